/** What the limiter refuses, on a host and in its perimeter. */
import { BUCKET_MAX_AMOUNT, BUCKET_NEVER } from '../math/bucket.js';
import type { PromiseId } from './promises.js';
import { broken, span } from './say.js';
import type { Explanations } from './types.js';

/** Rules of `setOutflowTerms` by their number. */
const TERM_RULES: Readonly<Record<number, { promise: PromiseId; what: string; nextStep: string }>> = {
  1: {
    promise: 'OUT-1',
    what: 'the window is zero (rule 1)',
    nextStep: 'Give the window a length, an hour for instance.',
  },
  2: {
    promise: 'OUT-7',
    what: 'the burst or the small burst is zero, or the threshold is less than 1/1024 of the burst (rule 2)',
    nextStep: 'Give both lanes a burst, and the small lane a threshold of at least 1/1024 of the burst.',
  },
  3: {
    promise: 'OUT-7',
    what: 'the threshold is larger than the small burst or than the burst (rule 3)',
    nextStep: 'Lower the threshold, or raise the burst that it exceeds.',
  },
  4: {
    promise: 'OUT-1',
    what: 'burst and refill of all lanes, that of liquidators included, together exceed the stated limit `most` (rule 4)',
    nextStep: 'Lower a burst or a refill, or raise `most`.',
  },
  5: {
    promise: 'OUT-3',
    what: 'the limit is a share of what is held, and `most` is above 100 % (rule 5)',
    nextStep: 'Lower `most` to 1000000 parts per million or less.',
  },
  6: {
    promise: 'OUT-3',
    what: 'the limit is a share of what is held, and has no floor (rule 6)',
    nextStep: 'Set a floor: the least amount that the shares are counted from.',
  },
  7: {
    promise: 'OUT-8',
    what: 'the trip level or the weight is above 100 % (rule 7)',
    nextStep: 'Lower `tripPpm` to at most 1000000 and `weightBps` to at most 10000.',
  },
};

