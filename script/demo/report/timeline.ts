/** What happened in a run, told from the chain's own events. Pure. */
import type { Address } from 'viem';
import type { ChainEvent } from '../blocks.js';
import { findContainment } from '../measure.js';
import type { Outcome } from '../outcome.js';
import type { AssetMeta } from '../record.js';
import type { RunResult } from '../run.js';
import { UsdSum } from '../usd.js';
import { duration, shortUsd, utcShort, whole } from '../words.js';

/** `attack` is what was done to the bridge, `defence` what contracts did, `people` what somebody decided. */
export type Tone = 'attack' | 'defence' | 'people';

export type Entry = { time: number; tone: Tone; title: string; detail: string };

export function timelineOf(run: RunResult, assets: readonly AssetMeta[]): Entry[] {
  const story = new Story(run, assets);
  return [
    ...story.before(),
    ...story.thefts(),
    ...story.trips(),
    ...story.latches(),
    ...story.refusals(),
    ...story.claims(),
    ...story.decisions(),
    ...story.payments(),
  ].sort((a, b) => a.time - b.time);
}

class Story {
  private readonly robberies: readonly Outcome[];
  private readonly start: number;

  constructor(
    private readonly run: RunResult,
    private readonly assets: readonly AssetMeta[],
  ) {
    this.robberies = run.outcomes.filter(({ flow }) => flow.kind === 'theft');
    this.start = this.robberies[0]?.time ?? Number.POSITIVE_INFINITY;
  }

  /** What protection cost while nothing was wrong. */
  before(): Entry[] {
    const honest = this.run.outcomes.filter(({ flow, contained, time }) => {
      return flow.kind === 'withdrawal' && contained && time < this.start;
    });
    const [first] = honest;
    if (first === undefined) return [];
    const delayed = honest.filter(({ claimId }) => claimId !== undefined).length;
    const refused = honest.filter(({ refusal }) => refusal !== undefined).length;
    const trips = this.events('OutflowLaneTripped').filter(({ time }) => time < this.start).length;
    const detail = `Until the theft: ${count(trips, 'lane trip')}, ${count(delayed, 'withdrawal')} delayed, ${refused} refused.`;
    return [{ time: first.time, tone: 'defence', title: 'First honest whale meets the limit', detail }];
  }

  thefts(): Entry[] {
    const [first, last] = [this.robberies[0], this.robberies.at(-1)];
    if (first === undefined || last === undefined) return [];
    const paid = this.robberies.filter((theft) => theft.paid > 0n);
    const sum = this.sum(paid.map((theft) => [theft.flow.asset, theft.paid]));
    const wanted = this.sum(this.robberies.map(({ flow }) => [flow.asset, flow.amount]));
    const contained = findContainment(this.run.outcomes) === first ? ' It trips the lane in its own transaction.' : '';
    return [
      {
        time: first.time,
        tone: 'attack',
        title: 'First theft',
        detail: `${this.amount(first.flow.asset, first.flow.amount)} on a forged message.${contained}`,
      },
      {
        time: last.time,
        tone: 'attack',
        title: 'Last theft',
        detail: `${this.robberies.length} attempts on ${shortUsd(wanted)}, of which ${paid.length} took ${shortUsd(sum)} at once.`,
      },
    ];
  }

  trips(): Entry[] {
    const lanes = this.events('OutflowLaneTripped').filter(({ time }) => time >= this.start);
    return lanes.map(({ time, args }): Entry => {
      const detail = `It pays at once only small exits until ${until(args)}.`;
      return { time, tone: 'defence', title: `${this.symbol(args['asset'])} lane trips`, detail };
    });
  }

  latches(): Entry[] {
    const hosts = this.events('OutflowHostLatched').filter(({ time }) => time >= this.start);
    const [first, last] = [hosts[0], hosts.at(-1)];
    if (first === undefined || last === undefined) return [];
    const weight = Number(first.args['weightBps']) / 100;
    const longer = first === last ? '' : ` Lanes that trip later prolong it to ${until(last.args)}.`;
    const detail = `Lanes with ${weight} % of the value tripped: every lane is latched until ${until(first.args)}.${longer}`;
    return [{ time: first.time, tone: 'defence', title: 'The whole bridge latches', detail }];
  }

