// Generated. Do not edit. `npm run build` in the repository root writes it from the contracts.

import type { Account, Address, Chain, Client, ContractEventArgs, Hash, Hex, Log, TransactionReceipt, Transport } from 'viem';
import { defineCall, read, simulate, write } from '../../../actions/internal/call.js';
import { extractLogs, firstLog, getEvents, watch, type LogsOptions } from '../../../actions/internal/events.js';
import type { AddressOption, Call, EventLog, EventsOptions, ReadOptions, SimulateOptions, Simulated, WaitOptions, WatchOptions, WriteOptions } from '../../../actions/internal/options.js';
import { writeSync } from '../../../actions/internal/sync.js';
import type { Change, ChangeDelays } from '../../types.js';

const cancelChangeAbi = [
  {"type":"function","name":"cancelChange","inputs":[{"name":"call","type":"bytes"}],"outputs":[],"stateMutability":"nonpayable"},
] as const;

/** Arguments of {@link simulateCancelChange} and {@link writeCancelChange}. */
export type CancelChangeArguments = {
  /** `bytes` */
  call: Hex;
};
export type SimulateCancelChangeParameters<
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = CancelChangeArguments & SimulateOptions<chainOverride, accountOverride>;
export type SimulateCancelChangeReturnType<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = Simulated<
  typeof cancelChangeAbi,
  'cancelChange',
  readonly [Hex],
  void,
  { chain: chain; account: account },
  { chain: chainOverride; account: accountOverride }
>;

/**
 * Takes back a pending change. Only the governor.
 *
 * Solidity: `ITwoSpeedChange.cancelChange(bytes)`
 *
 * Tries it without sending: gives what it would return, and the request for `writeContract`.
 *
 * @param client - Client to use.
 * @param parameters - {@link SimulateCancelChangeParameters}
 * @throws What viem throws; {@link decodeBulkheadError} turns it into a class of its own.
 *
 * @example
 * import { simulateCancelChange } from '@bulkhead/sdk';
 *
 * const { request } = await simulateCancelChange(client, { address, call, account });
 * const hash = await walletClient.writeContract(request);
 */
export async function simulateCancelChange<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
  accountOverride extends Account | Address | null | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: SimulateCancelChangeParameters<chainOverride, accountOverride>,
): Promise<SimulateCancelChangeReturnType<chain, account, chainOverride, accountOverride>> {
  const { call, ...options } = parameters;
  return (await simulate(client, cancelChangeAbi, [call], options)) as SimulateCancelChangeReturnType<
    chain,
    account,
    chainOverride,
    accountOverride
  >;
}

export type WriteCancelChangeParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = CancelChangeArguments & WriteOptions<chain, account, chainOverride>;
export type WriteCancelChangeReturnType = Hash;

/**
 * Takes back a pending change. Only the governor.
 *
 * Solidity: `ITwoSpeedChange.cancelChange(bytes)`
 *
 * Sends the transaction without trying it first, see {@link simulateCancelChange}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteCancelChangeParameters}
 * @returns Hash of the transaction. It may still revert: wait for its receipt.
 *
 * @example
 * import { writeCancelChange } from '@bulkhead/sdk';
 *
 * const hash = await writeCancelChange(walletClient, { address, call });
 */
export const writeCancelChange = /*#__PURE__*/ Object.assign(
  async function writeCancelChange<
    chain extends Chain | undefined,
    account extends Account | undefined,
    chainOverride extends Chain | undefined = undefined,
  >(
    client: Client<Transport, chain, account>,
    parameters: WriteCancelChangeParameters<chain, account, chainOverride>,
  ): Promise<WriteCancelChangeReturnType> {
    const { call, ...options } = parameters;
    return write(client, cancelChangeAbi, [call], options);
  },
  {
    /**
     * The call as a value, for `multicall`, `sendCalls`, `sendTransaction`, `simulateContract` and
     * `estimateContractGas`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, call }: CancelChangeArguments & AddressOption): Call<typeof cancelChangeAbi, readonly [Hex]> {
      return defineCall(cancelChangeAbi, address, [call]);
    },
    /**
     * Finds the `ChangeCancelled` of a receipt's logs.
     *
     * @param logs - Logs of a transaction that called it.
     * @param options - {@link LogsOptions}
     * @throws EventMissingError when there is none.
     */
    extractEvent(logs: readonly Log[], options?: LogsOptions): ChangeCancelledLog {
      return firstLog(extractChangeCancelledEvents(logs, options), 'ChangeCancelled');
    },
  },
);

export type WriteCancelChangeSyncParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = WriteCancelChangeParameters<chain, account, chainOverride> & WaitOptions;
export type WriteCancelChangeSyncReturnType = ChangeCancelledLog['args'] & { receipt: TransactionReceipt };

/**
 * Takes back a pending change. Only the governor.
 *
 * Solidity: `ITwoSpeedChange.cancelChange(bytes)`
 *
 * Sends the transaction and waits until it is mined, see {@link writeCancelChange}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteCancelChangeSyncParameters}
 * @returns The receipt and the arguments of `ChangeCancelled`.
 * @throws TransactionFailedError when it was mined without doing its work; {@link decodeBulkheadError} finds the
 * reason.
 *
 * @example
 * import { writeCancelChangeSync } from '@bulkhead/sdk';
 *
 * const { receipt } = await writeCancelChangeSync(walletClient, { address, call });
 */
export async function writeCancelChangeSync<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteCancelChangeSyncParameters<chain, account, chainOverride>,
): Promise<WriteCancelChangeSyncReturnType> {
  const { call, ...options } = parameters;
  const receipt = await writeSync(client, cancelChangeAbi, [call], options);
  const { args } = firstLog(extractChangeCancelledEvents(receipt.logs, options), 'ChangeCancelled');
  return { ...args, receipt };
}

const changeDelaysAbi = [
  {"type":"function","name":"changeDelays","inputs":[],"outputs":[{"name":"","type":"tuple","components":[{"name":"slow","type":"uint32"},{"name":"fast","type":"uint32"},{"name":"window","type":"uint32"}]}],"stateMutability":"view"},
] as const;

/** Arguments and options of {@link readChangeDelays}. */
export type ReadChangeDelaysParameters = ReadOptions;
export type ReadChangeDelaysReturnType = ChangeDelays;

/**
 * The delays in force.
 *
 * Solidity: `ITwoSpeedChange.changeDelays()`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadChangeDelaysParameters}
 *
 * @example
 * import { readChangeDelays } from '@bulkhead/sdk';
 *
 * const result = await readChangeDelays(client, { address });
 */