export const outflow = {
  OutflowAssetUnset: ({ asset }, say) => ({
    promise: 'OUT-10',
    what: `No limits are set for ${say.asset(asset)}, so none of it may enter or leave.`,
    nextStep: 'Set its terms: at once while the host holds none of it, otherwise as a scheduled change.',
    command: 'bulkhead config diff',
  }),
  OutflowLimitExceeded: ({ asset, requested, available, retryIn }, say) => {
    const what = `The call asks for ${say.amount(requested, asset)} at once, and the limit lets out ${say.number(available, asset)} now.`;
    if (retryIn === BUCKET_NEVER)
      return {
        promise: 'OUT-11',
        what,
        never: true,
        nextStep:
          'That much never fits at once: split it, or take the exit that pays the rest later where the host has one.',
        command: 'bulkhead status',
      };
    return {
      promise: 'OUT-11',
      what,
      passesIn: retryIn,
      nextStep:
        available === 0n
          ? `Try again in ${span(retryIn)}; now there is room for small exits only.`
          : `Try again in ${span(retryIn)}, or take at most ${say.number(available, asset)} now.`,
      command: 'bulkhead status',
    };
  },
  OutflowLatched: ({ asset, requested, smallAvailable, until }, say) => ({
    promise: 'OUT-8',
    what: `Outflow of ${say.asset(asset)} is latched ${say.until(until)}: only small exits are paid at once, ${say.number(smallAvailable, asset)} at most, and the call asks for ${say.number(requested, asset)}.`,
    passesAt: until,
    nextStep: `Take at most ${say.number(smallAvailable, asset)} now, take the exit that pays later where the host has one, or wait for the end of the latch; then the ordinary limit decides.`,
    command: 'bulkhead incident list',
  }),
  OutflowAmountInvalid: ({ amount }, say) => ({
    promise: 'OUT-9',
    what:
      amount === 0n ? 'An amount of zero was to move.' : `${say.number(amount)} is more than the limiter can count.`,
    never: true,
    nextStep: `Name an amount from 1 to ${BUCKET_MAX_AMOUNT} units.`,
  }),
  OutflowRecipientInvalid: ({ recipient }) => ({
    promise: 'OUT-9',
    what: `${recipient} may not receive an outflow: it is the host, its escrow, or the zero address.`,
    never: true,
    nextStep: 'Name another recipient.',
  }),
  OutflowClaimUnsupported: ({ asset, fee }, say) => ({
    promise: 'OUT-9',
    what: `${say.asset(asset)} takes a fee of ${say.number(fee, asset)} from its sender, so none of it can wait in escrow: the last claim could not be paid.`,
    nextStep: 'Ask for an amount that fits now.',
    command: 'bulkhead status',
  }),
  OutflowTermsInvalid: ({ asset, rule }, say) => {
    const told = TERM_RULES[rule];
    return {
      promise: told?.promise ?? 'OUT-1',
      what: `The terms for ${say.asset(asset)} contradict each other: ${told?.what ?? `rule ${rule} is broken`}.`,
      never: true,
      nextStep: told?.nextStep ?? 'Look the rule up at `setOutflowTerms` of the deployed version.',
      command: 'bulkhead config lint',
    };
  },
  OutflowChangeLoosens: ({ asset }, say) => ({
    promise: 'OUT-10',
    what: `The change for ${say.asset(asset)} was to take effect at once, and it loosens a limit, touches the small lane, or sets first limits for an asset that the host already holds.`,
    never: true,
    nextStep: 'Schedule it: pass its calldata to `scheduleChange`.',
    command: 'bulkhead change schedule',
  }),
  OutflowEscalationInvalid: ({ epoch, shareBps }) => ({
    promise: 'OUT-8',
    what: `These terms of the host's latch cannot be: ${broken([
      [epoch !== 0, 'the epoch is zero'],
      [shareBps !== 0, 'the share is zero'],
      [shareBps <= 10_000, `the share of ${shareBps} basis points is above 100 %`],
    ])}.`,
    never: true,
    nextStep: 'Give an epoch in seconds, and a share from 1 to 10000 basis points.',
    command: 'bulkhead config lint',
  }),
  OutflowEscrowInvalid: ({ escrow }) => ({
    promise: 'OUT-6',
    what: `The escrow ${escrow} does not suit this host: it serves another one, or its review and hold together are shorter than a scheduled change takes to lapse.`,
    never: true,
    nextStep:
      'Deploy an escrow for this host whose review and hold together last at least the slow delay and the window.',
    command: 'bulkhead config lint',
  }),
  OutflowCallerNotEscrow: ({ caller }) => ({
    promise: 'OUT-5',
    what: `${caller} was to move the line of claims, and only the escrow of this host does that.`,
    never: true,
    nextStep: 'Release the claim at the escrow, which moves the line itself.',
    command: 'bulkhead claims release',
  }),
  OutflowLineNotPassed: ({ asset, lineEnd, passed }, say) => ({
    promise: 'OUT-5',
    what: `The claim's turn has not come: ${say.amount(lineEnd - passed, asset)} in the line before its end must still flow.`,
    nextStep: 'Wait: the line moves with the refill and with every inflow.',
    command: 'bulkhead claims list',
  }),
  OutflowCallerNotGuardian: ({ caller }) => ({
    promise: 'OUT-6',
    what: `${caller} was to hold claims, and it is no guardian that may act now.`,
    nextStep: 'Let an armed guardian do it.',
    command: 'bulkhead guardian status',
  }),
  OutflowOutsidePerimeter: ({ account }) => ({
    promise: 'OUT-9',
    what: `${account} was to be paid as if it were part of the host, and it is not inside the perimeter.`,
    never: true,
    nextStep: 'Charge the move as an outflow, or schedule `setOutflowPerimeter` for the account.',
  }),
  OutflowPerimeterInvalid: ({ account }) => ({
    promise: 'OUT-9',
    what: `${account} cannot be inside the perimeter: it is the host, its escrow, or the zero address.`,
    never: true,
    nextStep: 'Name an account of the protocol that holds value for the host.',
  }),
} satisfies Partial<Explanations>;
