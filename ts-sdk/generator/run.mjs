/**
 * Generates src/generated from what forge compiled. `npm run build` in the repository root compiles first.
 *
 * Usage: npm run build --workspace=ts-sdk
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../../script/tools/foundry.mjs';

const started = performance.now();
const { status, stdout, stderr } = spawnSync(
  process.execPath,
  [join(ROOT, 'node_modules', '@wagmi', 'cli', 'dist', 'esm', 'cli.js'), 'generate'],
  { cwd: join(ROOT, 'ts-sdk'), encoding: 'utf8' },
);

// wagmi reports four steps for each of a dozen files: of use only when one of them failed.
if (status === 0) {
  console.log(`Generated ts-sdk/src/generated in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
} else {
  process.stdout.write(stdout ?? '');
  process.stderr.write(stderr ?? '');
  process.exitCode = status ?? 1;
}
