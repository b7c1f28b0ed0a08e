// Generated. Do not edit. `npm run build` in the repository root writes it from the contracts.

import type { Account, Address, Chain, Client, ContractEventArgs, Hash, Hex, Log, TransactionReceipt, Transport } from 'viem';
import { defineCall, read, simulate, write } from '../../../actions/internal/call.js';
import { extractLogs, firstLog, getEvents, watch, type LogsOptions } from '../../../actions/internal/events.js';
import type { AddressOption, Call, EventLog, EventsOptions, ReadOptions, SimulateOptions, Simulated, WaitOptions, WatchOptions, WriteOptions } from '../../../actions/internal/options.js';
import { writeSync } from '../../../actions/internal/sync.js';
import type { ContainmentBounds, ContainmentWord, Scope, ScopeSet } from '../../types.js';

const closedTimeAbi = [
  {"type":"function","name":"closedTime","inputs":[{"name":"market","type":"bytes32"},{"name":"scope","type":"uint8"}],"outputs":[{"name":"","type":"uint256"}],"stateMutability":"view"},
] as const;

/** Arguments of {@link readClosedTime}. */
export type ClosedTimeArguments = {
  /** `bytes32` */
  market: Hex;
  /** `Scope` */
  scope: Scope;
};
/** Arguments and options of {@link readClosedTime}. */
export type ReadClosedTimeParameters = ClosedTimeArguments & ReadOptions;
export type ReadClosedTimeReturnType = bigint;

/**
 * Seconds, up to now, during which the word of `market` had the scope closed. Never decreases.
 *
 * A host subtracts it from interest, auctions and deadlines. One that guards with the host's word and a market's
 * subtracts the sum of both, at most the time that has passed: closings of the two may overlap.
 *
 * Solidity: `IContainment.closedTime(bytes32,uint8)`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadClosedTimeParameters}
 *
 * @example
 * import { readClosedTime } from '@bulkhead/sdk';
 *
 * const result = await readClosedTime(client, { address, market, scope });
 */