export const readChangeDelays = /*#__PURE__*/ Object.assign(
  async function readChangeDelays<chain extends Chain | undefined>(
    client: Client<Transport, chain>,
    parameters: ReadChangeDelaysParameters,
  ): Promise<ReadChangeDelaysReturnType> {
    const { ...options } = parameters;
    return (await read(client, changeDelaysAbi, [], options)) as ReadChangeDelaysReturnType;
  },
  {
    /**
     * The call as a value, for `multicall`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address }: AddressOption): Call<typeof changeDelaysAbi, readonly []> {
      return defineCall(changeDelaysAbi, address, []);
    },
  },
);

const executeChangeAbi = [
  {"type":"function","name":"executeChange","inputs":[{"name":"call","type":"bytes"}],"outputs":[],"stateMutability":"nonpayable"},
] as const;

/** Arguments of {@link simulateExecuteChange} and {@link writeExecuteChange}. */
export type ExecuteChangeArguments = {
  /**
   * The calldata that was scheduled. Its revert, if any, is passed on and the change stays pending, until it lapses:
   * a function that has to land during an incident, such as an upgrade, must not be gated by a scope. `bytes`
   */
  call: Hex;
};
export type SimulateExecuteChangeParameters<
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = ExecuteChangeArguments & SimulateOptions<chainOverride, accountOverride>;
export type SimulateExecuteChangeReturnType<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = Simulated<
  typeof executeChangeAbi,
  'executeChange',
  readonly [Hex],
  void,
  { chain: chain; account: account },
  { chain: chainOverride; account: accountOverride }
>;

/**
 * Executes a due change. Anyone: what was announced must not depend on a key being awake.
 *
 * Solidity: `ITwoSpeedChange.executeChange(bytes)`
 *
 * Tries it without sending: gives what it would return, and the request for `writeContract`.
 *
 * @param client - Client to use.
 * @param parameters - {@link SimulateExecuteChangeParameters}
 * @throws What viem throws; {@link decodeBulkheadError} turns it into a class of its own.
 *
 * @example
 * import { simulateExecuteChange } from '@bulkhead/sdk';
 *
 * const { request } = await simulateExecuteChange(client, { address, call, account });
 * const hash = await walletClient.writeContract(request);
 */
export async function simulateExecuteChange<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
  accountOverride extends Account | Address | null | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: SimulateExecuteChangeParameters<chainOverride, accountOverride>,
): Promise<SimulateExecuteChangeReturnType<chain, account, chainOverride, accountOverride>> {
  const { call, ...options } = parameters;
  return (await simulate(client, executeChangeAbi, [call], options)) as SimulateExecuteChangeReturnType<
    chain,
    account,
    chainOverride,
    accountOverride
  >;
}

export type WriteExecuteChangeParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = ExecuteChangeArguments & WriteOptions<chain, account, chainOverride>;
export type WriteExecuteChangeReturnType = Hash;

/**
 * Executes a due change. Anyone: what was announced must not depend on a key being awake.
 *
 * Solidity: `ITwoSpeedChange.executeChange(bytes)`
 *
 * Sends the transaction without trying it first, see {@link simulateExecuteChange}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteExecuteChangeParameters}
 * @returns Hash of the transaction. It may still revert: wait for its receipt.
 *
 * @example
 * import { writeExecuteChange } from '@bulkhead/sdk';
 *
 * const hash = await writeExecuteChange(walletClient, { address, call });
 */
export const writeExecuteChange = /*#__PURE__*/ Object.assign(
  async function writeExecuteChange<
    chain extends Chain | undefined,
    account extends Account | undefined,
    chainOverride extends Chain | undefined = undefined,
  >(
    client: Client<Transport, chain, account>,
    parameters: WriteExecuteChangeParameters<chain, account, chainOverride>,
  ): Promise<WriteExecuteChangeReturnType> {
    const { call, ...options } = parameters;
    return write(client, executeChangeAbi, [call], options);
  },
  {
    /**
     * The call as a value, for `multicall`, `sendCalls`, `sendTransaction`, `simulateContract` and
     * `estimateContractGas`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, call }: ExecuteChangeArguments & AddressOption): Call<typeof executeChangeAbi, readonly [Hex]> {
      return defineCall(executeChangeAbi, address, [call]);
    },
    /**
     * Finds the `ChangeExecuted` of a receipt's logs.
     *
     * @param logs - Logs of a transaction that called it.
     * @param options - {@link LogsOptions}
     * @throws EventMissingError when there is none.
     */
    extractEvent(logs: readonly Log[], options?: LogsOptions): ChangeExecutedLog {
      return firstLog(extractChangeExecutedEvents(logs, options), 'ChangeExecuted');
    },
  },
);

export type WriteExecuteChangeSyncParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = WriteExecuteChangeParameters<chain, account, chainOverride> & WaitOptions;
export type WriteExecuteChangeSyncReturnType = ChangeExecutedLog['args'] & { receipt: TransactionReceipt };

/**
 * Executes a due change. Anyone: what was announced must not depend on a key being awake.
 *
 * Solidity: `ITwoSpeedChange.executeChange(bytes)`
 *
 * Sends the transaction and waits until it is mined, see {@link writeExecuteChange}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteExecuteChangeSyncParameters}
 * @returns The receipt and the arguments of `ChangeExecuted`.
 * @throws TransactionFailedError when it was mined without doing its work; {@link decodeBulkheadError} finds the
 * reason.
 *
 * @example
 * import { writeExecuteChangeSync } from '@bulkhead/sdk';
 *
 * const { receipt } = await writeExecuteChangeSync(walletClient, { address, call });
 */
export async function writeExecuteChangeSync<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteExecuteChangeSyncParameters<chain, account, chainOverride>,
): Promise<WriteExecuteChangeSyncReturnType> {
  const { call, ...options } = parameters;
  const receipt = await writeSync(client, executeChangeAbi, [call], options);
  const { args } = firstLog(extractChangeExecutedEvents(receipt.logs, options), 'ChangeExecuted');
  return { ...args, receipt };
}

const pendingChangeAbi = [
  {"type":"function","name":"pendingChange","inputs":[{"name":"id","type":"bytes32"}],"outputs":[{"name":"","type":"tuple","components":[{"name":"scheduledAt","type":"uint40"},{"name":"eta","type":"uint40"},{"name":"expiry","type":"uint40"}]}],"stateMutability":"view"},
] as const;

/** Arguments of {@link readPendingChange}. */
export type PendingChangeArguments = {
  /** `bytes32` */
  id: Hex;
};
/** Arguments and options of {@link readPendingChange}. */
export type ReadPendingChangeParameters = PendingChangeArguments & ReadOptions;
export type ReadPendingChangeReturnType = Change;

/**
 * The change pending under `id`; all zero when there is none.
 *
 * Solidity: `ITwoSpeedChange.pendingChange(bytes32)`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadPendingChangeParameters}
 *
 * @example
 * import { readPendingChange } from '@bulkhead/sdk';
 *
 * const result = await readPendingChange(client, { address, id });
 */
