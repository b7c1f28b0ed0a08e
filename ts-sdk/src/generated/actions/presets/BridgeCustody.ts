// Generated. Do not edit. `npm run build` in the repository root writes it from the contracts.

import type { Account, Address, Chain, Client, ContractEventArgs, Hash, Hex, Log, TransactionReceipt, Transport } from 'viem';
import { defineCall, read, simulate, write } from '../../../actions/internal/call.js';
import { extractLogs, firstLog, getEvents, watch, type LogsOptions } from '../../../actions/internal/events.js';
import type { AddressOption, Call, EventLog, EventsOptions, PayableCall, ReadOptions, SimulateOptions, Simulated, ValueOption, WaitOptions, WatchOptions, WriteOptions } from '../../../actions/internal/options.js';
import { writeSync } from '../../../actions/internal/sync.js';
import type { Message } from '../../types.js';

const bridgeCustodyAbi = [
  {"type":"function","name":"custody","inputs":[{"name":"asset","type":"address"}],"outputs":[{"name":"","type":"uint256"}],"stateMutability":"view"},
] as const;

/** Arguments of {@link readBridgeCustody}. */
export type BridgeCustodyArguments = {
  /** `address` */
  asset: Address;
};
/** Arguments and options of {@link readBridgeCustody}. */
export type ReadBridgeCustodyParameters = BridgeCustodyArguments & ReadOptions;
export type ReadBridgeCustodyReturnType = bigint;

/**
 * What the custody holds of an asset by its own books; donations do not count.
 *
 * Solidity: `IBridgeCustody.custody(address)`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadBridgeCustodyParameters}
 *
 * @example
 * import { readBridgeCustody } from '@bulkhead/sdk';
 *
 * const result = await readBridgeCustody(client, { address, asset });
 */
