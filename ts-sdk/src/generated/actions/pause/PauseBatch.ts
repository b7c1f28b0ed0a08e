// Generated. Do not edit. `npm run build` in the repository root writes it from the contracts.

import type { Account, Address, Chain, Client, ContractEventArgs, Hash, Hex, Log, TransactionReceipt, Transport } from 'viem';
import { defineCall, read, simulate, write } from '../../../actions/internal/call.js';
import { extractLogs, firstLog, getEvents, watch, type LogsOptions } from '../../../actions/internal/events.js';
import type { AddressOption, Call, EventLog, EventsOptions, ReadOptions, SimulateOptions, Simulated, WaitOptions, WatchOptions, WriteOptions } from '../../../actions/internal/options.js';
import { writeSync } from '../../../actions/internal/sync.js';
import type { Order, Registration, Result, ScopeSet, Tier } from '../../types.js';

const batchDrillAbi = [
  {"type":"function","name":"drill","inputs":[{"name":"names","type":"bytes32[]"}],"outputs":[{"name":"","type":"tuple[]","components":[{"name":"name","type":"bytes32"},{"name":"host","type":"address"},{"name":"outcome","type":"uint8"},{"name":"incident","type":"uint64"},{"name":"until","type":"uint40"},{"name":"reason","type":"bytes"}]}],"stateMutability":"nonpayable"},
] as const;

/** Arguments of {@link simulateBatchDrill} and {@link writeBatchDrill}. */
export type BatchDrillArguments = {
  /** `bytes32[]` */
  names: readonly Hex[];
};
export type SimulateBatchDrillParameters<
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = BatchDrillArguments & SimulateOptions<chainOverride, accountOverride>;
export type SimulateBatchDrillReturnType<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = Simulated<
  typeof batchDrillAbi,
  'drill',
  readonly [readonly Hex[]],
  readonly Result[],
  { chain: chain; account: account },
  { chain: chainOverride; account: accountOverride }
>;

/**
 * Proves to the named hosts that the batch could pause now, and closes nothing. Guardian tier only.
 *
 * A guardian that does not drill loses its seat to a stand-in. Costs the gas limit of a pause.
 *
 * Solidity: `IPauseBatch.drill(bytes32[])`
 *
 * Tries it without sending: gives what it would return, and the request for `writeContract`.
 *
 * @param client - Client to use.
 * @param parameters - {@link SimulateBatchDrillParameters}
 * @throws What viem throws; {@link decodeBulkheadError} turns it into a class of its own.
 *
 * @example
 * import { simulateBatchDrill } from '@bulkhead/sdk';
 *
 * const { request } = await simulateBatchDrill(client, { address, names, account });
 * const hash = await walletClient.writeContract(request);
 */
export async function simulateBatchDrill<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
  accountOverride extends Account | Address | null | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: SimulateBatchDrillParameters<chainOverride, accountOverride>,
): Promise<SimulateBatchDrillReturnType<chain, account, chainOverride, accountOverride>> {
  const { names, ...options } = parameters;
  return (await simulate(client, batchDrillAbi, [names], options)) as SimulateBatchDrillReturnType<
    chain,
    account,
    chainOverride,
    accountOverride
  >;
}

export type WriteBatchDrillParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = BatchDrillArguments & WriteOptions<chain, account, chainOverride>;
export type WriteBatchDrillReturnType = Hash;

/**
 * Proves to the named hosts that the batch could pause now, and closes nothing. Guardian tier only.
 *
 * A guardian that does not drill loses its seat to a stand-in. Costs the gas limit of a pause.
 *
 * Solidity: `IPauseBatch.drill(bytes32[])`
 *
 * Sends the transaction without trying it first, see {@link simulateBatchDrill}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteBatchDrillParameters}
 * @returns Hash of the transaction. It may still revert: wait for its receipt.
 *
 * @example
 * import { writeBatchDrill } from '@bulkhead/sdk';
 *
 * const hash = await writeBatchDrill(walletClient, { address, names });
 */
export const writeBatchDrill = /*#__PURE__*/ Object.assign(
  async function writeBatchDrill<
    chain extends Chain | undefined,
    account extends Account | undefined,
    chainOverride extends Chain | undefined = undefined,
  >(
    client: Client<Transport, chain, account>,
    parameters: WriteBatchDrillParameters<chain, account, chainOverride>,
  ): Promise<WriteBatchDrillReturnType> {
    const { names, ...options } = parameters;
    return write(client, batchDrillAbi, [names], options);
  },
  {
    /**
     * The call as a value, for `multicall`, `sendCalls`, `sendTransaction`, `simulateContract` and
     * `estimateContractGas`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, names }: BatchDrillArguments & AddressOption): Call<typeof batchDrillAbi, readonly [readonly Hex[]]> {
      return defineCall(batchDrillAbi, address, [names]);
    },
    /**
     * Finds the `BatchDrilled` of a receipt's logs.
     *
     * @param logs - Logs of a transaction that called it.
     * @param options - {@link LogsOptions}
     * @throws EventMissingError when there is none.
     */
    extractEvent(logs: readonly Log[], options?: LogsOptions): BatchDrilledLog {
      return firstLog(extractBatchDrilledEvents(logs, options), 'BatchDrilled');
    },
  },
);

export type WriteBatchDrillSyncParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = WriteBatchDrillParameters<chain, account, chainOverride> & WaitOptions;
export type WriteBatchDrillSyncReturnType = BatchDrilledLog['args'] & { receipt: TransactionReceipt };

/**
 * Proves to the named hosts that the batch could pause now, and closes nothing. Guardian tier only.
 *
 * A guardian that does not drill loses its seat to a stand-in. Costs the gas limit of a pause.
 *
 * Solidity: `IPauseBatch.drill(bytes32[])`
 *
 * Sends the transaction and waits until it is mined, see {@link writeBatchDrill}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteBatchDrillSyncParameters}
 * @returns The receipt and the arguments of `BatchDrilled`.
 * @throws TransactionFailedError when it was mined without doing its work; {@link decodeBulkheadError} finds the
 * reason.
 *
 * @example
 * import { writeBatchDrillSync } from '@bulkhead/sdk';
 *
 * const { receipt } = await writeBatchDrillSync(walletClient, { address, names });
 */
export async function writeBatchDrillSync<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteBatchDrillSyncParameters<chain, account, chainOverride>,
): Promise<WriteBatchDrillSyncReturnType> {
  const { names, ...options } = parameters;
  const receipt = await writeSync(client, batchDrillAbi, [names], options);
  const { args } = firstLog(extractBatchDrilledEvents(receipt.logs, options), 'BatchDrilled');
  return { ...args, receipt };
}

const batchDrillAllAbi = [
  {"type":"function","name":"drillAll","inputs":[],"outputs":[{"name":"","type":"tuple[]","components":[{"name":"name","type":"bytes32"},{"name":"host","type":"address"},{"name":"outcome","type":"uint8"},{"name":"incident","type":"uint64"},{"name":"until","type":"uint40"},{"name":"reason","type":"bytes"}]}],"stateMutability":"nonpayable"},
] as const;

export type SimulateBatchDrillAllParameters<
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = SimulateOptions<chainOverride, accountOverride>;
export type SimulateBatchDrillAllReturnType<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = Simulated<
  typeof batchDrillAllAbi,
  'drillAll',
  readonly [],
  readonly Result[],
  { chain: chain; account: account },
  { chain: chainOverride; account: accountOverride }
>;

/**
 * The same for every registered host.
 *
 * Solidity: `IPauseBatch.drillAll()`
 *
 * Tries it without sending: gives what it would return, and the request for `writeContract`.
 *
 * @param client - Client to use.
 * @param parameters - {@link SimulateBatchDrillAllParameters}
 * @throws What viem throws; {@link decodeBulkheadError} turns it into a class of its own.
 *
 * @example
 * import { simulateBatchDrillAll } from '@bulkhead/sdk';
 *
 * const { request } = await simulateBatchDrillAll(client, { address, account });
 * const hash = await walletClient.writeContract(request);
 */
export async function simulateBatchDrillAll<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
  accountOverride extends Account | Address | null | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: SimulateBatchDrillAllParameters<chainOverride, accountOverride>,
): Promise<SimulateBatchDrillAllReturnType<chain, account, chainOverride, accountOverride>> {
  const { ...options } = parameters;
  return (await simulate(client, batchDrillAllAbi, [], options)) as SimulateBatchDrillAllReturnType<
    chain,
    account,
    chainOverride,
    accountOverride
  >;
}

export type WriteBatchDrillAllParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = WriteOptions<chain, account, chainOverride>;
export type WriteBatchDrillAllReturnType = Hash;

/**
 * The same for every registered host.
 *
 * Solidity: `IPauseBatch.drillAll()`
 *
 * Sends the transaction without trying it first, see {@link simulateBatchDrillAll}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteBatchDrillAllParameters}
 * @returns Hash of the transaction. It may still revert: wait for its receipt.
 *
 * @example
 * import { writeBatchDrillAll } from '@bulkhead/sdk';
 *
 * const hash = await writeBatchDrillAll(walletClient, { address });
 */
