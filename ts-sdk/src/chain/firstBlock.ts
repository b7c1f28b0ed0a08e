/** When a contract came into being. */
import { type Address, BaseError, type Chain, type Client, type Transport } from 'viem';
import { getBlockNumber, getCode } from 'viem/actions';
import { getAction } from 'viem/utils';
import { isAnswer } from './answers.js';
import { NoCodeError, NoHistoryError } from './errors.js';

export type GetFirstBlockParameters = {
  address: Address;
  /** Last block to consider. The latest when absent. */
  toBlock?: bigint | undefined;
};

export type GetFirstBlockReturnType = bigint;

/**
 * The block in which a contract was deployed: where a search for its events starts.
 *
 * Looks at the code of the address at about 25 blocks, halving what is left. The node must keep old state; one that does
 * not is told by {@link NoHistoryError}, and the block has then to be known from elsewhere.
 *
 * @param client - Client to use.
 * @param parameters - {@link GetFirstBlockParameters}
 * @returns Number of the first block after which the contract has code.
 * @throws {@link NoCodeError} when it has none now.
 * @throws {@link NoHistoryError} when the node has forgotten what was before.
 *
 * @example
 * import { getContainedEvents, getFirstBlock } from '@bulkhead/sdk';
 *
 * const fromBlock = await getFirstBlock(client, { address });
 * const closings = await getContainedEvents(client, { address, fromBlock, toBlock: 'latest' });
 */
export async function getFirstBlock(
  client: Client<Transport, Chain | undefined>,
  { address, toBlock }: GetFirstBlockParameters,
): Promise<GetFirstBlockReturnType> {
  const last = toBlock ?? (await getAction(client, getBlockNumber, 'getBlockNumber')({ cacheTime: 0 }));
  const code = getAction(client, getCode, 'getCode');
  if (!(await code({ address, blockNumber: last }))) throw new NoCodeError({ address, chainId: client.chain?.id });
  let [without, first] = [-1n, last];
  while (first - without > 1n) {
    const middle = (without + first) / 2n;
    const exists = await code({ address, blockNumber: middle }).catch((error) => forgotten(error, address, middle));
    if (exists) first = middle;
    else without = middle;
  }
  return first;
}

/** A node that answers, but not this, has no history. One that does not answer is another matter. */
function forgotten(error: unknown, address: Address, blockNumber: bigint): never {
  if (error instanceof BaseError && isAnswer(error)) throw new NoHistoryError({ address, blockNumber, cause: error });
  throw error;
}
