/** What is about to reopen or to loosen. */
import { zeroHash } from 'viem';
import type { ChangeStatus, HostStatus, PlanStatus } from '../../status/types.js';
import { at, bulkhead, onMarket } from '../say.js';
import type { Check, Finding, Severity } from '../types.js';

export const checkPending: Check = (status, { reactionTime }) => [
  ...status.changes.map((change) => pendingChange(status, change, reactionTime)),
  ...status.plans.flatMap((plan) => pendingPlan(status, plan, reactionTime)),
];

function pendingChange(status: HostStatus, change: ChangeStatus, reactionTime: number): Finding {
  const { id, functionName, call, eta, phase, by } = change;
  const name = functionName ?? `a call of ${call.slice(0, 10)}`;
  const when = phase === 'executable' ? 'Anyone can execute it now' : `Anyone can execute it ${at(status, eta)}`;
  return {
    id: 'change-pending',
    severity: urgency(status, { eta, phase }, reactionTime),
    subject: `change ${name}`,
    reason: `${when}; ${by} scheduled it. If nobody means it, veto it before.`,
    command: `Council: ${bulkhead(status, `change veto ${id}`)}`,
  };
}

function pendingPlan(status: HostStatus, plan: PlanStatus, reactionTime: number): Finding[] {
  if (plan.phase === 'lapsed') return [];
  const when =
    plan.phase === 'executable' ? 'Anyone can execute it now' : `Anyone can execute it ${at(status, plan.eta)}`;
  const names = plan.reopens.map(({ name }) => name).join(',');
  const veto = plan.vetoable ? `It can be vetoed until ${at(status, plan.vetoUntil)}` : 'It can no longer be vetoed';
  const where = plan.market === zeroHash ? 'whole host' : `market ${plan.market}`;
  return [
    {
      id: 'plan-pending',
      severity: urgency(status, plan, reactionTime),
      subject: `plan to reopen ${names} of the ${where}`,
      reason: `${when}. ${veto}.`,
      command: bulkhead(status, `unpause ${plan.vetoable ? 'veto' : 'execute'}${onMarket(plan.market)}`),
    },
  ];
}

function urgency(
  status: HostStatus,
  { eta, phase }: Pick<PlanStatus, 'eta' | 'phase'>,
  reactionTime: number,
): Severity {
  return phase === 'executable' || eta - status.block.time < reactionTime ? 'warning' : 'note';
}
