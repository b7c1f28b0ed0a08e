import { type Address, type Chain, type Client, erc20Abi, isAddressEqual, type Transport, zeroAddress } from 'viem';
import { stringify } from 'yaml';
import { readBatch } from '../chain/batch.js';
import { NATIVE } from '../chain/native.js';
import type { ScopeSet } from '../generated/types.js';
import { formatAmount } from '../text/amount.js';
import { formatDuration } from '../text/duration.js';
import { scopeNamesOf } from '../text/scopes.js';
import { type ReadPresentParameters, readPresent } from './present.js';
import type { AssetConfig, Config, ConfigInput, FeedConfig, SeatConfig } from './schema.js';

export type ExportConfigParameters = Omit<ReadPresentParameters, 'named'>;
export type ExportConfigReturnType = Config;

/**
 * What a host has now, as a configuration: the way to begin with one that is deployed already. Compared with its host it
 * makes no step.
 *
 * @param client - Client to use.
 * @param parameters - {@link ExportConfigParameters}
 * @returns A configuration, with symbols and decimals where tokens tell them. {@link formatConfig} makes a file of it.
 *
 * @example
 * import { exportConfig, formatConfig } from '@bulkhead/sdk/config';
 *
 * await writeFile('bulkhead.yaml', formatConfig(await exportConfig(client, { address })));
 */
export async function exportConfig(
  client: Client<Transport, Chain | undefined>,
  parameters: ExportConfigParameters,
): Promise<ExportConfigReturnType> {
  const { config, council } = await readPresent(client, parameters);
  // One account is what a configuration can name; others are told as unknown when it is compared.
  const [member] = council;
  const roles = { ...config.roles, ...(member && { council: member }) };
  return { ...config, roles, ...(config.assets && { assets: await named(client, config.assets) }) };
}

async function named(
  client: Client<Transport, Chain | undefined>,
  assets: readonly AssetConfig[],
): Promise<AssetConfig[]> {
  const calls = assets.flatMap(({ asset: address }) =>
    (['symbol', 'decimals'] as const).map((functionName) => ({ address, abi: erc20Abi, functionName })),
  );
  const results = await readBatch(client, { calls });
  const told = (index: number) => {
    const result = results[index];
    return result?.status === 'success' ? result.result : undefined;
  };
  return assets.map((asset, index) => ({ ...tokenOf(asset.asset, told(2 * index), told(2 * index + 1)), ...asset }));
}

/** A symbol may be anything; only a plain one can stand behind an amount. */
function tokenOf(asset: Address, symbol: unknown, decimals: unknown): { symbol?: string; decimals?: number } {
  if (isAddressEqual(asset, NATIVE)) return { symbol: 'ETH', decimals: 18 };
  return {
    ...(typeof symbol === 'string' && /^[\w.-]{1,32}$/.test(symbol) && { symbol }),
    ...(typeof decimals === 'number' && { decimals }),
  };
}

/**
 * A configuration as YAML, in the units that people read. {@link parseConfig} reads the same from it.
 *
 * @param config - {@link Config}
 * @returns YAML.
 *
 * @example
 * import { formatConfig, parseConfig } from '@bulkhead/sdk/config';
 *
 * formatConfig(parseConfig('escalation: { epoch: 3600, shareBps: 1000 }')); // escalation: epoch: 1h, shareBps: 10%
 */
export function formatConfig(config: Config): string {
  return stringify(asInput(config), { lineWidth: 0 });
}