export const writeBatchDrillAll = /*#__PURE__*/ Object.assign(
  async function writeBatchDrillAll<
    chain extends Chain | undefined,
    account extends Account | undefined,
    chainOverride extends Chain | undefined = undefined,
  >(
    client: Client<Transport, chain, account>,
    parameters: WriteBatchDrillAllParameters<chain, account, chainOverride>,
  ): Promise<WriteBatchDrillAllReturnType> {
    const { ...options } = parameters;
    return write(client, batchDrillAllAbi, [], options);
  },
  {
    /**
     * The call as a value, for `multicall`, `sendCalls`, `sendTransaction`, `simulateContract` and
     * `estimateContractGas`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address }: AddressOption): Call<typeof batchDrillAllAbi, readonly []> {
      return defineCall(batchDrillAllAbi, address, []);
    },
    /**
     * Finds the `BatchDrilled` of a receipt's logs.
     *
     * @param logs - Logs of a transaction that called it.
     * @param options - {@link LogsOptions}
     * @throws EventMissingError when there is none.
     */
    extractEvent(logs: readonly Log[], options?: LogsOptions): BatchDrilledLog {
      return firstLog(extractBatchDrilledEvents(logs, options), 'BatchDrilled');
    },
  },
);

export type WriteBatchDrillAllSyncParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = WriteBatchDrillAllParameters<chain, account, chainOverride> & WaitOptions;
export type WriteBatchDrillAllSyncReturnType = BatchDrilledLog['args'] & { receipt: TransactionReceipt };

/**
 * The same for every registered host.
 *
 * Solidity: `IPauseBatch.drillAll()`
 *
 * Sends the transaction and waits until it is mined, see {@link writeBatchDrillAll}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteBatchDrillAllSyncParameters}
 * @returns The receipt and the arguments of `BatchDrilled`.
 * @throws TransactionFailedError when it was mined without doing its work; {@link decodeBulkheadError} finds the
 * reason.
 *
 * @example
 * import { writeBatchDrillAllSync } from '@bulkhead/sdk';
 *
 * const { receipt } = await writeBatchDrillAllSync(walletClient, { address });
 */
export async function writeBatchDrillAllSync<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteBatchDrillAllSyncParameters<chain, account, chainOverride>,
): Promise<WriteBatchDrillAllSyncReturnType> {
  const { ...options } = parameters;
  const receipt = await writeSync(client, batchDrillAllAbi, [], options);
  const { args } = firstLog(extractBatchDrilledEvents(receipt.logs, options), 'BatchDrilled');
  return { ...args, receipt };
}

const batchGasLimitForAbi = [
  {"type":"function","name":"gasLimitFor","inputs":[{"name":"names","type":"bytes32[]"}],"outputs":[{"name":"","type":"uint256"}],"stateMutability":"view"},
] as const;

/** Arguments of {@link readBatchGasLimitFor}. */
export type BatchGasLimitForArguments = {
  /** `bytes32[]` */
  names: readonly Hex[];
};
/** Arguments and options of {@link readBatchGasLimitFor}. */
export type ReadBatchGasLimitForParameters = BatchGasLimitForArguments & ReadOptions;
export type ReadBatchGasLimitForReturnType = bigint;

/**
 * Gas limit for a transaction that orders these names, enough for targets that burn all they get.
 *
 * What is not used is not paid, but the sender's balance has to cover it: watch the operators' balances.
 *
 * Solidity: `IPauseBatch.gasLimitFor(bytes32[])`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadBatchGasLimitForParameters}
 *
 * @example
 * import { readBatchGasLimitFor } from '@bulkhead/sdk';
 *
 * const result = await readBatchGasLimitFor(client, { address, names });
 */
