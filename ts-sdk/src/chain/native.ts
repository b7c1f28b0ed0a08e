import type { Address } from 'viem';

/** How the contracts name the chain's own coin: ERC-7528. */
export const NATIVE: Address = '0xEeeeeEeeeEeEeeEeEeEeeEEEeeeeEeeeeeeeEEeE';
