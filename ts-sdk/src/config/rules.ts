/**
 * Rules between fields, as the contracts enforce them, checked before anything is sent. The contract and function that
 * enforce a rule are named beside it.
 */
import { type Address, isAddressEqual, zeroAddress } from 'viem';
import { Scope } from '../generated/types.js';
import { bucketBurst, bucketMostIn, createBucket } from '../math/bucket.js';
import type { ConfigPath } from './problem.js';
import type { AssetConfig, Config, FeedConfig, SeatConfig } from './schema.js';

/** A rule that does not hold, and the field that breaks it. */
export type BrokenRule = { path: ConfigPath; message: string };

type Rule = (config: Partial<Config>) => BrokenRule[];

const WHOLE_BPS = 10_000;
const WHOLE_PPM = 1_000_000n;
const MAX_GUARDIANS = 16;
const MAX_SLOPE = 1_000_000_000;
/** `Exit` and `Repay`. */
const EXITS = (1 << Scope.Exit) | (1 << Scope.Repay);

/**
 * What the contracts would refuse, whatever the chain holds. Sections that are absent are not judged, and amounts that
 * wait for the decimals of a token are judged once they are known.
 */
export function brokenRules(config: Partial<Config>): BrokenRule[] {
  return [delays, escrowTimes, bounds, budget, seats, plans, escalation, assets, feeds, lending].flatMap((rule) =>
    rule(config),
  );
}

function check(holds: boolean, path: ConfigPath, message: string): BrokenRule[] {
  return holds ? [] : [{ path, message }];
}

function notZero<section extends object>(
  section: section,
  at: ConfigPath,
  names: readonly (keyof section & string)[],
): BrokenRule[] {
  return names.flatMap((name) => check(Number(section[name]) !== 0, [...at, name], `${name} must be more than zero.`));
}

/** ChangeLedger.setDelays */
const delays: Rule = ({ changeDelays, containment }) => {
  if (changeDelays === undefined) return [];
  const { slow, fast } = changeDelays;
  return [
    ...notZero(changeDelays, ['changeDelays'], ['fast', 'window']),
    ...check(fast <= slow, ['changeDelays', 'fast'], `fast (${fast}) must be at most slow (${slow}).`),
    ...check(
      containment === undefined || slow < containment.councilMax,
      ['changeDelays', 'slow'],
      `slow (${slow}) must be shorter than containment.councilMax (${containment?.councilMax}): a hole must not reopen before its fix may land.`,
    ),
  ];
};

/** OutflowEscrow's constructor, OutflowRegistry.initialize */
const escrowTimes: Rule = ({ escrow, changeDelays }) => {
  if (escrow === undefined) return [];
  const { review, hold } = escrow;
  const slowest = changeDelays === undefined ? 0 : changeDelays.slow + changeDelays.window;
  return [
    ...notZero(escrow, ['escrow'], ['review', 'hold']),
    ...check(
      review + hold >= slowest,
      ['escrow', 'hold'],
      `review and hold (${review + hold} together) must be at least changeDelays.slow and window (${slowest} together), or a quarantine comes too late.`,
    ),
  ];
};

/** ContainmentLedger.setBounds */
const bounds: Rule = ({ containment }) => {
  if (containment === undefined) return [];
  const { automaticMax, automaticBudget, automaticWindow } = containment;
  const at = (name: string) => ['containment', name];
  return [
    ...notZero(containment, ['containment'], ['automaticMax']),
    ...check(
      automaticBudget >= automaticMax,
      at('automaticBudget'),
      `automaticBudget (${automaticBudget}) must be at least automaticMax (${automaticMax}).`,
    ),
    ...check(
      automaticBudget <= automaticWindow,
      at('automaticBudget'),
      `automaticBudget (${automaticBudget}) must be at most automaticWindow (${automaticWindow}).`,
    ),
  ];
};