export const readPendingChange = /*#__PURE__*/ Object.assign(
  async function readPendingChange<chain extends Chain | undefined>(
    client: Client<Transport, chain>,
    parameters: ReadPendingChangeParameters,
  ): Promise<ReadPendingChangeReturnType> {
    const { id, ...options } = parameters;
    return (await read(client, pendingChangeAbi, [id], options)) as ReadPendingChangeReturnType;
  },
  {
    /**
     * The call as a value, for `multicall`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, id }: PendingChangeArguments & AddressOption): Call<typeof pendingChangeAbi, readonly [Hex]> {
      return defineCall(pendingChangeAbi, address, [id]);
    },
  },
);

const scheduleChangeAbi = [
  {"type":"function","name":"scheduleChange","inputs":[{"name":"call","type":"bytes"}],"outputs":[{"name":"id","type":"bytes32"}],"stateMutability":"nonpayable"},
] as const;

/** Arguments of {@link simulateScheduleChange} and {@link writeScheduleChange}. */
export type ScheduleChangeArguments = {
  /** Calldata of a function of this host that carries `onlyScheduled`. `bytes` */
  call: Hex;
};
export type SimulateScheduleChangeParameters<
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = ScheduleChangeArguments & SimulateOptions<chainOverride, accountOverride>;
export type SimulateScheduleChangeReturnType<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = Simulated<
  typeof scheduleChangeAbi,
  'scheduleChange',
  readonly [Hex],
  Hex,
  { chain: chain; account: account },
  { chain: chainOverride; account: accountOverride }
>;

/**
 * Schedules a call of the host to itself. Only the governor.
 *
 * Solidity: `ITwoSpeedChange.scheduleChange(bytes)`
 *
 * Tries it without sending: gives what it would return, and the request for `writeContract`.
 *
 * @param client - Client to use.
 * @param parameters - {@link SimulateScheduleChangeParameters}
 * @returns `result`: Hash of `call`.
 * @throws What viem throws; {@link decodeBulkheadError} turns it into a class of its own.
 *
 * @example
 * import { simulateScheduleChange } from '@bulkhead/sdk';
 *
 * const { request } = await simulateScheduleChange(client, { address, call, account });
 * const hash = await walletClient.writeContract(request);
 */
export async function simulateScheduleChange<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
  accountOverride extends Account | Address | null | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: SimulateScheduleChangeParameters<chainOverride, accountOverride>,
): Promise<SimulateScheduleChangeReturnType<chain, account, chainOverride, accountOverride>> {
  const { call, ...options } = parameters;
  return (await simulate(client, scheduleChangeAbi, [call], options)) as SimulateScheduleChangeReturnType<
    chain,
    account,
    chainOverride,
    accountOverride
  >;
}

export type WriteScheduleChangeParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = ScheduleChangeArguments & WriteOptions<chain, account, chainOverride>;
export type WriteScheduleChangeReturnType = Hash;

/**
 * Schedules a call of the host to itself. Only the governor.
 *
 * Solidity: `ITwoSpeedChange.scheduleChange(bytes)`
 *
 * Sends the transaction without trying it first, see {@link simulateScheduleChange}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteScheduleChangeParameters}
 * @returns Hash of the transaction. It may still revert: wait for its receipt.
 *
 * @example
 * import { writeScheduleChange } from '@bulkhead/sdk';
 *
 * const hash = await writeScheduleChange(walletClient, { address, call });
 */
export const writeScheduleChange = /*#__PURE__*/ Object.assign(
  async function writeScheduleChange<
    chain extends Chain | undefined,
    account extends Account | undefined,
    chainOverride extends Chain | undefined = undefined,
  >(
    client: Client<Transport, chain, account>,
    parameters: WriteScheduleChangeParameters<chain, account, chainOverride>,
  ): Promise<WriteScheduleChangeReturnType> {
    const { call, ...options } = parameters;
    return write(client, scheduleChangeAbi, [call], options);
  },
  {
    /**
     * The call as a value, for `multicall`, `sendCalls`, `sendTransaction`, `simulateContract` and
     * `estimateContractGas`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, call }: ScheduleChangeArguments & AddressOption): Call<typeof scheduleChangeAbi, readonly [Hex]> {
      return defineCall(scheduleChangeAbi, address, [call]);
    },
    /**
     * Finds the `ChangeScheduled` of a receipt's logs.
     *
     * @param logs - Logs of a transaction that called it.
     * @param options - {@link LogsOptions}
     * @throws EventMissingError when there is none.
     */
    extractEvent(logs: readonly Log[], options?: LogsOptions): ChangeScheduledLog {
      return firstLog(extractChangeScheduledEvents(logs, options), 'ChangeScheduled');
    },
  },
);

export type WriteScheduleChangeSyncParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = WriteScheduleChangeParameters<chain, account, chainOverride> & WaitOptions;
export type WriteScheduleChangeSyncReturnType = ChangeScheduledLog['args'] & { receipt: TransactionReceipt };

/**
 * Schedules a call of the host to itself. Only the governor.
 *
 * Solidity: `ITwoSpeedChange.scheduleChange(bytes)`
 *
 * Sends the transaction and waits until it is mined, see {@link writeScheduleChange}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteScheduleChangeSyncParameters}
 * @returns The receipt and the arguments of `ChangeScheduled`.
 * @throws TransactionFailedError when it was mined without doing its work; {@link decodeBulkheadError} finds the
 * reason.
 *
 * @example
 * import { writeScheduleChangeSync } from '@bulkhead/sdk';
 *
 * const { receipt } = await writeScheduleChangeSync(walletClient, { address, call });
 */
export async function writeScheduleChangeSync<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteScheduleChangeSyncParameters<chain, account, chainOverride>,
): Promise<WriteScheduleChangeSyncReturnType> {
  const { call, ...options } = parameters;
  const receipt = await writeSync(client, scheduleChangeAbi, [call], options);
  const { args } = firstLog(extractChangeScheduledEvents(receipt.logs, options), 'ChangeScheduled');
  return { ...args, receipt };
}

const setChangeDelaysAbi = [
  {"type":"function","name":"setChangeDelays","inputs":[{"name":"delays","type":"tuple","components":[{"name":"slow","type":"uint32"},{"name":"fast","type":"uint32"},{"name":"window","type":"uint32"}]}],"outputs":[],"stateMutability":"nonpayable"},
] as const;

/** Arguments of {@link simulateSetChangeDelays} and {@link writeSetChangeDelays}. */
export type SetChangeDelaysArguments = {
  /** `ITwoSpeedChange.ChangeDelays` */
  delays: ChangeDelays;
};
export type SimulateSetChangeDelaysParameters<
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = SetChangeDelaysArguments & SimulateOptions<chainOverride, accountOverride>;
export type SimulateSetChangeDelaysReturnType<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = Simulated<
  typeof setChangeDelaysAbi,
  'setChangeDelays',
  readonly [ChangeDelays],
  void,
  { chain: chain; account: account },
  { chain: chainOverride; account: accountOverride }
>;

/**
 * Alters the delays. Only as a scheduled change.
 *
 * Solidity: `ITwoSpeedChange.setChangeDelays((uint32,uint32,uint32))`
 *
 * Tries it without sending: gives what it would return, and the request for `writeContract`.
 *
 * @param client - Client to use.
 * @param parameters - {@link SimulateSetChangeDelaysParameters}
 * @throws What viem throws; {@link decodeBulkheadError} turns it into a class of its own.
 *
 * @example
 * import { simulateSetChangeDelays } from '@bulkhead/sdk';
 *
 * const { request } = await simulateSetChangeDelays(client, { address, delays, account });
 * const hash = await walletClient.writeContract(request);
 */
