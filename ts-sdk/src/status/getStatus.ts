/** Everything about a host, as of one block. */
import { type Address, zeroAddress } from 'viem';
import { getBlock, getChainId } from 'viem/actions';
import { getAction } from 'viem/utils';
import { batching } from '../chain/batch.js';
import type { AnyClient } from '../chain/client.js';
import { getFirstBlock } from '../chain/firstBlock.js';
import { type ScanProgress, scanLogs } from '../chain/logs.js';
import { readContainmentBounds, readIncidentCount } from '../generated/actions/core/Containment.js';
import { readChangeDelays } from '../generated/actions/core/TwoSpeedChange.js';
import { readUnpauseTimes } from '../generated/actions/pause/TimelockedUnpause.js';
import { assetStatus, latchOf, readAssets } from './assets.js';
import { claimsFrom } from './claims.js';
import { type Context, logsOf } from './context.js';
import { hostEvents } from './events.js';
import { readFeeds, readSequencer } from './feeds.js';
import { budgetStatus, readBudget, readGuardianSeats } from './guardians.js';
import { getHost, type Host } from './host.js';
import { readMarkets } from './markets.js';
import { readChanges, readPlans } from './plans.js';
import { readProxy } from './proxy.js';
import { readClaimRules } from './rules.js';
import type { HostStatus, RoleStatus } from './types.js';

export type GetStatusParameters = {
  address: Address;
  /** Where the search for events starts: the host's first block when absent, which an archive node has to find. */
  fromBlock?: bigint | undefined;
  /** Told how far the search for events has come. */
  onProgress?: ((progress: ScanProgress) => void) | undefined;
};

export type GetStatusReturnType = HostStatus;

/**
 * Everything about a host, as of one block: what is closed, until when, why and by whom; what may leave now; claims,
 * feeds, guardians; what is about to reopen or to change.
 *
 * Reads are joined, so the whole costs a handful of requests and the search for events. Where the node keeps no old state,
 * or limits its searches much, pass `fromBlock`.
 *
 * @param client - Client to use.
 * @param parameters - {@link GetStatusParameters}
 * @returns A plain object. Nothing in it is of another block.
 * @throws {@link NoCodeError}, {@link NotAHostError}, {@link HostVersionError} when there is no host of this version.
 * @throws {@link NoHistoryError} when the first block cannot be found.
 * @throws {@link LogsRefusedError} when the node declines even small searches.
 *
 * @example
 * import { getStatus } from '@bulkhead/sdk';
 *
 * const { markets, assets } = await getStatus(client, { address });
 * for (const { name, open, closedUntil, closing } of markets[0].scopes)
 *   if (!open) console.log(`${name} is closed until ${closedUntil}: ${closing?.causeText}`);
 * for (const { symbol, payableNow } of assets) console.log(`${symbol}: ${payableNow} may leave at once`);
 */
export async function getStatus(
  client: AnyClient,
  { address, fromBlock, onProgress }: GetStatusParameters,
): Promise<GetStatusReturnType> {
  const [{ number: blockNumber, hash, timestamp }, chainId] = await Promise.all([
    getAction(client, getBlock, 'getBlock')({ blockTag: 'latest' }),
    getAction(client, getChainId, 'getChainId')({}),
  ]);
  const at = { address, blockNumber };
  const [host, first, proxy] = await Promise.all([
    getHost(client, at),
    fromBlock ?? getFirstBlock(client, { address, toBlock: blockNumber }),
    readProxy(client, at),
  ]);
  const addresses = [address, host.escrow ?? zeroAddress].filter((one) => one !== zeroAddress);
  const logs = await scanLogs(client, {
    address: addresses,
    events: hostEvents,
    fromBlock: first,
    toBlock: blockNumber,
    onProgress,
  });
  const context: Context = { client: batching(client), host, at, time: Number(timestamp), logs };
  const block = { number: blockNumber, hash, time: context.time };
  return { host, block, fromBlock: first, chainId, proxy, ...(await readParts(context)) };
}

async function readParts(context: Context) {
  const { client, at, time, logs } = context;
  const [incidentCount, bounds, markets, raw, rules, feeds, sequencer, guardians, budget, plans, changes, delays] =
    await Promise.all([
      readIncidentCount(client, at),
      readContainmentBounds(client, at),
      readMarkets(context),
      readAssets(context),
      readClaimRules(context),
      readFeeds(context),
      readSequencer(context),
      readGuardianSeats(context),
      readBudget(context),
      readPlans(context),
      readChanges(context),
      readDelays(context),
    ]);
  const claims = claimsFrom(logs, rules);
  return {
    ...{ incidentCount, bounds, markets, feeds, sequencer, guardians, plans, changes },
    assets: raw.map((asset) => assetStatus(asset, claims, context)),
    hostLatch: latchOf(logs, zeroAddress, time),
    escalation: logsOf(logs, 'OutflowEscalationSet').at(-1)?.args,
    guardianBudget: budgetStatus(budget, guardians),
    delays: { ...delays, ...escrowTimes(context.host, rules) },
    roles: rolesOf(context),
  };
}

function escrowTimes({ escrow }: Host, { review, hold }: { review: number; hold: number }) {
  return escrow === undefined ? { review: undefined, hold: undefined } : { review, hold };
}

async function readDelays({ client, at, host }: Context) {
  const [change, unpause] = await Promise.all([
    host.modules.has('twoSpeedChange') ? readChangeDelays(client, at) : undefined,
    host.modules.has('timelockedUnpause') ? readUnpauseTimes(client, at) : undefined,
  ]);
  return { change, unpause };
}

function rolesOf({ host, logs }: Context): RoleStatus {
  const council = new Set<Address>();
  for (const { args } of logsOf(logs, 'OwnableCouncilSet')) {
    if (args.member) council.add(args.account);
    else council.delete(args.account);
  }
  const { governor, pendingGovernor, messenger, rescue, escrow } = host;
  return { governor, pendingGovernor, council: [...council], messenger, rescue, escrow };
}
