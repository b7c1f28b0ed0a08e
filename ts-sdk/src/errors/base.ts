import { BaseError } from 'viem';

export type BulkheadErrorOptions = {
  /** The error of viem in which the revert was found. */
  cause?: Error | undefined;
};

/**
 * A custom error of the contracts, decoded. The Solidity fields are properties of the class, the Solidity name is
 * `errorName`; the class is called the same with `Error` behind it, as viem names its own.
 */
export abstract class BulkheadError extends BaseError {
  /** Name of the error in Solidity. */
  abstract readonly errorName: string;

  constructor(name: string, shortMessage: string, fields: object, options: BulkheadErrorOptions = {}) {
    super(shortMessage, {
      name,
      metaMessages: Object.entries(fields).map(([field, value]) => `${field}: ${shown(value)}`),
      ...(options.cause && { cause: options.cause }),
    });
  }
}

function shown(value: unknown): string {
  return typeof value === 'object'
    ? JSON.stringify(value, (_, inner) => (typeof inner === 'bigint' ? String(inner) : inner))
    : String(value);
}
