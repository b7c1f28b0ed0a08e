// Generated. Do not edit. `npm run build` in the repository root writes it from the contracts.

import type { Account, Address, Chain, Client, ContractEventArgs, Hash, Hex, Log, TransactionReceipt, Transport } from 'viem';
import { defineCall, read, simulate, write } from '../../../actions/internal/call.js';
import { extractLogs, firstLog, getEvents, watch, type LogsOptions } from '../../../actions/internal/events.js';
import type { AddressOption, Call, EventLog, EventsOptions, ReadOptions, SimulateOptions, Simulated, WaitOptions, WatchOptions, WriteOptions } from '../../../actions/internal/options.js';
import { writeSync } from '../../../actions/internal/sync.js';
import type { Closing, GuardianBudget, GuardianRefusal, GuardianStatus, GuardianTerms, ScopeSet } from '../../types.js';
import { extractContainedEvents, type ContainedLog } from '../core/Containment.js';

const canPauseAbi = [
  {"type":"function","name":"canPause","inputs":[{"name":"account","type":"address"},{"name":"market","type":"bytes32"},{"name":"scopes","type":"uint8"},{"name":"duration","type":"uint32"}],"outputs":[{"name":"ok","type":"bool"},{"name":"reason","type":"uint8"},{"name":"until","type":"uint40"}],"stateMutability":"view"},
] as const;

/** Arguments of {@link readCanPause}. */
export type CanPauseArguments = {
  /** `address` */
  accountArg: Address;
  /** `bytes32` */
  market: Hex;
  /** `ScopeSet` */
  scopes: ScopeSet;
  /** `uint32` */
  duration: number;
};
/** Arguments and options of {@link readCanPause}. */
export type ReadCanPauseParameters = CanPauseArguments & ReadOptions;
export type ReadCanPauseReturnType = readonly [ok: boolean, reason: GuardianRefusal, until: number];

/**
 * What `pause` would do for `account` now.
 *
 * Solidity: `IGuardianPause.canPause(address,bytes32,uint8,uint32)`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadCanPauseParameters}
 * @returns ok: Whether it would succeed. reason: Why not. until: Second until which the named scopes would be closed
 * by this call; zero when refused.
 *
 * @example
 * import { readCanPause } from '@bulkhead/sdk';
 *
 * const result = await readCanPause(client, { address, accountArg, market, scopes, duration });
 */
export const readCanPause = /*#__PURE__*/ Object.assign(
  async function readCanPause<chain extends Chain | undefined>(
    client: Client<Transport, chain>,
    parameters: ReadCanPauseParameters,
  ): Promise<ReadCanPauseReturnType> {
    const { accountArg, market, scopes, duration, ...options } = parameters;
    return (await read(client, canPauseAbi, [accountArg, market, scopes, duration], options)) as ReadCanPauseReturnType;
  },
  {
    /**
     * The call as a value, for `multicall`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, accountArg, market, scopes, duration }: CanPauseArguments & AddressOption): Call<typeof canPauseAbi, readonly [Address, Hex, ScopeSet, number]> {
      return defineCall(canPauseAbi, address, [accountArg, market, scopes, duration]);
    },
  },
);

const guardianDrillAbi = [
  {"type":"function","name":"drill","inputs":[],"outputs":[],"stateMutability":"nonpayable"},
] as const;

export type SimulateGuardianDrillParameters<
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = SimulateOptions<chainOverride, accountOverride>;
export type SimulateGuardianDrillReturnType<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = Simulated<
  typeof guardianDrillAbi,
  'drill',
  readonly [],
  void,
  { chain: chain; account: account },
  { chain: chainOverride; account: accountOverride }
>;

/**
 * Proves that the caller could pause now, and closes nothing. Moves the guardian's deadline; the first drill of a
 * stand-in takes the power from the guardian that lapsed.
 *
 * Solidity: `IGuardianPause.drill()`
 *
 * Tries it without sending: gives what it would return, and the request for `writeContract`.
 *
 * @param client - Client to use.
 * @param parameters - {@link SimulateGuardianDrillParameters}
 * @throws What viem throws; {@link decodeBulkheadError} turns it into a class of its own.
 *
 * @example
 * import { simulateGuardianDrill } from '@bulkhead/sdk';
 *
 * const { request } = await simulateGuardianDrill(client, { address, account });
 * const hash = await walletClient.writeContract(request);
 */
export async function simulateGuardianDrill<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
  accountOverride extends Account | Address | null | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: SimulateGuardianDrillParameters<chainOverride, accountOverride>,
): Promise<SimulateGuardianDrillReturnType<chain, account, chainOverride, accountOverride>> {
  const { ...options } = parameters;
  return (await simulate(client, guardianDrillAbi, [], options)) as SimulateGuardianDrillReturnType<
    chain,
    account,
    chainOverride,
    accountOverride
  >;
}

export type WriteGuardianDrillParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = WriteOptions<chain, account, chainOverride>;
export type WriteGuardianDrillReturnType = Hash;

/**
 * Proves that the caller could pause now, and closes nothing. Moves the guardian's deadline; the first drill of a
 * stand-in takes the power from the guardian that lapsed.
 *
 * Solidity: `IGuardianPause.drill()`
 *
 * Sends the transaction without trying it first, see {@link simulateGuardianDrill}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteGuardianDrillParameters}
 * @returns Hash of the transaction. It may still revert: wait for its receipt.
 *
 * @example
 * import { writeGuardianDrill } from '@bulkhead/sdk';
 *
 * const hash = await writeGuardianDrill(walletClient, { address });
 */
export const writeGuardianDrill = /*#__PURE__*/ Object.assign(
  async function writeGuardianDrill<
    chain extends Chain | undefined,
    account extends Account | undefined,
    chainOverride extends Chain | undefined = undefined,
  >(
    client: Client<Transport, chain, account>,
    parameters: WriteGuardianDrillParameters<chain, account, chainOverride>,
  ): Promise<WriteGuardianDrillReturnType> {
    const { ...options } = parameters;
    return write(client, guardianDrillAbi, [], options);
  },
  {
    /**
     * The call as a value, for `multicall`, `sendCalls`, `sendTransaction`, `simulateContract` and
     * `estimateContractGas`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address }: AddressOption): Call<typeof guardianDrillAbi, readonly []> {
      return defineCall(guardianDrillAbi, address, []);
    },
    /**
     * Finds the `GuardianDrilled` of a receipt's logs.
     *
     * @param logs - Logs of a transaction that called it.
     * @param options - {@link LogsOptions}
     * @throws EventMissingError when there is none.
     */
    extractEvent(logs: readonly Log[], options?: LogsOptions): GuardianDrilledLog {
      return firstLog(extractGuardianDrilledEvents(logs, options), 'GuardianDrilled');
    },
  },
);

export type WriteGuardianDrillSyncParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = WriteGuardianDrillParameters<chain, account, chainOverride> & WaitOptions;
export type WriteGuardianDrillSyncReturnType = GuardianDrilledLog['args'] & { receipt: TransactionReceipt };

/**
 * Proves that the caller could pause now, and closes nothing. Moves the guardian's deadline; the first drill of a
 * stand-in takes the power from the guardian that lapsed.
 *
 * Solidity: `IGuardianPause.drill()`
 *
 * Sends the transaction and waits until it is mined, see {@link writeGuardianDrill}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteGuardianDrillSyncParameters}
 * @returns The receipt and the arguments of `GuardianDrilled`.
 * @throws TransactionFailedError when it was mined without doing its work; {@link decodeBulkheadError} finds the
 * reason.
 *
 * @example
 * import { writeGuardianDrillSync } from '@bulkhead/sdk';
 *
 * const { receipt } = await writeGuardianDrillSync(walletClient, { address });
 */
export async function writeGuardianDrillSync<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteGuardianDrillSyncParameters<chain, account, chainOverride>,
): Promise<WriteGuardianDrillSyncReturnType> {
  const { ...options } = parameters;
  const receipt = await writeSync(client, guardianDrillAbi, [], options);
  const { args } = firstLog(extractGuardianDrilledEvents(receipt.logs, options), 'GuardianDrilled');
  return { ...args, receipt };
}

const guardianBudgetAbi = [
  {"type":"function","name":"guardianBudget","inputs":[],"outputs":[{"name":"budget","type":"tuple","components":[{"name":"budget","type":"uint32"},{"name":"window","type":"uint32"},{"name":"minGuardians","type":"uint8"},{"name":"minSeconds","type":"uint32"},{"name":"minScopes","type":"uint8"}]},{"name":"retired","type":"uint256"},{"name":"retiredUntil","type":"uint40"}],"stateMutability":"view"},
] as const;

/** Arguments and options of {@link readGuardianBudget}. */
export type ReadGuardianBudgetParameters = ReadOptions;
export type ReadGuardianBudgetReturnType = readonly [budget: GuardianBudget, retired: bigint, retiredUntil: number];

/**
 * Budget and floor in force, and the share of removed guardians that is still reserved.
 *
 * Solidity: `IGuardianPause.guardianBudget()`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadGuardianBudgetParameters}
 *
 * @example
 * import { readGuardianBudget } from '@bulkhead/sdk';
 *
 * const result = await readGuardianBudget(client, { address });
 */
