/**
 * `MarketHistory` of contracts/types/MarketHistory.sol in bigint, bit for bit: how long each scope was open, and the
 * number of the latest incident. No contract gives this word; `containedMarketSlots` tells where it is stored.
 */
import { type ContainmentWord, Scope } from '../generated/types.js';
import { containedUntil, isScopeOpen } from './containment.js';
import { SCOPE_NAMES } from './scopes.js';

/** What a key of a host has been through, in one word. */
export type MarketHistory = bigint;

/** The word of a key to which nothing has happened. */
export const HISTORY_FRESH: MarketHistory = 1n << 255n;

const TIME_BITS = 33n;
const TIME_MASK = (1n << TIME_BITS) - 1n;
const NEWEST_SHIFT = 198n;
const COUNT_SHIFT = 226n;
const INCIDENT_MASK = (1n << 28n) - 1n;

/**
 * Seconds since 1970 during which a scope was open before its latest closing began.
 *
 * @param history - Of the host or of a market.
 * @param scope - Which of the six.
 *
 * @example
 * import { Scope } from '@bulkhead/sdk';
 * import { HISTORY_FRESH, marketOpenTime } from '@bulkhead/sdk/math';
 *
 * marketOpenTime(HISTORY_FRESH, Scope.Exit); // 0n
 */
export function marketOpenTime(history: MarketHistory, scope: Scope): bigint {
  return (history >> (BigInt(scope) * TIME_BITS)) & TIME_MASK;
}

/**
 * Seconds up to a time during which a word had a scope closed (CON-5): what a host subtracts from interest and auctions.
 *
 * @param market - Word and history of the same key.
 * @param scope - Which of the six.
 * @param time - Unix second, not before the latest change of the word.
 *
 * @example
 * import { Scope } from '@bulkhead/sdk';
 * import { marketClosedTime } from '@bulkhead/sdk/math';
 *
 * marketClosedTime({ word, history }, Scope.Repay, 1_700_000_000n);
 */
export function marketClosedTime(
  { word, history }: { word: ContainmentWord; history: MarketHistory },
  scope: Scope,
  time: bigint,
): bigint {
  const until = containedUntil(word, scope);
  return (until < time ? until : time) - marketOpenTime(history, scope);
}

/**
 * The history after the word has changed: a scope that was open and closes now has been open since its last closing
 * ended.
 *
 * @param history - Before the change.
 * @param change - The word before and after, and when.
 *
 * @example
 * import { CONTAINMENT_FRESH, containmentWordOf, HISTORY_FRESH, settleHistory } from '@bulkhead/sdk/math';
 *
 * const closed = containmentWordOf({ Govern: 1_700_000_060n });
 * settleHistory(HISTORY_FRESH, { from: CONTAINMENT_FRESH, to: closed, time: 1_700_000_000n });
 */
export function settleHistory(
  history: MarketHistory,
  { from, to, time }: { from: ContainmentWord; to: ContainmentWord; time: bigint },
): MarketHistory {
  return SCOPE_NAMES.map((name) => Scope[name])
    .filter((scope) => isScopeOpen(from, scope, time) && !isScopeOpen(to, scope, time))
    .reduce(
      (settled, scope) => settled + ((time - containedUntil(from, scope)) << (BigInt(scope) * TIME_BITS)),
      history,
    );
}

/**
 * Number of the latest incident of this key, zero when there was none.
 *
 * @param history - Of the host or of a market.
 *
 * @example
 * import { HISTORY_FRESH, newestIncident, withNewestIncident } from '@bulkhead/sdk/math';
 *
 * newestIncident(withNewestIncident(HISTORY_FRESH, 7n)); // 7n
 */
export function newestIncident(history: MarketHistory): bigint {
  return (history >> NEWEST_SHIFT) & INCIDENT_MASK;
}

/**
 * The history with another number of its latest incident.
 *
 * @param history - Of the host or of a market.
 * @param incident - From 1.
 *
 * @example
 * import { HISTORY_FRESH, withNewestIncident } from '@bulkhead/sdk/math';
 *
 * withNewestIncident(HISTORY_FRESH, 7n);
 */
export function withNewestIncident(history: MarketHistory, incident: bigint): MarketHistory {
  return (history & ~(INCIDENT_MASK << NEWEST_SHIFT)) | (incident << NEWEST_SHIFT) | HISTORY_FRESH;
}

/**
 * Number of the latest incident of the whole host: what `readIncidentCount` says.
 *
 * @param history - Of the host.
 *
 * @example
 * import { countIncident, HISTORY_FRESH, incidentCount } from '@bulkhead/sdk/math';
 *
 * incidentCount(countIncident(HISTORY_FRESH)); // 1n
 */
export function incidentCount(history: MarketHistory): bigint {
  return (history >> COUNT_SHIFT) & INCIDENT_MASK;
}

/**
 * The history of the host with one incident more. At 2^28 - 1 it stays.
 *
 * @param history - Of the host.
 *
 * @example
 * import { countIncident, HISTORY_FRESH } from '@bulkhead/sdk/math';
 *
 * countIncident(HISTORY_FRESH);
 */
export function countIncident(history: MarketHistory): MarketHistory {
  return incidentCount(history) === INCIDENT_MASK ? history : history + (1n << COUNT_SHIFT);
}
