/** What a reviewer would ask about a configuration that is valid. */

import { isAddressEqual } from 'viem';
import { formatDuration } from '../text/duration.js';
import { DAY, HOUR, MINUTE } from '../text/seconds.js';
import { problemAt } from './parse.js';
import type { ConfigPath, ConfigProblem } from './problem.js';
import { zeroAddresses } from './resolve.js';
import { knownAmounts } from './rules.js';
import type { AssetConfig, Config, FeedConfig, SeatConfig } from './schema.js';

/** Something that is allowed and probably not meant. */
export type ConfigFinding = ConfigProblem & {
  /** Stays the same, so that a finding can be looked up. */
  id: string;
  /** A `warning` weakens what was promised; a `note` is worth a sentence in the review. */
  severity: 'warning' | 'note';
};

type Finding = { id: string; severity: ConfigFinding['severity']; path: ConfigPath; message: string };
type Judge = (config: Config) => Finding[];

const HALF_PPM = 500_000n;

/**
 * What a reviewer would flag in a configuration that the contracts would take.
 *
 * @param config - {@link Config}
 * @returns Findings in the order of the file; empty when there is nothing to say.
 *
 * @example
 * import { formatProblem, lintConfig, loadConfig } from '@bulkhead/sdk/config';
 *
 * for (const finding of lintConfig(await loadConfig('bulkhead.yaml'))) console.log(formatProblem(finding));
 */
