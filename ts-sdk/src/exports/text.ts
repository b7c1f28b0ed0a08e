/** `@bulkhead/sdk/text`: durations, times, amounts, scopes, keys and addresses as people write and read them. */
export * from '../text/address.js';
export * from '../text/amount.js';
export * from '../text/bytes32.js';
export * from '../text/duration.js';
export * from '../text/scopes.js';
export * from '../text/time.js';
