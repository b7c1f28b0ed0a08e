import fc from 'fast-check';
import {
  type Abi,
  type Address,
  encodeFunctionData,
  type Hex,
  keccak256,
  numberToHex,
  parseEventLogs,
  slice,
  toHex,
  zeroAddress,
  zeroHash,
} from 'viem';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Anvil, account, startAnvil } from '../../test/anvil.js';
import { deploy, deployLibraries, type Libraries, readArtifact } from '../../test/deploy.js';
import { errorsAbi } from '../exports/abis.js';
import { BulkheadError, ContainmentUntilInvalidError, ScopesInvalidError } from '../exports/errors.js';
import { Scope, type UnpausePlan, type UnpauseTimes } from '../generated/types.js';
import {
  type ContainedMarket,
  containMarket,
  containWord,
  type GraceTerms,
  graceEnd,
  reopenMarket,
  reopenWord,
} from './closing.js';
import {
  CONTAINMENT_FRESH,
  containmentLatest,
  containmentTimes,
  containmentWordOf,
  isSameClosing,
  isUnpausePlan,
  orderContainment,
  withHostLatch,
} from './containment.js';
import { countIncident, HISTORY_FRESH, incidentCount, marketClosedTime, newestIncident } from './history.js';
import { answerPlan, type PlanMemory, planUnpause } from './plan.js';
import { SCOPE_NAMES, scopeSet } from './scopes.js';
import { containedMarketSlots } from './slots.js';
import { LAST_SECOND } from './time.js';

const TIME = 1_700_000_000n;
const bounds: GraceTerms = { graceBps: 5_000, graceCap: 1_000 };
const fresh: ContainedMarket = { word: CONTAINMENT_FRESH, history: HISTORY_FRESH, repayClosedAt: 0n };

/** A closing of a market in which nothing happened before, and the times that it leaves. */
function closed(scopes: readonly Scope[], until: bigint) {
  return containMarket(fresh, { scopes: scopeSet(scopes), until, time: TIME, bounds, incident: 1n, entropy: 0n });
}

describe('a closing', () => {
  test('default: closes what was named and what waits for it', () => {
    const until = TIME + 60n;
    const { word } = closed([Scope.Exit], until);
    expect(containmentTimes(word)).toMatchObject({ Exit: until, Trade: until, Enter: until, Repay: 0n, Liquidate: 0n });
  });

  test('behavior: gives borrowers the grace before liquidators, up to the cap', () => {
    expect(containmentTimes(closed([Scope.Repay], TIME + 60n).word)).toMatchObject({
      Liquidate: TIME + 90n,
      Trade: TIME + 90n,
    });
    expect(graceEnd({ from: TIME, until: TIME + 2_000n }, bounds)).toBe(TIME + 3_000n);
    expect(graceEnd({ from: TIME, until: TIME + 2_002n }, bounds)).toBe(TIME + 3_002n);
    expect(graceEnd({ from: TIME, until: TIME + 1_999n }, bounds)).toBe(TIME + 2_998n);
  });

  test('behavior: of Repay that is lengthened counts from its beginning', () => {
    const market = closed([Scope.Repay], TIME + 60n);
    const closing = { scopes: scopeSet([Scope.Repay]), until: TIME + 100n, bounds };
    expect(containmentTimes(containWord(market, { ...closing, time: TIME + 59n })).Liquidate).toBe(TIME + 150n);
    expect(containmentTimes(containWord(market, { ...closing, time: TIME + 60n })).Liquidate).toBe(TIME + 120n);
  });

  test('behavior: without an end has none after the grace either', () => {
    expect(containmentTimes(closed([Scope.Repay], LAST_SECOND).word).Liquidate).toBe(LAST_SECOND);
  });

  test('behavior: leaves no trace when it lengthens nothing', () => {
    const market = closed([Scope.Exit], TIME + 60n);
    const closing = { scopes: scopeSet([Scope.Exit, Scope.Trade]), until: TIME + 60n, time: TIME + 1n, bounds };
    expect(containMarket(market, { ...closing, incident: 2n, entropy: 9n })).toBe(market);
  });

  test('error: refuses what names no scope, or something else', () => {
    const closing = { until: TIME + 1n, time: TIME, bounds };
    expect(() => containWord(fresh, { ...closing, scopes: 0 })).toThrow(ScopesInvalidError);
    expect(() => containWord(fresh, { ...closing, scopes: 0x40 })).toThrow(ScopesInvalidError);
  });

  test('error: refuses an end that is not after now, or after the latest', () => {
    const closing = { scopes: 1, time: TIME, latest: TIME + 10n, bounds };
    expect(() => containWord(fresh, { ...closing, until: TIME })).toThrow(ContainmentUntilInvalidError);
    expect(() => containWord(fresh, { ...closing, until: TIME + 11n })).toThrow(ContainmentUntilInvalidError);
    expect(containWord(fresh, { ...closing, until: TIME + 10n })).not.toBe(fresh.word);
  });
});

