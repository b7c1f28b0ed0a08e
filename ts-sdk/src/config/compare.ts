/** Pure: which calls would make the chain what the configuration says, each with what it changes. */
import {
  type Abi,
  type AbiFunction,
  type Address,
  type ContractFunctionArgs,
  type ContractFunctionName,
  type Hex,
  isAddressEqual,
  zeroAddress,
  zeroHash,
} from 'viem';
import { defineCall } from '../actions/internal/call.js';
import { guardianPauseAbi } from '../generated/abis/GuardianPause.js';
import { lendingBookAbi } from '../generated/abis/LendingBook.js';
import { liquidationOutflowAbi } from '../generated/abis/LiquidationOutflow.js';
import { oracleBreakerAbi } from '../generated/abis/OracleBreaker.js';
import { oracleRouterAbi } from '../generated/abis/OracleRouter.js';
import { outflowLimiterAbi } from '../generated/abis/OutflowLimiter.js';
import { outflowPerimeterAbi } from '../generated/abis/OutflowPerimeter.js';
import { ownableAuthorityAbi } from '../generated/abis/OwnableAuthority.js';
import { protectedBridgeAbi } from '../generated/abis/ProtectedBridge.js';
import { timelockedUnpauseAbi } from '../generated/abis/TimelockedUnpause.js';
import { twoSpeedChangeAbi } from '../generated/abis/TwoSpeedChange.js';
import type { GuardianTerms, OutflowTerms } from '../generated/types.js';
import { bucketBurst, bucketRate } from '../math/bucket.js';
import { least } from '../math/extremes.js';
import { type Direction, type FieldChange, fieldChanges, isSame, joined } from './direction.js';
import { boundsInForce } from './feedBounds.js';
import type { Present } from './present.js';
import { clockOf, powerOfTwo } from './rules.js';
import type { AssetConfig, Config, FeedConfig, SeatConfig } from './schema.js';

/** A call of the host, ready to send. */
export type ConfigCall = { to: Address; data: Hex; functionName: string; args: readonly unknown[] };

/** In what the amounts of an asset are: parts per million, or tokens where their decimals are known. */
export type AmountUnit = { isShare: boolean; symbol?: string | undefined; decimals?: number | undefined };

/** Something that differs. What the chain says about the call is not known yet. */
export type Draft = {
  /** In the configuration: `assets[0]`. */
  path: string;
  /** What it is about, for people: `WBTC`, an account. */
  subject?: string | undefined;
  fields: FieldChange[];
  /** In what its amounts are. */
  unit?: AmountUnit | undefined;
  direction: Direction;
  /** Absent for what is fixed when a host is deployed. */
  call?: ConfigCall | undefined;
  /** Paths of drafts that have to be in force before. */
  after: string[];
  /** Kept only if the chain takes it at once: the part of a change that tightens. */
  onlyAtOnce?: boolean;
  /** Whether its account is to send it, and not the governor. */
  sender?: Address | undefined;
};

/** What the chain has and the configuration does not mention. */
export type Extra = { path: string; what: string; draft?: Draft | undefined };

export type Comparison = { drafts: Draft[]; extras: Extra[]; same: string[] };

type Part = (present: Present, wanted: Config, add: (draft: Draft | undefined, path: string) => void) => Extra[];

/** Everything that differs, in the order in which it would be done if nothing else decided. */
export function compare(present: Present, wanted: Config): Comparison {
  const found: Comparison = { drafts: [], extras: [], same: [] };
  const add = (draft: Draft | undefined, path: string) => {
    if (draft === undefined) found.same.push(path);
    else found.drafts.push(draft);
  };
  for (const part of [roles, fixed, times, guardians, limiter, assets, feeds, perimeter, lending])
    found.extras.push(...part(present, wanted, add));
  if (wanted.exact) found.drafts.push(...found.extras.flatMap(({ draft }) => draft ?? []));
  return found;
}

