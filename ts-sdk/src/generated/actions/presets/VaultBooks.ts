// Generated. Do not edit. `npm run build` in the repository root writes it from the contracts.

import type { Account, Address, Chain, Client, ContractEventArgs, Hash, Log, TransactionReceipt, Transport } from 'viem';
import { defineCall, read, simulate, write } from '../../../actions/internal/call.js';
import { extractLogs, firstLog, getEvents, watch, type LogsOptions } from '../../../actions/internal/events.js';
import type { AddressOption, Call, EventLog, EventsOptions, ReadOptions, SimulateOptions, Simulated, WaitOptions, WatchOptions, WriteOptions } from '../../../actions/internal/options.js';
import { writeSync } from '../../../actions/internal/sync.js';

const vaultAddYieldAbi = [
  {"type":"function","name":"addYield","inputs":[{"name":"assets","type":"uint256"}],"outputs":[],"stateMutability":"nonpayable"},
] as const;

/** Arguments of {@link simulateVaultAddYield} and {@link writeVaultAddYield}. */
export type VaultAddYieldArguments = {
  /** Asset units; what the caller has approved, and at most what the range leaves. `uint256` */
  assets: bigint;
};
export type SimulateVaultAddYieldParameters<
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = VaultAddYieldArguments & SimulateOptions<chainOverride, accountOverride>;
export type SimulateVaultAddYieldReturnType<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = Simulated<
  typeof vaultAddYieldAbi,
  'addYield',
  readonly [bigint],
  void,
  { chain: chain; account: account },
  { chain: chainOverride; account: accountOverride }
>;

/**
 * Adds `assets` of the caller to the vault without minting shares. Anyone. Emits `YieldAdded`.
 *
 * It belongs to whoever holds shares at that moment, also to who bought them just before. Against that, add little
 * and often.
 *
 * Solidity: `IVaultBooks.addYield(uint256)`
 *
 * Tries it without sending: gives what it would return, and the request for `writeContract`.
 *
 * @param client - Client to use.
 * @param parameters - {@link SimulateVaultAddYieldParameters}
 * @throws What viem throws; {@link decodeBulkheadError} turns it into a class of its own.
 *
 * @example
 * import { simulateVaultAddYield } from '@bulkhead/sdk';
 *
 * const { request } = await simulateVaultAddYield(client, { address, assets, account });
 * const hash = await walletClient.writeContract(request);
 */
export async function simulateVaultAddYield<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
  accountOverride extends Account | Address | null | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: SimulateVaultAddYieldParameters<chainOverride, accountOverride>,
): Promise<SimulateVaultAddYieldReturnType<chain, account, chainOverride, accountOverride>> {
  const { assets, ...options } = parameters;
  return (await simulate(client, vaultAddYieldAbi, [assets], options)) as SimulateVaultAddYieldReturnType<
    chain,
    account,
    chainOverride,
    accountOverride
  >;
}

export type WriteVaultAddYieldParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = VaultAddYieldArguments & WriteOptions<chain, account, chainOverride>;
export type WriteVaultAddYieldReturnType = Hash;

/**
 * Adds `assets` of the caller to the vault without minting shares. Anyone. Emits `YieldAdded`.
 *
 * It belongs to whoever holds shares at that moment, also to who bought them just before. Against that, add little
 * and often.
 *
 * Solidity: `IVaultBooks.addYield(uint256)`
 *
 * Sends the transaction without trying it first, see {@link simulateVaultAddYield}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteVaultAddYieldParameters}
 * @returns Hash of the transaction. It may still revert: wait for its receipt.
 *
 * @example
 * import { writeVaultAddYield } from '@bulkhead/sdk';
 *
 * const hash = await writeVaultAddYield(walletClient, { address, assets });
 */
export const writeVaultAddYield = /*#__PURE__*/ Object.assign(
  async function writeVaultAddYield<
    chain extends Chain | undefined,
    account extends Account | undefined,
    chainOverride extends Chain | undefined = undefined,
  >(
    client: Client<Transport, chain, account>,
    parameters: WriteVaultAddYieldParameters<chain, account, chainOverride>,
  ): Promise<WriteVaultAddYieldReturnType> {
    const { assets, ...options } = parameters;
    return write(client, vaultAddYieldAbi, [assets], options);
  },
  {
    /**
     * The call as a value, for `multicall`, `sendCalls`, `sendTransaction`, `simulateContract` and
     * `estimateContractGas`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, assets }: VaultAddYieldArguments & AddressOption): Call<typeof vaultAddYieldAbi, readonly [bigint]> {
      return defineCall(vaultAddYieldAbi, address, [assets]);
    },
    /**
     * Finds the `YieldAdded` of a receipt's logs.
     *
     * @param logs - Logs of a transaction that called it.
     * @param options - {@link LogsOptions}
     * @throws EventMissingError when there is none.
     */
    extractEvent(logs: readonly Log[], options?: LogsOptions): VaultYieldAddedLog {
      return firstLog(extractVaultYieldAddedEvents(logs, options), 'YieldAdded');
    },
  },
);

export type WriteVaultAddYieldSyncParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = WriteVaultAddYieldParameters<chain, account, chainOverride> & WaitOptions;
export type WriteVaultAddYieldSyncReturnType = VaultYieldAddedLog['args'] & { receipt: TransactionReceipt };

/**
 * Adds `assets` of the caller to the vault without minting shares. Anyone. Emits `YieldAdded`.
 *
 * It belongs to whoever holds shares at that moment, also to who bought them just before. Against that, add little
 * and often.
 *
 * Solidity: `IVaultBooks.addYield(uint256)`
 *
 * Sends the transaction and waits until it is mined, see {@link writeVaultAddYield}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteVaultAddYieldSyncParameters}
 * @returns The receipt and the arguments of `YieldAdded`.
 * @throws TransactionFailedError when it was mined without doing its work; {@link decodeBulkheadError} finds the
 * reason.
 *
 * @example
 * import { writeVaultAddYieldSync } from '@bulkhead/sdk';
 *
 * const { receipt } = await writeVaultAddYieldSync(walletClient, { address, assets });
 */
export async function writeVaultAddYieldSync<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteVaultAddYieldSyncParameters<chain, account, chainOverride>,
): Promise<WriteVaultAddYieldSyncReturnType> {
  const { assets, ...options } = parameters;
  const receipt = await writeSync(client, vaultAddYieldAbi, [assets], options);
  const { args } = firstLog(extractVaultYieldAddedEvents(receipt.logs, options), 'YieldAdded');
  return { ...args, receipt };
}

const vaultAllowanceAbi = [
  {"type":"function","name":"allowance","inputs":[{"name":"owner","type":"address"},{"name":"spender","type":"address"}],"outputs":[{"name":"","type":"uint256"}],"stateMutability":"view"},
] as const;

/** Arguments of {@link readVaultAllowance}. */
export type VaultAllowanceArguments = {
  /** `address` */
  owner: Address;
  /** `address` */
  spender: Address;
};
/** Arguments and options of {@link readVaultAllowance}. */
export type ReadVaultAllowanceParameters = VaultAllowanceArguments & ReadOptions;
export type ReadVaultAllowanceReturnType = bigint;

/**
 * Calls `allowance`.
 *
 * Returns the remaining number of tokens that `spender` will be allowed to spend on behalf of `owner` through
 * {transferFrom}. This is zero by default. This value changes when {approve} or {transferFrom} are called.
 *
 * Solidity: `IVaultBooks.allowance(address,address)`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadVaultAllowanceParameters}
 *
 * @example
 * import { readVaultAllowance } from '@bulkhead/sdk';
 *
 * const result = await readVaultAllowance(client, { address, owner, spender });
 */
export const readVaultAllowance = /*#__PURE__*/ Object.assign(
  async function readVaultAllowance<chain extends Chain | undefined>(
    client: Client<Transport, chain>,
    parameters: ReadVaultAllowanceParameters,
  ): Promise<ReadVaultAllowanceReturnType> {
    const { owner, spender, ...options } = parameters;
    return (await read(client, vaultAllowanceAbi, [owner, spender], options)) as ReadVaultAllowanceReturnType;
  },
  {
    /**
     * The call as a value, for `multicall`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, owner, spender }: VaultAllowanceArguments & AddressOption): Call<typeof vaultAllowanceAbi, readonly [Address, Address]> {
      return defineCall(vaultAllowanceAbi, address, [owner, spender]);
    },
  },
);

const vaultApproveAbi = [
  {"type":"function","name":"approve","inputs":[{"name":"spender","type":"address"},{"name":"value","type":"uint256"}],"outputs":[{"name":"","type":"bool"}],"stateMutability":"nonpayable"},
] as const;

/** Arguments of {@link simulateVaultApprove} and {@link writeVaultApprove}. */
export type VaultApproveArguments = {
  /** `address` */
  spender: Address;
  /** `uint256` */
  valueArg: bigint;
};
export type SimulateVaultApproveParameters<
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = VaultApproveArguments & SimulateOptions<chainOverride, accountOverride>;
export type SimulateVaultApproveReturnType<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = Simulated<
  typeof vaultApproveAbi,
  'approve',
  readonly [Address, bigint],
  boolean,
  { chain: chain; account: account },
  { chain: chainOverride; account: accountOverride }
>;

/**
 * Calls `approve`.
 *
 * Sets a `value` amount of tokens as the allowance of `spender` over the caller's tokens. Returns a boolean value
 * indicating whether the operation succeeded. IMPORTANT: Beware that changing an allowance with this method brings
 * the risk that someone may use both the old and the new allowance by unfortunate transaction ordering. One possible
 * solution to mitigate this race condition is to first reduce the spender's allowance to 0 and set the desired value
 * afterwards: https://github.com/ethereum/EIPs/issues/20#issuecomment-263524729 Emits an {Approval} event.
 *
 * Solidity: `IVaultBooks.approve(address,uint256)`
 *
 * Tries it without sending: gives what it would return, and the request for `writeContract`.
 *
 * @param client - Client to use.
 * @param parameters - {@link SimulateVaultApproveParameters}
 * @throws What viem throws; {@link decodeBulkheadError} turns it into a class of its own.
 *
 * @example
 * import { simulateVaultApprove } from '@bulkhead/sdk';
 *
 * const { request } = await simulateVaultApprove(client, { address, spender, valueArg, account });
 * const hash = await walletClient.writeContract(request);
 */
export async function simulateVaultApprove<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
  accountOverride extends Account | Address | null | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: SimulateVaultApproveParameters<chainOverride, accountOverride>,
): Promise<SimulateVaultApproveReturnType<chain, account, chainOverride, accountOverride>> {
  const { spender, valueArg, ...options } = parameters;
  return (await simulate(client, vaultApproveAbi, [spender, valueArg], options)) as SimulateVaultApproveReturnType<
    chain,
    account,
    chainOverride,
    accountOverride
  >;
}

export type WriteVaultApproveParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = VaultApproveArguments & WriteOptions<chain, account, chainOverride>;
export type WriteVaultApproveReturnType = Hash;

/**
 * Calls `approve`.
 *
 * Sets a `value` amount of tokens as the allowance of `spender` over the caller's tokens. Returns a boolean value
 * indicating whether the operation succeeded. IMPORTANT: Beware that changing an allowance with this method brings
 * the risk that someone may use both the old and the new allowance by unfortunate transaction ordering. One possible
 * solution to mitigate this race condition is to first reduce the spender's allowance to 0 and set the desired value
 * afterwards: https://github.com/ethereum/EIPs/issues/20#issuecomment-263524729 Emits an {Approval} event.
 *
 * Solidity: `IVaultBooks.approve(address,uint256)`
 *
 * Sends the transaction without trying it first, see {@link simulateVaultApprove}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteVaultApproveParameters}
 * @returns Hash of the transaction. It may still revert: wait for its receipt.
 *
 * @example
 * import { writeVaultApprove } from '@bulkhead/sdk';
 *
 * const hash = await writeVaultApprove(walletClient, { address, spender, valueArg });
 */
export const writeVaultApprove = /*#__PURE__*/ Object.assign(
  async function writeVaultApprove<
    chain extends Chain | undefined,
    account extends Account | undefined,
    chainOverride extends Chain | undefined = undefined,
  >(
    client: Client<Transport, chain, account>,
    parameters: WriteVaultApproveParameters<chain, account, chainOverride>,
  ): Promise<WriteVaultApproveReturnType> {
    const { spender, valueArg, ...options } = parameters;
    return write(client, vaultApproveAbi, [spender, valueArg], options);
  },
  {
    /**
     * The call as a value, for `multicall`, `sendCalls`, `sendTransaction`, `simulateContract` and
     * `estimateContractGas`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, spender, valueArg }: VaultApproveArguments & AddressOption): Call<typeof vaultApproveAbi, readonly [Address, bigint]> {
      return defineCall(vaultApproveAbi, address, [spender, valueArg]);
    },
    /**
     * Finds the `Approval` of a receipt's logs.
     *
     * @param logs - Logs of a transaction that called it.
     * @param options - {@link LogsOptions}
     * @throws EventMissingError when there is none.
     */
    extractEvent(logs: readonly Log[], options?: LogsOptions): VaultApprovalLog {
      return firstLog(extractVaultApprovalEvents(logs, options), 'Approval');
    },
  },
);

export type WriteVaultApproveSyncParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = WriteVaultApproveParameters<chain, account, chainOverride> & WaitOptions;
export type WriteVaultApproveSyncReturnType = VaultApprovalLog['args'] & { receipt: TransactionReceipt };

/**
 * Calls `approve`.
 *
 * Sets a `value` amount of tokens as the allowance of `spender` over the caller's tokens. Returns a boolean value
 * indicating whether the operation succeeded. IMPORTANT: Beware that changing an allowance with this method brings
 * the risk that someone may use both the old and the new allowance by unfortunate transaction ordering. One possible
 * solution to mitigate this race condition is to first reduce the spender's allowance to 0 and set the desired value
 * afterwards: https://github.com/ethereum/EIPs/issues/20#issuecomment-263524729 Emits an {Approval} event.
 *
 * Solidity: `IVaultBooks.approve(address,uint256)`
 *
 * Sends the transaction and waits until it is mined, see {@link writeVaultApprove}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteVaultApproveSyncParameters}
 * @returns The receipt and the arguments of `Approval`.
 * @throws TransactionFailedError when it was mined without doing its work; {@link decodeBulkheadError} finds the
 * reason.
 *
 * @example
 * import { writeVaultApproveSync } from '@bulkhead/sdk';
 *
 * const { receipt } = await writeVaultApproveSync(walletClient, { address, spender, valueArg });
 */
export async function writeVaultApproveSync<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteVaultApproveSyncParameters<chain, account, chainOverride>,
): Promise<WriteVaultApproveSyncReturnType> {
  const { spender, valueArg, ...options } = parameters;
  const receipt = await writeSync(client, vaultApproveAbi, [spender, valueArg], options);
  const { args } = firstLog(extractVaultApprovalEvents(receipt.logs, options), 'Approval');
  return { ...args, receipt };
}

