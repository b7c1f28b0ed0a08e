// Generated. Do not edit. `npm run build` in the repository root writes it from the contracts.

import type { Account, Address, Chain, Client, ContractEventArgs, Hash, Hex, Log, TransactionReceipt, Transport } from 'viem';
import { defineCall, read, simulate, write } from '../../../actions/internal/call.js';
import { extractLogs, firstLog, getEvents, watch, type LogsOptions } from '../../../actions/internal/events.js';
import type { AddressOption, Call, EventLog, EventsOptions, ReadOptions, SimulateOptions, Simulated, WaitOptions, WatchOptions, WriteOptions } from '../../../actions/internal/options.js';
import { writeSync } from '../../../actions/internal/sync.js';
import type { Claim, ClaimRange, ClaimState } from '../../types.js';

const escrowClaimCountAbi = [
  {"type":"function","name":"claimCount","inputs":[{"name":"asset","type":"address"}],"outputs":[{"name":"","type":"uint64"}],"stateMutability":"view"},
] as const;

/** Arguments of {@link readEscrowClaimCount}. */
export type EscrowClaimCountArguments = {
  /** `address` */
  asset: Address;
};
/** Arguments and options of {@link readEscrowClaimCount}. */
export type ReadEscrowClaimCountParameters = EscrowClaimCountArguments & ReadOptions;
export type ReadEscrowClaimCountReturnType = bigint;

/**
 * Number of the latest claim of an asset, zero when there was none.
 *
 * Solidity: `OutflowEscrow.claimCount(address)`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadEscrowClaimCountParameters}
 *
 * @example
 * import { readEscrowClaimCount } from '@bulkhead/sdk';
 *
 * const result = await readEscrowClaimCount(client, { address, asset });
 */
export const readEscrowClaimCount = /*#__PURE__*/ Object.assign(
  async function readEscrowClaimCount<chain extends Chain | undefined>(
    client: Client<Transport, chain>,
    parameters: ReadEscrowClaimCountParameters,
  ): Promise<ReadEscrowClaimCountReturnType> {
    const { asset, ...options } = parameters;
    return (await read(client, escrowClaimCountAbi, [asset], options)) as ReadEscrowClaimCountReturnType;
  },
  {
    /**
     * The call as a value, for `multicall`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, asset }: EscrowClaimCountArguments & AddressOption): Call<typeof escrowClaimCountAbi, readonly [Address]> {
      return defineCall(escrowClaimCountAbi, address, [asset]);
    },
  },
);

const escrowClaimDueAtAbi = [
  {"type":"function","name":"claimDueAt","inputs":[{"name":"id","type":"uint64"},{"name":"asset","type":"address"},{"name":"madeAt","type":"uint40"}],"outputs":[{"name":"","type":"uint40"}],"stateMutability":"view"},
] as const;

/** Arguments of {@link readEscrowClaimDueAt}. */
export type EscrowClaimDueAtArguments = {
  /** `uint64` */
  id: bigint;
  /** `address` */
  asset: Address;
  /** `uint40` */
  madeAt: number;
};
/** Arguments and options of {@link readEscrowClaimDueAt}. */
export type ReadEscrowClaimDueAtParameters = EscrowClaimDueAtArguments & ReadOptions;
export type ReadEscrowClaimDueAtReturnType = number;

/**
 * Unix second at which review and hold of a claim are over.
 *
 * Solidity: `OutflowEscrow.claimDueAt(uint64,address,uint40)`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadEscrowClaimDueAtParameters}
 *
 * @example
 * import { readEscrowClaimDueAt } from '@bulkhead/sdk';
 *
 * const result = await readEscrowClaimDueAt(client, { address, id, asset, madeAt });
 */
export const readEscrowClaimDueAt = /*#__PURE__*/ Object.assign(
  async function readEscrowClaimDueAt<chain extends Chain | undefined>(
    client: Client<Transport, chain>,
    parameters: ReadEscrowClaimDueAtParameters,
  ): Promise<ReadEscrowClaimDueAtReturnType> {
    const { id, asset, madeAt, ...options } = parameters;
    return (await read(client, escrowClaimDueAtAbi, [id, asset, madeAt], options)) as ReadEscrowClaimDueAtReturnType;
  },
  {
    /**
     * The call as a value, for `multicall`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, id, asset, madeAt }: EscrowClaimDueAtArguments & AddressOption): Call<typeof escrowClaimDueAtAbi, readonly [bigint, Address, number]> {
      return defineCall(escrowClaimDueAtAbi, address, [id, asset, madeAt]);
    },
  },
);

const escrowClaimStateAbi = [
  {"type":"function","name":"claimState","inputs":[{"name":"id","type":"uint64"},{"name":"claim","type":"tuple","components":[{"name":"asset","type":"address"},{"name":"recipient","type":"address"},{"name":"amount","type":"uint128"},{"name":"lineEnd","type":"uint128"},{"name":"madeAt","type":"uint40"},{"name":"callHash","type":"bytes32"}]}],"outputs":[{"name":"","type":"uint8"}],"stateMutability":"view"},
] as const;

/** Arguments of {@link readEscrowClaimState}. */
export type EscrowClaimStateArguments = {
  /** `uint64` */
  id: bigint;
  /** `IOutflowEscrow.Claim` */
  claim: Claim;
};
/** Arguments and options of {@link readEscrowClaimState}. */
export type ReadEscrowClaimStateParameters = EscrowClaimStateArguments & ReadOptions;
export type ReadEscrowClaimStateReturnType = ClaimState;

/**
 * State of a claim. `Due` speaks of review, hold and freeze; the line is the host's to tell. A failed push that is
 * frozen or quarantined is told as that: nobody can retry or collect it.
 *
 * Solidity: `OutflowEscrow.claimState(uint64,(address,address,uint128,uint128,uint40,bytes32))`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadEscrowClaimStateParameters}
 *
 * @example
 * import { readEscrowClaimState } from '@bulkhead/sdk';
 *
 * const result = await readEscrowClaimState(client, { address, id, claim });
 */
export const readEscrowClaimState = /*#__PURE__*/ Object.assign(
  async function readEscrowClaimState<chain extends Chain | undefined>(
    client: Client<Transport, chain>,
    parameters: ReadEscrowClaimStateParameters,
  ): Promise<ReadEscrowClaimStateReturnType> {
    const { id, claim, ...options } = parameters;
    return (await read(client, escrowClaimStateAbi, [id, claim], options)) as ReadEscrowClaimStateReturnType;
  },
  {
    /**
     * The call as a value, for `multicall`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, id, claim }: EscrowClaimStateArguments & AddressOption): Call<typeof escrowClaimStateAbi, readonly [bigint, Claim]> {
      return defineCall(escrowClaimStateAbi, address, [id, claim]);
    },
  },
);

const escrowCollectAbi = [
  {"type":"function","name":"collect","inputs":[{"name":"id","type":"uint64"},{"name":"claim","type":"tuple","components":[{"name":"asset","type":"address"},{"name":"recipient","type":"address"},{"name":"amount","type":"uint128"},{"name":"lineEnd","type":"uint128"},{"name":"madeAt","type":"uint40"},{"name":"callHash","type":"bytes32"}]},{"name":"to","type":"address"}],"outputs":[],"stateMutability":"nonpayable"},
] as const;

/** Arguments of {@link simulateEscrowCollect} and {@link writeEscrowCollect}. */
export type EscrowCollectArguments = {
  /** `uint64` */
  id: bigint;
  /** `IOutflowEscrow.Claim` */
  claim: Claim;
  /** `address` */
  to: Address;
};
export type SimulateEscrowCollectParameters<
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = EscrowCollectArguments & SimulateOptions<chainOverride, accountOverride>;
export type SimulateEscrowCollectReturnType<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = Simulated<
  typeof escrowCollectAbi,
  'collect',
  readonly [bigint, Claim, Address],
  void,
  { chain: chain; account: account },
  { chain: chainOverride; account: accountOverride }
>;

/**
 * Takes a failed push to any address, without its call. Only its recipient.
 *
 * Solidity: `OutflowEscrow.collect(uint64,(address,address,uint128,uint128,uint40,bytes32),address)`
 *
 * Tries it without sending: gives what it would return, and the request for `writeContract`.
 *
 * @param client - Client to use.
 * @param parameters - {@link SimulateEscrowCollectParameters}
 * @throws What viem throws; {@link decodeBulkheadError} turns it into a class of its own.
 *
 * @example
 * import { simulateEscrowCollect } from '@bulkhead/sdk';
 *
 * const { request } = await simulateEscrowCollect(client, { address, id, claim, to, account });
 * const hash = await walletClient.writeContract(request);
 */
export async function simulateEscrowCollect<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
  accountOverride extends Account | Address | null | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: SimulateEscrowCollectParameters<chainOverride, accountOverride>,
): Promise<SimulateEscrowCollectReturnType<chain, account, chainOverride, accountOverride>> {
  const { id, claim, to, ...options } = parameters;
  return (await simulate(client, escrowCollectAbi, [id, claim, to], options)) as SimulateEscrowCollectReturnType<
    chain,
    account,
    chainOverride,
    accountOverride
  >;
}

export type WriteEscrowCollectParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = EscrowCollectArguments & WriteOptions<chain, account, chainOverride>;
export type WriteEscrowCollectReturnType = Hash;

/**
 * Takes a failed push to any address, without its call. Only its recipient.
 *
 * Solidity: `OutflowEscrow.collect(uint64,(address,address,uint128,uint128,uint40,bytes32),address)`
 *
 * Sends the transaction without trying it first, see {@link simulateEscrowCollect}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteEscrowCollectParameters}
 * @returns Hash of the transaction. It may still revert: wait for its receipt.
 *
 * @example
 * import { writeEscrowCollect } from '@bulkhead/sdk';
 *
 * const hash = await writeEscrowCollect(walletClient, { address, id, claim, to });
 */
export const writeEscrowCollect = /*#__PURE__*/ Object.assign(
  async function writeEscrowCollect<
    chain extends Chain | undefined,
    account extends Account | undefined,
    chainOverride extends Chain | undefined = undefined,
  >(
    client: Client<Transport, chain, account>,
    parameters: WriteEscrowCollectParameters<chain, account, chainOverride>,
  ): Promise<WriteEscrowCollectReturnType> {
    const { id, claim, to, ...options } = parameters;
    return write(client, escrowCollectAbi, [id, claim, to], options);
  },
  {
    /**
     * The call as a value, for `multicall`, `sendCalls`, `sendTransaction`, `simulateContract` and
     * `estimateContractGas`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, id, claim, to }: EscrowCollectArguments & AddressOption): Call<typeof escrowCollectAbi, readonly [bigint, Claim, Address]> {
      return defineCall(escrowCollectAbi, address, [id, claim, to]);
    },
    /**
     * Finds the `ClaimCollected` of a receipt's logs.
     *
     * @param logs - Logs of a transaction that called it.
     * @param options - {@link LogsOptions}
     * @throws EventMissingError when there is none.
     */
    extractEvent(logs: readonly Log[], options?: LogsOptions): EscrowClaimCollectedLog {
      return firstLog(extractEscrowClaimCollectedEvents(logs, options), 'ClaimCollected');
    },
  },
);

export type WriteEscrowCollectSyncParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = WriteEscrowCollectParameters<chain, account, chainOverride> & WaitOptions;
export type WriteEscrowCollectSyncReturnType = EscrowClaimCollectedLog['args'] & { receipt: TransactionReceipt };

/**
 * Takes a failed push to any address, without its call. Only its recipient.
 *
 * Solidity: `OutflowEscrow.collect(uint64,(address,address,uint128,uint128,uint40,bytes32),address)`
 *
 * Sends the transaction and waits until it is mined, see {@link writeEscrowCollect}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteEscrowCollectSyncParameters}
 * @returns The receipt and the arguments of `ClaimCollected`.
 * @throws TransactionFailedError when it was mined without doing its work; {@link decodeBulkheadError} finds the
 * reason.
 *
 * @example
 * import { writeEscrowCollectSync } from '@bulkhead/sdk';
 *
 * const { receipt } = await writeEscrowCollectSync(walletClient, { address, id, claim, to });
 */
export async function writeEscrowCollectSync<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteEscrowCollectSyncParameters<chain, account, chainOverride>,
): Promise<WriteEscrowCollectSyncReturnType> {
  const { id, claim, to, ...options } = parameters;
  const receipt = await writeSync(client, escrowCollectAbi, [id, claim, to], options);
  const { args } = firstLog(extractEscrowClaimCollectedEvents(receipt.logs, options), 'ClaimCollected');
  return { ...args, receipt };
}

const escrowExpireAbi = [
  {"type":"function","name":"expire","inputs":[{"name":"id","type":"uint64"},{"name":"claim","type":"tuple","components":[{"name":"asset","type":"address"},{"name":"recipient","type":"address"},{"name":"amount","type":"uint128"},{"name":"lineEnd","type":"uint128"},{"name":"madeAt","type":"uint40"},{"name":"callHash","type":"bytes32"}]}],"outputs":[],"stateMutability":"nonpayable"},
] as const;

/** Arguments of {@link simulateEscrowExpire} and {@link writeEscrowExpire}. */
export type EscrowExpireArguments = {
  /** `uint64` */
  id: bigint;
  /** `IOutflowEscrow.Claim` */
  claim: Claim;
};
export type SimulateEscrowExpireParameters<
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = EscrowExpireArguments & SimulateOptions<chainOverride, accountOverride>;
export type SimulateEscrowExpireReturnType<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = Simulated<
  typeof escrowExpireAbi,
  'expire',
  readonly [bigint, Claim],
  void,
  { chain: chain; account: account },
  { chain: chainOverride; account: accountOverride }
>;

/**
 * Sends an expired failed push to the host's rescue address. Anyone, a year after the failure, and not while a
 * quarantine of it is pending; such a time counts in the year.
 *
 * Solidity: `OutflowEscrow.expire(uint64,(address,address,uint128,uint128,uint40,bytes32))`
 *
 * Tries it without sending: gives what it would return, and the request for `writeContract`.
 *
 * @param client - Client to use.
 * @param parameters - {@link SimulateEscrowExpireParameters}
 * @throws What viem throws; {@link decodeBulkheadError} turns it into a class of its own.
 *
 * @example
 * import { simulateEscrowExpire } from '@bulkhead/sdk';
 *
 * const { request } = await simulateEscrowExpire(client, { address, id, claim, account });
 * const hash = await walletClient.writeContract(request);
 */
export async function simulateEscrowExpire<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
  accountOverride extends Account | Address | null | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: SimulateEscrowExpireParameters<chainOverride, accountOverride>,
): Promise<SimulateEscrowExpireReturnType<chain, account, chainOverride, accountOverride>> {
  const { id, claim, ...options } = parameters;
  return (await simulate(client, escrowExpireAbi, [id, claim], options)) as SimulateEscrowExpireReturnType<
    chain,
    account,
    chainOverride,
    accountOverride
  >;
}

export type WriteEscrowExpireParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = EscrowExpireArguments & WriteOptions<chain, account, chainOverride>;
export type WriteEscrowExpireReturnType = Hash;

/**
 * Sends an expired failed push to the host's rescue address. Anyone, a year after the failure, and not while a
 * quarantine of it is pending; such a time counts in the year.
 *
 * Solidity: `OutflowEscrow.expire(uint64,(address,address,uint128,uint128,uint40,bytes32))`
 *
 * Sends the transaction without trying it first, see {@link simulateEscrowExpire}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteEscrowExpireParameters}
 * @returns Hash of the transaction. It may still revert: wait for its receipt.
 *
 * @example
 * import { writeEscrowExpire } from '@bulkhead/sdk';
 *
 * const hash = await writeEscrowExpire(walletClient, { address, id, claim });
 */
export const writeEscrowExpire = /*#__PURE__*/ Object.assign(
  async function writeEscrowExpire<
    chain extends Chain | undefined,
    account extends Account | undefined,
    chainOverride extends Chain | undefined = undefined,
  >(
    client: Client<Transport, chain, account>,
    parameters: WriteEscrowExpireParameters<chain, account, chainOverride>,
  ): Promise<WriteEscrowExpireReturnType> {
    const { id, claim, ...options } = parameters;
    return write(client, escrowExpireAbi, [id, claim], options);
  },
  {
    /**
     * The call as a value, for `multicall`, `sendCalls`, `sendTransaction`, `simulateContract` and
     * `estimateContractGas`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, id, claim }: EscrowExpireArguments & AddressOption): Call<typeof escrowExpireAbi, readonly [bigint, Claim]> {
      return defineCall(escrowExpireAbi, address, [id, claim]);
    },
    /**
     * Finds the `ClaimExpired` of a receipt's logs.
     *
     * @param logs - Logs of a transaction that called it.
     * @param options - {@link LogsOptions}
     * @throws EventMissingError when there is none.
     */
    extractEvent(logs: readonly Log[], options?: LogsOptions): EscrowClaimExpiredLog {
      return firstLog(extractEscrowClaimExpiredEvents(logs, options), 'ClaimExpired');
    },
  },
);

export type WriteEscrowExpireSyncParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = WriteEscrowExpireParameters<chain, account, chainOverride> & WaitOptions;
export type WriteEscrowExpireSyncReturnType = EscrowClaimExpiredLog['args'] & { receipt: TransactionReceipt };

/**
 * Sends an expired failed push to the host's rescue address. Anyone, a year after the failure, and not while a
 * quarantine of it is pending; such a time counts in the year.
 *
 * Solidity: `OutflowEscrow.expire(uint64,(address,address,uint128,uint128,uint40,bytes32))`
 *
 * Sends the transaction and waits until it is mined, see {@link writeEscrowExpire}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteEscrowExpireSyncParameters}
 * @returns The receipt and the arguments of `ClaimExpired`.
 * @throws TransactionFailedError when it was mined without doing its work; {@link decodeBulkheadError} finds the
 * reason.
 *
 * @example
 * import { writeEscrowExpireSync } from '@bulkhead/sdk';
 *
 * const { receipt } = await writeEscrowExpireSync(walletClient, { address, id, claim });
 */
export async function writeEscrowExpireSync<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteEscrowExpireSyncParameters<chain, account, chainOverride>,
): Promise<WriteEscrowExpireSyncReturnType> {
  const { id, claim, ...options } = parameters;
  const receipt = await writeSync(client, escrowExpireAbi, [id, claim], options);
  const { args } = firstLog(extractEscrowClaimExpiredEvents(receipt.logs, options), 'ClaimExpired');
  return { ...args, receipt };
}

const escrowFreezeAbi = [
  {"type":"function","name":"freeze","inputs":[{"name":"asset","type":"address"},{"name":"ranges","type":"tuple[]","components":[{"name":"first","type":"uint64"},{"name":"last","type":"uint64"}]},{"name":"change","type":"bytes32"}],"outputs":[],"stateMutability":"nonpayable"},
] as const;

/** Arguments of {@link simulateEscrowFreeze} and {@link writeEscrowFreeze}. */
export type EscrowFreezeArguments = {
  /** `address` */
  asset: Address;
  /** `IOutflowLimiter.ClaimRange[]` */
  ranges: readonly ClaimRange[];
  /** Number of the change, which the host is asked about. `bytes32` */
  change: Hex;
};
export type SimulateEscrowFreezeParameters<
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = EscrowFreezeArguments & SimulateOptions<chainOverride, accountOverride>;
export type SimulateEscrowFreezeReturnType<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = Simulated<
  typeof escrowFreezeAbi,
  'freeze',
  readonly [Address, readonly ClaimRange[], Hex],
  void,
  { chain: chain; account: account },
  { chain: chainOverride; account: accountOverride }
>;

/**
 * Freezes ranges until a scheduled quarantine is executed, vetoed, cancelled or lapsed. Only the host.
 *
 * Solidity: `OutflowEscrow.freeze(address,(uint64,uint64)[],bytes32)`
 *
 * Tries it without sending: gives what it would return, and the request for `writeContract`.
 *
 * @param client - Client to use.
 * @param parameters - {@link SimulateEscrowFreezeParameters}
 * @throws What viem throws; {@link decodeBulkheadError} turns it into a class of its own.
 *
 * @example
 * import { simulateEscrowFreeze } from '@bulkhead/sdk';
 *
 * const { request } = await simulateEscrowFreeze(client, { address, asset, ranges, change, account });
 * const hash = await walletClient.writeContract(request);
 */
export async function simulateEscrowFreeze<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
  accountOverride extends Account | Address | null | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: SimulateEscrowFreezeParameters<chainOverride, accountOverride>,
): Promise<SimulateEscrowFreezeReturnType<chain, account, chainOverride, accountOverride>> {
  const { asset, ranges, change, ...options } = parameters;
  return (await simulate(client, escrowFreezeAbi, [asset, ranges, change], options)) as SimulateEscrowFreezeReturnType<
    chain,
    account,
    chainOverride,
    accountOverride
  >;
}

export type WriteEscrowFreezeParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = EscrowFreezeArguments & WriteOptions<chain, account, chainOverride>;
export type WriteEscrowFreezeReturnType = Hash;

/**
 * Freezes ranges until a scheduled quarantine is executed, vetoed, cancelled or lapsed. Only the host.
 *
 * Solidity: `OutflowEscrow.freeze(address,(uint64,uint64)[],bytes32)`
 *
 * Sends the transaction without trying it first, see {@link simulateEscrowFreeze}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteEscrowFreezeParameters}
 * @returns Hash of the transaction. It may still revert: wait for its receipt.
 *
 * @example
 * import { writeEscrowFreeze } from '@bulkhead/sdk';
 *
 * const hash = await writeEscrowFreeze(walletClient, { address, asset, ranges, change });
 */
export const writeEscrowFreeze = /*#__PURE__*/ Object.assign(
  async function writeEscrowFreeze<
    chain extends Chain | undefined,
    account extends Account | undefined,
    chainOverride extends Chain | undefined = undefined,
  >(
    client: Client<Transport, chain, account>,
    parameters: WriteEscrowFreezeParameters<chain, account, chainOverride>,
  ): Promise<WriteEscrowFreezeReturnType> {
    const { asset, ranges, change, ...options } = parameters;
    return write(client, escrowFreezeAbi, [asset, ranges, change], options);
  },
  {
    /**
     * The call as a value, for `multicall`, `sendCalls`, `sendTransaction`, `simulateContract` and
     * `estimateContractGas`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, asset, ranges, change }: EscrowFreezeArguments & AddressOption): Call<typeof escrowFreezeAbi, readonly [Address, readonly ClaimRange[], Hex]> {
      return defineCall(escrowFreezeAbi, address, [asset, ranges, change]);
    },
    /**
     * Finds the `ClaimsFrozen` of a receipt's logs.
     *
     * @param logs - Logs of a transaction that called it.
     * @param options - {@link LogsOptions}
     * @throws EventMissingError when there is none.
     */
    extractEvent(logs: readonly Log[], options?: LogsOptions): EscrowClaimsFrozenLog {
      return firstLog(extractEscrowClaimsFrozenEvents(logs, options), 'ClaimsFrozen');
    },
  },
);

export type WriteEscrowFreezeSyncParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = WriteEscrowFreezeParameters<chain, account, chainOverride> & WaitOptions;
export type WriteEscrowFreezeSyncReturnType = EscrowClaimsFrozenLog['args'] & { receipt: TransactionReceipt };

/**
 * Freezes ranges until a scheduled quarantine is executed, vetoed, cancelled or lapsed. Only the host.
 *
 * Solidity: `OutflowEscrow.freeze(address,(uint64,uint64)[],bytes32)`
 *
 * Sends the transaction and waits until it is mined, see {@link writeEscrowFreeze}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteEscrowFreezeSyncParameters}
 * @returns The receipt and the arguments of `ClaimsFrozen`.
 * @throws TransactionFailedError when it was mined without doing its work; {@link decodeBulkheadError} finds the
 * reason.
 *
 * @example
 * import { writeEscrowFreezeSync } from '@bulkhead/sdk';
 *
 * const { receipt } = await writeEscrowFreezeSync(walletClient, { address, asset, ranges, change });
 */
export async function writeEscrowFreezeSync<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteEscrowFreezeSyncParameters<chain, account, chainOverride>,
): Promise<WriteEscrowFreezeSyncReturnType> {
  const { asset, ranges, change, ...options } = parameters;
  const receipt = await writeSync(client, escrowFreezeAbi, [asset, ranges, change], options);
  const { args } = firstLog(extractEscrowClaimsFrozenEvents(receipt.logs, options), 'ClaimsFrozen');
  return { ...args, receipt };
}

