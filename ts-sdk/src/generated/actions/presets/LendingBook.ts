// Generated. Do not edit. `npm run build` in the repository root writes it from the contracts.

import type { Account, Address, Chain, Client, ContractEventArgs, Hash, Log, TransactionReceipt, Transport } from 'viem';
import { defineCall, read, simulate, write } from '../../../actions/internal/call.js';
import { extractLogs, firstLog, getEvents, watch, type LogsOptions } from '../../../actions/internal/events.js';
import type { AddressOption, Call, EventLog, EventsOptions, ReadOptions, SimulateOptions, Simulated, WaitOptions, WatchOptions, WriteOptions } from '../../../actions/internal/options.js';
import { writeSync } from '../../../actions/internal/sync.js';
import type { MarketBooks, MarketTerms } from '../../types.js';

const lendingBorrowAbi = [
  {"type":"function","name":"borrow","inputs":[{"name":"amount","type":"uint256"}],"outputs":[],"stateMutability":"nonpayable"},
] as const;

/** Arguments of {@link simulateLendingBorrow} and {@link writeLendingBorrow}. */
export type LendingBorrowArguments = {
  /** `uint256` */
  amount: bigint;
};
export type SimulateLendingBorrowParameters<
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = LendingBorrowArguments & SimulateOptions<chainOverride, accountOverride>;
export type SimulateLendingBorrowReturnType<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = Simulated<
  typeof lendingBorrowAbi,
  'borrow',
  readonly [bigint],
  void,
  { chain: chain; account: account },
  { chain: chainOverride; account: accountOverride }
>;

/**
 * Borrows against the caller's collateral. Scope `Trade`. Emits `Borrowed`.
 *
 * Solidity: `ILendingBook.borrow(uint256)`
 *
 * Tries it without sending: gives what it would return, and the request for `writeContract`.
 *
 * @param client - Client to use.
 * @param parameters - {@link SimulateLendingBorrowParameters}
 * @throws What viem throws; {@link decodeBulkheadError} turns it into a class of its own.
 *
 * @example
 * import { simulateLendingBorrow } from '@bulkhead/sdk';
 *
 * const { request } = await simulateLendingBorrow(client, { address, amount, account });
 * const hash = await walletClient.writeContract(request);
 */
export async function simulateLendingBorrow<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
  accountOverride extends Account | Address | null | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: SimulateLendingBorrowParameters<chainOverride, accountOverride>,
): Promise<SimulateLendingBorrowReturnType<chain, account, chainOverride, accountOverride>> {
  const { amount, ...options } = parameters;
  return (await simulate(client, lendingBorrowAbi, [amount], options)) as SimulateLendingBorrowReturnType<
    chain,
    account,
    chainOverride,
    accountOverride
  >;
}

export type WriteLendingBorrowParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = LendingBorrowArguments & WriteOptions<chain, account, chainOverride>;
export type WriteLendingBorrowReturnType = Hash;

/**
 * Borrows against the caller's collateral. Scope `Trade`. Emits `Borrowed`.
 *
 * Solidity: `ILendingBook.borrow(uint256)`
 *
 * Sends the transaction without trying it first, see {@link simulateLendingBorrow}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteLendingBorrowParameters}
 * @returns Hash of the transaction. It may still revert: wait for its receipt.
 *
 * @example
 * import { writeLendingBorrow } from '@bulkhead/sdk';
 *
 * const hash = await writeLendingBorrow(walletClient, { address, amount });
 */
export const writeLendingBorrow = /*#__PURE__*/ Object.assign(
  async function writeLendingBorrow<
    chain extends Chain | undefined,
    account extends Account | undefined,
    chainOverride extends Chain | undefined = undefined,
  >(
    client: Client<Transport, chain, account>,
    parameters: WriteLendingBorrowParameters<chain, account, chainOverride>,
  ): Promise<WriteLendingBorrowReturnType> {
    const { amount, ...options } = parameters;
    return write(client, lendingBorrowAbi, [amount], options);
  },
  {
    /**
     * The call as a value, for `multicall`, `sendCalls`, `sendTransaction`, `simulateContract` and
     * `estimateContractGas`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, amount }: LendingBorrowArguments & AddressOption): Call<typeof lendingBorrowAbi, readonly [bigint]> {
      return defineCall(lendingBorrowAbi, address, [amount]);
    },
    /**
     * Finds the `Borrowed` of a receipt's logs.
     *
     * @param logs - Logs of a transaction that called it.
     * @param options - {@link LogsOptions}
     * @throws EventMissingError when there is none.
     */
    extractEvent(logs: readonly Log[], options?: LogsOptions): LendingBorrowedLog {
      return firstLog(extractLendingBorrowedEvents(logs, options), 'Borrowed');
    },
  },
);

export type WriteLendingBorrowSyncParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = WriteLendingBorrowParameters<chain, account, chainOverride> & WaitOptions;
export type WriteLendingBorrowSyncReturnType = LendingBorrowedLog['args'] & { receipt: TransactionReceipt };

/**
 * Borrows against the caller's collateral. Scope `Trade`. Emits `Borrowed`.
 *
 * Solidity: `ILendingBook.borrow(uint256)`
 *
 * Sends the transaction and waits until it is mined, see {@link writeLendingBorrow}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteLendingBorrowSyncParameters}
 * @returns The receipt and the arguments of `Borrowed`.
 * @throws TransactionFailedError when it was mined without doing its work; {@link decodeBulkheadError} finds the
 * reason.
 *
 * @example
 * import { writeLendingBorrowSync } from '@bulkhead/sdk';
 *
 * const { receipt } = await writeLendingBorrowSync(walletClient, { address, amount });
 */
export async function writeLendingBorrowSync<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteLendingBorrowSyncParameters<chain, account, chainOverride>,
): Promise<WriteLendingBorrowSyncReturnType> {
  const { amount, ...options } = parameters;
  const receipt = await writeSync(client, lendingBorrowAbi, [amount], options);
  const { args } = firstLog(extractLendingBorrowedEvents(receipt.logs, options), 'Borrowed');
  return { ...args, receipt };
}

const lendingDepositCollateralAbi = [
  {"type":"function","name":"depositCollateral","inputs":[{"name":"account","type":"address"},{"name":"amount","type":"uint256"}],"outputs":[],"stateMutability":"nonpayable"},
] as const;

/** Arguments of {@link simulateLendingDepositCollateral} and {@link writeLendingDepositCollateral}. */
export type LendingDepositCollateralArguments = {
  /** `address` */
  accountArg: Address;
  /** `uint256` */
  amount: bigint;
};
export type SimulateLendingDepositCollateralParameters<
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = LendingDepositCollateralArguments & SimulateOptions<chainOverride, accountOverride>;
export type SimulateLendingDepositCollateralReturnType<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = Simulated<
  typeof lendingDepositCollateralAbi,
  'depositCollateral',
  readonly [Address, bigint],
  void,
  { chain: chain; account: account },
  { chain: chainOverride; account: accountOverride }
>;

/**
 * Adds collateral to an account, paid by the caller. Scope `Repay` for an account that owes something, `Enter` for
 * any other. Emits `CollateralDeposited`.
 *
 * Solidity: `ILendingBook.depositCollateral(address,uint256)`
 *
 * Tries it without sending: gives what it would return, and the request for `writeContract`.
 *
 * @param client - Client to use.
 * @param parameters - {@link SimulateLendingDepositCollateralParameters}
 * @throws What viem throws; {@link decodeBulkheadError} turns it into a class of its own.
 *
 * @example
 * import { simulateLendingDepositCollateral } from '@bulkhead/sdk';
 *
 * const { request } = await simulateLendingDepositCollateral(client, { address, accountArg, amount, account });
 * const hash = await walletClient.writeContract(request);
 */
export async function simulateLendingDepositCollateral<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
  accountOverride extends Account | Address | null | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: SimulateLendingDepositCollateralParameters<chainOverride, accountOverride>,
): Promise<SimulateLendingDepositCollateralReturnType<chain, account, chainOverride, accountOverride>> {
  const { accountArg, amount, ...options } = parameters;
  return (await simulate(client, lendingDepositCollateralAbi, [accountArg, amount], options)) as SimulateLendingDepositCollateralReturnType<
    chain,
    account,
    chainOverride,
    accountOverride
  >;
}

export type WriteLendingDepositCollateralParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = LendingDepositCollateralArguments & WriteOptions<chain, account, chainOverride>;
export type WriteLendingDepositCollateralReturnType = Hash;

/**
 * Adds collateral to an account, paid by the caller. Scope `Repay` for an account that owes something, `Enter` for
 * any other. Emits `CollateralDeposited`.
 *
 * Solidity: `ILendingBook.depositCollateral(address,uint256)`
 *
 * Sends the transaction without trying it first, see {@link simulateLendingDepositCollateral}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteLendingDepositCollateralParameters}
 * @returns Hash of the transaction. It may still revert: wait for its receipt.
 *
 * @example
 * import { writeLendingDepositCollateral } from '@bulkhead/sdk';
 *
 * const hash = await writeLendingDepositCollateral(walletClient, { address, accountArg, amount });
 */
export const writeLendingDepositCollateral = /*#__PURE__*/ Object.assign(
  async function writeLendingDepositCollateral<
    chain extends Chain | undefined,
    account extends Account | undefined,
    chainOverride extends Chain | undefined = undefined,
  >(
    client: Client<Transport, chain, account>,
    parameters: WriteLendingDepositCollateralParameters<chain, account, chainOverride>,
  ): Promise<WriteLendingDepositCollateralReturnType> {
    const { accountArg, amount, ...options } = parameters;
    return write(client, lendingDepositCollateralAbi, [accountArg, amount], options);
  },
  {
    /**
     * The call as a value, for `multicall`, `sendCalls`, `sendTransaction`, `simulateContract` and
     * `estimateContractGas`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, accountArg, amount }: LendingDepositCollateralArguments & AddressOption): Call<typeof lendingDepositCollateralAbi, readonly [Address, bigint]> {
      return defineCall(lendingDepositCollateralAbi, address, [accountArg, amount]);
    },
    /**
     * Finds the `CollateralDeposited` of a receipt's logs.
     *
     * @param logs - Logs of a transaction that called it.
     * @param options - {@link LogsOptions}
     * @throws EventMissingError when there is none.
     */
    extractEvent(logs: readonly Log[], options?: LogsOptions): LendingCollateralDepositedLog {
      return firstLog(extractLendingCollateralDepositedEvents(logs, options), 'CollateralDeposited');
    },
  },
);

export type WriteLendingDepositCollateralSyncParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = WriteLendingDepositCollateralParameters<chain, account, chainOverride> & WaitOptions;
export type WriteLendingDepositCollateralSyncReturnType = LendingCollateralDepositedLog['args'] & { receipt: TransactionReceipt };

/**
 * Adds collateral to an account, paid by the caller. Scope `Repay` for an account that owes something, `Enter` for
 * any other. Emits `CollateralDeposited`.
 *
 * Solidity: `ILendingBook.depositCollateral(address,uint256)`
 *
 * Sends the transaction and waits until it is mined, see {@link writeLendingDepositCollateral}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteLendingDepositCollateralSyncParameters}
 * @returns The receipt and the arguments of `CollateralDeposited`.
 * @throws TransactionFailedError when it was mined without doing its work; {@link decodeBulkheadError} finds the
 * reason.
 *
 * @example
 * import { writeLendingDepositCollateralSync } from '@bulkhead/sdk';
 *
 * const { receipt } = await writeLendingDepositCollateralSync(walletClient, { address, accountArg, amount });
 */
