/** What a host has now, in the form of a configuration. */
import {
  type Address,
  BaseError,
  type Chain,
  type Client,
  ContractFunctionRevertedError,
  ContractFunctionZeroDataError,
  getAbiItem,
  type Hex,
  keccak256,
  type Transport,
  zeroAddress,
} from 'viem';
import { getBlock } from 'viem/actions';
import { getAction } from 'viem/utils';
import { batching } from '../chain/batch.js';
import { getFirstBlock } from '../chain/firstBlock.js';
import { scanLogs } from '../chain/logs.js';
import { oracleBreakerAbi } from '../generated/abis/OracleBreaker.js';
import { outflowLimiterAbi } from '../generated/abis/OutflowLimiter.js';
import { outflowPerimeterAbi } from '../generated/abis/OutflowPerimeter.js';
import { ownableAuthorityAbi } from '../generated/abis/OwnableAuthority.js';
import { twoSpeedChangeAbi } from '../generated/abis/TwoSpeedChange.js';
import { readIsCouncil } from '../generated/actions/access/OwnableAuthority.js';
import { readContainmentBounds } from '../generated/actions/core/Containment.js';
import { readChangeDelays, readPendingChange } from '../generated/actions/core/TwoSpeedChange.js';
import { readOracleFeedSettings, readOracleSecondSettings } from '../generated/actions/oracle/OracleBreaker.js';
import { readLiquidationTerms } from '../generated/actions/outflow/LiquidationOutflow.js';
import { readEscrowHoldTime, readEscrowReview } from '../generated/actions/outflow/OutflowEscrow.js';
import { readOutflowTerms } from '../generated/actions/outflow/OutflowLimiter.js';
import { readIsInsideOutflowPerimeter } from '../generated/actions/outflow/OutflowPerimeter.js';
import { readGuardianBudget, readGuardianStatus, readGuardians } from '../generated/actions/pause/GuardianPause.js';
import { readUnpauseTimes } from '../generated/actions/pause/TimelockedUnpause.js';
import { readLendingMarketTerms } from '../generated/actions/presets/LendingBook.js';
import { readRouterHostLink } from '../generated/actions/presets/OracleRouter.js';
import { readBridgeDelaysDeliveries } from '../generated/actions/presets/ProtectedBridge.js';
import type { Bucket, Change, GuardianStatus } from '../generated/types.js';
import { bucketBurst, bucketRate } from '../math/bucket.js';
import { getHost, type Host } from '../status/host.js';
import type { AssetConfig, Config, FeedConfig, SeatConfig } from './schema.js';

type ReadClient = Client<Transport, Chain | undefined>;

/** A change that waits on the chain. */
export type ScheduledChange = { id: Hex; call: Hex; change: Change };

export type Present = {
  host: Host;
  block: { number: bigint; timestamp: bigint };
  config: Config;
  /** Of each seat, as it was rounded. */
  clocks: ReadonlyMap<Address, Bucket>;
  council: readonly Address[];
  /** Unix second at which the weight of an asset counts as zero. */
  weightUntil: ReadonlyMap<Address, number>;
  scheduled: readonly ScheduledChange[];
};

export type ReadPresentParameters = {
  address: Address;
  /** First block to search for assets and feeds that the configuration does not name. The host's first when absent. */
  fromBlock?: bigint | undefined;
  /** Told how far that search has come. */
  onProgress?: ((progress: { block: bigint; fromBlock: bigint; toBlock: bigint; logs: number }) => void) | undefined;
  /** Assets, feeds and accounts to look at beside those that events tell of. */
  named?: Config | undefined;
};

const EVENTS = [
  getAbiItem({ abi: outflowLimiterAbi, name: 'OutflowTermsSet' }),
  getAbiItem({ abi: outflowLimiterAbi, name: 'OutflowWeightSet' }),
  getAbiItem({ abi: outflowLimiterAbi, name: 'OutflowEscalationSet' }),
  getAbiItem({ abi: oracleBreakerAbi, name: 'OracleFeedSet' }),
  getAbiItem({ abi: outflowPerimeterAbi, name: 'OutflowPerimeterSet' }),
  getAbiItem({ abi: ownableAuthorityAbi, name: 'OwnableCouncilSet' }),
  getAbiItem({ abi: twoSpeedChangeAbi, name: 'ChangeScheduled' }),
] as const;

/** What events tell and no read lists. */
type Told = {
  assets: Set<Address>;
  feeds: Set<Hex>;
  perimeter: Set<Address>;
  council: Set<Address>;
  weightUntil: Map<Address, number>;
  escalation?: { epoch: number; shareBps: number };
  calls: Map<Hex, Hex>;
};

