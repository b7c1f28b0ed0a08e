import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { keccak256, toHex } from 'viem/utils';
import type { PlannedTransaction } from '../../config/apply.js';
import type { ConfigDiff, ConfigStep } from '../../config/diff.js';
import type { ConfigFinding } from '../../config/lint.js';
import { exitCodes } from '../exit.js';
import { examples } from '../help.js';
import { describeSent } from '../send/describe.js';
import { ProposalFileError } from '../send/errors.js';
import type { Cli, Connection, Context, Result, Sent } from '../types.js';

/** `bulkhead config`: what a host is set to, as a reviewed file. */
export function registerConfig(program: Command, cli: Cli): void {
  const config = program.command('config').description('Keeps what a host is set to in a file that people review.');
  examples(
    config
      .command('lint')
      .description('Looks for mistakes in a file, and for what a reviewer would flag. Asks no node.')
      .argument('<file>', 'YAML, JSON, or a module in TypeScript or JavaScript')
      .action(cli.action<[string]>(lint)),
    'bulkhead config lint bulkhead.yaml',
  );
  examples(
    config
      .command('diff')
      .description('Compares a file with the chain: what differs, what is instant, what has to be scheduled.')
      .argument('<file>', 'the configuration')
      .action(cli.action<[string]>(diff)),
    'bulkhead config diff bulkhead.yaml --host 0x…',
    'bulkhead config diff bulkhead.yaml --json || echo differs',
  );
  examples(
    config
      .command('apply')
      .description('Does what is instant, schedules what is not, executes what is due. Run it again to go on.')
      .argument('<file>', 'the configuration')
      .action(cli.action<[string]>(apply)),
    'bulkhead config apply bulkhead.yaml --dry-run',
    'bulkhead config apply bulkhead.yaml --safe 0x… --out batch.json',
  );
  examples(
    config
      .command('export')
      .description('Prints what a host has now as a file to begin with.')
      .action(cli.action<[]>(exportPresent)),
    'bulkhead config export --host 0x… > bulkhead.yaml',
  );
}

// Files

async function load({ io }: Context, file: string) {
  const { loadConfig } = await import('../../config/load.js');
  return loadConfig(file, { cwd: io.cwd });
}

async function lint(context: Context, file: string): Promise<Result> {
  const config = await load(context, file);
  const { lintConfig } = await import('../../config/lint.js');
  const { formatProblem } = await import('../../config/problem.js');
  const findings = lintConfig(config).map((finding) => ({ file, ...finding }));
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  const line = (finding: ConfigFinding) => `${finding.severity} ${formatProblem(finding)} [${finding.id}]`;
  return {
    json: { file, findings },
    text: [...findings.map(line), verdictOf(file, findings.length, warnings.length)].join('\n'),
    exitCode: warnings.length > 0 ? exitCodes.found : exitCodes.done,
  };
}

function verdictOf(file: string, findings: number, warnings: number): string {
  if (findings === 0) return `${file} is valid, and nothing stands out.`;
  return `${file} is valid. Warnings: ${warnings}, notes: ${findings - warnings}.`;
}

// Chain

async function compare(context: Context, file: string) {
  const config = await load(context, file);
  const connection = await context.connect();
  const { client, host: address } = connection;
  const { diffConfig } = await import('../../config/diff.js');
  const { fromBlock, safe } = context.options;
  const governor = safe ?? connection.hostInfo.governor ?? config.roles?.governor;
  const found = await diffConfig(client, {
    address,
    config,
    ...(governor && { account: governor }),
    ...(fromBlock !== undefined && { fromBlock }),
    onProgress: ({ block, toBlock }) => context.progress(`Searching block ${block} of ${toBlock}`),
  });
  context.progress('');
  return { config, connection, found };
}

async function diff(context: Context, file: string): Promise<Result> {
  const { found } = await compare(context, file);
  const differs = found.steps.length + found.unknown.length > 0;
  return {
    json: { file, ...found },
    text: await diffText(file, found),
    exitCode: differs ? exitCodes.found : exitCodes.done,
  };
}

async function diffText(file: string, { steps, same, unknown, block }: ConfigDiff): Promise<string> {
  const { describeChange, describeStep } = await import('../../config/describe.js');
  const lines = steps.flatMap((step) => [
    describeStep(step, { now: block.timestamp }),
    ...step.changes.map((change) => `  ${describeChange(change, step.unit)}`),
    ...(step.caution === undefined ? [] : [`  If it were executed now: ${step.caution}`]),
  ]);
  const others = unknown.map(({ path, what }) => `Not in the file: ${path}: ${what}`);
  const end =
    steps.length === 0
      ? `The host is as ${file} says (${same.length} parts compared).`
      : `Steps: ${steps.length}. Parts that agree: ${same.length}.`;
  return [...lines, ...others, end].join('\n');
}