/** Builds the call of one function, with the errors of all modules. */
export function callOf<const abi extends Abi, name extends ContractFunctionName<abi, 'nonpayable'>>(
  to: Address,
  abi: abi,
  functionName: name,
  args: ContractFunctionArgs<abi, 'nonpayable', name>,
): ConfigCall {
  const item = (abi as Abi).find((part) => part.type === 'function' && part.name === functionName);
  const { data } = defineCall([item as AbiFunction], to, args as readonly unknown[]);
  return { to, data, functionName, args: args as readonly unknown[] };
}

function draftOf(
  path: string,
  fields: FieldChange[],
  call: ConfigCall | undefined,
  more?: Partial<Draft>,
): Draft | undefined {
  if (fields.length === 0) return undefined;
  return { path, fields, direction: joined(fields), call, after: [], ...more };
}

function moved(field: string, current: unknown, wanted: unknown, direction: Direction = 'mixed'): FieldChange[] {
  return isSame(current ?? zeroAddress, wanted) ? [] : [{ field, current, wanted, direction }];
}

// Roles

const roles: Part = (present, wanted, add) => {
  const { host, config } = present;
  const { messenger, rescue } = wanted.roles ?? {};
  if (messenger) {
    const call = callOf(host.address, protectedBridgeAbi, 'setMessenger', [messenger]);
    add(draftOf('roles.messenger', moved('messenger', config.roles?.messenger, messenger), call), 'roles.messenger');
  }
  if (rescue) {
    const call = callOf(host.address, outflowLimiterAbi, 'setOutflowRescue', [rescue]);
    add(draftOf('roles.rescue', moved('rescue', config.roles?.rescue, rescue), call), 'roles.rescue');
  }
  // Where authority is kept elsewhere, the configuration only says who it is.
  return host.governor === undefined ? [] : compareAuthority(present, wanted.roles ?? {}, add);
};

function compareAuthority(
  { host, council }: Present,
  { governor, council: member }: NonNullable<Config['roles']>,
  add: (draft: Draft | undefined, path: string) => void,
): Extra[] {
  const path = 'roles.governor';
  const { address, pendingGovernor: offered } = host;
  const isOffered = offered !== undefined && governor !== undefined && isAddressEqual(offered, governor);
  if (governor) {
    const call = isOffered
      ? callOf(address, ownableAuthorityAbi, 'acceptOwnership', [])
      : callOf(address, ownableAuthorityAbi, 'transferOwnership', [governor]);
    add(draftOf(path, moved('governor', host.governor, governor), call, isOffered ? { sender: governor } : {}), path);
  }
  const others = governor && offered && !isOffered ? [{ path, what: `The ownership was offered to ${offered}.` }] : [];
  return [...others, ...(member ? compareCouncil(address, council, member, add) : [])];
}

function compareCouncil(
  address: Address,
  council: readonly Address[],
  member: Address,
  add: (draft: Draft | undefined, path: string) => void,
): Extra[] {
  const path = 'roles.council';
  const set = (account: Address, isMember: boolean) =>
    callOf(address, ownableAuthorityAbi, 'setCouncil', [account, isMember]);
  const isThere = council.some((account) => isAddressEqual(account, member));
  const change: FieldChange = { field: 'council', current: undefined, wanted: member, direction: 'mixed' };
  add(isThere ? undefined : draftOf(path, [change], set(member, true)), path);
  return council
    .filter((account) => !isAddressEqual(account, member))
    .map((account) => ({
      path: `${path} ${account}`,
      what: `${account} may act for the council, too.`,
      draft: draftOf(`${path} ${account}`, [gone('council', account)], set(account, false), { after: [path] }),
    }));
}

function gone(field: string, current: unknown): FieldChange {
  return { field, current, wanted: undefined, direction: 'tightens' };
}

// What a host is deployed with

const fixed: Part = ({ config }, { escrow, delaysDeliveries }, add) => {
  if (escrow) add(draftOf('escrow', fieldChanges(config.escrow, escrow), undefined), 'escrow');
  if (delaysDeliveries !== undefined) {
    const fields = fieldChanges(
      { delaysDeliveries: config.delaysDeliveries ?? !delaysDeliveries },
      { delaysDeliveries },
    );
    add(draftOf('delaysDeliveries', fields, undefined), 'delaysDeliveries');
  }
  return [];
};

