/** Closing scopes: who may, what exactly, and what it would make of the market. */
import { type Address, type Hex, zeroHash } from 'viem';
import { readContainmentBounds, readContainmentWord, writeContain } from '../generated/actions/core/Containment.js';
import { readCanPause, readGuardianStatus, writeGuardianPause } from '../generated/actions/pause/GuardianPause.js';
import { GuardianRefusal, type GuardianStatus, Scope, type ScopeSet } from '../generated/types.js';
import { containWord } from '../math/closing.js';
import { containedUntil } from '../math/containment.js';
import { parseBytes32 } from '../text/bytes32.js';
import { formatDuration, parseDuration } from '../text/duration.js';
import { formatScopes, parseScopes, scopeNamesOf } from '../text/scopes.js';
import { formatTime, parseTime, WITHOUT_END } from '../text/time.js';
import type { Connection, Intent } from './types.js';
import { OptionInvalidError, OptionMissingError, UsageError } from './usage.js';
import { andList, marketWords, parseMarket } from './words.js';

export type ClosingOptions = {
  market?: string;
  scopes?: string;
  for?: string;
  until?: string;
  cause?: string;
  evidence?: string;
};

/** By which right an account closes: a guardian's seat, or the office of council or governor. */
export type Power = { type: 'office' } | { type: 'guardian'; status: GuardianStatus };

export type Closing = {
  power: Power;
  market: Hex;
  scopes: ScopeSet;
  until: number;
  duration: number;
  cause: Hex;
  evidence: Hex;
  /** The market's word now. */
  word: bigint;
};

/** Seconds by which a closing may be shorter than asked for and still count as there: the same command, typed again. */
const SLACK = 60;

/** Office comes first: it is charged to no clock. Whoever has neither is told so by the contract. */
export async function findPower({ client, host, hostInfo, now }: Connection, account: Address): Promise<Power> {
  const probe = { market: zeroHash, scopes: 1 << Scope.Enter, until: now + 3_600, cause: zeroHash, evidence: zeroHash };
  const holdsOffice = await passes(client, { account, ...writeContain.call({ address: host, ...probe }) });
  if (holdsOffice || !hostInfo.modules.has('guardianPause')) return { type: 'office' };
  return { type: 'guardian', status: await readGuardianStatus(client, { address: host, accountArg: account }) };
}

async function passes(
  client: Connection['client'],
  { account, to, data }: { account: Address; to: Address; data: Hex },
) {
  const { refusalIn } = await import('./send/simulate.js');
  return (await refusalIn(client, { account, to, data })) === undefined;
}

/** What the options ask for. A guardian need not say what and how long: in a hurry it is all that it may. */
export async function readClosing(connection: Connection, power: Power, options: ClosingOptions): Promise<Closing> {
  const { client, host, now } = connection;
  const market = parseMarket(options.market);
  const scopes = scopesFor(power, options.scopes);
  const until = untilFor(power, scopes, options, now);
  return {
    power,
    market,
    scopes,
    until,
    duration: until - now,
    cause: parseBytes32(options.cause ?? 'manual'),
    evidence: options.evidence === undefined ? zeroHash : parseBytes32(options.evidence),
    word: await readContainmentWord(client, { address: host, market }),
  };
}

function scopesFor(power: Power, text: string | undefined): ScopeSet {
  if (text !== undefined) return parseScopes(text);
  if (power.type === 'guardian' && power.status.scopes !== 0) return power.status.scopes;
  throw new OptionMissingError({ option: '--scopes <names>', what: 'What to close' });
}

function untilFor(power: Power, scopes: ScopeSet, options: ClosingOptions, now: number): number {
  if (options.for !== undefined && options.until !== undefined)
    throw new UsageError({ problem: '--for and --until contradict each other.', nextStep: 'Leave one of them out.' });
  if (options.for !== undefined) return Math.min(now + durationIn(options.for), WITHOUT_END);
  if (options.until !== undefined) return later(parseTime(options.until, { now }), options.until, now);
  const longest = power.type === 'guardian' ? longestFor(power.status, scopes) : 0;
  if (longest === 0) throw new OptionMissingError({ option: '--for <duration>', what: 'How long to close' });
  return now + longest;
}

function longestFor({ maxDuration, exitMaxDuration }: GuardianStatus, scopes: ScopeSet): number {
  const namesExit = (scopes & ((1 << Scope.Exit) | (1 << Scope.Repay))) !== 0;
  return namesExit ? exitMaxDuration : maxDuration;
}

