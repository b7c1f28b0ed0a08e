import type { Address } from 'viem';
import { batching } from '../chain/batch.js';
import { NATIVE } from '../chain/native.js';
import { BulkheadToolError } from '../errors/tool.js';
import type { ClaimFacts, ClaimStatus } from '../status/claims.js';
import { getClaims } from '../status/getClaims.js';
import { readTokenFacts } from '../status/tokens.js';
import type { TokenFacts } from '../status/types.js';
import { parseAddress } from '../text/address.js';
import { searchProgress } from './search.js';
import { shortAddress, shortAmount } from './status/lines.js';
import type { Connection, Context } from './types.js';
import { OptionInvalidError, OptionMissingError } from './usage.js';

/** There is no claim of that number, or several. */
export class ClaimUnknownError extends BulkheadToolError {
  constructor({ id, count }: { id: bigint; count: number }) {
    super(
      'ClaimUnknownError',
      count === 0 ? `There is no claim ${id}.` : `There are ${count} claims ${id}, of different assets.`,
      {
        nextStep: count === 0 ? 'See bulkhead claims list.' : 'Say which asset with --asset.',
      },
    );
  }
}

export const EVERY_STATE: readonly ClaimStatus[] = [
  'waiting',
  'held',
  'quarantined',
  'due',
  'pushFailed',
  'released',
  'collected',
  'expired',
  'skipped',
];

/** All claims, closed ones included: who asks for one by its number wants to hear that it was paid. */
export function findClaims(context: Context, { client, host }: Connection, asset: Address | undefined) {
  const { fromBlock } = context.options;
  return getClaims(client, {
    address: host,
    asset,
    fromBlock,
    states: EVERY_STATE,
    onProgress: searchProgress(context),
  });
}

export function parseAsset(text: string, of = '--asset'): Address {
  return /^(native|eth)$/i.test(text.trim()) ? NATIVE : parseAddress(text, { of });
}

export function parseClaimId(text: string): bigint {
  if (/^[1-9]\d{0,18}$/.test(text)) return BigInt(text);
  throw new OptionInvalidError({
    option: 'The claim',
    value: text,
    rule: 'a number from 1',
    nextStep: 'See bulkhead claims list.',
  });
}

export function claimNumbered(claims: readonly ClaimFacts[], id: bigint): ClaimFacts {
  const [claim, ...others] = claims.filter((each) => each.id === id);
  if (claim === undefined || others.length > 0)
    throw new ClaimUnknownError({ id, count: claim ? others.length + 1 : 0 });
  return claim;
}

/** The asset meant: named, or the only one that has claims. */
export function assetMeant(claims: readonly ClaimFacts[], named: Address | undefined): Address {
  const [asset, ...others] = new Set(claims.map(({ claim }) => claim.asset));
  const meant = named ?? (others.length === 0 ? asset : undefined);
  if (meant === undefined)
    throw new OptionMissingError({ option: '--asset <address>', what: 'The asset of the claims' });
  return meant;
}

/** How the assets of some claims are called and counted. */
export async function readTokens(
  { client }: Pick<Connection, 'client'>,
  claims: readonly ClaimFacts[],
): Promise<ReadonlyMap<Address, TokenFacts>> {
  const joined = batching(client);
  const assets = [...new Set(claims.map(({ claim }) => claim.asset))];
  return new Map(
    await Promise.all(assets.map(async (asset) => [asset, await readTokenFacts(joined, { asset })] as const)),
  );
}

/** In the token's own units where it has a symbol; raw, and of which address, where it has none. */
export function claimAmount(
  { asset, amount }: Pick<ClaimFacts['claim'], 'asset' | 'amount'>,
  token: TokenFacts | undefined,
): string {
  return token?.symbol === undefined ? `${amount} of ${shortAddress(asset)}` : shortAmount(amount, token);
}