export const readBridgeCustody = /*#__PURE__*/ Object.assign(
  async function readBridgeCustody<chain extends Chain | undefined>(
    client: Client<Transport, chain>,
    parameters: ReadBridgeCustodyParameters,
  ): Promise<ReadBridgeCustodyReturnType> {
    const { asset, ...options } = parameters;
    return (await read(client, bridgeCustodyAbi, [asset], options)) as ReadBridgeCustodyReturnType;
  },
  {
    /**
     * The call as a value, for `multicall`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, asset }: BridgeCustodyArguments & AddressOption): Call<typeof bridgeCustodyAbi, readonly [Address]> {
      return defineCall(bridgeCustodyAbi, address, [asset]);
    },
  },
);

const bridgeDeliverAbi = [
  {"type":"function","name":"deliver","inputs":[{"name":"message","type":"tuple","components":[{"name":"id","type":"bytes32"},{"name":"asset","type":"address"},{"name":"recipient","type":"address"},{"name":"amount","type":"uint256"},{"name":"data","type":"bytes"}]}],"outputs":[{"name":"paid","type":"uint256"},{"name":"claimId","type":"uint256"}],"stateMutability":"nonpayable"},
] as const;

/** Arguments of {@link simulateBridgeDeliver} and {@link writeBridgeDeliver}. */
export type BridgeDeliverArguments = {
  /** `IBridgeCustody.Message` */
  message: Message;
};
export type SimulateBridgeDeliverParameters<
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = BridgeDeliverArguments & SimulateOptions<chainOverride, accountOverride>;
export type SimulateBridgeDeliverReturnType<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = Simulated<
  typeof bridgeDeliverAbi,
  'deliver',
  readonly [Message],
  readonly [paid: bigint, claimId: bigint],
  { chain: chain; account: account },
  { chain: chainOverride; account: accountOverride }
>;

/**
 * Delivers a message. Only the messenger.
 *
 * Solidity: `IBridgeCustody.deliver((bytes32,address,address,uint256,bytes))`
 *
 * Tries it without sending: gives what it would return, and the request for `writeContract`.
 *
 * @param client - Client to use.
 * @param parameters - {@link SimulateBridgeDeliverParameters}
 * @returns `result`: paid: What was paid at once. claimId: Number of the claim on the rest in the escrow, zero when
 * everything was paid.
 * @throws What viem throws; {@link decodeBulkheadError} turns it into a class of its own.
 *
 * @example
 * import { simulateBridgeDeliver } from '@bulkhead/sdk';
 *
 * const { request } = await simulateBridgeDeliver(client, { address, message, account });
 * const hash = await walletClient.writeContract(request);
 */
export async function simulateBridgeDeliver<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
  accountOverride extends Account | Address | null | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: SimulateBridgeDeliverParameters<chainOverride, accountOverride>,
): Promise<SimulateBridgeDeliverReturnType<chain, account, chainOverride, accountOverride>> {
  const { message, ...options } = parameters;
  return (await simulate(client, bridgeDeliverAbi, [message], options)) as SimulateBridgeDeliverReturnType<
    chain,
    account,
    chainOverride,
    accountOverride
  >;
}

export type WriteBridgeDeliverParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = BridgeDeliverArguments & WriteOptions<chain, account, chainOverride>;
export type WriteBridgeDeliverReturnType = Hash;

/**
 * Delivers a message. Only the messenger.
 *
 * Solidity: `IBridgeCustody.deliver((bytes32,address,address,uint256,bytes))`
 *
 * Sends the transaction without trying it first, see {@link simulateBridgeDeliver}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteBridgeDeliverParameters}
 * @returns Hash of the transaction. It may still revert: wait for its receipt.
 *
 * @example
 * import { writeBridgeDeliver } from '@bulkhead/sdk';
 *
 * const hash = await writeBridgeDeliver(walletClient, { address, message });
 */
export const writeBridgeDeliver = /*#__PURE__*/ Object.assign(
  async function writeBridgeDeliver<
    chain extends Chain | undefined,
    account extends Account | undefined,
    chainOverride extends Chain | undefined = undefined,
  >(
    client: Client<Transport, chain, account>,
    parameters: WriteBridgeDeliverParameters<chain, account, chainOverride>,
  ): Promise<WriteBridgeDeliverReturnType> {
    const { message, ...options } = parameters;
    return write(client, bridgeDeliverAbi, [message], options);
  },
  {
    /**
     * The call as a value, for `multicall`, `sendCalls`, `sendTransaction`, `simulateContract` and
     * `estimateContractGas`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, message }: BridgeDeliverArguments & AddressOption): Call<typeof bridgeDeliverAbi, readonly [Message]> {
      return defineCall(bridgeDeliverAbi, address, [message]);
    },
    /**
     * Finds the `Delivered` of a receipt's logs.
     *
     * @param logs - Logs of a transaction that called it.
     * @param options - {@link LogsOptions}
     * @throws EventMissingError when there is none.
     */
    extractEvent(logs: readonly Log[], options?: LogsOptions): BridgeDeliveredLog {
      return firstLog(extractBridgeDeliveredEvents(logs, options), 'Delivered');
    },
  },
);

export type WriteBridgeDeliverSyncParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = WriteBridgeDeliverParameters<chain, account, chainOverride> & WaitOptions;
export type WriteBridgeDeliverSyncReturnType = BridgeDeliveredLog['args'] & { receipt: TransactionReceipt };

/**
 * Delivers a message. Only the messenger.
 *
 * Solidity: `IBridgeCustody.deliver((bytes32,address,address,uint256,bytes))`
 *
 * Sends the transaction and waits until it is mined, see {@link writeBridgeDeliver}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteBridgeDeliverSyncParameters}
 * @returns The receipt and the arguments of `Delivered`.
 * @throws TransactionFailedError when it was mined without doing its work; {@link decodeBulkheadError} finds the
 * reason.
 *
 * @example
 * import { writeBridgeDeliverSync } from '@bulkhead/sdk';
 *
 * const { receipt } = await writeBridgeDeliverSync(walletClient, { address, message });
 */
export async function writeBridgeDeliverSync<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteBridgeDeliverSyncParameters<chain, account, chainOverride>,
): Promise<WriteBridgeDeliverSyncReturnType> {
  const { message, ...options } = parameters;
  const receipt = await writeSync(client, bridgeDeliverAbi, [message], options);
  const { args } = firstLog(extractBridgeDeliveredEvents(receipt.logs, options), 'Delivered');
  return { ...args, receipt };
}

