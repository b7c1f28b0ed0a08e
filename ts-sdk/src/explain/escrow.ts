/** What the escrow refuses. */
import { zeroAddress, zeroHash } from 'viem';
import { broken } from './say.js';
import type { Explanations } from './types.js';

export const escrow = {
  EscrowCallerNotHost: ({ caller }) => ({
    promise: 'OUT-6',
    what: `${caller} was to act for the host, and the escrow listens to its host only.`,
    never: true,
    nextStep: 'Call the host instead: guardians hold claims there, and the governor schedules a quarantine there.',
    command: 'bulkhead claims hold',
  }),
  EscrowCallerNotEscrow: ({ caller }) => ({
    promise: 'OUT-4',
    what: `${caller} was to make a push with a call, and only the escrow itself does that.`,
    never: true,
    nextStep: 'Release the claim: the escrow then makes the push.',
    command: 'bulkhead claims release',
  }),
  EscrowClaimUnknown: ({ id }) => ({
    promise: 'OUT-6',
    what: `Claim ${id} is not open with this content: it is paid, its push has failed, it never was, or the content is not what ClaimOpened told.`,
    never: true,
    nextStep: 'List the claims and take the content from there; a failed push is retried or collected, not released.',
    command: 'bulkhead claims list',
  }),
  EscrowClaimNotDue: ({ id, dueAt }, say) => ({
    promise: 'OUT-6',
    what: `Claim ${id} is under review or held until ${say.time(dueAt)}.`,
    passesAt: dueAt,
    nextStep: 'Release it then, if the line has passed it; nobody can shorten the review.',
    command: 'bulkhead claims list',
  }),
  EscrowClaimFrozen: ({ id, until }, say) => ({
    promise: 'OUT-6',
    what: `Claim ${id} is frozen by a scheduled quarantine, until ${say.time(until)} at the latest.`,
    passesAt: until,
    nextStep:
      'Wait for the decision: executed, the claim is quarantined; vetoed, cancelled or lapsed, it is free again.',
    command: 'bulkhead claims list',
  }),
  EscrowClaimQuarantined: ({ id }) => ({
    promise: 'OUT-6',
    what: `Claim ${id} is quarantined: its value stays in escrow for the victims.`,
    never: true,
    nextStep: 'Turn to the governor, who alone can send quarantined value on, by a scheduled change.',
  }),
  EscrowClaimNotQuarantined: ({ id }) => ({
    promise: 'OUT-5',
    what: `Claim ${id} is not quarantined, so it keeps its place in line.`,
    never: true,
    nextStep: 'Release it once it is due, or have the governor schedule its quarantine.',
    command: 'bulkhead claims list',
  }),
  EscrowPushNotFailed: ({ id }) => ({
    promise: 'OUT-6',
    what: `The push of claim ${id} has not failed, so there is nothing to retry, collect or expire.`,
    never: true,
    nextStep: 'Release the claim instead.',
    command: 'bulkhead claims release',
  }),
  EscrowCallerNotRecipient: ({ caller, recipient }) => ({
    promise: 'OUT-6',
    what: `${caller} was to say where a failed push goes, and only its recipient ${recipient} may.`,
    never: true,
    nextStep: 'Let the recipient collect it, or retry the push, which anyone may.',
  }),
  EscrowPushNotExpired: ({ id, expiry }, say) => ({
    promise: 'OUT-6',
    what: `The failed push of claim ${id} belongs to its recipient until ${say.time(expiry)}.`,
    passesAt: expiry,
    nextStep: 'Let the recipient collect it until then; afterwards anyone can send it to the rescue address.',
  }),
  EscrowGasTooLow: ({ gas, required }) => ({
    promise: 'OUT-6',
    what: `The call had ${gas} gas left for the push of a claim, and ${required} is the least.`,
    nextStep: 'Send it again with a higher gas limit.',
  }),
  EscrowRangeInvalid: ({ asset, first, last }, say) => ({
    promise: 'OUT-6',
    what: `Claims ${first} to ${last} of ${say.asset(asset)} are no range: it is empty, begins at zero, or ends beyond the last claim.`,
    nextStep: 'Name numbers of claims that exist, the smaller first.',
    command: 'bulkhead claims list',
  }),
  EscrowRangesTooMany: ({ count, most }) => ({
    promise: 'OUT-6',
    what: `One quarantine names ${count} ranges of claims, and ${most} is the most.`,
    never: true,
    nextStep: 'Join ranges that touch; name the rest in a second quarantine once this one is no longer pending.',
  }),
  EscrowQuarantinePending: ({ asset, until }, say) => ({
    promise: 'OUT-6',
    what: `A quarantine of claims on ${say.asset(asset)} is already scheduled, until ${say.time(until)} at the latest.`,
    passesAt: until,
    nextStep: 'Execute or cancel that one first; meanwhile a guardian can hold the other claims.',
    command: 'bulkhead claims hold',
  }),
  EscrowTransferFailed: ({ asset, to, amount }, say) => ({
    promise: 'OUT-6',
    what: `${say.amount(amount, asset)} could not be sent to ${to}: the token or the recipient refused it.`,
    nextStep: 'Find out what refuses; the recipient may collect the value to another address.',
  }),
  EscrowCallMismatch: ({ id, callHash, given }) => ({
    promise: 'OUT-4',
    what: callMismatch(id, callHash, given),
    never: true,
    nextStep: 'Pass the data that OutflowCallDelayed of the host told for this claim, and none where it told none.',
    command: 'bulkhead claims release',
  }),
  EscrowRecipientInvalid: ({ recipient }) => ({
    promise: 'OUT-6',
    what: `${recipient} may not receive value from the escrow: it is the escrow, its host, or the zero address.`,
    never: true,
    nextStep: 'Name another recipient.',
  }),
  EscrowNothingToRecover: ({ asset }, say) => ({
    promise: 'OUT-6',
    what: `There is no quarantined value of ${say.asset(asset)} to send on: no claim was skipped since the last time.`,
    nextStep: 'Skip the quarantined claims once the line has reached them, then execute the recovery.',
    command: 'bulkhead claims list',
  }),
  EscrowSetupInvalid: ({ host, review, hold }) => ({
    promise: 'OUT-6',
    what: `The escrow cannot be set up so: ${broken([
      [host !== zeroAddress, 'it has no host'],
      [review !== 0, 'the review is zero'],
      [hold !== 0, 'the hold is zero'],
    ])}.`,
    never: true,
    nextStep: 'Give it the address that the host will have, and a review and a hold in seconds.',
  }),
} satisfies Partial<Explanations>;

function callMismatch(id: bigint, callHash: string, given: string): string {
  if (callHash === zeroHash) return `Claim ${id} carries no call, and data was passed for one.`;
  if (given === zeroHash) return `Claim ${id} carries a call, and was to be released without its data.`;
  return `Claim ${id} carries a call, and other data was passed than was promised to its recipient.`;
}