export function lintConfig(config: Config): ConfigFinding[] {
  const zeros = zeroAddresses(config).map((problem) => ({
    ...problem,
    id: 'address-zero',
    severity: 'warning' as const,
  }));
  const judges = [roles, delays, bounds, budget, seats, plans, weights, assets, feeds];
  const found = judges
    .flatMap((judge) => judge(config))
    .map(({ id, severity, path, message }) => ({ ...problemAt(config, path, message), id, severity }));
  return [...zeros, ...found].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

function when(
  flagged: boolean,
  severity: ConfigFinding['severity'],
  id: string,
  path: ConfigPath,
  message: string,
): Finding[] {
  return flagged ? [{ id, severity, path, message }] : [];
}

const roles: Judge = ({ roles: given = {}, guardians }) => {
  const accounts = Object.entries(given).flatMap(([role, account]) =>
    account !== undefined && BigInt(account) !== 0n ? [[role, account] as const] : [],
  );
  const pairs = accounts.flatMap(([role, account], index) =>
    accounts.slice(index + 1).flatMap(([other, same]) => (isAddressEqual(account, same) ? [[role, other]] : [])),
  );
  const seated = (guardians?.seats ?? []).flatMap(({ account }, index) =>
    accounts
      .filter(([role, other]) => ['governor', 'council'].includes(role) && isAddressEqual(account, other))
      .map(([role]) => ({ role, index })),
  );
  return [
    ...pairs.flatMap(([role, other]) =>
      when(
        true,
        'warning',
        'role-shared',
        ['roles', other ?? ''],
        `${role} and ${other} are one account: one key does what two should.`,
      ),
    ),
    ...seated.flatMap(({ role, index }) =>
      when(
        true,
        'warning',
        'role-shared',
        ['guardians', 'seats', index, 'account'],
        `The ${role} is a guardian, too: its key would have to be at hand.`,
      ),
    ),
  ];
};

const delays: Judge = ({ changeDelays }) => {
  if (changeDelays === undefined) return [];
  const { slow, fast, window } = changeDelays;
  const at = (name: string) => ['changeDelays', name];
  return [
    ...when(
      slow < DAY,
      'warning',
      'slow-short',
      at('slow'),
      `${formatDuration(slow)} is little time to notice a change that disarms: a day or more.`,
    ),
    ...when(
      fast < HOUR,
      'warning',
      'fast-short',
      at('fast'),
      `${formatDuration(fast)} after a waiver nobody can still object: an hour or more.`,
    ),
    ...when(
      window < 6 * HOUR,
      'warning',
      'window-short',
      at('window'),
      `A change lapses after ${formatDuration(window)}, before everybody has been awake: six hours or more.`,
    ),
  ];
};

const bounds: Judge = ({ containment }) => {
  if (containment === undefined) return [];
  const { automaticBudget, automaticWindow, graceCap } = containment;
  return [
    ...when(
      automaticBudget * 2 > automaticWindow,
      'warning',
      'automatic-always',
      ['containment', 'automaticBudget'],
      'Whoever can make the oracle or the limiter trip can keep scopes closed for more than half of the time.',
    ),
    ...when(
      graceCap === 0,
      'note',
      'grace-none',
      ['containment', 'graceCap'],
      'Liquidations begin in the second in which repaying does.',
    ),
  ];
};

const budget: Judge = ({ guardians }) => {
  if (guardians === undefined) return [];
  const strong = guardians.seats.filter((seat) => isStrong(seat, guardians));
  const [only] = guardians.seats;
  const at = (name: string) => ['guardians', name];
  return [
    ...when(
      guardians.budget * 2 > guardians.window,
      'warning',
      'guardians-always',
      at('budget'),
      'Guardians can keep scopes closed for more than half of the time.',
    ),
    ...when(guardians.seats.length === 0, 'warning', 'guardians-none', at('seats'), 'Nobody can close anything fast.'),
    ...when(
      strong.length < guardians.minGuardians,
      'warning',
      'floor-unreachable',
      at('minGuardians'),
      `${strong.length} seats have full strength, the floor is ${guardians.minGuardians}: none can ever be removed or lowered at once.`,
    ),
    ...when(
      guardians.minGuardians === 0,
      'warning',
      'floor-none',
      at('minGuardians'),
      'A stolen key of the governor can dismiss all guardians but one.',
    ),
    ...when(
      guardians.seats.length === 1 && BigInt(only?.successor ?? 0) === 0n,
      'note',
      'guardian-single',
      at('seats'),
      'There is one guardian and no stand-in: when it sleeps, everything waits for the council.',
    ),
  ];
};

function isStrong(seat: SeatConfig, { minSeconds, minScopes }: NonNullable<Config['guardians']>): boolean {
  return seat.maxDuration >= minSeconds && seat.refill >= minSeconds && (minScopes & ~seat.scopes) === 0;
}

const seats: Judge = ({ guardians }) =>
  (guardians?.seats ?? []).flatMap((seat, index) => {
    const at = (name: string) => ['guardians', 'seats', index, name];
    const long = formatDuration(seat.exitMaxDuration);
    return [
      ...when(
        seat.exitMaxDuration > 6 * HOUR,
        'warning',
        'exit-long',
        at('exitMaxDuration'),
        `One fast key can keep people's own funds in for ${long}: hours are enough for the council to meet.`,
      ),
      ...when(
        seat.exitScopes !== 0 && seat.exitMaxDuration <= 6 * HOUR,
        'note',
        'exit-granted',
        at('exitScopes'),
        `One fast key can stop withdrawals for ${long}.`,
      ),
      ...when(
        seat.drillInterval > 90 * DAY,
        'warning',
        'drill-rare',
        at('drillInterval'),
        `A lost key is noticed after ${formatDuration(seat.drillInterval)} only.`,
      ),
    ];
  });

const plans: Judge = ({ unpause }) => {
  if (unpause === undefined) return [];
  const { delay, window } = unpause;
  return [
    ...when(
      delay < 10 * MINUTE,
      'warning',
      'unpause-short',
      ['unpause', 'delay'],
      `Whoever may veto has ${formatDuration(delay)} to see a plan.`,
    ),
    ...when(
      window < HOUR,
      'warning',
      'unpause-window',
      ['unpause', 'window'],
      `A plan lapses after ${formatDuration(window)}.`,
    ),
  ];
};

const weights: Judge = ({ assets: list = [], escalation }) => {
  if (escalation === undefined || list.length < 2) return [];
  const sum = list.reduce((total, { weightBps }) => total + weightBps, 0);
  const { shareBps } = escalation;
  return [
    ...when(
      sum < shareBps,
      'warning',
      'escalation-unreachable',
      ['escalation', 'shareBps'],
      `All weights together are ${sum}, so lanes that trip together never latch the host (${shareBps}).`,
    ),
    ...when(sum > 10_000, 'note', 'weights-over', ['assets'], `All weights together are ${sum}, more than 100 %.`),
  ];
};

const assets: Judge = ({ assets: list = [], asset }) => [
  ...list.flatMap((terms, index) => assetFindings(terms, ['assets', index])),
  ...(asset === undefined ? [] : assetFindings(asset, ['asset'])),
];

function assetFindings(terms: AssetConfig, at: ConfigPath): Finding[] {
  const path = (name: string) => [...at, name];
  const known = knownAmounts(terms);
  return [
    ...when(
      terms.isShare && known !== undefined && known.sum > HALF_PPM,
      'warning',
      'limit-allows-all',
      path('burst'),
      `More than half of the liquidity can leave within ${formatDuration(terms.window)}: this limits nothing that matters.`,
    ),
    ...when(
      known !== undefined && known.smallBurst > known.burst,
      'warning',
      'small-lane-large',
      path('smallBurst'),
      'The lane for small exits, which no latch stops, is larger than the main lane.',
    ),
    ...when(
      terms.tripPpm === 0,
      'note',
      'trip-never',
      path('tripPpm'),
      'The lane trips only when an outflow must wait.',
    ),
    ...when(
      terms.window < 10 * MINUTE,
      'warning',
      'window-short',
      path('window'),
      `The limit is full again after ${formatDuration(terms.window)}: nobody reacts so fast.`,
    ),
    ...when(
      terms.window > 7 * DAY,
      'note',
      'window-long',
      path('window'),
      `After a large exit people wait up to ${formatDuration(terms.window)}.`,
    ),
  ];
}

const feeds: Judge = ({ feeds: list = [] }) => list.flatMap((feed, index) => feedFindings(feed, ['feeds', index]));

function feedFindings(feed: FeedConfig, at: ConfigPath): Finding[] {
  const path = (name: string) => [...at, name];
  return [
    ...when(
      feed.closes === 0,
      'note',
      'feed-closes-nothing',
      path('closes'),
      'A trip of this feed refuses its price and closes nothing.',
    ),
    ...when(
      feed.capBps === 10_000,
      'warning',
      'feed-tolerates-all',
      path('capBps'),
      'A price that doubles or halves at once is accepted.',
    ),
    ...when(
      feed.high / feed.low > 10_000n,
      'note',
      'feed-bounds-wide',
      path('high'),
      'Between low and high there are more than four powers of ten: a slipped decimal point passes.',
    ),
    ...when(
      feed.maxAge > 2 * DAY,
      'warning',
      'feed-old',
      path('maxAge'),
      `A report of ${formatDuration(feed.maxAge)} ago is no price.`,
    ),
  ];
}
