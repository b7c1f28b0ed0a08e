/** Each rule at its border, told by us and by the contract. */
import { describe, expect, test, vi } from 'vitest';
import { DAY, HOUR, useWorld } from '../../test/world.js';
import { Scope } from '../generated/types.js';
import { compare } from './compare/compare.js';
import { exportConfig } from './export.js';
import { readPresent } from './present.js';
import { brokenRules, mostOf } from './rules.js';
import type { Config } from './schema.js';
import { rehearse } from './speed.js';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

type Sections = {
  [name in 'changeDelays' | 'containment' | 'guardians' | 'unpause' | 'escalation' | 'assets' | 'feeds']-?: NonNullable<
    Config[name]
  >;
};
type Parts = Sections & {
  seat: Sections['guardians']['seats'][number];
  asset: Sections['assets'][number];
  feed: Sections['feeds'][number];
  second: NonNullable<Sections['feeds'][number]['second']>;
};
/** What just holds, and what just does not. */
type Border = [rule: string, holds: (parts: Parts) => void, breaks: (parts: Parts) => void];

const exit = 1 << Scope.Exit;

const borders: Border[] = [
  [
    'fast at most slow',
    ({ changeDelays: c }) => {
      c.fast = c.slow;
    },
    ({ changeDelays: c }) => {
      c.fast = c.slow + 1;
    },
  ],
  [
    'fast above zero',
    ({ changeDelays: c }) => {
      c.fast = 1;
    },
    ({ changeDelays: c }) => {
      c.fast = 0;
    },
  ],
  [
    'window above zero',
    ({ changeDelays: c }) => {
      c.window = 1;
    },
    ({ changeDelays: c }) => {
      c.window = 0;
    },
  ],
  [
    'slow and window within review and hold',
    ({ changeDelays: c }) => {
      c.window = 2 * DAY;
    },
    ({ changeDelays: c }) => {
      c.window = 2 * DAY + 1;
    },
  ],
  [
    'councilMax above slow',
    ({ containment: c }) => {
      c.councilMax = 2 * DAY + 1;
    },
    ({ containment: c }) => {
      c.councilMax = 2 * DAY;
    },
  ],
  [
    'automaticMax above zero',
    ({ containment: c }) => {
      c.automaticMax = 1;
    },
    ({ containment: c }) => {
      c.automaticMax = 0;
    },
  ],
  [
    'automaticBudget at least automaticMax',
    ({ containment: c }) => {
      c.automaticBudget = c.automaticMax;
    },
    ({ containment: c }) => {
      c.automaticBudget = c.automaticMax - 1;
    },
  ],
  [
    'automaticBudget at most automaticWindow',
    ({ containment: c }) => {
      c.automaticBudget = c.automaticWindow;
    },
    ({ containment: c }) => {
      c.automaticBudget = c.automaticWindow + 1;
    },
  ],
  [
    'budget at most window',
    ({ guardians: g }) => {
      g.budget = g.window;
    },
    ({ guardians: g }) => {
      g.budget = g.window + 1;
    },
  ],
  [
    'budget at least the seats',
    ({ guardians: g }) => {
      g.budget = asked(g);
    },
    ({ guardians: g }) => {
      g.budget = asked(g) - 1;
    },
  ],
  [
    'maxDuration at most burst',
    ({ seat }) => {
      seat.maxDuration = seat.burst;
    },
    ({ seat }) => {
      seat.maxDuration = seat.burst + 1;
    },
  ],
  [
    'drillInterval above zero',
    ({ seat }) => {
      seat.drillInterval = 1;
    },
    ({ seat }) => {
      seat.drillInterval = 0;
    },
  ],
  [
    'some scope',
    ({ seat }) => {
      seat.scopes = 1;
    },
    ({ seat }) => {
      seat.scopes = 0;
    },
  ],
  [
    'no exit among scopes',
    ({ seat }) => {
      seat.scopes = 1 << Scope.Govern;
    },
    ({ seat }) => {
      seat.scopes = exit | 1;
    },
  ],
  [
    'exits only',
    ({ seat }) => {
      [seat.exitScopes, seat.exitMaxDuration] = [exit, 1];
    },
    ({ seat }) => {
      [seat.exitScopes, seat.exitMaxDuration] = [1, 1];
    },
  ],
  [
    'exitMaxDuration shorter',
    ({ seat }) => {
      [seat.exitScopes, seat.exitMaxDuration] = [exit, seat.maxDuration - 1];
    },
    ({ seat }) => {
      [seat.exitScopes, seat.exitMaxDuration] = [exit, seat.maxDuration];
    },
  ],
  [
    'exitMaxDuration with exits',
    ({ seat }) => {
      [seat.exitScopes, seat.exitMaxDuration] = [exit, 1];
    },
    ({ seat }) => {
      [seat.exitScopes, seat.exitMaxDuration] = [0, 1];
    },
  ],
  [
    'one account, one seat',
    ({ seat }) => {
      seat.drillInterval += 1;
    },
    ({ seat, guardians: g }) => {
      seat.successor = g.seats[1]?.account ?? '0x';
    },
  ],
  [
    'vetoPeriod at least delay',
    ({ unpause: u }) => {
      u.vetoPeriod = u.delay;
    },
    ({ unpause: u }) => {
      u.vetoPeriod = u.delay - 1;
    },
  ],
  [
    'delay above zero',
    ({ unpause: u }) => {
      u.delay = 1;
    },
    ({ unpause: u }) => {
      u.delay = 0;
    },
  ],
  [
    'epoch above zero',
    ({ escalation: e }) => {
      e.epoch = 1;
    },
    ({ escalation: e }) => {
      e.epoch = 0;
    },
  ],
  [
    'shareBps above zero',
    ({ escalation: e }) => {
      e.shareBps = 1;
    },
    ({ escalation: e }) => {
      e.shareBps = 0;
    },
  ],
  [
    'shareBps at most all',
    ({ escalation: e }) => {
      e.shareBps = 10_000;
    },
    ({ escalation: e }) => {
      e.shareBps = 10_001;
    },
  ],
  [
    'rule 1, window',
    ({ asset }) => {
      asset.window = 1;
    },
    ({ asset }) => {
      asset.window = 0;
    },
  ],
  [
    'rule 2, burst',
    ({ asset }) => {
      [asset.burst, asset.threshold] = [1n, 1n];
    },
    ({ asset }) => {
      [asset.burst, asset.threshold] = [0n, 0n];
    },
  ],
  [
    'rule 2, threshold',
    ({ asset }) => {
      asset.threshold = 59n;
    },
    ({ asset }) => {
      asset.threshold = 58n;
    },
  ],
  [
    'rule 3, small burst',
    ({ asset }) => {
      asset.threshold = 5_000n;
    },
    ({ asset }) => {
      asset.threshold = 5_001n;
    },
  ],
  [
    'rule 3, burst',
    ({ asset }) => {
      [asset.burst, asset.threshold] = [4_000n, 4_000n];
    },
    ({ asset }) => {
      [asset.burst, asset.threshold] = [4_000n, 4_001n];
    },
  ],
  [
    'rule 4, most',
    ({ asset }) => {
      asset.refill = 30_000n;
    },
    ({ asset }) => {
      asset.refill = 30_001n;
    },
  ],
  [
    'rule 5, all of it',
    ({ asset }) => {
      asset.most = 1_000_000n;
    },
    ({ asset }) => {
      asset.most = 1_000_001n;
    },
  ],
  [
    'rule 6, floor',
    ({ asset }) => {
      asset.floor = 1n;
    },
    ({ asset }) => {
      asset.floor = 0n;
    },
  ],
  [
    'rule 7, trip level',
    ({ asset }) => {
      asset.tripPpm = 1_000_000;
    },
    ({ asset }) => {
      asset.tripPpm = 1_000_001;
    },
  ],
  [
    'rule 7, weight',
    ({ asset }) => {
      asset.weightBps = 10_000;
    },
    ({ asset }) => {
      asset.weightBps = 10_001;
    },
  ],
  [
    'maxAge above zero',
    ({ feed }) => {
      feed.maxAge = DAY;
    },
    ({ feed }) => {
      feed.maxAge = 0;
    },
  ],
  [
    'latchSeconds above zero',
    ({ feed }) => {
      feed.latchSeconds = 1;
    },
    ({ feed }) => {
      feed.latchSeconds = 0;
    },
  ],
  [
    'baseBps at most capBps',
    ({ feed }) => {
      feed.baseBps = feed.capBps;
    },
    ({ feed }) => {
      feed.baseBps = feed.capBps + 1;
    },
  ],
  [
    'capBps at most all',
    ({ feed }) => {
      feed.capBps = 10_000;
    },
    ({ feed }) => {
      feed.capBps = 10_001;
    },
  ],
  [
    'slope at most 1e9',
    ({ feed }) => {
      feed.slope = 1_000_000_000;
    },
    ({ feed }) => {
      feed.slope = 1_000_000_001;
    },
  ],
  [
    'slope above zero',
    ({ feed }) => {
      feed.slope = 1;
    },
    ({ feed }) => {
      feed.slope = 0;
    },
  ],
  [
    'no exit closed',
    ({ feed }) => {
      feed.closes = 0x33;
    },
    ({ feed }) => {
      feed.closes = exit;
    },
  ],
  [
    'anchorLimit outlasts the latch',
    ({ feed }) => {
      [feed.anchorLimit, feed.latchSeconds] = [4_095, 2_048];
    },
    ({ feed }) => {
      [feed.anchorLimit, feed.latchSeconds] = [4_095, 2_049];
    },
  ],
  [
    'rounds at least two',
    ({ second }) => {
      second.rounds = 2;
    },
    ({ second }) => {
      second.rounds = 1;
    },
  ],
  [
    'span above zero',
    ({ second }) => {
      second.span = 1;
    },
    ({ second }) => {
      second.span = 0;
    },
  ],
  [
    'bandBps at most agreeBps',
    ({ second }) => {
      second.bandBps = second.agreeBps;
    },
    ({ second }) => {
      second.bandBps = second.agreeBps + 1;
    },
  ],
  [
    'another feed',
    ({ second }) => {
      second.span = HOUR + 1;
    },
    ({ second, feed }) => {
      second.aggregator = feed.aggregator;
    },
  ],
];

