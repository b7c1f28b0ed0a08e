// Generated. Do not edit. `npm run build` in the repository root writes it from the contracts.

import type { Account, Address, Chain, Client, ContractEventArgs, Hash, Log, TransactionReceipt, Transport } from 'viem';
import { defineCall, read, simulate, write } from '../../../actions/internal/call.js';
import { extractLogs, firstLog, getEvents, watch, type LogsOptions } from '../../../actions/internal/events.js';
import type { AddressOption, Call, EventLog, EventsOptions, ReadOptions, SimulateOptions, Simulated, WaitOptions, WatchOptions, WriteOptions } from '../../../actions/internal/options.js';
import { writeSync } from '../../../actions/internal/sync.js';

const isInsideOutflowPerimeterAbi = [
  {"type":"function","name":"isInsideOutflowPerimeter","inputs":[{"name":"account","type":"address"}],"outputs":[{"name":"","type":"bool"}],"stateMutability":"view"},
] as const;

/** Arguments of {@link readIsInsideOutflowPerimeter}. */
export type IsInsideOutflowPerimeterArguments = {
  /** `address` */
  accountArg: Address;
};
/** Arguments and options of {@link readIsInsideOutflowPerimeter}. */
export type ReadIsInsideOutflowPerimeterParameters = IsInsideOutflowPerimeterArguments & ReadOptions;
export type ReadIsInsideOutflowPerimeterReturnType = boolean;

/**
 * Whether moves to the account are moves inside.
 *
 * Solidity: `IOutflowPerimeter.isInsideOutflowPerimeter(address)`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadIsInsideOutflowPerimeterParameters}
 *
 * @example
 * import { readIsInsideOutflowPerimeter } from '@bulkhead/sdk';
 *
 * const result = await readIsInsideOutflowPerimeter(client, { address, accountArg });
 */
