// Generated. Do not edit. `npm run build` in the repository root writes it from the contracts.

import type { Account, Address, Chain, Client, ContractEventArgs, Hash, Log, TransactionReceipt, Transport } from 'viem';
import { defineCall, simulate, write } from '../../../actions/internal/call.js';
import { extractLogs, firstLog, getEvents, watch, type LogsOptions } from '../../../actions/internal/events.js';
import type { AddressOption, Call, EventLog, EventsOptions, SimulateOptions, Simulated, WaitOptions, WatchOptions, WriteOptions } from '../../../actions/internal/options.js';
import { writeSync } from '../../../actions/internal/sync.js';
import type { ContainmentBounds } from '../../types.js';
import { extractContainmentBoundsSetEvents, type ContainmentBoundsSetLog } from '../core/Containment.js';

const vaultRequestExitAbi = [
  {"type":"function","name":"requestExit","inputs":[{"name":"shares","type":"uint256"},{"name":"receiver","type":"address"},{"name":"owner","type":"address"}],"outputs":[{"name":"paid","type":"uint256"},{"name":"claimId","type":"uint256"}],"stateMutability":"nonpayable"},
] as const;

/** Arguments of {@link simulateVaultRequestExit} and {@link writeVaultRequestExit}. */
export type VaultRequestExitArguments = {
  /** Shares of the owner. `uint256` */
  shares: bigint;
  /** Who is paid, now and later. `address` */
  receiver: Address;
  /** Whose shares are burnt. `address` */
  owner: Address;
};
export type SimulateVaultRequestExitParameters<
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = VaultRequestExitArguments & SimulateOptions<chainOverride, accountOverride>;
export type SimulateVaultRequestExitReturnType<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = Simulated<
  typeof vaultRequestExitAbi,
  'requestExit',
  readonly [bigint, Address, Address],
  readonly [paid: bigint, claimId: bigint],
  { chain: chain; account: account },
  { chain: chainOverride; account: accountOverride }
>;

/**
 * Burns `shares` at the present price, pays what fits under the limit and lets the rest wait in escrow. Emits
 * `ExitRequested`.
 *
 * The claim neither gains nor loses with the vault from now on. Callers other than the owner spend their allowance,
 * as in `redeem`.
 *
 * Solidity: `ProtectedVault.requestExit(uint256,address,address)`
 *
 * Tries it without sending: gives what it would return, and the request for `writeContract`.
 *
 * @param client - Client to use.
 * @param parameters - {@link SimulateVaultRequestExitParameters}
 * @returns `result`: paid: Asset units paid at once. claimId: Number of the claim on the rest in the escrow, zero
 * when everything was paid.
 * @throws What viem throws; {@link decodeBulkheadError} turns it into a class of its own.
 *
 * @example
 * import { simulateVaultRequestExit } from '@bulkhead/sdk';
 *
 * const { request } = await simulateVaultRequestExit(client, { address, shares, receiver, owner, account });
 * const hash = await walletClient.writeContract(request);
 */
export async function simulateVaultRequestExit<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
  accountOverride extends Account | Address | null | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: SimulateVaultRequestExitParameters<chainOverride, accountOverride>,
): Promise<SimulateVaultRequestExitReturnType<chain, account, chainOverride, accountOverride>> {
  const { shares, receiver, owner, ...options } = parameters;
  return (await simulate(client, vaultRequestExitAbi, [shares, receiver, owner], options)) as SimulateVaultRequestExitReturnType<
    chain,
    account,
    chainOverride,
    accountOverride
  >;
}

export type WriteVaultRequestExitParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = VaultRequestExitArguments & WriteOptions<chain, account, chainOverride>;
export type WriteVaultRequestExitReturnType = Hash;

/**
 * Burns `shares` at the present price, pays what fits under the limit and lets the rest wait in escrow. Emits
 * `ExitRequested`.
 *
 * The claim neither gains nor loses with the vault from now on. Callers other than the owner spend their allowance,
 * as in `redeem`.
 *
 * Solidity: `ProtectedVault.requestExit(uint256,address,address)`
 *
 * Sends the transaction without trying it first, see {@link simulateVaultRequestExit}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteVaultRequestExitParameters}
 * @returns Hash of the transaction. It may still revert: wait for its receipt.
 *
 * @example
 * import { writeVaultRequestExit } from '@bulkhead/sdk';
 *
 * const hash = await writeVaultRequestExit(walletClient, { address, shares, receiver, owner });
 */
