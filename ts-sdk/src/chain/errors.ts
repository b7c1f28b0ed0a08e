/** What a search of the chain may end with. */
import type { Address } from 'viem';
import { BulkheadToolError } from '../errors/tool.js';

/** There is no contract at the address, at the block that was asked for. */
export class NoCodeError extends BulkheadToolError {
  readonly address: Address;
  readonly chainId: number | undefined;

  constructor({ address, chainId }: { address: Address; chainId?: number | undefined }) {
    const chain = chainId === undefined ? 'this chain' : `chain ${chainId}`;
    super('NoCodeError', `There is no contract at ${address} on ${chain}.`, {
      nextStep: 'Check the address, and that the node belongs to the chain on which the contract was deployed.',
    });
    this.address = address;
    this.chainId = chainId;
  }
}

/** The node does not keep the state of old blocks, so the block of a deployment cannot be found with it. */
export class NoHistoryError extends BulkheadToolError {
  readonly address: Address;
  readonly blockNumber: bigint;

  constructor({ address, blockNumber, cause }: { address: Address; blockNumber: bigint; cause: Error }) {
    super('NoHistoryError', `The node does not know which code ${address} had at block ${blockNumber}.`, {
      nextStep: 'Say at which block the contract was deployed (`fromBlock`, `--from-block`), or ask an archive node.',
      cause,
    });
    this.address = address;
    this.blockNumber = blockNumber;
  }
}

/** The node declines to tell the logs of a single block, or answers with something that is no list of logs. */
export class LogsRefusedError extends BulkheadToolError {
  readonly fromBlock: bigint;
  readonly toBlock: bigint;

  constructor({ fromBlock, toBlock, cause }: { fromBlock: bigint; toBlock: bigint; cause?: Error | undefined }) {
    const blocks = fromBlock === toBlock ? `block ${fromBlock}` : `blocks ${fromBlock} to ${toBlock}`;
    super('LogsRefusedError', `The node does not tell the logs of ${blocks}.`, {
      nextStep: 'Ask another node: one that serves `eth_getLogs` for the whole life of the contract.',
      cause,
    });
    this.fromBlock = fromBlock;
    this.toBlock = toBlock;
  }
}
