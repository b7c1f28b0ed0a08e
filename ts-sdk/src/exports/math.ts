/** `@bulkhead/sdk/math`: the arithmetic of the contracts, bit for bit, without a chain. */
export type { Bucket } from '../generated/types.js';
export * from '../math/bucket.js';
