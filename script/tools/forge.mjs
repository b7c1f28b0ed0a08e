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
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { foundryBinary } from './foundry.mjs';

export { foundryBinary };

const TOOLS = ['forge', 'anvil', 'cast'];
const FORWARDED = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * @param {'forge' | 'anvil' | 'cast'} tool
 * @param {string[]} args
 * @returns {Promise<number>} the exit code, 128 + n after signal n as shells have it
 */
export function run(tool, args) {
    return new Promise((resolve, reject) => {
        const child = spawn(foundryBinary(tool), args, { stdio: 'inherit' });
        const forward = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
        for (const signal of FORWARDED) process.on(signal, forward);
        child.on('error', reject);
        child.on('exit', (code, signal) => {
            for (const name of FORWARDED) process.off(name, forward);
            resolve(code ?? 128 + constants.signals[signal]);
        });
    });
}

/** @param {string[]} args */
function parse(args) {
    if (args[0] !== '--tool') return { tool: 'forge', rest: args };
    if (TOOLS.includes(args[1])) return { tool: args[1], rest: args.slice(2) };
    throw new Error(`--tool is "${args[1]}", but must be one of ${TOOLS.join(', ')}.`);
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
    try {
        const { tool, rest } = parse(process.argv.slice(2));
        process.exitCode = await run(tool, rest);
    } catch (error) {
        console.error(error.message);
        process.exitCode = 1;
    }
}