export const readGuardianBudget = /*#__PURE__*/ Object.assign(
  async function readGuardianBudget<chain extends Chain | undefined>(
    client: Client<Transport, chain>,
    parameters: ReadGuardianBudgetParameters,
  ): Promise<ReadGuardianBudgetReturnType> {
    const { ...options } = parameters;
    return (await read(client, guardianBudgetAbi, [], options)) as ReadGuardianBudgetReturnType;
  },
  {
    /**
     * The call as a value, for `multicall`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address }: AddressOption): Call<typeof guardianBudgetAbi, readonly []> {
      return defineCall(guardianBudgetAbi, address, []);
    },
  },
);

const guardianStatusAbi = [
  {"type":"function","name":"guardianStatus","inputs":[{"name":"account","type":"address"}],"outputs":[{"name":"","type":"tuple","components":[{"name":"armed","type":"bool"},{"name":"seat","type":"address"},{"name":"lapsed","type":"bool"},{"name":"successorDrilled","type":"bool"},{"name":"drillBy","type":"uint40"},{"name":"clockEnd","type":"uint40"},{"name":"available","type":"uint32"},{"name":"clock","type":"uint256"},{"name":"scopes","type":"uint8"},{"name":"exitScopes","type":"uint8"},{"name":"maxDuration","type":"uint32"},{"name":"exitMaxDuration","type":"uint32"},{"name":"drillInterval","type":"uint32"},{"name":"successor","type":"address"}]}],"stateMutability":"view"},
] as const;

/** Arguments of {@link readGuardianStatus}. */
export type GuardianStatusArguments = {
  /** `address` */
  accountArg: Address;
};
/** Arguments and options of {@link readGuardianStatus}. */
export type ReadGuardianStatusParameters = GuardianStatusArguments & ReadOptions;
export type ReadGuardianStatusReturnType = GuardianStatus;

/**
 * Power and deadlines of a guardian or stand-in; all zero for anybody else.
 *
 * Solidity: `IGuardianPause.guardianStatus(address)`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadGuardianStatusParameters}
 *
 * @example
 * import { readGuardianStatus } from '@bulkhead/sdk';
 *
 * const result = await readGuardianStatus(client, { address, accountArg });
 */
export const readGuardianStatus = /*#__PURE__*/ Object.assign(
  async function readGuardianStatus<chain extends Chain | undefined>(
    client: Client<Transport, chain>,
    parameters: ReadGuardianStatusParameters,
  ): Promise<ReadGuardianStatusReturnType> {
    const { accountArg, ...options } = parameters;
    return (await read(client, guardianStatusAbi, [accountArg], options)) as ReadGuardianStatusReturnType;
  },
  {
    /**
     * The call as a value, for `multicall`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, accountArg }: GuardianStatusArguments & AddressOption): Call<typeof guardianStatusAbi, readonly [Address]> {
      return defineCall(guardianStatusAbi, address, [accountArg]);
    },
  },
);

const guardiansAbi = [
  {"type":"function","name":"guardians","inputs":[],"outputs":[{"name":"","type":"address[]"}],"stateMutability":"view"},
] as const;

/** Arguments and options of {@link readGuardians}. */
export type ReadGuardiansParameters = ReadOptions;
export type ReadGuardiansReturnType = readonly Address[];

/**
 * All guardians, at most 16, in no order.
 *
 * Solidity: `IGuardianPause.guardians()`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadGuardiansParameters}
 *
 * @example
 * import { readGuardians } from '@bulkhead/sdk';
 *
 * const result = await readGuardians(client, { address });
 */
export const readGuardians = /*#__PURE__*/ Object.assign(
  async function readGuardians<chain extends Chain | undefined>(
    client: Client<Transport, chain>,
    parameters: ReadGuardiansParameters,
  ): Promise<ReadGuardiansReturnType> {
    const { ...options } = parameters;
    return (await read(client, guardiansAbi, [], options)) as ReadGuardiansReturnType;
  },
  {
    /**
     * The call as a value, for `multicall`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address }: AddressOption): Call<typeof guardiansAbi, readonly []> {
      return defineCall(guardiansAbi, address, []);
    },
  },
);

const guardianPauseAbi = [
  {"type":"function","name":"pause","inputs":[{"name":"market","type":"bytes32"},{"name":"scopes","type":"uint8"},{"name":"duration","type":"uint32"},{"name":"cause","type":"bytes32"},{"name":"evidence","type":"bytes32"}],"outputs":[{"name":"incident","type":"uint64"}],"stateMutability":"nonpayable"},
] as const;

/** Arguments of {@link simulateGuardianPause} and {@link writeGuardianPause}. */
export type GuardianPauseArguments = {
  /** Key of the market, zero for the whole host. `bytes32` */
  market: Hex;
  /** What to close; what CON-3 implies closes along. `ScopeSet` */
  scopes: ScopeSet;
  /** Seconds from now. `uint32` */
  duration: number;
  /** Code of the reason. `bytes32` */
  cause: Hex;
  /** Hash of, or pointer to, the evidence. `bytes32` */
  evidence: Hex;
};
export type SimulateGuardianPauseParameters<
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = GuardianPauseArguments & SimulateOptions<chainOverride, accountOverride>;
export type SimulateGuardianPauseReturnType<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = Simulated<
  typeof guardianPauseAbi,
  'pause',
  readonly [Hex, ScopeSet, number, Hex, Hex],
  bigint,
  { chain: chain; account: account },
  { chain: chainOverride; account: accountOverride }
>;

/**
 * Closes scopes of a market for a time.
 *
 * A guardian or its armed stand-in. The clock pays for the seconds by which this closing ends later than the last one
 * it paid for; closing more until then is free. When the clock cannot pay for the whole duration, the closing is as
 * long as it can pay for: an incident is no time to be told to ask for less.
 *
 * Solidity: `IGuardianPause.pause(bytes32,uint8,uint32,bytes32,bytes32)`
 *
 * Tries it without sending: gives what it would return, and the request for `writeContract`.
 *
 * @param client - Client to use.
 * @param parameters - {@link SimulateGuardianPauseParameters}
 * @returns `result`: Number of the new incident; zero when nothing was lengthened, and then nothing was charged.
 * @throws What viem throws; {@link decodeBulkheadError} turns it into a class of its own.
 *
 * @example
 * import { simulateGuardianPause } from '@bulkhead/sdk';
 *
 * const { request } = await simulateGuardianPause(client, { address, market, scopes, duration, cause, evidence, account });
 * const hash = await walletClient.writeContract(request);
 */
export async function simulateGuardianPause<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
  accountOverride extends Account | Address | null | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: SimulateGuardianPauseParameters<chainOverride, accountOverride>,
): Promise<SimulateGuardianPauseReturnType<chain, account, chainOverride, accountOverride>> {
  const { market, scopes, duration, cause, evidence, ...options } = parameters;
  return (await simulate(client, guardianPauseAbi, [market, scopes, duration, cause, evidence], options)) as SimulateGuardianPauseReturnType<
    chain,
    account,
    chainOverride,
    accountOverride
  >;
}

export type WriteGuardianPauseParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = GuardianPauseArguments & WriteOptions<chain, account, chainOverride>;
export type WriteGuardianPauseReturnType = Hash;

/**
 * Closes scopes of a market for a time.
 *
 * A guardian or its armed stand-in. The clock pays for the seconds by which this closing ends later than the last one
 * it paid for; closing more until then is free. When the clock cannot pay for the whole duration, the closing is as
 * long as it can pay for: an incident is no time to be told to ask for less.
 *
 * Solidity: `IGuardianPause.pause(bytes32,uint8,uint32,bytes32,bytes32)`
 *
 * Sends the transaction without trying it first, see {@link simulateGuardianPause}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteGuardianPauseParameters}
 * @returns Hash of the transaction. It may still revert: wait for its receipt.
 *
 * @example
 * import { writeGuardianPause } from '@bulkhead/sdk';
 *
 * const hash = await writeGuardianPause(walletClient, { address, market, scopes, duration, cause, evidence });
 */
export const writeGuardianPause = /*#__PURE__*/ Object.assign(
  async function writeGuardianPause<
    chain extends Chain | undefined,
    account extends Account | undefined,
    chainOverride extends Chain | undefined = undefined,
  >(
    client: Client<Transport, chain, account>,
    parameters: WriteGuardianPauseParameters<chain, account, chainOverride>,
  ): Promise<WriteGuardianPauseReturnType> {
    const { market, scopes, duration, cause, evidence, ...options } = parameters;
    return write(client, guardianPauseAbi, [market, scopes, duration, cause, evidence], options);
  },
  {
    /**
     * The call as a value, for `multicall`, `sendCalls`, `sendTransaction`, `simulateContract` and
     * `estimateContractGas`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, market, scopes, duration, cause, evidence }: GuardianPauseArguments & AddressOption): Call<typeof guardianPauseAbi, readonly [Hex, ScopeSet, number, Hex, Hex]> {
      return defineCall(guardianPauseAbi, address, [market, scopes, duration, cause, evidence]);
    },
    /**
     * Finds the `Contained` of a receipt's logs.
     *
     * @param logs - Logs of a transaction that called it.
     * @param options - {@link LogsOptions}
     * @throws EventMissingError when there is none: nothing was lengthened.
     */
    extractEvent(logs: readonly Log[], options?: LogsOptions): ContainedLog {
      return firstLog(extractContainedEvents(logs, options), 'Contained');
    },
  },
);

export type WriteGuardianPauseSyncParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = WriteGuardianPauseParameters<chain, account, chainOverride> & WaitOptions;
export type WriteGuardianPauseSyncReturnType = Partial<ContainedLog['args']> & { receipt: TransactionReceipt };

/**
 * Closes scopes of a market for a time.
 *
 * A guardian or its armed stand-in. The clock pays for the seconds by which this closing ends later than the last one
 * it paid for; closing more until then is free. When the clock cannot pay for the whole duration, the closing is as
 * long as it can pay for: an incident is no time to be told to ask for less.
 *
 * Solidity: `IGuardianPause.pause(bytes32,uint8,uint32,bytes32,bytes32)`
 *
 * Sends the transaction and waits until it is mined, see {@link writeGuardianPause}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteGuardianPauseSyncParameters}
 * @returns The receipt and the arguments of `Contained`, which are absent when nothing was lengthened.
 * @throws TransactionFailedError when it was mined without doing its work; {@link decodeBulkheadError} finds the
 * reason.
 *
 * @example
 * import { writeGuardianPauseSync } from '@bulkhead/sdk';
 *
 * const { receipt } = await writeGuardianPauseSync(walletClient, { address, market, scopes, duration, cause, evidence });
 */
export async function writeGuardianPauseSync<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteGuardianPauseSyncParameters<chain, account, chainOverride>,
): Promise<WriteGuardianPauseSyncReturnType> {
  const { market, scopes, duration, cause, evidence, ...options } = parameters;
  const receipt = await writeSync(client, guardianPauseAbi, [market, scopes, duration, cause, evidence], options);
  const [log] = extractContainedEvents(receipt.logs, options);
  return { ...log?.args, receipt };
}

const guardianPauseManyAbi = [
  {"type":"function","name":"pauseMany","inputs":[{"name":"closings","type":"tuple[]","components":[{"name":"market","type":"bytes32"},{"name":"scopes","type":"uint8"}]},{"name":"duration","type":"uint32"},{"name":"cause","type":"bytes32"},{"name":"evidence","type":"bytes32"}],"outputs":[{"name":"incidents","type":"uint64[]"}],"stateMutability":"nonpayable"},
] as const;

/** Arguments of {@link simulateGuardianPauseMany} and {@link writeGuardianPauseMany}. */
export type GuardianPauseManyArguments = {
  /** `IGuardianPause.Closing[]` */
  closings: readonly Closing[];
  /** `uint32` */
  duration: number;
  /** `bytes32` */
  cause: Hex;
  /** `bytes32` */
  evidence: Hex;
};
export type SimulateGuardianPauseManyParameters<
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = GuardianPauseManyArguments & SimulateOptions<chainOverride, accountOverride>;
export type SimulateGuardianPauseManyReturnType<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = Simulated<
  typeof guardianPauseManyAbi,
  'pauseMany',
  readonly [readonly Closing[], number, Hex, Hex],
  readonly bigint[],
  { chain: chain; account: account },
  { chain: chainOverride; account: accountOverride }
>;

/**
 * Closes scopes of several markets for the same time, all or nothing: a refusal of one reverts.
 *
 * The clock pays once: all of them end together. See `pause` for what each entry does, and `PauseBatch` for several
 * hosts, or when one refusal must not stop the rest.
 *
 * Solidity: `IGuardianPause.pauseMany((bytes32,uint8)[],uint32,bytes32,bytes32)`
 *
 * Tries it without sending: gives what it would return, and the request for `writeContract`.
 *
 * @param client - Client to use.
 * @param parameters - {@link SimulateGuardianPauseManyParameters}
 * @returns `result`: Number of the new incident of each entry; zero where nothing was lengthened.
 * @throws What viem throws; {@link decodeBulkheadError} turns it into a class of its own.
 *
 * @example
 * import { simulateGuardianPauseMany } from '@bulkhead/sdk';
 *
 * const { request } = await simulateGuardianPauseMany(client, { address, closings, duration, cause, evidence, account });
 * const hash = await walletClient.writeContract(request);
 */
export async function simulateGuardianPauseMany<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
  accountOverride extends Account | Address | null | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: SimulateGuardianPauseManyParameters<chainOverride, accountOverride>,
): Promise<SimulateGuardianPauseManyReturnType<chain, account, chainOverride, accountOverride>> {
  const { closings, duration, cause, evidence, ...options } = parameters;
  return (await simulate(client, guardianPauseManyAbi, [closings, duration, cause, evidence], options)) as SimulateGuardianPauseManyReturnType<
    chain,
    account,
    chainOverride,
    accountOverride
  >;
}

export type WriteGuardianPauseManyParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = GuardianPauseManyArguments & WriteOptions<chain, account, chainOverride>;
export type WriteGuardianPauseManyReturnType = Hash;

/**
 * Closes scopes of several markets for the same time, all or nothing: a refusal of one reverts.
 *
 * The clock pays once: all of them end together. See `pause` for what each entry does, and `PauseBatch` for several
 * hosts, or when one refusal must not stop the rest.
 *
 * Solidity: `IGuardianPause.pauseMany((bytes32,uint8)[],uint32,bytes32,bytes32)`
 *
 * Sends the transaction without trying it first, see {@link simulateGuardianPauseMany}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteGuardianPauseManyParameters}
 * @returns Hash of the transaction. It may still revert: wait for its receipt.
 *
 * @example
 * import { writeGuardianPauseMany } from '@bulkhead/sdk';
 *
 * const hash = await writeGuardianPauseMany(walletClient, { address, closings, duration, cause, evidence });
 */
export const writeGuardianPauseMany = /*#__PURE__*/ Object.assign(
  async function writeGuardianPauseMany<
    chain extends Chain | undefined,
    account extends Account | undefined,
    chainOverride extends Chain | undefined = undefined,
  >(
    client: Client<Transport, chain, account>,
    parameters: WriteGuardianPauseManyParameters<chain, account, chainOverride>,
  ): Promise<WriteGuardianPauseManyReturnType> {
    const { closings, duration, cause, evidence, ...options } = parameters;
    return write(client, guardianPauseManyAbi, [closings, duration, cause, evidence], options);
  },
  {
    /**
     * The call as a value, for `multicall`, `sendCalls`, `sendTransaction`, `simulateContract` and
     * `estimateContractGas`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, closings, duration, cause, evidence }: GuardianPauseManyArguments & AddressOption): Call<typeof guardianPauseManyAbi, readonly [readonly Closing[], number, Hex, Hex]> {
      return defineCall(guardianPauseManyAbi, address, [closings, duration, cause, evidence]);
    },
  },
);

export type WriteGuardianPauseManySyncParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = WriteGuardianPauseManyParameters<chain, account, chainOverride> & WaitOptions;
export type WriteGuardianPauseManySyncReturnType = { receipt: TransactionReceipt };

/**
 * Closes scopes of several markets for the same time, all or nothing: a refusal of one reverts.
 *
 * The clock pays once: all of them end together. See `pause` for what each entry does, and `PauseBatch` for several
 * hosts, or when one refusal must not stop the rest.
 *
 * Solidity: `IGuardianPause.pauseMany((bytes32,uint8)[],uint32,bytes32,bytes32)`
 *
 * Sends the transaction and waits until it is mined, see {@link writeGuardianPauseMany}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteGuardianPauseManySyncParameters}
 * @returns The receipt. No single event goes with it: one `Contained` for each key that it closes.
 * @throws TransactionFailedError when it was mined without doing its work; {@link decodeBulkheadError} finds the
 * reason.
 *
 * @example
 * import { writeGuardianPauseManySync } from '@bulkhead/sdk';
 *
 * const { receipt } = await writeGuardianPauseManySync(walletClient, { address, closings, duration, cause, evidence });
 */
export async function writeGuardianPauseManySync<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteGuardianPauseManySyncParameters<chain, account, chainOverride>,
): Promise<WriteGuardianPauseManySyncReturnType> {
  const { closings, duration, cause, evidence, ...options } = parameters;
  const receipt = await writeSync(client, guardianPauseManyAbi, [closings, duration, cause, evidence], options);
  return { receipt };
}

const removeGuardianAbi = [
  {"type":"function","name":"removeGuardian","inputs":[{"name":"guardian","type":"address"}],"outputs":[],"stateMutability":"nonpayable"},
] as const;

/** Arguments of {@link simulateRemoveGuardian} and {@link writeRemoveGuardian}. */
export type RemoveGuardianArguments = {
  /** `address` */
  guardian: Address;
};
export type SimulateRemoveGuardianParameters<
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = RemoveGuardianArguments & SimulateOptions<chainOverride, accountOverride>;
export type SimulateRemoveGuardianReturnType<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = Simulated<
  typeof removeGuardianAbi,
  'removeGuardian',
  readonly [Address],
  void,
  { chain: chain; account: account },
  { chain: chainOverride; account: accountOverride }
>;

/**
 * Takes the seat away. At once by the governor while the floor holds afterwards, else as a scheduled change; never
 * the last one. Its share of the budget can be granted again when its closings have left the window.
 *
 * Solidity: `IGuardianPause.removeGuardian(address)`
 *
 * Tries it without sending: gives what it would return, and the request for `writeContract`.
 *
 * @param client - Client to use.
 * @param parameters - {@link SimulateRemoveGuardianParameters}
 * @throws What viem throws; {@link decodeBulkheadError} turns it into a class of its own.
 *
 * @example
 * import { simulateRemoveGuardian } from '@bulkhead/sdk';
 *
 * const { request } = await simulateRemoveGuardian(client, { address, guardian, account });
 * const hash = await walletClient.writeContract(request);
 */
export async function simulateRemoveGuardian<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
  accountOverride extends Account | Address | null | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: SimulateRemoveGuardianParameters<chainOverride, accountOverride>,
): Promise<SimulateRemoveGuardianReturnType<chain, account, chainOverride, accountOverride>> {
  const { guardian, ...options } = parameters;
  return (await simulate(client, removeGuardianAbi, [guardian], options)) as SimulateRemoveGuardianReturnType<
    chain,
    account,
    chainOverride,
    accountOverride
  >;
}

export type WriteRemoveGuardianParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = RemoveGuardianArguments & WriteOptions<chain, account, chainOverride>;
export type WriteRemoveGuardianReturnType = Hash;

/**
 * Takes the seat away. At once by the governor while the floor holds afterwards, else as a scheduled change; never
 * the last one. Its share of the budget can be granted again when its closings have left the window.
 *
 * Solidity: `IGuardianPause.removeGuardian(address)`
 *
 * Sends the transaction without trying it first, see {@link simulateRemoveGuardian}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteRemoveGuardianParameters}
 * @returns Hash of the transaction. It may still revert: wait for its receipt.
 *
 * @example
 * import { writeRemoveGuardian } from '@bulkhead/sdk';
 *
 * const hash = await writeRemoveGuardian(walletClient, { address, guardian });
 */
export const writeRemoveGuardian = /*#__PURE__*/ Object.assign(
  async function writeRemoveGuardian<
    chain extends Chain | undefined,
    account extends Account | undefined,
    chainOverride extends Chain | undefined = undefined,
  >(
    client: Client<Transport, chain, account>,
    parameters: WriteRemoveGuardianParameters<chain, account, chainOverride>,
  ): Promise<WriteRemoveGuardianReturnType> {
    const { guardian, ...options } = parameters;
    return write(client, removeGuardianAbi, [guardian], options);
  },
  {
    /**
     * The call as a value, for `multicall`, `sendCalls`, `sendTransaction`, `simulateContract` and
     * `estimateContractGas`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, guardian }: RemoveGuardianArguments & AddressOption): Call<typeof removeGuardianAbi, readonly [Address]> {
      return defineCall(removeGuardianAbi, address, [guardian]);
    },
    /**
     * Finds the `GuardianRemoved` of a receipt's logs.
     *
     * @param logs - Logs of a transaction that called it.
     * @param options - {@link LogsOptions}
     * @throws EventMissingError when there is none.
     */
    extractEvent(logs: readonly Log[], options?: LogsOptions): GuardianRemovedLog {
      return firstLog(extractGuardianRemovedEvents(logs, options), 'GuardianRemoved');
    },
  },
);

export type WriteRemoveGuardianSyncParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = WriteRemoveGuardianParameters<chain, account, chainOverride> & WaitOptions;
export type WriteRemoveGuardianSyncReturnType = GuardianRemovedLog['args'] & { receipt: TransactionReceipt };

/**
 * Takes the seat away. At once by the governor while the floor holds afterwards, else as a scheduled change; never
 * the last one. Its share of the budget can be granted again when its closings have left the window.
 *
 * Solidity: `IGuardianPause.removeGuardian(address)`
 *
 * Sends the transaction and waits until it is mined, see {@link writeRemoveGuardian}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteRemoveGuardianSyncParameters}
 * @returns The receipt and the arguments of `GuardianRemoved`.
 * @throws TransactionFailedError when it was mined without doing its work; {@link decodeBulkheadError} finds the
 * reason.
 *
 * @example
 * import { writeRemoveGuardianSync } from '@bulkhead/sdk';
 *
 * const { receipt } = await writeRemoveGuardianSync(walletClient, { address, guardian });
 */
export async function writeRemoveGuardianSync<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteRemoveGuardianSyncParameters<chain, account, chainOverride>,
): Promise<WriteRemoveGuardianSyncReturnType> {
  const { guardian, ...options } = parameters;
  const receipt = await writeSync(client, removeGuardianAbi, [guardian], options);
  const { args } = firstLog(extractGuardianRemovedEvents(receipt.logs, options), 'GuardianRemoved');
  return { ...args, receipt };
}

const replaceGuardianAbi = [
  {"type":"function","name":"replaceGuardian","inputs":[{"name":"guardian","type":"address"},{"name":"newGuardian","type":"address"}],"outputs":[],"stateMutability":"nonpayable"},
] as const;

/** Arguments of {@link simulateReplaceGuardian} and {@link writeReplaceGuardian}. */
export type ReplaceGuardianArguments = {
  /** `address` */
  guardian: Address;
  /** `address` */
  newGuardian: Address;
};
export type SimulateReplaceGuardianParameters<
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = ReplaceGuardianArguments & SimulateOptions<chainOverride, accountOverride>;
export type SimulateReplaceGuardianReturnType<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = Simulated<
  typeof replaceGuardianAbi,
  'replaceGuardian',
  readonly [Address, Address],
  void,
  { chain: chain; account: account },
  { chain: chainOverride; account: accountOverride }
>;

/**
 * Passes the seat of `guardian`, with its clock, to `newGuardian`. Only as a scheduled change.
 *
 * For changing a key: needs no headroom in the budget, and no moment without a guardian.
 *
 * Solidity: `IGuardianPause.replaceGuardian(address,address)`
 *
 * Tries it without sending: gives what it would return, and the request for `writeContract`.
 *
 * @param client - Client to use.
 * @param parameters - {@link SimulateReplaceGuardianParameters}
 * @throws What viem throws; {@link decodeBulkheadError} turns it into a class of its own.
 *
 * @example
 * import { simulateReplaceGuardian } from '@bulkhead/sdk';
 *
 * const { request } = await simulateReplaceGuardian(client, { address, guardian, newGuardian, account });
 * const hash = await walletClient.writeContract(request);
 */
export async function simulateReplaceGuardian<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
  accountOverride extends Account | Address | null | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: SimulateReplaceGuardianParameters<chainOverride, accountOverride>,
): Promise<SimulateReplaceGuardianReturnType<chain, account, chainOverride, accountOverride>> {
  const { guardian, newGuardian, ...options } = parameters;
  return (await simulate(client, replaceGuardianAbi, [guardian, newGuardian], options)) as SimulateReplaceGuardianReturnType<
    chain,
    account,
    chainOverride,
    accountOverride
  >;
}

export type WriteReplaceGuardianParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = ReplaceGuardianArguments & WriteOptions<chain, account, chainOverride>;
export type WriteReplaceGuardianReturnType = Hash;

/**
 * Passes the seat of `guardian`, with its clock, to `newGuardian`. Only as a scheduled change.
 *
 * For changing a key: needs no headroom in the budget, and no moment without a guardian.
 *
 * Solidity: `IGuardianPause.replaceGuardian(address,address)`
 *
 * Sends the transaction without trying it first, see {@link simulateReplaceGuardian}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteReplaceGuardianParameters}
 * @returns Hash of the transaction. It may still revert: wait for its receipt.
 *
 * @example
 * import { writeReplaceGuardian } from '@bulkhead/sdk';
 *
 * const hash = await writeReplaceGuardian(walletClient, { address, guardian, newGuardian });
 */
export const writeReplaceGuardian = /*#__PURE__*/ Object.assign(
  async function writeReplaceGuardian<
    chain extends Chain | undefined,
    account extends Account | undefined,
    chainOverride extends Chain | undefined = undefined,
  >(
    client: Client<Transport, chain, account>,
    parameters: WriteReplaceGuardianParameters<chain, account, chainOverride>,
  ): Promise<WriteReplaceGuardianReturnType> {
    const { guardian, newGuardian, ...options } = parameters;
    return write(client, replaceGuardianAbi, [guardian, newGuardian], options);
  },
  {
    /**
     * The call as a value, for `multicall`, `sendCalls`, `sendTransaction`, `simulateContract` and
     * `estimateContractGas`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, guardian, newGuardian }: ReplaceGuardianArguments & AddressOption): Call<typeof replaceGuardianAbi, readonly [Address, Address]> {
      return defineCall(replaceGuardianAbi, address, [guardian, newGuardian]);
    },
    /**
     * Finds the `GuardianReplaced` of a receipt's logs.
     *
     * @param logs - Logs of a transaction that called it.
     * @param options - {@link LogsOptions}
     * @throws EventMissingError when there is none.
     */
    extractEvent(logs: readonly Log[], options?: LogsOptions): GuardianReplacedLog {
      return firstLog(extractGuardianReplacedEvents(logs, options), 'GuardianReplaced');
    },
  },
);

export type WriteReplaceGuardianSyncParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = WriteReplaceGuardianParameters<chain, account, chainOverride> & WaitOptions;
export type WriteReplaceGuardianSyncReturnType = GuardianReplacedLog['args'] & { receipt: TransactionReceipt };

/**
 * Passes the seat of `guardian`, with its clock, to `newGuardian`. Only as a scheduled change.
 *
 * For changing a key: needs no headroom in the budget, and no moment without a guardian.
 *
 * Solidity: `IGuardianPause.replaceGuardian(address,address)`
 *
 * Sends the transaction and waits until it is mined, see {@link writeReplaceGuardian}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteReplaceGuardianSyncParameters}
 * @returns The receipt and the arguments of `GuardianReplaced`.
 * @throws TransactionFailedError when it was mined without doing its work; {@link decodeBulkheadError} finds the
 * reason.
 *
 * @example
 * import { writeReplaceGuardianSync } from '@bulkhead/sdk';
 *
 * const { receipt } = await writeReplaceGuardianSync(walletClient, { address, guardian, newGuardian });
 */
export async function writeReplaceGuardianSync<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteReplaceGuardianSyncParameters<chain, account, chainOverride>,
): Promise<WriteReplaceGuardianSyncReturnType> {
  const { guardian, newGuardian, ...options } = parameters;
  const receipt = await writeSync(client, replaceGuardianAbi, [guardian, newGuardian], options);
  const { args } = firstLog(extractGuardianReplacedEvents(receipt.logs, options), 'GuardianReplaced');
  return { ...args, receipt };
}

