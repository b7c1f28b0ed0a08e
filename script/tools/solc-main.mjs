/**
 * Makes the npm compiler look like the `solc` executable that forge expects.
 *
 * Forge needs two things of a compiler: `--version`, and `--standard-json` with the input on stdin. A native solc of the
 * same version is several times faster than WebAssembly, so where one is on the PATH it does the work.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, realpathSync, writeSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { allOnPath } from './on-path.mjs';

const require = createRequire(import.meta.url);
const OWN_FOLDER = dirname(realpathSync(process.argv[1] ?? '.'));

/** @param {string} packageName as named in package.json, which pins its version */
export async function main(packageName) {
  const args = process.argv.slice(2);
  const native = findNative(installedVersion(packageName));
  if (native) process.exit(spawnSync(native, args, { stdio: 'inherit' }).status ?? 1);

  // Loaded late: it takes a third of a second.
  const solc = require(packageName);
  if (args.includes('--version')) return print(versionText(solc.version()));
  if (args.includes('--standard-json')) return print(solc.compile(readFileSync(0, 'utf8')));
  fail(`solc: arguments "${args.join(' ')}" are not supported, only --version and --standard-json are.`);
}

/** @param {string} packageName */
function installedVersion(packageName) {
  try {
    return require(`${packageName}/package.json`).version;
  } catch {
    fail(`solc: package "${packageName}" is not installed. Run \`npm ci\` in the repository root.`);
  }
}

/**
 * @param {string} version such as 0.8.37
 * @returns {string | undefined}
 */
function findNative(version) {
  return allOnPath('solc')
    .filter((file) => dirname(realpathSync(file)) !== OWN_FOLDER) // or we would call ourselves for ever
    .find((file) => (spawnSync(file, ['--version']).stdout ?? '').includes(`Version: ${version}+`));
}

/** Forge parses the platform part, and knows only native ones. @param {string} version */
function versionText(version) {
  const [release] = version.split('.Emscripten');
  return `solc, the solidity compiler commandline interface\nVersion: ${release}.Linux.g++\n`;
}

/** Synchronous in full: a pipe takes 64 kB at a time, and compiler output is megabytes. @param {string} text */
function print(text) {
  const bytes = Buffer.from(text);
  for (let sent = 0; sent < bytes.length; ) sent += writeSome(bytes, sent);
}

/**
 * @param {Buffer} bytes
 * @param {number} from
 */
function writeSome(bytes, from) {
  try {
    return writeSync(1, bytes, from);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EAGAIN') return 0; // the reader is slower than we are
    throw error;
  }
}

/**
 * @param {string} message
 * @returns {never}
 */
function fail(message) {
  console.error(message);
  process.exit(1);
}
