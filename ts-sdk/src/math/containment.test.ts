import fc from 'fast-check';
import type { Abi, Address } from 'viem';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Anvil, startAnvil } from '../../test/anvil.js';
import { deploy, deployLibraries, readArtifact } from '../../test/deploy.js';
import { chunks } from '../../test/traces.js';
import { Scope } from '../generated/types.js';
import {
  CONTAINMENT_FRESH,
  closedScopes,
  containedUntil,
  containmentLatest,
  containmentTag,
  containmentTimes,
  containmentWordOf,
  hostBits,
  isContainmentInitialized,
  isContainmentOrdered,
  isHostLatched,
  isSameClosing,
  isScopeOpen,
  isUnpausePlan,
  orderContainment,
  raiseContainment,
  withContainedUntil,
  withContainmentTag,
  withHostBits,
  withHostLatch,
} from './containment.js';
import { ALL_SCOPES, SCOPE_NAMES, scopeSet, scopesOf } from './scopes.js';
import { LAST_SECOND, TimeOutOfRangeError } from './time.js';

const TIME = 1_700_000_000n;

describe('a containment word', () => {
  test('default: has every scope open when it is fresh', () => {
    expect(containmentTimes(CONTAINMENT_FRESH)).toEqual({
      Enter: 0n,
      Trade: 0n,
      Exit: 0n,
      Repay: 0n,
      Liquidate: 0n,
      Govern: 0n,
    });
    expect(closedScopes(CONTAINMENT_FRESH, 0n)).toBe(0);
    expect(isContainmentInitialized(CONTAINMENT_FRESH)).toBe(true);
    expect(isContainmentInitialized(0n)).toBe(false);
  });

  test('behavior: closes a scope to the last second, and not in the first after it', () => {
    const word = raiseContainment(CONTAINMENT_FRESH, scopeSet([Scope.Exit]), TIME);
    expect(isScopeOpen(word, Scope.Exit, TIME - 1n)).toBe(false);
    expect(isScopeOpen(word, Scope.Exit, TIME)).toBe(true);
    expect(closedScopes(word, TIME - 1n)).toBe(scopeSet([Scope.Exit]));
    expect(closedScopes(word, TIME)).toBe(0);
  });

  test('behavior: lifts times and lowers none', () => {
    const word = raiseContainment(CONTAINMENT_FRESH, ALL_SCOPES, TIME);
    expect(raiseContainment(word, ALL_SCOPES, TIME)).toBe(word);
    expect(raiseContainment(word, ALL_SCOPES, TIME - 1n)).toBe(word);
    expect(containedUntil(raiseContainment(word, 1, TIME + 1n), Scope.Enter)).toBe(TIME + 1n);
  });

  test('behavior: lets nothing reopen before what it waits for', () => {
    const word = containmentWordOf({ Exit: TIME, Liquidate: TIME + 5n, Repay: TIME + 5n });
    const ordered = containmentWordOf({
      Exit: TIME,
      Liquidate: TIME + 5n,
      Repay: TIME + 5n,
      Trade: TIME + 5n,
      Enter: TIME,
    });
    expect(orderContainment(word)).toBe(ordered);
    expect(isContainmentOrdered(word)).toBe(false);
    expect(isContainmentOrdered(ordered)).toBe(true);
    expect(isContainmentOrdered(withContainedUntil(ordered, Scope.Repay, TIME + 6n))).toBe(false);
  });

  test('behavior: tells the second at which the last scope opens', () => {
    expect(containmentLatest(containmentWordOf({ Trade: TIME, Enter: TIME + 1n }))).toBe(TIME + 1n);
    expect(containmentLatest(containmentWordOf({ Trade: TIME, Govern: LAST_SECOND }))).toBe(LAST_SECOND);
  });

  test('behavior: keeps latch, tag and host bits apart from the times', () => {
    const word = withHostBits(withContainmentTag(withHostLatch(CONTAINMENT_FRESH, true), 0x1abn), 0x7fn);
    expect([isHostLatched(word), containmentTag(word), hostBits(word)]).toEqual([true, 0xabn, 0x3fn]);
    expect(containmentTimes(word)).toEqual(containmentTimes(CONTAINMENT_FRESH));
    expect(isHostLatched(withHostLatch(word, false))).toBe(false);
  });

  test('behavior: is the same closing whatever limiter and host do, and another after another incident', () => {
    const word = withContainmentTag(raiseContainment(CONTAINMENT_FRESH, 1, TIME), 1n);
    expect(isSameClosing(word, withHostBits(withHostLatch(word, true), 9n))).toBe(true);
    expect(isSameClosing(word, withContainmentTag(word, 2n))).toBe(false);
    expect(isSameClosing(word, raiseContainment(word, 1, TIME + 1n))).toBe(false);
  });

  test('behavior: is a plan only with nothing but times in it', () => {
    expect(isUnpausePlan(0n)).toBe(true);
    expect(isUnpausePlan(2n ** 240n - 1n)).toBe(true);
    expect(isUnpausePlan(2n ** 240n)).toBe(false);
    expect(isUnpausePlan(containmentWordOf({ Exit: 1n }))).toBe(false);
  });

  test('error: refuses a time that no word can hold', () => {
    expect(() => withContainedUntil(CONTAINMENT_FRESH, Scope.Exit, LAST_SECOND + 1n)).toThrow(TimeOutOfRangeError);
    expect(() => containmentWordOf({ Exit: -1n })).toThrow(
      '-1 is no time that a contract can hold: 0 to 1099511627775.',
    );
  });
});

