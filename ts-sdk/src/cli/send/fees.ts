import type { GlobalOptions, ReadClient } from '../types.js';

export type Fees = { maxFeePerGas: bigint; maxPriorityFeePerGas: bigint; baseFee: bigint | undefined };

/** What the node suggests, unless the options say otherwise. On chains without EIP-1559 all of it is the price. */
export async function findFees(client: ReadClient, { maxFee, priorityFee }: GlobalOptions): Promise<Fees> {
  const { baseFeePerGas } = await client.getBlock();
  if (baseFeePerGas === null) {
    const price = maxFee ?? (await client.getGasPrice());
    return { maxFeePerGas: price, maxPriorityFeePerGas: price, baseFee: undefined };
  }
  const suggested = await client.estimateFeesPerGas();
  const tip = priorityFee ?? suggested.maxPriorityFeePerGas;
  const most = maxFee ?? suggested.maxFeePerGas + (tip > suggested.maxPriorityFeePerGas ? tip : 0n);
  return { maxFeePerGas: most, maxPriorityFeePerGas: tip < most ? tip : most, baseFee: baseFeePerGas };
}
