import fc from 'fast-check';
import { type Abi, type Address, zeroAddress, zeroHash } from 'viem';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Anvil, startAnvil } from '../../test/anvil.js';
import { deploy, deployLibraries, readArtifact } from '../../test/deploy.js';
import { chunks } from '../../test/traces.js';
import { type FeedStatus, OracleMode, OraclePurpose, OracleReason } from '../generated/types.js';
import { followAnchor, isPairWithin, SPREAD_ONE } from './deviation.js';
import {
  effectiveAnchorLimit,
  effectiveFeedBounds,
  type FeedMemory,
  feedMemory,
  isFeedLatched,
  isFeedSpent,
} from './feed.js';
import {
  assessFeed,
  checkPrice,
  type FeedReport,
  type FeedRules,
  type FeedSituation,
  facadePriceForPurpose,
  isTripReason,
  judgeSequencer,
  priceForPurpose,
  type SecondRules,
} from './oracle.js';

const TIME = 1_700_000_000n;
const OTHER: Address = '0x0000000000000000000000000000000000000002';
const { CollateralToBorrow, CollateralToLiquidate, DebtToBorrow, DebtToLiquidate } = OraclePurpose;
const PURPOSES = [CollateralToBorrow, DebtToBorrow, CollateralToLiquidate, DebtToLiquidate] as const;
const REFUSED = 0n;

const settings: FeedRules = {
  decimals: 8,
  maxAge: 3_600,
  latchSeconds: 600,
  baseBps: 1_000,
  capBps: 1_000,
  slope: 1,
  anchorLimit: 65_536,
  low: 100n,
  high: 100_000n,
};
const lone: SecondRules = { aggregator: zeroAddress, decimals: 0, maxAge: 0, agreeBps: 0 };
const paired: SecondRules = { aggregator: OTHER, decimals: 8, maxAge: 3_600, agreeBps: 100 };
const memory: FeedMemory = {
  anchor: { price: 1_000n, at: TIME },
  latchedAt: 0n,
  latchedUntil: 0n,
  isDistrusted: false,
};

/** A feed that says a price now, and a second one that says another, or nothing. */
function situation(first: bigint, second?: bigint, changes: Partial<FeedSituation> = {}): FeedSituation {
  const report = (answer: bigint) => ({ answer, updatedAt: TIME });
  return {
    settings,
    second: second === undefined ? lone : paired,
    memory,
    reports: { first: report(first), second: second ? report(second) : undefined },
    time: TIME,
    ...changes,
  };
}

/** Prices by purpose, in the order of {@link PURPOSES}. */
function prices(of: FeedSituation): bigint[] {
  return PURPOSES.map((purpose) => priceForPurpose(of, purpose).price);
}

