import type { Command } from 'commander';
import type { Address } from 'viem';
import { type ClaimFacts, type ClaimStatus, OPEN_CLAIMS } from '../../status/claims.js';
import { getClaims } from '../../status/getClaims.js';
import type { TokenFacts } from '../../status/types.js';
import { parseAddress } from '../../text/address.js';
import { nearest } from '../../text/nearest.js';
import { formatTime } from '../../text/time.js';
import { claimAmount, EVERY_STATE, parseAsset, readTokens } from '../claims.js';
import { examples } from '../help.js';
import { searchProgress } from '../search.js';
import { shortAddress } from '../status/lines.js';
import type { Cli, Context, Result } from '../types.js';
import { OptionInvalidError } from '../usage.js';
import { requireModule } from '../words.js';

type ListOptions = { asset?: string; recipient?: string; state?: string };

export function registerClaimsList(group: Command, cli: Cli): void {
  const command = group
    .command('list')
    .description('Lists what waits in escrow, what can be paid first at the top. Needs no account.')
    .option('--asset <address>', 'only of this asset; native for native value')
    .option('--recipient <address>', 'only for this recipient')
    .option('--state <names>', `only these, or all: ${EVERY_STATE.join(', ')}`)
    .action(cli.action(list));
  examples(command, 'bulkhead claims list', 'bulkhead claims list --asset native --state due,pushFailed --json');
}

async function list(context: Context, options: ListOptions): Promise<Result> {
  const asset = options.asset === undefined ? undefined : parseAsset(options.asset);
  const recipient =
    options.recipient === undefined ? undefined : parseAddress(options.recipient, { of: '--recipient' });
  const states = options.state === undefined ? OPEN_CLAIMS : parseStates(options.state);
  const connection = await context.connect();
  requireModule(connection, 'outflowLimiter');
  const { client, host: address } = connection;
  const search = { address, fromBlock: context.options.fromBlock, onProgress: searchProgress(context) };
  const claims = await getClaims(client, { ...search, asset, recipient, states });
  const tokens = await readTokens(connection, claims);
  return { json: { claims }, text: listText(claims, tokens, connection.now) };
}

function parseStates(text: string): readonly ClaimStatus[] {
  if (text.trim() === 'all') return EVERY_STATE;
  return text.split(',').map((name) => parseState(name.trim()));
}

function parseState(name: string): ClaimStatus {
  const known = EVERY_STATE.find((state) => state.toLowerCase() === name.toLowerCase());
  if (known) return known;
  const near = nearest(name, EVERY_STATE);
  throw new OptionInvalidError({
    option: '--state',
    value: name,
    rule: `one of ${EVERY_STATE.join(', ')}`,
    nextStep: near ? `Did you mean ${near}?` : 'Several are written with commas between them.',
  });
}

/** What can be paid first comes first; what never can, last. */
function listText(claims: readonly ClaimFacts[], tokens: ReadonlyMap<Address, TokenFacts>, now: number): string {
  if (claims.length === 0) return 'No such claim.';
  const order = ({ dueAt = Number.POSITIVE_INFINITY, releasable }: ClaimFacts) => (releasable ? 0 : dueAt);
  const sorted = [...claims].sort((a, b) => order(a) - order(b) || Number(a.id - b.id));
  const rows = sorted.map((facts) => row(facts, tokens.get(facts.claim.asset), now));
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
  return rows
    .map((cells) =>
      cells
        .map((cell, column) => (column < 2 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function row({ id, claim, state, ...facts }: ClaimFacts, token: TokenFacts | undefined, now: number): string[] {
  return [
    String(id),
    claimAmount(claim, token),
    shortAddress(claim.recipient),
    state,
    whenWords({ id, claim, state, ...facts }, now),
  ];
}

function whenWords({ state, releasable, dueAt, expiry }: ClaimFacts, now: number): string {
  if (releasable) return 'can be paid NOW';
  if (state === 'pushFailed') return expiry === undefined ? '' : `to collect by ${formatTime(expiry)}`;
  return dueAt === undefined ? '' : formatTime(dueAt, { now });
}
