/** The events of which a status is made. Those that come with every transfer are not among them. */
import { containmentAbi } from '../generated/abis/Containment.js';
import { oracleBreakerAbi } from '../generated/abis/OracleBreaker.js';
import { outflowEscrowAbi } from '../generated/abis/OutflowEscrow.js';
import { outflowLimiterAbi } from '../generated/abis/OutflowLimiter.js';
import { ownableAuthorityAbi } from '../generated/abis/OwnableAuthority.js';
import { scheduledUpgradeAbi } from '../generated/abis/ScheduledUpgrade.js';
import { timelockedUnpauseAbi } from '../generated/abis/TimelockedUnpause.js';
import { twoSpeedChangeAbi } from '../generated/abis/TwoSpeedChange.js';

type Item = { type: string; name?: string };
type Named<items extends readonly Item[], name extends string> = Extract<items[number], { type: 'event'; name: name }>;

function pick<const items extends readonly Item[], const name extends string>(
  abi: items,
  ...names: readonly name[]
): readonly Named<items, name>[] {
  return abi.filter((item) => item.type === 'event' && names.includes(item.name as name)) as never;
}

export const claimEvents = [
  ...pick(
    outflowEscrowAbi,
    'ClaimOpened',
    'ClaimReleased',
    'ClaimPushFailed',
    'ClaimCollected',
    'ClaimExpired',
    'ClaimSkipped',
    'ClaimsHeld',
    'ClaimsFrozen',
    'ClaimsQuarantined',
  ),
  ...pick(outflowLimiterAbi, 'OutflowCallDelayed'),
];

export const hostEvents = [
  ...claimEvents,
  ...pick(containmentAbi, 'Contained', 'Reopened'),
  ...pick(timelockedUnpauseAbi, 'UnpauseProposed'),
  ...pick(
    outflowLimiterAbi,
    'OutflowTermsSet',
    'OutflowWeightSet',
    'OutflowLaneTripped',
    'OutflowHostLatched',
    'OutflowLatchedBy',
    'OutflowEscalationSet',
  ),
  ...pick(oracleBreakerAbi, 'OracleFeedSet', 'OracleFeedRemoved'),
  ...pick(twoSpeedChangeAbi, 'ChangeScheduled', 'ChangeExecuted', 'ChangeVetoed', 'ChangeCancelled', 'ChangeWaived'),
  ...pick(scheduledUpgradeAbi, 'UpgradeAnnounced'),
  ...pick(ownableAuthorityAbi, 'OwnableCouncilSet'),
];

export type HostEvent = (typeof hostEvents)[number];
