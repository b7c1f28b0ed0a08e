import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Scope } from '../generated/types.js';
import {
  containedUntil,
  containmentTimes,
  containmentWordOf,
  isUnpausePlan,
  orderContainment,
  raiseContainment,
  withContainedUntil,
  withHostLatch,
} from './containment.js';
import { least } from './extremes.js';
import { answerPlan, type PlanMemory, planUnpause, type WantedTimes } from './plan.js';
import { SCOPE_NAMES, scopeSet } from './scopes.js';
import { TimeOutOfRangeError } from './time.js';

const TIME = 1_700_000_000n;
const HOUR = 3_600n;
const times = (word: bigint) => containmentTimes(word);

describe('the plan', () => {
  const until = TIME + HOUR;
  const closed = containmentWordOf({ Enter: until, Trade: until, Exit: until, Repay: until, Liquidate: until });

  test('default: reopens what is wanted when it is executed, and leaves the rest', () => {
    const plan = planUnpause(closed, { Exit: 0n, Enter: 0n }, TIME);
    expect(times(plan)).toEqual({ Enter: 0n, Exit: 0n, Trade: until, Repay: until, Liquidate: until, Govern: 0n });
  });

  test('behavior: raises what would reopen before what it waits for', () => {
    const plan = planUnpause(
      closed,
      { Enter: 0n, Trade: 0n, Exit: TIME + 60n, Repay: TIME + 90n, Liquidate: 0n },
      TIME,
    );
    expect(times(plan)).toMatchObject({
      Enter: TIME + 60n,
      Trade: TIME + 90n,
      Exit: TIME + 60n,
      Repay: TIME + 90n,
      Liquidate: TIME + 90n,
    });
  });

  test('behavior: takes a time after the end of a closing for that end', () => {
    expect(planUnpause(closed, { Exit: until + 1n }, TIME)).toBe(planUnpause(closed, {}, TIME));
    expect(times(planUnpause(closed, { Exit: until - 1n, Enter: 0n }, TIME)).Enter).toBe(until - 1n);
  });

  test('behavior: asks nothing for a scope that is open, from its first second on', () => {
    expect(times(planUnpause(closed, {}, until - 1n)).Exit).toBe(until);
    expect(planUnpause(closed, {}, until)).toBe(0n);
  });

  test('behavior: holds nothing but times', () => {
    expect(isUnpausePlan(planUnpause(withHostLatch(closed | (1n << 240n), true), {}, TIME))).toBe(true);
  });

  test('behavior: is the smallest of those that reopen nothing earlier than wanted', () => {
    fc.assert(
      fc.property(word, wanted, (value, wants) => {
        const plan = planUnpause(value, wants, TIME);
        expect(isUnpausePlan(plan)).toBe(true);
        expect(SCOPE_NAMES.filter((name) => !isSmallest(plan, value, wants, name))).toEqual([]);
      }),
      { numRuns: 10_000, seed: 20_260_106 },
    );
  }, 60_000);

  test('error: refuses a time in milliseconds', () => {
    expect(() => planUnpause(closed, { Exit: TIME * 1_000n }, TIME)).toThrow(TimeOutOfRangeError);
  });
});

describe('the veto', () => {
  const none: PlanMemory = { answered: 0n, vetoEnds: 0n };
  const vetoPeriod = Number(HOUR);
  const word = containmentWordOf({ Govern: TIME + 100n, Enter: TIME + 200n });

  test('default: has a period from the first plan that ends a closing', () => {
    const first = answerPlan(none, { word, plan: 0n, time: TIME, vetoPeriod });
    expect(first.vetoUntil).toBe(TIME + HOUR);
    const again = answerPlan(first.memory, { word, plan: 0n, time: TIME + 50n, vetoPeriod });
    expect(again.vetoUntil).toBe(TIME + HOUR);
  });

  test('behavior: has a new one for what was closed for longer', () => {
    const { memory } = answerPlan(none, { word, plan: 0n, time: TIME, vetoPeriod });
    const longer = withContainedUntil(word, Scope.Enter, TIME + 201n);
    expect(answerPlan(memory, { word: longer, plan: 0n, time: TIME + 50n, vetoPeriod }).vetoUntil).toBe(
      TIME + HOUR + 50n,
    );
    const keepsEnter = containmentWordOf({ Enter: TIME + 201n });
    const other = answerPlan(memory, { word: longer, plan: keepsEnter, time: TIME + 50n, vetoPeriod });
    expect(other.vetoUntil).toBe(TIME + HOUR);
  });

  test('behavior: has none for a plan that ends nothing early', () => {
    expect(answerPlan(none, { word, plan: word, time: TIME, vetoPeriod })).toEqual({ memory: none, vetoUntil: 0n });
    expect(answerPlan(none, { word, plan: 0n, time: TIME + 200n, vetoPeriod }).vetoUntil).toBe(0n);
    expect(answerPlan(none, { word, plan: 0n, time: TIME + 199n, vetoPeriod }).vetoUntil).toBe(TIME + 199n + HOUR);
  });
});

/** Few different times, so that they are equal or next to each other as often as not. */
const second = fc.oneof(fc.bigInt({ min: TIME - 2n, max: TIME + 3n }), fc.constantFrom(0n, 2n ** 40n - 1n));
const six = { Enter: second, Trade: second, Exit: second, Repay: second, Liquidate: second, Govern: second };
const wanted: fc.Arbitrary<WantedTimes> = fc.record(six, { requiredKeys: [] });
const word = fc.record(six).map((each) => {
  const value = containmentWordOf(each);
  return orderContainment(raiseContainment(value, scopeSet([Scope.Liquidate]), containedUntil(value, Scope.Repay)));
});

/** One second less would be earlier than wanted, or no plan. */
function isSmallest(plan: bigint, value: bigint, wants: WantedTimes, name: (typeof SCOPE_NAMES)[number]): boolean {
  const planned = containedUntil(plan, Scope[name]);
  const until = containedUntil(value, Scope[name]);
  const want = wants[name] ?? until;
  const earliest = until <= TIME ? 0n : least(want, until);
  if (planned < earliest) return false;
  return planned === earliest || !isUnpausePlan(withContainedUntil(plan, Scope[name], planned - 1n));
}
