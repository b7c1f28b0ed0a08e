/** Sets of claim numbers, as the escrow adds to them. */
import type { ClaimRange } from '../generated/types.js';

export type RangeSet = readonly ClaimRange[];

/** Sorted and joined, so that a search among many holds stays short. */
export function rangeSet(ranges: readonly ClaimRange[]): RangeSet {
  const joined: ClaimRange[] = [];
  for (const { first, last } of [...ranges].sort((a, b) => (a.first < b.first ? -1 : 1))) {
    const open = joined.at(-1);
    if (open === undefined || first > open.last + 1n) joined.push({ first, last });
    else if (last > open.last) open.last = last;
  }
  return joined;
}

export function hasClaim(set: RangeSet, id: bigint): boolean {
  let [low, high] = [0, set.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const range = set[middle] as ClaimRange;
    if (id < range.first) high = middle;
    else if (id > range.last) low = middle + 1;
    else return true;
  }
  return false;
}
