// Generated. Do not edit. `npm run build` in the repository root writes it from the contracts.

import type { Account, Address, Chain, Client, ContractEventArgs, Hash, Hex, Log, TransactionReceipt, Transport } from 'viem';
import { defineCall, read, simulate, write } from '../../../actions/internal/call.js';
import { extractLogs, firstLog, getEvents, watch, type LogsOptions } from '../../../actions/internal/events.js';
import type { AddressOption, Call, EventLog, EventsOptions, ReadOptions, SimulateOptions, Simulated, WaitOptions, WatchOptions, WriteOptions } from '../../../actions/internal/options.js';
import { writeSync } from '../../../actions/internal/sync.js';
import type { ContainmentWord, UnpausePlan, UnpauseTimes } from '../../types.js';
import { extractReopenedEvents, type ReopenedLog } from '../core/Containment.js';

const executeUnpauseAbi = [
  {"type":"function","name":"executeUnpause","inputs":[{"name":"market","type":"bytes32"}],"outputs":[],"stateMutability":"nonpayable"},
] as const;

/** Arguments of {@link simulateExecuteUnpause} and {@link writeExecuteUnpause}. */
export type ExecuteUnpauseArguments = {
  /** `bytes32` */
  market: Hex;
};
export type SimulateExecuteUnpauseParameters<
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = ExecuteUnpauseArguments & SimulateOptions<chainOverride, accountOverride>;
export type SimulateExecuteUnpauseReturnType<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = Simulated<
  typeof executeUnpauseAbi,
  'executeUnpause',
  readonly [Hex],
  void,
  { chain: chain; account: account },
  { chain: chainOverride; account: accountOverride }
>;

/**
 * Executes the pending plan from `eta` until before `expiry`. Emits `Reopened`.
 *
 * What was closed for longer since the plan was proposed keeps its longer time; the rest reopens as planned.
 *
 * Solidity: `ITimelockedUnpause.executeUnpause(bytes32)`
 *
 * Tries it without sending: gives what it would return, and the request for `writeContract`.
 *
 * @param client - Client to use.
 * @param parameters - {@link SimulateExecuteUnpauseParameters}
 * @throws What viem throws; {@link decodeBulkheadError} turns it into a class of its own.
 *
 * @example
 * import { simulateExecuteUnpause } from '@bulkhead/sdk';
 *
 * const { request } = await simulateExecuteUnpause(client, { address, market, account });
 * const hash = await walletClient.writeContract(request);
 */
export async function simulateExecuteUnpause<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
  accountOverride extends Account | Address | null | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: SimulateExecuteUnpauseParameters<chainOverride, accountOverride>,
): Promise<SimulateExecuteUnpauseReturnType<chain, account, chainOverride, accountOverride>> {
  const { market, ...options } = parameters;
  return (await simulate(client, executeUnpauseAbi, [market], options)) as SimulateExecuteUnpauseReturnType<
    chain,
    account,
    chainOverride,
    accountOverride
  >;
}

export type WriteExecuteUnpauseParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = ExecuteUnpauseArguments & WriteOptions<chain, account, chainOverride>;
export type WriteExecuteUnpauseReturnType = Hash;

/**
 * Executes the pending plan from `eta` until before `expiry`. Emits `Reopened`.
 *
 * What was closed for longer since the plan was proposed keeps its longer time; the rest reopens as planned.
 *
 * Solidity: `ITimelockedUnpause.executeUnpause(bytes32)`
 *
 * Sends the transaction without trying it first, see {@link simulateExecuteUnpause}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteExecuteUnpauseParameters}
 * @returns Hash of the transaction. It may still revert: wait for its receipt.
 *
 * @example
 * import { writeExecuteUnpause } from '@bulkhead/sdk';
 *
 * const hash = await writeExecuteUnpause(walletClient, { address, market });
 */
export const writeExecuteUnpause = /*#__PURE__*/ Object.assign(
  async function writeExecuteUnpause<
    chain extends Chain | undefined,
    account extends Account | undefined,
    chainOverride extends Chain | undefined = undefined,
  >(
    client: Client<Transport, chain, account>,
    parameters: WriteExecuteUnpauseParameters<chain, account, chainOverride>,
  ): Promise<WriteExecuteUnpauseReturnType> {
    const { market, ...options } = parameters;
    return write(client, executeUnpauseAbi, [market], options);
  },
  {
    /**
     * The call as a value, for `multicall`, `sendCalls`, `sendTransaction`, `simulateContract` and
     * `estimateContractGas`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, market }: ExecuteUnpauseArguments & AddressOption): Call<typeof executeUnpauseAbi, readonly [Hex]> {
      return defineCall(executeUnpauseAbi, address, [market]);
    },
    /**
     * Finds the `Reopened` of a receipt's logs.
     *
     * @param logs - Logs of a transaction that called it.
     * @param options - {@link LogsOptions}
     * @throws EventMissingError when there is none.
     */
    extractEvent(logs: readonly Log[], options?: LogsOptions): ReopenedLog {
      return firstLog(extractReopenedEvents(logs, options), 'Reopened');
    },
  },
);

export type WriteExecuteUnpauseSyncParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = WriteExecuteUnpauseParameters<chain, account, chainOverride> & WaitOptions;
export type WriteExecuteUnpauseSyncReturnType = ReopenedLog['args'] & { receipt: TransactionReceipt };

/**
 * Executes the pending plan from `eta` until before `expiry`. Emits `Reopened`.
 *
 * What was closed for longer since the plan was proposed keeps its longer time; the rest reopens as planned.
 *
 * Solidity: `ITimelockedUnpause.executeUnpause(bytes32)`
 *
 * Sends the transaction and waits until it is mined, see {@link writeExecuteUnpause}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteExecuteUnpauseSyncParameters}
 * @returns The receipt and the arguments of `Reopened`.
 * @throws TransactionFailedError when it was mined without doing its work; {@link decodeBulkheadError} finds the
 * reason.
 *
 * @example
 * import { writeExecuteUnpauseSync } from '@bulkhead/sdk';
 *
 * const { receipt } = await writeExecuteUnpauseSync(walletClient, { address, market });
 */