export const readBatchGasLimitFor = /*#__PURE__*/ Object.assign(
  async function readBatchGasLimitFor<chain extends Chain | undefined>(
    client: Client<Transport, chain>,
    parameters: ReadBatchGasLimitForParameters,
  ): Promise<ReadBatchGasLimitForReturnType> {
    const { names, ...options } = parameters;
    return (await read(client, batchGasLimitForAbi, [names], options)) as ReadBatchGasLimitForReturnType;
  },
  {
    /**
     * The call as a value, for `multicall`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, names }: BatchGasLimitForArguments & AddressOption): Call<typeof batchGasLimitForAbi, readonly [readonly Hex[]]> {
      return defineCall(batchGasLimitForAbi, address, [names]);
    },
  },
);

const batchHostsAbi = [
  {"type":"function","name":"hosts","inputs":[],"outputs":[{"name":"","type":"tuple[]","components":[{"name":"name","type":"bytes32"},{"name":"host","type":"address"},{"name":"gasCap","type":"uint32"}]}],"stateMutability":"view"},
] as const;

/** Arguments and options of {@link readBatchHosts}. */
export type ReadBatchHostsParameters = ReadOptions;
export type ReadBatchHostsReturnType = readonly Registration[];

/**
 * All registered hosts, in the order of `pauseAll`.
 *
 * Solidity: `IPauseBatch.hosts()`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadBatchHostsParameters}
 *
 * @example
 * import { readBatchHosts } from '@bulkhead/sdk';
 *
 * const result = await readBatchHosts(client, { address });
 */
export const readBatchHosts = /*#__PURE__*/ Object.assign(
  async function readBatchHosts<chain extends Chain | undefined>(
    client: Client<Transport, chain>,
    parameters: ReadBatchHostsParameters,
  ): Promise<ReadBatchHostsReturnType> {
    const { ...options } = parameters;
    return (await read(client, batchHostsAbi, [], options)) as ReadBatchHostsReturnType;
  },
  {
    /**
     * The call as a value, for `multicall`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address }: AddressOption): Call<typeof batchHostsAbi, readonly []> {
      return defineCall(batchHostsAbi, address, []);
    },
  },
);

const batchIsOperatorAbi = [
  {"type":"function","name":"isOperator","inputs":[{"name":"account","type":"address"}],"outputs":[{"name":"","type":"bool"}],"stateMutability":"view"},
] as const;

/** Arguments of {@link readBatchIsOperator}. */
export type BatchIsOperatorArguments = {
  /** `address` */
  accountArg: Address;
};
/** Arguments and options of {@link readBatchIsOperator}. */
export type ReadBatchIsOperatorParameters = BatchIsOperatorArguments & ReadOptions;
export type ReadBatchIsOperatorReturnType = boolean;

/**
 * Whether the account may order, the owner apart.
 *
 * Solidity: `IPauseBatch.isOperator(address)`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadBatchIsOperatorParameters}
 *
 * @example
 * import { readBatchIsOperator } from '@bulkhead/sdk';
 *
 * const result = await readBatchIsOperator(client, { address, accountArg });
 */
export const readBatchIsOperator = /*#__PURE__*/ Object.assign(
  async function readBatchIsOperator<chain extends Chain | undefined>(
    client: Client<Transport, chain>,
    parameters: ReadBatchIsOperatorParameters,
  ): Promise<ReadBatchIsOperatorReturnType> {
    const { accountArg, ...options } = parameters;
    return (await read(client, batchIsOperatorAbi, [accountArg], options)) as ReadBatchIsOperatorReturnType;
  },
  {
    /**
     * The call as a value, for `multicall`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, accountArg }: BatchIsOperatorArguments & AddressOption): Call<typeof batchIsOperatorAbi, readonly [Address]> {
      return defineCall(batchIsOperatorAbi, address, [accountArg]);
    },
  },
);

const batchNameOfAbi = [
  {"type":"function","name":"nameOf","inputs":[{"name":"host","type":"address"}],"outputs":[{"name":"","type":"bytes32"}],"stateMutability":"view"},
] as const;

/** Arguments of {@link readBatchNameOf}. */
export type BatchNameOfArguments = {
  /** `address` */
  host: Address;
};
/** Arguments and options of {@link readBatchNameOf}. */
export type ReadBatchNameOfParameters = BatchNameOfArguments & ReadOptions;
export type ReadBatchNameOfReturnType = Hex;

/**
 * The name of a registered host; zero for anybody else.
 *
 * Solidity: `IPauseBatch.nameOf(address)`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadBatchNameOfParameters}
 *
 * @example
 * import { readBatchNameOf } from '@bulkhead/sdk';
 *
 * const result = await readBatchNameOf(client, { address, host });
 */
export const readBatchNameOf = /*#__PURE__*/ Object.assign(
  async function readBatchNameOf<chain extends Chain | undefined>(
    client: Client<Transport, chain>,
    parameters: ReadBatchNameOfParameters,
  ): Promise<ReadBatchNameOfReturnType> {
    const { host, ...options } = parameters;
    return (await read(client, batchNameOfAbi, [host], options)) as ReadBatchNameOfReturnType;
  },
  {
    /**
     * The call as a value, for `multicall`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, host }: BatchNameOfArguments & AddressOption): Call<typeof batchNameOfAbi, readonly [Address]> {
      return defineCall(batchNameOfAbi, address, [host]);
    },
  },
);

const batchPauseAbi = [
  {"type":"function","name":"pause","inputs":[{"name":"orders","type":"tuple[]","components":[{"name":"name","type":"bytes32"},{"name":"market","type":"bytes32"},{"name":"scopes","type":"uint8"},{"name":"duration","type":"uint32"}]},{"name":"cause","type":"bytes32"},{"name":"evidence","type":"bytes32"}],"outputs":[{"name":"","type":"tuple[]","components":[{"name":"name","type":"bytes32"},{"name":"host","type":"address"},{"name":"outcome","type":"uint8"},{"name":"incident","type":"uint64"},{"name":"until","type":"uint40"},{"name":"reason","type":"bytes"}]}],"stateMutability":"nonpayable"},
] as const;

/** Arguments of {@link simulateBatchPause} and {@link writeBatchPause}. */
export type BatchPauseArguments = {
  /** What to close where. `IPauseBatch.Order[]` */
  orders: readonly Order[];
  /** Code of the reason, for the hosts' incidents. `bytes32` */
  cause: Hex;
  /** Hash of, or pointer to, the evidence. `bytes32` */
  evidence: Hex;
};
export type SimulateBatchPauseParameters<
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = BatchPauseArguments & SimulateOptions<chainOverride, accountOverride>;
export type SimulateBatchPauseReturnType<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = Simulated<
  typeof batchPauseAbi,
  'pause',
  readonly [readonly Order[], Hex, Hex],
  readonly Result[],
  { chain: chain; account: account },
  { chain: chainOverride; account: accountOverride }
>;

/**
 * Closes each ordered target as far as its host allows, and asks each whether it is closed.
 *
 * A target that fails is reported and holds up nobody. Refuses only what concerns the whole call: a stranger, no
 * orders, or too little gas (`BatchGasTooLow`). The last is a refusal and not a partial success because wallets
 * estimate the least gas with which a call succeeds, and because whoever triggers an operator contract chooses its
 * gas: both would otherwise leave targets out.
 *
 * Solidity: `IPauseBatch.pause((bytes32,bytes32,uint8,uint32)[],bytes32,bytes32)`
 *
 * Tries it without sending: gives what it would return, and the request for `writeContract`.
 *
 * @param client - Client to use.
 * @param parameters - {@link SimulateBatchPauseParameters}
 * @returns `result`: One result per order, in their order.
 * @throws What viem throws; {@link decodeBulkheadError} turns it into a class of its own.
 *
 * @example
 * import { simulateBatchPause } from '@bulkhead/sdk';
 *
 * const { request } = await simulateBatchPause(client, { address, orders, cause, evidence, account });
 * const hash = await walletClient.writeContract(request);
 */
export async function simulateBatchPause<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
  accountOverride extends Account | Address | null | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: SimulateBatchPauseParameters<chainOverride, accountOverride>,
): Promise<SimulateBatchPauseReturnType<chain, account, chainOverride, accountOverride>> {
  const { orders, cause, evidence, ...options } = parameters;
  return (await simulate(client, batchPauseAbi, [orders, cause, evidence], options)) as SimulateBatchPauseReturnType<
    chain,
    account,
    chainOverride,
    accountOverride
  >;
}

export type WriteBatchPauseParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = BatchPauseArguments & WriteOptions<chain, account, chainOverride>;
export type WriteBatchPauseReturnType = Hash;

/**
 * Closes each ordered target as far as its host allows, and asks each whether it is closed.
 *
 * A target that fails is reported and holds up nobody. Refuses only what concerns the whole call: a stranger, no
 * orders, or too little gas (`BatchGasTooLow`). The last is a refusal and not a partial success because wallets
 * estimate the least gas with which a call succeeds, and because whoever triggers an operator contract chooses its
 * gas: both would otherwise leave targets out.
 *
 * Solidity: `IPauseBatch.pause((bytes32,bytes32,uint8,uint32)[],bytes32,bytes32)`
 *
 * Sends the transaction without trying it first, see {@link simulateBatchPause}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteBatchPauseParameters}
 * @returns Hash of the transaction. It may still revert: wait for its receipt.
 *
 * @example
 * import { writeBatchPause } from '@bulkhead/sdk';
 *
 * const hash = await writeBatchPause(walletClient, { address, orders, cause, evidence });
 */
export const writeBatchPause = /*#__PURE__*/ Object.assign(
  async function writeBatchPause<
    chain extends Chain | undefined,
    account extends Account | undefined,
    chainOverride extends Chain | undefined = undefined,
  >(
    client: Client<Transport, chain, account>,
    parameters: WriteBatchPauseParameters<chain, account, chainOverride>,
  ): Promise<WriteBatchPauseReturnType> {
    const { orders, cause, evidence, ...options } = parameters;
    return write(client, batchPauseAbi, [orders, cause, evidence], options);
  },
  {
    /**
     * The call as a value, for `multicall`, `sendCalls`, `sendTransaction`, `simulateContract` and
     * `estimateContractGas`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, orders, cause, evidence }: BatchPauseArguments & AddressOption): Call<typeof batchPauseAbi, readonly [readonly Order[], Hex, Hex]> {
      return defineCall(batchPauseAbi, address, [orders, cause, evidence]);
    },
    /**
     * Finds the `BatchPaused` of a receipt's logs.
     *
     * @param logs - Logs of a transaction that called it.
     * @param options - {@link LogsOptions}
     * @throws EventMissingError when there is none.
     */
    extractEvent(logs: readonly Log[], options?: LogsOptions): BatchPausedLog {
      return firstLog(extractBatchPausedEvents(logs, options), 'BatchPaused');
    },
  },
);

export type WriteBatchPauseSyncParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = WriteBatchPauseParameters<chain, account, chainOverride> & WaitOptions;
export type WriteBatchPauseSyncReturnType = BatchPausedLog['args'] & { receipt: TransactionReceipt };

/**
 * Closes each ordered target as far as its host allows, and asks each whether it is closed.
 *
 * A target that fails is reported and holds up nobody. Refuses only what concerns the whole call: a stranger, no
 * orders, or too little gas (`BatchGasTooLow`). The last is a refusal and not a partial success because wallets
 * estimate the least gas with which a call succeeds, and because whoever triggers an operator contract chooses its
 * gas: both would otherwise leave targets out.
 *
 * Solidity: `IPauseBatch.pause((bytes32,bytes32,uint8,uint32)[],bytes32,bytes32)`
 *
 * Sends the transaction and waits until it is mined, see {@link writeBatchPause}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteBatchPauseSyncParameters}
 * @returns The receipt and the arguments of `BatchPaused`.
 * @throws TransactionFailedError when it was mined without doing its work; {@link decodeBulkheadError} finds the
 * reason.
 *
 * @example
 * import { writeBatchPauseSync } from '@bulkhead/sdk';
 *
 * const { receipt } = await writeBatchPauseSync(walletClient, { address, orders, cause, evidence });
 */
export async function writeBatchPauseSync<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteBatchPauseSyncParameters<chain, account, chainOverride>,
): Promise<WriteBatchPauseSyncReturnType> {
  const { orders, cause, evidence, ...options } = parameters;
  const receipt = await writeSync(client, batchPauseAbi, [orders, cause, evidence], options);
  const { args } = firstLog(extractBatchPausedEvents(receipt.logs, options), 'BatchPaused');
  return { ...args, receipt };
}

const batchPauseAllAbi = [
  {"type":"function","name":"pauseAll","inputs":[{"name":"scopes","type":"uint8"},{"name":"duration","type":"uint32"},{"name":"cause","type":"bytes32"},{"name":"evidence","type":"bytes32"}],"outputs":[{"name":"","type":"tuple[]","components":[{"name":"name","type":"bytes32"},{"name":"host","type":"address"},{"name":"outcome","type":"uint8"},{"name":"incident","type":"uint64"},{"name":"until","type":"uint40"},{"name":"reason","type":"bytes"}]}],"stateMutability":"nonpayable"},
] as const;

/** Arguments of {@link simulateBatchPauseAll} and {@link writeBatchPauseAll}. */
export type BatchPauseAllArguments = {
  /** What to close. `ScopeSet` */
  scopes: ScopeSet;
  /** Seconds from now. `uint32` */
  duration: number;
  /** `bytes32` */
  cause: Hex;
  /** `bytes32` */
  evidence: Hex;
};
export type SimulateBatchPauseAllParameters<
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = BatchPauseAllArguments & SimulateOptions<chainOverride, accountOverride>;
export type SimulateBatchPauseAllReturnType<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = Simulated<
  typeof batchPauseAllAbi,
  'pauseAll',
  readonly [ScopeSet, number, Hex, Hex],
  readonly Result[],
  { chain: chain; account: account },
  { chain: chainOverride; account: accountOverride }
>;

/**
 * The same for every registered host as a whole, in the order of `hosts`.
 *
 * Solidity: `IPauseBatch.pauseAll(uint8,uint32,bytes32,bytes32)`
 *
 * Tries it without sending: gives what it would return, and the request for `writeContract`.
 *
 * @param client - Client to use.
 * @param parameters - {@link SimulateBatchPauseAllParameters}
 * @throws What viem throws; {@link decodeBulkheadError} turns it into a class of its own.
 *
 * @example
 * import { simulateBatchPauseAll } from '@bulkhead/sdk';
 *
 * const { request } = await simulateBatchPauseAll(client, { address, scopes, duration, cause, evidence, account });
 * const hash = await walletClient.writeContract(request);
 */
export async function simulateBatchPauseAll<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
  accountOverride extends Account | Address | null | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: SimulateBatchPauseAllParameters<chainOverride, accountOverride>,
): Promise<SimulateBatchPauseAllReturnType<chain, account, chainOverride, accountOverride>> {
  const { scopes, duration, cause, evidence, ...options } = parameters;
  return (await simulate(client, batchPauseAllAbi, [scopes, duration, cause, evidence], options)) as SimulateBatchPauseAllReturnType<
    chain,
    account,
    chainOverride,
    accountOverride
  >;
}

export type WriteBatchPauseAllParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = BatchPauseAllArguments & WriteOptions<chain, account, chainOverride>;
export type WriteBatchPauseAllReturnType = Hash;

/**
 * The same for every registered host as a whole, in the order of `hosts`.
 *
 * Solidity: `IPauseBatch.pauseAll(uint8,uint32,bytes32,bytes32)`
 *
 * Sends the transaction without trying it first, see {@link simulateBatchPauseAll}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteBatchPauseAllParameters}
 * @returns Hash of the transaction. It may still revert: wait for its receipt.
 *
 * @example
 * import { writeBatchPauseAll } from '@bulkhead/sdk';
 *
 * const hash = await writeBatchPauseAll(walletClient, { address, scopes, duration, cause, evidence });
 */
export const writeBatchPauseAll = /*#__PURE__*/ Object.assign(
  async function writeBatchPauseAll<
    chain extends Chain | undefined,
    account extends Account | undefined,
    chainOverride extends Chain | undefined = undefined,
  >(
    client: Client<Transport, chain, account>,
    parameters: WriteBatchPauseAllParameters<chain, account, chainOverride>,
  ): Promise<WriteBatchPauseAllReturnType> {
    const { scopes, duration, cause, evidence, ...options } = parameters;
    return write(client, batchPauseAllAbi, [scopes, duration, cause, evidence], options);
  },
  {
    /**
     * The call as a value, for `multicall`, `sendCalls`, `sendTransaction`, `simulateContract` and
     * `estimateContractGas`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, scopes, duration, cause, evidence }: BatchPauseAllArguments & AddressOption): Call<typeof batchPauseAllAbi, readonly [ScopeSet, number, Hex, Hex]> {
      return defineCall(batchPauseAllAbi, address, [scopes, duration, cause, evidence]);
    },
    /**
     * Finds the `BatchPaused` of a receipt's logs.
     *
     * @param logs - Logs of a transaction that called it.
     * @param options - {@link LogsOptions}
     * @throws EventMissingError when there is none.
     */
    extractEvent(logs: readonly Log[], options?: LogsOptions): BatchPausedLog {
      return firstLog(extractBatchPausedEvents(logs, options), 'BatchPaused');
    },
  },
);

export type WriteBatchPauseAllSyncParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = WriteBatchPauseAllParameters<chain, account, chainOverride> & WaitOptions;
export type WriteBatchPauseAllSyncReturnType = BatchPausedLog['args'] & { receipt: TransactionReceipt };

/**
 * The same for every registered host as a whole, in the order of `hosts`.
 *
 * Solidity: `IPauseBatch.pauseAll(uint8,uint32,bytes32,bytes32)`
 *
 * Sends the transaction and waits until it is mined, see {@link writeBatchPauseAll}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteBatchPauseAllSyncParameters}
 * @returns The receipt and the arguments of `BatchPaused`.
 * @throws TransactionFailedError when it was mined without doing its work; {@link decodeBulkheadError} finds the
 * reason.
 *
 * @example
 * import { writeBatchPauseAllSync } from '@bulkhead/sdk';
 *
 * const { receipt } = await writeBatchPauseAllSync(walletClient, { address, scopes, duration, cause, evidence });
 */
export async function writeBatchPauseAllSync<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteBatchPauseAllSyncParameters<chain, account, chainOverride>,
): Promise<WriteBatchPauseAllSyncReturnType> {
  const { scopes, duration, cause, evidence, ...options } = parameters;
  const receipt = await writeSync(client, batchPauseAllAbi, [scopes, duration, cause, evidence], options);
  const { args } = firstLog(extractBatchPausedEvents(receipt.logs, options), 'BatchPaused');
  return { ...args, receipt };
}

const batchPreflightAbi = [
  {"type":"function","name":"preflight","inputs":[{"name":"orders","type":"tuple[]","components":[{"name":"name","type":"bytes32"},{"name":"market","type":"bytes32"},{"name":"scopes","type":"uint8"},{"name":"duration","type":"uint32"}]}],"outputs":[{"name":"","type":"tuple[]","components":[{"name":"name","type":"bytes32"},{"name":"host","type":"address"},{"name":"outcome","type":"uint8"},{"name":"incident","type":"uint64"},{"name":"until","type":"uint40"},{"name":"reason","type":"bytes"}]}],"stateMutability":"view"},
] as const;

/** Arguments of {@link readBatchPreflight}. */
export type BatchPreflightArguments = {
  /** `IPauseBatch.Order[]` */
  orders: readonly Order[];
};
/** Arguments and options of {@link readBatchPreflight}. */
export type ReadBatchPreflightParameters = BatchPreflightArguments & ReadOptions;
export type ReadBatchPreflightReturnType = readonly Result[];

/**
 * What `pause` would answer now, as far as each host's `canPause` tells. Guardian tier only.
 *
 * Anyone, any time: a seat that was lost should be found before the fire. The `reason` of a refusal is the host's
 * `GuardianRefusal` as one word. In either tier, calling `pause` from an operator's address without sending it shows
 * more: it spends the gas caps as a real one would.
 *
 * Solidity: `IPauseBatch.preflight((bytes32,bytes32,uint8,uint32)[])`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadBatchPreflightParameters}
 *
 * @example
 * import { readBatchPreflight } from '@bulkhead/sdk';
 *
 * const result = await readBatchPreflight(client, { address, orders });
 */
export const readBatchPreflight = /*#__PURE__*/ Object.assign(
  async function readBatchPreflight<chain extends Chain | undefined>(
    client: Client<Transport, chain>,
    parameters: ReadBatchPreflightParameters,
  ): Promise<ReadBatchPreflightReturnType> {
    const { orders, ...options } = parameters;
    return (await read(client, batchPreflightAbi, [orders], options)) as ReadBatchPreflightReturnType;
  },
  {
    /**
     * The call as a value, for `multicall`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, orders }: BatchPreflightArguments & AddressOption): Call<typeof batchPreflightAbi, readonly [readonly Order[]]> {
      return defineCall(batchPreflightAbi, address, [orders]);
    },
  },
);

const batchPreflightAllAbi = [
  {"type":"function","name":"preflightAll","inputs":[{"name":"scopes","type":"uint8"},{"name":"duration","type":"uint32"}],"outputs":[{"name":"","type":"tuple[]","components":[{"name":"name","type":"bytes32"},{"name":"host","type":"address"},{"name":"outcome","type":"uint8"},{"name":"incident","type":"uint64"},{"name":"until","type":"uint40"},{"name":"reason","type":"bytes"}]}],"stateMutability":"view"},
] as const;

/** Arguments of {@link readBatchPreflightAll}. */
export type BatchPreflightAllArguments = {
  /** `ScopeSet` */
  scopes: ScopeSet;
  /** `uint32` */
  duration: number;
};
/** Arguments and options of {@link readBatchPreflightAll}. */
export type ReadBatchPreflightAllParameters = BatchPreflightAllArguments & ReadOptions;
export type ReadBatchPreflightAllReturnType = readonly Result[];

/**
 * What `pauseAll` would answer now. Guardian tier only.
 *
 * Solidity: `IPauseBatch.preflightAll(uint8,uint32)`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadBatchPreflightAllParameters}
 *
 * @example
 * import { readBatchPreflightAll } from '@bulkhead/sdk';
 *
 * const result = await readBatchPreflightAll(client, { address, scopes, duration });
 */
export const readBatchPreflightAll = /*#__PURE__*/ Object.assign(
  async function readBatchPreflightAll<chain extends Chain | undefined>(
    client: Client<Transport, chain>,
    parameters: ReadBatchPreflightAllParameters,
  ): Promise<ReadBatchPreflightAllReturnType> {
    const { scopes, duration, ...options } = parameters;
    return (await read(client, batchPreflightAllAbi, [scopes, duration], options)) as ReadBatchPreflightAllReturnType;
  },
  {
    /**
     * The call as a value, for `multicall`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, scopes, duration }: BatchPreflightAllArguments & AddressOption): Call<typeof batchPreflightAllAbi, readonly [ScopeSet, number]> {
      return defineCall(batchPreflightAllAbi, address, [scopes, duration]);
    },
  },
);

const batchRegisterHostAbi = [
  {"type":"function","name":"registerHost","inputs":[{"name":"name","type":"bytes32"},{"name":"host","type":"address"},{"name":"gasCap","type":"uint32"}],"outputs":[],"stateMutability":"nonpayable"},
] as const;

/** Arguments of {@link simulateBatchRegisterHost} and {@link writeBatchRegisterHost}. */
export type BatchRegisterHostArguments = {
  /** Not zero, not taken. `bytes32` */
  name: Hex;
  /** A contract that answers ERC-165 for `IContainmentStatus` and is not registered yet. `address` */
  host: Address;
  /** Gas for each call to it: what its dearest pause costs, and half as much again. `uint32` */
  gasCap: number;
};
export type SimulateBatchRegisterHostParameters<
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = BatchRegisterHostArguments & SimulateOptions<chainOverride, accountOverride>;
export type SimulateBatchRegisterHostReturnType<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = Simulated<
  typeof batchRegisterHostAbi,
  'registerHost',
  readonly [Hex, Address, number],
  void,
  { chain: chain; account: account },
  { chain: chainOverride; account: accountOverride }
>;

/**
 * Registers a host. Afterwards its governor seats the batch, and `preflight` shows whether it did.
 *
 * Solidity: `IPauseBatch.registerHost(bytes32,address,uint32)`
 *
 * Tries it without sending: gives what it would return, and the request for `writeContract`.
 *
 * @param client - Client to use.
 * @param parameters - {@link SimulateBatchRegisterHostParameters}
 * @throws What viem throws; {@link decodeBulkheadError} turns it into a class of its own.
 *
 * @example
 * import { simulateBatchRegisterHost } from '@bulkhead/sdk';
 *
 * const { request } = await simulateBatchRegisterHost(client, { address, name, host, gasCap, account });
 * const hash = await walletClient.writeContract(request);
 */
export async function simulateBatchRegisterHost<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
  accountOverride extends Account | Address | null | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: SimulateBatchRegisterHostParameters<chainOverride, accountOverride>,
): Promise<SimulateBatchRegisterHostReturnType<chain, account, chainOverride, accountOverride>> {
  const { name, host, gasCap, ...options } = parameters;
  return (await simulate(client, batchRegisterHostAbi, [name, host, gasCap], options)) as SimulateBatchRegisterHostReturnType<
    chain,
    account,
    chainOverride,
    accountOverride
  >;
}

export type WriteBatchRegisterHostParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = BatchRegisterHostArguments & WriteOptions<chain, account, chainOverride>;
export type WriteBatchRegisterHostReturnType = Hash;

/**
 * Registers a host. Afterwards its governor seats the batch, and `preflight` shows whether it did.
 *
 * Solidity: `IPauseBatch.registerHost(bytes32,address,uint32)`
 *
 * Sends the transaction without trying it first, see {@link simulateBatchRegisterHost}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteBatchRegisterHostParameters}
 * @returns Hash of the transaction. It may still revert: wait for its receipt.
 *
 * @example
 * import { writeBatchRegisterHost } from '@bulkhead/sdk';
 *
 * const hash = await writeBatchRegisterHost(walletClient, { address, name, host, gasCap });
 */
export const writeBatchRegisterHost = /*#__PURE__*/ Object.assign(
  async function writeBatchRegisterHost<
    chain extends Chain | undefined,
    account extends Account | undefined,
    chainOverride extends Chain | undefined = undefined,
  >(
    client: Client<Transport, chain, account>,
    parameters: WriteBatchRegisterHostParameters<chain, account, chainOverride>,
  ): Promise<WriteBatchRegisterHostReturnType> {
    const { name, host, gasCap, ...options } = parameters;
    return write(client, batchRegisterHostAbi, [name, host, gasCap], options);
  },
  {
    /**
     * The call as a value, for `multicall`, `sendCalls`, `sendTransaction`, `simulateContract` and
     * `estimateContractGas`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, name, host, gasCap }: BatchRegisterHostArguments & AddressOption): Call<typeof batchRegisterHostAbi, readonly [Hex, Address, number]> {
      return defineCall(batchRegisterHostAbi, address, [name, host, gasCap]);
    },
    /**
     * Finds the `HostRegistered` of a receipt's logs.
     *
     * @param logs - Logs of a transaction that called it.
     * @param options - {@link LogsOptions}
     * @throws EventMissingError when there is none.
     */
    extractEvent(logs: readonly Log[], options?: LogsOptions): BatchHostRegisteredLog {
      return firstLog(extractBatchHostRegisteredEvents(logs, options), 'HostRegistered');
    },
  },
);

export type WriteBatchRegisterHostSyncParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = WriteBatchRegisterHostParameters<chain, account, chainOverride> & WaitOptions;
export type WriteBatchRegisterHostSyncReturnType = BatchHostRegisteredLog['args'] & { receipt: TransactionReceipt };

/**
 * Registers a host. Afterwards its governor seats the batch, and `preflight` shows whether it did.
 *
 * Solidity: `IPauseBatch.registerHost(bytes32,address,uint32)`
 *
 * Sends the transaction and waits until it is mined, see {@link writeBatchRegisterHost}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteBatchRegisterHostSyncParameters}
 * @returns The receipt and the arguments of `HostRegistered`.
 * @throws TransactionFailedError when it was mined without doing its work; {@link decodeBulkheadError} finds the
 * reason.
 *
 * @example
 * import { writeBatchRegisterHostSync } from '@bulkhead/sdk';
 *
 * const { receipt } = await writeBatchRegisterHostSync(walletClient, { address, name, host, gasCap });
 */
export async function writeBatchRegisterHostSync<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteBatchRegisterHostSyncParameters<chain, account, chainOverride>,
): Promise<WriteBatchRegisterHostSyncReturnType> {
  const { name, host, gasCap, ...options } = parameters;
  const receipt = await writeSync(client, batchRegisterHostAbi, [name, host, gasCap], options);
  const { args } = firstLog(extractBatchHostRegisteredEvents(receipt.logs, options), 'HostRegistered');
  return { ...args, receipt };
}

const batchRemoveHostAbi = [
  {"type":"function","name":"removeHost","inputs":[{"name":"name","type":"bytes32"}],"outputs":[],"stateMutability":"nonpayable"},
] as const;

/** Arguments of {@link simulateBatchRemoveHost} and {@link writeBatchRemoveHost}. */
export type BatchRemoveHostArguments = {
  /** `bytes32` */
  name: Hex;
};
export type SimulateBatchRemoveHostParameters<
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = BatchRemoveHostArguments & SimulateOptions<chainOverride, accountOverride>;
export type SimulateBatchRemoveHostReturnType<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = Simulated<
  typeof batchRemoveHostAbi,
  'removeHost',
  readonly [Hex],
  void,
  { chain: chain; account: account },
  { chain: chainOverride; account: accountOverride }
>;

/**
 * Removes a host. The order of `hosts` may change.
 *
 * Solidity: `IPauseBatch.removeHost(bytes32)`
 *
 * Tries it without sending: gives what it would return, and the request for `writeContract`.
 *
 * @param client - Client to use.
 * @param parameters - {@link SimulateBatchRemoveHostParameters}
 * @throws What viem throws; {@link decodeBulkheadError} turns it into a class of its own.
 *
 * @example
 * import { simulateBatchRemoveHost } from '@bulkhead/sdk';
 *
 * const { request } = await simulateBatchRemoveHost(client, { address, name, account });
 * const hash = await walletClient.writeContract(request);
 */
export async function simulateBatchRemoveHost<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
  accountOverride extends Account | Address | null | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: SimulateBatchRemoveHostParameters<chainOverride, accountOverride>,
): Promise<SimulateBatchRemoveHostReturnType<chain, account, chainOverride, accountOverride>> {
  const { name, ...options } = parameters;
  return (await simulate(client, batchRemoveHostAbi, [name], options)) as SimulateBatchRemoveHostReturnType<
    chain,
    account,
    chainOverride,
    accountOverride
  >;
}

export type WriteBatchRemoveHostParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = BatchRemoveHostArguments & WriteOptions<chain, account, chainOverride>;
export type WriteBatchRemoveHostReturnType = Hash;

/**
 * Removes a host. The order of `hosts` may change.
 *
 * Solidity: `IPauseBatch.removeHost(bytes32)`
 *
 * Sends the transaction without trying it first, see {@link simulateBatchRemoveHost}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteBatchRemoveHostParameters}
 * @returns Hash of the transaction. It may still revert: wait for its receipt.
 *
 * @example
 * import { writeBatchRemoveHost } from '@bulkhead/sdk';
 *
 * const hash = await writeBatchRemoveHost(walletClient, { address, name });
 */
export const writeBatchRemoveHost = /*#__PURE__*/ Object.assign(
  async function writeBatchRemoveHost<
    chain extends Chain | undefined,
    account extends Account | undefined,
    chainOverride extends Chain | undefined = undefined,
  >(
    client: Client<Transport, chain, account>,
    parameters: WriteBatchRemoveHostParameters<chain, account, chainOverride>,
  ): Promise<WriteBatchRemoveHostReturnType> {
    const { name, ...options } = parameters;
    return write(client, batchRemoveHostAbi, [name], options);
  },
  {
    /**
     * The call as a value, for `multicall`, `sendCalls`, `sendTransaction`, `simulateContract` and
     * `estimateContractGas`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, name }: BatchRemoveHostArguments & AddressOption): Call<typeof batchRemoveHostAbi, readonly [Hex]> {
      return defineCall(batchRemoveHostAbi, address, [name]);
    },
    /**
     * Finds the `HostRemoved` of a receipt's logs.
     *
     * @param logs - Logs of a transaction that called it.
     * @param options - {@link LogsOptions}
     * @throws EventMissingError when there is none.
     */
    extractEvent(logs: readonly Log[], options?: LogsOptions): BatchHostRemovedLog {
      return firstLog(extractBatchHostRemovedEvents(logs, options), 'HostRemoved');
    },
  },
);

export type WriteBatchRemoveHostSyncParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = WriteBatchRemoveHostParameters<chain, account, chainOverride> & WaitOptions;
export type WriteBatchRemoveHostSyncReturnType = BatchHostRemovedLog['args'] & { receipt: TransactionReceipt };

/**
 * Removes a host. The order of `hosts` may change.
 *
 * Solidity: `IPauseBatch.removeHost(bytes32)`
 *
 * Sends the transaction and waits until it is mined, see {@link writeBatchRemoveHost}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteBatchRemoveHostSyncParameters}
 * @returns The receipt and the arguments of `HostRemoved`.
 * @throws TransactionFailedError when it was mined without doing its work; {@link decodeBulkheadError} finds the
 * reason.
 *
 * @example
 * import { writeBatchRemoveHostSync } from '@bulkhead/sdk';
 *
 * const { receipt } = await writeBatchRemoveHostSync(walletClient, { address, name });
 */
export async function writeBatchRemoveHostSync<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteBatchRemoveHostSyncParameters<chain, account, chainOverride>,
): Promise<WriteBatchRemoveHostSyncReturnType> {
  const { name, ...options } = parameters;
  const receipt = await writeSync(client, batchRemoveHostAbi, [name], options);
  const { args } = firstLog(extractBatchHostRemovedEvents(receipt.logs, options), 'HostRemoved');
  return { ...args, receipt };
}

const batchSetOperatorAbi = [
  {"type":"function","name":"setOperator","inputs":[{"name":"operator","type":"address"},{"name":"allowed","type":"bool"}],"outputs":[],"stateMutability":"nonpayable"},
] as const;

/** Arguments of {@link simulateBatchSetOperator} and {@link writeBatchSetOperator}. */
export type BatchSetOperatorArguments = {
  /** `address` */
  operator: Address;
  /** `bool` */
  allowed: boolean;
};
export type SimulateBatchSetOperatorParameters<
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = BatchSetOperatorArguments & SimulateOptions<chainOverride, accountOverride>;
export type SimulateBatchSetOperatorReturnType<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = Simulated<
  typeof batchSetOperatorAbi,
  'setOperator',
  readonly [Address, boolean],
  void,
  { chain: chain; account: account },
  { chain: chainOverride; account: accountOverride }
>;

/**
 * Lets an account order, or no longer.
 *
 * Solidity: `IPauseBatch.setOperator(address,bool)`
 *
 * Tries it without sending: gives what it would return, and the request for `writeContract`.
 *
 * @param client - Client to use.
 * @param parameters - {@link SimulateBatchSetOperatorParameters}
 * @throws What viem throws; {@link decodeBulkheadError} turns it into a class of its own.
 *
 * @example
 * import { simulateBatchSetOperator } from '@bulkhead/sdk';
 *
 * const { request } = await simulateBatchSetOperator(client, { address, operator, allowed, account });
 * const hash = await walletClient.writeContract(request);
 */
export async function simulateBatchSetOperator<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
  accountOverride extends Account | Address | null | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: SimulateBatchSetOperatorParameters<chainOverride, accountOverride>,
): Promise<SimulateBatchSetOperatorReturnType<chain, account, chainOverride, accountOverride>> {
  const { operator, allowed, ...options } = parameters;
  return (await simulate(client, batchSetOperatorAbi, [operator, allowed], options)) as SimulateBatchSetOperatorReturnType<
    chain,
    account,
    chainOverride,
    accountOverride
  >;
}

export type WriteBatchSetOperatorParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = BatchSetOperatorArguments & WriteOptions<chain, account, chainOverride>;
export type WriteBatchSetOperatorReturnType = Hash;

/**
 * Lets an account order, or no longer.
 *
 * Solidity: `IPauseBatch.setOperator(address,bool)`
 *
 * Sends the transaction without trying it first, see {@link simulateBatchSetOperator}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteBatchSetOperatorParameters}
 * @returns Hash of the transaction. It may still revert: wait for its receipt.
 *
 * @example
 * import { writeBatchSetOperator } from '@bulkhead/sdk';
 *
 * const hash = await writeBatchSetOperator(walletClient, { address, operator, allowed });
 */
export const writeBatchSetOperator = /*#__PURE__*/ Object.assign(
  async function writeBatchSetOperator<
    chain extends Chain | undefined,
    account extends Account | undefined,
    chainOverride extends Chain | undefined = undefined,
  >(
    client: Client<Transport, chain, account>,
    parameters: WriteBatchSetOperatorParameters<chain, account, chainOverride>,
  ): Promise<WriteBatchSetOperatorReturnType> {
    const { operator, allowed, ...options } = parameters;
    return write(client, batchSetOperatorAbi, [operator, allowed], options);
  },
  {
    /**
     * The call as a value, for `multicall`, `sendCalls`, `sendTransaction`, `simulateContract` and
     * `estimateContractGas`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, operator, allowed }: BatchSetOperatorArguments & AddressOption): Call<typeof batchSetOperatorAbi, readonly [Address, boolean]> {
      return defineCall(batchSetOperatorAbi, address, [operator, allowed]);
    },
    /**
     * Finds the `OperatorSet` of a receipt's logs.
     *
     * @param logs - Logs of a transaction that called it.
     * @param options - {@link LogsOptions}
     * @throws EventMissingError when there is none.
     */
    extractEvent(logs: readonly Log[], options?: LogsOptions): BatchOperatorSetLog {
      return firstLog(extractBatchOperatorSetEvents(logs, options), 'OperatorSet');
    },
  },
);

export type WriteBatchSetOperatorSyncParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = WriteBatchSetOperatorParameters<chain, account, chainOverride> & WaitOptions;
export type WriteBatchSetOperatorSyncReturnType = BatchOperatorSetLog['args'] & { receipt: TransactionReceipt };

/**
 * Lets an account order, or no longer.
 *
 * Solidity: `IPauseBatch.setOperator(address,bool)`
 *
 * Sends the transaction and waits until it is mined, see {@link writeBatchSetOperator}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteBatchSetOperatorSyncParameters}
 * @returns The receipt and the arguments of `OperatorSet`.
 * @throws TransactionFailedError when it was mined without doing its work; {@link decodeBulkheadError} finds the
 * reason.
 *
 * @example
 * import { writeBatchSetOperatorSync } from '@bulkhead/sdk';
 *
 * const { receipt } = await writeBatchSetOperatorSync(walletClient, { address, operator, allowed });
 */
export async function writeBatchSetOperatorSync<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteBatchSetOperatorSyncParameters<chain, account, chainOverride>,
): Promise<WriteBatchSetOperatorSyncReturnType> {
  const { operator, allowed, ...options } = parameters;
  const receipt = await writeSync(client, batchSetOperatorAbi, [operator, allowed], options);
  const { args } = firstLog(extractBatchOperatorSetEvents(receipt.logs, options), 'OperatorSet');
  return { ...args, receipt };
}

const batchTierAbi = [
  {"type":"function","name":"tier","inputs":[],"outputs":[{"name":"","type":"uint8"}],"stateMutability":"view"},
] as const;

/** Arguments and options of {@link readBatchTier}. */
export type ReadBatchTierParameters = ReadOptions;
export type ReadBatchTierReturnType = Tier;

/**
 * As what the batch closes: `Guardian` calls `pause` of each host, `Council` calls `contain`.
 *
 * Solidity: `IPauseBatch.tier()`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadBatchTierParameters}
 *
 * @example
 * import { readBatchTier } from '@bulkhead/sdk';
 *
 * const result = await readBatchTier(client, { address });
 */
export const readBatchTier = /*#__PURE__*/ Object.assign(
  async function readBatchTier<chain extends Chain | undefined>(
    client: Client<Transport, chain>,
    parameters: ReadBatchTierParameters,
  ): Promise<ReadBatchTierReturnType> {
    const { ...options } = parameters;
    return (await read(client, batchTierAbi, [], options)) as ReadBatchTierReturnType;
  },
  {
    /**
     * The call as a value, for `multicall`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address }: AddressOption): Call<typeof batchTierAbi, readonly []> {
      return defineCall(batchTierAbi, address, []);
    },
  },
);

const batchDrilledEventAbi = [
  {"type":"event","name":"BatchDrilled","inputs":[{"name":"operator","type":"address","indexed":true},{"name":"drilled","type":"uint256"},{"name":"failed","type":"uint256"}]},
] as const;

/** A decoded `BatchDrilled`. */
export type BatchDrilledLog = EventLog<typeof batchDrilledEventAbi, 'BatchDrilled'>;
export type WatchBatchDrilledEventParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof batchDrilledEventAbi, 'BatchDrilled'> | undefined;
} & WatchOptions<typeof batchDrilledEventAbi, 'BatchDrilled'>;
export type WatchBatchDrilledEventReturnType = () => void;

/**
 * Targets were drilled. `failed` of them, each with a `TargetFailed`, are not known to be armed.
 *
 * - `operator` (address, indexed)
 * - `drilled` (uint256)
 * - `failed` (uint256)
 *
 * Solidity: `IPauseBatch.BatchDrilled(address,uint256,uint256)`
 *
 * @param client - Client to use.
 * @param parameters - {@link WatchBatchDrilledEventParameters}
 * @returns Function that ends the subscription.
 *
 * @example
 * import { watchBatchDrilledEvent } from '@bulkhead/sdk';
 *
 * const unwatch = watchBatchDrilledEvent(client, { address, onLogs: (logs) => console.log(logs) });
 */
export function watchBatchDrilledEvent<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: WatchBatchDrilledEventParameters,
): WatchBatchDrilledEventReturnType {
  return watch(client, batchDrilledEventAbi, parameters);
}

export type GetBatchDrilledEventsParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof batchDrilledEventAbi, 'BatchDrilled'> | undefined;
} & EventsOptions;
export type GetBatchDrilledEventsReturnType = BatchDrilledLog[];

/**
 * Targets were drilled. `failed` of them, each with a `TargetFailed`, are not known to be armed.
 *
 * Searches a range of blocks for it.
 *
 * - `operator` (address, indexed)
 * - `drilled` (uint256)
 * - `failed` (uint256)
 *
 * @param client - Client to use.
 * @param parameters - {@link GetBatchDrilledEventsParameters}
 * @returns Decoded logs in the order of the chain.
 *
 * @example
 * import { getBatchDrilledEvents } from '@bulkhead/sdk';
 *
 * const logs = await getBatchDrilledEvents(client, { address, fromBlock: 'earliest' });
 */
export async function getBatchDrilledEvents<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: GetBatchDrilledEventsParameters,
): Promise<GetBatchDrilledEventsReturnType> {
  return (await getEvents(client, batchDrilledEventAbi, parameters)) as GetBatchDrilledEventsReturnType;
}

