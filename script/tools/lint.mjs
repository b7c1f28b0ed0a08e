/**
 * Runs every check that needs no test, reports all, fails if any failed.
 *
 * Usage: npm run lint               all of it
 *        npm run lint -- biome tsc  the checks whose name contains one of the words
 */

import { ASIDE, foundryBinary } from './foundry.mjs';
import { checkGenerated } from './generated.mjs';
import { messageOf } from './message.mjs';
import { nodeStep, runStep } from './steps.mjs';

const forge = foundryBinary('forge');

/** @type {{ name: string, check: () => Promise<{ code: number, seconds: number }> }[]} */
const CHECKS = [
  step({ name: 'forge fmt', command: forge, args: ['fmt', '--check'] }),
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
  step(nodeStep('tsc sdk', 'typescript/bin/tsc', ['--noEmit', '-p', 'ts-sdk'])),
  step(nodeStep('tsc script', 'typescript/bin/tsc', ['--noEmit', '-p', 'script'])),
  { name: 'generated code', check: checkGenerated },
];

/** @param {import('./steps.mjs').Step} definition */
function step(definition) {
  return { name: definition.name, check: () => runStep(definition) };
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
