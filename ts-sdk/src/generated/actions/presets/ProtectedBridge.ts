// Generated. Do not edit. `npm run build` in the repository root writes it from the contracts.

import type { Account, Address, Chain, Client, ContractEventArgs, Hash, Hex, Transport } from 'viem';
import { getEvents, read, simulate, watch, write } from '../../../actions/internal/call.js';
import type { EventLog, EventsOptions, ReadOptions, SimulateOptions, Simulated, WatchOptions, WriteOptions } from '../../../actions/internal/options.js';
import type { ChangeDelays, ContainmentBounds } from '../../types.js';

const bridgeAcceptOwnershipAbi = [
  {"type":"function","name":"acceptOwnership","inputs":[],"outputs":[],"stateMutability":"nonpayable"},
] as const;

/** Arguments of {@link simulateBridgeAcceptOwnership} and {@link writeBridgeAcceptOwnership}. */
export type BridgeAcceptOwnershipArguments = unknown;
export type SimulateBridgeAcceptOwnershipParameters<
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = BridgeAcceptOwnershipArguments & SimulateOptions<chainOverride, accountOverride>;
export type SimulateBridgeAcceptOwnershipReturnType<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = Simulated<
  typeof bridgeAcceptOwnershipAbi,
  'acceptOwnership',
  readonly [],
  void,
  { chain: chain; account: account },
  { chain: chainOverride; account: accountOverride }
>;

/**
 * Calls `acceptOwnership`.
 *
 * The new owner accepts the ownership transfer.
 *
 * Solidity: `ProtectedBridge.acceptOwnership()`
 *
 * Tries it without sending: gives what it would return, and the request for `writeContract`.
 *
 * @param client - Client to use.
 * @param parameters - {@link SimulateBridgeAcceptOwnershipParameters}
 * @throws What viem throws; {@link decodeBulkheadError} turns it into a class of its own.
 *
 * @example
 * import { simulateBridgeAcceptOwnership } from '@bulkhead/sdk';
 *
 * const { request } = await simulateBridgeAcceptOwnership(client, { address, account });
 * const hash = await walletClient.writeContract(request);
 */
export async function simulateBridgeAcceptOwnership<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
  accountOverride extends Account | Address | null | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: SimulateBridgeAcceptOwnershipParameters<chainOverride, accountOverride>,
): Promise<SimulateBridgeAcceptOwnershipReturnType<chain, account, chainOverride, accountOverride>> {
  const { ...options } = parameters;
  return (await simulate(client, bridgeAcceptOwnershipAbi, [], options)) as SimulateBridgeAcceptOwnershipReturnType<
    chain,
    account,
    chainOverride,
    accountOverride
  >;
}

export type WriteBridgeAcceptOwnershipParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = BridgeAcceptOwnershipArguments & WriteOptions<chain, account, chainOverride>;
export type WriteBridgeAcceptOwnershipReturnType = Hash;

/**
 * Calls `acceptOwnership`.
 *
 * The new owner accepts the ownership transfer.
 *
 * Solidity: `ProtectedBridge.acceptOwnership()`
 *
 * Sends the transaction without trying it first, see {@link simulateBridgeAcceptOwnership}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteBridgeAcceptOwnershipParameters}
 * @returns Hash of the transaction. It may still revert: wait for its receipt.
 *
 * @example
 * import { writeBridgeAcceptOwnership } from '@bulkhead/sdk';
 *
 * const hash = await writeBridgeAcceptOwnership(walletClient, { address });
 */
export async function writeBridgeAcceptOwnership<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteBridgeAcceptOwnershipParameters<chain, account, chainOverride>,
): Promise<WriteBridgeAcceptOwnershipReturnType> {
  const { ...options } = parameters;
  return write(client, bridgeAcceptOwnershipAbi, [], options);
}

const bridgeDelaysDeliveriesAbi = [
  {"type":"function","name":"delaysDeliveries","inputs":[],"outputs":[{"name":"","type":"bool","internalType":"bool"}],"stateMutability":"view"},
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
export async function readBridgeDelaysDeliveries<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: ReadBridgeDelaysDeliveriesParameters,
): Promise<ReadBridgeDelaysDeliveriesReturnType> {
  const { ...options } = parameters;
  return (await read(client, bridgeDelaysDeliveriesAbi, [], options)) as ReadBridgeDelaysDeliveriesReturnType;
}

