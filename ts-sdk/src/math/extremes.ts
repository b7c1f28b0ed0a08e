/** `Math.min` and `Math.max` know no bigint. */
export function least(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}

export function largest(a: bigint, b: bigint): bigint {
  return a > b ? a : b;
}
