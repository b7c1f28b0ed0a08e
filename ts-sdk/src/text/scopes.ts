import { BulkheadToolError } from '../errors/tool.js';
import { Scope, type ScopeSet } from '../generated/types.js';
import { ALL_SCOPES, hasScope, SCOPE_NAMES, type ScopeName } from '../math/scopes.js';
import { nearest } from './nearest.js';

export class ScopeUnknownError extends BulkheadToolError {
  constructor({ text }: { text: string }) {
    const near = nearest(text, SCOPE_NAMES);
    super('ScopeUnknownError', text === '' ? 'No scope is named.' : `There is no scope "${text}".`, {
      nextStep: near ? `Did you mean ${near}?` : `Scopes are ${SCOPE_NAMES.join(', ')}; several with commas between.`,
    });
  }
}

/**
 * Names of a set of scopes.
 *
 * @param scopes - Bit `i` stands for the scope with index `i`.
 * @returns The names in the order of their bits; `none` for the empty set.
 *
 * @example
 * import { formatScopes } from '@bulkhead/sdk';
 *
 * formatScopes(0b11); // 'Enter, Trade'
 */
export function formatScopes(scopes: ScopeSet): string {
  return scopeNamesOf(scopes).join(', ') || 'none';
}

/**
 * Names of the members of a set of scopes.
 *
 * @param scopes - Bit `i` stands for the scope with index `i`.
 * @returns Their names in the order of their bits.
 *
 * @example
 * import { scopeNamesOf } from '@bulkhead/sdk';
 *
 * scopeNamesOf(0b101); // ['Enter', 'Exit']
 */
export function scopeNamesOf(scopes: ScopeSet): ScopeName[] {
  return SCOPE_NAMES.filter((name) => hasScope(scopes, Scope[name]));
}

/**
 * Reads a set of scopes.
 *
 * @param text - Names with commas between, in any case, or `all`.
 * @returns The set as the contracts take it.
 * @throws {@link ScopeUnknownError} for a name that is no scope, and for none at all.
 *
 * @example
 * import { parseScopes } from '@bulkhead/sdk';
 *
 * parseScopes('enter,trade'); // 0b11
 */
export function parseScopes(text: string): ScopeSet {
  if (text.trim().toLowerCase() === 'all') return ALL_SCOPES;
  return text.split(',').reduce((set, name) => set | (1 << parseScope(name)), 0);
}

/**
 * Reads one scope.
 *
 * @param text - Its name, in any case.
 * @returns Its index.
 * @throws {@link ScopeUnknownError} for a name that is no scope.
 *
 * @example
 * import { parseScope } from '@bulkhead/sdk';
 *
 * parseScope('exit'); // 2
 */
export function parseScope(text: string): Scope {
  const trimmed = text.trim();
  const name = SCOPE_NAMES.find((known) => known.toLowerCase() === trimmed.toLowerCase());
  if (name === undefined) throw new ScopeUnknownError({ text: trimmed });
  return Scope[name];
}
