/** `@bulkhead/sdk/errors`: one class per custom error of the contracts, the decoder, and what the tools throw. */
export { BulkheadError, type BulkheadErrorOptions } from '../errors/base.js';
export { decodeBulkheadError } from '../errors/decode.js';
export { BulkheadToolError, type BulkheadToolErrorOptions } from '../errors/tool.js';
export { EventMissingError, TransactionFailedError } from '../errors/transaction.js';
export * from '../generated/errors.js';
export { errorsAbi } from '../generated/errorsAbi.js';