const bridgeDepositAbi = [
  {"type":"function","name":"deposit","inputs":[{"name":"asset","type":"address"},{"name":"amount","type":"uint256"},{"name":"recipient","type":"bytes32"}],"outputs":[{"name":"received","type":"uint256"}],"stateMutability":"payable"},
] as const;

/** Arguments of {@link simulateBridgeDeposit} and {@link writeBridgeDeposit}. */
export type BridgeDepositArguments = {
  /** `address` */
  asset: Address;
  /** `uint256` */
  amount: bigint;
  /** `bytes32` */
  recipient: Hex;
};
export type SimulateBridgeDepositParameters<
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = BridgeDepositArguments & SimulateOptions<chainOverride, accountOverride> & ValueOption;
export type SimulateBridgeDepositReturnType<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = Simulated<
  typeof bridgeDepositAbi,
  'deposit',
  readonly [Address, bigint, Hex],
  bigint,
  { chain: chain; account: account },
  { chain: chainOverride; account: accountOverride }
> & { request: ValueOption };

/**
 * Takes `amount` of `asset` into custody for `recipient` on the other side.
 *
 * Solidity: `IBridgeCustody.deposit(address,uint256,bytes32)`
 *
 * Tries it without sending: gives what it would return, and the request for `writeContract`.
 *
 * @param client - Client to use.
 * @param parameters - {@link SimulateBridgeDepositParameters}
 * @returns `result`: What really arrived, at most `amount`.
 * @throws What viem throws; {@link decodeBulkheadError} turns it into a class of its own.
 *
 * @example
 * import { simulateBridgeDeposit } from '@bulkhead/sdk';
 *
 * const { request } = await simulateBridgeDeposit(client, { address, asset, amount, recipient, account });
 * const hash = await walletClient.writeContract(request);
 */
export async function simulateBridgeDeposit<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
  accountOverride extends Account | Address | null | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: SimulateBridgeDepositParameters<chainOverride, accountOverride>,
): Promise<SimulateBridgeDepositReturnType<chain, account, chainOverride, accountOverride>> {
  const { asset, amount, recipient, ...options } = parameters;
  return (await simulate(client, bridgeDepositAbi, [asset, amount, recipient], options)) as SimulateBridgeDepositReturnType<
    chain,
    account,
    chainOverride,
    accountOverride
  >;
}

export type WriteBridgeDepositParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = BridgeDepositArguments & WriteOptions<chain, account, chainOverride> & ValueOption;
export type WriteBridgeDepositReturnType = Hash;

/**
 * Takes `amount` of `asset` into custody for `recipient` on the other side.
 *
 * Solidity: `IBridgeCustody.deposit(address,uint256,bytes32)`
 *
 * Sends the transaction without trying it first, see {@link simulateBridgeDeposit}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteBridgeDepositParameters}
 * @returns Hash of the transaction. It may still revert: wait for its receipt.
 *
 * @example
 * import { writeBridgeDeposit } from '@bulkhead/sdk';
 *
 * const hash = await writeBridgeDeposit(walletClient, { address, asset, amount, recipient });
 */
