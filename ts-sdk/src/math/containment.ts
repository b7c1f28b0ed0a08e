/**
 * `ContainmentWord` of contracts/types/ContainmentWord.sol in bigint, bit for bit.
 *
 * A word is what `readContainmentWord` gives, of the host or of one of its markets: for each of the six scopes the unix
 * second at which it is open again, and a few bits beside them. What a closing or a plan makes of a word is in
 * closing.ts and plan.ts.
 */
import { type ContainmentWord, Scope, type ScopeSet } from '../generated/types.js';
import { largest } from './extremes.js';
import { SCOPE_NAMES, type ScopeName, scopesOf } from './scopes.js';
import { assertTime, LAST_SECOND } from './time.js';

/** Unix seconds by scope. */
export type ContainmentTimes = Record<ScopeName, bigint>;

/** An initialised word in which every scope is open. */
export const CONTAINMENT_FRESH: ContainmentWord = 1n << 240n;

const TIME_BITS = 40n;
const TIMES_MASK = (1n << 240n) - 1n;
const LATCH = 1n << 241n;
const TAG_SHIFT = 242n;
const TAG_MASK = 0xffn << TAG_SHIFT;
const HOST_SHIFT = 250n;
const HOST_MASK = 0x3fn << HOST_SHIFT;

// Times

/**
 * When a scope is open again: it is closed before this second and open from it on.
 *
 * @param word - The word of the host or of a market.
 * @param scope - Which of the six.
 * @returns Unix second; in the past or zero when it is open.
 *
 * @example
 * import { readContainmentWord, Scope } from '@bulkhead/sdk';
 * import { containedUntil } from '@bulkhead/sdk/math';
 *
 * const word = await readContainmentWord(client, { address, args: [market] });
 * containedUntil(word, Scope.Exit);
 */
export function containedUntil(word: ContainmentWord, scope: Scope): bigint {
  return (word >> shiftOf(scope)) & LAST_SECOND;
}

/**
 * All six times of a word.
 *
 * @param word - The word of the host or of a market.
 * @returns Unix seconds by the name of the scope.
 *
 * @example
 * import { CONTAINMENT_FRESH, containmentTimes } from '@bulkhead/sdk/math';
 *
 * containmentTimes(CONTAINMENT_FRESH).Exit; // 0n
 */
export function containmentTimes(word: ContainmentWord): ContainmentTimes {
  const entries = SCOPE_NAMES.map((name) => [name, containedUntil(word, Scope[name])]);
  return Object.fromEntries(entries) as ContainmentTimes;
}

/**
 * The word that holds these times and nothing else.
 *
 * @param times - Unix seconds; a scope that is left out has zero.
 * @throws {@link TimeOutOfRangeError} when one does not fit 40 bits.
 *
 * @example
 * import { containmentTimes, containmentWordOf } from '@bulkhead/sdk/math';
 *
 * containmentTimes(containmentWordOf({ Exit: 1_700_000_000n })).Exit; // 1_700_000_000n
 */
export function containmentWordOf(times: Partial<ContainmentTimes>): ContainmentWord {
  return SCOPE_NAMES.reduce((word, name) => withContainedUntil(word, Scope[name], times[name] ?? 0n), 0n);
}

/**
 * The word with another time for one scope, unordered: see {@link orderContainment}.
 *
 * @param word - The word of the host or of a market.
 * @param scope - Which of the six.
 * @param time - Unix second.
 * @throws {@link TimeOutOfRangeError} when it does not fit 40 bits.
 *
 * @example
 * import { Scope } from '@bulkhead/sdk';
 * import { CONTAINMENT_FRESH, withContainedUntil } from '@bulkhead/sdk/math';
 *
 * withContainedUntil(CONTAINMENT_FRESH, Scope.Exit, 1_700_000_000n);
 */
export function withContainedUntil(word: ContainmentWord, scope: Scope, time: bigint): ContainmentWord {
  assertTime(time);
  return (word & ~(LAST_SECOND << shiftOf(scope))) | (time << shiftOf(scope));
}

/**
 * The word with the times of these scopes lifted to at least a time (CON-2).
 *
 * @param word - The word of the host or of a market.
 * @param scopes - Which of them.
 * @param time - Unix second.
 * @throws {@link TimeOutOfRangeError} when it does not fit 40 bits.
 *
 * @example
 * import { Scope, scopeSet } from '@bulkhead/sdk';
 * import { CONTAINMENT_FRESH, raiseContainment } from '@bulkhead/sdk/math';
 *
 * raiseContainment(CONTAINMENT_FRESH, scopeSet([Scope.Exit, Scope.Govern]), 1_700_000_000n);
 */