export async function simulateSetChangeDelays<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
  accountOverride extends Account | Address | null | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: SimulateSetChangeDelaysParameters<chainOverride, accountOverride>,
): Promise<SimulateSetChangeDelaysReturnType<chain, account, chainOverride, accountOverride>> {
  const { delays, ...options } = parameters;
  return (await simulate(client, setChangeDelaysAbi, [delays], options)) as SimulateSetChangeDelaysReturnType<
    chain,
    account,
    chainOverride,
    accountOverride
  >;
}

export type WriteSetChangeDelaysParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = SetChangeDelaysArguments & WriteOptions<chain, account, chainOverride>;
export type WriteSetChangeDelaysReturnType = Hash;

/**
 * Alters the delays. Only as a scheduled change.
 *
 * Solidity: `ITwoSpeedChange.setChangeDelays((uint32,uint32,uint32))`
 *
 * Sends the transaction without trying it first, see {@link simulateSetChangeDelays}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteSetChangeDelaysParameters}
 * @returns Hash of the transaction. It may still revert: wait for its receipt.
 *
 * @example
 * import { writeSetChangeDelays } from '@bulkhead/sdk';
 *
 * const hash = await writeSetChangeDelays(walletClient, { address, delays });
 */
export const writeSetChangeDelays = /*#__PURE__*/ Object.assign(
  async function writeSetChangeDelays<
    chain extends Chain | undefined,
    account extends Account | undefined,
    chainOverride extends Chain | undefined = undefined,
  >(
    client: Client<Transport, chain, account>,
    parameters: WriteSetChangeDelaysParameters<chain, account, chainOverride>,
  ): Promise<WriteSetChangeDelaysReturnType> {
    const { delays, ...options } = parameters;
    return write(client, setChangeDelaysAbi, [delays], options);
  },
  {
    /**
     * The call as a value, for `multicall`, `sendCalls`, `sendTransaction`, `simulateContract` and
     * `estimateContractGas`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, delays }: SetChangeDelaysArguments & AddressOption): Call<typeof setChangeDelaysAbi, readonly [ChangeDelays]> {
      return defineCall(setChangeDelaysAbi, address, [delays]);
    },
    /**
     * Finds the `ChangeDelaysSet` of a receipt's logs.
     *
     * @param logs - Logs of a transaction that called it.
     * @param options - {@link LogsOptions}
     * @throws EventMissingError when there is none.
     */
    extractEvent(logs: readonly Log[], options?: LogsOptions): ChangeDelaysSetLog {
      return firstLog(extractChangeDelaysSetEvents(logs, options), 'ChangeDelaysSet');
    },
  },
);

export type WriteSetChangeDelaysSyncParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = WriteSetChangeDelaysParameters<chain, account, chainOverride> & WaitOptions;
export type WriteSetChangeDelaysSyncReturnType = ChangeDelaysSetLog['args'] & { receipt: TransactionReceipt };

/**
 * Alters the delays. Only as a scheduled change.
 *
 * Solidity: `ITwoSpeedChange.setChangeDelays((uint32,uint32,uint32))`
 *
 * Sends the transaction and waits until it is mined, see {@link writeSetChangeDelays}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteSetChangeDelaysSyncParameters}
 * @returns The receipt and the arguments of `ChangeDelaysSet`.
 * @throws TransactionFailedError when it was mined without doing its work; {@link decodeBulkheadError} finds the
 * reason.
 *
 * @example
 * import { writeSetChangeDelaysSync } from '@bulkhead/sdk';
 *
 * const { receipt } = await writeSetChangeDelaysSync(walletClient, { address, delays });
 */
export async function writeSetChangeDelaysSync<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteSetChangeDelaysSyncParameters<chain, account, chainOverride>,
): Promise<WriteSetChangeDelaysSyncReturnType> {
  const { delays, ...options } = parameters;
  const receipt = await writeSync(client, setChangeDelaysAbi, [delays], options);
  const { args } = firstLog(extractChangeDelaysSetEvents(receipt.logs, options), 'ChangeDelaysSet');
  return { ...args, receipt };
}

const vetoChangeAbi = [
  {"type":"function","name":"vetoChange","inputs":[{"name":"call","type":"bytes"}],"outputs":[],"stateMutability":"nonpayable"},
] as const;

/** Arguments of {@link simulateVetoChange} and {@link writeVetoChange}. */
export type VetoChangeArguments = {
  /** The calldata that was scheduled. `bytes` */
  call: Hex;
};
export type SimulateVetoChangeParameters<
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = VetoChangeArguments & SimulateOptions<chainOverride, accountOverride>;
export type SimulateVetoChangeReturnType<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = Simulated<
  typeof vetoChangeAbi,
  'vetoChange',
  readonly [Hex],
  void,
  { chain: chain; account: account },
  { chain: chainOverride; account: accountOverride }
>;

/**
 * Stops a pending change. Only the council, and never for a change to the council itself.
 *
 * Solidity: `ITwoSpeedChange.vetoChange(bytes)`
 *
 * Tries it without sending: gives what it would return, and the request for `writeContract`.
 *
 * @param client - Client to use.
 * @param parameters - {@link SimulateVetoChangeParameters}
 * @throws What viem throws; {@link decodeBulkheadError} turns it into a class of its own.
 *
 * @example
 * import { simulateVetoChange } from '@bulkhead/sdk';
 *
 * const { request } = await simulateVetoChange(client, { address, call, account });
 * const hash = await walletClient.writeContract(request);
 */
export async function simulateVetoChange<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
  accountOverride extends Account | Address | null | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: SimulateVetoChangeParameters<chainOverride, accountOverride>,
): Promise<SimulateVetoChangeReturnType<chain, account, chainOverride, accountOverride>> {
  const { call, ...options } = parameters;
  return (await simulate(client, vetoChangeAbi, [call], options)) as SimulateVetoChangeReturnType<
    chain,
    account,
    chainOverride,
    accountOverride
  >;
}

export type WriteVetoChangeParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = VetoChangeArguments & WriteOptions<chain, account, chainOverride>;
export type WriteVetoChangeReturnType = Hash;

/**
 * Stops a pending change. Only the council, and never for a change to the council itself.
 *
 * Solidity: `ITwoSpeedChange.vetoChange(bytes)`
 *
 * Sends the transaction without trying it first, see {@link simulateVetoChange}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteVetoChangeParameters}
 * @returns Hash of the transaction. It may still revert: wait for its receipt.
 *
 * @example
 * import { writeVetoChange } from '@bulkhead/sdk';
 *
 * const hash = await writeVetoChange(walletClient, { address, call });
 */