function asked({ seats, window }: Sections['guardians']): number {
  return Number(seats.reduce((sum, seat) => sum + mostOf(seat, window), 0n));
}

describe('brokenRules', () => {
  const world = useWorld();

  /** What we say, and what the chain says, to a changed configuration. */
  async function judged(change: (parts: Parts) => void): Promise<{ ours: string[]; theirs: string[] }> {
    const { client, bridge: address, deployed: fromBlock } = world;
    const config = await exportConfig(client, { address, fromBlock });
    const { guardians, assets, feeds } = config;
    const [, asset] = assets ?? [];
    change({ ...config, seat: guardians?.seats[0], asset, feed: feeds?.[0], second: feeds?.[0]?.second } as Parts);
    const { drafts } = compare(await readPresent(client, { address, fromBlock, named: config }), config);
    const refusals = await Promise.all(
      drafts.flatMap(({ call, onlyAtOnce }) => (call && !onlyAtOnce ? [rehearse(client, call)] : [])),
    );
    return {
      ours: brokenRules(config).map(({ message }) => message),
      theirs: refusals.flatMap((refusal) => (refusal ? [refusal.reason] : [])),
    };
  }

  // One test per rule would start from a snapshot each; asking changes nothing.
  test.each(borders)('behavior: %s', async (_, holds, breaks) => {
    expect(await judged(holds)).toEqual({ ours: [], theirs: [] });
    const { ours, theirs } = await judged(breaks);
    expect(ours.length).toBeGreaterThan(0);
    expect(theirs.length).toBeGreaterThan(0);
  });
});
