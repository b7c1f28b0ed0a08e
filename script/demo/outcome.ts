/** What became of a flow, from its receipt. */
import type { ChainEvent, Mined } from './blocks.js';
import { claimKey } from './claims.js';
import type { Position } from './grade.js';
import type { Flow } from './merge.js';

export type Outcome = {
  flow: Flow;
  position: Position;
  /** Unix seconds of its block. */
  time: number;
  /** Token units paid at once, or for a deposit received. */
  paid: bigint;
  /** Token units that became a claim. */
  delayed: bigint;
  claimId: bigint | undefined;
  /** The same number together with its asset, see `claimKey`. */
  claim: string | undefined;
  /** Name of the custom error with which it was refused. */
  refusal: string | undefined;
  /** Whether the contracts contained in this transaction: they refused, made wait, tripped a lane or latched. */
  contained: boolean;
};

type Paid = Pick<Outcome, 'paid' | 'delayed' | 'claimId' | 'claim'>;

const TRIPS: readonly string[] = ['OutflowLaneTripped', 'OutflowHostLatched'];

/** @param refusal Name of the error when the transaction failed. */
export function outcomeOf(flow: Flow, mined: Mined, refusal: string | undefined): Outcome {
  const { position, time, events } = mined;
  const delivered = events.find(({ name }) => name === 'Delivered');
  const { paid, delayed, claimId, claim } = delivered === undefined ? depositOf(events) : deliveryOf(delivered);
  const tripped = events.some(({ name }) => TRIPS.includes(name));
  const contained = refusal !== undefined || delayed > 0n || tripped;
  return { flow, position, time, paid, delayed, claimId, claim, refusal, contained };
}

function deliveryOf({ args }: ChainEvent): Paid {
  const { asset, paid, delayed, claimId } = args as { asset: string; paid: bigint; delayed: bigint; claimId: bigint };
  if (claimId === 0n) return { paid, delayed, claimId: undefined, claim: undefined };
  return { paid, delayed, claimId, claim: claimKey(asset, claimId) };
}

function depositOf(events: readonly ChainEvent[]): Paid {
  const deposited = events.find(({ name }) => name === 'Deposited');
  const paid = (deposited?.args['received'] as bigint | undefined) ?? 0n;
  return { paid, delayed: 0n, claimId: undefined, claim: undefined };
}
