import type { Command } from 'commander';
import { diagnose } from '../../doctor/diagnose.js';
import type { Finding } from '../../doctor/types.js';
import { parseDuration } from '../../text/duration.js';
import { exitCodes } from '../exit.js';
import { examples } from '../help.js';
import { connectUnchecked, searchProgress } from '../search.js';
import { wrap } from '../status/lines.js';
import type { Cli, Context, Result } from '../types.js';

export function registerDoctor(program: Command, cli: Cli): void {
  const command = program
    .command('doctor')
    .description('What would make the next incident worse, and what mends it. Exits with 6 when something is wrong.')
    .option('--reaction-time <duration>', 'how long people need to notice and to act (1h)')
    .action(cli.action(examine));
  examples(command, 'bulkhead doctor --reaction-time 30m', 'bulkhead doctor --json || page-somebody');
}

async function examine(context: Context, options: { reactionTime?: string }): Promise<Result> {
  const reactionTime = options.reactionTime === undefined ? undefined : parseDuration(options.reactionTime);
  const { client, address } = await connectUnchecked(context);
  const { fromBlock } = context.options;
  const search = { address, fromBlock, onProgress: searchProgress(context) };
  const findings = await diagnose(client, { ...search, reactionTime });
  const isWrong = findings.some(({ severity }) => severity !== 'note');
  return {
    json: { findings },
    text: findings.map(findingText).join('\n\n') || 'Nothing to be said against it.',
    exitCode: isWrong ? exitCodes.found : exitCodes.done,
  };
}

function findingText({ severity, id, subject, reason, command }: Finding): string {
  const head = severity === 'note' ? 'note' : severity.toUpperCase();
  return [...wrap(`${head} ${id}: ${subject}`), ...wrap(reason, 2), ...wrap(`> ${command}`, 2)].join('\n');
}