const setGuardianAbi = [
  {"type":"function","name":"setGuardian","inputs":[{"name":"guardian","type":"address"},{"name":"terms","type":"tuple","components":[{"name":"scopes","type":"uint8"},{"name":"exitScopes","type":"uint8"},{"name":"maxDuration","type":"uint32"},{"name":"exitMaxDuration","type":"uint32"},{"name":"burst","type":"uint32"},{"name":"refill","type":"uint32"},{"name":"drillInterval","type":"uint32"},{"name":"successor","type":"address"}]}],"outputs":[],"stateMutability":"nonpayable"},
] as const;

/** Arguments of {@link simulateSetGuardian} and {@link writeSetGuardian}. */
export type SetGuardianArguments = {
  /** `address` */
  guardian: Address;
  /** `IGuardianPause.GuardianTerms` */
  terms: GuardianTerms;
};
export type SimulateSetGuardianParameters<
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = SetGuardianArguments & SimulateOptions<chainOverride, accountOverride>;
export type SimulateSetGuardianReturnType<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = Simulated<
  typeof setGuardianAbi,
  'setGuardian',
  readonly [Address, GuardianTerms],
  void,
  { chain: chain; account: account },
  { chain: chainOverride; account: accountOverride }
>;

/**
 * Gives `guardian` a seat, or its seat other terms. A seat that exists keeps what its clock has consumed.
 *
 * As a scheduled change. At once by the governor when every term is kept or lowered, the stand-in and the interval
 * stay, and the floor holds; the deadline then stays as well.
 *
 * Solidity: `IGuardianPause.setGuardian(address,(uint8,uint8,uint32,uint32,uint32,uint32,uint32,address))`
 *
 * Tries it without sending: gives what it would return, and the request for `writeContract`.
 *
 * @param client - Client to use.
 * @param parameters - {@link SimulateSetGuardianParameters}
 * @throws What viem throws; {@link decodeBulkheadError} turns it into a class of its own.
 *
 * @example
 * import { simulateSetGuardian } from '@bulkhead/sdk';
 *
 * const { request } = await simulateSetGuardian(client, { address, guardian, terms, account });
 * const hash = await walletClient.writeContract(request);
 */
