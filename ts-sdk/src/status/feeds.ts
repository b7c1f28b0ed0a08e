/** What every feed says now, and what is stored against it. */
import { type Address, type Hex, parseAbi, zeroAddress } from 'viem';
import { readContract } from 'viem/actions';
import { decodeBulkheadError } from '../errors/decode.js';
import {
  readOracleCheck,
  readOracleFeedSettings,
  readOracleFixedFeed,
  readOracleIsTripped,
  readOracleLastTrip,
  readOraclePrice,
  readOracleRecoveryOf,
  readOracleSecondSettings,
  readOracleSequencer,
  readOracleStatus,
} from '../generated/actions/oracle/OracleBreaker.js';
import { OraclePurpose, OracleReason } from '../generated/types.js';
import { type Context, ifAnswered } from './context.js';
import { assetInKey } from './markets.js';
import type { AggregatorReport, FeedHealth, FeedPrice } from './types.js';
import { nameOf } from './words.js';

const aggregatorAbi = parseAbi([
  'function description() view returns (string)',
  'function latestRoundData() view returns (uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound)',
]);

/** Feeds that were set and have not been removed since. */
function feedIds({ logs }: Context): readonly Hex[] {
  const ids = new Set<Hex>();
  for (const { eventName, args } of logs) {
    if (eventName === 'OracleFeedSet') ids.add(args.feedId);
    if (eventName === 'OracleFeedRemoved') ids.delete(args.feedId);
  }
  return [...ids];
}

export async function readFeeds(context: Context): Promise<readonly FeedHealth[]> {
  if (!context.host.modules.has('oracleBreaker')) return [];
  return Promise.all(feedIds(context).map((feedId) => readFeed(context, feedId)));
}

async function readFeed(context: Context, feedId: Hex): Promise<FeedHealth> {
  const { client, at } = context;
  const of = { ...at, feedId };
  const settings = readOracleFeedSettings(client, of);
  const second = readOracleSecondSettings(client, of);
  const [stored, tripped, [reason, price], [tripReason, observed, anchor], recovery, fixed, prices] = await Promise.all(
    [
      readOracleStatus(client, of),
      readOracleIsTripped(client, of),
      readOracleCheck(client, of),
      readOracleLastTrip(client, of),
      readOracleRecoveryOf(client, of),
      readOracleFixedFeed(client, of),
      readPrices(context, feedId),
    ],
  );
  const { aggregator } = await settings;
  const { aggregator: secondAggregator } = await second;
  const [report, secondReport, description] = await Promise.all([
    readReport(context, aggregator),
    readReport(context, secondAggregator),
    readDescription(context, aggregator),
  ]);
  return {
    feedId,
    asset: assetInKey(feedId),
    description,
    settings: await settings,
    second: secondAggregator === zeroAddress ? undefined : await second,
    isFixed: fixed !== 0n,
    mode: stored.mode,
    tripped,
    ...{ reason, reasonName: nameOf(OracleReason, reason), price: reason === OracleReason.None ? price : undefined },
    prices,
    ...{ since: stored.since, reconnectAt: stored.reconnectAt, lastGood: stored.lastGood, age: stored.age },
    ...{ report, secondReport, lastTrip: { reason: tripReason, observed, anchor }, recovery },
  };
}

async function readPrices(context: Context, feedId: Hex): Promise<FeedHealth['prices']> {
  const entries = Object.entries(OraclePurpose).map(async ([name, purpose]) => [
    name,
    await readPrice(context, feedId, purpose),
  ]);
  return Object.fromEntries(await Promise.all(entries));
}

async function readPrice({ client, at }: Context, feedId: Hex, purpose: OraclePurpose): Promise<FeedPrice> {
  try {
    return { price: await readOraclePrice(client, { ...at, feedId, purpose }) };
  } catch (thrown) {
    const error = decodeBulkheadError(thrown);
    if (error?.errorName === 'OraclePriceRefused') return { refused: error.reason };
    throw thrown;
  }
}

async function readReport({ client, at }: Context, aggregator: Address): Promise<AggregatorReport | undefined> {
  if (aggregator === zeroAddress) return undefined;
  const call = { ...at, address: aggregator, abi: aggregatorAbi, functionName: 'latestRoundData' } as const;
  const round = await ifAnswered(readContract(client, call));
  return round && { answer: round[1], updatedAt: round[3] };
}

async function readDescription({ client, at }: Context, aggregator: Address): Promise<string | undefined> {
  const call = { ...at, address: aggregator, abi: aggregatorAbi, functionName: 'description' } as const;
  const text = await ifAnswered(readContract(client, call));
  return text?.replace(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, '').slice(0, 64) || undefined;
}

export async function readSequencer({ client, at, host }: Context) {
  if (!host.modules.has('oracleBreaker')) return undefined;
  const [uptimeFeed, grace] = await readOracleSequencer(client, at);
  return uptimeFeed === zeroAddress ? undefined : { uptimeFeed, grace };
}
