/**
 * `Bucket` of contracts/types/Bucket.sol in bigint, bit for bit: the same word, the same roundings, the same refusals.
 *
 * A bucket is the word that `readOutflowBuckets` gives. Amounts are token units, times unix seconds, rates in 1/65,536 of
 * a unit per second.
 */
import { BucketAmountOutOfRangeError, BucketWindowZeroError } from '../generated/errors.js';
import type { Bucket } from '../generated/types.js';
import { least } from './extremes.js';

/** Largest amount of one charge, credit or burst. */
export const BUCKET_MAX_AMOUNT = 2n ** 112n - 1n;
/** Answer of {@link bucketSecondsUntil} when the amount will never be available. */
export const BUCKET_NEVER = 2n ** 256n - 1n;

/** A limit as one asks for it. Burst and rate are rounded down when they are packed, by less than 2^-23. */
export type BucketLimit = {
  /** Units that pass at once when the bucket is full. */
  burst: bigint;
  /** Units that come back per window. */
  refill: bigint;
  /** Seconds. */
  window: bigint;
};

const UNIT_BITS = 16n;
const PART = (1n << UNIT_BITS) - 1n;
const TIME_SHIFT = 136n;
const BURST_SHIFT = 176n;
const RATE_SHIFT = 207n;
const TAG_SHIFT = 238n;
const MANTISSA_BITS = 24n;
const TIME_MASK = (1n << 40n) - 1n;
const FLOAT_MASK = (1n << 31n) - 1n;
const TAG_MASK = (1n << 18n) - 1n;
const AVAILABLE_MASK = (1n << TIME_SHIFT) - 1n;
const STATE_MASK = (1n << BURST_SHIFT) - 1n;
const LEAST_AVAILABLE = -(1n << 135n);

// Making and changing

/**
 * A full bucket.
 *
 * @param limit - {@link BucketLimit}
 * @param time - Unix second.
 * @throws {@link BucketAmountOutOfRangeError} when burst or refill are above {@link BUCKET_MAX_AMOUNT}.
 * @throws {@link BucketWindowZeroError} when the window is zero.
 *
 * @example
 * import { bucketAvailable, chargeBucket, createBucket, settleBucket } from '@bulkhead/sdk/math';
 *
 * const full = createBucket({ burst: 1_000n, refill: 100n, window: 3_600n }, 1_700_000_000n);
 * const charged = chargeBucket(full, 400n);
 * bucketAvailable(settleBucket(charged, 1_700_003_600n)); // 699n: the rate is rounded down, never up
 */
export function createBucket(limit: BucketLimit, time: bigint): Bucket {
  const packed = packedParameters(limit) | ((time & TIME_MASK) << TIME_SHIFT);
  return withAvailable(packed, bucketBurst(packed) << UNIT_BITS);
}

/**
 * The same bucket with another limit. What was consumed is not given back, what is available is cut to the new burst,
 * debt stays. Settle first, or the new rate counts for the time before the change.
 *
 * @throws As {@link createBucket}.
 */
export function withBucketLimit(bucket: Bucket, limit: BucketLimit): Bucket {
  const changed = (bucket & (STATE_MASK | (TAG_MASK << TAG_SHIFT))) | packedParameters(limit);
  const full = bucketBurst(changed) << UNIT_BITS;
  return availableParts(bucket) > full ? withAvailable(changed, full) : changed;
}

/**
 * Books the refill up to a time, at most up to the burst. A time in the past changes nothing.
 *
 * @param time - Unix second, below 2^40.
 */
export function settleBucket(bucket: Bucket, time: bigint): Bucket {
  const elapsed = time - bucketUpdatedAt(bucket);
  if (elapsed <= 0n) return bucket;
  const next = least(availableParts(bucket) + elapsed * bucketRate(bucket), bucketBurst(bucket) << UNIT_BITS);
  return ((bucket >> BURST_SHIFT) << BURST_SHIFT) | (next & AVAILABLE_MASK) | (time << TIME_SHIFT);
}

/**
 * Takes an amount, into debt when there is not enough: whether that may be is for the caller to decide.
 *
 * @throws {@link BucketAmountOutOfRangeError} when the amount or the debt would be too large for a bucket.
 */
export function chargeBucket(bucket: Bucket, amount: bigint): Bucket {
  assertAmount(amount);
  const next = availableParts(bucket) - (amount << UNIT_BITS);
  if (next < LEAST_AVAILABLE) throw new BucketAmountOutOfRangeError({ amount, largest: BUCKET_MAX_AMOUNT });
  return withAvailable(bucket, next);
}