export async function writeExecuteUnpauseSync<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteExecuteUnpauseSyncParameters<chain, account, chainOverride>,
): Promise<WriteExecuteUnpauseSyncReturnType> {
  const { market, ...options } = parameters;
  const receipt = await writeSync(client, executeUnpauseAbi, [market], options);
  const { args } = firstLog(extractReopenedEvents(receipt.logs, options), 'Reopened');
  return { ...args, receipt };
}

const pendingUnpauseAbi = [
  {"type":"function","name":"pendingUnpause","inputs":[{"name":"market","type":"bytes32"}],"outputs":[{"name":"","type":"tuple","components":[{"name":"plan","type":"uint256"},{"name":"snapshot","type":"uint256"},{"name":"upToIncident","type":"uint64"},{"name":"eta","type":"uint40"},{"name":"expiry","type":"uint40"},{"name":"vetoUntil","type":"uint40"},{"name":"refundGuardian","type":"address"}]}],"stateMutability":"view"},
] as const;

/** Arguments of {@link readPendingUnpause}. */
export type PendingUnpauseArguments = {
  /** `bytes32` */
  market: Hex;
};
/** Arguments and options of {@link readPendingUnpause}. */
export type ReadPendingUnpauseParameters = PendingUnpauseArguments & ReadOptions;
export type ReadPendingUnpauseReturnType = UnpausePlan;

/**
 * The pending plan, a lapsed one included; all zero when there is none.
 *
 * Solidity: `ITimelockedUnpause.pendingUnpause(bytes32)`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadPendingUnpauseParameters}
 *
 * @example
 * import { readPendingUnpause } from '@bulkhead/sdk';
 *
 * const result = await readPendingUnpause(client, { address, market });
 */
export const readPendingUnpause = /*#__PURE__*/ Object.assign(
  async function readPendingUnpause<chain extends Chain | undefined>(
    client: Client<Transport, chain>,
    parameters: ReadPendingUnpauseParameters,
  ): Promise<ReadPendingUnpauseReturnType> {
    const { market, ...options } = parameters;
    return (await read(client, pendingUnpauseAbi, [market], options)) as ReadPendingUnpauseReturnType;
  },
  {
    /**
     * The call as a value, for `multicall`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, market }: PendingUnpauseArguments & AddressOption): Call<typeof pendingUnpauseAbi, readonly [Hex]> {
      return defineCall(pendingUnpauseAbi, address, [market]);
    },
  },
);

const proposeUnpauseAbi = [
  {"type":"function","name":"proposeUnpause","inputs":[{"name":"market","type":"bytes32"},{"name":"plan","type":"uint256"},{"name":"seen","type":"uint256"},{"name":"refundGuardian","type":"address"}],"outputs":[],"stateMutability":"nonpayable"},
] as const;

/** Arguments of {@link simulateProposeUnpause} and {@link writeProposeUnpause}. */
export type ProposeUnpauseArguments = {
  /** Key of the market, zero for the host word. `bytes32` */
  market: Hex;
  /**
   * For each scope the second at which it reopens, in the order of CON-3. The grace of `Liquidate` is added on
   * execution, from the true time at which `Repay` reopens. `ContainmentWord`
   */
  plan: ContainmentWord;
  /**
   * The market's `containmentWord` that the plan answers. Bits of the limiter and the host may differ.
   * `ContainmentWord`
   */
  seen: ContainmentWord;
  /** Guardian whose unused seconds flow back on execution; zero for none. `address` */
  refundGuardian: Address;
};
export type SimulateProposeUnpauseParameters<
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = ProposeUnpauseArguments & SimulateOptions<chainOverride, accountOverride>;
export type SimulateProposeUnpauseReturnType<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = Simulated<
  typeof proposeUnpauseAbi,
  'proposeUnpause',
  readonly [Hex, ContainmentWord, ContainmentWord, Address],
  void,
  { chain: chain; account: account },
  { chain: chainOverride; account: accountOverride }
>;

/**
 * Proposes a plan. Emits `UnpauseProposed`.
 *
 * The word keeps a signature that was collected before an incident from answering it (UNP-5): it holds all six times
 * to the second, and eight bits of the block of the newest incident, which nobody knows before. The plan answers all
 * incidents of the market up to now.
 *
 * Solidity: `ITimelockedUnpause.proposeUnpause(bytes32,uint256,uint256,address)`
 *
 * Tries it without sending: gives what it would return, and the request for `writeContract`.
 *
 * @param client - Client to use.
 * @param parameters - {@link SimulateProposeUnpauseParameters}
 * @throws What viem throws; {@link decodeBulkheadError} turns it into a class of its own.
 *
 * @example
 * import { simulateProposeUnpause } from '@bulkhead/sdk';
 *
 * const { request } = await simulateProposeUnpause(client, { address, market, plan, seen, refundGuardian, account });
 * const hash = await walletClient.writeContract(request);
 */
export async function simulateProposeUnpause<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
  accountOverride extends Account | Address | null | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: SimulateProposeUnpauseParameters<chainOverride, accountOverride>,
): Promise<SimulateProposeUnpauseReturnType<chain, account, chainOverride, accountOverride>> {
  const { market, plan, seen, refundGuardian, ...options } = parameters;
  return (await simulate(client, proposeUnpauseAbi, [market, plan, seen, refundGuardian], options)) as SimulateProposeUnpauseReturnType<
    chain,
    account,
    chainOverride,
    accountOverride
  >;
}

export type WriteProposeUnpauseParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = ProposeUnpauseArguments & WriteOptions<chain, account, chainOverride>;
export type WriteProposeUnpauseReturnType = Hash;

/**
 * Proposes a plan. Emits `UnpauseProposed`.
 *
 * The word keeps a signature that was collected before an incident from answering it (UNP-5): it holds all six times
 * to the second, and eight bits of the block of the newest incident, which nobody knows before. The plan answers all
 * incidents of the market up to now.
 *
 * Solidity: `ITimelockedUnpause.proposeUnpause(bytes32,uint256,uint256,address)`
 *
 * Sends the transaction without trying it first, see {@link simulateProposeUnpause}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteProposeUnpauseParameters}
 * @returns Hash of the transaction. It may still revert: wait for its receipt.
 *
 * @example
 * import { writeProposeUnpause } from '@bulkhead/sdk';
 *
 * const hash = await writeProposeUnpause(walletClient, { address, market, plan, seen, refundGuardian });
 */
export const writeProposeUnpause = /*#__PURE__*/ Object.assign(
  async function writeProposeUnpause<
    chain extends Chain | undefined,
    account extends Account | undefined,
    chainOverride extends Chain | undefined = undefined,
  >(
    client: Client<Transport, chain, account>,
    parameters: WriteProposeUnpauseParameters<chain, account, chainOverride>,
  ): Promise<WriteProposeUnpauseReturnType> {
    const { market, plan, seen, refundGuardian, ...options } = parameters;
    return write(client, proposeUnpauseAbi, [market, plan, seen, refundGuardian], options);
  },
  {
    /**
     * The call as a value, for `multicall`, `sendCalls`, `sendTransaction`, `simulateContract` and
     * `estimateContractGas`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, market, plan, seen, refundGuardian }: ProposeUnpauseArguments & AddressOption): Call<typeof proposeUnpauseAbi, readonly [Hex, ContainmentWord, ContainmentWord, Address]> {
      return defineCall(proposeUnpauseAbi, address, [market, plan, seen, refundGuardian]);
    },
    /**
     * Finds the `UnpauseProposed` of a receipt's logs.
     *
     * @param logs - Logs of a transaction that called it.
     * @param options - {@link LogsOptions}
     * @throws EventMissingError when there is none.
     */
    extractEvent(logs: readonly Log[], options?: LogsOptions): UnpauseProposedLog {
      return firstLog(extractUnpauseProposedEvents(logs, options), 'UnpauseProposed');
    },
  },
);

export type WriteProposeUnpauseSyncParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = WriteProposeUnpauseParameters<chain, account, chainOverride> & WaitOptions;
export type WriteProposeUnpauseSyncReturnType = UnpauseProposedLog['args'] & { receipt: TransactionReceipt };

/**
 * Proposes a plan. Emits `UnpauseProposed`.
 *
 * The word keeps a signature that was collected before an incident from answering it (UNP-5): it holds all six times
 * to the second, and eight bits of the block of the newest incident, which nobody knows before. The plan answers all
 * incidents of the market up to now.
 *
 * Solidity: `ITimelockedUnpause.proposeUnpause(bytes32,uint256,uint256,address)`
 *
 * Sends the transaction and waits until it is mined, see {@link writeProposeUnpause}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteProposeUnpauseSyncParameters}
 * @returns The receipt and the arguments of `UnpauseProposed`.
 * @throws TransactionFailedError when it was mined without doing its work; {@link decodeBulkheadError} finds the
 * reason.
 *
 * @example
 * import { writeProposeUnpauseSync } from '@bulkhead/sdk';
 *
 * const { receipt } = await writeProposeUnpauseSync(walletClient, { address, market, plan, seen, refundGuardian });
 */
export async function writeProposeUnpauseSync<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteProposeUnpauseSyncParameters<chain, account, chainOverride>,
): Promise<WriteProposeUnpauseSyncReturnType> {
  const { market, plan, seen, refundGuardian, ...options } = parameters;
  const receipt = await writeSync(client, proposeUnpauseAbi, [market, plan, seen, refundGuardian], options);
  const { args } = firstLog(extractUnpauseProposedEvents(receipt.logs, options), 'UnpauseProposed');
  return { ...args, receipt };
}