/**
 * Targets were drilled. `failed` of them, each with a `TargetFailed`, are not known to be armed.
 *
 * Finds it among logs that are there already, of a receipt for instance.
 *
 * - `operator` (address, indexed)
 * - `drilled` (uint256)
 * - `failed` (uint256)
 *
 * @param logs - Logs of any contracts.
 * @param options - {@link LogsOptions}
 * @returns Decoded logs in the order given.
 *
 * @example
 * import { extractBatchDrilledEvents } from '@bulkhead/sdk';
 *
 * const logs = extractBatchDrilledEvents(receipt.logs);
 */
export function extractBatchDrilledEvents(logs: readonly Log[], options?: LogsOptions): BatchDrilledLog[] {
  return extractLogs(batchDrilledEventAbi, logs, options) as BatchDrilledLog[];
}

const batchPausedEventAbi = [
  {"type":"event","name":"BatchPaused","inputs":[{"name":"operator","type":"address","indexed":true},{"name":"cause","type":"bytes32","indexed":true},{"name":"closed","type":"uint256"},{"name":"failed","type":"uint256"}]},
] as const;

/** A decoded `BatchPaused`. */
export type BatchPausedLog = EventLog<typeof batchPausedEventAbi, 'BatchPaused'>;
export type WatchBatchPausedEventParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof batchPausedEventAbi, 'BatchPaused'> | undefined;
} & WatchOptions<typeof batchPausedEventAbi, 'BatchPaused'>;
export type WatchBatchPausedEventReturnType = () => void;