const escrowHoldAbi = [
  {"type":"function","name":"hold","inputs":[{"name":"asset","type":"address"},{"name":"first","type":"uint64"},{"name":"last","type":"uint64"}],"outputs":[],"stateMutability":"nonpayable"},
] as const;

/** Arguments of {@link simulateEscrowHold} and {@link writeEscrowHold}. */
export type EscrowHoldArguments = {
  /** `address` */
  asset: Address;
  /** `uint64` */
  first: bigint;
  /** `uint64` */
  last: bigint;
};
export type SimulateEscrowHoldParameters<
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = EscrowHoldArguments & SimulateOptions<chainOverride, accountOverride>;
export type SimulateEscrowHoldReturnType<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = Simulated<
  typeof escrowHoldAbi,
  'hold',
  readonly [Address, bigint, bigint],
  void,
  { chain: chain; account: account },
  { chain: chainOverride; account: accountOverride }
>;

/**
 * Holds a range of claims of an asset. Only the host.
 *
 * Solidity: `OutflowEscrow.hold(address,uint64,uint64)`
 *
 * Tries it without sending: gives what it would return, and the request for `writeContract`.
 *
 * @param client - Client to use.
 * @param parameters - {@link SimulateEscrowHoldParameters}
 * @throws What viem throws; {@link decodeBulkheadError} turns it into a class of its own.
 *
 * @example
 * import { simulateEscrowHold } from '@bulkhead/sdk';
 *
 * const { request } = await simulateEscrowHold(client, { address, asset, first, last, account });
 * const hash = await walletClient.writeContract(request);
 */
export async function simulateEscrowHold<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
  accountOverride extends Account | Address | null | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: SimulateEscrowHoldParameters<chainOverride, accountOverride>,
): Promise<SimulateEscrowHoldReturnType<chain, account, chainOverride, accountOverride>> {
  const { asset, first, last, ...options } = parameters;
  return (await simulate(client, escrowHoldAbi, [asset, first, last], options)) as SimulateEscrowHoldReturnType<
    chain,
    account,
    chainOverride,
    accountOverride
  >;
}

export type WriteEscrowHoldParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = EscrowHoldArguments & WriteOptions<chain, account, chainOverride>;
export type WriteEscrowHoldReturnType = Hash;

/**
 * Holds a range of claims of an asset. Only the host.
 *
 * Solidity: `OutflowEscrow.hold(address,uint64,uint64)`
 *
 * Sends the transaction without trying it first, see {@link simulateEscrowHold}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteEscrowHoldParameters}
 * @returns Hash of the transaction. It may still revert: wait for its receipt.
 *
 * @example
 * import { writeEscrowHold } from '@bulkhead/sdk';
 *
 * const hash = await writeEscrowHold(walletClient, { address, asset, first, last });
 */
export const writeEscrowHold = /*#__PURE__*/ Object.assign(
  async function writeEscrowHold<
    chain extends Chain | undefined,
    account extends Account | undefined,
    chainOverride extends Chain | undefined = undefined,
  >(
    client: Client<Transport, chain, account>,
    parameters: WriteEscrowHoldParameters<chain, account, chainOverride>,
  ): Promise<WriteEscrowHoldReturnType> {
    const { asset, first, last, ...options } = parameters;
    return write(client, escrowHoldAbi, [asset, first, last], options);
  },
  {
    /**
     * The call as a value, for `multicall`, `sendCalls`, `sendTransaction`, `simulateContract` and
     * `estimateContractGas`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, asset, first, last }: EscrowHoldArguments & AddressOption): Call<typeof escrowHoldAbi, readonly [Address, bigint, bigint]> {
      return defineCall(escrowHoldAbi, address, [asset, first, last]);
    },
    /**
     * Finds the `ClaimsHeld` of a receipt's logs.
     *
     * @param logs - Logs of a transaction that called it.
     * @param options - {@link LogsOptions}
     * @throws EventMissingError when there is none.
     */
    extractEvent(logs: readonly Log[], options?: LogsOptions): EscrowClaimsHeldLog {
      return firstLog(extractEscrowClaimsHeldEvents(logs, options), 'ClaimsHeld');
    },
  },
);

export type WriteEscrowHoldSyncParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = WriteEscrowHoldParameters<chain, account, chainOverride> & WaitOptions;
export type WriteEscrowHoldSyncReturnType = EscrowClaimsHeldLog['args'] & { receipt: TransactionReceipt };

/**
 * Holds a range of claims of an asset. Only the host.
 *
 * Solidity: `OutflowEscrow.hold(address,uint64,uint64)`
 *
 * Sends the transaction and waits until it is mined, see {@link writeEscrowHold}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteEscrowHoldSyncParameters}
 * @returns The receipt and the arguments of `ClaimsHeld`.
 * @throws TransactionFailedError when it was mined without doing its work; {@link decodeBulkheadError} finds the
 * reason.
 *
 * @example
 * import { writeEscrowHoldSync } from '@bulkhead/sdk';
 *
 * const { receipt } = await writeEscrowHoldSync(walletClient, { address, asset, first, last });
 */
export async function writeEscrowHoldSync<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteEscrowHoldSyncParameters<chain, account, chainOverride>,
): Promise<WriteEscrowHoldSyncReturnType> {
  const { asset, first, last, ...options } = parameters;
  const receipt = await writeSync(client, escrowHoldAbi, [asset, first, last], options);
  const { args } = firstLog(extractEscrowClaimsHeldEvents(receipt.logs, options), 'ClaimsHeld');
  return { ...args, receipt };
}

const escrowHoldTimeAbi = [
  {"type":"function","name":"holdTime","inputs":[],"outputs":[{"name":"","type":"uint32"}],"stateMutability":"view"},
] as const;

/** Arguments and options of {@link readEscrowHoldTime}. */
export type ReadEscrowHoldTimeParameters = ReadOptions;
export type ReadEscrowHoldTimeReturnType = number;

/**
 * Seconds that a hold adds, once.
 *
 * Solidity: `OutflowEscrow.holdTime()`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadEscrowHoldTimeParameters}
 *
 * @example
 * import { readEscrowHoldTime } from '@bulkhead/sdk';
 *
 * const result = await readEscrowHoldTime(client, { address });
 */
