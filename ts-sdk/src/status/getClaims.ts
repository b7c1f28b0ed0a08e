/** Claims of a host, and when each can be released. */
import type { Address } from 'viem';
import { getBlock } from 'viem/actions';
import { getAction } from 'viem/utils';
import { batching } from '../chain/batch.js';
import type { AnyClient } from '../chain/client.js';
import { getFirstBlock } from '../chain/firstBlock.js';
import { type ScanProgress, scanLogs } from '../chain/logs.js';
import { type ClaimFacts, type ClaimStatus, claimsFrom, OPEN_CLAIMS } from './claims.js';
import type { Context } from './context.js';
import { claimEvents } from './events.js';
import { getHost } from './host.js';
import { readClaimRules } from './rules.js';

export type GetClaimsParameters = {
  address: Address;
  /** Only of this asset. */
  asset?: Address | undefined;
  /** Only for this recipient. */
  recipient?: Address | undefined;
  /** Only these; all that are not paid yet when absent. */
  states?: readonly ClaimStatus[] | undefined;
  /** Where the search for events starts: the host's first block when absent. Claims made earlier are not found. */
  fromBlock?: bigint | undefined;
  /** Told how far the search for events has come. */
  onProgress?: ((progress: ScanProgress) => void) | undefined;
};

export type GetClaimsReturnType = readonly ClaimFacts[];

/**
 * Claims of a host with their states, and when each can be released.
 *
 * States follow from the events of the escrow, and are those that `claimState` would answer: ten thousand claims cost as
 * many requests as one.
 *
 * @param client - Client to use.
 * @param parameters - {@link GetClaimsParameters}
 * @returns In the order in which they were made. Empty for a host without escrow.
 * @throws As {@link getStatus}.
 *
 * @example
 * import { getClaims, writeEscrowRelease } from '@bulkhead/sdk';
 *
 * const claims = await getClaims(client, { address, recipient });
 * for (const { id, claim, releasable, data } of claims)
 *   if (releasable && !data) await writeEscrowRelease(client, { address: escrow, id, claim });
 */
export async function getClaims(
  client: AnyClient,
  { address, asset, recipient, states = OPEN_CLAIMS, fromBlock, onProgress }: GetClaimsParameters,
): Promise<GetClaimsReturnType> {
  const { number: blockNumber, timestamp } = await getAction(client, getBlock, 'getBlock')({ blockTag: 'latest' });
  const at = { address, blockNumber };
  const [host, first] = await Promise.all([
    getHost(client, at),
    fromBlock ?? getFirstBlock(client, { address, toBlock: blockNumber }),
  ]);
  if (host.escrow === undefined) return [];
  const search = { address: [address, host.escrow], fromBlock: first, toBlock: blockNumber, onProgress };
  const logs = await scanLogs(client, { ...search, events: claimEvents });
  const context: Context = { client: batching(client), host, at, time: Number(timestamp), logs };
  const wanted = new Set(states);
  return claimsFrom(logs, await readClaimRules(context)).filter(
    ({ claim, state }) => wanted.has(state) && isSame(claim.asset, asset) && isSame(claim.recipient, recipient),
  );
}

function isSame(address: Address, wanted: Address | undefined): boolean {
  return wanted === undefined || address.toLowerCase() === wanted.toLowerCase();
}