const bridgeIsCouncilAbi = [
  {"type":"function","name":"isCouncil","inputs":[{"name":"account","type":"address","internalType":"address"}],"outputs":[{"name":"","type":"bool","internalType":"bool"}],"stateMutability":"view"},
] as const;

/** Arguments and options of {@link readBridgeIsCouncil}. */
export type ReadBridgeIsCouncilParameters = {
  /** `address` */
  accountArg: Address;
} & ReadOptions;
export type ReadBridgeIsCouncilReturnType = boolean;

/**
 * Whether the account may act for the council.
 *
 * Solidity: `ProtectedBridge.isCouncil(address)`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadBridgeIsCouncilParameters}
 *
 * @example
 * import { readBridgeIsCouncil } from '@bulkhead/sdk';
 *
 * const result = await readBridgeIsCouncil(client, { address, accountArg });
 */
export async function readBridgeIsCouncil<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: ReadBridgeIsCouncilParameters,
): Promise<ReadBridgeIsCouncilReturnType> {
  const { accountArg, ...options } = parameters;
  return (await read(client, bridgeIsCouncilAbi, [accountArg], options)) as ReadBridgeIsCouncilReturnType;
}

const bridgeMarketOfAbi = [
  {"type":"function","name":"marketOf","inputs":[{"name":"asset","type":"address","internalType":"address"}],"outputs":[{"name":"","type":"bytes32","internalType":"bytes32"}],"stateMutability":"pure"},
] as const;

/** Arguments and options of {@link readBridgeMarketOf}. */
export type ReadBridgeMarketOfParameters = {
  /** `address` */
  asset: Address;
} & ReadOptions;
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
export async function readBridgeMarketOf<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: ReadBridgeMarketOfParameters,
): Promise<ReadBridgeMarketOfReturnType> {
  const { asset, ...options } = parameters;
  return (await read(client, bridgeMarketOfAbi, [asset], options)) as ReadBridgeMarketOfReturnType;
}

const bridgeOwnerAbi = [
  {"type":"function","name":"owner","inputs":[],"outputs":[{"name":"","type":"address","internalType":"address"}],"stateMutability":"view"},
] as const;

/** Arguments and options of {@link readBridgeOwner}. */
export type ReadBridgeOwnerParameters = ReadOptions;
export type ReadBridgeOwnerReturnType = Address;

/**
 * Calls `owner`.
 *
 * Returns the address of the current owner.
 *
 * Solidity: `ProtectedBridge.owner()`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadBridgeOwnerParameters}
 *
 * @example
 * import { readBridgeOwner } from '@bulkhead/sdk';
 *
 * const result = await readBridgeOwner(client, { address });
 */
export async function readBridgeOwner<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: ReadBridgeOwnerParameters,
): Promise<ReadBridgeOwnerReturnType> {
  const { ...options } = parameters;
  return (await read(client, bridgeOwnerAbi, [], options)) as ReadBridgeOwnerReturnType;
}

const bridgePendingOwnerAbi = [
  {"type":"function","name":"pendingOwner","inputs":[],"outputs":[{"name":"","type":"address","internalType":"address"}],"stateMutability":"view"},
] as const;

/** Arguments and options of {@link readBridgePendingOwner}. */
export type ReadBridgePendingOwnerParameters = ReadOptions;
export type ReadBridgePendingOwnerReturnType = Address;

/**
 * Calls `pendingOwner`.
 *
 * Returns the address of the pending owner.
 *
 * Solidity: `ProtectedBridge.pendingOwner()`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadBridgePendingOwnerParameters}
 *
 * @example
 * import { readBridgePendingOwner } from '@bulkhead/sdk';
 *
 * const result = await readBridgePendingOwner(client, { address });
 */
export async function readBridgePendingOwner<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: ReadBridgePendingOwnerParameters,
): Promise<ReadBridgePendingOwnerReturnType> {
  const { ...options } = parameters;
  return (await read(client, bridgePendingOwnerAbi, [], options)) as ReadBridgePendingOwnerReturnType;
}

