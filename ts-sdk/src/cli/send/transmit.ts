import type { Address, Hash, Hex, LocalAccount } from 'viem';
import { keccak256 } from 'viem/utils';
import { type Asked, nodeError } from '../node/classify.js';
import { NodeTimeoutError, NodeUnreachableError } from '../node/errors.js';
import type { ReadClient, TransactionCall } from '../types.js';
import type { Price } from './describe.js';
import { TransactionNotSeenError } from './errors.js';

/** Signs and hands over. The hash is known before anything leaves, so that a lost answer loses no transaction. */
export async function transmit(
  client: ReadClient,
  account: LocalAccount,
  call: TransactionCall,
  { price, nonce, asked }: { price: Price; nonce: number; asked: Asked },
): Promise<{ hash: Hash; from: Address; nonce: number }> {
  const serializedTransaction = await account.signTransaction(request(client, call, { price, nonce }));
  const hash = keccak256(serializedTransaction);
  try {
    await client.sendRawTransaction({ serializedTransaction });
  } catch (error) {
    if (!/already known|already imported/i.test(String(error))) throw lostOrRefused(error, { hash, nonce, asked });
  }
  return { hash, from: account.address, nonce };
}

function request(
  client: ReadClient,
  { to, data, value = 0n }: TransactionCall,
  { price, nonce }: { price: Price; nonce: number },
) {
  const { fees, limit: gas } = price;
  const common = { chainId: client.chain.id, to, data: data as Hex, value, nonce, gas };
  if (fees.baseFee === undefined) return { ...common, type: 'legacy', gasPrice: fees.maxFeePerGas } as const;
  const { maxFeePerGas, maxPriorityFeePerGas } = fees;
  return { ...common, type: 'eip1559', maxFeePerGas, maxPriorityFeePerGas } as const;
}

/** No answer is not a no: the transaction may have arrived. */
function lostOrRefused(error: unknown, { hash, nonce, asked }: { hash: Hash; nonce: number; asked: Asked }): unknown {
  const judged = nodeError(error, asked);
  if (judged instanceof NodeTimeoutError || judged instanceof NodeUnreachableError)
    return new TransactionNotSeenError({
      hash,
      nonce,
      reason: 'the node did not say whether it took it',
      cause: judged,
    });
  return judged ?? error;
}
