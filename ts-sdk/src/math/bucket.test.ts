import fc from 'fast-check';
import type { Abi, Address } from 'viem';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Anvil, startAnvil } from '../../test/anvil.js';
import { deploy, readArtifact } from '../../test/deploy.js';
import { attempt, chunks } from '../../test/traces.js';
import {
  BUCKET_MAX_AMOUNT,
  BUCKET_NEVER,
  type BucketLimit,
  bucketAvailable,
  bucketBurst,
  bucketDebt,
  bucketMostIn,
  bucketRate,
  bucketSecondsUntil,
  bucketTag,
  bucketUpdatedAt,
  chargeBucket,
  createBucket,
  creditBucket,
  settleBucket,
  withBucketLimit,
  withBucketTag,
} from './bucket.js';

const TIME = 1_700_000_000n;
const full = createBucket({ burst: 1_000n, refill: 3_600n, window: 3_600n }, TIME);

describe('a bucket', () => {
  test('is full when it is made', () => {
    expect(bucketAvailable(full)).toBe(1_000n);
    expect(bucketUpdatedAt(full)).toBe(TIME);
  });

  test('refills by the second, up to the burst', () => {
    const empty = chargeBucket(full, 1_000n);
    expect(bucketAvailable(settleBucket(empty, TIME + 400n))).toBe(400n);
    expect(bucketAvailable(settleBucket(empty, TIME + 4_000n))).toBe(1_000n);
  });

  test('goes into debt, and says until when', () => {
    const indebted = chargeBucket(full, 1_500n);
    expect(bucketDebt(indebted)).toBe(500n);
    expect(bucketSecondsUntil(indebted, 0n)).toBe(500n);
    expect(bucketSecondsUntil(indebted, 1_001n)).toBe(BUCKET_NEVER);
  });

  test('takes back what fits', () => {
    const { bucket, excess } = creditBucket(chargeBucket(full, 300n), 450n);
    expect(bucket).toBe(full);
    expect(excess).toBe(150n);
  });

  test('refuses what no bucket can hold', () => {
    expect(() => chargeBucket(full, BUCKET_MAX_AMOUNT + 1n)).toThrow('The amount is larger than a bucket can hold.');
    expect(() => createBucket({ burst: 1n, refill: 1n, window: 0n }, TIME)).toThrow('The window is zero.');
  });
});

describe('the mirror equals the contract', () => {
  let anvil: Anvil;
  let address: Address;
  const { abi } = readArtifact('BucketHarness');

  beforeAll(async () => {
    anvil = await startAnvil(['--gas-limit', '1000000000']);
    address = await deploy(anvil, 'BucketHarness');
  });
  afterAll(() => anvil?.stop());

  const call = <result>(functionName: string, args: readonly unknown[]) =>
    anvil.client.readContract({ address, abi: abi as Abi, functionName, args }) as Promise<result>;

  test('in 10,000 random traces', async () => {
    for (const chunk of chunks(fc.sample(trace, { numRuns: 10_000, seed: 20_260_101 }), 100))
      await compareTraces(chunk);
  }, 180_000);

  async function compareTraces(traces: readonly Trace[]) {
    const starts = traces.map(({ start }) => createBucket(start, TIME));
    const steps = traces.map((each) => each.steps);
    const [words, extras] = await call<[bigint[][], bigint[][]]>('run', [starts, steps]);
    expect(traces.map((each, index) => mirrorTrace(starts[index] ?? 0n, each.steps))).toEqual(
      words.map((list, row) => list.map((word, column) => ({ word, extra: extras[row]?.[column] }))),
    );
  }

  test('in what 10,000 random words say', async () => {
    const words = fc.sample(word, { numRuns: 10_000, seed: 7 });
    for (const chunk of chunks(words, 250)) {
      const amounts = chunk.map((value) => value % (BUCKET_MAX_AMOUNT + 1n));
      const readings = await call<Reading[]>('read', [chunk, amounts, 86_400n]);
      expect(chunk.map((value, index) => mirrorReading(value, amounts[index] ?? 0n))).toEqual(readings);
    }
  }, 180_000);

  test('in 2,000 new buckets, refusals included', async () => {
    for (const chunk of chunks(fc.sample(limit, { numRuns: 2_000, seed: 11 }), 100))
      await Promise.all(chunk.map(compareNew));
  }, 180_000);

  async function compareNew({ burst, refill, window, time }: Limit) {
    const expected = await call<bigint>('create', [burst, refill, window, time]).catch(() => undefined);
    expect(attempt(() => createBucket({ burst, refill, window }, time))).toBe(expected);
  }
});