describe('the decision', () => {
  test('default: accepts a price within the tolerance, for every purpose', () => {
    expect(checkPrice(situation(1_100n))).toEqual({ reason: OracleReason.None, price: 1_100n });
    expect(prices(situation(1_100n))).toEqual([1_100n, 1_100n, 1_100n, 1_100n]);
    expect(facadePriceForPurpose(situation(1_100n), DebtToBorrow).price).toBe(1_100n);
  });

  test('behavior: refuses the next price, and whatever else a feed may say', () => {
    const reasonOf = (first: FeedReport | undefined) =>
      checkPrice(situation(1n, undefined, { reports: { first } })).reason;
    expect(reasonOf({ answer: 1_101n, updatedAt: TIME })).toBe(OracleReason.Deviation);
    expect(reasonOf(undefined)).toBe(OracleReason.Unreadable);
    expect(reasonOf({ answer: 0n, updatedAt: TIME })).toBe(OracleReason.NotPositive);
    expect(reasonOf({ answer: 1_000n, updatedAt: 0n })).toBe(OracleReason.TimestampInvalid);
    expect(reasonOf({ answer: 1_000n, updatedAt: TIME + 1n })).toBe(OracleReason.TimestampInvalid);
    expect(reasonOf({ answer: 1_000n, updatedAt: TIME - 3_600n })).toBe(OracleReason.None);
    expect(reasonOf({ answer: 1_000n, updatedAt: TIME - 3_601n })).toBe(OracleReason.Stale);
    expect(reasonOf({ answer: 99n, updatedAt: TIME })).toBe(OracleReason.OutOfBounds);
    expect(reasonOf({ answer: 100_001n, updatedAt: TIME })).toBe(OracleReason.OutOfBounds);
  });

  test('behavior: with an old anchor and no second feed takes the worse price to borrow and the better to liquidate', () => {
    const old = { ...memory, anchor: { price: 1_000n, at: TIME - 65_537n } };
    const { reason } = checkPrice(situation(2_000n, undefined, { memory: old }));
    expect(reason).toBe(OracleReason.AnchorOld);
    expect(prices(situation(2_000n, undefined, { memory: old }))).toEqual([1_000n, 2_000n, 2_000n, 1_000n]);
    const young = { ...memory, anchor: { price: 1_000n, at: TIME - 65_536n } };
    expect(checkPrice(situation(2_000n, undefined, { memory: young })).reason).toBe(OracleReason.Deviation);
  });

  test('behavior: without the second feed refuses to borrow, and liquidates at half the tolerance (ORA-3)', () => {
    const missing = { reports: { first: { answer: 1_050n, updatedAt: TIME } } };
    expect(checkPrice(situation(0n, 0n, missing)).reason).toBe(OracleReason.SecondMissing);
    expect(prices(situation(0n, 0n, missing))).toEqual([REFUSED, REFUSED, 1_050n, 1_050n]);
    const outside = { reports: { first: { answer: 1_051n, updatedAt: TIME } } };
    expect(checkPrice(situation(0n, 0n, outside)).reason).toBe(OracleReason.Deviation);
    expect(prices(situation(0n, 0n, outside))).toEqual([REFUSED, REFUSED, REFUSED, REFUSED]);
  });

  test('behavior: in a fast market liquidates at the better of both feeds (ORA-6)', () => {
    const fast = situation(2_000n, 2_010n);
    expect(checkPrice(fast).reason).toBe(OracleReason.FastMarket);
    expect(isTripReason(assessFeed(fast).reason)).toBe(false);
    expect(prices(fast)).toEqual([REFUSED, REFUSED, 2_010n, 2_000n]);
    expect(PURPOSES.map((purpose) => facadePriceForPurpose(fast, purpose).price)).toEqual([
      1_000n,
      2_010n,
      2_010n,
      2_000n,
    ]);
  });

  test('behavior: trips when both feeds disagree by one unit too much', () => {
    expect(checkPrice(situation(1_000n, 1_010n)).reason).toBe(OracleReason.None);
    expect(checkPrice(situation(1_000n, 1_011n)).reason).toBe(OracleReason.Disagreement);
    expect(isTripReason(OracleReason.Disagreement)).toBe(true);
  });

  test('behavior: refuses to the last second of a latch, and liquidates meanwhile where both feeds agree', () => {
    const latched = { memory: { ...memory, latchedAt: TIME - 600n, latchedUntil: TIME + 1n } };
    expect(prices(situation(1_000n, undefined, latched))).toEqual([REFUSED, REFUSED, REFUSED, REFUSED]);
    expect(prices(situation(1_000n, 1_010n, latched))).toEqual([REFUSED, REFUSED, 1_000n, 1_000n]);
    const over = { memory: { ...memory, latchedAt: TIME - 600n, latchedUntil: TIME } };
    expect(checkPrice(situation(1_000n, undefined, over)).reason).toBe(OracleReason.None);
  });

  test('behavior: liquidates with bad data while no seconds of a latch are left (ORA-6)', () => {
    const spent = { ...memory, latchedAt: TIME - 599n, latchedUntil: TIME - 599n };
    expect(prices(situation(1_000n, 2_000n, { memory: spent }))).toEqual([REFUSED, REFUSED, 2_000n, 1_000n]);
    const before = { ...memory, latchedAt: TIME - 600n, latchedUntil: TIME - 600n };
    expect(prices(situation(1_000n, 2_000n, { memory: before }))).toEqual([REFUSED, REFUSED, REFUSED, REFUSED]);
    expect(isFeedSpent(spent, settings, TIME)).toBe(true);
    expect(isFeedLatched(spent, TIME)).toBe(false);
  });

  test('behavior: asks the second feed when the first is distrusted', () => {
    const distrusted = { memory: { ...memory, isDistrusted: true } };
    expect(prices(situation(1_000n, 1_010n, distrusted))).toEqual([REFUSED, REFUSED, 1_010n, 1_010n]);
    expect(priceForPurpose(situation(1_000n, undefined, distrusted), DebtToLiquidate)).toEqual({
      price: REFUSED,
      reason: OracleReason.Distrusted,
    });
  });

  test('behavior: waits for the grace of the sequencer to its last second', () => {
    const back = (seconds: bigint) =>
      judgeSequencer({ answer: 0n, startedAt: TIME - seconds }, { grace: 60n, time: TIME });
    expect([back(59n), back(60n)]).toEqual([OracleReason.SequencerDown, OracleReason.None]);
    expect(judgeSequencer({ answer: 1n, startedAt: 1n }, { grace: 60n, time: TIME })).toBe(OracleReason.SequencerDown);
    expect(judgeSequencer(undefined, { grace: 60n, time: TIME })).toBe(OracleReason.SequencerUnknown);
    const down = { sequencer: OracleReason.SequencerDown };
    expect(prices(situation(1_000n, undefined, down))).toEqual([REFUSED, REFUSED, REFUSED, REFUSED]);
    const unknown = { sequencer: OracleReason.SequencerUnknown };
    expect(prices(situation(1_000n, undefined, unknown))).toEqual([REFUSED, REFUSED, 1_000n, 1_000n]);
  });
});

