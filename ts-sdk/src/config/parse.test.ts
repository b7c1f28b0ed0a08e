import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zeroAddress } from 'viem';
import { expect, test } from 'vitest';
import { ROOT } from '../../../script/tools/foundry.mjs';
import { ConfigInvalidError } from './errors.js';
import { parseConfig, readConfigInput } from './parse.js';
import { formatProblem } from './problem.js';
import { configJsonSchema } from './schema.js';

const WBTC = '0x2260FAC5E5542a773Aa44fBCfeDf7C193bc2C599';

function problemsOf(text: string): string[] {
  try {
    parseConfig(text, { file: 'b.yaml' });
  } catch (error) {
    if (error instanceof ConfigInvalidError) return error.problems.map(formatProblem);
    throw error;
  }
  return [];
}

/** An asset whose amounts are tokens, with some lines in place of its own. */
function assetOf(lines: Record<string, string>): string {
  const all = {
    symbol: 'WBTC',
    asset: `"${WBTC}"`,
    decimals: '8',
    isShare: 'false',
    window: '1h',
    tripPpm: '25%',
    weightBps: '15.24%',
    burst: '12.5 WBTC',
    refill: '6 WBTC',
    smallBurst: '1 WBTC',
    smallRefill: '1 WBTC',
    threshold: '0.1 WBTC',
    most: '21 WBTC',
    ...lines,
  };
  const fields = Object.entries(all).map(([name, value]) => `    ${name}: ${value}`);
  return `assets:\n  -\n${fields.join('\n')}\n`;
}

test.each(['recommended', 'limit-only', 'vault'])('default: script/config/%s.json is valid as it is', (name) => {
  const text = readFileSync(join(ROOT, 'script', 'config', `${name}.json`), 'utf8');

  const config = parseConfig(text);

  expect(config).toMatchObject({
    name,
    changeDelays: { slow: 172_800, fast: 21_600, window: 86_400 },
    guardians: { minScopes: 0b1, seats: [{ scopes: 0b11, exitScopes: 0, successor: zeroAddress }] },
    escalation: { epoch: 3_600, shareBps: 1_000 },
    exact: false,
  });
  const [asset] = config.assets ?? [config.asset];
  expect(asset).toMatchObject({ isShare: true, burst: 60_000n, most: 100_000n });
  expect(typeof asset?.floor).toBe('bigint');
});

test('default: durations, percentages, scopes, amounts and addresses as people write them', () => {
  const { assets, escalation, guardians, perimeter } = parseConfig(`
escalation: { epoch: 1d 12h, shareBps: 12.5% }
perimeter: [${WBTC.toLowerCase()}, ${WBTC}]
guardians:
  budget: 1d
  window: 1w
  minGuardians: 1
  minSeconds: 1h
  minScopes: [Enter]
  seats:
    - { account: ${WBTC}, scopes: [Enter, Trade], maxDuration: 6h, burst: 12h, refill: 6h, drillInterval: 30d }
${assetOf({})}`);

  expect(escalation).toEqual({ epoch: 129_600, shareBps: 1_250 });
  expect(perimeter).toEqual([WBTC, WBTC]);
  expect(guardians?.seats[0]).toMatchObject({
    account: WBTC,
    scopes: 0b11,
    exitScopes: 0,
    exitMaxDuration: 0,
    burst: 43_200,
  });
  expect(assets?.[0]).toMatchObject({
    window: 3_600,
    tripPpm: 250_000,
    weightBps: 1_524,
    burst: 1_250_000_000n,
    threshold: 10_000_000n,
    floor: 0n,
  });
});

test('behavior: an amount in tokens waits where the file does not tell their decimals', () => {
  const { assets } = parseConfig(assetOf({}).replace('    decimals: 8\n', ''));

  expect(assets?.[0]).toMatchObject({ burst: '12.5 WBTC', most: '21 WBTC' });
});

test('behavior: numbers that JSON cannot hold stay exact, quoted or not', () => {
  const plain = assetOf({
    burst: '"1250000000000000000001"',
    smallBurst: '"1250000000000000000001"',
    threshold: '"1250000000000000000001"',
    most: '5192296858534827628530496329220095',
  });

  expect(parseConfig(plain).assets?.[0]).toMatchObject({
    burst: 1_250_000_000_000_000_000_001n,
    most: 5_192_296_858_534_827_628_530_496_329_220_095n,
  });
});

test('error: every mistake at once, each with its place and the nearest name', () => {
  const text = `escalation:
  epoch: 1h
  shareBsp: 10%
unpauze: {}
roles:
  governor: "0x2260fac5E5542a773Aa44fBCfeDf7C193bc2C599"
changeDelays: { slow: 2 days, fast: 6h, window: 0 }
guardians:
  budget: 1d
  window: 7d
  minGuardians: 300
  minSeconds: 1h
  minScopes: [Entr]
  seats: nobody
`;

  expect(problemsOf(text)).toEqual([
    'b.yaml:1:1 escalation.shareBps: This is missing: basis points, or a percentage such as 12.5%.',
    'b.yaml:3:3 escalation.shareBsp: There is no field "shareBsp" here. Did you mean shareBps?',
    'b.yaml:4:1 unpauze: There is no field "unpauze" here. Did you mean unpause?',
    'b.yaml:6:13 roles.governor: The checksum of 0x2260fac5E5542a773Aa44fBCfeDf7C193bc2C599 is wrong: a letter was mistyped, or its case was. Copy the address again.',
    'b.yaml:7:23 changeDelays.slow: "2 days" is no duration. Write whole numbers with their units, as in 90s, 30m, 6h, 1d 12h or 2w.',
    'b.yaml:11:17 guardians.minGuardians: 300 is too large: at most 255.',
    'b.yaml:13:15 guardians.minScopes[0]: There is no scope "Entr". Did you mean Enter?',
    'b.yaml:14:10 guardians.seats: No list stands where a list is expected.',
  ]);
});

