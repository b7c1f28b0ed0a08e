/**
 * Lanes and line of the outflow limiter: `OutflowLanes`, `LaneTag` and the reads of `OutflowLedger` of contracts/outflow in
 * bigint, bit for bit. What fits now, what would wait, and how long a place in line does.
 */
import type { Bucket, OutflowLine, OutflowTerms } from '../generated/types.js';
import {
  BUCKET_MAX_AMOUNT,
  BUCKET_NEVER,
  bucketAvailable,
  bucketBurst,
  bucketDebt,
  bucketRate,
  bucketSecondsUntil,
  bucketTag,
  chargeBucket,
  createBucket,
  settleBucket,
  withBucketLimit,
  withBucketTag,
} from './bucket.js';
import { largest, least } from './extremes.js';

/** What the limiter keeps of an asset, as its reads give it. */
export type LaneState = {
  terms: OutflowTerms;
  line: OutflowLine;
  /** `readOutflowBuckets`: the main lane and the small lane. */
  buckets: readonly [main: Bucket, small: Bucket];
  /** `readOutflowLiquidity`: counts when the first flow of a day takes its sample. */
  liquidity: bigint;
};

/** Both lanes as of a time. */
export type Lanes = { main: Bucket; small: Bucket };

/** What becomes of an outflow. */
export type OutflowPreview = {
  paid: bigint;
  waits: bigint;
  /** Seconds until the line has passed it, {@link BUCKET_NEVER} when it never does. The review of the escrow comes on top. */
  wait: bigint;
};

const DAY = 86_400n;
const WHOLE = 1_000_000n;
const LATCHED = 1n;
const SHARE = 2n;
const LEVELS = 64n;
const STEPS = 1_024n;
const UNIT_BITS = 16n;

/**
 * Both lanes as of a time: refilled, and sized by the day's samples. An asset without terms has none.
 *
 * @param state - {@link LaneState}
 * @param time - Unix second, not before the last flow.
 *
 * @example
 * import { bucketAvailable, lanesAt } from '@bulkhead/sdk/math';
 *
 * const { main } = lanesAt({ terms, line, buckets, liquidity }, 1_700_000_000n);
 * bucketAvailable(main);
 */
export function lanesAt({ terms, line, buckets, liquidity }: LaneState, time: bigint): Lanes {
  const base = baseOf(terms, sampled(line, liquidity, time));
  const amount = (value: bigint) => (terms.isShare ? (value * base) / WHOLE : value);
  const limit = (burst: bigint, refill: bigint) => ({
    burst: amount(burst),
    refill: amount(refill),
    window: BigInt(terms.window),
  });
  const [main, small] = buckets;
  return {
    main: tagged(laneAt(main, limit(terms.burst, terms.refill), time), terms),
    small: laneAt(small, limit(terms.smallBurst, terms.smallRefill), time),
  };
}

/**
 * What pays at once: what `readOutflowCapacity` says.
 *
 * @param lanes - As of now, from {@link lanesAt}.
 * @param isLatched - Whether now is before `readOutflowLatchedUntil`.
 * @returns Of the main lane, and of the small lane for one exit.
 *
 * @example
 * import { laneCapacity, lanesAt } from '@bulkhead/sdk/math';
 *
 * laneCapacity(lanesAt(state, time), time < latchedUntil).main;
 */
export function laneCapacity({ main, small }: Lanes, isLatched: boolean): { main: bigint; small: bigint } {
  return {
    main: isLatched ? 0n : bucketAvailable(main),
    small: least(bucketAvailable(small), laneThreshold(main)),
  };
}

/**
 * What becomes of an outflow: what `readPreviewOutflow` says.
 *
 * @param lanes - As of now, from {@link lanesAt}.
 * @param outflow - The amount, and whether now is before `readOutflowLatchedUntil`.
 * @returns {@link OutflowPreview}
 *
 * @example
 * import { lanesAt, previewLanes } from '@bulkhead/sdk/math';
 *
 * const { waits, wait } = previewLanes(lanesAt(state, time), { amount: 10n ** 18n, isLatched: false });
 * if (waits > 0n) console.log(`${waits} units wait ${wait} seconds.`);
 */
export function previewLanes(
  lanes: Lanes,
  { amount, isLatched }: { amount: bigint; isLatched: boolean },
): OutflowPreview {
  const { main, small } = laneCapacity(lanes, isLatched);
  if (amount <= main || amount <= small) return { paid: amount, waits: 0n, wait: 0n };
  // What no bucket can hold never leaves.
  const wait = amount > BUCKET_MAX_AMOUNT ? BUCKET_NEVER : bucketSecondsUntil(chargeBucket(lanes.main, amount), 0n);
  return { paid: main, waits: amount - main, wait };
}

