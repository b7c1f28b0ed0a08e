/**
 * What all generated functions have in common.
 *
 * Each passes the one ABI item that it needs, so that a bundle holds no ABI that it does not use; the errors of all
 * modules are added here, so that a revert says its name wherever it comes from.
 *
 * The generated signatures carry the types. In here viem's own are put aside: inferring them from ABIs that are not known
 * yet takes the compiler ten seconds and finds nothing.
 */
import type { AbiFunction, Address, Hash } from 'viem';
import { readContract, simulateContract, writeContract } from 'viem/actions';
import { encodeFunctionData } from 'viem/utils';
import type { AnyClient } from '../../chain/client.js';
import { allErrors } from '../../errors/list.js';
import { act } from './act.js';
import type { AddressOption, PayableCall, ValueOption } from './options.js';

function request([item]: readonly [AbiFunction], args: readonly unknown[], options: AddressOption & ValueOption) {
  return { ...options, abi: [item, ...allErrors()], functionName: item.name, args };
}

/** The call itself, as a value. */
export function defineCall<abi extends readonly [AbiFunction], args extends readonly unknown[]>(
  abi: abi,
  address: Address,
  args: args,
  value?: bigint,
): PayableCall<abi, args> {
  const parts = request(abi, args, { address, ...(value !== undefined && { value }) });
  return { ...parts, to: address, data: encodeFunctionData(parts) } as never;
}

type FunctionCall<result> = (
  client: AnyClient,
  abi: readonly [AbiFunction],
  args: readonly unknown[],
  options: AddressOption & ValueOption,
) => Promise<result>;

export const read: FunctionCall<unknown> = async (client, abi, args, options) =>
  act(client, readContract, 'readContract', request(abi, args, options));

export const simulate: FunctionCall<unknown> = async (client, abi, args, options) =>
  act(client, simulateContract, 'simulateContract', request(abi, args, options));

export const write: FunctionCall<Hash> = async (client, abi, args, options) =>
  act(client, writeContract, 'writeContract', request(abi, args, options)) as Promise<Hash>;
