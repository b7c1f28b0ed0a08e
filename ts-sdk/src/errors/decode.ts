import { type Hex, isHex } from 'viem';
import { decodeErrorResult } from 'viem/utils';
import { type AnyBulkheadError, errorClasses } from '../generated/errors.js';
import { allErrors } from './list.js';
import { fieldNames } from './names.js';

/**
 * Finds the custom error of our contracts in whatever was thrown, or in the data of a revert.
 *
 * It looks along the chain of causes for revert data: viem's own `raw`, and the `data` that nodes answer with, as text or
 * in an object. So it also works on errors of other libraries.
 *
 * @param error - What was caught, or revert data.
 * @returns The error as a class with the Solidity fields, or undefined when it is none of ours.
 *
 * @example
 * import { decodeBulkheadError, OutflowLimitExceededError, simulateBridgeDeliver } from '@bulkhead/sdk';
 *
 * try {
 *   await simulateBridgeDeliver(client, { address, message });
 * } catch (thrown) {
 *   const error = decodeBulkheadError(thrown);
 *   if (error instanceof OutflowLimitExceededError) console.log(`again in ${error.retryIn} s`);
 *   else throw thrown;
 * }
 */
export function decodeBulkheadError(error: unknown): AnyBulkheadError | undefined {
  const cause = error instanceof Error ? error : undefined;
  for (const data of revertData(error)) {
    const decoded = decodeData(data, cause);
    if (decoded !== undefined) return decoded;
  }
  return undefined;
}

function decodeData(data: Hex, cause: Error | undefined): AnyBulkheadError | undefined {
  try {
    const { errorName, args = [], abiItem } = decodeErrorResult({ abi: allErrors(), data });
    const ErrorClass = errorClasses[errorName as keyof typeof errorClasses] as AnyErrorClass | undefined;
    if (ErrorClass === undefined || !('inputs' in abiItem)) return undefined;
    const names = fieldNames(abiItem.inputs ?? []);
    const fields = Object.fromEntries(names.map((name, index) => [name, args[index]]));
    return names.length === 0 ? new ErrorClass({ cause }) : new ErrorClass(fields, { cause });
  } catch {
    return undefined; // unknown selector, or data that only begins like one of ours
  }
}

type AnyErrorClass = new (fieldsOrOptions: object, options?: object) => AnyBulkheadError;

const DEPTH = 16; // a cause that is its own cause ends here

/** Everything in an error that could be what a call reverted with, from the outside in. */
export function* revertData(error: unknown, depth = 0): Generator<Hex> {
  if (isHex(error) && error.length >= 10) yield error;
  if (typeof error !== 'object' || error === null || depth > DEPTH) return;
  const { raw, data, cause, error: inner, walk: _, ...rest } = error as Record<string, unknown>;
  for (const candidate of [raw, data, cause, inner, rest.info]) yield* revertData(candidate, depth + 1);
}
