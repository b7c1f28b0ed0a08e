/** Powers that expire, or have. */
import type { GuardianHealth, HostStatus } from '../../status/types.js';
import { DAY } from '../../text/seconds.js';
import { at, bulkhead } from '../say.js';
import type { Check, Finding } from '../types.js';

/** Before the deadline people should have days, and never more than a part of the interval. */
const WARNING = 7 * DAY;
const PART = 4;

export const checkDrills: Check = (status) =>
  status.guardians.flatMap((guardian) => (guardian.lapsed ? lapsed(status, guardian) : expiring(status, guardian)));

function lapsed(status: HostStatus, { account, drillBy, standIn }: GuardianHealth): Finding[] {
  if (standIn?.drilled) return [];
  const account_ = standIn ? standIn.account : account;
  const reason = standIn
    ? `It missed its drill of ${at(status, drillBy)}; its stand-in ${standIn.account} has not drilled either.`
    : `It missed its drill of ${at(status, drillBy)}, and has no stand-in: perhaps nobody holds its key.`;
  const command = bulkhead(status, `guardian drill --account <keystore of ${account_}>`);
  return [{ id: 'guardian-lapsed', severity: 'warning', subject: `guardian ${account}`, reason, command }];
}

function expiring(status: HostStatus, { account, drillBy, drillInterval }: GuardianHealth): Finding[] {
  if (drillBy - status.block.time > Math.min(WARNING, drillInterval / PART)) return [];
  const reason = `It has to drill by ${at(status, drillBy)}, or it lapses.`;
  const command = bulkhead(status, `guardian drill --account <keystore of ${account}>`);
  return [{ id: 'guardian-drill-soon', severity: 'warning', subject: `guardian ${account}`, reason, command }];
}
