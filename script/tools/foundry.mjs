/**
 * Finds the Foundry binaries.
 *
 * The npm packages `@foundry-rs/forge`, `anvil` and `cast` put Node shims in `node_modules/.bin` that exit with 0 even
 * when the tool failed. We use only the binary in the platform package behind each, or the user's own of the same version.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { allOnPath } from './on-path.mjs';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** @typedef {'forge' | 'anvil' | 'cast'} Tool */

/** @type {Record<string, string>} as the packages call them */
const ARCHITECTURES = { x64: 'amd64', arm64: 'arm64' };

/**
 * Environment for whatever compiles in passing, above all `forge lint`.
 *
 * Lint stores artifacts without bytecode and marks them as fresh, after which `forge test` finds no tests and succeeds.
 * So it gets folders of its own, not below `out`, where the SDK's generators look.
 */
export const ASIDE = { FOUNDRY_OUT: 'cache/lint/out', FOUNDRY_CACHE_PATH: 'cache/lint' };

/** Folders with Solidity that we format. Forge by itself would leave out the templates of `bulkhead init`. */
export const SOLIDITY = ['contracts', 'script', 'test', 'ts-sdk/templates'];

/** @type {Map<string, string>} finding one costs a process, so remember */
const found = new Map();

/**
 * The path of a Foundry binary that can be executed directly.
 *
 * @param {Tool} name
 * @returns {string}
 */
export function foundryBinary(name) {
  const file = found.get(name) ?? ownInstallation(name) ?? platformPackage(name);
  found.set(name, file);
  return file;
}

/** @param {string} name */
function ownInstallation(name) {
  const wanted = pinnedVersion(name);
  return allOnPath(name).find((file) => versionOf(file) === wanted);
}

/** @param {string} name */
function platformPackage(name) {
  const architecture = ARCHITECTURES[process.arch] ?? process.arch;
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const folder = `@foundry-rs/${name}-${process.platform}-${architecture}`;
  const file = join(ROOT, 'node_modules', folder, 'bin', name + suffix);
  if (existsSync(file)) return file;
  throw new Error(
    `${name} ${pinnedVersion(name)} is missing: npm package "${folder}" is not installed and no ${name} of that version is on the PATH. ` +
      `Run \`npm ci\` without --omit=optional, or install it with \`foundryup --install v${pinnedVersion(name)}\`.`,
  );
}

/** @param {string} name */
function pinnedVersion(name) {
  const { devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  return devDependencies[`@foundry-rs/${name}`];
}

/** First line is `forge Version: 1.7.1` or `forge Version: 1.7.1-stable`. @param {string} file */
function versionOf(file) {
  return spawnSync(file, ['--version'], { encoding: 'utf8' }).stdout?.match(/Version: (\d+\.\d+\.\d+)/)?.[1];
}