const bridgeRenounceOwnershipAbi = [
  {"type":"function","name":"renounceOwnership","inputs":[],"outputs":[],"stateMutability":"nonpayable"},
] as const;

/** Arguments of {@link simulateBridgeRenounceOwnership} and {@link writeBridgeRenounceOwnership}. */
export type BridgeRenounceOwnershipArguments = unknown;
export type SimulateBridgeRenounceOwnershipParameters<
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = BridgeRenounceOwnershipArguments & SimulateOptions<chainOverride, accountOverride>;
export type SimulateBridgeRenounceOwnershipReturnType<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = Simulated<
  typeof bridgeRenounceOwnershipAbi,
  'renounceOwnership',
  readonly [],
  void,
  { chain: chain; account: account },
  { chain: chainOverride; account: accountOverride }
>;

/**
 * Leaves the host without governor for good. Only as a scheduled change.
 *
 * Solidity: `ProtectedBridge.renounceOwnership()`
 *
 * Tries it without sending: gives what it would return, and the request for `writeContract`.
 *
 * @param client - Client to use.
 * @param parameters - {@link SimulateBridgeRenounceOwnershipParameters}
 * @throws What viem throws; {@link decodeBulkheadError} turns it into a class of its own.
 *
 * @example
 * import { simulateBridgeRenounceOwnership } from '@bulkhead/sdk';
 *
 * const { request } = await simulateBridgeRenounceOwnership(client, { address, account });
 * const hash = await walletClient.writeContract(request);
 */
export async function simulateBridgeRenounceOwnership<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
  accountOverride extends Account | Address | null | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: SimulateBridgeRenounceOwnershipParameters<chainOverride, accountOverride>,
): Promise<SimulateBridgeRenounceOwnershipReturnType<chain, account, chainOverride, accountOverride>> {
  const { ...options } = parameters;
  return (await simulate(client, bridgeRenounceOwnershipAbi, [], options)) as SimulateBridgeRenounceOwnershipReturnType<
    chain,
    account,
    chainOverride,
    accountOverride
  >;
}

export type WriteBridgeRenounceOwnershipParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = BridgeRenounceOwnershipArguments & WriteOptions<chain, account, chainOverride>;
export type WriteBridgeRenounceOwnershipReturnType = Hash;

/**
 * Leaves the host without governor for good. Only as a scheduled change.
 *
 * Solidity: `ProtectedBridge.renounceOwnership()`
 *
 * Sends the transaction without trying it first, see {@link simulateBridgeRenounceOwnership}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteBridgeRenounceOwnershipParameters}
 * @returns Hash of the transaction. It may still revert: wait for its receipt.
 *
 * @example
 * import { writeBridgeRenounceOwnership } from '@bulkhead/sdk';
 *
 * const hash = await writeBridgeRenounceOwnership(walletClient, { address });
 */
export async function writeBridgeRenounceOwnership<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteBridgeRenounceOwnershipParameters<chain, account, chainOverride>,
): Promise<WriteBridgeRenounceOwnershipReturnType> {
  const { ...options } = parameters;
  return write(client, bridgeRenounceOwnershipAbi, [], options);
}

const bridgeSetChangeDelaysAbi = [
  {"type":"function","name":"setChangeDelays","inputs":[{"name":"delays","type":"tuple","internalType":"struct ITwoSpeedChange.ChangeDelays","components":[{"name":"slow","type":"uint32","internalType":"uint32"},{"name":"fast","type":"uint32","internalType":"uint32"},{"name":"window","type":"uint32","internalType":"uint32"}]}],"outputs":[],"stateMutability":"nonpayable"},
] as const;

/** Arguments of {@link simulateBridgeSetChangeDelays} and {@link writeBridgeSetChangeDelays}. */
export type BridgeSetChangeDelaysArguments = {
  /** `ITwoSpeedChange.ChangeDelays` */
  delays: ChangeDelays;
};
export type SimulateBridgeSetChangeDelaysParameters<
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = BridgeSetChangeDelaysArguments & SimulateOptions<chainOverride, accountOverride>;
export type SimulateBridgeSetChangeDelaysReturnType<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = Simulated<
  typeof bridgeSetChangeDelaysAbi,
  'setChangeDelays',
  readonly [ChangeDelays],
  void,
  { chain: chain; account: account },
  { chain: chainOverride; account: accountOverride }
