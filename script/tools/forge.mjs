/**
 * Runs forge, anvil or cast and ends as they end.
 *
 * Usage: node script/tools/forge.mjs <forge arguments>
 *        node script/tools/forge.mjs --tool anvil <anvil arguments>
 *
 * From code, `foundryBinary('anvil')` gives the path to start yourself.
 */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { ASIDE, foundryBinary, ROOT } from './foundry.mjs';
import { isMain } from './is-main.mjs';
import { messageOf } from './message.mjs';

export { foundryBinary };

/** @typedef {import('./foundry.mjs').Tool} Tool */

/** @type {readonly Tool[]} */
const TOOLS = ['forge', 'anvil', 'cast'];
/** @type {readonly NodeJS.Signals[]} */
const FORWARDED = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * @param {Tool} tool
 * @param {string[]} args
 * @returns {Promise<number>} the exit code, 128 + n after signal n as shells have it
 */
export function run(tool, args) {
  return new Promise((resolve, reject) => {
    // Forge resolves the compiler's path in foundry.toml against the working directory, not against the file.
    const cwd = tool === 'forge' ? ROOT : process.cwd();
    const env = args[0] === 'lint' ? { ...process.env, ...ASIDE } : process.env;
    const child = spawn(foundryBinary(tool), args, { cwd, env, stdio: 'inherit' });
    const forward = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
    for (const signal of FORWARDED) process.on(signal, forward);
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      for (const name of FORWARDED) process.off(name, forward);
      resolve(code ?? 128 + (signal ? constants.signals[signal] : 0));
    });
  });
}

/** @param {string[]} args @returns {{ tool: Tool, rest: string[] }} */
function parse(args) {
  if (args[0] !== '--tool') return { tool: 'forge', rest: args };
  const tool = TOOLS.find((name) => name === args[1]);
  if (tool) return { tool, rest: args.slice(2) };
  throw new Error(`--tool is "${args[1]}", but must be one of ${TOOLS.join(', ')}.`);
}

if (isMain(import.meta.url)) {
  try {
    const { tool, rest } = parse(process.argv.slice(2));
    process.exitCode = await run(tool, rest);
  } catch (error) {
    console.error(messageOf(error));
    process.exitCode = 1;
  }
}
