import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasClaim, rangeSet } from './ranges.js';

const range = fc
  .tuple(fc.bigInt(1n, 60n), fc.bigInt(0n, 9n))
  .map(([first, length]) => ({ first, last: first + length }));

test('default: a set has what any of its ranges has', () => {
  fc.assert(
    fc.property(fc.array(range, { maxLength: 12 }), fc.bigInt(0n, 72n), (ranges, id) => {
      const expected = ranges.some(({ first, last }) => first <= id && id <= last);
      expect(hasClaim(rangeSet(ranges), id)).toBe(expected);
    }),
  );
});

test('behavior: ranges that touch are one', () => {
  expect(
    rangeSet([
      { first: 4n, last: 6n },
      { first: 1n, last: 3n },
      { first: 8n, last: 8n },
    ]),
  ).toEqual([
    { first: 1n, last: 6n },
    { first: 8n, last: 8n },
  ]);
});

test('behavior: what was passed stays as it was', () => {
  const ranges = [
    { first: 1n, last: 3n },
    { first: 2n, last: 9n },
  ];
  rangeSet(ranges);
  expect(ranges[0]).toEqual({ first: 1n, last: 3n });
});
