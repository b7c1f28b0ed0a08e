import { readIsOpen, readOutflowCapacity, readOutflowLatchedUntil, readOutflowTerms, Scope } from '@bulkhead/sdk';
import { type Address, createPublicClient, http } from 'viem';

/** What a page shows of one asset, read in one request and so of one block. */
export async function assetPage(rpc: string, host: Address, asset: Address) {
  const client = createPublicClient({ transport: http(rpc) });
  const [isOpen, [main, small], latchedUntil, terms] = await client.multicall({
    contracts: [
      readIsOpen.call({ address: host, scope: Scope.Exit }),
      readOutflowCapacity.call({ address: host, asset }),
      readOutflowLatchedUntil.call({ address: host, asset }),
      readOutflowTerms.call({ address: host, asset }),
    ],
    allowFailure: false,
    deployless: true, // on a chain with Multicall3, name the chain in the client instead
  });
  return { isOpen, main, small, latchedUntil, terms };
}
