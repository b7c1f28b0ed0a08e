import type { AbiEvent, Address } from 'viem';
import { getFirstBlock } from '../chain/firstBlock.js';
import { type ScanProgress, scanLogs } from '../chain/logs.js';
import type { Connection, Context, ReadClient } from './types.js';

/** Tells how far a search for events has come. */
export function searchProgress(context: Context): (progress: ScanProgress) => void {
  return ({ block, fromBlock, toBlock, logs }) => {
    const share = toBlock === fromBlock ? 100n : ((block - fromBlock) * 100n) / (toBlock - fromBlock);
    context.progress(`Searching events: ${share} %, block ${block} of ${toBlock}, ${logs} found`);
  };
}

/** Events of the host since it was deployed, or since `--from-block`. */
export async function searchLogs<const event extends AbiEvent>(
  context: Context,
  { client, host: address }: Connection,
  events: readonly event[],
) {
  const fromBlock = context.options.fromBlock ?? (await getFirstBlock(client, { address }));
  return scanLogs(client, { address, events, fromBlock, onProgress: searchProgress(context) });
}

/** For what looks at the kind of contract by itself, at the block that it tells about: that need not be asked twice. */
export async function connectUnchecked(context: Context): Promise<{ client: ReadClient; address: Address }> {
  const { client } = await context.connectNode();
  return { client, address: context.options.host ?? (await context.connect()).host };
}