export async function simulateSetGuardian<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
  accountOverride extends Account | Address | null | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: SimulateSetGuardianParameters<chainOverride, accountOverride>,
): Promise<SimulateSetGuardianReturnType<chain, account, chainOverride, accountOverride>> {
  const { guardian, terms, ...options } = parameters;
  return (await simulate(client, setGuardianAbi, [guardian, terms], options)) as SimulateSetGuardianReturnType<
    chain,
    account,
    chainOverride,
    accountOverride
  >;
}

export type WriteSetGuardianParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = SetGuardianArguments & WriteOptions<chain, account, chainOverride>;
export type WriteSetGuardianReturnType = Hash;

/**
 * Gives `guardian` a seat, or its seat other terms. A seat that exists keeps what its clock has consumed.
 *
 * As a scheduled change. At once by the governor when every term is kept or lowered, the stand-in and the interval
 * stay, and the floor holds; the deadline then stays as well.
 *
 * Solidity: `IGuardianPause.setGuardian(address,(uint8,uint8,uint32,uint32,uint32,uint32,uint32,address))`
 *
 * Sends the transaction without trying it first, see {@link simulateSetGuardian}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteSetGuardianParameters}
 * @returns Hash of the transaction. It may still revert: wait for its receipt.
 *
 * @example
 * import { writeSetGuardian } from '@bulkhead/sdk';
 *
 * const hash = await writeSetGuardian(walletClient, { address, guardian, terms });
 */