export const readEscrowHoldTime = /*#__PURE__*/ Object.assign(
  async function readEscrowHoldTime<chain extends Chain | undefined>(
    client: Client<Transport, chain>,
    parameters: ReadEscrowHoldTimeParameters,
  ): Promise<ReadEscrowHoldTimeReturnType> {
    const { ...options } = parameters;
    return (await read(client, escrowHoldTimeAbi, [], options)) as ReadEscrowHoldTimeReturnType;
  },
  {
    /**
     * The call as a value, for `multicall`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address }: AddressOption): Call<typeof escrowHoldTimeAbi, readonly []> {
      return defineCall(escrowHoldTimeAbi, address, []);
    },
  },
);

const escrowHostAbi = [
  {"type":"function","name":"host","inputs":[],"outputs":[{"name":"","type":"address"}],"stateMutability":"view"},
] as const;

/** Arguments and options of {@link readEscrowHost}. */
export type ReadEscrowHostParameters = ReadOptions;
export type ReadEscrowHostReturnType = Address;

/**
 * The host it serves.
 *
 * Solidity: `OutflowEscrow.host()`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadEscrowHostParameters}
 *
 * @example
 * import { readEscrowHost } from '@bulkhead/sdk';
 *
 * const result = await readEscrowHost(client, { address });
 */
export const readEscrowHost = /*#__PURE__*/ Object.assign(
  async function readEscrowHost<chain extends Chain | undefined>(
    client: Client<Transport, chain>,
    parameters: ReadEscrowHostParameters,
  ): Promise<ReadEscrowHostReturnType> {
    const { ...options } = parameters;
    return (await read(client, escrowHostAbi, [], options)) as ReadEscrowHostReturnType;
  },
  {
    /**
     * The call as a value, for `multicall`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address }: AddressOption): Call<typeof escrowHostAbi, readonly []> {
      return defineCall(escrowHostAbi, address, []);
    },
  },
);

const escrowOpenAbi = [
  {"type":"function","name":"open","inputs":[{"name":"asset","type":"address"},{"name":"recipient","type":"address"},{"name":"amount","type":"uint128"},{"name":"lineEnd","type":"uint128"},{"name":"callHash","type":"bytes32"}],"outputs":[{"name":"id","type":"uint64"}],"stateMutability":"nonpayable"},
] as const;

/** Arguments of {@link simulateEscrowOpen} and {@link writeEscrowOpen}. */
export type EscrowOpenArguments = {
  /** `address` */
  asset: Address;
  /** `address` */
  recipient: Address;
  /** `uint128` */
  amount: bigint;
  /** `uint128` */
  lineEnd: bigint;
  /** Hash of the data that the recipient is called with, zero for none. `bytes32` */
  callHash: Hex;
};
export type SimulateEscrowOpenParameters<
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = EscrowOpenArguments & SimulateOptions<chainOverride, accountOverride>;
export type SimulateEscrowOpenReturnType<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = Simulated<
  typeof escrowOpenAbi,
  'open',
  readonly [Address, Address, bigint, bigint, Hex],
  bigint,
  { chain: chain; account: account },
  { chain: chainOverride; account: accountOverride }
>;

/**
 * Records a claim on value that has just arrived. Only the host.
 *
 * Solidity: `OutflowEscrow.open(address,address,uint128,uint128,bytes32)`
 *
 * Tries it without sending: gives what it would return, and the request for `writeContract`.
 *
 * @param client - Client to use.
 * @param parameters - {@link SimulateEscrowOpenParameters}
 * @throws What viem throws; {@link decodeBulkheadError} turns it into a class of its own.
 *
 * @example
 * import { simulateEscrowOpen } from '@bulkhead/sdk';
 *
 * const { request } = await simulateEscrowOpen(client, { address, asset, recipient, amount, lineEnd, callHash, account });
 * const hash = await walletClient.writeContract(request);
 */
export async function simulateEscrowOpen<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
  accountOverride extends Account | Address | null | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: SimulateEscrowOpenParameters<chainOverride, accountOverride>,
): Promise<SimulateEscrowOpenReturnType<chain, account, chainOverride, accountOverride>> {
  const { asset, recipient, amount, lineEnd, callHash, ...options } = parameters;
  return (await simulate(client, escrowOpenAbi, [asset, recipient, amount, lineEnd, callHash], options)) as SimulateEscrowOpenReturnType<
    chain,
    account,
    chainOverride,
    accountOverride
  >;
}

export type WriteEscrowOpenParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = EscrowOpenArguments & WriteOptions<chain, account, chainOverride>;
export type WriteEscrowOpenReturnType = Hash;

/**
 * Records a claim on value that has just arrived. Only the host.
 *
 * Solidity: `OutflowEscrow.open(address,address,uint128,uint128,bytes32)`
 *
 * Sends the transaction without trying it first, see {@link simulateEscrowOpen}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteEscrowOpenParameters}
 * @returns Hash of the transaction. It may still revert: wait for its receipt.
 *
 * @example
 * import { writeEscrowOpen } from '@bulkhead/sdk';
 *
 * const hash = await writeEscrowOpen(walletClient, { address, asset, recipient, amount, lineEnd, callHash });
 */
export const writeEscrowOpen = /*#__PURE__*/ Object.assign(
  async function writeEscrowOpen<
    chain extends Chain | undefined,
    account extends Account | undefined,
    chainOverride extends Chain | undefined = undefined,
  >(
    client: Client<Transport, chain, account>,
    parameters: WriteEscrowOpenParameters<chain, account, chainOverride>,
  ): Promise<WriteEscrowOpenReturnType> {
    const { asset, recipient, amount, lineEnd, callHash, ...options } = parameters;
    return write(client, escrowOpenAbi, [asset, recipient, amount, lineEnd, callHash], options);
  },
  {
    /**
     * The call as a value, for `multicall`, `sendCalls`, `sendTransaction`, `simulateContract` and
     * `estimateContractGas`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, asset, recipient, amount, lineEnd, callHash }: EscrowOpenArguments & AddressOption): Call<typeof escrowOpenAbi, readonly [Address, Address, bigint, bigint, Hex]> {
      return defineCall(escrowOpenAbi, address, [asset, recipient, amount, lineEnd, callHash]);
    },
    /**
     * Finds the `ClaimOpened` of a receipt's logs.
     *
     * @param logs - Logs of a transaction that called it.
     * @param options - {@link LogsOptions}
     * @throws EventMissingError when there is none.
     */
    extractEvent(logs: readonly Log[], options?: LogsOptions): EscrowClaimOpenedLog {
      return firstLog(extractEscrowClaimOpenedEvents(logs, options), 'ClaimOpened');
    },
  },
);

export type WriteEscrowOpenSyncParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = WriteEscrowOpenParameters<chain, account, chainOverride> & WaitOptions;
export type WriteEscrowOpenSyncReturnType = EscrowClaimOpenedLog['args'] & { receipt: TransactionReceipt };

/**
 * Records a claim on value that has just arrived. Only the host.
 *
 * Solidity: `OutflowEscrow.open(address,address,uint128,uint128,bytes32)`
 *
 * Sends the transaction and waits until it is mined, see {@link writeEscrowOpen}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteEscrowOpenSyncParameters}
 * @returns The receipt and the arguments of `ClaimOpened`.
 * @throws TransactionFailedError when it was mined without doing its work; {@link decodeBulkheadError} finds the
 * reason.
 *
 * @example
 * import { writeEscrowOpenSync } from '@bulkhead/sdk';
 *
 * const { receipt } = await writeEscrowOpenSync(walletClient, { address, asset, recipient, amount, lineEnd, callHash });
 */
export async function writeEscrowOpenSync<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteEscrowOpenSyncParameters<chain, account, chainOverride>,
): Promise<WriteEscrowOpenSyncReturnType> {
  const { asset, recipient, amount, lineEnd, callHash, ...options } = parameters;
  const receipt = await writeSync(client, escrowOpenAbi, [asset, recipient, amount, lineEnd, callHash], options);
  const { args } = firstLog(extractEscrowClaimOpenedEvents(receipt.logs, options), 'ClaimOpened');
  return { ...args, receipt };
}

const escrowOwedAbi = [
  {"type":"function","name":"owed","inputs":[{"name":"asset","type":"address"}],"outputs":[{"name":"","type":"uint256"}],"stateMutability":"view"},
] as const;

/** Arguments of {@link readEscrowOwed}. */
export type EscrowOwedArguments = {
  /** `address` */
  asset: Address;
};
/** Arguments and options of {@link readEscrowOwed}. */
export type ReadEscrowOwedParameters = EscrowOwedArguments & ReadOptions;
export type ReadEscrowOwedReturnType = bigint;

/**
 * Sum of open claims of an asset, quarantined and failed ones included.
 *
 * Solidity: `OutflowEscrow.owed(address)`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadEscrowOwedParameters}
 *
 * @example
 * import { readEscrowOwed } from '@bulkhead/sdk';
 *
 * const result = await readEscrowOwed(client, { address, asset });
 */
export const readEscrowOwed = /*#__PURE__*/ Object.assign(
  async function readEscrowOwed<chain extends Chain | undefined>(
    client: Client<Transport, chain>,
    parameters: ReadEscrowOwedParameters,
  ): Promise<ReadEscrowOwedReturnType> {
    const { asset, ...options } = parameters;
    return (await read(client, escrowOwedAbi, [asset], options)) as ReadEscrowOwedReturnType;
  },
  {
    /**
     * The call as a value, for `multicall`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, asset }: EscrowOwedArguments & AddressOption): Call<typeof escrowOwedAbi, readonly [Address]> {
      return defineCall(escrowOwedAbi, address, [asset]);
    },
  },
);

const escrowPushWithCallAbi = [
  {"type":"function","name":"pushWithCall","inputs":[{"name":"asset","type":"address"},{"name":"to","type":"address"},{"name":"amount","type":"uint256"},{"name":"data","type":"bytes"}],"outputs":[],"stateMutability":"nonpayable"},
] as const;

/** Arguments of {@link simulateEscrowPushWithCall} and {@link writeEscrowPushWithCall}. */
export type EscrowPushWithCallArguments = {
  /** `address` */
  asset: Address;
  /** `address` */
  to: Address;
  /** `uint256` */
  amount: bigint;
  /** `bytes` */
  dataArg: Hex;
};
export type SimulateEscrowPushWithCallParameters<
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = EscrowPushWithCallArguments & SimulateOptions<chainOverride, accountOverride>;
export type SimulateEscrowPushWithCallReturnType<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = Simulated<
  typeof escrowPushWithCallAbi,
  'pushWithCall',
  readonly [Address, Address, bigint, Hex],
  void,
  { chain: chain; account: account },
  { chain: chainOverride; account: accountOverride }
>;

/**
 * One push with a call, which this contract makes to itself so that both fail together.
 *
 * Solidity: `OutflowEscrow.pushWithCall(address,address,uint256,bytes)`
 *
 * Tries it without sending: gives what it would return, and the request for `writeContract`.
 *
 * @param client - Client to use.
 * @param parameters - {@link SimulateEscrowPushWithCallParameters}
 * @throws What viem throws; {@link decodeBulkheadError} turns it into a class of its own.
 *
 * @example
 * import { simulateEscrowPushWithCall } from '@bulkhead/sdk';
 *
 * const { request } = await simulateEscrowPushWithCall(client, { address, asset, to, amount, dataArg, account });
 * const hash = await walletClient.writeContract(request);
 */
export async function simulateEscrowPushWithCall<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
  accountOverride extends Account | Address | null | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: SimulateEscrowPushWithCallParameters<chainOverride, accountOverride>,
): Promise<SimulateEscrowPushWithCallReturnType<chain, account, chainOverride, accountOverride>> {
  const { asset, to, amount, dataArg, ...options } = parameters;
  return (await simulate(client, escrowPushWithCallAbi, [asset, to, amount, dataArg], options)) as SimulateEscrowPushWithCallReturnType<
    chain,
    account,
    chainOverride,
    accountOverride
  >;
}

export type WriteEscrowPushWithCallParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = EscrowPushWithCallArguments & WriteOptions<chain, account, chainOverride>;
export type WriteEscrowPushWithCallReturnType = Hash;

/**
 * One push with a call, which this contract makes to itself so that both fail together.
 *
 * Solidity: `OutflowEscrow.pushWithCall(address,address,uint256,bytes)`
 *
 * Sends the transaction without trying it first, see {@link simulateEscrowPushWithCall}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteEscrowPushWithCallParameters}
 * @returns Hash of the transaction. It may still revert: wait for its receipt.
 *
 * @example
 * import { writeEscrowPushWithCall } from '@bulkhead/sdk';
 *
 * const hash = await writeEscrowPushWithCall(walletClient, { address, asset, to, amount, dataArg });
 */
export const writeEscrowPushWithCall = /*#__PURE__*/ Object.assign(
  async function writeEscrowPushWithCall<
    chain extends Chain | undefined,
    account extends Account | undefined,
    chainOverride extends Chain | undefined = undefined,
  >(
    client: Client<Transport, chain, account>,
    parameters: WriteEscrowPushWithCallParameters<chain, account, chainOverride>,
  ): Promise<WriteEscrowPushWithCallReturnType> {
    const { asset, to, amount, dataArg, ...options } = parameters;
    return write(client, escrowPushWithCallAbi, [asset, to, amount, dataArg], options);
  },
  {
    /**
     * The call as a value, for `multicall`, `sendCalls`, `sendTransaction`, `simulateContract` and
     * `estimateContractGas`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, asset, to, amount, dataArg }: EscrowPushWithCallArguments & AddressOption): Call<typeof escrowPushWithCallAbi, readonly [Address, Address, bigint, Hex]> {
      return defineCall(escrowPushWithCallAbi, address, [asset, to, amount, dataArg]);
    },
  },
);

export type WriteEscrowPushWithCallSyncParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = WriteEscrowPushWithCallParameters<chain, account, chainOverride> & WaitOptions;
export type WriteEscrowPushWithCallSyncReturnType = { receipt: TransactionReceipt };

/**
 * One push with a call, which this contract makes to itself so that both fail together.
 *
 * Solidity: `OutflowEscrow.pushWithCall(address,address,uint256,bytes)`
 *
 * Sends the transaction and waits until it is mined, see {@link writeEscrowPushWithCall}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteEscrowPushWithCallSyncParameters}
 * @returns The receipt. No single event goes with it: what called it tells whether the push failed.
 * @throws TransactionFailedError when it was mined without doing its work; {@link decodeBulkheadError} finds the
 * reason.
 *
 * @example
 * import { writeEscrowPushWithCallSync } from '@bulkhead/sdk';
 *
 * const { receipt } = await writeEscrowPushWithCallSync(walletClient, { address, asset, to, amount, dataArg });
 */
export async function writeEscrowPushWithCallSync<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteEscrowPushWithCallSyncParameters<chain, account, chainOverride>,
): Promise<WriteEscrowPushWithCallSyncReturnType> {
  const { asset, to, amount, dataArg, ...options } = parameters;
  const receipt = await writeSync(client, escrowPushWithCallAbi, [asset, to, amount, dataArg], options);
  return { receipt };
}

const escrowQuarantineAbi = [
  {"type":"function","name":"quarantine","inputs":[{"name":"asset","type":"address"},{"name":"ranges","type":"tuple[]","components":[{"name":"first","type":"uint64"},{"name":"last","type":"uint64"}]}],"outputs":[],"stateMutability":"nonpayable"},
] as const;

/** Arguments of {@link simulateEscrowQuarantine} and {@link writeEscrowQuarantine}. */
export type EscrowQuarantineArguments = {
  /** `address` */
  asset: Address;
  /** `IOutflowLimiter.ClaimRange[]` */
  ranges: readonly ClaimRange[];
};
export type SimulateEscrowQuarantineParameters<
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = EscrowQuarantineArguments & SimulateOptions<chainOverride, accountOverride>;
export type SimulateEscrowQuarantineReturnType<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = Simulated<
  typeof escrowQuarantineAbi,
  'quarantine',
  readonly [Address, readonly ClaimRange[]],
  void,
  { chain: chain; account: account },
  { chain: chainOverride; account: accountOverride }
>;

/**
 * Quarantines ranges. Only the host.
 *
 * Solidity: `OutflowEscrow.quarantine(address,(uint64,uint64)[])`
 *
 * Tries it without sending: gives what it would return, and the request for `writeContract`.
 *
 * @param client - Client to use.
 * @param parameters - {@link SimulateEscrowQuarantineParameters}
 * @throws What viem throws; {@link decodeBulkheadError} turns it into a class of its own.
 *
 * @example
 * import { simulateEscrowQuarantine } from '@bulkhead/sdk';
 *
 * const { request } = await simulateEscrowQuarantine(client, { address, asset, ranges, account });
 * const hash = await walletClient.writeContract(request);
 */
export async function simulateEscrowQuarantine<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
  accountOverride extends Account | Address | null | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: SimulateEscrowQuarantineParameters<chainOverride, accountOverride>,
): Promise<SimulateEscrowQuarantineReturnType<chain, account, chainOverride, accountOverride>> {
  const { asset, ranges, ...options } = parameters;
  return (await simulate(client, escrowQuarantineAbi, [asset, ranges], options)) as SimulateEscrowQuarantineReturnType<
    chain,
    account,
    chainOverride,
    accountOverride
  >;
}

export type WriteEscrowQuarantineParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = EscrowQuarantineArguments & WriteOptions<chain, account, chainOverride>;
export type WriteEscrowQuarantineReturnType = Hash;

/**
 * Quarantines ranges. Only the host.
 *
 * Solidity: `OutflowEscrow.quarantine(address,(uint64,uint64)[])`
 *
 * Sends the transaction without trying it first, see {@link simulateEscrowQuarantine}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteEscrowQuarantineParameters}
 * @returns Hash of the transaction. It may still revert: wait for its receipt.
 *
 * @example
 * import { writeEscrowQuarantine } from '@bulkhead/sdk';
 *
 * const hash = await writeEscrowQuarantine(walletClient, { address, asset, ranges });
 */
export const writeEscrowQuarantine = /*#__PURE__*/ Object.assign(
  async function writeEscrowQuarantine<
    chain extends Chain | undefined,
    account extends Account | undefined,
    chainOverride extends Chain | undefined = undefined,
  >(
    client: Client<Transport, chain, account>,
    parameters: WriteEscrowQuarantineParameters<chain, account, chainOverride>,
  ): Promise<WriteEscrowQuarantineReturnType> {
    const { asset, ranges, ...options } = parameters;
    return write(client, escrowQuarantineAbi, [asset, ranges], options);
  },
  {
    /**
     * The call as a value, for `multicall`, `sendCalls`, `sendTransaction`, `simulateContract` and
     * `estimateContractGas`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, asset, ranges }: EscrowQuarantineArguments & AddressOption): Call<typeof escrowQuarantineAbi, readonly [Address, readonly ClaimRange[]]> {
      return defineCall(escrowQuarantineAbi, address, [asset, ranges]);
    },
    /**
     * Finds the `ClaimsQuarantined` of a receipt's logs.
     *
     * @param logs - Logs of a transaction that called it.
     * @param options - {@link LogsOptions}
     * @throws EventMissingError when there is none.
     */
    extractEvent(logs: readonly Log[], options?: LogsOptions): EscrowClaimsQuarantinedLog {
      return firstLog(extractEscrowClaimsQuarantinedEvents(logs, options), 'ClaimsQuarantined');
    },
  },
);

export type WriteEscrowQuarantineSyncParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = WriteEscrowQuarantineParameters<chain, account, chainOverride> & WaitOptions;
export type WriteEscrowQuarantineSyncReturnType = EscrowClaimsQuarantinedLog['args'] & { receipt: TransactionReceipt };

/**
 * Quarantines ranges. Only the host.
 *
 * Solidity: `OutflowEscrow.quarantine(address,(uint64,uint64)[])`
 *
 * Sends the transaction and waits until it is mined, see {@link writeEscrowQuarantine}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteEscrowQuarantineSyncParameters}
 * @returns The receipt and the arguments of `ClaimsQuarantined`.
 * @throws TransactionFailedError when it was mined without doing its work; {@link decodeBulkheadError} finds the
 * reason.
 *
 * @example
 * import { writeEscrowQuarantineSync } from '@bulkhead/sdk';
 *
 * const { receipt } = await writeEscrowQuarantineSync(walletClient, { address, asset, ranges });
 */
export async function writeEscrowQuarantineSync<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteEscrowQuarantineSyncParameters<chain, account, chainOverride>,
): Promise<WriteEscrowQuarantineSyncReturnType> {
  const { asset, ranges, ...options } = parameters;
  const receipt = await writeSync(client, escrowQuarantineAbi, [asset, ranges], options);
  const { args } = firstLog(extractEscrowClaimsQuarantinedEvents(receipt.logs, options), 'ClaimsQuarantined');
  return { ...args, receipt };
}

const escrowRecoverAbi = [
  {"type":"function","name":"recover","inputs":[{"name":"asset","type":"address"},{"name":"to","type":"address"}],"outputs":[{"name":"paid","type":"uint256"}],"stateMutability":"nonpayable"},
] as const;

/** Arguments of {@link simulateEscrowRecover} and {@link writeEscrowRecover}. */
export type EscrowRecoverArguments = {
  /** `address` */
  asset: Address;
  /** `address` */
  to: Address;
};
export type SimulateEscrowRecoverParameters<
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = EscrowRecoverArguments & SimulateOptions<chainOverride, accountOverride>;
export type SimulateEscrowRecoverReturnType<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = Simulated<
  typeof escrowRecoverAbi,
  'recover',
  readonly [Address, Address],
  bigint,
  { chain: chain; account: account },
  { chain: chainOverride; account: accountOverride }
>;

/**
 * Sends on what skipped claims of an asset left here. Only the host.
 *
 * Solidity: `OutflowEscrow.recover(address,address)`
 *
 * Tries it without sending: gives what it would return, and the request for `writeContract`.
 *
 * @param client - Client to use.
 * @param parameters - {@link SimulateEscrowRecoverParameters}
 * @returns `result`: What was sent.
 * @throws What viem throws; {@link decodeBulkheadError} turns it into a class of its own.
 *
 * @example
 * import { simulateEscrowRecover } from '@bulkhead/sdk';
 *
 * const { request } = await simulateEscrowRecover(client, { address, asset, to, account });
 * const hash = await walletClient.writeContract(request);
 */
export async function simulateEscrowRecover<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
  accountOverride extends Account | Address | null | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: SimulateEscrowRecoverParameters<chainOverride, accountOverride>,
): Promise<SimulateEscrowRecoverReturnType<chain, account, chainOverride, accountOverride>> {
  const { asset, to, ...options } = parameters;
  return (await simulate(client, escrowRecoverAbi, [asset, to], options)) as SimulateEscrowRecoverReturnType<
    chain,
    account,
    chainOverride,
    accountOverride
  >;
}

export type WriteEscrowRecoverParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = EscrowRecoverArguments & WriteOptions<chain, account, chainOverride>;
export type WriteEscrowRecoverReturnType = Hash;

/**
 * Sends on what skipped claims of an asset left here. Only the host.
 *
 * Solidity: `OutflowEscrow.recover(address,address)`
 *
 * Sends the transaction without trying it first, see {@link simulateEscrowRecover}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteEscrowRecoverParameters}
 * @returns Hash of the transaction. It may still revert: wait for its receipt.
 *
 * @example
 * import { writeEscrowRecover } from '@bulkhead/sdk';
 *
 * const hash = await writeEscrowRecover(walletClient, { address, asset, to });
 */
export const writeEscrowRecover = /*#__PURE__*/ Object.assign(
  async function writeEscrowRecover<
    chain extends Chain | undefined,
    account extends Account | undefined,
    chainOverride extends Chain | undefined = undefined,
  >(
    client: Client<Transport, chain, account>,
    parameters: WriteEscrowRecoverParameters<chain, account, chainOverride>,
  ): Promise<WriteEscrowRecoverReturnType> {
    const { asset, to, ...options } = parameters;
    return write(client, escrowRecoverAbi, [asset, to], options);
  },
  {
    /**
     * The call as a value, for `multicall`, `sendCalls`, `sendTransaction`, `simulateContract` and
     * `estimateContractGas`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, asset, to }: EscrowRecoverArguments & AddressOption): Call<typeof escrowRecoverAbi, readonly [Address, Address]> {
      return defineCall(escrowRecoverAbi, address, [asset, to]);
    },
    /**
     * Finds the `ClaimsRecovered` of a receipt's logs.
     *
     * @param logs - Logs of a transaction that called it.
     * @param options - {@link LogsOptions}
     * @throws EventMissingError when there is none.
     */
    extractEvent(logs: readonly Log[], options?: LogsOptions): EscrowClaimsRecoveredLog {
      return firstLog(extractEscrowClaimsRecoveredEvents(logs, options), 'ClaimsRecovered');
    },
  },
);

export type WriteEscrowRecoverSyncParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = WriteEscrowRecoverParameters<chain, account, chainOverride> & WaitOptions;
export type WriteEscrowRecoverSyncReturnType = EscrowClaimsRecoveredLog['args'] & { receipt: TransactionReceipt };

/**
 * Sends on what skipped claims of an asset left here. Only the host.
 *
 * Solidity: `OutflowEscrow.recover(address,address)`
 *
 * Sends the transaction and waits until it is mined, see {@link writeEscrowRecover}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteEscrowRecoverSyncParameters}
 * @returns The receipt and the arguments of `ClaimsRecovered`.
 * @throws TransactionFailedError when it was mined without doing its work; {@link decodeBulkheadError} finds the
 * reason.
 *
 * @example
 * import { writeEscrowRecoverSync } from '@bulkhead/sdk';
 *
 * const { receipt } = await writeEscrowRecoverSync(walletClient, { address, asset, to });
 */
export async function writeEscrowRecoverSync<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteEscrowRecoverSyncParameters<chain, account, chainOverride>,
): Promise<WriteEscrowRecoverSyncReturnType> {
  const { asset, to, ...options } = parameters;
  const receipt = await writeSync(client, escrowRecoverAbi, [asset, to], options);
  const { args } = firstLog(extractEscrowClaimsRecoveredEvents(receipt.logs, options), 'ClaimsRecovered');
  return { ...args, receipt };
}

