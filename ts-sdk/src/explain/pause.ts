/** What guardians and plans are refused. */
import { zeroAddress } from 'viem';
import type { GuardianRefusedError, GuardianTermsInvalidError } from '../generated/errors.js';
import { GuardianRefusal, Scope } from '../generated/types.js';
import { formatScopes } from '../text/scopes.js';
import { broken, marketName, span } from './say.js';
import type { Explanations, Told } from './types.js';
import { changedScopes, misorderedScopes } from './word.js';

const EXITS = (1 << Scope.Exit) | (1 << Scope.Repay);
const ALL_SCOPES = 0b111111;

export const pause = {
  GuardianRefused: (error) => refusals[error.reason](error),
  GuardianTermsInvalid: ({ guardian, terms }) => ({
    promise: 'GUA-1',
    what: `The terms for guardian ${guardian} contradict each other: ${brokenTerms(terms)}.`,
    never: true,
    nextStep: 'Correct that term; a clock burst is rounded down a little when it is packed.',
    command: 'bulkhead config lint',
  }),
  GuardianAccountInvalid: ({ account }) => ({
    promise: 'GUA-4',
    what:
      account === zeroAddress
        ? 'The zero address cannot be a guardian.'
        : `${account} cannot take this seat: it is the host, has a seat already, or stands in for another guardian.`,
    never: true,
    nextStep: 'Name an account that has no part in the guardians yet.',
    command: 'bulkhead guardian status',
  }),
  GuardianUnknown: ({ account }) => ({
    promise: 'GUA-4',
    what: `${account} has no seat among the guardians.`,
    nextStep: 'Name a guardian that has one.',
    command: 'bulkhead guardian status',
  }),
  GuardianBudgetExceeded: ({ asked, allowed }) => ({
    promise: 'GUA-2',
    what: `Guardians together could keep the host closed for ${span(asked)}, and ${span(allowed)} is the most in one window.`,
    nextStep:
      'Lower burst or refill of a guardian, or raise the budget, which must fit its window. Shares of removed seats stay reserved for a window.',
    command: 'bulkhead guardian status',
  }),
  GuardianCountExceeded: ({ allowed }) => ({
    promise: 'GUA-2',
    what: `There are ${allowed} guardians, which is the most.`,
    nextStep: 'Replace one instead of adding one.',
    command: 'bulkhead guardian status',
  }),
  GuardianFloorReached: ({ left, floor }) =>
    left === 0n && floor === 1n
      ? {
          promise: 'GUA-6',
          what: 'No guardian of the kind that must stay would be left, and one is the least.',
          nextStep:
            'Replace the guardian instead, or take its power by a scheduled change; the last guardian can only be replaced.',
          command: 'bulkhead guardian status',
        }
      : {
          promise: 'GUA-6',
          what: `Only ${left} guardians of full strength would be left, and at once it goes down to ${floor} and no further.`,
          nextStep: 'Schedule the change instead, or let guardians drill that have missed their deadline.',
          command: 'bulkhead guardian status',
        },
  GuardianClosingsEmpty: () => ({
    promise: null,
    what: 'Nothing to close was named.',
    never: true,
    nextStep: 'Name at least one market with its scopes.',
    command: 'bulkhead pause',
  }),
  GuardianPowerAdded: ({ guardian }) => ({
    promise: 'GUA-6',
    what: `The change gives guardian ${guardian} more power, or another stand-in or interval, and was to take effect at once.`,
    never: true,
    nextStep: 'Schedule it: pass the calldata of `setGuardian` to `scheduleChange`.',
    command: 'bulkhead change schedule',
  }),

  UnpauseTimesInvalid: ({ delay, window, vetoPeriod }) => ({
    promise: 'UNP-1',
    what: `These times of plans cannot be: ${broken([
      [delay !== 0, 'the delay is zero'],
      [window !== 0, 'the window is zero'],
      [vetoPeriod >= delay, `the veto period of ${span(vetoPeriod)} is shorter than the delay of ${span(delay)}`],
    ])}.`,
    never: true,
    nextStep: 'Give delay and window a length, and let the veto period last at least the delay.',
    command: 'bulkhead config lint',
  }),
  UnpauseAlreadyPending: ({ market, eta, expiry }, say) => ({
    promise: 'UNP-1',
    what: `A plan for ${marketName(market)} is pending already, to be executed from ${say.time(eta)} until before ${say.time(expiry)}.`,
    passesAt: expiry,
    nextStep: 'Execute it, veto it, or let the governor withdraw it before proposing another.',
    command: 'bulkhead unpause execute',
  }),
  UnpauseNotPending: ({ market }) => ({
    promise: 'UNP-1',
    what: `No plan for ${marketName(market)} is pending: it was executed, vetoed or withdrawn, or never proposed.`,
    nextStep: 'Look at what is closed, and let the governor propose a plan.',
    command: 'bulkhead unpause propose',
  }),
  UnpauseNothingClosed: ({ market }) => ({
    promise: 'UNP-1',
    what: `Nothing is closed for ${marketName(market)}, so there is nothing to reopen.`,
    nextStep: 'Look at which market is closed.',
    command: 'bulkhead status',
  }),
  UnpausePlanInvalid: ({ market, plan }) => ({
    promise: 'UNP-4',
    what: `The plan for ${marketName(market)} cannot be: ${misorderedScopes(plan)}.`,
    never: true,
    nextStep:
      'Let Repay reopen no later than Liquidate, Liquidate and Exit no later than Trade, and Exit no later than Enter.',
    command: 'bulkhead unpause propose',
  }),
  UnpauseWordChanged: ({ market, seen, found }, say) => ({
    promise: 'UNP-5',
    what: `The closing of ${marketName(market)} is not the one that the plan was written for: ${changedScopes(seen, found, say.time)}.`,
    never: true,
    nextStep: 'Look at what is closed now and why, then write the plan anew.',
    command: 'bulkhead unpause propose',
  }),
  UnpauseNotDue: ({ market, eta }, say) => ({
    promise: 'UNP-1',
    what: `The plan for ${marketName(market)} waits in public until ${say.time(eta)}.`,
    passesAt: eta,
    nextStep: 'Execute it then, which anyone may.',
    command: 'bulkhead unpause execute',
  }),
  UnpauseLapsed: ({ market, expiry }, say) => ({
    promise: 'UNP-1',
    what: `The plan for ${marketName(market)} was not executed in its window and lapsed ${say.time(expiry)}.`,
    never: true,
    nextStep: 'Let the governor propose it again; the delay starts anew.',
    command: 'bulkhead unpause propose',
  }),
  UnpauseVetoUnauthorized: ({ account }) => ({
    promise: 'UNP-1',
    what: `${account} was to veto a plan, and only an armed guardian or the council may.`,
    nextStep: 'Let a guardian that is armed do it, or the council.',
    command: 'bulkhead guardian status',
  }),
  UnpauseVetoEnded: ({ market, vetoUntil }, say) => ({
    promise: 'UNP-3',
    what: `The plan for ${marketName(market)} can no longer be vetoed: the time for vetoes ended ${say.time(vetoUntil)}.`,
    never: true,
    nextStep: 'If there is new danger, close again: a plan opens only the closings that it was made for.',
    command: 'bulkhead pause',
  }),
} satisfies Partial<Explanations>;

