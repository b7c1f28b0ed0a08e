// Generated. Do not edit. `npm run build` in the repository root writes it from the contracts.

import type { Account, Address, Chain, Client, ContractEventArgs, Hash, Log, TransactionReceipt, Transport } from 'viem';
import { defineCall, read, simulate, write } from '../../../actions/internal/call.js';
import { extractLogs, firstLog, getEvents, watch, type LogsOptions } from '../../../actions/internal/events.js';
import type { AddressOption, Call, EventLog, EventsOptions, ReadOptions, SimulateOptions, Simulated, WaitOptions, WatchOptions, WriteOptions } from '../../../actions/internal/options.js';
import { writeSync } from '../../../actions/internal/sync.js';

const acceptOwnershipAbi = [
  {"type":"function","name":"acceptOwnership","inputs":[],"outputs":[],"stateMutability":"nonpayable"},
] as const;

export type SimulateAcceptOwnershipParameters<
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = SimulateOptions<chainOverride, accountOverride>;
export type SimulateAcceptOwnershipReturnType<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = Simulated<
  typeof acceptOwnershipAbi,
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
 * Solidity: `OwnableAuthority.acceptOwnership()`
 *
 * Tries it without sending: gives what it would return, and the request for `writeContract`.
 *
 * @param client - Client to use.
 * @param parameters - {@link SimulateAcceptOwnershipParameters}
 * @throws What viem throws; {@link decodeBulkheadError} turns it into a class of its own.
 *
 * @example
 * import { simulateAcceptOwnership } from '@bulkhead/sdk';
 *
 * const { request } = await simulateAcceptOwnership(client, { address, account });
 * const hash = await walletClient.writeContract(request);
 */
export async function simulateAcceptOwnership<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
  accountOverride extends Account | Address | null | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: SimulateAcceptOwnershipParameters<chainOverride, accountOverride>,
): Promise<SimulateAcceptOwnershipReturnType<chain, account, chainOverride, accountOverride>> {
  const { ...options } = parameters;
  return (await simulate(client, acceptOwnershipAbi, [], options)) as SimulateAcceptOwnershipReturnType<
    chain,
    account,
    chainOverride,
    accountOverride
  >;
}

export type WriteAcceptOwnershipParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = WriteOptions<chain, account, chainOverride>;
export type WriteAcceptOwnershipReturnType = Hash;

/**
 * Calls `acceptOwnership`.
 *
 * The new owner accepts the ownership transfer.
 *
 * Solidity: `OwnableAuthority.acceptOwnership()`
 *
 * Sends the transaction without trying it first, see {@link simulateAcceptOwnership}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteAcceptOwnershipParameters}
 * @returns Hash of the transaction. It may still revert: wait for its receipt.
 *
 * @example
 * import { writeAcceptOwnership } from '@bulkhead/sdk';
 *
 * const hash = await writeAcceptOwnership(walletClient, { address });
 */
export const writeAcceptOwnership = /*#__PURE__*/ Object.assign(
  async function writeAcceptOwnership<
    chain extends Chain | undefined,
    account extends Account | undefined,
    chainOverride extends Chain | undefined = undefined,
  >(
    client: Client<Transport, chain, account>,
    parameters: WriteAcceptOwnershipParameters<chain, account, chainOverride>,
  ): Promise<WriteAcceptOwnershipReturnType> {
    const { ...options } = parameters;
    return write(client, acceptOwnershipAbi, [], options);
  },
  {
    /**
     * The call as a value, for `multicall`, `sendCalls`, `sendTransaction`, `simulateContract` and
     * `estimateContractGas`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address }: AddressOption): Call<typeof acceptOwnershipAbi, readonly []> {
      return defineCall(acceptOwnershipAbi, address, []);
    },
    /**
     * Finds the `OwnershipTransferred` of a receipt's logs.
     *
     * @param logs - Logs of a transaction that called it.
     * @param options - {@link LogsOptions}
     * @throws EventMissingError when there is none.
     */
    extractEvent(logs: readonly Log[], options?: LogsOptions): OwnershipTransferredLog {
      return firstLog(extractOwnershipTransferredEvents(logs, options), 'OwnershipTransferred');
    },
  },
);

export type WriteAcceptOwnershipSyncParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = WriteAcceptOwnershipParameters<chain, account, chainOverride> & WaitOptions;
export type WriteAcceptOwnershipSyncReturnType = OwnershipTransferredLog['args'] & { receipt: TransactionReceipt };

