import type { Command } from 'commander';
import type { Hex } from 'viem';
import { oracleBreakerAbi } from '../../generated/abis/OracleBreaker.js';
import {
  readOracleCheck,
  readOracleFeedSettings,
  readOracleStatus,
  writeOraclePoke,
} from '../../generated/actions/oracle/OracleBreaker.js';
import { type FeedStatus, OracleMode, OracleReason } from '../../generated/types.js';
import { formatAmount } from '../../text/amount.js';
import { formatBytes32, parseBytes32 } from '../../text/bytes32.js';
import { formatDuration } from '../../text/duration.js';
import { formatTime } from '../../text/time.js';
import { exitCodes } from '../exit.js';
import { examples } from '../help.js';
import { searchLogs } from '../search.js';
import { sentResult } from '../send/result.js';
import type { Cli, Connection, Context, Result } from '../types.js';
import { requireModule } from '../words.js';

const reasons = Object.keys(OracleReason) as (keyof typeof OracleReason)[];
const modes = Object.keys(OracleMode) as (keyof typeof OracleMode)[];

/** From here on a reason refuses as long as it lasts; those before trip, which a poke makes durable. */
const LAST_TRIP = OracleReason.Disagreement;

export function registerOracle(program: Command, cli: Cli): void {
  const group = program
    .command('oracle')
    .description('Guarded prices: whether they may be used, and latching those that may not.');
  const check = group
    .command('check')
    .description(
      'Asks every feed, or one, whether its price may be used. Needs no account. Exits with 6 when one is refused.',
    )
    .argument('[feed]', 'a text, an address or 32 bytes')
    .action(cli.action(checkFeeds));
  examples(check, 'bulkhead oracle check', 'bulkhead oracle check ETHUSD --json');
  const poke = group
    .command('poke')
    .description('Latches a feed whose price is refused for a reason that trips. Anyone may.')
    .argument('<feed>', 'a text, an address or 32 bytes')
    .action(cli.action(pokeFeed));
  examples(poke, 'bulkhead oracle poke ETHUSD --account keeper.json');
}

type Feed = {
  feedId: Hex;
  reason: keyof typeof OracleReason;
  mode: keyof typeof OracleMode;
  price: bigint;
  decimals: number;
  status: FeedStatus;
};

async function checkFeeds(context: Context, only: string | undefined): Promise<Result> {
  const connection = await context.connect();
  requireModule(connection, 'oracleBreaker');
  const ids = only === undefined ? await feedIds(context, connection) : [parseBytes32(only)];
  const feeds = await Promise.all(ids.map((feedId) => readFeed(connection, feedId)));
  const refused = feeds.filter(({ reason }) => reason !== 'None');
  return {
    json: { feeds },
    text: feeds.map((feed) => feedLine(feed, connection.now)).join('\n') || 'The host has no feed.',
    exitCode: refused.length > 0 ? exitCodes.found : exitCodes.done,
  };
}

/** Feeds that were set and have not been removed since. */
async function feedIds(context: Context, connection: Connection): Promise<Hex[]> {
  const events = oracleBreakerAbi.filter((item) => item.type === 'event');
  const logs = await searchLogs(context, connection, events);
  const ids = new Set<Hex>();
  for (const { eventName, args } of logs) {
    if (eventName === 'OracleFeedSet') ids.add(args.feedId);
    if (eventName === 'OracleFeedRemoved') ids.delete(args.feedId);
  }
  return [...ids];
}

async function readFeed({ client, host: address }: Connection, feedId: Hex): Promise<Feed> {
  const [[reason, price], status, { decimals }] = await Promise.all([
    readOracleCheck(client, { address, feedId }),
    readOracleStatus(client, { address, feedId }),
    readOracleFeedSettings(client, { address, feedId }),
  ]);
  const mode = modes[status.mode] ?? 'Trusted';
  return { feedId, reason: reasons[reason] ?? 'None', mode, price, decimals, status };
}

function feedLine({ feedId, reason, mode, price, decimals, status }: Feed, now: number): string {
  const name = formatBytes32(feedId);
  const good = formatAmount(status.lastGood, { decimals });
  const anchor = `anchor ${good}, ${formatDuration(status.age, { units: 2 })} old`;
  if (reason === 'None') return `${name}: ${formatAmount(price, { decimals })}, may be used (${anchor})`;
  const latch =
    mode === 'Trusted'
      ? ''
      : `; ${mode.replace('And', ' and ').toLowerCase()} since ${formatTime(status.since, { now })}`;
  return `${name}: refused, ${reason}${latch} (${anchor})`;
}

async function pokeFeed(context: Context, text: string): Promise<Result> {
  const connection = await context.connect();
  requireModule(connection, 'oracleBreaker');
  const feedId = parseBytes32(text);
  const feed = await readFeed(connection, feedId);
  const sent = await context.send({
    summary: `Pokes the feed ${formatBytes32(feedId)}: its price is refused (${feed.reason}), which latches it.`,
    call: writeOraclePoke.call({ address: connection.host, feedId }),
    notes: [
      'Where its settings ask for that, a first poke records what it saw, and a second in a later block latches.',
    ],
    alreadyDone: nothingToPoke(feed, connection.now),
  });
  const result = sentResult(sent, { feedId, before: feed.reason });
  if (sent.type !== 'mined') return result;
  const after = await readFeed(connection, feedId);
  return {
    json: { ...(result.json as object), after: after.reason, mode: after.mode },
    text: `${feedLine(after, connection.now)}\n${result.text}`,
  };
}

function nothingToPoke({ feedId, reason, mode, status }: Feed, now: number): string | undefined {
  const name = formatBytes32(feedId);
  if (reason === 'None') return `the price of ${name} may be used.`;
  if (mode === 'Latched' || mode === 'LatchedAndDistrusted')
    return `${name} is latched since ${formatTime(status.since, { now })}.`;
  if (OracleReason[reason] <= LAST_TRIP || reason === 'AnchorOld' || reason === 'FastMarket') return undefined;
  return `${name} is refused (${reason}) as long as that lasts, and a poke changes nothing.`;
}
