/** Token units to USD, at the prices of the day of the incident. For reporting only: no contract knows a price. */
import { formatUnits } from 'viem';
import type { AssetMeta } from './record.js';

/** Sums amounts per asset exactly, and only then leaves whole numbers. */
export class UsdSum {
  private readonly units = new Map<string, bigint>();

  constructor(private readonly assets: readonly AssetMeta[]) {}

  add(symbol: string, amount: bigint): void {
    this.units.set(symbol, (this.units.get(symbol) ?? 0n) + amount);
  }

  of(symbol: string): bigint {
    return this.units.get(symbol) ?? 0n;
  }

  get usd(): number {
    return this.assets.reduce((sum, asset) => sum + toUsd(asset, this.of(asset.symbol)), 0);
  }
}

export function toUsd({ decimals, usd }: AssetMeta, amount: bigint): number {
  return Number(formatUnits(amount, decimals)) * usd;
}