/**
 * Targets were ordered closed. `failed` of them, each with a `TargetFailed`, are not known to be closed.
 *
 * - `operator` (address, indexed)
 * - `cause` (bytes32, indexed)
 * - `closed` (uint256)
 * - `failed` (uint256)
 *
 * Solidity: `IPauseBatch.BatchPaused(address,bytes32,uint256,uint256)`
 *
 * @param client - Client to use.
 * @param parameters - {@link WatchBatchPausedEventParameters}
 * @returns Function that ends the subscription.
 *
 * @example
 * import { watchBatchPausedEvent } from '@bulkhead/sdk';
 *
 * const unwatch = watchBatchPausedEvent(client, { address, onLogs: (logs) => console.log(logs) });
 */
export function watchBatchPausedEvent<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: WatchBatchPausedEventParameters,
): WatchBatchPausedEventReturnType {
  return watch(client, batchPausedEventAbi, parameters);
}

export type GetBatchPausedEventsParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof batchPausedEventAbi, 'BatchPaused'> | undefined;
} & EventsOptions;
export type GetBatchPausedEventsReturnType = BatchPausedLog[];

/**
 * Targets were ordered closed. `failed` of them, each with a `TargetFailed`, are not known to be closed.
 *
 * Searches a range of blocks for it.
 *
 * - `operator` (address, indexed)
 * - `cause` (bytes32, indexed)
 * - `closed` (uint256)
 * - `failed` (uint256)
 *
 * @param client - Client to use.
 * @param parameters - {@link GetBatchPausedEventsParameters}
 * @returns Decoded logs in the order of the chain.
 *
 * @example
 * import { getBatchPausedEvents } from '@bulkhead/sdk';
 *
 * const logs = await getBatchPausedEvents(client, { address, fromBlock: 'earliest' });
 */
