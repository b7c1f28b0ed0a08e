/** What the state of a claim depends on beside its events. */
import type { Address, Hex } from 'viem';
import { readPendingChange } from '../generated/actions/core/TwoSpeedChange.js';
import { readEscrowHoldTime, readEscrowReview } from '../generated/actions/outflow/OutflowEscrow.js';
import {
  readOutflowBuckets,
  readOutflowLine,
  readOutflowLinePassed,
} from '../generated/actions/outflow/OutflowLimiter.js';
import type { ClaimRules } from './claims.js';
import { type Context, logsOf, newestBy } from './context.js';

export async function readClaimRules(context: Context): Promise<ClaimRules> {
  const { client, host, at, time, logs } = context;
  const escrow = host.escrow;
  if (escrow === undefined) return { time, review: 0, hold: 0, lines: new Map(), frozenUntil: new Map() };
  const assets = [...new Set(logsOf(logs, 'ClaimOpened').map(({ args }) => args.asset))];
  const [review, hold, lines, frozenUntil] = await Promise.all([
    readEscrowReview(client, { ...at, address: escrow }),
    readEscrowHoldTime(client, { ...at, address: escrow }),
    Promise.all(assets.map((asset) => readLine(context, asset))),
    readFreezes(context),
  ]);
  return { time, review, hold, lines: new Map(lines), frozenUntil };
}

async function readLine({ client, at }: Context, asset: Address) {
  const [passed, line, [main]] = await Promise.all([
    readOutflowLinePassed(client, { ...at, asset }),
    readOutflowLine(client, { ...at, asset }),
    readOutflowBuckets(client, { ...at, asset }),
  ]);
  return [asset, { passed, line, main }] as const;
}

/** Only the newest freeze of an asset counts, and only while its change is pending. */
async function readFreezes({ client, at, time, logs }: Context): Promise<ReadonlyMap<Hex, number>> {
  const newest = newestBy(logsOf(logs, 'ClaimsFrozen'), ({ args }) => args.asset);
  const ids = [...newest.values()].map(({ args }) => args.change);
  const changes = await Promise.all(ids.map((id) => readPendingChange(client, { ...at, id })));
  const pending = ids.map((id, index) => [id, changes[index]?.expiry ?? 0] as const);
  return new Map(pending.filter(([, expiry]) => time < expiry));
}