/**
 * Calls `acceptOwnership`.
 *
 * The new owner accepts the ownership transfer.
 *
 * Solidity: `OwnableAuthority.acceptOwnership()`
 *
 * Sends the transaction and waits until it is mined, see {@link writeAcceptOwnership}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteAcceptOwnershipSyncParameters}
 * @returns The receipt and the arguments of `OwnershipTransferred`.
 * @throws TransactionFailedError when it was mined without doing its work; {@link decodeBulkheadError} finds the
 * reason.
 *
 * @example
 * import { writeAcceptOwnershipSync } from '@bulkhead/sdk';
 *
 * const { receipt } = await writeAcceptOwnershipSync(walletClient, { address });
 */
export async function writeAcceptOwnershipSync<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteAcceptOwnershipSyncParameters<chain, account, chainOverride>,
): Promise<WriteAcceptOwnershipSyncReturnType> {
  const { ...options } = parameters;
  const receipt = await writeSync(client, acceptOwnershipAbi, [], options);
  const { args } = firstLog(extractOwnershipTransferredEvents(receipt.logs, options), 'OwnershipTransferred');
  return { ...args, receipt };
}

const isCouncilAbi = [
  {"type":"function","name":"isCouncil","inputs":[{"name":"account","type":"address"}],"outputs":[{"name":"","type":"bool"}],"stateMutability":"view"},
] as const;

/** Arguments of {@link readIsCouncil}. */
export type IsCouncilArguments = {
  /** `address` */
  accountArg: Address;
};
/** Arguments and options of {@link readIsCouncil}. */
export type ReadIsCouncilParameters = IsCouncilArguments & ReadOptions;
export type ReadIsCouncilReturnType = boolean;

/**
 * Whether the account may act for the council.
 *
 * Solidity: `OwnableAuthority.isCouncil(address)`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadIsCouncilParameters}
 *
 * @example
 * import { readIsCouncil } from '@bulkhead/sdk';
 *
 * const result = await readIsCouncil(client, { address, accountArg });
 */
