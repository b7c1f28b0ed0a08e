// Generated. Do not edit. `npm run build` in the repository root writes it from the contracts.

import type { Account, Address, Chain, Client, Hash, Hex, Log, TransactionReceipt, Transport } from 'viem';
import { defineCall, read, simulate, write } from '../../../actions/internal/call.js';
import { firstLog, type LogsOptions } from '../../../actions/internal/events.js';
import type { AddressOption, Call, ReadOptions, SimulateOptions, Simulated, WaitOptions, WriteOptions } from '../../../actions/internal/options.js';
import { writeSync } from '../../../actions/internal/sync.js';
import type { ContainmentBounds } from '../../types.js';
import { extractContainmentBoundsSetEvents, type ContainmentBoundsSetLog } from '../core/Containment.js';
import { extractBridgeMessengerSetEvents, type BridgeMessengerSetLog } from '../presets/BridgeCustody.js';

const bridgeDelaysDeliveriesAbi = [
  {"type":"function","name":"delaysDeliveries","inputs":[],"outputs":[{"name":"","type":"bool"}],"stateMutability":"view"},
] as const;

/** Arguments and options of {@link readBridgeDelaysDeliveries}. */
export type ReadBridgeDelaysDeliveriesParameters = ReadOptions;
export type ReadBridgeDelaysDeliveriesReturnType = boolean;

/**
 * Whether deliveries that do not fit wait in escrow (true) or are refused and can be retried (false).
 *
 * Solidity: `ProtectedBridge.delaysDeliveries()`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadBridgeDelaysDeliveriesParameters}
 *
 * @example
 * import { readBridgeDelaysDeliveries } from '@bulkhead/sdk';
 *
 * const result = await readBridgeDelaysDeliveries(client, { address });
 */
