/** Steps as people read them. */
import { isAddress, zeroAddress } from 'viem';
import { formatAmount } from '../text/amount.js';
import { formatDuration } from '../text/duration.js';
import { formatScopes } from '../text/scopes.js';
import { formatTime } from '../text/time.js';
import type { AmountUnit } from './compare/draft.js';
import type { ConfigStep } from './diff.js';
import type { FieldChange } from './direction.js';

const DURATIONS = new Set(
  `slow fast window review hold graceCap councilMax automaticMax automaticBudget automaticWindow budget minSeconds
  maxDuration exitMaxDuration drillInterval delay vetoPeriod epoch maxAge latchSeconds anchorLimit span`.split(/\s+/),
);
const AMOUNTS = new Set('burst refill smallBurst smallRefill threshold most floor'.split(' '));
const SCOPES = new Set('scopes exitScopes minScopes closes'.split(' '));

/**
 * One field of a step: `burst: 60 ETH -> 50 ETH`.
 *
 * @param change - {@link FieldChange}
 * @param unit - In what amounts are, as the step says; as they are stored when absent.
 * @returns A line.
 *
 * @example
 * import { describeChange } from '@bulkhead/sdk/config';
 *
 * for (const change of step.changes) console.log(describeChange(change, step.unit));
 */
export function describeChange({ field, current, wanted }: FieldChange, unit?: AmountUnit | undefined): string {
  return `${field}: ${valueText(field, current, unit)} -> ${valueText(field, wanted, unit)}`;
}

function valueText(field: string, value: unknown, unit: AmountUnit | undefined): string {
  if (value === undefined || value === zeroAddress) return 'none';
  if (typeof value !== 'number' && typeof value !== 'bigint') return String(value);
  if (SCOPES.has(field)) return formatScopes(Number(value));
  if (AMOUNTS.has(field) && unit !== undefined) return amountText(field, BigInt(value), unit);
  // Clocks of guardians have burst and refill, too, in seconds.
  if (DURATIONS.has(field) || AMOUNTS.has(field)) return formatDuration(value);
  if (field.endsWith('Bps')) return `${formatAmount(BigInt(value), { decimals: 2 })}%`;
  return field.endsWith('Ppm') ? `${formatAmount(BigInt(value), { decimals: 4 })}%` : String(value);
}

function amountText(field: string, value: bigint, { isShare, decimals, symbol }: AmountUnit): string {
  if (isShare && field !== 'floor') return `${formatAmount(value, { decimals: 4 })}%`;
  return decimals === undefined ? String(value) : formatAmount(value, { decimals, symbol });
}

/**
 * A step as a sentence: what it changes, how fast, and what comes next.
 *
 * @param step - {@link ConfigStep}
 * @param options - `now`: Unix second from which times are also told as durations.
 * @returns A sentence.
 *
 * @example
 * import { describeStep } from '@bulkhead/sdk/config';
 *
 * for (const step of diff.steps) console.log(describeStep(step, { now: diff.block.timestamp }));
 */
export function describeStep(step: ConfigStep, { now }: { now?: number | bigint | undefined } = {}): string {
  const { path, subject, direction } = step;
  const way = direction === 'mixed' ? 'changes' : direction;
  const about =
    subject === undefined || path.endsWith(subject) ? '' : ` (${isAddress(subject) ? subject : subject.trim()})`;
  return `${path}${about} ${way}: ${stateText(step, now)}`;
}

function stateText({ state, speed, sender }: ConfigStep, now: number | bigint | undefined): string {
  const at = (time: number) => formatTime(time, { now });
  switch (state.type) {
    case 'todo':
      if (speed === 'scheduled') return 'to be scheduled by the governor.';
      return sender === 'newGovernor' ? 'to be done by the new governor itself.' : 'at once, by the governor.';
    case 'scheduled':
      return `scheduled, due ${at(state.eta)} (if the council waives its veto ${at(state.waivedEta)}), lapses ${at(state.expiry)}.`;
    case 'due':
      return `due, anyone may execute it until ${at(state.expiry)}.`;
    case 'lapsed':
      return `was scheduled and lapsed ${at(state.expiry)}: to be scheduled again.`;
    case 'waits':
      return `after ${state.for.join(', ')}.`;
    case 'impossible':
      return `impossible. ${state.reason}`;
  }
}