export const readIsCouncil = /*#__PURE__*/ Object.assign(
  async function readIsCouncil<chain extends Chain | undefined>(
    client: Client<Transport, chain>,
    parameters: ReadIsCouncilParameters,
  ): Promise<ReadIsCouncilReturnType> {
    const { accountArg, ...options } = parameters;
    return (await read(client, isCouncilAbi, [accountArg], options)) as ReadIsCouncilReturnType;
  },
  {
    /**
     * The call as a value, for `multicall`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, accountArg }: IsCouncilArguments & AddressOption): Call<typeof isCouncilAbi, readonly [Address]> {
      return defineCall(isCouncilAbi, address, [accountArg]);
    },
  },
);

const ownerAbi = [
  {"type":"function","name":"owner","inputs":[],"outputs":[{"name":"","type":"address"}],"stateMutability":"view"},
] as const;

/** Arguments and options of {@link readOwner}. */
export type ReadOwnerParameters = ReadOptions;
export type ReadOwnerReturnType = Address;

/**
 * Calls `owner`.
 *
 * Returns the address of the current owner.
 *
 * Solidity: `OwnableAuthority.owner()`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadOwnerParameters}
 *
 * @example
 * import { readOwner } from '@bulkhead/sdk';
 *
 * const result = await readOwner(client, { address });
 */
export const readOwner = /*#__PURE__*/ Object.assign(
  async function readOwner<chain extends Chain | undefined>(
    client: Client<Transport, chain>,
    parameters: ReadOwnerParameters,
  ): Promise<ReadOwnerReturnType> {
    const { ...options } = parameters;
    return (await read(client, ownerAbi, [], options)) as ReadOwnerReturnType;
  },
  {
    /**
     * The call as a value, for `multicall`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address }: AddressOption): Call<typeof ownerAbi, readonly []> {
      return defineCall(ownerAbi, address, []);
    },
  },
);

const pendingOwnerAbi = [
  {"type":"function","name":"pendingOwner","inputs":[],"outputs":[{"name":"","type":"address"}],"stateMutability":"view"},
] as const;

/** Arguments and options of {@link readPendingOwner}. */
export type ReadPendingOwnerParameters = ReadOptions;
export type ReadPendingOwnerReturnType = Address;

/**
 * Calls `pendingOwner`.
 *
 * Returns the address of the pending owner.
 *
 * Solidity: `OwnableAuthority.pendingOwner()`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadPendingOwnerParameters}
 *
 * @example
 * import { readPendingOwner } from '@bulkhead/sdk';
 *
 * const result = await readPendingOwner(client, { address });
 */
export const readPendingOwner = /*#__PURE__*/ Object.assign(
  async function readPendingOwner<chain extends Chain | undefined>(
    client: Client<Transport, chain>,
    parameters: ReadPendingOwnerParameters,
  ): Promise<ReadPendingOwnerReturnType> {
    const { ...options } = parameters;
    return (await read(client, pendingOwnerAbi, [], options)) as ReadPendingOwnerReturnType;
  },
  {
    /**
     * The call as a value, for `multicall`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address }: AddressOption): Call<typeof pendingOwnerAbi, readonly []> {
      return defineCall(pendingOwnerAbi, address, []);
    },
  },
);

const renounceOwnershipAbi = [
  {"type":"function","name":"renounceOwnership","inputs":[],"outputs":[],"stateMutability":"nonpayable"},
] as const;

export type SimulateRenounceOwnershipParameters<
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = SimulateOptions<chainOverride, accountOverride>;
export type SimulateRenounceOwnershipReturnType<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = Simulated<
  typeof renounceOwnershipAbi,
  'renounceOwnership',
  readonly [],
  void,
  { chain: chain; account: account },
  { chain: chainOverride; account: accountOverride }
>;

/**
 * Leaves the host without governor for good. Only as a scheduled change.
 *
 * Solidity: `OwnableAuthority.renounceOwnership()`
 *
 * Tries it without sending: gives what it would return, and the request for `writeContract`.
 *
 * @param client - Client to use.
 * @param parameters - {@link SimulateRenounceOwnershipParameters}
 * @throws What viem throws; {@link decodeBulkheadError} turns it into a class of its own.
 *
 * @example
 * import { simulateRenounceOwnership } from '@bulkhead/sdk';
 *
 * const { request } = await simulateRenounceOwnership(client, { address, account });
 * const hash = await walletClient.writeContract(request);
 */
export async function simulateRenounceOwnership<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
  accountOverride extends Account | Address | null | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: SimulateRenounceOwnershipParameters<chainOverride, accountOverride>,
): Promise<SimulateRenounceOwnershipReturnType<chain, account, chainOverride, accountOverride>> {
  const { ...options } = parameters;
  return (await simulate(client, renounceOwnershipAbi, [], options)) as SimulateRenounceOwnershipReturnType<
    chain,
    account,
    chainOverride,
    accountOverride
  >;
}

export type WriteRenounceOwnershipParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = WriteOptions<chain, account, chainOverride>;
export type WriteRenounceOwnershipReturnType = Hash;

/**
 * Leaves the host without governor for good. Only as a scheduled change.
 *
 * Solidity: `OwnableAuthority.renounceOwnership()`
 *
 * Sends the transaction without trying it first, see {@link simulateRenounceOwnership}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteRenounceOwnershipParameters}
 * @returns Hash of the transaction. It may still revert: wait for its receipt.
 *
 * @example
 * import { writeRenounceOwnership } from '@bulkhead/sdk';
 *
 * const hash = await writeRenounceOwnership(walletClient, { address });
 */
export const writeRenounceOwnership = /*#__PURE__*/ Object.assign(
  async function writeRenounceOwnership<
    chain extends Chain | undefined,
    account extends Account | undefined,
    chainOverride extends Chain | undefined = undefined,
  >(
    client: Client<Transport, chain, account>,
    parameters: WriteRenounceOwnershipParameters<chain, account, chainOverride>,
  ): Promise<WriteRenounceOwnershipReturnType> {
    const { ...options } = parameters;
    return write(client, renounceOwnershipAbi, [], options);
  },
  {
    /**
     * The call as a value, for `multicall`, `sendCalls`, `sendTransaction`, `simulateContract` and
     * `estimateContractGas`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address }: AddressOption): Call<typeof renounceOwnershipAbi, readonly []> {
      return defineCall(renounceOwnershipAbi, address, []);
    },
    /**
     * Finds the `OwnershipTransferred` of a receipt's logs.
     *
     * @param logs - Logs of a transaction that called it.
     * @param options - {@link LogsOptions}
     * @throws EventMissingError when there is none.
     */
    extractEvent(logs: readonly Log[], options?: LogsOptions): OwnershipTransferredLog {
      return firstLog(extractOwnershipTransferredEvents(logs, options), 'OwnershipTransferred');
    },
  },
);

export type WriteRenounceOwnershipSyncParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = WriteRenounceOwnershipParameters<chain, account, chainOverride> & WaitOptions;
export type WriteRenounceOwnershipSyncReturnType = OwnershipTransferredLog['args'] & { receipt: TransactionReceipt };

/**
 * Leaves the host without governor for good. Only as a scheduled change.
 *
 * Solidity: `OwnableAuthority.renounceOwnership()`
 *
 * Sends the transaction and waits until it is mined, see {@link writeRenounceOwnership}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteRenounceOwnershipSyncParameters}
 * @returns The receipt and the arguments of `OwnershipTransferred`.
 * @throws TransactionFailedError when it was mined without doing its work; {@link decodeBulkheadError} finds the
 * reason.
 *
 * @example
 * import { writeRenounceOwnershipSync } from '@bulkhead/sdk';
 *
 * const { receipt } = await writeRenounceOwnershipSync(walletClient, { address });
 */
export async function writeRenounceOwnershipSync<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteRenounceOwnershipSyncParameters<chain, account, chainOverride>,
): Promise<WriteRenounceOwnershipSyncReturnType> {
  const { ...options } = parameters;
  const receipt = await writeSync(client, renounceOwnershipAbi, [], options);
  const { args } = firstLog(extractOwnershipTransferredEvents(receipt.logs, options), 'OwnershipTransferred');
  return { ...args, receipt };
}

const setCouncilAbi = [
  {"type":"function","name":"setCouncil","inputs":[{"name":"account","type":"address"},{"name":"member","type":"bool"}],"outputs":[],"stateMutability":"nonpayable"},
] as const;

/** Arguments of {@link simulateSetCouncil} and {@link writeSetCouncil}. */
export type SetCouncilArguments = {
  /** `address` */
  accountArg: Address;
  /** `bool` */
  member: boolean;
};
export type SimulateSetCouncilParameters<
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = SetCouncilArguments & SimulateOptions<chainOverride, accountOverride>;
export type SimulateSetCouncilReturnType<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = Simulated<
  typeof setCouncilAbi,
  'setCouncil',
  readonly [Address, boolean],
  void,
  { chain: chain; account: account },
  { chain: chainOverride; account: accountOverride }
>;

/**
 * Adds or removes a council account. Only as a scheduled change, which the council cannot veto.
 *
 * Solidity: `OwnableAuthority.setCouncil(address,bool)`
 *
 * Tries it without sending: gives what it would return, and the request for `writeContract`.
 *
 * @param client - Client to use.
 * @param parameters - {@link SimulateSetCouncilParameters}
 * @throws What viem throws; {@link decodeBulkheadError} turns it into a class of its own.
 *
 * @example
 * import { simulateSetCouncil } from '@bulkhead/sdk';
 *
 * const { request } = await simulateSetCouncil(client, { address, accountArg, member, account });
 * const hash = await walletClient.writeContract(request);
 */
export async function simulateSetCouncil<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
  accountOverride extends Account | Address | null | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: SimulateSetCouncilParameters<chainOverride, accountOverride>,
): Promise<SimulateSetCouncilReturnType<chain, account, chainOverride, accountOverride>> {
  const { accountArg, member, ...options } = parameters;
  return (await simulate(client, setCouncilAbi, [accountArg, member], options)) as SimulateSetCouncilReturnType<
    chain,
    account,
    chainOverride,
    accountOverride
  >;
}

export type WriteSetCouncilParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = SetCouncilArguments & WriteOptions<chain, account, chainOverride>;
export type WriteSetCouncilReturnType = Hash;

/**
 * Adds or removes a council account. Only as a scheduled change, which the council cannot veto.
 *
 * Solidity: `OwnableAuthority.setCouncil(address,bool)`
 *
 * Sends the transaction without trying it first, see {@link simulateSetCouncil}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteSetCouncilParameters}
 * @returns Hash of the transaction. It may still revert: wait for its receipt.
 *
 * @example
 * import { writeSetCouncil } from '@bulkhead/sdk';
 *
 * const hash = await writeSetCouncil(walletClient, { address, accountArg, member });
 */
export const writeSetCouncil = /*#__PURE__*/ Object.assign(
  async function writeSetCouncil<
    chain extends Chain | undefined,
    account extends Account | undefined,
    chainOverride extends Chain | undefined = undefined,
  >(
    client: Client<Transport, chain, account>,
    parameters: WriteSetCouncilParameters<chain, account, chainOverride>,
  ): Promise<WriteSetCouncilReturnType> {
    const { accountArg, member, ...options } = parameters;
    return write(client, setCouncilAbi, [accountArg, member], options);
  },
  {
    /**
     * The call as a value, for `multicall`, `sendCalls`, `sendTransaction`, `simulateContract` and
     * `estimateContractGas`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, accountArg, member }: SetCouncilArguments & AddressOption): Call<typeof setCouncilAbi, readonly [Address, boolean]> {
      return defineCall(setCouncilAbi, address, [accountArg, member]);
    },
    /**
     * Finds the `OwnableCouncilSet` of a receipt's logs.
     *
     * @param logs - Logs of a transaction that called it.
     * @param options - {@link LogsOptions}
     * @throws EventMissingError when there is none.
     */
    extractEvent(logs: readonly Log[], options?: LogsOptions): OwnableCouncilSetLog {
      return firstLog(extractOwnableCouncilSetEvents(logs, options), 'OwnableCouncilSet');
    },
  },
);

export type WriteSetCouncilSyncParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = WriteSetCouncilParameters<chain, account, chainOverride> & WaitOptions;
export type WriteSetCouncilSyncReturnType = OwnableCouncilSetLog['args'] & { receipt: TransactionReceipt };

/**
 * Adds or removes a council account. Only as a scheduled change, which the council cannot veto.
 *
 * Solidity: `OwnableAuthority.setCouncil(address,bool)`
 *
 * Sends the transaction and waits until it is mined, see {@link writeSetCouncil}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteSetCouncilSyncParameters}
 * @returns The receipt and the arguments of `OwnableCouncilSet`.
 * @throws TransactionFailedError when it was mined without doing its work; {@link decodeBulkheadError} finds the
 * reason.
 *
 * @example
 * import { writeSetCouncilSync } from '@bulkhead/sdk';
 *
 * const { receipt } = await writeSetCouncilSync(walletClient, { address, accountArg, member });
 */
export async function writeSetCouncilSync<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteSetCouncilSyncParameters<chain, account, chainOverride>,
): Promise<WriteSetCouncilSyncReturnType> {
  const { accountArg, member, ...options } = parameters;
  const receipt = await writeSync(client, setCouncilAbi, [accountArg, member], options);
  const { args } = firstLog(extractOwnableCouncilSetEvents(receipt.logs, options), 'OwnableCouncilSet');
  return { ...args, receipt };
}

const transferOwnershipAbi = [
  {"type":"function","name":"transferOwnership","inputs":[{"name":"newOwner","type":"address"}],"outputs":[],"stateMutability":"nonpayable"},
] as const;

/** Arguments of {@link simulateTransferOwnership} and {@link writeTransferOwnership}. */
export type TransferOwnershipArguments = {
  /** `address` */
  newOwner: Address;
};
export type SimulateTransferOwnershipParameters<
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = TransferOwnershipArguments & SimulateOptions<chainOverride, accountOverride>;
export type SimulateTransferOwnershipReturnType<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = Simulated<
  typeof transferOwnershipAbi,
  'transferOwnership',
  readonly [Address],
  void,
  { chain: chain; account: account },
  { chain: chainOverride; account: accountOverride }
>;

/**
 * Offers the ownership. Only as a scheduled change; the new owner accepts with `acceptOwnership`.
 *
 * Solidity: `OwnableAuthority.transferOwnership(address)`
 *
 * Tries it without sending: gives what it would return, and the request for `writeContract`.
 *
 * @param client - Client to use.
 * @param parameters - {@link SimulateTransferOwnershipParameters}
 * @throws What viem throws; {@link decodeBulkheadError} turns it into a class of its own.
 *
 * @example
 * import { simulateTransferOwnership } from '@bulkhead/sdk';
 *
 * const { request } = await simulateTransferOwnership(client, { address, newOwner, account });
 * const hash = await walletClient.writeContract(request);
 */
export async function simulateTransferOwnership<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
  accountOverride extends Account | Address | null | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: SimulateTransferOwnershipParameters<chainOverride, accountOverride>,
): Promise<SimulateTransferOwnershipReturnType<chain, account, chainOverride, accountOverride>> {
  const { newOwner, ...options } = parameters;
  return (await simulate(client, transferOwnershipAbi, [newOwner], options)) as SimulateTransferOwnershipReturnType<
    chain,
    account,
    chainOverride,
    accountOverride
  >;
}

export type WriteTransferOwnershipParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = TransferOwnershipArguments & WriteOptions<chain, account, chainOverride>;
export type WriteTransferOwnershipReturnType = Hash;

/**
 * Offers the ownership. Only as a scheduled change; the new owner accepts with `acceptOwnership`.
 *
 * Solidity: `OwnableAuthority.transferOwnership(address)`
 *
 * Sends the transaction without trying it first, see {@link simulateTransferOwnership}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteTransferOwnershipParameters}
 * @returns Hash of the transaction. It may still revert: wait for its receipt.
 *
 * @example
 * import { writeTransferOwnership } from '@bulkhead/sdk';
 *
 * const hash = await writeTransferOwnership(walletClient, { address, newOwner });
 */
export const writeTransferOwnership = /*#__PURE__*/ Object.assign(
  async function writeTransferOwnership<
    chain extends Chain | undefined,
    account extends Account | undefined,
    chainOverride extends Chain | undefined = undefined,
  >(
    client: Client<Transport, chain, account>,
    parameters: WriteTransferOwnershipParameters<chain, account, chainOverride>,
  ): Promise<WriteTransferOwnershipReturnType> {
    const { newOwner, ...options } = parameters;
    return write(client, transferOwnershipAbi, [newOwner], options);
  },
  {
    /**
     * The call as a value, for `multicall`, `sendCalls`, `sendTransaction`, `simulateContract` and
     * `estimateContractGas`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, newOwner }: TransferOwnershipArguments & AddressOption): Call<typeof transferOwnershipAbi, readonly [Address]> {
      return defineCall(transferOwnershipAbi, address, [newOwner]);
    },
    /**
     * Finds the `OwnershipTransferStarted` of a receipt's logs.
     *
     * @param logs - Logs of a transaction that called it.
     * @param options - {@link LogsOptions}
     * @throws EventMissingError when there is none.
     */
    extractEvent(logs: readonly Log[], options?: LogsOptions): OwnershipTransferStartedLog {
      return firstLog(extractOwnershipTransferStartedEvents(logs, options), 'OwnershipTransferStarted');
    },
  },
);

export type WriteTransferOwnershipSyncParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = WriteTransferOwnershipParameters<chain, account, chainOverride> & WaitOptions;
export type WriteTransferOwnershipSyncReturnType = OwnershipTransferStartedLog['args'] & { receipt: TransactionReceipt };

/**
 * Offers the ownership. Only as a scheduled change; the new owner accepts with `acceptOwnership`.
 *
 * Solidity: `OwnableAuthority.transferOwnership(address)`
 *
 * Sends the transaction and waits until it is mined, see {@link writeTransferOwnership}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteTransferOwnershipSyncParameters}
 * @returns The receipt and the arguments of `OwnershipTransferStarted`.
 * @throws TransactionFailedError when it was mined without doing its work; {@link decodeBulkheadError} finds the
 * reason.
 *
 * @example
 * import { writeTransferOwnershipSync } from '@bulkhead/sdk';
 *
 * const { receipt } = await writeTransferOwnershipSync(walletClient, { address, newOwner });
 */
export async function writeTransferOwnershipSync<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteTransferOwnershipSyncParameters<chain, account, chainOverride>,
): Promise<WriteTransferOwnershipSyncReturnType> {
  const { newOwner, ...options } = parameters;
  const receipt = await writeSync(client, transferOwnershipAbi, [newOwner], options);
  const { args } = firstLog(extractOwnershipTransferStartedEvents(receipt.logs, options), 'OwnershipTransferStarted');
  return { ...args, receipt };
}

