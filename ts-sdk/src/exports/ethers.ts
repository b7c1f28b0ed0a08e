/** `@bulkhead/sdk/ethers`: typed contracts for ethers 6, from TypeChain. Needs `ethers` beside it. */
export * from '../generated/ethers/index.js';