export async function writeLendingDepositCollateralSync<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteLendingDepositCollateralSyncParameters<chain, account, chainOverride>,
): Promise<WriteLendingDepositCollateralSyncReturnType> {
  const { accountArg, amount, ...options } = parameters;
  const receipt = await writeSync(client, lendingDepositCollateralAbi, [accountArg, amount], options);
  const { args } = firstLog(extractLendingCollateralDepositedEvents(receipt.logs, options), 'CollateralDeposited');
  return { ...args, receipt };
}

const lendingLiquidateAbi = [
  {"type":"function","name":"liquidate","inputs":[{"name":"account","type":"address"},{"name":"most","type":"uint256"},{"name":"least","type":"uint256"}],"outputs":[{"name":"repaid","type":"uint256"},{"name":"seized","type":"uint256"}],"stateMutability":"nonpayable"},
] as const;

/** Arguments of {@link simulateLendingLiquidate} and {@link writeLendingLiquidate}. */
export type LendingLiquidateArguments = {
  /** `address` */
  accountArg: Address;
  /** Largest amount to repay. `uint256` */
  most: bigint;
  /** Smallest amount of collateral that the caller wants to take. `uint256` */
  least: bigint;
};
export type SimulateLendingLiquidateParameters<
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = LendingLiquidateArguments & SimulateOptions<chainOverride, accountOverride>;
export type SimulateLendingLiquidateReturnType<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = Simulated<
  typeof lendingLiquidateAbi,
  'liquidate',
  readonly [Address, bigint, bigint],
  readonly [repaid: bigint, seized: bigint],
  { chain: chain; account: account },
  { chain: chainOverride; account: accountOverride }
>;

/**
 * Repays debt of an account that owes too much and takes collateral of that value and a bonus. Scope `Liquidate`.
 * Emits `Liquidated`, and `LossWrittenOff` when debt is left without collateral.
 *
 * At most half of a debt, or all of it when less than `minDebt` would be left, or when the collateral no longer
 * covers it with the bonus. What may not leave now makes both amounts smaller in proportion.
 *
 * Solidity: `ILendingBook.liquidate(address,uint256,uint256)`
 *
 * Tries it without sending: gives what it would return, and the request for `writeContract`.
 *
 * @param client - Client to use.
 * @param parameters - {@link SimulateLendingLiquidateParameters}
 * @returns `result`: repaid: What was paid. seized: Collateral that was taken.
 * @throws What viem throws; {@link decodeBulkheadError} turns it into a class of its own.
 *
 * @example
 * import { simulateLendingLiquidate } from '@bulkhead/sdk';
 *
 * const { request } = await simulateLendingLiquidate(client, { address, accountArg, most, least, account });
 * const hash = await walletClient.writeContract(request);
 */
export async function simulateLendingLiquidate<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
  accountOverride extends Account | Address | null | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: SimulateLendingLiquidateParameters<chainOverride, accountOverride>,
): Promise<SimulateLendingLiquidateReturnType<chain, account, chainOverride, accountOverride>> {
  const { accountArg, most, least, ...options } = parameters;
  return (await simulate(client, lendingLiquidateAbi, [accountArg, most, least], options)) as SimulateLendingLiquidateReturnType<
    chain,
    account,
    chainOverride,
    accountOverride
  >;
}

export type WriteLendingLiquidateParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = LendingLiquidateArguments & WriteOptions<chain, account, chainOverride>;
export type WriteLendingLiquidateReturnType = Hash;

/**
 * Repays debt of an account that owes too much and takes collateral of that value and a bonus. Scope `Liquidate`.
 * Emits `Liquidated`, and `LossWrittenOff` when debt is left without collateral.
 *
 * At most half of a debt, or all of it when less than `minDebt` would be left, or when the collateral no longer
 * covers it with the bonus. What may not leave now makes both amounts smaller in proportion.
 *
 * Solidity: `ILendingBook.liquidate(address,uint256,uint256)`
 *
 * Sends the transaction without trying it first, see {@link simulateLendingLiquidate}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteLendingLiquidateParameters}
 * @returns Hash of the transaction. It may still revert: wait for its receipt.
 *
 * @example
 * import { writeLendingLiquidate } from '@bulkhead/sdk';
 *
 * const hash = await writeLendingLiquidate(walletClient, { address, accountArg, most, least });
 */
export const writeLendingLiquidate = /*#__PURE__*/ Object.assign(
  async function writeLendingLiquidate<
    chain extends Chain | undefined,
    account extends Account | undefined,
    chainOverride extends Chain | undefined = undefined,
  >(
    client: Client<Transport, chain, account>,
    parameters: WriteLendingLiquidateParameters<chain, account, chainOverride>,
  ): Promise<WriteLendingLiquidateReturnType> {
    const { accountArg, most, least, ...options } = parameters;
    return write(client, lendingLiquidateAbi, [accountArg, most, least], options);
  },
  {
    /**
     * The call as a value, for `multicall`, `sendCalls`, `sendTransaction`, `simulateContract` and
     * `estimateContractGas`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, accountArg, most, least }: LendingLiquidateArguments & AddressOption): Call<typeof lendingLiquidateAbi, readonly [Address, bigint, bigint]> {
      return defineCall(lendingLiquidateAbi, address, [accountArg, most, least]);
    },
    /**
     * Finds the `Liquidated` of a receipt's logs.
     *
     * @param logs - Logs of a transaction that called it.
     * @param options - {@link LogsOptions}
     * @throws EventMissingError when there is none.
     */
    extractEvent(logs: readonly Log[], options?: LogsOptions): LendingLiquidatedLog {
      return firstLog(extractLendingLiquidatedEvents(logs, options), 'Liquidated');
    },
  },
);

export type WriteLendingLiquidateSyncParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = WriteLendingLiquidateParameters<chain, account, chainOverride> & WaitOptions;
export type WriteLendingLiquidateSyncReturnType = LendingLiquidatedLog['args'] & { receipt: TransactionReceipt };

/**
 * Repays debt of an account that owes too much and takes collateral of that value and a bonus. Scope `Liquidate`.
 * Emits `Liquidated`, and `LossWrittenOff` when debt is left without collateral.
 *
 * At most half of a debt, or all of it when less than `minDebt` would be left, or when the collateral no longer
 * covers it with the bonus. What may not leave now makes both amounts smaller in proportion.
 *
 * Solidity: `ILendingBook.liquidate(address,uint256,uint256)`
 *
 * Sends the transaction and waits until it is mined, see {@link writeLendingLiquidate}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteLendingLiquidateSyncParameters}
 * @returns The receipt and the arguments of `Liquidated`.
 * @throws TransactionFailedError when it was mined without doing its work; {@link decodeBulkheadError} finds the
 * reason.
 *
 * @example
 * import { writeLendingLiquidateSync } from '@bulkhead/sdk';
 *
 * const { receipt } = await writeLendingLiquidateSync(walletClient, { address, accountArg, most, least });
 */
export async function writeLendingLiquidateSync<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteLendingLiquidateSyncParameters<chain, account, chainOverride>,
): Promise<WriteLendingLiquidateSyncReturnType> {
  const { accountArg, most, least, ...options } = parameters;
  const receipt = await writeSync(client, lendingLiquidateAbi, [accountArg, most, least], options);
  const { args } = firstLog(extractLendingLiquidatedEvents(receipt.logs, options), 'Liquidated');
  return { ...args, receipt };
}

const lendingMarketBooksAbi = [
  {"type":"function","name":"marketBooks","inputs":[],"outputs":[{"name":"","type":"tuple","components":[{"name":"cash","type":"uint256"},{"name":"debt","type":"uint256"},{"name":"collateral","type":"uint256"},{"name":"shares","type":"uint256"}]}],"stateMutability":"view"},
] as const;

/** Arguments and options of {@link readLendingMarketBooks}. */
export type ReadLendingMarketBooksParameters = ReadOptions;
export type ReadLendingMarketBooksReturnType = MarketBooks;

/**
 * What the market holds and is owed.
 *
 * Solidity: `ILendingBook.marketBooks()`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadLendingMarketBooksParameters}
 *
 * @example
 * import { readLendingMarketBooks } from '@bulkhead/sdk';
 *
 * const result = await readLendingMarketBooks(client, { address });
 */
