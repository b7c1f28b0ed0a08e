import type { Address, Chain, Client, Hash, Hex, Log, Transaction, TransactionReceipt, Transport } from 'viem';
import { getBlock, getTransaction, getTransactionReceipt } from 'viem/actions';
import { getAction, getAddress } from 'viem/utils';
import { type DescribableLog, decodeEvent, describeEvent } from '../incidents/describeEvent.js';
import { WITHOUT_END } from '../text/time.js';
import { describeRevert } from './describeRevert.js';
import { explainError } from './explainError.js';
import { findSwallowed, recoverRevert } from './recoverRevert.js';
import { TransactionPendingError, TransactionUnknownError } from './transactionErrors.js';
import type { ExplainOptions, Explanation } from './types.js';

export type ExplainTransactionParameters = ExplainOptions & { hash: Hash };

/** One event of our contracts in a transaction. */
export type ExplainedEvent = {
  contract: Address;
  logIndex: number;
  name: string;
  args: Readonly<Record<string, unknown>>;
  sentence: string;
};

type Mined = {
  hash: Hash;
  block: bigint;
  /** Unix second of the block. */
  time: number;
  from: Address;
  /** Null where a contract was deployed. */
  to: Address | null;
};

export type ExplainedTransaction = Mined &
  (
    | {
        status: 'success';
        /** Every event of our contracts, in order; empty when none took part. */
        events: ExplainedEvent[];
        /**
         * What our contracts refused all the same, where a wallet or a batch has swallowed it. Looked for when there is no
         * event, and found only where the node traces.
         */
        swallowed: Explanation[];
      }
    | {
        status: 'reverted';
        /** Why, in one sentence, whoever refused. */
        reason: string;
        /** What our contracts refused; undefined when it was somebody else, or nothing could be found out. */
        explanation: Explanation | undefined;
        /** What it reverted with; undefined when it could not be found out. */
        data: Hex | undefined;
        /**
         * How it was found out: from the node's trace, or by a call on the state before its block, which may differ when
         * earlier transactions of that block changed something.
         */
        source: 'trace' | 'replay' | 'none';
      }
  );

/**
 * Says what a mined transaction did, or why it reverted.
 *
 * What it reverted with is not on the chain. It comes from `debug_traceTransaction` where the node has that, else from the
 * same call on the state before its block.
 *
 * @param client - A client of viem.
 * @param parameters - `hash`, and {@link ExplainOptions}.
 * @returns {@link ExplainedTransaction}
 * @throws {@link TransactionUnknownError} when the node does not know the transaction.
 * @throws {@link TransactionPendingError} when it is not mined yet.
 *
 * @example
 * import { explainTransaction } from '@bulkhead/sdk';
 *
 * const told = await explainTransaction(client, { hash, decimals: 18 });
 * if (told.status === 'success') for (const { sentence } of told.events) console.log(sentence);
 * else console.log(told.reason, told.explanation?.nextStep);
 */
export async function explainTransaction(
  client: Client<Transport, Chain | undefined>,
  { hash, ...options }: ExplainTransactionParameters,
): Promise<ExplainedTransaction> {
  const { transaction, receipt } = await mined(client, hash);
  const { timestamp } = await getAction(client, getBlock, 'getBlock')({ blockNumber: receipt.blockNumber });
  const head: Mined = {
    hash,
    block: receipt.blockNumber,
    time: Number(timestamp),
    from: getAddress(receipt.from),
    to: receipt.to && getAddress(receipt.to),
  };
  if (receipt.status === 'success') {
    const events = explainLogs(receipt.logs, options);
    const refusals = events.length > 0 ? [] : await findSwallowed(client, hash);
    return {
      ...head,
      status: 'success',
      events,
      swallowed: refusals.flatMap((data) => explainError(data, options) ?? []),
    };
  }
  const { data, source } = await recoverRevert(client, transaction, receipt);
  const found = data && explainError(data, options);
  const explanation = found && dated(found, head.time);
  return {
    ...head,
    status: 'reverted',
    data,
    source,
    explanation,
    reason: reasonOf(data, source, explanation, receipt, transaction),
  };
}

/** A duration in a refusal counts from the block that refused, which may be long ago. */
export function dated(explanation: Explanation, time: number): Explanation {
  const { passesIn } = explanation;
  return passesIn === undefined || passesIn > BigInt(WITHOUT_END)
    ? explanation
    : { ...explanation, passesAt: time + Number(passesIn) };
}

/** Sentences for the logs that are our contracts'. */
function explainLogs(logs: readonly Log[], options: ExplainOptions): ExplainedEvent[] {
  return logs.flatMap(({ address, logIndex, topics, data }) => {
    const decoded = decodeEvent({ topics, data });
    const sentence = decoded && describeEvent(decoded as DescribableLog, options);
    if (decoded === undefined || sentence === undefined) return [];
    const { eventName, args } = decoded as { eventName: string; args?: unknown };
    const named = (args ?? {}) as ExplainedEvent['args'];
    return [{ contract: getAddress(address), logIndex: Number(logIndex), name: eventName, args: named, sentence }];
  });
}

async function mined(client: Client<Transport, Chain | undefined>, hash: Hash) {
  const transaction = await orUnknown(getAction(client, getTransaction, 'getTransaction')({ hash }), hash);
  if (transaction.blockNumber === null) throw new TransactionPendingError({ hash });
  const receipt = await orUnknown(getAction(client, getTransactionReceipt, 'getTransactionReceipt')({ hash }), hash);
  return { transaction, receipt };
}

async function orUnknown<value>(asked: Promise<value>, hash: Hash): Promise<value> {
  try {
    return await asked;
  } catch (error) {
    const { name } = error as Error;
    if (name !== 'TransactionNotFoundError' && name !== 'TransactionReceiptNotFoundError') throw error;
    throw new TransactionUnknownError({ hash, cause: error as Error });
  }
}

/** A call may spend all but a 64th of what its caller has left, so little remains when an inner one runs out. */
function reasonOf(
  data: Hex | undefined,
  source: string,
  explanation: Explanation | undefined,
  { gasUsed }: TransactionReceipt,
  { gas }: Transaction,
): string {
  if (explanation) return explanation.what;
  if (data !== undefined && data !== '0x') return describeRevert(data);
  if (gasUsed * 64n >= gas * 63n) return `It ran out of its ${gas} gas: send it again with a higher gas limit.`;
  if (data !== undefined) return describeRevert(data);
  if (source === 'replay')
    return 'It reverted, but the same call on the state before its block passes: something changed within the block, or only the clock did.';
  return 'It reverted, and the node keeps neither traces nor the state before its block: ask an archive node.';
}