/**
 * Gives an amount back, as far as whole units fit under the burst.
 *
 * @returns The bucket, and what did not fit.
 * @throws {@link BucketAmountOutOfRangeError} when the amount is above {@link BUCKET_MAX_AMOUNT}.
 */
export function creditBucket(bucket: Bucket, amount: bigint): { bucket: Bucket; excess: bigint } {
  assertAmount(amount);
  const before = availableParts(bucket);
  const gap = (bucketBurst(bucket) << UNIT_BITS) - before;
  const fits = least(amount, gap > 0n ? gap >> UNIT_BITS : 0n);
  return { bucket: withAvailable(bucket, before + (fits << UNIT_BITS)), excess: amount - fits };
}

/** The same bucket with another tag: 18 bits that mean what its owner wants. */
export function withBucketTag(bucket: Bucket, tag: bigint): Bucket {
  return (bucket & ~(TAG_MASK << TAG_SHIFT)) | ((tag & TAG_MASK) << TAG_SHIFT);
}

// Reading. None of these settles: pass the bucket through `settleBucket` for the answer at another time.

/** Whole units that may pass, zero in debt. */
export function bucketAvailable(bucket: Bucket): bigint {
  const value = availableParts(bucket);
  return value > 0n ? value >> UNIT_BITS : 0n;
}

/** Whole units that wait in line, rounded up; zero when something is available. */
export function bucketDebt(bucket: Bucket): bigint {
  const value = availableParts(bucket);
  return value < 0n ? (-value + PART) >> UNIT_BITS : 0n;
}

/**
 * Seconds after the last settling until an amount is available, or with amount zero until the debt is paid.
 *
 * @returns {@link BUCKET_NEVER} for more than the burst, and when nothing comes back.
 */
export function bucketSecondsUntil(bucket: Bucket, amount: bigint): bigint {
  if (amount > bucketBurst(bucket)) return BUCKET_NEVER;
  const missing = (amount << UNIT_BITS) - availableParts(bucket);
  if (missing <= 0n) return 0n;
  const rate = bucketRate(bucket);
  return rate === 0n ? BUCKET_NEVER : (missing + rate - 1n) / rate;
}

/** Unix second up to which the refill is booked. */
export function bucketUpdatedAt(bucket: Bucket): bigint {
  return (bucket >> TIME_SHIFT) & TIME_MASK;
}

/** Effective burst in units, after rounding. */
export function bucketBurst(bucket: Bucket): bigint {
  return unpackFloat(bucket >> BURST_SHIFT);
}

/** Effective rate in 1/65,536 of a unit per second, after rounding. */
export function bucketRate(bucket: Bucket): bigint {
  return unpackFloat(bucket >> RATE_SHIFT);
}

/**
 * Most that can pass in any window of that length: `burst + rate x window`, rounded up.
 *
 * @param window - Seconds.
 */
export function bucketMostIn(bucket: Bucket, window: bigint): bigint {
  return bucketBurst(bucket) + ((bucketRate(bucket) * window + PART) >> UNIT_BITS);
}

export function bucketTag(bucket: Bucket): bigint {
  return bucket >> TAG_SHIFT;
}

// Private

/** Signed, in 1/65,536 of a unit. */
function availableParts(bucket: Bucket): bigint {
  return BigInt.asIntN(136, bucket);
}

function withAvailable(bucket: Bucket, parts: bigint): Bucket {
  return ((bucket >> TIME_SHIFT) << TIME_SHIFT) | (parts & AVAILABLE_MASK);
}

function packedParameters({ burst, refill, window }: BucketLimit): bigint {
  assertAmount(burst);
  assertAmount(refill);
  if (window === 0n) throw new BucketWindowZeroError();
  return (packFloat(burst) << BURST_SHIFT) | (packFloat((refill << UNIT_BITS) / window) << RATE_SHIFT);
}

/** Rounds down: a limit is never larger than asked for. */
function packFloat(value: bigint): bigint {
  const bits = BigInt(value.toString(2).length);
  const exponent = bits > MANTISSA_BITS ? bits - MANTISSA_BITS : 0n;
  return (value >> exponent) | (exponent << MANTISSA_BITS);
}

function unpackFloat(raw: bigint): bigint {
  const float = raw & FLOAT_MASK;
  return (float & ((1n << MANTISSA_BITS) - 1n)) << (float >> MANTISSA_BITS);
}

function assertAmount(amount: bigint): void {
  if (amount < 0n || amount > BUCKET_MAX_AMOUNT)
    throw new BucketAmountOutOfRangeError({ amount, largest: BUCKET_MAX_AMOUNT });
}
