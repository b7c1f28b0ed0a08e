import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../../script/tools/foundry.mjs';
import { lintConfig } from './lint.js';
import { parseConfig } from './parse.js';

const A = '0x000000000000000000000000000000000000000A';
const B = '0x000000000000000000000000000000000000000b';

const idsOf = (text: string) => lintConfig(parseConfig(text, { file: 'b.yaml' })).map(({ id }) => id);

test.each(['recommended', 'limit-only', 'vault'])(
  'default: script/config/%s.json lacks addresses, and no more',
  (name) => {
    const config = parseConfig(readFileSync(join(ROOT, 'script', 'config', `${name}.json`), 'utf8'));
    const warnings = lintConfig(config).filter(({ severity }) => severity === 'warning');

    expect(new Set(warnings.map(({ id }) => id))).toEqual(new Set(['address-zero']));
  },
);

test('default: a finding has its place', () => {
  const config = parseConfig(
    'escalation: { epoch: 1h, shareBps: 10% }\nchangeDelays: { slow: 23h, fast: 6h, window: 1d }\n',
  );

  expect(lintConfig(config)).toEqual([
    {
      id: 'slow-short',
      severity: 'warning',
      path: 'changeDelays.slow',
      line: 2,
      column: 23,
      message: '23h is little time to notice a change that disarms: a day or more.',
    },
  ]);
});

const asset = (more: string, at = A) =>
  `  - { asset: "${at}", isShare: true, window: 1h, tripPpm: 25%, weightBps: 10%, burst: 6%, refill: 3%, smallBurst: 0.5%, smallRefill: 0.5%, threshold: 0.1%, most: 100%, floor: 1, ${more} }\n`;
const seat = (more: string) =>
  `guardians:\n  budget: 1d\n  window: 7d\n  minGuardians: 1\n  minSeconds: 1h\n  minScopes: [Enter]\n  seats:\n    - { account: "${A}", successor: "${B}", scopes: [Enter], maxDuration: 7h, burst: 7h, refill: 6h, drillInterval: 30d, ${more} }\n`;

test.each([
  ['limit-allows-all', `assets:\n${asset('')}`.replace('burst: 6%', 'burst: 46.0001%')],
  ['small-lane-large', `assets:\n${asset('')}`.replace('smallBurst: 0.5%', 'smallBurst: 6.0001%')],
  ['window-short', `assets:\n${asset('')}`.replace('window: 1h', 'window: 599s')],
  ['escalation-unreachable', `escalation: { epoch: 1h, shareBps: 20.01% }\nassets:\n${asset('')}${asset('', B)}`],
  ['exit-long', seat('exitScopes: [Exit], exitMaxDuration: 21601s')],
  ['exit-granted', seat('exitScopes: [Exit], exitMaxDuration: 6h')],
  ['floor-unreachable', seat('').replace('minSeconds: 1h', 'minSeconds: 21601s')],
  ['guardian-single', seat('').replace(`successor: "${B}", `, '')],
  ['drill-rare', seat('').replace('30d', '91d')],
  ['role-shared', `roles: { governor: "${A}", council: "${A}" }`],
  ['role-shared', `${seat('')}roles: { council: "${A}" }`],
  ['guardians-always', seat('').replace('budget: 1d', 'budget: 302401s')],
  ['unpause-short', 'unpause: { delay: 599s, window: 1d, vetoPeriod: 1d }'],
])('behavior: %s', (id, text) => {
  expect(idsOf(text)).toEqual([id]);
});

test.each([
  ['limit-allows-all', `assets:\n${asset('')}`.replace('burst: 6%', 'burst: 46%')],
  ['escalation-unreachable', `escalation: { epoch: 1h, shareBps: 20% }\nassets:\n${asset('')}${asset('', B)}`],
  ['floor-unreachable', seat('').replace('minSeconds: 1h', 'minSeconds: 6h')],
  ['unpause-short', 'unpause: { delay: 10m, window: 1d, vetoPeriod: 1d }'],
])('behavior: no %s at its border', (_, text) => {
  expect(idsOf(text)).toEqual([]);
});