export async function getBatchPausedEvents<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: GetBatchPausedEventsParameters,
): Promise<GetBatchPausedEventsReturnType> {
  return (await getEvents(client, batchPausedEventAbi, parameters)) as GetBatchPausedEventsReturnType;
}

/**
 * Targets were ordered closed. `failed` of them, each with a `TargetFailed`, are not known to be closed.
 *
 * Finds it among logs that are there already, of a receipt for instance.
 *
 * - `operator` (address, indexed)
 * - `cause` (bytes32, indexed)
 * - `closed` (uint256)
 * - `failed` (uint256)
 *
 * @param logs - Logs of any contracts.
 * @param options - {@link LogsOptions}
 * @returns Decoded logs in the order given.
 *
 * @example
 * import { extractBatchPausedEvents } from '@bulkhead/sdk';
 *
 * const logs = extractBatchPausedEvents(receipt.logs);
 */
export function extractBatchPausedEvents(logs: readonly Log[], options?: LogsOptions): BatchPausedLog[] {
  return extractLogs(batchPausedEventAbi, logs, options) as BatchPausedLog[];
}

const batchHostRegisteredEventAbi = [
  {"type":"event","name":"HostRegistered","inputs":[{"name":"name","type":"bytes32","indexed":true},{"name":"host","type":"address","indexed":true},{"name":"gasCap","type":"uint32"}]},
] as const;

