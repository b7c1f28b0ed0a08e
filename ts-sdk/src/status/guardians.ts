/** Who could pause, and under which deadlines. */
import { type Address, zeroAddress } from 'viem';
import { readGuardianBudget, readGuardianStatus, readGuardians } from '../generated/actions/pause/GuardianPause.js';
import type { GuardianStatus } from '../generated/types.js';
import { bucketBurst, bucketMostIn } from '../math/bucket.js';
import type { Context } from './context.js';
import type { GuardianBudgetStatus, GuardianHealth } from './types.js';

export async function readGuardianSeats({ client, at, host }: Context): Promise<readonly GuardianHealth[]> {
  if (!host.modules.has('guardianPause')) return [];
  const accounts = await readGuardians(client, at);
  const seats = await Promise.all(accounts.map((accountArg) => readGuardianStatus(client, { ...at, accountArg })));
  const standIns = await Promise.all(seats.map(({ successor }) => readStandIn(client, at, successor)));
  return accounts.map((account, index) => health(account, seats[index] as GuardianStatus, standIns[index]));
}

async function readStandIn(client: Context['client'], at: Context['at'], account: Address) {
  return account === zeroAddress ? undefined : readGuardianStatus(client, { ...at, accountArg: account });
}

function health(account: Address, seat: GuardianStatus, standIn: GuardianStatus | undefined): GuardianHealth {
  const { armed, lapsed, drillBy, drillInterval, scopes, exitScopes, maxDuration, exitMaxDuration } = seat;
  return {
    account,
    ...{ armed, lapsed, drillBy, drillInterval, scopes, exitScopes, maxDuration, exitMaxDuration },
    available: seat.available,
    burst: Number(bucketBurst(seat.clock)),
    clockEnd: seat.clockEnd,
    clock: seat.clock,
    standIn: standIn && { account: seat.successor, armed: standIn.armed, drilled: standIn.successorDrilled },
  };
}

export async function readBudget({ client, at, host }: Context) {
  return host.modules.has('guardianPause') ? readGuardianBudget(client, at) : undefined;
}

export function budgetStatus(
  read: Awaited<ReturnType<typeof readBudget>>,
  seats: readonly GuardianHealth[],
): GuardianBudgetStatus | undefined {
  if (read === undefined) return undefined;
  const [budget, retired, retiredUntil] = read;
  const granted = seats.reduce((sum, { clock }) => sum + bucketMostIn(clock, BigInt(budget.window)), 0n);
  return { ...budget, retired, retiredUntil, granted: Number(granted) };
}