>;

/**
 * Alters the delays. Only as a scheduled change.
 *
 * Solidity: `ProtectedBridge.setChangeDelays((uint32,uint32,uint32))`
 *
 * Tries it without sending: gives what it would return, and the request for `writeContract`.
 *
 * @param client - Client to use.
 * @param parameters - {@link SimulateBridgeSetChangeDelaysParameters}
 * @throws What viem throws; {@link decodeBulkheadError} turns it into a class of its own.
 *
 * @example
 * import { simulateBridgeSetChangeDelays } from '@bulkhead/sdk';
 *
 * const { request } = await simulateBridgeSetChangeDelays(client, { address, delays, account });
 * const hash = await walletClient.writeContract(request);
 */
export async function simulateBridgeSetChangeDelays<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
  accountOverride extends Account | Address | null | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: SimulateBridgeSetChangeDelaysParameters<chainOverride, accountOverride>,
): Promise<SimulateBridgeSetChangeDelaysReturnType<chain, account, chainOverride, accountOverride>> {
  const { delays, ...options } = parameters;
  return (await simulate(client, bridgeSetChangeDelaysAbi, [delays], options)) as SimulateBridgeSetChangeDelaysReturnType<
    chain,
    account,
    chainOverride,
    accountOverride
  >;
}

export type WriteBridgeSetChangeDelaysParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = BridgeSetChangeDelaysArguments & WriteOptions<chain, account, chainOverride>;
export type WriteBridgeSetChangeDelaysReturnType = Hash;

/**
 * Alters the delays. Only as a scheduled change.
 *
 * Solidity: `ProtectedBridge.setChangeDelays((uint32,uint32,uint32))`
 *
 * Sends the transaction without trying it first, see {@link simulateBridgeSetChangeDelays}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteBridgeSetChangeDelaysParameters}
 * @returns Hash of the transaction. It may still revert: wait for its receipt.
 *
 * @example
 * import { writeBridgeSetChangeDelays } from '@bulkhead/sdk';
 *
 * const hash = await writeBridgeSetChangeDelays(walletClient, { address, delays });
 */
export async function writeBridgeSetChangeDelays<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteBridgeSetChangeDelaysParameters<chain, account, chainOverride>,
): Promise<WriteBridgeSetChangeDelaysReturnType> {
  const { delays, ...options } = parameters;
  return write(client, bridgeSetChangeDelaysAbi, [delays], options);
}

const bridgeSetContainmentBoundsAbi = [
  {"type":"function","name":"setContainmentBounds","inputs":[{"name":"bounds","type":"tuple","internalType":"struct IContainment.ContainmentBounds","components":[{"name":"graceCap","type":"uint32","internalType":"uint32"},{"name":"graceBps","type":"uint16","internalType":"uint16"},{"name":"councilMax","type":"uint32","internalType":"uint32"},{"name":"automaticMax","type":"uint32","internalType":"uint32"},{"name":"automaticBudget","type":"uint32","internalType":"uint32"},{"name":"automaticWindow","type":"uint32","internalType":"uint32"}]}],"outputs":[],"stateMutability":"nonpayable"},
] as const;

/** Arguments of {@link simulateBridgeSetContainmentBounds} and {@link writeBridgeSetContainmentBounds}. */
export type BridgeSetContainmentBoundsArguments = {
  /** `IContainment.ContainmentBounds` */
  bounds: ContainmentBounds;
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
 * const { request } = await simulateBridgeSetContainmentBounds(client, { address, bounds, account });
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
  const { bounds, ...options } = parameters;
  return (await simulate(client, bridgeSetContainmentBoundsAbi, [bounds], options)) as SimulateBridgeSetContainmentBoundsReturnType<
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
 * const hash = await writeBridgeSetContainmentBounds(walletClient, { address, bounds });
 */
export async function writeBridgeSetContainmentBounds<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteBridgeSetContainmentBoundsParameters<chain, account, chainOverride>,
): Promise<WriteBridgeSetContainmentBoundsReturnType> {
  const { bounds, ...options } = parameters;
  return write(client, bridgeSetContainmentBoundsAbi, [bounds], options);
}

