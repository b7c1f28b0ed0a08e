/**
 * What people do once they are awake: the governor quarantines the thieves' claims, then every honest claim is paid.
 *
 * In this incident the team knows the thieves' claims by comparing each message with the other chain, where no matching
 * burn exists. The kind in the record stands for that comparison; the contracts never see it.
 */
import type { Address } from 'viem';
import type { BlockMaker } from './blocks.js';
import { rangesOf } from './claims.js';
import type { Deployed } from './deploy.js';
import { ChainMismatchError } from './errors.js';
import type { Keeper } from './keeper.js';
import type { Outcome } from './outcome.js';
import { quarantineCall, type Sends } from './sends.js';

/** Median time that teams needed to pause, over a corpus of 97 incidents. */
export const RESPONSE_SECONDS = 2 * 3600;

/** After this long the replay stops waiting, and says that somebody was not paid. */
export const PATIENCE_SECONDS = 90 * 86_400;

export type AftermathOptions = {
  run: string;
  blocks: BlockMaker;
  sends: Sends;
  deployed: Deployed;
  keeper: Keeper;
  outcomes: readonly Outcome[];
  /** Unix seconds at which the contracts first contained the theft; undefined when they never did. */
  containedAt: number | undefined;
};

/** Runs until nobody waits for money any more. */
export async function resolveClaims(options: AftermathOptions): Promise<void> {
  const { blocks, keeper, containedAt } = options;
  const end = blocks.time;
  if (containedAt !== undefined) await quarantine(options, Math.max(containedAt + RESPONSE_SECONDS, end + 60));
  while (keeper.book.anyoneWaits && blocks.time < end + PATIENCE_SECONDS) {
    const next = keeper.book.nextTry() ?? blocks.time;
    await keeper.workUntil(Math.max(next, blocks.time + 1));
    keeper.learn();
  }
}

/** One scheduled change per asset with stolen claims, executed by anyone after the delay. */
async function quarantine({ run, blocks, sends, deployed, keeper, outcomes }: AftermathOptions, wake: number) {
  const calls = [...deployed.tokens].flatMap(([symbol, asset]) => callFor(symbol, asset, outcomes));
  if (calls.length === 0) return;
  await keeper.workUntil(wake - 1);
  const scheduled = await blocks.mine(wake, calls.map(sends.schedule));
  if (scheduled.some(({ ok }) => !ok))
    throw new ChainMismatchError(run, 'the governor could not schedule the quarantine.');

  const due = scheduled.flatMap(({ events }) => events).filter(({ name }) => name === 'ChangeScheduled');
  const eta = Math.max(...due.map(({ args }) => Number(args['eta'])));
  await keeper.workUntil(eta - 1);
  const executed = await blocks.mine(Math.max(eta, blocks.time + 1), calls.map(sends.execute));
  if (executed.some(({ ok }) => !ok))
    throw new ChainMismatchError(run, 'the quarantine could not be executed when it was due.');
}

function callFor(symbol: string, asset: Address, outcomes: readonly Outcome[]) {
  const delayed = outcomes.filter(({ flow, claimId }) => flow.asset === symbol && claimId !== undefined);
  const thefts = delayed.filter(({ flow }) => flow.kind === 'theft');
  if (thefts.length === 0) return [];
  return [quarantineCall(asset, rangesOf(new Set(idsOf(thefts)), idsOf(delayed)))];
}

function idsOf(outcomes: readonly Outcome[]): bigint[] {
  return outcomes.flatMap(({ claimId }) => claimId ?? []);
}
