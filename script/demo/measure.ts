/** The figures of a run, computed from receipts, events and balances. Pure. */
import type { ChainEvent } from './blocks.js';
import { claimKey } from './claims.js';
import { type Grade, gradeContainment, isAfter } from './grade.js';
import type { Outcome } from './outcome.js';
import type { AssetMeta } from './record.js';
import { UsdSum } from './usd.js';

export type Figures = {
  /** What the thieves' addresses hold at the end. */
  stolenUsd: number;
  /** 1 is everything: the part of what the thieves asked for that they did not get. */
  keptShare: number;
  honest: {
    total: number;
    /** Paid whole in their own transaction. */
    immediate: number;
    /** Paid later, in whole or in part. */
    delayed: number;
    /** Refused with a typed error, and not tried again. */
    refused: number;
    /** Asked for by honest users and not in their hands at the end: refused, or still waiting. */
    lostUsd: number;
    /** From the withdrawal to its payment, in seconds; of those that were paid. */
    longestWaitSeconds: number;
  };
  /** Blocks from that of the first theft to that of the containment; null when there was none. */
  blocksToContainment: number | null;
  grade: Grade;
  /** Thefts that got nothing at once. */
  thefts: { total: number; paidAtOnce: number };
};

export type Evidence = {
  assets: readonly AssetMeta[];
  outcomes: readonly Outcome[];
  events: readonly ChainEvent[];
  /** What the recipient of each outflow holds at the end, by line of the record. */
  held: ReadonlyMap<number, bigint>;
};

export function measure(evidence: Evidence): Figures {
  const { outcomes } = evidence;
  const thefts = outcomes.filter(({ flow }) => flow.kind === 'theft');
  const honest = outcomes.filter(({ flow }) => flow.kind === 'withdrawal');
  const stolenUsd = heldBy(evidence, thefts).usd;
  const wantedUsd = askedBy(evidence, thefts).usd;
  const containment = findContainment(outcomes);
  const [firstTheft] = thefts;
  return {
    stolenUsd,
    keptShare: wantedUsd === 0 ? 1 : 1 - stolenUsd / wantedUsd,
    honest: {
      total: honest.length,
      immediate: honest.filter(({ delayed, refusal }) => delayed === 0n && refusal === undefined).length,
      delayed: honest.filter(({ delayed }) => delayed > 0n).length,
      refused: honest.filter(({ refusal }) => refusal !== undefined).length,
      lostUsd: missing(evidence, honest),
      longestWaitSeconds: longestWait(evidence, honest),
    },
    blocksToContainment:
      containment === undefined || firstTheft === undefined
        ? null
        : containment.position.block - firstTheft.position.block,
    grade: gradeContainment(
      thefts.map(({ position }) => position),
      containment?.position,
    ),
    thefts: { total: thefts.length, paidAtOnce: thefts.filter(({ paid }) => paid > 0n).length },
  };
}

/**
 * The first transaction, from the first theft on, in which the contracts contained: a lane tripped, the host latched, a
 * delivery had to wait or was refused. Whether that was a theft or an honest one does not matter, the chain cannot tell.
 */
export function findContainment(outcomes: readonly Outcome[]): Outcome | undefined {
  const first = outcomes.find(({ flow }) => flow.kind === 'theft');
  if (first === undefined) return undefined;
  return outcomes.find(({ contained, position }) => contained && !isAfter(first.position, position));
}

function heldBy({ assets, held }: Evidence, outcomes: readonly Outcome[]): UsdSum {
  const sum = new UsdSum(assets);
  for (const { flow } of outcomes) sum.add(flow.asset, held.get(flow.line) ?? 0n);
  return sum;
}

function askedBy({ assets }: Evidence, outcomes: readonly Outcome[]): UsdSum {
  const sum = new UsdSum(assets);
  for (const { flow } of outcomes) sum.add(flow.asset, flow.amount);
  return sum;
}

function missing({ assets, held }: Evidence, honest: readonly Outcome[]): number {
  const sum = new UsdSum(assets);
  for (const { flow } of honest) sum.add(flow.asset, flow.amount - (held.get(flow.line) ?? 0n));
  return sum.usd;
}

function longestWait({ events }: Evidence, honest: readonly Outcome[]): number {
  const releases = events.filter(({ name }) => name === 'ClaimReleased');
  const released = new Map(
    releases.map(({ args, time }) => [claimKey(args['asset'] as string, args['id'] as bigint), time]),
  );
  const waits = honest.map(({ claim, time }) => {
    const paidAt = claim === undefined ? undefined : released.get(claim);
    return paidAt === undefined ? 0 : paidAt - time;
  });
  return Math.max(0, ...waits);
}
