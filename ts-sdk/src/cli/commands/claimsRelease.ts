import type { Command } from 'commander';
import type { Address, Hash } from 'viem';
import {
  writeEscrowRelease,
  writeEscrowReleaseWithCall,
  writeEscrowRetry,
} from '../../generated/actions/outflow/OutflowEscrow.js';
import type { ClaimFacts, ClaimStatus } from '../../status/claims.js';
import { formatTime } from '../../text/time.js';
import { claimAmount, claimNumbered, findClaims, parseAsset, parseClaimId, readTokens } from '../claims.js';
import { exitCodes } from '../exit.js';
import { examples } from '../help.js';
import { describeSent } from '../send/describe.js';
import { SimulationRefusedError } from '../send/errors.js';
import type { Cli, Connection, Context, Intent, Result, Sent } from '../types.js';
import { UsageError } from '../usage.js';
import { requireModule } from '../words.js';

type ReleaseOptions = { due?: boolean; all?: boolean; asset?: string };

export function registerClaimsRelease(group: Command, cli: Cli): void {
  const command = group
    .command('release')
    .description('Pays claims whose review is over and whose place the line has passed. Anyone may.')
    .argument('[id...]', 'numbers of claims')
    .option('--due', 'all that can be paid now')
    .option('--all', 'every open claim, and say of each that cannot be paid why not')
    .option('--asset <address>', 'only of this asset; native for native value')
    .action(cli.action(release));
  examples(
    command,
    'bulkhead claims release 3 4 --account keeper.json',
    'bulkhead claims release --due --yes --account keeper.json',
  );
}

async function release(context: Context, ids: readonly string[], options: ReleaseOptions): Promise<Result> {
  checkChoice(ids, options, context);
  const connection = await context.connect();
  requireModule(connection, 'outflowLimiter');
  const asset = options.asset === undefined ? undefined : parseAsset(options.asset);
  const wanted = ids.map(parseClaimId);
  const claims = await findClaims(context, connection, asset);
  const chosen = choose(claims, wanted, options);
  const outcomes: Outcome[] = [];
  const tokens = await readTokens(connection, chosen);
  for (const claim of chosen) {
    const intent = releaseIntent(connection, claim, claimAmount(claim.claim, tokens.get(claim.claim.asset)));
    outcomes.push(await releaseOne(context, claim, intent));
  }
  return summary(outcomes);
}

function checkChoice(ids: readonly string[], { due, all }: ReleaseOptions, { options }: Context): void {
  const ways = [ids.length > 0, due === true, all === true].filter(Boolean).length;
  if (ways !== 1)
    throw new UsageError({ problem: 'Which claims?', nextStep: 'Name their numbers, or --due, or --all.' });
  if (options.out !== undefined && ids.length !== 1)
    throw new UsageError({
      problem: '--out names one file, but there may be several proposals.',
      nextStep: 'Leave --out away, or name one claim.',
    });
}

function choose(
  claims: readonly ClaimFacts[],
  wanted: readonly bigint[],
  { due, all }: ReleaseOptions,
): readonly ClaimFacts[] {
  if (due) return claims.filter(({ releasable }) => releasable);
  if (all) return claims.filter(({ state }) => !isPaid(state));
  return wanted.map((id) => claimNumbered(claims, id));
}

function isPaid(state: ClaimStatus): boolean {
  return state === 'released' || state === 'collected' || state === 'expired' || state === 'skipped';
}

type Outcome = { id: bigint; asset: Address; text: string; refused: boolean; sent?: Sent; hash?: Hash };

/** A refusal is that claim's alone: the others go on. */
async function releaseOne(context: Context, { id, claim: { asset } }: ClaimFacts, intent: Intent): Promise<Outcome> {
  try {
    const sent = await context.send(intent);
    return { id, asset, sent, refused: false, text: `Claim ${id}: ${describeSent(sent).text}` };
  } catch (error) {
    if (!(error instanceof SimulationRefusedError)) throw error;
    return { id, asset, refused: true, text: `Claim ${id}: ${error.shortMessage} ${error.nextStep}` };
  }
}

function releaseIntent(
  { hostInfo, host, now }: Connection,
  { id, claim, state, data, reviewedAt }: ClaimFacts,
  amount: string,
): Intent {
  const address = hostInfo.escrow ?? host;
  return {
    summary: `Pays claim ${id}: ${amount} to ${claim.recipient}${data === undefined ? '' : ', with its call'}.`,
    call: releaseCall(address, { id, claim, state, data }),
    notes: [`It is ${state}; review and hold end ${formatTime(reviewedAt, { now })}.`],
    alreadyDone: isPaid(state) ? `it was ${state} before.` : undefined,
  };
}

/** A push that failed once has a way of its own, which brings along all the gas that it is given. */
function releaseCall(
  address: Address,
  { id, claim, state, data }: Pick<ClaimFacts, 'id' | 'claim' | 'state' | 'data'>,
) {
  if (state === 'pushFailed') return writeEscrowRetry.call({ address, id, claim, dataArg: data ?? '0x' });
  return data === undefined
    ? writeEscrowRelease.call({ address, id, claim })
    : writeEscrowReleaseWithCall.call({ address, id, claim, dataArg: data });
}

function summary(outcomes: readonly Outcome[]): Result {
  const refused = outcomes.filter((outcome) => outcome.refused);
  const claims = outcomes.map(({ id, asset, sent, refused: isRefused, text }) => ({
    id,
    asset,
    refused: isRefused,
    ...(sent ? describeSent(sent).json : { reason: text }),
  }));
  return {
    json: { claims },
    text: outcomes.map(({ text }) => text).join('\n') || 'Nothing to do: no claim can be paid now.',
    exitCode: refused.length > 0 ? exitCodes.refused : exitCodes.done,
  };
}