type Limit = { burst: bigint; refill: bigint; window: bigint; time: bigint };
type Step = { operation: number; a: bigint; b: bigint; c: bigint };
type Trace = { start: BucketLimit; steps: Step[] };
type Reading = Record<string, bigint>;

/** Small and large numbers equally often, and the edges. */
const amount = fc.oneof(
  fc.integer({ min: 0, max: 112 }).chain((bits) => fc.bigInt({ min: 0n, max: 1n << BigInt(bits) })),
  fc.constantFrom(0n, 1n, BUCKET_MAX_AMOUNT, BUCKET_MAX_AMOUNT + 1n, 2n ** 24n, 2n ** 24n - 1n),
);
const valid = amount.filter((value) => value <= BUCKET_MAX_AMOUNT);
const seconds = fc.bigInt({ min: 0n, max: 10n ** 9n });
const word = fc.bigInt({ min: 0n, max: 2n ** 256n - 1n });
const limit = fc.record({ burst: amount, refill: amount, window: fc.bigInt({ min: 0n, max: 10n ** 8n }), time: word });
const step = fc.oneof(
  seconds.map((after) => ({ operation: 0, a: TIME + after, b: 0n, c: 0n })),
  amount.map((value) => ({ operation: 1, a: value, b: 0n, c: 0n })),
  amount.map((value) => ({ operation: 2, a: value, b: 0n, c: 0n })),
  limit.map(({ burst, refill, window }) => ({ operation: 3, a: burst, b: refill, c: window })),
  word.map((tag) => ({ operation: 4, a: tag, b: 0n, c: 0n })),
);
const trace = fc.record({
  start: fc.record({ burst: valid, refill: valid, window: fc.bigInt({ min: 1n, max: 10n ** 8n }) }),
  steps: fc.array(step, { minLength: 1, maxLength: 12 }),
});

function mirrorTrace(start: bigint, steps: readonly Step[]) {
  let bucket = start;
  return steps.map((next) => {
    const done = attempt(() => mirrorStep(bucket, next));
    bucket = done?.bucket ?? bucket;
    return { word: bucket, extra: done ? done.excess : 1n };
  });
}

function mirrorStep(bucket: bigint, { operation, a, b, c }: Step): { bucket: bigint; excess: bigint } {
  if (operation === 0) return { bucket: settleBucket(bucket, a), excess: 0n };
  if (operation === 1) return { bucket: chargeBucket(bucket, a), excess: 0n };
  if (operation === 2) return creditBucket(bucket, a);
  if (operation === 3) return { bucket: withBucketLimit(bucket, { burst: a, refill: b, window: c }), excess: 0n };
  return { bucket: withBucketTag(bucket, a), excess: 0n };
}

function mirrorReading(bucket: bigint, wanted: bigint): Reading {
  return {
    available: bucketAvailable(bucket),
    debt: bucketDebt(bucket),
    secondsUntil: bucketSecondsUntil(bucket, wanted),
    updatedAt: bucketUpdatedAt(bucket),
    burst: bucketBurst(bucket),
    rate: bucketRate(bucket),
    mostIn: bucketMostIn(bucket, 86_400n),
    tag: bucketTag(bucket),
  };
}
