// Generated. Do not edit. `npm run build` in the repository root writes it from the contracts.

import type { Account, Address, Chain, Client, Hash, Hex, Log, TransactionReceipt, Transport } from 'viem';
import { defineCall, read, simulate, write } from '../../../actions/internal/call.js';
import { firstLog, type LogsOptions } from '../../../actions/internal/events.js';
import type { AddressOption, Call, ReadOptions, SimulateOptions, Simulated, WaitOptions, WriteOptions } from '../../../actions/internal/options.js';
import { writeSync } from '../../../actions/internal/sync.js';
import type { ContainmentBounds } from '../../types.js';
import { extractContainmentBoundsSetEvents, type ContainmentBoundsSetLog } from '../core/Containment.js';
import { extractLendingWithdrawnEvents, type LendingWithdrawnLog } from '../presets/LendingBook.js';

const lendingFeedOfAbi = [
  {"type":"function","name":"feedOf","inputs":[{"name":"token","type":"address"}],"outputs":[{"name":"","type":"bytes32"}],"stateMutability":"pure"},
] as const;

/** Arguments of {@link readLendingFeedOf}. */
export type LendingFeedOfArguments = {
  /** `address` */
  token: Address;
};
/** Arguments and options of {@link readLendingFeedOf}. */
export type ReadLendingFeedOfParameters = LendingFeedOfArguments & ReadOptions;
export type ReadLendingFeedOfReturnType = Hex;

/**
 * The key under which a token's price feed is set. It keeps the decimals that it had in the beginning.
 *
 * Solidity: `ProtectedLendingMarket.feedOf(address)`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadLendingFeedOfParameters}
 *
 * @example
 * import { readLendingFeedOf } from '@bulkhead/sdk';
 *
 * const result = await readLendingFeedOf(client, { address, token });
 */