const bridgeSetCouncilAbi = [
  {"type":"function","name":"setCouncil","inputs":[{"name":"account","type":"address","internalType":"address"},{"name":"member","type":"bool","internalType":"bool"}],"outputs":[],"stateMutability":"nonpayable"},
] as const;

/** Arguments of {@link simulateBridgeSetCouncil} and {@link writeBridgeSetCouncil}. */
export type BridgeSetCouncilArguments = {
  /** `address` */
  accountArg: Address;
  /** `bool` */
  member: boolean;
};
export type SimulateBridgeSetCouncilParameters<
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = BridgeSetCouncilArguments & SimulateOptions<chainOverride, accountOverride>;
export type SimulateBridgeSetCouncilReturnType<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = Simulated<
  typeof bridgeSetCouncilAbi,
  'setCouncil',
  readonly [Address, boolean],
  void,
  { chain: chain; account: account },
  { chain: chainOverride; account: accountOverride }
>;

/**
 * Adds or removes a council account. Only as a scheduled change, which the council cannot veto.
 *
 * Solidity: `ProtectedBridge.setCouncil(address,bool)`
 *
 * Tries it without sending: gives what it would return, and the request for `writeContract`.
 *
 * @param client - Client to use.
 * @param parameters - {@link SimulateBridgeSetCouncilParameters}
 * @throws What viem throws; {@link decodeBulkheadError} turns it into a class of its own.
 *
 * @example
 * import { simulateBridgeSetCouncil } from '@bulkhead/sdk';
 *
 * const { request } = await simulateBridgeSetCouncil(client, { address, accountArg, member, account });
 * const hash = await walletClient.writeContract(request);
 */
export async function simulateBridgeSetCouncil<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
  accountOverride extends Account | Address | null | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: SimulateBridgeSetCouncilParameters<chainOverride, accountOverride>,
): Promise<SimulateBridgeSetCouncilReturnType<chain, account, chainOverride, accountOverride>> {
  const { accountArg, member, ...options } = parameters;
  return (await simulate(client, bridgeSetCouncilAbi, [accountArg, member], options)) as SimulateBridgeSetCouncilReturnType<
    chain,
    account,
    chainOverride,
    accountOverride
  >;
}

export type WriteBridgeSetCouncilParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = BridgeSetCouncilArguments & WriteOptions<chain, account, chainOverride>;
export type WriteBridgeSetCouncilReturnType = Hash;

/**
 * Adds or removes a council account. Only as a scheduled change, which the council cannot veto.
 *
 * Solidity: `ProtectedBridge.setCouncil(address,bool)`
 *
 * Sends the transaction without trying it first, see {@link simulateBridgeSetCouncil}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteBridgeSetCouncilParameters}
 * @returns Hash of the transaction. It may still revert: wait for its receipt.
 *
 * @example
 * import { writeBridgeSetCouncil } from '@bulkhead/sdk';
 *
 * const hash = await writeBridgeSetCouncil(walletClient, { address, accountArg, member });
 */
export async function writeBridgeSetCouncil<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteBridgeSetCouncilParameters<chain, account, chainOverride>,
): Promise<WriteBridgeSetCouncilReturnType> {
  const { accountArg, member, ...options } = parameters;
  return write(client, bridgeSetCouncilAbi, [accountArg, member], options);
}

const bridgeSetMessengerAbi = [
  {"type":"function","name":"setMessenger","inputs":[{"name":"messenger_","type":"address","internalType":"address"}],"outputs":[],"stateMutability":"nonpayable"},
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
export async function writeBridgeSetMessenger<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteBridgeSetMessengerParameters<chain, account, chainOverride>,
): Promise<WriteBridgeSetMessengerReturnType> {
  const { messenger, ...options } = parameters;
  return write(client, bridgeSetMessengerAbi, [messenger], options);
}

