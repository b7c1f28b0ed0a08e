import type { Command } from 'commander';
import { type AbiFunction, type Address, decodeFunctionResult, type Hex, isHex, zeroAddress } from 'viem';
import {
  readOutflowBuckets,
  readOutflowLatchedUntil,
  readOutflowLine,
  readOutflowLiquidity,
  readOutflowTerms,
  readPreviewOutflow,
} from '../../generated/actions/outflow/OutflowLimiter.js';
import { BUCKET_NEVER, bucketAvailable, chargeBucket } from '../../math/bucket.js';
import { lanesAt, laneThreshold, laneTripLevel } from '../../math/lanes.js';
import { decodeHostCall } from '../../status/hostCall.js';
import { readTokenFacts } from '../../status/tokens.js';
import { parseAddress } from '../../text/address.js';
import { formatAmount, parseAmount } from '../../text/amount.js';
import { formatCall, formatValue } from '../../text/call.js';
import { formatDuration } from '../../text/duration.js';
import { parseAsset } from '../claims.js';
import { type ClosingOptions, closingFacts, closingIntent, findPower, readClosing, verdictOf } from '../closing.js';
import { examples } from '../help.js';
import { nodeError } from '../node/classify.js';
import { shownUrl } from '../secrets.js';
import { ContractRefusedError } from '../send/errors.js';
import { refusalOf } from '../send/refusal.js';
import { simulate } from '../send/simulate.js';
import type { Cli, Connection, Context, Result } from '../types.js';
import { OptionInvalidError } from '../usage.js';
import { requireModule } from '../words.js';
import { closingOptions } from './pause.js';

export function registerSimulate(program: Command, cli: Cli): void {
  const group = program
    .command('simulate')
    .description('What would happen if. Sends nothing, and asks for no password.');
  const outflow = group
    .command('outflow')
    .description(
      'What an exit of an amount would get now: paid at once, waiting, for how long; and whether it would trip the lane.',
    )
    .argument('<asset>', 'address of the token, or native')
    .argument('<amount>', 'in whole units, as in 1250.5')
    .action(cli.action(simulateOutflow));
  examples(
    outflow,
    'bulkhead simulate outflow native 25',
    'bulkhead simulate outflow 0x2260FAC5E5542a773Aa44fBCfeDf7C193bc2C599 100 --json',
  );
  const pause = closingOptions(
    group.command('pause').description('Whether a pause would work, and until when it would last.'),
  )
    .option('--from <address>', 'who would pause; without it the account that would send')
    .action(cli.action(simulatePause));
  examples(pause, 'bulkhead simulate pause --from 0x… --scopes Enter,Trade --for 6h');
  const call = group
    .command('call')
    .description('What any call would do: its answer, or why it would be refused.')
    .argument('<to>', 'address of the contract')
    .argument('<data>', 'calldata in hex')
    .option('--from <address>', 'who would call; without it the account that would send, or nobody')
    .option('--value <amount>', 'native value that goes along, as in 1.5')
    .action(cli.action(simulateCall));
  examples(call, 'bulkhead simulate call 0x… 0x9711715a --from 0x…');
}

async function simulateOutflow(context: Context, assetText: string, amountText: string): Promise<Result> {
  const connection = await context.connect();
  requireModule(connection, 'outflowLimiter');
  const { client, host: address, now } = connection;
  const asset = parseAsset(assetText, 'the asset');
  const { symbol, decimals = 0 } = await readTokenFacts(connection.client, { asset });
  const amount = parseAmount(amountText, { decimals });
  const [[paid, waits, wait], tripped] = await Promise.all([
    readPreviewOutflow(client, { address, asset, amount }),
    wouldTrip(connection, asset, amount),
  ]);
  const say = (value: bigint) => formatAmount(value, { decimals, symbol });
  const lines = [`Of ${say(amount)}, ${say(paid)} would be paid at once.`];
  if (waits > 0n)
    lines.push(
      `${say(waits)} would wait ${waitWords(wait)}.`,
      'Where tokens are expected in hand (a withdrawal, a borrow, a swap) it would be refused whole.',
    );
  lines.push(tripWords(tripped));
  return {
    json: { asset, amount, decimals, paid, waits, wait: wait >= BUCKET_NEVER ? null : wait, trip: tripped, at: now },
    text: lines.join('\n'),
  };
}