export const writeSetGuardian = /*#__PURE__*/ Object.assign(
  async function writeSetGuardian<
    chain extends Chain | undefined,
    account extends Account | undefined,
    chainOverride extends Chain | undefined = undefined,
  >(
    client: Client<Transport, chain, account>,
    parameters: WriteSetGuardianParameters<chain, account, chainOverride>,
  ): Promise<WriteSetGuardianReturnType> {
    const { guardian, terms, ...options } = parameters;
    return write(client, setGuardianAbi, [guardian, terms], options);
  },
  {
    /**
     * The call as a value, for `multicall`, `sendCalls`, `sendTransaction`, `simulateContract` and
     * `estimateContractGas`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, guardian, terms }: SetGuardianArguments & AddressOption): Call<typeof setGuardianAbi, readonly [Address, GuardianTerms]> {
      return defineCall(setGuardianAbi, address, [guardian, terms]);
    },
    /**
     * Finds the `GuardianSet` of a receipt's logs.
     *
     * @param logs - Logs of a transaction that called it.
     * @param options - {@link LogsOptions}
     * @throws EventMissingError when there is none.
     */
    extractEvent(logs: readonly Log[], options?: LogsOptions): GuardianSetLog {
      return firstLog(extractGuardianSetEvents(logs, options), 'GuardianSet');
    },
  },
);

export type WriteSetGuardianSyncParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = WriteSetGuardianParameters<chain, account, chainOverride> & WaitOptions;
export type WriteSetGuardianSyncReturnType = GuardianSetLog['args'] & { receipt: TransactionReceipt };

/**
 * Gives `guardian` a seat, or its seat other terms. A seat that exists keeps what its clock has consumed.
 *
 * As a scheduled change. At once by the governor when every term is kept or lowered, the stand-in and the interval
 * stay, and the floor holds; the deadline then stays as well.
 *
 * Solidity: `IGuardianPause.setGuardian(address,(uint8,uint8,uint32,uint32,uint32,uint32,uint32,address))`
 *
 * Sends the transaction and waits until it is mined, see {@link writeSetGuardian}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteSetGuardianSyncParameters}
 * @returns The receipt and the arguments of `GuardianSet`.
 * @throws TransactionFailedError when it was mined without doing its work; {@link decodeBulkheadError} finds the
 * reason.
 *
 * @example
 * import { writeSetGuardianSync } from '@bulkhead/sdk';
 *
 * const { receipt } = await writeSetGuardianSync(walletClient, { address, guardian, terms });
 */
export async function writeSetGuardianSync<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteSetGuardianSyncParameters<chain, account, chainOverride>,
): Promise<WriteSetGuardianSyncReturnType> {
  const { guardian, terms, ...options } = parameters;
  const receipt = await writeSync(client, setGuardianAbi, [guardian, terms], options);
  const { args } = firstLog(extractGuardianSetEvents(receipt.logs, options), 'GuardianSet');
  return { ...args, receipt };
}

const setGuardianBudgetAbi = [
  {"type":"function","name":"setGuardianBudget","inputs":[{"name":"budget","type":"tuple","components":[{"name":"budget","type":"uint32"},{"name":"window","type":"uint32"},{"name":"minGuardians","type":"uint8"},{"name":"minSeconds","type":"uint32"},{"name":"minScopes","type":"uint8"}]}],"outputs":[],"stateMutability":"nonpayable"},
] as const;

/** Arguments of {@link simulateSetGuardianBudget} and {@link writeSetGuardianBudget}. */
export type SetGuardianBudgetArguments = {
  /** `IGuardianPause.GuardianBudget` */
  budget: GuardianBudget;
};
export type SimulateSetGuardianBudgetParameters<
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = SetGuardianBudgetArguments & SimulateOptions<chainOverride, accountOverride>;
export type SimulateSetGuardianBudgetReturnType<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = Simulated<
  typeof setGuardianBudgetAbi,
  'setGuardianBudget',
  readonly [GuardianBudget],
  void,
  { chain: chain; account: account },
  { chain: chainOverride; account: accountOverride }
>;

/**
 * Sets budget and floor. Only as a scheduled change.
 *
 * Solidity: `IGuardianPause.setGuardianBudget((uint32,uint32,uint8,uint32,uint8))`
 *
 * Tries it without sending: gives what it would return, and the request for `writeContract`.
 *
 * @param client - Client to use.
 * @param parameters - {@link SimulateSetGuardianBudgetParameters}
 * @throws What viem throws; {@link decodeBulkheadError} turns it into a class of its own.
 *
 * @example
 * import { simulateSetGuardianBudget } from '@bulkhead/sdk';
 *
 * const { request } = await simulateSetGuardianBudget(client, { address, budget, account });
 * const hash = await walletClient.writeContract(request);
 */
export async function simulateSetGuardianBudget<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
  accountOverride extends Account | Address | null | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: SimulateSetGuardianBudgetParameters<chainOverride, accountOverride>,
): Promise<SimulateSetGuardianBudgetReturnType<chain, account, chainOverride, accountOverride>> {
  const { budget, ...options } = parameters;
  return (await simulate(client, setGuardianBudgetAbi, [budget], options)) as SimulateSetGuardianBudgetReturnType<
    chain,
    account,
    chainOverride,
    accountOverride
  >;
}

export type WriteSetGuardianBudgetParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = SetGuardianBudgetArguments & WriteOptions<chain, account, chainOverride>;
export type WriteSetGuardianBudgetReturnType = Hash;