const setUnpauseTimesAbi = [
  {"type":"function","name":"setUnpauseTimes","inputs":[{"name":"times","type":"tuple","components":[{"name":"delay","type":"uint32"},{"name":"window","type":"uint32"},{"name":"vetoPeriod","type":"uint32"}]}],"outputs":[],"stateMutability":"nonpayable"},
] as const;

/** Arguments of {@link simulateSetUnpauseTimes} and {@link writeSetUnpauseTimes}. */
export type SetUnpauseTimesArguments = {
  /** `ITimelockedUnpause.UnpauseTimes` */
  times: UnpauseTimes;
};
export type SimulateSetUnpauseTimesParameters<
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = SetUnpauseTimesArguments & SimulateOptions<chainOverride, accountOverride>;
export type SimulateSetUnpauseTimesReturnType<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = Simulated<
  typeof setUnpauseTimesAbi,
  'setUnpauseTimes',
  readonly [UnpauseTimes],
  void,
  { chain: chain; account: account },
  { chain: chainOverride; account: accountOverride }
>;

/**
 * Sets the times. Only as a scheduled change; a pending plan keeps its own.
 *
 * Solidity: `ITimelockedUnpause.setUnpauseTimes((uint32,uint32,uint32))`
 *
 * Tries it without sending: gives what it would return, and the request for `writeContract`.
 *
 * @param client - Client to use.
 * @param parameters - {@link SimulateSetUnpauseTimesParameters}
 * @throws What viem throws; {@link decodeBulkheadError} turns it into a class of its own.
 *
 * @example
 * import { simulateSetUnpauseTimes } from '@bulkhead/sdk';
 *
 * const { request } = await simulateSetUnpauseTimes(client, { address, times, account });
 * const hash = await walletClient.writeContract(request);
 */
export async function simulateSetUnpauseTimes<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
  accountOverride extends Account | Address | null | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: SimulateSetUnpauseTimesParameters<chainOverride, accountOverride>,
): Promise<SimulateSetUnpauseTimesReturnType<chain, account, chainOverride, accountOverride>> {
  const { times, ...options } = parameters;
  return (await simulate(client, setUnpauseTimesAbi, [times], options)) as SimulateSetUnpauseTimesReturnType<
    chain,
    account,
    chainOverride,
    accountOverride
  >;
}

export type WriteSetUnpauseTimesParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = SetUnpauseTimesArguments & WriteOptions<chain, account, chainOverride>;
export type WriteSetUnpauseTimesReturnType = Hash;