const refusals: Readonly<Record<GuardianRefusal, (error: GuardianRefusedError) => Told>> = {
  [GuardianRefusal.None]: ({ account }) => ({
    promise: 'GUA-5',
    what: `${account} was refused without a reason.`,
    nextStep: 'Ask what it may do now.',
    command: 'bulkhead guardian status',
  }),
  [GuardianRefusal.NotArmed]: ({ account }) => ({
    promise: 'GUA-4',
    what: `${account} is not armed: it has no seat, lost it to a stand-in that drilled, or stands in for a guardian that has not lapsed.`,
    nextStep: 'Let an armed guardian or the council close instead.',
    command: 'bulkhead guardian status',
  }),
  [GuardianRefusal.ScopesInvalid]: ({ asked, allowed }) => ({
    promise: 'GUA-1',
    what:
      asked === 0n ? 'No scope was named.' : `The set of scopes 0x${asked.toString(16)} has bits that are no scope.`,
    never: true,
    nextStep: `Name some of the scopes that this guardian may close: ${formatScopes(Number(allowed))}.`,
    command: 'bulkhead pause',
  }),
  [GuardianRefusal.ScopesNotGranted]: ({ account, asked, allowed }) => {
    const missing = Number(asked & ~allowed);
    return {
      promise: (missing & EXITS) === 0 ? 'GUA-1' : 'GUA-3',
      what: `${account} may not close ${formatScopes(missing)}; it may close ${formatScopes(Number(allowed))}.`,
      never: true,
      nextStep: 'Close what it may, and let the council close the rest.',
      command: 'bulkhead pause',
    };
  },
  [GuardianRefusal.DurationInvalid]: ({ account, asked, allowed }) => ({
    promise: 'GUA-1',
    what:
      asked === 0n
        ? 'A closing of no length was asked for.'
        : `${account} asked to close for ${span(asked)}, and ${span(allowed)} is its longest for these scopes.`,
    never: true,
    nextStep: `Ask for ${span(allowed)} or less, and let the council lengthen it.`,
    command: 'bulkhead pause',
  }),
  [GuardianRefusal.ClockEmpty]: ({ account, asked, allowed }) => ({
    promise: 'GUA-2',
    what: `The clock of ${account} pays for ${span(allowed)} more, and ${span(asked)} was asked for.`,
    nextStep:
      allowed === 0n
        ? 'Let another guardian or the council close; this clock refills with time.'
        : `Ask for ${span(allowed)} or less, or let another guardian or the council act.`,
    command: 'bulkhead guardian status',
  }),
};

function brokenTerms(terms: GuardianTermsInvalidError['terms']): string {
  const { scopes, exitScopes, maxDuration, exitMaxDuration, burst, drillInterval } = terms;
  return broken(
    [
      [scopes !== 0, 'it may close nothing'],
      [scopes <= ALL_SCOPES, 'its scopes have bits that are no scope'],
      [(scopes & EXITS) === 0, 'Exit and Repay belong to exitScopes'],
      [(exitScopes & ~EXITS) === 0, 'exitScopes holds more than Exit and Repay'],
      [maxDuration !== 0, 'maxDuration is zero'],
      [maxDuration <= burst, `maxDuration of ${span(maxDuration)} exceeds the burst of ${span(burst)}`],
      [drillInterval !== 0, 'drillInterval is zero'],
      [
        (exitScopes === 0) === (exitMaxDuration === 0),
        'exitScopes and exitMaxDuration must both be set or both be zero',
      ],
      [exitMaxDuration < maxDuration || maxDuration === 0, 'exitMaxDuration is not shorter than maxDuration'],
    ],
    `maxDuration of ${span(maxDuration)} exceeds the burst after rounding`,
  );
}