// Times

const times: Part = ({ host: { address }, config }, { changeDelays, containment, unpause }, add) => {
  if (containment) {
    const call = callOf(address, protectedBridgeAbi, 'setContainmentBounds', [containment]);
    // A shorter reach of the council needs the shorter delay first, and the other way round.
    const isShorter = containment.councilMax <= (config.changeDelays?.slow ?? 0);
    const fields = fieldChanges(config.containment, containment);
    add(draftOf('containment', fields, call, { after: isShorter ? ['changeDelays'] : [] }), 'containment');
  }
  if (changeDelays) {
    const call = callOf(address, twoSpeedChangeAbi, 'setChangeDelays', [changeDelays]);
    const isLonger = changeDelays.slow >= (config.containment?.councilMax ?? Number.POSITIVE_INFINITY);
    const fields = fieldChanges(config.changeDelays, changeDelays);
    add(draftOf('changeDelays', fields, call, { after: isLonger ? ['containment'] : [] }), 'changeDelays');
  }
  if (unpause) {
    const call = callOf(address, timelockedUnpauseAbi, 'setUnpauseTimes', [unpause]);
    add(draftOf('unpause', fieldChanges(config.unpause, unpause), call), 'unpause');
  }
  return [];
};

// Guardians

const guardians: Part = (present, wanted, add) => {
  if (wanted.guardians === undefined) return [];
  const { address } = present.host;
  const { seats, ...budget } = wanted.guardians;
  const { seats: present_ = [], ...now } = present.config.guardians ?? {};
  const path = 'guardians';
  const fields = fieldChanges(present.config.guardians && now, budget);
  // Less for all waits until each has less; more has to be there before anybody gets it.
  const isLess = present.config.guardians !== undefined && budget.budget < present.config.guardians.budget;
  const seatPaths = seats.map((_, index) => `${path}.seats[${index}]`);
  const call = callOf(address, guardianPauseAbi, 'setGuardianBudget', [budget]);
  add(draftOf(path, fields, call, { after: isLess ? seatPaths : [] }), path);
  for (const [index, seat] of seats.entries()) {
    const draft = compareSeat(present, seat, budget.window, seatPaths[index] ?? path);
    const after = fields.length > 0 && !isLess ? [path] : [];
    for (const part of lowered(present, seat, draft)) add(part, part.path);
    add(draft && { ...draft, after }, seatPaths[index] ?? path);
  }
  return present_
    .filter(({ account }) => !seats.some((seat) => isAddressEqual(seat.account, account)))
    .map(({ account }) => ({
      path: `${path}.seats ${account}`,
      what: `${account} is a guardian, too.`,
      draft: draftOf(
        `${path}.seats ${account}`,
        [gone('account', account)],
        callOf(address, guardianPauseAbi, 'removeGuardian', [account]),
      ),
    }));
};

function compareSeat(
  { host, config, clocks }: Present,
  seat: SeatConfig,
  window: number,
  path: string,
): Draft | undefined {
  const { account, ...terms } = seat;
  const now = config.guardians?.seats.find((other) => isAddressEqual(other.account, account));
  const clock = clocks.get(now?.account ?? account);
  const asked = clockOf(seat, window);
  const fields = fieldChanges(now && termsOf(now), terms).filter(({ field }) => {
    // The contract rounds both, so they are compared as it keeps them.
    if (clock === undefined) return true;
    if (field === 'burst') return bucketBurst(clock) !== bucketBurst(asked);
    return field !== 'refill' || bucketRate(clock) !== bucketRate(asked);
  });
  if (
    now &&
    clock !== undefined &&
    bucketRate(clock) !== bucketRate(asked) &&
    !fields.some(({ field }) => field === 'refill')
  )
    fields.push({ field: 'refill', current: now.refill, wanted: seat.refill, direction: 'mixed' });
  const call = callOf(host.address, guardianPauseAbi, 'setGuardian', [account, terms]);
  const direction = now === undefined ? { direction: 'loosens' as const } : {};
  return draftOf(path, fields, call, { subject: account, ...direction });
}