/**
 * Sets the times. Only as a scheduled change; a pending plan keeps its own.
 *
 * Solidity: `ITimelockedUnpause.setUnpauseTimes((uint32,uint32,uint32))`
 *
 * Sends the transaction without trying it first, see {@link simulateSetUnpauseTimes}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteSetUnpauseTimesParameters}
 * @returns Hash of the transaction. It may still revert: wait for its receipt.
 *
 * @example
 * import { writeSetUnpauseTimes } from '@bulkhead/sdk';
 *
 * const hash = await writeSetUnpauseTimes(walletClient, { address, times });
 */
export const writeSetUnpauseTimes = /*#__PURE__*/ Object.assign(
  async function writeSetUnpauseTimes<
    chain extends Chain | undefined,
    account extends Account | undefined,
    chainOverride extends Chain | undefined = undefined,
  >(
    client: Client<Transport, chain, account>,
    parameters: WriteSetUnpauseTimesParameters<chain, account, chainOverride>,
  ): Promise<WriteSetUnpauseTimesReturnType> {
    const { times, ...options } = parameters;
    return write(client, setUnpauseTimesAbi, [times], options);
  },
  {
    /**
     * The call as a value, for `multicall`, `sendCalls`, `sendTransaction`, `simulateContract` and
     * `estimateContractGas`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, times }: SetUnpauseTimesArguments & AddressOption): Call<typeof setUnpauseTimesAbi, readonly [UnpauseTimes]> {
      return defineCall(setUnpauseTimesAbi, address, [times]);
    },
    /**
     * Finds the `UnpauseTimesSet` of a receipt's logs.
     *
     * @param logs - Logs of a transaction that called it.
     * @param options - {@link LogsOptions}
     * @throws EventMissingError when there is none.
     */
    extractEvent(logs: readonly Log[], options?: LogsOptions): UnpauseTimesSetLog {
      return firstLog(extractUnpauseTimesSetEvents(logs, options), 'UnpauseTimesSet');
    },
  },
);

export type WriteSetUnpauseTimesSyncParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = WriteSetUnpauseTimesParameters<chain, account, chainOverride> & WaitOptions;
export type WriteSetUnpauseTimesSyncReturnType = UnpauseTimesSetLog['args'] & { receipt: TransactionReceipt };

/**
 * Sets the times. Only as a scheduled change; a pending plan keeps its own.
 *
 * Solidity: `ITimelockedUnpause.setUnpauseTimes((uint32,uint32,uint32))`
 *
 * Sends the transaction and waits until it is mined, see {@link writeSetUnpauseTimes}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteSetUnpauseTimesSyncParameters}
 * @returns The receipt and the arguments of `UnpauseTimesSet`.
 * @throws TransactionFailedError when it was mined without doing its work; {@link decodeBulkheadError} finds the
 * reason.
 *
 * @example
 * import { writeSetUnpauseTimesSync } from '@bulkhead/sdk';
 *
 * const { receipt } = await writeSetUnpauseTimesSync(walletClient, { address, times });
 */
export async function writeSetUnpauseTimesSync<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteSetUnpauseTimesSyncParameters<chain, account, chainOverride>,
): Promise<WriteSetUnpauseTimesSyncReturnType> {
  const { times, ...options } = parameters;
  const receipt = await writeSync(client, setUnpauseTimesAbi, [times], options);
  const { args } = firstLog(extractUnpauseTimesSetEvents(receipt.logs, options), 'UnpauseTimesSet');
  return { ...args, receipt };
}

const unpauseTimesAbi = [
  {"type":"function","name":"unpauseTimes","inputs":[],"outputs":[{"name":"","type":"tuple","components":[{"name":"delay","type":"uint32"},{"name":"window","type":"uint32"},{"name":"vetoPeriod","type":"uint32"}]}],"stateMutability":"view"},
] as const;

/** Arguments and options of {@link readUnpauseTimes}. */
export type ReadUnpauseTimesParameters = ReadOptions;
export type ReadUnpauseTimesReturnType = UnpauseTimes;

/**
 * The times in force.
 *
 * Solidity: `ITimelockedUnpause.unpauseTimes()`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadUnpauseTimesParameters}
 *
 * @example
 * import { readUnpauseTimes } from '@bulkhead/sdk';
 *
 * const result = await readUnpauseTimes(client, { address });
 */
