/** What is wrong with a host, or soon will be. */
import type { AnyClient } from '../chain/client.js';
import { type GetStatusParameters, getStatus } from '../status/getStatus.js';
import type { HostStatus } from '../status/types.js';
import { HOUR } from '../text/seconds.js';
import { checks } from './checks/index.js';
import { readFacts } from './facts.js';

import type { DoctorFacts, Finding, Severity } from './types.js';

export type DiagnoseParameters = GetStatusParameters & {
  /** Seconds that people need to notice and to act; an hour when absent. */
  reactionTime?: number | undefined;
  /** What {@link getStatus} told just before, so that it is not asked again. */
  status?: HostStatus | undefined;
};

export type DiagnoseReturnType = readonly Finding[];

/**
 * Looks for what would make the next incident worse: guardians that cannot pause, powers that expire or that one key
 * holds, limits that limit nothing, feeds that are refused or stand alone, delays shorter than people are fast, and what is
 * about to reopen or to loosen. Each finding names what mends it.
 *
 * @param client - Client to use.
 * @param parameters - {@link DiagnoseParameters}
 * @returns The worst first. Empty for a host about which nothing is to be said.
 * @throws As {@link getStatus}.
 *
 * @example
 * import { diagnose } from '@bulkhead/sdk';
 *
 * for (const { severity, subject, reason, command } of await diagnose(client, { address, reactionTime: 1_800 }))
 *   console.log(`${severity}: ${subject}: ${reason} ${command}`);
 */
export async function diagnose(client: AnyClient, parameters: DiagnoseParameters): Promise<DiagnoseReturnType> {
  const { reactionTime = HOUR, status: known, ...options } = parameters;
  const status = known ?? (await getStatus(client, options));
  return findings(status, { ...(await readFacts(client, status)), reactionTime });
}

const RANKS: Readonly<Record<Severity, number>> = { critical: 0, warning: 1, note: 2 };

function findings(status: HostStatus, facts: DoctorFacts): readonly Finding[] {
  const found = checks.flatMap((check) => check(status, facts));
  return found.sort((a, b) => RANKS[a.severity] - RANKS[b.severity]);
}
