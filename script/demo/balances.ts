/** What the bridge and its escrow held, second by second, from their own events; checked against the chain at the end. */
import type { Address } from 'viem';
import type { ChainEvent } from './blocks.js';
import type { AssetMeta } from './record.js';
import { UsdSum } from './usd.js';

/** USD in custody and in escrow after the block at `time`. */
export type BalancePoint = { time: number; custody: number; escrow: number };

export type BalanceHistory = { points: BalancePoint[]; custody: UsdSum; escrow: UsdSum };

/** @param tokens Address by symbol. */
export function balanceHistory(
  assets: readonly AssetMeta[],
  tokens: ReadonlyMap<string, Address>,
  events: readonly ChainEvent[],
): BalanceHistory {
  const symbols = new Map([...tokens].map(([symbol, address]) => [address, symbol]));
  const custody = new UsdSum(assets);
  const escrow = new UsdSum(assets);
  const points: BalancePoint[] = [];
  for (const { name, args, time } of events) {
    const { asset, received = 0n, paid = 0n, delayed = 0n } = args as Record<string, bigint> & { asset: Address };
    const symbol = symbols.get(asset);
    if (symbol === undefined) continue;
    if (name === 'Deposited') custody.add(symbol, received);
    else if (name === 'Delivered') {
      custody.add(symbol, -(paid + delayed));
      escrow.add(symbol, delayed);
    } else if (name === 'ClaimReleased') escrow.add(symbol, -paid);
    else continue;
    const point = { time, custody: custody.usd, escrow: escrow.usd };
    if (points.at(-1)?.time === time) points[points.length - 1] = point;
    else points.push(point);
  }
  return { points, custody, escrow };
}