export const writeVetoChange = /*#__PURE__*/ Object.assign(
  async function writeVetoChange<
    chain extends Chain | undefined,
    account extends Account | undefined,
    chainOverride extends Chain | undefined = undefined,
  >(
    client: Client<Transport, chain, account>,
    parameters: WriteVetoChangeParameters<chain, account, chainOverride>,
  ): Promise<WriteVetoChangeReturnType> {
    const { call, ...options } = parameters;
    return write(client, vetoChangeAbi, [call], options);
  },
  {
    /**
     * The call as a value, for `multicall`, `sendCalls`, `sendTransaction`, `simulateContract` and
     * `estimateContractGas`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, call }: VetoChangeArguments & AddressOption): Call<typeof vetoChangeAbi, readonly [Hex]> {
      return defineCall(vetoChangeAbi, address, [call]);
    },
    /**
     * Finds the `ChangeVetoed` of a receipt's logs.
     *
     * @param logs - Logs of a transaction that called it.
     * @param options - {@link LogsOptions}
     * @throws EventMissingError when there is none.
     */
    extractEvent(logs: readonly Log[], options?: LogsOptions): ChangeVetoedLog {
      return firstLog(extractChangeVetoedEvents(logs, options), 'ChangeVetoed');
    },
  },
);

export type WriteVetoChangeSyncParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = WriteVetoChangeParameters<chain, account, chainOverride> & WaitOptions;
export type WriteVetoChangeSyncReturnType = ChangeVetoedLog['args'] & { receipt: TransactionReceipt };

/**
 * Stops a pending change. Only the council, and never for a change to the council itself.
 *
 * Solidity: `ITwoSpeedChange.vetoChange(bytes)`
 *
 * Sends the transaction and waits until it is mined, see {@link writeVetoChange}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteVetoChangeSyncParameters}
 * @returns The receipt and the arguments of `ChangeVetoed`.
 * @throws TransactionFailedError when it was mined without doing its work; {@link decodeBulkheadError} finds the
 * reason.
 *
 * @example
 * import { writeVetoChangeSync } from '@bulkhead/sdk';
 *
 * const { receipt } = await writeVetoChangeSync(walletClient, { address, call });
 */
export async function writeVetoChangeSync<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteVetoChangeSyncParameters<chain, account, chainOverride>,
): Promise<WriteVetoChangeSyncReturnType> {
  const { call, ...options } = parameters;
  const receipt = await writeSync(client, vetoChangeAbi, [call], options);
  const { args } = firstLog(extractChangeVetoedEvents(receipt.logs, options), 'ChangeVetoed');
  return { ...args, receipt };
}

const waiveChangeVetoAbi = [
  {"type":"function","name":"waiveChangeVeto","inputs":[{"name":"id","type":"bytes32"}],"outputs":[],"stateMutability":"nonpayable"},
] as const;

/** Arguments of {@link simulateWaiveChangeVeto} and {@link writeWaiveChangeVeto}. */
export type WaiveChangeVetoArguments = {
  /** `bytes32` */
  id: Hex;
};
export type SimulateWaiveChangeVetoParameters<
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = WaiveChangeVetoArguments & SimulateOptions<chainOverride, accountOverride>;
export type SimulateWaiveChangeVetoReturnType<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = Simulated<
  typeof waiveChangeVetoAbi,
  'waiveChangeVeto',
  readonly [Hex],
  void,
  { chain: chain; account: account },
  { chain: chainOverride; account: accountOverride }
>;

/**
 * Gives up the council's veto, which brings `eta` forward to `scheduledAt + fast`. Only the council.
 *
 * Solidity: `ITwoSpeedChange.waiveChangeVeto(bytes32)`
 *
 * Tries it without sending: gives what it would return, and the request for `writeContract`.
 *
 * @param client - Client to use.
 * @param parameters - {@link SimulateWaiveChangeVetoParameters}
 * @throws What viem throws; {@link decodeBulkheadError} turns it into a class of its own.
 *
 * @example
 * import { simulateWaiveChangeVeto } from '@bulkhead/sdk';
 *
 * const { request } = await simulateWaiveChangeVeto(client, { address, id, account });
 * const hash = await walletClient.writeContract(request);
 */
export async function simulateWaiveChangeVeto<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
  accountOverride extends Account | Address | null | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: SimulateWaiveChangeVetoParameters<chainOverride, accountOverride>,
): Promise<SimulateWaiveChangeVetoReturnType<chain, account, chainOverride, accountOverride>> {
  const { id, ...options } = parameters;
  return (await simulate(client, waiveChangeVetoAbi, [id], options)) as SimulateWaiveChangeVetoReturnType<
    chain,
    account,
    chainOverride,
    accountOverride
  >;
}

export type WriteWaiveChangeVetoParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = WaiveChangeVetoArguments & WriteOptions<chain, account, chainOverride>;
export type WriteWaiveChangeVetoReturnType = Hash;

/**
 * Gives up the council's veto, which brings `eta` forward to `scheduledAt + fast`. Only the council.
 *
 * Solidity: `ITwoSpeedChange.waiveChangeVeto(bytes32)`
 *
 * Sends the transaction without trying it first, see {@link simulateWaiveChangeVeto}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteWaiveChangeVetoParameters}
 * @returns Hash of the transaction. It may still revert: wait for its receipt.
 *
 * @example
 * import { writeWaiveChangeVeto } from '@bulkhead/sdk';
 *
 * const hash = await writeWaiveChangeVeto(walletClient, { address, id });
 */
export const writeWaiveChangeVeto = /*#__PURE__*/ Object.assign(
  async function writeWaiveChangeVeto<
    chain extends Chain | undefined,
    account extends Account | undefined,
    chainOverride extends Chain | undefined = undefined,
  >(
    client: Client<Transport, chain, account>,
    parameters: WriteWaiveChangeVetoParameters<chain, account, chainOverride>,
  ): Promise<WriteWaiveChangeVetoReturnType> {
    const { id, ...options } = parameters;
    return write(client, waiveChangeVetoAbi, [id], options);
  },
  {
    /**
     * The call as a value, for `multicall`, `sendCalls`, `sendTransaction`, `simulateContract` and
     * `estimateContractGas`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, id }: WaiveChangeVetoArguments & AddressOption): Call<typeof waiveChangeVetoAbi, readonly [Hex]> {
      return defineCall(waiveChangeVetoAbi, address, [id]);
    },
    /**
     * Finds the `ChangeWaived` of a receipt's logs.
     *
     * @param logs - Logs of a transaction that called it.
     * @param options - {@link LogsOptions}
     * @throws EventMissingError when there is none.
     */
    extractEvent(logs: readonly Log[], options?: LogsOptions): ChangeWaivedLog {
      return firstLog(extractChangeWaivedEvents(logs, options), 'ChangeWaived');
    },
  },
);

export type WriteWaiveChangeVetoSyncParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = WriteWaiveChangeVetoParameters<chain, account, chainOverride> & WaitOptions;
export type WriteWaiveChangeVetoSyncReturnType = ChangeWaivedLog['args'] & { receipt: TransactionReceipt };