describe('the closed time', () => {
  test('default: runs while a scope is closed, second by second', () => {
    const market = closed([Scope.Govern], TIME + 60n);
    const at = (time: bigint) => marketClosedTime(market, Scope.Govern, time);
    expect([at(TIME), at(TIME + 1n), at(TIME + 60n), at(TIME + 61n)]).toEqual([0n, 1n, 60n, 60n]);
  });

  test('behavior: goes on where it stood when the scope closes again', () => {
    const market = closed([Scope.Govern], TIME + 60n);
    const again = { scopes: scopeSet([Scope.Govern]), until: TIME + 200n, time: TIME + 100n, bounds };
    const next = containMarket(market, { ...again, incident: 2n, entropy: 0n });
    expect(marketClosedTime(next, Scope.Govern, TIME + 130n)).toBe(90n);
    expect(newestIncident(next.history)).toBe(2n);
  });
});

describe('a reopening', () => {
  test('default: ends the closings of the snapshot, and the grace counts what was closed', () => {
    const market = closed([Scope.Repay], TIME + 600n);
    const word = reopenWord(market, { plan: 0n, snapshot: market.word, time: TIME + 100n, bounds });
    expect(containmentTimes(word)).toMatchObject({
      Repay: TIME + 100n,
      Liquidate: TIME + 150n,
      Trade: TIME + 150n,
    });
  });

  test('behavior: keeps what was closed for longer since', () => {
    const market = closed([Scope.Exit, Scope.Govern], TIME + 600n);
    const longer = { scopes: scopeSet([Scope.Govern]), until: TIME + 601n, time: TIME + 1n, bounds };
    const word = containWord(market, longer);
    const reopening = { plan: 0n, snapshot: market.word, time: TIME + 100n, bounds };
    const times = containmentTimes(reopenWord({ ...market, word }, reopening));
    expect(times).toMatchObject({ Exit: TIME + 100n, Govern: TIME + 601n });
  });

  test('behavior: leaves a scope that has opened by itself, and one that the plan would close', () => {
    const market = closed([Scope.Govern], TIME + 100n);
    const reopening = { snapshot: market.word, bounds };
    expect(reopenWord(market, { ...reopening, plan: 0n, time: TIME + 100n })).toBe(market.word);
    const plan = containmentWordOf({ Govern: TIME + 100n });
    expect(reopenWord(market, { ...reopening, plan, time: TIME + 99n })).toBe(market.word);
    expect(reopenWord(market, { ...reopening, plan: 0n, time: TIME + 99n })).not.toBe(market.word);
  });
});

