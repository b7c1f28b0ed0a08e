import type { Address } from 'viem';
import { type Asked, nodeError } from '../node/classify.js';
import type { Node, ReadClient, TransactionCall } from '../types.js';
import { SimulationRefusedError } from './errors.js';
import { refusalOf } from './refusal.js';

/** Tries the call as its sender. @throws {@link SimulationRefusedError} with the contract's reason. */
export async function simulate(
  { client, now }: Node,
  from: Address,
  call: TransactionCall,
  asked: Asked,
): Promise<void> {
  const error = await refusalIn(client, { account: from, ...clean(call) });
  if (error === undefined) return;
  throw nodeError(error, asked) ?? new SimulationRefusedError(refusalOf(error, { now }));
}

/** Gas that the call takes now. It has been simulated before, so what is thrown here is the node's doing. */
export async function estimateGas(client: ReadClient, from: Address, call: TransactionCall): Promise<bigint> {
  return client.estimateGas({ account: from, ...clean(call) });
}

/** What the call is refused with at a block, or undefined when it passes. */
export async function refusalIn(
  client: ReadClient,
  call: TransactionCall & { account: Address; blockNumber?: bigint },
): Promise<unknown> {
  try {
    await client.call(call as Parameters<ReadClient['call']>[0]);
    return undefined;
  } catch (error) {
    return error;
  }
}

function clean({ to, data, value }: TransactionCall): TransactionCall {
  return value === undefined ? { to, data } : { to, data, value };
}