/**
 * Up to which place the line has been passed: what `readOutflowLinePassed` says.
 *
 * @param main - The main lane as of now, from {@link lanesAt}.
 * @param line - As `readOutflowLine` gives it.
 * @returns A running total: claims whose `lineEnd` is at most this are passed.
 *
 * @example
 * import { lanesAt, linePassed } from '@bulkhead/sdk/math';
 *
 * claim.lineEnd <= linePassed(lanesAt(state, time).main, state.line);
 */
export function linePassed(main: Bucket, { reserved }: Pick<OutflowLine, 'reserved'>): bigint {
  return reserved - bucketDebt(main);
}

/**
 * Seconds until the line has passed a place, at the rate in force: shares of a base are sized anew each day, and who gives
 * up a place shortens the line.
 *
 * @param main - The main lane as of now, from {@link lanesAt}.
 * @param place - `reserved` of the line, and `lineEnd` of the claim.
 * @returns Zero when it is passed, {@link BUCKET_NEVER} when nothing comes back.
 *
 * @example
 * import { lanesAt, lineSecondsUntil } from '@bulkhead/sdk/math';
 *
 * const { main } = lanesAt(state, time);
 * const dueAt = time + lineSecondsUntil(main, { reserved: state.line.reserved, lineEnd: claim.lineEnd });
 */
export function lineSecondsUntil(main: Bucket, { reserved, lineEnd }: { reserved: bigint; lineEnd: bigint }): bigint {
  const missing = -BigInt.asIntN(136, main) - ((reserved - lineEnd) << UNIT_BITS);
  if (missing <= 0n) return 0n;
  const rate = bucketRate(main);
  return rate === 0n ? BUCKET_NEVER : (missing + rate - 1n) / rate;
}

// What the 18 tag bits of a main lane say

/**
 * Whether the main lane carries the mark of a latch. Until when is told by `readOutflowLatchedUntil`; the mark may outlast
 * that time.
 *
 * @param main - The main lane.
 *
 * @example
 * import { isLaneLatched } from '@bulkhead/sdk/math';
 *
 * isLaneLatched(main);
 */
export function isLaneLatched(main: Bucket): boolean {
  return (bucketTag(main) & LATCHED) !== 0n;
}

/**
 * Largest exit that the small lane pays; larger ones can trip the lane.
 *
 * @param main - The main lane.
 * @returns Units.
 *
 * @example
 * import { laneThreshold } from '@bulkhead/sdk/math';
 *
 * laneThreshold(main);
 */
export function laneThreshold(main: Bucket): bigint {
  return ((bucketTag(main) >> 8n) * bucketBurst(main)) / STEPS;
}

/**
 * What must remain of the main lane after an exit above the threshold, or it trips (OUT-8).
 *
 * @param main - The main lane.
 * @returns Units, rounded up: with as much it does not trip.
 *
 * @example
 * import { bucketAvailable, laneTripLevel } from '@bulkhead/sdk/math';
 *
 * const room = bucketAvailable(main) - laneTripLevel(main);
 */
export function laneTripLevel(main: Bucket): bigint {
  return (((bucketTag(main) >> 2n) & (LEVELS - 1n)) * bucketBurst(main) + LEVELS - 1n) / LEVELS;
}

// Private

function laneAt(bucket: Bucket, limit: Parameters<typeof createBucket>[0], time: bigint): Bucket {
  return bucket === 0n ? createBucket(limit, time) : withBucketLimit(settleBucket(bucket, time), limit);
}

/** The line after the sample that the first flow of a day would take. */
function sampled(line: OutflowLine, liquidity: bigint, time: bigint): OutflowLine {
  if (BigInt(line.day) === time / DAY) return line;
  return { ...line, previousSample: line.sample, sample: least(liquidity + line.waiting, BUCKET_MAX_AMOUNT) };
}

/** The smaller of two opening samples, never below the floor (OUT-3). */
function baseOf({ floor }: OutflowTerms, { sample, previousSample }: OutflowLine): bigint {
  return largest(least(sample, previousSample), floor);
}

/** The level is rounded up, the threshold down. */
function tagged(main: Bucket, { isShare, tripPpm, threshold, burst }: OutflowTerms): Bucket {
  const level = least((BigInt(tripPpm) * LEVELS + WHOLE - 1n) / WHOLE, LEVELS - 1n);
  const step = least((threshold * STEPS) / burst, STEPS - 1n);
  return withBucketTag(main, (bucketTag(main) & LATCHED) | (isShare ? SHARE : 0n) | (level << 2n) | (step << 8n));
}