export const readLendingMarketBooks = /*#__PURE__*/ Object.assign(
  async function readLendingMarketBooks<chain extends Chain | undefined>(
    client: Client<Transport, chain>,
    parameters: ReadLendingMarketBooksParameters,
  ): Promise<ReadLendingMarketBooksReturnType> {
    const { ...options } = parameters;
    return (await read(client, lendingMarketBooksAbi, [], options)) as ReadLendingMarketBooksReturnType;
  },
  {
    /**
     * The call as a value, for `multicall`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address }: AddressOption): Call<typeof lendingMarketBooksAbi, readonly []> {
      return defineCall(lendingMarketBooksAbi, address, []);
    },
  },
);

const lendingMarketTermsAbi = [
  {"type":"function","name":"marketTerms","inputs":[],"outputs":[{"name":"","type":"tuple","components":[{"name":"borrowBps","type":"uint16"},{"name":"liquidationBps","type":"uint16"},{"name":"bonusBps","type":"uint16"},{"name":"rateAtZeroBps","type":"uint24"},{"name":"rateAtFullBps","type":"uint24"},{"name":"minDebt","type":"uint96"}]}],"stateMutability":"view"},
] as const;

/** Arguments and options of {@link readLendingMarketTerms}. */
export type ReadLendingMarketTermsParameters = ReadOptions;
export type ReadLendingMarketTermsReturnType = MarketTerms;

/**
 * Terms in force.
 *
 * Solidity: `ILendingBook.marketTerms()`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadLendingMarketTermsParameters}
 *
 * @example
 * import { readLendingMarketTerms } from '@bulkhead/sdk';
 *
 * const result = await readLendingMarketTerms(client, { address });
 */
export const readLendingMarketTerms = /*#__PURE__*/ Object.assign(
  async function readLendingMarketTerms<chain extends Chain | undefined>(
    client: Client<Transport, chain>,
    parameters: ReadLendingMarketTermsParameters,
  ): Promise<ReadLendingMarketTermsReturnType> {
    const { ...options } = parameters;
    return (await read(client, lendingMarketTermsAbi, [], options)) as ReadLendingMarketTermsReturnType;
  },
  {
    /**
     * The call as a value, for `multicall`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address }: AddressOption): Call<typeof lendingMarketTermsAbi, readonly []> {
      return defineCall(lendingMarketTermsAbi, address, []);
    },
  },
);

const lendingMarketTokensAbi = [
  {"type":"function","name":"marketTokens","inputs":[],"outputs":[{"name":"collateralToken","type":"address"},{"name":"debtToken","type":"address"}],"stateMutability":"view"},
] as const;

/** Arguments and options of {@link readLendingMarketTokens}. */
export type ReadLendingMarketTokensParameters = ReadOptions;
export type ReadLendingMarketTokensReturnType = readonly [collateralToken: Address, debtToken: Address];

/**
 * What is locked, and what is lent for it.
 *
 * Solidity: `ILendingBook.marketTokens()`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadLendingMarketTokensParameters}
 *
 * @example
 * import { readLendingMarketTokens } from '@bulkhead/sdk';
 *
 * const result = await readLendingMarketTokens(client, { address });
 */
export const readLendingMarketTokens = /*#__PURE__*/ Object.assign(
  async function readLendingMarketTokens<chain extends Chain | undefined>(
    client: Client<Transport, chain>,
    parameters: ReadLendingMarketTokensParameters,
  ): Promise<ReadLendingMarketTokensReturnType> {
    const { ...options } = parameters;
    return (await read(client, lendingMarketTokensAbi, [], options)) as ReadLendingMarketTokensReturnType;
  },
  {
    /**
     * The call as a value, for `multicall`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address }: AddressOption): Call<typeof lendingMarketTokensAbi, readonly []> {
      return defineCall(lendingMarketTokensAbi, address, []);
    },
  },
);

const lendingPositionOfAbi = [
  {"type":"function","name":"positionOf","inputs":[{"name":"account","type":"address"}],"outputs":[{"name":"collateral","type":"uint256"},{"name":"debt","type":"uint256"}],"stateMutability":"view"},
] as const;

/** Arguments of {@link readLendingPositionOf}. */
export type LendingPositionOfArguments = {
  /** `address` */
  accountArg: Address;
};
/** Arguments and options of {@link readLendingPositionOf}. */
export type ReadLendingPositionOfParameters = LendingPositionOfArguments & ReadOptions;
export type ReadLendingPositionOfReturnType = readonly [collateral: bigint, debt: bigint];

/**
 * Collateral and debt of an account, with interest up to now.
 *
 * Solidity: `ILendingBook.positionOf(address)`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadLendingPositionOfParameters}
 *
 * @example
 * import { readLendingPositionOf } from '@bulkhead/sdk';
 *
 * const result = await readLendingPositionOf(client, { address, accountArg });
 */
export const readLendingPositionOf = /*#__PURE__*/ Object.assign(
  async function readLendingPositionOf<chain extends Chain | undefined>(
    client: Client<Transport, chain>,
    parameters: ReadLendingPositionOfParameters,
  ): Promise<ReadLendingPositionOfReturnType> {
    const { accountArg, ...options } = parameters;
    return (await read(client, lendingPositionOfAbi, [accountArg], options)) as ReadLendingPositionOfReturnType;
  },
  {
    /**
     * The call as a value, for `multicall`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, accountArg }: LendingPositionOfArguments & AddressOption): Call<typeof lendingPositionOfAbi, readonly [Address]> {
      return defineCall(lendingPositionOfAbi, address, [accountArg]);
    },
  },
);

const lendingRepayAbi = [
  {"type":"function","name":"repay","inputs":[{"name":"account","type":"address"},{"name":"most","type":"uint256"}],"outputs":[{"name":"repaid","type":"uint256"}],"stateMutability":"nonpayable"},
] as const;

/** Arguments of {@link simulateLendingRepay} and {@link writeLendingRepay}. */
export type LendingRepayArguments = {
  /** `address` */
  accountArg: Address;
  /** Largest amount to pay; anything above the debt, `type(uint256).max` too, repays it whole. `uint256` */
  most: bigint;
};
export type SimulateLendingRepayParameters<
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = LendingRepayArguments & SimulateOptions<chainOverride, accountOverride>;
export type SimulateLendingRepayReturnType<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = Simulated<
  typeof lendingRepayAbi,
  'repay',
  readonly [Address, bigint],
  bigint,
  { chain: chain; account: account },
  { chain: chainOverride; account: accountOverride }
>;

/**
 * Repays an account's debt, paid by the caller. Scope `Repay`. Emits `Repaid`.
 *
 * Solidity: `ILendingBook.repay(address,uint256)`
 *
 * Tries it without sending: gives what it would return, and the request for `writeContract`.
 *
 * @param client - Client to use.
 * @param parameters - {@link SimulateLendingRepayParameters}
 * @returns `result`: What was paid.
 * @throws What viem throws; {@link decodeBulkheadError} turns it into a class of its own.
 *
 * @example
 * import { simulateLendingRepay } from '@bulkhead/sdk';
 *
 * const { request } = await simulateLendingRepay(client, { address, accountArg, most, account });
 * const hash = await walletClient.writeContract(request);
 */
export async function simulateLendingRepay<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
  accountOverride extends Account | Address | null | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: SimulateLendingRepayParameters<chainOverride, accountOverride>,
): Promise<SimulateLendingRepayReturnType<chain, account, chainOverride, accountOverride>> {
  const { accountArg, most, ...options } = parameters;
  return (await simulate(client, lendingRepayAbi, [accountArg, most], options)) as SimulateLendingRepayReturnType<
    chain,
    account,
    chainOverride,
    accountOverride
  >;
}

export type WriteLendingRepayParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = LendingRepayArguments & WriteOptions<chain, account, chainOverride>;
export type WriteLendingRepayReturnType = Hash;

/**
 * Repays an account's debt, paid by the caller. Scope `Repay`. Emits `Repaid`.
 *
 * Solidity: `ILendingBook.repay(address,uint256)`
 *
 * Sends the transaction without trying it first, see {@link simulateLendingRepay}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteLendingRepayParameters}
 * @returns Hash of the transaction. It may still revert: wait for its receipt.
 *
 * @example
 * import { writeLendingRepay } from '@bulkhead/sdk';
 *
 * const hash = await writeLendingRepay(walletClient, { address, accountArg, most });
 */
export const writeLendingRepay = /*#__PURE__*/ Object.assign(
  async function writeLendingRepay<
    chain extends Chain | undefined,
    account extends Account | undefined,
    chainOverride extends Chain | undefined = undefined,
  >(
    client: Client<Transport, chain, account>,
    parameters: WriteLendingRepayParameters<chain, account, chainOverride>,
  ): Promise<WriteLendingRepayReturnType> {
    const { accountArg, most, ...options } = parameters;
    return write(client, lendingRepayAbi, [accountArg, most], options);
  },
  {
    /**
     * The call as a value, for `multicall`, `sendCalls`, `sendTransaction`, `simulateContract` and
     * `estimateContractGas`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, accountArg, most }: LendingRepayArguments & AddressOption): Call<typeof lendingRepayAbi, readonly [Address, bigint]> {
      return defineCall(lendingRepayAbi, address, [accountArg, most]);
    },
    /**
     * Finds the `Repaid` of a receipt's logs.
     *
     * @param logs - Logs of a transaction that called it.
     * @param options - {@link LogsOptions}
     * @throws EventMissingError when there is none.
     */
    extractEvent(logs: readonly Log[], options?: LogsOptions): LendingRepaidLog {
      return firstLog(extractLendingRepaidEvents(logs, options), 'Repaid');
    },
  },
);

export type WriteLendingRepaySyncParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = WriteLendingRepayParameters<chain, account, chainOverride> & WaitOptions;
export type WriteLendingRepaySyncReturnType = LendingRepaidLog['args'] & { receipt: TransactionReceipt };

/**
 * Repays an account's debt, paid by the caller. Scope `Repay`. Emits `Repaid`.
 *
 * Solidity: `ILendingBook.repay(address,uint256)`
 *
 * Sends the transaction and waits until it is mined, see {@link writeLendingRepay}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteLendingRepaySyncParameters}
 * @returns The receipt and the arguments of `Repaid`.
 * @throws TransactionFailedError when it was mined without doing its work; {@link decodeBulkheadError} finds the
 * reason.
 *
 * @example
 * import { writeLendingRepaySync } from '@bulkhead/sdk';
 *
 * const { receipt } = await writeLendingRepaySync(walletClient, { address, accountArg, most });
 */
export async function writeLendingRepaySync<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteLendingRepaySyncParameters<chain, account, chainOverride>,
): Promise<WriteLendingRepaySyncReturnType> {
  const { accountArg, most, ...options } = parameters;
  const receipt = await writeSync(client, lendingRepayAbi, [accountArg, most], options);
  const { args } = firstLog(extractLendingRepaidEvents(receipt.logs, options), 'Repaid');
  return { ...args, receipt };
}

const lendingRepayClosedTimeAbi = [
  {"type":"function","name":"repayClosedTime","inputs":[],"outputs":[{"name":"","type":"uint256"}],"stateMutability":"view"},
] as const;

/** Arguments and options of {@link readLendingRepayClosedTime}. */
export type ReadLendingRepayClosedTimeParameters = ReadOptions;
export type ReadLendingRepayClosedTimeReturnType = bigint;

/**
 * Seconds in all during which nobody could repay; no interest is charged for them.
 *
 * Solidity: `ILendingBook.repayClosedTime()`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadLendingRepayClosedTimeParameters}
 *
 * @example
 * import { readLendingRepayClosedTime } from '@bulkhead/sdk';
 *
 * const result = await readLendingRepayClosedTime(client, { address });
 */
export const readLendingRepayClosedTime = /*#__PURE__*/ Object.assign(
  async function readLendingRepayClosedTime<chain extends Chain | undefined>(
    client: Client<Transport, chain>,
    parameters: ReadLendingRepayClosedTimeParameters,
  ): Promise<ReadLendingRepayClosedTimeReturnType> {
    const { ...options } = parameters;
    return (await read(client, lendingRepayClosedTimeAbi, [], options)) as ReadLendingRepayClosedTimeReturnType;
  },
  {
    /**
     * The call as a value, for `multicall`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address }: AddressOption): Call<typeof lendingRepayClosedTimeAbi, readonly []> {
      return defineCall(lendingRepayClosedTimeAbi, address, []);
    },
  },
);

const lendingSetMarketTermsAbi = [
  {"type":"function","name":"setMarketTerms","inputs":[{"name":"terms","type":"tuple","components":[{"name":"borrowBps","type":"uint16"},{"name":"liquidationBps","type":"uint16"},{"name":"bonusBps","type":"uint16"},{"name":"rateAtZeroBps","type":"uint24"},{"name":"rateAtFullBps","type":"uint24"},{"name":"minDebt","type":"uint96"}]}],"outputs":[],"stateMutability":"nonpayable"},
] as const;

/** Arguments of {@link simulateLendingSetMarketTerms} and {@link writeLendingSetMarketTerms}. */
export type LendingSetMarketTermsArguments = {
  /** `ILendingBook.MarketTerms` */
  terms: MarketTerms;
};
export type SimulateLendingSetMarketTermsParameters<
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = LendingSetMarketTermsArguments & SimulateOptions<chainOverride, accountOverride>;
export type SimulateLendingSetMarketTermsReturnType<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = Simulated<
  typeof lendingSetMarketTermsAbi,
  'setMarketTerms',
  readonly [MarketTerms],
  void,
  { chain: chain; account: account },
  { chain: chainOverride; account: accountOverride }
>;

/**
 * Sets the terms, of open accounts too. Only as a scheduled change. Scope `Govern`. Emits `MarketTermsSet`.
 *
 * Solidity: `ILendingBook.setMarketTerms((uint16,uint16,uint16,uint24,uint24,uint96))`
 *
 * Tries it without sending: gives what it would return, and the request for `writeContract`.
 *
 * @param client - Client to use.
 * @param parameters - {@link SimulateLendingSetMarketTermsParameters}
 * @throws What viem throws; {@link decodeBulkheadError} turns it into a class of its own.
 *
 * @example
 * import { simulateLendingSetMarketTerms } from '@bulkhead/sdk';
 *
 * const { request } = await simulateLendingSetMarketTerms(client, { address, terms, account });
 * const hash = await walletClient.writeContract(request);
 */
export async function simulateLendingSetMarketTerms<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
  accountOverride extends Account | Address | null | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: SimulateLendingSetMarketTermsParameters<chainOverride, accountOverride>,
): Promise<SimulateLendingSetMarketTermsReturnType<chain, account, chainOverride, accountOverride>> {
  const { terms, ...options } = parameters;
  return (await simulate(client, lendingSetMarketTermsAbi, [terms], options)) as SimulateLendingSetMarketTermsReturnType<
    chain,
    account,
    chainOverride,
    accountOverride
  >;
}

export type WriteLendingSetMarketTermsParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = LendingSetMarketTermsArguments & WriteOptions<chain, account, chainOverride>;
export type WriteLendingSetMarketTermsReturnType = Hash;

/**
 * Sets the terms, of open accounts too. Only as a scheduled change. Scope `Govern`. Emits `MarketTermsSet`.
 *
 * Solidity: `ILendingBook.setMarketTerms((uint16,uint16,uint16,uint24,uint24,uint96))`
 *
 * Sends the transaction without trying it first, see {@link simulateLendingSetMarketTerms}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteLendingSetMarketTermsParameters}
 * @returns Hash of the transaction. It may still revert: wait for its receipt.
 *
 * @example
 * import { writeLendingSetMarketTerms } from '@bulkhead/sdk';
 *
 * const hash = await writeLendingSetMarketTerms(walletClient, { address, terms });
 */
export const writeLendingSetMarketTerms = /*#__PURE__*/ Object.assign(
  async function writeLendingSetMarketTerms<
    chain extends Chain | undefined,
    account extends Account | undefined,
    chainOverride extends Chain | undefined = undefined,
  >(
    client: Client<Transport, chain, account>,
    parameters: WriteLendingSetMarketTermsParameters<chain, account, chainOverride>,
  ): Promise<WriteLendingSetMarketTermsReturnType> {
    const { terms, ...options } = parameters;
    return write(client, lendingSetMarketTermsAbi, [terms], options);
  },
  {
    /**
     * The call as a value, for `multicall`, `sendCalls`, `sendTransaction`, `simulateContract` and
     * `estimateContractGas`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, terms }: LendingSetMarketTermsArguments & AddressOption): Call<typeof lendingSetMarketTermsAbi, readonly [MarketTerms]> {
      return defineCall(lendingSetMarketTermsAbi, address, [terms]);
    },
    /**
     * Finds the `MarketTermsSet` of a receipt's logs.
     *
     * @param logs - Logs of a transaction that called it.
     * @param options - {@link LogsOptions}
     * @throws EventMissingError when there is none.
     */
    extractEvent(logs: readonly Log[], options?: LogsOptions): LendingMarketTermsSetLog {
      return firstLog(extractLendingMarketTermsSetEvents(logs, options), 'MarketTermsSet');
    },
  },
);

export type WriteLendingSetMarketTermsSyncParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = WriteLendingSetMarketTermsParameters<chain, account, chainOverride> & WaitOptions;
export type WriteLendingSetMarketTermsSyncReturnType = LendingMarketTermsSetLog['args'] & { receipt: TransactionReceipt };

/**
 * Sets the terms, of open accounts too. Only as a scheduled change. Scope `Govern`. Emits `MarketTermsSet`.
 *
 * Solidity: `ILendingBook.setMarketTerms((uint16,uint16,uint16,uint24,uint24,uint96))`
 *
 * Sends the transaction and waits until it is mined, see {@link writeLendingSetMarketTerms}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteLendingSetMarketTermsSyncParameters}
 * @returns The receipt and the arguments of `MarketTermsSet`.
 * @throws TransactionFailedError when it was mined without doing its work; {@link decodeBulkheadError} finds the
 * reason.
 *
 * @example
 * import { writeLendingSetMarketTermsSync } from '@bulkhead/sdk';
 *
 * const { receipt } = await writeLendingSetMarketTermsSync(walletClient, { address, terms });
 */
export async function writeLendingSetMarketTermsSync<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteLendingSetMarketTermsSyncParameters<chain, account, chainOverride>,
): Promise<WriteLendingSetMarketTermsSyncReturnType> {
  const { terms, ...options } = parameters;
  const receipt = await writeSync(client, lendingSetMarketTermsAbi, [terms], options);
  const { args } = firstLog(extractLendingMarketTermsSetEvents(receipt.logs, options), 'MarketTermsSet');
  return { ...args, receipt };
}

const lendingSharesOfAbi = [
  {"type":"function","name":"sharesOf","inputs":[{"name":"lender","type":"address"}],"outputs":[{"name":"","type":"uint256"}],"stateMutability":"view"},
] as const;

/** Arguments of {@link readLendingSharesOf}. */
export type LendingSharesOfArguments = {
  /** `address` */
  lender: Address;
};
/** Arguments and options of {@link readLendingSharesOf}. */
export type ReadLendingSharesOfParameters = LendingSharesOfArguments & ReadOptions;
export type ReadLendingSharesOfReturnType = bigint;

/**
 * Shares of a lender.
 *
 * Solidity: `ILendingBook.sharesOf(address)`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadLendingSharesOfParameters}
 *
 * @example
 * import { readLendingSharesOf } from '@bulkhead/sdk';
 *
 * const result = await readLendingSharesOf(client, { address, lender });
 */
export const readLendingSharesOf = /*#__PURE__*/ Object.assign(
  async function readLendingSharesOf<chain extends Chain | undefined>(
    client: Client<Transport, chain>,
    parameters: ReadLendingSharesOfParameters,
  ): Promise<ReadLendingSharesOfReturnType> {
    const { lender, ...options } = parameters;
    return (await read(client, lendingSharesOfAbi, [lender], options)) as ReadLendingSharesOfReturnType;
  },
  {
    /**
     * The call as a value, for `multicall`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, lender }: LendingSharesOfArguments & AddressOption): Call<typeof lendingSharesOfAbi, readonly [Address]> {
      return defineCall(lendingSharesOfAbi, address, [lender]);
    },
  },
);

const lendingSupplyAbi = [
  {"type":"function","name":"supply","inputs":[{"name":"amount","type":"uint256"}],"outputs":[{"name":"shares","type":"uint256"}],"stateMutability":"nonpayable"},
] as const;

/** Arguments of {@link simulateLendingSupply} and {@link writeLendingSupply}. */
export type LendingSupplyArguments = {
  /** `uint256` */
  amount: bigint;
};
export type SimulateLendingSupplyParameters<
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = LendingSupplyArguments & SimulateOptions<chainOverride, accountOverride>;
export type SimulateLendingSupplyReturnType<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = Simulated<
  typeof lendingSupplyAbi,
  'supply',
  readonly [bigint],
  bigint,
  { chain: chain; account: account },
  { chain: chainOverride; account: accountOverride }
>;

/**
 * Lends `amount` to the market. Scope `Enter`. Emits `Supplied`.
 *
 * Solidity: `ILendingBook.supply(uint256)`
 *
 * Tries it without sending: gives what it would return, and the request for `writeContract`.
 *
 * @param client - Client to use.
 * @param parameters - {@link SimulateLendingSupplyParameters}
 * @throws What viem throws; {@link decodeBulkheadError} turns it into a class of its own.
 *
 * @example
 * import { simulateLendingSupply } from '@bulkhead/sdk';
 *
 * const { request } = await simulateLendingSupply(client, { address, amount, account });
 * const hash = await walletClient.writeContract(request);
 */
export async function simulateLendingSupply<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
  accountOverride extends Account | Address | null | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: SimulateLendingSupplyParameters<chainOverride, accountOverride>,
): Promise<SimulateLendingSupplyReturnType<chain, account, chainOverride, accountOverride>> {
  const { amount, ...options } = parameters;
  return (await simulate(client, lendingSupplyAbi, [amount], options)) as SimulateLendingSupplyReturnType<
    chain,
    account,
    chainOverride,
    accountOverride
  >;
}

export type WriteLendingSupplyParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = LendingSupplyArguments & WriteOptions<chain, account, chainOverride>;
export type WriteLendingSupplyReturnType = Hash;

/**
 * Lends `amount` to the market. Scope `Enter`. Emits `Supplied`.
 *
 * Solidity: `ILendingBook.supply(uint256)`
 *
 * Sends the transaction without trying it first, see {@link simulateLendingSupply}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteLendingSupplyParameters}
 * @returns Hash of the transaction. It may still revert: wait for its receipt.
 *
 * @example
 * import { writeLendingSupply } from '@bulkhead/sdk';
 *
 * const hash = await writeLendingSupply(walletClient, { address, amount });
 */
export const writeLendingSupply = /*#__PURE__*/ Object.assign(
  async function writeLendingSupply<
    chain extends Chain | undefined,
    account extends Account | undefined,
    chainOverride extends Chain | undefined = undefined,
  >(
    client: Client<Transport, chain, account>,
    parameters: WriteLendingSupplyParameters<chain, account, chainOverride>,
  ): Promise<WriteLendingSupplyReturnType> {
    const { amount, ...options } = parameters;
    return write(client, lendingSupplyAbi, [amount], options);
  },
  {
    /**
     * The call as a value, for `multicall`, `sendCalls`, `sendTransaction`, `simulateContract` and
     * `estimateContractGas`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, amount }: LendingSupplyArguments & AddressOption): Call<typeof lendingSupplyAbi, readonly [bigint]> {
      return defineCall(lendingSupplyAbi, address, [amount]);
    },
    /**
     * Finds the `Supplied` of a receipt's logs.
     *
     * @param logs - Logs of a transaction that called it.
     * @param options - {@link LogsOptions}
     * @throws EventMissingError when there is none.
     */
    extractEvent(logs: readonly Log[], options?: LogsOptions): LendingSuppliedLog {
      return firstLog(extractLendingSuppliedEvents(logs, options), 'Supplied');
    },
  },
);

export type WriteLendingSupplySyncParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = WriteLendingSupplyParameters<chain, account, chainOverride> & WaitOptions;
export type WriteLendingSupplySyncReturnType = LendingSuppliedLog['args'] & { receipt: TransactionReceipt };

/**
 * Lends `amount` to the market. Scope `Enter`. Emits `Supplied`.
 *
 * Solidity: `ILendingBook.supply(uint256)`
 *
 * Sends the transaction and waits until it is mined, see {@link writeLendingSupply}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteLendingSupplySyncParameters}
 * @returns The receipt and the arguments of `Supplied`.
 * @throws TransactionFailedError when it was mined without doing its work; {@link decodeBulkheadError} finds the
 * reason.
 *
 * @example
 * import { writeLendingSupplySync } from '@bulkhead/sdk';
 *
 * const { receipt } = await writeLendingSupplySync(walletClient, { address, amount });
 */
export async function writeLendingSupplySync<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteLendingSupplySyncParameters<chain, account, chainOverride>,
): Promise<WriteLendingSupplySyncReturnType> {
  const { amount, ...options } = parameters;
  const receipt = await writeSync(client, lendingSupplyAbi, [amount], options);
  const { args } = firstLog(extractLendingSuppliedEvents(receipt.logs, options), 'Supplied');
  return { ...args, receipt };
}

const lendingWithdrawAbi = [
  {"type":"function","name":"withdraw","inputs":[{"name":"shares","type":"uint256"}],"outputs":[{"name":"amount","type":"uint256"}],"stateMutability":"nonpayable"},
] as const;

/** Arguments of {@link simulateLendingWithdraw} and {@link writeLendingWithdraw}. */
export type LendingWithdrawArguments = {
  /** `uint256` */
  shares: bigint;
};
export type SimulateLendingWithdrawParameters<
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = LendingWithdrawArguments & SimulateOptions<chainOverride, accountOverride>;
export type SimulateLendingWithdrawReturnType<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = Simulated<
  typeof lendingWithdrawAbi,
  'withdraw',
  readonly [bigint],
  bigint,
  { chain: chain; account: account },
  { chain: chainOverride; account: accountOverride }
>;

/**
 * Gives shares back and pays all they are worth, or refuses. Scope `Exit`. Emits `Withdrawn`.
 *
 * Solidity: `ILendingBook.withdraw(uint256)`
 *
 * Tries it without sending: gives what it would return, and the request for `writeContract`.
 *
 * @param client - Client to use.
 * @param parameters - {@link SimulateLendingWithdrawParameters}
 * @throws What viem throws; {@link decodeBulkheadError} turns it into a class of its own.
 *
 * @example
 * import { simulateLendingWithdraw } from '@bulkhead/sdk';
 *
 * const { request } = await simulateLendingWithdraw(client, { address, shares, account });
 * const hash = await walletClient.writeContract(request);
 */
export async function simulateLendingWithdraw<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
  accountOverride extends Account | Address | null | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: SimulateLendingWithdrawParameters<chainOverride, accountOverride>,
): Promise<SimulateLendingWithdrawReturnType<chain, account, chainOverride, accountOverride>> {
  const { shares, ...options } = parameters;
  return (await simulate(client, lendingWithdrawAbi, [shares], options)) as SimulateLendingWithdrawReturnType<
    chain,
    account,
    chainOverride,
    accountOverride
  >;
}

export type WriteLendingWithdrawParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = LendingWithdrawArguments & WriteOptions<chain, account, chainOverride>;
export type WriteLendingWithdrawReturnType = Hash;

/**
 * Gives shares back and pays all they are worth, or refuses. Scope `Exit`. Emits `Withdrawn`.
 *
 * Solidity: `ILendingBook.withdraw(uint256)`
 *
 * Sends the transaction without trying it first, see {@link simulateLendingWithdraw}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteLendingWithdrawParameters}
 * @returns Hash of the transaction. It may still revert: wait for its receipt.
 *
 * @example
 * import { writeLendingWithdraw } from '@bulkhead/sdk';
 *
 * const hash = await writeLendingWithdraw(walletClient, { address, shares });
 */
export const writeLendingWithdraw = /*#__PURE__*/ Object.assign(
  async function writeLendingWithdraw<
    chain extends Chain | undefined,
    account extends Account | undefined,
    chainOverride extends Chain | undefined = undefined,
  >(
    client: Client<Transport, chain, account>,
    parameters: WriteLendingWithdrawParameters<chain, account, chainOverride>,
  ): Promise<WriteLendingWithdrawReturnType> {
    const { shares, ...options } = parameters;
    return write(client, lendingWithdrawAbi, [shares], options);
  },
  {
    /**
     * The call as a value, for `multicall`, `sendCalls`, `sendTransaction`, `simulateContract` and
     * `estimateContractGas`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, shares }: LendingWithdrawArguments & AddressOption): Call<typeof lendingWithdrawAbi, readonly [bigint]> {
      return defineCall(lendingWithdrawAbi, address, [shares]);
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

export type WriteLendingWithdrawSyncParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = WriteLendingWithdrawParameters<chain, account, chainOverride> & WaitOptions;
export type WriteLendingWithdrawSyncReturnType = LendingWithdrawnLog['args'] & { receipt: TransactionReceipt };

/**
 * Gives shares back and pays all they are worth, or refuses. Scope `Exit`. Emits `Withdrawn`.
 *
 * Solidity: `ILendingBook.withdraw(uint256)`
 *
 * Sends the transaction and waits until it is mined, see {@link writeLendingWithdraw}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteLendingWithdrawSyncParameters}
 * @returns The receipt and the arguments of `Withdrawn`.
 * @throws TransactionFailedError when it was mined without doing its work; {@link decodeBulkheadError} finds the
 * reason.
 *
 * @example
 * import { writeLendingWithdrawSync } from '@bulkhead/sdk';
 *
 * const { receipt } = await writeLendingWithdrawSync(walletClient, { address, shares });
 */
export async function writeLendingWithdrawSync<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteLendingWithdrawSyncParameters<chain, account, chainOverride>,
): Promise<WriteLendingWithdrawSyncReturnType> {
  const { shares, ...options } = parameters;
  const receipt = await writeSync(client, lendingWithdrawAbi, [shares], options);
  const { args } = firstLog(extractLendingWithdrawnEvents(receipt.logs, options), 'Withdrawn');
  return { ...args, receipt };
}

const lendingWithdrawCollateralAbi = [
  {"type":"function","name":"withdrawCollateral","inputs":[{"name":"amount","type":"uint256"}],"outputs":[],"stateMutability":"nonpayable"},
] as const;

/** Arguments of {@link simulateLendingWithdrawCollateral} and {@link writeLendingWithdrawCollateral}. */
export type LendingWithdrawCollateralArguments = {
  /** `uint256` */
  amount: bigint;
};
export type SimulateLendingWithdrawCollateralParameters<
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = LendingWithdrawCollateralArguments & SimulateOptions<chainOverride, accountOverride>;
export type SimulateLendingWithdrawCollateralReturnType<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = Simulated<
  typeof lendingWithdrawCollateralAbi,
  'withdrawCollateral',
  readonly [bigint],
  void,
  { chain: chain; account: account },
  { chain: chainOverride; account: accountOverride }
>;

/**
 * Takes the caller's collateral back. Scope `Trade` while the caller owes something, `Exit` otherwise. Emits
 * `CollateralWithdrawn`.
 *
 * Solidity: `ILendingBook.withdrawCollateral(uint256)`
 *
 * Tries it without sending: gives what it would return, and the request for `writeContract`.
 *
 * @param client - Client to use.
 * @param parameters - {@link SimulateLendingWithdrawCollateralParameters}
 * @throws What viem throws; {@link decodeBulkheadError} turns it into a class of its own.
 *
 * @example
 * import { simulateLendingWithdrawCollateral } from '@bulkhead/sdk';
 *
 * const { request } = await simulateLendingWithdrawCollateral(client, { address, amount, account });
 * const hash = await walletClient.writeContract(request);
 */
export async function simulateLendingWithdrawCollateral<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
  accountOverride extends Account | Address | null | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: SimulateLendingWithdrawCollateralParameters<chainOverride, accountOverride>,
): Promise<SimulateLendingWithdrawCollateralReturnType<chain, account, chainOverride, accountOverride>> {
  const { amount, ...options } = parameters;
  return (await simulate(client, lendingWithdrawCollateralAbi, [amount], options)) as SimulateLendingWithdrawCollateralReturnType<
    chain,
    account,
    chainOverride,
    accountOverride
  >;
}

export type WriteLendingWithdrawCollateralParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = LendingWithdrawCollateralArguments & WriteOptions<chain, account, chainOverride>;
export type WriteLendingWithdrawCollateralReturnType = Hash;

/**
 * Takes the caller's collateral back. Scope `Trade` while the caller owes something, `Exit` otherwise. Emits
 * `CollateralWithdrawn`.
 *
 * Solidity: `ILendingBook.withdrawCollateral(uint256)`
 *
 * Sends the transaction without trying it first, see {@link simulateLendingWithdrawCollateral}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteLendingWithdrawCollateralParameters}
 * @returns Hash of the transaction. It may still revert: wait for its receipt.
 *
 * @example
 * import { writeLendingWithdrawCollateral } from '@bulkhead/sdk';
 *
 * const hash = await writeLendingWithdrawCollateral(walletClient, { address, amount });
 */
export const writeLendingWithdrawCollateral = /*#__PURE__*/ Object.assign(
  async function writeLendingWithdrawCollateral<
    chain extends Chain | undefined,
    account extends Account | undefined,
    chainOverride extends Chain | undefined = undefined,
  >(
    client: Client<Transport, chain, account>,
    parameters: WriteLendingWithdrawCollateralParameters<chain, account, chainOverride>,
  ): Promise<WriteLendingWithdrawCollateralReturnType> {
    const { amount, ...options } = parameters;
    return write(client, lendingWithdrawCollateralAbi, [amount], options);
  },
  {
    /**
     * The call as a value, for `multicall`, `sendCalls`, `sendTransaction`, `simulateContract` and
     * `estimateContractGas`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, amount }: LendingWithdrawCollateralArguments & AddressOption): Call<typeof lendingWithdrawCollateralAbi, readonly [bigint]> {
      return defineCall(lendingWithdrawCollateralAbi, address, [amount]);
    },
    /**
     * Finds the `CollateralWithdrawn` of a receipt's logs.
     *
     * @param logs - Logs of a transaction that called it.
     * @param options - {@link LogsOptions}
     * @throws EventMissingError when there is none.
     */
    extractEvent(logs: readonly Log[], options?: LogsOptions): LendingCollateralWithdrawnLog {
      return firstLog(extractLendingCollateralWithdrawnEvents(logs, options), 'CollateralWithdrawn');
    },
  },
);

export type WriteLendingWithdrawCollateralSyncParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = WriteLendingWithdrawCollateralParameters<chain, account, chainOverride> & WaitOptions;
export type WriteLendingWithdrawCollateralSyncReturnType = LendingCollateralWithdrawnLog['args'] & { receipt: TransactionReceipt };

/**
 * Takes the caller's collateral back. Scope `Trade` while the caller owes something, `Exit` otherwise. Emits
 * `CollateralWithdrawn`.
 *
 * Solidity: `ILendingBook.withdrawCollateral(uint256)`
 *
 * Sends the transaction and waits until it is mined, see {@link writeLendingWithdrawCollateral}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteLendingWithdrawCollateralSyncParameters}
 * @returns The receipt and the arguments of `CollateralWithdrawn`.
 * @throws TransactionFailedError when it was mined without doing its work; {@link decodeBulkheadError} finds the
 * reason.
 *
 * @example
 * import { writeLendingWithdrawCollateralSync } from '@bulkhead/sdk';
 *
 * const { receipt } = await writeLendingWithdrawCollateralSync(walletClient, { address, amount });
 */
export async function writeLendingWithdrawCollateralSync<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteLendingWithdrawCollateralSyncParameters<chain, account, chainOverride>,
): Promise<WriteLendingWithdrawCollateralSyncReturnType> {
  const { amount, ...options } = parameters;
  const receipt = await writeSync(client, lendingWithdrawCollateralAbi, [amount], options);
  const { args } = firstLog(extractLendingCollateralWithdrawnEvents(receipt.logs, options), 'CollateralWithdrawn');
  return { ...args, receipt };
}

const lendingWorthOfAbi = [
  {"type":"function","name":"worthOf","inputs":[{"name":"shares","type":"uint256"}],"outputs":[{"name":"","type":"uint256"}],"stateMutability":"view"},
] as const;

/** Arguments of {@link readLendingWorthOf}. */
export type LendingWorthOfArguments = {
  /** `uint256` */
  shares: bigint;
};
/** Arguments and options of {@link readLendingWorthOf}. */
export type ReadLendingWorthOfParameters = LendingWorthOfArguments & ReadOptions;
export type ReadLendingWorthOfReturnType = bigint;

/**
 * What shares are worth now, whether or not the market has the cash.
 *
 * Solidity: `ILendingBook.worthOf(uint256)`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadLendingWorthOfParameters}
 *
 * @example
 * import { readLendingWorthOf } from '@bulkhead/sdk';
 *
 * const result = await readLendingWorthOf(client, { address, shares });
 */
export const readLendingWorthOf = /*#__PURE__*/ Object.assign(
  async function readLendingWorthOf<chain extends Chain | undefined>(
    client: Client<Transport, chain>,
    parameters: ReadLendingWorthOfParameters,
  ): Promise<ReadLendingWorthOfReturnType> {
    const { shares, ...options } = parameters;
    return (await read(client, lendingWorthOfAbi, [shares], options)) as ReadLendingWorthOfReturnType;
  },
  {
    /**
     * The call as a value, for `multicall`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, shares }: LendingWorthOfArguments & AddressOption): Call<typeof lendingWorthOfAbi, readonly [bigint]> {
      return defineCall(lendingWorthOfAbi, address, [shares]);
    },
  },
);

const lendingBorrowedEventAbi = [
  {"type":"event","name":"Borrowed","inputs":[{"name":"account","type":"address","indexed":true},{"name":"amount","type":"uint256"}]},
] as const;

/** A decoded `Borrowed`. */
export type LendingBorrowedLog = EventLog<typeof lendingBorrowedEventAbi, 'Borrowed'>;
export type WatchLendingBorrowedEventParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof lendingBorrowedEventAbi, 'Borrowed'> | undefined;
} & WatchOptions<typeof lendingBorrowedEventAbi, 'Borrowed'>;
export type WatchLendingBorrowedEventReturnType = () => void;

/**
 * An account borrowed.
 *
 * - `account` (address, indexed)
 * - `amount` (uint256)
 *
 * Solidity: `ILendingBook.Borrowed(address,uint256)`
 *
 * @param client - Client to use.
 * @param parameters - {@link WatchLendingBorrowedEventParameters}
 * @returns Function that ends the subscription.
 *
 * @example
 * import { watchLendingBorrowedEvent } from '@bulkhead/sdk';
 *
 * const unwatch = watchLendingBorrowedEvent(client, { address, onLogs: (logs) => console.log(logs) });
 */
export function watchLendingBorrowedEvent<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: WatchLendingBorrowedEventParameters,
): WatchLendingBorrowedEventReturnType {
  return watch(client, lendingBorrowedEventAbi, parameters);
}

export type GetLendingBorrowedEventsParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof lendingBorrowedEventAbi, 'Borrowed'> | undefined;
} & EventsOptions;
export type GetLendingBorrowedEventsReturnType = LendingBorrowedLog[];

/**
 * An account borrowed.
 *
 * Searches a range of blocks for it.
 *
 * - `account` (address, indexed)
 * - `amount` (uint256)
 *
 * @param client - Client to use.
 * @param parameters - {@link GetLendingBorrowedEventsParameters}
 * @returns Decoded logs in the order of the chain.
 *
 * @example
 * import { getLendingBorrowedEvents } from '@bulkhead/sdk';
 *
 * const logs = await getLendingBorrowedEvents(client, { address, fromBlock: 'earliest' });
 */
export async function getLendingBorrowedEvents<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: GetLendingBorrowedEventsParameters,
): Promise<GetLendingBorrowedEventsReturnType> {
  return (await getEvents(client, lendingBorrowedEventAbi, parameters)) as GetLendingBorrowedEventsReturnType;
}

/**
 * An account borrowed.
 *
 * Finds it among logs that are there already, of a receipt for instance.
 *
 * - `account` (address, indexed)
 * - `amount` (uint256)
 *
 * @param logs - Logs of any contracts.
 * @param options - {@link LogsOptions}
 * @returns Decoded logs in the order given.
 *
 * @example
 * import { extractLendingBorrowedEvents } from '@bulkhead/sdk';
 *
 * const logs = extractLendingBorrowedEvents(receipt.logs);
 */
export function extractLendingBorrowedEvents(logs: readonly Log[], options?: LogsOptions): LendingBorrowedLog[] {
  return extractLogs(lendingBorrowedEventAbi, logs, options) as LendingBorrowedLog[];
}

const lendingCollateralDepositedEventAbi = [
  {"type":"event","name":"CollateralDeposited","inputs":[{"name":"account","type":"address","indexed":true},{"name":"by","type":"address","indexed":true},{"name":"amount","type":"uint256"}]},
] as const;

/** A decoded `CollateralDeposited`. */
export type LendingCollateralDepositedLog = EventLog<typeof lendingCollateralDepositedEventAbi, 'CollateralDeposited'>;
export type WatchLendingCollateralDepositedEventParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof lendingCollateralDepositedEventAbi, 'CollateralDeposited'> | undefined;
} & WatchOptions<typeof lendingCollateralDepositedEventAbi, 'CollateralDeposited'>;
export type WatchLendingCollateralDepositedEventReturnType = () => void;

/**
 * Collateral came in, paid by `by`.
 *
 * - `account` (address, indexed)
 * - `by` (address, indexed)
 * - `amount` (uint256)
 *
 * Solidity: `ILendingBook.CollateralDeposited(address,address,uint256)`
 *
 * @param client - Client to use.
 * @param parameters - {@link WatchLendingCollateralDepositedEventParameters}
 * @returns Function that ends the subscription.
 *
 * @example
 * import { watchLendingCollateralDepositedEvent } from '@bulkhead/sdk';
 *
 * const unwatch = watchLendingCollateralDepositedEvent(client, { address, onLogs: (logs) => console.log(logs) });
 */
export function watchLendingCollateralDepositedEvent<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: WatchLendingCollateralDepositedEventParameters,
): WatchLendingCollateralDepositedEventReturnType {
  return watch(client, lendingCollateralDepositedEventAbi, parameters);
}

export type GetLendingCollateralDepositedEventsParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof lendingCollateralDepositedEventAbi, 'CollateralDeposited'> | undefined;
} & EventsOptions;
export type GetLendingCollateralDepositedEventsReturnType = LendingCollateralDepositedLog[];

/**
 * Collateral came in, paid by `by`.
 *
 * Searches a range of blocks for it.
 *
 * - `account` (address, indexed)
 * - `by` (address, indexed)
 * - `amount` (uint256)
 *
 * @param client - Client to use.
 * @param parameters - {@link GetLendingCollateralDepositedEventsParameters}
 * @returns Decoded logs in the order of the chain.
 *
 * @example
 * import { getLendingCollateralDepositedEvents } from '@bulkhead/sdk';
 *
 * const logs = await getLendingCollateralDepositedEvents(client, { address, fromBlock: 'earliest' });
 */
export async function getLendingCollateralDepositedEvents<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: GetLendingCollateralDepositedEventsParameters,
): Promise<GetLendingCollateralDepositedEventsReturnType> {
  return (await getEvents(client, lendingCollateralDepositedEventAbi, parameters)) as GetLendingCollateralDepositedEventsReturnType;
}

/**
 * Collateral came in, paid by `by`.
 *
 * Finds it among logs that are there already, of a receipt for instance.
 *
 * - `account` (address, indexed)
 * - `by` (address, indexed)
 * - `amount` (uint256)
 *
 * @param logs - Logs of any contracts.
 * @param options - {@link LogsOptions}
 * @returns Decoded logs in the order given.
 *
 * @example
 * import { extractLendingCollateralDepositedEvents } from '@bulkhead/sdk';
 *
 * const logs = extractLendingCollateralDepositedEvents(receipt.logs);
 */
