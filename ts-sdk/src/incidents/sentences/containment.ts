/** Closing, reopening, guardians, plans and scheduled changes. */
import { zeroAddress, zeroHash } from 'viem';
import { marketName, span } from '../../explain/say.js';
import type { Say } from '../../explain/types.js';
import { closedUntil } from '../../explain/word.js';
import { type ContainmentWord, Scope, type ScopeSet, Tier, type UnpausePlan } from '../../generated/types.js';
import { SCOPE_NAMES } from '../../math/scopes.js';
import { formatHostCall } from '../../status/hostCall.js';
import { formatBytes32 } from '../../text/bytes32.js';
import { formatScopes, scopeNamesOf } from '../../text/scopes.js';
import { formatCause } from '../cause.js';
import type { Sentences } from './types.js';

const TIERS: Readonly<Record<number, string>> = {
  [Tier.Automatic]: 'the host itself',
  [Tier.Guardian]: 'a guardian',
  [Tier.Council]: 'the council',
  [Tier.Governor]: 'the governor',
};

export const containment = {
  Contained: ({ incident, market, by, tier, scopes, word, cause, evidence }, say) =>
    `Incident ${incident}: ${by} as ${TIERS[tier] ?? `tier ${tier}`} closed ${formatScopes(scopes)} for ${marketName(market)} ${ends(word, scopes, say)}, cause ${formatCause(cause)}${evidence === zeroHash ? '' : `, evidence ${evidence}`}.`,
  Reopened: ({ upToIncident, market, by, word }, say) =>
    `${by} executed the plan that answers incidents up to ${upToIncident}: ${marketName(market)} opens again, ${opens(word, say)}.`,
  AutomaticClockSet: ({ key, until }, say) =>
    `The host spent automatic seconds on ${key === zeroHash ? 'the whole host' : `the lane or market ${formatBytes32(key)}`}: what it closed or latched lasts ${say.until(until)}.`,
  HostBitsSet: ({ bits }) => `The host set the six bits of its own in its word to ${bits}.`,
  ContainmentBoundsSet: ({ bounds }) =>
    `The bounds of containment were set: the council may close for ${span(bounds.councilMax)}, the host itself for ${span(bounds.automaticMax)} at a time and ${span(bounds.automaticBudget)} in any ${span(bounds.automaticWindow)}, and the grace is ${span(bounds.graceCap)} at most.`,

  ChangeDelaysSet: ({ slow, fast, window }) =>
    `The delays of changes were set: ${span(slow)}, or ${span(fast)} once the council waives its veto, with a window of ${span(window)}.`,
  ChangeScheduled: ({ id, by, call, eta, expiry }, say) =>
    `${by} scheduled ${formatHostCall(call)} as change ${id}, to be executed from ${say.time(eta)} until before ${say.time(expiry)}.`,
  ChangeWaived: ({ id, by, eta, expiry }, say) =>
    `${by} waived the council's veto of change ${id}, which may be executed from ${say.time(eta)} until before ${say.time(expiry)}.`,
  ChangeVetoed: ({ id, by }) => `${by} vetoed change ${id}.`,
  ChangeCancelled: ({ id, by }) => `${by} cancelled change ${id}.`,
  ChangeExecuted: ({ id, by }) => `${by} executed change ${id}.`,
  UpgradeAnnounced: ({ id, implementation, codeHash }) =>
    `Change ${id} announced an upgrade to ${implementation}, whose code has the hash ${codeHash}.`,

  GuardianBudgetSet: ({ budget }) =>
    `The budget of guardians was set: together ${span(budget.budget)} in any ${span(budget.window)}; at least ${budget.minGuardians} that close ${formatScopes(budget.minScopes)} for ${span(budget.minSeconds)} must stay.`,
  GuardianSet: ({ guardian, terms, drillBy }, say) =>
    `Guardian ${guardian} got its terms: it may close ${formatScopes(terms.scopes)} for ${span(terms.maxDuration)}${terms.exitScopes === 0 ? '' : `, and ${formatScopes(terms.exitScopes)} for ${span(terms.exitMaxDuration)}`}, drills by ${say.time(drillBy)}, and has ${terms.successor === zeroAddress ? 'no stand-in' : `${terms.successor} as stand-in`}.`,
  GuardianRemoved: ({ guardian, by }) => `${by} removed guardian ${guardian}.`,
  GuardianReplaced: ({ guardian, newGuardian, drillBy }, say) =>
    `The seat of guardian ${guardian} passed to ${newGuardian}, which drills by ${say.time(drillBy)}.`,
  GuardianDrilled: ({ guardian, by, drillBy }, say) =>
    by === guardian
      ? `Guardian ${guardian} drilled; its next deadline is ${say.time(drillBy)}.`
      : `The stand-in ${by} drilled and took over from guardian ${guardian}, which had missed its deadline.`,
  GuardianClockSet: ({ guardian, clockEnd }, say) =>
    `The clock of guardian ${guardian} was set: what it closed lasts ${say.until(clockEnd)}.`,
  GuardianShareRetired: ({ retired, retiredUntil }, say) =>
    `${span(retired)} of the guardians' budget stay reserved until ${say.time(retiredUntil)} for seats that were removed or lowered.`,

  UnpauseTimesSet: ({ times }) =>
    `The times of plans were set: ${span(times.delay)} of delay, ${span(times.window)} of window, ${span(times.vetoPeriod)} for vetoes.`,
  UnpauseProposed: ({ upToIncident, market, by, proposal }, say) =>
    `${by} proposed a plan for ${marketName(market)} that answers incidents up to ${upToIncident}: ${planned(proposal, say)}; it may be executed from ${say.time(proposal.eta)} until before ${say.time(proposal.expiry)} and vetoed until before ${say.time(proposal.vetoUntil)}.`,
  UnpauseVetoed: ({ upToIncident, market, by }) =>
    `${by} vetoed the plan for ${marketName(market)} that answered incidents up to ${upToIncident}.`,
  UnpauseWithdrawn: ({ upToIncident, market, by }) =>
    `${by} withdrew the plan for ${marketName(market)} that answered incidents up to ${upToIncident}.`,

  OwnableCouncilSet: ({ account, member }) =>
    member ? `${account} became a council account.` : `${account} is no council account any more.`,
  OwnershipTransferStarted: ({ previousOwner, newOwner }) =>
    `${previousOwner} offered the ownership to ${newOwner}, who has yet to accept it.`,
  OwnershipTransferred: ({ previousOwner, newOwner }) =>
    newOwner === zeroAddress
      ? `${previousOwner} gave up the ownership for good.`
      : `The ownership passed from ${previousOwner} to ${newOwner}.`,
} satisfies Partial<Sentences>;

/** When named scopes end: one time where they share it. */
function ends(word: ContainmentWord, scopes: ScopeSet, say: Say): string {
  const named = scopeNamesOf(scopes);
  const times = named.map((name) => closedUntil(word, Scope[name]));
  if (new Set(times).size === 1) return say.until(times[0] ?? 0);
  return `(${named.map((name, index) => `${name} ${say.until(times[index] ?? 0)}`).join(', ')})`;
}

function opens(word: ContainmentWord, say: Say): string {
  const from = SCOPE_NAMES.flatMap((name) => {
    const time = closedUntil(word, Scope[name]);
    return time === 0 ? [] : [`${name} from ${say.time(time)}`];
  });
  return from.join(', ') || 'everything at once';
}

/** Scopes that the plan ends early. */
function planned({ plan, snapshot, eta }: UnpausePlan, say: Say): string {
  const early = SCOPE_NAMES.flatMap((name) => {
    const [time, before] = [closedUntil(plan, Scope[name]), closedUntil(snapshot, Scope[name])];
    if (time >= before) return [];
    return [time <= eta ? `${name} at once` : `${name} from ${say.time(time)}`];
  });
  return early.length === 0 ? 'it would open nothing early' : `it would open ${early.join(', ')}`;
}