describe('the mirror equals the contract', () => {
  let anvil: Anvil;
  let libraries: Libraries;
  const abi = readArtifact('ContainmentHarness').abi as Abi;

  beforeAll(async () => {
    anvil = await startAnvil(['--gas-limit', '1000000000']);
    libraries = await deployLibraries(anvil, 'ContainmentHarness');
  });
  afterAll(() => anvil?.stop());

  test('in 10,000 random traces of closings, plans and reopenings', async () => {
    for (const world of fc.sample(worldOf(1_000), { numRuns: 10, seed: 20_260_103 })) await compareWorld(world);
  }, 180_000);

  test('in where it is stored', async () => {
    const address = await deploy(anvil, 'ContainmentHarness', [], libraries);
    const { timestamp } = await anvil.client.getBlock();
    const markets = [zeroHash, numberToHex(1, { size: 32 })];
    const closing = { ...NO_ARGUMENTS, operation: 0, scopes: 8, until: Number(timestamp) + 1_000, latest: FOREVER };
    const terms = { ...OTHER_BOUNDS, ...bounds };
    await run(address, [markets.map((market) => ({ ...closing, market })), terms, UNPAUSE_TIMES]);
    const [states] = await read(address, markets);
    for (const [index, market] of markets.entries()) {
      const slots = Object.values(containedMarketSlots(market));
      const stored = await Promise.all(slots.map((slot) => anvil.client.getStorageAt({ address, slot })));
      const { word, history, repayClosedAt } = states[index] as State;
      expect(repayClosedAt).toBeGreaterThan(0n);
      expect(stored.map((value) => BigInt(value ?? 0))).toEqual([word, history, repayClosedAt]);
    }
  });

  /** Many markets of one host take their steps at common times; the first is the host itself. */
  async function compareWorld({ turns, unpauseTimes, traces }: World) {
    const address = await deploy(anvil, 'ContainmentHarness', [], libraries);
    const { timestamp } = await anvil.client.getBlock();
    const timeline = timelineOf(timestamp, turns);
    const markets = traces.map((_, index) => numberToHex(index, { size: 32 }));
    const mirror = new Mirror(markets.length, timeline, unpauseTimes);
    for (const [turn, { grace }] of turns.entries()) {
      const time = timeline[turn] ?? 0n;
      const steps = traces.map((trace, index) => mirror.stepOf(index, trace[turn] as Choice, time));
      const arguments_ = steps.map((step, index) => ({ ...step, market: markets[index] }));
      await anvil.client.setNextBlockTimestamp({ timestamp: time });
      const { entropy, ...ran } = await run(address, [arguments_, { ...OTHER_BOUNDS, ...grace }, unpauseTimes]);
      const refusals = steps.map((step, index) => mirror.take(index, step, { time, entropy, bounds: grace }));
      expect({ refusals, words: mirror.words() }).toEqual(ran);
    }
    const [states, now] = await read(address, markets);
    expect(mirror.states(now)).toEqual(states);
  }

  async function run(address: Address, args: readonly unknown[]) {
    const data = encodeFunctionData({ abi, functionName: 'run', args });
    const hash = await anvil.client.sendUnsignedTransaction({ from: account(0).address, to: address, data, gas: GAS });
    const { logs, blockHash } = await anvil.client.waitForTransactionReceipt({ hash });
    const [ran] = parseEventLogs({ abi, logs, eventName: 'Ran' });
    const { mixHash, parentHash } = await anvil.client.getBlock({ blockHash });
    const { refusals, words } = (ran as unknown as { args: { refusals: Hex[]; words: bigint[] } }).args;
    return { refusals, words, entropy: BigInt(parentHash) ^ BigInt(mixHash) };
  }

  function read(address: Address, markets: readonly Hex[]) {
    const call = anvil.client.readContract({ address, abi, functionName: 'states', args: [markets] });
    return call as Promise<[State[], bigint]>;
  }
});

// What the contract is given

const GAS = 900_000_000n;
const FOREVER = Number(LAST_SECOND);
const OTHER_BOUNDS = { councilMax: 1, automaticMax: 1, automaticBudget: 1, automaticWindow: 1 };
const UNPAUSE_TIMES = { delay: 1, window: 1, vetoPeriod: 1 };
const OPERATIONS = ['contain', 'reopen', 'propose', 'veto', 'execute'] as const;
const NO_ARGUMENTS = { scopes: 0, until: 0, latest: 0, plan: 0n, seen: 0n };

type Step = typeof NO_ARGUMENTS & { operation: number };
type State = {
  word: bigint;
  history: bigint;
  repayClosedAt: bigint;
  closedTimes: bigint[];
  pending: UnpausePlan;
};

// What is random

type Choice = {
  operation: (typeof OPERATIONS)[number];
  scopes: number;
  until: number;
  latest: number;
  /** A time for each scope. */
  wanted: number[];
  plan: 'smallest' | 'ordered' | 'any';
  seen: 'now' | 'before' | 'latched';
};
type Turn = { gap: bigint; grace: GraceTerms };
type World = { turns: Turn[]; unpauseTimes: UnpauseTimes; traces: Choice[][] };