export function extractLendingCollateralDepositedEvents(logs: readonly Log[], options?: LogsOptions): LendingCollateralDepositedLog[] {
  return extractLogs(lendingCollateralDepositedEventAbi, logs, options) as LendingCollateralDepositedLog[];
}

const lendingCollateralWithdrawnEventAbi = [
  {"type":"event","name":"CollateralWithdrawn","inputs":[{"name":"account","type":"address","indexed":true},{"name":"amount","type":"uint256"}]},
] as const;

/** A decoded `CollateralWithdrawn`. */
export type LendingCollateralWithdrawnLog = EventLog<typeof lendingCollateralWithdrawnEventAbi, 'CollateralWithdrawn'>;
export type WatchLendingCollateralWithdrawnEventParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof lendingCollateralWithdrawnEventAbi, 'CollateralWithdrawn'> | undefined;
} & WatchOptions<typeof lendingCollateralWithdrawnEventAbi, 'CollateralWithdrawn'>;
export type WatchLendingCollateralWithdrawnEventReturnType = () => void;

/**
 * Collateral went back to its account.
 *
 * - `account` (address, indexed)
 * - `amount` (uint256)
 *
 * Solidity: `ILendingBook.CollateralWithdrawn(address,uint256)`
 *
 * @param client - Client to use.
 * @param parameters - {@link WatchLendingCollateralWithdrawnEventParameters}
 * @returns Function that ends the subscription.
 *
 * @example
 * import { watchLendingCollateralWithdrawnEvent } from '@bulkhead/sdk';
 *
 * const unwatch = watchLendingCollateralWithdrawnEvent(client, { address, onLogs: (logs) => console.log(logs) });
 */