export const readIsInsideOutflowPerimeter = /*#__PURE__*/ Object.assign(
  async function readIsInsideOutflowPerimeter<chain extends Chain | undefined>(
    client: Client<Transport, chain>,
    parameters: ReadIsInsideOutflowPerimeterParameters,
  ): Promise<ReadIsInsideOutflowPerimeterReturnType> {
    const { accountArg, ...options } = parameters;
    return (await read(client, isInsideOutflowPerimeterAbi, [accountArg], options)) as ReadIsInsideOutflowPerimeterReturnType;
  },
  {
    /**
     * The call as a value, for `multicall`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, accountArg }: IsInsideOutflowPerimeterArguments & AddressOption): Call<typeof isInsideOutflowPerimeterAbi, readonly [Address]> {
      return defineCall(isInsideOutflowPerimeterAbi, address, [accountArg]);
    },
  },
);

const setOutflowPerimeterAbi = [
  {"type":"function","name":"setOutflowPerimeter","inputs":[{"name":"account","type":"address"},{"name":"inside","type":"bool"}],"outputs":[],"stateMutability":"nonpayable"},
] as const;

/** Arguments of {@link simulateSetOutflowPerimeter} and {@link writeSetOutflowPerimeter}. */
export type SetOutflowPerimeterArguments = {
  /** `address` */
  accountArg: Address;
  /** `bool` */
  inside: boolean;
};
export type SimulateSetOutflowPerimeterParameters<
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = SetOutflowPerimeterArguments & SimulateOptions<chainOverride, accountOverride>;
export type SimulateSetOutflowPerimeterReturnType<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = Simulated<
  typeof setOutflowPerimeterAbi,
  'setOutflowPerimeter',
  readonly [Address, boolean],
  void,
  { chain: chain; account: account },
  { chain: chainOverride; account: accountOverride }
>;

/**
 * Takes an account in, only as a scheduled change; or out, also at once by the governor.
 *
 * Solidity: `IOutflowPerimeter.setOutflowPerimeter(address,bool)`
 *
 * Tries it without sending: gives what it would return, and the request for `writeContract`.
 *
 * @param client - Client to use.
 * @param parameters - {@link SimulateSetOutflowPerimeterParameters}
 * @throws What viem throws; {@link decodeBulkheadError} turns it into a class of its own.
 *
 * @example
 * import { simulateSetOutflowPerimeter } from '@bulkhead/sdk';
 *
 * const { request } = await simulateSetOutflowPerimeter(client, { address, accountArg, inside, account });
 * const hash = await walletClient.writeContract(request);
 */
export async function simulateSetOutflowPerimeter<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
  accountOverride extends Account | Address | null | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: SimulateSetOutflowPerimeterParameters<chainOverride, accountOverride>,
): Promise<SimulateSetOutflowPerimeterReturnType<chain, account, chainOverride, accountOverride>> {
  const { accountArg, inside, ...options } = parameters;
  return (await simulate(client, setOutflowPerimeterAbi, [accountArg, inside], options)) as SimulateSetOutflowPerimeterReturnType<
    chain,
    account,
    chainOverride,
    accountOverride
  >;
}

export type WriteSetOutflowPerimeterParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = SetOutflowPerimeterArguments & WriteOptions<chain, account, chainOverride>;
export type WriteSetOutflowPerimeterReturnType = Hash;

/**
 * Takes an account in, only as a scheduled change; or out, also at once by the governor.
 *
 * Solidity: `IOutflowPerimeter.setOutflowPerimeter(address,bool)`
 *
 * Sends the transaction without trying it first, see {@link simulateSetOutflowPerimeter}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteSetOutflowPerimeterParameters}
 * @returns Hash of the transaction. It may still revert: wait for its receipt.
 *
 * @example
 * import { writeSetOutflowPerimeter } from '@bulkhead/sdk';
 *
 * const hash = await writeSetOutflowPerimeter(walletClient, { address, accountArg, inside });
 */
export const writeSetOutflowPerimeter = /*#__PURE__*/ Object.assign(
  async function writeSetOutflowPerimeter<
    chain extends Chain | undefined,
    account extends Account | undefined,
    chainOverride extends Chain | undefined = undefined,
  >(
    client: Client<Transport, chain, account>,
    parameters: WriteSetOutflowPerimeterParameters<chain, account, chainOverride>,
  ): Promise<WriteSetOutflowPerimeterReturnType> {
    const { accountArg, inside, ...options } = parameters;
    return write(client, setOutflowPerimeterAbi, [accountArg, inside], options);
  },
  {
    /**
     * The call as a value, for `multicall`, `sendCalls`, `sendTransaction`, `simulateContract` and
     * `estimateContractGas`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, accountArg, inside }: SetOutflowPerimeterArguments & AddressOption): Call<typeof setOutflowPerimeterAbi, readonly [Address, boolean]> {
      return defineCall(setOutflowPerimeterAbi, address, [accountArg, inside]);
    },
    /**
     * Finds the `OutflowPerimeterSet` of a receipt's logs.
     *
     * @param logs - Logs of a transaction that called it.
     * @param options - {@link LogsOptions}
     * @throws EventMissingError when there is none.
     */
    extractEvent(logs: readonly Log[], options?: LogsOptions): OutflowPerimeterSetLog {
      return firstLog(extractOutflowPerimeterSetEvents(logs, options), 'OutflowPerimeterSet');
    },
  },
);

export type WriteSetOutflowPerimeterSyncParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = WriteSetOutflowPerimeterParameters<chain, account, chainOverride> & WaitOptions;
export type WriteSetOutflowPerimeterSyncReturnType = OutflowPerimeterSetLog['args'] & { receipt: TransactionReceipt };

/**
 * Takes an account in, only as a scheduled change; or out, also at once by the governor.
 *
 * Solidity: `IOutflowPerimeter.setOutflowPerimeter(address,bool)`
 *
 * Sends the transaction and waits until it is mined, see {@link writeSetOutflowPerimeter}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteSetOutflowPerimeterSyncParameters}
 * @returns The receipt and the arguments of `OutflowPerimeterSet`.
 * @throws TransactionFailedError when it was mined without doing its work; {@link decodeBulkheadError} finds the
 * reason.
 *
 * @example
 * import { writeSetOutflowPerimeterSync } from '@bulkhead/sdk';
 *
 * const { receipt } = await writeSetOutflowPerimeterSync(walletClient, { address, accountArg, inside });
 */
export async function writeSetOutflowPerimeterSync<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteSetOutflowPerimeterSyncParameters<chain, account, chainOverride>,
): Promise<WriteSetOutflowPerimeterSyncReturnType> {
  const { accountArg, inside, ...options } = parameters;
  const receipt = await writeSync(client, setOutflowPerimeterAbi, [accountArg, inside], options);
  const { args } = firstLog(extractOutflowPerimeterSetEvents(receipt.logs, options), 'OutflowPerimeterSet');
  return { ...args, receipt };
}

