import { describe, expect, it } from 'vitest';
import { findContainment, measure } from './measure.js';
import type { Outcome } from './outcome.js';
import type { Kind } from './record.js';
import { summarize } from './summary.js';
import { figuresTable } from './table.js';

const assets = [{ symbol: 'A', decimals: 2, openingBalance: 0n, usd: 2 }];

type Given = Partial<Outcome> & { line: number; kind: Kind; amount: bigint };

function outcome({ line, kind, amount, ...rest }: Given): Outcome {
  return {
    flow: { line, timestamp: line, kind, asset: 'A', amount, rows: 1 },
    position: { block: line, index: 0 },
    time: line,
    paid: amount,
    delayed: 0n,
    claimId: undefined,
    claim: undefined,
    refusal: undefined,
    contained: false,
    ...rest,
  };
}

const OUTCOMES = [
  outcome({ line: 1, kind: 'withdrawal', amount: 100n, contained: true }), // a whale, long before
  outcome({ line: 2, kind: 'theft', amount: 500n }),
  outcome({
    line: 3,
    kind: 'withdrawal',
    amount: 200n,
    paid: 50n,
    delayed: 150n,
    claimId: 1n,
    claim: '0xa 1',
    contained: true,
  }),
  outcome({
    line: 4,
    kind: 'theft',
    amount: 500n,
    paid: 0n,
    delayed: 500n,
    claimId: 2n,
    claim: '0xa 2',
    contained: true,
  }),
  outcome({ line: 5, kind: 'withdrawal', amount: 300n, paid: 0n, refusal: 'OutflowLatchedError', contained: true }),
];
const EVENTS = [
  { name: 'ClaimReleased', args: { asset: '0xa', id: 1n }, position: { block: 9, index: 0 }, time: 4000 },
];
const HELD = new Map([
  [1, 100n],
  [2, 500n],
  [3, 200n],
]);

describe('measure', () => {
  const figures = measure({ assets, outcomes: OUTCOMES, events: EVENTS, held: HELD });

  it('counts as stolen what thieves hold', () => {
    expect(figures.stolenUsd).toBe(10);
    expect(figures.keptShare).toBe(0.5);
    expect(figures.thefts).toEqual({ total: 2, paidAtOnce: 1 });
  });

  it('sorts the honest by what became of them', () => {
    expect(figures.honest).toEqual({
      total: 3,
      immediate: 1,
      delayed: 1,
      refused: 1,
      lostUsd: 6,
      longestWaitSeconds: 3997,
    });
  });

  it('finds the containment from the first theft on, whoever met it', () => {
    expect(findContainment(OUTCOMES)?.flow.line).toBe(3);
    expect(figures.blocksToContainment).toBe(1);
    expect(figures.grade).toBe('next-tx');
  });

  it('has figures for a run without thefts', () => {
    const quiet = measure({ assets, outcomes: OUTCOMES.slice(0, 1), events: [], held: HELD });
    expect(quiet).toMatchObject({ stolenUsd: 0, keptShare: 1, blocksToContainment: null, grade: 'missed' });
  });

  it('is summarised in the agreed shape', () => {
    expect(summarize('x', [{ name: 'recommended', figures }], 1.26)).toEqual({
      incident: 'x',
      runs: [
        {
          name: 'recommended',
          stolenUsd: 10,
          keptShare: 0.5,
          honest: { total: 3, immediate: 1, delayed: 1, refused: 1, lostUsd: 6 },
          blocksToContainment: 1,
          grade: 'next-tx',
        },
      ],
      seconds: 1.3,
    });
  });

  it('is shown as a table', () => {
    const lines = figuresTable([{ name: 'recommended', figures }])
      .replaceAll('\u00a0', ' ')
      .split('\n');
    expect(lines[0]).toMatch(/recommended$/);
    expect(lines.find((text) => text.startsWith('stolen'))).toMatch(/\$10$/);
    expect(lines.find((text) => text.includes('delayed'))).toMatch(/1 \(33\.3 %\)$/);
    expect(new Set(lines.map((text) => text.length)).size).toBe(1);
  });
});