const bridgeTransferOwnershipAbi = [
  {"type":"function","name":"transferOwnership","inputs":[{"name":"newOwner","type":"address","internalType":"address"}],"outputs":[],"stateMutability":"nonpayable"},
] as const;

/** Arguments of {@link simulateBridgeTransferOwnership} and {@link writeBridgeTransferOwnership}. */
export type BridgeTransferOwnershipArguments = {
  /** `address` */
  newOwner: Address;
};
export type SimulateBridgeTransferOwnershipParameters<
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = BridgeTransferOwnershipArguments & SimulateOptions<chainOverride, accountOverride>;
export type SimulateBridgeTransferOwnershipReturnType<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = Simulated<
  typeof bridgeTransferOwnershipAbi,
  'transferOwnership',
  readonly [Address],
  void,
  { chain: chain; account: account },
  { chain: chainOverride; account: accountOverride }
>;

/**
 * Offers the ownership. Only as a scheduled change; the new owner accepts with `acceptOwnership`.
 *
 * Solidity: `ProtectedBridge.transferOwnership(address)`
 *
 * Tries it without sending: gives what it would return, and the request for `writeContract`.
 *
 * @param client - Client to use.
 * @param parameters - {@link SimulateBridgeTransferOwnershipParameters}
 * @throws What viem throws; {@link decodeBulkheadError} turns it into a class of its own.
 *
 * @example
 * import { simulateBridgeTransferOwnership } from '@bulkhead/sdk';
 *
 * const { request } = await simulateBridgeTransferOwnership(client, { address, newOwner, account });
 * const hash = await walletClient.writeContract(request);
 */
export async function simulateBridgeTransferOwnership<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
  accountOverride extends Account | Address | null | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: SimulateBridgeTransferOwnershipParameters<chainOverride, accountOverride>,
): Promise<SimulateBridgeTransferOwnershipReturnType<chain, account, chainOverride, accountOverride>> {
  const { newOwner, ...options } = parameters;
  return (await simulate(client, bridgeTransferOwnershipAbi, [newOwner], options)) as SimulateBridgeTransferOwnershipReturnType<
    chain,
    account,
    chainOverride,
    accountOverride
  >;
}

export type WriteBridgeTransferOwnershipParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = BridgeTransferOwnershipArguments & WriteOptions<chain, account, chainOverride>;
export type WriteBridgeTransferOwnershipReturnType = Hash;

/**
 * Offers the ownership. Only as a scheduled change; the new owner accepts with `acceptOwnership`.
 *
 * Solidity: `ProtectedBridge.transferOwnership(address)`
 *
 * Sends the transaction without trying it first, see {@link simulateBridgeTransferOwnership}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteBridgeTransferOwnershipParameters}
 * @returns Hash of the transaction. It may still revert: wait for its receipt.
 *
 * @example
 * import { writeBridgeTransferOwnership } from '@bulkhead/sdk';
 *
 * const hash = await writeBridgeTransferOwnership(walletClient, { address, newOwner });
 */
export async function writeBridgeTransferOwnership<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteBridgeTransferOwnershipParameters<chain, account, chainOverride>,
): Promise<WriteBridgeTransferOwnershipReturnType> {
  const { newOwner, ...options } = parameters;
  return write(client, bridgeTransferOwnershipAbi, [newOwner], options);
}

const bridgeOwnableCouncilSetEventAbi = [
  {"type":"event","name":"OwnableCouncilSet","inputs":[{"name":"account","type":"address","indexed":true,"internalType":"address"},{"name":"member","type":"bool","indexed":false,"internalType":"bool"}],"anonymous":false},
] as const;

/** A decoded `OwnableCouncilSet`. */
export type BridgeOwnableCouncilSetLog = EventLog<typeof bridgeOwnableCouncilSetEventAbi, 'OwnableCouncilSet'>;
export type WatchBridgeOwnableCouncilSetEventParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof bridgeOwnableCouncilSetEventAbi, 'OwnableCouncilSet'> | undefined;
} & WatchOptions<typeof bridgeOwnableCouncilSetEventAbi, 'OwnableCouncilSet'>;
export type WatchBridgeOwnableCouncilSetEventReturnType = () => void;