export const readLendingFeedOf = /*#__PURE__*/ Object.assign(
  async function readLendingFeedOf<chain extends Chain | undefined>(
    client: Client<Transport, chain>,
    parameters: ReadLendingFeedOfParameters,
  ): Promise<ReadLendingFeedOfReturnType> {
    const { token, ...options } = parameters;
    return (await read(client, lendingFeedOfAbi, [token], options)) as ReadLendingFeedOfReturnType;
  },
  {
    /**
     * The call as a value, for `multicall`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, token }: LendingFeedOfArguments & AddressOption): Call<typeof lendingFeedOfAbi, readonly [Address]> {
      return defineCall(lendingFeedOfAbi, address, [token]);
    },
  },
);

const lendingRequestWithdrawAbi = [
  {"type":"function","name":"requestWithdraw","inputs":[{"name":"shares","type":"uint256"}],"outputs":[{"name":"paid","type":"uint256"},{"name":"claimId","type":"uint256"}],"stateMutability":"nonpayable"},
] as const;

/** Arguments of {@link simulateLendingRequestWithdraw} and {@link writeLendingRequestWithdraw}. */
export type LendingRequestWithdrawArguments = {
  /** `uint256` */
  shares: bigint;
};
export type SimulateLendingRequestWithdrawParameters<
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = LendingRequestWithdrawArguments & SimulateOptions<chainOverride, accountOverride>;
export type SimulateLendingRequestWithdrawReturnType<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = Simulated<
  typeof lendingRequestWithdrawAbi,
  'requestWithdraw',
  readonly [bigint],
  readonly [paid: bigint, claimId: bigint],
  { chain: chain; account: account },
  { chain: chainOverride; account: accountOverride }
>;

/**
 * Gives shares back; what does not fit under the limit waits in escrow. Scope `Exit`. Emits `Withdrawn`.
 *
 * Solidity: `ProtectedLendingMarket.requestWithdraw(uint256)`
 *
 * Tries it without sending: gives what it would return, and the request for `writeContract`.
 *
 * @param client - Client to use.
 * @param parameters - {@link SimulateLendingRequestWithdrawParameters}
 * @returns `result`: paid: What was paid at once. claimId: Number of the claim on the rest in the escrow, zero when
 * everything was paid.
 * @throws What viem throws; {@link decodeBulkheadError} turns it into a class of its own.
 *
 * @example
 * import { simulateLendingRequestWithdraw } from '@bulkhead/sdk';
 *
 * const { request } = await simulateLendingRequestWithdraw(client, { address, shares, account });
 * const hash = await walletClient.writeContract(request);
 */
export async function simulateLendingRequestWithdraw<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
  accountOverride extends Account | Address | null | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: SimulateLendingRequestWithdrawParameters<chainOverride, accountOverride>,
): Promise<SimulateLendingRequestWithdrawReturnType<chain, account, chainOverride, accountOverride>> {
  const { shares, ...options } = parameters;
  return (await simulate(client, lendingRequestWithdrawAbi, [shares], options)) as SimulateLendingRequestWithdrawReturnType<
    chain,
    account,
    chainOverride,
    accountOverride
  >;
}

export type WriteLendingRequestWithdrawParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = LendingRequestWithdrawArguments & WriteOptions<chain, account, chainOverride>;
export type WriteLendingRequestWithdrawReturnType = Hash;

/**
 * Gives shares back; what does not fit under the limit waits in escrow. Scope `Exit`. Emits `Withdrawn`.
 *
 * Solidity: `ProtectedLendingMarket.requestWithdraw(uint256)`
 *
 * Sends the transaction without trying it first, see {@link simulateLendingRequestWithdraw}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteLendingRequestWithdrawParameters}
 * @returns Hash of the transaction. It may still revert: wait for its receipt.
 *
 * @example
 * import { writeLendingRequestWithdraw } from '@bulkhead/sdk';
 *
 * const hash = await writeLendingRequestWithdraw(walletClient, { address, shares });
 */
export const writeLendingRequestWithdraw = /*#__PURE__*/ Object.assign(
  async function writeLendingRequestWithdraw<
    chain extends Chain | undefined,
    account extends Account | undefined,
    chainOverride extends Chain | undefined = undefined,
  >(
    client: Client<Transport, chain, account>,
    parameters: WriteLendingRequestWithdrawParameters<chain, account, chainOverride>,
  ): Promise<WriteLendingRequestWithdrawReturnType> {
    const { shares, ...options } = parameters;
    return write(client, lendingRequestWithdrawAbi, [shares], options);
  },
  {
    /**
     * The call as a value, for `multicall`, `sendCalls`, `sendTransaction`, `simulateContract` and
     * `estimateContractGas`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, shares }: LendingRequestWithdrawArguments & AddressOption): Call<typeof lendingRequestWithdrawAbi, readonly [bigint]> {
      return defineCall(lendingRequestWithdrawAbi, address, [shares]);
    },
    /**
     * Finds the `Withdrawn` of a receipt's logs.
     *
     * @param logs - Logs of a transaction that called it.
     * @param options - {@link LogsOptions}
     * @throws EventMissingError when there is none.
     */
    extractEvent(logs: readonly Log[], options?: LogsOptions): LendingWithdrawnLog {
      return firstLog(extractLendingWithdrawnEvents(logs, options), 'Withdrawn');
    },
  },
);

export type WriteLendingRequestWithdrawSyncParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = WriteLendingRequestWithdrawParameters<chain, account, chainOverride> & WaitOptions;
export type WriteLendingRequestWithdrawSyncReturnType = LendingWithdrawnLog['args'] & { receipt: TransactionReceipt };

/**
 * Gives shares back; what does not fit under the limit waits in escrow. Scope `Exit`. Emits `Withdrawn`.
 *
 * Solidity: `ProtectedLendingMarket.requestWithdraw(uint256)`
 *
 * Sends the transaction and waits until it is mined, see {@link writeLendingRequestWithdraw}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteLendingRequestWithdrawSyncParameters}
 * @returns The receipt and the arguments of `Withdrawn`.
 * @throws TransactionFailedError when it was mined without doing its work; {@link decodeBulkheadError} finds the
 * reason.
 *
 * @example
 * import { writeLendingRequestWithdrawSync } from '@bulkhead/sdk';
 *
 * const { receipt } = await writeLendingRequestWithdrawSync(walletClient, { address, shares });
 */
export async function writeLendingRequestWithdrawSync<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteLendingRequestWithdrawSyncParameters<chain, account, chainOverride>,
): Promise<WriteLendingRequestWithdrawSyncReturnType> {
  const { shares, ...options } = parameters;
  const receipt = await writeSync(client, lendingRequestWithdrawAbi, [shares], options);
  const { args } = firstLog(extractLendingWithdrawnEvents(receipt.logs, options), 'Withdrawn');
  return { ...args, receipt };
}

const lendingSetContainmentBoundsAbi = [
  {"type":"function","name":"setContainmentBounds","inputs":[{"name":"","type":"tuple","components":[{"name":"graceCap","type":"uint32"},{"name":"graceBps","type":"uint16"},{"name":"councilMax","type":"uint32"},{"name":"automaticMax","type":"uint32"},{"name":"automaticBudget","type":"uint32"},{"name":"automaticWindow","type":"uint32"}]}],"outputs":[],"stateMutability":"nonpayable"},
] as const;

/** Arguments of {@link simulateLendingSetContainmentBounds} and {@link writeLendingSetContainmentBounds}. */
export type LendingSetContainmentBoundsArguments = {
  /** `IContainment.ContainmentBounds` */
  arg0: ContainmentBounds;
};
export type SimulateLendingSetContainmentBoundsParameters<
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = LendingSetContainmentBoundsArguments & SimulateOptions<chainOverride, accountOverride>;
export type SimulateLendingSetContainmentBoundsReturnType<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = Simulated<
  typeof lendingSetContainmentBoundsAbi,
  'setContainmentBounds',
  readonly [ContainmentBounds],
  void,
  { chain: chain; account: account },
  { chain: chainOverride; account: accountOverride }