const escrowRecoverableAbi = [
  {"type":"function","name":"recoverable","inputs":[{"name":"asset","type":"address"}],"outputs":[{"name":"","type":"uint256"}],"stateMutability":"view"},
] as const;

/** Arguments of {@link readEscrowRecoverable}. */
export type EscrowRecoverableArguments = {
  /** `address` */
  asset: Address;
};
/** Arguments and options of {@link readEscrowRecoverable}. */
export type ReadEscrowRecoverableParameters = EscrowRecoverableArguments & ReadOptions;
export type ReadEscrowRecoverableReturnType = bigint;

/**
 * What skipped claims of an asset left here, in what they were worth when made. Part of `owed`.
 *
 * Solidity: `OutflowEscrow.recoverable(address)`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadEscrowRecoverableParameters}
 *
 * @example
 * import { readEscrowRecoverable } from '@bulkhead/sdk';
 *
 * const result = await readEscrowRecoverable(client, { address, asset });
 */
export const readEscrowRecoverable = /*#__PURE__*/ Object.assign(
  async function readEscrowRecoverable<chain extends Chain | undefined>(
    client: Client<Transport, chain>,
    parameters: ReadEscrowRecoverableParameters,
  ): Promise<ReadEscrowRecoverableReturnType> {
    const { asset, ...options } = parameters;
    return (await read(client, escrowRecoverableAbi, [asset], options)) as ReadEscrowRecoverableReturnType;
  },
  {
    /**
     * The call as a value, for `multicall`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, asset }: EscrowRecoverableArguments & AddressOption): Call<typeof escrowRecoverableAbi, readonly [Address]> {
      return defineCall(escrowRecoverableAbi, address, [asset]);
    },
  },
);

const escrowReleaseAbi = [
  {"type":"function","name":"release","inputs":[{"name":"id","type":"uint64"},{"name":"claim","type":"tuple","components":[{"name":"asset","type":"address"},{"name":"recipient","type":"address"},{"name":"amount","type":"uint128"},{"name":"lineEnd","type":"uint128"},{"name":"madeAt","type":"uint40"},{"name":"callHash","type":"bytes32"}]}],"outputs":[],"stateMutability":"nonpayable"},
] as const;

/** Arguments of {@link simulateEscrowRelease} and {@link writeEscrowRelease}. */
export type EscrowReleaseArguments = {
  /** `uint64` */
  id: bigint;
  /** `IOutflowEscrow.Claim` */
  claim: Claim;
};
export type SimulateEscrowReleaseParameters<
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = EscrowReleaseArguments & SimulateOptions<chainOverride, accountOverride>;
export type SimulateEscrowReleaseReturnType<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = Simulated<
  typeof escrowReleaseAbi,
  'release',
  readonly [bigint, Claim],
  void,
  { chain: chain; account: account },
  { chain: chainOverride; account: accountOverride }
>;

/**
 * Pays a due claim. Anyone. When the push fails the value stays, for `retry` and for `collect`.
 *
 * Solidity: `OutflowEscrow.release(uint64,(address,address,uint128,uint128,uint40,bytes32))`
 *
 * Tries it without sending: gives what it would return, and the request for `writeContract`.
 *
 * @param client - Client to use.
 * @param parameters - {@link SimulateEscrowReleaseParameters}
 * @throws What viem throws; {@link decodeBulkheadError} turns it into a class of its own.
 *
 * @example
 * import { simulateEscrowRelease } from '@bulkhead/sdk';
 *
 * const { request } = await simulateEscrowRelease(client, { address, id, claim, account });
 * const hash = await walletClient.writeContract(request);
 */
export async function simulateEscrowRelease<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
  accountOverride extends Account | Address | null | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: SimulateEscrowReleaseParameters<chainOverride, accountOverride>,
): Promise<SimulateEscrowReleaseReturnType<chain, account, chainOverride, accountOverride>> {
  const { id, claim, ...options } = parameters;
  return (await simulate(client, escrowReleaseAbi, [id, claim], options)) as SimulateEscrowReleaseReturnType<
    chain,
    account,
    chainOverride,
    accountOverride
  >;
}

export type WriteEscrowReleaseParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = EscrowReleaseArguments & WriteOptions<chain, account, chainOverride>;
export type WriteEscrowReleaseReturnType = Hash;

/**
 * Pays a due claim. Anyone. When the push fails the value stays, for `retry` and for `collect`.
 *
 * Solidity: `OutflowEscrow.release(uint64,(address,address,uint128,uint128,uint40,bytes32))`
 *
 * Sends the transaction without trying it first, see {@link simulateEscrowRelease}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteEscrowReleaseParameters}
 * @returns Hash of the transaction. It may still revert: wait for its receipt.
 *
 * @example
 * import { writeEscrowRelease } from '@bulkhead/sdk';
 *
 * const hash = await writeEscrowRelease(walletClient, { address, id, claim });
 */
export const writeEscrowRelease = /*#__PURE__*/ Object.assign(
  async function writeEscrowRelease<
    chain extends Chain | undefined,
    account extends Account | undefined,
    chainOverride extends Chain | undefined = undefined,
  >(
    client: Client<Transport, chain, account>,
    parameters: WriteEscrowReleaseParameters<chain, account, chainOverride>,
  ): Promise<WriteEscrowReleaseReturnType> {
    const { id, claim, ...options } = parameters;
    return write(client, escrowReleaseAbi, [id, claim], options);
  },
  {
    /**
     * The call as a value, for `multicall`, `sendCalls`, `sendTransaction`, `simulateContract` and
     * `estimateContractGas`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, id, claim }: EscrowReleaseArguments & AddressOption): Call<typeof escrowReleaseAbi, readonly [bigint, Claim]> {
      return defineCall(escrowReleaseAbi, address, [id, claim]);
    },
    /**
     * Finds the `ClaimReleased` of a receipt's logs.
     *
     * @param logs - Logs of a transaction that called it.
     * @param options - {@link LogsOptions}
     * @throws EventMissingError when there is none: the recipient refused; then there is `ClaimPushFailed`.
     */
    extractEvent(logs: readonly Log[], options?: LogsOptions): EscrowClaimReleasedLog {
      return firstLog(extractEscrowClaimReleasedEvents(logs, options), 'ClaimReleased');
    },
  },
);

export type WriteEscrowReleaseSyncParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = WriteEscrowReleaseParameters<chain, account, chainOverride> & WaitOptions;
export type WriteEscrowReleaseSyncReturnType = Partial<EscrowClaimReleasedLog['args']> & { receipt: TransactionReceipt };

/**
 * Pays a due claim. Anyone. When the push fails the value stays, for `retry` and for `collect`.
 *
 * Solidity: `OutflowEscrow.release(uint64,(address,address,uint128,uint128,uint40,bytes32))`
 *
 * Sends the transaction and waits until it is mined, see {@link writeEscrowRelease}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteEscrowReleaseSyncParameters}
 * @returns The receipt and the arguments of `ClaimReleased`, which are absent when the recipient refused; then there
 * is `ClaimPushFailed`.
 * @throws TransactionFailedError when it was mined without doing its work; {@link decodeBulkheadError} finds the
 * reason.
 *
 * @example
 * import { writeEscrowReleaseSync } from '@bulkhead/sdk';
 *
 * const { receipt } = await writeEscrowReleaseSync(walletClient, { address, id, claim });
 */
export async function writeEscrowReleaseSync<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteEscrowReleaseSyncParameters<chain, account, chainOverride>,
): Promise<WriteEscrowReleaseSyncReturnType> {
  const { id, claim, ...options } = parameters;
  const receipt = await writeSync(client, escrowReleaseAbi, [id, claim], options);
  const [log] = extractEscrowClaimReleasedEvents(receipt.logs, options);
  return { ...log?.args, receipt };
}