export function watchLendingCollateralWithdrawnEvent<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: WatchLendingCollateralWithdrawnEventParameters,
): WatchLendingCollateralWithdrawnEventReturnType {
  return watch(client, lendingCollateralWithdrawnEventAbi, parameters);
}

export type GetLendingCollateralWithdrawnEventsParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof lendingCollateralWithdrawnEventAbi, 'CollateralWithdrawn'> | undefined;
} & EventsOptions;
export type GetLendingCollateralWithdrawnEventsReturnType = LendingCollateralWithdrawnLog[];

/**
 * Collateral went back to its account.
 *
 * Searches a range of blocks for it.
 *
 * - `account` (address, indexed)
 * - `amount` (uint256)
 *
 * @param client - Client to use.
 * @param parameters - {@link GetLendingCollateralWithdrawnEventsParameters}
 * @returns Decoded logs in the order of the chain.
 *
 * @example
 * import { getLendingCollateralWithdrawnEvents } from '@bulkhead/sdk';
 *
 * const logs = await getLendingCollateralWithdrawnEvents(client, { address, fromBlock: 'earliest' });
 */
export async function getLendingCollateralWithdrawnEvents<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: GetLendingCollateralWithdrawnEventsParameters,
): Promise<GetLendingCollateralWithdrawnEventsReturnType> {
  return (await getEvents(client, lendingCollateralWithdrawnEventAbi, parameters)) as GetLendingCollateralWithdrawnEventsReturnType;
}

/**
 * Collateral went back to its account.
 *
 * Finds it among logs that are there already, of a receipt for instance.
 *
 * - `account` (address, indexed)
 * - `amount` (uint256)
 *
 * @param logs - Logs of any contracts.
 * @param options - {@link LogsOptions}
 * @returns Decoded logs in the order given.
 *
 * @example
 * import { extractLendingCollateralWithdrawnEvents } from '@bulkhead/sdk';
 *
 * const logs = extractLendingCollateralWithdrawnEvents(receipt.logs);
 */
export function extractLendingCollateralWithdrawnEvents(logs: readonly Log[], options?: LogsOptions): LendingCollateralWithdrawnLog[] {
  return extractLogs(lendingCollateralWithdrawnEventAbi, logs, options) as LendingCollateralWithdrawnLog[];
}

const lendingInterestAccruedEventAbi = [
  {"type":"event","name":"InterestAccrued","inputs":[{"name":"index","type":"uint256"}]},
] as const;

/** A decoded `InterestAccrued`. */
export type LendingInterestAccruedLog = EventLog<typeof lendingInterestAccruedEventAbi, 'InterestAccrued'>;
export type WatchLendingInterestAccruedEventParameters = WatchOptions<typeof lendingInterestAccruedEventAbi, 'InterestAccrued'>;
export type WatchLendingInterestAccruedEventReturnType = () => void;