const ownableCouncilSetEventAbi = [
  {"type":"event","name":"OwnableCouncilSet","inputs":[{"name":"account","type":"address","indexed":true},{"name":"member","type":"bool"}]},
] as const;

/** A decoded `OwnableCouncilSet`. */
export type OwnableCouncilSetLog = EventLog<typeof ownableCouncilSetEventAbi, 'OwnableCouncilSet'>;
export type WatchOwnableCouncilSetEventParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof ownableCouncilSetEventAbi, 'OwnableCouncilSet'> | undefined;
} & WatchOptions<typeof ownableCouncilSetEventAbi, 'OwnableCouncilSet'>;
export type WatchOwnableCouncilSetEventReturnType = () => void;

/**
 * `account` now is, or is no longer, a council account.
 *
 * - `account` (address, indexed)
 * - `member` (bool)
 *
 * Solidity: `OwnableAuthority.OwnableCouncilSet(address,bool)`
 *
 * @param client - Client to use.
 * @param parameters - {@link WatchOwnableCouncilSetEventParameters}
 * @returns Function that ends the subscription.
 *
 * @example
 * import { watchOwnableCouncilSetEvent } from '@bulkhead/sdk';
 *
 * const unwatch = watchOwnableCouncilSetEvent(client, { address, onLogs: (logs) => console.log(logs) });
 */