const outflowPerimeterSetEventAbi = [
  {"type":"event","name":"OutflowPerimeterSet","inputs":[{"name":"account","type":"address","indexed":true},{"name":"inside","type":"bool"}]},
] as const;

/** A decoded `OutflowPerimeterSet`. */
export type OutflowPerimeterSetLog = EventLog<typeof outflowPerimeterSetEventAbi, 'OutflowPerimeterSet'>;
export type WatchOutflowPerimeterSetEventParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof outflowPerimeterSetEventAbi, 'OutflowPerimeterSet'> | undefined;
} & WatchOptions<typeof outflowPerimeterSetEventAbi, 'OutflowPerimeterSet'>;
export type WatchOutflowPerimeterSetEventReturnType = () => void;

/**
 * The account is, or is no longer, inside.
 *
 * - `account` (address, indexed)
 * - `inside` (bool)
 *
 * Solidity: `IOutflowPerimeter.OutflowPerimeterSet(address,bool)`
 *
 * @param client - Client to use.
 * @param parameters - {@link WatchOutflowPerimeterSetEventParameters}
 * @returns Function that ends the subscription.
 *
 * @example
 * import { watchOutflowPerimeterSetEvent } from '@bulkhead/sdk';
 *
 * const unwatch = watchOutflowPerimeterSetEvent(client, { address, onLogs: (logs) => console.log(logs) });
 */
export function watchOutflowPerimeterSetEvent<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: WatchOutflowPerimeterSetEventParameters,
): WatchOutflowPerimeterSetEventReturnType {
  return watch(client, outflowPerimeterSetEventAbi, parameters);
}

export type GetOutflowPerimeterSetEventsParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof outflowPerimeterSetEventAbi, 'OutflowPerimeterSet'> | undefined;
} & EventsOptions;
export type GetOutflowPerimeterSetEventsReturnType = OutflowPerimeterSetLog[];

/**
 * The account is, or is no longer, inside.
 *
 * Searches a range of blocks for it.
 *
 * - `account` (address, indexed)
 * - `inside` (bool)
 *
 * @param client - Client to use.
 * @param parameters - {@link GetOutflowPerimeterSetEventsParameters}
 * @returns Decoded logs in the order of the chain.
 *
 * @example
 * import { getOutflowPerimeterSetEvents } from '@bulkhead/sdk';
 *
 * const logs = await getOutflowPerimeterSetEvents(client, { address, fromBlock: 'earliest' });
 */
export async function getOutflowPerimeterSetEvents<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: GetOutflowPerimeterSetEventsParameters,
): Promise<GetOutflowPerimeterSetEventsReturnType> {
  return (await getEvents(client, outflowPerimeterSetEventAbi, parameters)) as GetOutflowPerimeterSetEventsReturnType;
}

/**
 * The account is, or is no longer, inside.
 *
 * Finds it among logs that are there already, of a receipt for instance.
 *
 * - `account` (address, indexed)
 * - `inside` (bool)
 *
 * @param logs - Logs of any contracts.
 * @param options - {@link LogsOptions}
 * @returns Decoded logs in the order given.
 *
 * @example
 * import { extractOutflowPerimeterSetEvents } from '@bulkhead/sdk';
 *
 * const logs = extractOutflowPerimeterSetEvents(receipt.logs);
 */
export function extractOutflowPerimeterSetEvents(logs: readonly Log[], options?: LogsOptions): OutflowPerimeterSetLog[] {
  return extractLogs(outflowPerimeterSetEventAbi, logs, options) as OutflowPerimeterSetLog[];
}
