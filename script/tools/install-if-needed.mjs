/**
 * Installs the packages when they are missing or are not those of the lock file. Costs a few milliseconds otherwise.
 *
 * npm runs this before `demo`, `test`, `lint` and the others, when node_modules may not exist: Node built-ins only.
 * Contents are compared, not dates, because a checkout touches every date.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { npmCommand } from './npm.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const FLOOR = { major: 20, minor: 19 }; // as package.json says under engines

checkNode();
const reason = reasonToInstall();
if (reason) install(reason);

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const enough = major > FLOOR.major || (major === FLOOR.major && minor >= FLOOR.minor);
  if (!enough)
    fail(
      `Node is ${process.versions.node}, but ${FLOOR.major}.${FLOOR.minor} or newer is needed. Install it and run the command again.`,
    );
}

/** @returns {string | undefined} why an install is needed, if it is */
function reasonToInstall() {
  const record = join(ROOT, 'node_modules', '.package-lock.json'); // npm writes it when an install is complete
  if (!existsSync(record)) return 'packages are not installed yet';

  const wanted = packagesIn(join(ROOT, 'package-lock.json'));
  const installed = packagesIn(record);
  const name = Object.entries(wanted).find(([key, value]) => !isSatisfied(value, installed[key]))?.[0];
  return name && `${name} differs from package-lock.json`;
}

/** @param {string} file */
function packagesIn(file) {
  /** @type {Record<string, {version?: string, integrity?: string, link?: boolean, optional?: boolean}>} */
  const packages = JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
  return Object.fromEntries(Object.entries(packages).filter(([key]) => key.includes('node_modules/')));
}

/**
 * @param {{version?: string, integrity?: string, link?: boolean, optional?: boolean}} wanted
 * @param {{version?: string, integrity?: string, link?: boolean} | undefined} installed
 */
function isSatisfied(wanted, installed) {
  if (!installed) return wanted.optional === true; // binaries of other platforms
  return (
    wanted.link === installed.link && wanted.version === installed.version && wanted.integrity === installed.integrity
  );
}

/** @param {string} why */
function install(why) {
  console.error(`Installing: ${why}. This takes about half a minute.`);
  // No package that we use needs its install script, so none is allowed to run. Standard output stays clean for --json.
  const { command, args, shell } = npmCommand(['ci', '--ignore-scripts', '--no-audit', '--no-fund']);
  const result = spawnSync(command, args, { cwd: ROOT, stdio: ['ignore', 2, 2], shell });
  if (result.status === 0) return;
  fail(
    '`npm ci` failed, its message is above. Check the network and the registry setting of npm, then run the command again.',
  );
}

/**
 * @param {string} message
 * @returns {never}
 */
function fail(message) {
  console.error(message);
  process.exit(1);
}