>;

/**
 * Alters the bounds. Only as a scheduled change.
 *
 * Solidity: `ProtectedLendingMarket.setContainmentBounds((uint32,uint16,uint32,uint32,uint32,uint32))`
 *
 * Tries it without sending: gives what it would return, and the request for `writeContract`.
 *
 * @param client - Client to use.
 * @param parameters - {@link SimulateLendingSetContainmentBoundsParameters}
 * @throws What viem throws; {@link decodeBulkheadError} turns it into a class of its own.
 *
 * @example
 * import { simulateLendingSetContainmentBounds } from '@bulkhead/sdk';
 *
 * const { request } = await simulateLendingSetContainmentBounds(client, { address, arg0, account });
 * const hash = await walletClient.writeContract(request);
 */
export async function simulateLendingSetContainmentBounds<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
  accountOverride extends Account | Address | null | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: SimulateLendingSetContainmentBoundsParameters<chainOverride, accountOverride>,
): Promise<SimulateLendingSetContainmentBoundsReturnType<chain, account, chainOverride, accountOverride>> {
  const { arg0, ...options } = parameters;
  return (await simulate(client, lendingSetContainmentBoundsAbi, [arg0], options)) as SimulateLendingSetContainmentBoundsReturnType<
    chain,
    account,
    chainOverride,
    accountOverride
  >;
}

export type WriteLendingSetContainmentBoundsParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = LendingSetContainmentBoundsArguments & WriteOptions<chain, account, chainOverride>;
export type WriteLendingSetContainmentBoundsReturnType = Hash;

/**
 * Alters the bounds. Only as a scheduled change.
 *
 * Solidity: `ProtectedLendingMarket.setContainmentBounds((uint32,uint16,uint32,uint32,uint32,uint32))`
 *
 * Sends the transaction without trying it first, see {@link simulateLendingSetContainmentBounds}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteLendingSetContainmentBoundsParameters}
 * @returns Hash of the transaction. It may still revert: wait for its receipt.
 *
 * @example
 * import { writeLendingSetContainmentBounds } from '@bulkhead/sdk';
 *
 * const hash = await writeLendingSetContainmentBounds(walletClient, { address, arg0 });
 */
export const writeLendingSetContainmentBounds = /*#__PURE__*/ Object.assign(
  async function writeLendingSetContainmentBounds<
    chain extends Chain | undefined,
    account extends Account | undefined,
    chainOverride extends Chain | undefined = undefined,
  >(
    client: Client<Transport, chain, account>,
    parameters: WriteLendingSetContainmentBoundsParameters<chain, account, chainOverride>,
  ): Promise<WriteLendingSetContainmentBoundsReturnType> {
    const { arg0, ...options } = parameters;
    return write(client, lendingSetContainmentBoundsAbi, [arg0], options);
  },
  {
    /**
     * The call as a value, for `multicall`, `sendCalls`, `sendTransaction`, `simulateContract` and
     * `estimateContractGas`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, arg0 }: LendingSetContainmentBoundsArguments & AddressOption): Call<typeof lendingSetContainmentBoundsAbi, readonly [ContainmentBounds]> {
      return defineCall(lendingSetContainmentBoundsAbi, address, [arg0]);
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

export type WriteLendingSetContainmentBoundsSyncParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = WriteLendingSetContainmentBoundsParameters<chain, account, chainOverride> & WaitOptions;
export type WriteLendingSetContainmentBoundsSyncReturnType = ContainmentBoundsSetLog['args'] & { receipt: TransactionReceipt };

/**
 * Alters the bounds. Only as a scheduled change.
 *
 * Solidity: `ProtectedLendingMarket.setContainmentBounds((uint32,uint16,uint32,uint32,uint32,uint32))`
 *
 * Sends the transaction and waits until it is mined, see {@link writeLendingSetContainmentBounds}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteLendingSetContainmentBoundsSyncParameters}
 * @returns The receipt and the arguments of `ContainmentBoundsSet`.
 * @throws TransactionFailedError when it was mined without doing its work; {@link decodeBulkheadError} finds the
 * reason.
 *
 * @example
 * import { writeLendingSetContainmentBoundsSync } from '@bulkhead/sdk';
 *
 * const { receipt } = await writeLendingSetContainmentBoundsSync(walletClient, { address, arg0 });
 */
export async function writeLendingSetContainmentBoundsSync<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteLendingSetContainmentBoundsSyncParameters<chain, account, chainOverride>,
): Promise<WriteLendingSetContainmentBoundsSyncReturnType> {
  const { arg0, ...options } = parameters;
  const receipt = await writeSync(client, lendingSetContainmentBoundsAbi, [arg0], options);
  const { args } = firstLog(extractContainmentBoundsSetEvents(receipt.logs, options), 'ContainmentBoundsSet');
  return { ...args, receipt };
}