export const writeBridgeDeposit = /*#__PURE__*/ Object.assign(
  async function writeBridgeDeposit<
    chain extends Chain | undefined,
    account extends Account | undefined,
    chainOverride extends Chain | undefined = undefined,
  >(
    client: Client<Transport, chain, account>,
    parameters: WriteBridgeDepositParameters<chain, account, chainOverride>,
  ): Promise<WriteBridgeDepositReturnType> {
    const { asset, amount, recipient, ...options } = parameters;
    return write(client, bridgeDepositAbi, [asset, amount, recipient], options);
  },
  {
    /**
     * The call as a value, for `multicall`, `sendCalls`, `sendTransaction`, `simulateContract` and
     * `estimateContractGas`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, asset, amount, recipient, value }: BridgeDepositArguments & AddressOption & ValueOption): PayableCall<typeof bridgeDepositAbi, readonly [Address, bigint, Hex]> {
      return defineCall(bridgeDepositAbi, address, [asset, amount, recipient], value);
    },
    /**
     * Finds the `Deposited` of a receipt's logs.
     *
     * @param logs - Logs of a transaction that called it.
     * @param options - {@link LogsOptions}
     * @throws EventMissingError when there is none.
     */
    extractEvent(logs: readonly Log[], options?: LogsOptions): BridgeDepositedLog {
      return firstLog(extractBridgeDepositedEvents(logs, options), 'Deposited');
    },
  },
);

export type WriteBridgeDepositSyncParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = WriteBridgeDepositParameters<chain, account, chainOverride> & WaitOptions;
export type WriteBridgeDepositSyncReturnType = BridgeDepositedLog['args'] & { receipt: TransactionReceipt };

/**
 * Takes `amount` of `asset` into custody for `recipient` on the other side.
 *
 * Solidity: `IBridgeCustody.deposit(address,uint256,bytes32)`
 *
 * Sends the transaction and waits until it is mined, see {@link writeBridgeDeposit}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteBridgeDepositSyncParameters}
 * @returns The receipt and the arguments of `Deposited`.
 * @throws TransactionFailedError when it was mined without doing its work; {@link decodeBulkheadError} finds the
 * reason.
 *
 * @example
 * import { writeBridgeDepositSync } from '@bulkhead/sdk';
 *
 * const { receipt } = await writeBridgeDepositSync(walletClient, { address, asset, amount, recipient });
 */
export async function writeBridgeDepositSync<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteBridgeDepositSyncParameters<chain, account, chainOverride>,
): Promise<WriteBridgeDepositSyncReturnType> {
  const { asset, amount, recipient, ...options } = parameters;
  const receipt = await writeSync(client, bridgeDepositAbi, [asset, amount, recipient], options);
  const { args } = firstLog(extractBridgeDepositedEvents(receipt.logs, options), 'Deposited');
  return { ...args, receipt };
}

const bridgeIsDeliveredAbi = [
  {"type":"function","name":"isDelivered","inputs":[{"name":"id","type":"bytes32"}],"outputs":[{"name":"","type":"bool"}],"stateMutability":"view"},
] as const;

/** Arguments of {@link readBridgeIsDelivered}. */
export type BridgeIsDeliveredArguments = {
  /** `bytes32` */
  id: Hex;
};
/** Arguments and options of {@link readBridgeIsDelivered}. */
export type ReadBridgeIsDeliveredParameters = BridgeIsDeliveredArguments & ReadOptions;
export type ReadBridgeIsDeliveredReturnType = boolean;

/**
 * Whether a message was delivered.
 *
 * Solidity: `IBridgeCustody.isDelivered(bytes32)`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadBridgeIsDeliveredParameters}
 *
 * @example
 * import { readBridgeIsDelivered } from '@bulkhead/sdk';
 *
 * const result = await readBridgeIsDelivered(client, { address, id });
 */
