import type { Account, Chain, Client, Transport } from 'viem';
import { type GeneratedPublicActions, generatedPublicActions } from '../generated/decorators.js';

export type BulkheadPublicActions<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
> = GeneratedPublicActions<chain, account>;

/**
 * Adds every function that reads, simulates, searches or watches to a client.
 *
 * Import the functions one by one instead where the size of a bundle matters.
 *
 * @returns Argument for `client.extend`.
 *
 * @example
 * import { bulkheadPublicActions, Scope } from '@bulkhead/sdk';
 * import { createPublicClient, http } from 'viem';
 * import { mainnet } from 'viem/chains';
 *
 * const client = createPublicClient({ chain: mainnet, transport: http() }).extend(bulkheadPublicActions());
 * const open = await client.readIsOpen({ address, scope: Scope.Exit });
 */
export function bulkheadPublicActions() {
  return <chain extends Chain | undefined, account extends Account | undefined>(
    client: Client<Transport, chain, account>,
  ): BulkheadPublicActions<chain, account> => generatedPublicActions(client);
}
