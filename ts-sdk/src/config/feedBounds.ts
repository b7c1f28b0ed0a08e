/** The bounds of a feed as the contract keeps them: FeedState.withBounds, with 17 bits of mantissa each. */

const MANTISSA_BITS = 17n;

/** Never wider than asked for: `low` is rounded up, `high` down. */
export function boundsInForce({ low, high }: { low: bigint; high: bigint }): { low: bigint; high: bigint } {
  return { low: cut(low + (1n << exponentOf(low)) - 1n), high: cut(high) };
}

function cut(value: bigint): bigint {
  const exponent = exponentOf(value);
  return (value >> exponent) << exponent;
}

function exponentOf(value: bigint): bigint {
  const bits = BigInt(value.toString(2).length);
  return bits > MANTISSA_BITS ? bits - MANTISSA_BITS : 0n;
}
