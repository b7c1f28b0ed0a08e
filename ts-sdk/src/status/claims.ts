/** What became of every claim, told from events alone: none has to be asked for. */
import type { Address, Hex } from 'viem';
import type { Bucket, Claim, ClaimRange, OutflowLine } from '../generated/types.js';
import { BUCKET_MAX_AMOUNT, BUCKET_NEVER, bucketSecondsUntil, creditBucket, settleBucket } from '../math/bucket.js';
import type { HostLog } from './context.js';
import { hasClaim, type RangeSet, rangeSet } from './ranges.js';

/**
 * `waiting` for its review, `held` by a guardian or by a scheduled quarantine, `quarantined`, `due` (review and hold are
 * over; the line may not have come that far), `pushFailed` (to be retried or collected). The others are closed.
 */
export type ClaimStatus = OpenClaimStatus | 'released' | 'collected' | 'expired' | 'skipped';
type OpenClaimStatus = 'waiting' | 'held' | 'quarantined' | 'due' | 'pushFailed';

export const OPEN_CLAIMS: readonly OpenClaimStatus[] = ['waiting', 'held', 'quarantined', 'due', 'pushFailed'];

export type ClaimFacts = {
  /** Number of the claim; each asset counts its own. */
  readonly id: bigint;
  /** What `release` and its siblings are passed. */
  readonly claim: Readonly<Claim>;
  readonly state: ClaimStatus;
  /** Whether `release` would be allowed now: review, hold and line are over. */
  readonly releasable: boolean;
  /** Second at which review and hold are over. */
  readonly reviewedAt: number;
  /** Whether the line has passed its place. */
  readonly linePassed: boolean;
  /**
   * Second from which it can be released, as far as can be said: the line is taken to go on at the rate in force, without
   * inflow. Undefined for what is closed, quarantined or failed, and for what no rate will ever reach.
   */
  readonly dueAt: number | undefined;
  /** End of the scheduled quarantine that holds it. */
  readonly frozenUntil: number | undefined;
  /** Second from which a failed push may be sent to the rescue address. */
  readonly expiry: number | undefined;
  /** Data of its call, for `releaseWithCall`. Undefined when it carries none. */
  readonly data: Hex | undefined;
  readonly blockNumber: bigint;
  readonly transactionHash: Hex;
};

export type ClaimsSummary = {
  /** Number of the latest claim of the asset. */
  readonly count: bigint;
  readonly states: Readonly<Record<OpenClaimStatus, { readonly count: number; readonly amount: bigint }>>;
  /** How many could be released now. */
  readonly releasable: number;
  /** When the next of the others can be released, as far as can be said. */
  readonly nextDueAt: number | undefined;
};

/** What events do not tell. */
export type ClaimRules = {
  time: number;
  review: number;
  hold: number;
  /** By asset. */
  lines: ReadonlyMap<Address, { passed: bigint; line: OutflowLine; main: Bucket }>;
  /** Ends of the pending changes that freeze claims, by their ids. */
  frozenUntil: ReadonlyMap<Hex, number>;
};

type Opened = Extract<HostLog, { eventName: 'ClaimOpened' }>;
type Ending = { state: 'released' | 'collected' | 'expired' | 'skipped' | 'pushFailed'; expiry?: number };
type Marks = { held: RangeSet; quarantined: RangeSet; frozen: RangeSet; frozenUntil: number | undefined };

/** Every claim that was opened, in the order of the chain. */
export function claimsFrom(logs: readonly HostLog[], rules: ClaimRules): readonly ClaimFacts[] {
  const { opened, endings, data } = sorted(logs);
  const marks = marksOf(logs, rules);
  return opened.map((log) => {
    const key = keyOf(log.args);
    const mark = marks.get(log.args.asset) ?? NO_MARKS;
    return claimFacts(log, { ending: endings.get(key), data: data.get(key), mark, rules });
  });
}

function keyOf({ asset, id }: { asset: Address; id: bigint }): string {
  return `${asset}${id}`;
}

function sorted(logs: readonly HostLog[]) {
  const opened: Opened[] = [];
  const endings = new Map<string, Ending>();
  const data = new Map<string, Hex>();
  for (const log of logs) {
    if (log.eventName === 'ClaimOpened') opened.push(log);
    else if (log.eventName === 'OutflowCallDelayed') data.set(`${log.args.asset}${log.args.claimId}`, log.args.data);
    else if (log.eventName === 'ClaimPushFailed')
      endings.set(keyOf(log.args), { state: 'pushFailed', expiry: log.args.expiry });
    else if (log.eventName in ENDS)
      endings.set(keyOf(log.args as Opened['args']), { state: ENDS[log.eventName as keyof typeof ENDS] });
  }
  return { opened, endings, data };
}

const ENDS = {
  ClaimReleased: 'released',
  ClaimCollected: 'collected',
  ClaimExpired: 'expired',
  ClaimSkipped: 'skipped',
} as const;

const NO_MARKS: Marks = { held: [], quarantined: [], frozen: [], frozenUntil: undefined };

