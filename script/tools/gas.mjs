/**
 * Measures what the named flows cost and holds them against their budgets.
 *
 * Usage: npm run gas                  a table
 *        npm run -s gas -- --json     one flat JSON object, flow to gas, and nothing else on standard output
 *
 * The tests in test/gas record figures with `vm.snapshotValue("outflow", "inLimit.cold", gas)`, which forge writes to
 * `outflow.json`; here that flow is called `outflow.inLimit.cold`. Budgets are in test/gas/budgets.json.
 * The exit code is 1 when a flow is over its budget, or has a budget and was not measured, unless marked `pending`. A
 * miss that is admitted with its reason (`known`) is shown and passes, as long as it does not grow.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { foundryBinary, ROOT } from './foundry.mjs';
import { judge, readSnapshots } from './gas-flows.mjs';
import { table } from './gas-table.mjs';
import { messageOf } from './message.mjs';
import { runStep } from './steps.mjs';

const TESTS = 'test/gas/**';
const SNAPSHOTS = join(ROOT, 'test', 'snapshots');
const BUDGETS = join(ROOT, 'test', 'gas', 'budgets.json');

/** Measures into an empty folder, so that a flow whose test is gone does not live on. */
async function measure() {
  const cache = join(ROOT, 'cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'gas-'));
  try {
    const args = ['test', '--match-path', TESTS, '--isolate'];
    const run = await runStep(
      { name: 'gas', command: foundryBinary('forge'), args, env: { FOUNDRY_SNAPSHOTS: folder } },
      { to: process.stderr },
    );
    if (run.code !== 0) throw new Error('The gas tests did not pass, so nothing was measured. Forge says above why.');
    const flows = readSnapshots(folder);
    if (flows.size === 0)
      throw new Error(`No flow was measured. Record one with vm.snapshotValue in a test below test/gas.`);
    keep(folder);
    return flows;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Replaces the committed figures by the new ones; git shows what changed. @param {string} folder */
function keep(folder) {
  mkdirSync(SNAPSHOTS, { recursive: true });
  for (const name of jsonFiles(SNAPSHOTS)) if (readSnapshots(SNAPSHOTS, [name]).size > 0) rmSync(join(SNAPSHOTS, name));
  for (const name of jsonFiles(folder)) writeFileSync(join(SNAPSHOTS, name), readFileSync(join(folder, name)));
}

/** @param {string} folder */
function jsonFiles(folder) {
  return readdirSync(folder).filter((name) => name.endsWith('.json'));
}

/** @returns {Record<string, import('./gas-flows.mjs').Budget>} */
function budgets() {
  try {
    return JSON.parse(readFileSync(BUDGETS, 'utf8'));
  } catch (error) {
    throw new Error(`test/gas/budgets.json cannot be read (${messageOf(error)}). Restore it from git.`);
  }
}

/** @param {string[]} args */
function wantsJson(args) {
  const unknown = args.find((arg) => arg !== '--json');
  if (unknown !== undefined) throw new Error(`"${unknown}" is not an option of gas. The only one is --json.`);
  return args.includes('--json');
}

try {
  const json = wantsJson(process.argv.slice(2));
  const rows = judge(await measure(), budgets());
  const measured = rows.filter((row) => row.gas !== undefined);
  console.log(json ? JSON.stringify(Object.fromEntries(measured.map((row) => [row.flow, row.gas]))) : table(rows));
  if (rows.some((row) => row.verdict === 'over' || row.verdict === 'missing')) process.exitCode = 1;
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
}
