import type { Command } from 'commander';
import { writeOutflowHoldClaims } from '../../generated/actions/outflow/OutflowLimiter.js';
import {
  assetMeant,
  ClaimUnknownError,
  claimAmount,
  findClaims,
  parseAsset,
  parseClaimId,
  readTokens,
} from '../claims.js';
import { examples } from '../help.js';
import { sentResult } from '../send/result.js';
import type { Cli, Context, Result } from '../types.js';
import { UsageError } from '../usage.js';
import { requireModule } from '../words.js';

export function registerClaimsHold(group: Command, cli: Cli): void {
  const command = group
    .command('hold')
    .description(
      'Holds claims, once each and for a bounded time, so that people can look at them. As a guardian or the council.',
    )
    .argument('<first>', 'number of the first claim')
    .argument('[last]', 'number of the last one; without it only the first')
    .option('--asset <address>', 'asset of the claims; native for native value; needed when several assets have claims')
    .action(cli.action(hold));
  examples(
    command,
    'bulkhead claims hold 7 --account guardian.json',
    'bulkhead claims hold 7 19 --asset native --account guardian.json',
  );
}

async function hold(
  context: Context,
  firstText: string,
  lastText: string | undefined,
  options: { asset?: string },
): Promise<Result> {
  const firstClaim = parseClaimId(firstText);
  const lastClaim = lastText === undefined ? firstClaim : parseClaimId(lastText);
  if (lastClaim < firstClaim)
    throw new UsageError({
      problem: `Claim ${lastClaim} comes before claim ${firstClaim}.`,
      nextStep: 'Name the lower number first.',
    });
  const connection = await context.connect();
  requireModule(connection, 'outflowLimiter');
  const named = options.asset === undefined ? undefined : parseAsset(options.asset);
  const claims = await findClaims(context, connection, named);
  const inRange = claims.filter(({ id }) => id >= firstClaim && id <= lastClaim);
  if (inRange.length === 0) throw new ClaimUnknownError({ id: firstClaim, count: 0 });
  const asset = assetMeant(inRange, named);
  const meant = inRange.filter(({ claim }) => claim.asset === asset);
  const open = meant.filter(({ state }) => state === 'waiting' || state === 'due');
  const which = firstClaim === lastClaim ? `claim ${firstClaim}` : `claims ${firstClaim} to ${lastClaim}`;
  const amount = open.reduce((sum, { claim }) => sum + claim.amount, 0n);
  const token = (await readTokens(connection, meant)).get(asset);
  const sent = await context.send({
    summary: `Holds ${which} of ${asset}: ${open.length} of them wait, for ${claimAmount({ asset, amount }, token)}.`,
    call: writeOutflowHoldClaims.call({ address: connection.host, asset, firstClaim, lastClaim }),
    alreadyDone:
      open.length > 0
        ? undefined
        : `${which} of ${asset}: none waits any more (${[...new Set(meant.map(({ state }) => state))].join(', ')}).`,
  });
  return sentResult(sent, { asset, firstClaim, lastClaim });
}