function asInput({ exact, ...config }: Config): ConfigInput {
  const { changeDelays, escrow, containment, guardians, unpause, escalation, assets, asset, feeds, lending } = config;
  return {
    ...config,
    ...(exact && { exact }),
    ...(changeDelays && { changeDelays: durations(changeDelays) }),
    ...(escrow && { escrow: durations(escrow) }),
    ...(containment && { containment: { ...durations(containment), graceBps: percentage(containment.graceBps, 2) } }),
    ...(guardians && { guardians: guardiansInput(guardians) }),
    ...(unpause && { unpause: durations(unpause) }),
    ...(escalation && {
      escalation: { epoch: formatDuration(escalation.epoch), shareBps: percentage(escalation.shareBps, 2) },
    }),
    ...(assets && { assets: assets.map(assetInput) }),
    ...(asset && { asset: assetInput(asset) }),
    ...(feeds && { feeds: feeds.map(feedInput) }),
    ...(lending && { lending: lendingInput(lending) }),
  } as ConfigInput;
}

function lendingInput({ minDebt, ...shares }: NonNullable<Config['lending']>) {
  return { ...mapped(shares, (bps) => percentage(bps, 2)), minDebt: String(minDebt) };
}

function durations<section extends Record<string, number>>(section: section): Record<keyof section, string> {
  return Object.fromEntries(
    Object.entries(section).map(([name, seconds]) => [name, formatDuration(seconds)]),
  ) as Record<keyof section, string>;
}

function percentage(parts: number | bigint, decimals: number): string {
  return `${formatAmount(BigInt(parts), { decimals })}%`;
}

function names(scopes: ScopeSet): ReturnType<typeof scopeNamesOf> {
  return scopeNamesOf(scopes);
}

function guardiansInput({ seats, minGuardians, minScopes, ...times }: NonNullable<Config['guardians']>) {
  return { ...durations(times), minGuardians, minScopes: names(minScopes), seats: seats.map(seatInput) };
}

function seatInput({ account, successor, scopes, exitScopes, ...times }: SeatConfig) {
  return {
    account,
    ...(successor !== zeroAddress && { successor }),
    scopes: names(scopes),
    ...(exitScopes !== 0 && { exitScopes: names(exitScopes) }),
    ...durations(times),
  };
}

function assetInput({
  symbol,
  asset,
  decimals,
  isShare,
  window,
  tripPpm,
  weightBps,
  liquidation,
  ...rest
}: AssetConfig) {
  const tokens = (amount: AssetConfig['burst']) =>
    typeof amount === 'bigint' && symbol !== undefined && decimals !== undefined
      ? formatAmount(amount, { decimals, symbol })
      : String(amount);
  const shares = (amount: AssetConfig['burst']) =>
    isShare && typeof amount === 'bigint' ? percentage(amount, 4) : tokens(amount);
  const { floor, ...amounts } = rest;
  return {
    ...(symbol !== undefined && { symbol }),
    asset,
    ...(decimals !== undefined && { decimals }),
    isShare,
    window: formatDuration(window),
    tripPpm: percentage(tripPpm, 4),
    weightBps: percentage(weightBps, 2),
    ...mapped(amounts, shares),
    floor: tokens(floor),
    ...(liquidation && { liquidation: mapped(liquidation, shares) }),
  };
}

function mapped<from, to>(fields: Record<string, from>, change: (value: from) => to): Record<string, to> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, change(value)]));
}

function feedInput({ second, link, ...feed }: FeedConfig) {
  return {
    ...feed,
    ...mapped({ maxAge: feed.maxAge, latchSeconds: feed.latchSeconds }, formatDuration),
    ...mapped({ baseBps: feed.baseBps, capBps: feed.capBps }, (bps) => percentage(bps, 2)),
    low: String(feed.low),
    high: String(feed.high),
    closes: names(feed.closes),
    ...(second !== undefined && { second: second && secondInput(second) }),
    ...(link !== undefined && { link: link && { ...link, scopes: names(link.scopes) } }),
  };
}

function secondInput(second: NonNullable<FeedConfig['second']>) {
  return {
    ...second,
    ...mapped({ maxAge: second.maxAge, span: second.span }, formatDuration),
    ...mapped({ agreeBps: second.agreeBps, bandBps: second.bandBps }, (bps) => percentage(bps, 2)),
  };
}