describe('what is stored', () => {
  test('default: is told by the status, the time of the anchor by its age', () => {
    const status = { reason: OracleReason.Stale, since: 100, lastGood: 1_000n, age: 7, reconnectAt: 160 };
    expect(feedMemory({ ...status, mode: OracleMode.LatchedAndDistrusted }, TIME)).toEqual({
      anchor: { price: 1_000n, at: TIME - 7n },
      latchedAt: 100n,
      latchedUntil: 160n,
      isDistrusted: true,
    });
    expect(feedMemory({ ...status, mode: OracleMode.Distrusted }, TIME).isDistrusted).toBe(true);
    expect(feedMemory({ ...status, mode: OracleMode.Latched }, TIME).isDistrusted).toBe(false);
  });
});

describe('the settings in force', () => {
  test('default: are rounded into the band', () => {
    expect(effectiveFeedBounds({ low: 131_071n, high: 131_071n })).toEqual({ low: 131_071n, high: 131_071n });
    expect(effectiveFeedBounds({ low: 131_073n, high: 131_073n })).toEqual({ low: 131_074n, high: 131_072n });
  });

  test('default: hold the limit of the age as a power of two', () => {
    expect([1, 2, 3, 4, 86_400, 2 ** 31, 2 ** 32 - 1].map(effectiveAnchorLimit)).toEqual([
      1,
      2,
      2,
      4,
      65_536,
      2 ** 31,
      2 ** 31,
    ]);
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
    const { timestamp } = await anvil.client.getBlock();
    for (const chunk of chunks(fc.sample(trace, { numRuns: 10_000, seed: 20_260_105 }), 250)) {
      const mirrored = chunk.map((each) => new Mirror(each.start, timestamp).run(each.choices));
      const args = [
        mirrored.map(({ steps }, index) => ({ start: contractStart(chunk[index]?.start as Start), steps })),
      ];
      const { result } = await anvil.client.simulateContract({ address, abi, functionName: 'run', args });
      const [results, time] = result as [unknown[][], bigint];
      expect(time).toBe(timestamp);
      expect(mirrored.map((each) => each.results)).toEqual(results);
    }
  }, 180_000);
});

