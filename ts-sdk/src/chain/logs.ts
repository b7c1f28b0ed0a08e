/** Every log of some contracts over a range of blocks, from nodes that limit how much they answer. */
import type { AbiEvent, Address, Chain, Client, Log, Transport } from 'viem';
import { getBlockNumber, getLogs } from 'viem/actions';
import { getAction } from 'viem/utils';

export type ScanParameters<event extends AbiEvent> = {
  address: Address | readonly Address[];
  /** Only these. */
  events: readonly event[];
  /** First block, included. */
  fromBlock: bigint;
  /** Last block, included. The latest when absent. */
  toBlock?: bigint | undefined;
  /** Told after each answer how far the search has come. */
  onProgress?: ((progress: { block: bigint; fromBlock: bigint; toBlock: bigint; logs: number }) => void) | undefined;
};

/**
 * Asks for the whole range and halves it whenever the node declines, since nodes state their limits in a dozen ways:
 * by blocks, by logs, by bytes, by time. What a range costs is remembered, so later ranges start at a size that works.
 * A range of one block that is declined ends the search with the node's own error: nothing is skipped.
 *
 * @returns Decoded logs in the order of the chain. Logs that do not decode are left out: they are not ours.
 */
export async function scanLogs<const event extends AbiEvent>(
  client: Client<Transport, Chain | undefined>,
  { address, events, fromBlock, toBlock, onProgress }: ScanParameters<event>,
): Promise<Log<bigint, number, false, undefined, true, readonly event[]>[]> {
  const last = toBlock ?? (await getAction(client, getBlockNumber, 'getBlockNumber')({ cacheTime: 0 }));
  const ask = getAction(client, getLogs, 'getLogs');
  const found: Log<bigint, number, false, undefined, true, readonly event[]>[] = [];
  let size = last - fromBlock + 1n;
  for (let from = fromBlock; from <= last; ) {
    const to = from + size - 1n < last ? from + size - 1n : last;
    try {
      const logs = await ask({ address: address as Address[], events, fromBlock: from, toBlock: to, strict: true });
      found.push(...(logs as never[]));
      onProgress?.({ block: to, fromBlock, toBlock: last, logs: found.length });
      from = to + 1n;
    } catch (error) {
      if (to === from) throw error;
      size = (to - from + 1n) / 2n;
    }
  }
  return found;
}
