/**
 * What a closing and a reopening make of a market: `ContainmentWrites` of contracts/core in bigint, bit for bit.
 *
 * A market here is a word, the history beside it, and the second at which its present closing of `Repay` began. The last
 * two have no function that reads them; `containedMarketSlots` tells where they are stored.
 */
import { ContainmentUntilInvalidError, ScopesInvalidError } from '../generated/errors.js';
import { type ContainmentBounds, type ContainmentWord, Scope, type ScopeSet } from '../generated/types.js';
import {
  CONTAINMENT_FRESH,
  containedUntil,
  isContainmentInitialized,
  isScopeOpen,
  orderContainment,
  raiseContainment,
  withContainedUntil,
  withContainmentTag,
} from './containment.js';
import { largest, least } from './extremes.js';
import { type MarketHistory, settleHistory, withNewestIncident } from './history.js';
import { isScopeSet, SCOPE_NAMES } from './scopes.js';
import { LAST_SECOND } from './time.js';

/** What a host keeps of one of its markets, or of itself. */
export type ContainedMarket = {
  word: ContainmentWord;
  history: MarketHistory;
  /** Unix second at which the present closing of `Repay` began, or the last one, for the grace (CON-4). */
  repayClosedAt: bigint;
};

/** How long `Liquidate` stays closed after `Repay`; `readContainmentBounds` gives it. */
export type GraceTerms = Pick<ContainmentBounds, 'graceCap' | 'graceBps'>;

/** A closing as `contain` takes it, and the block in which it happens. */
export type MarketClosing = {
  scopes: ScopeSet;
  /** Unix second at which they are open again; {@link LAST_SECOND} is without end. */
  until: bigint;
  /** Second of the block. */
  time: bigint;
  bounds: GraceTerms;
  /** Latest end that the caller may choose. Without it there is no limit, as for the governor. */
  latest?: bigint;
};

/** A plan that is executed, and the block in which it happens. */
export type MarketReopening = {
  plan: ContainmentWord;
  /** The word when the plan was proposed. */
  snapshot: ContainmentWord;
  /** Second of the block. */
  time: bigint;
  bounds: GraceTerms;
};

const BASIS_POINTS = 10_000n;

/**
 * The word after a closing, but for its tag: merged by maximum (CON-2), what is implied closes along (CON-3), `Liquidate`
 * after the grace of `Repay` (CON-4).
 *
 * @param market - Word, and since when `Repay` is closed; the latter counts only while or after it is.
 * @param closing - {@link MarketClosing}
 * @returns The same word when the closing lengthens nothing.
 * @throws {@link ScopesInvalidError} when the set is empty or has other bits.
 * @throws {@link ContainmentUntilInvalidError} when it ends now or earlier, or later than `latest`.
 *
 * @example
 * import { Scope, scopeSet } from '@bulkhead/sdk';
 * import { CONTAINMENT_FRESH, containmentTimes, containWord } from '@bulkhead/sdk/math';
 *
 * const closed = containWord(
 *   { word: CONTAINMENT_FRESH, repayClosedAt: 0n },
 *   {
 *     scopes: scopeSet([Scope.Repay]),
 *     until: 1_700_000_600n,
 *     time: 1_700_000_000n,
 *     bounds: { graceBps: 10_000, graceCap: 3_600 },
 *   },
 * );
 * containmentTimes(closed).Liquidate; // 1_700_001_200n: as long again as Repay was closed
 */
export function containWord(
  market: Pick<ContainedMarket, 'word' | 'repayClosedAt'>,
  { scopes, until, time, bounds, latest = LAST_SECOND }: MarketClosing,
): ContainmentWord {
  if (scopes === 0 || !isScopeSet(scopes)) throw new ScopesInvalidError({ scopes });
  if (until <= time || until > latest) throw new ContainmentUntilInvalidError({ until, earliest: time + 1n, latest });
  const word = isContainmentInitialized(market.word) ? market.word : CONTAINMENT_FRESH;
  return finished(market, raiseContainment(word, scopes, until), { time, bounds });
}

/**
 * The market after a closing.
 *
 * @param market - {@link ContainedMarket}
 * @param closing - {@link MarketClosing}, the number that the incident gets, and the eight bits that mark it: both are
 * known only when it has happened.
 * @returns The same market when the closing lengthens nothing: then there is no incident.
 * @throws As {@link containWord}.
 *
 * @example
 * import { containMarket, CONTAINMENT_FRESH, HISTORY_FRESH, LAST_SECOND } from '@bulkhead/sdk/math';
 *
 * const market = { word: CONTAINMENT_FRESH, history: HISTORY_FRESH, repayClosedAt: 0n };
 * const bounds = { graceBps: 10_000, graceCap: 3_600 };
 * containMarket(market, { scopes: 1, until: LAST_SECOND, time: 1_700_000_000n, bounds, incident: 1n, entropy: 0n });
 */