const vaultAssetAbi = [
  {"type":"function","name":"asset","inputs":[],"outputs":[{"name":"assetTokenAddress","type":"address"}],"stateMutability":"view"},
] as const;

/** Arguments and options of {@link readVaultAsset}. */
export type ReadVaultAssetParameters = ReadOptions;
export type ReadVaultAssetReturnType = Address;

/**
 * Calls `asset`.
 *
 * Returns the address of the underlying token used for the Vault for accounting, depositing, and withdrawing. - MUST
 * be an ERC-20 token contract. - MUST NOT revert.
 *
 * Solidity: `IVaultBooks.asset()`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadVaultAssetParameters}
 *
 * @example
 * import { readVaultAsset } from '@bulkhead/sdk';
 *
 * const result = await readVaultAsset(client, { address });
 */
export const readVaultAsset = /*#__PURE__*/ Object.assign(
  async function readVaultAsset<chain extends Chain | undefined>(
    client: Client<Transport, chain>,
    parameters: ReadVaultAssetParameters,
  ): Promise<ReadVaultAssetReturnType> {
    const { ...options } = parameters;
    return (await read(client, vaultAssetAbi, [], options)) as ReadVaultAssetReturnType;
  },
  {
    /**
     * The call as a value, for `multicall`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address }: AddressOption): Call<typeof vaultAssetAbi, readonly []> {
      return defineCall(vaultAssetAbi, address, []);
    },
  },
);

const vaultBalanceOfAbi = [
  {"type":"function","name":"balanceOf","inputs":[{"name":"account","type":"address"}],"outputs":[{"name":"","type":"uint256"}],"stateMutability":"view"},
] as const;

/** Arguments of {@link readVaultBalanceOf}. */
export type VaultBalanceOfArguments = {
  /** `address` */
  accountArg: Address;
};
/** Arguments and options of {@link readVaultBalanceOf}. */
export type ReadVaultBalanceOfParameters = VaultBalanceOfArguments & ReadOptions;
export type ReadVaultBalanceOfReturnType = bigint;

/**
 * Calls `balanceOf`.
 *
 * Returns the value of tokens owned by `account`.
 *
 * Solidity: `IVaultBooks.balanceOf(address)`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadVaultBalanceOfParameters}
 *
 * @example
 * import { readVaultBalanceOf } from '@bulkhead/sdk';
 *
 * const result = await readVaultBalanceOf(client, { address, accountArg });
 */
export const readVaultBalanceOf = /*#__PURE__*/ Object.assign(
  async function readVaultBalanceOf<chain extends Chain | undefined>(
    client: Client<Transport, chain>,
    parameters: ReadVaultBalanceOfParameters,
  ): Promise<ReadVaultBalanceOfReturnType> {
    const { accountArg, ...options } = parameters;
    return (await read(client, vaultBalanceOfAbi, [accountArg], options)) as ReadVaultBalanceOfReturnType;
  },
  {
    /**
     * The call as a value, for `multicall`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, accountArg }: VaultBalanceOfArguments & AddressOption): Call<typeof vaultBalanceOfAbi, readonly [Address]> {
      return defineCall(vaultBalanceOfAbi, address, [accountArg]);
    },
  },
);

const vaultConvertToAssetsAbi = [
  {"type":"function","name":"convertToAssets","inputs":[{"name":"shares","type":"uint256"}],"outputs":[{"name":"assets","type":"uint256"}],"stateMutability":"view"},
] as const;

/** Arguments of {@link readVaultConvertToAssets}. */
export type VaultConvertToAssetsArguments = {
  /** `uint256` */
  shares: bigint;
};
/** Arguments and options of {@link readVaultConvertToAssets}. */
export type ReadVaultConvertToAssetsParameters = VaultConvertToAssetsArguments & ReadOptions;
export type ReadVaultConvertToAssetsReturnType = bigint;

/**
 * Calls `convertToAssets`.
 *
 * Returns the amount of assets that the Vault would exchange for the amount of shares provided, in an ideal scenario
 * where all the conditions are met. - MUST NOT be inclusive of any fees that are charged against assets in the Vault.
 * - MUST NOT show any variations depending on the caller. - MUST NOT reflect slippage or other on-chain conditions,
 * when performing the actual exchange. - MUST NOT revert. NOTE: This calculation MAY NOT reflect the “per-user”
 * price-per-share, and instead should reflect the “average-user’s” price-per-share, meaning what the average user
 * should expect to see when exchanging to and from.
 *
 * Solidity: `IVaultBooks.convertToAssets(uint256)`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadVaultConvertToAssetsParameters}
 *
 * @example
 * import { readVaultConvertToAssets } from '@bulkhead/sdk';
 *
 * const result = await readVaultConvertToAssets(client, { address, shares });
 */
export const readVaultConvertToAssets = /*#__PURE__*/ Object.assign(
  async function readVaultConvertToAssets<chain extends Chain | undefined>(
    client: Client<Transport, chain>,
    parameters: ReadVaultConvertToAssetsParameters,
  ): Promise<ReadVaultConvertToAssetsReturnType> {
    const { shares, ...options } = parameters;
    return (await read(client, vaultConvertToAssetsAbi, [shares], options)) as ReadVaultConvertToAssetsReturnType;
  },
  {
    /**
     * The call as a value, for `multicall`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, shares }: VaultConvertToAssetsArguments & AddressOption): Call<typeof vaultConvertToAssetsAbi, readonly [bigint]> {
      return defineCall(vaultConvertToAssetsAbi, address, [shares]);
    },
  },
);

const vaultConvertToSharesAbi = [
  {"type":"function","name":"convertToShares","inputs":[{"name":"assets","type":"uint256"}],"outputs":[{"name":"shares","type":"uint256"}],"stateMutability":"view"},
] as const;

/** Arguments of {@link readVaultConvertToShares}. */
export type VaultConvertToSharesArguments = {
  /** `uint256` */
  assets: bigint;
};
/** Arguments and options of {@link readVaultConvertToShares}. */
export type ReadVaultConvertToSharesParameters = VaultConvertToSharesArguments & ReadOptions;
export type ReadVaultConvertToSharesReturnType = bigint;

/**
 * Calls `convertToShares`.
 *
 * Returns the amount of shares that the Vault would exchange for the amount of assets provided, in an ideal scenario
 * where all the conditions are met. - MUST NOT be inclusive of any fees that are charged against assets in the Vault.
 * - MUST NOT show any variations depending on the caller. - MUST NOT reflect slippage or other on-chain conditions,
 * when performing the actual exchange. - MUST NOT revert. NOTE: This calculation MAY NOT reflect the “per-user”
 * price-per-share, and instead should reflect the “average-user’s” price-per-share, meaning what the average user
 * should expect to see when exchanging to and from.
 *
 * Solidity: `IVaultBooks.convertToShares(uint256)`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadVaultConvertToSharesParameters}
 *
 * @example
 * import { readVaultConvertToShares } from '@bulkhead/sdk';
 *
 * const result = await readVaultConvertToShares(client, { address, assets });
 */
export const readVaultConvertToShares = /*#__PURE__*/ Object.assign(
  async function readVaultConvertToShares<chain extends Chain | undefined>(
    client: Client<Transport, chain>,
    parameters: ReadVaultConvertToSharesParameters,
  ): Promise<ReadVaultConvertToSharesReturnType> {
    const { assets, ...options } = parameters;
    return (await read(client, vaultConvertToSharesAbi, [assets], options)) as ReadVaultConvertToSharesReturnType;
  },
  {
    /**
     * The call as a value, for `multicall`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, assets }: VaultConvertToSharesArguments & AddressOption): Call<typeof vaultConvertToSharesAbi, readonly [bigint]> {
      return defineCall(vaultConvertToSharesAbi, address, [assets]);
    },
  },
);

const vaultDecimalsAbi = [
  {"type":"function","name":"decimals","inputs":[],"outputs":[{"name":"","type":"uint8"}],"stateMutability":"view"},
] as const;

/** Arguments and options of {@link readVaultDecimals}. */
export type ReadVaultDecimalsParameters = ReadOptions;
export type ReadVaultDecimalsReturnType = number;

/**
 * Calls `decimals`.
 *
 * Returns the decimals places of the token.
 *
 * Solidity: `IVaultBooks.decimals()`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadVaultDecimalsParameters}
 *
 * @example
 * import { readVaultDecimals } from '@bulkhead/sdk';
 *
 * const result = await readVaultDecimals(client, { address });
 */
export const readVaultDecimals = /*#__PURE__*/ Object.assign(
  async function readVaultDecimals<chain extends Chain | undefined>(
    client: Client<Transport, chain>,
    parameters: ReadVaultDecimalsParameters,
  ): Promise<ReadVaultDecimalsReturnType> {
    const { ...options } = parameters;
    return (await read(client, vaultDecimalsAbi, [], options)) as ReadVaultDecimalsReturnType;
  },
  {
    /**
     * The call as a value, for `multicall`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address }: AddressOption): Call<typeof vaultDecimalsAbi, readonly []> {
      return defineCall(vaultDecimalsAbi, address, []);
    },
  },
);

const vaultDepositAbi = [
  {"type":"function","name":"deposit","inputs":[{"name":"assets","type":"uint256"},{"name":"receiver","type":"address"}],"outputs":[{"name":"shares","type":"uint256"}],"stateMutability":"nonpayable"},
] as const;

/** Arguments of {@link simulateVaultDeposit} and {@link writeVaultDeposit}. */
export type VaultDepositArguments = {
  /** `uint256` */
  assets: bigint;
  /** `address` */
  receiver: Address;
};
export type SimulateVaultDepositParameters<
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = VaultDepositArguments & SimulateOptions<chainOverride, accountOverride>;
export type SimulateVaultDepositReturnType<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = Simulated<
  typeof vaultDepositAbi,
  'deposit',
  readonly [bigint, Address],
  bigint,
  { chain: chain; account: account },
  { chain: chainOverride; account: accountOverride }
>;

/**
 * Calls `deposit`.
 *
 * Deposit `assets` underlying tokens and send the corresponding number of vault shares (`shares`) to `receiver`. -
 * MUST emit the Deposit event. - MAY support an additional flow in which the underlying tokens are owned by the Vault
 * contract before the deposit execution, and are accounted for during deposit. - MUST revert if all of assets cannot
 * be deposited (due to deposit limit being reached, slippage, the user not approving enough underlying tokens to the
 * Vault contract, etc). NOTE: most implementations will require pre-approval of the Vault with the Vault’s underlying
 * asset token.
 *
 * Solidity: `IVaultBooks.deposit(uint256,address)`
 *
 * Tries it without sending: gives what it would return, and the request for `writeContract`.
 *
 * @param client - Client to use.
 * @param parameters - {@link SimulateVaultDepositParameters}
 * @throws What viem throws; {@link decodeBulkheadError} turns it into a class of its own.
 *
 * @example
 * import { simulateVaultDeposit } from '@bulkhead/sdk';
 *
 * const { request } = await simulateVaultDeposit(client, { address, assets, receiver, account });
 * const hash = await walletClient.writeContract(request);
 */
export async function simulateVaultDeposit<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
  accountOverride extends Account | Address | null | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: SimulateVaultDepositParameters<chainOverride, accountOverride>,
): Promise<SimulateVaultDepositReturnType<chain, account, chainOverride, accountOverride>> {
  const { assets, receiver, ...options } = parameters;
  return (await simulate(client, vaultDepositAbi, [assets, receiver], options)) as SimulateVaultDepositReturnType<
    chain,
    account,
    chainOverride,
    accountOverride
  >;
}

export type WriteVaultDepositParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = VaultDepositArguments & WriteOptions<chain, account, chainOverride>;
export type WriteVaultDepositReturnType = Hash;

/**
 * Calls `deposit`.
 *
 * Deposit `assets` underlying tokens and send the corresponding number of vault shares (`shares`) to `receiver`. -
 * MUST emit the Deposit event. - MAY support an additional flow in which the underlying tokens are owned by the Vault
 * contract before the deposit execution, and are accounted for during deposit. - MUST revert if all of assets cannot
 * be deposited (due to deposit limit being reached, slippage, the user not approving enough underlying tokens to the
 * Vault contract, etc). NOTE: most implementations will require pre-approval of the Vault with the Vault’s underlying
 * asset token.
 *
 * Solidity: `IVaultBooks.deposit(uint256,address)`
 *
 * Sends the transaction without trying it first, see {@link simulateVaultDeposit}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteVaultDepositParameters}
 * @returns Hash of the transaction. It may still revert: wait for its receipt.
 *
 * @example
 * import { writeVaultDeposit } from '@bulkhead/sdk';
 *
 * const hash = await writeVaultDeposit(walletClient, { address, assets, receiver });
 */
export const writeVaultDeposit = /*#__PURE__*/ Object.assign(
  async function writeVaultDeposit<
    chain extends Chain | undefined,
    account extends Account | undefined,
    chainOverride extends Chain | undefined = undefined,
  >(
    client: Client<Transport, chain, account>,
    parameters: WriteVaultDepositParameters<chain, account, chainOverride>,
  ): Promise<WriteVaultDepositReturnType> {
    const { assets, receiver, ...options } = parameters;
    return write(client, vaultDepositAbi, [assets, receiver], options);
  },
  {
    /**
     * The call as a value, for `multicall`, `sendCalls`, `sendTransaction`, `simulateContract` and
     * `estimateContractGas`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, assets, receiver }: VaultDepositArguments & AddressOption): Call<typeof vaultDepositAbi, readonly [bigint, Address]> {
      return defineCall(vaultDepositAbi, address, [assets, receiver]);
    },
    /**
     * Finds the `Deposit` of a receipt's logs.
     *
     * @param logs - Logs of a transaction that called it.
     * @param options - {@link LogsOptions}
     * @throws EventMissingError when there is none.
     */
    extractEvent(logs: readonly Log[], options?: LogsOptions): VaultDepositLog {
      return firstLog(extractVaultDepositEvents(logs, options), 'Deposit');
    },
  },
);

export type WriteVaultDepositSyncParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = WriteVaultDepositParameters<chain, account, chainOverride> & WaitOptions;
export type WriteVaultDepositSyncReturnType = VaultDepositLog['args'] & { receipt: TransactionReceipt };

/**
 * Calls `deposit`.
 *
 * Deposit `assets` underlying tokens and send the corresponding number of vault shares (`shares`) to `receiver`. -
 * MUST emit the Deposit event. - MAY support an additional flow in which the underlying tokens are owned by the Vault
 * contract before the deposit execution, and are accounted for during deposit. - MUST revert if all of assets cannot
 * be deposited (due to deposit limit being reached, slippage, the user not approving enough underlying tokens to the
 * Vault contract, etc). NOTE: most implementations will require pre-approval of the Vault with the Vault’s underlying
 * asset token.
 *
 * Solidity: `IVaultBooks.deposit(uint256,address)`
 *
 * Sends the transaction and waits until it is mined, see {@link writeVaultDeposit}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteVaultDepositSyncParameters}
 * @returns The receipt and the arguments of `Deposit`.
 * @throws TransactionFailedError when it was mined without doing its work; {@link decodeBulkheadError} finds the
 * reason.
 *
 * @example
 * import { writeVaultDepositSync } from '@bulkhead/sdk';
 *
 * const { receipt } = await writeVaultDepositSync(walletClient, { address, assets, receiver });
 */
export async function writeVaultDepositSync<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteVaultDepositSyncParameters<chain, account, chainOverride>,
): Promise<WriteVaultDepositSyncReturnType> {
  const { assets, receiver, ...options } = parameters;
  const receipt = await writeSync(client, vaultDepositAbi, [assets, receiver], options);
  const { args } = firstLog(extractVaultDepositEvents(receipt.logs, options), 'Deposit');
  return { ...args, receipt };
}

const vaultMaxDepositAbi = [
  {"type":"function","name":"maxDeposit","inputs":[{"name":"receiver","type":"address"}],"outputs":[{"name":"maxAssets","type":"uint256"}],"stateMutability":"view"},
] as const;

/** Arguments of {@link readVaultMaxDeposit}. */
export type VaultMaxDepositArguments = {
  /** `address` */
  receiver: Address;
};
/** Arguments and options of {@link readVaultMaxDeposit}. */
export type ReadVaultMaxDepositParameters = VaultMaxDepositArguments & ReadOptions;
export type ReadVaultMaxDepositReturnType = bigint;

/**
 * Calls `maxDeposit`.
 *
 * Returns the maximum amount of the underlying asset that can be deposited into the Vault for the receiver, through a
 * deposit call. - MUST return a limited value if receiver is subject to some deposit limit. - MUST return 2 ** 256 -
 * 1 if there is no limit on the maximum amount of assets that may be deposited. - MUST NOT revert.
 *
 * Solidity: `IVaultBooks.maxDeposit(address)`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadVaultMaxDepositParameters}
 *
 * @example
 * import { readVaultMaxDeposit } from '@bulkhead/sdk';
 *
 * const result = await readVaultMaxDeposit(client, { address, receiver });
 */
export const readVaultMaxDeposit = /*#__PURE__*/ Object.assign(
  async function readVaultMaxDeposit<chain extends Chain | undefined>(
    client: Client<Transport, chain>,
    parameters: ReadVaultMaxDepositParameters,
  ): Promise<ReadVaultMaxDepositReturnType> {
    const { receiver, ...options } = parameters;
    return (await read(client, vaultMaxDepositAbi, [receiver], options)) as ReadVaultMaxDepositReturnType;
  },
  {
    /**
     * The call as a value, for `multicall`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, receiver }: VaultMaxDepositArguments & AddressOption): Call<typeof vaultMaxDepositAbi, readonly [Address]> {
      return defineCall(vaultMaxDepositAbi, address, [receiver]);
    },
  },
);

const vaultMaxMintAbi = [
  {"type":"function","name":"maxMint","inputs":[{"name":"receiver","type":"address"}],"outputs":[{"name":"maxShares","type":"uint256"}],"stateMutability":"view"},
] as const;

/** Arguments of {@link readVaultMaxMint}. */
export type VaultMaxMintArguments = {
  /** `address` */
  receiver: Address;
};
/** Arguments and options of {@link readVaultMaxMint}. */
export type ReadVaultMaxMintParameters = VaultMaxMintArguments & ReadOptions;
export type ReadVaultMaxMintReturnType = bigint;

/**
 * Calls `maxMint`.
 *
 * Returns the maximum amount of the Vault shares that can be minted for the receiver, through a mint call. - MUST
 * return a limited value if receiver is subject to some mint limit. - MUST return 2 ** 256 - 1 if there is no limit
 * on the maximum amount of shares that may be minted. - MUST NOT revert.
 *
 * Solidity: `IVaultBooks.maxMint(address)`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadVaultMaxMintParameters}
 *
 * @example
 * import { readVaultMaxMint } from '@bulkhead/sdk';
 *
 * const result = await readVaultMaxMint(client, { address, receiver });
 */
export const readVaultMaxMint = /*#__PURE__*/ Object.assign(
  async function readVaultMaxMint<chain extends Chain | undefined>(
    client: Client<Transport, chain>,
    parameters: ReadVaultMaxMintParameters,
  ): Promise<ReadVaultMaxMintReturnType> {
    const { receiver, ...options } = parameters;
    return (await read(client, vaultMaxMintAbi, [receiver], options)) as ReadVaultMaxMintReturnType;
  },
  {
    /**
     * The call as a value, for `multicall`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, receiver }: VaultMaxMintArguments & AddressOption): Call<typeof vaultMaxMintAbi, readonly [Address]> {
      return defineCall(vaultMaxMintAbi, address, [receiver]);
    },
  },
);

const vaultMaxRedeemAbi = [
  {"type":"function","name":"maxRedeem","inputs":[{"name":"owner","type":"address"}],"outputs":[{"name":"maxShares","type":"uint256"}],"stateMutability":"view"},
] as const;

/** Arguments of {@link readVaultMaxRedeem}. */
export type VaultMaxRedeemArguments = {
  /** `address` */
  owner: Address;
};
/** Arguments and options of {@link readVaultMaxRedeem}. */
export type ReadVaultMaxRedeemParameters = VaultMaxRedeemArguments & ReadOptions;
export type ReadVaultMaxRedeemReturnType = bigint;

/**
 * Calls `maxRedeem`.
 *
 * Returns the maximum amount of Vault shares that can be redeemed from the owner balance in the Vault, through a
 * redeem call. - MUST return a limited value if owner is subject to some withdrawal limit or timelock. - MUST return
 * balanceOf(owner) if owner is not subject to any withdrawal limit or timelock. - MUST NOT revert.
 *
 * Solidity: `IVaultBooks.maxRedeem(address)`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadVaultMaxRedeemParameters}
 *
 * @example
 * import { readVaultMaxRedeem } from '@bulkhead/sdk';
 *
 * const result = await readVaultMaxRedeem(client, { address, owner });
 */
export const readVaultMaxRedeem = /*#__PURE__*/ Object.assign(
  async function readVaultMaxRedeem<chain extends Chain | undefined>(
    client: Client<Transport, chain>,
    parameters: ReadVaultMaxRedeemParameters,
  ): Promise<ReadVaultMaxRedeemReturnType> {
    const { owner, ...options } = parameters;
    return (await read(client, vaultMaxRedeemAbi, [owner], options)) as ReadVaultMaxRedeemReturnType;
  },
  {
    /**
     * The call as a value, for `multicall`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, owner }: VaultMaxRedeemArguments & AddressOption): Call<typeof vaultMaxRedeemAbi, readonly [Address]> {
      return defineCall(vaultMaxRedeemAbi, address, [owner]);
    },
  },
);

const vaultMaxWithdrawAbi = [
  {"type":"function","name":"maxWithdraw","inputs":[{"name":"owner","type":"address"}],"outputs":[{"name":"maxAssets","type":"uint256"}],"stateMutability":"view"},
] as const;

/** Arguments of {@link readVaultMaxWithdraw}. */
export type VaultMaxWithdrawArguments = {
  /** `address` */
  owner: Address;
};
/** Arguments and options of {@link readVaultMaxWithdraw}. */
export type ReadVaultMaxWithdrawParameters = VaultMaxWithdrawArguments & ReadOptions;
export type ReadVaultMaxWithdrawReturnType = bigint;

/**
 * Calls `maxWithdraw`.
 *
 * Returns the maximum amount of the underlying asset that can be withdrawn from the owner balance in the Vault,
 * through a withdraw call. - MUST return a limited value if owner is subject to some withdrawal limit or timelock. -
 * MUST NOT revert.
 *
 * Solidity: `IVaultBooks.maxWithdraw(address)`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadVaultMaxWithdrawParameters}
 *
 * @example
 * import { readVaultMaxWithdraw } from '@bulkhead/sdk';
 *
 * const result = await readVaultMaxWithdraw(client, { address, owner });
 */
export const readVaultMaxWithdraw = /*#__PURE__*/ Object.assign(
  async function readVaultMaxWithdraw<chain extends Chain | undefined>(
    client: Client<Transport, chain>,
    parameters: ReadVaultMaxWithdrawParameters,
  ): Promise<ReadVaultMaxWithdrawReturnType> {
    const { owner, ...options } = parameters;
    return (await read(client, vaultMaxWithdrawAbi, [owner], options)) as ReadVaultMaxWithdrawReturnType;
  },
  {
    /**
     * The call as a value, for `multicall`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, owner }: VaultMaxWithdrawArguments & AddressOption): Call<typeof vaultMaxWithdrawAbi, readonly [Address]> {
      return defineCall(vaultMaxWithdrawAbi, address, [owner]);
    },
  },
);

const vaultMintAbi = [
  {"type":"function","name":"mint","inputs":[{"name":"shares","type":"uint256"},{"name":"receiver","type":"address"}],"outputs":[{"name":"assets","type":"uint256"}],"stateMutability":"nonpayable"},
] as const;

/** Arguments of {@link simulateVaultMint} and {@link writeVaultMint}. */
export type VaultMintArguments = {
  /** `uint256` */
  shares: bigint;
  /** `address` */
  receiver: Address;
};
export type SimulateVaultMintParameters<
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = VaultMintArguments & SimulateOptions<chainOverride, accountOverride>;
export type SimulateVaultMintReturnType<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = Simulated<
  typeof vaultMintAbi,
  'mint',
  readonly [bigint, Address],
  bigint,
  { chain: chain; account: account },
  { chain: chainOverride; account: accountOverride }
>;

/**
 * Calls `mint`.
 *
 * Mints exactly `shares` vault shares to `receiver` in exchange for `assets` underlying tokens. - MUST emit the
 * Deposit event. - MAY support an additional flow in which the underlying tokens are owned by the Vault contract
 * before the mint execution, and are accounted for during mint. - MUST revert if all of shares cannot be minted (due
 * to deposit limit being reached, slippage, the user not approving enough underlying tokens to the Vault contract,
 * etc). NOTE: most implementations will require pre-approval of the Vault with the Vault’s underlying asset token.
 *
 * Solidity: `IVaultBooks.mint(uint256,address)`
 *
 * Tries it without sending: gives what it would return, and the request for `writeContract`.
 *
 * @param client - Client to use.
 * @param parameters - {@link SimulateVaultMintParameters}
 * @throws What viem throws; {@link decodeBulkheadError} turns it into a class of its own.
 *
 * @example
 * import { simulateVaultMint } from '@bulkhead/sdk';
 *
 * const { request } = await simulateVaultMint(client, { address, shares, receiver, account });
 * const hash = await walletClient.writeContract(request);
 */
export async function simulateVaultMint<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
  accountOverride extends Account | Address | null | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: SimulateVaultMintParameters<chainOverride, accountOverride>,
): Promise<SimulateVaultMintReturnType<chain, account, chainOverride, accountOverride>> {
  const { shares, receiver, ...options } = parameters;
  return (await simulate(client, vaultMintAbi, [shares, receiver], options)) as SimulateVaultMintReturnType<
    chain,
    account,
    chainOverride,
    accountOverride
  >;
}

export type WriteVaultMintParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = VaultMintArguments & WriteOptions<chain, account, chainOverride>;
export type WriteVaultMintReturnType = Hash;

/**
 * Calls `mint`.
 *
 * Mints exactly `shares` vault shares to `receiver` in exchange for `assets` underlying tokens. - MUST emit the
 * Deposit event. - MAY support an additional flow in which the underlying tokens are owned by the Vault contract
 * before the mint execution, and are accounted for during mint. - MUST revert if all of shares cannot be minted (due
 * to deposit limit being reached, slippage, the user not approving enough underlying tokens to the Vault contract,
 * etc). NOTE: most implementations will require pre-approval of the Vault with the Vault’s underlying asset token.
 *
 * Solidity: `IVaultBooks.mint(uint256,address)`
 *
 * Sends the transaction without trying it first, see {@link simulateVaultMint}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteVaultMintParameters}
 * @returns Hash of the transaction. It may still revert: wait for its receipt.
 *
 * @example
 * import { writeVaultMint } from '@bulkhead/sdk';
 *
 * const hash = await writeVaultMint(walletClient, { address, shares, receiver });
 */
export const writeVaultMint = /*#__PURE__*/ Object.assign(
  async function writeVaultMint<
    chain extends Chain | undefined,
    account extends Account | undefined,
    chainOverride extends Chain | undefined = undefined,
  >(
    client: Client<Transport, chain, account>,
    parameters: WriteVaultMintParameters<chain, account, chainOverride>,
  ): Promise<WriteVaultMintReturnType> {
    const { shares, receiver, ...options } = parameters;
    return write(client, vaultMintAbi, [shares, receiver], options);
  },
  {
    /**
     * The call as a value, for `multicall`, `sendCalls`, `sendTransaction`, `simulateContract` and
     * `estimateContractGas`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, shares, receiver }: VaultMintArguments & AddressOption): Call<typeof vaultMintAbi, readonly [bigint, Address]> {
      return defineCall(vaultMintAbi, address, [shares, receiver]);
    },
    /**
     * Finds the `Deposit` of a receipt's logs.
     *
     * @param logs - Logs of a transaction that called it.
     * @param options - {@link LogsOptions}
     * @throws EventMissingError when there is none.
     */
    extractEvent(logs: readonly Log[], options?: LogsOptions): VaultDepositLog {
      return firstLog(extractVaultDepositEvents(logs, options), 'Deposit');
    },
  },
);

export type WriteVaultMintSyncParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = WriteVaultMintParameters<chain, account, chainOverride> & WaitOptions;
export type WriteVaultMintSyncReturnType = VaultDepositLog['args'] & { receipt: TransactionReceipt };

/**
 * Calls `mint`.
 *
 * Mints exactly `shares` vault shares to `receiver` in exchange for `assets` underlying tokens. - MUST emit the
 * Deposit event. - MAY support an additional flow in which the underlying tokens are owned by the Vault contract
 * before the mint execution, and are accounted for during mint. - MUST revert if all of shares cannot be minted (due
 * to deposit limit being reached, slippage, the user not approving enough underlying tokens to the Vault contract,
 * etc). NOTE: most implementations will require pre-approval of the Vault with the Vault’s underlying asset token.
 *
 * Solidity: `IVaultBooks.mint(uint256,address)`
 *
 * Sends the transaction and waits until it is mined, see {@link writeVaultMint}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteVaultMintSyncParameters}
 * @returns The receipt and the arguments of `Deposit`.
 * @throws TransactionFailedError when it was mined without doing its work; {@link decodeBulkheadError} finds the
 * reason.
 *
 * @example
 * import { writeVaultMintSync } from '@bulkhead/sdk';
 *
 * const { receipt } = await writeVaultMintSync(walletClient, { address, shares, receiver });
 */
export async function writeVaultMintSync<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteVaultMintSyncParameters<chain, account, chainOverride>,
): Promise<WriteVaultMintSyncReturnType> {
  const { shares, receiver, ...options } = parameters;
  const receipt = await writeSync(client, vaultMintAbi, [shares, receiver], options);
  const { args } = firstLog(extractVaultDepositEvents(receipt.logs, options), 'Deposit');
  return { ...args, receipt };
}

const vaultNameAbi = [
  {"type":"function","name":"name","inputs":[],"outputs":[{"name":"","type":"string"}],"stateMutability":"view"},
] as const;

/** Arguments and options of {@link readVaultName}. */
export type ReadVaultNameParameters = ReadOptions;
export type ReadVaultNameReturnType = string;

/**
 * Calls `name`.
 *
 * Returns the name of the token.
 *
 * Solidity: `IVaultBooks.name()`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadVaultNameParameters}
 *
 * @example
 * import { readVaultName } from '@bulkhead/sdk';
 *
 * const result = await readVaultName(client, { address });
 */
export const readVaultName = /*#__PURE__*/ Object.assign(
  async function readVaultName<chain extends Chain | undefined>(
    client: Client<Transport, chain>,
    parameters: ReadVaultNameParameters,
  ): Promise<ReadVaultNameReturnType> {
    const { ...options } = parameters;
    return (await read(client, vaultNameAbi, [], options)) as ReadVaultNameReturnType;
  },
  {
    /**
     * The call as a value, for `multicall`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address }: AddressOption): Call<typeof vaultNameAbi, readonly []> {
      return defineCall(vaultNameAbi, address, []);
    },
  },
);

const vaultPreviewDepositAbi = [
  {"type":"function","name":"previewDeposit","inputs":[{"name":"assets","type":"uint256"}],"outputs":[{"name":"shares","type":"uint256"}],"stateMutability":"view"},
] as const;

/** Arguments of {@link readVaultPreviewDeposit}. */
export type VaultPreviewDepositArguments = {
  /** `uint256` */
  assets: bigint;
};
/** Arguments and options of {@link readVaultPreviewDeposit}. */
export type ReadVaultPreviewDepositParameters = VaultPreviewDepositArguments & ReadOptions;
export type ReadVaultPreviewDepositReturnType = bigint;

/**
 * Calls `previewDeposit`.
 *
 * Allows an on-chain or off-chain user to simulate the effects of their deposit at the current block, given current
 * on-chain conditions. - MUST return as close to and no more than the exact amount of Vault shares that would be
 * minted in a deposit call in the same transaction. I.e. deposit should return the same or more shares as
 * previewDeposit if called in the same transaction. - MUST NOT account for deposit limits like those returned from
 * maxDeposit and should always act as though the deposit would be accepted, regardless if the user has enough tokens
 * approved, etc. - MUST be inclusive of deposit fees. Integrators should be aware of the existence of deposit fees. -
 * MUST NOT revert. NOTE: any unfavorable discrepancy between convertToShares and previewDeposit SHOULD be considered
 * slippage in share price or some other type of condition, meaning the depositor will lose assets by depositing.
 *
 * Solidity: `IVaultBooks.previewDeposit(uint256)`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadVaultPreviewDepositParameters}
 *
 * @example
 * import { readVaultPreviewDeposit } from '@bulkhead/sdk';
 *
 * const result = await readVaultPreviewDeposit(client, { address, assets });
 */
export const readVaultPreviewDeposit = /*#__PURE__*/ Object.assign(
  async function readVaultPreviewDeposit<chain extends Chain | undefined>(
    client: Client<Transport, chain>,
    parameters: ReadVaultPreviewDepositParameters,
  ): Promise<ReadVaultPreviewDepositReturnType> {
    const { assets, ...options } = parameters;
    return (await read(client, vaultPreviewDepositAbi, [assets], options)) as ReadVaultPreviewDepositReturnType;
  },
  {
    /**
     * The call as a value, for `multicall`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, assets }: VaultPreviewDepositArguments & AddressOption): Call<typeof vaultPreviewDepositAbi, readonly [bigint]> {
      return defineCall(vaultPreviewDepositAbi, address, [assets]);
    },
  },
);

const vaultPreviewMintAbi = [
  {"type":"function","name":"previewMint","inputs":[{"name":"shares","type":"uint256"}],"outputs":[{"name":"assets","type":"uint256"}],"stateMutability":"view"},
] as const;

/** Arguments of {@link readVaultPreviewMint}. */
export type VaultPreviewMintArguments = {
  /** `uint256` */
  shares: bigint;
};
/** Arguments and options of {@link readVaultPreviewMint}. */
export type ReadVaultPreviewMintParameters = VaultPreviewMintArguments & ReadOptions;
export type ReadVaultPreviewMintReturnType = bigint;

/**
 * Calls `previewMint`.
 *
 * Allows an on-chain or off-chain user to simulate the effects of their mint at the current block, given current
 * on-chain conditions. - MUST return as close to and no fewer than the exact amount of assets that would be deposited
 * in a mint call in the same transaction. I.e. mint should return the same or fewer assets as previewMint if called
 * in the same transaction. - MUST NOT account for mint limits like those returned from maxMint and should always act
 * as though the mint would be accepted, regardless if the user has enough tokens approved, etc. - MUST be inclusive
 * of deposit fees. Integrators should be aware of the existence of deposit fees. - MUST NOT revert. NOTE: any
 * unfavorable discrepancy between convertToAssets and previewMint SHOULD be considered slippage in share price or
 * some other type of condition, meaning the depositor will lose assets by minting.
 *
 * Solidity: `IVaultBooks.previewMint(uint256)`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadVaultPreviewMintParameters}
 *
 * @example
 * import { readVaultPreviewMint } from '@bulkhead/sdk';
 *
 * const result = await readVaultPreviewMint(client, { address, shares });
 */
export const readVaultPreviewMint = /*#__PURE__*/ Object.assign(
  async function readVaultPreviewMint<chain extends Chain | undefined>(
    client: Client<Transport, chain>,
    parameters: ReadVaultPreviewMintParameters,
  ): Promise<ReadVaultPreviewMintReturnType> {
    const { shares, ...options } = parameters;
    return (await read(client, vaultPreviewMintAbi, [shares], options)) as ReadVaultPreviewMintReturnType;
  },
  {
    /**
     * The call as a value, for `multicall`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, shares }: VaultPreviewMintArguments & AddressOption): Call<typeof vaultPreviewMintAbi, readonly [bigint]> {
      return defineCall(vaultPreviewMintAbi, address, [shares]);
    },
  },
);

const vaultPreviewRedeemAbi = [
  {"type":"function","name":"previewRedeem","inputs":[{"name":"shares","type":"uint256"}],"outputs":[{"name":"assets","type":"uint256"}],"stateMutability":"view"},
] as const;

/** Arguments of {@link readVaultPreviewRedeem}. */
export type VaultPreviewRedeemArguments = {
  /** `uint256` */
  shares: bigint;
};
/** Arguments and options of {@link readVaultPreviewRedeem}. */
export type ReadVaultPreviewRedeemParameters = VaultPreviewRedeemArguments & ReadOptions;
export type ReadVaultPreviewRedeemReturnType = bigint;

/**
 * Calls `previewRedeem`.
 *
 * Allows an on-chain or off-chain user to simulate the effects of their redemption at the current block, given
 * current on-chain conditions. - MUST return as close to and no more than the exact amount of assets that would be
 * withdrawn in a redeem call in the same transaction. I.e. redeem should return the same or more assets as
 * previewRedeem if called in the same transaction. - MUST NOT account for redemption limits like those returned from
 * maxRedeem and should always act as though the redemption would be accepted, regardless if the user has enough
 * shares, etc. - MUST be inclusive of withdrawal fees. Integrators should be aware of the existence of withdrawal
 * fees. - MUST NOT revert. NOTE: any unfavorable discrepancy between convertToAssets and previewRedeem SHOULD be
 * considered slippage in share price or some other type of condition, meaning the depositor will lose assets by
 * redeeming.
 *
 * Solidity: `IVaultBooks.previewRedeem(uint256)`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadVaultPreviewRedeemParameters}
 *
 * @example
 * import { readVaultPreviewRedeem } from '@bulkhead/sdk';
 *
 * const result = await readVaultPreviewRedeem(client, { address, shares });
 */
export const readVaultPreviewRedeem = /*#__PURE__*/ Object.assign(
  async function readVaultPreviewRedeem<chain extends Chain | undefined>(
    client: Client<Transport, chain>,
    parameters: ReadVaultPreviewRedeemParameters,
  ): Promise<ReadVaultPreviewRedeemReturnType> {
    const { shares, ...options } = parameters;
    return (await read(client, vaultPreviewRedeemAbi, [shares], options)) as ReadVaultPreviewRedeemReturnType;
  },
  {
    /**
     * The call as a value, for `multicall`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, shares }: VaultPreviewRedeemArguments & AddressOption): Call<typeof vaultPreviewRedeemAbi, readonly [bigint]> {
      return defineCall(vaultPreviewRedeemAbi, address, [shares]);
    },
  },
);

const vaultPreviewWithdrawAbi = [
  {"type":"function","name":"previewWithdraw","inputs":[{"name":"assets","type":"uint256"}],"outputs":[{"name":"shares","type":"uint256"}],"stateMutability":"view"},
] as const;

/** Arguments of {@link readVaultPreviewWithdraw}. */
export type VaultPreviewWithdrawArguments = {
  /** `uint256` */
  assets: bigint;
};
/** Arguments and options of {@link readVaultPreviewWithdraw}. */
export type ReadVaultPreviewWithdrawParameters = VaultPreviewWithdrawArguments & ReadOptions;
export type ReadVaultPreviewWithdrawReturnType = bigint;

/**
 * Calls `previewWithdraw`.
 *
 * Allows an on-chain or off-chain user to simulate the effects of their withdrawal at the current block, given
 * current on-chain conditions. - MUST return as close to and no fewer than the exact amount of Vault shares that
 * would be burned in a withdraw call in the same transaction. I.e. withdraw should return the same or fewer shares as
 * previewWithdraw if called in the same transaction. - MUST NOT account for withdrawal limits like those returned
 * from maxWithdraw and should always act as though the withdrawal would be accepted, regardless if the user has
 * enough shares, etc. - MUST be inclusive of withdrawal fees. Integrators should be aware of the existence of
 * withdrawal fees. - MUST NOT revert. NOTE: any unfavorable discrepancy between convertToShares and previewWithdraw
 * SHOULD be considered slippage in share price or some other type of condition, meaning the depositor will lose
 * assets by depositing.
 *
 * Solidity: `IVaultBooks.previewWithdraw(uint256)`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadVaultPreviewWithdrawParameters}
 *
 * @example
 * import { readVaultPreviewWithdraw } from '@bulkhead/sdk';
 *
 * const result = await readVaultPreviewWithdraw(client, { address, assets });
 */
export const readVaultPreviewWithdraw = /*#__PURE__*/ Object.assign(
  async function readVaultPreviewWithdraw<chain extends Chain | undefined>(
    client: Client<Transport, chain>,
    parameters: ReadVaultPreviewWithdrawParameters,
  ): Promise<ReadVaultPreviewWithdrawReturnType> {
    const { assets, ...options } = parameters;
    return (await read(client, vaultPreviewWithdrawAbi, [assets], options)) as ReadVaultPreviewWithdrawReturnType;
  },
  {
    /**
     * The call as a value, for `multicall`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, assets }: VaultPreviewWithdrawArguments & AddressOption): Call<typeof vaultPreviewWithdrawAbi, readonly [bigint]> {
      return defineCall(vaultPreviewWithdrawAbi, address, [assets]);
    },
  },
);

const vaultRedeemAbi = [
  {"type":"function","name":"redeem","inputs":[{"name":"shares","type":"uint256"},{"name":"receiver","type":"address"},{"name":"owner","type":"address"}],"outputs":[{"name":"assets","type":"uint256"}],"stateMutability":"nonpayable"},
] as const;

/** Arguments of {@link simulateVaultRedeem} and {@link writeVaultRedeem}. */
export type VaultRedeemArguments = {
  /** `uint256` */
  shares: bigint;
  /** `address` */
  receiver: Address;
  /** `address` */
  owner: Address;
};
export type SimulateVaultRedeemParameters<
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = VaultRedeemArguments & SimulateOptions<chainOverride, accountOverride>;
export type SimulateVaultRedeemReturnType<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = Simulated<
  typeof vaultRedeemAbi,
  'redeem',
  readonly [bigint, Address, Address],
  bigint,
  { chain: chain; account: account },
  { chain: chainOverride; account: accountOverride }
>;

/**
 * Calls `redeem`.
 *
 * Burns exactly shares from owner and sends assets of underlying tokens to receiver. - MUST emit the Withdraw event.
 * - MAY support an additional flow in which the underlying tokens are owned by the Vault contract before the redeem
 * execution, and are accounted for during redeem. - MUST revert if all of shares cannot be redeemed (due to
 * withdrawal limit being reached, slippage, the owner not having enough shares, etc). NOTE: some implementations will
 * require pre-requesting to the Vault before a withdrawal may be performed. Those methods should be performed
 * separately.
 *
 * Solidity: `IVaultBooks.redeem(uint256,address,address)`
 *
 * Tries it without sending: gives what it would return, and the request for `writeContract`.
 *
 * @param client - Client to use.
 * @param parameters - {@link SimulateVaultRedeemParameters}
 * @throws What viem throws; {@link decodeBulkheadError} turns it into a class of its own.
 *
 * @example
 * import { simulateVaultRedeem } from '@bulkhead/sdk';
 *
 * const { request } = await simulateVaultRedeem(client, { address, shares, receiver, owner, account });
 * const hash = await walletClient.writeContract(request);
 */
export async function simulateVaultRedeem<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
  accountOverride extends Account | Address | null | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: SimulateVaultRedeemParameters<chainOverride, accountOverride>,
): Promise<SimulateVaultRedeemReturnType<chain, account, chainOverride, accountOverride>> {
  const { shares, receiver, owner, ...options } = parameters;
  return (await simulate(client, vaultRedeemAbi, [shares, receiver, owner], options)) as SimulateVaultRedeemReturnType<
    chain,
    account,
    chainOverride,
    accountOverride
  >;
}

export type WriteVaultRedeemParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = VaultRedeemArguments & WriteOptions<chain, account, chainOverride>;
export type WriteVaultRedeemReturnType = Hash;

/**
 * Calls `redeem`.
 *
 * Burns exactly shares from owner and sends assets of underlying tokens to receiver. - MUST emit the Withdraw event.
 * - MAY support an additional flow in which the underlying tokens are owned by the Vault contract before the redeem
 * execution, and are accounted for during redeem. - MUST revert if all of shares cannot be redeemed (due to
 * withdrawal limit being reached, slippage, the owner not having enough shares, etc). NOTE: some implementations will
 * require pre-requesting to the Vault before a withdrawal may be performed. Those methods should be performed
 * separately.
 *
 * Solidity: `IVaultBooks.redeem(uint256,address,address)`
 *
 * Sends the transaction without trying it first, see {@link simulateVaultRedeem}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteVaultRedeemParameters}
 * @returns Hash of the transaction. It may still revert: wait for its receipt.
 *
 * @example
 * import { writeVaultRedeem } from '@bulkhead/sdk';
 *
 * const hash = await writeVaultRedeem(walletClient, { address, shares, receiver, owner });
 */
export const writeVaultRedeem = /*#__PURE__*/ Object.assign(
  async function writeVaultRedeem<
    chain extends Chain | undefined,
    account extends Account | undefined,
    chainOverride extends Chain | undefined = undefined,
  >(
    client: Client<Transport, chain, account>,
    parameters: WriteVaultRedeemParameters<chain, account, chainOverride>,
  ): Promise<WriteVaultRedeemReturnType> {
    const { shares, receiver, owner, ...options } = parameters;
    return write(client, vaultRedeemAbi, [shares, receiver, owner], options);
  },
  {
    /**
     * The call as a value, for `multicall`, `sendCalls`, `sendTransaction`, `simulateContract` and
     * `estimateContractGas`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, shares, receiver, owner }: VaultRedeemArguments & AddressOption): Call<typeof vaultRedeemAbi, readonly [bigint, Address, Address]> {
      return defineCall(vaultRedeemAbi, address, [shares, receiver, owner]);
    },
    /**
     * Finds the `Withdraw` of a receipt's logs.
     *
     * @param logs - Logs of a transaction that called it.
     * @param options - {@link LogsOptions}
     * @throws EventMissingError when there is none.
     */
    extractEvent(logs: readonly Log[], options?: LogsOptions): VaultWithdrawLog {
      return firstLog(extractVaultWithdrawEvents(logs, options), 'Withdraw');
    },
  },
);

export type WriteVaultRedeemSyncParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = WriteVaultRedeemParameters<chain, account, chainOverride> & WaitOptions;
export type WriteVaultRedeemSyncReturnType = VaultWithdrawLog['args'] & { receipt: TransactionReceipt };

/**
 * Calls `redeem`.
 *
 * Burns exactly shares from owner and sends assets of underlying tokens to receiver. - MUST emit the Withdraw event.
 * - MAY support an additional flow in which the underlying tokens are owned by the Vault contract before the redeem
 * execution, and are accounted for during redeem. - MUST revert if all of shares cannot be redeemed (due to
 * withdrawal limit being reached, slippage, the owner not having enough shares, etc). NOTE: some implementations will
 * require pre-requesting to the Vault before a withdrawal may be performed. Those methods should be performed
 * separately.
 *
 * Solidity: `IVaultBooks.redeem(uint256,address,address)`
 *
 * Sends the transaction and waits until it is mined, see {@link writeVaultRedeem}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteVaultRedeemSyncParameters}
 * @returns The receipt and the arguments of `Withdraw`.
 * @throws TransactionFailedError when it was mined without doing its work; {@link decodeBulkheadError} finds the
 * reason.
 *
 * @example
 * import { writeVaultRedeemSync } from '@bulkhead/sdk';
 *
 * const { receipt } = await writeVaultRedeemSync(walletClient, { address, shares, receiver, owner });
 */
export async function writeVaultRedeemSync<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteVaultRedeemSyncParameters<chain, account, chainOverride>,
): Promise<WriteVaultRedeemSyncReturnType> {
  const { shares, receiver, owner, ...options } = parameters;
  const receipt = await writeSync(client, vaultRedeemAbi, [shares, receiver, owner], options);
  const { args } = firstLog(extractVaultWithdrawEvents(receipt.logs, options), 'Withdraw');
  return { ...args, receipt };
}

const vaultSymbolAbi = [
  {"type":"function","name":"symbol","inputs":[],"outputs":[{"name":"","type":"string"}],"stateMutability":"view"},
] as const;

/** Arguments and options of {@link readVaultSymbol}. */
export type ReadVaultSymbolParameters = ReadOptions;
export type ReadVaultSymbolReturnType = string;

/**
 * Calls `symbol`.
 *
 * Returns the symbol of the token.
 *
 * Solidity: `IVaultBooks.symbol()`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadVaultSymbolParameters}
 *
 * @example
 * import { readVaultSymbol } from '@bulkhead/sdk';
 *
 * const result = await readVaultSymbol(client, { address });
 */
export const readVaultSymbol = /*#__PURE__*/ Object.assign(
  async function readVaultSymbol<chain extends Chain | undefined>(
    client: Client<Transport, chain>,
    parameters: ReadVaultSymbolParameters,
  ): Promise<ReadVaultSymbolReturnType> {
    const { ...options } = parameters;
    return (await read(client, vaultSymbolAbi, [], options)) as ReadVaultSymbolReturnType;
  },
  {
    /**
     * The call as a value, for `multicall`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address }: AddressOption): Call<typeof vaultSymbolAbi, readonly []> {
      return defineCall(vaultSymbolAbi, address, []);
    },
  },
);

const vaultTotalAssetsAbi = [
  {"type":"function","name":"totalAssets","inputs":[],"outputs":[{"name":"totalManagedAssets","type":"uint256"}],"stateMutability":"view"},
] as const;

/** Arguments and options of {@link readVaultTotalAssets}. */
export type ReadVaultTotalAssetsParameters = ReadOptions;
export type ReadVaultTotalAssetsReturnType = bigint;

/**
 * Calls `totalAssets`.
 *
 * Returns the total amount of the underlying asset that is “managed” by Vault. - SHOULD include any compounding that
 * occurs from yield. - MUST be inclusive of any fees that are charged against assets in the Vault. - MUST NOT revert.
 *
 * Solidity: `IVaultBooks.totalAssets()`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadVaultTotalAssetsParameters}
 *
 * @example
 * import { readVaultTotalAssets } from '@bulkhead/sdk';
 *
 * const result = await readVaultTotalAssets(client, { address });
 */
export const readVaultTotalAssets = /*#__PURE__*/ Object.assign(
  async function readVaultTotalAssets<chain extends Chain | undefined>(
    client: Client<Transport, chain>,
    parameters: ReadVaultTotalAssetsParameters,
  ): Promise<ReadVaultTotalAssetsReturnType> {
    const { ...options } = parameters;
    return (await read(client, vaultTotalAssetsAbi, [], options)) as ReadVaultTotalAssetsReturnType;
  },
  {
    /**
     * The call as a value, for `multicall`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address }: AddressOption): Call<typeof vaultTotalAssetsAbi, readonly []> {
      return defineCall(vaultTotalAssetsAbi, address, []);
    },
  },
);

const vaultTotalSupplyAbi = [
  {"type":"function","name":"totalSupply","inputs":[],"outputs":[{"name":"","type":"uint256"}],"stateMutability":"view"},
] as const;

/** Arguments and options of {@link readVaultTotalSupply}. */
export type ReadVaultTotalSupplyParameters = ReadOptions;
export type ReadVaultTotalSupplyReturnType = bigint;

/**
 * Calls `totalSupply`.
 *
 * Returns the value of tokens in existence.
 *
 * Solidity: `IVaultBooks.totalSupply()`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadVaultTotalSupplyParameters}
 *
 * @example
 * import { readVaultTotalSupply } from '@bulkhead/sdk';
 *
 * const result = await readVaultTotalSupply(client, { address });
 */
export const readVaultTotalSupply = /*#__PURE__*/ Object.assign(
  async function readVaultTotalSupply<chain extends Chain | undefined>(
    client: Client<Transport, chain>,
    parameters: ReadVaultTotalSupplyParameters,
  ): Promise<ReadVaultTotalSupplyReturnType> {
    const { ...options } = parameters;
    return (await read(client, vaultTotalSupplyAbi, [], options)) as ReadVaultTotalSupplyReturnType;
  },
  {
    /**
     * The call as a value, for `multicall`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address }: AddressOption): Call<typeof vaultTotalSupplyAbi, readonly []> {
      return defineCall(vaultTotalSupplyAbi, address, []);
    },
  },
);

const vaultTransferAbi = [
  {"type":"function","name":"transfer","inputs":[{"name":"to","type":"address"},{"name":"value","type":"uint256"}],"outputs":[{"name":"","type":"bool"}],"stateMutability":"nonpayable"},
] as const;

/** Arguments of {@link simulateVaultTransfer} and {@link writeVaultTransfer}. */
export type VaultTransferArguments = {
  /** `address` */
  to: Address;
  /** `uint256` */
  valueArg: bigint;
};
export type SimulateVaultTransferParameters<
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = VaultTransferArguments & SimulateOptions<chainOverride, accountOverride>;
export type SimulateVaultTransferReturnType<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = Simulated<
  typeof vaultTransferAbi,
  'transfer',
  readonly [Address, bigint],
  boolean,
  { chain: chain; account: account },
  { chain: chainOverride; account: accountOverride }
>;

/**
 * Calls `transfer`.
 *
 * Moves a `value` amount of tokens from the caller's account to `to`. Returns a boolean value indicating whether the
 * operation succeeded. Emits a {Transfer} event.
 *
 * Solidity: `IVaultBooks.transfer(address,uint256)`
 *
 * Tries it without sending: gives what it would return, and the request for `writeContract`.
 *
 * @param client - Client to use.
 * @param parameters - {@link SimulateVaultTransferParameters}
 * @throws What viem throws; {@link decodeBulkheadError} turns it into a class of its own.
 *
 * @example
 * import { simulateVaultTransfer } from '@bulkhead/sdk';
 *
 * const { request } = await simulateVaultTransfer(client, { address, to, valueArg, account });
 * const hash = await walletClient.writeContract(request);
 */
export async function simulateVaultTransfer<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
  accountOverride extends Account | Address | null | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: SimulateVaultTransferParameters<chainOverride, accountOverride>,
): Promise<SimulateVaultTransferReturnType<chain, account, chainOverride, accountOverride>> {
  const { to, valueArg, ...options } = parameters;
  return (await simulate(client, vaultTransferAbi, [to, valueArg], options)) as SimulateVaultTransferReturnType<
    chain,
    account,
    chainOverride,
    accountOverride
  >;
}

export type WriteVaultTransferParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = VaultTransferArguments & WriteOptions<chain, account, chainOverride>;
export type WriteVaultTransferReturnType = Hash;

/**
 * Calls `transfer`.
 *
 * Moves a `value` amount of tokens from the caller's account to `to`. Returns a boolean value indicating whether the
 * operation succeeded. Emits a {Transfer} event.
 *
 * Solidity: `IVaultBooks.transfer(address,uint256)`
 *
 * Sends the transaction without trying it first, see {@link simulateVaultTransfer}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteVaultTransferParameters}
 * @returns Hash of the transaction. It may still revert: wait for its receipt.
 *
 * @example
 * import { writeVaultTransfer } from '@bulkhead/sdk';
 *
 * const hash = await writeVaultTransfer(walletClient, { address, to, valueArg });
 */
export const writeVaultTransfer = /*#__PURE__*/ Object.assign(
  async function writeVaultTransfer<
    chain extends Chain | undefined,
    account extends Account | undefined,
    chainOverride extends Chain | undefined = undefined,
  >(
    client: Client<Transport, chain, account>,
    parameters: WriteVaultTransferParameters<chain, account, chainOverride>,
  ): Promise<WriteVaultTransferReturnType> {
    const { to, valueArg, ...options } = parameters;
    return write(client, vaultTransferAbi, [to, valueArg], options);
  },
  {
    /**
     * The call as a value, for `multicall`, `sendCalls`, `sendTransaction`, `simulateContract` and
     * `estimateContractGas`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, to, valueArg }: VaultTransferArguments & AddressOption): Call<typeof vaultTransferAbi, readonly [Address, bigint]> {
      return defineCall(vaultTransferAbi, address, [to, valueArg]);
    },
    /**
     * Finds the `Transfer` of a receipt's logs.
     *
     * @param logs - Logs of a transaction that called it.
     * @param options - {@link LogsOptions}
     * @throws EventMissingError when there is none.
     */
    extractEvent(logs: readonly Log[], options?: LogsOptions): VaultTransferLog {
      return firstLog(extractVaultTransferEvents(logs, options), 'Transfer');
    },
  },
);

export type WriteVaultTransferSyncParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = WriteVaultTransferParameters<chain, account, chainOverride> & WaitOptions;
export type WriteVaultTransferSyncReturnType = VaultTransferLog['args'] & { receipt: TransactionReceipt };

/**
 * Calls `transfer`.
 *
 * Moves a `value` amount of tokens from the caller's account to `to`. Returns a boolean value indicating whether the
 * operation succeeded. Emits a {Transfer} event.
 *
 * Solidity: `IVaultBooks.transfer(address,uint256)`
 *
 * Sends the transaction and waits until it is mined, see {@link writeVaultTransfer}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteVaultTransferSyncParameters}
 * @returns The receipt and the arguments of `Transfer`.
 * @throws TransactionFailedError when it was mined without doing its work; {@link decodeBulkheadError} finds the
 * reason.
 *
 * @example
 * import { writeVaultTransferSync } from '@bulkhead/sdk';
 *
 * const { receipt } = await writeVaultTransferSync(walletClient, { address, to, valueArg });
 */
export async function writeVaultTransferSync<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteVaultTransferSyncParameters<chain, account, chainOverride>,
): Promise<WriteVaultTransferSyncReturnType> {
  const { to, valueArg, ...options } = parameters;
  const receipt = await writeSync(client, vaultTransferAbi, [to, valueArg], options);
  const { args } = firstLog(extractVaultTransferEvents(receipt.logs, options), 'Transfer');
  return { ...args, receipt };
}

const vaultTransferFromAbi = [
  {"type":"function","name":"transferFrom","inputs":[{"name":"from","type":"address"},{"name":"to","type":"address"},{"name":"value","type":"uint256"}],"outputs":[{"name":"","type":"bool"}],"stateMutability":"nonpayable"},
] as const;

/** Arguments of {@link simulateVaultTransferFrom} and {@link writeVaultTransferFrom}. */
export type VaultTransferFromArguments = {
  /** `address` */
  from: Address;
  /** `address` */
  to: Address;
  /** `uint256` */
  valueArg: bigint;
};
export type SimulateVaultTransferFromParameters<
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = VaultTransferFromArguments & SimulateOptions<chainOverride, accountOverride>;
export type SimulateVaultTransferFromReturnType<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = Simulated<
  typeof vaultTransferFromAbi,
  'transferFrom',
  readonly [Address, Address, bigint],
  boolean,
  { chain: chain; account: account },
  { chain: chainOverride; account: accountOverride }
>;

/**
 * Calls `transferFrom`.
 *
 * Moves a `value` amount of tokens from `from` to `to` using the allowance mechanism. `value` is then deducted from
 * the caller's allowance. Returns a boolean value indicating whether the operation succeeded. Emits a {Transfer}
 * event.
 *
 * Solidity: `IVaultBooks.transferFrom(address,address,uint256)`
 *
 * Tries it without sending: gives what it would return, and the request for `writeContract`.
 *
 * @param client - Client to use.
 * @param parameters - {@link SimulateVaultTransferFromParameters}
 * @throws What viem throws; {@link decodeBulkheadError} turns it into a class of its own.
 *
 * @example
 * import { simulateVaultTransferFrom } from '@bulkhead/sdk';
 *
 * const { request } = await simulateVaultTransferFrom(client, { address, from, to, valueArg, account });
 * const hash = await walletClient.writeContract(request);
 */
export async function simulateVaultTransferFrom<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
  accountOverride extends Account | Address | null | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: SimulateVaultTransferFromParameters<chainOverride, accountOverride>,
): Promise<SimulateVaultTransferFromReturnType<chain, account, chainOverride, accountOverride>> {
  const { from, to, valueArg, ...options } = parameters;
  return (await simulate(client, vaultTransferFromAbi, [from, to, valueArg], options)) as SimulateVaultTransferFromReturnType<
    chain,
    account,
    chainOverride,
    accountOverride
  >;
}

export type WriteVaultTransferFromParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = VaultTransferFromArguments & WriteOptions<chain, account, chainOverride>;
export type WriteVaultTransferFromReturnType = Hash;

/**
 * Calls `transferFrom`.
 *
 * Moves a `value` amount of tokens from `from` to `to` using the allowance mechanism. `value` is then deducted from
 * the caller's allowance. Returns a boolean value indicating whether the operation succeeded. Emits a {Transfer}
 * event.
 *
 * Solidity: `IVaultBooks.transferFrom(address,address,uint256)`
 *
 * Sends the transaction without trying it first, see {@link simulateVaultTransferFrom}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteVaultTransferFromParameters}
 * @returns Hash of the transaction. It may still revert: wait for its receipt.
 *
 * @example
 * import { writeVaultTransferFrom } from '@bulkhead/sdk';
 *
 * const hash = await writeVaultTransferFrom(walletClient, { address, from, to, valueArg });
 */
export const writeVaultTransferFrom = /*#__PURE__*/ Object.assign(
  async function writeVaultTransferFrom<
    chain extends Chain | undefined,
    account extends Account | undefined,
    chainOverride extends Chain | undefined = undefined,
  >(
    client: Client<Transport, chain, account>,
    parameters: WriteVaultTransferFromParameters<chain, account, chainOverride>,
  ): Promise<WriteVaultTransferFromReturnType> {
    const { from, to, valueArg, ...options } = parameters;
    return write(client, vaultTransferFromAbi, [from, to, valueArg], options);
  },
  {
    /**
     * The call as a value, for `multicall`, `sendCalls`, `sendTransaction`, `simulateContract` and
     * `estimateContractGas`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, from, to, valueArg }: VaultTransferFromArguments & AddressOption): Call<typeof vaultTransferFromAbi, readonly [Address, Address, bigint]> {
      return defineCall(vaultTransferFromAbi, address, [from, to, valueArg]);
    },
    /**
     * Finds the `Transfer` of a receipt's logs.
     *
     * @param logs - Logs of a transaction that called it.
     * @param options - {@link LogsOptions}
     * @throws EventMissingError when there is none.
     */
    extractEvent(logs: readonly Log[], options?: LogsOptions): VaultTransferLog {
      return firstLog(extractVaultTransferEvents(logs, options), 'Transfer');
    },
  },
);

export type WriteVaultTransferFromSyncParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = WriteVaultTransferFromParameters<chain, account, chainOverride> & WaitOptions;
export type WriteVaultTransferFromSyncReturnType = VaultTransferLog['args'] & { receipt: TransactionReceipt };

/**
 * Calls `transferFrom`.
 *
 * Moves a `value` amount of tokens from `from` to `to` using the allowance mechanism. `value` is then deducted from
 * the caller's allowance. Returns a boolean value indicating whether the operation succeeded. Emits a {Transfer}
 * event.
 *
 * Solidity: `IVaultBooks.transferFrom(address,address,uint256)`
 *
 * Sends the transaction and waits until it is mined, see {@link writeVaultTransferFrom}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteVaultTransferFromSyncParameters}
 * @returns The receipt and the arguments of `Transfer`.
 * @throws TransactionFailedError when it was mined without doing its work; {@link decodeBulkheadError} finds the
 * reason.
 *
 * @example
 * import { writeVaultTransferFromSync } from '@bulkhead/sdk';
 *
 * const { receipt } = await writeVaultTransferFromSync(walletClient, { address, from, to, valueArg });
 */
export async function writeVaultTransferFromSync<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteVaultTransferFromSyncParameters<chain, account, chainOverride>,
): Promise<WriteVaultTransferFromSyncReturnType> {
  const { from, to, valueArg, ...options } = parameters;
  const receipt = await writeSync(client, vaultTransferFromAbi, [from, to, valueArg], options);
  const { args } = firstLog(extractVaultTransferEvents(receipt.logs, options), 'Transfer');
  return { ...args, receipt };
}

const vaultWithdrawAbi = [
  {"type":"function","name":"withdraw","inputs":[{"name":"assets","type":"uint256"},{"name":"receiver","type":"address"},{"name":"owner","type":"address"}],"outputs":[{"name":"shares","type":"uint256"}],"stateMutability":"nonpayable"},
] as const;

/** Arguments of {@link simulateVaultWithdraw} and {@link writeVaultWithdraw}. */
export type VaultWithdrawArguments = {
  /** `uint256` */
  assets: bigint;
  /** `address` */
  receiver: Address;
  /** `address` */
  owner: Address;
};
export type SimulateVaultWithdrawParameters<
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = VaultWithdrawArguments & SimulateOptions<chainOverride, accountOverride>;
export type SimulateVaultWithdrawReturnType<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = Simulated<
  typeof vaultWithdrawAbi,
  'withdraw',
  readonly [bigint, Address, Address],
  bigint,
  { chain: chain; account: account },
  { chain: chainOverride; account: accountOverride }
>;

/**
 * Calls `withdraw`.
 *
 * Burns shares from owner and sends exactly assets of underlying tokens to receiver. - MUST emit the Withdraw event.
 * - MAY support an additional flow in which the underlying tokens are owned by the Vault contract before the withdraw
 * execution, and are accounted for during withdraw. - MUST revert if all of assets cannot be withdrawn (due to
 * withdrawal limit being reached, slippage, the owner not having enough shares, etc). Note that some implementations
 * will require pre-requesting to the Vault before a withdrawal may be performed. Those methods should be performed
 * separately.
 *
 * Solidity: `IVaultBooks.withdraw(uint256,address,address)`
 *
 * Tries it without sending: gives what it would return, and the request for `writeContract`.
 *
 * @param client - Client to use.
 * @param parameters - {@link SimulateVaultWithdrawParameters}
 * @throws What viem throws; {@link decodeBulkheadError} turns it into a class of its own.
 *
 * @example
 * import { simulateVaultWithdraw } from '@bulkhead/sdk';
 *
 * const { request } = await simulateVaultWithdraw(client, { address, assets, receiver, owner, account });
 * const hash = await walletClient.writeContract(request);
 */
export async function simulateVaultWithdraw<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
  accountOverride extends Account | Address | null | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: SimulateVaultWithdrawParameters<chainOverride, accountOverride>,
): Promise<SimulateVaultWithdrawReturnType<chain, account, chainOverride, accountOverride>> {
  const { assets, receiver, owner, ...options } = parameters;
  return (await simulate(client, vaultWithdrawAbi, [assets, receiver, owner], options)) as SimulateVaultWithdrawReturnType<
    chain,
    account,
    chainOverride,
    accountOverride
  >;
}

export type WriteVaultWithdrawParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = VaultWithdrawArguments & WriteOptions<chain, account, chainOverride>;
export type WriteVaultWithdrawReturnType = Hash;

/**
 * Calls `withdraw`.
 *
 * Burns shares from owner and sends exactly assets of underlying tokens to receiver. - MUST emit the Withdraw event.
 * - MAY support an additional flow in which the underlying tokens are owned by the Vault contract before the withdraw
 * execution, and are accounted for during withdraw. - MUST revert if all of assets cannot be withdrawn (due to
 * withdrawal limit being reached, slippage, the owner not having enough shares, etc). Note that some implementations
 * will require pre-requesting to the Vault before a withdrawal may be performed. Those methods should be performed
 * separately.
 *
 * Solidity: `IVaultBooks.withdraw(uint256,address,address)`
 *
 * Sends the transaction without trying it first, see {@link simulateVaultWithdraw}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteVaultWithdrawParameters}
 * @returns Hash of the transaction. It may still revert: wait for its receipt.
 *
 * @example
 * import { writeVaultWithdraw } from '@bulkhead/sdk';
 *
 * const hash = await writeVaultWithdraw(walletClient, { address, assets, receiver, owner });
 */
export const writeVaultWithdraw = /*#__PURE__*/ Object.assign(
  async function writeVaultWithdraw<
    chain extends Chain | undefined,
    account extends Account | undefined,
    chainOverride extends Chain | undefined = undefined,
  >(
    client: Client<Transport, chain, account>,
    parameters: WriteVaultWithdrawParameters<chain, account, chainOverride>,
  ): Promise<WriteVaultWithdrawReturnType> {
    const { assets, receiver, owner, ...options } = parameters;
    return write(client, vaultWithdrawAbi, [assets, receiver, owner], options);
  },
  {
    /**
     * The call as a value, for `multicall`, `sendCalls`, `sendTransaction`, `simulateContract` and
     * `estimateContractGas`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, assets, receiver, owner }: VaultWithdrawArguments & AddressOption): Call<typeof vaultWithdrawAbi, readonly [bigint, Address, Address]> {
      return defineCall(vaultWithdrawAbi, address, [assets, receiver, owner]);
    },
    /**
     * Finds the `Withdraw` of a receipt's logs.
     *
     * @param logs - Logs of a transaction that called it.
     * @param options - {@link LogsOptions}
     * @throws EventMissingError when there is none.
     */
    extractEvent(logs: readonly Log[], options?: LogsOptions): VaultWithdrawLog {
      return firstLog(extractVaultWithdrawEvents(logs, options), 'Withdraw');
    },
  },
);

export type WriteVaultWithdrawSyncParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = WriteVaultWithdrawParameters<chain, account, chainOverride> & WaitOptions;
export type WriteVaultWithdrawSyncReturnType = VaultWithdrawLog['args'] & { receipt: TransactionReceipt };

/**
 * Calls `withdraw`.
 *
 * Burns shares from owner and sends exactly assets of underlying tokens to receiver. - MUST emit the Withdraw event.
 * - MAY support an additional flow in which the underlying tokens are owned by the Vault contract before the withdraw
 * execution, and are accounted for during withdraw. - MUST revert if all of assets cannot be withdrawn (due to
 * withdrawal limit being reached, slippage, the owner not having enough shares, etc). Note that some implementations
 * will require pre-requesting to the Vault before a withdrawal may be performed. Those methods should be performed
 * separately.
 *
 * Solidity: `IVaultBooks.withdraw(uint256,address,address)`
 *
 * Sends the transaction and waits until it is mined, see {@link writeVaultWithdraw}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteVaultWithdrawSyncParameters}
 * @returns The receipt and the arguments of `Withdraw`.
 * @throws TransactionFailedError when it was mined without doing its work; {@link decodeBulkheadError} finds the
 * reason.
 *
 * @example
 * import { writeVaultWithdrawSync } from '@bulkhead/sdk';
 *
 * const { receipt } = await writeVaultWithdrawSync(walletClient, { address, assets, receiver, owner });
 */
export async function writeVaultWithdrawSync<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteVaultWithdrawSyncParameters<chain, account, chainOverride>,
): Promise<WriteVaultWithdrawSyncReturnType> {
  const { assets, receiver, owner, ...options } = parameters;
  const receipt = await writeSync(client, vaultWithdrawAbi, [assets, receiver, owner], options);
  const { args } = firstLog(extractVaultWithdrawEvents(receipt.logs, options), 'Withdraw');
  return { ...args, receipt };
}

const vaultApprovalEventAbi = [
  {"type":"event","name":"Approval","inputs":[{"name":"owner","type":"address","indexed":true},{"name":"spender","type":"address","indexed":true},{"name":"value","type":"uint256"}]},
] as const;

/** A decoded `Approval`. */
export type VaultApprovalLog = EventLog<typeof vaultApprovalEventAbi, 'Approval'>;
export type WatchVaultApprovalEventParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof vaultApprovalEventAbi, 'Approval'> | undefined;
} & WatchOptions<typeof vaultApprovalEventAbi, 'Approval'>;
export type WatchVaultApprovalEventReturnType = () => void;

/**
 * The event `Approval`.
 *
 * Emitted when the allowance of a `spender` for an `owner` is set by a call to {approve}. `value` is the new
 * allowance.
 *
 * - `owner` (address, indexed)
 * - `spender` (address, indexed)
 * - `value` (uint256)
 *
 * Solidity: `IVaultBooks.Approval(address,address,uint256)`
 *
 * @param client - Client to use.
 * @param parameters - {@link WatchVaultApprovalEventParameters}
 * @returns Function that ends the subscription.
 *
 * @example
 * import { watchVaultApprovalEvent } from '@bulkhead/sdk';
 *
 * const unwatch = watchVaultApprovalEvent(client, { address, onLogs: (logs) => console.log(logs) });
 */
export function watchVaultApprovalEvent<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: WatchVaultApprovalEventParameters,
): WatchVaultApprovalEventReturnType {
  return watch(client, vaultApprovalEventAbi, parameters);
}

export type GetVaultApprovalEventsParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof vaultApprovalEventAbi, 'Approval'> | undefined;
} & EventsOptions;
export type GetVaultApprovalEventsReturnType = VaultApprovalLog[];

/**
 * The event `Approval`.
 *
 * Searches a range of blocks for it.
 *
 * - `owner` (address, indexed)
 * - `spender` (address, indexed)
 * - `value` (uint256)
 *
 * @param client - Client to use.
 * @param parameters - {@link GetVaultApprovalEventsParameters}
 * @returns Decoded logs in the order of the chain.
 *
 * @example
 * import { getVaultApprovalEvents } from '@bulkhead/sdk';
 *
 * const logs = await getVaultApprovalEvents(client, { address, fromBlock: 'earliest' });
 */
export async function getVaultApprovalEvents<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: GetVaultApprovalEventsParameters,
): Promise<GetVaultApprovalEventsReturnType> {
  return (await getEvents(client, vaultApprovalEventAbi, parameters)) as GetVaultApprovalEventsReturnType;
}

/**
 * The event `Approval`.
 *
 * Finds it among logs that are there already, of a receipt for instance.
 *
 * - `owner` (address, indexed)
 * - `spender` (address, indexed)
 * - `value` (uint256)
 *
 * @param logs - Logs of any contracts.
 * @param options - {@link LogsOptions}
 * @returns Decoded logs in the order given.
 *
 * @example
 * import { extractVaultApprovalEvents } from '@bulkhead/sdk';
 *
 * const logs = extractVaultApprovalEvents(receipt.logs);
 */
export function extractVaultApprovalEvents(logs: readonly Log[], options?: LogsOptions): VaultApprovalLog[] {
  return extractLogs(vaultApprovalEventAbi, logs, options) as VaultApprovalLog[];
}

const vaultDepositEventAbi = [
  {"type":"event","name":"Deposit","inputs":[{"name":"sender","type":"address","indexed":true},{"name":"owner","type":"address","indexed":true},{"name":"assets","type":"uint256"},{"name":"shares","type":"uint256"}]},
] as const;

/** A decoded `Deposit`. */
export type VaultDepositLog = EventLog<typeof vaultDepositEventAbi, 'Deposit'>;
export type WatchVaultDepositEventParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof vaultDepositEventAbi, 'Deposit'> | undefined;
} & WatchOptions<typeof vaultDepositEventAbi, 'Deposit'>;
export type WatchVaultDepositEventReturnType = () => void;

/**
 * The event `Deposit`.
 *
 * - `sender` (address, indexed)
 * - `owner` (address, indexed)
 * - `assets` (uint256)
 * - `shares` (uint256)
 *
 * Solidity: `IVaultBooks.Deposit(address,address,uint256,uint256)`
 *
 * @param client - Client to use.
 * @param parameters - {@link WatchVaultDepositEventParameters}
 * @returns Function that ends the subscription.
 *
 * @example
 * import { watchVaultDepositEvent } from '@bulkhead/sdk';
 *
 * const unwatch = watchVaultDepositEvent(client, { address, onLogs: (logs) => console.log(logs) });
 */
export function watchVaultDepositEvent<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: WatchVaultDepositEventParameters,
): WatchVaultDepositEventReturnType {
  return watch(client, vaultDepositEventAbi, parameters);
}

export type GetVaultDepositEventsParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof vaultDepositEventAbi, 'Deposit'> | undefined;
} & EventsOptions;
export type GetVaultDepositEventsReturnType = VaultDepositLog[];

/**
 * The event `Deposit`.
 *
 * Searches a range of blocks for it.
 *
 * - `sender` (address, indexed)
 * - `owner` (address, indexed)
 * - `assets` (uint256)
 * - `shares` (uint256)
 *
 * @param client - Client to use.
 * @param parameters - {@link GetVaultDepositEventsParameters}
 * @returns Decoded logs in the order of the chain.
 *
 * @example
 * import { getVaultDepositEvents } from '@bulkhead/sdk';
 *
 * const logs = await getVaultDepositEvents(client, { address, fromBlock: 'earliest' });
 */
export async function getVaultDepositEvents<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: GetVaultDepositEventsParameters,
): Promise<GetVaultDepositEventsReturnType> {
  return (await getEvents(client, vaultDepositEventAbi, parameters)) as GetVaultDepositEventsReturnType;
}

/**
 * The event `Deposit`.
 *
 * Finds it among logs that are there already, of a receipt for instance.
 *
 * - `sender` (address, indexed)
 * - `owner` (address, indexed)
 * - `assets` (uint256)
 * - `shares` (uint256)
 *
 * @param logs - Logs of any contracts.
 * @param options - {@link LogsOptions}
 * @returns Decoded logs in the order given.
 *
 * @example
 * import { extractVaultDepositEvents } from '@bulkhead/sdk';
 *
 * const logs = extractVaultDepositEvents(receipt.logs);
 */
export function extractVaultDepositEvents(logs: readonly Log[], options?: LogsOptions): VaultDepositLog[] {
  return extractLogs(vaultDepositEventAbi, logs, options) as VaultDepositLog[];
}

const vaultTransferEventAbi = [
  {"type":"event","name":"Transfer","inputs":[{"name":"from","type":"address","indexed":true},{"name":"to","type":"address","indexed":true},{"name":"value","type":"uint256"}]},
] as const;

/** A decoded `Transfer`. */
export type VaultTransferLog = EventLog<typeof vaultTransferEventAbi, 'Transfer'>;
export type WatchVaultTransferEventParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof vaultTransferEventAbi, 'Transfer'> | undefined;
} & WatchOptions<typeof vaultTransferEventAbi, 'Transfer'>;
export type WatchVaultTransferEventReturnType = () => void;

/**
 * The event `Transfer`.
 *
 * Emitted when `value` tokens are moved from one account (`from`) to another (`to`). Note that `value` may be zero.
 *
 * - `from` (address, indexed)
 * - `to` (address, indexed)
 * - `value` (uint256)
 *
 * Solidity: `IVaultBooks.Transfer(address,address,uint256)`
 *
 * @param client - Client to use.
 * @param parameters - {@link WatchVaultTransferEventParameters}
 * @returns Function that ends the subscription.
 *
 * @example
 * import { watchVaultTransferEvent } from '@bulkhead/sdk';
 *
 * const unwatch = watchVaultTransferEvent(client, { address, onLogs: (logs) => console.log(logs) });
 */
export function watchVaultTransferEvent<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: WatchVaultTransferEventParameters,
): WatchVaultTransferEventReturnType {
  return watch(client, vaultTransferEventAbi, parameters);
}

export type GetVaultTransferEventsParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof vaultTransferEventAbi, 'Transfer'> | undefined;
} & EventsOptions;
export type GetVaultTransferEventsReturnType = VaultTransferLog[];

/**
 * The event `Transfer`.
 *
 * Searches a range of blocks for it.
 *
 * - `from` (address, indexed)
 * - `to` (address, indexed)
 * - `value` (uint256)
 *
 * @param client - Client to use.
 * @param parameters - {@link GetVaultTransferEventsParameters}
 * @returns Decoded logs in the order of the chain.
 *
 * @example
 * import { getVaultTransferEvents } from '@bulkhead/sdk';
 *
 * const logs = await getVaultTransferEvents(client, { address, fromBlock: 'earliest' });
 */
export async function getVaultTransferEvents<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: GetVaultTransferEventsParameters,
): Promise<GetVaultTransferEventsReturnType> {
  return (await getEvents(client, vaultTransferEventAbi, parameters)) as GetVaultTransferEventsReturnType;
}

/**
 * The event `Transfer`.
 *
 * Finds it among logs that are there already, of a receipt for instance.
 *
 * - `from` (address, indexed)
 * - `to` (address, indexed)
 * - `value` (uint256)
 *
 * @param logs - Logs of any contracts.
 * @param options - {@link LogsOptions}
 * @returns Decoded logs in the order given.
 *
 * @example
 * import { extractVaultTransferEvents } from '@bulkhead/sdk';
 *
 * const logs = extractVaultTransferEvents(receipt.logs);
 */
export function extractVaultTransferEvents(logs: readonly Log[], options?: LogsOptions): VaultTransferLog[] {
  return extractLogs(vaultTransferEventAbi, logs, options) as VaultTransferLog[];
}

const vaultWithdrawEventAbi = [
  {"type":"event","name":"Withdraw","inputs":[{"name":"sender","type":"address","indexed":true},{"name":"receiver","type":"address","indexed":true},{"name":"owner","type":"address","indexed":true},{"name":"assets","type":"uint256"},{"name":"shares","type":"uint256"}]},
] as const;

/** A decoded `Withdraw`. */
export type VaultWithdrawLog = EventLog<typeof vaultWithdrawEventAbi, 'Withdraw'>;
export type WatchVaultWithdrawEventParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof vaultWithdrawEventAbi, 'Withdraw'> | undefined;
} & WatchOptions<typeof vaultWithdrawEventAbi, 'Withdraw'>;
export type WatchVaultWithdrawEventReturnType = () => void;

/**
 * The event `Withdraw`.
 *
 * - `sender` (address, indexed)
 * - `receiver` (address, indexed)
 * - `owner` (address, indexed)
 * - `assets` (uint256)
 * - `shares` (uint256)
 *
 * Solidity: `IVaultBooks.Withdraw(address,address,address,uint256,uint256)`
 *
 * @param client - Client to use.
 * @param parameters - {@link WatchVaultWithdrawEventParameters}
 * @returns Function that ends the subscription.
 *
 * @example
 * import { watchVaultWithdrawEvent } from '@bulkhead/sdk';
 *
 * const unwatch = watchVaultWithdrawEvent(client, { address, onLogs: (logs) => console.log(logs) });
 */
export function watchVaultWithdrawEvent<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: WatchVaultWithdrawEventParameters,
): WatchVaultWithdrawEventReturnType {
  return watch(client, vaultWithdrawEventAbi, parameters);
}

export type GetVaultWithdrawEventsParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof vaultWithdrawEventAbi, 'Withdraw'> | undefined;
} & EventsOptions;
export type GetVaultWithdrawEventsReturnType = VaultWithdrawLog[];

/**
 * The event `Withdraw`.
 *
 * Searches a range of blocks for it.
 *
 * - `sender` (address, indexed)
 * - `receiver` (address, indexed)
 * - `owner` (address, indexed)
 * - `assets` (uint256)
 * - `shares` (uint256)
 *
 * @param client - Client to use.
 * @param parameters - {@link GetVaultWithdrawEventsParameters}
 * @returns Decoded logs in the order of the chain.
 *
 * @example
 * import { getVaultWithdrawEvents } from '@bulkhead/sdk';
 *
 * const logs = await getVaultWithdrawEvents(client, { address, fromBlock: 'earliest' });
 */
export async function getVaultWithdrawEvents<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: GetVaultWithdrawEventsParameters,
): Promise<GetVaultWithdrawEventsReturnType> {
  return (await getEvents(client, vaultWithdrawEventAbi, parameters)) as GetVaultWithdrawEventsReturnType;
}

/**
 * The event `Withdraw`.
 *
 * Finds it among logs that are there already, of a receipt for instance.
 *
 * - `sender` (address, indexed)
 * - `receiver` (address, indexed)
 * - `owner` (address, indexed)
 * - `assets` (uint256)
 * - `shares` (uint256)
 *
 * @param logs - Logs of any contracts.
 * @param options - {@link LogsOptions}
 * @returns Decoded logs in the order given.
 *
 * @example
 * import { extractVaultWithdrawEvents } from '@bulkhead/sdk';
 *
 * const logs = extractVaultWithdrawEvents(receipt.logs);
 */
export function extractVaultWithdrawEvents(logs: readonly Log[], options?: LogsOptions): VaultWithdrawLog[] {
  return extractLogs(vaultWithdrawEventAbi, logs, options) as VaultWithdrawLog[];
}

const vaultYieldAddedEventAbi = [
  {"type":"event","name":"YieldAdded","inputs":[{"name":"from","type":"address","indexed":true},{"name":"assets","type":"uint256"}]},
] as const;

/** A decoded `YieldAdded`. */
export type VaultYieldAddedLog = EventLog<typeof vaultYieldAddedEventAbi, 'YieldAdded'>;
export type WatchVaultYieldAddedEventParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof vaultYieldAddedEventAbi, 'YieldAdded'> | undefined;
} & WatchOptions<typeof vaultYieldAddedEventAbi, 'YieldAdded'>;
export type WatchVaultYieldAddedEventReturnType = () => void;

/**
 * Yield came in: every share is worth more.
 *
 * - `from` (address, indexed)
 * - `assets` (uint256)
 *
 * Solidity: `IVaultBooks.YieldAdded(address,uint256)`
 *
 * @param client - Client to use.
 * @param parameters - {@link WatchVaultYieldAddedEventParameters}
 * @returns Function that ends the subscription.
 *
 * @example
 * import { watchVaultYieldAddedEvent } from '@bulkhead/sdk';
 *
 * const unwatch = watchVaultYieldAddedEvent(client, { address, onLogs: (logs) => console.log(logs) });
 */
export function watchVaultYieldAddedEvent<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: WatchVaultYieldAddedEventParameters,
): WatchVaultYieldAddedEventReturnType {
  return watch(client, vaultYieldAddedEventAbi, parameters);
}

export type GetVaultYieldAddedEventsParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof vaultYieldAddedEventAbi, 'YieldAdded'> | undefined;
} & EventsOptions;
export type GetVaultYieldAddedEventsReturnType = VaultYieldAddedLog[];

/**
 * Yield came in: every share is worth more.
 *
 * Searches a range of blocks for it.
 *
 * - `from` (address, indexed)
 * - `assets` (uint256)
 *
 * @param client - Client to use.
 * @param parameters - {@link GetVaultYieldAddedEventsParameters}
 * @returns Decoded logs in the order of the chain.
 *
 * @example
 * import { getVaultYieldAddedEvents } from '@bulkhead/sdk';
 *
 * const logs = await getVaultYieldAddedEvents(client, { address, fromBlock: 'earliest' });
 */
export async function getVaultYieldAddedEvents<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: GetVaultYieldAddedEventsParameters,
): Promise<GetVaultYieldAddedEventsReturnType> {
  return (await getEvents(client, vaultYieldAddedEventAbi, parameters)) as GetVaultYieldAddedEventsReturnType;
}

/**
 * Yield came in: every share is worth more.
 *
 * Finds it among logs that are there already, of a receipt for instance.
 *
 * - `from` (address, indexed)
 * - `assets` (uint256)
 *
 * @param logs - Logs of any contracts.
 * @param options - {@link LogsOptions}
 * @returns Decoded logs in the order given.
 *
 * @example
 * import { extractVaultYieldAddedEvents } from '@bulkhead/sdk';
 *
 * const logs = extractVaultYieldAddedEvents(receipt.logs);
 */
export function extractVaultYieldAddedEvents(logs: readonly Log[], options?: LogsOptions): VaultYieldAddedLog[] {
  return extractLogs(vaultYieldAddedEventAbi, logs, options) as VaultYieldAddedLog[];
}