test('error: a rule between fields is told beside a mistake in another section', () => {
  const text = `changeDelays: { slow: 6h, fast: 2d, window: 0 }
escalation: { epoch: 1x, shareBps: 10 }
`;

  expect(problemsOf(text)).toEqual([
    'b.yaml:1:33 changeDelays.fast: fast (172800) must be at most slow (21600).',
    'b.yaml:1:45 changeDelays.window: window must be more than zero.',
    'b.yaml:2:22 escalation.epoch: "1x" is no duration. Write whole numbers with their units, as in 90s, 30m, 6h, 1d 12h or 2w.',
  ]);
});

test('error: a key that is there twice', () => {
  expect(problemsOf('escalation:\n  epoch: 1h\n  epoch: 2h\n  shareBps: 1\n')).toEqual([
    'b.yaml:3:3 This key is there already: epoch.',
  ]);
  expect(problemsOf('{"name": "a", "name": "b"}')).toEqual(['b.yaml:1:15 This key is there already: name.']);
});

test('error: what is no YAML', () => {
  expect(problemsOf('name: "open\n')[0]).toMatch(/^b\.yaml:2:1 Missing closing "quote/);
  expect(problemsOf('- a list')[0]).toBe('b.yaml:1:1 Something else stands where a group of fields is expected.');
});

test.each([
  [{ burst: '12.123456789 WBTC' }, '10:12 assets[0].burst: "12.123456789" has more decimals than fit: WBTC has 8.'],
  [{ burst: '12.5 WETH' }, '10:12 assets[0].burst: This asset is WBTC, but the amount is in WETH.'],
  [{ burst: '6%' }, '10:12 assets[0].burst: "6%" is a share, but this asset has isShare: false.'],
  [{ burst: '1.5' }, '10:12 assets[0].burst: 1.5 is no whole number that is exact: write it in quotes. Expected'],
  [{ burst: '-5' }, '10:12 assets[0].burst: -5 is no whole number from 0. Expected'],
  [
    { weightBps: '12.345%' },
    '9:16 assets[0].weightBps: "12.345" has more decimals than fit: a percentage has at most 2',
  ],
  [{ isShare: 'true' }, '10:12 assets[0].burst: With isShare: true this is parts per million or a percentage'],
])('error: %o', (lines, problem) => {
  expect(problemsOf(assetOf(lines as Record<string, string>))[0]).toContain(`b.yaml:${problem}`);
});

test('behavior: trailing zeros are no decimals', () => {
  expect(parseConfig(assetOf({ burst: '12.5000000000 WBTC' })).assets?.[0]?.burst).toBe(1_250_000_000n);
});

test('behavior: a feed in human units', () => {
  const feed = `feeds:
  - asset: ${WBTC}
    aggregator: ${WBTC}
    decimals: 8
    maxAge: 1h 15m
    latchSeconds: 30m
    baseBps: 5%
    capBps: 20%
    slope: 20%/h
    anchorLimit: 65536
    low: 6500.5 USD
    high: "65000000000000"
    twoStep: false
    closes: [Enter, Trade]
    market: ${WBTC}
`;

  expect(parseConfig(feed).feeds?.[0]).toMatchObject({
    id: `0x000000000000000000000000${WBTC.slice(2).toLowerCase()}`,
    market: `0x000000000000000000000000${WBTC.slice(2).toLowerCase()}`,
    slope: 55_555_556,
    low: 650_050_000_000n,
    high: 65_000_000_000_000n,
    maxAge: 4_500,
  });
  expect(parseConfig(feed.replace('20%/h', '10%/y')).feeds?.[0]?.slope).toBe(3_171);
  expect(problemsOf(feed.replace('6500.5 USD', '6500.123456789 USD'))).toEqual([
    'b.yaml:11:10 feeds[0].low: "6500.123456789" has more decimals than fit: the feed has 8.',
  ]);
});

test('default: a configuration in TypeScript', () => {
  expect(readConfigInput({ escalation: { epoch: '1h', shareBps: 1_000n } }).escalation).toEqual({
    epoch: 3_600,
    shareBps: 1_000,
  });
  expect(() => readConfigInput({ escalation: { epoch: '1h' } })).toThrow('escalation.shareBps: This is missing');
});

test('default: the JSON Schema for editors', async () => {
  await expect(`${JSON.stringify(configJsonSchema(), null, 2)}\n`).toMatchFileSnapshot('config.schema.json');
});

test.each(['bridge', 'minimal', 'vault'])('default: what bulkhead init writes for a %s is valid', (kind) => {
  const folder = join(ROOT, 'ts-sdk', 'templates', kind);
  expect(parseConfig(readFileSync(join(folder, 'bulkhead.yaml'), 'utf8')).guardians?.seats).toHaveLength(1);
});