export function raiseContainment(word: ContainmentWord, scopes: ScopeSet, time: bigint): ContainmentWord {
  return scopesOf(scopes).reduce(
    (raised, scope) => (time > containedUntil(raised, scope) ? withContainedUntil(raised, scope, time) : raised),
    word,
  );
}

/**
 * The word with everything raised that must not reopen before something else (CON-3): `Trade` waits for `Liquidate` and
 * `Exit`, `Enter` waits for `Exit`. That `Liquidate` waits for `Repay` and its grace is the matter of closing.ts.
 *
 * @param word - The word of the host or of a market.
 *
 * @example
 * import { containmentTimes, containmentWordOf, orderContainment } from '@bulkhead/sdk/math';
 *
 * containmentTimes(orderContainment(containmentWordOf({ Exit: 1_700_000_000n }))).Trade; // 1_700_000_000n
 */
export function orderContainment(word: ContainmentWord): ContainmentWord {
  const exit = containedUntil(word, Scope.Exit);
  const trade = raiseContainment(word, 1 << Scope.Trade, largest(exit, containedUntil(word, Scope.Liquidate)));
  return raiseContainment(trade, 1 << Scope.Enter, exit);
}

/**
 * Whether nothing in the word reopens before what it has to wait for, graces apart.
 *
 * @param word - The word of the host or of a market, or a plan.
 *
 * @example
 * import { containmentWordOf, isContainmentOrdered } from '@bulkhead/sdk/math';
 *
 * isContainmentOrdered(containmentWordOf({ Repay: 1_700_000_000n })); // false: liquidators would be first
 */
export function isContainmentOrdered(word: ContainmentWord): boolean {
  return containedUntil(word, Scope.Liquidate) >= containedUntil(word, Scope.Repay) && orderContainment(word) === word;
}

/**
 * The second at which the last scope of an ordered word opens.
 *
 * @param word - The word of the host or of a market.
 * @returns Unix second.
 *
 * @example
 * import { containmentLatest, containmentWordOf } from '@bulkhead/sdk/math';
 *
 * containmentLatest(containmentWordOf({ Govern: 1_700_000_000n })); // 1_700_000_000n
 */
export function containmentLatest(word: ContainmentWord): bigint {
  const trade = containedUntil(word, Scope.Trade);
  return largest(largest(trade, containedUntil(word, Scope.Enter)), containedUntil(word, Scope.Govern));
}

/**
 * Whether a word leaves a scope open at a time (CON-1). A market's scope is open when the word of the host leaves it
 * open as well.
 *
 * @param word - The word of the host or of a market.
 * @param scope - Which of the six.
 * @param time - Unix second.
 *
 * @example
 * import { Scope } from '@bulkhead/sdk';
 * import { containmentWordOf, isScopeOpen } from '@bulkhead/sdk/math';
 *
 * const word = containmentWordOf({ Exit: 1_700_000_000n });
 * isScopeOpen(word, Scope.Exit, 1_699_999_999n); // false
 * isScopeOpen(word, Scope.Exit, 1_700_000_000n); // true
 */
export function isScopeOpen(word: ContainmentWord, scope: Scope, time: bigint): boolean {
  return time >= containedUntil(word, scope);
}

/**
 * The scopes that a word has closed at a time.
 *
 * @param word - The word of the host or of a market.
 * @param time - Unix second.
 * @returns A set; `scopesOf` gives its members.
 *
 * @example
 * import { closedScopes, containmentWordOf } from '@bulkhead/sdk/math';
 *
 * closedScopes(containmentWordOf({ Exit: 1_700_000_000n }), 1_699_999_999n); // 0b100
 */
export function closedScopes(word: ContainmentWord, time: bigint): ScopeSet {
  return SCOPE_NAMES.reduce((set, name) => (isScopeOpen(word, Scope[name], time) ? set : set | (1 << Scope[name])), 0);
}

// The other bits

/**
 * Whether the word was ever written.
 *
 * @param word - The word of the host or of a market; a market that was never closed has zero.
 *
 * @example
 * import { CONTAINMENT_FRESH, isContainmentInitialized } from '@bulkhead/sdk/math';
 *
 * isContainmentInitialized(CONTAINMENT_FRESH); // true
 */
export function isContainmentInitialized(word: ContainmentWord): boolean {
  return (word & CONTAINMENT_FRESH) !== 0n;
}

