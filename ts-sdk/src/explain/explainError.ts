import { decodeBulkheadError } from '../errors/decode.js';
import type { AnyBulkheadError } from '../generated/errors.js';
import { explanations } from './explanations.js';
import { promises } from './promises.js';
import { sayWith } from './say.js';
import type { ExplainOptions, Explanation, Say, Told } from './types.js';

/**
 * Says what a contract refused, by which promise, when it would pass, and what to do now.
 *
 * @param error - What was caught, of viem or any other library; or revert data.
 * @param options - {@link ExplainOptions}: how amounts and times are written.
 * @returns The explanation, or undefined when the error is none of our contracts'.
 *
 * @example
 * import { explainError, simulateBridgeDeliver } from '@bulkhead/sdk';
 *
 * try {
 *   await simulateBridgeDeliver(client, { address, message });
 * } catch (thrown) {
 *   const explanation = explainError(thrown, { decimals: 18 });
 *   if (explanation === undefined) throw thrown;
 *   console.log(explanation.what); // 'The call asks for 150 of native value at once, and the limit lets out 60 now.'
 *   console.log(explanation.nextStep); // 'Try again in 2h, or take at most 60 now.'
 *   console.log(explanation.promise?.id); // 'OUT-11'
 * }
 */
export function explainError(error: unknown, options: ExplainOptions = {}): Explanation | undefined {
  const decoded = decodeBulkheadError(error);
  return decoded && explainDecoded(decoded, options);
}

/** The same for an error that is decoded already. */
export function explainDecoded(error: AnyBulkheadError, options: ExplainOptions): Explanation {
  const entry = explanations[error.errorName] as (error: AnyBulkheadError, say: Say) => Told;
  const { promise, ...told } = entry(error, sayWith(options));
  return { error, ...told, promise: promise === null ? undefined : { id: promise, text: promises[promise] } };
}
