/** Every log of some contracts over a range of blocks, from nodes that limit how much they answer. */

import {
  type AbiEvent,
  type Address,
  BaseError,
  decodeEventLog,
  formatLog,
  type Hex,
  type Log,
  type RpcLog,
  toEventSelector,
  toHex,
} from 'viem';
import { getBlockNumber } from 'viem/actions';
import { getAction } from 'viem/utils';
import { isAnswer, isRateLimit } from './answers.js';
import type { AnyClient } from './client.js';
import { LogsRefusedError } from './errors.js';

/** How far a search has come. */
export type ScanProgress = { block: bigint; fromBlock: bigint; toBlock: bigint; logs: number };

export type ScanParameters<event extends AbiEvent> = {
  address: Address | readonly Address[];
  /** Only these. */
  events: readonly event[];
  /** First block, included. */
  fromBlock: bigint;
  /** Last block, included. The latest when absent. */
  toBlock?: bigint | undefined;
  /** Told after each answer how far the search has come. */
  onProgress?: ((progress: ScanProgress) => void) | undefined;
  /** Milliseconds to wait when the node asks for patience; twice as long each time, six times. */
  patience?: number | undefined;
};

export type ScannedLog<event extends AbiEvent> = Log<bigint, number, false, undefined, true, readonly event[]>;

/** Answers after which a range may grow again: what declined it was perhaps only the density of the logs there. */
const CALM = 8;
const RETRIES = 6;

/**
 * Asks for the whole range and halves it whenever the node declines, since nodes state their limits in a dozen ways:
 * by blocks, by logs, by bytes, by time. What a range costs is remembered, so later ranges start at a size that works,
 * and grow when they have been answered for a while.
 *
 * A node that is too busy is asked again later. One that does not even tell its block number is down: the search ends with
 * its error, since a smaller range would fare no better. So does a range of one block that is declined: nothing is
 * skipped.
 *
 * @returns Decoded logs in the order of the chain. Logs that do not decode are left out: they are not ours.
 * @throws {@link LogsRefusedError} when a single block is declined, or the answer is no list of logs.
 */
export async function scanLogs<const event extends AbiEvent>(
  client: AnyClient,
  { address, events, fromBlock, toBlock, onProgress, patience = 500 }: ScanParameters<event>,
): Promise<ScannedLog<event>[]> {
  const last = toBlock ?? (await getAction(client, getBlockNumber, 'getBlockNumber')({ cacheTime: 0 }));
  const decode = decoder(events);
  const ask = (from: bigint, to: bigint) =>
    patiently(() => request(client, { address, from, to, topics: decode.topics }), patience);
  const found: ScannedLog<event>[] = [];
  let [size, calm] = [last - fromBlock + 1n, 0];
  for (let from = fromBlock; from <= last; ) {
    const to = from + size - 1n < last ? from + size - 1n : last;
    const logs = await ask(from, to).catch((error) => declined(client, error, from, to));
    if (logs === 'declined') {
      [size, calm] = [(to - from + 1n) / 2n, 0];
      continue;
    }
    for (const log of logs) decode.into(found, log);
    onProgress?.({ block: to, fromBlock, toBlock: last, logs: found.length });
    from = to + 1n;
    calm += 1;
    if (calm % CALM === 0) size *= 2n;
  }
  return found;
}

type Range = { address: Address | readonly Address[]; from: bigint; to: bigint; topics: readonly Hex[] };

/** Without viem's own retries: it repeats what was declined for good, and only costs time. */
async function request(client: AnyClient, { address, from, to, topics }: Range): Promise<readonly RpcLog[]> {
  const filter = { address: address as Address[], topics: [[...topics]], fromBlock: toHex(from), toBlock: toHex(to) };
  const logs: unknown = await client.request({ method: 'eth_getLogs', params: [filter] }, { retryCount: 0 });
  if (!Array.isArray(logs)) throw new LogsRefusedError({ fromBlock: from, toBlock: to });
  return logs;
}

async function patiently<result>(ask: () => Promise<result>, patience: number): Promise<result> {
  for (let turn = 0; ; turn += 1) {
    try {
      return await ask();
    } catch (error) {
      if (turn === RETRIES || !isRateLimit(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, patience * 2 ** turn));
    }
  }
}

/** Says that a smaller range is worth a try, or throws. */
async function declined(client: AnyClient, error: unknown, from: bigint, to: bigint): Promise<'declined'> {
  if (!(error instanceof BaseError) || error instanceof LogsRefusedError || isRateLimit(error)) throw error;
  if (!isAnswer(error)) await checkAlive(client, error);
  if (from === to) throw new LogsRefusedError({ fromBlock: from, toBlock: to, cause: error });
  return 'declined';
}

async function checkAlive(client: AnyClient, first: BaseError): Promise<void> {
  try {
    await client.request({ method: 'eth_blockNumber' }, { retryCount: 0 });
  } catch {
    throw first;
  }
}

/** Looks each log's event up by its selector: comparing with every event takes seconds for ten thousand logs. */
function decoder<event extends AbiEvent>(events: readonly event[]) {
  const bySelector = new Map<Hex | undefined, event>(events.map((event) => [toEventSelector(event), event]));
  return {
    topics: [...bySelector.keys()] as Hex[],
    into(found: ScannedLog<event>[], rpcLog: RpcLog): void {
      const log = formatLog(rpcLog);
      const event = bySelector.get(log.topics[0]);
      if (event === undefined) return;
      try {
        const { args, eventName } = decodeEventLog({ abi: [event as AbiEvent], data: log.data, topics: log.topics });
        found.push({ ...log, args, eventName } as never);
      } catch {
        // An event of another contract that only has the same signature.
      }
    },
  };
}