function durationIn(text: string): number {
  const seconds = parseDuration(text);
  if (seconds > 0) return seconds;
  throw new OptionInvalidError({
    option: '--for',
    value: text,
    rule: 'longer than nothing',
    nextStep: 'Write for example 6h.',
  });
}

function later(time: number, text: string, now: number): number {
  if (time > now) return time;
  throw new OptionInvalidError({
    option: '--until',
    value: text,
    rule: `after now, ${formatTime(now)}`,
    nextStep: 'To reopen something, use bulkhead unpause propose.',
  });
}

/** What `canPause` says beforehand. */
export type Verdict = { ok: boolean; until: number; reason: keyof typeof GuardianRefusal };

export async function verdictOf({ client, host }: Connection, closing: Closing, account: Address): Promise<Verdict> {
  if (closing.power.type === 'office') return { ok: true, until: closing.until, reason: 'None' };
  const { market, scopes, duration } = closing;
  const [ok, reason, until] = await readCanPause(client, {
    address: host,
    accountArg: account,
    market,
    scopes,
    duration,
  });
  const names = Object.keys(GuardianRefusal) as (keyof typeof GuardianRefusal)[];
  return { ok, until, reason: names[reason] ?? 'None' };
}

export async function closingIntent(connection: Connection, closing: Closing, verdict: Verdict): Promise<Intent> {
  const { host: address, now } = connection;
  const { power, market, scopes, until, duration, cause, evidence } = closing;
  const named = andList(scopeNamesOf(scopes));
  const end = verdict.ok ? verdict.until : until;
  const call =
    power.type === 'office'
      ? writeContain.call({ address, market, scopes, until, cause, evidence })
      : writeGuardianPause.call({ address, market, scopes, duration, cause, evidence });
  const notes = [...clockNotes(closing, verdict, now), ...(await impliedNotes(connection, closing, end))];
  const alreadyDone = isClosed(closing, end)
    ? `${named} of ${marketWords(market)} ${scopeNamesOf(scopes).length === 1 ? 'is' : 'are'} closed until ${formatTime(earliestEnd(closing), { now })} already.`
    : undefined;
  return {
    summary: `Closes ${named} of ${marketWords(market)} until ${formatTime(end, { now })}.`,
    call,
    notes,
    alreadyDone,
  };
}

function clockNotes({ power, duration, until }: Closing, verdict: Verdict, now: number): string[] {
  if (power.type === 'office') return ['By the office of council or governor: no clock pays for it.'];
  const left = `The guardian's clock has ${formatDuration(power.status.available)} left.`;
  if (!verdict.ok) return [left, `canPause says ${verdict.reason}: asked for ${formatDuration(duration)}.`];
  const short = verdict.until < until - 1;
  return short
    ? [
        left,
        `It cannot pay for ${formatDuration(duration)}, so the closing ends ${formatTime(verdict.until, { now })}.`,
      ]
    : [left];
}

/** What closes along because nothing may reopen before what it waits for (CON-3). */
async function impliedNotes(
  { client, host, now }: Connection,
  { word, scopes }: Closing,
  until: number,
): Promise<string[]> {
  const bounds = await readContainmentBounds(client, { address: host });
  const time = BigInt(now);
  const after = containWord({ word, repayClosedAt: time }, { scopes, until: BigInt(until), time, bounds });
  const implied = scopeNamesOf(0x3f & ~scopes).filter(
    (name) => containedUntil(after, Scope[name]) > containedUntil(word, Scope[name]),
  );
  if (implied.length === 0) return [];
  const ends = implied.map((name) => `${name} until ${formatTime(containedUntil(after, Scope[name]), { now })}`);
  return [`Closes along, since it must not reopen earlier: ${andList(ends)}.`];
}

function earliestEnd({ scopes, word }: Closing): number {
  return Math.min(...scopeNamesOf(scopes).map((name) => Number(containedUntil(word, Scope[name]))));
}

function isClosed(closing: Closing, end: number): boolean {
  const slack = Math.min(SLACK, Math.floor(closing.duration / 10));
  return earliestEnd(closing) >= end - slack;
}

/** For what a command answers. */
export function closingFacts({ power, market, scopes, until, duration, cause, evidence }: Closing, verdict: Verdict) {
  const by = power.type === 'office' ? 'contain' : 'pause';
  return {
    by,
    market,
    scopes: formatScopes(scopes).split(', '),
    asked: { until, duration },
    until: verdict.until,
    cause,
    evidence,
  };
}