export function watchOwnableCouncilSetEvent<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: WatchOwnableCouncilSetEventParameters,
): WatchOwnableCouncilSetEventReturnType {
  return watch(client, ownableCouncilSetEventAbi, parameters);
}

export type GetOwnableCouncilSetEventsParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof ownableCouncilSetEventAbi, 'OwnableCouncilSet'> | undefined;
} & EventsOptions;
export type GetOwnableCouncilSetEventsReturnType = OwnableCouncilSetLog[];

/**
 * `account` now is, or is no longer, a council account.
 *
 * Searches a range of blocks for it.
 *
 * - `account` (address, indexed)
 * - `member` (bool)
 *
 * @param client - Client to use.
 * @param parameters - {@link GetOwnableCouncilSetEventsParameters}
 * @returns Decoded logs in the order of the chain.
 *
 * @example
 * import { getOwnableCouncilSetEvents } from '@bulkhead/sdk';
 *
 * const logs = await getOwnableCouncilSetEvents(client, { address, fromBlock: 'earliest' });
 */
export async function getOwnableCouncilSetEvents<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: GetOwnableCouncilSetEventsParameters,
): Promise<GetOwnableCouncilSetEventsReturnType> {
  return (await getEvents(client, ownableCouncilSetEventAbi, parameters)) as GetOwnableCouncilSetEventsReturnType;
}

