import fc from 'fast-check';
import type { Abi, Address } from 'viem';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Anvil, startAnvil } from '../../test/anvil.js';
import { deploy, deployLibraries, readArtifact } from '../../test/deploy.js';
import { chunks } from '../../test/traces.js';
import {
  type Anchor,
  acceptedBand,
  anchorTolerance,
  type DeviationSettings,
  followAnchor,
  isPairWithin,
  isPriceWithin,
  SPREAD_ONE,
} from './deviation.js';

const TIME = 1_700_000_000n;
const settings: DeviationSettings = { baseBps: 200, capBps: 2_000, slope: 10 ** 9 };

describe('the tolerance', () => {
  test('default: widens with the age of the anchor, up to the cap', () => {
    expect(anchorTolerance(settings, 0n)).toBe(SPREAD_ONE / 50n);
    expect(anchorTolerance(settings, 179n)).toBe(SPREAD_ONE / 5n - 10n ** 9n);
    expect(anchorTolerance(settings, 180n)).toBe(SPREAD_ONE / 5n);
    expect(anchorTolerance(settings, 181n)).toBe(SPREAD_ONE / 5n);
  });

  test('behavior: is exact and alike in both directions', () => {
    expect(isPriceWithin([1_000n, 1_250n], SPREAD_ONE / 4n)).toBe(true);
    expect(isPriceWithin([1_250n, 1_000n], SPREAD_ONE / 4n)).toBe(true);
    expect(isPriceWithin([1_000n, 1_250n], SPREAD_ONE / 4n - 1n)).toBe(false);
    expect(isPriceWithin([1_250n, 1_000n], SPREAD_ONE / 4n - 1n)).toBe(false);
  });

  test('behavior: of a pair is a quarter of the base', () => {
    expect(isPairWithin([1_000n, 1_005n], settings)).toBe(true);
    expect(isPairWithin([1_000n, 1_006n], settings)).toBe(false);
  });

  test('behavior: is the band, whose next units are outside', () => {
    fc.assert(
      fc.property(price, fc.bigInt({ min: 0n, max: 10n ** 6n }), (anchorPrice, age) => {
        const { low, high } = acceptedBand({ price: anchorPrice, at: TIME }, settings, TIME + age);
        const isInside = (value: bigint) => isPriceWithin([anchorPrice, value], anchorTolerance(settings, age));
        expect([isInside(low), isInside(high), isInside(high + 1n)]).toEqual([true, true, false]);
        expect(low > 1n && isInside(low - 1n)).toBe(false);
      }),
    );
  });
});

describe('the anchor', () => {
  const anchor: Anchor = { price: 1_000_000n, at: TIME };

  test('default: arrives at a price that is near enough', () => {
    const step = { price: 1_100_000n, slope: 10 ** 9, time: TIME + 100n };
    expect(followAnchor(anchor, step)).toEqual({ price: 1_100_000n, at: TIME + 100n });
  });

  test('behavior: goes as far as its slope in both directions', () => {
    const step = { slope: 10 ** 9, time: TIME + 100n };
    expect(followAnchor(anchor, { ...step, price: 1_100_001n })).toEqual({ price: 1_100_000n, at: TIME + 100n });
    expect(followAnchor(anchor, { ...step, price: 900_000n })).toEqual({ price: 909_091n, at: TIME + 100n });
  });

  test('behavior: uses no time for a step that rounds to nothing', () => {
    const small: Anchor = { price: 10n, at: TIME };
    const step = { price: 11n, slope: 10 ** 9, time: TIME + 99n };
    expect(followAnchor(small, step)).toEqual(small);
    expect(followAnchor(small, { ...step, time: TIME + 100n })).toEqual({ price: 11n, at: TIME + 100n });
  });

  test('behavior: never goes faster than its slope, however often it moves (ORA-2)', () => {
    fc.assert(
      fc.property(
        price,
        fc.array(fc.tuple(price, fc.bigInt({ min: 0n, max: 1_000n })), { maxLength: 20 }),
        (at, all) => {
          let [moved, time] = [{ price: at, at: TIME }, TIME];
          for (const [next, pass] of all) {
            time += pass;
            moved = followAnchor(moved, { price: next, slope: 1_000_000, time });
          }
          const spread = Math.abs(Math.log(Number(moved.price)) - Math.log(Number(at)));
          expect(spread).toBeLessThanOrEqual((Number(time - TIME) * 1_000_000) / 1e12 + 1e-12);
        },
      ),
    );
  });
});