function waitWords(wait: bigint): string {
  if (wait >= BUCKET_NEVER) return 'for ever: nothing comes back to this lane';
  return `${formatDuration(wait, { units: 2 })} in line, and the review on top`;
}

type Trip = 'no' | 'trips' | 'latched';

/** OUT-8: above the threshold, and it leaves less than the level or has to wait. */
async function wouldTrip({ client, host: address, now }: Connection, asset: Address, amount: bigint): Promise<Trip> {
  const of = { address, asset };
  const [terms, line, buckets, liquidity, latchedUntil] = await Promise.all([
    readOutflowTerms(client, of),
    readOutflowLine(client, of),
    readOutflowBuckets(client, of),
    readOutflowLiquidity(client, of),
    readOutflowLatchedUntil(client, of),
  ]);
  if (latchedUntil > now) return 'latched';
  const { main } = lanesAt({ terms, line, buckets, liquidity }, BigInt(now));
  if (amount <= laneThreshold(main)) return 'no';
  const waits = amount > bucketAvailable(main);
  return waits || bucketAvailable(chargeBucket(main, amount)) < laneTripLevel(main) ? 'trips' : 'no';
}

function tripWords(trip: Trip): string {
  if (trip === 'latched') return 'The lane is latched now: only its small lane pays at once.';
  return trip === 'trips' ? 'It would trip the lane.' : 'It would not trip the lane.';
}

async function simulatePause(context: Context, options: ClosingOptions & { from?: string }): Promise<Result> {
  const connection = await context.connect();
  const account = options.from ? parseAddress(options.from, { of: '--from' }) : await context.sender();
  const closing = await readClosing(connection, await findPower(connection, account), options);
  const verdict = await verdictOf(connection, closing, account);
  const intent = await closingIntent(connection, closing, verdict);
  const { rpc = '', timeout } = context.options;
  await simulate(connection, account, intent.call, { at: shownUrl(rpc), timeout });
  const lines = [
    intent.summary,
    ...(intent.notes ?? []).map((note) => `  ${note}`),
    intent.alreadyDone ?? 'It would succeed.',
  ];
  return {
    json: { account, ...closingFacts(closing, verdict), alreadyDone: intent.alreadyDone !== undefined },
    text: lines.join('\n'),
  };
}

async function simulateCall(
  context: Context,
  toText: string,
  data: string,
  options: { from?: string; value?: string },
): Promise<Result> {
  const to = parseAddress(toText, { of: 'the contract' });
  if (!isHex(data) || data.length % 2 === 1)
    throw new OptionInvalidError({
      option: 'The data',
      value: data.slice(0, 20),
      rule: 'whole bytes in hex',
      nextStep: 'Write it as 0x….',
    });
  const value = options.value === undefined ? 0n : parseAmount(options.value, { decimals: 18 });
  const { client, now } = await context.connectNode();
  const account = await callerOf(context, options.from);
  const described = decodeHostCall(data);
  try {
    const { data: answer = '0x' } = await client.call({ account, to, data, value });
    const result = described && decodeAnswer(described.item, answer);
    return {
      json: { to, from: account, function: described?.item.name, args: described?.args, answer, result },
      text: callText(described, answer, result),
    };
  } catch (error) {
    const { rpc = '', timeout } = context.options;
    throw nodeError(error, { at: shownUrl(rpc), timeout }) ?? new ContractRefusedError(refusalOf(error, { now }));
  }
}

/** Nobody in particular, where nobody is named: most calls that only read do not care. */
async function callerOf(context: Context, from: string | undefined): Promise<Address> {
  if (from !== undefined) return parseAddress(from, { of: '--from' });
  const { account, safe } = context.options;
  const isNamed = account !== undefined || safe !== undefined || context.io.env['BULKHEAD_PRIVATE_KEY'];
  return isNamed ? context.sender() : zeroAddress;
}

function decodeAnswer(item: AbiFunction, data: Hex): unknown {
  if (item.outputs.length === 0) return undefined;
  try {
    return decodeFunctionResult({ abi: [item], functionName: item.name, data });
  } catch {
    return undefined;
  }
}

function callText(described: HostCall, answer: Hex, result: unknown): string {
  if (described === undefined) return `It would succeed, and answer ${answer}.`;
  const call = formatCall(described.item.name, described.args);
  return `${call} would succeed${result === undefined ? '' : `, and answer ${formatValue(result)}`}.`;
}

type HostCall = ReturnType<typeof decodeHostCall>;
