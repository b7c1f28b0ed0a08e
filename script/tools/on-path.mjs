/** Finds a program on the PATH the way a shell would, without the shims that npm puts there. */
import { accessSync, constants, realpathSync, statSync } from 'node:fs';
import { delimiter, join, sep } from 'node:path';

const SUFFIXES = process.platform === 'win32' ? ['.exe'] : [''];

/**
 * Every executable of that name on the PATH, in order.
 *
 * Anything that lives in a `node_modules` folder is left out: npm prepends its own `.bin`, and the Foundry shims there
 * report success whatever happens.
 *
 * @param {string} name
 * @returns {string[]}
 */
export function allOnPath(name) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders
    .flatMap((folder) => SUFFIXES.map((suffix) => join(folder, name + suffix)))
    .filter(isExecutable)
    .filter((file) => !realpathSync(file).split(sep).includes('node_modules'));
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
