/**
 * Breaks one rule of the contracts at a time and looks whether the test that guards it goes red.
 *
 * Usage: npm run sabotage                  all of test/sabotage.json, about a minute each
 *        npm run sabotage -- CON-3 UNP     those whose promise begins like one of the words
 *        npm run -s sabotage -- --json     one JSON array and nothing else on standard output
 *
 * It works on a copy below cache/, so the sources are never touched. The exit code is 1 when a rule could be broken
 * without its test noticing, or when a breach no longer applies to the code.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { foundryBinary, ROOT } from './foundry.mjs';
import { messageOf } from './message.mjs';
import { runStep } from './steps.mjs';

const COPY = join(ROOT, 'cache', 'sabotage');
const COPIED = ['contracts', 'test', 'script', 'foundry.toml', 'package.json'];

/**
 * @typedef {object} Breach
 * @property {string} promise
 * @property {string} rule what is taken out
 * @property {string} file
 * @property {string} from text that must occur exactly once
 * @property {string} to
 * @property {string} test name of the test that must go red
 */

/** @typedef {'red' | 'GREEN' | 'does not compile' | 'does not apply'} Verdict */

/** Compiled artifacts of the copy are kept: only what a breach touches is compiled again. */
function prepare() {
  mkdirSync(COPY, { recursive: true });
  for (const name of COPIED) {
    rmSync(join(COPY, name), { recursive: true, force: true });
    cpSync(join(ROOT, name), join(COPY, name), { recursive: true, preserveTimestamps: true });
  }
  if (!existsSync(join(COPY, 'node_modules')))
    symlinkSync(join(ROOT, 'node_modules'), join(COPY, 'node_modules'), 'dir');
}

/** @param {Breach} breach @returns {Promise<Verdict>} */
async function attempt({ file, from, to, test }) {
  const path = join(COPY, file);
  const source = readFileSync(path, 'utf8');
  if (source.split(from).length !== 2) return 'does not apply';
  writeFileSync(
    path,
    source.replace(from, () => to),
  );
  try {
    return await verdictOf(test);
  } finally {
    writeFileSync(path, source);
  }
}

/** @param {string} test @returns {Promise<Verdict>} */
async function verdictOf(test) {
  // With its file named, forge compiles what this one test needs.
  const args = ['test', '--root', COPY, '--match-path', fileOf(test), '--match-test', `^${test}(\\(|$)`];
  const run = await runStep(
    { name: 'sabotage', command: foundryBinary('forge'), args, cwd: COPY },
    { to: process.stderr },
  );
  if (run.code === 0) return 'GREEN';
  return /\[FAIL/.test(run.output) ? 'red' : 'does not compile';
}

/** @param {string} test @returns {string} */
function fileOf(test) {
  const names = readdirSync(join(COPY, 'test'), { recursive: true, encoding: 'utf8' });
  const file = names.find(
    (name) => name.endsWith('.t.sol') && readFileSync(join(COPY, 'test', name), 'utf8').includes(`function ${test}(`),
  );
  if (file === undefined) throw new Error(`No file below test/ has ${test}. Correct test/sabotage.json.`);
  return join('test', file);
}

/** @param {Breach[]} breaches */
async function runAll(breaches) {
  const results = [];
  for (const [index, breach] of breaches.entries()) {
    process.stderr.write(`\n${index + 1} of ${breaches.length}: ${breach.promise} ${breach.rule}\n`);
    results.push({ ...breach, verdict: await attempt(breach) });
  }
  return results;
}

/** @param {string[]} words @returns {Breach[]} */
function chosen(words) {
  /** @type {Breach[]} */
  const all = JSON.parse(readFileSync(join(ROOT, 'test', 'sabotage.json'), 'utf8'));
  const some = words.length === 0 ? all : all.filter(({ promise }) => words.some((word) => promise.startsWith(word)));
  if (some.length > 0) return some;
  throw new Error(
    `No promise in test/sabotage.json begins with ${words.join(' or ')}. The first is ${all[0]?.promise}.`,
  );
}

try {
  const args = process.argv.slice(2);
  const breaches = chosen(args.filter((arg) => arg !== '--json'));
  prepare();
  const results = await runAll(breaches);
  const lines = results.map(({ promise, rule, test, verdict }) => `${verdict.padEnd(16)} ${promise} ${rule}: ${test}`);
  console.log(args.includes('--json') ? JSON.stringify(results) : lines.join('\n'));
  if (results.some(({ verdict }) => verdict !== 'red')) process.exitCode = 1;
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
}