// What is random

type Start = {
  settings: FeedRules;
  second: SecondRules;
  anchor: bigint;
  anchorAge: number;
  latchLength: number;
  latchAge: number;
  isDistrusted: boolean;
  hasSequencer: boolean;
  sequencerGrace: number;
};
type Placed = 'low' | 'high' | 'halfLow' | 'halfHigh' | 'same' | 'bound';
type Choice = {
  pass: number;
  isReadable: boolean;
  /** Where the price is, and how many units beside it. */
  place: Placed | bigint;
  beside: bigint;
  age: number;
  secondReadable: boolean;
  secondPlace: 'low' | 'high' | 'same' | bigint;
  secondBeside: bigint;
  secondAge: number;
  sequencer: { isReadable: boolean; answer: bigint; age: number };
  purpose: OraclePurpose;
  isSameTransaction: boolean;
};

const beside = fc.constantFrom(-1n, 0n, 0n, 1n);
/** Ages around a limit are written as less than zero: minus one is the limit, minus two one second more. */
const AT_LIMIT = -1;
const age = fc.oneof({ weight: 6, arbitrary: fc.nat({ max: 60 }) }, fc.constantFrom(AT_LIMIT, -2, -3, -4));
const mostly = fc.nat({ max: 9 }).map((digit) => digit !== 0);
const rarely = mostly.map((value) => !value);
const choice: fc.Arbitrary<Choice> = fc.record({
  pass: fc.oneof({ weight: 2, arbitrary: fc.constantFrom(0, 1) }, fc.nat({ max: 100 }), fc.nat({ max: 100_000 })),
  isReadable: mostly,
  place: fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom<Placed>('low', 'high', 'halfLow', 'halfHigh', 'same', 'bound') },
    fc.bigInt({ min: -2n, max: 2n ** 97n }),
  ),
  beside,
  age,
  secondReadable: mostly,
  secondPlace: fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom('low' as const, 'high' as const, 'same' as const) },
    fc.bigInt({ min: -2n, max: 2n ** 200n }),
  ),
  secondBeside: beside,
  secondAge: age,
  sequencer: fc.record({ isReadable: mostly, answer: fc.constantFrom(0n, 0n, 0n, 1n), age }),
  purpose: fc.constantFrom(...PURPOSES),
  isSameTransaction: rarely,
});
const decimals = fc.oneof({ weight: 8, arbitrary: fc.constantFrom(6, 8, 8, 18) }, fc.constantFrom(0, 37, 38, 96, 255));
const bps = fc.integer({ min: 1, max: 10_000 });
const start: fc.Arbitrary<Start> = fc
  .record({
    anchor: fc.integer({ min: 1, max: 90 }).chain((bits) => fc.bigInt({ min: 1n, max: 1n << BigInt(bits) })),
    below: fc.integer({ min: 1, max: 100 }),
    above: fc.integer({ min: 1, max: 50 }),
    rules: fc.record({
      decimals,
      maxAge: fc.integer({ min: 1, max: 100_000 }),
      latchSeconds: fc.integer({ min: 1, max: 10_000 }),
      baseBps: bps,
      capBps: bps,
      slope: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 10 ** 9 }), fc.integer({ min: 1, max: 10 ** 6 })),
      anchorLimit: fc.integer({ min: 1, max: 200_000 }),
    }),
    second: fc.record({
      aggregator: fc.constantFrom(zeroAddress, OTHER),
      decimals,
      maxAge: fc.integer({ min: 1, max: 100_000 }),
      agreeBps: bps,
    }),
    anchorAge: fc.oneof(fc.nat({ max: 100 }), fc.nat({ max: 200_000 })),
    latchLength: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 200_000 })),
    latchAge: fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 10_000 })),
    /** How the latch began in relation to `latchSeconds`, at which a spent one is over. */
    latchEdge: fc.option(fc.integer({ min: -1, max: 1 })),
    isDistrusted: rarely,
    hasSequencer: fc.nat({ max: 2 }).map((digit) => digit === 0),
    sequencerGrace: fc.integer({ min: 1, max: 3_600 }),
  })
  .map(({ below, above, rules, latchEdge, ...rest }) => {
    const latchAge = latchEdge === null ? rest.latchAge : rules.latchSeconds + latchEdge;
    return {
      ...rest,
      latchAge,
      latchLength: latchAge === 0 ? 0 : rest.latchLength,
      settings: {
        ...rules,
        low: rest.anchor / BigInt(below) + 1n,
        high: rest.anchor * BigInt(above) + 1n,
      },
    };
  });
