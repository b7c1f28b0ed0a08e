/** `@bulkhead/sdk`: everything that works with viem. For ethers there is `@bulkhead/sdk/ethers`. */
export * from './abis.js';
export * from './actions.js';
export * from './addresses.js';
export * from './errors.js';
export * from './incidents.js';
export * from './math.js';
export * from './status.js';
export * from './text.js';
