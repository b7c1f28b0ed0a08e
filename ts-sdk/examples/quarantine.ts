/** Calldata that `bulkhead change schedule` takes: claims of a thief stay in escrow for good. */
import { writeOutflowQuarantineClaims } from '@bulkhead/sdk';
import type { Address, Hex } from 'viem';

export function quarantine(host: Address, asset: Address, first: bigint, last: bigint): Hex {
  const { data } = writeOutflowQuarantineClaims.call({ address: host, asset, ranges: [{ first, last }] });
  return data;
}