/** Reads everything that a configuration can say, at one block. */
export async function readPresent(client: ReadClient, parameters: ReadPresentParameters): Promise<Present> {
  const { address, named } = parameters;
  const block = await getAction(client, getBlock, 'getBlock')({ includeTransactions: false });
  const host = await getHost(client, { address, blockNumber: block.number });
  const told = await readTold(client, parameters, block.number);
  for (const { asset } of [...(named?.assets ?? []), ...(named?.asset ? [named.asset] : [])]) told.assets.add(asset);
  for (const { id } of named?.feeds ?? []) told.feeds.add(id);
  for (const account of named?.perimeter ?? []) told.perimeter.add(account);
  if (named?.roles?.council) told.council.add(named.roles.council);
  const reads = { client: batching(client), at: { address, blockNumber: block.number } };
  const [general, seats, assets, feeds, accounts, scheduled] = await Promise.all([
    readGeneral(reads, host),
    readSeats(reads, host),
    readAssets(reads, host, told),
    readFeeds(reads, host, told),
    readAccounts(reads, told),
    readScheduled(reads, told),
  ]);
  const isLimited = host.modules.has('outflowLimiter');
  return {
    host,
    block: { number: block.number, timestamp: block.timestamp },
    clocks: new Map(seats?.map(({ account, clock }) => [account, clock])),
    council: accounts.council,
    weightUntil: told.weightUntil,
    scheduled,
    config: {
      exact: false,
      ...general,
      ...(general.guardians && {
        guardians: { ...general.guardians, seats: (seats ?? []).map(({ clock: _, ...seat }) => seat) },
      }),
      ...(isLimited && told.escalation && { escalation: told.escalation }),
      ...(isLimited && { assets }),
      ...(host.modules.has('oracleBreaker') && { feeds }),
      ...(accounts.perimeter && { perimeter: accounts.perimeter }),
    },
  };
}

async function readTold(
  client: ReadClient,
  { address, fromBlock, onProgress }: ReadPresentParameters,
  toBlock: bigint,
): Promise<Told> {
  const first = fromBlock ?? (await getFirstBlock(client, { address, toBlock }));
  const logs = await scanLogs(client, { address, events: EVENTS, fromBlock: first, toBlock, onProgress });
  const told: Told = {
    assets: new Set(),
    feeds: new Set(),
    perimeter: new Set(),
    council: new Set(),
    weightUntil: new Map(),
    calls: new Map(),
  };
  for (const log of logs) note(told, log);
  return told;
}

type ToldLog = Awaited<ReturnType<typeof scanLogs<(typeof EVENTS)[number]>>>[number];

function note(told: Told, { eventName, args }: ToldLog): void {
  switch (eventName) {
    case 'OutflowTermsSet':
      told.assets.add(args.asset);
      break;
    case 'OutflowWeightSet':
      told.weightUntil.set(args.asset, args.until);
      break;
    case 'OutflowEscalationSet':
      told.escalation = { epoch: args.epoch, shareBps: args.shareBps };
      break;
    case 'OracleFeedSet':
      told.feeds.add(args.feedId);
      break;
    case 'OutflowPerimeterSet':
      told.perimeter.add(args.account);
      break;
    case 'OwnableCouncilSet':
      told.council.add(args.account);
      break;
    case 'ChangeScheduled':
      told.calls.set(args.id, args.call);
      break;
  }
}

type Reads = { client: ReadClient; at: { address: Address; blockNumber: bigint } };

async function readGeneral({ client, at }: Reads, host: Host) {
  const has = (module: Parameters<Host['modules']['has']>[0]) => host.modules.has(module);
  const escrowAt = host.escrow && { ...at, address: host.escrow };
  const [changeDelays, containment, budget, unpause, escrow, delaysDeliveries, lending] = await Promise.all([
    has('twoSpeedChange') ? readChangeDelays(client, at) : undefined,
    readContainmentBounds(client, at),
    has('guardianPause') ? readGuardianBudget(client, at) : undefined,
    has('timelockedUnpause') ? readUnpauseTimes(client, at) : undefined,
    escrowAt && Promise.all([readEscrowReview(client, escrowAt), readEscrowHoldTime(client, escrowAt)]),
    ifThere(readBridgeDelaysDeliveries(client, at)),
    ifThere(readLendingMarketTerms(client, at)),
  ]);
  const { governor, messenger, rescue } = host;
  return {
    containment,
    roles: { ...(governor && { governor }), ...(messenger && { messenger }), ...(rescue && { rescue }) },
    ...(changeDelays && { changeDelays }),
    ...(budget && { guardians: { ...budget[0], seats: [] as SeatConfig[] } }),
    ...(unpause && { unpause }),
    ...(escrow && { escrow: { review: escrow[0], hold: escrow[1] } }),
    ...(delaysDeliveries !== undefined && { delaysDeliveries }),
    ...(lending && { lending }),
  };
}

