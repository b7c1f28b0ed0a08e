/** Prints measured flows as a table for people. */

const HEAD = ['flow', 'gas', 'budget', 'floor', '', 'peers'];

const WORDS = {
  ok: 'ok',
  over: 'OVER',
  known: 'over, known',
  missing: 'NOT MEASURED',
  pending: 'not measured yet',
  'no budget': '',
};

/** @param {import('./gas-flows.mjs').Row[]} rows */
export function table(rows) {
  const cells = [HEAD, ...rows.map(toCells)];
  const widths = HEAD.map((_, column) => Math.max(...cells.map((row) => (row[column] ?? '').length)));
  return cells
    .map((row) =>
      row
        .map((cell, column) => pad(cell, widths[column] ?? 0, column))
        .join('  ')
        .trimEnd(),
    )
    .concat(rows.flatMap(toReason))
    .join('\n');
}

/** @param {import('./gas-flows.mjs').Row} row */
function toReason({ flow, limit, verdict }) {
  return verdict === 'known' ? [`${flow}: ${limit?.known?.why}`] : [];
}

/** @param {import('./gas-flows.mjs').Row} row */
function toCells({ flow, gas, limit, verdict, peers }) {
  const others = peers.map(([name, value]) => `${name} ${number(value)}`);
  return [flow, number(gas), number(limit?.budget), number(limit?.floor), WORDS[verdict], others.join(', ')];
}

/** @param {number | undefined} value */
function number(value) {
  return value === undefined ? '' : value.toLocaleString('en');
}

/**
 * Figures to the right, words to the left.
 *
 * @param {string} cell
 * @param {number} width
 * @param {number} column
 */
function pad(cell, width, column) {
  return column >= 1 && column <= 3 ? cell.padStart(width) : cell.padEnd(width);
}
