/** Limits, lanes and claims. */
import { type Address, zeroAddress, zeroHash } from 'viem';
import { formatUnits, size } from 'viem/utils';
import { percent, span } from '../../explain/say.js';
import type { Say } from '../../explain/types.js';
import { formatCause } from '../cause.js';
import type { Sentences } from './types.js';

type Range = { first: bigint; last: bigint };

export const outflow = {
  OutflowTermsSet: ({ asset, terms }, say) => {
    const amount = (value: bigint) => (terms.isShare ? `${formatUnits(value, 4)} %` : say.number(value, asset));
    return `Limits for ${say.asset(asset)} were set: ${amount(terms.burst)} at once, ${amount(terms.refill)} more per ${span(terms.window)}, small exits up to ${amount(terms.threshold)}, and never more than ${amount(terms.most)} in any ${span(terms.window)}.`;
  },
  OutflowSampled: ({ asset, sample }, say) => `The host began the day with ${say.amount(sample, asset)}.`,
  OutflowCallDelayed: ({ asset, claimId, data }, say) =>
    `Claim ${claimId} on ${say.asset(asset)} carries a call with ${size(data)} bytes of data.`,
  OutflowSmallPaid: ({ asset, amount }, say) => `${say.amount(amount, asset)} left through the lane for small exits.`,
  OutflowLaneTripped: ({ asset, amount, until }, say) =>
    `An outflow of ${say.amount(amount, asset)} tripped the lane, which paid only small exits at once ${say.until(until)}.`,
  OutflowHostLatched: ({ weightBps, until }, say) =>
    `Lanes that weigh ${percent(weightBps)} of the host tripped together: every lane was latched ${say.until(until)}.`,
  OutflowLatchedBy: ({ asset, guardian, until, cause, evidence }, say) =>
    `Guardian ${guardian} latched ${asset === zeroAddress ? 'every lane' : `the lane of ${say.asset(asset)}`} ${say.until(until)}, cause ${formatCause(cause)}${evidence === zeroHash ? '' : `, evidence ${evidence}`}.`,
  OutflowEscalationSet: ({ epoch, shareBps }) =>
    `Escalation was set: lanes that trip within ${span(epoch)} and weigh ${percent(shareBps)} latch the whole host.`,
  OutflowWeightSet: ({ asset, weightBps, until }, say) =>
    `The weight of ${say.asset(asset)} was set to ${percent(weightBps)} and counts ${say.until(until)}.`,
  OutflowPlaceGivenUp: ({ asset, amount }, say) =>
    `The line passed over a quarantined claim on ${say.amount(amount, asset)}.`,
  OutflowRescueSet: ({ rescue }) => `Failed pushes go to ${rescue} once they expire.`,
  OutflowPerimeterSet: ({ account, inside }) =>
    inside ? `${account} was taken into the perimeter.` : `${account} was taken out of the perimeter.`,
  LiquidationTermsSet: ({ asset, terms }, say) =>
    terms.burst === 0n
      ? `The lane of liquidators for ${say.asset(asset)} was removed.`
      : `The lane of liquidators for ${say.asset(asset)} was set in the unit of its limits: ${terms.burst} at once, ${terms.refill} more per window.`,

  ClaimOpened: ({ id, asset, recipient, amount, callHash }, say) =>
    `${say.amount(amount, asset)} for ${recipient} had to wait as claim ${id}${callHash === zeroHash ? '' : ', together with a call'}.`,
  ClaimReleased: ({ id, asset, recipient, paid }, say) =>
    `Claim ${id} was paid: ${say.amount(paid, asset)} to ${recipient}.`,
  ClaimPushFailed: ({ id, asset, recipient, expiry }, say) =>
    `Claim ${id} on ${say.asset(asset)} could not be paid to ${recipient}, who may collect it until ${say.time(expiry)}.`,
  ClaimCollected: ({ id, asset, recipient, to, paid }, say) =>
    `${recipient} collected claim ${id}: ${say.amount(paid, asset)} to ${to}.`,
  ClaimExpired: ({ id, asset, recipient, rescue, paid }, say) =>
    `Claim ${id} of ${recipient} expired: ${say.amount(paid, asset)} went to the rescue address ${rescue}.`,
  ClaimsHeld: ({ asset, first, last }, say) => `${claims(say, asset, [{ first, last }])} held for the hold time.`,
  ClaimsFrozen: ({ asset, ranges, change }, say) =>
    `${claims(say, asset, ranges)} frozen until change ${change} is decided.`,
  ClaimsQuarantined: ({ asset, ranges }, say) => `${claims(say, asset, ranges)} quarantined for good.`,
  ClaimSkipped: ({ id, asset, amount }, say) =>
    `Quarantined claim ${id} gave up its place; ${say.amount(amount, asset)} of it can be recovered.`,
  ClaimsRecovered: ({ asset, to, paid }, say) =>
    `${say.amount(paid, asset)} from quarantined claims went to ${to}, for the victims.`,
} satisfies Partial<Sentences>;

/** `Claim 3 on WETH was`, or `Claims 1 to 2, 5 on WETH were`. */
function claims(say: Say, asset: Address, ranges: readonly Range[]): string {
  const numbers = ranges.map(({ first, last }) => (first === last ? `${first}` : `${first} to ${last}`)).join(', ');
  const isOne = /^\d+$/.test(numbers);
  return `${isOne ? 'Claim' : 'Claims'} ${numbers} on ${say.asset(asset)} ${isOne ? 'was' : 'were'}`;
}