  refusals(): Entry[] {
    const refused = this.run.outcomes.filter(({ refusal, time }) => refusal !== undefined && time >= this.start);
    const [first] = refused;
    if (first === undefined) return [];
    const names = [...new Set(refused.map(({ refusal }) => refusal))].join(', ');
    const thefts = refused.filter(({ flow }) => flow.kind === 'theft').length;
    const detail = `${count(thefts, 'theft')} and ${count(refused.length - thefts, 'honest withdrawal')} get nothing (${names}).`;
    return [{ time: first.time, tone: 'defence', title: 'First refusal of the theft', detail }];
  }

  claims(): Entry[] {
    const delayed = this.run.outcomes.filter(({ claimId, time }) => claimId !== undefined && time >= this.start);
    const [first] = delayed;
    if (first === undefined) return [];
    const value = this.sum(delayed.map((outcome) => [outcome.flow.asset, outcome.delayed]));
    const thefts = delayed.filter(({ flow }) => flow.kind === 'theft').length;
    const detail = `From here to the end ${shortUsd(value)} waits in escrow: ${count(thefts, 'theft')}, ${count(delayed.length - thefts, 'honest withdrawal')}.`;
    return [{ time: first.time, tone: 'defence', title: 'First delivery of the theft is delayed', detail }];
  }

  decisions(): Entry[] {
    const scheduled = this.events('ClaimsFrozen');
    const executed = this.events('ClaimsQuarantined');
    const skipped = this.events('ClaimSkipped');
    const entries: Entry[] = [];
    const [proposal, decision, skip] = [scheduled[0], executed[0], skipped[0]];
    if (proposal !== undefined) {
      const detail = `The team is awake and tells thefts from withdrawals: ${count(ranges(scheduled), 'range')} of claims in ${count(scheduled.length, 'asset')}. They are held from now on; the council may veto.`;
      entries.push({ time: proposal.time, tone: 'people', title: 'Governor schedules the quarantine', detail });
    }
    if (decision !== undefined) {
      const detail = 'After the public delay anyone executes it. The value stays in escrow for its owners.';
      entries.push({ time: decision.time, tone: 'people', title: 'Quarantine takes effect', detail });
    }
    if (skip !== undefined) {
      const value = this.sum(skipped.map(({ args }) => [this.symbol(args['asset']), args['amount'] as bigint]));
      const detail = `${count(skipped.length, 'place')} worth ${shortUsd(value)} given up, so that those behind move ahead.`;
      entries.push({ time: skip.time, tone: 'defence', title: 'The line closes up', detail });
    }
    return entries;
  }

  payments(): Entry[] {
    const released = this.events('ClaimReleased');
    const [first, last] = [released[0], released.at(-1)];
    if (first === undefined || last === undefined) return [];
    const value = this.sum(released.map(({ args }) => [this.symbol(args['asset']), args['paid'] as bigint]));
    const wait = duration(this.run.figures.honest.longestWaitSeconds);
    const entries: Entry[] = [
      {
        time: first.time,
        tone: 'defence',
        title: 'First delayed claim is paid',
        detail: 'Released by a keeper; anyone may.',
      },
    ];
    if (last.time === first.time) entries.pop();
    const detail = `${count(released.length, 'claim')} worth ${shortUsd(value)} in all, the longest after ${wait}.`;
    return [...entries, { time: last.time, tone: 'defence', title: 'Last delayed claim is paid', detail }];
  }

  private events(name: string): ChainEvent[] {
    return this.run.events.filter((event) => event.name === name);
  }

  private symbol(address: unknown): string {
    return this.run.symbols.get(address as Address) ?? `${address}`;
  }

  private amount(symbol: string, units: bigint): string {
    const asset = this.assets.find((candidate) => candidate.symbol === symbol);
    const tokens = Number(units) / 10 ** (asset?.decimals ?? 0);
    return `${tokens.toLocaleString('en-US', { maximumFractionDigits: 2 })} ${symbol} (${shortUsd(this.sum([[symbol, units]]))})`;
  }

  private sum(amounts: readonly (readonly [symbol: string, units: bigint])[]): number {
    const sum = new UsdSum(this.assets);
    for (const [symbol, units] of amounts) sum.add(symbol, units);
    return sum.usd;
  }
}

function count(number: number, noun: string): string {
  return `${whole(number)} ${noun}${number === 1 ? '' : 's'}`;
}

function ranges(events: readonly ChainEvent[]): number {
  return events.reduce((sum, { args }) => sum + (args['ranges'] as unknown[]).length, 0);
}

function until(args: Record<string, unknown>): string {
  return utcShort(Number(args['until']));
}