const TURNS = 5;
const LATEST = -1;
/** As one number, since there are many: record by record they would take longer than the chain does. */
const choice = fc.noBias(fc.bigInt({ min: 0n, max: 2n ** 128n - 1n })).map(choiceOf);
const turn: fc.Arbitrary<Turn> = fc.record({
  gap: fc.oneof(fc.constantFrom(1n, 2n), fc.bigInt({ min: 1n, max: 100n }), fc.bigInt({ min: 1n, max: 1_000_000n })),
  grace: fc.record({
    graceBps: fc.oneof(fc.constantFrom(0, 10_000, 65_535), fc.nat({ max: 20_000 })),
    graceCap: fc.oneof(fc.constantFrom(0, 1, 2 ** 32 - 1), fc.nat({ max: 100_000 })),
  }),
});
const unpauseTimes = fc
  .record({ delay: fc.integer({ min: 1, max: 60 }), window: fc.integer({ min: 1, max: 10 ** 6 }), more: fc.nat(1_000) })
  .map(({ delay, window, more }) => ({ delay, window, vetoPeriod: delay + more }));

function choiceOf(bits: bigint): Choice {
  let rest = bits;
  const nextBelow = (size: number) => {
    const digit = Number(rest % BigInt(size));
    rest /= BigInt(size);
    return digit;
  };
  const oneOf = <item>(items: readonly item[]) => items[nextBelow(items.length)] as item;
  return {
    operation: oneOf(['contain', 'contain', 'contain', 'reopen', 'propose', 'propose', 'execute', 'veto'] as const),
    scopes: nextBelow(16) === 0 ? oneOf([0, 8, 64, 255]) : nextBelow(64),
    until: nextBelow(1_000),
    latest: nextBelow(6) === 0 ? nextBelow(1_000) : LATEST,
    wanted: SCOPE_NAMES.map(() => nextBelow(1_000)),
    plan: oneOf(['smallest', 'smallest', 'ordered', 'any'] as const),
    seen: oneOf(['now', 'now', 'now', 'before', 'latched'] as const),
  };
}

function worldOf(size: number): fc.Arbitrary<World> {
  const trace = fc.array(choice, { minLength: TURNS, maxLength: TURNS });
  return fc.record({
    turns: fc.array(turn, { minLength: TURNS, maxLength: TURNS }),
    unpauseTimes,
    traces: fc.array(trace, { minLength: size, maxLength: size }),
  });
}

function takesPlan({ operation }: Choice): boolean {
  return operation === 'propose' || operation === 'reopen';
}

function timelineOf(start: bigint, turns: readonly Turn[]): bigint[] {
  let time = start + 1_000n;
  return turns.map(({ gap }) => {
    time += gap;
    return time;
  });
}

// What the mirror makes of it

type Block = { time: bigint; entropy: bigint; bounds: GraceTerms };
type Row = { market: ContainedMarket; memory: PlanMemory; plan: UnpausePlan; before: bigint };

const NO_PLAN: UnpausePlan = {
  plan: 0n,
  snapshot: 0n,
  upToIncident: 0n,
  eta: 0,
  expiry: 0,
  vetoUntil: 0,
  refundGuardian: zeroAddress,
};

class Mirror {
  readonly #rows: Row[];
  /** Seconds at which steps happen and those next to them: whatever ends, ends there. */
  readonly #seconds: bigint[];
  readonly #times: UnpauseTimes;

