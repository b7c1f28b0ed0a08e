import type { Account, Chain, Client, Transport } from 'viem';
import { type GeneratedWalletActions, generatedWalletActions } from '../generated/decorators.js';

export type BulkheadWalletActions<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
> = GeneratedWalletActions<chain, account>;

/**
 * Adds every function that sends a transaction to a client.
 *
 * @returns Argument for `client.extend`.
 *
 * @example
 * import { bulkheadWalletActions } from '@bulkhead/sdk';
 * import { createWalletClient, http } from 'viem';
 * import { mainnet } from 'viem/chains';
 *
 * const client = createWalletClient({ account, chain: mainnet, transport: http() }).extend(bulkheadWalletActions());
 * const hash = await client.writeScheduleChange({ address, call });
 */
export function bulkheadWalletActions() {
  return <chain extends Chain | undefined, account extends Account | undefined>(
    client: Client<Transport, chain, account>,
  ): BulkheadWalletActions<chain, account> => generatedWalletActions(client);
}
