import fc from 'fast-check';
import { type Abi, type Address, getContractAddress, parseEther } from 'viem';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Anvil, account, startAnvil } from '../../test/anvil.js';
import { NATIVE } from '../../test/bridge.js';
import { deploy, deployLibraries, readArtifact } from '../../test/deploy.js';
import {
  readOutflowBuckets,
  readOutflowCapacity,
  readOutflowLatchedUntil,
  readOutflowLine,
  readOutflowLinePassed,
  readOutflowLiquidity,
  readOutflowTerms,
  readPreviewOutflow,
} from '../exports/actions.js';
import type { OutflowTerms } from '../generated/types.js';
import {
  BUCKET_MAX_AMOUNT,
  BUCKET_NEVER,
  bucketTag,
  chargeBucket,
  createBucket,
  settleBucket,
  withBucketTag,
} from './bucket.js';
import {
  isLaneLatched,
  laneCapacity,
  lanesAt,
  laneThreshold,
  laneTripLevel,
  linePassed,
  lineSecondsUntil,
  previewLanes,
} from './lanes.js';

const DAY = 86_400;
const TIME = 1_700_000_000n;
/** Full, one unit per second comes back; trip level 16/64, threshold 512/1,024. */
const main = withBucketTag(
  createBucket({ burst: 1_000n, refill: 3_600n, window: 3_600n }, TIME),
  (16n << 2n) | (512n << 8n),
);
const small = createBucket({ burst: 100n, refill: 0n, window: 3_600n }, TIME);

describe('a lane', () => {
  test('default: tells what its tag holds', () => {
    expect([laneTripLevel(main), laneThreshold(main), isLaneLatched(main)]).toEqual([250n, 500n, false]);
    expect(isLaneLatched(withBucketTag(main, 1n))).toBe(true);
  });

  test('default: pays what fits, at once', () => {
    const preview = (amount: bigint) => previewLanes({ main, small }, { amount, isLatched: false });
    expect(preview(1_000n)).toEqual({ paid: 1_000n, waits: 0n, wait: 0n });
    expect(preview(1_001n)).toEqual({ paid: 1_000n, waits: 1n, wait: 1n });
    expect(preview(BUCKET_MAX_AMOUNT + 1n).wait).toBe(BUCKET_NEVER);
  });

  test('behavior: pays only small exits while it is latched', () => {
    const preview = (amount: bigint) => previewLanes({ main, small }, { amount, isLatched: true });
    expect(preview(100n)).toEqual({ paid: 100n, waits: 0n, wait: 0n });
    expect(preview(101n)).toEqual({ paid: 0n, waits: 101n, wait: 0n });
    expect(laneCapacity({ main, small: main }, true)).toEqual({ main: 0n, small: 500n });
  });
});

describe('a place in line', () => {
  test('default: is passed at the rate, to the second', () => {
    const indebted = chargeBucket(main, 1_500n);
    const line = { reserved: 500n };
    expect(linePassed(indebted, line)).toBe(0n);
    expect(lineSecondsUntil(indebted, { ...line, lineEnd: 0n })).toBe(0n);
    expect(lineSecondsUntil(indebted, { ...line, lineEnd: 1n })).toBe(1n);
    expect(lineSecondsUntil(indebted, { ...line, lineEnd: 500n })).toBe(500n);
    expect(linePassed(settleBucket(indebted, TIME + 499n), line)).toBe(499n);
  });

  test('behavior: is never passed when nothing comes back', () => {
    expect(lineSecondsUntil(chargeBucket(small, 101n), { reserved: 1n, lineEnd: 1n })).toBe(BUCKET_NEVER);
  });

  test('behavior: is passed in the second that is told, and not in the one before', () => {
    const amount = fc.bigInt({ min: 1n, max: 10n ** 24n });
    const window = fc.bigInt({ min: 1n, max: 10n ** 7n });
    const lane = fc.record({ burst: amount, refill: amount, window });
    fc.assert(
      fc.property(lane, amount, fc.bigInt({ min: 0n, max: 10n ** 24n }), (limit, debt, behind) => {
        const line = { reserved: debt + 5n };
        const lineEnd = line.reserved - (behind % debt);
        const bucket = chargeBucket(chargeBucket(createBucket(limit, TIME), limit.burst), debt);
        const seconds = lineSecondsUntil(bucket, { ...line, lineEnd });
        fc.pre(seconds < 2n ** 39n);
        const passed = (after: bigint) => linePassed(settleBucket(bucket, TIME + after), line) >= lineEnd;
        expect([passed(seconds), seconds > 0n && passed(seconds - 1n)]).toEqual([true, false]);
      }),
      { numRuns: 2_000, seed: 20_260_107 },
    );
  }, 60_000);
});