  constructor(size: number, timeline: readonly bigint[], times: UnpauseTimes) {
    this.#rows = Array.from({ length: size }, () => ({
      market: { word: 0n, history: 0n, repayClosedAt: 0n },
      memory: { answered: 0n, vetoEnds: 0n },
      plan: NO_PLAN,
      before: 0n,
    }));
    this.#seconds = [LAST_SECOND, 0n, ...timeline.flatMap((time) => [time - 1n, time, time + 1n])];
    this.#times = times;
  }

  stepOf(index: number, choice: Choice, time: bigint): Step {
    const { market, before } = this.#row(index);
    const seen = { now: market.word, before, latched: withHostLatch(market.word, true) }[choice.seen];
    return {
      operation: OPERATIONS.indexOf(choice.operation),
      scopes: choice.scopes,
      until: Number(this.#second(choice.until)),
      latest: Number(choice.latest === LATEST ? LAST_SECOND : this.#second(choice.latest)),
      plan: takesPlan(choice) ? this.#planOf(choice, market.word, time) : 0n,
      seen,
    };
  }

  /** @returns Selector of the error that refuses the step, zero when it is done. */
  take(index: number, step: Step, block: Block): Hex {
    const row = this.#row(index);
    const { word } = row.market;
    const refusal = this.#takeOrRefuse(index, row, step, block);
    if (row.market.word !== word) row.before = word;
    return refusal === undefined ? '0x00000000' : selectorOf(refusal);
  }

  words(): bigint[] {
    return this.#rows.map(({ market }) => market.word);
  }

  states(time: bigint): State[] {
    return this.#rows.map(({ market, plan }) => ({
      ...market,
      closedTimes: SCOPE_NAMES.map((name) => marketClosedTime(market, Scope[name], time)),
      pending: plan.eta === 0 ? NO_PLAN : plan,
    }));
  }

  #takeOrRefuse(index: number, row: Row, step: Step, block: Block): string | undefined {
    const operation = OPERATIONS[step.operation];
    if (operation === 'contain') return this.#contain(index, row, step, block);
    if (operation === 'propose') return this.#propose(row, step, block);
    if (operation === 'veto') return this.#veto(row, block);
    if (operation === 'execute') return this.#execute(row, block);
    row.market = reopenMarket(row.market, { ...block, plan: step.plan, snapshot: step.seen });
    return undefined;
  }

  #contain(index: number, row: Row, { scopes, until, latest }: Step, block: Block): string | undefined {
    const host = this.#row(0).market;
    const counted = { ...host, history: countIncident(host.history) };
    const before = index === 0 ? counted : row.market;
    const closing = { ...block, scopes, until: BigInt(until), latest: BigInt(latest) };
    try {
      const after = containMarket(before, { ...closing, incident: incidentCount(counted.history) });
      if (after === before) return undefined;
      this.#row(0).market = counted;
      row.market = after;
    } catch (error) {
      if (error instanceof BulkheadError) return error.errorName;
      throw error;
    }
  }

  #propose(row: Row, { plan, seen }: Step, { time }: Block): string | undefined {
    const { word, history } = row.market;
    if (time < row.plan.expiry) return 'UnpauseAlreadyPending';
    if (!isUnpausePlan(plan)) return 'UnpausePlanInvalid';
    if (containmentLatest(word) <= time) return 'UnpauseNothingClosed';
    if (!isSameClosing(word, seen)) return 'UnpauseWordChanged';
    const { delay, window, vetoPeriod } = this.#times;
    const { memory, vetoUntil } = answerPlan(row.memory, { word, plan, time, vetoPeriod });
    const eta = Number(time) + delay;
    const until = { eta, expiry: eta + window, vetoUntil: Number(vetoUntil) };
    row.plan = { ...NO_PLAN, ...until, plan, snapshot: word, upToIncident: newestIncident(history) };
    row.memory = memory;
  }

  #veto(row: Row, { time }: Block): string | undefined {
    if (row.plan.eta === 0) return 'UnpauseNotPending';
    if (time >= row.plan.vetoUntil) return 'UnpauseVetoEnded';
    row.plan = NO_PLAN;
  }

  #execute(row: Row, block: Block): string | undefined {
    const { eta, expiry, plan, snapshot } = row.plan;
    if (eta === 0) return 'UnpauseNotPending';
    if (block.time < eta) return 'UnpauseNotDue';
    if (block.time >= expiry) return 'UnpauseLapsed';
    row.market = reopenMarket(row.market, { ...block, plan, snapshot });
    row.memory = { ...row.memory, answered: 0n };
    row.plan = NO_PLAN;
  }

  #planOf({ plan, wanted }: Choice, word: bigint, time: bigint): bigint {
    const entries = SCOPE_NAMES.map((name, index) => [name, this.#second(wanted[index] ?? 0)] as const);
    if (plan === 'smallest') return planUnpause(word, Object.fromEntries(entries.slice((wanted[0] ?? 0) % 4)), time);
    const any = containmentWordOf(Object.fromEntries(entries));
    return plan === 'ordered' ? orderContainment(any) : any | (BigInt((wanted[0] ?? 0) % 2) << 240n);
  }

  #second(index: number): bigint {
    return this.#seconds[index % this.#seconds.length] ?? 0n;
  }

  #row(index: number): Row {
    return this.#rows[index] as Row;
  }
}

const SELECTORS = new Map(errorsAbi.map(({ name, inputs }) => [name as string, errorSelector(name, inputs)]));

function selectorOf(name: string): Hex {
  return SELECTORS.get(name) ?? '0x';
}

function errorSelector(name: string, inputs: readonly { type: string }[]): Hex {
  return slice(keccak256(toHex(`${name}(${inputs.map(({ type }) => type).join(',')})`)), 0, 4);
}
