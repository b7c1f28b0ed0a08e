/** Tells from an error of viem what is wrong with the node. */
import { BaseError, HttpRequestError, RpcRequestError, TimeoutError } from 'viem';
import { isRateLimit } from '../../chain/answers.js';
import type { BulkheadToolError } from '../../errors/tool.js';
import {
  NodeNonsenseError,
  NodeRateLimitedError,
  NodeRefusedError,
  NodeTimeoutError,
  NodeUnreachableError,
} from './errors.js';

export type Asked = { at: string; timeout: number };

const LIMIT_EXCEEDED = -32_005;
/** What nodes answer when it is the call that fails, not they. */
const REVERT_WORDS = /revert|invalid opcode|out of gas|stack underflow/i;

/**
 * @returns The error to show, or undefined when the node has done its part: a revert is the contract's answer.
 */
export function nodeError(error: unknown, { at, timeout }: Asked): BulkheadToolError | undefined {
  if (!(error instanceof BaseError)) return undefined;
  const cause = error;
  if (find(error, TimeoutError)) return new NodeTimeoutError({ at, seconds: timeout, cause });
  const rpc = find(error, RpcRequestError);
  if (rpc?.code === LIMIT_EXCEEDED || statusOf(rpc) === 429 || isRateLimit(error))
    return new NodeRateLimitedError({ at, cause });
  const http = find(error, HttpRequestError);
  if (http) return httpError(http, at);
  if (rpc) return rpcError(rpc, at);
  return undefined;
}

function httpError(error: HttpRequestError, at: string): BulkheadToolError {
  const { status } = error;
  if (status === undefined || status === 200) return noAnswer(error, at);
  if (status >= 500) return new NodeUnreachableError({ at, reason: `it answers with status ${status}`, cause: error });
  if (status === 404) return new NodeNonsenseError({ at, found: 'there is no such page (404)', cause: error });
  return new NodeRefusedError({ at, reason: `status ${status}`, cause: error });
}

/** Either there was no connection, or what came over it was no JSON. */
function noAnswer(error: HttpRequestError, at: string): BulkheadToolError {
  const inner = error.cause as (Error & { cause?: { code?: string } }) | undefined;
  if (inner instanceof SyntaxError) return new NodeNonsenseError({ at, found: 'the answer is no JSON', cause: error });
  const code = inner?.cause?.code;
  return new NodeUnreachableError({ at, reason: reasons[code ?? ''] ?? code ?? 'no connection', cause: error });
}

const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there',
  ENOTFOUND: 'there is no server of that name',
  EAI_AGAIN: 'the name cannot be looked up now',
  ECONNRESET: 'the connection was cut',
  UND_ERR_SOCKET: 'the connection was cut',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'it signed its certificate itself',
};

function rpcError(error: RpcRequestError, at: string): BulkheadToolError | undefined {
  const { code, details } = error;
  if (code === 3 || error.data !== undefined || REVERT_WORDS.test(details)) return undefined;
  return new NodeRefusedError({ at, reason: oneLine(details), cause: error });
}

/** Some nodes say it in the status, and something else in the answer. */
function statusOf(error: object | undefined): unknown {
  return error !== undefined && 'status' in error ? error.status : undefined;
}

function oneLine(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a node's words reach a terminal, which obeys some of them.
  const line = text.replace(/[\x00-\x1f\x7f-\x9f]+/g, ' ').trim();
  return (line.length > 160 ? `${line.slice(0, 160)}…` : line).replace(/\.$/, '');
}

function find<type extends Error>(error: BaseError, type: new (...args: never[]) => type): type | undefined {
  const found = error.walk((inner) => inner instanceof type);
  return found instanceof type ? found : undefined;
}