describe('a set of scopes', () => {
  test('default: holds what was named', () => {
    expect(scopeSet([])).toBe(0);
    expect(scopeSet([Scope.Govern, Scope.Enter, Scope.Govern])).toBe(0b100001);
    expect(scopesOf(0b100001)).toEqual([Scope.Enter, Scope.Govern]);
    expect(scopesOf(ALL_SCOPES)).toHaveLength(6);
  });

  test('behavior: leaves out bits that are no scope', () => {
    expect(scopesOf(0xc0)).toEqual([]);
  });

  test('behavior: numbers the names as the contracts do', () => {
    expect(SCOPE_NAMES.map((name) => Scope[name])).toEqual([0, 1, 2, 3, 4, 5]);
  });
});

describe('the mirror equals the contract', () => {
  let anvil: Anvil;
  let address: Address;
  const abi = readArtifact('ContainmentHarness').abi as Abi;

  beforeAll(async () => {
    anvil = await startAnvil(['--gas-limit', '1000000000']);
    const libraries = await deployLibraries(anvil, 'ContainmentHarness');
    address = await deploy(anvil, 'ContainmentHarness', [], libraries);
  });
  afterAll(() => anvil?.stop());

  test('in what 10,000 random words say and become', async () => {
    const pairs = fc.sample(pair, { numRuns: 10_000, seed: 20_260_102 });
    const times = fc.sample(second, { numRuns: 20, seed: 3 });
    for (const [index, chunk] of chunks(pairs, 500).entries()) {
      const time = times[index] ?? TIME;
      const [words, others] = [chunk.map(([a]) => a), chunk.map(([, b]) => b)];
      const args = [words, others, Number(time)];
      const readings = await anvil.client.readContract({ address, abi, functionName: 'read', args });
      expect(chunk.map(([a, b]) => mirrorReading(a, b, time))).toEqual(readings);
    }
  }, 180_000);
});

/** Few different times, so that they are equal or next to each other as often as not; and the edges. */
const second = fc.oneof(
  fc.bigInt({ min: TIME - 2n, max: TIME + 2n }),
  fc.constantFrom(0n, 1n, LAST_SECOND - 1n, LAST_SECOND),
  fc.bigInt({ min: 0n, max: LAST_SECOND }),
);
const plainWord = fc
  .record({ Enter: second, Trade: second, Exit: second, Repay: second, Liquidate: second, Govern: second })
  .map(containmentWordOf);
const anyWord = fc.bigInt({ min: 0n, max: 2n ** 256n - 1n });
const word = fc.oneof(
  anyWord,
  plainWord,
  plainWord.map(orderContainment),
  fc.tuple(plainWord, anyWord).map(([times, bits]) => times | ((bits >> 240n) << 240n)),
);
/** The other word often differs only in bits that a plan does not look at, or in none. */
const IGNORED = (0x3fn << 250n) | (1n << 241n);
const pair = word.chain((value) =>
  fc.tuple(
    fc.constant(value),
    fc.oneof(
      word,
      anyWord.map((bits) => value ^ (bits & IGNORED)),
    ),
  ),
);

function mirrorReading(value: bigint, other: bigint, time: bigint) {
  const scope = scopesOf(ALL_SCOPES)[Number(other % 6n)] ?? Scope.Enter;
  return {
    times: Object.values(containmentTimes(value)),
    set: withContainedUntil(value, scope, time),
    raised: raiseContainment(value, scopeSet([scope]), time),
    raisedAll: raiseContainment(value, Number(other & 0x3fn), time),
    ordered: orderContainment(value),
    latest: containmentLatest(value),
    latched: withHostLatch(value, true),
    unlatched: withHostLatch(value, false),
    tagged: withContainmentTag(value, other),
    hostBits: hostBits(value),
    withHostBits: withHostBits(value, other & 0xffn),
    isInitialized: isContainmentInitialized(value),
    isOrdered: isContainmentOrdered(value),
    isLatched: isHostLatched(value),
    isPlan: isUnpausePlan(value),
    isSameClosing: isSameClosing(value, other),
  };
}
