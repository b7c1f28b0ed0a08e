/**
 * What all generated functions have in common.
 *
 * Each passes the one ABI item that it needs, so that a bundle holds no ABI that it does not use; the errors of all
 * modules are added here, so that a revert says its name wherever it comes from.
 *
 * The generated signatures carry the types. In here viem's own are put aside: inferring them from ABIs that are not known
 * yet takes the compiler ten seconds and finds nothing.
 */
import type { Abi, AbiEvent, AbiFunction, Account, Address, Chain, Client, Hash, Transport } from 'viem';
import { getContractEvents, readContract, simulateContract, watchContractEvent, writeContract } from 'viem/actions';
import { encodeFunctionData, getAction } from 'viem/utils';
import { errorsAbi } from '../../generated/errorsAbi.js';
import type { AddressOption, PayableCall } from './options.js';

type AnyClient = Client<Transport, Chain | undefined, Account | undefined>;
type AnyAction = (client: never, parameters: never) => unknown;

/** Goes through `getAction`: what a client overrides is respected. */
function act(client: AnyClient, action: AnyAction, name: string, parameters: object): unknown {
  const bind = getAction as unknown as (
    client: AnyClient,
    action: AnyAction,
    name: string,
  ) => (given: object) => unknown;
  return bind(client, action, name)(parameters);
}

function request([item]: readonly [AbiFunction], args: readonly unknown[], options: AddressOption) {
  return { ...options, abi: [item, ...errorsAbi] as Abi, functionName: item.name, args };
}

function logs(abi: readonly [AbiEvent], options: object) {
  return { ...options, abi, eventName: abi[0].name, strict: true };
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
  options: AddressOption,
) => Promise<result>;

export const read: FunctionCall<unknown> = async (client, abi, args, options) =>
  act(client, readContract, 'readContract', request(abi, args, options));

export const simulate: FunctionCall<unknown> = async (client, abi, args, options) =>
  act(client, simulateContract, 'simulateContract', request(abi, args, options));

export const write: FunctionCall<Hash> = async (client, abi, args, options) =>
  act(client, writeContract, 'writeContract', request(abi, args, options)) as Promise<Hash>;

export function watch(client: AnyClient, abi: readonly [AbiEvent], options: object): () => void {
  return act(client, watchContractEvent, 'watchContractEvent', logs(abi, options)) as () => void;
}

export async function getEvents(client: AnyClient, abi: readonly [AbiEvent], options: object): Promise<unknown> {
  return act(client, getContractEvents, 'getContractEvents', logs(abi, options));
}
