/** What only the chain can add to a configuration: the decimals of tokens. */

import { type Address, type Chain, type Client, erc20Abi, isAddressEqual, type Transport } from 'viem';
import { readBatch } from '../chain/batch.js';
import { NATIVE } from '../chain/native.js';
import { ConfigInvalidError } from './errors.js';
import { type AmountText, settleAmount } from './fields.js';
import { problemAt } from './parse.js';
import type { ConfigPath, ConfigProblem } from './problem.js';
import { brokenRules } from './rules.js';
import type { AssetConfig, Config } from './schema.js';

const AMOUNTS = ['burst', 'refill', 'smallBurst', 'smallRefill', 'threshold', 'most', 'floor'] as const;

/**
 * The same configuration with all amounts in token units.
 *
 * @throws {@link ConfigInvalidError} for addresses that are still zero, amounts with too many decimals, tokens that do
 * not tell theirs, and rules that do not hold once they are known.
 */
export async function resolveConfig(client: Client<Transport, Chain | undefined>, config: Config): Promise<Config> {
  const blanks = zeroAddresses(config);
  if (blanks.length > 0) throw new ConfigInvalidError({ problems: blanks });
  const assets = [...(config.assets ?? []), ...(config.asset ? [config.asset] : [])];
  if (assets.length === 0) return config;
  const decimals = await decimalsOf(
    client,
    assets.map(({ asset }) => asset),
  );
  const problems: ConfigProblem[] = [];
  const settle = (asset: AssetConfig, path: ConfigPath) =>
    settled(asset, decimals(asset.asset), (inner, message) =>
      problems.push(problemAt(config, [...path, ...inner], message)),
    );
  const resolved: Config = {
    ...config,
    ...(config.assets && { assets: config.assets.map((asset, index) => settle(asset, ['assets', index])) }),
    ...(config.asset && { asset: settle(config.asset, ['asset']) }),
  };
  if (problems.length === 0)
    problems.push(...brokenRules(resolved).map(({ path, message }) => problemAt(config, path, message)));
  if (problems.length > 0) throw new ConfigInvalidError({ problems });
  return resolved;
}

/** Places that have to be filled in before a configuration means anything: `script/config/` leaves them zero. */
export function zeroAddresses(config: Config): ConfigProblem[] {
  const fields: [ConfigPath, string | undefined][] = [
    ...Object.entries(config.roles ?? {}).map(([role, account]): [ConfigPath, string | undefined] => [
      ['roles', role],
      account,
    ]),
    ...(config.guardians?.seats ?? []).map(({ account }, index): [ConfigPath, string] => [
      ['guardians', 'seats', index, 'account'],
      account,
    ]),
    ...(config.assets ?? []).map(({ asset }, index): [ConfigPath, string] => [['assets', index, 'asset'], asset]),
    [['asset', 'asset'], config.asset?.asset],
    ...(config.feeds ?? []).flatMap(({ aggregator, second }, index): [ConfigPath, string | undefined][] => [
      [['feeds', index, 'aggregator'], aggregator],
      [['feeds', index, 'second', 'aggregator'], second?.aggregator],
    ]),
    ...(config.perimeter ?? []).map((account, index): [ConfigPath, string] => [['perimeter', index], account]),
  ];
  return fields
    .filter(([, account]) => account !== undefined && BigInt(account) === 0n)
    .map(([path]) => problemAt(config, path, 'The address was left zero: write the real one.'));
}

/** Amounts that wait, with their paths in the asset. */
function amountTexts(asset: AssetConfig): { path: string[]; text: AmountText }[] {
  const { liquidation } = asset;
  const all: [string[], unknown][] = [
    ...AMOUNTS.map((name): [string[], unknown] => [[name], asset[name]]),
    [['liquidation', 'burst'], liquidation?.burst],
    [['liquidation', 'refill'], liquidation?.refill],
  ];
  return all.flatMap(([path, text]) => (typeof text === 'string' ? [{ path, text: text as AmountText }] : []));
}

async function decimalsOf(
  client: Client<Transport, Chain | undefined>,
  tokens: readonly Address[],
): Promise<(token: Address) => number | undefined> {
  const calls = tokens.map((address) => ({ address, abi: erc20Abi, functionName: 'decimals' }));
  const results = await readBatch(client, { calls });
  return (token) => {
    if (isAddressEqual(token, NATIVE)) return 18;
    const result = results[tokens.indexOf(token)];
    return result?.status === 'success' ? Number(result.result) : undefined;
  };
}

function settled(
  asset: AssetConfig,
  told: number | undefined,
  refuse: (path: string[], message: string) => void,
): AssetConfig {
  const result: AssetConfig = { ...asset, ...(asset.liquidation && { liquidation: { ...asset.liquidation } }) };
  const decimals = told ?? asset.decimals;
  if (told !== undefined && asset.decimals !== undefined && asset.decimals !== told)
    refuse(['decimals'], `${asset.asset} has ${told} decimals, not ${asset.decimals}.`);
  for (const { path, text } of amountTexts(asset)) {
    const read =
      decimals === undefined
        ? { problem: `${asset.asset} does not tell its decimals: write them beside it, as \`decimals\`.` }
        : settleAmount(text, decimals);
    if ('problem' in read) refuse(path, read.problem);
    else write(result, path, read.value);
  }
  if (decimals !== undefined) result.decimals = decimals;
  return result;
}

function write(asset: AssetConfig, [name = '', inner]: string[], value: bigint): void {
  const target = (inner === undefined ? asset : asset.liquidation) as Record<string, unknown>;
  target[inner ?? name] = value;
}