export const readUnpauseTimes = /*#__PURE__*/ Object.assign(
  async function readUnpauseTimes<chain extends Chain | undefined>(
    client: Client<Transport, chain>,
    parameters: ReadUnpauseTimesParameters,
  ): Promise<ReadUnpauseTimesReturnType> {
    const { ...options } = parameters;
    return (await read(client, unpauseTimesAbi, [], options)) as ReadUnpauseTimesReturnType;
  },
  {
    /**
     * The call as a value, for `multicall`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address }: AddressOption): Call<typeof unpauseTimesAbi, readonly []> {
      return defineCall(unpauseTimesAbi, address, []);
    },
  },
);

const vetoUnpauseAbi = [
  {"type":"function","name":"vetoUnpause","inputs":[{"name":"market","type":"bytes32"}],"outputs":[],"stateMutability":"nonpayable"},
] as const;

/** Arguments of {@link simulateVetoUnpause} and {@link writeVetoUnpause}. */
export type VetoUnpauseArguments = {
  /** `bytes32` */
  market: Hex;
};
export type SimulateVetoUnpauseParameters<
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = VetoUnpauseArguments & SimulateOptions<chainOverride, accountOverride>;
export type SimulateVetoUnpauseReturnType<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = Simulated<
  typeof vetoUnpauseAbi,
  'vetoUnpause',
  readonly [Hex],
  void,
  { chain: chain; account: account },
  { chain: chainOverride; account: accountOverride }
>;

/**
 * Stops the pending plan. An armed guardian or the council, before `vetoUntil`. Emits `UnpauseVetoed`.
 *
 * Solidity: `ITimelockedUnpause.vetoUnpause(bytes32)`
 *
 * Tries it without sending: gives what it would return, and the request for `writeContract`.
 *
 * @param client - Client to use.
 * @param parameters - {@link SimulateVetoUnpauseParameters}
 * @throws What viem throws; {@link decodeBulkheadError} turns it into a class of its own.
 *
 * @example
 * import { simulateVetoUnpause } from '@bulkhead/sdk';
 *
 * const { request } = await simulateVetoUnpause(client, { address, market, account });
 * const hash = await walletClient.writeContract(request);
 */
export async function simulateVetoUnpause<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
  accountOverride extends Account | Address | null | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: SimulateVetoUnpauseParameters<chainOverride, accountOverride>,
): Promise<SimulateVetoUnpauseReturnType<chain, account, chainOverride, accountOverride>> {
  const { market, ...options } = parameters;
  return (await simulate(client, vetoUnpauseAbi, [market], options)) as SimulateVetoUnpauseReturnType<
    chain,
    account,
    chainOverride,
    accountOverride
  >;
}

export type WriteVetoUnpauseParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = VetoUnpauseArguments & WriteOptions<chain, account, chainOverride>;
export type WriteVetoUnpauseReturnType = Hash;

/**
 * Stops the pending plan. An armed guardian or the council, before `vetoUntil`. Emits `UnpauseVetoed`.
 *
 * Solidity: `ITimelockedUnpause.vetoUnpause(bytes32)`
 *
 * Sends the transaction without trying it first, see {@link simulateVetoUnpause}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteVetoUnpauseParameters}
 * @returns Hash of the transaction. It may still revert: wait for its receipt.
 *
 * @example
 * import { writeVetoUnpause } from '@bulkhead/sdk';
 *
 * const hash = await writeVetoUnpause(walletClient, { address, market });
 */
export const writeVetoUnpause = /*#__PURE__*/ Object.assign(
  async function writeVetoUnpause<
    chain extends Chain | undefined,
    account extends Account | undefined,
    chainOverride extends Chain | undefined = undefined,
  >(
    client: Client<Transport, chain, account>,
    parameters: WriteVetoUnpauseParameters<chain, account, chainOverride>,
  ): Promise<WriteVetoUnpauseReturnType> {
    const { market, ...options } = parameters;
    return write(client, vetoUnpauseAbi, [market], options);
  },
  {
    /**
     * The call as a value, for `multicall`, `sendCalls`, `sendTransaction`, `simulateContract` and
     * `estimateContractGas`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, market }: VetoUnpauseArguments & AddressOption): Call<typeof vetoUnpauseAbi, readonly [Hex]> {
      return defineCall(vetoUnpauseAbi, address, [market]);
    },
    /**
     * Finds the `UnpauseVetoed` of a receipt's logs.
     *
     * @param logs - Logs of a transaction that called it.
     * @param options - {@link LogsOptions}
     * @throws EventMissingError when there is none.
     */
    extractEvent(logs: readonly Log[], options?: LogsOptions): UnpauseVetoedLog {
      return firstLog(extractUnpauseVetoedEvents(logs, options), 'UnpauseVetoed');
    },
  },
);

export type WriteVetoUnpauseSyncParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = WriteVetoUnpauseParameters<chain, account, chainOverride> & WaitOptions;
export type WriteVetoUnpauseSyncReturnType = UnpauseVetoedLog['args'] & { receipt: TransactionReceipt };

/**
 * Stops the pending plan. An armed guardian or the council, before `vetoUntil`. Emits `UnpauseVetoed`.
 *
 * Solidity: `ITimelockedUnpause.vetoUnpause(bytes32)`
 *
 * Sends the transaction and waits until it is mined, see {@link writeVetoUnpause}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteVetoUnpauseSyncParameters}
 * @returns The receipt and the arguments of `UnpauseVetoed`.
 * @throws TransactionFailedError when it was mined without doing its work; {@link decodeBulkheadError} finds the
 * reason.
 *
 * @example
 * import { writeVetoUnpauseSync } from '@bulkhead/sdk';
 *
 * const { receipt } = await writeVetoUnpauseSync(walletClient, { address, market });
 */
export async function writeVetoUnpauseSync<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteVetoUnpauseSyncParameters<chain, account, chainOverride>,
): Promise<WriteVetoUnpauseSyncReturnType> {
  const { market, ...options } = parameters;
  const receipt = await writeSync(client, vetoUnpauseAbi, [market], options);
  const { args } = firstLog(extractUnpauseVetoedEvents(receipt.logs, options), 'UnpauseVetoed');
  return { ...args, receipt };
}

const withdrawUnpauseAbi = [
  {"type":"function","name":"withdrawUnpause","inputs":[{"name":"market","type":"bytes32"}],"outputs":[],"stateMutability":"nonpayable"},
] as const;

/** Arguments of {@link simulateWithdrawUnpause} and {@link writeWithdrawUnpause}. */
export type WithdrawUnpauseArguments = {
  /** `bytes32` */
  market: Hex;
};
export type SimulateWithdrawUnpauseParameters<
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = WithdrawUnpauseArguments & SimulateOptions<chainOverride, accountOverride>;
export type SimulateWithdrawUnpauseReturnType<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = Simulated<
  typeof withdrawUnpauseAbi,
  'withdrawUnpause',
  readonly [Hex],
  void,
  { chain: chain; account: account },
  { chain: chainOverride; account: accountOverride }
>;

/**
 * Takes the pending plan back. Emits `UnpauseWithdrawn`.
 *
 * Solidity: `ITimelockedUnpause.withdrawUnpause(bytes32)`
 *
 * Tries it without sending: gives what it would return, and the request for `writeContract`.
 *
 * @param client - Client to use.
 * @param parameters - {@link SimulateWithdrawUnpauseParameters}
 * @throws What viem throws; {@link decodeBulkheadError} turns it into a class of its own.
 *
 * @example
 * import { simulateWithdrawUnpause } from '@bulkhead/sdk';
 *
 * const { request } = await simulateWithdrawUnpause(client, { address, market, account });
 * const hash = await walletClient.writeContract(request);
 */
export async function simulateWithdrawUnpause<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
  accountOverride extends Account | Address | null | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: SimulateWithdrawUnpauseParameters<chainOverride, accountOverride>,
): Promise<SimulateWithdrawUnpauseReturnType<chain, account, chainOverride, accountOverride>> {
  const { market, ...options } = parameters;
  return (await simulate(client, withdrawUnpauseAbi, [market], options)) as SimulateWithdrawUnpauseReturnType<
    chain,
    account,
    chainOverride,
    accountOverride
  >;
}

export type WriteWithdrawUnpauseParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = WithdrawUnpauseArguments & WriteOptions<chain, account, chainOverride>;
export type WriteWithdrawUnpauseReturnType = Hash;

/**
 * Takes the pending plan back. Emits `UnpauseWithdrawn`.
 *
 * Solidity: `ITimelockedUnpause.withdrawUnpause(bytes32)`
 *
 * Sends the transaction without trying it first, see {@link simulateWithdrawUnpause}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteWithdrawUnpauseParameters}
 * @returns Hash of the transaction. It may still revert: wait for its receipt.
 *
 * @example
 * import { writeWithdrawUnpause } from '@bulkhead/sdk';
 *
 * const hash = await writeWithdrawUnpause(walletClient, { address, market });
 */
export const writeWithdrawUnpause = /*#__PURE__*/ Object.assign(
  async function writeWithdrawUnpause<
    chain extends Chain | undefined,
    account extends Account | undefined,
    chainOverride extends Chain | undefined = undefined,
  >(
    client: Client<Transport, chain, account>,
    parameters: WriteWithdrawUnpauseParameters<chain, account, chainOverride>,
  ): Promise<WriteWithdrawUnpauseReturnType> {
    const { market, ...options } = parameters;
    return write(client, withdrawUnpauseAbi, [market], options);
  },
  {
    /**
     * The call as a value, for `multicall`, `sendCalls`, `sendTransaction`, `simulateContract` and
     * `estimateContractGas`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, market }: WithdrawUnpauseArguments & AddressOption): Call<typeof withdrawUnpauseAbi, readonly [Hex]> {
      return defineCall(withdrawUnpauseAbi, address, [market]);
    },
    /**
     * Finds the `UnpauseWithdrawn` of a receipt's logs.
     *
     * @param logs - Logs of a transaction that called it.
     * @param options - {@link LogsOptions}
     * @throws EventMissingError when there is none.
     */
    extractEvent(logs: readonly Log[], options?: LogsOptions): UnpauseWithdrawnLog {
      return firstLog(extractUnpauseWithdrawnEvents(logs, options), 'UnpauseWithdrawn');
    },
  },
);

export type WriteWithdrawUnpauseSyncParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = WriteWithdrawUnpauseParameters<chain, account, chainOverride> & WaitOptions;
export type WriteWithdrawUnpauseSyncReturnType = UnpauseWithdrawnLog['args'] & { receipt: TransactionReceipt };

/**
 * Takes the pending plan back. Emits `UnpauseWithdrawn`.
 *
 * Solidity: `ITimelockedUnpause.withdrawUnpause(bytes32)`
 *
 * Sends the transaction and waits until it is mined, see {@link writeWithdrawUnpause}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteWithdrawUnpauseSyncParameters}
 * @returns The receipt and the arguments of `UnpauseWithdrawn`.
 * @throws TransactionFailedError when it was mined without doing its work; {@link decodeBulkheadError} finds the
 * reason.
 *
 * @example
 * import { writeWithdrawUnpauseSync } from '@bulkhead/sdk';
 *
 * const { receipt } = await writeWithdrawUnpauseSync(walletClient, { address, market });
 */
export async function writeWithdrawUnpauseSync<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteWithdrawUnpauseSyncParameters<chain, account, chainOverride>,
): Promise<WriteWithdrawUnpauseSyncReturnType> {
  const { market, ...options } = parameters;
  const receipt = await writeSync(client, withdrawUnpauseAbi, [market], options);
  const { args } = firstLog(extractUnpauseWithdrawnEvents(receipt.logs, options), 'UnpauseWithdrawn');
  return { ...args, receipt };
}

const unpauseProposedEventAbi = [
  {"type":"event","name":"UnpauseProposed","inputs":[{"name":"upToIncident","type":"uint64","indexed":true},{"name":"market","type":"bytes32","indexed":true},{"name":"by","type":"address","indexed":true},{"name":"proposal","type":"tuple","components":[{"name":"plan","type":"uint256"},{"name":"snapshot","type":"uint256"},{"name":"upToIncident","type":"uint64"},{"name":"eta","type":"uint40"},{"name":"expiry","type":"uint40"},{"name":"vetoUntil","type":"uint40"},{"name":"refundGuardian","type":"address"}]}]},
] as const;

/** A decoded `UnpauseProposed`. */
export type UnpauseProposedLog = EventLog<typeof unpauseProposedEventAbi, 'UnpauseProposed'>;
export type WatchUnpauseProposedEventParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof unpauseProposedEventAbi, 'UnpauseProposed'> | undefined;
} & WatchOptions<typeof unpauseProposedEventAbi, 'UnpauseProposed'>;
export type WatchUnpauseProposedEventReturnType = () => void;

/**
 * A plan is public. `proposal` holds all of it.
 *
 * - `upToIncident` (uint64, indexed)
 * - `market` (bytes32, indexed)
 * - `by` (address, indexed)
 * - `proposal` (ITimelockedUnpause.UnpausePlan)
 *
 * Solidity:
 * `ITimelockedUnpause.UnpauseProposed(uint64,bytes32,address,(uint256,uint256,uint64,uint40,uint40,uint40,address))`
 *
 * @param client - Client to use.
 * @param parameters - {@link WatchUnpauseProposedEventParameters}
 * @returns Function that ends the subscription.
 *
 * @example
 * import { watchUnpauseProposedEvent } from '@bulkhead/sdk';
 *
 * const unwatch = watchUnpauseProposedEvent(client, { address, onLogs: (logs) => console.log(logs) });
 */
export function watchUnpauseProposedEvent<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: WatchUnpauseProposedEventParameters,
): WatchUnpauseProposedEventReturnType {
  return watch(client, unpauseProposedEventAbi, parameters);
}

export type GetUnpauseProposedEventsParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof unpauseProposedEventAbi, 'UnpauseProposed'> | undefined;
} & EventsOptions;
export type GetUnpauseProposedEventsReturnType = UnpauseProposedLog[];

