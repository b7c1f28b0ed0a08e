/** What the words of a feed make of its settings and tell of its state: contracts/oracle/FeedState.sol, FeedConfig.sol. */
import { type FeedSettings, type FeedStatus, OracleMode } from '../generated/types.js';
import type { Anchor } from './deviation.js';

/** What is stored about a feed. */
export type FeedMemory = {
  anchor: Anchor;
  /** Unix second at which the latest latch began, zero when there was none. */
  latchedAt: bigint;
  /** First second after it; the same as `latchedAt` when the trip found no seconds left. */
  latchedUntil: bigint;
  isDistrusted: boolean;
};

const MANTISSA_BITS = 17;

/**
 * What is stored about a feed, from what `readOracleStatus` gives.
 *
 * @param status - As read.
 * @param time - Second of the block in which it was read: the age of the anchor counts from there.
 *
 * @example
 * import { readOracleStatus } from '@bulkhead/sdk';
 * import { feedMemory } from '@bulkhead/sdk/math';
 *
 * const { number, timestamp } = await client.getBlock();
 * const memory = feedMemory(await readOracleStatus(client, { address, feedId, blockNumber: number }), timestamp);
 */
export function feedMemory(status: FeedStatus, time: bigint): FeedMemory {
  return {
    anchor: { price: status.lastGood, at: time - BigInt(status.age) },
    latchedAt: BigInt(status.since),
    latchedUntil: BigInt(status.reconnectAt),
    isDistrusted: status.mode === OracleMode.Distrusted || status.mode === OracleMode.LatchedAndDistrusted,
  };
}

/**
 * Whether a latch is in force.
 *
 * @param memory - {@link FeedMemory}
 * @param time - Unix second.
 *
 * @example
 * import { isFeedLatched } from '@bulkhead/sdk/math';
 *
 * isFeedLatched({ latchedUntil: 1_700_000_000n }, 1_699_999_999n); // true, for the last second
 */
export function isFeedLatched({ latchedUntil }: Pick<FeedMemory, 'latchedUntil'>, time: bigint): boolean {
  return time < latchedUntil;
}

/**
 * Whether the latest trip found no seconds left, less than `latchSeconds` ago: liquidations then go on (ORA-6).
 *
 * @param memory - {@link FeedMemory}
 * @param settings - Those of the feed.
 * @param time - Unix second.
 *
 * @example
 * import { isFeedSpent } from '@bulkhead/sdk/math';
 *
 * isFeedSpent({ latchedAt: 1_000n, latchedUntil: 1_000n }, { latchSeconds: 60 }, 1_059n); // true, for the last second
 */
export function isFeedSpent(
  { latchedAt, latchedUntil }: Pick<FeedMemory, 'latchedAt' | 'latchedUntil'>,
  { latchSeconds }: Pick<FeedSettings, 'latchSeconds'>,
  time: bigint,
): boolean {
  return latchedAt !== 0n && latchedUntil === latchedAt && time < latchedAt + BigInt(latchSeconds);
}

/**
 * The bounds that are in force when these are asked for: rounded into the band, by less than 2^-16 of their value.
 *
 * @param asked - As in `FeedSettings`; the highest below 2^96.
 * @returns What `readOracleFeedSettings` will give.
 *
 * @example
 * import { effectiveFeedBounds } from '@bulkhead/sdk/math';
 *
 * effectiveFeedBounds({ low: 100_000_001n, high: 900_000_001n }); // { low: 100_000_768n, high: 899_997_696n }
 */
export function effectiveFeedBounds(asked: Pick<FeedSettings, 'low' | 'high'>): Pick<FeedSettings, 'low' | 'high'> {
  const unit = 1n << exponentOf(asked.low);
  return { low: roundedDown(asked.low + unit - 1n), high: roundedDown(asked.high) };
}

/**
 * The limit of the anchor's age that is in force when this one is asked for: rounded down to a power of two.
 *
 * @param asked - Seconds; zero counts as one.
 * @returns What `readOracleFeedSettings` will give.
 *
 * @example
 * import { effectiveAnchorLimit } from '@bulkhead/sdk/math';
 *
 * effectiveAnchorLimit(86_400); // 65_536
 */
export function effectiveAnchorLimit(asked: number): number {
  return asked < 2 ? 1 : 2 ** Math.floor(Math.log2(asked));
}

// Private

function roundedDown(value: bigint): bigint {
  const exponent = exponentOf(value);
  return (value >> exponent) << exponent;
}

/** Bits to cut off so that the rest fits the mantissa. */
function exponentOf(value: bigint): bigint {
  return BigInt(Math.max(0, value.toString(2).length - MANTISSA_BITS));
}