/** A decoded `HostRegistered`. */
export type BatchHostRegisteredLog = EventLog<typeof batchHostRegisteredEventAbi, 'HostRegistered'>;
export type WatchBatchHostRegisteredEventParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof batchHostRegisteredEventAbi, 'HostRegistered'> | undefined;
} & WatchOptions<typeof batchHostRegisteredEventAbi, 'HostRegistered'>;
export type WatchBatchHostRegisteredEventReturnType = () => void;

/**
 * The host is ordered by this name from now on.
 *
 * - `name` (bytes32, indexed)
 * - `host` (address, indexed)
 * - `gasCap` (uint32)
 *
 * Solidity: `IPauseBatch.HostRegistered(bytes32,address,uint32)`
 *
 * @param client - Client to use.
 * @param parameters - {@link WatchBatchHostRegisteredEventParameters}
 * @returns Function that ends the subscription.
 *
 * @example
 * import { watchBatchHostRegisteredEvent } from '@bulkhead/sdk';
 *
 * const unwatch = watchBatchHostRegisteredEvent(client, { address, onLogs: (logs) => console.log(logs) });
 */
export function watchBatchHostRegisteredEvent<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: WatchBatchHostRegisteredEventParameters,
): WatchBatchHostRegisteredEventReturnType {
  return watch(client, batchHostRegisteredEventAbi, parameters);
}

export type GetBatchHostRegisteredEventsParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof batchHostRegisteredEventAbi, 'HostRegistered'> | undefined;
} & EventsOptions;
export type GetBatchHostRegisteredEventsReturnType = BatchHostRegisteredLog[];

/**
 * The host is ordered by this name from now on.
 *
 * Searches a range of blocks for it.
 *
 * - `name` (bytes32, indexed)
 * - `host` (address, indexed)
 * - `gasCap` (uint32)
 *
 * @param client - Client to use.
 * @param parameters - {@link GetBatchHostRegisteredEventsParameters}
 * @returns Decoded logs in the order of the chain.
 *
 * @example
 * import { getBatchHostRegisteredEvents } from '@bulkhead/sdk';
 *
 * const logs = await getBatchHostRegisteredEvents(client, { address, fromBlock: 'earliest' });
 */
export async function getBatchHostRegisteredEvents<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: GetBatchHostRegisteredEventsParameters,
): Promise<GetBatchHostRegisteredEventsReturnType> {
  return (await getEvents(client, batchHostRegisteredEventAbi, parameters)) as GetBatchHostRegisteredEventsReturnType;
}

/**
 * The host is ordered by this name from now on.
 *
 * Finds it among logs that are there already, of a receipt for instance.
 *
 * - `name` (bytes32, indexed)
 * - `host` (address, indexed)
 * - `gasCap` (uint32)
 *
 * @param logs - Logs of any contracts.
 * @param options - {@link LogsOptions}
 * @returns Decoded logs in the order given.
 *
 * @example
 * import { extractBatchHostRegisteredEvents } from '@bulkhead/sdk';
 *
 * const logs = extractBatchHostRegisteredEvents(receipt.logs);
 */
export function extractBatchHostRegisteredEvents(logs: readonly Log[], options?: LogsOptions): BatchHostRegisteredLog[] {
  return extractLogs(batchHostRegisteredEventAbi, logs, options) as BatchHostRegisteredLog[];
}

const batchHostRemovedEventAbi = [
  {"type":"event","name":"HostRemoved","inputs":[{"name":"name","type":"bytes32","indexed":true},{"name":"host","type":"address","indexed":true}]},
] as const;

/** A decoded `HostRemoved`. */
export type BatchHostRemovedLog = EventLog<typeof batchHostRemovedEventAbi, 'HostRemoved'>;
export type WatchBatchHostRemovedEventParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof batchHostRemovedEventAbi, 'HostRemoved'> | undefined;
} & WatchOptions<typeof batchHostRemovedEventAbi, 'HostRemoved'>;
export type WatchBatchHostRemovedEventReturnType = () => void;