/**
 * Interest was charged. Debts grow with the index, in parts of 1e27.
 *
 * - `index` (uint256)
 *
 * Solidity: `ILendingBook.InterestAccrued(uint256)`
 *
 * @param client - Client to use.
 * @param parameters - {@link WatchLendingInterestAccruedEventParameters}
 * @returns Function that ends the subscription.
 *
 * @example
 * import { watchLendingInterestAccruedEvent } from '@bulkhead/sdk';
 *
 * const unwatch = watchLendingInterestAccruedEvent(client, { address, onLogs: (logs) => console.log(logs) });
 */
export function watchLendingInterestAccruedEvent<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: WatchLendingInterestAccruedEventParameters,
): WatchLendingInterestAccruedEventReturnType {
  return watch(client, lendingInterestAccruedEventAbi, parameters);
}

export type GetLendingInterestAccruedEventsParameters = EventsOptions;
export type GetLendingInterestAccruedEventsReturnType = LendingInterestAccruedLog[];

/**
 * Interest was charged. Debts grow with the index, in parts of 1e27.
 *
 * Searches a range of blocks for it.
 *
 * - `index` (uint256)
 *
 * @param client - Client to use.
 * @param parameters - {@link GetLendingInterestAccruedEventsParameters}
 * @returns Decoded logs in the order of the chain.
 *
 * @example
 * import { getLendingInterestAccruedEvents } from '@bulkhead/sdk';
 *
 * const logs = await getLendingInterestAccruedEvents(client, { address, fromBlock: 'earliest' });
 */
export async function getLendingInterestAccruedEvents<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: GetLendingInterestAccruedEventsParameters,
): Promise<GetLendingInterestAccruedEventsReturnType> {
  return (await getEvents(client, lendingInterestAccruedEventAbi, parameters)) as GetLendingInterestAccruedEventsReturnType;
}

/**
 * Interest was charged. Debts grow with the index, in parts of 1e27.
 *
 * Finds it among logs that are there already, of a receipt for instance.
 *
 * - `index` (uint256)
 *
 * @param logs - Logs of any contracts.
 * @param options - {@link LogsOptions}
 * @returns Decoded logs in the order given.
 *
 * @example
 * import { extractLendingInterestAccruedEvents } from '@bulkhead/sdk';
 *
 * const logs = extractLendingInterestAccruedEvents(receipt.logs);
 */
export function extractLendingInterestAccruedEvents(logs: readonly Log[], options?: LogsOptions): LendingInterestAccruedLog[] {
  return extractLogs(lendingInterestAccruedEventAbi, logs, options) as LendingInterestAccruedLog[];
}

const lendingLiquidatedEventAbi = [
  {"type":"event","name":"Liquidated","inputs":[{"name":"account","type":"address","indexed":true},{"name":"by","type":"address","indexed":true},{"name":"repaid","type":"uint256"},{"name":"seized","type":"uint256"}]},
] as const;

/** A decoded `Liquidated`. */
export type LendingLiquidatedLog = EventLog<typeof lendingLiquidatedEventAbi, 'Liquidated'>;
export type WatchLendingLiquidatedEventParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof lendingLiquidatedEventAbi, 'Liquidated'> | undefined;
} & WatchOptions<typeof lendingLiquidatedEventAbi, 'Liquidated'>;
export type WatchLendingLiquidatedEventReturnType = () => void;

/**
 * Somebody repaid a debt and took collateral for it.
 *
 * - `account` (address, indexed)
 * - `by` (address, indexed)
 * - `repaid` (uint256)
 * - `seized` (uint256)
 *
 * Solidity: `ILendingBook.Liquidated(address,address,uint256,uint256)`
 *
 * @param client - Client to use.
 * @param parameters - {@link WatchLendingLiquidatedEventParameters}
 * @returns Function that ends the subscription.
 *
 * @example
 * import { watchLendingLiquidatedEvent } from '@bulkhead/sdk';
 *
 * const unwatch = watchLendingLiquidatedEvent(client, { address, onLogs: (logs) => console.log(logs) });
 */
export function watchLendingLiquidatedEvent<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: WatchLendingLiquidatedEventParameters,
): WatchLendingLiquidatedEventReturnType {
  return watch(client, lendingLiquidatedEventAbi, parameters);
}

export type GetLendingLiquidatedEventsParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof lendingLiquidatedEventAbi, 'Liquidated'> | undefined;
} & EventsOptions;
export type GetLendingLiquidatedEventsReturnType = LendingLiquidatedLog[];

/**
 * Somebody repaid a debt and took collateral for it.
 *
 * Searches a range of blocks for it.
 *
 * - `account` (address, indexed)
 * - `by` (address, indexed)
 * - `repaid` (uint256)
 * - `seized` (uint256)
 *
 * @param client - Client to use.
 * @param parameters - {@link GetLendingLiquidatedEventsParameters}
 * @returns Decoded logs in the order of the chain.
 *
 * @example
 * import { getLendingLiquidatedEvents } from '@bulkhead/sdk';
 *
 * const logs = await getLendingLiquidatedEvents(client, { address, fromBlock: 'earliest' });
 */
export async function getLendingLiquidatedEvents<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: GetLendingLiquidatedEventsParameters,
): Promise<GetLendingLiquidatedEventsReturnType> {
  return (await getEvents(client, lendingLiquidatedEventAbi, parameters)) as GetLendingLiquidatedEventsReturnType;
}

/**
 * Somebody repaid a debt and took collateral for it.
 *
 * Finds it among logs that are there already, of a receipt for instance.
 *
 * - `account` (address, indexed)
 * - `by` (address, indexed)
 * - `repaid` (uint256)
 * - `seized` (uint256)
 *
 * @param logs - Logs of any contracts.
 * @param options - {@link LogsOptions}
 * @returns Decoded logs in the order given.
 *
 * @example
 * import { extractLendingLiquidatedEvents } from '@bulkhead/sdk';
 *
 * const logs = extractLendingLiquidatedEvents(receipt.logs);
 */
export function extractLendingLiquidatedEvents(logs: readonly Log[], options?: LogsOptions): LendingLiquidatedLog[] {
  return extractLogs(lendingLiquidatedEventAbi, logs, options) as LendingLiquidatedLog[];
}

const lendingLossWrittenOffEventAbi = [
  {"type":"event","name":"LossWrittenOff","inputs":[{"name":"account","type":"address","indexed":true},{"name":"amount","type":"uint256"}]},
] as const;

/** A decoded `LossWrittenOff`. */
export type LendingLossWrittenOffLog = EventLog<typeof lendingLossWrittenOffEventAbi, 'LossWrittenOff'>;
export type WatchLendingLossWrittenOffEventParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof lendingLossWrittenOffEventAbi, 'LossWrittenOff'> | undefined;
} & WatchOptions<typeof lendingLossWrittenOffEventAbi, 'LossWrittenOff'>;
export type WatchLendingLossWrittenOffEventReturnType = () => void;

/**
 * An account without collateral owed this; it is the lenders' loss.
 *
 * - `account` (address, indexed)
 * - `amount` (uint256)
 *
 * Solidity: `ILendingBook.LossWrittenOff(address,uint256)`
 *
 * @param client - Client to use.
 * @param parameters - {@link WatchLendingLossWrittenOffEventParameters}
 * @returns Function that ends the subscription.
 *
 * @example
 * import { watchLendingLossWrittenOffEvent } from '@bulkhead/sdk';
 *
 * const unwatch = watchLendingLossWrittenOffEvent(client, { address, onLogs: (logs) => console.log(logs) });
 */
export function watchLendingLossWrittenOffEvent<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: WatchLendingLossWrittenOffEventParameters,
): WatchLendingLossWrittenOffEventReturnType {
  return watch(client, lendingLossWrittenOffEventAbi, parameters);
}

export type GetLendingLossWrittenOffEventsParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof lendingLossWrittenOffEventAbi, 'LossWrittenOff'> | undefined;
} & EventsOptions;
export type GetLendingLossWrittenOffEventsReturnType = LendingLossWrittenOffLog[];

/**
 * An account without collateral owed this; it is the lenders' loss.
 *
 * Searches a range of blocks for it.
 *
 * - `account` (address, indexed)
 * - `amount` (uint256)
 *
 * @param client - Client to use.
 * @param parameters - {@link GetLendingLossWrittenOffEventsParameters}
 * @returns Decoded logs in the order of the chain.
 *
 * @example
 * import { getLendingLossWrittenOffEvents } from '@bulkhead/sdk';
 *
 * const logs = await getLendingLossWrittenOffEvents(client, { address, fromBlock: 'earliest' });
 */
export async function getLendingLossWrittenOffEvents<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: GetLendingLossWrittenOffEventsParameters,
): Promise<GetLendingLossWrittenOffEventsReturnType> {
  return (await getEvents(client, lendingLossWrittenOffEventAbi, parameters)) as GetLendingLossWrittenOffEventsReturnType;
}

/**
 * An account without collateral owed this; it is the lenders' loss.
 *
 * Finds it among logs that are there already, of a receipt for instance.
 *
 * - `account` (address, indexed)
 * - `amount` (uint256)
 *
 * @param logs - Logs of any contracts.
 * @param options - {@link LogsOptions}
 * @returns Decoded logs in the order given.
 *
 * @example
 * import { extractLendingLossWrittenOffEvents } from '@bulkhead/sdk';
 *
 * const logs = extractLendingLossWrittenOffEvents(receipt.logs);
 */
export function extractLendingLossWrittenOffEvents(logs: readonly Log[], options?: LogsOptions): LendingLossWrittenOffLog[] {
  return extractLogs(lendingLossWrittenOffEventAbi, logs, options) as LendingLossWrittenOffLog[];
}

const lendingMarketTermsSetEventAbi = [
  {"type":"event","name":"MarketTermsSet","inputs":[{"name":"terms","type":"tuple","components":[{"name":"borrowBps","type":"uint16"},{"name":"liquidationBps","type":"uint16"},{"name":"bonusBps","type":"uint16"},{"name":"rateAtZeroBps","type":"uint24"},{"name":"rateAtFullBps","type":"uint24"},{"name":"minDebt","type":"uint96"}]}]},
] as const;

/** A decoded `MarketTermsSet`. */
export type LendingMarketTermsSetLog = EventLog<typeof lendingMarketTermsSetEventAbi, 'MarketTermsSet'>;
export type WatchLendingMarketTermsSetEventParameters = WatchOptions<typeof lendingMarketTermsSetEventAbi, 'MarketTermsSet'>;
export type WatchLendingMarketTermsSetEventReturnType = () => void;

/**
 * Terms were set.
 *
 * - `terms` (ILendingBook.MarketTerms)
 *
 * Solidity: `ILendingBook.MarketTermsSet((uint16,uint16,uint16,uint24,uint24,uint96))`
 *
 * @param client - Client to use.
 * @param parameters - {@link WatchLendingMarketTermsSetEventParameters}
 * @returns Function that ends the subscription.
 *
 * @example
 * import { watchLendingMarketTermsSetEvent } from '@bulkhead/sdk';
 *
 * const unwatch = watchLendingMarketTermsSetEvent(client, { address, onLogs: (logs) => console.log(logs) });
 */
export function watchLendingMarketTermsSetEvent<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: WatchLendingMarketTermsSetEventParameters,
): WatchLendingMarketTermsSetEventReturnType {
  return watch(client, lendingMarketTermsSetEventAbi, parameters);
}

export type GetLendingMarketTermsSetEventsParameters = EventsOptions;
export type GetLendingMarketTermsSetEventsReturnType = LendingMarketTermsSetLog[];

