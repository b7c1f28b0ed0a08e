/** The figures for people, as a table of text. */
import type { Figures } from './measure.js';
import { blocks, duration, percent, shortUsd, usd, whole } from './words.js';

type NamedFigures = { name: string; figures: Figures };

export type FigureRow = {
  /** One that is indented belongs to the row before. */
  label: string;
  cell: (figures: Figures) => string;
  /** Where there is little room; `cell` when absent. */
  short?: (figures: Figures) => string;
};

/** What is shown of each run. */
export const FIGURE_ROWS: readonly FigureRow[] = [
  { label: 'stolen', cell: ({ stolenUsd }) => usd(stolenUsd), short: ({ stolenUsd }) => shortUsd(stolenUsd) },
  { label: 'kept', cell: ({ keptShare }) => percent(keptShare) },
  { label: 'honest withdrawals', cell: ({ honest }) => whole(honest.total) },
  { label: '  paid at once', cell: ({ honest }) => whole(honest.immediate) },
  {
    label: '  delayed',
    cell: ({ honest }) => withShare(honest.delayed, honest.total),
    short: ({ honest }) => whole(honest.delayed),
  },
  { label: '  refused', cell: ({ honest }) => whole(honest.refused) },
  { label: '  longest wait', cell: ({ honest }) => duration(honest.longestWaitSeconds) },
  {
    label: 'honest value lost',
    cell: ({ honest }) => usd(honest.lostUsd),
    short: ({ honest }) => shortUsd(honest.lostUsd),
  },
  { label: 'containment', cell: ({ blocksToContainment }) => blocks(blocksToContainment) },
  { label: 'grade', cell: ({ grade }) => grade },
];

export function figuresTable(runs: readonly NamedFigures[]): string {
  const cells = [
    ['', ...runs.map(({ name }) => name)],
    ...FIGURE_ROWS.map(({ label, cell }) => [label, ...runs.map(({ figures }) => cell(figures))]),
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