/**
 * `account` now is, or is no longer, a council account.
 *
 * Finds it among logs that are there already, of a receipt for instance.
 *
 * - `account` (address, indexed)
 * - `member` (bool)
 *
 * @param logs - Logs of any contracts.
 * @param options - {@link LogsOptions}
 * @returns Decoded logs in the order given.
 *
 * @example
 * import { extractOwnableCouncilSetEvents } from '@bulkhead/sdk';
 *
 * const logs = extractOwnableCouncilSetEvents(receipt.logs);
 */
export function extractOwnableCouncilSetEvents(logs: readonly Log[], options?: LogsOptions): OwnableCouncilSetLog[] {
  return extractLogs(ownableCouncilSetEventAbi, logs, options) as OwnableCouncilSetLog[];
}

const ownershipTransferStartedEventAbi = [
  {"type":"event","name":"OwnershipTransferStarted","inputs":[{"name":"previousOwner","type":"address","indexed":true},{"name":"newOwner","type":"address","indexed":true}]},
] as const;

/** A decoded `OwnershipTransferStarted`. */
export type OwnershipTransferStartedLog = EventLog<typeof ownershipTransferStartedEventAbi, 'OwnershipTransferStarted'>;
export type WatchOwnershipTransferStartedEventParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof ownershipTransferStartedEventAbi, 'OwnershipTransferStarted'> | undefined;
} & WatchOptions<typeof ownershipTransferStartedEventAbi, 'OwnershipTransferStarted'>;
export type WatchOwnershipTransferStartedEventReturnType = () => void;

