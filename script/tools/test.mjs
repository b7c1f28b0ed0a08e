/**
 * Runs every test of the repository and ends with one line, `N passed, N failed`.
 *
 * Usage: npm test                   all of it
 *        npm test -- forge          contracts only (unit, fuzz, invariant)
 *        npm test -- sdk            types and vitest only
 *
 * The exit code is 0 only when every runner ran something and nothing failed. See count.mjs for the rules.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countCheck, countForge, countVitest, exitCode, summaryLine } from './count.mjs';
import { foundryBinary } from './foundry.mjs';
import { messageOf } from './message.mjs';
import { nodeStep, runStep, typesStep } from './steps.mjs';

const PARTS = { forge: [testContracts], sdk: [testTypes, testTypeScript] };

async function testContracts() {
  const color = process.stdout.isTTY ? ['--color', 'always'] : [];
  // Without --isolate the gas tests record warm figures: these must not replace the committed ones.
  const env = { FOUNDRY_SNAPSHOTS: 'cache/snapshots' };
  return countForge(await runStep({ name: 'forge', command: foundryBinary('forge'), args: ['test', ...color], env }));
}

async function testTypes() {
  return countCheck('types', await runStep(typesStep('types', 'ts-sdk')));
}

async function testTypeScript() {
  const folder = mkdtempSync(join(tmpdir(), 'bulkhead-test-'));
  const file = join(folder, 'vitest.json');
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const { code } = await runStep(nodeStep('vitest', 'vitest/vitest.mjs', ['run', ...reporters]));
    return countVitest({ code, report: existsSync(file) ? readFileSync(file, 'utf8') : undefined });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A part that throws has failed; the other parts still run. @param {() => Promise<import('./count.mjs').Count>} part */
async function guarded(part) {
  try {
    return await part();
  } catch (error) {
    console.error(error);
    return { name: part.name, passed: 0, failed: 1, skipped: 0, note: 'it could not be run' };
  }
}

/** @param {import('./count.mjs').Count} count */
function describe({ name, passed, failed, skipped, note }) {
  const skips = skipped > 0 ? `, ${skipped} skipped` : '';
  return `  ${name.padEnd(8)}${passed} passed, ${failed} failed${skips}${note ? `  (${note})` : ''}`;
}

/** @param {string[]} args */
function chosenParts(args) {
  const names = args.length > 0 ? args : Object.keys(PARTS);
  const unknown = names.find((name) => !(name in PARTS));
  if (unknown !== undefined)
    throw new Error(
      `"${unknown}" is not a part of the tests. Name ${Object.keys(PARTS).join(' or ')}, or nothing for all.`,
    );
  return Object.entries(PARTS).flatMap(([name, parts]) => (names.includes(name) ? parts : []));
}

try {
  const counts = [];
  for (const part of chosenParts(process.argv.slice(2))) counts.push(await guarded(part));
  console.log(`\n${counts.map(describe).join('\n')}\n${summaryLine(counts)}`);
  process.exitCode = exitCode(counts);
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
}
