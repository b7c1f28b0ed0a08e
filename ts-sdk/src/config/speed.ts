/** What the chain says to a call: now, only when scheduled, or not at all. */
import {
  type Account,
  type Address,
  BaseError,
  type Chain,
  type Client,
  concat,
  ExecutionRevertedError,
  encodeFunctionData,
  type Hex,
  keccak256,
  numberToHex,
  pad,
  type Transport,
  toHex,
} from 'viem';
import { call as ethCall } from 'viem/actions';
import { getAction } from 'viem/utils';
import { isAnswer, isRateLimit } from '../chain/answers.js';
import { decodeBulkheadError } from '../errors/decode.js';
import { explainError } from '../explain/explainError.js';
import { twoSpeedChangeAbi } from '../generated/abis/TwoSpeedChange.js';
import type { AnyBulkheadError } from '../generated/errors.js';
import { changeId } from './present.js';

type ReadClient = Client<Transport, Chain | undefined, Account | undefined>;

type Call = { to: Address; data: Hex; functionName: string };

/** Why a call was refused. `error` is absent where the refusal is none of ours. */
export type Refusal = { reason: string; error?: AnyBulkheadError | undefined };

export type Verdict = { type: 'instant' } | { type: 'scheduled' } | { type: 'refused'; refusal: Refusal };

/**
 * Refusals that mean: not at once. The last two are also given to what can never be done; `rehearse` tells them apart.
 *
 * - `ChangeNotScheduledCall`: TwoSpeedChange, `onlyScheduled`.
 * - `OutflowChangeLoosens`: OutflowRegistry, terms and weights.
 * - `GuardianPowerAdded`: GuardianRegistry.lower.
 * - `GuardianFloorReached`: GuardianRegistry.lower and dismiss, below the floor.
 * - `GuardianUnknown`: GuardianRegistry.lower, of an account without a seat.
 */
const NOT_AT_ONCE: ReadonlySet<string> = new Set([
  'ChangeNotScheduledCall',
  'OutflowChangeLoosens',
  'GuardianPowerAdded',
  'GuardianFloorReached',
  'GuardianUnknown',
]);

/** Asks the chain how fast a call is, by trying it as its sender. */
export async function judge(client: ReadClient, call: Call, sender: Address | undefined): Promise<Verdict> {
  const refusal = await attempt(client, { ...call, account: sender });
  if (refusal === undefined) return { type: 'instant' };
  return NOT_AT_ONCE.has(refusal.error?.errorName ?? '') ? { type: 'scheduled' } : { type: 'refused', refusal };
}

type Attempt = {
  to: Address;
  data: Hex;
  account?: Address | Account | undefined;
  stateOverride?: { address: Address; stateDiff: { slot: Hex; value: Hex }[] }[];
};

/** Undefined when it would succeed. A node that does not answer is an error. */
export async function attempt(
  client: ReadClient,
  { to, data, account, stateOverride }: Attempt,
): Promise<Refusal | undefined> {
  try {
    await getAction(
      client,
      ethCall,
      'call',
    )({ to, data, ...(account && { account }), ...(stateOverride && { stateOverride }) });
    return undefined;
  } catch (error) {
    const decoded = decodeBulkheadError(error);
    if (decoded !== undefined) return { reason: sentence(decoded), error: decoded };
    if (error instanceof BaseError && isRevert(error)) return { reason: 'it reverts without a reason that is ours.' };
    throw error;
  }
}

/** A node has many ways to decline, and only some of them say something about the call. */
function isRevert(error: BaseError): boolean {
  if (isRateLimit(error)) return false;
  const isReverted = error.walk((inner) => inner instanceof ExecutionRevertedError) !== null;
  return isReverted || (isAnswer(error) && /revert|invalid opcode|out of gas/i.test(error.details));
}

function sentence(error: AnyBulkheadError): string {
  const explained = explainError(error);
  return `${explained?.what ?? error.shortMessage} (${error.errorName})`;
}

/**
 * Tries a change as if it were due already, so that one that cannot be executed is not announced for days. Undefined
 * when it would succeed, and where the node cannot try.
 */
export async function rehearse(client: ReadClient, { to, data }: Call): Promise<Refusal | undefined> {
  const executed = encodeFunctionData({ abi: twoSpeedChangeAbi, functionName: 'executeChange', args: [data] });
  const stateDiff = [{ slot: pendingSlot(changeId(data)), value: DUE }];
  const refusal = await attempt(client, { to, data: executed, stateOverride: [{ address: to, stateDiff }] }).catch(
    cannotOverride,
  );
  // Without overrides the node finds nothing scheduled: it says nothing about the change.
  return refusal?.error === undefined || refusal.error.errorName === 'ChangeNotScheduled' ? undefined : refusal;
}

/** A node that answers, but not to this, is one that knows no overrides. */
function cannotOverride(error: unknown): undefined {
  if (error instanceof BaseError && isAnswer(error) && !isRateLimit(error)) return undefined;
  throw error;
}

/** ChangeStorage: `pending` is the third slot of its struct. */
const PENDING_SLOT = 0x8ce861ee3c810a36636920876b2c49e3dc44ae3951ca48d8127a10261340e900n + 2n;

function pendingSlot(id: Hex): Hex {
  return keccak256(concat([id, numberToHex(PENDING_SLOT, { size: 32 })]));
}

/** `scheduledAt` and `eta` long ago, `expiry` never: 40 bits each, from the right. */
const DUE = pad(toHex(1n | (1n << 40n) | ((2n ** 40n - 1n) << 80n)), { size: 32 });
