import type { Command } from 'commander';
import { parseEventLogs, type TransactionReceipt } from 'viem';
import { containmentAbi } from '../../generated/abis/Containment.js';
import { readContainmentWord } from '../../generated/actions/core/Containment.js';
import { Scope } from '../../generated/types.js';
import { containedUntil } from '../../math/containment.js';
import { scopeNamesOf } from '../../text/scopes.js';
import { formatTime } from '../../text/time.js';
import {
  type Closing,
  type ClosingOptions,
  closingFacts,
  closingIntent,
  findPower,
  readClosing,
  verdictOf,
} from '../closing.js';
import { examples } from '../help.js';
import { sentResult } from '../send/result.js';
import type { Cli, Connection, Context, Result } from '../types.js';
import { andList, MARKET_OPTION } from '../words.js';

export function registerPause(program: Command, cli: Cli): void {
  const command = program
    .command('pause')
    .description('Closes scopes for a time: as a guardian by its clock, as council or governor by their office.');
  closingOptions(command).action(cli.action(pause));
  examples(
    command,
    'bulkhead pause --account guardian.json',
    'bulkhead pause --scopes Enter,Trade --for 6h --cause "drain of WBTC" --account guardian.json',
    'bulkhead pause --market 0x2260FAC5E5542a773Aa44fBCfeDf7C193bc2C599 --until 2026-03-01T04:30Z --safe 0x…',
  );
}

/** The same for `simulate pause`. */
export function closingOptions(command: Command): Command {
  return command
    .option(...MARKET_OPTION)
    .option('--scopes <names>', 'what to close, as in Enter,Trade; without it all that the guardian may close')
    .option('--for <duration>', 'how long, as in 6h; without it as long as the guardian may')
    .option('--until <time>', 'until when instead, as in 2026-03-01T04:30Z')
    .option('--cause <text>', 'why, in at most 31 bytes (manual)')
    .option('--evidence <hash>', 'hash of the evidence');
}

async function pause(context: Context, options: ClosingOptions): Promise<Result> {
  const connection = await context.connect();
  const account = await context.sender();
  const closing = await readClosing(connection, await findPower(connection, account), options);
  const verdict = await verdictOf(connection, closing, account);
  const sent = await context.send(await closingIntent(connection, closing, verdict));
  const result = sentResult(sent, closingFacts(closing, verdict));
  return sent.type === 'mined' ? withIncident(result, await outcome(connection, closing, sent.receipt)) : result;
}

type Outcome = { incident: bigint | undefined; closedUntil: Record<string, number>; now: number };

/** As the chain says it afterwards, not as it was hoped for. */
async function outcome({ client, host }: Connection, { market, scopes }: Closing, receipt: TransactionReceipt) {
  const { blockNumber } = receipt;
  const [word, { timestamp }] = await Promise.all([
    readContainmentWord(client, { address: host, market, blockNumber }),
    client.getBlock({ blockNumber }),
  ]);
  const [contained] = parseEventLogs({ abi: containmentAbi, eventName: 'Contained', logs: receipt.logs });
  const ends = scopeNamesOf(scopes).map((name) => [name, Number(containedUntil(word, Scope[name]))] as const);
  return { incident: contained?.args.incident, closedUntil: Object.fromEntries(ends), now: Number(timestamp) };
}

function withIncident({ json, text }: Result, { incident, closedUntil, now }: Outcome): Result {
  const ends = Object.entries(closedUntil).map(([name, time]) => `${name} until ${formatTime(time, { now })}`);
  const said = `Closed, as incident ${incident ?? 'of before'}: ${andList(ends)}.`;
  return { json: { ...(json as object), incident, closedUntil }, text: `${said}\n${text}` };
}
