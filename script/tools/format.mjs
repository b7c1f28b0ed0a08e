/**
 * Formats Solidity and TypeScript in place.
 *
 * Usage: npm run format
 */
import { foundryBinary, SOLIDITY } from './foundry.mjs';
import { nodeStep, runStep } from './steps.mjs';

const STEPS = [
  { name: 'forge fmt', command: foundryBinary('forge'), args: ['fmt', ...SOLIDITY] },
  nodeStep('biome', '@biomejs/biome/bin/biome', ['check', '--write']),
];

for (const step of STEPS) {
  const { code } = await runStep(step);
  if (code !== 0) process.exitCode = code;
}
