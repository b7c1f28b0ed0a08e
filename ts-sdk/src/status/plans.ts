/** What is about to reopen or to change. */
import { type Hex, zeroAddress } from 'viem';
import { readPendingChange } from '../generated/actions/core/TwoSpeedChange.js';
import { readPendingUnpause } from '../generated/actions/pause/TimelockedUnpause.js';
import type { Change, UnpausePlan } from '../generated/types.js';
import { type Context, logsOf, newestBy } from './context.js';
import { assetInKey } from './markets.js';
import type { ChangeStatus, PlanStatus } from './types.js';
import { phaseAt, SCOPES, timeOf } from './words.js';

export async function readPlans({ client, at, host, time, logs }: Context): Promise<readonly PlanStatus[]> {
  if (!host.modules.has('timelockedUnpause')) return [];
  const markets = [...new Set(logsOf(logs, 'UnpauseProposed').map(({ args }) => args.market))];
  const plans = await Promise.all(markets.map((market) => readPendingUnpause(client, { ...at, market })));
  return markets.flatMap((market, index) => {
    const plan = plans[index];
    return plan === undefined || plan.eta === 0 ? [] : [planStatus(market, plan, time)];
  });
}

function planStatus(market: Hex, plan: UnpausePlan, time: number): PlanStatus {
  const { refundGuardian, ...rest } = plan;
  const reopened = SCOPES.filter(([, scope]) => timeOf(plan.plan, scope) < timeOf(plan.snapshot, scope));
  return {
    market,
    asset: assetInKey(market),
    phase: phaseAt(time, plan),
    vetoable: time < plan.vetoUntil && time < plan.expiry,
    ...rest,
    refundGuardian: refundGuardian === zeroAddress ? undefined : refundGuardian,
    reopens: reopened.map(([name, scope]) => ({ scope, name, at: timeOf(plan.plan, scope) })),
  };
}

/** Those that were scheduled and not ended since, asked about one by one: a host may also drop a change without a word. */
export async function readChanges(context: Context): Promise<readonly ChangeStatus[]> {
  const { client, at, time, logs } = context;
  const ended = new Set<string>();
  for (const { eventName, args } of logs) {
    if (eventName === 'ChangeScheduled') ended.delete(args.id);
    if (eventName === 'ChangeExecuted' || eventName === 'ChangeVetoed' || eventName === 'ChangeCancelled')
      ended.add(args.id);
  }
  const scheduled = [...newestBy(logsOf(logs, 'ChangeScheduled'), ({ args }) => args.id).values()];
  const open = scheduled.filter(({ args }) => !ended.has(args.id));
  const pending = await Promise.all(open.map(({ args }) => readPendingChange(client, { ...at, id: args.id })));
  const found = open.map(({ args }, index) => changeStatus(context, args, pending[index]));
  return (await Promise.all(found)).filter((change) => change !== undefined && time < change.expiry) as ChangeStatus[];
}

type Scheduled = { id: Hex; by: `0x${string}`; call: Hex };

async function changeStatus({ logs, time }: Context, { id, by, call }: Scheduled, pending: Change | undefined) {
  if (pending === undefined || pending.scheduledAt === 0) return undefined;
  // Late, for it brings every ABI along: most of the time nothing is pending.
  const { decodeHostCall } = await import('./hostCall.js');
  const decoded = decodeHostCall(call);
  const [functionName, args] = [decoded?.item.name, decoded?.args ?? []];
  const waived = newestBy(logsOf(logs, 'ChangeWaived'), (log) => log.args.id).has(id);
  const announced = newestBy(logsOf(logs, 'UpgradeAnnounced'), (log) => log.args.id).get(id)?.args;
  const upgrade = announced && { implementation: announced.implementation, codeHash: announced.codeHash };
  const { scheduledAt, eta, expiry } = pending;
  return { id, call, functionName, args, by, scheduledAt, eta, expiry, phase: phaseAt(time, pending), waived, upgrade };
}
