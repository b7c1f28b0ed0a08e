/** Runs commands one after the other and remembers how each ended. */
import { spawn } from 'node:child_process';
import { ROOT } from './foundry.mjs';

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string} command
 * @property {string[]} args
 * @property {Record<string, string>} [env] added to ours
 * @property {boolean} [shell]
 * @property {string} [cwd] the repository root unless given
 */

/**
 * @typedef {object} Outcome
 * @property {string} name
 * @property {number} code 0 is success; whatever could not start or was killed is 1
 * @property {string} output all that it wrote, standard output and error
 * @property {number} seconds
 */

/**
 * Starts the command and passes its output on while it runs.
 *
 * @param {Step} step
 * @param {{ to?: NodeJS.WritableStream }} [options]
 * @returns {Promise<Outcome>}
 */
export function runStep({ name, command, args, env = {}, shell = false, cwd = ROOT }, { to = process.stdout } = {}) {
  const started = performance.now();
  let output = '';
  return new Promise((resolve) => {
    const end = (/** @type {number} */ code) =>
      resolve({ name, code, output, seconds: (performance.now() - started) / 1000 });
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      shell,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const keep = (/** @type {Buffer} */ chunk) => {
      output += chunk;
      to.write(chunk);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => {
      to.write(`${name}: ${error.message}\n`);
      end(1);
    });
    child.on('close', (code) => end(code ?? 1));
  });
}

/**
 * A step that runs a program of an installed package under this Node.
 *
 * @param {string} name
 * @param {string} file path inside node_modules
 * @param {string[]} args
 * @returns {Step}
 */
export function nodeStep(name, file, args) {
  return { name, command: process.execPath, args: [`node_modules/${file}`, ...args] };
}

/**
 * Checks the types of a project. What was found is kept, so that lint and tests check an unchanged tree once.
 *
 * @param {string} name
 * @param {string} project folder of its tsconfig.json
 * @returns {Step}
 */
export function typesStep(name, project) {
  const memory = `cache/${project}.tsbuildinfo`;
  return nodeStep(name, 'typescript/bin/tsc', [
    '--noEmit',
    '-p',
    project,
    '--incremental',
    '--tsBuildInfoFile',
    memory,
  ]);
}