/**
 * The event `OwnershipTransferStarted`.
 *
 * - `previousOwner` (address, indexed)
 * - `newOwner` (address, indexed)
 *
 * Solidity: `OwnableAuthority.OwnershipTransferStarted(address,address)`
 *
 * @param client - Client to use.
 * @param parameters - {@link WatchOwnershipTransferStartedEventParameters}
 * @returns Function that ends the subscription.
 *
 * @example
 * import { watchOwnershipTransferStartedEvent } from '@bulkhead/sdk';
 *
 * const unwatch = watchOwnershipTransferStartedEvent(client, { address, onLogs: (logs) => console.log(logs) });
 */
export function watchOwnershipTransferStartedEvent<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: WatchOwnershipTransferStartedEventParameters,
): WatchOwnershipTransferStartedEventReturnType {
  return watch(client, ownershipTransferStartedEventAbi, parameters);
}

export type GetOwnershipTransferStartedEventsParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof ownershipTransferStartedEventAbi, 'OwnershipTransferStarted'> | undefined;
} & EventsOptions;
export type GetOwnershipTransferStartedEventsReturnType = OwnershipTransferStartedLog[];

/**
 * The event `OwnershipTransferStarted`.
 *
 * Searches a range of blocks for it.
 *
 * - `previousOwner` (address, indexed)
 * - `newOwner` (address, indexed)
 *
 * @param client - Client to use.
 * @param parameters - {@link GetOwnershipTransferStartedEventsParameters}
 * @returns Decoded logs in the order of the chain.
 *
 * @example
 * import { getOwnershipTransferStartedEvents } from '@bulkhead/sdk';
 *
 * const logs = await getOwnershipTransferStartedEvents(client, { address, fromBlock: 'earliest' });
 */
