/** The figures for people, as a table of text. */
import type { Figures } from './measure.js';
import { blocks, duration, percent, usd, whole } from './words.js';

type NamedFigures = { name: string; figures: Figures };

/** What is shown of each run; a label that is indented belongs to the one before. */
export const FIGURE_ROWS: [string, (figures: Figures) => string][] = [
  ['stolen', ({ stolenUsd }) => usd(stolenUsd)],
  ['kept', ({ keptShare }) => percent(keptShare)],
  ['honest withdrawals', ({ honest }) => whole(honest.total)],
  ['  paid at once', ({ honest }) => whole(honest.immediate)],
  ['  delayed', ({ honest }) => withShare(honest.delayed, honest.total)],
  ['  refused', ({ honest }) => whole(honest.refused)],
  ['  longest wait', ({ honest }) => duration(honest.longestWaitSeconds)],
  ['honest value lost', ({ honest }) => usd(honest.lostUsd)],
  ['containment', ({ blocksToContainment }) => blocks(blocksToContainment)],
  ['grade', ({ grade }) => grade],
];

export function figuresTable(runs: readonly NamedFigures[]): string {
  const cells = [
    ['', ...runs.map(({ name }) => name)],
    ...FIGURE_ROWS.map(([label, cell]) => [label, ...runs.map(({ figures }) => cell(figures))]),
  ];
  const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const lines = cells.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('   '),
  );
  return [lines[0], '─'.repeat(lines[0]?.length ?? 0), ...lines.slice(1)].join('\n');
}

function withShare(count: number, total: number): string {
  return count === 0 ? '0' : `${whole(count)} (${percent(count / total)})`;
}
