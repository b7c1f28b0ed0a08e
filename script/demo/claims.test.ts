import { describe, expect, it } from 'vitest';
import type { ChainEvent } from './blocks.js';
import { ClaimBook, rangesOf } from './claims.js';

const REVIEW = 100;
const event = (name: string, args: Record<string, unknown>): ChainEvent => ({
  name,
  args,
  position: { block: 1, index: 0 },
  time: 0,
});
const opened = (id: bigint, asset: string, lineEnd: bigint, madeAt = 1000) =>
  event('ClaimOpened', { id, asset, recipient: '0x1', amount: 10n, lineEnd, madeAt, callHash: '0x0' });

describe('ClaimBook', () => {
  it('keeps a line per asset and forgets who is paid', () => {
    const book = new ClaimBook(REVIEW);
    book.see([opened(1n, '0xa', 10n), opened(1n, '0xb', 10n), opened(2n, '0xa', 20n)]);
    expect(book.lines().map((line) => line.map(({ id }) => id))).toEqual([[1n, 2n], [1n]]);
    book.see([event('ClaimReleased', { asset: '0xa', id: 1n })]);
    expect(book.lines().map((line) => line.map(({ claim, id }) => [claim.asset, id]))).toEqual([
      [['0xb', 1n]],
      [['0xa', 2n]],
    ]);
  });

  it('tries nothing before its review is over', () => {
    const book = new ClaimBook(REVIEW);
    expect(book.nextTry()).toBeUndefined();
    book.see([opened(1n, '0xa', 10n, 1005), opened(2n, '0xa', 20n, 1000)]);
    expect(book.nextTry()).toBe(1100);
  });

  it('lets nobody wait for quarantined money, and looks at it at once', () => {
    const book = new ClaimBook(REVIEW);
    book.see([opened(1n, '0xa', 10n), opened(2n, '0xb', 20n)]);
    book.see([event('ClaimsQuarantined', { asset: '0xa', ranges: [{ first: 1n, last: 2n }] })]);
    expect(book.anyoneWaits).toBe(true); // claim 2 is of another asset
    expect(book.nextTry()).toBe(0);
    book.see([event('ClaimReleased', { asset: '0xb', id: 2n })]);
    expect(book.anyoneWaits).toBe(false);
  });
});

describe('rangesOf', () => {
  it('covers what is wanted and nothing else of the asset', () => {
    const all = [1n, 2n, 4n, 7n, 9n, 12n];
    expect(rangesOf(new Set([2n, 4n, 9n, 12n]), all)).toEqual([
      { first: 2n, last: 4n },
      { first: 9n, last: 12n },
    ]);
    expect(rangesOf(new Set(), all)).toEqual([]);
  });
});
