import type { Hex } from 'viem';
import { describeRevert } from '../../explain/describeRevert.js';
import { explainError } from '../../explain/explainError.js';

/** Revert data that an event carries, as a sentence. */
export function refusalText(reason: Hex): string {
  return explainError(reason)?.what ?? describeRevert(reason);
}
