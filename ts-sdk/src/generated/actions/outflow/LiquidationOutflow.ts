// Generated. Do not edit. `npm run build` in the repository root writes it from the contracts.

import type { Account, Address, Chain, Client, ContractEventArgs, Hash, Log, TransactionReceipt, Transport } from 'viem';
import { defineCall, read, simulate, write } from '../../../actions/internal/call.js';
import { extractLogs, firstLog, getEvents, watch, type LogsOptions } from '../../../actions/internal/events.js';
import type { AddressOption, Call, EventLog, EventsOptions, ReadOptions, SimulateOptions, Simulated, WaitOptions, WatchOptions, WriteOptions } from '../../../actions/internal/options.js';
import { writeSync } from '../../../actions/internal/sync.js';
import type { LiquidationTerms } from '../../types.js';

const liquidationCapacityAbi = [
  {"type":"function","name":"liquidationCapacity","inputs":[{"name":"asset","type":"address"}],"outputs":[{"name":"","type":"uint256"}],"stateMutability":"view"},
] as const;

/** Arguments of {@link readLiquidationCapacity}. */
export type LiquidationCapacityArguments = {
  /** `address` */
  asset: Address;
};
/** Arguments and options of {@link readLiquidationCapacity}. */
export type ReadLiquidationCapacityParameters = LiquidationCapacityArguments & ReadOptions;
export type ReadLiquidationCapacityReturnType = bigint;

/**
 * What liquidators could be paid of this asset now.
 *
 * Solidity: `ILiquidationOutflow.liquidationCapacity(address)`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadLiquidationCapacityParameters}
 *
 * @example
 * import { readLiquidationCapacity } from '@bulkhead/sdk';
 *
 * const result = await readLiquidationCapacity(client, { address, asset });
 */