/** Holds and quarantines add up; of freezes an asset has one at a time, and it lasts as long as its change is pending. */
function marksOf(logs: readonly HostLog[], { frozenUntil }: ClaimRules): ReadonlyMap<Address, Marks> {
  const held = new Map<Address, ClaimRange[]>();
  const quarantined = new Map<Address, ClaimRange[]>();
  const frozen = new Map<Address, { ranges: readonly ClaimRange[]; until: number | undefined }>();
  const add = (map: Map<Address, ClaimRange[]>, asset: Address, ranges: readonly ClaimRange[]) =>
    map.set(asset, [...(map.get(asset) ?? []), ...ranges]);
  for (const { eventName, args } of logs) {
    if (eventName === 'ClaimsHeld') add(held, args.asset, [args]);
    else if (eventName === 'ClaimsQuarantined') add(quarantined, args.asset, args.ranges);
    else if (eventName === 'ClaimsFrozen')
      frozen.set(args.asset, { ranges: args.ranges, until: frozenUntil.get(args.change) });
  }
  const assets = new Set([...held.keys(), ...quarantined.keys(), ...frozen.keys()]);
  return new Map(
    [...assets].map((asset) => {
      const freeze = frozen.get(asset);
      const sets = { held: rangeSet(held.get(asset) ?? []), quarantined: rangeSet(quarantined.get(asset) ?? []) };
      return [asset, { ...sets, frozen: rangeSet(freeze?.ranges ?? []), frozenUntil: freeze?.until }];
    }),
  );
}

type Parts = { ending: Ending | undefined; data: Hex | undefined; mark: Marks; rules: ClaimRules };

function claimFacts(log: Opened, { ending, data, mark, rules }: Parts): ClaimFacts {
  const { id, ...claim } = log.args;
  const reviewedAt = claim.madeAt + rules.review + (hasClaim(mark.held, id) ? rules.hold : 0);
  const frozenUntil = hasClaim(mark.frozen, id) ? mark.frozenUntil : undefined;
  const state = stateOf({ id, mark, ending, frozenUntil, reviewedAt, time: rules.time });
  const lineWait = lineWaitOf(claim, rules);
  return {
    id,
    claim,
    state,
    releasable: state === 'due' && lineWait === 0,
    reviewedAt,
    linePassed: lineWait === 0,
    dueAt: dueAt({ state, frozenUntil, reviewedAt, lineWait, time: rules.time }),
    frozenUntil,
    expiry: ending?.expiry,
    data,
    blockNumber: log.blockNumber,
    transactionHash: log.transactionHash,
  };
}

type StateParts = {
  id: bigint;
  mark: Marks;
  ending: Ending | undefined;
  frozenUntil: number | undefined;
  reviewedAt: number;
  time: number;
};

/** As `claimState` of the escrow decides, in the same order. */
function stateOf({ id, mark, ending, frozenUntil, reviewedAt, time }: StateParts): ClaimStatus {
  if (ending !== undefined && ending.state !== 'pushFailed') return ending.state;
  if (hasClaim(mark.quarantined, id)) return 'quarantined';
  if (frozenUntil !== undefined) return 'held';
  if (ending !== undefined) return 'pushFailed';
  if (time >= reviewedAt) return 'due';
  return hasClaim(mark.held, id) ? 'held' : 'waiting';
}

/** Seconds until the line has passed the claim's place; undefined when it never will. */
function lineWaitOf({ asset, lineEnd }: Pick<Claim, 'asset' | 'lineEnd'>, { lines, time }: ClaimRules) {
  const line = lines.get(asset);
  if (line === undefined) return undefined;
  if (lineEnd <= line.passed) return 0;
  const behind = line.line.reserved - lineEnd;
  if (behind < 0n || behind > BUCKET_MAX_AMOUNT) return undefined; // a line that was not counted as ours is
  const ahead = creditBucket(settleBucket(line.main, BigInt(time)), behind);
  const wait = bucketSecondsUntil(ahead.bucket, 0n);
  return wait === BUCKET_NEVER ? undefined : Number(wait);
}

type DueParts = {
  state: ClaimStatus;
  frozenUntil: number | undefined;
  reviewedAt: number;
  lineWait: number | undefined;
  time: number;
};

function dueAt({ state, frozenUntil, reviewedAt, lineWait, time }: DueParts): number | undefined {
  if (lineWait === undefined || !['waiting', 'held', 'due'].includes(state)) return undefined;
  return Math.max(reviewedAt, frozenUntil ?? 0, lineWait === 0 ? 0 : time + lineWait);
}

export function summaryOf(claims: readonly ClaimFacts[], count: bigint): ClaimsSummary {
  const states = Object.fromEntries(OPEN_CLAIMS.map((state) => [state, { count: 0, amount: 0n }]));
  let [releasable, nextDueAt] = [0, Number.POSITIVE_INFINITY];
  for (const { state, claim, releasable: isReleasable, dueAt: at } of claims) {
    const sum = states[state];
    if (sum === undefined) continue;
    sum.count += 1;
    sum.amount += claim.amount;
    if (isReleasable) releasable += 1;
    else if (at !== undefined && at < nextDueAt) nextDueAt = at;
  }
  const isKnown = Number.isFinite(nextDueAt);
  return { count, states: states as ClaimsSummary['states'], releasable, nextDueAt: isKnown ? nextDueAt : undefined };
}
