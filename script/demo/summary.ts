/** The figures for machines. */
import type { Figures } from './measure.js';

export type Summary = {
  incident: string;
  runs: SummaryRun[];
  seconds: number;
};

export type SummaryRun = {
  name: string;
  stolenUsd: number;
  keptShare: number;
  honest: { total: number; immediate: number; delayed: number; refused: number; lostUsd: number };
  blocksToContainment: number | null;
  grade: string;
};

export function summarize(
  incident: string,
  runs: readonly { name: string; figures: Figures }[],
  seconds: number,
): Summary {
  return { incident, runs: runs.map(({ name, figures }) => summarizeRun(name, figures)), seconds: rounded(seconds, 1) };
}

function summarizeRun(name: string, { stolenUsd, keptShare, honest, blocksToContainment, grade }: Figures): SummaryRun {
  const { total, immediate, delayed, refused, lostUsd } = honest;
  return {
    name,
    stolenUsd: rounded(stolenUsd, 2),
    keptShare: rounded(keptShare, 6),
    honest: { total, immediate, delayed, refused, lostUsd: rounded(lostUsd, 2) },
    blocksToContainment,
    grade,
  };
}

function rounded(value: number, digits: number): number {
  // `+ 0` turns a negative zero into zero.
  return Number(value.toFixed(digits)) + 0;
}
