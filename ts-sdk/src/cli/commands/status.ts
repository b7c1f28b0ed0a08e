import type { Command } from 'commander';
import { getStatus } from '../../status/getStatus.js';
import { examples } from '../help.js';
import { connectUnchecked, searchProgress } from '../search.js';
import { statusText } from '../status/statusText.js';
import type { Cli, Context, Result } from '../types.js';

export function registerStatus(program: Command, cli: Cli): void {
  const command = program
    .command('status')
    .description('Everything about a host, the most urgent first, as of one block. Needs no account.')
    .option('--brief', 'only what is not as on a quiet day')
    .action(cli.action(showStatus));
  examples(command, 'bulkhead status --rpc http://127.0.0.1:8545 --host 0x…', 'bulkhead status --json | jq .markets');
}

async function showStatus(context: Context, { brief = false }: { brief?: boolean }): Promise<Result> {
  const { client, address } = await connectUnchecked(context);
  const { fromBlock } = context.options;
  const status = await getStatus(client, { address, fromBlock, onProgress: searchProgress(context) });
  return { json: status, text: statusText(status, { brief }) };
}