/**
 * Gives up the council's veto, which brings `eta` forward to `scheduledAt + fast`. Only the council.
 *
 * Solidity: `ITwoSpeedChange.waiveChangeVeto(bytes32)`
 *
 * Sends the transaction and waits until it is mined, see {@link writeWaiveChangeVeto}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteWaiveChangeVetoSyncParameters}
 * @returns The receipt and the arguments of `ChangeWaived`.
 * @throws TransactionFailedError when it was mined without doing its work; {@link decodeBulkheadError} finds the
 * reason.
 *
 * @example
 * import { writeWaiveChangeVetoSync } from '@bulkhead/sdk';
 *
 * const { receipt } = await writeWaiveChangeVetoSync(walletClient, { address, id });
 */
export async function writeWaiveChangeVetoSync<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteWaiveChangeVetoSyncParameters<chain, account, chainOverride>,
): Promise<WriteWaiveChangeVetoSyncReturnType> {
  const { id, ...options } = parameters;
  const receipt = await writeSync(client, waiveChangeVetoAbi, [id], options);
  const { args } = firstLog(extractChangeWaivedEvents(receipt.logs, options), 'ChangeWaived');
  return { ...args, receipt };
}

const changeCancelledEventAbi = [
  {"type":"event","name":"ChangeCancelled","inputs":[{"name":"id","type":"bytes32","indexed":true},{"name":"by","type":"address","indexed":true}]},
] as const;

/** A decoded `ChangeCancelled`. */
export type ChangeCancelledLog = EventLog<typeof changeCancelledEventAbi, 'ChangeCancelled'>;
export type WatchChangeCancelledEventParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof changeCancelledEventAbi, 'ChangeCancelled'> | undefined;
} & WatchOptions<typeof changeCancelledEventAbi, 'ChangeCancelled'>;
export type WatchChangeCancelledEventReturnType = () => void;

/**
 * The event `ChangeCancelled`.
 *
 * - `id` (bytes32, indexed)
 * - `by` (address, indexed)
 *
 * Solidity: `ITwoSpeedChange.ChangeCancelled(bytes32,address)`
 *
 * @param client - Client to use.
 * @param parameters - {@link WatchChangeCancelledEventParameters}
 * @returns Function that ends the subscription.
 *
 * @example
 * import { watchChangeCancelledEvent } from '@bulkhead/sdk';
 *
 * const unwatch = watchChangeCancelledEvent(client, { address, onLogs: (logs) => console.log(logs) });
 */
export function watchChangeCancelledEvent<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: WatchChangeCancelledEventParameters,
): WatchChangeCancelledEventReturnType {
  return watch(client, changeCancelledEventAbi, parameters);
}

export type GetChangeCancelledEventsParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof changeCancelledEventAbi, 'ChangeCancelled'> | undefined;
} & EventsOptions;
export type GetChangeCancelledEventsReturnType = ChangeCancelledLog[];

/**
 * The event `ChangeCancelled`.
 *
 * Searches a range of blocks for it.
 *
 * - `id` (bytes32, indexed)
 * - `by` (address, indexed)
 *
 * @param client - Client to use.
 * @param parameters - {@link GetChangeCancelledEventsParameters}
 * @returns Decoded logs in the order of the chain.
 *
 * @example
 * import { getChangeCancelledEvents } from '@bulkhead/sdk';
 *
 * const logs = await getChangeCancelledEvents(client, { address, fromBlock: 'earliest' });
 */
export async function getChangeCancelledEvents<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: GetChangeCancelledEventsParameters,
): Promise<GetChangeCancelledEventsReturnType> {
  return (await getEvents(client, changeCancelledEventAbi, parameters)) as GetChangeCancelledEventsReturnType;
}

/**
 * The event `ChangeCancelled`.
 *
 * Finds it among logs that are there already, of a receipt for instance.
 *
 * - `id` (bytes32, indexed)
 * - `by` (address, indexed)
 *
 * @param logs - Logs of any contracts.
 * @param options - {@link LogsOptions}
 * @returns Decoded logs in the order given.
 *
 * @example
 * import { extractChangeCancelledEvents } from '@bulkhead/sdk';
 *
 * const logs = extractChangeCancelledEvents(receipt.logs);
 */
export function extractChangeCancelledEvents(logs: readonly Log[], options?: LogsOptions): ChangeCancelledLog[] {
  return extractLogs(changeCancelledEventAbi, logs, options) as ChangeCancelledLog[];
}

const changeDelaysSetEventAbi = [
  {"type":"event","name":"ChangeDelaysSet","inputs":[{"name":"slow","type":"uint32"},{"name":"fast","type":"uint32"},{"name":"window","type":"uint32"}]},
] as const;

/** A decoded `ChangeDelaysSet`. */
export type ChangeDelaysSetLog = EventLog<typeof changeDelaysSetEventAbi, 'ChangeDelaysSet'>;
export type WatchChangeDelaysSetEventParameters = WatchOptions<typeof changeDelaysSetEventAbi, 'ChangeDelaysSet'>;
export type WatchChangeDelaysSetEventReturnType = () => void;

/**
 * The delays were set. Emitted at set-up, and when a scheduled change alters them.
 *
 * - `slow` (uint32)
 * - `fast` (uint32)
 * - `window` (uint32)
 *
 * Solidity: `ITwoSpeedChange.ChangeDelaysSet(uint32,uint32,uint32)`
 *
 * @param client - Client to use.
 * @param parameters - {@link WatchChangeDelaysSetEventParameters}
 * @returns Function that ends the subscription.
 *
 * @example
 * import { watchChangeDelaysSetEvent } from '@bulkhead/sdk';
 *
 * const unwatch = watchChangeDelaysSetEvent(client, { address, onLogs: (logs) => console.log(logs) });
 */
export function watchChangeDelaysSetEvent<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: WatchChangeDelaysSetEventParameters,
): WatchChangeDelaysSetEventReturnType {
  return watch(client, changeDelaysSetEventAbi, parameters);
}

export type GetChangeDelaysSetEventsParameters = EventsOptions;
export type GetChangeDelaysSetEventsReturnType = ChangeDelaysSetLog[];

/**
 * The delays were set. Emitted at set-up, and when a scheduled change alters them.
 *
 * Searches a range of blocks for it.
 *
 * - `slow` (uint32)
 * - `fast` (uint32)
 * - `window` (uint32)
 *
 * @param client - Client to use.
 * @param parameters - {@link GetChangeDelaysSetEventsParameters}
 * @returns Decoded logs in the order of the chain.
 *
 * @example
 * import { getChangeDelaysSetEvents } from '@bulkhead/sdk';
 *
 * const logs = await getChangeDelaysSetEvents(client, { address, fromBlock: 'earliest' });
 */
export async function getChangeDelaysSetEvents<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: GetChangeDelaysSetEventsParameters,
): Promise<GetChangeDelaysSetEventsReturnType> {
  return (await getEvents(client, changeDelaysSetEventAbi, parameters)) as GetChangeDelaysSetEventsReturnType;
}

/**
 * The delays were set. Emitted at set-up, and when a scheduled change alters them.
 *
 * Finds it among logs that are there already, of a receipt for instance.
 *
 * - `slow` (uint32)
 * - `fast` (uint32)
 * - `window` (uint32)
 *
 * @param logs - Logs of any contracts.
 * @param options - {@link LogsOptions}
 * @returns Decoded logs in the order given.
 *
 * @example
 * import { extractChangeDelaysSetEvents } from '@bulkhead/sdk';
 *
 * const logs = extractChangeDelaysSetEvents(receipt.logs);
 */