const escrowReleaseWithCallAbi = [
  {"type":"function","name":"releaseWithCall","inputs":[{"name":"id","type":"uint64"},{"name":"claim","type":"tuple","components":[{"name":"asset","type":"address"},{"name":"recipient","type":"address"},{"name":"amount","type":"uint128"},{"name":"lineEnd","type":"uint128"},{"name":"madeAt","type":"uint40"},{"name":"callHash","type":"bytes32"}]},{"name":"data","type":"bytes"}],"outputs":[],"stateMutability":"nonpayable"},
] as const;

/** Arguments of {@link simulateEscrowReleaseWithCall} and {@link writeEscrowReleaseWithCall}. */
export type EscrowReleaseWithCallArguments = {
  /** `uint64` */
  id: bigint;
  /** `IOutflowEscrow.Claim` */
  claim: Claim;
  /** What the recipient's `onOutflow` is called with, as `OutflowCallDelayed` of the host told it. `bytes` */
  dataArg: Hex;
};
export type SimulateEscrowReleaseWithCallParameters<
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = EscrowReleaseWithCallArguments & SimulateOptions<chainOverride, accountOverride>;
export type SimulateEscrowReleaseWithCallReturnType<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = Simulated<
  typeof escrowReleaseWithCallAbi,
  'releaseWithCall',
  readonly [bigint, Claim, Hex],
  void,
  { chain: chain; account: account },
  { chain: chainOverride; account: accountOverride }
>;

/**
 * Pays a due claim that carries a call, and makes it: both or neither. Anyone.
 *
 * Solidity: `OutflowEscrow.releaseWithCall(uint64,(address,address,uint128,uint128,uint40,bytes32),bytes)`
 *
 * Tries it without sending: gives what it would return, and the request for `writeContract`.
 *
 * @param client - Client to use.
 * @param parameters - {@link SimulateEscrowReleaseWithCallParameters}
 * @throws What viem throws; {@link decodeBulkheadError} turns it into a class of its own.
 *
 * @example
 * import { simulateEscrowReleaseWithCall } from '@bulkhead/sdk';
 *
 * const { request } = await simulateEscrowReleaseWithCall(client, { address, id, claim, dataArg, account });
 * const hash = await walletClient.writeContract(request);
 */
export async function simulateEscrowReleaseWithCall<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
  accountOverride extends Account | Address | null | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: SimulateEscrowReleaseWithCallParameters<chainOverride, accountOverride>,
): Promise<SimulateEscrowReleaseWithCallReturnType<chain, account, chainOverride, accountOverride>> {
  const { id, claim, dataArg, ...options } = parameters;
  return (await simulate(client, escrowReleaseWithCallAbi, [id, claim, dataArg], options)) as SimulateEscrowReleaseWithCallReturnType<
    chain,
    account,
    chainOverride,
    accountOverride
  >;
}

export type WriteEscrowReleaseWithCallParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = EscrowReleaseWithCallArguments & WriteOptions<chain, account, chainOverride>;
export type WriteEscrowReleaseWithCallReturnType = Hash;

/**
 * Pays a due claim that carries a call, and makes it: both or neither. Anyone.
 *
 * Solidity: `OutflowEscrow.releaseWithCall(uint64,(address,address,uint128,uint128,uint40,bytes32),bytes)`
 *
 * Sends the transaction without trying it first, see {@link simulateEscrowReleaseWithCall}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteEscrowReleaseWithCallParameters}
 * @returns Hash of the transaction. It may still revert: wait for its receipt.
 *
 * @example
 * import { writeEscrowReleaseWithCall } from '@bulkhead/sdk';
 *
 * const hash = await writeEscrowReleaseWithCall(walletClient, { address, id, claim, dataArg });
 */
export const writeEscrowReleaseWithCall = /*#__PURE__*/ Object.assign(
  async function writeEscrowReleaseWithCall<
    chain extends Chain | undefined,
    account extends Account | undefined,
    chainOverride extends Chain | undefined = undefined,
  >(
    client: Client<Transport, chain, account>,
    parameters: WriteEscrowReleaseWithCallParameters<chain, account, chainOverride>,
  ): Promise<WriteEscrowReleaseWithCallReturnType> {
    const { id, claim, dataArg, ...options } = parameters;
    return write(client, escrowReleaseWithCallAbi, [id, claim, dataArg], options);
  },
  {
    /**
     * The call as a value, for `multicall`, `sendCalls`, `sendTransaction`, `simulateContract` and
     * `estimateContractGas`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, id, claim, dataArg }: EscrowReleaseWithCallArguments & AddressOption): Call<typeof escrowReleaseWithCallAbi, readonly [bigint, Claim, Hex]> {
      return defineCall(escrowReleaseWithCallAbi, address, [id, claim, dataArg]);
    },
    /**
     * Finds the `ClaimReleased` of a receipt's logs.
     *
     * @param logs - Logs of a transaction that called it.
     * @param options - {@link LogsOptions}
     * @throws EventMissingError when there is none: the recipient refused; then there is `ClaimPushFailed`.
     */
    extractEvent(logs: readonly Log[], options?: LogsOptions): EscrowClaimReleasedLog {
      return firstLog(extractEscrowClaimReleasedEvents(logs, options), 'ClaimReleased');
    },
  },
);

export type WriteEscrowReleaseWithCallSyncParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = WriteEscrowReleaseWithCallParameters<chain, account, chainOverride> & WaitOptions;
export type WriteEscrowReleaseWithCallSyncReturnType = Partial<EscrowClaimReleasedLog['args']> & { receipt: TransactionReceipt };

/**
 * Pays a due claim that carries a call, and makes it: both or neither. Anyone.
 *
 * Solidity: `OutflowEscrow.releaseWithCall(uint64,(address,address,uint128,uint128,uint40,bytes32),bytes)`
 *
 * Sends the transaction and waits until it is mined, see {@link writeEscrowReleaseWithCall}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteEscrowReleaseWithCallSyncParameters}
 * @returns The receipt and the arguments of `ClaimReleased`, which are absent when the recipient refused; then there
 * is `ClaimPushFailed`.
 * @throws TransactionFailedError when it was mined without doing its work; {@link decodeBulkheadError} finds the
 * reason.
 *
 * @example
 * import { writeEscrowReleaseWithCallSync } from '@bulkhead/sdk';
 *
 * const { receipt } = await writeEscrowReleaseWithCallSync(walletClient, { address, id, claim, dataArg });
 */
export async function writeEscrowReleaseWithCallSync<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteEscrowReleaseWithCallSyncParameters<chain, account, chainOverride>,
): Promise<WriteEscrowReleaseWithCallSyncReturnType> {
  const { id, claim, dataArg, ...options } = parameters;
  const receipt = await writeSync(client, escrowReleaseWithCallAbi, [id, claim, dataArg], options);
  const [log] = extractEscrowClaimReleasedEvents(receipt.logs, options);
  return { ...log?.args, receipt };
}

const escrowRetryAbi = [
  {"type":"function","name":"retry","inputs":[{"name":"id","type":"uint64"},{"name":"claim","type":"tuple","components":[{"name":"asset","type":"address"},{"name":"recipient","type":"address"},{"name":"amount","type":"uint128"},{"name":"lineEnd","type":"uint128"},{"name":"madeAt","type":"uint40"},{"name":"callHash","type":"bytes32"}]},{"name":"data","type":"bytes"}],"outputs":[],"stateMutability":"nonpayable"},
] as const;

/** Arguments of {@link simulateEscrowRetry} and {@link writeEscrowRetry}. */
export type EscrowRetryArguments = {
  /** `uint64` */
  id: bigint;
  /** `IOutflowEscrow.Claim` */
  claim: Claim;
  /** Empty for a claim without a call. `bytes` */
  dataArg: Hex;
};
export type SimulateEscrowRetryParameters<
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = EscrowRetryArguments & SimulateOptions<chainOverride, accountOverride>;
export type SimulateEscrowRetryReturnType<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = Simulated<
  typeof escrowRetryAbi,
  'retry',
  readonly [bigint, Claim, Hex],
  void,
  { chain: chain; account: account },
  { chain: chainOverride; account: accountOverride }
>;

/**
 * Pushes a failed claim to its recipient again, with all the gas that is there, and never with less than `release`
 * grants. Anyone: a token that was paused, or a call that needed more gas, must not cost a recipient that cannot
 * `collect`.
 *
 * Solidity: `OutflowEscrow.retry(uint64,(address,address,uint128,uint128,uint40,bytes32),bytes)`
 *
 * Tries it without sending: gives what it would return, and the request for `writeContract`.
 *
 * @param client - Client to use.
 * @param parameters - {@link SimulateEscrowRetryParameters}
 * @throws What viem throws; {@link decodeBulkheadError} turns it into a class of its own.
 *
 * @example
 * import { simulateEscrowRetry } from '@bulkhead/sdk';
 *
 * const { request } = await simulateEscrowRetry(client, { address, id, claim, dataArg, account });
 * const hash = await walletClient.writeContract(request);
 */
export async function simulateEscrowRetry<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
  accountOverride extends Account | Address | null | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: SimulateEscrowRetryParameters<chainOverride, accountOverride>,
): Promise<SimulateEscrowRetryReturnType<chain, account, chainOverride, accountOverride>> {
  const { id, claim, dataArg, ...options } = parameters;
  return (await simulate(client, escrowRetryAbi, [id, claim, dataArg], options)) as SimulateEscrowRetryReturnType<
    chain,
    account,
    chainOverride,
    accountOverride
  >;
}

export type WriteEscrowRetryParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = EscrowRetryArguments & WriteOptions<chain, account, chainOverride>;
export type WriteEscrowRetryReturnType = Hash;

/**
 * Pushes a failed claim to its recipient again, with all the gas that is there, and never with less than `release`
 * grants. Anyone: a token that was paused, or a call that needed more gas, must not cost a recipient that cannot
 * `collect`.
 *
 * Solidity: `OutflowEscrow.retry(uint64,(address,address,uint128,uint128,uint40,bytes32),bytes)`
 *
 * Sends the transaction without trying it first, see {@link simulateEscrowRetry}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteEscrowRetryParameters}
 * @returns Hash of the transaction. It may still revert: wait for its receipt.
 *
 * @example
 * import { writeEscrowRetry } from '@bulkhead/sdk';
 *
 * const hash = await writeEscrowRetry(walletClient, { address, id, claim, dataArg });
 */
export const writeEscrowRetry = /*#__PURE__*/ Object.assign(
  async function writeEscrowRetry<
    chain extends Chain | undefined,
    account extends Account | undefined,
    chainOverride extends Chain | undefined = undefined,
  >(
    client: Client<Transport, chain, account>,
    parameters: WriteEscrowRetryParameters<chain, account, chainOverride>,
  ): Promise<WriteEscrowRetryReturnType> {
    const { id, claim, dataArg, ...options } = parameters;
    return write(client, escrowRetryAbi, [id, claim, dataArg], options);
  },
  {
    /**
     * The call as a value, for `multicall`, `sendCalls`, `sendTransaction`, `simulateContract` and
     * `estimateContractGas`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, id, claim, dataArg }: EscrowRetryArguments & AddressOption): Call<typeof escrowRetryAbi, readonly [bigint, Claim, Hex]> {
      return defineCall(escrowRetryAbi, address, [id, claim, dataArg]);
    },
    /**
     * Finds the `ClaimReleased` of a receipt's logs.
     *
     * @param logs - Logs of a transaction that called it.
     * @param options - {@link LogsOptions}
     * @throws EventMissingError when there is none.
     */
    extractEvent(logs: readonly Log[], options?: LogsOptions): EscrowClaimReleasedLog {
      return firstLog(extractEscrowClaimReleasedEvents(logs, options), 'ClaimReleased');
    },
  },
);

export type WriteEscrowRetrySyncParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = WriteEscrowRetryParameters<chain, account, chainOverride> & WaitOptions;
export type WriteEscrowRetrySyncReturnType = EscrowClaimReleasedLog['args'] & { receipt: TransactionReceipt };

/**
 * Pushes a failed claim to its recipient again, with all the gas that is there, and never with less than `release`
 * grants. Anyone: a token that was paused, or a call that needed more gas, must not cost a recipient that cannot
 * `collect`.
 *
 * Solidity: `OutflowEscrow.retry(uint64,(address,address,uint128,uint128,uint40,bytes32),bytes)`
 *
 * Sends the transaction and waits until it is mined, see {@link writeEscrowRetry}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteEscrowRetrySyncParameters}
 * @returns The receipt and the arguments of `ClaimReleased`.
 * @throws TransactionFailedError when it was mined without doing its work; {@link decodeBulkheadError} finds the
 * reason.
 *
 * @example
 * import { writeEscrowRetrySync } from '@bulkhead/sdk';
 *
 * const { receipt } = await writeEscrowRetrySync(walletClient, { address, id, claim, dataArg });
 */