describe('the mirror equals the contract', () => {
  let anvil: Anvil;
  const abi = readArtifact('OutflowHost').abi as Abi;

  beforeAll(async () => {
    anvil = await startAnvil(['--balance', '1000000000']);
  });
  afterAll(() => anvil?.stop());

  test('in units, after each of many flows', () => follow(terms), 120_000);

  test('in shares of a base that changes by the day', () => follow(shares), 120_000);

  /** Flows at random times; after each, what the reads say of it and of amounts around what fits. */
  async function follow(of: OutflowTerms) {
    const address = await startHost(of);
    for (const { gap, functionName, amount } of fc.sample(flow, { numRuns: 30, seed: 20_260_108 })) {
      const { timestamp } = await anvil.client.getBlock();
      await anvil.client.setNextBlockTimestamp({ timestamp: timestamp + gap });
      const args = functionName === 'delayed' ? [NATIVE, account(5).address, amount] : [NATIVE, amount];
      const hash = await anvil.client.writeContract({ address, abi, functionName, args, gas: 3_000_000n });
      await anvil.client.waitForTransactionReceipt({ hash });
      await compare(address, amount);
      await anvil.client.setNextBlockTimestamp({ timestamp: timestamp + gap + 1n + (gap % 3_600n) });
      await anvil.client.mine({ blocks: 1 });
      await compare(address, amount);
    }
  }

  async function compare(address: Address, amount: bigint) {
    const { client } = anvil;
    const of = { address, asset: NATIVE } as const;
    const [{ timestamp }, line, buckets, liquidity, latchedUntil, [most, ofSmall]] = await Promise.all([
      client.getBlock(),
      readOutflowLine(client, of),
      readOutflowBuckets(client, of),
      readOutflowLiquidity(client, of),
      readOutflowLatchedUntil(client, of),
      readOutflowCapacity(client, of),
    ]);
    const lanes = lanesAt({ terms: await readOutflowTerms(client, of), line, buckets, liquidity }, timestamp);
    const isLatched = timestamp < BigInt(latchedUntil);
    expect(laneCapacity(lanes, isLatched)).toEqual({ main: most, small: ofSmall });
    expect(bucketTag(lanes.main)).toBe(bucketTag(buckets[0]));
    expect(linePassed(lanes.main, line)).toBe(await readOutflowLinePassed(client, of));
    for (const each of [amount, most, most + 1n, ofSmall + 1n]) {
      const { paid, waits, wait } = previewLanes(lanes, { amount: each, isLatched });
      expect([paid, waits, wait]).toEqual(await readPreviewOutflow(client, { ...of, amount: each }));
    }
  }

  async function startHost(of: OutflowTerms): Promise<Address> {
    const { client } = anvil;
    const libraries = await deployLibraries(anvil, 'OutflowHost');
    const nonce = await client.getTransactionCount({ address: account(0).address });
    const expected = getContractAddress({ from: account(0).address, nonce: BigInt(nonce) + 1n });
    const escrow = await deploy(anvil, 'OutflowEscrow', [expected, DAY, 3 * DAY]);
    const address = await deploy(anvil, 'OutflowHost', [{ ...configuration, escrow }], libraries);
    await client.setBalance({ address, value: parseEther('1000000') });
    for (const [functionName, args] of [
      ['setBooks', [NATIVE, parseEther('1000')]],
      ['initTerms', [NATIVE, of]],
    ] as const) {
      const hash = await client.writeContract({ address, abi, functionName, args });
      await client.waitForTransactionReceipt({ hash });
    }
    return address;
  }
});

const ether = fc.oneof(
  fc.bigInt({ min: 1n, max: parseEther('30') }),
  fc.bigInt({ min: 1n, max: parseEther('150') }),
  fc.bigInt({ min: 1n, max: 100n }),
);
const flow = fc.record({
  gap: fc.oneof(fc.bigInt({ min: 1n, max: 600n }), fc.bigInt({ min: 1n, max: 100_000n })),
  functionName: fc.constantFrom('delayed', 'delayed', 'delayed', 'inflow', 'setBooks'),
  amount: ether,
});

const terms: OutflowTerms = {
  isShare: false,
  window: 3_600,
  tripPpm: 251_000,
  weightBps: 1_000,
  burst: parseEther('60'),
  refill: parseEther('30'),
  smallBurst: parseEther('5'),
  smallRefill: parseEther('5'),
  threshold: parseEther('1'),
  most: parseEther('100'),
  floor: 0n,
};
const shares: OutflowTerms = {
  ...terms,
  isShare: true,
  burst: 60_000n,
  refill: 30_000n,
  smallBurst: 5_000n,
  smallRefill: 5_000n,
  threshold: 1_000n,
  most: 100_000n,
  floor: parseEther('10'),
};
const configuration = {
  governor: account(0).address,
  council: account(1).address,
  rescue: account(2).address,
  delays: { slow: 2 * DAY, fast: 3_600, window: DAY },
  bounds: {
    graceCap: 3_600,
    graceBps: 10_000,
    councilMax: 7 * DAY,
    automaticMax: 21_600,
    automaticBudget: DAY,
    automaticWindow: 7 * DAY,
  },
  guardianBudget: { budget: DAY, window: 7 * DAY, minGuardians: 0, minSeconds: 0, minScopes: 0 },
  escalation: { epoch: 3_600, shareBps: 10_000 },
};
