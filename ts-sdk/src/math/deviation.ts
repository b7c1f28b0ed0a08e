/**
 * `SlewAnchor` of contracts/oracle in bigint, bit for bit: how far a price may be from the anchor of its feed, and how far
 * the anchor follows it (ORA-2).
 *
 * Prices are in the feed's decimals and below 2^96, times unix seconds below 2^40; spreads, tolerances and slopes are in
 * parts of {@link SPREAD_ONE}, slopes per second. Within those ranges no contract overflows.
 */
import type { FeedSettings } from '../generated/types.js';

/** A spread of 100 %: one price is twice the other. */
export const SPREAD_ONE = 10n ** 12n;

/** The last price that was followed, as far as the slope allowed. */
export type Anchor = {
  /** In the feed's decimals, above zero. */
  price: bigint;
  /** Unix second up to which it has followed. */
  at: bigint;
};

/** How far a price may be from the anchor, as {@link FeedSettings} state it. */
export type DeviationSettings = Pick<FeedSettings, 'baseBps' | 'capBps' | 'slope'>;

const BASIS_POINT = 10n ** 8n;
const PAIR_PART = 4n;

/**
 * The spread accepted some seconds after the anchor: `min(cap, base + slope x seconds)`.
 *
 * @param settings - {@link DeviationSettings}
 * @param seconds - Since the anchor's time.
 * @returns In parts of {@link SPREAD_ONE}.
 *
 * @example
 * import { anchorTolerance, SPREAD_ONE } from '@bulkhead/sdk/math';
 *
 * const tolerance = anchorTolerance({ baseBps: 200, capBps: 2_000, slope: 55_555_556 }, 1_800n);
 * Number(tolerance) / Number(SPREAD_ONE); // 0.12...: 2 % and half of 20 % per hour
 */
export function anchorTolerance({ baseBps, capBps, slope }: DeviationSettings, seconds: bigint): bigint {
  const widened = BigInt(baseBps) * BASIS_POINT + BigInt(slope) * seconds;
  const cap = BigInt(capBps) * BASIS_POINT;
  return widened < cap ? widened : cap;
}

/**
 * Whether the spread of two prices, `larger / smaller - 1`, is at most a limit. Exact, and alike in both directions.
 *
 * @param prices - Both above zero.
 * @param limit - In parts of {@link SPREAD_ONE}.
 *
 * @example
 * import { isPriceWithin, SPREAD_ONE } from '@bulkhead/sdk/math';
 *
 * isPriceWithin([1_000n, 1_100n], SPREAD_ONE / 10n); // true
 * isPriceWithin([1_000n, 1_101n], SPREAD_ONE / 10n); // false
 */
export function isPriceWithin([a, b]: readonly [bigint, bigint], limit: bigint): boolean {
  const factor = SPREAD_ONE + limit;
  return a * SPREAD_ONE <= b * factor && b * SPREAD_ONE <= a * factor;
}

/**
 * The band of prices that are accepted at a time, both ends included.
 *
 * @param anchor - {@link Anchor}
 * @param settings - {@link DeviationSettings}
 * @param time - Unix second, not before the anchor's.
 * @returns The lowest and the highest price.
 *
 * @example
 * import { acceptedBand } from '@bulkhead/sdk/math';
 *
 * const anchor = { price: 1_000n, at: 1_700_000_000n };
 * acceptedBand(anchor, { baseBps: 1_000, capBps: 2_000, slope: 1 }, 1_700_000_000n); // { low: 910n, high: 1_100n }
 */
export function acceptedBand(anchor: Anchor, settings: DeviationSettings, time: bigint): { low: bigint; high: bigint } {
  const factor = SPREAD_ONE + anchorTolerance(settings, time - anchor.at);
  return { low: dividedUp(anchor.price * SPREAD_ONE, factor), high: (anchor.price * factor) / SPREAD_ONE };
}

/**
 * The anchor after it has moved towards an accepted price, by at most its slope.
 *
 * An anchor that arrives takes the time of now. One that is still under way advances its clock only by the seconds that
 * its step has used, so that calling often does not slow it down.
 *
 * @param anchor - {@link Anchor}
 * @param step - The price, the slope per second in parts of {@link SPREAD_ONE}, and the second of now.
 *
 * @example
 * import { followAnchor } from '@bulkhead/sdk/math';
 *
 * const anchor = { price: 1_000_000n, at: 1_700_000_000n };
 * followAnchor(anchor, { price: 2_000_000n, slope: 10 ** 9, time: 1_700_000_100n }); // 1_100_000n at 1_700_000_100n
 */
export function followAnchor(
  anchor: Anchor,
  { price, slope, time }: { price: bigint; slope: number; time: bigint },
): Anchor {
  const room = BigInt(slope) * (time - anchor.at);
  if (isPriceWithin([anchor.price, price], room)) return { price, at: time };
  // Rounded towards the anchor in both directions.
  const isUp = price > anchor.price;
  const next = isUp
    ? anchor.price + (anchor.price * room) / SPREAD_ONE
    : dividedUp(anchor.price * SPREAD_ONE, SPREAD_ONE + room);
  const [smaller, larger] = isUp ? [anchor.price, next] : [next, anchor.price];
  return { price: next, at: anchor.at + dividedUp((larger - smaller) * SPREAD_ONE, smaller * BigInt(slope)) };
}

/**
 * Whether a second price of one transaction may be used after a first: within a quarter of the base tolerance (ORA-1).
 *
 * @param prices - Both accepted, of the same feed.
 * @param settings - Those of the feed.
 *
 * @example
 * import { isPairWithin } from '@bulkhead/sdk/math';
 *
 * isPairWithin([1_000n, 1_005n], { baseBps: 200 }); // true: 0.5 % apart
 */
export function isPairWithin(prices: readonly [bigint, bigint], { baseBps }: Pick<FeedSettings, 'baseBps'>): boolean {
  return isPriceWithin(prices, (BigInt(baseBps) * BASIS_POINT) / PAIR_PART);
}

function dividedUp(dividend: bigint, divisor: bigint): bigint {
  return (dividend + divisor - 1n) / divisor;
}