export const readBridgeDelaysDeliveries = /*#__PURE__*/ Object.assign(
  async function readBridgeDelaysDeliveries<chain extends Chain | undefined>(
    client: Client<Transport, chain>,
    parameters: ReadBridgeDelaysDeliveriesParameters,
  ): Promise<ReadBridgeDelaysDeliveriesReturnType> {
    const { ...options } = parameters;
    return (await read(client, bridgeDelaysDeliveriesAbi, [], options)) as ReadBridgeDelaysDeliveriesReturnType;
  },
  {
    /**
     * The call as a value, for `multicall`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address }: AddressOption): Call<typeof bridgeDelaysDeliveriesAbi, readonly []> {
      return defineCall(bridgeDelaysDeliveriesAbi, address, []);
    },
  },
);

const bridgeMarketOfAbi = [
  {"type":"function","name":"marketOf","inputs":[{"name":"asset","type":"address"}],"outputs":[{"name":"","type":"bytes32"}],"stateMutability":"pure"},
] as const;

/** Arguments of {@link readBridgeMarketOf}. */
export type BridgeMarketOfArguments = {
  /** `address` */
  asset: Address;
};
/** Arguments and options of {@link readBridgeMarketOf}. */
export type ReadBridgeMarketOfParameters = BridgeMarketOfArguments & ReadOptions;
export type ReadBridgeMarketOfReturnType = Hex;

/**
 * The key under which an asset is closed as a market and priced as a feed.
 *
 * Solidity: `ProtectedBridge.marketOf(address)`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadBridgeMarketOfParameters}
 *
 * @example
 * import { readBridgeMarketOf } from '@bulkhead/sdk';
 *
 * const result = await readBridgeMarketOf(client, { address, asset });
 */
export const readBridgeMarketOf = /*#__PURE__*/ Object.assign(
  async function readBridgeMarketOf<chain extends Chain | undefined>(
    client: Client<Transport, chain>,
    parameters: ReadBridgeMarketOfParameters,
  ): Promise<ReadBridgeMarketOfReturnType> {
    const { asset, ...options } = parameters;
    return (await read(client, bridgeMarketOfAbi, [asset], options)) as ReadBridgeMarketOfReturnType;
  },
  {
    /**
     * The call as a value, for `multicall`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, asset }: BridgeMarketOfArguments & AddressOption): Call<typeof bridgeMarketOfAbi, readonly [Address]> {
      return defineCall(bridgeMarketOfAbi, address, [asset]);
    },
  },
);

const bridgeSetContainmentBoundsAbi = [
  {"type":"function","name":"setContainmentBounds","inputs":[{"name":"","type":"tuple","components":[{"name":"graceCap","type":"uint32"},{"name":"graceBps","type":"uint16"},{"name":"councilMax","type":"uint32"},{"name":"automaticMax","type":"uint32"},{"name":"automaticBudget","type":"uint32"},{"name":"automaticWindow","type":"uint32"}]}],"outputs":[],"stateMutability":"nonpayable"},
] as const;

/** Arguments of {@link simulateBridgeSetContainmentBounds} and {@link writeBridgeSetContainmentBounds}. */
export type BridgeSetContainmentBoundsArguments = {
  /** `IContainment.ContainmentBounds` */
  arg0: ContainmentBounds;
};
export type SimulateBridgeSetContainmentBoundsParameters<
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = BridgeSetContainmentBoundsArguments & SimulateOptions<chainOverride, accountOverride>;
export type SimulateBridgeSetContainmentBoundsReturnType<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = Simulated<
  typeof bridgeSetContainmentBoundsAbi,
  'setContainmentBounds',
  readonly [ContainmentBounds],
  void,
  { chain: chain; account: account },
  { chain: chainOverride; account: accountOverride }
>;

/**
 * Alters the bounds. Only as a scheduled change.
 *
 * Solidity: `ProtectedBridge.setContainmentBounds((uint32,uint16,uint32,uint32,uint32,uint32))`
 *
 * Tries it without sending: gives what it would return, and the request for `writeContract`.
 *
 * @param client - Client to use.
 * @param parameters - {@link SimulateBridgeSetContainmentBoundsParameters}
 * @throws What viem throws; {@link decodeBulkheadError} turns it into a class of its own.
 *
 * @example
 * import { simulateBridgeSetContainmentBounds } from '@bulkhead/sdk';
 *
 * const { request } = await simulateBridgeSetContainmentBounds(client, { address, arg0, account });
 * const hash = await walletClient.writeContract(request);
 */
export async function simulateBridgeSetContainmentBounds<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
  accountOverride extends Account | Address | null | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: SimulateBridgeSetContainmentBoundsParameters<chainOverride, accountOverride>,
): Promise<SimulateBridgeSetContainmentBoundsReturnType<chain, account, chainOverride, accountOverride>> {
  const { arg0, ...options } = parameters;
  return (await simulate(client, bridgeSetContainmentBoundsAbi, [arg0], options)) as SimulateBridgeSetContainmentBoundsReturnType<
    chain,
    account,
    chainOverride,
    accountOverride
  >;
}

export type WriteBridgeSetContainmentBoundsParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = BridgeSetContainmentBoundsArguments & WriteOptions<chain, account, chainOverride>;
export type WriteBridgeSetContainmentBoundsReturnType = Hash;

/**
 * Alters the bounds. Only as a scheduled change.
 *
 * Solidity: `ProtectedBridge.setContainmentBounds((uint32,uint16,uint32,uint32,uint32,uint32))`
 *
 * Sends the transaction without trying it first, see {@link simulateBridgeSetContainmentBounds}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteBridgeSetContainmentBoundsParameters}
 * @returns Hash of the transaction. It may still revert: wait for its receipt.
 *
 * @example
 * import { writeBridgeSetContainmentBounds } from '@bulkhead/sdk';
 *
 * const hash = await writeBridgeSetContainmentBounds(walletClient, { address, arg0 });
 */
export const writeBridgeSetContainmentBounds = /*#__PURE__*/ Object.assign(
  async function writeBridgeSetContainmentBounds<
    chain extends Chain | undefined,
    account extends Account | undefined,
    chainOverride extends Chain | undefined = undefined,
  >(
    client: Client<Transport, chain, account>,
    parameters: WriteBridgeSetContainmentBoundsParameters<chain, account, chainOverride>,
  ): Promise<WriteBridgeSetContainmentBoundsReturnType> {
    const { arg0, ...options } = parameters;
    return write(client, bridgeSetContainmentBoundsAbi, [arg0], options);
  },
  {
    /**
     * The call as a value, for `multicall`, `sendCalls`, `sendTransaction`, `simulateContract` and
     * `estimateContractGas`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, arg0 }: BridgeSetContainmentBoundsArguments & AddressOption): Call<typeof bridgeSetContainmentBoundsAbi, readonly [ContainmentBounds]> {
      return defineCall(bridgeSetContainmentBoundsAbi, address, [arg0]);
    },
    /**
     * Finds the `ContainmentBoundsSet` of a receipt's logs.
     *
     * @param logs - Logs of a transaction that called it.
     * @param options - {@link LogsOptions}
     * @throws EventMissingError when there is none.
     */
    extractEvent(logs: readonly Log[], options?: LogsOptions): ContainmentBoundsSetLog {
      return firstLog(extractContainmentBoundsSetEvents(logs, options), 'ContainmentBoundsSet');
    },
  },
);

export type WriteBridgeSetContainmentBoundsSyncParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = WriteBridgeSetContainmentBoundsParameters<chain, account, chainOverride> & WaitOptions;
export type WriteBridgeSetContainmentBoundsSyncReturnType = ContainmentBoundsSetLog['args'] & { receipt: TransactionReceipt };

/**
 * Alters the bounds. Only as a scheduled change.
 *
 * Solidity: `ProtectedBridge.setContainmentBounds((uint32,uint16,uint32,uint32,uint32,uint32))`
 *
 * Sends the transaction and waits until it is mined, see {@link writeBridgeSetContainmentBounds}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteBridgeSetContainmentBoundsSyncParameters}
 * @returns The receipt and the arguments of `ContainmentBoundsSet`.
 * @throws TransactionFailedError when it was mined without doing its work; {@link decodeBulkheadError} finds the
 * reason.
 *
 * @example
 * import { writeBridgeSetContainmentBoundsSync } from '@bulkhead/sdk';
 *
 * const { receipt } = await writeBridgeSetContainmentBoundsSync(walletClient, { address, arg0 });
 */
export async function writeBridgeSetContainmentBoundsSync<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteBridgeSetContainmentBoundsSyncParameters<chain, account, chainOverride>,
): Promise<WriteBridgeSetContainmentBoundsSyncReturnType> {
  const { arg0, ...options } = parameters;
  const receipt = await writeSync(client, bridgeSetContainmentBoundsAbi, [arg0], options);
  const { args } = firstLog(extractContainmentBoundsSetEvents(receipt.logs, options), 'ContainmentBoundsSet');
  return { ...args, receipt };
}

const bridgeSetMessengerAbi = [
  {"type":"function","name":"setMessenger","inputs":[{"name":"messenger_","type":"address"}],"outputs":[],"stateMutability":"nonpayable"},
] as const;

/** Arguments of {@link simulateBridgeSetMessenger} and {@link writeBridgeSetMessenger}. */
export type BridgeSetMessengerArguments = {
  /** `address` */
  messenger: Address;
};
export type SimulateBridgeSetMessengerParameters<
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = BridgeSetMessengerArguments & SimulateOptions<chainOverride, accountOverride>;
export type SimulateBridgeSetMessengerReturnType<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = Simulated<
  typeof bridgeSetMessengerAbi,
  'setMessenger',
  readonly [Address],
  void,
  { chain: chain; account: account },
  { chain: chainOverride; account: accountOverride }
>;

/**
 * Sets who brings messages. Only as a scheduled change.
 *
 * Solidity: `ProtectedBridge.setMessenger(address)`
 *
 * Tries it without sending: gives what it would return, and the request for `writeContract`.
 *
 * @param client - Client to use.
 * @param parameters - {@link SimulateBridgeSetMessengerParameters}
 * @throws What viem throws; {@link decodeBulkheadError} turns it into a class of its own.
 *
 * @example
 * import { simulateBridgeSetMessenger } from '@bulkhead/sdk';
 *
 * const { request } = await simulateBridgeSetMessenger(client, { address, messenger, account });
 * const hash = await walletClient.writeContract(request);
 */
export async function simulateBridgeSetMessenger<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
  accountOverride extends Account | Address | null | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: SimulateBridgeSetMessengerParameters<chainOverride, accountOverride>,
): Promise<SimulateBridgeSetMessengerReturnType<chain, account, chainOverride, accountOverride>> {
  const { messenger, ...options } = parameters;
  return (await simulate(client, bridgeSetMessengerAbi, [messenger], options)) as SimulateBridgeSetMessengerReturnType<
    chain,
    account,
    chainOverride,
    accountOverride
  >;
}

export type WriteBridgeSetMessengerParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = BridgeSetMessengerArguments & WriteOptions<chain, account, chainOverride>;
export type WriteBridgeSetMessengerReturnType = Hash;

/**
 * Sets who brings messages. Only as a scheduled change.
 *
 * Solidity: `ProtectedBridge.setMessenger(address)`
 *
 * Sends the transaction without trying it first, see {@link simulateBridgeSetMessenger}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteBridgeSetMessengerParameters}
 * @returns Hash of the transaction. It may still revert: wait for its receipt.
 *
 * @example
 * import { writeBridgeSetMessenger } from '@bulkhead/sdk';
 *
 * const hash = await writeBridgeSetMessenger(walletClient, { address, messenger });
 */
export const writeBridgeSetMessenger = /*#__PURE__*/ Object.assign(
  async function writeBridgeSetMessenger<
    chain extends Chain | undefined,
    account extends Account | undefined,
    chainOverride extends Chain | undefined = undefined,
  >(
    client: Client<Transport, chain, account>,
    parameters: WriteBridgeSetMessengerParameters<chain, account, chainOverride>,
  ): Promise<WriteBridgeSetMessengerReturnType> {
    const { messenger, ...options } = parameters;
    return write(client, bridgeSetMessengerAbi, [messenger], options);
  },
  {
    /**
     * The call as a value, for `multicall`, `sendCalls`, `sendTransaction`, `simulateContract` and
     * `estimateContractGas`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, messenger }: BridgeSetMessengerArguments & AddressOption): Call<typeof bridgeSetMessengerAbi, readonly [Address]> {
      return defineCall(bridgeSetMessengerAbi, address, [messenger]);
    },
    /**
     * Finds the `MessengerSet` of a receipt's logs.
     *
     * @param logs - Logs of a transaction that called it.
     * @param options - {@link LogsOptions}
     * @throws EventMissingError when there is none.
     */
    extractEvent(logs: readonly Log[], options?: LogsOptions): BridgeMessengerSetLog {
      return firstLog(extractBridgeMessengerSetEvents(logs, options), 'MessengerSet');
    },
  },
);

export type WriteBridgeSetMessengerSyncParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = WriteBridgeSetMessengerParameters<chain, account, chainOverride> & WaitOptions;
export type WriteBridgeSetMessengerSyncReturnType = BridgeMessengerSetLog['args'] & { receipt: TransactionReceipt };

/**
 * Sets who brings messages. Only as a scheduled change.
 *
 * Solidity: `ProtectedBridge.setMessenger(address)`
 *
 * Sends the transaction and waits until it is mined, see {@link writeBridgeSetMessenger}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteBridgeSetMessengerSyncParameters}
 * @returns The receipt and the arguments of `MessengerSet`.
 * @throws TransactionFailedError when it was mined without doing its work; {@link decodeBulkheadError} finds the
 * reason.
 *
 * @example
 * import { writeBridgeSetMessengerSync } from '@bulkhead/sdk';
 *
 * const { receipt } = await writeBridgeSetMessengerSync(walletClient, { address, messenger });
 */
export async function writeBridgeSetMessengerSync<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteBridgeSetMessengerSyncParameters<chain, account, chainOverride>,
): Promise<WriteBridgeSetMessengerSyncReturnType> {
  const { messenger, ...options } = parameters;
  const receipt = await writeSync(client, bridgeSetMessengerAbi, [messenger], options);
  const { args } = firstLog(extractBridgeMessengerSetEvents(receipt.logs, options), 'MessengerSet');
  return { ...args, receipt };
}