export const writeVaultRequestExit = /*#__PURE__*/ Object.assign(
  async function writeVaultRequestExit<
    chain extends Chain | undefined,
    account extends Account | undefined,
    chainOverride extends Chain | undefined = undefined,
  >(
    client: Client<Transport, chain, account>,
    parameters: WriteVaultRequestExitParameters<chain, account, chainOverride>,
  ): Promise<WriteVaultRequestExitReturnType> {
    const { shares, receiver, owner, ...options } = parameters;
    return write(client, vaultRequestExitAbi, [shares, receiver, owner], options);
  },
  {
    /**
     * The call as a value, for `multicall`, `sendCalls`, `sendTransaction`, `simulateContract` and
     * `estimateContractGas`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, shares, receiver, owner }: VaultRequestExitArguments & AddressOption): Call<typeof vaultRequestExitAbi, readonly [bigint, Address, Address]> {
      return defineCall(vaultRequestExitAbi, address, [shares, receiver, owner]);
    },
    /**
     * Finds the `ExitRequested` of a receipt's logs.
     *
     * @param logs - Logs of a transaction that called it.
     * @param options - {@link LogsOptions}
     * @throws EventMissingError when there is none.
     */
    extractEvent(logs: readonly Log[], options?: LogsOptions): VaultExitRequestedLog {
      return firstLog(extractVaultExitRequestedEvents(logs, options), 'ExitRequested');
    },
  },
);

export type WriteVaultRequestExitSyncParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = WriteVaultRequestExitParameters<chain, account, chainOverride> & WaitOptions;
export type WriteVaultRequestExitSyncReturnType = VaultExitRequestedLog['args'] & { receipt: TransactionReceipt };

/**
 * Burns `shares` at the present price, pays what fits under the limit and lets the rest wait in escrow. Emits
 * `ExitRequested`.
 *
 * The claim neither gains nor loses with the vault from now on. Callers other than the owner spend their allowance,
 * as in `redeem`.
 *
 * Solidity: `ProtectedVault.requestExit(uint256,address,address)`
 *
 * Sends the transaction and waits until it is mined, see {@link writeVaultRequestExit}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteVaultRequestExitSyncParameters}
 * @returns The receipt and the arguments of `ExitRequested`.
 * @throws TransactionFailedError when it was mined without doing its work; {@link decodeBulkheadError} finds the
 * reason.
 *
 * @example
 * import { writeVaultRequestExitSync } from '@bulkhead/sdk';
 *
 * const { receipt } = await writeVaultRequestExitSync(walletClient, { address, shares, receiver, owner });
 */
export async function writeVaultRequestExitSync<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteVaultRequestExitSyncParameters<chain, account, chainOverride>,
): Promise<WriteVaultRequestExitSyncReturnType> {
  const { shares, receiver, owner, ...options } = parameters;
  const receipt = await writeSync(client, vaultRequestExitAbi, [shares, receiver, owner], options);
  const { args } = firstLog(extractVaultExitRequestedEvents(receipt.logs, options), 'ExitRequested');
  return { ...args, receipt };
}

const vaultSetContainmentBoundsAbi = [
  {"type":"function","name":"setContainmentBounds","inputs":[{"name":"","type":"tuple","components":[{"name":"graceCap","type":"uint32"},{"name":"graceBps","type":"uint16"},{"name":"councilMax","type":"uint32"},{"name":"automaticMax","type":"uint32"},{"name":"automaticBudget","type":"uint32"},{"name":"automaticWindow","type":"uint32"}]}],"outputs":[],"stateMutability":"nonpayable"},
] as const;

/** Arguments of {@link simulateVaultSetContainmentBounds} and {@link writeVaultSetContainmentBounds}. */
export type VaultSetContainmentBoundsArguments = {
  /** `IContainment.ContainmentBounds` */
  arg0: ContainmentBounds;
};
export type SimulateVaultSetContainmentBoundsParameters<
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = VaultSetContainmentBoundsArguments & SimulateOptions<chainOverride, accountOverride>;
export type SimulateVaultSetContainmentBoundsReturnType<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = Simulated<
  typeof vaultSetContainmentBoundsAbi,
  'setContainmentBounds',
  readonly [ContainmentBounds],
  void,
  { chain: chain; account: account },
  { chain: chainOverride; account: accountOverride }
>;

