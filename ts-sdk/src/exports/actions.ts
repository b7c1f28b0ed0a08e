/** `@bulkhead/sdk/actions`: the functions that talk to a chain, client first. */

export type { LogsOptions } from '../actions/internal/events.js';
export { type BulkheadPublicActions, bulkheadPublicActions } from '../decorators/public.js';
export { type BulkheadWalletActions, bulkheadWalletActions } from '../decorators/wallet.js';
export * from '../generated/actions/index.js';
export * from '../generated/types.js';