/**
 * A plan is public. `proposal` holds all of it.
 *
 * Searches a range of blocks for it.
 *
 * - `upToIncident` (uint64, indexed)
 * - `market` (bytes32, indexed)
 * - `by` (address, indexed)
 * - `proposal` (ITimelockedUnpause.UnpausePlan)
 *
 * @param client - Client to use.
 * @param parameters - {@link GetUnpauseProposedEventsParameters}
 * @returns Decoded logs in the order of the chain.
 *
 * @example
 * import { getUnpauseProposedEvents } from '@bulkhead/sdk';
 *
 * const logs = await getUnpauseProposedEvents(client, { address, fromBlock: 'earliest' });
 */
export async function getUnpauseProposedEvents<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: GetUnpauseProposedEventsParameters,
): Promise<GetUnpauseProposedEventsReturnType> {
  return (await getEvents(client, unpauseProposedEventAbi, parameters)) as GetUnpauseProposedEventsReturnType;
}

/**
 * A plan is public. `proposal` holds all of it.
 *
 * Finds it among logs that are there already, of a receipt for instance.
 *
 * - `upToIncident` (uint64, indexed)
 * - `market` (bytes32, indexed)
 * - `by` (address, indexed)
 * - `proposal` (ITimelockedUnpause.UnpausePlan)
 *
 * @param logs - Logs of any contracts.
 * @param options - {@link LogsOptions}
 * @returns Decoded logs in the order given.
 *
 * @example
 * import { extractUnpauseProposedEvents } from '@bulkhead/sdk';
 *
 * const logs = extractUnpauseProposedEvents(receipt.logs);
 */
export function extractUnpauseProposedEvents(logs: readonly Log[], options?: LogsOptions): UnpauseProposedLog[] {
  return extractLogs(unpauseProposedEventAbi, logs, options) as UnpauseProposedLog[];
}

const unpauseTimesSetEventAbi = [
  {"type":"event","name":"UnpauseTimesSet","inputs":[{"name":"times","type":"tuple","components":[{"name":"delay","type":"uint32"},{"name":"window","type":"uint32"},{"name":"vetoPeriod","type":"uint32"}]}]},
] as const;

/** A decoded `UnpauseTimesSet`. */
export type UnpauseTimesSetLog = EventLog<typeof unpauseTimesSetEventAbi, 'UnpauseTimesSet'>;
export type WatchUnpauseTimesSetEventParameters = WatchOptions<typeof unpauseTimesSetEventAbi, 'UnpauseTimesSet'>;
export type WatchUnpauseTimesSetEventReturnType = () => void;

/**
 * The times were set.
 *
 * - `times` (ITimelockedUnpause.UnpauseTimes)
 *
 * Solidity: `ITimelockedUnpause.UnpauseTimesSet((uint32,uint32,uint32))`
 *
 * @param client - Client to use.
 * @param parameters - {@link WatchUnpauseTimesSetEventParameters}
 * @returns Function that ends the subscription.
 *
 * @example
 * import { watchUnpauseTimesSetEvent } from '@bulkhead/sdk';
 *
 * const unwatch = watchUnpauseTimesSetEvent(client, { address, onLogs: (logs) => console.log(logs) });
 */
export function watchUnpauseTimesSetEvent<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: WatchUnpauseTimesSetEventParameters,
): WatchUnpauseTimesSetEventReturnType {
  return watch(client, unpauseTimesSetEventAbi, parameters);
}

export type GetUnpauseTimesSetEventsParameters = EventsOptions;
export type GetUnpauseTimesSetEventsReturnType = UnpauseTimesSetLog[];

/**
 * The times were set.
 *
 * Searches a range of blocks for it.
 *
 * - `times` (ITimelockedUnpause.UnpauseTimes)
 *
 * @param client - Client to use.
 * @param parameters - {@link GetUnpauseTimesSetEventsParameters}
 * @returns Decoded logs in the order of the chain.
 *
 * @example
 * import { getUnpauseTimesSetEvents } from '@bulkhead/sdk';
 *
 * const logs = await getUnpauseTimesSetEvents(client, { address, fromBlock: 'earliest' });
 */
export async function getUnpauseTimesSetEvents<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: GetUnpauseTimesSetEventsParameters,
): Promise<GetUnpauseTimesSetEventsReturnType> {
  return (await getEvents(client, unpauseTimesSetEventAbi, parameters)) as GetUnpauseTimesSetEventsReturnType;
}

/**
 * The times were set.
 *
 * Finds it among logs that are there already, of a receipt for instance.
 *
 * - `times` (ITimelockedUnpause.UnpauseTimes)
 *
 * @param logs - Logs of any contracts.
 * @param options - {@link LogsOptions}
 * @returns Decoded logs in the order given.
 *
 * @example
 * import { extractUnpauseTimesSetEvents } from '@bulkhead/sdk';
 *
 * const logs = extractUnpauseTimesSetEvents(receipt.logs);
 */
export function extractUnpauseTimesSetEvents(logs: readonly Log[], options?: LogsOptions): UnpauseTimesSetLog[] {
  return extractLogs(unpauseTimesSetEventAbi, logs, options) as UnpauseTimesSetLog[];
}

const unpauseVetoedEventAbi = [
  {"type":"event","name":"UnpauseVetoed","inputs":[{"name":"upToIncident","type":"uint64","indexed":true},{"name":"market","type":"bytes32","indexed":true},{"name":"by","type":"address","indexed":true}]},
] as const;

/** A decoded `UnpauseVetoed`. */
export type UnpauseVetoedLog = EventLog<typeof unpauseVetoedEventAbi, 'UnpauseVetoed'>;
export type WatchUnpauseVetoedEventParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof unpauseVetoedEventAbi, 'UnpauseVetoed'> | undefined;
} & WatchOptions<typeof unpauseVetoedEventAbi, 'UnpauseVetoed'>;
export type WatchUnpauseVetoedEventReturnType = () => void;

/**
 * The plan was vetoed; a successor waits the whole delay.
 *
 * - `upToIncident` (uint64, indexed)
 * - `market` (bytes32, indexed)
 * - `by` (address, indexed)
 *
 * Solidity: `ITimelockedUnpause.UnpauseVetoed(uint64,bytes32,address)`
 *
 * @param client - Client to use.
 * @param parameters - {@link WatchUnpauseVetoedEventParameters}
 * @returns Function that ends the subscription.
 *
 * @example
 * import { watchUnpauseVetoedEvent } from '@bulkhead/sdk';
 *
 * const unwatch = watchUnpauseVetoedEvent(client, { address, onLogs: (logs) => console.log(logs) });
 */