/**
 * `account` now is, or is no longer, a council account.
 *
 * - `account` (address, indexed)
 * - `member` (bool)
 *
 * Solidity: `ProtectedBridge.OwnableCouncilSet(address,bool)`
 *
 * @param client - Client to use.
 * @param parameters - {@link WatchBridgeOwnableCouncilSetEventParameters}
 * @returns Function that ends the subscription.
 *
 * @example
 * import { watchBridgeOwnableCouncilSetEvent } from '@bulkhead/sdk';
 *
 * const unwatch = watchBridgeOwnableCouncilSetEvent(client, { address, onLogs: (logs) => console.log(logs) });
 */
export function watchBridgeOwnableCouncilSetEvent<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: WatchBridgeOwnableCouncilSetEventParameters,
): WatchBridgeOwnableCouncilSetEventReturnType {
  return watch(client, bridgeOwnableCouncilSetEventAbi, parameters);
}

export type GetBridgeOwnableCouncilSetEventsParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof bridgeOwnableCouncilSetEventAbi, 'OwnableCouncilSet'> | undefined;
} & EventsOptions;
export type GetBridgeOwnableCouncilSetEventsReturnType = BridgeOwnableCouncilSetLog[];

/**
 * Past events: `account` now is, or is no longer, a council account.
 *
 * - `account` (address, indexed)
 * - `member` (bool)
 *
 * @param client - Client to use.
 * @param parameters - {@link GetBridgeOwnableCouncilSetEventsParameters}
 * @returns Decoded logs in the order of the chain.
 *
 * @example
 * import { getBridgeOwnableCouncilSetEvents } from '@bulkhead/sdk';
 *
 * const logs = await getBridgeOwnableCouncilSetEvents(client, { address, fromBlock: 'earliest' });
 */
export async function getBridgeOwnableCouncilSetEvents<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: GetBridgeOwnableCouncilSetEventsParameters,
): Promise<GetBridgeOwnableCouncilSetEventsReturnType> {
  return (await getEvents(client, bridgeOwnableCouncilSetEventAbi, parameters)) as GetBridgeOwnableCouncilSetEventsReturnType;
}

const bridgeOwnershipTransferStartedEventAbi = [
  {"type":"event","name":"OwnershipTransferStarted","inputs":[{"name":"previousOwner","type":"address","indexed":true,"internalType":"address"},{"name":"newOwner","type":"address","indexed":true,"internalType":"address"}],"anonymous":false},
] as const;

/** A decoded `OwnershipTransferStarted`. */
export type BridgeOwnershipTransferStartedLog = EventLog<typeof bridgeOwnershipTransferStartedEventAbi, 'OwnershipTransferStarted'>;
export type WatchBridgeOwnershipTransferStartedEventParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof bridgeOwnershipTransferStartedEventAbi, 'OwnershipTransferStarted'> | undefined;
} & WatchOptions<typeof bridgeOwnershipTransferStartedEventAbi, 'OwnershipTransferStarted'>;
export type WatchBridgeOwnershipTransferStartedEventReturnType = () => void;

/**
 * The event `OwnershipTransferStarted`.
 *
 * - `previousOwner` (address, indexed)
 * - `newOwner` (address, indexed)
 *
 * Solidity: `ProtectedBridge.OwnershipTransferStarted(address,address)`
 *
 * @param client - Client to use.
 * @param parameters - {@link WatchBridgeOwnershipTransferStartedEventParameters}
 * @returns Function that ends the subscription.
 *
 * @example
 * import { watchBridgeOwnershipTransferStartedEvent } from '@bulkhead/sdk';
 *
 * const unwatch = watchBridgeOwnershipTransferStartedEvent(client, { address, onLogs: (logs) => console.log(logs) });
 */
export function watchBridgeOwnershipTransferStartedEvent<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: WatchBridgeOwnershipTransferStartedEventParameters,
): WatchBridgeOwnershipTransferStartedEventReturnType {
  return watch(client, bridgeOwnershipTransferStartedEventAbi, parameters);
}

