/** Many reads in one request. */
import type { Abi, Account, Address, Chain, Client, Transport } from 'viem';
import { multicall } from 'viem/actions';
import { getAction } from 'viem/utils';

/** One read, as the `.call` companion of a generated function gives it. */
export type BatchCall = {
  address: Address;
  abi: Abi | readonly unknown[];
  functionName: string;
  args?: readonly unknown[];
};

export type BatchResult = { status: 'success'; result: unknown } | { status: 'failure'; error: Error };

/** Calldata of one request. Nodes take 128 kB and more; the code that runs a batch without a contract takes 48 kB. */
const BATCH_BYTES = 24_000;

/**
 * Reads through the chain's Multicall3, or where there is none through code that the request brings along. All reads see
 * the same block. A read that fails does not fail the others.
 *
 * @param blockNumber Block to read at, the latest when absent.
 */
export async function readBatch(
  client: Client<Transport, Chain | undefined, Account | undefined>,
  { calls, blockNumber }: { calls: readonly BatchCall[]; blockNumber?: bigint | undefined },
): Promise<BatchResult[]> {
  if (calls.length === 0) return [];
  const act = getAction(client, multicall, 'multicall');
  const results = await act({
    contracts: calls as never,
    allowFailure: true,
    batchSize: BATCH_BYTES,
    deployless: client.chain?.contracts?.multicall3 === undefined,
    ...(blockNumber !== undefined && { blockNumber }),
  });
  return results as BatchResult[];
}