function termsOf({ account: _, ...terms }: SeatConfig): GuardianTerms {
  return terms;
}

/** Of a seat that gains in one respect and loses in another: what it loses, which need not wait. */
function lowered({ host, config }: Present, seat: SeatConfig, draft: Draft | undefined): Draft[] {
  const now = config.guardians?.seats.find((other) => isAddressEqual(other.account, seat.account));
  if (draft?.direction !== 'mixed' || now === undefined) return [];
  const terms: GuardianTerms = {
    scopes: seat.scopes & now.scopes,
    exitScopes: seat.exitScopes & now.exitScopes,
    maxDuration: Math.min(seat.maxDuration, now.maxDuration),
    exitMaxDuration: Math.min(seat.exitMaxDuration, now.exitMaxDuration),
    burst: Math.min(seat.burst, now.burst),
    refill: Math.min(seat.refill, now.refill),
    drillInterval: now.drillInterval,
    successor: now.successor,
  };
  const call = callOf(host.address, guardianPauseAbi, 'setGuardian', [seat.account, terms]);
  return tightenings(draft, fieldChanges(termsOf(now), terms), call);
}

function tightenings(draft: Draft, fields: FieldChange[], call: ConfigCall): Draft[] {
  const part = draftOf(`${draft.path} (what tightens)`, fields, call, {
    subject: draft.subject,
    unit: draft.unit,
    onlyAtOnce: true,
  });
  return part === undefined || fields.some(({ direction }) => direction !== 'tightens') ? [] : [part];
}

// Limits

const limiter: Part = ({ host: { address }, config }, { escalation }, add) => {
  if (escalation) {
    const call = callOf(address, outflowLimiterAbi, 'setOutflowEscalation', [escalation]);
    add(draftOf('escalation', fieldChanges(config.escalation, escalation), call), 'escalation');
  }
  return [];
};

const TERMS = [
  'isShare',
  'window',
  'tripPpm',
  'weightBps',
  'burst',
  'refill',
  'smallBurst',
  'smallRefill',
  'threshold',
  'most',
  'floor',
] as const satisfies readonly (keyof OutflowTerms)[];

function outflowTermsOf(asset: AssetConfig): OutflowTerms {
  return Object.fromEntries(TERMS.map((name) => [name, asset[name]])) as OutflowTerms;
}

const assets: Part = (present, wanted, add) => {
  if (wanted.assets === undefined && wanted.asset === undefined) return [];
  const list = (wanted.assets ?? []).map((asset, index) => ({ asset, path: `assets[${index}]` }));
  if (wanted.asset) list.push({ asset: wanted.asset, path: 'asset' });
  const lanes: Extra[] = list.flatMap(({ asset, path }) => compareAsset(present, asset, path, add));
  const others = (present.config.assets ?? []).filter(
    ({ asset }) => !list.some((other) => isAddressEqual(other.asset.asset, asset)),
  );
  // Terms cannot be taken away, only lowered.
  return [...lanes, ...others.map(({ asset }) => ({ path: `assets ${asset}`, what: `${asset} has terms, too.` }))];
};

type About = { subject: string; unit: AmountUnit };

function compareAsset(
  present: Present,
  asset: AssetConfig,
  path: string,
  add: (draft: Draft | undefined, path: string) => void,
): Extra[] {
  const { address } = present.host;
  const subject = asset.symbol ?? asset.asset;
  const { isShare, symbol, decimals } = asset;
  const about = { subject, unit: { isShare, symbol, decimals } };
  const now = present.config.assets?.find((other) => isAddressEqual(other.asset, asset.asset));
  const terms = outflowTermsOf(asset);
  const fields = fieldChanges(now && outflowTermsOf(now), terms);
  const draft = draftOf(
    path,
    fields,
    callOf(address, outflowLimiterAbi, 'setOutflowTerms', [asset.asset, terms]),
    about,
  );
  const isWeightOnly = fields.length === 1 && fields[0]?.field === 'weightBps';
  for (const part of now ? tightened(address, now, asset, draft) : []) add(part, part.path);
  if (!isWeightOnly) add(draft, path);
  if (now && (isWeightOnly || fields.length === 0))
    add(compareWeight(present, asset, path, about, fields), `${path}.weightBps`);
  return compareLane(address, asset, now, { path, about, isChanging: fields.length > 0 }, add);
}

