/**
 * Compiles the contracts and regenerates the SDK from the artifacts.
 *
 * Usage: npm run build
 */
import { foundryBinary } from './foundry.mjs';
import { isMain } from './is-main.mjs';
import { npmCommand } from './npm.mjs';
import { runStep } from './steps.mjs';

/** @returns {Promise<number>} exit code of the first step that failed, or 0 */
export async function build() {
  const steps = [
    { name: 'forge build', command: foundryBinary('forge'), args: ['build', 'contracts'] },
    { name: 'sdk', ...npmCommand(['run', '--silent', 'build', '--workspace=ts-sdk']) },
  ];
  for (const step of steps) {
    const { code } = await runStep(step);
    if (code !== 0) return code;
  }
  return 0;
}

if (isMain(import.meta.url)) process.exitCode = await build();