export function extractChangeDelaysSetEvents(logs: readonly Log[], options?: LogsOptions): ChangeDelaysSetLog[] {
  return extractLogs(changeDelaysSetEventAbi, logs, options) as ChangeDelaysSetLog[];
}

const changeExecutedEventAbi = [
  {"type":"event","name":"ChangeExecuted","inputs":[{"name":"id","type":"bytes32","indexed":true},{"name":"by","type":"address","indexed":true}]},
] as const;

/** A decoded `ChangeExecuted`. */
export type ChangeExecutedLog = EventLog<typeof changeExecutedEventAbi, 'ChangeExecuted'>;
export type WatchChangeExecutedEventParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof changeExecutedEventAbi, 'ChangeExecuted'> | undefined;
} & WatchOptions<typeof changeExecutedEventAbi, 'ChangeExecuted'>;
export type WatchChangeExecutedEventReturnType = () => void;

/**
 * The event `ChangeExecuted`.
 *
 * - `id` (bytes32, indexed)
 * - `by` (address, indexed)
 *
 * Solidity: `ITwoSpeedChange.ChangeExecuted(bytes32,address)`
 *
 * @param client - Client to use.
 * @param parameters - {@link WatchChangeExecutedEventParameters}
 * @returns Function that ends the subscription.
 *
 * @example
 * import { watchChangeExecutedEvent } from '@bulkhead/sdk';
 *
 * const unwatch = watchChangeExecutedEvent(client, { address, onLogs: (logs) => console.log(logs) });
 */
export function watchChangeExecutedEvent<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: WatchChangeExecutedEventParameters,
): WatchChangeExecutedEventReturnType {
  return watch(client, changeExecutedEventAbi, parameters);
}

export type GetChangeExecutedEventsParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof changeExecutedEventAbi, 'ChangeExecuted'> | undefined;
} & EventsOptions;
export type GetChangeExecutedEventsReturnType = ChangeExecutedLog[];

/**
 * The event `ChangeExecuted`.
 *
 * Searches a range of blocks for it.
 *
 * - `id` (bytes32, indexed)
 * - `by` (address, indexed)
 *
 * @param client - Client to use.
 * @param parameters - {@link GetChangeExecutedEventsParameters}
 * @returns Decoded logs in the order of the chain.
 *
 * @example
 * import { getChangeExecutedEvents } from '@bulkhead/sdk';
 *
 * const logs = await getChangeExecutedEvents(client, { address, fromBlock: 'earliest' });
 */
export async function getChangeExecutedEvents<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: GetChangeExecutedEventsParameters,
): Promise<GetChangeExecutedEventsReturnType> {
  return (await getEvents(client, changeExecutedEventAbi, parameters)) as GetChangeExecutedEventsReturnType;
}

/**
 * The event `ChangeExecuted`.
 *
 * Finds it among logs that are there already, of a receipt for instance.
 *
 * - `id` (bytes32, indexed)
 * - `by` (address, indexed)
 *
 * @param logs - Logs of any contracts.
 * @param options - {@link LogsOptions}
 * @returns Decoded logs in the order given.
 *
 * @example
 * import { extractChangeExecutedEvents } from '@bulkhead/sdk';
 *
 * const logs = extractChangeExecutedEvents(receipt.logs);
 */
export function extractChangeExecutedEvents(logs: readonly Log[], options?: LogsOptions): ChangeExecutedLog[] {
  return extractLogs(changeExecutedEventAbi, logs, options) as ChangeExecutedLog[];
}

const changeScheduledEventAbi = [
  {"type":"event","name":"ChangeScheduled","inputs":[{"name":"id","type":"bytes32","indexed":true},{"name":"by","type":"address","indexed":true},{"name":"call","type":"bytes"},{"name":"eta","type":"uint40"},{"name":"expiry","type":"uint40"}]},
] as const;

/** A decoded `ChangeScheduled`. */
export type ChangeScheduledLog = EventLog<typeof changeScheduledEventAbi, 'ChangeScheduled'>;
export type WatchChangeScheduledEventParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof changeScheduledEventAbi, 'ChangeScheduled'> | undefined;
} & WatchOptions<typeof changeScheduledEventAbi, 'ChangeScheduled'>;
export type WatchChangeScheduledEventReturnType = () => void;

/**
 * A change may be executed from `eta` until before `expiry`.
 *
 * - `id` (bytes32, indexed)
 * - `by` (address, indexed)
 * - `call` (bytes)
 * - `eta` (uint40)
 * - `expiry` (uint40)
 *
 * Solidity: `ITwoSpeedChange.ChangeScheduled(bytes32,address,bytes,uint40,uint40)`
 *
 * @param client - Client to use.
 * @param parameters - {@link WatchChangeScheduledEventParameters}
 * @returns Function that ends the subscription.
 *
 * @example
 * import { watchChangeScheduledEvent } from '@bulkhead/sdk';
 *
 * const unwatch = watchChangeScheduledEvent(client, { address, onLogs: (logs) => console.log(logs) });
 */
export function watchChangeScheduledEvent<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: WatchChangeScheduledEventParameters,
): WatchChangeScheduledEventReturnType {
  return watch(client, changeScheduledEventAbi, parameters);
}

export type GetChangeScheduledEventsParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof changeScheduledEventAbi, 'ChangeScheduled'> | undefined;
} & EventsOptions;
export type GetChangeScheduledEventsReturnType = ChangeScheduledLog[];

/**
 * A change may be executed from `eta` until before `expiry`.
 *
 * Searches a range of blocks for it.
 *
 * - `id` (bytes32, indexed)
 * - `by` (address, indexed)
 * - `call` (bytes)
 * - `eta` (uint40)
 * - `expiry` (uint40)
 *
 * @param client - Client to use.
 * @param parameters - {@link GetChangeScheduledEventsParameters}
 * @returns Decoded logs in the order of the chain.
 *
 * @example
 * import { getChangeScheduledEvents } from '@bulkhead/sdk';
 *
 * const logs = await getChangeScheduledEvents(client, { address, fromBlock: 'earliest' });
 */
export async function getChangeScheduledEvents<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: GetChangeScheduledEventsParameters,
): Promise<GetChangeScheduledEventsReturnType> {
  return (await getEvents(client, changeScheduledEventAbi, parameters)) as GetChangeScheduledEventsReturnType;
}

/**
 * A change may be executed from `eta` until before `expiry`.
 *
 * Finds it among logs that are there already, of a receipt for instance.
 *
 * - `id` (bytes32, indexed)
 * - `by` (address, indexed)
 * - `call` (bytes)
 * - `eta` (uint40)
 * - `expiry` (uint40)
 *
 * @param logs - Logs of any contracts.
 * @param options - {@link LogsOptions}
 * @returns Decoded logs in the order given.
 *
 * @example
 * import { extractChangeScheduledEvents } from '@bulkhead/sdk';
 *
 * const logs = extractChangeScheduledEvents(receipt.logs);
 */