async function apply(context: Context, file: string): Promise<Result> {
  const compared = await compare(context, file);
  const { planTransactions } = await import('../../config/apply.js');
  const { connection, found, config } = compared;
  const plan = planTransactions(found);
  const from = plan.length === 0 ? undefined : await context.sender();
  // Only the new governor itself can take its place.
  const ours = plan.filter(({ sender }) => sender !== 'newGovernor' || from === config.roles?.governor);
  const left = found.steps.filter((step) => !ours.some(({ path }) => path === step.path));
  const { safe } = context.options;
  const sent = safe
    ? await propose(context, { file, safe, plan: ours, found, connection })
    : await sendAll(context, ours, found);
  return {
    json: {
      file,
      sent: sent.map(({ path, sent }) => ({ path, ...describeSent(sent).json })),
      left,
      unknown: found.unknown,
    },
    text: await applyText(file, sent, left, found),
    exitCode: left.some(({ state }) => state.type === 'impossible') ? exitCodes.refused : exitCodes.done,
  };
}

type SentStep = { path: string; sent: Sent };

async function applyText(
  file: string,
  sent: readonly SentStep[],
  left: readonly ConfigStep[],
  { block, unknown }: ConfigDiff,
): Promise<string> {
  const { describeStep } = await import('../../config/describe.js');
  const lines = sent.map(({ path, sent: one }) => `${path}: ${describeSent(one).text}`);
  const waiting = left.map((step) => `Left: ${describeStep(step, { now: block.timestamp })}`);
  const others = unknown.map(({ path, what }) => `Not in the file: ${path}: ${what}`);
  const nothing = sent.length + left.length === 0 ? [`The host is as ${file} says.`] : [];
  return [...lines, ...waiting, ...others, ...nothing].join('\n');
}

/** One after the other: a later one may need the earlier. The first refusal ends it; running it again goes on. */
async function sendAll(context: Context, plan: readonly PlannedTransaction[], found: ConfigDiff): Promise<SentStep[]> {
  const sent: SentStep[] = [];
  for (const transaction of plan) {
    const { summary, notes } = await intentOf(transaction, found);
    const { to, data, path } = transaction;
    sent.push({ path, sent: await context.send({ summary, notes, call: { to, data } }) });
  }
  return sent;
}

async function intentOf({ path, functionName }: PlannedTransaction, { steps }: ConfigDiff) {
  const { describeChange } = await import('../../config/describe.js');
  const step = steps.find((one) => one.path === path);
  const notes = step?.changes.map((change) => describeChange(change, step.unit)) ?? [];
  return { summary: summaryOf(functionName, path), notes };
}

function summaryOf(functionName: string, path: string): string {
  if (functionName === 'scheduleChange') return `Schedules the change of ${path}.`;
  return functionName === 'executeChange' ? `Executes the change of ${path}.` : `Changes ${path} at once.`;
}

type Batch = {
  file: string;
  safe: `0x${string}`;
  plan: readonly PlannedTransaction[];
  found: ConfigDiff;
  connection: Connection;
};

/** All of it in one file, since the owners sign once. */
async function propose({ options, io }: Context, { file, safe, plan, found, connection }: Batch): Promise<SentStep[]> {
  if (plan.length === 0) return [];
  const chainId = connection.client.chain.id;
  const intents = await Promise.all(plan.map((transaction) => intentOf(transaction, found)));
  const text = intents
    .map(({ summary, notes }) => [summary, ...notes.map((note) => `  ${note}`)].join('\n'))
    .join('\n');
  io.stderr(`${text}\n  as one batch of the Safe ${safe} on chain ${chainId}\n`);
  if (options.dryRun)
    return plan.map(({ path, to, data }) => ({ path, sent: { type: 'dryRun', from: safe, to, data } }));
  const { toSafeBatch } = await import('../../safe/batch.js');
  const batch = toSafeBatch(plan, { chainId, safe, name: `Apply ${file}`, description: text });
  const id = keccak256(toHex(JSON.stringify(batch.transactions))).slice(2, 10);
  const out = resolve(io.cwd, options.out ?? `bulkhead-${chainId}-${id}.json`);
  try {
    await writeFile(out, `${JSON.stringify(batch, null, 2)}\n`);
  } catch (error) {
    throw new ProposalFileError({ file: out, reason: (error as NodeJS.ErrnoException).code ?? 'unknown' });
  }
  return [{ path: plan.map(({ path }) => path).join(', '), sent: { type: 'proposal', safe, file: out } }];
}

async function exportPresent(context: Context): Promise<Result> {
  const { client, host: address } = await context.connect();
  const { exportConfig, formatConfig } = await import('../../config/export.js');
  const { fromBlock } = context.options;
  const config = await exportConfig(client, {
    address,
    ...(fromBlock !== undefined && { fromBlock }),
    onProgress: ({ block, toBlock }) => context.progress(`Searching block ${block} of ${toBlock}`),
  });
  context.progress('');
  return { json: { host: address, config, yaml: formatConfig(config) }, text: formatConfig(config) };
}