/**
 * The host left the batch. The seat that it granted is still there, for its governor to take away.
 *
 * - `name` (bytes32, indexed)
 * - `host` (address, indexed)
 *
 * Solidity: `IPauseBatch.HostRemoved(bytes32,address)`
 *
 * @param client - Client to use.
 * @param parameters - {@link WatchBatchHostRemovedEventParameters}
 * @returns Function that ends the subscription.
 *
 * @example
 * import { watchBatchHostRemovedEvent } from '@bulkhead/sdk';
 *
 * const unwatch = watchBatchHostRemovedEvent(client, { address, onLogs: (logs) => console.log(logs) });
 */
export function watchBatchHostRemovedEvent<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: WatchBatchHostRemovedEventParameters,
): WatchBatchHostRemovedEventReturnType {
  return watch(client, batchHostRemovedEventAbi, parameters);
}

export type GetBatchHostRemovedEventsParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof batchHostRemovedEventAbi, 'HostRemoved'> | undefined;
} & EventsOptions;
export type GetBatchHostRemovedEventsReturnType = BatchHostRemovedLog[];

/**
 * The host left the batch. The seat that it granted is still there, for its governor to take away.
 *
 * Searches a range of blocks for it.
 *
 * - `name` (bytes32, indexed)
 * - `host` (address, indexed)
 *
 * @param client - Client to use.
 * @param parameters - {@link GetBatchHostRemovedEventsParameters}
 * @returns Decoded logs in the order of the chain.
 *
 * @example
 * import { getBatchHostRemovedEvents } from '@bulkhead/sdk';
 *
 * const logs = await getBatchHostRemovedEvents(client, { address, fromBlock: 'earliest' });
 */
export async function getBatchHostRemovedEvents<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: GetBatchHostRemovedEventsParameters,
): Promise<GetBatchHostRemovedEventsReturnType> {
  return (await getEvents(client, batchHostRemovedEventAbi, parameters)) as GetBatchHostRemovedEventsReturnType;
}

/**
 * The host left the batch. The seat that it granted is still there, for its governor to take away.
 *
 * Finds it among logs that are there already, of a receipt for instance.
 *
 * - `name` (bytes32, indexed)
 * - `host` (address, indexed)
 *
 * @param logs - Logs of any contracts.
 * @param options - {@link LogsOptions}
 * @returns Decoded logs in the order given.
 *
 * @example
 * import { extractBatchHostRemovedEvents } from '@bulkhead/sdk';
 *
 * const logs = extractBatchHostRemovedEvents(receipt.logs);
 */
export function extractBatchHostRemovedEvents(logs: readonly Log[], options?: LogsOptions): BatchHostRemovedLog[] {
  return extractLogs(batchHostRemovedEventAbi, logs, options) as BatchHostRemovedLog[];
}

const batchOperatorSetEventAbi = [
  {"type":"event","name":"OperatorSet","inputs":[{"name":"operator","type":"address","indexed":true},{"name":"allowed","type":"bool"}]},
] as const;

/** A decoded `OperatorSet`. */
export type BatchOperatorSetLog = EventLog<typeof batchOperatorSetEventAbi, 'OperatorSet'>;
export type WatchBatchOperatorSetEventParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof batchOperatorSetEventAbi, 'OperatorSet'> | undefined;
} & WatchOptions<typeof batchOperatorSetEventAbi, 'OperatorSet'>;
export type WatchBatchOperatorSetEventReturnType = () => void;

/**
 * `operator` may order, or may no longer.
 *
 * - `operator` (address, indexed)
 * - `allowed` (bool)
 *
 * Solidity: `IPauseBatch.OperatorSet(address,bool)`
 *
 * @param client - Client to use.
 * @param parameters - {@link WatchBatchOperatorSetEventParameters}
 * @returns Function that ends the subscription.
 *
 * @example
 * import { watchBatchOperatorSetEvent } from '@bulkhead/sdk';
 *
 * const unwatch = watchBatchOperatorSetEvent(client, { address, onLogs: (logs) => console.log(logs) });
 */
export function watchBatchOperatorSetEvent<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: WatchBatchOperatorSetEventParameters,
): WatchBatchOperatorSetEventReturnType {
  return watch(client, batchOperatorSetEventAbi, parameters);
}

export type GetBatchOperatorSetEventsParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof batchOperatorSetEventAbi, 'OperatorSet'> | undefined;
} & EventsOptions;
export type GetBatchOperatorSetEventsReturnType = BatchOperatorSetLog[];

/**
 * `operator` may order, or may no longer.
 *
 * Searches a range of blocks for it.
 *
 * - `operator` (address, indexed)
 * - `allowed` (bool)
 *
 * @param client - Client to use.
 * @param parameters - {@link GetBatchOperatorSetEventsParameters}
 * @returns Decoded logs in the order of the chain.
 *
 * @example
 * import { getBatchOperatorSetEvents } from '@bulkhead/sdk';
 *
 * const logs = await getBatchOperatorSetEvents(client, { address, fromBlock: 'earliest' });
 */
export async function getBatchOperatorSetEvents<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: GetBatchOperatorSetEventsParameters,
): Promise<GetBatchOperatorSetEventsReturnType> {
  return (await getEvents(client, batchOperatorSetEventAbi, parameters)) as GetBatchOperatorSetEventsReturnType;
}

/**
 * `operator` may order, or may no longer.
 *
 * Finds it among logs that are there already, of a receipt for instance.
 *
 * - `operator` (address, indexed)
 * - `allowed` (bool)
 *
 * @param logs - Logs of any contracts.
 * @param options - {@link LogsOptions}
 * @returns Decoded logs in the order given.
 *
 * @example
 * import { extractBatchOperatorSetEvents } from '@bulkhead/sdk';
 *
 * const logs = extractBatchOperatorSetEvents(receipt.logs);
 */
export function extractBatchOperatorSetEvents(logs: readonly Log[], options?: LogsOptions): BatchOperatorSetLog[] {
  return extractLogs(batchOperatorSetEventAbi, logs, options) as BatchOperatorSetLog[];
}

const batchTargetFailedEventAbi = [
  {"type":"event","name":"TargetFailed","inputs":[{"name":"name","type":"bytes32","indexed":true},{"name":"host","type":"address","indexed":true},{"name":"outcome","type":"uint8"},{"name":"reason","type":"bytes"}]},
] as const;

/** A decoded `TargetFailed`. */
export type BatchTargetFailedLog = EventLog<typeof batchTargetFailedEventAbi, 'TargetFailed'>;
export type WatchBatchTargetFailedEventParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof batchTargetFailedEventAbi, 'TargetFailed'> | undefined;
} & WatchOptions<typeof batchTargetFailedEventAbi, 'TargetFailed'>;
export type WatchBatchTargetFailedEventReturnType = () => void;

/**
 * The target is not known to be closed, or drilled.
 *
 * - `name` (bytes32, indexed)
 * - `host` (address, indexed)
 * - `outcome` (IPauseBatch.Outcome)
 * - `reason` (bytes)
 *
 * Solidity: `IPauseBatch.TargetFailed(bytes32,address,uint8,bytes)`
 *
 * @param client - Client to use.
 * @param parameters - {@link WatchBatchTargetFailedEventParameters}
 * @returns Function that ends the subscription.
 *
 * @example
 * import { watchBatchTargetFailedEvent } from '@bulkhead/sdk';
 *
 * const unwatch = watchBatchTargetFailedEvent(client, { address, onLogs: (logs) => console.log(logs) });
 */
export function watchBatchTargetFailedEvent<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: WatchBatchTargetFailedEventParameters,
): WatchBatchTargetFailedEventReturnType {
  return watch(client, batchTargetFailedEventAbi, parameters);
}

export type GetBatchTargetFailedEventsParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof batchTargetFailedEventAbi, 'TargetFailed'> | undefined;
} & EventsOptions;
export type GetBatchTargetFailedEventsReturnType = BatchTargetFailedLog[];

/**
 * The target is not known to be closed, or drilled.
 *
 * Searches a range of blocks for it.
 *
 * - `name` (bytes32, indexed)
 * - `host` (address, indexed)
 * - `outcome` (IPauseBatch.Outcome)
 * - `reason` (bytes)
 *
 * @param client - Client to use.
 * @param parameters - {@link GetBatchTargetFailedEventsParameters}
 * @returns Decoded logs in the order of the chain.
 *
 * @example
 * import { getBatchTargetFailedEvents } from '@bulkhead/sdk';
 *
 * const logs = await getBatchTargetFailedEvents(client, { address, fromBlock: 'earliest' });
 */
export async function getBatchTargetFailedEvents<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: GetBatchTargetFailedEventsParameters,
): Promise<GetBatchTargetFailedEventsReturnType> {
  return (await getEvents(client, batchTargetFailedEventAbi, parameters)) as GetBatchTargetFailedEventsReturnType;
}

/**
 * The target is not known to be closed, or drilled.
 *
 * Finds it among logs that are there already, of a receipt for instance.
 *
 * - `name` (bytes32, indexed)
 * - `host` (address, indexed)
 * - `outcome` (IPauseBatch.Outcome)
 * - `reason` (bytes)
 *
 * @param logs - Logs of any contracts.
 * @param options - {@link LogsOptions}
 * @returns Decoded logs in the order given.
 *
 * @example
 * import { extractBatchTargetFailedEvents } from '@bulkhead/sdk';
 *
 * const logs = extractBatchTargetFailedEvents(receipt.logs);
 */
export function extractBatchTargetFailedEvents(logs: readonly Log[], options?: LogsOptions): BatchTargetFailedLog[] {
  return extractLogs(batchTargetFailedEventAbi, logs, options) as BatchTargetFailedLog[];
}
