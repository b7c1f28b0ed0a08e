import { describe, expect, test } from 'vitest';
import { isCurrent } from './incidents.mjs';
import { page } from './incidents-page.mjs';

/** @type {import('./incidents-page.mjs').Config} */
const config = {
  assets: [
    {
      window: 3600,
      burst: 60_000,
      refill: 30_000,
      smallBurst: 5000,
      smallRefill: 5000,
      threshold: 1000,
      tripPpm: 250_000,
    },
  ],
  escrow: { review: 86_400 },
  changeDelays: { slow: 172_800 },
  containment: { automaticMax: 21_600 },
  escalation: { epoch: 3600, shareBps: 1000 },
};

/** @param {Partial<import('./incidents-page.mjs').Incident>} [incident] */
const incidentOf = (incident = {}) => ({
  id: 'heist-2022',
  name: 'Heist',
  date: '2022-01-01',
  chain: 'Ethereum',
  reaction: 'None.',
  held: 'As recorded.',
  limits: 'Plenty.',
  sources: ['a source'],
  assets: [{ symbol: 'TKN', decimals: 2, usd: 10_000 }],
  ...incident,
});

/** @param {Partial<import('./incidents-page.mjs').Result>} [result] */
const resultOf = (result = {}) => ({
  assets: { TKN: { without: '100000', atOnce: '6000', unwatched: '99999' } },
  secondsToContainment: 0,
  honestRows: 0,
  honestDelayed: 0,
  longestHonestWait: 0,
  ...result,
});

/** The cells of the only row. @param {string} text */
const rowOf = (text) => (text.split('\n').find((line) => line.startsWith('| Heist')) ?? '').split('|').slice(2, -1);

describe('docs/incidents.md', () => {
  test('is what the last replay says', () => {
    expect(isCurrent()).toBe(true);
  });

  test('tells USD with their share of the loss, and a dash for what was not measured', () => {
    const row = rowOf(page([{ incident: incidentOf(), result: resultOf() }], config));
    expect(row.map((cell) => cell.trim())).toEqual([
      '$10.0 M',
      '$600 k (6 %)',
      '-',
      '$10.0 M (99.9 %)',
      '0 s',
      'none recorded',
      '-',
    ]);
  });

  test('stays in tokens where the record has no price', () => {
    const incident = incidentOf({ assets: [{ symbol: 'TKN', decimals: 2 }] });
    const row = rowOf(page([{ incident, result: resultOf() }], config));
    expect(row[0]?.trim()).toBe('1,000 TKN');
    expect(row[1]?.trim()).toBe('60 TKN');
  });

  test('says when nothing contained a theft, and how many of the honest waited', () => {
    const result = resultOf({
      secondsToContainment: -1,
      honestRows: 4000,
      honestDelayed: 3,
      longestHonestWait: 90_000,
    });
    const row = rowOf(page([{ incident: incidentOf(), result }], config));
    expect(row[4]?.trim()).toBe('never');
    expect(row[5]?.trim()).toBe('3 of 4,000, 25 hours at most');
  });

  test('names the terms that were used', () => {
    const text = page([{ incident: incidentOf(), result: resultOf() }], config);
    expect(text).toContain('6 % of what is held at once and 3 % per hour');
    expect(text).toContain('latches for 6 hours');
  });
});
