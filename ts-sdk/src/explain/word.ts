/** Containment words in sentences. */
import { type ContainmentWord, Scope } from '../generated/types.js';
import { containedUntil } from '../math/containment.js';
import { SCOPE_NAMES } from '../math/scopes.js';
import { broken } from './say.js';

/** Unix second at which the word opens a scope. */
export function closedUntil(word: ContainmentWord, scope: Scope): number {
  return Number(containedUntil(word, scope));
}

/** Which of CON-3 a plan breaks. */
export function misorderedScopes(plan: ContainmentWord): string {
  const at = (scope: Scope) => closedUntil(plan, scope);
  return broken([
    [plan >> 240n === 0n, 'it holds more than six times'],
    [at(Scope.Liquidate) >= at(Scope.Repay), 'Liquidate would reopen before Repay'],
    [at(Scope.Trade) >= at(Scope.Liquidate), 'Trade would reopen before Liquidate'],
    [at(Scope.Trade) >= at(Scope.Exit), 'Trade would reopen before Exit'],
    [at(Scope.Enter) >= at(Scope.Exit), 'Enter would reopen before Exit'],
  ]);
}

/** Scopes whose time differs between two words. */
export function changedScopes(seen: ContainmentWord, found: ContainmentWord, time: (unix: number) => string): string {
  const changes = SCOPE_NAMES.flatMap((name) => {
    const [before, after] = [closedUntil(seen, Scope[name]), closedUntil(found, Scope[name])];
    return before === after ? [] : [`${name} is ${after === 0 ? 'open' : `closed until ${time(after)}`}`];
  });
  return changes.join('; ') || 'the times are the same, but there has been another incident since';
}
