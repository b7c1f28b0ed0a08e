/** What containment and scheduled changes refuse. */

import { Scope } from '../generated/types.js';
import { formatScopes } from '../text/scopes.js';
import { WITHOUT_END } from '../text/time.js';
import { broken, marketName, scopeName, span } from './say.js';
import type { Explanations } from './types.js';

const ALL_SCOPES = 0b111111;
const EXITS = (1 << Scope.Exit) | (1 << Scope.Repay);

export const core = {
  ScopeClosed: ({ market, scope, until }, say) =>
    until >= WITHOUT_END
      ? {
          promise: 'CON-1',
          what: `${scopeName(scope)} is closed for ${marketName(market)}, without end.`,
          nextStep: 'Only an unpause plan of the governor reopens it.',
          command: 'bulkhead status',
        }
      : {
          promise: 'CON-1',
          what: `${scopeName(scope)} is closed for ${marketName(market)} until ${say.time(until)}.`,
          passesAt: until,
          nextStep: 'Wait until then: it reopens by itself. Earlier only an unpause plan of the governor reopens it.',
          command: 'bulkhead status',
        },
  ScopesInvalid: ({ scopes }) => ({
    promise: (scopes & EXITS) !== 0 && scopes <= ALL_SCOPES ? 'CON-8' : null,
    what: scopesRule(scopes),
    never: true,
    nextStep:
      'Name scopes out of Enter, Trade, Exit, Repay, Liquidate and Govern, and for automatic closings neither Exit nor Repay.',
  }),
  ContainmentUntilInvalid: ({ until, earliest, latest }, say) =>
    until < earliest
      ? {
          promise: 'CON-1',
          what: `The closing was to last ${say.until(until)}, which is not in the future.`,
          never: true,
          nextStep: `Name a second from ${say.time(earliest)} on.`,
        }
      : {
          promise: 'CON-2',
          what: `The closing was to last ${say.until(until)}, and the caller may close ${say.until(latest)} at most.`,
          nextStep: `Close until ${say.time(latest)} now and lengthen later, or let the governor close, who has no limit.`,
          command: 'bulkhead pause',
        },
  ContainmentBoundsInvalid: () => ({
    promise: 'CON-8',
    what: 'The bounds of containment contradict each other.',
    never: true,
    nextStep:
      'Keep councilMax longer than the slow delay, automaticMax above zero, automaticBudget at least automaticMax, and automaticWindow at least automaticBudget.',
    command: 'bulkhead config lint',
  }),
  ContainmentAlreadyInitialized: () => ({
    promise: 'CON-6',
    what: 'Containment was to be set up a second time.',
    never: true,
    nextStep: 'Leave it: what is set up is changed by scheduled changes only.',
    command: 'bulkhead config diff',
  }),
  HostBitsInvalid: ({ bits }) => ({
    promise: null,
    what: `The host was to keep ${bits} in its six bits of the containment word, which hold 0 to 63.`,
    never: true,
    nextStep: 'Correct the host: it passes a number that does not fit.',
  }),

  ChangeDelaysInvalid: ({ slow, fast, window }) => ({
    promise: 'GUA-6',
    what: `Delays of ${span(slow)} slow and ${span(fast)} fast with a window of ${span(window)} cannot be: ${broken(
      [
        [fast !== 0, 'the fast delay is zero'],
        [window !== 0, 'the window is zero'],
        [fast <= slow, 'fast is longer than slow'],
      ],
      'slow outlasts what the council can close, or slow and window together outlast review and hold of the escrow',
    )}.`,
    never: true,
    nextStep: 'Keep fast at most slow, slow below councilMax, and slow and window together within review and hold.',
    command: 'bulkhead config lint',
  }),
  ChangeAlreadyScheduled: ({ id, eta, expiry }, say) => ({
    promise: 'GUA-6',
    what: `The same change (${id}) is already scheduled, to be executed from ${say.time(eta)} until before ${say.time(expiry)}.`,
    nextStep: 'Execute it when it is due, or cancel it before scheduling it anew.',
    command: 'bulkhead change list',
  }),
  ChangeNotScheduled: ({ id }) => ({
    promise: 'GUA-6',
    what: `No change is scheduled under ${id}: it was executed, vetoed or cancelled, or its calldata is another.`,
    nextStep: 'Compare the calldata with what was scheduled, or schedule it.',
    command: 'bulkhead change list',
  }),
  ChangeNotDue: ({ id, eta }, say) => ({
    promise: 'GUA-6',
    what: `Change ${id} waits in public until ${say.time(eta)}.`,
    passesAt: eta,
    nextStep: 'Execute it then, which anyone may; the council can shorten the wait by waiving its veto.',
    command: 'bulkhead change execute',
  }),
  ChangeLapsed: ({ id, expiry }, say) => ({
    promise: 'GUA-6',
    what: `Change ${id} was not executed in its window and lapsed ${say.time(expiry)}.`,
    never: true,
    nextStep: 'Schedule it again; the delay starts anew.',
    command: 'bulkhead change schedule',
  }),
  ChangeVetoConflict: ({ id, account }) => ({
    promise: 'GUA-6',
    what: `${account} of the council was to veto change ${id}, which is about the council itself.`,
    never: true,
    nextStep: 'Let the governor cancel it, if it should not happen.',
    command: 'bulkhead change cancel',
  }),
  ChangeNotScheduledCall: ({ selector }) => ({
    promise: 'GUA-6',
    what: `The function ${selector} was called directly, and it runs as a scheduled change only.`,
    never: true,
    nextStep: 'Let the governor pass the same calldata to `scheduleChange`, and execute it after the delay.',
    command: 'bulkhead change schedule',
  }),
  ChangeReentered: () => ({
    promise: 'GUA-6',
    what: 'A scheduled change was to be executed from within another one.',
    never: true,
    nextStep: 'Execute them one after the other.',
  }),

  UpgradeCodeChanged: ({ implementation, announced, found }) => ({
    promise: 'GUA-6',
    what: `The code at ${implementation} has the hash ${found}, and ${announced} was announced.`,
    never: true,
    nextStep: 'Do not upgrade: find out why the code changed. If it is meant, schedule the upgrade again.',
  }),
  UpgradeImplementationInvalid: ({ implementation }) => ({
    promise: 'GUA-6',
    what: `There is no code at ${implementation}, so nothing could be announced.`,
    nextStep: 'Deploy the implementation first, then schedule the upgrade.',
  }),
} satisfies Partial<Explanations>;

function scopesRule(scopes: number): string {
  if (scopes === 0) return 'No scope was named.';
  if (scopes > ALL_SCOPES) return `The set of scopes 0x${scopes.toString(16)} has bits that are no scope.`;
  return `An automatic closing of ${formatScopes(scopes)} was asked for, and neither Exit nor Repay may be among them.`;
}
