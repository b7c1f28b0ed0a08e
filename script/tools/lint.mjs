/**
 * Runs every check that needs no test, reports all, fails if any failed.
 *
 * Usage: npm run lint               all of it
 *        npm run lint -- biome tsc  the checks whose name contains one of the words
 */

import { join } from 'node:path';
import { ensureDist } from './dist.mjs';
import { ASIDE, foundryBinary, ROOT, SOLIDITY } from './foundry.mjs';
import { checkGenerated } from './generated.mjs';
import { messageOf } from './message.mjs';
import { nodeStep, runStep, typesStep } from './steps.mjs';

const forge = foundryBinary('forge');

/** @type {{ name: string, check: () => Promise<{ code: number, seconds: number }> }[]} */
const CHECKS = [
  step({ name: 'forge fmt', command: forge, args: ['fmt', '--check', ...SOLIDITY] }),
  step({ name: 'forge lint', command: forge, args: ['lint', 'contracts', 'script', '--deny', 'notes'], env: ASIDE }),
  step({
    name: 'forge lint test',
    command: forge,
    args: ['lint', 'test', '--only-lint', 'unused-import', '--deny', 'notes'],
    env: ASIDE,
  }),
  // Contracts alone: together with the tests, forge-std's warnings use up the compiler's allowance of 256 and ours would
  // go unseen. Forced: a cached build repeats no warning.
  step({
    name: 'solc warnings',
    command: forge,
    args: ['build', 'contracts', '--force', '--deny', 'warnings'],
    env: ASIDE,
  }),
  step(
    nodeStep('solhint', 'solhint/solhint.js', [
      '--disc',
      '--noPoster',
      '--max-warnings',
      '0',
      '{contracts,test,script}/**/*.sol',
    ]),
  ),
  step(nodeStep('biome', '@biomejs/biome/bin/biome', ['check', '--error-on-warnings'])),
  step(typesStep('tsc sdk', 'ts-sdk')),
  step(typesStep('tsc script', 'script')),
  { name: 'generated code', check: checkGenerated },
  step(nodeStep('knip', 'knip/bin/knip.js', ['--production'])),
  ofPackage(nodeStep('publint', 'publint/src/cli.js', ['run', 'ts-sdk', '--strict'])),
  // Without the resolution of Node 10, which knows no `exports` and so finds no entry of any package like ours.
  ofPackage(
    nodeStep('types resolve', '@arethetypeswrong/cli/dist/index.js', [
      '--pack',
      'ts-sdk',
      '--profile',
      'node16',
      '--no-definitely-typed', // would ask the registry
      '--format',
      'table-flipped',
    ]),
  ),
  ofPackage({
    name: 'sizes',
    command: process.execPath,
    args: ['../node_modules/size-limit/bin.js'],
    cwd: join(ROOT, 'ts-sdk'),
  }),
];

/** @param {import('./steps.mjs').Step} definition */
function step(definition) {
  return { name: definition.name, check: () => runStep(definition) };
}

/** A check of what would be published, brought up to date first. @param {import('./steps.mjs').Step} definition */
function ofPackage(definition) {
  const { name, check } = step(definition);
  return {
    name,
    check: async () => {
      const started = performance.now();
      try {
        await ensureDist();
      } catch (error) {
        console.error(messageOf(error));
        return { code: 1, seconds: (performance.now() - started) / 1000 };
      }
      return check();
    },
  };
}

/** @param {string[]} words */
function chosen(words) {
  const checks = CHECKS.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));
  if (checks.length === 0)
    throw new Error(
      `No check is called "${words.join('" or "')}". There are: ${CHECKS.map(({ name }) => name).join(', ')}.`,
    );
  return checks;
}

try {
  const lines = [];
  for (const { name, check } of chosen(process.argv.slice(2))) {
    console.log(`\n── ${name}`);
    const { code, seconds } = await check();
    if (code !== 0) process.exitCode = 1;
    lines.push(`  ${code === 0 ? 'ok    ' : 'FAILED'} ${name.padEnd(16)}${seconds.toFixed(1).padStart(6)} s`);
  }
  console.log(`\n${lines.join('\n')}`);
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
}
