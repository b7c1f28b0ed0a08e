/** Can we still pause? As the host itself answers to `canPause`. */
import type { Address } from 'viem';
import { GuardianRefusal } from '../../generated/types.js';
import { bulkhead, configure, short } from '../say.js';
import type { Check, Finding, PauseFacts } from '../types.js';

export const checkPausing: Check = (status, { pauses, reactionTime }) => {
  if (!status.host.modules.has('guardianPause')) return [];
  const able = pauses.filter(({ ok }) => ok);
  if (able.length === 0)
    return [
      {
        id: 'nobody-can-pause',
        severity: 'critical',
        subject: 'guardians',
        reason: `No guardian can close anything now: ${refusals(pauses)}.`,
        command: `Council or governor: ${bulkhead(status, 'pause --scopes Enter,Trade --for 1d')}`,
      },
    ];
  const accounts = [...new Set(pauses.map(({ account }) => account))];
  return accounts.flatMap((account): Finding[] => {
    const own = pauses.filter((pause) => pause.account === account);
    if (own.every(({ ok }) => !ok)) return [unable(account, own, configure(status, 'the seats of `guardians`'))];
    const longest = Math.max(...own.map(({ until }) => until)) - status.block.time;
    return longest < reactionTime ? [low(account, longest, configure(status, 'burst and refill of this seat'))] : [];
  });
};

function unable(account: Address, own: readonly PauseFacts[], command: string): Finding {
  const reason = `It can close nothing now: ${refusals(own)}.`;
  return { id: 'guardian-cannot-pause', severity: 'warning', subject: `guardian ${account}`, reason, command };
}

function low(account: Address, longest: number, command: string): Finding {
  const reason = `Its clock has only ${short(longest)} left: what it closes may reopen before people act.`;
  return { id: 'guardian-clock-low', severity: 'warning', subject: `guardian ${account}`, reason, command };
}

function refusals(pauses: readonly PauseFacts[]): string {
  const reasons = new Set(pauses.map(({ refusal }) => words[refusal]));
  return reasons.size === 0 ? 'none is armed' : [...reasons].join(', ');
}

const words: Readonly<Record<GuardianRefusal, string>> = {
  [GuardianRefusal.None]: 'nothing is granted',
  [GuardianRefusal.NotArmed]: 'not armed',
  [GuardianRefusal.ScopesInvalid]: 'scopes are invalid',
  [GuardianRefusal.ScopesNotGranted]: 'scopes are not granted',
  [GuardianRefusal.DurationInvalid]: 'the duration is not allowed',
  [GuardianRefusal.ClockEmpty]: 'the clock is empty',
};
