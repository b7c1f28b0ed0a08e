/** Replays the record: one block per recorded second, one transaction per flow, in recorded order. */
import { decodeBulkheadError } from '@bulkhead/sdk';
import type { BlockMaker, Mined, Send } from './blocks.js';
import { ChainMismatchError } from './errors.js';
import type { Keeper } from './keeper.js';
import type { Flow } from './merge.js';
import { type Outcome, outcomeOf } from './outcome.js';
import type { Plan } from './plan.js';
import { remoteRecipient, type Sends } from './sends.js';

export type ReplayOptions = {
  /** Name for messages. */
  run: string;
  plan: Plan;
  blocks: BlockMaker;
  sends: Sends;
  /** Releases what becomes due meanwhile; undefined where nothing is ever delayed. */
  keeper: Keeper | undefined;
  /** Called before each block with its time. */
  before: (time: number) => Promise<void>;
  /** Called after each block with the number of flows so far. */
  onProgress: (done: number) => void;
};

/**
 * @returns What became of each flow. A refused one is not tried again: the record does not say when its owner would.
 */
export async function replay({
  run,
  plan,
  blocks,
  sends,
  keeper,
  before,
  onProgress,
}: ReplayOptions): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const { timestamp, flows } of plan.steps) {
    await before(timestamp);
    await keeper?.workUntil(timestamp - 1);
    const mined = await blocks.mine(
      timestamp,
      flows.map((flow) => sendOf(sends, flow)),
    );
    for (const [index, flow] of flows.entries()) outcomes.push(await outcome(run, blocks, flow, mined[index]));
    onProgress(outcomes.length);
  }
  return outcomes;
}

function sendOf(sends: Sends, flow: Flow): Send {
  if (flow.kind !== 'deposit') return sends.deliver(flow);
  return sends.deposit(flow.asset, flow.amount, remoteRecipient(flow.line));
}

async function outcome(run: string, blocks: BlockMaker, flow: Flow, mined: Mined | undefined): Promise<Outcome> {
  if (mined === undefined) throw new ChainMismatchError(run, `line ${flow.line} of the record is in no block.`);
  return outcomeOf(flow, mined, mined.ok ? undefined : await refusalOf(run, blocks, flow, mined));
}

/** Only a typed error of the contracts is a refusal; anything else would be a fault of the replay. */
async function refusalOf(run: string, blocks: BlockMaker, flow: Flow, mined: Mined): Promise<string> {
  const data = await blocks.revertData(mined.hash);
  const error = decodeBulkheadError(data);
  if (error !== undefined && flow.kind !== 'deposit') return error.name;
  throw new ChainMismatchError(
    run,
    `line ${flow.line} (${flow.kind} of ${flow.asset}) failed with ${error?.name ?? data}.`,
  );
}
