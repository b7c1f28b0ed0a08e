/** What may leave now, and what waits. */
import { type Address, zeroAddress } from 'viem';
import { NATIVE } from '../chain/native.js';
import { readLiquidationCapacity, readLiquidationTerms } from '../generated/actions/outflow/LiquidationOutflow.js';
import {
  readEscrowClaimCount,
  readEscrowOwed,
  readEscrowRecoverable,
} from '../generated/actions/outflow/OutflowEscrow.js';
import {
  readOutflowBuckets,
  readOutflowCapacity,
  readOutflowLatchedUntil,
  readOutflowLine,
  readOutflowLinePassed,
  readOutflowLiquidity,
  readOutflowTerms,
} from '../generated/actions/outflow/OutflowLimiter.js';
import { BUCKET_NEVER, bucketBurst, bucketSecondsUntil, settleBucket } from '../math/bucket.js';
import { largest, least } from '../math/extremes.js';
import { textInBytes32 } from '../text/bytes32.js';
import { type ClaimFacts, summaryOf } from './claims.js';
import { type Context, type HostLog, logsOf, newestBy } from './context.js';
import { readTokenFacts } from './tokens.js';
import type { AssetStatus, LatchStatus } from './types.js';

type RawAsset = Awaited<ReturnType<typeof readAsset>>;

export async function readAssets(context: Context): Promise<readonly RawAsset[]> {
  const assets = [...new Set(logsOf(context.logs, 'OutflowTermsSet').map(({ args }) => args.asset))];
  return Promise.all(assets.map((asset) => readAsset(context, asset)));
}

async function readAsset(context: Context, asset: Address) {
  const { client, at, host } = context;
  const of = { ...at, asset };
  const inEscrow = { ...of, address: host.escrow ?? zeroAddress };
  const [
    terms,
    buckets,
    capacity,
    liquidity,
    latchedUntil,
    line,
    passed,
    owed,
    recoverable,
    count,
    liquidation,
    token,
  ] = await Promise.all([
    readOutflowTerms(client, of),
    readOutflowBuckets(client, of),
    readOutflowCapacity(client, of),
    readOutflowLiquidity(client, of),
    readOutflowLatchedUntil(client, of),
    readOutflowLine(client, of),
    readOutflowLinePassed(client, of),
    readEscrowOwed(client, inEscrow),
    readEscrowRecoverable(client, inEscrow),
    readEscrowClaimCount(client, inEscrow),
    readLiquidation(context, asset),
    readTokenFacts(client, { asset, blockNumber: at.blockNumber }),
  ]);
  return {
    asset,
    terms,
    buckets,
    capacity,
    liquidity,
    latchedUntil,
    line,
    passed,
    owed,
    recoverable,
    count,
    liquidation,
    token,
  };
}

async function readLiquidation({ client, at, host }: Context, asset: Address) {
  if (!host.modules.has('liquidationOutflow')) return undefined;
  const [terms, available] = await Promise.all([
    readLiquidationTerms(client, { ...at, asset }),
    readLiquidationCapacity(client, { ...at, asset }),
  ]);
  return terms.burst === 0n ? undefined : { terms, available };
}

export function assetStatus(raw: RawAsset, claims: readonly ClaimFacts[], { time, logs }: Context): AssetStatus {
  const { asset, terms, latchedUntil, liquidity, liquidation } = raw;
  const [main, small] = raw.buckets;
  const [mainNow, smallNow] = raw.capacity;
  const weight = newestBy(logsOf(logs, 'OutflowWeightSet'), ({ args }) => args.asset).get(asset);
  const latch = latchOf(logs, asset, time);
  return {
    asset,
    isNative: asset === NATIVE,
    ...raw.token,
    ...{ terms, buckets: { main, small }, liquidity, latchedUntil, liquidation },
    burst: { main: bucketBurst(main), small: bucketBurst(small) },
    available: { main: mainNow, small: smallNow },
    payableNow: least(largest(mainNow, smallNow), liquidity),
    latched: time < latchedUntil,
    latch: latch?.active ? latch : undefined,
    line: lineStatus(raw, time),
    weight: weight && { bps: weight.args.weightBps, until: weight.args.until },
    claims: summaryOf(
      claims.filter(({ claim }) => claim.asset === asset),
      raw.count,
    ),
  };
}

function lineStatus({ line, passed, owed, recoverable, buckets: [main] }: RawAsset, time: number): AssetStatus['line'] {
  const wait = passed >= line.reserved ? 0n : bucketSecondsUntil(settleBucket(main, BigInt(time)), 0n);
  const clearIn = wait === BUCKET_NEVER ? undefined : Number(wait);
  return { reserved: line.reserved, passed, waiting: line.waiting, owed, recoverable, clearIn };
}

/** The event that latched a lane, or with the zero address the host, for longest. */
export function latchOf(logs: readonly HostLog[], asset: Address, time: number): LatchStatus | undefined {
  let latest: LatchStatus | undefined;
  for (const log of logs) {
    const latch = latchIn(log, asset, time);
    if (latch && latch.until >= (latest?.until ?? 0)) latest = latch;
  }
  return latest;
}

function latchIn({ eventName, args, blockNumber }: HostLog, asset: Address, time: number): LatchStatus | undefined {
  const isHost = asset === zeroAddress;
  const byLanes = isHost
    ? eventName === 'OutflowHostLatched'
    : eventName === 'OutflowLaneTripped' && args.asset === asset;
  if (byLanes) {
    const { until } = args as { until: number };
    return { active: time < until, until, by: undefined, cause: undefined, causeText: undefined, blockNumber };
  }
  if (eventName !== 'OutflowLatchedBy' || args.asset !== asset) return undefined;
  const { until, guardian, cause } = args;
  return { active: time < until, until, by: guardian, cause, causeText: textInBytes32(cause), blockNumber };
}