const trace = fc.record({ start, choices: fc.array(choice, { minLength: 1, maxLength: 3 }) });

function contractStart({ settings, second, ...rest }: Start) {
  return {
    ...rest,
    settings: { ...settings, aggregator: zeroAddress, twoStep: false, closes: 0, market: zeroHash },
    second: { ...second, rounds: 2, span: 1, bandBps: 1 },
  };
}

// What the mirror makes of it

type Report = { isReadable: boolean; answer: bigint; startedAt: bigint; updatedAt: bigint };

class Mirror {
  readonly #start: Start;
  readonly #rules: FeedRules;
  readonly #time: bigint;
  #memory: FeedMemory;
  /** The price that was accepted before in this transaction, zero for none. */
  #accepted = 0n;

  constructor(start: Start, time: bigint) {
    const { settings, anchor, anchorAge, latchAge, latchLength, isDistrusted } = start;
    const latchedAt = latchAge === 0 ? 0n : time - BigInt(latchAge);
    this.#start = start;
    this.#time = time;
    this.#rules = {
      ...settings,
      ...effectiveFeedBounds(settings),
      anchorLimit: effectiveAnchorLimit(settings.anchorLimit),
    };
    this.#memory = {
      anchor: { price: anchor, at: time - BigInt(anchorAge) },
      latchedAt,
      latchedUntil: latchedAt + BigInt(latchLength),
      isDistrusted,
    };
  }

  run(choices: readonly Choice[]) {
    const both = choices.map((each) => this.#step(each));
    return { steps: both.map(({ step }) => step), results: both.map(({ result }) => result) };
  }

  #step(choice: Choice) {
    this.#pass(BigInt(choice.pass));
    if (!choice.isSameTransaction) this.#accepted = 0n;
    const first = this.#reportOf(choice.isReadable, this.#priceOf(choice), choice.age, this.#rules.maxAge);
    const { secondReadable, secondAge } = choice;
    const answer = this.#secondOf(choice, first.answer);
    const second = this.#reportOf(secondReadable, answer, secondAge, this.#start.second.maxAge);
    const sequencer = this.#uptimeOf(choice);
    const { pass, purpose, isSameTransaction } = choice;
    const step = { pass, first, second, sequencer, purpose, isSameTransaction };
    return { step, result: this.#resultOf(step) };
  }

  #resultOf({
    first,
    second,
    sequencer,
    purpose,
  }: { purpose: OraclePurpose } & Record<'first' | 'second' | 'sequencer', Report>) {
    const { hasSequencer, sequencerGrace } = this.#start;
    const block = { grace: BigInt(sequencerGrace), time: this.#time };
    const situation: FeedSituation = {
      settings: this.#rules,
      second: this.#start.second,
      memory: this.#memory,
      reports: { first: readable(first), second: readable(second) },
      sequencer: hasSequencer ? judgeSequencer(readable(sequencer), block) : OracleReason.None,
      time: this.#time,
    };
    return {
      check: checkPrice(situation),
      priceFor: priceForPurpose(situation, purpose),
      facade: facadePriceForPurpose(situation, purpose),
      updated: this.#update(situation),
      status: this.#status(),
      low: this.#rules.low,
      high: this.#rules.high,
      anchorLimit: this.#rules.anchorLimit,
    };
  }

  #update(situation: FeedSituation) {
    const { price, reason } = checkPrice(situation);
    if (reason !== OracleReason.None) return { price, reason };
    if (this.#accepted !== 0n && !isPairWithin([this.#accepted, price], this.#rules))
      return { price: 0n, reason: OracleReason.PairMoved };
    if (this.#accepted === 0n) this.#accepted = price;
    const anchor = followAnchor(this.#memory.anchor, { price, slope: this.#rules.slope, time: this.#time });
    this.#memory = { ...this.#memory, anchor };
    return { price, reason };
  }

  #status(): FeedStatus {
    const { anchor, latchedAt, latchedUntil, isDistrusted } = this.#memory;
    const latched = isFeedLatched(this.#memory, this.#time) ? OracleMode.Latched : OracleMode.Trusted;
    return {
      mode: (latched | (isDistrusted ? OracleMode.Distrusted : 0)) as OracleMode,
      reason: OracleReason.None,
      since: Number(latchedAt),
      lastGood: anchor.price,
      age: Number(this.#time - anchor.at),
      reconnectAt: Number(latchedUntil),
    };
  }

  /** A call has one timestamp: time passes by moving all that is stored back. */
  #pass(seconds: bigint) {
    const { anchor, latchedAt, latchedUntil, isDistrusted } = this.#memory;
    const back = (time: bigint) => (latchedAt === 0n ? time : time - seconds);
    this.#memory = {
      anchor: { price: anchor.price, at: anchor.at - seconds },
      latchedAt: back(latchedAt),
      latchedUntil: back(latchedUntil),
      isDistrusted,
    };
  }

  #priceOf({ place, beside }: Choice): bigint {
    if (typeof place === 'bigint') return place;
    const { anchor } = this.#memory;
    const { baseBps, capBps, slope } = this.#rules;
    const widened = parts(baseBps) + BigInt(slope) * (this.#time - anchor.at);
    const tolerance = widened < parts(capBps) ? widened : parts(capBps);
    const [whole, half] = [bandOf(anchor.price, tolerance), bandOf(anchor.price, tolerance / 2n)];
    const places = {
      low: whole.low,
      high: whole.high,
      halfLow: half.low,
      halfHigh: half.high,
      same: anchor.price,
      bound: beside > 0n ? this.#rules.high : this.#rules.low,
    };
    return places[place] + beside;
  }

  /** Around what still agrees with the first, in decimals of its own. */
  #secondOf({ secondPlace, secondBeside }: Choice, first: bigint): bigint {
    if (typeof secondPlace === 'bigint') return secondPlace;
    const { low, high } = bandOf(first, parts(this.#start.second.agreeBps));
    const price = { low, high, same: first }[secondPlace] + secondBeside;
    const shift = this.#start.second.decimals - this.#rules.decimals;
    const scaled = shift < 0 ? price / 10n ** BigInt(-shift) : price * 10n ** BigInt(shift);
    return BigInt.asIntN(256, scaled) === scaled ? scaled : 1n;
  }

  #reportOf(isReadable: boolean, answer: bigint, age: number, limit: number): Report {
    return { isReadable, answer, startedAt: 1n, updatedAt: this.#secondOfAge(age, limit) };
  }

  #uptimeOf({ sequencer: { isReadable, answer, age } }: Choice): Report {
    return { isReadable, answer, startedAt: this.#secondOfAge(age, this.#start.sequencerGrace), updatedAt: 1n };
  }

  #secondOfAge(age: number, limit: number): bigint {
    if (age === -4) return 0n;
    if (age === -3) return this.#time + 1n;
    return this.#time - BigInt(age < 0 ? limit + AT_LIMIT - age : age);
  }
}

function readable<report extends Report>({ isReadable, ...report }: report) {
  return isReadable ? report : undefined;
}

function bandOf(price: bigint, tolerance: bigint) {
  const factor = SPREAD_ONE + tolerance;
  return { low: (price * SPREAD_ONE + factor - 1n) / factor, high: (price * factor) / SPREAD_ONE };
}

function parts(bps: number): bigint {
  return BigInt(bps) * 10n ** 8n;
}
