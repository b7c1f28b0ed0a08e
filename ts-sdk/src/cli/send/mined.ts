import { type Hash, type TransactionReceipt, TransactionReceiptNotFoundError } from 'viem';
import { formatDuration } from '../../text/duration.js';
import type { ReadClient } from '../types.js';
import { TransactionNotSeenError, TransactionReplacedError } from './errors.js';

export type Waiting = { hash: Hash; from: `0x${string}`; nonce: number; seconds: number };

const POLL = 1_000; // milliseconds

/**
 * Waits until a transaction is in a block. A node that falls silent meanwhile is asked again: what was sent is sent.
 *
 * @throws {@link TransactionNotSeenError} when the time is over, {@link TransactionReplacedError} when its nonce is taken.
 */
export async function untilMined(
  client: ReadClient,
  { hash, from, nonce, seconds }: Waiting,
  progress: (text: string) => void,
): Promise<TransactionReceipt> {
  const start = Date.now();
  let silent = false;
  for (let waited = 0; waited <= seconds; waited = (Date.now() - start) / 1_000) {
    try {
      const receipt = await receiptOf(client, { hash, from, nonce });
      if (receipt) return receipt;
      silent = false;
    } catch (error) {
      if (error instanceof TransactionReplacedError) throw error;
      silent = true;
    }
    progress(`Waiting for ${hash} (${formatDuration(Math.floor(waited))} of ${formatDuration(seconds)})`);
    await new Promise((resolve) => setTimeout(resolve, POLL));
  }
  const reason = silent ? 'the node does not answer any more' : `was not mined within ${formatDuration(seconds)}`;
  throw new TransactionNotSeenError({ hash, nonce, reason });
}

/** The nonce is looked at before the receipt: once it is used up and there is still no receipt, there will be none. */
async function receiptOf(client: ReadClient, { hash, from, nonce }: Omit<Waiting, 'seconds'>) {
  const used = await client.getTransactionCount({ address: from });
  try {
    return await client.getTransactionReceipt({ hash });
  } catch (error) {
    if (!(error instanceof TransactionReceiptNotFoundError)) throw error;
    if (used > nonce) throw new TransactionReplacedError({ hash, nonce });
    return undefined;
  }
}
