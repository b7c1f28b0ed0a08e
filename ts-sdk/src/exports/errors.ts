/** `@bulkhead/sdk/errors`: one class per custom error of the contracts, and the decoder. */
export { BulkheadError, type BulkheadErrorOptions } from '../errors/base.js';
export { decodeBulkheadError } from '../errors/decode.js';
export { EventMissingError, TransactionFailedError } from '../errors/transaction.js';
export * from '../generated/errors.js';
export { errorsAbi } from '../generated/errorsAbi.js';