/**
 * Sets budget and floor. Only as a scheduled change.
 *
 * Solidity: `IGuardianPause.setGuardianBudget((uint32,uint32,uint8,uint32,uint8))`
 *
 * Sends the transaction without trying it first, see {@link simulateSetGuardianBudget}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteSetGuardianBudgetParameters}
 * @returns Hash of the transaction. It may still revert: wait for its receipt.
 *
 * @example
 * import { writeSetGuardianBudget } from '@bulkhead/sdk';
 *
 * const hash = await writeSetGuardianBudget(walletClient, { address, budget });
 */
export const writeSetGuardianBudget = /*#__PURE__*/ Object.assign(
  async function writeSetGuardianBudget<
    chain extends Chain | undefined,
    account extends Account | undefined,
    chainOverride extends Chain | undefined = undefined,
  >(
    client: Client<Transport, chain, account>,
    parameters: WriteSetGuardianBudgetParameters<chain, account, chainOverride>,
  ): Promise<WriteSetGuardianBudgetReturnType> {
    const { budget, ...options } = parameters;
    return write(client, setGuardianBudgetAbi, [budget], options);
  },
  {
    /**
     * The call as a value, for `multicall`, `sendCalls`, `sendTransaction`, `simulateContract` and
     * `estimateContractGas`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, budget }: SetGuardianBudgetArguments & AddressOption): Call<typeof setGuardianBudgetAbi, readonly [GuardianBudget]> {
      return defineCall(setGuardianBudgetAbi, address, [budget]);
    },
    /**
     * Finds the `GuardianBudgetSet` of a receipt's logs.
     *
     * @param logs - Logs of a transaction that called it.
     * @param options - {@link LogsOptions}
     * @throws EventMissingError when there is none.
     */
    extractEvent(logs: readonly Log[], options?: LogsOptions): GuardianBudgetSetLog {
      return firstLog(extractGuardianBudgetSetEvents(logs, options), 'GuardianBudgetSet');
    },
  },
);

export type WriteSetGuardianBudgetSyncParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = WriteSetGuardianBudgetParameters<chain, account, chainOverride> & WaitOptions;
export type WriteSetGuardianBudgetSyncReturnType = GuardianBudgetSetLog['args'] & { receipt: TransactionReceipt };

/**
 * Sets budget and floor. Only as a scheduled change.
 *
 * Solidity: `IGuardianPause.setGuardianBudget((uint32,uint32,uint8,uint32,uint8))`
 *
 * Sends the transaction and waits until it is mined, see {@link writeSetGuardianBudget}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteSetGuardianBudgetSyncParameters}
 * @returns The receipt and the arguments of `GuardianBudgetSet`.
 * @throws TransactionFailedError when it was mined without doing its work; {@link decodeBulkheadError} finds the
 * reason.
 *
 * @example
 * import { writeSetGuardianBudgetSync } from '@bulkhead/sdk';
 *
 * const { receipt } = await writeSetGuardianBudgetSync(walletClient, { address, budget });
 */
export async function writeSetGuardianBudgetSync<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteSetGuardianBudgetSyncParameters<chain, account, chainOverride>,
): Promise<WriteSetGuardianBudgetSyncReturnType> {
  const { budget, ...options } = parameters;
  const receipt = await writeSync(client, setGuardianBudgetAbi, [budget], options);
  const { args } = firstLog(extractGuardianBudgetSetEvents(receipt.logs, options), 'GuardianBudgetSet');
  return { ...args, receipt };
}

const guardianBudgetSetEventAbi = [
  {"type":"event","name":"GuardianBudgetSet","inputs":[{"name":"budget","type":"tuple","components":[{"name":"budget","type":"uint32"},{"name":"window","type":"uint32"},{"name":"minGuardians","type":"uint8"},{"name":"minSeconds","type":"uint32"},{"name":"minScopes","type":"uint8"}]}]},
] as const;

/** A decoded `GuardianBudgetSet`. */
export type GuardianBudgetSetLog = EventLog<typeof guardianBudgetSetEventAbi, 'GuardianBudgetSet'>;
export type WatchGuardianBudgetSetEventParameters = WatchOptions<typeof guardianBudgetSetEventAbi, 'GuardianBudgetSet'>;
export type WatchGuardianBudgetSetEventReturnType = () => void;

/**
 * The budget and the floor were set.
 *
 * - `budget` (IGuardianPause.GuardianBudget)
 *
 * Solidity: `IGuardianPause.GuardianBudgetSet((uint32,uint32,uint8,uint32,uint8))`
 *
 * @param client - Client to use.
 * @param parameters - {@link WatchGuardianBudgetSetEventParameters}
 * @returns Function that ends the subscription.
 *
 * @example
 * import { watchGuardianBudgetSetEvent } from '@bulkhead/sdk';
 *
 * const unwatch = watchGuardianBudgetSetEvent(client, { address, onLogs: (logs) => console.log(logs) });
 */
export function watchGuardianBudgetSetEvent<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: WatchGuardianBudgetSetEventParameters,
): WatchGuardianBudgetSetEventReturnType {
  return watch(client, guardianBudgetSetEventAbi, parameters);
}

export type GetGuardianBudgetSetEventsParameters = EventsOptions;
export type GetGuardianBudgetSetEventsReturnType = GuardianBudgetSetLog[];

/**
 * The budget and the floor were set.
 *
 * Searches a range of blocks for it.
 *
 * - `budget` (IGuardianPause.GuardianBudget)
 *
 * @param client - Client to use.
 * @param parameters - {@link GetGuardianBudgetSetEventsParameters}
 * @returns Decoded logs in the order of the chain.
 *
 * @example
 * import { getGuardianBudgetSetEvents } from '@bulkhead/sdk';
 *
 * const logs = await getGuardianBudgetSetEvents(client, { address, fromBlock: 'earliest' });
 */
export async function getGuardianBudgetSetEvents<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: GetGuardianBudgetSetEventsParameters,
): Promise<GetGuardianBudgetSetEventsReturnType> {
  return (await getEvents(client, guardianBudgetSetEventAbi, parameters)) as GetGuardianBudgetSetEventsReturnType;
}

/**
 * The budget and the floor were set.
 *
 * Finds it among logs that are there already, of a receipt for instance.
 *
 * - `budget` (IGuardianPause.GuardianBudget)
 *
 * @param logs - Logs of any contracts.
 * @param options - {@link LogsOptions}
 * @returns Decoded logs in the order given.
 *
 * @example
 * import { extractGuardianBudgetSetEvents } from '@bulkhead/sdk';
 *
 * const logs = extractGuardianBudgetSetEvents(receipt.logs);
 */
export function extractGuardianBudgetSetEvents(logs: readonly Log[], options?: LogsOptions): GuardianBudgetSetLog[] {
  return extractLogs(guardianBudgetSetEventAbi, logs, options) as GuardianBudgetSetLog[];
}

const guardianClockSetEventAbi = [
  {"type":"event","name":"GuardianClockSet","inputs":[{"name":"guardian","type":"address","indexed":true},{"name":"clockEnd","type":"uint40"},{"name":"clockKey","type":"bytes12"},{"name":"clock","type":"uint256"}]},
] as const;

/** A decoded `GuardianClockSet`. */
export type GuardianClockSetLog = EventLog<typeof guardianClockSetEventAbi, 'GuardianClockSet'>;
export type WatchGuardianClockSetEventParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof guardianClockSetEventAbi, 'GuardianClockSet'> | undefined;
} & WatchOptions<typeof guardianClockSetEventAbi, 'GuardianClockSet'>;
export type WatchGuardianClockSetEventReturnType = () => void;

/**
 * The clock of a seat was charged or refunded, or pays for another key from now on.
 *
 * - `guardian` (address, indexed)
 * - `clockEnd` (uint40)
 * - `clockKey` (bytes12): First bytes of `keccak256(abi.encode(market))` when everything that the running clock pays for is closed under that key; all ones when it pays for several keys.
 * - `clock` (Bucket)
 *
 * Solidity: `IGuardianPause.GuardianClockSet(address,uint40,bytes12,uint256)`
 *
 * @param client - Client to use.
 * @param parameters - {@link WatchGuardianClockSetEventParameters}
 * @returns Function that ends the subscription.
 *
 * @example
 * import { watchGuardianClockSetEvent } from '@bulkhead/sdk';
 *
 * const unwatch = watchGuardianClockSetEvent(client, { address, onLogs: (logs) => console.log(logs) });
 */
export function watchGuardianClockSetEvent<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: WatchGuardianClockSetEventParameters,
): WatchGuardianClockSetEventReturnType {
  return watch(client, guardianClockSetEventAbi, parameters);
}

export type GetGuardianClockSetEventsParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof guardianClockSetEventAbi, 'GuardianClockSet'> | undefined;
} & EventsOptions;
export type GetGuardianClockSetEventsReturnType = GuardianClockSetLog[];

/**
 * The clock of a seat was charged or refunded, or pays for another key from now on.
 *
 * Searches a range of blocks for it.
 *
 * - `guardian` (address, indexed)
 * - `clockEnd` (uint40)
 * - `clockKey` (bytes12): First bytes of `keccak256(abi.encode(market))` when everything that the running clock pays for is closed under that key; all ones when it pays for several keys.
 * - `clock` (Bucket)
 *
 * @param client - Client to use.
 * @param parameters - {@link GetGuardianClockSetEventsParameters}
 * @returns Decoded logs in the order of the chain.
 *
 * @example
 * import { getGuardianClockSetEvents } from '@bulkhead/sdk';
 *
 * const logs = await getGuardianClockSetEvents(client, { address, fromBlock: 'earliest' });
 */