export async function writeEscrowRetrySync<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteEscrowRetrySyncParameters<chain, account, chainOverride>,
): Promise<WriteEscrowRetrySyncReturnType> {
  const { id, claim, dataArg, ...options } = parameters;
  const receipt = await writeSync(client, escrowRetryAbi, [id, claim, dataArg], options);
  const { args } = firstLog(extractEscrowClaimReleasedEvents(receipt.logs, options), 'ClaimReleased');
  return { ...args, receipt };
}

const escrowReviewAbi = [
  {"type":"function","name":"review","inputs":[],"outputs":[{"name":"","type":"uint32"}],"stateMutability":"view"},
] as const;

/** Arguments and options of {@link readEscrowReview}. */
export type ReadEscrowReviewParameters = ReadOptions;
export type ReadEscrowReviewReturnType = number;

/**
 * Seconds for which every claim is reviewed.
 *
 * Solidity: `OutflowEscrow.review()`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadEscrowReviewParameters}
 *
 * @example
 * import { readEscrowReview } from '@bulkhead/sdk';
 *
 * const result = await readEscrowReview(client, { address });
 */
export const readEscrowReview = /*#__PURE__*/ Object.assign(
  async function readEscrowReview<chain extends Chain | undefined>(
    client: Client<Transport, chain>,
    parameters: ReadEscrowReviewParameters,
  ): Promise<ReadEscrowReviewReturnType> {
    const { ...options } = parameters;
    return (await read(client, escrowReviewAbi, [], options)) as ReadEscrowReviewReturnType;
  },
  {
    /**
     * The call as a value, for `multicall`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address }: AddressOption): Call<typeof escrowReviewAbi, readonly []> {
      return defineCall(escrowReviewAbi, address, []);
    },
  },
);

const escrowSkipAbi = [
  {"type":"function","name":"skip","inputs":[{"name":"id","type":"uint64"},{"name":"claim","type":"tuple","components":[{"name":"asset","type":"address"},{"name":"recipient","type":"address"},{"name":"amount","type":"uint128"},{"name":"lineEnd","type":"uint128"},{"name":"madeAt","type":"uint40"},{"name":"callHash","type":"bytes32"}]}],"outputs":[],"stateMutability":"nonpayable"},
] as const;

/** Arguments of {@link simulateEscrowSkip} and {@link writeEscrowSkip}. */
export type EscrowSkipArguments = {
  /** `uint64` */
  id: bigint;
  /** `IOutflowEscrow.Claim` */
  claim: Claim;
};
export type SimulateEscrowSkipParameters<
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = EscrowSkipArguments & SimulateOptions<chainOverride, accountOverride>;
export type SimulateEscrowSkipReturnType<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = Simulated<
  typeof escrowSkipAbi,
  'skip',
  readonly [bigint, Claim],
  void,
  { chain: chain; account: account },
  { chain: chainOverride; account: accountOverride }
>;

/**
 * Gives up the place of a quarantined claim that the line has reached. Anyone. Its value is recoverable from then on.
 *
 * Solidity: `OutflowEscrow.skip(uint64,(address,address,uint128,uint128,uint40,bytes32))`
 *
 * Tries it without sending: gives what it would return, and the request for `writeContract`.
 *
 * @param client - Client to use.
 * @param parameters - {@link SimulateEscrowSkipParameters}
 * @throws What viem throws; {@link decodeBulkheadError} turns it into a class of its own.
 *
 * @example
 * import { simulateEscrowSkip } from '@bulkhead/sdk';
 *
 * const { request } = await simulateEscrowSkip(client, { address, id, claim, account });
 * const hash = await walletClient.writeContract(request);
 */
export async function simulateEscrowSkip<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
  accountOverride extends Account | Address | null | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: SimulateEscrowSkipParameters<chainOverride, accountOverride>,
): Promise<SimulateEscrowSkipReturnType<chain, account, chainOverride, accountOverride>> {
  const { id, claim, ...options } = parameters;
  return (await simulate(client, escrowSkipAbi, [id, claim], options)) as SimulateEscrowSkipReturnType<
    chain,
    account,
    chainOverride,
    accountOverride
  >;
}

export type WriteEscrowSkipParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = EscrowSkipArguments & WriteOptions<chain, account, chainOverride>;
export type WriteEscrowSkipReturnType = Hash;

/**
 * Gives up the place of a quarantined claim that the line has reached. Anyone. Its value is recoverable from then on.
 *
 * Solidity: `OutflowEscrow.skip(uint64,(address,address,uint128,uint128,uint40,bytes32))`
 *
 * Sends the transaction without trying it first, see {@link simulateEscrowSkip}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteEscrowSkipParameters}
 * @returns Hash of the transaction. It may still revert: wait for its receipt.
 *
 * @example
 * import { writeEscrowSkip } from '@bulkhead/sdk';
 *
 * const hash = await writeEscrowSkip(walletClient, { address, id, claim });
 */
export const writeEscrowSkip = /*#__PURE__*/ Object.assign(
  async function writeEscrowSkip<
    chain extends Chain | undefined,
    account extends Account | undefined,
    chainOverride extends Chain | undefined = undefined,
  >(
    client: Client<Transport, chain, account>,
    parameters: WriteEscrowSkipParameters<chain, account, chainOverride>,
  ): Promise<WriteEscrowSkipReturnType> {
    const { id, claim, ...options } = parameters;
    return write(client, escrowSkipAbi, [id, claim], options);
  },
  {
    /**
     * The call as a value, for `multicall`, `sendCalls`, `sendTransaction`, `simulateContract` and
     * `estimateContractGas`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, id, claim }: EscrowSkipArguments & AddressOption): Call<typeof escrowSkipAbi, readonly [bigint, Claim]> {
      return defineCall(escrowSkipAbi, address, [id, claim]);
    },
    /**
     * Finds the `ClaimSkipped` of a receipt's logs.
     *
     * @param logs - Logs of a transaction that called it.
     * @param options - {@link LogsOptions}
     * @throws EventMissingError when there is none.
     */
    extractEvent(logs: readonly Log[], options?: LogsOptions): EscrowClaimSkippedLog {
      return firstLog(extractEscrowClaimSkippedEvents(logs, options), 'ClaimSkipped');
    },
  },
);

export type WriteEscrowSkipSyncParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = WriteEscrowSkipParameters<chain, account, chainOverride> & WaitOptions;
export type WriteEscrowSkipSyncReturnType = EscrowClaimSkippedLog['args'] & { receipt: TransactionReceipt };

/**
 * Gives up the place of a quarantined claim that the line has reached. Anyone. Its value is recoverable from then on.
 *
 * Solidity: `OutflowEscrow.skip(uint64,(address,address,uint128,uint128,uint40,bytes32))`
 *
 * Sends the transaction and waits until it is mined, see {@link writeEscrowSkip}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteEscrowSkipSyncParameters}
 * @returns The receipt and the arguments of `ClaimSkipped`.
 * @throws TransactionFailedError when it was mined without doing its work; {@link decodeBulkheadError} finds the
 * reason.
 *
 * @example
 * import { writeEscrowSkipSync } from '@bulkhead/sdk';
 *
 * const { receipt } = await writeEscrowSkipSync(walletClient, { address, id, claim });
 */
export async function writeEscrowSkipSync<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteEscrowSkipSyncParameters<chain, account, chainOverride>,
): Promise<WriteEscrowSkipSyncReturnType> {
  const { id, claim, ...options } = parameters;
  const receipt = await writeSync(client, escrowSkipAbi, [id, claim], options);
  const { args } = firstLog(extractEscrowClaimSkippedEvents(receipt.logs, options), 'ClaimSkipped');
  return { ...args, receipt };
}

const escrowClaimCollectedEventAbi = [
  {"type":"event","name":"ClaimCollected","inputs":[{"name":"id","type":"uint64","indexed":true},{"name":"asset","type":"address","indexed":true},{"name":"recipient","type":"address","indexed":true},{"name":"to","type":"address"},{"name":"paid","type":"uint256"}]},
] as const;

/** A decoded `ClaimCollected`. */
export type EscrowClaimCollectedLog = EventLog<typeof escrowClaimCollectedEventAbi, 'ClaimCollected'>;
export type WatchEscrowClaimCollectedEventParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof escrowClaimCollectedEventAbi, 'ClaimCollected'> | undefined;
} & WatchOptions<typeof escrowClaimCollectedEventAbi, 'ClaimCollected'>;
export type WatchEscrowClaimCollectedEventReturnType = () => void;

/**
 * The recipient of a failed push took it to another address.
 *
 * - `id` (uint64, indexed)
 * - `asset` (address, indexed)
 * - `recipient` (address, indexed)
 * - `to` (address)
 * - `paid` (uint256)
 *
 * Solidity: `OutflowEscrow.ClaimCollected(uint64,address,address,address,uint256)`
 *
 * @param client - Client to use.
 * @param parameters - {@link WatchEscrowClaimCollectedEventParameters}
 * @returns Function that ends the subscription.
 *
 * @example
 * import { watchEscrowClaimCollectedEvent } from '@bulkhead/sdk';
 *
 * const unwatch = watchEscrowClaimCollectedEvent(client, { address, onLogs: (logs) => console.log(logs) });
 */
export function watchEscrowClaimCollectedEvent<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: WatchEscrowClaimCollectedEventParameters,
): WatchEscrowClaimCollectedEventReturnType {
  return watch(client, escrowClaimCollectedEventAbi, parameters);
}

export type GetEscrowClaimCollectedEventsParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof escrowClaimCollectedEventAbi, 'ClaimCollected'> | undefined;
} & EventsOptions;
export type GetEscrowClaimCollectedEventsReturnType = EscrowClaimCollectedLog[];

/**
 * The recipient of a failed push took it to another address.
 *
 * Searches a range of blocks for it.
 *
 * - `id` (uint64, indexed)
 * - `asset` (address, indexed)
 * - `recipient` (address, indexed)
 * - `to` (address)
 * - `paid` (uint256)
 *
 * @param client - Client to use.
 * @param parameters - {@link GetEscrowClaimCollectedEventsParameters}
 * @returns Decoded logs in the order of the chain.
 *
 * @example
 * import { getEscrowClaimCollectedEvents } from '@bulkhead/sdk';
 *
 * const logs = await getEscrowClaimCollectedEvents(client, { address, fromBlock: 'earliest' });
 */
export async function getEscrowClaimCollectedEvents<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: GetEscrowClaimCollectedEventsParameters,
): Promise<GetEscrowClaimCollectedEventsReturnType> {
  return (await getEvents(client, escrowClaimCollectedEventAbi, parameters)) as GetEscrowClaimCollectedEventsReturnType;
}

/**
 * The recipient of a failed push took it to another address.
 *
 * Finds it among logs that are there already, of a receipt for instance.
 *
 * - `id` (uint64, indexed)
 * - `asset` (address, indexed)
 * - `recipient` (address, indexed)
 * - `to` (address)
 * - `paid` (uint256)
 *
 * @param logs - Logs of any contracts.
 * @param options - {@link LogsOptions}
 * @returns Decoded logs in the order given.
 *
 * @example
 * import { extractEscrowClaimCollectedEvents } from '@bulkhead/sdk';
 *
 * const logs = extractEscrowClaimCollectedEvents(receipt.logs);
 */
export function extractEscrowClaimCollectedEvents(logs: readonly Log[], options?: LogsOptions): EscrowClaimCollectedLog[] {
  return extractLogs(escrowClaimCollectedEventAbi, logs, options) as EscrowClaimCollectedLog[];
}

const escrowClaimExpiredEventAbi = [
  {"type":"event","name":"ClaimExpired","inputs":[{"name":"id","type":"uint64","indexed":true},{"name":"asset","type":"address","indexed":true},{"name":"recipient","type":"address","indexed":true},{"name":"rescue","type":"address"},{"name":"paid","type":"uint256"}]},
] as const;

/** A decoded `ClaimExpired`. */
export type EscrowClaimExpiredLog = EventLog<typeof escrowClaimExpiredEventAbi, 'ClaimExpired'>;
export type WatchEscrowClaimExpiredEventParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof escrowClaimExpiredEventAbi, 'ClaimExpired'> | undefined;
} & WatchOptions<typeof escrowClaimExpiredEventAbi, 'ClaimExpired'>;
export type WatchEscrowClaimExpiredEventReturnType = () => void;

/**
 * A failed push expired to the rescue address.
 *
 * - `id` (uint64, indexed)
 * - `asset` (address, indexed)
 * - `recipient` (address, indexed)
 * - `rescue` (address)
 * - `paid` (uint256)
 *
 * Solidity: `OutflowEscrow.ClaimExpired(uint64,address,address,address,uint256)`
 *
 * @param client - Client to use.
 * @param parameters - {@link WatchEscrowClaimExpiredEventParameters}
 * @returns Function that ends the subscription.
 *
 * @example
 * import { watchEscrowClaimExpiredEvent } from '@bulkhead/sdk';
 *
 * const unwatch = watchEscrowClaimExpiredEvent(client, { address, onLogs: (logs) => console.log(logs) });
 */
export function watchEscrowClaimExpiredEvent<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: WatchEscrowClaimExpiredEventParameters,
): WatchEscrowClaimExpiredEventReturnType {
  return watch(client, escrowClaimExpiredEventAbi, parameters);
}

export type GetEscrowClaimExpiredEventsParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof escrowClaimExpiredEventAbi, 'ClaimExpired'> | undefined;
} & EventsOptions;
export type GetEscrowClaimExpiredEventsReturnType = EscrowClaimExpiredLog[];

/**
 * A failed push expired to the rescue address.
 *
 * Searches a range of blocks for it.
 *
 * - `id` (uint64, indexed)
 * - `asset` (address, indexed)
 * - `recipient` (address, indexed)
 * - `rescue` (address)
 * - `paid` (uint256)
 *
 * @param client - Client to use.
 * @param parameters - {@link GetEscrowClaimExpiredEventsParameters}
 * @returns Decoded logs in the order of the chain.
 *
 * @example
 * import { getEscrowClaimExpiredEvents } from '@bulkhead/sdk';
 *
 * const logs = await getEscrowClaimExpiredEvents(client, { address, fromBlock: 'earliest' });
 */
export async function getEscrowClaimExpiredEvents<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: GetEscrowClaimExpiredEventsParameters,
): Promise<GetEscrowClaimExpiredEventsReturnType> {
  return (await getEvents(client, escrowClaimExpiredEventAbi, parameters)) as GetEscrowClaimExpiredEventsReturnType;
}

/**
 * A failed push expired to the rescue address.
 *
 * Finds it among logs that are there already, of a receipt for instance.
 *
 * - `id` (uint64, indexed)
 * - `asset` (address, indexed)
 * - `recipient` (address, indexed)
 * - `rescue` (address)
 * - `paid` (uint256)
 *
 * @param logs - Logs of any contracts.
 * @param options - {@link LogsOptions}
 * @returns Decoded logs in the order given.
 *
 * @example
 * import { extractEscrowClaimExpiredEvents } from '@bulkhead/sdk';
 *
 * const logs = extractEscrowClaimExpiredEvents(receipt.logs);
 */
export function extractEscrowClaimExpiredEvents(logs: readonly Log[], options?: LogsOptions): EscrowClaimExpiredLog[] {
  return extractLogs(escrowClaimExpiredEventAbi, logs, options) as EscrowClaimExpiredLog[];
}

