import { describe, expect, it } from 'vitest';
import { keepRows, mergeDeposits } from './merge.js';
import { LEAD_SECONDS, planReplay } from './plan.js';
import type { IncidentRecord, Kind, Row } from './record.js';

const THEFT = LEAD_SECONDS + 1000;
let line = 1;
const row = (timestamp: number, kind: Kind, asset: string, amount: bigint): Row => {
  line += 1;
  return { line, timestamp, kind, asset, amount };
};
const asset = (symbol: string) => ({ symbol, decimals: 18, openingBalance: 100n, usd: 1 });
const recordOf = (rows: Row[]): IncidentRecord => ({
  name: 'test',
  source: 'test',
  assets: [asset('A'), asset('B')],
  firstTheft: THEFT,
  lastTheft: THEFT + 10,
  rows,
});

describe('mergeDeposits', () => {
  it('makes one of the deposits between two outflows of an asset, at the place of the last', () => {
    const rows = [
      row(1, 'deposit', 'A', 1n),
      row(2, 'deposit', 'B', 10n),
      row(3, 'withdrawal', 'B', 5n),
      row(4, 'deposit', 'A', 2n),
      row(5, 'withdrawal', 'A', 3n),
      row(6, 'deposit', 'A', 4n),
    ];
    expect(mergeDeposits(rows).map((flow) => [flow.timestamp, flow.asset, flow.amount, flow.rows])).toEqual([
      [2, 'B', 10n, 1],
      [3, 'B', 5n, 1],
      [4, 'A', 3n, 2],
      [5, 'A', 3n, 1],
      [6, 'A', 4n, 1],
    ]);
  });

  it('never merges outflows and loses no row', () => {
    const rows = [row(1, 'theft', 'A', 1n), row(1, 'theft', 'A', 1n), row(1, 'deposit', 'A', 1n)];
    expect(mergeDeposits(rows)).toEqual(keepRows(rows));
  });
});

describe('planReplay', () => {
  const record = recordOf([
    row(5, 'deposit', 'A', 7n),
    row(6, 'withdrawal', 'B', 40n),
    row(THEFT - 5, 'deposit', 'A', 1n),
    row(THEFT, 'theft', 'A', 50n),
    row(THEFT, 'theft', 'B', 60n),
    row(THEFT + 11, 'withdrawal', 'A', 1n),
  ]);

  it('begins 14 days before the first theft with what was there, and ends with the last', () => {
    const plan = planReplay(record, false);
    expect(plan.start).toBe(1000);
    expect(Object.fromEntries(plan.opening)).toEqual({ A: 107n, B: 60n });
    expect(plan.transactions).toBe(3);
    expect(plan.steps.map(({ timestamp, flows }) => [timestamp, flows.length])).toEqual([
      [THEFT - 5, 1],
      [THEFT, 2],
    ]);
  });

  it('begins with the first row when it is full', () => {
    const plan = planReplay(record, true);
    expect(Object.fromEntries(plan.opening)).toEqual({ A: 100n, B: 100n });
    expect(plan.transactions).toBe(5);
  });
});