export async function getGuardianClockSetEvents<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: GetGuardianClockSetEventsParameters,
): Promise<GetGuardianClockSetEventsReturnType> {
  return (await getEvents(client, guardianClockSetEventAbi, parameters)) as GetGuardianClockSetEventsReturnType;
}

/**
 * The clock of a seat was charged or refunded, or pays for another key from now on.
 *
 * Finds it among logs that are there already, of a receipt for instance.
 *
 * - `guardian` (address, indexed)
 * - `clockEnd` (uint40)
 * - `clockKey` (bytes12): First bytes of `keccak256(abi.encode(market))` when everything that the running clock pays for is closed under that key; all ones when it pays for several keys.
 * - `clock` (Bucket)
 *
 * @param logs - Logs of any contracts.
 * @param options - {@link LogsOptions}
 * @returns Decoded logs in the order given.
 *
 * @example
 * import { extractGuardianClockSetEvents } from '@bulkhead/sdk';
 *
 * const logs = extractGuardianClockSetEvents(receipt.logs);
 */
export function extractGuardianClockSetEvents(logs: readonly Log[], options?: LogsOptions): GuardianClockSetLog[] {
  return extractLogs(guardianClockSetEventAbi, logs, options) as GuardianClockSetLog[];
}

const guardianDrilledEventAbi = [
  {"type":"event","name":"GuardianDrilled","inputs":[{"name":"guardian","type":"address","indexed":true},{"name":"by","type":"address","indexed":true},{"name":"drillBy","type":"uint40"}]},
] as const;

/** A decoded `GuardianDrilled`. */
export type GuardianDrilledLog = EventLog<typeof guardianDrilledEventAbi, 'GuardianDrilled'>;
export type WatchGuardianDrilledEventParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof guardianDrilledEventAbi, 'GuardianDrilled'> | undefined;
} & WatchOptions<typeof guardianDrilledEventAbi, 'GuardianDrilled'>;
export type WatchGuardianDrilledEventReturnType = () => void;

/**
 * `by` proved that it can act. `drillBy` is the guardian's next deadline; a stand-in has none.
 *
 * - `guardian` (address, indexed)
 * - `by` (address, indexed)
 * - `drillBy` (uint40)
 *
 * Solidity: `IGuardianPause.GuardianDrilled(address,address,uint40)`
 *
 * @param client - Client to use.
 * @param parameters - {@link WatchGuardianDrilledEventParameters}
 * @returns Function that ends the subscription.
 *
 * @example
 * import { watchGuardianDrilledEvent } from '@bulkhead/sdk';
 *
 * const unwatch = watchGuardianDrilledEvent(client, { address, onLogs: (logs) => console.log(logs) });
 */
export function watchGuardianDrilledEvent<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: WatchGuardianDrilledEventParameters,
): WatchGuardianDrilledEventReturnType {
  return watch(client, guardianDrilledEventAbi, parameters);
}

export type GetGuardianDrilledEventsParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof guardianDrilledEventAbi, 'GuardianDrilled'> | undefined;
} & EventsOptions;
export type GetGuardianDrilledEventsReturnType = GuardianDrilledLog[];

/**
 * `by` proved that it can act. `drillBy` is the guardian's next deadline; a stand-in has none.
 *
 * Searches a range of blocks for it.
 *
 * - `guardian` (address, indexed)
 * - `by` (address, indexed)
 * - `drillBy` (uint40)
 *
 * @param client - Client to use.
 * @param parameters - {@link GetGuardianDrilledEventsParameters}
 * @returns Decoded logs in the order of the chain.
 *
 * @example
 * import { getGuardianDrilledEvents } from '@bulkhead/sdk';
 *
 * const logs = await getGuardianDrilledEvents(client, { address, fromBlock: 'earliest' });
 */
export async function getGuardianDrilledEvents<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: GetGuardianDrilledEventsParameters,
): Promise<GetGuardianDrilledEventsReturnType> {
  return (await getEvents(client, guardianDrilledEventAbi, parameters)) as GetGuardianDrilledEventsReturnType;
}

/**
 * `by` proved that it can act. `drillBy` is the guardian's next deadline; a stand-in has none.
 *
 * Finds it among logs that are there already, of a receipt for instance.
 *
 * - `guardian` (address, indexed)
 * - `by` (address, indexed)
 * - `drillBy` (uint40)
 *
 * @param logs - Logs of any contracts.
 * @param options - {@link LogsOptions}
 * @returns Decoded logs in the order given.
 *
 * @example
 * import { extractGuardianDrilledEvents } from '@bulkhead/sdk';
 *
 * const logs = extractGuardianDrilledEvents(receipt.logs);
 */
export function extractGuardianDrilledEvents(logs: readonly Log[], options?: LogsOptions): GuardianDrilledLog[] {
  return extractLogs(guardianDrilledEventAbi, logs, options) as GuardianDrilledLog[];
}

const guardianRemovedEventAbi = [
  {"type":"event","name":"GuardianRemoved","inputs":[{"name":"guardian","type":"address","indexed":true},{"name":"by","type":"address","indexed":true}]},
] as const;

/** A decoded `GuardianRemoved`. */
export type GuardianRemovedLog = EventLog<typeof guardianRemovedEventAbi, 'GuardianRemoved'>;
export type WatchGuardianRemovedEventParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof guardianRemovedEventAbi, 'GuardianRemoved'> | undefined;
} & WatchOptions<typeof guardianRemovedEventAbi, 'GuardianRemoved'>;
export type WatchGuardianRemovedEventReturnType = () => void;

/**
 * A guardian lost its seat. Its share of the budget stays reserved, see `GuardianShareRetired`.
 *
 * - `guardian` (address, indexed)
 * - `by` (address, indexed)
 *
 * Solidity: `IGuardianPause.GuardianRemoved(address,address)`
 *
 * @param client - Client to use.
 * @param parameters - {@link WatchGuardianRemovedEventParameters}
 * @returns Function that ends the subscription.
 *
 * @example
 * import { watchGuardianRemovedEvent } from '@bulkhead/sdk';
 *
 * const unwatch = watchGuardianRemovedEvent(client, { address, onLogs: (logs) => console.log(logs) });
 */
export function watchGuardianRemovedEvent<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: WatchGuardianRemovedEventParameters,
): WatchGuardianRemovedEventReturnType {
  return watch(client, guardianRemovedEventAbi, parameters);
}

export type GetGuardianRemovedEventsParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof guardianRemovedEventAbi, 'GuardianRemoved'> | undefined;
} & EventsOptions;
export type GetGuardianRemovedEventsReturnType = GuardianRemovedLog[];

/**
 * A guardian lost its seat. Its share of the budget stays reserved, see `GuardianShareRetired`.
 *
 * Searches a range of blocks for it.
 *
 * - `guardian` (address, indexed)
 * - `by` (address, indexed)
 *
 * @param client - Client to use.
 * @param parameters - {@link GetGuardianRemovedEventsParameters}
 * @returns Decoded logs in the order of the chain.
 *
 * @example
 * import { getGuardianRemovedEvents } from '@bulkhead/sdk';
 *
 * const logs = await getGuardianRemovedEvents(client, { address, fromBlock: 'earliest' });
 */
export async function getGuardianRemovedEvents<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: GetGuardianRemovedEventsParameters,
): Promise<GetGuardianRemovedEventsReturnType> {
  return (await getEvents(client, guardianRemovedEventAbi, parameters)) as GetGuardianRemovedEventsReturnType;
}

/**
 * A guardian lost its seat. Its share of the budget stays reserved, see `GuardianShareRetired`.
 *
 * Finds it among logs that are there already, of a receipt for instance.
 *
 * - `guardian` (address, indexed)
 * - `by` (address, indexed)
 *
 * @param logs - Logs of any contracts.
 * @param options - {@link LogsOptions}
 * @returns Decoded logs in the order given.
 *
 * @example
 * import { extractGuardianRemovedEvents } from '@bulkhead/sdk';
 *
 * const logs = extractGuardianRemovedEvents(receipt.logs);
 */
export function extractGuardianRemovedEvents(logs: readonly Log[], options?: LogsOptions): GuardianRemovedLog[] {
  return extractLogs(guardianRemovedEventAbi, logs, options) as GuardianRemovedLog[];
}

const guardianReplacedEventAbi = [
  {"type":"event","name":"GuardianReplaced","inputs":[{"name":"guardian","type":"address","indexed":true},{"name":"newGuardian","type":"address","indexed":true},{"name":"drillBy","type":"uint40"}]},
] as const;

/** A decoded `GuardianReplaced`. */
export type GuardianReplacedLog = EventLog<typeof guardianReplacedEventAbi, 'GuardianReplaced'>;
export type WatchGuardianReplacedEventParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof guardianReplacedEventAbi, 'GuardianReplaced'> | undefined;
} & WatchOptions<typeof guardianReplacedEventAbi, 'GuardianReplaced'>;
export type WatchGuardianReplacedEventReturnType = () => void;

/**
 * The seat, with its clock, passed to another account.
 *
 * - `guardian` (address, indexed)
 * - `newGuardian` (address, indexed)
 * - `drillBy` (uint40)
 *
 * Solidity: `IGuardianPause.GuardianReplaced(address,address,uint40)`
 *
 * @param client - Client to use.
 * @param parameters - {@link WatchGuardianReplacedEventParameters}
 * @returns Function that ends the subscription.
 *
 * @example
 * import { watchGuardianReplacedEvent } from '@bulkhead/sdk';
 *
 * const unwatch = watchGuardianReplacedEvent(client, { address, onLogs: (logs) => console.log(logs) });
 */
