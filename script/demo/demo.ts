/** The demo as a function: runs side by side, then everything about them. */
import { join } from 'node:path';
import { ROOT } from '../tools/foundry.mjs';
import type { DemoOptions } from './args.js';
import { compileContracts } from './deploy.js';
import { planReplay } from './plan.js';
import { choosePorts } from './ports.js';
import { interruption, killAll } from './processes.js';
import type { Progress } from './progress.js';
import { type IncidentRecord, readRecord } from './record.js';
import { type RunResult, runOnce } from './run.js';

const RECORD = join(ROOT, 'test', 'incidents', 'nomad-2022');

export type DemoResult = { record: IncidentRecord; runs: RunResult[]; seconds: number; transactions: number };

/**
 * Replays the record in every run that was asked for. Whatever ends it, no process is left.
 *
 * @param progressFor Gets the number of flows of each run.
 */
export async function runDemo(options: DemoOptions, progressFor: (total: number) => Progress): Promise<DemoResult> {
  const started = performance.now();
  const record = readRecord(options.record ?? RECORD);
  const plan = planReplay(record, options.full);
  const progress = progressFor(plan.transactions);
  const { interrupted, ignore } = interruption();
  try {
    const runs = await Promise.race([runAll(options, record, plan, progress), interrupted]);
    return { record, runs, seconds: (performance.now() - started) / 1000, transactions: plan.transactions };
  } finally {
    killAll();
    ignore();
    progress.end();
  }
}

async function runAll(
  { runs, port }: DemoOptions,
  record: IncidentRecord,
  plan: ReturnType<typeof planReplay>,
  progress: Progress,
): Promise<RunResult[]> {
  const ports = await choosePorts(runs.length, port);
  progress.say('Compiling the contracts (the first time takes about a minute)');
  await compileContracts();
  progress.say(`Replaying ${plan.transactions} transactions in each of ${runs.length} runs`);
  return Promise.all(
    runs.map((name, index) => runOnce({ name, port: ports[index] ?? 0, record, plan, report: progress.forRun(name) })),
  );
}