const escrowClaimOpenedEventAbi = [
  {"type":"event","name":"ClaimOpened","inputs":[{"name":"id","type":"uint64","indexed":true},{"name":"asset","type":"address","indexed":true},{"name":"recipient","type":"address","indexed":true},{"name":"amount","type":"uint128"},{"name":"lineEnd","type":"uint128"},{"name":"madeAt","type":"uint40"},{"name":"callHash","type":"bytes32"}]},
] as const;

/** A decoded `ClaimOpened`. */
export type EscrowClaimOpenedLog = EventLog<typeof escrowClaimOpenedEventAbi, 'ClaimOpened'>;
export type WatchEscrowClaimOpenedEventParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof escrowClaimOpenedEventAbi, 'ClaimOpened'> | undefined;
} & WatchOptions<typeof escrowClaimOpenedEventAbi, 'ClaimOpened'>;
export type WatchEscrowClaimOpenedEventReturnType = () => void;

/**
 * A claim was made. Everything that `release` needs is here; the data of a call was told by the host.
 *
 * - `id` (uint64, indexed)
 * - `asset` (address, indexed)
 * - `recipient` (address, indexed)
 * - `amount` (uint128)
 * - `lineEnd` (uint128)
 * - `madeAt` (uint40)
 * - `callHash` (bytes32)
 *
 * Solidity: `OutflowEscrow.ClaimOpened(uint64,address,address,uint128,uint128,uint40,bytes32)`
 *
 * @param client - Client to use.
 * @param parameters - {@link WatchEscrowClaimOpenedEventParameters}
 * @returns Function that ends the subscription.
 *
 * @example
 * import { watchEscrowClaimOpenedEvent } from '@bulkhead/sdk';
 *
 * const unwatch = watchEscrowClaimOpenedEvent(client, { address, onLogs: (logs) => console.log(logs) });
 */
export function watchEscrowClaimOpenedEvent<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: WatchEscrowClaimOpenedEventParameters,
): WatchEscrowClaimOpenedEventReturnType {
  return watch(client, escrowClaimOpenedEventAbi, parameters);
}

export type GetEscrowClaimOpenedEventsParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof escrowClaimOpenedEventAbi, 'ClaimOpened'> | undefined;
} & EventsOptions;
export type GetEscrowClaimOpenedEventsReturnType = EscrowClaimOpenedLog[];

/**
 * A claim was made. Everything that `release` needs is here; the data of a call was told by the host.
 *
 * Searches a range of blocks for it.
 *
 * - `id` (uint64, indexed)
 * - `asset` (address, indexed)
 * - `recipient` (address, indexed)
 * - `amount` (uint128)
 * - `lineEnd` (uint128)
 * - `madeAt` (uint40)
 * - `callHash` (bytes32)
 *
 * @param client - Client to use.
 * @param parameters - {@link GetEscrowClaimOpenedEventsParameters}
 * @returns Decoded logs in the order of the chain.
 *
 * @example
 * import { getEscrowClaimOpenedEvents } from '@bulkhead/sdk';
 *
 * const logs = await getEscrowClaimOpenedEvents(client, { address, fromBlock: 'earliest' });
 */
export async function getEscrowClaimOpenedEvents<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: GetEscrowClaimOpenedEventsParameters,
): Promise<GetEscrowClaimOpenedEventsReturnType> {
  return (await getEvents(client, escrowClaimOpenedEventAbi, parameters)) as GetEscrowClaimOpenedEventsReturnType;
}

/**
 * A claim was made. Everything that `release` needs is here; the data of a call was told by the host.
 *
 * Finds it among logs that are there already, of a receipt for instance.
 *
 * - `id` (uint64, indexed)
 * - `asset` (address, indexed)
 * - `recipient` (address, indexed)
 * - `amount` (uint128)
 * - `lineEnd` (uint128)
 * - `madeAt` (uint40)
 * - `callHash` (bytes32)
 *
 * @param logs - Logs of any contracts.
 * @param options - {@link LogsOptions}
 * @returns Decoded logs in the order given.
 *
 * @example
 * import { extractEscrowClaimOpenedEvents } from '@bulkhead/sdk';
 *
 * const logs = extractEscrowClaimOpenedEvents(receipt.logs);
 */
export function extractEscrowClaimOpenedEvents(logs: readonly Log[], options?: LogsOptions): EscrowClaimOpenedLog[] {
  return extractLogs(escrowClaimOpenedEventAbi, logs, options) as EscrowClaimOpenedLog[];
}

const escrowClaimPushFailedEventAbi = [
  {"type":"event","name":"ClaimPushFailed","inputs":[{"name":"id","type":"uint64","indexed":true},{"name":"asset","type":"address","indexed":true},{"name":"recipient","type":"address","indexed":true},{"name":"expiry","type":"uint40"}]},
] as const;

/** A decoded `ClaimPushFailed`. */
export type EscrowClaimPushFailedLog = EventLog<typeof escrowClaimPushFailedEventAbi, 'ClaimPushFailed'>;
export type WatchEscrowClaimPushFailedEventParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof escrowClaimPushFailedEventAbi, 'ClaimPushFailed'> | undefined;
} & WatchOptions<typeof escrowClaimPushFailedEventAbi, 'ClaimPushFailed'>;
export type WatchEscrowClaimPushFailedEventReturnType = () => void;

/**
 * The push failed. Anyone may retry it, and the recipient may collect the value until `expiry`.
 *
 * - `id` (uint64, indexed)
 * - `asset` (address, indexed)
 * - `recipient` (address, indexed)
 * - `expiry` (uint40)
 *
 * Solidity: `OutflowEscrow.ClaimPushFailed(uint64,address,address,uint40)`
 *
 * @param client - Client to use.
 * @param parameters - {@link WatchEscrowClaimPushFailedEventParameters}
 * @returns Function that ends the subscription.
 *
 * @example
 * import { watchEscrowClaimPushFailedEvent } from '@bulkhead/sdk';
 *
 * const unwatch = watchEscrowClaimPushFailedEvent(client, { address, onLogs: (logs) => console.log(logs) });
 */
export function watchEscrowClaimPushFailedEvent<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: WatchEscrowClaimPushFailedEventParameters,
): WatchEscrowClaimPushFailedEventReturnType {
  return watch(client, escrowClaimPushFailedEventAbi, parameters);
}

export type GetEscrowClaimPushFailedEventsParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof escrowClaimPushFailedEventAbi, 'ClaimPushFailed'> | undefined;
} & EventsOptions;
export type GetEscrowClaimPushFailedEventsReturnType = EscrowClaimPushFailedLog[];

/**
 * The push failed. Anyone may retry it, and the recipient may collect the value until `expiry`.
 *
 * Searches a range of blocks for it.
 *
 * - `id` (uint64, indexed)
 * - `asset` (address, indexed)
 * - `recipient` (address, indexed)
 * - `expiry` (uint40)
 *
 * @param client - Client to use.
 * @param parameters - {@link GetEscrowClaimPushFailedEventsParameters}
 * @returns Decoded logs in the order of the chain.
 *
 * @example
 * import { getEscrowClaimPushFailedEvents } from '@bulkhead/sdk';
 *
 * const logs = await getEscrowClaimPushFailedEvents(client, { address, fromBlock: 'earliest' });
 */
export async function getEscrowClaimPushFailedEvents<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: GetEscrowClaimPushFailedEventsParameters,
): Promise<GetEscrowClaimPushFailedEventsReturnType> {
  return (await getEvents(client, escrowClaimPushFailedEventAbi, parameters)) as GetEscrowClaimPushFailedEventsReturnType;
}

/**
 * The push failed. Anyone may retry it, and the recipient may collect the value until `expiry`.
 *
 * Finds it among logs that are there already, of a receipt for instance.
 *
 * - `id` (uint64, indexed)
 * - `asset` (address, indexed)
 * - `recipient` (address, indexed)
 * - `expiry` (uint40)
 *
 * @param logs - Logs of any contracts.
 * @param options - {@link LogsOptions}
 * @returns Decoded logs in the order given.
 *
 * @example
 * import { extractEscrowClaimPushFailedEvents } from '@bulkhead/sdk';
 *
 * const logs = extractEscrowClaimPushFailedEvents(receipt.logs);
 */
export function extractEscrowClaimPushFailedEvents(logs: readonly Log[], options?: LogsOptions): EscrowClaimPushFailedLog[] {
  return extractLogs(escrowClaimPushFailedEventAbi, logs, options) as EscrowClaimPushFailedLog[];
}

const escrowClaimReleasedEventAbi = [
  {"type":"event","name":"ClaimReleased","inputs":[{"name":"id","type":"uint64","indexed":true},{"name":"asset","type":"address","indexed":true},{"name":"recipient","type":"address","indexed":true},{"name":"paid","type":"uint256"}]},
] as const;

/** A decoded `ClaimReleased`. */
export type EscrowClaimReleasedLog = EventLog<typeof escrowClaimReleasedEventAbi, 'ClaimReleased'>;
export type WatchEscrowClaimReleasedEventParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof escrowClaimReleasedEventAbi, 'ClaimReleased'> | undefined;
} & WatchOptions<typeof escrowClaimReleasedEventAbi, 'ClaimReleased'>;
export type WatchEscrowClaimReleasedEventReturnType = () => void;

/**
 * A claim was paid. `paid` is less than its amount only when the token shrank meanwhile.
 *
 * - `id` (uint64, indexed)
 * - `asset` (address, indexed)
 * - `recipient` (address, indexed)
 * - `paid` (uint256)
 *
 * Solidity: `OutflowEscrow.ClaimReleased(uint64,address,address,uint256)`
 *
 * @param client - Client to use.
 * @param parameters - {@link WatchEscrowClaimReleasedEventParameters}
 * @returns Function that ends the subscription.
 *
 * @example
 * import { watchEscrowClaimReleasedEvent } from '@bulkhead/sdk';
 *
 * const unwatch = watchEscrowClaimReleasedEvent(client, { address, onLogs: (logs) => console.log(logs) });
 */
export function watchEscrowClaimReleasedEvent<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: WatchEscrowClaimReleasedEventParameters,
): WatchEscrowClaimReleasedEventReturnType {
  return watch(client, escrowClaimReleasedEventAbi, parameters);
}

export type GetEscrowClaimReleasedEventsParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof escrowClaimReleasedEventAbi, 'ClaimReleased'> | undefined;
} & EventsOptions;
export type GetEscrowClaimReleasedEventsReturnType = EscrowClaimReleasedLog[];

/**
 * A claim was paid. `paid` is less than its amount only when the token shrank meanwhile.
 *
 * Searches a range of blocks for it.
 *
 * - `id` (uint64, indexed)
 * - `asset` (address, indexed)
 * - `recipient` (address, indexed)
 * - `paid` (uint256)
 *
 * @param client - Client to use.
 * @param parameters - {@link GetEscrowClaimReleasedEventsParameters}
 * @returns Decoded logs in the order of the chain.
 *
 * @example
 * import { getEscrowClaimReleasedEvents } from '@bulkhead/sdk';
 *
 * const logs = await getEscrowClaimReleasedEvents(client, { address, fromBlock: 'earliest' });
 */
export async function getEscrowClaimReleasedEvents<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: GetEscrowClaimReleasedEventsParameters,
): Promise<GetEscrowClaimReleasedEventsReturnType> {
  return (await getEvents(client, escrowClaimReleasedEventAbi, parameters)) as GetEscrowClaimReleasedEventsReturnType;
}

/**
 * A claim was paid. `paid` is less than its amount only when the token shrank meanwhile.
 *
 * Finds it among logs that are there already, of a receipt for instance.
 *
 * - `id` (uint64, indexed)
 * - `asset` (address, indexed)
 * - `recipient` (address, indexed)
 * - `paid` (uint256)
 *
 * @param logs - Logs of any contracts.
 * @param options - {@link LogsOptions}
 * @returns Decoded logs in the order given.
 *
 * @example
 * import { extractEscrowClaimReleasedEvents } from '@bulkhead/sdk';
 *
 * const logs = extractEscrowClaimReleasedEvents(receipt.logs);
 */
export function extractEscrowClaimReleasedEvents(logs: readonly Log[], options?: LogsOptions): EscrowClaimReleasedLog[] {
  return extractLogs(escrowClaimReleasedEventAbi, logs, options) as EscrowClaimReleasedLog[];
}

const escrowClaimSkippedEventAbi = [
  {"type":"event","name":"ClaimSkipped","inputs":[{"name":"id","type":"uint64","indexed":true},{"name":"asset","type":"address","indexed":true},{"name":"amount","type":"uint128"}]},
] as const;

/** A decoded `ClaimSkipped`. */
export type EscrowClaimSkippedLog = EventLog<typeof escrowClaimSkippedEventAbi, 'ClaimSkipped'>;
export type WatchEscrowClaimSkippedEventParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof escrowClaimSkippedEventAbi, 'ClaimSkipped'> | undefined;
} & WatchOptions<typeof escrowClaimSkippedEventAbi, 'ClaimSkipped'>;
export type WatchEscrowClaimSkippedEventReturnType = () => void;

/**
 * The place of a quarantined claim was given up.
 *
 * - `id` (uint64, indexed)
 * - `asset` (address, indexed)
 * - `amount` (uint128)
 *
 * Solidity: `OutflowEscrow.ClaimSkipped(uint64,address,uint128)`
 *
 * @param client - Client to use.
 * @param parameters - {@link WatchEscrowClaimSkippedEventParameters}
 * @returns Function that ends the subscription.
 *
 * @example
 * import { watchEscrowClaimSkippedEvent } from '@bulkhead/sdk';
 *
 * const unwatch = watchEscrowClaimSkippedEvent(client, { address, onLogs: (logs) => console.log(logs) });
 */
export function watchEscrowClaimSkippedEvent<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: WatchEscrowClaimSkippedEventParameters,
): WatchEscrowClaimSkippedEventReturnType {
  return watch(client, escrowClaimSkippedEventAbi, parameters);
}

export type GetEscrowClaimSkippedEventsParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof escrowClaimSkippedEventAbi, 'ClaimSkipped'> | undefined;
} & EventsOptions;
export type GetEscrowClaimSkippedEventsReturnType = EscrowClaimSkippedLog[];

/**
 * The place of a quarantined claim was given up.
 *
 * Searches a range of blocks for it.
 *
 * - `id` (uint64, indexed)
 * - `asset` (address, indexed)
 * - `amount` (uint128)
 *
 * @param client - Client to use.
 * @param parameters - {@link GetEscrowClaimSkippedEventsParameters}
 * @returns Decoded logs in the order of the chain.
 *
 * @example
 * import { getEscrowClaimSkippedEvents } from '@bulkhead/sdk';
 *
 * const logs = await getEscrowClaimSkippedEvents(client, { address, fromBlock: 'earliest' });
 */
export async function getEscrowClaimSkippedEvents<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: GetEscrowClaimSkippedEventsParameters,
): Promise<GetEscrowClaimSkippedEventsReturnType> {
  return (await getEvents(client, escrowClaimSkippedEventAbi, parameters)) as GetEscrowClaimSkippedEventsReturnType;
}

/**
 * The place of a quarantined claim was given up.
 *
 * Finds it among logs that are there already, of a receipt for instance.
 *
 * - `id` (uint64, indexed)
 * - `asset` (address, indexed)
 * - `amount` (uint128)
 *
 * @param logs - Logs of any contracts.
 * @param options - {@link LogsOptions}
 * @returns Decoded logs in the order given.
 *
 * @example
 * import { extractEscrowClaimSkippedEvents } from '@bulkhead/sdk';
 *
 * const logs = extractEscrowClaimSkippedEvents(receipt.logs);
 */
