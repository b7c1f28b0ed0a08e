/**
 * Replays the recorded incidents against the contracts and writes docs/incidents.md.
 *
 * Usage: npm run incidents               replays (half a minute) and writes the page
 *        npm run incidents -- --check    replays nothing: exit code 1 when the page is not what the last replay says
 *
 * The tests in test/incidents write what they measured to test/snapshots/incidents; both are committed with the page.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { foundryBinary, ROOT } from './foundry.mjs';
import { page } from './incidents-page.mjs';
import { isMain } from './is-main.mjs';
import { messageOf } from './message.mjs';
import { readRows, table } from './oracle-incidents.mjs';
import { runStep } from './steps.mjs';

const RECORDS = join(ROOT, 'test', 'incidents');
const RESULTS = join(ROOT, 'test', 'snapshots', 'incidents');
const CONFIG = join(ROOT, 'script', 'config', 'recommended.json');
const PAGE = join(ROOT, 'docs', 'incidents.md');

const LIES = `## Feeds that lied

What the oracle breaker says to recorded price paths. The columns, and how the settings were found: [oracle-incidents.md](oracle-incidents.md).`;

/** The page as the committed records and results make it. */
export function render() {
  const ids = readdirSync(RECORDS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(RECORDS, entry.name, 'record.json')))
    .map(({ name }) => name);
  const replays = ids.map((id) => ({ incident: incidentOf(id), result: readJson(join(RESULTS, `${id}.json`)) }));
  replays.sort((a, b) => (a.incident.date < b.incident.date ? -1 : 1));
  return `${page(replays, readJson(CONFIG))}\n${LIES}\n\n${table(readRows())}\n`;
}

/** Whether the committed page is what `render` makes. */
export function isCurrent() {
  return readFileSync(PAGE, 'utf8') === render();
}

/** A record with every flow keeps its assets in `meta.json`, by symbol. @param {string} id */
function incidentOf(id) {
  const record = readJson(join(RECORDS, id, 'record.json'));
  if (record.assets !== undefined) return record;
  const { assets } = readJson(join(RECORDS, id, 'meta.json'));
  const list = Object.entries(assets).map(([symbol, { decimals, usdAtIncident }]) => ({
    symbol,
    decimals,
    usd: usdAtIncident,
  }));
  return { ...record, assets: list };
}

/** @param {string} file */
function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file} cannot be read (${messageOf(error)}). Run \`npm run incidents\`.`);
  }
}

async function replay() {
  const args = ['test', '--match-path', 'test/incidents/*.t.sol'];
  const run = await runStep({ name: 'incidents', command: foundryBinary('forge'), args });
  if (run.code !== 0) throw new Error('The replays did not pass, so nothing was written. Forge says above why.');
}

/** @param {string[]} args */
async function main(args) {
  const unknown = args.find((arg) => arg !== '--check');
  if (unknown !== undefined) throw new Error(`"${unknown}" is not an option of incidents. The only one is --check.`);
  if (args.includes('--check')) {
    if (!isCurrent()) throw new Error('docs/incidents.md is not what the last replay says. Run `npm run incidents`.');
    return;
  }
  await replay();
  writeFileSync(PAGE, render());
}

if (isMain(import.meta.url)) {
  try {
    await main(process.argv.slice(2));
  } catch (error) {
    console.error(messageOf(error));
    process.exitCode = 1;
  }
}
