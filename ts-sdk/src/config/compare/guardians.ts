/** Who may close, and for how long. */
import { isAddressEqual } from 'viem';
import {
  writeRemoveGuardian,
  writeSetGuardian,
  writeSetGuardianBudget,
} from '../../generated/actions/pause/GuardianPause.js';
import type { GuardianTerms } from '../../generated/types.js';
import { bucketBurst, bucketRate } from '../../math/bucket.js';
import { fieldChanges } from '../direction.js';
import type { Present } from '../present.js';
import { clockOf } from '../rules.js';
import type { SeatConfig } from '../schema.js';
import { configCall, type Draft, draftOf, gone, type Part, tightenings } from './draft.js';

export const guardians: Part = (present, wanted, add) => {
  if (wanted.guardians === undefined) return [];
  const { address } = present.host;
  const { seats, ...budget } = wanted.guardians;
  const { seats: present_ = [], ...now } = present.config.guardians ?? {};
  const path = 'guardians';
  const fields = fieldChanges(present.config.guardians && now, budget);
  // Less for all waits until each has less; more has to be there before anybody gets it.
  const isLess = present.config.guardians !== undefined && budget.budget < present.config.guardians.budget;
  const seatPaths = seats.map((_, index) => `${path}.seats[${index}]`);
  const call = configCall(writeSetGuardianBudget.call({ address, budget }));
  add(draftOf(path, fields, call, { after: isLess ? seatPaths : [] }), path);
  for (const [index, seat] of seats.entries()) {
    const draft = compareSeat(present, seat, budget.window, seatPaths[index] ?? path);
    const after = fields.length > 0 && !isLess ? [path] : [];
    for (const part of lowered(present, seat, draft)) add(part, part.path);
    add(draft && { ...draft, after }, seatPaths[index] ?? path);
  }
  return present_
    .filter(({ account }) => !seats.some((seat) => isAddressEqual(seat.account, account)))
    .map(({ account }) => ({
      path: `${path}.seats ${account}`,
      what: `${account} is a guardian, too.`,
      draft: draftOf(
        `${path}.seats ${account}`,
        [gone('account', account)],
        configCall(writeRemoveGuardian.call({ address, guardian: account })),
      ),
    }));
};

function compareSeat(
  { host, config, clocks }: Present,
  seat: SeatConfig,
  window: number,
  path: string,
): Draft | undefined {
  const { account, ...terms } = seat;
  const now = config.guardians?.seats.find((other) => isAddressEqual(other.account, account));
  const clock = clocks.get(now?.account ?? account);
  const asked = clockOf(seat, window);
  const fields = fieldChanges(now && termsOf(now), terms).filter(({ field }) => {
    // The contract rounds both, so they are compared as it keeps them.
    if (clock === undefined) return true;
    if (field === 'burst') return bucketBurst(clock) !== bucketBurst(asked);
    return field !== 'refill' || bucketRate(clock) !== bucketRate(asked);
  });
  if (
    now &&
    clock !== undefined &&
    bucketRate(clock) !== bucketRate(asked) &&
    !fields.some(({ field }) => field === 'refill')
  )
    fields.push({ field: 'refill', current: now.refill, wanted: seat.refill, direction: 'mixed' });
  const call = configCall(writeSetGuardian.call({ address: host.address, guardian: account, terms }));
  const direction = now === undefined ? { direction: 'loosens' as const } : {};
  return draftOf(path, fields, call, { subject: account, ...direction });
}

function termsOf({ account: _, ...terms }: SeatConfig): GuardianTerms {
  return terms;
}

/** Of a seat that gains in one respect and loses in another: what it loses, which need not wait. */
function lowered({ host, config }: Present, seat: SeatConfig, draft: Draft | undefined): Draft[] {
  const now = config.guardians?.seats.find((other) => isAddressEqual(other.account, seat.account));
  if (draft?.direction !== 'mixed' || now === undefined) return [];
  const terms: GuardianTerms = {
    scopes: seat.scopes & now.scopes,
    exitScopes: seat.exitScopes & now.exitScopes,
    maxDuration: Math.min(seat.maxDuration, now.maxDuration),
    exitMaxDuration: Math.min(seat.exitMaxDuration, now.exitMaxDuration),
    burst: Math.min(seat.burst, now.burst),
    refill: Math.min(seat.refill, now.refill),
    drillInterval: now.drillInterval,
    successor: now.successor,
  };
  const call = configCall(writeSetGuardian.call({ address: host.address, guardian: seat.account, terms }));
  return tightenings(draft, fieldChanges(termsOf(now), terms), call);
}
