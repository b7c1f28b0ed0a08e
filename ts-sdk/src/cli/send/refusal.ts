import { BaseError, RawContractError } from 'viem';
import { decodeBulkheadError } from '../../errors/decode.js';
import type { Refusal } from './errors.js';

/** What a revert says, for the person who wanted the call. */
export function refusalOf(error: unknown): Refusal {
  const ours = decodeBulkheadError(error);
  if (ours !== undefined) {
    const details = [`${ours.errorName}`, ...(ours.metaMessages ?? [])];
    return {
      what: ours.shortMessage,
      details,
      nextStep: 'Change what the sentence above names, then run it again.',
      cause: ours,
    };
  }
  const cause = error instanceof Error ? error : undefined;
  return {
    what: reasonIn(error),
    details: [],
    nextStep: 'The contract gave no reason that is ours: check the address, the amounts and the sender.',
    cause,
  };
}

function reasonIn(error: unknown): string {
  if (!(error instanceof BaseError)) return 'it reverts.';
  const raw = error.walk((inner) => inner instanceof RawContractError) as RawContractError | null;
  const details = (raw?.details ?? error.details).trim();
  return details === '' ? 'it reverts without a reason.' : `${details.replace(/\.$/, '')}.`;
}
