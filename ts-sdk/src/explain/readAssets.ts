import type { Address, Chain, Client, Transport } from 'viem';
import { getBlockNumber } from 'viem/actions';
import { getAction } from 'viem/utils';
import { batching } from '../chain/batch.js';
import { readTokenFacts } from '../status/tokens.js';
import type { AssetInfo } from './types.js';

/**
 * Decimals and symbols of assets, for {@link ExplainOptions}. An asset that does not tell its decimals is left out: its
 * amounts are then written in raw units.
 *
 * @param client - A client of viem.
 * @param parameters - `assets`: tokens, or the ERC-7528 address for native value.
 * @returns What is known, by address.
 *
 * @example
 * import { explainError, readAssets } from '@bulkhead/sdk';
 *
 * const assets = await readAssets(client, { assets: [asset] });
 * console.log(explainError(thrown, { assets })?.what);
 */
export async function readAssets(
  client: Client<Transport, Chain | undefined>,
  { assets }: { assets: Iterable<Address> },
): Promise<Readonly<Record<Address, AssetInfo>>> {
  const wanted = [...new Set(assets)];
  if (wanted.length === 0) return {};
  const blockNumber = await getAction(client, getBlockNumber, 'getBlockNumber')({});
  const joined = batching(client);
  const found = await Promise.all(
    wanted.map(async (asset) => [asset, await readTokenFacts(joined, { asset, blockNumber })] as const),
  );
  return Object.fromEntries(
    found.flatMap(([asset, { decimals, symbol }]) => (decimals === undefined ? [] : [[asset, { decimals, symbol }]])),
  );
}