export const readBridgeIsDelivered = /*#__PURE__*/ Object.assign(
  async function readBridgeIsDelivered<chain extends Chain | undefined>(
    client: Client<Transport, chain>,
    parameters: ReadBridgeIsDeliveredParameters,
  ): Promise<ReadBridgeIsDeliveredReturnType> {
    const { id, ...options } = parameters;
    return (await read(client, bridgeIsDeliveredAbi, [id], options)) as ReadBridgeIsDeliveredReturnType;
  },
  {
    /**
     * The call as a value, for `multicall`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, id }: BridgeIsDeliveredArguments & AddressOption): Call<typeof bridgeIsDeliveredAbi, readonly [Hex]> {
      return defineCall(bridgeIsDeliveredAbi, address, [id]);
    },
  },
);

const bridgeMessengerAbi = [
  {"type":"function","name":"messenger","inputs":[],"outputs":[{"name":"","type":"address"}],"stateMutability":"view"},
] as const;

/** Arguments and options of {@link readBridgeMessenger}. */
export type ReadBridgeMessengerParameters = ReadOptions;
export type ReadBridgeMessengerReturnType = Address;

/**
 * Who brings messages.
 *
 * Solidity: `IBridgeCustody.messenger()`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadBridgeMessengerParameters}
 *
 * @example
 * import { readBridgeMessenger } from '@bulkhead/sdk';
 *
 * const result = await readBridgeMessenger(client, { address });
 */
export const readBridgeMessenger = /*#__PURE__*/ Object.assign(
  async function readBridgeMessenger<chain extends Chain | undefined>(
    client: Client<Transport, chain>,
    parameters: ReadBridgeMessengerParameters,
  ): Promise<ReadBridgeMessengerReturnType> {
    const { ...options } = parameters;
    return (await read(client, bridgeMessengerAbi, [], options)) as ReadBridgeMessengerReturnType;
  },
  {
    /**
     * The call as a value, for `multicall`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address }: AddressOption): Call<typeof bridgeMessengerAbi, readonly []> {
      return defineCall(bridgeMessengerAbi, address, []);
    },
  },
);

const bridgeDeliveredEventAbi = [
  {"type":"event","name":"Delivered","inputs":[{"name":"id","type":"bytes32","indexed":true},{"name":"asset","type":"address","indexed":true},{"name":"recipient","type":"address","indexed":true},{"name":"paid","type":"uint256"},{"name":"delayed","type":"uint256"},{"name":"claimId","type":"uint256"}]},
] as const;

/** A decoded `Delivered`. */
export type BridgeDeliveredLog = EventLog<typeof bridgeDeliveredEventAbi, 'Delivered'>;
export type WatchBridgeDeliveredEventParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof bridgeDeliveredEventAbi, 'Delivered'> | undefined;
} & WatchOptions<typeof bridgeDeliveredEventAbi, 'Delivered'>;
export type WatchBridgeDeliveredEventReturnType = () => void;

/**
 * A message was delivered: `paid` at once, `delayed` as a claim in escrow.
 *
 * - `id` (bytes32, indexed)
 * - `asset` (address, indexed)
 * - `recipient` (address, indexed)
 * - `paid` (uint256)
 * - `delayed` (uint256)
 * - `claimId` (uint256)
 *
 * Solidity: `IBridgeCustody.Delivered(bytes32,address,address,uint256,uint256,uint256)`
 *
 * @param client - Client to use.
 * @param parameters - {@link WatchBridgeDeliveredEventParameters}
 * @returns Function that ends the subscription.
 *
 * @example
 * import { watchBridgeDeliveredEvent } from '@bulkhead/sdk';
 *
 * const unwatch = watchBridgeDeliveredEvent(client, { address, onLogs: (logs) => console.log(logs) });
 */
export function watchBridgeDeliveredEvent<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: WatchBridgeDeliveredEventParameters,
): WatchBridgeDeliveredEventReturnType {
  return watch(client, bridgeDeliveredEventAbi, parameters);
}

export type GetBridgeDeliveredEventsParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof bridgeDeliveredEventAbi, 'Delivered'> | undefined;
} & EventsOptions;
export type GetBridgeDeliveredEventsReturnType = BridgeDeliveredLog[];

/**
 * A message was delivered: `paid` at once, `delayed` as a claim in escrow.
 *
 * Searches a range of blocks for it.
 *
 * - `id` (bytes32, indexed)
 * - `asset` (address, indexed)
 * - `recipient` (address, indexed)
 * - `paid` (uint256)
 * - `delayed` (uint256)
 * - `claimId` (uint256)
 *
 * @param client - Client to use.
 * @param parameters - {@link GetBridgeDeliveredEventsParameters}
 * @returns Decoded logs in the order of the chain.
 *
 * @example
 * import { getBridgeDeliveredEvents } from '@bulkhead/sdk';
 *
 * const logs = await getBridgeDeliveredEvents(client, { address, fromBlock: 'earliest' });
 */
export async function getBridgeDeliveredEvents<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: GetBridgeDeliveredEventsParameters,
): Promise<GetBridgeDeliveredEventsReturnType> {
  return (await getEvents(client, bridgeDeliveredEventAbi, parameters)) as GetBridgeDeliveredEventsReturnType;
}

