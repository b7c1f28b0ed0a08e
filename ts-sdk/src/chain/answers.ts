/** What a failed request says about the node. */
import { BaseError, HttpRequestError, RpcRequestError } from 'viem';

/** Words with which nodes say "not so fast", in whatever code or status. */
const RATE_WORDS = /rate.?limit|too many requests|per second|throttl|compute units|request limit|slow down/i;

/** Whether the node is alive and declined: an error of JSON-RPC, as opposed to no answer at all. */
export function isAnswer(error: BaseError): boolean {
  return find(error, RpcRequestError) !== undefined;
}

/** Whether the node wants to be asked less often. */
export function isRateLimit(error: unknown): boolean {
  if (!(error instanceof BaseError)) return false;
  if (find(error, HttpRequestError)?.status === 429) return true;
  const answer = find(error, RpcRequestError);
  return answer !== undefined && (answer.code === 429 || RATE_WORDS.test(answer.details));
}

function find<type extends Error>(error: BaseError, type: new (...args: never[]) => type): type | undefined {
  const found = error.walk((inner) => inner instanceof type);
  return found instanceof type ? found : undefined;
}