/** GuardianRegistry.setBudget, set */
const budget: Rule = ({ guardians }) => {
  if (guardians === undefined) return [];
  const { window, seats: list } = guardians;
  const at = ['guardians'];
  if (window === 0) return notZero(guardians, at, ['window']);
  const asked = list.reduce((sum, seat) => sum + mostOf(seat, window), 0n);
  return [
    ...check(
      guardians.budget <= window,
      [...at, 'budget'],
      `budget (${guardians.budget}) must be at most window (${window}).`,
    ),
    ...check(
      asked <= guardians.budget,
      [...at, 'budget'],
      `The seats together could close for ${asked} seconds in a window, burst and refill of each added up; budget is ${guardians.budget}.`,
    ),
    ...check(
      list.length <= MAX_GUARDIANS,
      [...at, 'seats'],
      `There are ${list.length} seats: at most ${MAX_GUARDIANS}.`,
    ),
  ];
};

/** What a seat takes of the budget. */
export function mostOf({ burst, refill }: Pick<SeatConfig, 'burst' | 'refill'>, window: number): bigint {
  return bucketMostIn(clockOf({ burst, refill }, window), BigInt(window));
}

export function clockOf({ burst, refill }: Pick<SeatConfig, 'burst' | 'refill'>, window: number): bigint {
  return createBucket({ burst: BigInt(burst), refill: BigInt(refill), window: BigInt(window) }, 0n);
}

/** GuardianRegistry._areTermsValid, _setSuccessor, _checkFree */
const seats: Rule = ({ guardians }) => {
  if (guardians === undefined) return [];
  const taken = new Map<Address, string>();
  return guardians.seats.flatMap((seat, index) => {
    const at = ['guardians', 'seats', index];
    return [
      ...seatTerms(seat, at, guardians.window),
      ...takes(taken, seat.account, 'account', [...at, 'account']),
      ...takes(taken, seat.successor, 'successor', [...at, 'successor']),
    ];
  });
};

function takes(taken: Map<Address, string>, account: Address, role: string, path: ConfigPath): BrokenRule[] {
  if (isAddressEqual(account, zeroAddress)) return [];
  const other = taken.get(account);
  taken.set(account, other ?? `${role} of seat ${path[2]}`);
  return check(other === undefined, path, `${account} is ${other} already: one account, one place.`);
}

function seatTerms(seat: SeatConfig, at: ConfigPath, window: number): BrokenRule[] {
  const { maxDuration, exitMaxDuration, exitScopes } = seat;
  const burst = window === 0 ? BigInt(seat.burst) : bucketBurst(clockOf(seat, window));
  const path = (name: string) => [...at, name];
  return [
    ...notZero(seat, at, ['maxDuration', 'drillInterval']),
    ...check(
      maxDuration <= burst,
      path('maxDuration'),
      `maxDuration (${maxDuration}) must be at most burst (${burst}).`,
    ),
    ...check(seat.scopes !== 0, path('scopes'), 'Name at least one scope.'),
    ...check((seat.scopes & EXITS) === 0, path('scopes'), 'Exit and Repay belong into exitScopes.'),
    ...check((exitScopes & ~EXITS) === 0, path('exitScopes'), 'Only Exit and Repay belong here.'),
    ...check(
      (exitScopes === 0) === (exitMaxDuration === 0),
      path('exitMaxDuration'),
      'exitMaxDuration is zero exactly when exitScopes is empty.',
    ),
    ...check(
      exitMaxDuration < maxDuration,
      path('exitMaxDuration'),
      `exitMaxDuration (${exitMaxDuration}) must be shorter than maxDuration (${maxDuration}).`,
    ),
  ];
}

/** UnpauseLedger.setTimes */
const plans: Rule = ({ unpause }) => {
  if (unpause === undefined) return [];
  const { delay, vetoPeriod } = unpause;
  return [
    ...notZero(unpause, ['unpause'], ['delay', 'window']),
    ...check(
      vetoPeriod >= delay,
      ['unpause', 'vetoPeriod'],
      `vetoPeriod (${vetoPeriod}) must be at least delay (${delay}), or a plan cannot be vetoed.`,
    ),
  ];
};