export function watchGuardianReplacedEvent<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: WatchGuardianReplacedEventParameters,
): WatchGuardianReplacedEventReturnType {
  return watch(client, guardianReplacedEventAbi, parameters);
}

export type GetGuardianReplacedEventsParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof guardianReplacedEventAbi, 'GuardianReplaced'> | undefined;
} & EventsOptions;
export type GetGuardianReplacedEventsReturnType = GuardianReplacedLog[];

/**
 * The seat, with its clock, passed to another account.
 *
 * Searches a range of blocks for it.
 *
 * - `guardian` (address, indexed)
 * - `newGuardian` (address, indexed)
 * - `drillBy` (uint40)
 *
 * @param client - Client to use.
 * @param parameters - {@link GetGuardianReplacedEventsParameters}
 * @returns Decoded logs in the order of the chain.
 *
 * @example
 * import { getGuardianReplacedEvents } from '@bulkhead/sdk';
 *
 * const logs = await getGuardianReplacedEvents(client, { address, fromBlock: 'earliest' });
 */
export async function getGuardianReplacedEvents<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: GetGuardianReplacedEventsParameters,
): Promise<GetGuardianReplacedEventsReturnType> {
  return (await getEvents(client, guardianReplacedEventAbi, parameters)) as GetGuardianReplacedEventsReturnType;
}

/**
 * The seat, with its clock, passed to another account.
 *
 * Finds it among logs that are there already, of a receipt for instance.
 *
 * - `guardian` (address, indexed)
 * - `newGuardian` (address, indexed)
 * - `drillBy` (uint40)
 *
 * @param logs - Logs of any contracts.
 * @param options - {@link LogsOptions}
 * @returns Decoded logs in the order given.
 *
 * @example
 * import { extractGuardianReplacedEvents } from '@bulkhead/sdk';
 *
 * const logs = extractGuardianReplacedEvents(receipt.logs);
 */
export function extractGuardianReplacedEvents(logs: readonly Log[], options?: LogsOptions): GuardianReplacedLog[] {
  return extractLogs(guardianReplacedEventAbi, logs, options) as GuardianReplacedLog[];
}

const guardianSetEventAbi = [
  {"type":"event","name":"GuardianSet","inputs":[{"name":"guardian","type":"address","indexed":true},{"name":"terms","type":"tuple","components":[{"name":"scopes","type":"uint8"},{"name":"exitScopes","type":"uint8"},{"name":"maxDuration","type":"uint32"},{"name":"exitMaxDuration","type":"uint32"},{"name":"burst","type":"uint32"},{"name":"refill","type":"uint32"},{"name":"drillInterval","type":"uint32"},{"name":"successor","type":"address"}]},{"name":"drillBy","type":"uint40"},{"name":"clock","type":"uint256"}]},
] as const;

/** A decoded `GuardianSet`. */
export type GuardianSetLog = EventLog<typeof guardianSetEventAbi, 'GuardianSet'>;
export type WatchGuardianSetEventParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof guardianSetEventAbi, 'GuardianSet'> | undefined;
} & WatchOptions<typeof guardianSetEventAbi, 'GuardianSet'>;
export type WatchGuardianSetEventReturnType = () => void;

/**
 * A guardian got, or kept, a seat on these terms. The clock shows burst and rate after rounding.
 *
 * - `guardian` (address, indexed)
 * - `terms` (IGuardianPause.GuardianTerms)
 * - `drillBy` (uint40)
 * - `clock` (Bucket)
 *
 * Solidity:
 * `IGuardianPause.GuardianSet(address,(uint8,uint8,uint32,uint32,uint32,uint32,uint32,address),uint40,uint256)`
 *
 * @param client - Client to use.
 * @param parameters - {@link WatchGuardianSetEventParameters}
 * @returns Function that ends the subscription.
 *
 * @example
 * import { watchGuardianSetEvent } from '@bulkhead/sdk';
 *
 * const unwatch = watchGuardianSetEvent(client, { address, onLogs: (logs) => console.log(logs) });
 */
export function watchGuardianSetEvent<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: WatchGuardianSetEventParameters,
): WatchGuardianSetEventReturnType {
  return watch(client, guardianSetEventAbi, parameters);
}

export type GetGuardianSetEventsParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof guardianSetEventAbi, 'GuardianSet'> | undefined;
} & EventsOptions;
export type GetGuardianSetEventsReturnType = GuardianSetLog[];

/**
 * A guardian got, or kept, a seat on these terms. The clock shows burst and rate after rounding.
 *
 * Searches a range of blocks for it.
 *
 * - `guardian` (address, indexed)
 * - `terms` (IGuardianPause.GuardianTerms)
 * - `drillBy` (uint40)
 * - `clock` (Bucket)
 *
 * @param client - Client to use.
 * @param parameters - {@link GetGuardianSetEventsParameters}
 * @returns Decoded logs in the order of the chain.
 *
 * @example
 * import { getGuardianSetEvents } from '@bulkhead/sdk';
 *
 * const logs = await getGuardianSetEvents(client, { address, fromBlock: 'earliest' });
 */
export async function getGuardianSetEvents<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: GetGuardianSetEventsParameters,
): Promise<GetGuardianSetEventsReturnType> {
  return (await getEvents(client, guardianSetEventAbi, parameters)) as GetGuardianSetEventsReturnType;
}

/**
 * A guardian got, or kept, a seat on these terms. The clock shows burst and rate after rounding.
 *
 * Finds it among logs that are there already, of a receipt for instance.
 *
 * - `guardian` (address, indexed)
 * - `terms` (IGuardianPause.GuardianTerms)
 * - `drillBy` (uint40)
 * - `clock` (Bucket)
 *
 * @param logs - Logs of any contracts.
 * @param options - {@link LogsOptions}
 * @returns Decoded logs in the order given.
 *
 * @example
 * import { extractGuardianSetEvents } from '@bulkhead/sdk';
 *
 * const logs = extractGuardianSetEvents(receipt.logs);
 */
export function extractGuardianSetEvents(logs: readonly Log[], options?: LogsOptions): GuardianSetLog[] {
  return extractLogs(guardianSetEventAbi, logs, options) as GuardianSetLog[];
}

const guardianShareRetiredEventAbi = [
  {"type":"event","name":"GuardianShareRetired","inputs":[{"name":"retired","type":"uint256"},{"name":"retiredUntil","type":"uint40"}]},
] as const;

/** A decoded `GuardianShareRetired`. */
export type GuardianShareRetiredLog = EventLog<typeof guardianShareRetiredEventAbi, 'GuardianShareRetired'>;
export type WatchGuardianShareRetiredEventParameters = WatchOptions<typeof guardianShareRetiredEventAbi, 'GuardianShareRetired'>;
export type WatchGuardianShareRetiredEventReturnType = () => void;

/**
 * What removed or lowered seats may still have spent in the window is granted to nobody until `retiredUntil`.
 *
 * - `retired` (uint256)
 * - `retiredUntil` (uint40)
 *
 * Solidity: `IGuardianPause.GuardianShareRetired(uint256,uint40)`
 *
 * @param client - Client to use.
 * @param parameters - {@link WatchGuardianShareRetiredEventParameters}
 * @returns Function that ends the subscription.
 *
 * @example
 * import { watchGuardianShareRetiredEvent } from '@bulkhead/sdk';
 *
 * const unwatch = watchGuardianShareRetiredEvent(client, { address, onLogs: (logs) => console.log(logs) });
 */
export function watchGuardianShareRetiredEvent<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: WatchGuardianShareRetiredEventParameters,
): WatchGuardianShareRetiredEventReturnType {
  return watch(client, guardianShareRetiredEventAbi, parameters);
}

export type GetGuardianShareRetiredEventsParameters = EventsOptions;
export type GetGuardianShareRetiredEventsReturnType = GuardianShareRetiredLog[];

/**
 * What removed or lowered seats may still have spent in the window is granted to nobody until `retiredUntil`.
 *
 * Searches a range of blocks for it.
 *
 * - `retired` (uint256)
 * - `retiredUntil` (uint40)
 *
 * @param client - Client to use.
 * @param parameters - {@link GetGuardianShareRetiredEventsParameters}
 * @returns Decoded logs in the order of the chain.
 *
 * @example
 * import { getGuardianShareRetiredEvents } from '@bulkhead/sdk';
 *
 * const logs = await getGuardianShareRetiredEvents(client, { address, fromBlock: 'earliest' });
 */
export async function getGuardianShareRetiredEvents<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: GetGuardianShareRetiredEventsParameters,
): Promise<GetGuardianShareRetiredEventsReturnType> {
  return (await getEvents(client, guardianShareRetiredEventAbi, parameters)) as GetGuardianShareRetiredEventsReturnType;
}

/**
 * What removed or lowered seats may still have spent in the window is granted to nobody until `retiredUntil`.
 *
 * Finds it among logs that are there already, of a receipt for instance.
 *
 * - `retired` (uint256)
 * - `retiredUntil` (uint40)
 *
 * @param logs - Logs of any contracts.
 * @param options - {@link LogsOptions}
 * @returns Decoded logs in the order given.
 *
 * @example
 * import { extractGuardianShareRetiredEvents } from '@bulkhead/sdk';
 *
 * const logs = extractGuardianShareRetiredEvents(receipt.logs);
 */
export function extractGuardianShareRetiredEvents(logs: readonly Log[], options?: LogsOptions): GuardianShareRetiredLog[] {
  return extractLogs(guardianShareRetiredEventAbi, logs, options) as GuardianShareRetiredLog[];
}
