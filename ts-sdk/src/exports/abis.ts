/** `@bulkhead/sdk/abis`: ABIs as constants, for viem, wagmi and abitype. */
export * from '../generated/abis/index.js';
export { errorsAbi } from '../generated/errorsAbi.js';