/**
 * Alters the bounds. Only as a scheduled change.
 *
 * Solidity: `ProtectedVault.setContainmentBounds((uint32,uint16,uint32,uint32,uint32,uint32))`
 *
 * Tries it without sending: gives what it would return, and the request for `writeContract`.
 *
 * @param client - Client to use.
 * @param parameters - {@link SimulateVaultSetContainmentBoundsParameters}
 * @throws What viem throws; {@link decodeBulkheadError} turns it into a class of its own.
 *
 * @example
 * import { simulateVaultSetContainmentBounds } from '@bulkhead/sdk';
 *
 * const { request } = await simulateVaultSetContainmentBounds(client, { address, arg0, account });
 * const hash = await walletClient.writeContract(request);
 */
export async function simulateVaultSetContainmentBounds<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
  accountOverride extends Account | Address | null | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: SimulateVaultSetContainmentBoundsParameters<chainOverride, accountOverride>,
): Promise<SimulateVaultSetContainmentBoundsReturnType<chain, account, chainOverride, accountOverride>> {
  const { arg0, ...options } = parameters;
  return (await simulate(client, vaultSetContainmentBoundsAbi, [arg0], options)) as SimulateVaultSetContainmentBoundsReturnType<
    chain,
    account,
    chainOverride,
    accountOverride
  >;
}

export type WriteVaultSetContainmentBoundsParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = VaultSetContainmentBoundsArguments & WriteOptions<chain, account, chainOverride>;
export type WriteVaultSetContainmentBoundsReturnType = Hash;

/**
 * Alters the bounds. Only as a scheduled change.
 *
 * Solidity: `ProtectedVault.setContainmentBounds((uint32,uint16,uint32,uint32,uint32,uint32))`
 *
 * Sends the transaction without trying it first, see {@link simulateVaultSetContainmentBounds}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteVaultSetContainmentBoundsParameters}
 * @returns Hash of the transaction. It may still revert: wait for its receipt.
 *
 * @example
 * import { writeVaultSetContainmentBounds } from '@bulkhead/sdk';
 *
 * const hash = await writeVaultSetContainmentBounds(walletClient, { address, arg0 });
 */
export const writeVaultSetContainmentBounds = /*#__PURE__*/ Object.assign(
  async function writeVaultSetContainmentBounds<
    chain extends Chain | undefined,
    account extends Account | undefined,
    chainOverride extends Chain | undefined = undefined,
  >(
    client: Client<Transport, chain, account>,
    parameters: WriteVaultSetContainmentBoundsParameters<chain, account, chainOverride>,
  ): Promise<WriteVaultSetContainmentBoundsReturnType> {
    const { arg0, ...options } = parameters;
    return write(client, vaultSetContainmentBoundsAbi, [arg0], options);
  },
  {
    /**
     * The call as a value, for `multicall`, `sendCalls`, `sendTransaction`, `simulateContract` and
     * `estimateContractGas`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, arg0 }: VaultSetContainmentBoundsArguments & AddressOption): Call<typeof vaultSetContainmentBoundsAbi, readonly [ContainmentBounds]> {
      return defineCall(vaultSetContainmentBoundsAbi, address, [arg0]);
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

export type WriteVaultSetContainmentBoundsSyncParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = WriteVaultSetContainmentBoundsParameters<chain, account, chainOverride> & WaitOptions;
export type WriteVaultSetContainmentBoundsSyncReturnType = ContainmentBoundsSetLog['args'] & { receipt: TransactionReceipt };

/**
 * Alters the bounds. Only as a scheduled change.
 *
 * Solidity: `ProtectedVault.setContainmentBounds((uint32,uint16,uint32,uint32,uint32,uint32))`
 *
 * Sends the transaction and waits until it is mined, see {@link writeVaultSetContainmentBounds}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteVaultSetContainmentBoundsSyncParameters}
 * @returns The receipt and the arguments of `ContainmentBoundsSet`.
 * @throws TransactionFailedError when it was mined without doing its work; {@link decodeBulkheadError} finds the
 * reason.
 *
 * @example
 * import { writeVaultSetContainmentBoundsSync } from '@bulkhead/sdk';
 *
 * const { receipt } = await writeVaultSetContainmentBoundsSync(walletClient, { address, arg0 });
 */
export async function writeVaultSetContainmentBoundsSync<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteVaultSetContainmentBoundsSyncParameters<chain, account, chainOverride>,
): Promise<WriteVaultSetContainmentBoundsSyncReturnType> {
  const { arg0, ...options } = parameters;
  const receipt = await writeSync(client, vaultSetContainmentBoundsAbi, [arg0], options);
  const { args } = firstLog(extractContainmentBoundsSetEvents(receipt.logs, options), 'ContainmentBoundsSet');
  return { ...args, receipt };
}

const vaultExitRequestedEventAbi = [
  {"type":"event","name":"ExitRequested","inputs":[{"name":"sender","type":"address","indexed":true},{"name":"receiver","type":"address","indexed":true},{"name":"owner","type":"address","indexed":true},{"name":"paid","type":"uint256"},{"name":"waits","type":"uint256"},{"name":"shares","type":"uint256"},{"name":"claimId","type":"uint256"}]},
] as const;

/** A decoded `ExitRequested`. */
export type VaultExitRequestedLog = EventLog<typeof vaultExitRequestedEventAbi, 'ExitRequested'>;
export type WatchVaultExitRequestedEventParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof vaultExitRequestedEventAbi, 'ExitRequested'> | undefined;
} & WatchOptions<typeof vaultExitRequestedEventAbi, 'ExitRequested'>;
export type WatchVaultExitRequestedEventReturnType = () => void;

