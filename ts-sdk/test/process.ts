/** Runs the command as it is published, in a process of its own. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { DIST, ensureDist } from '../../script/tools/dist.mjs';

export type Finished = { code: number; out: string; err: string };

/** Builds once what is published, and gives the way to start it. */
export async function publishedCommand(): Promise<
  (words: readonly string[], env?: NodeJS.ProcessEnv) => Promise<Finished>
> {
  await ensureDist();
  const main = join(DIST, 'esm', 'cli', 'main.js');
  return (words, env = {}) =>
    finished(spawn(process.execPath, [main, ...words], { env: { PATH: process.env.PATH, ...env } }));
}

function finished(child: ReturnType<typeof spawn>): Promise<Finished> {
  const said = { out: '', err: '' };
  child.stdin?.end();
  child.stdout?.on('data', (chunk) => {
    said.out += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    said.err += chunk;
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? -1, ...said }));
  });
}
