/** How findings speak. */
import { type Address, type Hex, zeroHash } from 'viem';
import type { AssetStatus, HostStatus } from '../status/types.js';
import { formatAmount } from '../text/amount.js';
import { formatDuration } from '../text/duration.js';
import { formatTime } from '../text/time.js';

/** A command about this host. */
export function bulkhead({ host }: HostStatus, words: string): string {
  return `bulkhead ${words} --host ${host.address}`;
}

/** The option that names a market; none for the whole host. */
export function onMarket(market: Hex): string {
  return market === zeroHash ? '' : ` --market ${market}`;
}

/** Change the file, look at the difference, apply: whatever is slow is scheduled. */
export function configure(status: HostStatus, what: string): string {
  return `Change ${what} in the configuration, then: ${bulkhead(status, 'config apply <file>')}`;
}

export function short(seconds: number): string {
  return formatDuration(seconds, { units: 2 });
}

export function at({ block }: HostStatus, time: number): string {
  return formatTime(time, { now: block.time });
}

export function assetName({ symbol, asset }: Pick<AssetStatus, 'symbol' | 'asset'>): string {
  return symbol === undefined ? asset : `${symbol} (${asset})`;
}

export function amountOf({ symbol, decimals = 0 }: Pick<AssetStatus, 'symbol' | 'decimals'>, amount: bigint): string {
  return formatAmount(amount, { decimals, symbol });
}

export function sameAddress(a: Address | undefined, b: Address | undefined): boolean {
  return a !== undefined && a.toLowerCase() === b?.toLowerCase();
}
