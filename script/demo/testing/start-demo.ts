/** Starts the demo as a user does, as a process of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../../tools/foundry.mjs';

export type Ended = { code: number | null; stdout: string; stderr: string };

export type Started = {
  child: ChildProcess;
  ended: Promise<Ended>;
  /** Resolves once standard error holds the text. */
  says: (text: string) => Promise<void>;
};

/** @param path Folders to put in front of the PATH. */
export function startDemo(args: readonly string[], path: readonly string[] = []): Started {
  const main = join(ROOT, 'script', 'demo', 'main.ts');
  const env = { ...process.env, PATH: [...path, process.env['PATH']].join(':') };
  const node = ['--import', 'tsx', '--conditions=bulkhead-source']; // as in package.json
  const child = spawn(process.execPath, [...node, main, ...args], { cwd: ROOT, env });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk;
  });
  const ended = new Promise<Ended>((resolve) => child.once('close', (code) => resolve({ code, stdout, stderr })));
  const says = (text: string) =>
    new Promise<void>((resolve, reject) => {
      const look = () => stderr.includes(text) && resolve();
      child.stderr.on('data', look);
      child.once('close', () => reject(new Error(`It ended without saying "${text}": ${stderr}`)));
      look();
    });
  return { child, ended, says };
}

export async function runDemoProcess(args: readonly string[], path: readonly string[] = []): Promise<Ended> {
  return startDemo(args, path).ended;
}