/**
 * Whether the flag of the outflow limiter is set that all lanes are latched. Until when is told by
 * `readOutflowLatchedUntil`; the flag may outlast that time.
 *
 * @param word - The word of the host.
 *
 * @example
 * import { CONTAINMENT_FRESH, isHostLatched, withHostLatch } from '@bulkhead/sdk/math';
 *
 * isHostLatched(withHostLatch(CONTAINMENT_FRESH, true)); // true
 */
export function isHostLatched(word: ContainmentWord): boolean {
  return (word & LATCH) !== 0n;
}

/**
 * The word with that flag set or cleared.
 *
 * @param word - The word of the host.
 * @param latched - What {@link isHostLatched} will say.
 *
 * @example
 * import { CONTAINMENT_FRESH, withHostLatch } from '@bulkhead/sdk/math';
 *
 * withHostLatch(CONTAINMENT_FRESH, true);
 */
export function withHostLatch(word: ContainmentWord, latched: boolean): ContainmentWord {
  return latched ? word | LATCH : word & ~LATCH;
}

/**
 * Tag of the newest incident: eight bits of its block that nobody could know before (UNP-5).
 *
 * @param word - The word of the host or of a market.
 *
 * @example
 * import { CONTAINMENT_FRESH, containmentTag, withContainmentTag } from '@bulkhead/sdk/math';
 *
 * containmentTag(withContainmentTag(CONTAINMENT_FRESH, 0x1ffn)); // 0xffn
 */
export function containmentTag(word: ContainmentWord): bigint {
  return (word & TAG_MASK) >> TAG_SHIFT;
}

/**
 * The word with another tag.
 *
 * @param word - The word of the host or of a market.
 * @param entropy - Its low eight bits count.
 *
 * @example
 * import { CONTAINMENT_FRESH, withContainmentTag } from '@bulkhead/sdk/math';
 *
 * withContainmentTag(CONTAINMENT_FRESH, 7n);
 */
export function withContainmentTag(word: ContainmentWord, entropy: bigint): ContainmentWord {
  return (word & ~TAG_MASK) | ((entropy << TAG_SHIFT) & TAG_MASK);
}

/**
 * Six bits that a host keeps in its word for itself.
 *
 * @param word - The word of the host.
 *
 * @example
 * import { CONTAINMENT_FRESH, hostBits, withHostBits } from '@bulkhead/sdk/math';
 *
 * hostBits(withHostBits(CONTAINMENT_FRESH, 63n)); // 63n
 */
export function hostBits(word: ContainmentWord): bigint {
  return word >> HOST_SHIFT;
}

/**
 * The word with other bits of the host's own. Bits above the sixth are cut off.
 *
 * @param word - The word of the host.
 * @param bits - 0 to 63.
 *
 * @example
 * import { CONTAINMENT_FRESH, withHostBits } from '@bulkhead/sdk/math';
 *
 * withHostBits(CONTAINMENT_FRESH, 1n);
 */
export function withHostBits(word: ContainmentWord, bits: bigint): ContainmentWord {
  return (word & ~HOST_MASK) | ((bits << HOST_SHIFT) & HOST_MASK);
}

/**
 * Whether a word may be proposed as a plan: only times are in it, in an order in which they may reopen (UNP-4).
 *
 * @param word - What is to be the argument `plan` of `writeProposeUnpause`.
 *
 * @example
 * import { CONTAINMENT_FRESH, isUnpausePlan } from '@bulkhead/sdk/math';
 *
 * isUnpausePlan(0n); // true: everything opens when the plan is executed
 * isUnpausePlan(CONTAINMENT_FRESH); // false: more than times
 */
export function isUnpausePlan(word: ContainmentWord): boolean {
  return word <= TIMES_MASK && isContainmentOrdered(word);
}

/**
 * Whether two words hold the same closings of the same incident. Only then a plan that names the one answers the other;
 * the latch of the limiter and the bits of the host may differ.
 *
 * @param a - What the proposer saw.
 * @param b - What is there now.
 *
 * @example
 * import { CONTAINMENT_FRESH, isSameClosing, withHostLatch } from '@bulkhead/sdk/math';
 *
 * isSameClosing(CONTAINMENT_FRESH, withHostLatch(CONTAINMENT_FRESH, true)); // true
 */
export function isSameClosing(a: ContainmentWord, b: ContainmentWord): boolean {
  return ((a ^ b) & ~(LATCH | HOST_MASK)) === 0n;
}

// Private

function shiftOf(scope: Scope): bigint {
  return BigInt(scope) * TIME_BITS;
}
