/**
 * Compiles what is published: ES modules and CommonJS, each with its types, into dist/.
 *
 * Usage: npm run build:dist --workspace=ts-sdk
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../script/tools/foundry.mjs';
import { nodeStep, runStep } from '../script/tools/steps.mjs';

const FORMATS = [
  { folder: 'esm', type: 'module', config: 'tsconfig.build.json' },
  { folder: 'cjs', type: 'commonjs', config: 'tsconfig.build.cjs.json' },
];
const dist = join(ROOT, 'ts-sdk', 'dist');

rmSync(dist, { recursive: true, force: true });
for (const { folder, type, config } of FORMATS) {
  const { code } = await runStep(nodeStep(folder, 'typescript/bin/tsc', ['-p', `ts-sdk/${config}`]));
  if (code !== 0) {
    process.exitCode = code;
    break;
  }
  mkdirSync(join(dist, folder), { recursive: true });
  // Beside the files, so that Node and TypeScript read them as what they are.
  writeFileSync(join(dist, folder, 'package.json'), `${JSON.stringify({ type, sideEffects: false })}\n`);
}