export function watchUnpauseVetoedEvent<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: WatchUnpauseVetoedEventParameters,
): WatchUnpauseVetoedEventReturnType {
  return watch(client, unpauseVetoedEventAbi, parameters);
}

export type GetUnpauseVetoedEventsParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof unpauseVetoedEventAbi, 'UnpauseVetoed'> | undefined;
} & EventsOptions;
export type GetUnpauseVetoedEventsReturnType = UnpauseVetoedLog[];

/**
 * The plan was vetoed; a successor waits the whole delay.
 *
 * Searches a range of blocks for it.
 *
 * - `upToIncident` (uint64, indexed)
 * - `market` (bytes32, indexed)
 * - `by` (address, indexed)
 *
 * @param client - Client to use.
 * @param parameters - {@link GetUnpauseVetoedEventsParameters}
 * @returns Decoded logs in the order of the chain.
 *
 * @example
 * import { getUnpauseVetoedEvents } from '@bulkhead/sdk';
 *
 * const logs = await getUnpauseVetoedEvents(client, { address, fromBlock: 'earliest' });
 */
export async function getUnpauseVetoedEvents<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: GetUnpauseVetoedEventsParameters,
): Promise<GetUnpauseVetoedEventsReturnType> {
  return (await getEvents(client, unpauseVetoedEventAbi, parameters)) as GetUnpauseVetoedEventsReturnType;
}

/**
 * The plan was vetoed; a successor waits the whole delay.
 *
 * Finds it among logs that are there already, of a receipt for instance.
 *
 * - `upToIncident` (uint64, indexed)
 * - `market` (bytes32, indexed)
 * - `by` (address, indexed)
 *
 * @param logs - Logs of any contracts.
 * @param options - {@link LogsOptions}
 * @returns Decoded logs in the order given.
 *
 * @example
 * import { extractUnpauseVetoedEvents } from '@bulkhead/sdk';
 *
 * const logs = extractUnpauseVetoedEvents(receipt.logs);
 */
export function extractUnpauseVetoedEvents(logs: readonly Log[], options?: LogsOptions): UnpauseVetoedLog[] {
  return extractLogs(unpauseVetoedEventAbi, logs, options) as UnpauseVetoedLog[];
}

const unpauseWithdrawnEventAbi = [
  {"type":"event","name":"UnpauseWithdrawn","inputs":[{"name":"upToIncident","type":"uint64","indexed":true},{"name":"market","type":"bytes32","indexed":true},{"name":"by","type":"address","indexed":true}]},
] as const;

/** A decoded `UnpauseWithdrawn`. */
export type UnpauseWithdrawnLog = EventLog<typeof unpauseWithdrawnEventAbi, 'UnpauseWithdrawn'>;
export type WatchUnpauseWithdrawnEventParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof unpauseWithdrawnEventAbi, 'UnpauseWithdrawn'> | undefined;
} & WatchOptions<typeof unpauseWithdrawnEventAbi, 'UnpauseWithdrawn'>;
export type WatchUnpauseWithdrawnEventReturnType = () => void;

/**
 * The governor took the plan back.
 *
 * - `upToIncident` (uint64, indexed)
 * - `market` (bytes32, indexed)
 * - `by` (address, indexed)
 *
 * Solidity: `ITimelockedUnpause.UnpauseWithdrawn(uint64,bytes32,address)`
 *
 * @param client - Client to use.
 * @param parameters - {@link WatchUnpauseWithdrawnEventParameters}
 * @returns Function that ends the subscription.
 *
 * @example
 * import { watchUnpauseWithdrawnEvent } from '@bulkhead/sdk';
 *
 * const unwatch = watchUnpauseWithdrawnEvent(client, { address, onLogs: (logs) => console.log(logs) });
 */
export function watchUnpauseWithdrawnEvent<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: WatchUnpauseWithdrawnEventParameters,
): WatchUnpauseWithdrawnEventReturnType {
  return watch(client, unpauseWithdrawnEventAbi, parameters);
}

export type GetUnpauseWithdrawnEventsParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof unpauseWithdrawnEventAbi, 'UnpauseWithdrawn'> | undefined;
} & EventsOptions;
export type GetUnpauseWithdrawnEventsReturnType = UnpauseWithdrawnLog[];

/**
 * The governor took the plan back.
 *
 * Searches a range of blocks for it.
 *
 * - `upToIncident` (uint64, indexed)
 * - `market` (bytes32, indexed)
 * - `by` (address, indexed)
 *
 * @param client - Client to use.
 * @param parameters - {@link GetUnpauseWithdrawnEventsParameters}
 * @returns Decoded logs in the order of the chain.
 *
 * @example
 * import { getUnpauseWithdrawnEvents } from '@bulkhead/sdk';
 *
 * const logs = await getUnpauseWithdrawnEvents(client, { address, fromBlock: 'earliest' });
 */
export async function getUnpauseWithdrawnEvents<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: GetUnpauseWithdrawnEventsParameters,
): Promise<GetUnpauseWithdrawnEventsReturnType> {
  return (await getEvents(client, unpauseWithdrawnEventAbi, parameters)) as GetUnpauseWithdrawnEventsReturnType;
}

/**
 * The governor took the plan back.
 *
 * Finds it among logs that are there already, of a receipt for instance.
 *
 * - `upToIncident` (uint64, indexed)
 * - `market` (bytes32, indexed)
 * - `by` (address, indexed)
 *
 * @param logs - Logs of any contracts.
 * @param options - {@link LogsOptions}
 * @returns Decoded logs in the order given.
 *
 * @example
 * import { extractUnpauseWithdrawnEvents } from '@bulkhead/sdk';
 *
 * const logs = extractUnpauseWithdrawnEvents(receipt.logs);
 */
export function extractUnpauseWithdrawnEvents(logs: readonly Log[], options?: LogsOptions): UnpauseWithdrawnLog[] {
  return extractLogs(unpauseWithdrawnEventAbi, logs, options) as UnpauseWithdrawnLog[];
}