/** A weight alone has a function of its own; one that nobody renewed in time counts as zero and is set anew. */
function compareWeight(
  { host, weightUntil, block }: Present,
  { asset, weightBps }: AssetConfig,
  path: string,
  about: About,
  fields: FieldChange[],
): Draft | undefined {
  const until = [...weightUntil].find(([key]) => isAddressEqual(key, asset))?.[1] ?? Number.POSITIVE_INFINITY;
  const isLapsed = weightBps !== 0 && until <= block.timestamp;
  const lapsed: FieldChange = { field: 'weightBps', current: 0, wanted: weightBps, direction: 'tightens' };
  const changes = fields.length === 0 && isLapsed ? [lapsed] : fields;
  const call = callOf(host.address, outflowLimiterAbi, 'setOutflowWeight', [asset, weightBps]);
  return draftOf(`${path}.weightBps`, changes, call, about);
}

/** The part of a mixed change that the contract takes at once: see OutflowTermsLib.isTighterThan. */
function tightened(address: Address, now: AssetConfig, asset: AssetConfig, draft: Draft | undefined): Draft[] {
  if (draft?.direction !== 'mixed') return [];
  const [old, next] = [outflowTermsOf(now), outflowTermsOf(asset)];
  if (old.isShare !== next.isShare) return [];
  const terms: OutflowTerms = {
    ...old,
    burst: least(old.burst, next.burst),
    refill: least(old.refill, next.refill),
    most: least(old.most, next.most),
    floor: least(old.floor, next.floor),
    tripPpm: Math.max(old.tripPpm, next.tripPpm),
    weightBps: Math.max(old.weightBps, next.weightBps),
  };
  const call = callOf(address, outflowLimiterAbi, 'setOutflowTerms', [asset.asset, terms]);
  return tightenings(draft, fieldChanges(old, terms), call);
}

function compareLane(
  address: Address,
  { asset, liquidation }: AssetConfig,
  now: AssetConfig | undefined,
  { path, about, isChanging }: { path: string; about: About; isChanging: boolean },
  add: (draft: Draft | undefined, path: string) => void,
): Extra[] {
  const at = `${path}.liquidation`;
  const set = (burst: bigint, refill: bigint) =>
    callOf(address, liquidationOutflowAbi, 'setLiquidationTerms', [asset, { burst, refill }]);
  if (liquidation === undefined)
    return now?.liquidation
      ? [
          {
            path: at,
            what: `${about.subject} has a lane for liquidators.`,
            draft: draftOf(at, [gone('liquidation', now.liquidation.burst)], set(0n, 0n), about),
          },
        ]
      : [];
  const fields = fieldChanges(now?.liquidation ?? { burst: 0n, refill: 0n }, liquidation);
  const { burst, refill } = liquidation as { burst: bigint; refill: bigint };
  add(draftOf(at, fields, set(burst, refill), { ...about, after: isChanging ? [path] : [] }), at);
  return [];
}

// Prices

const NO_SECOND = { aggregator: zeroAddress, decimals: 0, maxAge: 0, agreeBps: 0, rounds: 0, span: 0, bandBps: 0 };
const NO_LINK = { host: zeroAddress, scopes: 0, market: zeroHash };

