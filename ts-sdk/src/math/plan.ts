/**
 * Plans that reopen before a closing ends by itself: the word to propose, and until when it can be vetoed, as
 * `UnpauseLedger` of contracts/pause counts it.
 */
import { type ContainmentWord, Scope } from '../generated/types.js';
import {
  type ContainmentTimes,
  containedUntil,
  containmentWordOf,
  isScopeOpen,
  orderContainment,
  raiseContainment,
  withContainedUntil,
} from './containment.js';
import { largest, least } from './extremes.js';
import { SCOPE_NAMES, type ScopeName } from './scopes.js';
import { assertTime } from './time.js';

/** When wanted scopes are to reopen: unix seconds, zero for "when the plan is executed". */
export type WantedTimes = Partial<ContainmentTimes>;

/** What a market remembers of the plans for it. Both words are zero before the first. */
export type PlanMemory = {
  /** For each scope the end of the closing that a plan would have ended early. */
  answered: ContainmentWord;
  /** For each scope the second from which plans that end that closing cannot be vetoed. */
  vetoEnds: ContainmentWord;
};

/**
 * The smallest valid plan that reopens scopes at the times wanted, and leaves the others as they are.
 *
 * No scope reopens before what it has to wait for: one that was wanted earlier is raised to that time (CON-3). The grace
 * of `Liquidate` is not in a plan, the contract adds it on execution; `reopenWord` tells what then becomes of the word.
 *
 * @param word - The word of the market as it is now, which is to be the argument `seen` of the proposal.
 * @param wanted - {@link WantedTimes}
 * @param time - Unix second of now.
 * @returns The argument `plan` of `writeProposeUnpause`.
 * @throws {@link TimeOutOfRangeError} when a time does not fit 40 bits.
 *
 * @example
 * import { containmentTimes, planUnpause } from '@bulkhead/sdk/math';
 *
 * const now = 1_700_000_000n;
 * const plan = planUnpause(word, { Exit: 0n, Trade: now + 86_400n }, now);
 * containmentTimes(plan).Trade; // 1_700_086_400n, or later when Liquidate is closed for longer
 */
export function planUnpause(word: ContainmentWord, wanted: WantedTimes, time: bigint): ContainmentWord {
  for (const each of Object.values(wanted)) assertTime(each);
  const times = SCOPE_NAMES.map((name) => [name, plannedTime(word, wanted, name, time)]);
  const plan = containmentWordOf(Object.fromEntries(times) as ContainmentTimes);
  return orderContainment(raiseContainment(plan, 1 << Scope.Liquidate, containedUntil(plan, Scope.Repay)));
}

/**
 * Until when a plan can be vetoed, and what the market remembers of it. Each closing that it ends early has a period of
 * its own, from the first plan that would end it: to propose the same again, or with something else beside it, renews
 * nothing.
 *
 * @param memory - {@link PlanMemory}
 * @param proposal - Word and plan, and the block in which it is proposed.
 * @returns First second at which it cannot be vetoed, zero when it ends nothing early; and the memory after it.
 *
 * @example
 * import { answerPlan } from '@bulkhead/sdk/math';
 *
 * const none = { answered: 0n, vetoEnds: 0n };
 * answerPlan(none, { word, plan, time: 1_700_000_000n, vetoPeriod: 86_400 }).vetoUntil; // 1_700_086_400n
 */
export function answerPlan(
  memory: PlanMemory,
  { word, plan, time, vetoPeriod }: { word: ContainmentWord; plan: ContainmentWord; time: bigint; vetoPeriod: number },
): { memory: PlanMemory; vetoUntil: bigint } {
  let { answered, vetoEnds } = memory;
  let vetoUntil = 0n;
  for (const name of SCOPE_NAMES) {
    const until = containedUntil(word, Scope[name]);
    if (until <= time || containedUntil(plan, Scope[name]) >= until) continue;
    if (containedUntil(answered, Scope[name]) !== until) {
      answered = withContainedUntil(answered, Scope[name], until);
      vetoEnds = withContainedUntil(vetoEnds, Scope[name], time + BigInt(vetoPeriod));
    }
    vetoUntil = largest(vetoUntil, containedUntil(vetoEnds, Scope[name]));
  }
  return { memory: { answered, vetoEnds }, vetoUntil };
}

// Private

/** What is open needs no time. A time after the end of a closing is that end: it leaves the scope as it is. */
function plannedTime(word: ContainmentWord, wanted: WantedTimes, name: ScopeName, time: bigint): bigint {
  if (isScopeOpen(word, Scope[name], time)) return 0n;
  const until = containedUntil(word, Scope[name]);
  const planned = wanted[name] ?? until;
  return least(planned, until);
}
