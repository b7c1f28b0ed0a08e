/** `Scope` and `ScopeSet` of contracts/types/Scope.sol: what is open or closed, and several of them in one number. */
import { Scope, type ScopeSet } from '../generated/types.js';

/** Name of a scope as it is written in the contracts. */
export type ScopeName = keyof typeof Scope;

/** The names in the order of their numbers. */
export const SCOPE_NAMES = Object.freeze(['Enter', 'Trade', 'Exit', 'Repay', 'Liquidate', 'Govern'] as const);
/** The set of all six. */
export const ALL_SCOPES: ScopeSet = 0x3f;

/**
 * The set that holds these scopes.
 *
 * @param scopes - In any order; one named twice counts once.
 * @returns What `contain`, `pause` and the terms of a guardian take.
 *
 * @example
 * import { Scope, scopeSet } from '@bulkhead/sdk';
 *
 * scopeSet([Scope.Enter, Scope.Trade]); // 3
 */
export function scopeSet(scopes: Iterable<Scope>): ScopeSet {
  return [...scopes].reduce<number>((set, scope) => set | (1 << scope), 0);
}

/**
 * The scopes in a set, in the order of their numbers. Bits that are no scope are left out.
 *
 * @param set - What {@link scopeSet} or a contract gives.
 * @returns At most six.
 *
 * @example
 * import { SCOPE_NAMES, scopesOf } from '@bulkhead/sdk/math';
 *
 * scopesOf(0b101).map((scope) => SCOPE_NAMES[scope]); // ['Enter', 'Exit']
 */
export function scopesOf(set: ScopeSet): Scope[] {
  return SCOPE_NAMES.map((name) => Scope[name]).filter((scope) => hasScope(set, scope));
}

/**
 * Whether a scope is in a set.
 *
 * @param set - What {@link scopeSet} or a contract gives.
 * @param scope - The scope to look for.
 *
 * @example
 * import { Scope } from '@bulkhead/sdk';
 * import { hasScope } from '@bulkhead/sdk/math';
 *
 * hasScope(0b101, Scope.Exit); // true
 */
export function hasScope(set: ScopeSet, scope: Scope): boolean {
  return (set & (1 << scope)) !== 0;
}

/**
 * Whether only bits of the six scopes are set. The empty set is valid, though nothing closes by it.
 *
 * @param set - A number from anywhere.
 *
 * @example
 * import { isScopeSet } from '@bulkhead/sdk/math';
 *
 * isScopeSet(0x40); // false: there is no seventh scope
 */
export function isScopeSet(set: number): boolean {
  return Number.isInteger(set) && set >= 0 && set <= ALL_SCOPES;
}