/** OutflowRegistry.setEscalation */
const escalation: Rule = ({ escalation: terms }) => {
  if (terms === undefined) return [];
  const { shareBps } = terms;
  return [
    ...notZero(terms, ['escalation'], ['epoch', 'shareBps']),
    ...check(shareBps <= WHOLE_BPS, ['escalation', 'shareBps'], `shareBps (${shareBps}) is more than 100 %.`),
  ];
};

const assets: Rule = ({ assets: list = [], asset: only }) => {
  const seen = new Map<Address, string>();
  const all = list.map((terms, index) => ({ terms, at: ['assets', index] as ConfigPath }));
  if (only !== undefined) all.push({ terms: only, at: ['asset'] });
  return [
    ...check(
      only === undefined || list.length === 0,
      ['asset'],
      'A vault has an asset, a bridge has assets: not both.',
    ),
    ...all.flatMap(({ terms, at }) => [...assetTerms(terms, at), ...unique(seen, terms.asset, [...at, 'asset'])]),
  ];
};

function unique(seen: Map<string, string>, key: string, path: ConfigPath): BrokenRule[] {
  if (BigInt(key) === 0n) return [];
  const known = seen.has(key);
  seen.set(key, key);
  return check(!known, path, `${key} is there twice.`);
}

/** OutflowTermsLib.check, with the numbers of its rules */
function assetTerms(terms: AssetConfig, at: ConfigPath): BrokenRule[] {
  const path = (name: string) => [...at, name];
  const { weightBps, tripPpm } = terms;
  return [
    ...notZero(terms, at, ['window']), // 1
    ...laneSizes(terms, path), // 2, 3, 4
    ...check(!terms.isShare || terms.floor !== 0n, path('floor'), 'With isShare: true a floor above zero is needed.'), // 6
    ...check(tripPpm <= WHOLE_PPM, path('tripPpm'), `tripPpm (${tripPpm}) is more than 100 %.`), // 7
    ...check(weightBps <= WHOLE_BPS, path('weightBps'), `weightBps (${weightBps}) is more than 100 %.`), // 7
  ];
}

function laneSizes(terms: AssetConfig, path: (name: string) => ConfigPath): BrokenRule[] {
  const known = knownAmounts(terms);
  if (known === undefined) return [];
  const { burst, smallBurst, threshold, most, sum } = known;
  return [
    ...notZero(known, path('').slice(0, -1), ['burst', 'smallBurst']),
    ...check(
      threshold * 1_024n >= burst,
      path('threshold'),
      `threshold must be at least a 1,024th of burst (${burst}).`,
    ),
    ...check(
      threshold <= smallBurst,
      path('threshold'),
      `threshold (${threshold}) must be at most smallBurst (${smallBurst}).`,
    ),
    ...check(threshold <= burst, path('threshold'), `threshold (${threshold}) must be at most burst (${burst}).`),
    ...check(
      sum <= most,
      path('most'),
      `burst, refill, smallBurst and smallRefill, and what liquidators have, are ${sum} together; most is ${most}.`,
    ),
    ...check(!terms.isShare || most <= WHOLE_PPM, path('most'), `most (${most}) is more than 100 %.`), // 5
  ];
}

type KnownAmounts = { burst: bigint; smallBurst: bigint; threshold: bigint; most: bigint; sum: bigint };

/** Undefined while an amount waits for the decimals of its token. */
export function knownAmounts({
  burst,
  refill,
  smallBurst,
  smallRefill,
  threshold,
  most,
  liquidation,
}: AssetConfig): KnownAmounts | undefined {
  const lanes = [burst, refill, smallBurst, smallRefill, liquidation?.burst ?? 0n, liquidation?.refill ?? 0n];
  if (![...lanes, threshold, most].every((value) => typeof value === 'bigint')) return undefined;
  const sum = (lanes as bigint[]).reduce((a, b) => a + b, 0n);
  return { burst, smallBurst, threshold, most, sum } as KnownAmounts;
}

