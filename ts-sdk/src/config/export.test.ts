import fc from 'fast-check';
import { getAddress, type Hex, zeroAddress, zeroHash } from 'viem';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BridgeFixture, council, governor, NATIVE, startBridge } from '../../test/bridge.js';
import { diffConfig } from './diff.js';
import { exportConfig, formatConfig } from './export.js';
import { parseConfig } from './parse.js';
import { brokenRules } from './rules.js';
import type { AssetConfig, Config, FeedConfig } from './schema.js';

let fixture: BridgeFixture;
beforeAll(async () => {
  fixture = await startBridge();
});
afterAll(() => fixture?.stop());

test('default: what is exported makes no step', async () => {
  const { client, bridge: address } = fixture;

  const text = formatConfig(await exportConfig(client, { address }));
  const diff = await diffConfig(client, { address, config: parseConfig(text) });

  expect(diff.steps).toEqual([]);
  expect(diff.unknown).toEqual([]);
  expect(text).toContain(`governor: "${governor.address}"`);
  expect(text).toContain(`council: "${council.address}"`);
  expect(text).toContain('burst: 60 ETH');
  expect(text).toContain('refill: 6h');
  expect(text).toContain('shareBps: 10%');
});

// Any configuration: what is written is read as the same.

const seconds = (bits = 32) => fc.integer({ min: 1, max: 2 ** bits - 1 });
const bps = fc.integer({ min: 0, max: 10_000 });
const account = fc
  .uint8Array({ minLength: 20, maxLength: 20 })
  .map((bytes) => getAddress(`0x${Buffer.from(bytes).toString('hex')}`));
const key = fc
  .uint8Array({ minLength: 32, maxLength: 32 })
  .map((bytes): Hex => `0x${Buffer.from(bytes).toString('hex')}`);
const units = fc.bigInt({ min: 1n, max: 2n ** 112n - 1n });

const asset: fc.Arbitrary<AssetConfig> = fc
  .record({
    asset: account,
    isShare: fc.boolean(),
    window: seconds(),
    tripPpm: fc.integer({ min: 0, max: 1_000_000 }),
    weightBps: bps,
    threshold: fc.integer({ min: 1, max: 1_000 }).map(BigInt),
    floor: units,
    token: fc.option(
      fc.record({ symbol: fc.constantFrom('WBTC', 'USDC'), decimals: fc.integer({ min: 0, max: 18 }) }),
      {
        nil: undefined,
      },
    ),
    lane: fc.option(units, { nil: undefined }),
    scale: fc.bigInt({ min: 1n, max: 2n ** 90n }),
  })
  .map(({ threshold, token, lane, scale, ...rest }) => {
    const by = rest.isShare ? 1n : scale;
    const amounts = { burst: 60_000n, refill: 30_000n, smallBurst: 5_000n, smallRefill: 5_000n, most: 200_000n };
    const scaled = Object.fromEntries(Object.entries(amounts).map(([name, value]) => [name, value * by]));
    const small = { threshold: (threshold + 58n) * by > 5_000n * by ? 5_000n * by : (threshold + 58n) * by };
    return {
      ...rest,
      ...token,
      ...(scaled as Pick<AssetConfig, 'burst' | 'refill' | 'smallBurst' | 'smallRefill' | 'most'>),
      ...small,
      ...(lane !== undefined && { liquidation: { burst: lane % (50_000n * by), refill: 1n } }),
    };
  });

const feed: fc.Arbitrary<FeedConfig> = fc.record({
  id: key,
  aggregator: account,
  decimals: fc.integer({ min: 0, max: 18 }),
  maxAge: seconds(24),
  latchSeconds: fc.integer({ min: 1, max: 16_384 }),
  baseBps: fc.integer({ min: 1, max: 5_000 }),
  capBps: fc.integer({ min: 5_000, max: 10_000 }),
  slope: fc.integer({ min: 1, max: 1_000_000_000 }),
  anchorLimit: fc.integer({ min: 16_384, max: 2 ** 32 - 1 }),
  low: fc.bigInt({ min: 1n, max: 2n ** 95n }),
  high: fc.bigInt({ min: 2n ** 95n, max: 2n ** 96n - 1n }),
  twoStep: fc.boolean(),
  closes: fc.constantFrom(0, 1, 3, 0x33),
  market: fc.constantFrom(zeroHash, `0x${'ab'.repeat(32)}` as Hex),
});

const config: fc.Arbitrary<Config> = fc
  .record(
    {
      name: fc.string(),
      roles: fc.record({ governor: account, council: account }),
      unpause: seconds(31).map((delay) => ({ delay, window: delay, vetoPeriod: delay + 1 })),
      escalation: fc.record({ epoch: seconds(), shareBps: fc.integer({ min: 1, max: 10_000 }) }),
      changeDelays: seconds(31).map((fast) => ({ fast, slow: fast + 1, window: fast })),
      assets: fc.uniqueArray(asset, { selector: ({ asset: token }) => token, maxLength: 3 }),
      feeds: fc.uniqueArray(feed, { selector: ({ id }) => id, maxLength: 2 }),
      perimeter: fc.array(account, { maxLength: 2 }),
      guardians: account.map((one) => ({
        budget: 86_400,
        window: 604_800,
        minGuardians: 1,
        minSeconds: 60,
        minScopes: 1,
        seats: [
          {
            account: one,
            successor: zeroAddress,
            scopes: 3,
            exitScopes: 0,
            maxDuration: 61,
            exitMaxDuration: 0,
            burst: 3_601,
            refill: 86_399 - 3_601,
            drillInterval: 1,
          },
        ],
      })),
    },
    { requiredKeys: [] },
  )
  .map((sections) => ({ exact: false, ...sections }) as Config);

test('behavior: what is written is read as the same', () => {
  fc.assert(
    fc.property(config, (given) => {
      fc.pre(brokenRules(given).length === 0);
      const read = parseConfig(formatConfig(given));
      expect(read).toEqual(given);
    }),
    { numRuns: 100 },
  );
}, 60_000);

test('behavior: an asset without a symbol is written in units', () => {
  const given = parseConfig(`assets:
  - asset: "${NATIVE}"
    isShare: false
    window: 1h
    tripPpm: 0
    weightBps: 0
    burst: 1000
    refill: 0
    smallBurst: 10
    smallRefill: 0
    threshold: 10
    most: "100000000000000000000"
`);

  expect(formatConfig(given)).toContain('most: "100000000000000000000"');
});