const feeds: Part = (present, wanted, add) => {
  if (wanted.feeds === undefined) return [];
  const { address } = present.host;
  const known = wanted.feeds;
  const parts = known.flatMap((feed, index) => compareFeed(present, feed, `feeds[${index}]`, add));
  const others = (present.config.feeds ?? []).filter(({ id }) => !known.some((feed) => isSame(feed.id, id)));
  return [
    ...parts,
    ...others.map(({ id }) => ({
      path: `feeds ${id}`,
      what: `There is a feed ${id}, too.`,
      draft: draftOf(`feeds ${id}`, [gone('id', id)], callOf(address, oracleBreakerAbi, 'removeFeed', [id])),
    })),
  ];
};

function compareFeed(
  { host: { address }, config }: Present,
  feed: FeedConfig,
  path: string,
  add: (draft: Draft | undefined, path: string) => void,
): Extra[] {
  const { id, second, link, ...settings } = feed;
  const now = config.feeds?.find((other) => isSame(other.id, id));
  const inForce = { ...settings, ...boundsInForce(settings), anchorLimit: powerOfTwo(settings.anchorLimit) };
  const fields = fieldChanges(now, inForce);
  const subject = id;
  add(draftOf(path, fields, callOf(address, oracleBreakerAbi, 'setFeed', [id, settings]), { subject }), path);
  const after = fields.length > 0 ? [path] : [];
  const setSecond = (terms: typeof NO_SECOND | NonNullable<typeof second>) =>
    callOf(address, oracleBreakerAbi, 'setSecondFeed', [id, terms]);
  const setLink = (to: typeof NO_LINK | NonNullable<typeof link>) =>
    callOf(address, oracleRouterAbi, 'setHostLink', [id, to]);
  return [
    ...part(`${path}.second`, subject, now?.second ?? NO_SECOND, second, NO_SECOND, setSecond, after, add),
    ...part(`${path}.link`, subject, now?.link ?? NO_LINK, link, NO_LINK, setLink, after, add),
  ];
}

/** A part of a feed: absent leaves it alone, null removes it. */
function part<terms extends object>(
  path: string,
  subject: string,
  now: terms,
  wanted: terms | null | undefined,
  none: terms,
  set: (terms: terms) => ConfigCall,
  after: string[],
  add: (draft: Draft | undefined, path: string) => void,
): Extra[] {
  const isThere = fieldChanges(none, now).length > 0;
  const removal = () =>
    draftOf(path, [gone('aggregator' in now ? 'aggregator' : 'host', Object.values(now)[0])], set(none), { subject });
  if (wanted === undefined)
    return isThere ? [{ path, what: `The feed ${subject} has a ${path.split('.').at(-1)}.`, draft: removal() }] : [];
  if (wanted === null) add(isThere ? removal() : undefined, path);
  else add(draftOf(path, fieldChanges(now, wanted), set(wanted), { subject, after }), path);
  return [];
}

// Perimeter, lending

const perimeter: Part = ({ host: { address }, config }, { perimeter: wanted }, add) => {
  if (wanted === undefined) return [];
  const now = config.perimeter ?? [];
  const set = (account: Address, inside: boolean) =>
    callOf(address, outflowPerimeterAbi, 'setOutflowPerimeter', [account, inside]);
  for (const [index, account] of wanted.entries()) {
    const path = `perimeter[${index}]`;
    const isInside = now.some((other) => isAddressEqual(other, account));
    const change: FieldChange = { field: 'account', current: undefined, wanted: account, direction: 'loosens' };
    add(isInside ? undefined : draftOf(path, [change], set(account, true), { subject: account }), path);
  }
  return now
    .filter((account) => !wanted.some((other) => isAddressEqual(other, account)))
    .map((account) => ({
      path: `perimeter ${account}`,
      what: `${account} is inside the perimeter, too.`,
      draft: draftOf(`perimeter ${account}`, [gone('account', account)], set(account, false), { subject: account }),
    }));
};

const lending: Part = ({ host: { address }, config }, { lending: terms }, add) => {
  if (terms) {
    const call = callOf(address, lendingBookAbi, 'setMarketTerms', [terms]);
    add(draftOf('lending', fieldChanges(config.lending, terms), call), 'lending');
  }
  return [];
};