const feeds: Rule = ({ feeds: list = [] }) => {
  const seen = new Map<string, string>();
  return list.flatMap((feed, index) => [
    ...feedSettings(feed, ['feeds', index]),
    ...secondSettings(feed, ['feeds', index, 'second']),
    ...unique(seen, feed.id, ['feeds', index]),
  ]);
};

/** OracleRegistry._checkSettings */
function feedSettings(feed: FeedConfig, at: ConfigPath): BrokenRule[] {
  const path = (name: string) => [...at, name];
  const { baseBps, capBps, low, high, latchSeconds } = feed;
  const limit = powerOfTwo(feed.anchorLimit);
  return [
    ...notZero(feed, at, ['maxAge', 'latchSeconds', 'baseBps', 'slope', 'low']),
    ...check(baseBps <= capBps, path('baseBps'), `baseBps (${baseBps}) must be at most capBps (${capBps}).`),
    ...check(capBps <= WHOLE_BPS, path('capBps'), `capBps (${capBps}) is more than 100 %.`),
    ...check(feed.slope <= MAX_SLOPE, path('slope'), `slope (${feed.slope}) must be at most ${MAX_SLOPE}.`),
    ...check(low <= high, path('low'), `low (${low}) must be at most high (${high}).`),
    ...check((feed.closes & EXITS) === 0, path('closes'), 'A feed closes neither Exit nor Repay.'),
    ...check(
      limit >= latchSeconds,
      path('anchorLimit'),
      `anchorLimit is rounded down to a power of two (${limit}), which must be at least latchSeconds (${latchSeconds}).`,
    ),
  ];
}

/** FeedConfigLib.create */
export function powerOfTwo(seconds: number): number {
  return seconds <= 1 ? 1 : 2 ** Math.floor(Math.log2(seconds));
}

/** OracleRegistry._checkSecond */
function secondSettings({ second, aggregator }: FeedConfig, at: ConfigPath): BrokenRule[] {
  if (second === undefined || second === null) return [];
  const path = (name: string) => [...at, name];
  const { agreeBps, bandBps, rounds } = second;
  const isOther = second.aggregator === zeroAddress || !isAddressEqual(second.aggregator, aggregator);
  return [
    ...notZero(second, at, ['maxAge', 'agreeBps', 'span', 'bandBps']),
    ...check(isOther, path('aggregator'), 'The second feed must be another one than the first.'),
    ...check(agreeBps <= WHOLE_BPS, path('agreeBps'), `agreeBps (${agreeBps}) is more than 100 %.`),
    ...check(rounds > 1, path('rounds'), `rounds (${rounds}) must be at least 2.`),
    ...check(bandBps <= agreeBps, path('bandBps'), `bandBps (${bandBps}) must be at most agreeBps (${agreeBps}).`),
  ];
}

/** LendingLedger._setTerms */
const lending: Rule = ({ lending: terms }) => {
  if (terms === undefined) return [];
  const { borrowBps, liquidationBps, bonusBps, rateAtZeroBps, rateAtFullBps } = terms;
  const at = (name: string) => ['lending', name];
  const isBorrowLess = borrowBps < liquidationBps;
  const isWhole = liquidationBps * (WHOLE_BPS + bonusBps) < WHOLE_BPS * WHOLE_BPS;
  return [
    ...notZero(terms, ['lending'], ['borrowBps']),
    ...check(
      isBorrowLess,
      at('borrowBps'),
      `borrowBps (${borrowBps}) must be below liquidationBps (${liquidationBps}).`,
    ),
    ...check(isWhole, at('bonusBps'), 'liquidationBps and the bonus on top must stay below the whole value.'),
    ...check(
      rateAtZeroBps <= rateAtFullBps,
      at('rateAtZeroBps'),
      `rateAtZeroBps (${rateAtZeroBps}) must be at most rateAtFullBps (${rateAtFullBps}).`,
    ),
    ...check(rateAtFullBps <= WHOLE_BPS, at('rateAtFullBps'), `rateAtFullBps (${rateAtFullBps}) is more than 100 %.`),
  ];
};
