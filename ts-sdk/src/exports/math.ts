/** `@bulkhead/sdk/math`: the arithmetic of the contracts, bit for bit, without a chain. */
export type { Bucket } from '../generated/types.js';
export * from '../math/bucket.js';
export * from '../math/closing.js';
export * from '../math/containment.js';
export * from '../math/deviation.js';
export * from '../math/feed.js';
export * from '../math/history.js';
export * from '../math/lanes.js';
export * from '../math/oracle.js';
export * from '../math/plan.js';
export * from '../math/scopes.js';
export * from '../math/slots.js';
export { LAST_SECOND, TimeOutOfRangeError } from '../math/time.js';