/**
 * Shares were burnt for `paid + waits`: the one was paid at once, the other waits as a claim in escrow.
 *
 * In place of the standard's `Withdraw`, which tells of assets that have arrived.
 *
 * - `sender` (address, indexed)
 * - `receiver` (address, indexed)
 * - `owner` (address, indexed)
 * - `paid` (uint256)
 * - `waits` (uint256)
 * - `shares` (uint256)
 * - `claimId` (uint256)
 *
 * Solidity: `ProtectedVault.ExitRequested(address,address,address,uint256,uint256,uint256,uint256)`
 *
 * @param client - Client to use.
 * @param parameters - {@link WatchVaultExitRequestedEventParameters}
 * @returns Function that ends the subscription.
 *
 * @example
 * import { watchVaultExitRequestedEvent } from '@bulkhead/sdk';
 *
 * const unwatch = watchVaultExitRequestedEvent(client, { address, onLogs: (logs) => console.log(logs) });
 */
export function watchVaultExitRequestedEvent<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: WatchVaultExitRequestedEventParameters,
): WatchVaultExitRequestedEventReturnType {
  return watch(client, vaultExitRequestedEventAbi, parameters);
}

export type GetVaultExitRequestedEventsParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof vaultExitRequestedEventAbi, 'ExitRequested'> | undefined;
} & EventsOptions;
export type GetVaultExitRequestedEventsReturnType = VaultExitRequestedLog[];

/**
 * Shares were burnt for `paid + waits`: the one was paid at once, the other waits as a claim in escrow.
 *
 * Searches a range of blocks for it.
 *
 * - `sender` (address, indexed)
 * - `receiver` (address, indexed)
 * - `owner` (address, indexed)
 * - `paid` (uint256)
 * - `waits` (uint256)
 * - `shares` (uint256)
 * - `claimId` (uint256)
 *
 * @param client - Client to use.
 * @param parameters - {@link GetVaultExitRequestedEventsParameters}
 * @returns Decoded logs in the order of the chain.
 *
 * @example
 * import { getVaultExitRequestedEvents } from '@bulkhead/sdk';
 *
 * const logs = await getVaultExitRequestedEvents(client, { address, fromBlock: 'earliest' });
 */
export async function getVaultExitRequestedEvents<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: GetVaultExitRequestedEventsParameters,
): Promise<GetVaultExitRequestedEventsReturnType> {
  return (await getEvents(client, vaultExitRequestedEventAbi, parameters)) as GetVaultExitRequestedEventsReturnType;
}

/**
 * Shares were burnt for `paid + waits`: the one was paid at once, the other waits as a claim in escrow.
 *
 * Finds it among logs that are there already, of a receipt for instance.
 *
 * - `sender` (address, indexed)
 * - `receiver` (address, indexed)
 * - `owner` (address, indexed)
 * - `paid` (uint256)
 * - `waits` (uint256)
 * - `shares` (uint256)
 * - `claimId` (uint256)
 *
 * @param logs - Logs of any contracts.
 * @param options - {@link LogsOptions}
 * @returns Decoded logs in the order given.
 *
 * @example
 * import { extractVaultExitRequestedEvents } from '@bulkhead/sdk';
 *
 * const logs = extractVaultExitRequestedEvents(receipt.logs);
 */
export function extractVaultExitRequestedEvents(logs: readonly Log[], options?: LogsOptions): VaultExitRequestedLog[] {
  return extractLogs(vaultExitRequestedEventAbi, logs, options) as VaultExitRequestedLog[];
}