export const readLiquidationCapacity = /*#__PURE__*/ Object.assign(
  async function readLiquidationCapacity<chain extends Chain | undefined>(
    client: Client<Transport, chain>,
    parameters: ReadLiquidationCapacityParameters,
  ): Promise<ReadLiquidationCapacityReturnType> {
    const { asset, ...options } = parameters;
    return (await read(client, liquidationCapacityAbi, [asset], options)) as ReadLiquidationCapacityReturnType;
  },
  {
    /**
     * The call as a value, for `multicall`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, asset }: LiquidationCapacityArguments & AddressOption): Call<typeof liquidationCapacityAbi, readonly [Address]> {
      return defineCall(liquidationCapacityAbi, address, [asset]);
    },
  },
);

const liquidationTermsAbi = [
  {"type":"function","name":"liquidationTerms","inputs":[{"name":"asset","type":"address"}],"outputs":[{"name":"","type":"tuple","components":[{"name":"burst","type":"uint112"},{"name":"refill","type":"uint112"}]}],"stateMutability":"view"},
] as const;

/** Arguments of {@link readLiquidationTerms}. */
export type LiquidationTermsArguments = {
  /** `address` */
  asset: Address;
};
/** Arguments and options of {@link readLiquidationTerms}. */
export type ReadLiquidationTermsParameters = LiquidationTermsArguments & ReadOptions;
export type ReadLiquidationTermsReturnType = LiquidationTerms;

/**
 * Terms of the lane; zero when there is none.
 *
 * Solidity: `ILiquidationOutflow.liquidationTerms(address)`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadLiquidationTermsParameters}
 *
 * @example
 * import { readLiquidationTerms } from '@bulkhead/sdk';
 *
 * const result = await readLiquidationTerms(client, { address, asset });
 */
export const readLiquidationTerms = /*#__PURE__*/ Object.assign(
  async function readLiquidationTerms<chain extends Chain | undefined>(
    client: Client<Transport, chain>,
    parameters: ReadLiquidationTermsParameters,
  ): Promise<ReadLiquidationTermsReturnType> {
    const { asset, ...options } = parameters;
    return (await read(client, liquidationTermsAbi, [asset], options)) as ReadLiquidationTermsReturnType;
  },
  {
    /**
     * The call as a value, for `multicall`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, asset }: LiquidationTermsArguments & AddressOption): Call<typeof liquidationTermsAbi, readonly [Address]> {
      return defineCall(liquidationTermsAbi, address, [asset]);
    },
  },
);

const setLiquidationTermsAbi = [
  {"type":"function","name":"setLiquidationTerms","inputs":[{"name":"asset","type":"address"},{"name":"terms","type":"tuple","components":[{"name":"burst","type":"uint112"},{"name":"refill","type":"uint112"}]}],"outputs":[],"stateMutability":"nonpayable"},
] as const;

/** Arguments of {@link simulateSetLiquidationTerms} and {@link writeSetLiquidationTerms}. */
export type SetLiquidationTermsArguments = {
  /** `address` */
  asset: Address;
  /** `ILiquidationOutflow.LiquidationTerms` */
  terms: LiquidationTerms;
};
export type SimulateSetLiquidationTermsParameters<
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = SetLiquidationTermsArguments & SimulateOptions<chainOverride, accountOverride>;
export type SimulateSetLiquidationTermsReturnType<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = Simulated<
  typeof setLiquidationTermsAbi,
  'setLiquidationTerms',
  readonly [Address, LiquidationTerms],
  void,
  { chain: chain; account: account },
  { chain: chainOverride; account: accountOverride }
>;

/**
 * Sets the lane of an asset that has terms. Only as a scheduled change: a smaller one could stop liquidations in a
 * crash, a larger one is one more way out.
 *
 * Reverts with `OutflowTermsInvalid(asset, 4)` when all lanes together would exceed the asset's `most`.
 *
 * Solidity: `ILiquidationOutflow.setLiquidationTerms(address,(uint112,uint112))`
 *
 * Tries it without sending: gives what it would return, and the request for `writeContract`.
 *
 * @param client - Client to use.
 * @param parameters - {@link SimulateSetLiquidationTermsParameters}
 * @throws What viem throws; {@link decodeBulkheadError} turns it into a class of its own.
 *
 * @example
 * import { simulateSetLiquidationTerms } from '@bulkhead/sdk';
 *
 * const { request } = await simulateSetLiquidationTerms(client, { address, asset, terms, account });
 * const hash = await walletClient.writeContract(request);
 */
export async function simulateSetLiquidationTerms<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
  accountOverride extends Account | Address | null | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: SimulateSetLiquidationTermsParameters<chainOverride, accountOverride>,
): Promise<SimulateSetLiquidationTermsReturnType<chain, account, chainOverride, accountOverride>> {
  const { asset, terms, ...options } = parameters;
  return (await simulate(client, setLiquidationTermsAbi, [asset, terms], options)) as SimulateSetLiquidationTermsReturnType<
    chain,
    account,
    chainOverride,
    accountOverride
  >;
}

export type WriteSetLiquidationTermsParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = SetLiquidationTermsArguments & WriteOptions<chain, account, chainOverride>;
export type WriteSetLiquidationTermsReturnType = Hash;

/**
 * Sets the lane of an asset that has terms. Only as a scheduled change: a smaller one could stop liquidations in a
 * crash, a larger one is one more way out.
 *
 * Reverts with `OutflowTermsInvalid(asset, 4)` when all lanes together would exceed the asset's `most`.
 *
 * Solidity: `ILiquidationOutflow.setLiquidationTerms(address,(uint112,uint112))`
 *
 * Sends the transaction without trying it first, see {@link simulateSetLiquidationTerms}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteSetLiquidationTermsParameters}
 * @returns Hash of the transaction. It may still revert: wait for its receipt.
 *
 * @example
 * import { writeSetLiquidationTerms } from '@bulkhead/sdk';
 *
 * const hash = await writeSetLiquidationTerms(walletClient, { address, asset, terms });
 */
export const writeSetLiquidationTerms = /*#__PURE__*/ Object.assign(
  async function writeSetLiquidationTerms<
    chain extends Chain | undefined,
    account extends Account | undefined,
    chainOverride extends Chain | undefined = undefined,
  >(
    client: Client<Transport, chain, account>,
    parameters: WriteSetLiquidationTermsParameters<chain, account, chainOverride>,
  ): Promise<WriteSetLiquidationTermsReturnType> {
    const { asset, terms, ...options } = parameters;
    return write(client, setLiquidationTermsAbi, [asset, terms], options);
  },
  {
    /**
     * The call as a value, for `multicall`, `sendCalls`, `sendTransaction`, `simulateContract` and
     * `estimateContractGas`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, asset, terms }: SetLiquidationTermsArguments & AddressOption): Call<typeof setLiquidationTermsAbi, readonly [Address, LiquidationTerms]> {
      return defineCall(setLiquidationTermsAbi, address, [asset, terms]);
    },
    /**
     * Finds the `LiquidationTermsSet` of a receipt's logs.
     *
     * @param logs - Logs of a transaction that called it.
     * @param options - {@link LogsOptions}
     * @throws EventMissingError when there is none.
     */
    extractEvent(logs: readonly Log[], options?: LogsOptions): LiquidationTermsSetLog {
      return firstLog(extractLiquidationTermsSetEvents(logs, options), 'LiquidationTermsSet');
    },
  },
);

export type WriteSetLiquidationTermsSyncParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = WriteSetLiquidationTermsParameters<chain, account, chainOverride> & WaitOptions;
export type WriteSetLiquidationTermsSyncReturnType = LiquidationTermsSetLog['args'] & { receipt: TransactionReceipt };

/**
 * Sets the lane of an asset that has terms. Only as a scheduled change: a smaller one could stop liquidations in a
 * crash, a larger one is one more way out.
 *
 * Reverts with `OutflowTermsInvalid(asset, 4)` when all lanes together would exceed the asset's `most`.
 *
 * Solidity: `ILiquidationOutflow.setLiquidationTerms(address,(uint112,uint112))`
 *
 * Sends the transaction and waits until it is mined, see {@link writeSetLiquidationTerms}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteSetLiquidationTermsSyncParameters}
 * @returns The receipt and the arguments of `LiquidationTermsSet`.
 * @throws TransactionFailedError when it was mined without doing its work; {@link decodeBulkheadError} finds the
 * reason.
 *
 * @example
 * import { writeSetLiquidationTermsSync } from '@bulkhead/sdk';
 *
 * const { receipt } = await writeSetLiquidationTermsSync(walletClient, { address, asset, terms });
 */
export async function writeSetLiquidationTermsSync<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteSetLiquidationTermsSyncParameters<chain, account, chainOverride>,
): Promise<WriteSetLiquidationTermsSyncReturnType> {
  const { asset, terms, ...options } = parameters;
  const receipt = await writeSync(client, setLiquidationTermsAbi, [asset, terms], options);
  const { args } = firstLog(extractLiquidationTermsSetEvents(receipt.logs, options), 'LiquidationTermsSet');
  return { ...args, receipt };
}

const liquidationTermsSetEventAbi = [
  {"type":"event","name":"LiquidationTermsSet","inputs":[{"name":"asset","type":"address","indexed":true},{"name":"terms","type":"tuple","components":[{"name":"burst","type":"uint112"},{"name":"refill","type":"uint112"}]}]},
] as const;

/** A decoded `LiquidationTermsSet`. */
export type LiquidationTermsSetLog = EventLog<typeof liquidationTermsSetEventAbi, 'LiquidationTermsSet'>;
export type WatchLiquidationTermsSetEventParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof liquidationTermsSetEventAbi, 'LiquidationTermsSet'> | undefined;
} & WatchOptions<typeof liquidationTermsSetEventAbi, 'LiquidationTermsSet'>;
export type WatchLiquidationTermsSetEventReturnType = () => void;

/**
 * The lane was set; the bucket carries the effective, rounded values.
 *
 * - `asset` (address, indexed)
 * - `terms` (ILiquidationOutflow.LiquidationTerms)
 *
 * Solidity: `ILiquidationOutflow.LiquidationTermsSet(address,(uint112,uint112))`
 *
 * @param client - Client to use.
 * @param parameters - {@link WatchLiquidationTermsSetEventParameters}
 * @returns Function that ends the subscription.
 *
 * @example
 * import { watchLiquidationTermsSetEvent } from '@bulkhead/sdk';
 *
 * const unwatch = watchLiquidationTermsSetEvent(client, { address, onLogs: (logs) => console.log(logs) });
 */
export function watchLiquidationTermsSetEvent<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: WatchLiquidationTermsSetEventParameters,
): WatchLiquidationTermsSetEventReturnType {
  return watch(client, liquidationTermsSetEventAbi, parameters);
}

export type GetLiquidationTermsSetEventsParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof liquidationTermsSetEventAbi, 'LiquidationTermsSet'> | undefined;
} & EventsOptions;
export type GetLiquidationTermsSetEventsReturnType = LiquidationTermsSetLog[];

/**
 * The lane was set; the bucket carries the effective, rounded values.
 *
 * Searches a range of blocks for it.
 *
 * - `asset` (address, indexed)
 * - `terms` (ILiquidationOutflow.LiquidationTerms)
 *
 * @param client - Client to use.
 * @param parameters - {@link GetLiquidationTermsSetEventsParameters}
 * @returns Decoded logs in the order of the chain.
 *
 * @example
 * import { getLiquidationTermsSetEvents } from '@bulkhead/sdk';
 *
 * const logs = await getLiquidationTermsSetEvents(client, { address, fromBlock: 'earliest' });
 */
export async function getLiquidationTermsSetEvents<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: GetLiquidationTermsSetEventsParameters,
): Promise<GetLiquidationTermsSetEventsReturnType> {
  return (await getEvents(client, liquidationTermsSetEventAbi, parameters)) as GetLiquidationTermsSetEventsReturnType;
}

/**
 * The lane was set; the bucket carries the effective, rounded values.
 *
 * Finds it among logs that are there already, of a receipt for instance.
 *
 * - `asset` (address, indexed)
 * - `terms` (ILiquidationOutflow.LiquidationTerms)
 *
 * @param logs - Logs of any contracts.
 * @param options - {@link LogsOptions}
 * @returns Decoded logs in the order given.
 *
 * @example
 * import { extractLiquidationTermsSetEvents } from '@bulkhead/sdk';
 *
 * const logs = extractLiquidationTermsSetEvents(receipt.logs);
 */
export function extractLiquidationTermsSetEvents(logs: readonly Log[], options?: LogsOptions): LiquidationTermsSetLog[] {
  return extractLogs(liquidationTermsSetEventAbi, logs, options) as LiquidationTermsSetLog[];
}