export const readClosedTime = /*#__PURE__*/ Object.assign(
  async function readClosedTime<chain extends Chain | undefined>(
    client: Client<Transport, chain>,
    parameters: ReadClosedTimeParameters,
  ): Promise<ReadClosedTimeReturnType> {
    const { market, scope, ...options } = parameters;
    return (await read(client, closedTimeAbi, [market, scope], options)) as ReadClosedTimeReturnType;
  },
  {
    /**
     * The call as a value, for `multicall`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, market, scope }: ClosedTimeArguments & AddressOption): Call<typeof closedTimeAbi, readonly [Hex, Scope]> {
      return defineCall(closedTimeAbi, address, [market, scope]);
    },
  },
);

const closedUntilAbi = [
  {"type":"function","name":"closedUntil","inputs":[{"name":"market","type":"bytes32"},{"name":"scope","type":"uint8"}],"outputs":[{"name":"","type":"uint40"}],"stateMutability":"view"},
] as const;

/** Arguments of {@link readClosedUntil}. */
export type ClosedUntilArguments = {
  /** `bytes32` */
  market: Hex;
  /** `Scope` */
  scope: Scope;
};
/** Arguments and options of {@link readClosedUntil}. */
export type ReadClosedUntilParameters = ClosedUntilArguments & ReadOptions;
export type ReadClosedUntilReturnType = number;

/**
 * Unix second at which the word of `market` opens the scope; in the past when it is open.
 *
 * Solidity: `IContainment.closedUntil(bytes32,uint8)`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadClosedUntilParameters}
 *
 * @example
 * import { readClosedUntil } from '@bulkhead/sdk';
 *
 * const result = await readClosedUntil(client, { address, market, scope });
 */
export const readClosedUntil = /*#__PURE__*/ Object.assign(
  async function readClosedUntil<chain extends Chain | undefined>(
    client: Client<Transport, chain>,
    parameters: ReadClosedUntilParameters,
  ): Promise<ReadClosedUntilReturnType> {
    const { market, scope, ...options } = parameters;
    return (await read(client, closedUntilAbi, [market, scope], options)) as ReadClosedUntilReturnType;
  },
  {
    /**
     * The call as a value, for `multicall`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, market, scope }: ClosedUntilArguments & AddressOption): Call<typeof closedUntilAbi, readonly [Hex, Scope]> {
      return defineCall(closedUntilAbi, address, [market, scope]);
    },
  },
);

const containAbi = [
  {"type":"function","name":"contain","inputs":[{"name":"market","type":"bytes32"},{"name":"scopes","type":"uint8"},{"name":"until","type":"uint40"},{"name":"cause","type":"bytes32"},{"name":"evidence","type":"bytes32"}],"outputs":[{"name":"incident","type":"uint64"}],"stateMutability":"nonpayable"},
] as const;

/** Arguments of {@link simulateContain} and {@link writeContain}. */
export type ContainArguments = {
  /** Key of the market, zero for the whole host. `bytes32` */
  market: Hex;
  /** What to close; what CON-3 implies closes along. `ScopeSet` */
  scopes: ScopeSet;
  /** Unix second at which the scopes are open again. `type(uint40).max` is without end. `uint40` */
  until: number;
  /** Code of the reason. `bytes32` */
  cause: Hex;
  /** Hash of, or pointer to, the evidence. `bytes32` */
  evidence: Hex;
};
export type SimulateContainParameters<
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = ContainArguments & SimulateOptions<chainOverride, accountOverride>;
export type SimulateContainReturnType<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = Simulated<
  typeof containAbi,
  'contain',
  readonly [Hex, ScopeSet, number, Hex, Hex],
  bigint,
  { chain: chain; account: account },
  { chain: chainOverride; account: accountOverride }
>;

/**
 * Closes scopes until a time. Council up to `councilMax` from now, governor without limit.
 *
 * Merges by maximum (CON-2): what is closed for longer stays so. A call that lengthens nothing succeeds, returns
 * zero, and leaves no trace.
 *
 * Solidity: `IContainment.contain(bytes32,uint8,uint40,bytes32,bytes32)`
 *
 * Tries it without sending: gives what it would return, and the request for `writeContract`.
 *
 * @param client - Client to use.
 * @param parameters - {@link SimulateContainParameters}
 * @returns `result`: Number of the new incident, zero when nothing was lengthened.
 * @throws What viem throws; {@link decodeBulkheadError} turns it into a class of its own.
 *
 * @example
 * import { simulateContain } from '@bulkhead/sdk';
 *
 * const { request } = await simulateContain(client, { address, market, scopes, until, cause, evidence, account });
 * const hash = await walletClient.writeContract(request);
 */
export async function simulateContain<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
  accountOverride extends Account | Address | null | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: SimulateContainParameters<chainOverride, accountOverride>,
): Promise<SimulateContainReturnType<chain, account, chainOverride, accountOverride>> {
  const { market, scopes, until, cause, evidence, ...options } = parameters;
  return (await simulate(client, containAbi, [market, scopes, until, cause, evidence], options)) as SimulateContainReturnType<
    chain,
    account,
    chainOverride,
    accountOverride
  >;
}

export type WriteContainParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = ContainArguments & WriteOptions<chain, account, chainOverride>;
export type WriteContainReturnType = Hash;

/**
 * Closes scopes until a time. Council up to `councilMax` from now, governor without limit.
 *
 * Merges by maximum (CON-2): what is closed for longer stays so. A call that lengthens nothing succeeds, returns
 * zero, and leaves no trace.
 *
 * Solidity: `IContainment.contain(bytes32,uint8,uint40,bytes32,bytes32)`
 *
 * Sends the transaction without trying it first, see {@link simulateContain}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteContainParameters}
 * @returns Hash of the transaction. It may still revert: wait for its receipt.
 *
 * @example
 * import { writeContain } from '@bulkhead/sdk';
 *
 * const hash = await writeContain(walletClient, { address, market, scopes, until, cause, evidence });
 */
export const writeContain = /*#__PURE__*/ Object.assign(
  async function writeContain<
    chain extends Chain | undefined,
    account extends Account | undefined,
    chainOverride extends Chain | undefined = undefined,
  >(
    client: Client<Transport, chain, account>,
    parameters: WriteContainParameters<chain, account, chainOverride>,
  ): Promise<WriteContainReturnType> {
    const { market, scopes, until, cause, evidence, ...options } = parameters;
    return write(client, containAbi, [market, scopes, until, cause, evidence], options);
  },
  {
    /**
     * The call as a value, for `multicall`, `sendCalls`, `sendTransaction`, `simulateContract` and
     * `estimateContractGas`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, market, scopes, until, cause, evidence }: ContainArguments & AddressOption): Call<typeof containAbi, readonly [Hex, ScopeSet, number, Hex, Hex]> {
      return defineCall(containAbi, address, [market, scopes, until, cause, evidence]);
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

export type WriteContainSyncParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = WriteContainParameters<chain, account, chainOverride> & WaitOptions;
export type WriteContainSyncReturnType = Partial<ContainedLog['args']> & { receipt: TransactionReceipt };

/**
 * Closes scopes until a time. Council up to `councilMax` from now, governor without limit.
 *
 * Merges by maximum (CON-2): what is closed for longer stays so. A call that lengthens nothing succeeds, returns
 * zero, and leaves no trace.
 *
 * Solidity: `IContainment.contain(bytes32,uint8,uint40,bytes32,bytes32)`
 *
 * Sends the transaction and waits until it is mined, see {@link writeContain}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteContainSyncParameters}
 * @returns The receipt and the arguments of `Contained`, which are absent when nothing was lengthened.
 * @throws TransactionFailedError when it was mined without doing its work; {@link decodeBulkheadError} finds the
 * reason.
 *
 * @example
 * import { writeContainSync } from '@bulkhead/sdk';
 *
 * const { receipt } = await writeContainSync(walletClient, { address, market, scopes, until, cause, evidence });
 */
export async function writeContainSync<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteContainSyncParameters<chain, account, chainOverride>,
): Promise<WriteContainSyncReturnType> {
  const { market, scopes, until, cause, evidence, ...options } = parameters;
  const receipt = await writeSync(client, containAbi, [market, scopes, until, cause, evidence], options);
  const [log] = extractContainedEvents(receipt.logs, options);
  return { ...log?.args, receipt };
}

const containmentBoundsAbi = [
  {"type":"function","name":"containmentBounds","inputs":[],"outputs":[{"name":"","type":"tuple","components":[{"name":"graceCap","type":"uint32"},{"name":"graceBps","type":"uint16"},{"name":"councilMax","type":"uint32"},{"name":"automaticMax","type":"uint32"},{"name":"automaticBudget","type":"uint32"},{"name":"automaticWindow","type":"uint32"}]}],"stateMutability":"view"},
] as const;

/** Arguments and options of {@link readContainmentBounds}. */
export type ReadContainmentBoundsParameters = ReadOptions;
export type ReadContainmentBoundsReturnType = ContainmentBounds;

/**
 * The bounds in force.
 *
 * Solidity: `IContainment.containmentBounds()`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadContainmentBoundsParameters}
 *
 * @example
 * import { readContainmentBounds } from '@bulkhead/sdk';
 *
 * const result = await readContainmentBounds(client, { address });
 */
export const readContainmentBounds = /*#__PURE__*/ Object.assign(
  async function readContainmentBounds<chain extends Chain | undefined>(
    client: Client<Transport, chain>,
    parameters: ReadContainmentBoundsParameters,
  ): Promise<ReadContainmentBoundsReturnType> {
    const { ...options } = parameters;
    return (await read(client, containmentBoundsAbi, [], options)) as ReadContainmentBoundsReturnType;
  },
  {
    /**
     * The call as a value, for `multicall`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address }: AddressOption): Call<typeof containmentBoundsAbi, readonly []> {
      return defineCall(containmentBoundsAbi, address, []);
    },
  },
);

const containmentWordAbi = [
  {"type":"function","name":"containmentWord","inputs":[{"name":"market","type":"bytes32"}],"outputs":[{"name":"","type":"uint256"}],"stateMutability":"view"},
] as const;

/** Arguments of {@link readContainmentWord}. */
export type ContainmentWordArguments = {
  /** `bytes32` */
  market: Hex;
};
/** Arguments and options of {@link readContainmentWord}. */
export type ReadContainmentWordParameters = ContainmentWordArguments & ReadOptions;
export type ReadContainmentWordReturnType = ContainmentWord;

/**
 * The whole word of a market, see `ContainmentWord` for its bits.
 *
 * Solidity: `IContainment.containmentWord(bytes32)`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadContainmentWordParameters}
 *
 * @example
 * import { readContainmentWord } from '@bulkhead/sdk';
 *
 * const result = await readContainmentWord(client, { address, market });
 */
export const readContainmentWord = /*#__PURE__*/ Object.assign(
  async function readContainmentWord<chain extends Chain | undefined>(
    client: Client<Transport, chain>,
    parameters: ReadContainmentWordParameters,
  ): Promise<ReadContainmentWordReturnType> {
    const { market, ...options } = parameters;
    return (await read(client, containmentWordAbi, [market], options)) as ReadContainmentWordReturnType;
  },
  {
    /**
     * The call as a value, for `multicall`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, market }: ContainmentWordArguments & AddressOption): Call<typeof containmentWordAbi, readonly [Hex]> {
      return defineCall(containmentWordAbi, address, [market]);
    },
  },
);

const incidentCountAbi = [
  {"type":"function","name":"incidentCount","inputs":[],"outputs":[{"name":"","type":"uint64"}],"stateMutability":"view"},
] as const;

/** Arguments and options of {@link readIncidentCount}. */
export type ReadIncidentCountParameters = ReadOptions;
export type ReadIncidentCountReturnType = bigint;

/**
 * Number of the latest incident, zero when there was none.
 *
 * Solidity: `IContainment.incidentCount()`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadIncidentCountParameters}
 *
 * @example
 * import { readIncidentCount } from '@bulkhead/sdk';
 *
 * const result = await readIncidentCount(client, { address });
 */
export const readIncidentCount = /*#__PURE__*/ Object.assign(
  async function readIncidentCount<chain extends Chain | undefined>(
    client: Client<Transport, chain>,
    parameters: ReadIncidentCountParameters,
  ): Promise<ReadIncidentCountReturnType> {
    const { ...options } = parameters;
    return (await read(client, incidentCountAbi, [], options)) as ReadIncidentCountReturnType;
  },
  {
    /**
     * The call as a value, for `multicall`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address }: AddressOption): Call<typeof incidentCountAbi, readonly []> {
      return defineCall(incidentCountAbi, address, []);
    },
  },
);

const isMarketOpenAbi = [
  {"type":"function","name":"isOpen","inputs":[{"name":"market","type":"bytes32"},{"name":"scope","type":"uint8"}],"outputs":[{"name":"","type":"bool"}],"stateMutability":"view"},
] as const;

/** Arguments of {@link readIsMarketOpen}. */
export type IsMarketOpenArguments = {
  /** `bytes32` */
  market: Hex;
  /** `Scope` */
  scope: Scope;
};
/** Arguments and options of {@link readIsMarketOpen}. */
export type ReadIsMarketOpenParameters = IsMarketOpenArguments & ReadOptions;
export type ReadIsMarketOpenReturnType = boolean;

/**
 * Whether both the host word and the word of `market` leave the scope open now.
 *
 * Solidity: `IContainment.isOpen(bytes32,uint8)`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadIsMarketOpenParameters}
 *
 * @example
 * import { readIsMarketOpen } from '@bulkhead/sdk';
 *
 * const result = await readIsMarketOpen(client, { address, market, scope });
 */
export const readIsMarketOpen = /*#__PURE__*/ Object.assign(
  async function readIsMarketOpen<chain extends Chain | undefined>(
    client: Client<Transport, chain>,
    parameters: ReadIsMarketOpenParameters,
  ): Promise<ReadIsMarketOpenReturnType> {
    const { market, scope, ...options } = parameters;
    return (await read(client, isMarketOpenAbi, [market, scope], options)) as ReadIsMarketOpenReturnType;
  },
  {
    /**
     * The call as a value, for `multicall`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, market, scope }: IsMarketOpenArguments & AddressOption): Call<typeof isMarketOpenAbi, readonly [Hex, Scope]> {
      return defineCall(isMarketOpenAbi, address, [market, scope]);
    },
  },
);

const isOpenAbi = [
  {"type":"function","name":"isOpen","inputs":[{"name":"scope","type":"uint8"}],"outputs":[{"name":"","type":"bool"}],"stateMutability":"view"},
] as const;

/** Arguments of {@link readIsOpen}. */
export type IsOpenArguments = {
  /** `Scope` */
  scope: Scope;
};
/** Arguments and options of {@link readIsOpen}. */
export type ReadIsOpenParameters = IsOpenArguments & ReadOptions;
export type ReadIsOpenReturnType = boolean;

/**
 * Whether the host word leaves the scope open now.
 *
 * Solidity: `IContainment.isOpen(uint8)`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadIsOpenParameters}
 *
 * @example
 * import { readIsOpen } from '@bulkhead/sdk';
 *
 * const result = await readIsOpen(client, { address, scope });
 */
export const readIsOpen = /*#__PURE__*/ Object.assign(
  async function readIsOpen<chain extends Chain | undefined>(
    client: Client<Transport, chain>,
    parameters: ReadIsOpenParameters,
  ): Promise<ReadIsOpenReturnType> {
    const { scope, ...options } = parameters;
    return (await read(client, isOpenAbi, [scope], options)) as ReadIsOpenReturnType;
  },
  {
    /**
     * The call as a value, for `multicall`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, scope }: IsOpenArguments & AddressOption): Call<typeof isOpenAbi, readonly [Scope]> {
      return defineCall(isOpenAbi, address, [scope]);
    },
  },
);

const supportsInterfaceAbi = [
  {"type":"function","name":"supportsInterface","inputs":[{"name":"interfaceId","type":"bytes4"}],"outputs":[{"name":"","type":"bool"}],"stateMutability":"view"},
] as const;

/** Arguments of {@link readSupportsInterface}. */
export type SupportsInterfaceArguments = {
  /** `bytes4` */
  interfaceId: Hex;
};
/** Arguments and options of {@link readSupportsInterface}. */
export type ReadSupportsInterfaceParameters = SupportsInterfaceArguments & ReadOptions;
export type ReadSupportsInterfaceReturnType = boolean;

/**
 * Calls `supportsInterface`.
 *
 * Returns true if this contract implements the interface defined by `interfaceId`. See the corresponding
 * https://eips.ethereum.org/EIPS/eip-165#how-interfaces-are-identified[ERC section] to learn more about how these ids
 * are created. This function call must use less than 30 000 gas.
 *
 * Solidity: `IContainment.supportsInterface(bytes4)`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadSupportsInterfaceParameters}
 *
 * @example
 * import { readSupportsInterface } from '@bulkhead/sdk';
 *
 * const result = await readSupportsInterface(client, { address, interfaceId });
 */
export const readSupportsInterface = /*#__PURE__*/ Object.assign(
  async function readSupportsInterface<chain extends Chain | undefined>(
    client: Client<Transport, chain>,
    parameters: ReadSupportsInterfaceParameters,
  ): Promise<ReadSupportsInterfaceReturnType> {
    const { interfaceId, ...options } = parameters;
    return (await read(client, supportsInterfaceAbi, [interfaceId], options)) as ReadSupportsInterfaceReturnType;
  },
  {
    /**
     * The call as a value, for `multicall`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, interfaceId }: SupportsInterfaceArguments & AddressOption): Call<typeof supportsInterfaceAbi, readonly [Hex]> {
      return defineCall(supportsInterfaceAbi, address, [interfaceId]);
    },
  },
);

const automaticClockSetEventAbi = [
  {"type":"event","name":"AutomaticClockSet","inputs":[{"name":"key","type":"bytes32","indexed":true},{"name":"until","type":"uint40"},{"name":"clock","type":"uint256"}]},
] as const;

/** A decoded `AutomaticClockSet`. */
export type AutomaticClockSetLog = EventLog<typeof automaticClockSetEventAbi, 'AutomaticClockSet'>;
export type WatchAutomaticClockSetEventParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof automaticClockSetEventAbi, 'AutomaticClockSet'> | undefined;
} & WatchOptions<typeof automaticClockSetEventAbi, 'AutomaticClockSet'>;
export type WatchAutomaticClockSetEventReturnType = () => void;

/**
 * Tier `Automatic` spent seconds of the key's budget; what it closed or latched lasts until `until`.
 *
 * - `key` (bytes32, indexed)
 * - `until` (uint40)
 * - `clock` (Bucket)
 *
 * Solidity: `IContainment.AutomaticClockSet(bytes32,uint40,uint256)`
 *
 * @param client - Client to use.
 * @param parameters - {@link WatchAutomaticClockSetEventParameters}
 * @returns Function that ends the subscription.
 *
 * @example
 * import { watchAutomaticClockSetEvent } from '@bulkhead/sdk';
 *
 * const unwatch = watchAutomaticClockSetEvent(client, { address, onLogs: (logs) => console.log(logs) });
 */
export function watchAutomaticClockSetEvent<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: WatchAutomaticClockSetEventParameters,
): WatchAutomaticClockSetEventReturnType {
  return watch(client, automaticClockSetEventAbi, parameters);
}

export type GetAutomaticClockSetEventsParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof automaticClockSetEventAbi, 'AutomaticClockSet'> | undefined;
} & EventsOptions;
export type GetAutomaticClockSetEventsReturnType = AutomaticClockSetLog[];

/**
 * Tier `Automatic` spent seconds of the key's budget; what it closed or latched lasts until `until`.
 *
 * Searches a range of blocks for it.
 *
 * - `key` (bytes32, indexed)
 * - `until` (uint40)
 * - `clock` (Bucket)
 *
 * @param client - Client to use.
 * @param parameters - {@link GetAutomaticClockSetEventsParameters}
 * @returns Decoded logs in the order of the chain.
 *
 * @example
 * import { getAutomaticClockSetEvents } from '@bulkhead/sdk';
 *
 * const logs = await getAutomaticClockSetEvents(client, { address, fromBlock: 'earliest' });
 */
export async function getAutomaticClockSetEvents<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: GetAutomaticClockSetEventsParameters,
): Promise<GetAutomaticClockSetEventsReturnType> {
  return (await getEvents(client, automaticClockSetEventAbi, parameters)) as GetAutomaticClockSetEventsReturnType;
}

/**
 * Tier `Automatic` spent seconds of the key's budget; what it closed or latched lasts until `until`.
 *
 * Finds it among logs that are there already, of a receipt for instance.
 *
 * - `key` (bytes32, indexed)
 * - `until` (uint40)
 * - `clock` (Bucket)
 *
 * @param logs - Logs of any contracts.
 * @param options - {@link LogsOptions}
 * @returns Decoded logs in the order given.
 *
 * @example
 * import { extractAutomaticClockSetEvents } from '@bulkhead/sdk';
 *
 * const logs = extractAutomaticClockSetEvents(receipt.logs);
 */
export function extractAutomaticClockSetEvents(logs: readonly Log[], options?: LogsOptions): AutomaticClockSetLog[] {
  return extractLogs(automaticClockSetEventAbi, logs, options) as AutomaticClockSetLog[];
}

const containedEventAbi = [
  {"type":"event","name":"Contained","inputs":[{"name":"incident","type":"uint64","indexed":true},{"name":"market","type":"bytes32","indexed":true},{"name":"by","type":"address","indexed":true},{"name":"tier","type":"uint8"},{"name":"scopes","type":"uint8"},{"name":"word","type":"uint256"},{"name":"cause","type":"bytes32"},{"name":"evidence","type":"bytes32"}]},
] as const;

/** A decoded `Contained`. */
export type ContainedLog = EventLog<typeof containedEventAbi, 'Contained'>;
export type WatchContainedEventParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof containedEventAbi, 'Contained'> | undefined;
} & WatchOptions<typeof containedEventAbi, 'Contained'>;
export type WatchContainedEventReturnType = () => void;

/**
 * Scopes were closed, or closed for longer. One event carries the whole new state of the market.
 *
 * - `incident` (uint64, indexed): Running number of the incident within this host, from 1.
 * - `market` (bytes32, indexed)
 * - `by` (address, indexed)
 * - `tier` (Tier)
 * - `scopes` (ScopeSet): What was named. What CON-3 implies shows in `word`.
 * - `word` (ContainmentWord): The six times after the change.
 * - `cause` (bytes32): Code of the reason: a short string in `bytes32` or a hash, chosen by the caller.
 * - `evidence` (bytes32): Hash of, or pointer to, the evidence; zero when there is none yet.
 *
 * Solidity: `IContainment.Contained(uint64,bytes32,address,uint8,uint8,uint256,bytes32,bytes32)`
 *
 * @param client - Client to use.
 * @param parameters - {@link WatchContainedEventParameters}
 * @returns Function that ends the subscription.
 *
 * @example
 * import { watchContainedEvent } from '@bulkhead/sdk';
 *
 * const unwatch = watchContainedEvent(client, { address, onLogs: (logs) => console.log(logs) });
 */
export function watchContainedEvent<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: WatchContainedEventParameters,
): WatchContainedEventReturnType {
  return watch(client, containedEventAbi, parameters);
}

export type GetContainedEventsParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof containedEventAbi, 'Contained'> | undefined;
} & EventsOptions;
export type GetContainedEventsReturnType = ContainedLog[];

/**
 * Scopes were closed, or closed for longer. One event carries the whole new state of the market.
 *
 * Searches a range of blocks for it.
 *
 * - `incident` (uint64, indexed): Running number of the incident within this host, from 1.
 * - `market` (bytes32, indexed)
 * - `by` (address, indexed)
 * - `tier` (Tier)
 * - `scopes` (ScopeSet): What was named. What CON-3 implies shows in `word`.
 * - `word` (ContainmentWord): The six times after the change.
 * - `cause` (bytes32): Code of the reason: a short string in `bytes32` or a hash, chosen by the caller.
 * - `evidence` (bytes32): Hash of, or pointer to, the evidence; zero when there is none yet.
 *
 * @param client - Client to use.
 * @param parameters - {@link GetContainedEventsParameters}
 * @returns Decoded logs in the order of the chain.
 *
 * @example
 * import { getContainedEvents } from '@bulkhead/sdk';
 *
 * const logs = await getContainedEvents(client, { address, fromBlock: 'earliest' });
 */
export async function getContainedEvents<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: GetContainedEventsParameters,
): Promise<GetContainedEventsReturnType> {
  return (await getEvents(client, containedEventAbi, parameters)) as GetContainedEventsReturnType;
}

/**
 * Scopes were closed, or closed for longer. One event carries the whole new state of the market.
 *
 * Finds it among logs that are there already, of a receipt for instance.
 *
 * - `incident` (uint64, indexed): Running number of the incident within this host, from 1.
 * - `market` (bytes32, indexed)
 * - `by` (address, indexed)
 * - `tier` (Tier)
 * - `scopes` (ScopeSet): What was named. What CON-3 implies shows in `word`.
 * - `word` (ContainmentWord): The six times after the change.
 * - `cause` (bytes32): Code of the reason: a short string in `bytes32` or a hash, chosen by the caller.
 * - `evidence` (bytes32): Hash of, or pointer to, the evidence; zero when there is none yet.
 *
 * @param logs - Logs of any contracts.
 * @param options - {@link LogsOptions}
 * @returns Decoded logs in the order given.
 *
 * @example
 * import { extractContainedEvents } from '@bulkhead/sdk';
 *
 * const logs = extractContainedEvents(receipt.logs);
 */
export function extractContainedEvents(logs: readonly Log[], options?: LogsOptions): ContainedLog[] {
  return extractLogs(containedEventAbi, logs, options) as ContainedLog[];
}

const containmentBoundsSetEventAbi = [
  {"type":"event","name":"ContainmentBoundsSet","inputs":[{"name":"bounds","type":"tuple","components":[{"name":"graceCap","type":"uint32"},{"name":"graceBps","type":"uint16"},{"name":"councilMax","type":"uint32"},{"name":"automaticMax","type":"uint32"},{"name":"automaticBudget","type":"uint32"},{"name":"automaticWindow","type":"uint32"}]}]},
] as const;

/** A decoded `ContainmentBoundsSet`. */
export type ContainmentBoundsSetLog = EventLog<typeof containmentBoundsSetEventAbi, 'ContainmentBoundsSet'>;
export type WatchContainmentBoundsSetEventParameters = WatchOptions<typeof containmentBoundsSetEventAbi, 'ContainmentBoundsSet'>;
export type WatchContainmentBoundsSetEventReturnType = () => void;

/**
 * The bounds were set.
 *
 * - `bounds` (IContainment.ContainmentBounds)
 *
 * Solidity: `IContainment.ContainmentBoundsSet((uint32,uint16,uint32,uint32,uint32,uint32))`
 *
 * @param client - Client to use.
 * @param parameters - {@link WatchContainmentBoundsSetEventParameters}
 * @returns Function that ends the subscription.
 *
 * @example
 * import { watchContainmentBoundsSetEvent } from '@bulkhead/sdk';
 *
 * const unwatch = watchContainmentBoundsSetEvent(client, { address, onLogs: (logs) => console.log(logs) });
 */
export function watchContainmentBoundsSetEvent<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: WatchContainmentBoundsSetEventParameters,
): WatchContainmentBoundsSetEventReturnType {
  return watch(client, containmentBoundsSetEventAbi, parameters);
}

export type GetContainmentBoundsSetEventsParameters = EventsOptions;
export type GetContainmentBoundsSetEventsReturnType = ContainmentBoundsSetLog[];

/**
 * The bounds were set.
 *
 * Searches a range of blocks for it.
 *
 * - `bounds` (IContainment.ContainmentBounds)
 *
 * @param client - Client to use.
 * @param parameters - {@link GetContainmentBoundsSetEventsParameters}
 * @returns Decoded logs in the order of the chain.
 *
 * @example
 * import { getContainmentBoundsSetEvents } from '@bulkhead/sdk';
 *
 * const logs = await getContainmentBoundsSetEvents(client, { address, fromBlock: 'earliest' });
 */
export async function getContainmentBoundsSetEvents<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: GetContainmentBoundsSetEventsParameters,
): Promise<GetContainmentBoundsSetEventsReturnType> {
  return (await getEvents(client, containmentBoundsSetEventAbi, parameters)) as GetContainmentBoundsSetEventsReturnType;
}

/**
 * The bounds were set.
 *
 * Finds it among logs that are there already, of a receipt for instance.
 *
 * - `bounds` (IContainment.ContainmentBounds)
 *
 * @param logs - Logs of any contracts.
 * @param options - {@link LogsOptions}
 * @returns Decoded logs in the order given.
 *
 * @example
 * import { extractContainmentBoundsSetEvents } from '@bulkhead/sdk';
 *
 * const logs = extractContainmentBoundsSetEvents(receipt.logs);
 */
export function extractContainmentBoundsSetEvents(logs: readonly Log[], options?: LogsOptions): ContainmentBoundsSetLog[] {
  return extractLogs(containmentBoundsSetEventAbi, logs, options) as ContainmentBoundsSetLog[];
}

const hostBitsSetEventAbi = [
  {"type":"event","name":"HostBitsSet","inputs":[{"name":"bits","type":"uint8"}]},
] as const;

/** A decoded `HostBitsSet`. */
export type HostBitsSetLog = EventLog<typeof hostBitsSetEventAbi, 'HostBitsSet'>;
export type WatchHostBitsSetEventParameters = WatchOptions<typeof hostBitsSetEventAbi, 'HostBitsSet'>;
export type WatchHostBitsSetEventReturnType = () => void;

/**
 * The host changed the bits of its own that it keeps in its word.
 *
 * - `bits` (uint8)
 *
 * Solidity: `IContainment.HostBitsSet(uint8)`
 *
 * @param client - Client to use.
 * @param parameters - {@link WatchHostBitsSetEventParameters}
 * @returns Function that ends the subscription.
 *
 * @example
 * import { watchHostBitsSetEvent } from '@bulkhead/sdk';
 *
 * const unwatch = watchHostBitsSetEvent(client, { address, onLogs: (logs) => console.log(logs) });
 */
export function watchHostBitsSetEvent<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: WatchHostBitsSetEventParameters,
): WatchHostBitsSetEventReturnType {
  return watch(client, hostBitsSetEventAbi, parameters);
}

export type GetHostBitsSetEventsParameters = EventsOptions;
export type GetHostBitsSetEventsReturnType = HostBitsSetLog[];

/**
 * The host changed the bits of its own that it keeps in its word.
 *
 * Searches a range of blocks for it.
 *
 * - `bits` (uint8)
 *
 * @param client - Client to use.
 * @param parameters - {@link GetHostBitsSetEventsParameters}
 * @returns Decoded logs in the order of the chain.
 *
 * @example
 * import { getHostBitsSetEvents } from '@bulkhead/sdk';
 *
 * const logs = await getHostBitsSetEvents(client, { address, fromBlock: 'earliest' });
 */
export async function getHostBitsSetEvents<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: GetHostBitsSetEventsParameters,
): Promise<GetHostBitsSetEventsReturnType> {
  return (await getEvents(client, hostBitsSetEventAbi, parameters)) as GetHostBitsSetEventsReturnType;
}

/**
 * The host changed the bits of its own that it keeps in its word.
 *
 * Finds it among logs that are there already, of a receipt for instance.
 *
 * - `bits` (uint8)
 *
 * @param logs - Logs of any contracts.
 * @param options - {@link LogsOptions}
 * @returns Decoded logs in the order given.
 *
 * @example
 * import { extractHostBitsSetEvents } from '@bulkhead/sdk';
 *
 * const logs = extractHostBitsSetEvents(receipt.logs);
 */
export function extractHostBitsSetEvents(logs: readonly Log[], options?: LogsOptions): HostBitsSetLog[] {
  return extractLogs(hostBitsSetEventAbi, logs, options) as HostBitsSetLog[];
}

const reopenedEventAbi = [
  {"type":"event","name":"Reopened","inputs":[{"name":"upToIncident","type":"uint64","indexed":true},{"name":"market","type":"bytes32","indexed":true},{"name":"by","type":"address","indexed":true},{"name":"word","type":"uint256"}]},
] as const;

/** A decoded `Reopened`. */
export type ReopenedLog = EventLog<typeof reopenedEventAbi, 'Reopened'>;
export type WatchReopenedEventParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof reopenedEventAbi, 'Reopened'> | undefined;
} & WatchOptions<typeof reopenedEventAbi, 'Reopened'>;
export type WatchReopenedEventReturnType = () => void;

/**
 * Scopes were reopened before their closing had ended.
 *
 * - `upToIncident` (uint64, indexed): The plan that was executed answers all incidents up to this number.
 * - `market` (bytes32, indexed)
 * - `by` (address, indexed)
 * - `word` (ContainmentWord)
 *
 * Solidity: `IContainment.Reopened(uint64,bytes32,address,uint256)`
 *
 * @param client - Client to use.
 * @param parameters - {@link WatchReopenedEventParameters}
 * @returns Function that ends the subscription.
 *
 * @example
 * import { watchReopenedEvent } from '@bulkhead/sdk';
 *
 * const unwatch = watchReopenedEvent(client, { address, onLogs: (logs) => console.log(logs) });
 */
export function watchReopenedEvent<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: WatchReopenedEventParameters,
): WatchReopenedEventReturnType {
  return watch(client, reopenedEventAbi, parameters);
}

export type GetReopenedEventsParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof reopenedEventAbi, 'Reopened'> | undefined;
} & EventsOptions;
export type GetReopenedEventsReturnType = ReopenedLog[];

/**
 * Scopes were reopened before their closing had ended.
 *
 * Searches a range of blocks for it.
 *
 * - `upToIncident` (uint64, indexed): The plan that was executed answers all incidents up to this number.
 * - `market` (bytes32, indexed)
 * - `by` (address, indexed)
 * - `word` (ContainmentWord)
 *
 * @param client - Client to use.
 * @param parameters - {@link GetReopenedEventsParameters}
 * @returns Decoded logs in the order of the chain.
 *
 * @example
 * import { getReopenedEvents } from '@bulkhead/sdk';
 *
 * const logs = await getReopenedEvents(client, { address, fromBlock: 'earliest' });
 */
export async function getReopenedEvents<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: GetReopenedEventsParameters,
): Promise<GetReopenedEventsReturnType> {
  return (await getEvents(client, reopenedEventAbi, parameters)) as GetReopenedEventsReturnType;
}

/**
 * Scopes were reopened before their closing had ended.
 *
 * Finds it among logs that are there already, of a receipt for instance.
 *
 * - `upToIncident` (uint64, indexed): The plan that was executed answers all incidents up to this number.
 * - `market` (bytes32, indexed)
 * - `by` (address, indexed)
 * - `word` (ContainmentWord)
 *
 * @param logs - Logs of any contracts.
 * @param options - {@link LogsOptions}
 * @returns Decoded logs in the order given.
 *
 * @example
 * import { extractReopenedEvents } from '@bulkhead/sdk';
 *
 * const logs = extractReopenedEvents(receipt.logs);
 */
export function extractReopenedEvents(logs: readonly Log[], options?: LogsOptions): ReopenedLog[] {
  return extractLogs(reopenedEventAbi, logs, options) as ReopenedLog[];
}