/**
 * A message was delivered: `paid` at once, `delayed` as a claim in escrow.
 *
 * Finds it among logs that are there already, of a receipt for instance.
 *
 * - `id` (bytes32, indexed)
 * - `asset` (address, indexed)
 * - `recipient` (address, indexed)
 * - `paid` (uint256)
 * - `delayed` (uint256)
 * - `claimId` (uint256)
 *
 * @param logs - Logs of any contracts.
 * @param options - {@link LogsOptions}
 * @returns Decoded logs in the order given.
 *
 * @example
 * import { extractBridgeDeliveredEvents } from '@bulkhead/sdk';
 *
 * const logs = extractBridgeDeliveredEvents(receipt.logs);
 */
export function extractBridgeDeliveredEvents(logs: readonly Log[], options?: LogsOptions): BridgeDeliveredLog[] {
  return extractLogs(bridgeDeliveredEventAbi, logs, options) as BridgeDeliveredLog[];
}

const bridgeDepositedEventAbi = [
  {"type":"event","name":"Deposited","inputs":[{"name":"asset","type":"address","indexed":true},{"name":"from","type":"address","indexed":true},{"name":"recipient","type":"bytes32","indexed":true},{"name":"received","type":"uint256"}]},
] as const;

/** A decoded `Deposited`. */
export type BridgeDepositedLog = EventLog<typeof bridgeDepositedEventAbi, 'Deposited'>;
export type WatchBridgeDepositedEventParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof bridgeDepositedEventAbi, 'Deposited'> | undefined;
} & WatchOptions<typeof bridgeDepositedEventAbi, 'Deposited'>;
export type WatchBridgeDepositedEventReturnType = () => void;

/**
 * Value came in. `received` is what really arrived.
 *
 * - `asset` (address, indexed)
 * - `from` (address, indexed)
 * - `recipient` (bytes32, indexed)
 * - `received` (uint256)
 *
 * Solidity: `IBridgeCustody.Deposited(address,address,bytes32,uint256)`
 *
 * @param client - Client to use.
 * @param parameters - {@link WatchBridgeDepositedEventParameters}
 * @returns Function that ends the subscription.
 *
 * @example
 * import { watchBridgeDepositedEvent } from '@bulkhead/sdk';
 *
 * const unwatch = watchBridgeDepositedEvent(client, { address, onLogs: (logs) => console.log(logs) });
 */
export function watchBridgeDepositedEvent<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: WatchBridgeDepositedEventParameters,
): WatchBridgeDepositedEventReturnType {
  return watch(client, bridgeDepositedEventAbi, parameters);
}

export type GetBridgeDepositedEventsParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof bridgeDepositedEventAbi, 'Deposited'> | undefined;
} & EventsOptions;
export type GetBridgeDepositedEventsReturnType = BridgeDepositedLog[];

/**
 * Value came in. `received` is what really arrived.
 *
 * Searches a range of blocks for it.
 *
 * - `asset` (address, indexed)
 * - `from` (address, indexed)
 * - `recipient` (bytes32, indexed)
 * - `received` (uint256)
 *
 * @param client - Client to use.
 * @param parameters - {@link GetBridgeDepositedEventsParameters}
 * @returns Decoded logs in the order of the chain.
 *
 * @example
 * import { getBridgeDepositedEvents } from '@bulkhead/sdk';
 *
 * const logs = await getBridgeDepositedEvents(client, { address, fromBlock: 'earliest' });
 */