export async function getOwnershipTransferStartedEvents<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: GetOwnershipTransferStartedEventsParameters,
): Promise<GetOwnershipTransferStartedEventsReturnType> {
  return (await getEvents(client, ownershipTransferStartedEventAbi, parameters)) as GetOwnershipTransferStartedEventsReturnType;
}

/**
 * The event `OwnershipTransferStarted`.
 *
 * Finds it among logs that are there already, of a receipt for instance.
 *
 * - `previousOwner` (address, indexed)
 * - `newOwner` (address, indexed)
 *
 * @param logs - Logs of any contracts.
 * @param options - {@link LogsOptions}
 * @returns Decoded logs in the order given.
 *
 * @example
 * import { extractOwnershipTransferStartedEvents } from '@bulkhead/sdk';
 *
 * const logs = extractOwnershipTransferStartedEvents(receipt.logs);
 */
export function extractOwnershipTransferStartedEvents(logs: readonly Log[], options?: LogsOptions): OwnershipTransferStartedLog[] {
  return extractLogs(ownershipTransferStartedEventAbi, logs, options) as OwnershipTransferStartedLog[];
}

const ownershipTransferredEventAbi = [
  {"type":"event","name":"OwnershipTransferred","inputs":[{"name":"previousOwner","type":"address","indexed":true},{"name":"newOwner","type":"address","indexed":true}]},
] as const;

/** A decoded `OwnershipTransferred`. */
export type OwnershipTransferredLog = EventLog<typeof ownershipTransferredEventAbi, 'OwnershipTransferred'>;
export type WatchOwnershipTransferredEventParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof ownershipTransferredEventAbi, 'OwnershipTransferred'> | undefined;
} & WatchOptions<typeof ownershipTransferredEventAbi, 'OwnershipTransferred'>;
export type WatchOwnershipTransferredEventReturnType = () => void;

/**
 * The event `OwnershipTransferred`.
 *
 * - `previousOwner` (address, indexed)
 * - `newOwner` (address, indexed)
 *
 * Solidity: `OwnableAuthority.OwnershipTransferred(address,address)`
 *
 * @param client - Client to use.
 * @param parameters - {@link WatchOwnershipTransferredEventParameters}
 * @returns Function that ends the subscription.
 *
 * @example
 * import { watchOwnershipTransferredEvent } from '@bulkhead/sdk';
 *
 * const unwatch = watchOwnershipTransferredEvent(client, { address, onLogs: (logs) => console.log(logs) });
 */
export function watchOwnershipTransferredEvent<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: WatchOwnershipTransferredEventParameters,
): WatchOwnershipTransferredEventReturnType {
  return watch(client, ownershipTransferredEventAbi, parameters);
}

export type GetOwnershipTransferredEventsParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof ownershipTransferredEventAbi, 'OwnershipTransferred'> | undefined;
} & EventsOptions;
export type GetOwnershipTransferredEventsReturnType = OwnershipTransferredLog[];

/**
 * The event `OwnershipTransferred`.
 *
 * Searches a range of blocks for it.
 *
 * - `previousOwner` (address, indexed)
 * - `newOwner` (address, indexed)
 *
 * @param client - Client to use.
 * @param parameters - {@link GetOwnershipTransferredEventsParameters}
 * @returns Decoded logs in the order of the chain.
 *
 * @example
 * import { getOwnershipTransferredEvents } from '@bulkhead/sdk';
 *
 * const logs = await getOwnershipTransferredEvents(client, { address, fromBlock: 'earliest' });
 */
export async function getOwnershipTransferredEvents<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: GetOwnershipTransferredEventsParameters,
): Promise<GetOwnershipTransferredEventsReturnType> {
  return (await getEvents(client, ownershipTransferredEventAbi, parameters)) as GetOwnershipTransferredEventsReturnType;
}

/**
 * The event `OwnershipTransferred`.
 *
 * Finds it among logs that are there already, of a receipt for instance.
 *
 * - `previousOwner` (address, indexed)
 * - `newOwner` (address, indexed)
 *
 * @param logs - Logs of any contracts.
 * @param options - {@link LogsOptions}
 * @returns Decoded logs in the order given.
 *
 * @example
 * import { extractOwnershipTransferredEvents } from '@bulkhead/sdk';
 *
 * const logs = extractOwnershipTransferredEvents(receipt.logs);
 */
export function extractOwnershipTransferredEvents(logs: readonly Log[], options?: LogsOptions): OwnershipTransferredLog[] {
  return extractLogs(ownershipTransferredEventAbi, logs, options) as OwnershipTransferredLog[];
}
