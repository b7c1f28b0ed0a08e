/** What one imported function weighs in a bundle, viem apart. */
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const FOLDER = join(import.meta.dirname, '..', 'src', 'exports');

async function bundle(name: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: `export { ${name} } from './index.js';`, resolveDir: FOLDER, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'neutral',
    external: ['viem', 'viem/*'],
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

/** Versions of zlib differ by a few bytes, and so do the machines that this runs on. */
const SLACK = 40;

/** Bytes after gzip. Most of it is the list of errors, 1,800 bytes, which each function that calls brings along. */
const LIMITS = {
  readIsOpen: 3_000,
  readPreviewOutflow: 3_000,
  simulateContain: 3_000,
  writeContain: 3_000,
  writeBridgeDeposit: 3_000,
  getContainedEvents: 1_000,
  watchContainedEvent: 1_000,
  extractContainedEvents: 1_000,
  // Two functions of viem, two errors and an event more than the function that only sends.
  writeContainSync: 3_300,
  writeBridgeDepositSync: 3_300,
};

test.each(Object.entries(LIMITS))('%s alone weighs at most %i bytes beyond viem', async (name, limit) => {
  const size = gzipSync(await bundle(name), { level: 9 }).length;
  console.log(`${name}: ${size} bytes`);
  expect(size).toBeLessThanOrEqual(limit + SLACK);
  expect(size).toBeGreaterThan(200); // an empty bundle would pass any limit
});

test('one function brings no other: neither a second ABI nor the classes of errors', async () => {
  const code = await bundle('readIsOpen');
  expect(code).toContain('"isOpen"');
  expect(code.match(/type:"function"/g)).toHaveLength(1);
  expect(code).not.toContain('The amount does not fit');
});