export function extractChangeScheduledEvents(logs: readonly Log[], options?: LogsOptions): ChangeScheduledLog[] {
  return extractLogs(changeScheduledEventAbi, logs, options) as ChangeScheduledLog[];
}

const changeVetoedEventAbi = [
  {"type":"event","name":"ChangeVetoed","inputs":[{"name":"id","type":"bytes32","indexed":true},{"name":"by","type":"address","indexed":true}]},
] as const;

/** A decoded `ChangeVetoed`. */
export type ChangeVetoedLog = EventLog<typeof changeVetoedEventAbi, 'ChangeVetoed'>;
export type WatchChangeVetoedEventParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof changeVetoedEventAbi, 'ChangeVetoed'> | undefined;
} & WatchOptions<typeof changeVetoedEventAbi, 'ChangeVetoed'>;
export type WatchChangeVetoedEventReturnType = () => void;

/**
 * The event `ChangeVetoed`.
 *
 * - `id` (bytes32, indexed)
 * - `by` (address, indexed)
 *
 * Solidity: `ITwoSpeedChange.ChangeVetoed(bytes32,address)`
 *
 * @param client - Client to use.
 * @param parameters - {@link WatchChangeVetoedEventParameters}
 * @returns Function that ends the subscription.
 *
 * @example
 * import { watchChangeVetoedEvent } from '@bulkhead/sdk';
 *
 * const unwatch = watchChangeVetoedEvent(client, { address, onLogs: (logs) => console.log(logs) });
 */
export function watchChangeVetoedEvent<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: WatchChangeVetoedEventParameters,
): WatchChangeVetoedEventReturnType {
  return watch(client, changeVetoedEventAbi, parameters);
}

export type GetChangeVetoedEventsParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof changeVetoedEventAbi, 'ChangeVetoed'> | undefined;
} & EventsOptions;
export type GetChangeVetoedEventsReturnType = ChangeVetoedLog[];

/**
 * The event `ChangeVetoed`.
 *
 * Searches a range of blocks for it.
 *
 * - `id` (bytes32, indexed)
 * - `by` (address, indexed)
 *
 * @param client - Client to use.
 * @param parameters - {@link GetChangeVetoedEventsParameters}
 * @returns Decoded logs in the order of the chain.
 *
 * @example
 * import { getChangeVetoedEvents } from '@bulkhead/sdk';
 *
 * const logs = await getChangeVetoedEvents(client, { address, fromBlock: 'earliest' });
 */
export async function getChangeVetoedEvents<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: GetChangeVetoedEventsParameters,
): Promise<GetChangeVetoedEventsReturnType> {
  return (await getEvents(client, changeVetoedEventAbi, parameters)) as GetChangeVetoedEventsReturnType;
}

/**
 * The event `ChangeVetoed`.
 *
 * Finds it among logs that are there already, of a receipt for instance.
 *
 * - `id` (bytes32, indexed)
 * - `by` (address, indexed)
 *
 * @param logs - Logs of any contracts.
 * @param options - {@link LogsOptions}
 * @returns Decoded logs in the order given.
 *
 * @example
 * import { extractChangeVetoedEvents } from '@bulkhead/sdk';
 *
 * const logs = extractChangeVetoedEvents(receipt.logs);
 */
export function extractChangeVetoedEvents(logs: readonly Log[], options?: LogsOptions): ChangeVetoedLog[] {
  return extractLogs(changeVetoedEventAbi, logs, options) as ChangeVetoedLog[];
}

const changeWaivedEventAbi = [
  {"type":"event","name":"ChangeWaived","inputs":[{"name":"id","type":"bytes32","indexed":true},{"name":"by","type":"address","indexed":true},{"name":"eta","type":"uint40"},{"name":"expiry","type":"uint40"}]},
] as const;

/** A decoded `ChangeWaived`. */
export type ChangeWaivedLog = EventLog<typeof changeWaivedEventAbi, 'ChangeWaived'>;
export type WatchChangeWaivedEventParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof changeWaivedEventAbi, 'ChangeWaived'> | undefined;
} & WatchOptions<typeof changeWaivedEventAbi, 'ChangeWaived'>;
export type WatchChangeWaivedEventReturnType = () => void;

/**
 * The council gave up its veto; the change is due earlier.
 *
 * - `id` (bytes32, indexed)
 * - `by` (address, indexed)
 * - `eta` (uint40)
 * - `expiry` (uint40)
 *
 * Solidity: `ITwoSpeedChange.ChangeWaived(bytes32,address,uint40,uint40)`
 *
 * @param client - Client to use.
 * @param parameters - {@link WatchChangeWaivedEventParameters}
 * @returns Function that ends the subscription.
 *
 * @example
 * import { watchChangeWaivedEvent } from '@bulkhead/sdk';
 *
 * const unwatch = watchChangeWaivedEvent(client, { address, onLogs: (logs) => console.log(logs) });
 */
export function watchChangeWaivedEvent<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: WatchChangeWaivedEventParameters,
): WatchChangeWaivedEventReturnType {
  return watch(client, changeWaivedEventAbi, parameters);
}

export type GetChangeWaivedEventsParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof changeWaivedEventAbi, 'ChangeWaived'> | undefined;
} & EventsOptions;
export type GetChangeWaivedEventsReturnType = ChangeWaivedLog[];

/**
 * The council gave up its veto; the change is due earlier.
 *
 * Searches a range of blocks for it.
 *
 * - `id` (bytes32, indexed)
 * - `by` (address, indexed)
 * - `eta` (uint40)
 * - `expiry` (uint40)
 *
 * @param client - Client to use.
 * @param parameters - {@link GetChangeWaivedEventsParameters}
 * @returns Decoded logs in the order of the chain.
 *
 * @example
 * import { getChangeWaivedEvents } from '@bulkhead/sdk';
 *
 * const logs = await getChangeWaivedEvents(client, { address, fromBlock: 'earliest' });
 */
export async function getChangeWaivedEvents<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: GetChangeWaivedEventsParameters,
): Promise<GetChangeWaivedEventsReturnType> {
  return (await getEvents(client, changeWaivedEventAbi, parameters)) as GetChangeWaivedEventsReturnType;
}

/**
 * The council gave up its veto; the change is due earlier.
 *
 * Finds it among logs that are there already, of a receipt for instance.
 *
 * - `id` (bytes32, indexed)
 * - `by` (address, indexed)
 * - `eta` (uint40)
 * - `expiry` (uint40)
 *
 * @param logs - Logs of any contracts.
 * @param options - {@link LogsOptions}
 * @returns Decoded logs in the order given.
 *
 * @example
 * import { extractChangeWaivedEvents } from '@bulkhead/sdk';
 *
 * const logs = extractChangeWaivedEvents(receipt.logs);
 */
export function extractChangeWaivedEvents(logs: readonly Log[], options?: LogsOptions): ChangeWaivedLog[] {
  return extractLogs(changeWaivedEventAbi, logs, options) as ChangeWaivedLog[];
}
