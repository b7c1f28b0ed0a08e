import { BaseError, RawContractError } from 'viem';
import { NATIVE } from '../../chain/native.js';
import { explainError } from '../../explain/explainError.js';
import type { Explanation } from '../../explain/types.js';
import type { Refusal } from './errors.js';

/** What a revert says, for the person who wanted the call. */
export function refusalOf(error: unknown, { now }: { now: number }): Refusal {
  const explained = explainError(error, { now, assets: { [NATIVE]: { decimals: 18, symbol: 'ETH' } } });
  if (explained !== undefined) return ourRefusal(explained);
  return {
    what: reasonIn(error),
    details: [],
    nextStep: 'The contract gave no reason that is ours: check the address, the amounts and the sender.',
    cause: error instanceof Error ? error : undefined,
  };
}

function ourRefusal({ error, what, promise, nextStep, command }: Explanation): Refusal {
  const details = [`Error: ${error.errorName}`, ...(promise ? [`Promise: ${promise.id}, ${promise.text}`] : [])];
  return { what, details: command ? [...details, `Command: ${command}`] : details, nextStep, cause: error };
}

function reasonIn(error: unknown): string {
  if (!(error instanceof BaseError)) return 'it reverts.';
  const raw = error.walk((inner) => inner instanceof RawContractError) as RawContractError | null;
  const details = (raw?.details ?? error.details).trim();
  return details === '' ? 'it reverts without a reason.' : `${details.replace(/\.$/, '')}.`;
}
