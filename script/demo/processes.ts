/**
 * The processes that the demo started, so that none survives it.
 *
 * A terminal sends Ctrl-C to the whole group; `kill` and CI send a signal to one process. Both must leave nothing behind.
 */
import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { InterruptedError } from './errors.js';

const running = new Set<ChildProcess>();

/** Starts a process that ends when we end. */
export function startProcess(command: string, args: readonly string[], options: SpawnOptions): ChildProcess {
  const child = spawn(command, args, options);
  running.add(child);
  child.once('exit', () => running.delete(child));
  child.once('error', () => running.delete(child));
  return child;
}

/** Ends one process and waits until it is gone. */
export async function endProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  // Nothing that a local chain could save is worth waiting for.
  child.kill('SIGKILL');
  await gone;
}

/** Ends all that still run. Synchronous, so that it also works while the program exits. */
export function killAll(): void {
  for (const child of running) child.kill('SIGKILL');
  running.clear();
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Rejects when we are told to stop; the caller then unwinds as after any other error.
 *
 * @returns The promise, and how to stop listening.
 */
export function interruption(): { interrupted: Promise<never>; ignore: () => void } {
  let listener: (signal: NodeJS.Signals) => void = () => {};
  const interrupted = new Promise<never>((_, reject) => {
    listener = (signal) => reject(new InterruptedError(signal as (typeof SIGNALS)[number]));
  });
  // Who is not awaiting it when it rejects is on the way out already.
  interrupted.catch(() => {});
  for (const signal of SIGNALS) process.on(signal, listener);
  process.once('exit', killAll);
  const ignore = () => {
    for (const signal of SIGNALS) process.off(signal, listener);
    process.off('exit', killAll);
  };
  return { interrupted, ignore };
}