/**
 * Terms were set.
 *
 * Searches a range of blocks for it.
 *
 * - `terms` (ILendingBook.MarketTerms)
 *
 * @param client - Client to use.
 * @param parameters - {@link GetLendingMarketTermsSetEventsParameters}
 * @returns Decoded logs in the order of the chain.
 *
 * @example
 * import { getLendingMarketTermsSetEvents } from '@bulkhead/sdk';
 *
 * const logs = await getLendingMarketTermsSetEvents(client, { address, fromBlock: 'earliest' });
 */
export async function getLendingMarketTermsSetEvents<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: GetLendingMarketTermsSetEventsParameters,
): Promise<GetLendingMarketTermsSetEventsReturnType> {
  return (await getEvents(client, lendingMarketTermsSetEventAbi, parameters)) as GetLendingMarketTermsSetEventsReturnType;
}

/**
 * Terms were set.
 *
 * Finds it among logs that are there already, of a receipt for instance.
 *
 * - `terms` (ILendingBook.MarketTerms)
 *
 * @param logs - Logs of any contracts.
 * @param options - {@link LogsOptions}
 * @returns Decoded logs in the order given.
 *
 * @example
 * import { extractLendingMarketTermsSetEvents } from '@bulkhead/sdk';
 *
 * const logs = extractLendingMarketTermsSetEvents(receipt.logs);
 */
export function extractLendingMarketTermsSetEvents(logs: readonly Log[], options?: LogsOptions): LendingMarketTermsSetLog[] {
  return extractLogs(lendingMarketTermsSetEventAbi, logs, options) as LendingMarketTermsSetLog[];
}

const lendingRepaidEventAbi = [
  {"type":"event","name":"Repaid","inputs":[{"name":"account","type":"address","indexed":true},{"name":"by","type":"address","indexed":true},{"name":"amount","type":"uint256"}]},
] as const;

/** A decoded `Repaid`. */
export type LendingRepaidLog = EventLog<typeof lendingRepaidEventAbi, 'Repaid'>;
export type WatchLendingRepaidEventParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof lendingRepaidEventAbi, 'Repaid'> | undefined;
} & WatchOptions<typeof lendingRepaidEventAbi, 'Repaid'>;
export type WatchLendingRepaidEventReturnType = () => void;

/**
 * A debt was repaid in part or whole, paid by `by`.
 *
 * - `account` (address, indexed)
 * - `by` (address, indexed)
 * - `amount` (uint256)
 *
 * Solidity: `ILendingBook.Repaid(address,address,uint256)`
 *
 * @param client - Client to use.
 * @param parameters - {@link WatchLendingRepaidEventParameters}
 * @returns Function that ends the subscription.
 *
 * @example
 * import { watchLendingRepaidEvent } from '@bulkhead/sdk';
 *
 * const unwatch = watchLendingRepaidEvent(client, { address, onLogs: (logs) => console.log(logs) });
 */
export function watchLendingRepaidEvent<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: WatchLendingRepaidEventParameters,
): WatchLendingRepaidEventReturnType {
  return watch(client, lendingRepaidEventAbi, parameters);
}

export type GetLendingRepaidEventsParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof lendingRepaidEventAbi, 'Repaid'> | undefined;
} & EventsOptions;
export type GetLendingRepaidEventsReturnType = LendingRepaidLog[];

/**
 * A debt was repaid in part or whole, paid by `by`.
 *
 * Searches a range of blocks for it.
 *
 * - `account` (address, indexed)
 * - `by` (address, indexed)
 * - `amount` (uint256)
 *
 * @param client - Client to use.
 * @param parameters - {@link GetLendingRepaidEventsParameters}
 * @returns Decoded logs in the order of the chain.
 *
 * @example
 * import { getLendingRepaidEvents } from '@bulkhead/sdk';
 *
 * const logs = await getLendingRepaidEvents(client, { address, fromBlock: 'earliest' });
 */
export async function getLendingRepaidEvents<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: GetLendingRepaidEventsParameters,
): Promise<GetLendingRepaidEventsReturnType> {
  return (await getEvents(client, lendingRepaidEventAbi, parameters)) as GetLendingRepaidEventsReturnType;
}

/**
 * A debt was repaid in part or whole, paid by `by`.
 *
 * Finds it among logs that are there already, of a receipt for instance.
 *
 * - `account` (address, indexed)
 * - `by` (address, indexed)
 * - `amount` (uint256)
 *
 * @param logs - Logs of any contracts.
 * @param options - {@link LogsOptions}
 * @returns Decoded logs in the order given.
 *
 * @example
 * import { extractLendingRepaidEvents } from '@bulkhead/sdk';
 *
 * const logs = extractLendingRepaidEvents(receipt.logs);
 */
export function extractLendingRepaidEvents(logs: readonly Log[], options?: LogsOptions): LendingRepaidLog[] {
  return extractLogs(lendingRepaidEventAbi, logs, options) as LendingRepaidLog[];
}

const lendingSuppliedEventAbi = [
  {"type":"event","name":"Supplied","inputs":[{"name":"lender","type":"address","indexed":true},{"name":"amount","type":"uint256"},{"name":"shares","type":"uint256"}]},
] as const;

/** A decoded `Supplied`. */
export type LendingSuppliedLog = EventLog<typeof lendingSuppliedEventAbi, 'Supplied'>;
export type WatchLendingSuppliedEventParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof lendingSuppliedEventAbi, 'Supplied'> | undefined;
} & WatchOptions<typeof lendingSuppliedEventAbi, 'Supplied'>;
export type WatchLendingSuppliedEventReturnType = () => void;

/**
 * A lender's value came in.
 *
 * - `lender` (address, indexed)
 * - `amount` (uint256)
 * - `shares` (uint256)
 *
 * Solidity: `ILendingBook.Supplied(address,uint256,uint256)`
 *
 * @param client - Client to use.
 * @param parameters - {@link WatchLendingSuppliedEventParameters}
 * @returns Function that ends the subscription.
 *
 * @example
 * import { watchLendingSuppliedEvent } from '@bulkhead/sdk';
 *
 * const unwatch = watchLendingSuppliedEvent(client, { address, onLogs: (logs) => console.log(logs) });
 */
export function watchLendingSuppliedEvent<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: WatchLendingSuppliedEventParameters,
): WatchLendingSuppliedEventReturnType {
  return watch(client, lendingSuppliedEventAbi, parameters);
}

export type GetLendingSuppliedEventsParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof lendingSuppliedEventAbi, 'Supplied'> | undefined;
} & EventsOptions;
export type GetLendingSuppliedEventsReturnType = LendingSuppliedLog[];

/**
 * A lender's value came in.
 *
 * Searches a range of blocks for it.
 *
 * - `lender` (address, indexed)
 * - `amount` (uint256)
 * - `shares` (uint256)
 *
 * @param client - Client to use.
 * @param parameters - {@link GetLendingSuppliedEventsParameters}
 * @returns Decoded logs in the order of the chain.
 *
 * @example
 * import { getLendingSuppliedEvents } from '@bulkhead/sdk';
 *
 * const logs = await getLendingSuppliedEvents(client, { address, fromBlock: 'earliest' });
 */
export async function getLendingSuppliedEvents<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: GetLendingSuppliedEventsParameters,
): Promise<GetLendingSuppliedEventsReturnType> {
  return (await getEvents(client, lendingSuppliedEventAbi, parameters)) as GetLendingSuppliedEventsReturnType;
}

/**
 * A lender's value came in.
 *
 * Finds it among logs that are there already, of a receipt for instance.
 *
 * - `lender` (address, indexed)
 * - `amount` (uint256)
 * - `shares` (uint256)
 *
 * @param logs - Logs of any contracts.
 * @param options - {@link LogsOptions}
 * @returns Decoded logs in the order given.
 *
 * @example
 * import { extractLendingSuppliedEvents } from '@bulkhead/sdk';
 *
 * const logs = extractLendingSuppliedEvents(receipt.logs);
 */
export function extractLendingSuppliedEvents(logs: readonly Log[], options?: LogsOptions): LendingSuppliedLog[] {
  return extractLogs(lendingSuppliedEventAbi, logs, options) as LendingSuppliedLog[];
}

const lendingWithdrawnEventAbi = [
  {"type":"event","name":"Withdrawn","inputs":[{"name":"lender","type":"address","indexed":true},{"name":"amount","type":"uint256"},{"name":"shares","type":"uint256"}]},
] as const;

/** A decoded `Withdrawn`. */
export type LendingWithdrawnLog = EventLog<typeof lendingWithdrawnEventAbi, 'Withdrawn'>;
export type WatchLendingWithdrawnEventParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof lendingWithdrawnEventAbi, 'Withdrawn'> | undefined;
} & WatchOptions<typeof lendingWithdrawnEventAbi, 'Withdrawn'>;
export type WatchLendingWithdrawnEventReturnType = () => void;

/**
 * A lender gave shares back for `amount`.
 *
 * - `lender` (address, indexed)
 * - `amount` (uint256)
 * - `shares` (uint256)
 *
 * Solidity: `ILendingBook.Withdrawn(address,uint256,uint256)`
 *
 * @param client - Client to use.
 * @param parameters - {@link WatchLendingWithdrawnEventParameters}
 * @returns Function that ends the subscription.
 *
 * @example
 * import { watchLendingWithdrawnEvent } from '@bulkhead/sdk';
 *
 * const unwatch = watchLendingWithdrawnEvent(client, { address, onLogs: (logs) => console.log(logs) });
 */
export function watchLendingWithdrawnEvent<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: WatchLendingWithdrawnEventParameters,
): WatchLendingWithdrawnEventReturnType {
  return watch(client, lendingWithdrawnEventAbi, parameters);
}

export type GetLendingWithdrawnEventsParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof lendingWithdrawnEventAbi, 'Withdrawn'> | undefined;
} & EventsOptions;
export type GetLendingWithdrawnEventsReturnType = LendingWithdrawnLog[];

/**
 * A lender gave shares back for `amount`.
 *
 * Searches a range of blocks for it.
 *
 * - `lender` (address, indexed)
 * - `amount` (uint256)
 * - `shares` (uint256)
 *
 * @param client - Client to use.
 * @param parameters - {@link GetLendingWithdrawnEventsParameters}
 * @returns Decoded logs in the order of the chain.
 *
 * @example
 * import { getLendingWithdrawnEvents } from '@bulkhead/sdk';
 *
 * const logs = await getLendingWithdrawnEvents(client, { address, fromBlock: 'earliest' });
 */
export async function getLendingWithdrawnEvents<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: GetLendingWithdrawnEventsParameters,
): Promise<GetLendingWithdrawnEventsReturnType> {
  return (await getEvents(client, lendingWithdrawnEventAbi, parameters)) as GetLendingWithdrawnEventsReturnType;
}

/**
 * A lender gave shares back for `amount`.
 *
 * Finds it among logs that are there already, of a receipt for instance.
 *
 * - `lender` (address, indexed)
 * - `amount` (uint256)
 * - `shares` (uint256)
 *
 * @param logs - Logs of any contracts.
 * @param options - {@link LogsOptions}
 * @returns Decoded logs in the order given.
 *
 * @example
 * import { extractLendingWithdrawnEvents } from '@bulkhead/sdk';
 *
 * const logs = extractLendingWithdrawnEvents(receipt.logs);
 */
export function extractLendingWithdrawnEvents(logs: readonly Log[], options?: LogsOptions): LendingWithdrawnLog[] {
  return extractLogs(lendingWithdrawnEventAbi, logs, options) as LendingWithdrawnLog[];
}