async function readSeats({ client, at }: Reads, host: Host): Promise<(SeatConfig & { clock: Bucket })[] | undefined> {
  if (!host.modules.has('guardianPause')) return undefined;
  const [accounts, [budget]] = await Promise.all([readGuardians(client, at), readGuardianBudget(client, at)]);
  const states = await Promise.all(
    accounts.map((account) => readGuardianStatus(client, { ...at, accountArg: account })),
  );
  return accounts.map((account, index) => seatOf(account, states[index] as GuardianStatus, budget.window));
}

function seatOf(account: Address, status: GuardianStatus, window: number): SeatConfig & { clock: Bucket } {
  const { clock, scopes, exitScopes, maxDuration, exitMaxDuration, drillInterval, successor } = status;
  const terms = { scopes, exitScopes, maxDuration, exitMaxDuration, drillInterval, successor };
  return { account, ...terms, burst: Number(bucketBurst(clock)), refill: refillOf(clock, window), clock };
}

/** A refill per window that gives the clock its rate: of those that do, one that people may have written. */
function refillOf(clock: Bucket, window: number): number {
  const [least, above] = [bucketRate(clock), bucketRate(clock) + 1n].map(
    (rate) => (rate * BigInt(window) + 65_535n) >> 16n,
  ) as [bigint, bigint];
  const round = ROUND.map((step) => ((least + step - 1n) / step) * step).find((refill) => refill < above);
  return Number(round ?? least);
}

/** A day, an hour, a minute. */
const ROUND = [86_400n, 3_600n, 60n];

async function readAssets({ client, at }: Reads, host: Host, told: Told): Promise<AssetConfig[]> {
  if (!host.modules.has('outflowLimiter')) return [];
  const hasLane = host.modules.has('liquidationOutflow');
  const found = await Promise.all(
    [...told.assets].map(async (asset) => {
      const [terms, liquidation] = await Promise.all([
        readOutflowTerms(client, { ...at, asset }),
        hasLane ? readLiquidationTerms(client, { ...at, asset }) : undefined,
      ]);
      return { asset, ...terms, ...(liquidation && liquidation.burst + liquidation.refill > 0n && { liquidation }) };
    }),
  );
  return found.filter(({ window }) => window !== 0);
}

async function readFeeds({ client, at }: Reads, host: Host, told: Told): Promise<FeedConfig[]> {
  if (!host.modules.has('oracleBreaker')) return [];
  const found = await Promise.all(
    [...told.feeds].map(async (id) => {
      const [settings, second, link] = await Promise.all([
        readOracleFeedSettings(client, { ...at, feedId: id }),
        readOracleSecondSettings(client, { ...at, feedId: id }),
        ifThere(readRouterHostLink(client, { ...at, feedId: id })),
      ]);
      return {
        id,
        ...settings,
        ...(second.aggregator !== zeroAddress && { second }),
        ...(link && link.host !== zeroAddress && { link }),
      };
    }),
  );
  return found.filter(({ aggregator }) => aggregator !== zeroAddress);
}

async function readAccounts({ client, at }: Reads, told: Told) {
  const council = Promise.all(
    [...told.council].map(async (account) =>
      (await ifThere(readIsCouncil(client, { ...at, accountArg: account }))) ? [account] : [],
    ),
  );
  const perimeter = Promise.all(
    // The question itself tells whether there is a perimeter.
    [...told.perimeter, zeroAddress].map((account) =>
      ifThere(readIsInsideOutflowPerimeter(client, { ...at, accountArg: account })),
    ),
  );
  const [members, inside] = await Promise.all([council, perimeter]);
  return {
    council: members.flat(),
    perimeter: inside.at(-1) === undefined ? undefined : [...told.perimeter].filter((_, index) => inside[index]),
  };
}

async function readScheduled({ client, at }: Reads, told: Told): Promise<ScheduledChange[]> {
  const found = await Promise.all(
    [...told.calls].map(async ([id, call]) => ({ id, call, change: await readPendingChange(client, { ...at, id }) })),
  );
  return found.filter(({ change }) => change.scheduledAt !== 0);
}

/** Undefined where the host has no such function; a node that does not answer is another matter. */
async function ifThere<value>(read: Promise<value>): Promise<value | undefined> {
  try {
    return await read;
  } catch (error) {
    if (error instanceof BaseError && isRefusal(error)) return undefined;
    throw error;
  }
}

function isRefusal(error: BaseError): boolean {
  const kinds = [ContractFunctionRevertedError, ContractFunctionZeroDataError];
  return error.walk((inner) => kinds.some((kind) => inner instanceof kind)) !== null;
}

/** Under which a change is pending. */
export function changeId(data: Hex): Hex {
  return keccak256(data);
}
