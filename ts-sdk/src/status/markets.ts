/** Which scopes are closed, and by whom. */
import { getAddress, type Hex, zeroHash } from 'viem';
import { readContainmentWord } from '../generated/actions/core/Containment.js';
import { type ContainmentWord, type Scope, Tier } from '../generated/types.js';
import { textInBytes32 } from '../text/bytes32.js';
import { type Context, type HostLog, logsOf } from './context.js';
import type { ClosingFacts, MarketStatus, ScopeStatus } from './types.js';
import { addressInKey, nameOf, SCOPES, timeOf } from './words.js';

/** The whole host, and every market that was closed or is planned to reopen. */
export function marketKeys(logs: readonly HostLog[]): readonly Hex[] {
  const named = [...logsOf(logs, 'Contained'), ...logsOf(logs, 'UnpauseProposed')].map(({ args }) => args.market);
  return [...new Set([zeroHash, ...named])];
}

export async function readMarkets({ client, at, time, logs }: Context): Promise<readonly MarketStatus[]> {
  const keys = marketKeys(logs);
  const words = await Promise.all(keys.map((market) => readContainmentWord(client, { ...at, market })));
  const closings = closingsOf(logs);
  const states = keys.map((market, index) => ({ market, word: words[index] ?? 0n, closings: closings.get(market) }));
  const [host] = states as [State, ...State[]];
  return states.map((state) => ({
    market: state.market,
    asset: assetInKey(state.market),
    word: state.word,
    scopes: SCOPES.map(([name, scope]) => ({ scope, name, ...scopeStatus(host, state, scope, time) })),
  }));
}

type Closings = ReadonlyMap<Scope, ClosingFacts>;
type State = { market: Hex; word: ContainmentWord; closings: Closings | undefined };

/** The later of both words decides, and names what it was closed by. */
function scopeStatus(host: State, own: State, scope: Scope, time: number): Omit<ScopeStatus, 'scope' | 'name'> {
  const later = timeOf(host.word, scope) >= timeOf(own.word, scope) ? host : own;
  const closedUntil = timeOf(later.word, scope);
  const open = time >= closedUntil;
  return { open, closedUntil, closing: open ? undefined : later.closings?.get(scope) };
}

/** What last lengthened each scope of each market: every closing tells the whole word after it. */
function closingsOf(logs: readonly HostLog[]): ReadonlyMap<Hex, Closings> {
  const found = new Map<Hex, Map<Scope, ClosingFacts>>();
  const words = new Map<Hex, ContainmentWord>();
  for (const log of logs) {
    if (log.eventName !== 'Contained' && log.eventName !== 'Reopened') continue;
    const { market, word } = log.args;
    const before = words.get(market) ?? 0n;
    words.set(market, word);
    if (log.eventName === 'Reopened') continue;
    const closings = found.get(market) ?? new Map<Scope, ClosingFacts>();
    found.set(market, closings);
    for (const [, scope] of SCOPES)
      if (timeOf(word, scope) > timeOf(before, scope)) closings.set(scope, closingFacts(log));
  }
  return found;
}

function closingFacts({
  args,
  blockNumber,
  transactionHash,
}: Extract<HostLog, { eventName: 'Contained' }>): ClosingFacts {
  const { incident, market, by, tier, scopes, cause, evidence } = args;
  return {
    incident,
    market,
    by,
    tier: tier as Tier,
    tierName: nameOf(Tier, tier),
    scopes,
    cause,
    causeText: textInBytes32(cause),
    evidence,
    blockNumber,
    transactionHash,
  };
}

export function assetInKey(key: Hex) {
  const address = addressInKey(key);
  return address && getAddress(address);
}
