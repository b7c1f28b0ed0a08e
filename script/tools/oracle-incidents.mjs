/**
 * Turns what the breaker said to the recorded incidents into a page.
 *
 * Usage: node script/tools/oracle-incidents.mjs          writes docs/oracle-incidents.md
 *        node script/tools/oracle-incidents.mjs --check  fails when the page is not what the result says
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './foundry.mjs';
import { isMain } from './is-main.mjs';

/** @typedef {{ t: number, rule: string }} Moment */
/**
 * @typedef {object} Row
 * @property {string} id
 * @property {string} date
 * @property {string} class
 * @property {boolean} expectTrip
 * @property {Moment} [tripped]
 * @property {Moment} [refused]
 * @property {Moment} [alone]
 */

const RESULT = join(ROOT, 'test', 'snapshots', 'oracle-incidents.json');
const PAGE = join(ROOT, 'docs', 'oracle-incidents.md');

const INTRODUCTION = `# Recorded oracle incidents, replayed

What the oracle breaker says to each path of \`test/incidents/oracle/paths.json\` with the settings that
\`script/config/oracle-recommended.json\` recommends for its class. \`test/unit/oracle/Incidents.t.sol\` runs the contracts and
writes the result; \`node script/tools/oracle-incidents.mjs\` writes this page.`;

const EXPLANATION = `- **tripped**: the rule and the second, on the clock of the path, at which a price was refused for good reason and could be
  latched. \`setFeed\` means that the feed could not be set at all. Every incident trips at the first price with which the
  independent source disagrees.
- **refused only**: borrowing was refused, nothing tripped, and there was a price to liquidate at all the time. In a fast
  market both feeds agree that the price has moved.
- **alone**: the same without the second feed. A lone feed cannot tell a genuine jump from a false one, so it trips in a
  crash too, and notices a feed that lags behind the market later.

Settings were derived from how a class behaves, its \`about\` in the configuration, and not from these paths: with every
tolerance at three quarters and at three halves of it the same trip at the same points. Prices whose provenance is
\`recalled\` or \`approx\` have the shape of the day and not its digits.

Of ezeth-2024 the lenders' oracle is registered. The pool's spot price of that day must not be a feed; in its place it would
trip with Disagreement at 287 s. The pair rule, which refuses a second price in one transaction, has nothing left to do
here: where two prices of one transaction are recorded, the first is refused already.`;

/** @param {Row[]} rows */
export function page(rows) {
  return `${INTRODUCTION}\n\n${table(rows)}\n\n${EXPLANATION}\n`;
}

/** What tripped, and the rows that say so. @param {Row[]} rows */
export function table(rows) {
  const head = ['incident', 'date', 'class', 'expected', 'tripped', 'refused only', 'alone'];
  const lines = [head, head.map(() => '---'), ...rows.map(toCells)].map((cells) => `| ${cells.join(' | ')} |`);
  return `${summary(rows)}\n\n${lines.join('\n')}`;
}

/** @param {Row[]} rows */
function summary(rows) {
  const incidents = rows.filter(({ expectTrip }) => expectTrip);
  const controls = rows.filter(({ expectTrip }) => !expectTrip);
  const caught = incidents.filter(({ tripped }) => tripped).length;
  const disturbed = controls.filter(({ tripped }) => tripped).length;
  return `${caught} of ${incidents.length} incidents trip, ${disturbed} of ${controls.length} controls do.`;
}

/** @param {Row} row */
function toCells(row) {
  const expected = row.expectTrip ? 'trip' : 'no trip';
  const moments = [row.tripped, row.refused, row.alone].map(toWords);
  return [row.id, row.date, row.class, `${expected}${isAsExpected(row) ? '' : ', **missed**'}`, ...moments];
}

/** @param {Row} row */
function isAsExpected({ expectTrip, tripped }) {
  return expectTrip === (tripped !== undefined);
}

/** @param {Moment | undefined} moment */
function toWords(moment) {
  return moment === undefined ? '' : `${moment.rule} at ${moment.t} s`;
}

/** What the replay wrote, in the order of the days. @returns {Row[]} */
export function readRows() {
  const rows = Object.entries(JSON.parse(readFileSync(RESULT, 'utf8')));
  return rows.map(([id, fields]) => ({ id, ...fields })).sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** @returns {{ wanted: string, found: string }} */
export function compare() {
  return { wanted: page(readRows()), found: readFileSync(PAGE, 'utf8') };
}

if (isMain(import.meta.url)) {
  if (process.argv.includes('--check')) {
    const { wanted, found } = compare();
    if (wanted !== found) {
      console.error('docs/oracle-incidents.md is out of date: run `node script/tools/oracle-incidents.mjs`.');
      process.exitCode = 1;
    }
  } else {
    writeFileSync(PAGE, page(readRows()));
  }
}
