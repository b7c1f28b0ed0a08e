/** Reading what the contracts pack. */
import { type Address, type Hex, slice, toHex, zeroHash } from 'viem';
import { type ContainmentWord, Scope } from '../generated/types.js';
import { containedUntil } from '../math/containment.js';
import type { ScopeName } from '../math/scopes.js';
import type { Phase } from './types.js';

export const SCOPES = Object.entries(Scope) as readonly [ScopeName, Scope][];

/** Unix second at which the word opens a scope. */
export function timeOf(word: ContainmentWord, scope: Scope): number {
  return Number(containedUntil(word, scope));
}

/** The address that a key is made of, as the presets make theirs. */
export function addressInKey(key: Hex): Address | undefined {
  return key !== zeroHash && slice(key, 0, 12) === toHex(0, { size: 12 }) ? slice(key, 12) : undefined;
}

/** Name of a value of one of the generated enums. */
export function nameOf<names extends Record<string, number>>(names: names, value: number): keyof names {
  return Object.entries(names).find(([, known]) => known === value)?.[0] ?? String(value);
}

export function phaseAt(time: number, { eta, expiry }: { eta: number; expiry: number }): Phase {
  if (time < eta) return 'waiting';
  return time < expiry ? 'executable' : 'lapsed';
}