export type GetBridgeOwnershipTransferStartedEventsParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof bridgeOwnershipTransferStartedEventAbi, 'OwnershipTransferStarted'> | undefined;
} & EventsOptions;
export type GetBridgeOwnershipTransferStartedEventsReturnType = BridgeOwnershipTransferStartedLog[];

/**
 * Past events: the event `OwnershipTransferStarted`.
 *
 * - `previousOwner` (address, indexed)
 * - `newOwner` (address, indexed)
 *
 * @param client - Client to use.
 * @param parameters - {@link GetBridgeOwnershipTransferStartedEventsParameters}
 * @returns Decoded logs in the order of the chain.
 *
 * @example
 * import { getBridgeOwnershipTransferStartedEvents } from '@bulkhead/sdk';
 *
 * const logs = await getBridgeOwnershipTransferStartedEvents(client, { address, fromBlock: 'earliest' });
 */
export async function getBridgeOwnershipTransferStartedEvents<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: GetBridgeOwnershipTransferStartedEventsParameters,
): Promise<GetBridgeOwnershipTransferStartedEventsReturnType> {
  return (await getEvents(client, bridgeOwnershipTransferStartedEventAbi, parameters)) as GetBridgeOwnershipTransferStartedEventsReturnType;
}

const bridgeOwnershipTransferredEventAbi = [
  {"type":"event","name":"OwnershipTransferred","inputs":[{"name":"previousOwner","type":"address","indexed":true,"internalType":"address"},{"name":"newOwner","type":"address","indexed":true,"internalType":"address"}],"anonymous":false},
] as const;

/** A decoded `OwnershipTransferred`. */
export type BridgeOwnershipTransferredLog = EventLog<typeof bridgeOwnershipTransferredEventAbi, 'OwnershipTransferred'>;
export type WatchBridgeOwnershipTransferredEventParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof bridgeOwnershipTransferredEventAbi, 'OwnershipTransferred'> | undefined;
} & WatchOptions<typeof bridgeOwnershipTransferredEventAbi, 'OwnershipTransferred'>;
export type WatchBridgeOwnershipTransferredEventReturnType = () => void;

/**
 * The event `OwnershipTransferred`.
 *
 * - `previousOwner` (address, indexed)
 * - `newOwner` (address, indexed)
 *
 * Solidity: `ProtectedBridge.OwnershipTransferred(address,address)`
 *
 * @param client - Client to use.
 * @param parameters - {@link WatchBridgeOwnershipTransferredEventParameters}
 * @returns Function that ends the subscription.
 *
 * @example
 * import { watchBridgeOwnershipTransferredEvent } from '@bulkhead/sdk';
 *
 * const unwatch = watchBridgeOwnershipTransferredEvent(client, { address, onLogs: (logs) => console.log(logs) });
 */
export function watchBridgeOwnershipTransferredEvent<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: WatchBridgeOwnershipTransferredEventParameters,
): WatchBridgeOwnershipTransferredEventReturnType {
  return watch(client, bridgeOwnershipTransferredEventAbi, parameters);
}

export type GetBridgeOwnershipTransferredEventsParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof bridgeOwnershipTransferredEventAbi, 'OwnershipTransferred'> | undefined;
} & EventsOptions;
export type GetBridgeOwnershipTransferredEventsReturnType = BridgeOwnershipTransferredLog[];

/**
 * Past events: the event `OwnershipTransferred`.
 *
 * - `previousOwner` (address, indexed)
 * - `newOwner` (address, indexed)
 *
 * @param client - Client to use.
 * @param parameters - {@link GetBridgeOwnershipTransferredEventsParameters}
 * @returns Decoded logs in the order of the chain.
 *
 * @example
 * import { getBridgeOwnershipTransferredEvents } from '@bulkhead/sdk';
 *
 * const logs = await getBridgeOwnershipTransferredEvents(client, { address, fromBlock: 'earliest' });
 */
export async function getBridgeOwnershipTransferredEvents<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: GetBridgeOwnershipTransferredEventsParameters,
): Promise<GetBridgeOwnershipTransferredEventsReturnType> {
  return (await getEvents(client, bridgeOwnershipTransferredEventAbi, parameters)) as GetBridgeOwnershipTransferredEventsReturnType;
}
