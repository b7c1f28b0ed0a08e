/** What a token says about itself, for people to read. */

import { type Address, decodeAbiParameters, type Hex, size } from 'viem';
import { call } from 'viem/actions';
import type { AnyClient } from '../chain/client.js';
import { NATIVE } from '../chain/native.js';
import { textInBytes32 } from '../text/bytes32.js';
import { ifAnswered } from './context.js';
import type { TokenFacts } from './types.js';

const SYMBOL = '0x95d89b41';
const DECIMALS = '0x313ce567';
const MOST_SYMBOL = 32;
const MOST_DECIMALS = 255n;

type Options = { asset: Address; blockNumber?: bigint | undefined };

export async function readTokenFacts(client: AnyClient, { asset, blockNumber }: Options): Promise<TokenFacts> {
  if (asset === NATIVE) {
    const { symbol, decimals } = client.chain?.nativeCurrency ?? { symbol: 'ETH', decimals: 18 };
    return { symbol, decimals };
  }
  const at = blockNumber === undefined ? {} : { blockNumber };
  const ask = async (data: Hex) => (await ifAnswered(call(client, { to: asset, data, ...at })))?.data;
  const [symbol, decimals] = await Promise.all([ask(SYMBOL), ask(DECIMALS)]);
  return { symbol: symbol && symbolIn(symbol), decimals: decimals && decimalsIn(decimals) };
}

/** A string, or the `bytes32` of some older tokens. A token may call itself what it likes, but not move the cursor. */
function symbolIn(data: Hex): string | undefined {
  if (size(data) === 32) return textInBytes32(data);
  try {
    const [symbol] = decodeAbiParameters([{ type: 'string' }], data);
    return symbol.replace(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, '').slice(0, MOST_SYMBOL) || undefined;
  } catch {
    return undefined;
  }
}

function decimalsIn(data: Hex): number | undefined {
  const value = size(data) === 32 ? BigInt(data) : MOST_DECIMALS + 1n;
  return value <= MOST_DECIMALS ? Number(value) : undefined;
}
