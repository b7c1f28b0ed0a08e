import { type Address, type Hex, zeroHash } from 'viem';
import { formatUnits, isAddressEqual } from 'viem/utils';
import { NATIVE } from '../chain/native.js';
import { SCOPE_NAMES } from '../math/scopes.js';
import { formatBytes32 } from '../text/bytes32.js';
import { formatDuration } from '../text/duration.js';
import { formatTime, WITHOUT_END } from '../text/time.js';
import type { AssetInfo, ExplainOptions, Say } from './types.js';

/** Writes values as the options ask for. */
export function sayWith({ decimals, assets = {}, now }: ExplainOptions): Say {
  const known = new Map(Object.entries(assets).map(([address, info]) => [address.toLowerCase(), info]));
  const infoOf = (asset: Address | undefined): AssetInfo | undefined => {
    const info = asset && known.get(asset.toLowerCase());
    return info ?? (decimals === undefined ? undefined : { decimals });
  };
  const nameOf = (asset: Address) => infoOf(asset)?.symbol ?? (isAddressEqual(asset, NATIVE) ? 'native value' : asset);
  const number: Say['number'] = (raw, asset) => {
    const info = infoOf(asset);
    return info ? formatUnits(raw, info.decimals) : `${raw} units`;
  };
  return {
    number,
    asset: nameOf,
    amount: (raw, asset) =>
      infoOf(asset)?.symbol ? `${number(raw, asset)} ${nameOf(asset)}` : `${number(raw, asset)} of ${nameOf(asset)}`,
    time: (unix) => formatTime(unix, { now }),
    until: (unix) => (unix >= WITHOUT_END ? 'without end' : `until ${formatTime(unix, { now })}`),
  };
}

/** Seconds, to two units: nobody at three in the morning counts more. */
export function span(seconds: number | bigint): string {
  return formatDuration(seconds, { units: 2 });
}

/** `the whole host`, or the market by its key. */
export function marketName(market: Hex): string {
  return market === zeroHash ? 'the whole host' : `market ${formatBytes32(market)}`;
}

/** A feed by its key. */
export function feedName(feedId: Hex): string {
  return `feed ${formatBytes32(feedId)}`;
}

export function scopeName(scope: number): string {
  return SCOPE_NAMES[scope] ?? `scope ${scope}`;
}

/** Basis points as percent, with the digits that they have. */
export function percent(bps: number | bigint): string {
  return `${formatUnits(BigInt(bps), 2)} %`;
}

/** Texts of the rules that do not hold. Another version of the contracts may know one more. */
export function broken(
  rules: readonly (readonly [holds: boolean, rule: string])[],
  otherwise = 'it breaks a rule of the deployed version',
): string {
  const texts = rules.filter(([holds]) => !holds).map(([, rule]) => rule);
  return texts.join('; ') || otherwise;
}