describe('the mirror equals the contract', () => {
  let anvil: Anvil;
  let address: Address;
  const abi = readArtifact('OracleHarness').abi as Abi;

  beforeAll(async () => {
    anvil = await startAnvil(['--gas-limit', '1000000000']);
    const libraries = await deployLibraries(anvil, 'OracleHarness');
    address = await deploy(anvil, 'OracleHarness', [], libraries);
  });
  afterAll(() => anvil?.stop());

  test('in 10,000 random traces', async () => {
    for (const chunk of chunks(fc.sample(trace, { numRuns: 10_000, seed: 20_260_104 }), 500)) {
      const args = [
        chunk.map(({ baseBps, capBps, ...rest }) => ({ ...rest, base: parts(baseBps), cap: parts(capBps) })),
      ];
      expect(chunk.map(mirrorTrace)).toEqual(
        await anvil.client.readContract({ address, abi, functionName: 'follow', args }),
      );
    }
  }, 180_000);
});

type Move = { price: bigint; pass: bigint };
type Trace = DeviationSettings & { anchor: bigint; anchorAt: bigint; moves: Move[] };

/** Small and large numbers equally often, and the edges. */
const price = fc.oneof(
  fc.integer({ min: 0, max: 95 }).chain((bits) => fc.bigInt({ min: 1n, max: 1n << BigInt(bits) })),
  fc.constantFrom(1n, 2n, 2n ** 96n - 1n),
);
/** Mostly prices that an anchor could have in common with its feed. */
const trace: fc.Arbitrary<Trace> = price.chain((anchor) =>
  fc.record({
    baseBps: fc.nat({ max: 16_383 }),
    capBps: fc.nat({ max: 16_383 }),
    slope: fc.oneof(
      fc.constantFrom(1, 10 ** 9),
      fc.integer({ min: 1, max: 10 ** 9 }),
      fc.integer({ min: 1, max: 10 ** 4 }),
    ),
    anchor: fc.constant(anchor),
    anchorAt: fc.bigInt({ min: 0n, max: 2n ** 39n }),
    moves: fc.array(
      fc.record({
        price: fc.oneof(
          price,
          fc.integer({ min: 1, max: 20_000 }).map((part) => within96((anchor * BigInt(part)) / 10_000n)),
        ),
        pass: fc.oneof(fc.bigInt({ min: 0n, max: 60n }), fc.bigInt({ min: 0n, max: 10n ** 9n })),
      }),
      { minLength: 1, maxLength: 8 },
    ),
  }),
);

function within96(value: bigint): bigint {
  if (value === 0n) return 1n;
  return value < 2n ** 96n ? value : 2n ** 96n - 1n;
}

function parts(bps: number): bigint {
  return BigInt(bps) * 10n ** 8n;
}

function mirrorTrace({ anchor, anchorAt, moves, ...rest }: Trace) {
  let [moved, time] = [{ price: anchor, at: anchorAt }, anchorAt];
  return moves.map((move) => {
    time += move.pass;
    const tolerance = anchorTolerance(rest, time - moved.at);
    const isWithin = isPriceWithin([moved.price, move.price], tolerance);
    moved = followAnchor(moved, { price: move.price, slope: rest.slope, time });
    return { tolerance, isWithin, anchor: moved.price, anchorAt: moved.at };
  });
}