export function extractEscrowClaimSkippedEvents(logs: readonly Log[], options?: LogsOptions): EscrowClaimSkippedLog[] {
  return extractLogs(escrowClaimSkippedEventAbi, logs, options) as EscrowClaimSkippedLog[];
}

const escrowClaimsFrozenEventAbi = [
  {"type":"event","name":"ClaimsFrozen","inputs":[{"name":"asset","type":"address","indexed":true},{"name":"ranges","type":"tuple[]","components":[{"name":"first","type":"uint64"},{"name":"last","type":"uint64"}]},{"name":"change","type":"bytes32"}]},
] as const;

/** A decoded `ClaimsFrozen`. */
export type EscrowClaimsFrozenLog = EventLog<typeof escrowClaimsFrozenEventAbi, 'ClaimsFrozen'>;
export type WatchEscrowClaimsFrozenEventParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof escrowClaimsFrozenEventAbi, 'ClaimsFrozen'> | undefined;
} & WatchOptions<typeof escrowClaimsFrozenEventAbi, 'ClaimsFrozen'>;
export type WatchEscrowClaimsFrozenEventReturnType = () => void;

/**
 * A scheduled quarantine holds the ranges as long as that change is pending.
 *
 * - `asset` (address, indexed)
 * - `ranges` (IOutflowLimiter.ClaimRange[])
 * - `change` (bytes32)
 *
 * Solidity: `OutflowEscrow.ClaimsFrozen(address,(uint64,uint64)[],bytes32)`
 *
 * @param client - Client to use.
 * @param parameters - {@link WatchEscrowClaimsFrozenEventParameters}
 * @returns Function that ends the subscription.
 *
 * @example
 * import { watchEscrowClaimsFrozenEvent } from '@bulkhead/sdk';
 *
 * const unwatch = watchEscrowClaimsFrozenEvent(client, { address, onLogs: (logs) => console.log(logs) });
 */
export function watchEscrowClaimsFrozenEvent<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: WatchEscrowClaimsFrozenEventParameters,
): WatchEscrowClaimsFrozenEventReturnType {
  return watch(client, escrowClaimsFrozenEventAbi, parameters);
}

export type GetEscrowClaimsFrozenEventsParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof escrowClaimsFrozenEventAbi, 'ClaimsFrozen'> | undefined;
} & EventsOptions;
export type GetEscrowClaimsFrozenEventsReturnType = EscrowClaimsFrozenLog[];

/**
 * A scheduled quarantine holds the ranges as long as that change is pending.
 *
 * Searches a range of blocks for it.
 *
 * - `asset` (address, indexed)
 * - `ranges` (IOutflowLimiter.ClaimRange[])
 * - `change` (bytes32)
 *
 * @param client - Client to use.
 * @param parameters - {@link GetEscrowClaimsFrozenEventsParameters}
 * @returns Decoded logs in the order of the chain.
 *
 * @example
 * import { getEscrowClaimsFrozenEvents } from '@bulkhead/sdk';
 *
 * const logs = await getEscrowClaimsFrozenEvents(client, { address, fromBlock: 'earliest' });
 */
export async function getEscrowClaimsFrozenEvents<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: GetEscrowClaimsFrozenEventsParameters,
): Promise<GetEscrowClaimsFrozenEventsReturnType> {
  return (await getEvents(client, escrowClaimsFrozenEventAbi, parameters)) as GetEscrowClaimsFrozenEventsReturnType;
}

/**
 * A scheduled quarantine holds the ranges as long as that change is pending.
 *
 * Finds it among logs that are there already, of a receipt for instance.
 *
 * - `asset` (address, indexed)
 * - `ranges` (IOutflowLimiter.ClaimRange[])
 * - `change` (bytes32)
 *
 * @param logs - Logs of any contracts.
 * @param options - {@link LogsOptions}
 * @returns Decoded logs in the order given.
 *
 * @example
 * import { extractEscrowClaimsFrozenEvents } from '@bulkhead/sdk';
 *
 * const logs = extractEscrowClaimsFrozenEvents(receipt.logs);
 */
export function extractEscrowClaimsFrozenEvents(logs: readonly Log[], options?: LogsOptions): EscrowClaimsFrozenLog[] {
  return extractLogs(escrowClaimsFrozenEventAbi, logs, options) as EscrowClaimsFrozenLog[];
}

const escrowClaimsHeldEventAbi = [
  {"type":"event","name":"ClaimsHeld","inputs":[{"name":"asset","type":"address","indexed":true},{"name":"first","type":"uint64"},{"name":"last","type":"uint64"}]},
] as const;

/** A decoded `ClaimsHeld`. */
export type EscrowClaimsHeldLog = EventLog<typeof escrowClaimsHeldEventAbi, 'ClaimsHeld'>;
export type WatchEscrowClaimsHeldEventParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof escrowClaimsHeldEventAbi, 'ClaimsHeld'> | undefined;
} & WatchOptions<typeof escrowClaimsHeldEventAbi, 'ClaimsHeld'>;
export type WatchEscrowClaimsHeldEventReturnType = () => void;

/**
 * All claims of the asset in the range are due only after the hold.
 *
 * - `asset` (address, indexed)
 * - `first` (uint64)
 * - `last` (uint64)
 *
 * Solidity: `OutflowEscrow.ClaimsHeld(address,uint64,uint64)`
 *
 * @param client - Client to use.
 * @param parameters - {@link WatchEscrowClaimsHeldEventParameters}
 * @returns Function that ends the subscription.
 *
 * @example
 * import { watchEscrowClaimsHeldEvent } from '@bulkhead/sdk';
 *
 * const unwatch = watchEscrowClaimsHeldEvent(client, { address, onLogs: (logs) => console.log(logs) });
 */
export function watchEscrowClaimsHeldEvent<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: WatchEscrowClaimsHeldEventParameters,
): WatchEscrowClaimsHeldEventReturnType {
  return watch(client, escrowClaimsHeldEventAbi, parameters);
}

export type GetEscrowClaimsHeldEventsParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof escrowClaimsHeldEventAbi, 'ClaimsHeld'> | undefined;
} & EventsOptions;
export type GetEscrowClaimsHeldEventsReturnType = EscrowClaimsHeldLog[];

/**
 * All claims of the asset in the range are due only after the hold.
 *
 * Searches a range of blocks for it.
 *
 * - `asset` (address, indexed)
 * - `first` (uint64)
 * - `last` (uint64)
 *
 * @param client - Client to use.
 * @param parameters - {@link GetEscrowClaimsHeldEventsParameters}
 * @returns Decoded logs in the order of the chain.
 *
 * @example
 * import { getEscrowClaimsHeldEvents } from '@bulkhead/sdk';
 *
 * const logs = await getEscrowClaimsHeldEvents(client, { address, fromBlock: 'earliest' });
 */
export async function getEscrowClaimsHeldEvents<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: GetEscrowClaimsHeldEventsParameters,
): Promise<GetEscrowClaimsHeldEventsReturnType> {
  return (await getEvents(client, escrowClaimsHeldEventAbi, parameters)) as GetEscrowClaimsHeldEventsReturnType;
}

/**
 * All claims of the asset in the range are due only after the hold.
 *
 * Finds it among logs that are there already, of a receipt for instance.
 *
 * - `asset` (address, indexed)
 * - `first` (uint64)
 * - `last` (uint64)
 *
 * @param logs - Logs of any contracts.
 * @param options - {@link LogsOptions}
 * @returns Decoded logs in the order given.
 *
 * @example
 * import { extractEscrowClaimsHeldEvents } from '@bulkhead/sdk';
 *
 * const logs = extractEscrowClaimsHeldEvents(receipt.logs);
 */
export function extractEscrowClaimsHeldEvents(logs: readonly Log[], options?: LogsOptions): EscrowClaimsHeldLog[] {
  return extractLogs(escrowClaimsHeldEventAbi, logs, options) as EscrowClaimsHeldLog[];
}

const escrowClaimsQuarantinedEventAbi = [
  {"type":"event","name":"ClaimsQuarantined","inputs":[{"name":"asset","type":"address","indexed":true},{"name":"ranges","type":"tuple[]","components":[{"name":"first","type":"uint64"},{"name":"last","type":"uint64"}]}]},
] as const;

/** A decoded `ClaimsQuarantined`. */
export type EscrowClaimsQuarantinedLog = EventLog<typeof escrowClaimsQuarantinedEventAbi, 'ClaimsQuarantined'>;
export type WatchEscrowClaimsQuarantinedEventParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof escrowClaimsQuarantinedEventAbi, 'ClaimsQuarantined'> | undefined;
} & WatchOptions<typeof escrowClaimsQuarantinedEventAbi, 'ClaimsQuarantined'>;
export type WatchEscrowClaimsQuarantinedEventReturnType = () => void;

/**
 * The ranges are quarantined for good.
 *
 * - `asset` (address, indexed)
 * - `ranges` (IOutflowLimiter.ClaimRange[])
 *
 * Solidity: `OutflowEscrow.ClaimsQuarantined(address,(uint64,uint64)[])`
 *
 * @param client - Client to use.
 * @param parameters - {@link WatchEscrowClaimsQuarantinedEventParameters}
 * @returns Function that ends the subscription.
 *
 * @example
 * import { watchEscrowClaimsQuarantinedEvent } from '@bulkhead/sdk';
 *
 * const unwatch = watchEscrowClaimsQuarantinedEvent(client, { address, onLogs: (logs) => console.log(logs) });
 */
export function watchEscrowClaimsQuarantinedEvent<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: WatchEscrowClaimsQuarantinedEventParameters,
): WatchEscrowClaimsQuarantinedEventReturnType {
  return watch(client, escrowClaimsQuarantinedEventAbi, parameters);
}

export type GetEscrowClaimsQuarantinedEventsParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof escrowClaimsQuarantinedEventAbi, 'ClaimsQuarantined'> | undefined;
} & EventsOptions;
export type GetEscrowClaimsQuarantinedEventsReturnType = EscrowClaimsQuarantinedLog[];

/**
 * The ranges are quarantined for good.
 *
 * Searches a range of blocks for it.
 *
 * - `asset` (address, indexed)
 * - `ranges` (IOutflowLimiter.ClaimRange[])
 *
 * @param client - Client to use.
 * @param parameters - {@link GetEscrowClaimsQuarantinedEventsParameters}
 * @returns Decoded logs in the order of the chain.
 *
 * @example
 * import { getEscrowClaimsQuarantinedEvents } from '@bulkhead/sdk';
 *
 * const logs = await getEscrowClaimsQuarantinedEvents(client, { address, fromBlock: 'earliest' });
 */
export async function getEscrowClaimsQuarantinedEvents<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: GetEscrowClaimsQuarantinedEventsParameters,
): Promise<GetEscrowClaimsQuarantinedEventsReturnType> {
  return (await getEvents(client, escrowClaimsQuarantinedEventAbi, parameters)) as GetEscrowClaimsQuarantinedEventsReturnType;
}

/**
 * The ranges are quarantined for good.
 *
 * Finds it among logs that are there already, of a receipt for instance.
 *
 * - `asset` (address, indexed)
 * - `ranges` (IOutflowLimiter.ClaimRange[])
 *
 * @param logs - Logs of any contracts.
 * @param options - {@link LogsOptions}
 * @returns Decoded logs in the order given.
 *
 * @example
 * import { extractEscrowClaimsQuarantinedEvents } from '@bulkhead/sdk';
 *
 * const logs = extractEscrowClaimsQuarantinedEvents(receipt.logs);
 */
export function extractEscrowClaimsQuarantinedEvents(logs: readonly Log[], options?: LogsOptions): EscrowClaimsQuarantinedLog[] {
  return extractLogs(escrowClaimsQuarantinedEventAbi, logs, options) as EscrowClaimsQuarantinedLog[];
}

const escrowClaimsRecoveredEventAbi = [
  {"type":"event","name":"ClaimsRecovered","inputs":[{"name":"asset","type":"address","indexed":true},{"name":"to","type":"address","indexed":true},{"name":"paid","type":"uint256"}]},
] as const;

/** A decoded `ClaimsRecovered`. */
export type EscrowClaimsRecoveredLog = EventLog<typeof escrowClaimsRecoveredEventAbi, 'ClaimsRecovered'>;
export type WatchEscrowClaimsRecoveredEventParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof escrowClaimsRecoveredEventAbi, 'ClaimsRecovered'> | undefined;
} & WatchOptions<typeof escrowClaimsRecoveredEventAbi, 'ClaimsRecovered'>;
export type WatchEscrowClaimsRecoveredEventReturnType = () => void;

/**
 * What quarantined claims left was sent on. `paid` is less than they were only when the token shrank.
 *
 * - `asset` (address, indexed)
 * - `to` (address, indexed)
 * - `paid` (uint256)
 *
 * Solidity: `OutflowEscrow.ClaimsRecovered(address,address,uint256)`
 *
 * @param client - Client to use.
 * @param parameters - {@link WatchEscrowClaimsRecoveredEventParameters}
 * @returns Function that ends the subscription.
 *
 * @example
 * import { watchEscrowClaimsRecoveredEvent } from '@bulkhead/sdk';
 *
 * const unwatch = watchEscrowClaimsRecoveredEvent(client, { address, onLogs: (logs) => console.log(logs) });
 */
export function watchEscrowClaimsRecoveredEvent<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: WatchEscrowClaimsRecoveredEventParameters,
): WatchEscrowClaimsRecoveredEventReturnType {
  return watch(client, escrowClaimsRecoveredEventAbi, parameters);
}

export type GetEscrowClaimsRecoveredEventsParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof escrowClaimsRecoveredEventAbi, 'ClaimsRecovered'> | undefined;
} & EventsOptions;
export type GetEscrowClaimsRecoveredEventsReturnType = EscrowClaimsRecoveredLog[];

/**
 * What quarantined claims left was sent on. `paid` is less than they were only when the token shrank.
 *
 * Searches a range of blocks for it.
 *
 * - `asset` (address, indexed)
 * - `to` (address, indexed)
 * - `paid` (uint256)
 *
 * @param client - Client to use.
 * @param parameters - {@link GetEscrowClaimsRecoveredEventsParameters}
 * @returns Decoded logs in the order of the chain.
 *
 * @example
 * import { getEscrowClaimsRecoveredEvents } from '@bulkhead/sdk';
 *
 * const logs = await getEscrowClaimsRecoveredEvents(client, { address, fromBlock: 'earliest' });
 */
export async function getEscrowClaimsRecoveredEvents<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: GetEscrowClaimsRecoveredEventsParameters,
): Promise<GetEscrowClaimsRecoveredEventsReturnType> {
  return (await getEvents(client, escrowClaimsRecoveredEventAbi, parameters)) as GetEscrowClaimsRecoveredEventsReturnType;
}

/**
 * What quarantined claims left was sent on. `paid` is less than they were only when the token shrank.
 *
 * Finds it among logs that are there already, of a receipt for instance.
 *
 * - `asset` (address, indexed)
 * - `to` (address, indexed)
 * - `paid` (uint256)
 *
 * @param logs - Logs of any contracts.
 * @param options - {@link LogsOptions}
 * @returns Decoded logs in the order given.
 *
 * @example
 * import { extractEscrowClaimsRecoveredEvents } from '@bulkhead/sdk';
 *
 * const logs = extractEscrowClaimsRecoveredEvents(receipt.logs);
 */
export function extractEscrowClaimsRecoveredEvents(logs: readonly Log[], options?: LogsOptions): EscrowClaimsRecoveredLog[] {
  return extractLogs(escrowClaimsRecoveredEventAbi, logs, options) as EscrowClaimsRecoveredLog[];
}