export async function getBridgeDepositedEvents<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: GetBridgeDepositedEventsParameters,
): Promise<GetBridgeDepositedEventsReturnType> {
  return (await getEvents(client, bridgeDepositedEventAbi, parameters)) as GetBridgeDepositedEventsReturnType;
}

/**
 * Value came in. `received` is what really arrived.
 *
 * Finds it among logs that are there already, of a receipt for instance.
 *
 * - `asset` (address, indexed)
 * - `from` (address, indexed)
 * - `recipient` (bytes32, indexed)
 * - `received` (uint256)
 *
 * @param logs - Logs of any contracts.
 * @param options - {@link LogsOptions}
 * @returns Decoded logs in the order given.
 *
 * @example
 * import { extractBridgeDepositedEvents } from '@bulkhead/sdk';
 *
 * const logs = extractBridgeDepositedEvents(receipt.logs);
 */
export function extractBridgeDepositedEvents(logs: readonly Log[], options?: LogsOptions): BridgeDepositedLog[] {
  return extractLogs(bridgeDepositedEventAbi, logs, options) as BridgeDepositedLog[];
}

const bridgeMessengerSetEventAbi = [
  {"type":"event","name":"MessengerSet","inputs":[{"name":"messenger","type":"address"}]},
] as const;

/** A decoded `MessengerSet`. */
export type BridgeMessengerSetLog = EventLog<typeof bridgeMessengerSetEventAbi, 'MessengerSet'>;
export type WatchBridgeMessengerSetEventParameters = WatchOptions<typeof bridgeMessengerSetEventAbi, 'MessengerSet'>;
export type WatchBridgeMessengerSetEventReturnType = () => void;

/**
 * The messenger was set.
 *
 * - `messenger` (address)
 *
 * Solidity: `IBridgeCustody.MessengerSet(address)`
 *
 * @param client - Client to use.
 * @param parameters - {@link WatchBridgeMessengerSetEventParameters}
 * @returns Function that ends the subscription.
 *
 * @example
 * import { watchBridgeMessengerSetEvent } from '@bulkhead/sdk';
 *
 * const unwatch = watchBridgeMessengerSetEvent(client, { address, onLogs: (logs) => console.log(logs) });
 */
export function watchBridgeMessengerSetEvent<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: WatchBridgeMessengerSetEventParameters,
): WatchBridgeMessengerSetEventReturnType {
  return watch(client, bridgeMessengerSetEventAbi, parameters);
}

export type GetBridgeMessengerSetEventsParameters = EventsOptions;
export type GetBridgeMessengerSetEventsReturnType = BridgeMessengerSetLog[];

/**
 * The messenger was set.
 *
 * Searches a range of blocks for it.
 *
 * - `messenger` (address)
 *
 * @param client - Client to use.
 * @param parameters - {@link GetBridgeMessengerSetEventsParameters}
 * @returns Decoded logs in the order of the chain.
 *
 * @example
 * import { getBridgeMessengerSetEvents } from '@bulkhead/sdk';
 *
 * const logs = await getBridgeMessengerSetEvents(client, { address, fromBlock: 'earliest' });
 */
export async function getBridgeMessengerSetEvents<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: GetBridgeMessengerSetEventsParameters,
): Promise<GetBridgeMessengerSetEventsReturnType> {
  return (await getEvents(client, bridgeMessengerSetEventAbi, parameters)) as GetBridgeMessengerSetEventsReturnType;
}

/**
 * The messenger was set.
 *
 * Finds it among logs that are there already, of a receipt for instance.
 *
 * - `messenger` (address)
 *
 * @param logs - Logs of any contracts.
 * @param options - {@link LogsOptions}
 * @returns Decoded logs in the order given.
 *
 * @example
 * import { extractBridgeMessengerSetEvents } from '@bulkhead/sdk';
 *
 * const logs = extractBridgeMessengerSetEvents(receipt.logs);
 */
export function extractBridgeMessengerSetEvents(logs: readonly Log[], options?: LogsOptions): BridgeMessengerSetLog[] {
  return extractLogs(bridgeMessengerSetEventAbi, logs, options) as BridgeMessengerSetLog[];
}