export function containMarket(
  market: ContainedMarket,
  { incident, entropy, ...closing }: MarketClosing & { incident: bigint; entropy: bigint },
): ContainedMarket {
  const merged = containWord(market, closing);
  if (merged === market.word) return market;
  const next = written(market, withContainmentTag(merged, entropy), closing.time);
  return { ...next, history: withNewestIncident(next.history, incident) };
}

/**
 * The word after a plan is executed (UNP-2): closings that are still those of the snapshot end as planned, but not before
 * now; what was closed for longer since keeps its longer time, and the grace counts from the true end of `Repay`.
 *
 * @param market - Word, and since when `Repay` is closed.
 * @param reopening - {@link MarketReopening}
 *
 * @example
 * import { planUnpause, reopenWord } from '@bulkhead/sdk/math';
 *
 * const time = 1_700_000_000n;
 * const plan = planUnpause(market.word, { Repay: 0n, Liquidate: 0n }, time);
 * const bounds = { graceBps: 10_000, graceCap: 3_600 };
 * reopenWord(market, { plan, snapshot: market.word, time: time + 3_600n, bounds });
 */
export function reopenWord(
  market: Pick<ContainedMarket, 'word' | 'repayClosedAt'>,
  { plan, snapshot, time, bounds }: MarketReopening,
): ContainmentWord {
  const reopened = SCOPE_NAMES.reduce((word, name) => {
    const until = containedUntil(market.word, Scope[name]);
    if (until <= time || until !== containedUntil(snapshot, Scope[name])) return word;
    const planned = largest(containedUntil(plan, Scope[name]), time);
    return planned < until ? withContainedUntil(word, Scope[name], planned) : word;
  }, market.word);
  return finished(market, reopened, { time, bounds });
}

/**
 * The market after a plan is executed.
 *
 * @param market - {@link ContainedMarket}
 * @param reopening - {@link MarketReopening}
 *
 * @example
 * import { reopenMarket } from '@bulkhead/sdk/math';
 *
 * const bounds = { graceBps: 10_000, graceCap: 3_600 };
 * reopenMarket(market, { plan: 0n, snapshot: market.word, time: 1_700_000_000n, bounds });
 */
export function reopenMarket(market: ContainedMarket, reopening: MarketReopening): ContainedMarket {
  return written(market, reopenWord(market, reopening), reopening.time);
}

/**
 * When liquidations may begin after a closing of `Repay` (CON-4): its end and `min(cap, k x unbroken seconds)`.
 *
 * @param closing - Unix seconds at which `Repay` closed and opens.
 * @param bounds - {@link GraceTerms}
 * @returns Unix second.
 *
 * @example
 * import { graceEnd } from '@bulkhead/sdk/math';
 *
 * graceEnd({ from: 1_000n, until: 1_600n }, { graceBps: 5_000, graceCap: 3_600 }); // 1_900n
 */
export function graceEnd({ from, until }: { from: bigint; until: bigint }, bounds: GraceTerms): bigint {
  return until + least(((until - from) * BigInt(bounds.graceBps)) / BASIS_POINTS, BigInt(bounds.graceCap));
}

// Private

type Block = { time: bigint; bounds: GraceTerms };

/** Grace first, order after it: `Trade` waits for `Liquidate`. */
function finished(
  market: Pick<ContainedMarket, 'word' | 'repayClosedAt'>,
  changed: ContainmentWord,
  block: Block,
): ContainmentWord {
  return orderContainment(withGrace(market, changed, block));
}

/**
 * Holds for a closing of `Repay` that is over, too. A grace that is over is not written again: with other bounds it would
 * count seconds as closed that were not.
 */
function withGrace(
  market: Pick<ContainedMarket, 'word' | 'repayClosedAt'>,
  changed: ContainmentWord,
  { time, bounds }: Block,
): ContainmentWord {
  const until = containedUntil(changed, Scope.Repay);
  if (until === 0n) return changed;
  const end = graceEnd({ from: repayClosedSince(market, changed, time), until }, bounds);
  return end > time ? raiseContainment(changed, 1 << Scope.Liquidate, least(end, LAST_SECOND)) : changed;
}

/** Start of the unbroken closing of `Repay` that `changed` ends: now, when it begins with this write. */
function repayClosedSince(
  market: Pick<ContainedMarket, 'word' | 'repayClosedAt'>,
  changed: ContainmentWord,
  time: bigint,
): bigint {
  const begins = isScopeOpen(market.word, Scope.Repay, time) && !isScopeOpen(changed, Scope.Repay, time);
  return begins ? time : market.repayClosedAt;
}

function written(market: ContainedMarket, word: ContainmentWord, time: bigint): ContainedMarket {
  const history = settleHistory(market.history, { from: market.word, to: word, time });
  return { word, history, repayClosedAt: repayClosedSince(market, word, time) };
}
