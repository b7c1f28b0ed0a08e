/** What a token says about itself, for people to read. */
import { type Address, decodeAbiParameters, type Hex, size } from 'viem';
import { call } from 'viem/actions';
import { type Context, ifAnswered } from './context.js';
import type { TokenFacts } from './types.js';
import { shortText } from './words.js';

/** ERC-7528. */
export const NATIVE: Address = '0xEeeeeEeeeEeEeeEeEeEeeEEEeeeeEeeeeeeeEEeE';

const SYMBOL = '0x95d89b41';
const DECIMALS = '0x313ce567';
const MOST_SYMBOL = 32;
const MOST_DECIMALS = 255n;

type Where = Pick<Context, 'client'> & { at: Pick<Context['at'], 'blockNumber'> };

export async function readToken(context: Where, asset: Address): Promise<TokenFacts> {
  if (asset === NATIVE) {
    const { symbol, decimals } = context.client.chain?.nativeCurrency ?? { symbol: 'ETH', decimals: 18 };
    return { symbol, decimals };
  }
  const [symbol, decimals] = await Promise.all([raw(context, asset, SYMBOL), raw(context, asset, DECIMALS)]);
  return { symbol: symbol && symbolIn(symbol), decimals: decimals && decimalsIn(decimals) };
}

async function raw({ client, at }: Where, to: Address, data: Hex): Promise<Hex | undefined> {
  return (await ifAnswered(call(client, { to, data, blockNumber: at.blockNumber })))?.data;
}

/** A string, or the `bytes32` of some older tokens. A token may call itself what it likes, but not move the cursor. */
function symbolIn(data: Hex): string | undefined {
  if (size(data) === 32) return shortText(data);
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
