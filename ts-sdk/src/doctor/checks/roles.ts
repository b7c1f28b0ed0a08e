/** Powers that nobody holds, that one key holds, or that should be two. */
import { type Address, zeroAddress } from 'viem';
import type { HostStatus } from '../../status/types.js';
import { bulkhead, sameAddress } from '../say.js';
import type { Check, DoctorFacts, Finding } from '../types.js';

export const checkRoles: Check = (status, facts) => [
  ...governor(status, facts),
  ...council(status, facts),
  ...rescue(status, facts),
];

/** Of a host whose authority is kept otherwise nothing is known here. */
function governor(status: HostStatus, facts: DoctorFacts): Finding[] {
  const account = status.roles.governor;
  if (account === undefined) return [];
  if (account === zeroAddress) {
    const reason = 'The ownership was renounced: no plan can reopen anything, and nothing can be changed.';
    const command = 'None: move the value to a host that has a governor, while exits are open.';
    return [{ id: 'governor-missing', severity: 'critical', subject: 'governor', reason, command }];
  }
  return [...oneKey(status, facts, 'governor', account), ...offered(status)];
}

function offered(status: HostStatus): Finding[] {
  const account = status.roles.pendingGovernor;
  if (account === undefined) return [];
  const reason = `The ownership was offered to ${account}, which has not accepted it.`;
  const command = `As ${account}: call acceptOwnership() of ${status.host.address}.`;
  return [{ id: 'governor-offered', severity: 'note', subject: 'governor', reason, command }];
}

function council(status: HostStatus, facts: DoctorFacts): Finding[] {
  const { governor: owner, council: members } = status.roles;
  if (owner === undefined) return [];
  if (members.length === 0) {
    const reason = 'No account is council: nobody can veto a change, or close for longer than a guardian.';
    const command = schedule(status, 'setCouncil(<multisig>, true)');
    return [{ id: 'council-missing', severity: 'critical', subject: 'council', reason, command }];
  }
  return members.flatMap((member) => [
    ...(sameAddress(member, owner) ? [same(status, member)] : oneKey(status, facts, 'council', member)),
  ]);
}

function same(status: HostStatus, account: Address): Finding {
  const reason = 'It is governor as well: whoever holds that key loosens and waives the veto, two keys became one.';
  const command = schedule(status, `setCouncil(${account}, false), after another council was added`);
  return { id: 'council-is-governor', severity: 'critical', subject: `council ${account}`, reason, command };
}

function oneKey(
  status: HostStatus,
  { accounts }: DoctorFacts,
  role: 'governor' | 'council',
  account: Address,
): Finding[] {
  if (accounts.get(account)?.isContract !== false) return [];
  const reason = 'It has no code, so one key holds this power: lost or stolen, it is gone.';
  const call = role === 'governor' ? 'transferOwnership(<multisig or timelock>)' : 'setCouncil(<multisig>, true)';
  const command = schedule(status, call);
  return [{ id: `${role}-one-key`, severity: 'warning', subject: `${role} ${account}`, reason, command }];
}

function rescue(status: HostStatus, { accounts }: DoctorFacts): Finding[] {
  const { roles, host } = status;
  if (!host.modules.has('outflowLimiter')) return [];
  const facts = roles.rescue && accounts.get(roles.rescue);
  const isKnown = facts && (facts.isContract || facts.nonce > 0 || facts.balance > 0n);
  if (isKnown) return [];
  const reason = roles.rescue
    ? 'It has no code, and was never used: perhaps nobody can move what expired claims send there.'
    : 'No rescue address is set: what nobody collects in a year can never leave the escrow.';
  const command = schedule(status, 'setOutflowRescue(<account that somebody holds>)');
  const subject = roles.rescue ? `rescue ${roles.rescue}` : 'rescue';
  return [{ id: 'rescue-unknown', severity: 'warning', subject, reason, command }];
}

function schedule(status: HostStatus, call: string): string {
  return `Governor: ${bulkhead(status, 'change schedule <calldata>')} with the calldata of ${call}.`;
}
