// Generated. Do not edit. `npm run build` in the repository root writes it from the contracts.

import type { Account, Address, Chain, Client, ContractEventArgs, Hash, Hex, Log, TransactionReceipt, Transport } from 'viem';
import { defineCall, read, simulate, write } from '../../../actions/internal/call.js';
import { extractLogs, firstLog, getEvents, watch, type LogsOptions } from '../../../actions/internal/events.js';
import type { AddressOption, Call, EventLog, EventsOptions, ReadOptions, SimulateOptions, Simulated, WaitOptions, WatchOptions, WriteOptions } from '../../../actions/internal/options.js';
import { writeSync } from '../../../actions/internal/sync.js';
import type { Bucket, ClaimRange, EscalationTerms, OutflowLine, OutflowTerms } from '../../types.js';
import { extractEscrowClaimsHeldEvents, extractEscrowClaimsQuarantinedEvents, extractEscrowClaimsRecoveredEvents, type EscrowClaimsHeldLog, type EscrowClaimsQuarantinedLog, type EscrowClaimsRecoveredLog } from '../outflow/OutflowEscrow.js';

const outflowHoldClaimsAbi = [
  {"type":"function","name":"holdClaims","inputs":[{"name":"asset","type":"address"},{"name":"firstClaim","type":"uint64"},{"name":"lastClaim","type":"uint64"}],"outputs":[],"stateMutability":"nonpayable"},
] as const;

/** Arguments of {@link simulateOutflowHoldClaims} and {@link writeOutflowHoldClaims}. */
export type OutflowHoldClaimsArguments = {
  /** `address` */
  asset: Address;
  /** `uint64` */
  firstClaim: bigint;
  /** `uint64` */
  lastClaim: bigint;
};
export type SimulateOutflowHoldClaimsParameters<
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = OutflowHoldClaimsArguments & SimulateOptions<chainOverride, accountOverride>;
export type SimulateOutflowHoldClaimsReturnType<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = Simulated<
  typeof outflowHoldClaimsAbi,
  'holdClaims',
  readonly [Address, bigint, bigint],
  void,
  { chain: chain; account: account },
  { chain: chainOverride; account: accountOverride }
>;

/**
 * Holds every claim of an asset in the range for the escrow's hold time, once. A guardian.
 *
 * Solidity: `IOutflowLimiter.holdClaims(address,uint64,uint64)`
 *
 * Tries it without sending: gives what it would return, and the request for `writeContract`.
 *
 * @param client - Client to use.
 * @param parameters - {@link SimulateOutflowHoldClaimsParameters}
 * @throws What viem throws; {@link decodeBulkheadError} turns it into a class of its own.
 *
 * @example
 * import { simulateOutflowHoldClaims } from '@bulkhead/sdk';
 *
 * const { request } = await simulateOutflowHoldClaims(client, { address, asset, firstClaim, lastClaim, account });
 * const hash = await walletClient.writeContract(request);
 */
export async function simulateOutflowHoldClaims<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
  accountOverride extends Account | Address | null | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: SimulateOutflowHoldClaimsParameters<chainOverride, accountOverride>,
): Promise<SimulateOutflowHoldClaimsReturnType<chain, account, chainOverride, accountOverride>> {
  const { asset, firstClaim, lastClaim, ...options } = parameters;
  return (await simulate(client, outflowHoldClaimsAbi, [asset, firstClaim, lastClaim], options)) as SimulateOutflowHoldClaimsReturnType<
    chain,
    account,
    chainOverride,
    accountOverride
  >;
}

export type WriteOutflowHoldClaimsParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = OutflowHoldClaimsArguments & WriteOptions<chain, account, chainOverride>;
export type WriteOutflowHoldClaimsReturnType = Hash;

/**
 * Holds every claim of an asset in the range for the escrow's hold time, once. A guardian.
 *
 * Solidity: `IOutflowLimiter.holdClaims(address,uint64,uint64)`
 *
 * Sends the transaction without trying it first, see {@link simulateOutflowHoldClaims}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteOutflowHoldClaimsParameters}
 * @returns Hash of the transaction. It may still revert: wait for its receipt.
 *
 * @example
 * import { writeOutflowHoldClaims } from '@bulkhead/sdk';
 *
 * const hash = await writeOutflowHoldClaims(walletClient, { address, asset, firstClaim, lastClaim });
 */
export const writeOutflowHoldClaims = /*#__PURE__*/ Object.assign(
  async function writeOutflowHoldClaims<
    chain extends Chain | undefined,
    account extends Account | undefined,
    chainOverride extends Chain | undefined = undefined,
  >(
    client: Client<Transport, chain, account>,
    parameters: WriteOutflowHoldClaimsParameters<chain, account, chainOverride>,
  ): Promise<WriteOutflowHoldClaimsReturnType> {
    const { asset, firstClaim, lastClaim, ...options } = parameters;
    return write(client, outflowHoldClaimsAbi, [asset, firstClaim, lastClaim], options);
  },
  {
    /**
     * The call as a value, for `multicall`, `sendCalls`, `sendTransaction`, `simulateContract` and
     * `estimateContractGas`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, asset, firstClaim, lastClaim }: OutflowHoldClaimsArguments & AddressOption): Call<typeof outflowHoldClaimsAbi, readonly [Address, bigint, bigint]> {
      return defineCall(outflowHoldClaimsAbi, address, [asset, firstClaim, lastClaim]);
    },
    /**
     * Finds the `ClaimsHeld` of a receipt's logs; it comes from the escrow.
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

export type WriteOutflowHoldClaimsSyncParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = WriteOutflowHoldClaimsParameters<chain, account, chainOverride> & WaitOptions;
export type WriteOutflowHoldClaimsSyncReturnType = EscrowClaimsHeldLog['args'] & { receipt: TransactionReceipt };

/**
 * Holds every claim of an asset in the range for the escrow's hold time, once. A guardian.
 *
 * Solidity: `IOutflowLimiter.holdClaims(address,uint64,uint64)`
 *
 * Sends the transaction and waits until it is mined, see {@link writeOutflowHoldClaims}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteOutflowHoldClaimsSyncParameters}
 * @returns The receipt and the arguments of `ClaimsHeld`.
 * @throws TransactionFailedError when it was mined without doing its work; {@link decodeBulkheadError} finds the
 * reason.
 *
 * @example
 * import { writeOutflowHoldClaimsSync } from '@bulkhead/sdk';
 *
 * const { receipt } = await writeOutflowHoldClaimsSync(walletClient, { address, asset, firstClaim, lastClaim });
 */
export async function writeOutflowHoldClaimsSync<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteOutflowHoldClaimsSyncParameters<chain, account, chainOverride>,
): Promise<WriteOutflowHoldClaimsSyncReturnType> {
  const { asset, firstClaim, lastClaim, ...options } = parameters;
  const receipt = await writeSync(client, outflowHoldClaimsAbi, [asset, firstClaim, lastClaim], options);
  const { args } = firstLog(extractEscrowClaimsHeldEvents(receipt.logs), 'ClaimsHeld');
  return { ...args, receipt };
}

const latchOutflowAbi = [
  {"type":"function","name":"latchOutflow","inputs":[{"name":"asset","type":"address"},{"name":"duration","type":"uint32"},{"name":"cause","type":"bytes32"},{"name":"evidence","type":"bytes32"}],"outputs":[],"stateMutability":"nonpayable"},
] as const;

/** Arguments of {@link simulateLatchOutflow} and {@link writeLatchOutflow}. */
export type LatchOutflowArguments = {
  /** Zero for the whole host. `address` */
  asset: Address;
  /** `uint32` */
  duration: number;
  /** `bytes32` */
  cause: Hex;
  /** `bytes32` */
  evidence: Hex;
};
export type SimulateLatchOutflowParameters<
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = LatchOutflowArguments & SimulateOptions<chainOverride, accountOverride>;
export type SimulateLatchOutflowReturnType<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = Simulated<
  typeof latchOutflowAbi,
  'latchOutflow',
  readonly [Address, number, Hex, Hex],
  void,
  { chain: chain; account: account },
  { chain: chainOverride; account: accountOverride }
>;

/**
 * Latches a lane for `duration` seconds. A guardian, on its own clock.
 *
 * Solidity: `IOutflowLimiter.latchOutflow(address,uint32,bytes32,bytes32)`
 *
 * Tries it without sending: gives what it would return, and the request for `writeContract`.
 *
 * @param client - Client to use.
 * @param parameters - {@link SimulateLatchOutflowParameters}
 * @throws What viem throws; {@link decodeBulkheadError} turns it into a class of its own.
 *
 * @example
 * import { simulateLatchOutflow } from '@bulkhead/sdk';
 *
 * const { request } = await simulateLatchOutflow(client, { address, asset, duration, cause, evidence, account });
 * const hash = await walletClient.writeContract(request);
 */
export async function simulateLatchOutflow<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
  accountOverride extends Account | Address | null | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: SimulateLatchOutflowParameters<chainOverride, accountOverride>,
): Promise<SimulateLatchOutflowReturnType<chain, account, chainOverride, accountOverride>> {
  const { asset, duration, cause, evidence, ...options } = parameters;
  return (await simulate(client, latchOutflowAbi, [asset, duration, cause, evidence], options)) as SimulateLatchOutflowReturnType<
    chain,
    account,
    chainOverride,
    accountOverride
  >;
}

export type WriteLatchOutflowParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = LatchOutflowArguments & WriteOptions<chain, account, chainOverride>;
export type WriteLatchOutflowReturnType = Hash;

/**
 * Latches a lane for `duration` seconds. A guardian, on its own clock.
 *
 * Solidity: `IOutflowLimiter.latchOutflow(address,uint32,bytes32,bytes32)`
 *
 * Sends the transaction without trying it first, see {@link simulateLatchOutflow}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteLatchOutflowParameters}
 * @returns Hash of the transaction. It may still revert: wait for its receipt.
 *
 * @example
 * import { writeLatchOutflow } from '@bulkhead/sdk';
 *
 * const hash = await writeLatchOutflow(walletClient, { address, asset, duration, cause, evidence });
 */
export const writeLatchOutflow = /*#__PURE__*/ Object.assign(
  async function writeLatchOutflow<
    chain extends Chain | undefined,
    account extends Account | undefined,
    chainOverride extends Chain | undefined = undefined,
  >(
    client: Client<Transport, chain, account>,
    parameters: WriteLatchOutflowParameters<chain, account, chainOverride>,
  ): Promise<WriteLatchOutflowReturnType> {
    const { asset, duration, cause, evidence, ...options } = parameters;
    return write(client, latchOutflowAbi, [asset, duration, cause, evidence], options);
  },
  {
    /**
     * The call as a value, for `multicall`, `sendCalls`, `sendTransaction`, `simulateContract` and
     * `estimateContractGas`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, asset, duration, cause, evidence }: LatchOutflowArguments & AddressOption): Call<typeof latchOutflowAbi, readonly [Address, number, Hex, Hex]> {
      return defineCall(latchOutflowAbi, address, [asset, duration, cause, evidence]);
    },
    /**
     * Finds the `OutflowLatchedBy` of a receipt's logs.
     *
     * @param logs - Logs of a transaction that called it.
     * @param options - {@link LogsOptions}
     * @throws EventMissingError when there is none.
     */
    extractEvent(logs: readonly Log[], options?: LogsOptions): OutflowLatchedByLog {
      return firstLog(extractOutflowLatchedByEvents(logs, options), 'OutflowLatchedBy');
    },
  },
);

export type WriteLatchOutflowSyncParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = WriteLatchOutflowParameters<chain, account, chainOverride> & WaitOptions;
export type WriteLatchOutflowSyncReturnType = OutflowLatchedByLog['args'] & { receipt: TransactionReceipt };

/**
 * Latches a lane for `duration` seconds. A guardian, on its own clock.
 *
 * Solidity: `IOutflowLimiter.latchOutflow(address,uint32,bytes32,bytes32)`
 *
 * Sends the transaction and waits until it is mined, see {@link writeLatchOutflow}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteLatchOutflowSyncParameters}
 * @returns The receipt and the arguments of `OutflowLatchedBy`.
 * @throws TransactionFailedError when it was mined without doing its work; {@link decodeBulkheadError} finds the
 * reason.
 *
 * @example
 * import { writeLatchOutflowSync } from '@bulkhead/sdk';
 *
 * const { receipt } = await writeLatchOutflowSync(walletClient, { address, asset, duration, cause, evidence });
 */
export async function writeLatchOutflowSync<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteLatchOutflowSyncParameters<chain, account, chainOverride>,
): Promise<WriteLatchOutflowSyncReturnType> {
  const { asset, duration, cause, evidence, ...options } = parameters;
  const receipt = await writeSync(client, latchOutflowAbi, [asset, duration, cause, evidence], options);
  const { args } = firstLog(extractOutflowLatchedByEvents(receipt.logs, options), 'OutflowLatchedBy');
  return { ...args, receipt };
}

const outflowBucketsAbi = [
  {"type":"function","name":"outflowBuckets","inputs":[{"name":"asset","type":"address"}],"outputs":[{"name":"main","type":"uint256"},{"name":"small","type":"uint256"}],"stateMutability":"view"},
] as const;

/** Arguments of {@link readOutflowBuckets}. */
export type OutflowBucketsArguments = {
  /** `address` */
  asset: Address;
};
/** Arguments and options of {@link readOutflowBuckets}. */
export type ReadOutflowBucketsParameters = OutflowBucketsArguments & ReadOptions;
export type ReadOutflowBucketsReturnType = readonly [main: Bucket, small: Bucket];

/**
 * The stored words of both lanes, see `Bucket` for their bits.
 *
 * Solidity: `IOutflowLimiter.outflowBuckets(address)`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadOutflowBucketsParameters}
 *
 * @example
 * import { readOutflowBuckets } from '@bulkhead/sdk';
 *
 * const result = await readOutflowBuckets(client, { address, asset });
 */
export const readOutflowBuckets = /*#__PURE__*/ Object.assign(
  async function readOutflowBuckets<chain extends Chain | undefined>(
    client: Client<Transport, chain>,
    parameters: ReadOutflowBucketsParameters,
  ): Promise<ReadOutflowBucketsReturnType> {
    const { asset, ...options } = parameters;
    return (await read(client, outflowBucketsAbi, [asset], options)) as ReadOutflowBucketsReturnType;
  },
  {
    /**
     * The call as a value, for `multicall`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, asset }: OutflowBucketsArguments & AddressOption): Call<typeof outflowBucketsAbi, readonly [Address]> {
      return defineCall(outflowBucketsAbi, address, [asset]);
    },
  },
);

const outflowCapacityAbi = [
  {"type":"function","name":"outflowCapacity","inputs":[{"name":"asset","type":"address"}],"outputs":[{"name":"main","type":"uint256"},{"name":"small","type":"uint256"}],"stateMutability":"view"},
] as const;

/** Arguments of {@link readOutflowCapacity}. */
export type OutflowCapacityArguments = {
  /** `address` */
  asset: Address;
};
/** Arguments and options of {@link readOutflowCapacity}. */
export type ReadOutflowCapacityParameters = OutflowCapacityArguments & ReadOptions;
export type ReadOutflowCapacityReturnType = readonly [main: bigint, small: bigint];

/**
 * What one exit of this asset could take at once, now.
 *
 * Solidity: `IOutflowLimiter.outflowCapacity(address)`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadOutflowCapacityParameters}
 * @returns main: From the main lane; zero while it is latched or in debt. small: From the small lane, at most the
 * threshold.
 *
 * @example
 * import { readOutflowCapacity } from '@bulkhead/sdk';
 *
 * const result = await readOutflowCapacity(client, { address, asset });
 */
export const readOutflowCapacity = /*#__PURE__*/ Object.assign(
  async function readOutflowCapacity<chain extends Chain | undefined>(
    client: Client<Transport, chain>,
    parameters: ReadOutflowCapacityParameters,
  ): Promise<ReadOutflowCapacityReturnType> {
    const { asset, ...options } = parameters;
    return (await read(client, outflowCapacityAbi, [asset], options)) as ReadOutflowCapacityReturnType;
  },
  {
    /**
     * The call as a value, for `multicall`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, asset }: OutflowCapacityArguments & AddressOption): Call<typeof outflowCapacityAbi, readonly [Address]> {
      return defineCall(outflowCapacityAbi, address, [asset]);
    },
  },
);

const outflowEscrowAbi = [
  {"type":"function","name":"outflowEscrow","inputs":[],"outputs":[{"name":"","type":"address"}],"stateMutability":"view"},
] as const;

/** Arguments and options of {@link readOutflowEscrow}. */
export type ReadOutflowEscrowParameters = ReadOptions;
export type ReadOutflowEscrowReturnType = Address;

/**
 * The escrow that keeps delayed value.
 *
 * Solidity: `IOutflowLimiter.outflowEscrow()`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadOutflowEscrowParameters}
 *
 * @example
 * import { readOutflowEscrow } from '@bulkhead/sdk';
 *
 * const result = await readOutflowEscrow(client, { address });
 */
export const readOutflowEscrow = /*#__PURE__*/ Object.assign(
  async function readOutflowEscrow<chain extends Chain | undefined>(
    client: Client<Transport, chain>,
    parameters: ReadOutflowEscrowParameters,
  ): Promise<ReadOutflowEscrowReturnType> {
    const { ...options } = parameters;
    return (await read(client, outflowEscrowAbi, [], options)) as ReadOutflowEscrowReturnType;
  },
  {
    /**
     * The call as a value, for `multicall`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address }: AddressOption): Call<typeof outflowEscrowAbi, readonly []> {
      return defineCall(outflowEscrowAbi, address, []);
    },
  },
);

const outflowLatchedUntilAbi = [
  {"type":"function","name":"outflowLatchedUntil","inputs":[{"name":"asset","type":"address"}],"outputs":[{"name":"","type":"uint40"}],"stateMutability":"view"},
] as const;

/** Arguments of {@link readOutflowLatchedUntil}. */
export type OutflowLatchedUntilArguments = {
  /** `address` */
  asset: Address;
};
/** Arguments and options of {@link readOutflowLatchedUntil}. */
export type ReadOutflowLatchedUntilParameters = OutflowLatchedUntilArguments & ReadOptions;
export type ReadOutflowLatchedUntilReturnType = number;

/**
 * Until when the lane of `asset` pays only small exits: the later of its own latch and the host's.
 *
 * Solidity: `IOutflowLimiter.outflowLatchedUntil(address)`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadOutflowLatchedUntilParameters}
 *
 * @example
 * import { readOutflowLatchedUntil } from '@bulkhead/sdk';
 *
 * const result = await readOutflowLatchedUntil(client, { address, asset });
 */
export const readOutflowLatchedUntil = /*#__PURE__*/ Object.assign(
  async function readOutflowLatchedUntil<chain extends Chain | undefined>(
    client: Client<Transport, chain>,
    parameters: ReadOutflowLatchedUntilParameters,
  ): Promise<ReadOutflowLatchedUntilReturnType> {
    const { asset, ...options } = parameters;
    return (await read(client, outflowLatchedUntilAbi, [asset], options)) as ReadOutflowLatchedUntilReturnType;
  },
  {
    /**
     * The call as a value, for `multicall`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, asset }: OutflowLatchedUntilArguments & AddressOption): Call<typeof outflowLatchedUntilAbi, readonly [Address]> {
      return defineCall(outflowLatchedUntilAbi, address, [asset]);
    },
  },
);

const outflowLineAbi = [
  {"type":"function","name":"outflowLine","inputs":[{"name":"asset","type":"address"}],"outputs":[{"name":"","type":"tuple","components":[{"name":"sample","type":"uint112"},{"name":"previousSample","type":"uint112"},{"name":"day","type":"uint32"},{"name":"reserved","type":"uint128"},{"name":"waiting","type":"uint128"}]}],"stateMutability":"view"},
] as const;

/** Arguments of {@link readOutflowLine}. */
export type OutflowLineArguments = {
  /** `address` */
  asset: Address;
};
/** Arguments and options of {@link readOutflowLine}. */
export type ReadOutflowLineParameters = OutflowLineArguments & ReadOptions;
export type ReadOutflowLineReturnType = OutflowLine;

/**
 * Samples and line of an asset.
 *
 * Solidity: `IOutflowLimiter.outflowLine(address)`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadOutflowLineParameters}
 *
 * @example
 * import { readOutflowLine } from '@bulkhead/sdk';
 *
 * const result = await readOutflowLine(client, { address, asset });
 */
export const readOutflowLine = /*#__PURE__*/ Object.assign(
  async function readOutflowLine<chain extends Chain | undefined>(
    client: Client<Transport, chain>,
    parameters: ReadOutflowLineParameters,
  ): Promise<ReadOutflowLineReturnType> {
    const { asset, ...options } = parameters;
    return (await read(client, outflowLineAbi, [asset], options)) as ReadOutflowLineReturnType;
  },
  {
    /**
     * The call as a value, for `multicall`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, asset }: OutflowLineArguments & AddressOption): Call<typeof outflowLineAbi, readonly [Address]> {
      return defineCall(outflowLineAbi, address, [asset]);
    },
  },
);

const outflowLinePassedAbi = [
  {"type":"function","name":"outflowLinePassed","inputs":[{"name":"asset","type":"address"}],"outputs":[{"name":"","type":"uint256"}],"stateMutability":"view"},
] as const;

/** Arguments of {@link readOutflowLinePassed}. */
export type OutflowLinePassedArguments = {
  /** `address` */
  asset: Address;
};
/** Arguments and options of {@link readOutflowLinePassed}. */
export type ReadOutflowLinePassedParameters = OutflowLinePassedArguments & ReadOptions;
export type ReadOutflowLinePassedReturnType = bigint;

/**
 * How far the line of an asset has moved: places that end at or before this are due.
 *
 * Solidity: `IOutflowLimiter.outflowLinePassed(address)`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadOutflowLinePassedParameters}
 *
 * @example
 * import { readOutflowLinePassed } from '@bulkhead/sdk';
 *
 * const result = await readOutflowLinePassed(client, { address, asset });
 */
export const readOutflowLinePassed = /*#__PURE__*/ Object.assign(
  async function readOutflowLinePassed<chain extends Chain | undefined>(
    client: Client<Transport, chain>,
    parameters: ReadOutflowLinePassedParameters,
  ): Promise<ReadOutflowLinePassedReturnType> {
    const { asset, ...options } = parameters;
    return (await read(client, outflowLinePassedAbi, [asset], options)) as ReadOutflowLinePassedReturnType;
  },
  {
    /**
     * The call as a value, for `multicall`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, asset }: OutflowLinePassedArguments & AddressOption): Call<typeof outflowLinePassedAbi, readonly [Address]> {
      return defineCall(outflowLinePassedAbi, address, [asset]);
    },
  },
);

const outflowLiquidityAbi = [
  {"type":"function","name":"outflowLiquidity","inputs":[{"name":"asset","type":"address"}],"outputs":[{"name":"","type":"uint256"}],"stateMutability":"view"},
] as const;

/** Arguments of {@link readOutflowLiquidity}. */
export type OutflowLiquidityArguments = {
  /** `address` */
  asset: Address;
};
/** Arguments and options of {@link readOutflowLiquidity}. */
export type ReadOutflowLiquidityParameters = OutflowLiquidityArguments & ReadOptions;
export type ReadOutflowLiquidityReturnType = bigint;

/**
 * What the host holds of an asset by its own books, claims that wait in escrow apart.
 *
 * Solidity: `IOutflowLimiter.outflowLiquidity(address)`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadOutflowLiquidityParameters}
 *
 * @example
 * import { readOutflowLiquidity } from '@bulkhead/sdk';
 *
 * const result = await readOutflowLiquidity(client, { address, asset });
 */
export const readOutflowLiquidity = /*#__PURE__*/ Object.assign(
  async function readOutflowLiquidity<chain extends Chain | undefined>(
    client: Client<Transport, chain>,
    parameters: ReadOutflowLiquidityParameters,
  ): Promise<ReadOutflowLiquidityReturnType> {
    const { asset, ...options } = parameters;
    return (await read(client, outflowLiquidityAbi, [asset], options)) as ReadOutflowLiquidityReturnType;
  },
  {
    /**
     * The call as a value, for `multicall`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, asset }: OutflowLiquidityArguments & AddressOption): Call<typeof outflowLiquidityAbi, readonly [Address]> {
      return defineCall(outflowLiquidityAbi, address, [asset]);
    },
  },
);

const outflowRescueAbi = [
  {"type":"function","name":"outflowRescue","inputs":[],"outputs":[{"name":"","type":"address"}],"stateMutability":"view"},
] as const;

/** Arguments and options of {@link readOutflowRescue}. */
export type ReadOutflowRescueParameters = ReadOptions;
export type ReadOutflowRescueReturnType = Address;

/**
 * Where failed pushes go once they expire.
 *
 * Solidity: `IOutflowLimiter.outflowRescue()`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadOutflowRescueParameters}
 *
 * @example
 * import { readOutflowRescue } from '@bulkhead/sdk';
 *
 * const result = await readOutflowRescue(client, { address });
 */
export const readOutflowRescue = /*#__PURE__*/ Object.assign(
  async function readOutflowRescue<chain extends Chain | undefined>(
    client: Client<Transport, chain>,
    parameters: ReadOutflowRescueParameters,
  ): Promise<ReadOutflowRescueReturnType> {
    const { ...options } = parameters;
    return (await read(client, outflowRescueAbi, [], options)) as ReadOutflowRescueReturnType;
  },
  {
    /**
     * The call as a value, for `multicall`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address }: AddressOption): Call<typeof outflowRescueAbi, readonly []> {
      return defineCall(outflowRescueAbi, address, []);
    },
  },
);

const outflowTermsAbi = [
  {"type":"function","name":"outflowTerms","inputs":[{"name":"asset","type":"address"}],"outputs":[{"name":"","type":"tuple","components":[{"name":"isShare","type":"bool"},{"name":"window","type":"uint32"},{"name":"tripPpm","type":"uint32"},{"name":"weightBps","type":"uint16"},{"name":"burst","type":"uint112"},{"name":"refill","type":"uint112"},{"name":"smallBurst","type":"uint112"},{"name":"smallRefill","type":"uint112"},{"name":"threshold","type":"uint112"},{"name":"most","type":"uint112"},{"name":"floor","type":"uint112"}]}],"stateMutability":"view"},
] as const;

/** Arguments of {@link readOutflowTerms}. */
export type OutflowTermsArguments = {
  /** `address` */
  asset: Address;
};
/** Arguments and options of {@link readOutflowTerms}. */
export type ReadOutflowTermsParameters = OutflowTermsArguments & ReadOptions;
export type ReadOutflowTermsReturnType = OutflowTerms;

/**
 * Terms of an asset.
 *
 * Solidity: `IOutflowLimiter.outflowTerms(address)`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadOutflowTermsParameters}
 *
 * @example
 * import { readOutflowTerms } from '@bulkhead/sdk';
 *
 * const result = await readOutflowTerms(client, { address, asset });
 */
export const readOutflowTerms = /*#__PURE__*/ Object.assign(
  async function readOutflowTerms<chain extends Chain | undefined>(
    client: Client<Transport, chain>,
    parameters: ReadOutflowTermsParameters,
  ): Promise<ReadOutflowTermsReturnType> {
    const { asset, ...options } = parameters;
    return (await read(client, outflowTermsAbi, [asset], options)) as ReadOutflowTermsReturnType;
  },
  {
    /**
     * The call as a value, for `multicall`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, asset }: OutflowTermsArguments & AddressOption): Call<typeof outflowTermsAbi, readonly [Address]> {
      return defineCall(outflowTermsAbi, address, [asset]);
    },
  },
);

const outflowPassClaimAbi = [
  {"type":"function","name":"passClaim","inputs":[{"name":"asset","type":"address"},{"name":"lineEnd","type":"uint256"},{"name":"amount","type":"uint256"}],"outputs":[],"stateMutability":"nonpayable"},
] as const;

/** Arguments of {@link simulateOutflowPassClaim} and {@link writeOutflowPassClaim}. */
export type OutflowPassClaimArguments = {
  /** `address` */
  asset: Address;
  /** `uint256` */
  lineEnd: bigint;
  /** `uint256` */
  amount: bigint;
};
export type SimulateOutflowPassClaimParameters<
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = OutflowPassClaimArguments & SimulateOptions<chainOverride, accountOverride>;
export type SimulateOutflowPassClaimReturnType<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = Simulated<
  typeof outflowPassClaimAbi,
  'passClaim',
  readonly [Address, bigint, bigint],
  void,
  { chain: chain; account: account },
  { chain: chainOverride; account: accountOverride }
>;

/**
 * Called by the escrow before it pays: reverts unless the line has passed `lineEnd`.
 *
 * Solidity: `IOutflowLimiter.passClaim(address,uint256,uint256)`
 *
 * Tries it without sending: gives what it would return, and the request for `writeContract`.
 *
 * @param client - Client to use.
 * @param parameters - {@link SimulateOutflowPassClaimParameters}
 * @throws What viem throws; {@link decodeBulkheadError} turns it into a class of its own.
 *
 * @example
 * import { simulateOutflowPassClaim } from '@bulkhead/sdk';
 *
 * const { request } = await simulateOutflowPassClaim(client, { address, asset, lineEnd, amount, account });
 * const hash = await walletClient.writeContract(request);
 */
export async function simulateOutflowPassClaim<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
  accountOverride extends Account | Address | null | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: SimulateOutflowPassClaimParameters<chainOverride, accountOverride>,
): Promise<SimulateOutflowPassClaimReturnType<chain, account, chainOverride, accountOverride>> {
  const { asset, lineEnd, amount, ...options } = parameters;
  return (await simulate(client, outflowPassClaimAbi, [asset, lineEnd, amount], options)) as SimulateOutflowPassClaimReturnType<
    chain,
    account,
    chainOverride,
    accountOverride
  >;
}

export type WriteOutflowPassClaimParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = OutflowPassClaimArguments & WriteOptions<chain, account, chainOverride>;
export type WriteOutflowPassClaimReturnType = Hash;

/**
 * Called by the escrow before it pays: reverts unless the line has passed `lineEnd`.
 *
 * Solidity: `IOutflowLimiter.passClaim(address,uint256,uint256)`
 *
 * Sends the transaction without trying it first, see {@link simulateOutflowPassClaim}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteOutflowPassClaimParameters}
 * @returns Hash of the transaction. It may still revert: wait for its receipt.
 *
 * @example
 * import { writeOutflowPassClaim } from '@bulkhead/sdk';
 *
 * const hash = await writeOutflowPassClaim(walletClient, { address, asset, lineEnd, amount });
 */
export const writeOutflowPassClaim = /*#__PURE__*/ Object.assign(
  async function writeOutflowPassClaim<
    chain extends Chain | undefined,
    account extends Account | undefined,
    chainOverride extends Chain | undefined = undefined,
  >(
    client: Client<Transport, chain, account>,
    parameters: WriteOutflowPassClaimParameters<chain, account, chainOverride>,
  ): Promise<WriteOutflowPassClaimReturnType> {
    const { asset, lineEnd, amount, ...options } = parameters;
    return write(client, outflowPassClaimAbi, [asset, lineEnd, amount], options);
  },
  {
    /**
     * The call as a value, for `multicall`, `sendCalls`, `sendTransaction`, `simulateContract` and
     * `estimateContractGas`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, asset, lineEnd, amount }: OutflowPassClaimArguments & AddressOption): Call<typeof outflowPassClaimAbi, readonly [Address, bigint, bigint]> {
      return defineCall(outflowPassClaimAbi, address, [asset, lineEnd, amount]);
    },
  },
);

export type WriteOutflowPassClaimSyncParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = WriteOutflowPassClaimParameters<chain, account, chainOverride> & WaitOptions;
export type WriteOutflowPassClaimSyncReturnType = { receipt: TransactionReceipt };

/**
 * Called by the escrow before it pays: reverts unless the line has passed `lineEnd`.
 *
 * Solidity: `IOutflowLimiter.passClaim(address,uint256,uint256)`
 *
 * Sends the transaction and waits until it is mined, see {@link writeOutflowPassClaim}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteOutflowPassClaimSyncParameters}
 * @returns The receipt. No single event goes with it: the escrow tells what became of the claim.
 * @throws TransactionFailedError when it was mined without doing its work; {@link decodeBulkheadError} finds the
 * reason.
 *
 * @example
 * import { writeOutflowPassClaimSync } from '@bulkhead/sdk';
 *
 * const { receipt } = await writeOutflowPassClaimSync(walletClient, { address, asset, lineEnd, amount });
 */
export async function writeOutflowPassClaimSync<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteOutflowPassClaimSyncParameters<chain, account, chainOverride>,
): Promise<WriteOutflowPassClaimSyncReturnType> {
  const { asset, lineEnd, amount, ...options } = parameters;
  const receipt = await writeSync(client, outflowPassClaimAbi, [asset, lineEnd, amount], options);
  return { receipt };
}

const previewOutflowAbi = [
  {"type":"function","name":"previewOutflow","inputs":[{"name":"asset","type":"address"},{"name":"amount","type":"uint256"}],"outputs":[{"name":"paid","type":"uint256"},{"name":"waits","type":"uint256"},{"name":"wait","type":"uint256"}],"stateMutability":"view"},
] as const;

/** Arguments of {@link readPreviewOutflow}. */
export type PreviewOutflowArguments = {
  /** `address` */
  asset: Address;
  /** `uint256` */
  amount: bigint;
};
/** Arguments and options of {@link readPreviewOutflow}. */
export type ReadPreviewOutflowParameters = PreviewOutflowArguments & ReadOptions;
export type ReadPreviewOutflowReturnType = readonly [paid: bigint, waits: bigint, wait: bigint];

/**
 * What a delayed exit of `amount` would get now.
 *
 * Solidity: `IOutflowLimiter.previewOutflow(address,uint256)`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadPreviewOutflowParameters}
 * @returns paid: What would be paid at once. waits: What would become a claim. wait: Seconds until the line has
 * passed that claim at the rate in force, the review apart; `type(uint256).max` when it never will.
 *
 * @example
 * import { readPreviewOutflow } from '@bulkhead/sdk';
 *
 * const result = await readPreviewOutflow(client, { address, asset, amount });
 */
export const readPreviewOutflow = /*#__PURE__*/ Object.assign(
  async function readPreviewOutflow<chain extends Chain | undefined>(
    client: Client<Transport, chain>,
    parameters: ReadPreviewOutflowParameters,
  ): Promise<ReadPreviewOutflowReturnType> {
    const { asset, amount, ...options } = parameters;
    return (await read(client, previewOutflowAbi, [asset, amount], options)) as ReadPreviewOutflowReturnType;
  },
  {
    /**
     * The call as a value, for `multicall`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, asset, amount }: PreviewOutflowArguments & AddressOption): Call<typeof previewOutflowAbi, readonly [Address, bigint]> {
      return defineCall(previewOutflowAbi, address, [asset, amount]);
    },
  },
);

const outflowQuarantineClaimsAbi = [
  {"type":"function","name":"quarantineClaims","inputs":[{"name":"asset","type":"address"},{"name":"ranges","type":"tuple[]","components":[{"name":"first","type":"uint64"},{"name":"last","type":"uint64"}]}],"outputs":[],"stateMutability":"nonpayable"},
] as const;

/** Arguments of {@link simulateOutflowQuarantineClaims} and {@link writeOutflowQuarantineClaims}. */
export type OutflowQuarantineClaimsArguments = {
  /** `address` */
  asset: Address;
  /** `IOutflowLimiter.ClaimRange[]` */
  ranges: readonly ClaimRange[];
};
export type SimulateOutflowQuarantineClaimsParameters<
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = OutflowQuarantineClaimsArguments & SimulateOptions<chainOverride, accountOverride>;
export type SimulateOutflowQuarantineClaimsReturnType<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = Simulated<
  typeof outflowQuarantineClaimsAbi,
  'quarantineClaims',
  readonly [Address, readonly ClaimRange[]],
  void,
  { chain: chain; account: account },
  { chain: chainOverride; account: accountOverride }
>;

/**
 * Quarantines claims. Only as a scheduled change; scheduling it holds them until it is executed or gone.
 *
 * Solidity: `IOutflowLimiter.quarantineClaims(address,(uint64,uint64)[])`
 *
 * Tries it without sending: gives what it would return, and the request for `writeContract`.
 *
 * @param client - Client to use.
 * @param parameters - {@link SimulateOutflowQuarantineClaimsParameters}
 * @throws What viem throws; {@link decodeBulkheadError} turns it into a class of its own.
 *
 * @example
 * import { simulateOutflowQuarantineClaims } from '@bulkhead/sdk';
 *
 * const { request } = await simulateOutflowQuarantineClaims(client, { address, asset, ranges, account });
 * const hash = await walletClient.writeContract(request);
 */
export async function simulateOutflowQuarantineClaims<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
  accountOverride extends Account | Address | null | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: SimulateOutflowQuarantineClaimsParameters<chainOverride, accountOverride>,
): Promise<SimulateOutflowQuarantineClaimsReturnType<chain, account, chainOverride, accountOverride>> {
  const { asset, ranges, ...options } = parameters;
  return (await simulate(client, outflowQuarantineClaimsAbi, [asset, ranges], options)) as SimulateOutflowQuarantineClaimsReturnType<
    chain,
    account,
    chainOverride,
    accountOverride
  >;
}

export type WriteOutflowQuarantineClaimsParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = OutflowQuarantineClaimsArguments & WriteOptions<chain, account, chainOverride>;
export type WriteOutflowQuarantineClaimsReturnType = Hash;

/**
 * Quarantines claims. Only as a scheduled change; scheduling it holds them until it is executed or gone.
 *
 * Solidity: `IOutflowLimiter.quarantineClaims(address,(uint64,uint64)[])`
 *
 * Sends the transaction without trying it first, see {@link simulateOutflowQuarantineClaims}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteOutflowQuarantineClaimsParameters}
 * @returns Hash of the transaction. It may still revert: wait for its receipt.
 *
 * @example
 * import { writeOutflowQuarantineClaims } from '@bulkhead/sdk';
 *
 * const hash = await writeOutflowQuarantineClaims(walletClient, { address, asset, ranges });
 */
export const writeOutflowQuarantineClaims = /*#__PURE__*/ Object.assign(
  async function writeOutflowQuarantineClaims<
    chain extends Chain | undefined,
    account extends Account | undefined,
    chainOverride extends Chain | undefined = undefined,
  >(
    client: Client<Transport, chain, account>,
    parameters: WriteOutflowQuarantineClaimsParameters<chain, account, chainOverride>,
  ): Promise<WriteOutflowQuarantineClaimsReturnType> {
    const { asset, ranges, ...options } = parameters;
    return write(client, outflowQuarantineClaimsAbi, [asset, ranges], options);
  },
  {
    /**
     * The call as a value, for `multicall`, `sendCalls`, `sendTransaction`, `simulateContract` and
     * `estimateContractGas`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, asset, ranges }: OutflowQuarantineClaimsArguments & AddressOption): Call<typeof outflowQuarantineClaimsAbi, readonly [Address, readonly ClaimRange[]]> {
      return defineCall(outflowQuarantineClaimsAbi, address, [asset, ranges]);
    },
    /**
     * Finds the `ClaimsQuarantined` of a receipt's logs; it comes from the escrow.
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

export type WriteOutflowQuarantineClaimsSyncParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = WriteOutflowQuarantineClaimsParameters<chain, account, chainOverride> & WaitOptions;
export type WriteOutflowQuarantineClaimsSyncReturnType = EscrowClaimsQuarantinedLog['args'] & { receipt: TransactionReceipt };

/**
 * Quarantines claims. Only as a scheduled change; scheduling it holds them until it is executed or gone.
 *
 * Solidity: `IOutflowLimiter.quarantineClaims(address,(uint64,uint64)[])`
 *
 * Sends the transaction and waits until it is mined, see {@link writeOutflowQuarantineClaims}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteOutflowQuarantineClaimsSyncParameters}
 * @returns The receipt and the arguments of `ClaimsQuarantined`.
 * @throws TransactionFailedError when it was mined without doing its work; {@link decodeBulkheadError} finds the
 * reason.
 *
 * @example
 * import { writeOutflowQuarantineClaimsSync } from '@bulkhead/sdk';
 *
 * const { receipt } = await writeOutflowQuarantineClaimsSync(walletClient, { address, asset, ranges });
 */
export async function writeOutflowQuarantineClaimsSync<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteOutflowQuarantineClaimsSyncParameters<chain, account, chainOverride>,
): Promise<WriteOutflowQuarantineClaimsSyncReturnType> {
  const { asset, ranges, ...options } = parameters;
  const receipt = await writeSync(client, outflowQuarantineClaimsAbi, [asset, ranges], options);
  const { args } = firstLog(extractEscrowClaimsQuarantinedEvents(receipt.logs), 'ClaimsQuarantined');
  return { ...args, receipt };
}

const outflowRecoverQuarantinedAbi = [
  {"type":"function","name":"recoverQuarantined","inputs":[{"name":"asset","type":"address"},{"name":"to","type":"address"}],"outputs":[],"stateMutability":"nonpayable"},
] as const;

/** Arguments of {@link simulateOutflowRecoverQuarantined} and {@link writeOutflowRecoverQuarantined}. */
export type OutflowRecoverQuarantinedArguments = {
  /** `address` */
  asset: Address;
  /** Who distributes it. Not the host: what was stolen never enters a share price again. `address` */
  to: Address;
};
export type SimulateOutflowRecoverQuarantinedParameters<
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = OutflowRecoverQuarantinedArguments & SimulateOptions<chainOverride, accountOverride>;
export type SimulateOutflowRecoverQuarantinedReturnType<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = Simulated<
  typeof outflowRecoverQuarantinedAbi,
  'recoverQuarantined',
  readonly [Address, Address],
  void,
  { chain: chain; account: account },
  { chain: chainOverride; account: accountOverride }
>;

/**
 * Sends on what quarantined claims of an asset left in the escrow, for its victims. Only as a scheduled change, and
 * only what was skipped: see `IOutflowEscrow.recoverable`.
 *
 * Solidity: `IOutflowLimiter.recoverQuarantined(address,address)`
 *
 * Tries it without sending: gives what it would return, and the request for `writeContract`.
 *
 * @param client - Client to use.
 * @param parameters - {@link SimulateOutflowRecoverQuarantinedParameters}
 * @throws What viem throws; {@link decodeBulkheadError} turns it into a class of its own.
 *
 * @example
 * import { simulateOutflowRecoverQuarantined } from '@bulkhead/sdk';
 *
 * const { request } = await simulateOutflowRecoverQuarantined(client, { address, asset, to, account });
 * const hash = await walletClient.writeContract(request);
 */
export async function simulateOutflowRecoverQuarantined<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
  accountOverride extends Account | Address | null | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: SimulateOutflowRecoverQuarantinedParameters<chainOverride, accountOverride>,
): Promise<SimulateOutflowRecoverQuarantinedReturnType<chain, account, chainOverride, accountOverride>> {
  const { asset, to, ...options } = parameters;
  return (await simulate(client, outflowRecoverQuarantinedAbi, [asset, to], options)) as SimulateOutflowRecoverQuarantinedReturnType<
    chain,
    account,
    chainOverride,
    accountOverride
  >;
}

export type WriteOutflowRecoverQuarantinedParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = OutflowRecoverQuarantinedArguments & WriteOptions<chain, account, chainOverride>;
export type WriteOutflowRecoverQuarantinedReturnType = Hash;

/**
 * Sends on what quarantined claims of an asset left in the escrow, for its victims. Only as a scheduled change, and
 * only what was skipped: see `IOutflowEscrow.recoverable`.
 *
 * Solidity: `IOutflowLimiter.recoverQuarantined(address,address)`
 *
 * Sends the transaction without trying it first, see {@link simulateOutflowRecoverQuarantined}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteOutflowRecoverQuarantinedParameters}
 * @returns Hash of the transaction. It may still revert: wait for its receipt.
 *
 * @example
 * import { writeOutflowRecoverQuarantined } from '@bulkhead/sdk';
 *
 * const hash = await writeOutflowRecoverQuarantined(walletClient, { address, asset, to });
 */
export const writeOutflowRecoverQuarantined = /*#__PURE__*/ Object.assign(
  async function writeOutflowRecoverQuarantined<
    chain extends Chain | undefined,
    account extends Account | undefined,
    chainOverride extends Chain | undefined = undefined,
  >(
    client: Client<Transport, chain, account>,
    parameters: WriteOutflowRecoverQuarantinedParameters<chain, account, chainOverride>,
  ): Promise<WriteOutflowRecoverQuarantinedReturnType> {
    const { asset, to, ...options } = parameters;
    return write(client, outflowRecoverQuarantinedAbi, [asset, to], options);
  },
  {
    /**
     * The call as a value, for `multicall`, `sendCalls`, `sendTransaction`, `simulateContract` and
     * `estimateContractGas`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, asset, to }: OutflowRecoverQuarantinedArguments & AddressOption): Call<typeof outflowRecoverQuarantinedAbi, readonly [Address, Address]> {
      return defineCall(outflowRecoverQuarantinedAbi, address, [asset, to]);
    },
    /**
     * Finds the `ClaimsRecovered` of a receipt's logs; it comes from the escrow.
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

export type WriteOutflowRecoverQuarantinedSyncParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = WriteOutflowRecoverQuarantinedParameters<chain, account, chainOverride> & WaitOptions;
export type WriteOutflowRecoverQuarantinedSyncReturnType = EscrowClaimsRecoveredLog['args'] & { receipt: TransactionReceipt };

/**
 * Sends on what quarantined claims of an asset left in the escrow, for its victims. Only as a scheduled change, and
 * only what was skipped: see `IOutflowEscrow.recoverable`.
 *
 * Solidity: `IOutflowLimiter.recoverQuarantined(address,address)`
 *
 * Sends the transaction and waits until it is mined, see {@link writeOutflowRecoverQuarantined}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteOutflowRecoverQuarantinedSyncParameters}
 * @returns The receipt and the arguments of `ClaimsRecovered`.
 * @throws TransactionFailedError when it was mined without doing its work; {@link decodeBulkheadError} finds the
 * reason.
 *
 * @example
 * import { writeOutflowRecoverQuarantinedSync } from '@bulkhead/sdk';
 *
 * const { receipt } = await writeOutflowRecoverQuarantinedSync(walletClient, { address, asset, to });
 */
export async function writeOutflowRecoverQuarantinedSync<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteOutflowRecoverQuarantinedSyncParameters<chain, account, chainOverride>,
): Promise<WriteOutflowRecoverQuarantinedSyncReturnType> {
  const { asset, to, ...options } = parameters;
  const receipt = await writeSync(client, outflowRecoverQuarantinedAbi, [asset, to], options);
  const { args } = firstLog(extractEscrowClaimsRecoveredEvents(receipt.logs), 'ClaimsRecovered');
  return { ...args, receipt };
}

const setOutflowEscalationAbi = [
  {"type":"function","name":"setOutflowEscalation","inputs":[{"name":"terms","type":"tuple","components":[{"name":"epoch","type":"uint32"},{"name":"shareBps","type":"uint16"}]}],"outputs":[],"stateMutability":"nonpayable"},
] as const;

/** Arguments of {@link simulateSetOutflowEscalation} and {@link writeSetOutflowEscalation}. */
export type SetOutflowEscalationArguments = {
  /** `IOutflowLimiter.EscalationTerms` */
  terms: EscalationTerms;
};
export type SimulateSetOutflowEscalationParameters<
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = SetOutflowEscalationArguments & SimulateOptions<chainOverride, accountOverride>;
export type SimulateSetOutflowEscalationReturnType<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = Simulated<
  typeof setOutflowEscalationAbi,
  'setOutflowEscalation',
  readonly [EscalationTerms],
  void,
  { chain: chain; account: account },
  { chain: chainOverride; account: accountOverride }
>;

/**
 * Sets escalation. Only as a scheduled change.
 *
 * Solidity: `IOutflowLimiter.setOutflowEscalation((uint32,uint16))`
 *
 * Tries it without sending: gives what it would return, and the request for `writeContract`.
 *
 * @param client - Client to use.
 * @param parameters - {@link SimulateSetOutflowEscalationParameters}
 * @throws What viem throws; {@link decodeBulkheadError} turns it into a class of its own.
 *
 * @example
 * import { simulateSetOutflowEscalation } from '@bulkhead/sdk';
 *
 * const { request } = await simulateSetOutflowEscalation(client, { address, terms, account });
 * const hash = await walletClient.writeContract(request);
 */
export async function simulateSetOutflowEscalation<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
  accountOverride extends Account | Address | null | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: SimulateSetOutflowEscalationParameters<chainOverride, accountOverride>,
): Promise<SimulateSetOutflowEscalationReturnType<chain, account, chainOverride, accountOverride>> {
  const { terms, ...options } = parameters;
  return (await simulate(client, setOutflowEscalationAbi, [terms], options)) as SimulateSetOutflowEscalationReturnType<
    chain,
    account,
    chainOverride,
    accountOverride
  >;
}

export type WriteSetOutflowEscalationParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = SetOutflowEscalationArguments & WriteOptions<chain, account, chainOverride>;
export type WriteSetOutflowEscalationReturnType = Hash;

/**
 * Sets escalation. Only as a scheduled change.
 *
 * Solidity: `IOutflowLimiter.setOutflowEscalation((uint32,uint16))`
 *
 * Sends the transaction without trying it first, see {@link simulateSetOutflowEscalation}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteSetOutflowEscalationParameters}
 * @returns Hash of the transaction. It may still revert: wait for its receipt.
 *
 * @example
 * import { writeSetOutflowEscalation } from '@bulkhead/sdk';
 *
 * const hash = await writeSetOutflowEscalation(walletClient, { address, terms });
 */
export const writeSetOutflowEscalation = /*#__PURE__*/ Object.assign(
  async function writeSetOutflowEscalation<
    chain extends Chain | undefined,
    account extends Account | undefined,
    chainOverride extends Chain | undefined = undefined,
  >(
    client: Client<Transport, chain, account>,
    parameters: WriteSetOutflowEscalationParameters<chain, account, chainOverride>,
  ): Promise<WriteSetOutflowEscalationReturnType> {
    const { terms, ...options } = parameters;
    return write(client, setOutflowEscalationAbi, [terms], options);
  },
  {
    /**
     * The call as a value, for `multicall`, `sendCalls`, `sendTransaction`, `simulateContract` and
     * `estimateContractGas`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, terms }: SetOutflowEscalationArguments & AddressOption): Call<typeof setOutflowEscalationAbi, readonly [EscalationTerms]> {
      return defineCall(setOutflowEscalationAbi, address, [terms]);
    },
    /**
     * Finds the `OutflowEscalationSet` of a receipt's logs.
     *
     * @param logs - Logs of a transaction that called it.
     * @param options - {@link LogsOptions}
     * @throws EventMissingError when there is none.
     */
    extractEvent(logs: readonly Log[], options?: LogsOptions): OutflowEscalationSetLog {
      return firstLog(extractOutflowEscalationSetEvents(logs, options), 'OutflowEscalationSet');
    },
  },
);

export type WriteSetOutflowEscalationSyncParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = WriteSetOutflowEscalationParameters<chain, account, chainOverride> & WaitOptions;
export type WriteSetOutflowEscalationSyncReturnType = OutflowEscalationSetLog['args'] & { receipt: TransactionReceipt };

/**
 * Sets escalation. Only as a scheduled change.
 *
 * Solidity: `IOutflowLimiter.setOutflowEscalation((uint32,uint16))`
 *
 * Sends the transaction and waits until it is mined, see {@link writeSetOutflowEscalation}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteSetOutflowEscalationSyncParameters}
 * @returns The receipt and the arguments of `OutflowEscalationSet`.
 * @throws TransactionFailedError when it was mined without doing its work; {@link decodeBulkheadError} finds the
 * reason.
 *
 * @example
 * import { writeSetOutflowEscalationSync } from '@bulkhead/sdk';
 *
 * const { receipt } = await writeSetOutflowEscalationSync(walletClient, { address, terms });
 */
export async function writeSetOutflowEscalationSync<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteSetOutflowEscalationSyncParameters<chain, account, chainOverride>,
): Promise<WriteSetOutflowEscalationSyncReturnType> {
  const { terms, ...options } = parameters;
  const receipt = await writeSync(client, setOutflowEscalationAbi, [terms], options);
  const { args } = firstLog(extractOutflowEscalationSetEvents(receipt.logs, options), 'OutflowEscalationSet');
  return { ...args, receipt };
}

const setOutflowRescueAbi = [
  {"type":"function","name":"setOutflowRescue","inputs":[{"name":"rescue","type":"address"}],"outputs":[],"stateMutability":"nonpayable"},
] as const;

/** Arguments of {@link simulateSetOutflowRescue} and {@link writeSetOutflowRescue}. */
export type SetOutflowRescueArguments = {
  /** `address` */
  rescue: Address;
};
export type SimulateSetOutflowRescueParameters<
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = SetOutflowRescueArguments & SimulateOptions<chainOverride, accountOverride>;
export type SimulateSetOutflowRescueReturnType<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = Simulated<
  typeof setOutflowRescueAbi,
  'setOutflowRescue',
  readonly [Address],
  void,
  { chain: chain; account: account },
  { chain: chainOverride; account: accountOverride }
>;

/**
 * Sets where failed pushes go once they expire. Only as a scheduled change.
 *
 * Solidity: `IOutflowLimiter.setOutflowRescue(address)`
 *
 * Tries it without sending: gives what it would return, and the request for `writeContract`.
 *
 * @param client - Client to use.
 * @param parameters - {@link SimulateSetOutflowRescueParameters}
 * @throws What viem throws; {@link decodeBulkheadError} turns it into a class of its own.
 *
 * @example
 * import { simulateSetOutflowRescue } from '@bulkhead/sdk';
 *
 * const { request } = await simulateSetOutflowRescue(client, { address, rescue, account });
 * const hash = await walletClient.writeContract(request);
 */
export async function simulateSetOutflowRescue<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
  accountOverride extends Account | Address | null | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: SimulateSetOutflowRescueParameters<chainOverride, accountOverride>,
): Promise<SimulateSetOutflowRescueReturnType<chain, account, chainOverride, accountOverride>> {
  const { rescue, ...options } = parameters;
  return (await simulate(client, setOutflowRescueAbi, [rescue], options)) as SimulateSetOutflowRescueReturnType<
    chain,
    account,
    chainOverride,
    accountOverride
  >;
}

export type WriteSetOutflowRescueParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = SetOutflowRescueArguments & WriteOptions<chain, account, chainOverride>;
export type WriteSetOutflowRescueReturnType = Hash;

/**
 * Sets where failed pushes go once they expire. Only as a scheduled change.
 *
 * Solidity: `IOutflowLimiter.setOutflowRescue(address)`
 *
 * Sends the transaction without trying it first, see {@link simulateSetOutflowRescue}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteSetOutflowRescueParameters}
 * @returns Hash of the transaction. It may still revert: wait for its receipt.
 *
 * @example
 * import { writeSetOutflowRescue } from '@bulkhead/sdk';
 *
 * const hash = await writeSetOutflowRescue(walletClient, { address, rescue });
 */
export const writeSetOutflowRescue = /*#__PURE__*/ Object.assign(
  async function writeSetOutflowRescue<
    chain extends Chain | undefined,
    account extends Account | undefined,
    chainOverride extends Chain | undefined = undefined,
  >(
    client: Client<Transport, chain, account>,
    parameters: WriteSetOutflowRescueParameters<chain, account, chainOverride>,
  ): Promise<WriteSetOutflowRescueReturnType> {
    const { rescue, ...options } = parameters;
    return write(client, setOutflowRescueAbi, [rescue], options);
  },
  {
    /**
     * The call as a value, for `multicall`, `sendCalls`, `sendTransaction`, `simulateContract` and
     * `estimateContractGas`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, rescue }: SetOutflowRescueArguments & AddressOption): Call<typeof setOutflowRescueAbi, readonly [Address]> {
      return defineCall(setOutflowRescueAbi, address, [rescue]);
    },
    /**
     * Finds the `OutflowRescueSet` of a receipt's logs.
     *
     * @param logs - Logs of a transaction that called it.
     * @param options - {@link LogsOptions}
     * @throws EventMissingError when there is none.
     */
    extractEvent(logs: readonly Log[], options?: LogsOptions): OutflowRescueSetLog {
      return firstLog(extractOutflowRescueSetEvents(logs, options), 'OutflowRescueSet');
    },
  },
);

export type WriteSetOutflowRescueSyncParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = WriteSetOutflowRescueParameters<chain, account, chainOverride> & WaitOptions;
export type WriteSetOutflowRescueSyncReturnType = OutflowRescueSetLog['args'] & { receipt: TransactionReceipt };

/**
 * Sets where failed pushes go once they expire. Only as a scheduled change.
 *
 * Solidity: `IOutflowLimiter.setOutflowRescue(address)`
 *
 * Sends the transaction and waits until it is mined, see {@link writeSetOutflowRescue}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteSetOutflowRescueSyncParameters}
 * @returns The receipt and the arguments of `OutflowRescueSet`.
 * @throws TransactionFailedError when it was mined without doing its work; {@link decodeBulkheadError} finds the
 * reason.
 *
 * @example
 * import { writeSetOutflowRescueSync } from '@bulkhead/sdk';
 *
 * const { receipt } = await writeSetOutflowRescueSync(walletClient, { address, rescue });
 */
export async function writeSetOutflowRescueSync<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteSetOutflowRescueSyncParameters<chain, account, chainOverride>,
): Promise<WriteSetOutflowRescueSyncReturnType> {
  const { rescue, ...options } = parameters;
  const receipt = await writeSync(client, setOutflowRescueAbi, [rescue], options);
  const { args } = firstLog(extractOutflowRescueSetEvents(receipt.logs, options), 'OutflowRescueSet');
  return { ...args, receipt };
}

const setOutflowTermsAbi = [
  {"type":"function","name":"setOutflowTerms","inputs":[{"name":"asset","type":"address"},{"name":"terms","type":"tuple","components":[{"name":"isShare","type":"bool"},{"name":"window","type":"uint32"},{"name":"tripPpm","type":"uint32"},{"name":"weightBps","type":"uint16"},{"name":"burst","type":"uint112"},{"name":"refill","type":"uint112"},{"name":"smallBurst","type":"uint112"},{"name":"smallRefill","type":"uint112"},{"name":"threshold","type":"uint112"},{"name":"most","type":"uint112"},{"name":"floor","type":"uint112"}]}],"outputs":[],"stateMutability":"nonpayable"},
] as const;

/** Arguments of {@link simulateSetOutflowTerms} and {@link writeSetOutflowTerms}. */
export type SetOutflowTermsArguments = {
  /** `address` */
  asset: Address;
  /** `IOutflowLimiter.OutflowTerms` */
  terms: OutflowTerms;
};
export type SimulateSetOutflowTermsParameters<
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = SetOutflowTermsArguments & SimulateOptions<chainOverride, accountOverride>;
export type SimulateSetOutflowTermsReturnType<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = Simulated<
  typeof setOutflowTermsAbi,
  'setOutflowTerms',
  readonly [Address, OutflowTerms],
  void,
  { chain: chain; account: account },
  { chain: chainOverride; account: accountOverride }
>;

/**
 * Sets the terms of an asset. At once by the governor when they are the first and the host holds none of the asset,
 * or when they only tighten and leave the small lane alone; otherwise only as a scheduled change.
 *
 * Rules: 1 window not zero; 2 burst and small burst not zero, threshold at least 1/1,024 of the burst; 3 threshold at
 * most the small burst and the burst; 4 the amounts of all lanes together at most `most`; 5 `most` at most 100 % and
 * 6 a floor for shares; 7 trip level and weight at most 100 %.
 *
 * Solidity:
 * `IOutflowLimiter.setOutflowTerms(address,(bool,uint32,uint32,uint16,uint112,uint112,uint112,uint112,uint112,uint112,uint112))`
 *
 * Tries it without sending: gives what it would return, and the request for `writeContract`.
 *
 * @param client - Client to use.
 * @param parameters - {@link SimulateSetOutflowTermsParameters}
 * @throws What viem throws; {@link decodeBulkheadError} turns it into a class of its own.
 *
 * @example
 * import { simulateSetOutflowTerms } from '@bulkhead/sdk';
 *
 * const { request } = await simulateSetOutflowTerms(client, { address, asset, terms, account });
 * const hash = await walletClient.writeContract(request);
 */
export async function simulateSetOutflowTerms<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
  accountOverride extends Account | Address | null | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: SimulateSetOutflowTermsParameters<chainOverride, accountOverride>,
): Promise<SimulateSetOutflowTermsReturnType<chain, account, chainOverride, accountOverride>> {
  const { asset, terms, ...options } = parameters;
  return (await simulate(client, setOutflowTermsAbi, [asset, terms], options)) as SimulateSetOutflowTermsReturnType<
    chain,
    account,
    chainOverride,
    accountOverride
  >;
}

export type WriteSetOutflowTermsParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = SetOutflowTermsArguments & WriteOptions<chain, account, chainOverride>;
export type WriteSetOutflowTermsReturnType = Hash;

/**
 * Sets the terms of an asset. At once by the governor when they are the first and the host holds none of the asset,
 * or when they only tighten and leave the small lane alone; otherwise only as a scheduled change.
 *
 * Rules: 1 window not zero; 2 burst and small burst not zero, threshold at least 1/1,024 of the burst; 3 threshold at
 * most the small burst and the burst; 4 the amounts of all lanes together at most `most`; 5 `most` at most 100 % and
 * 6 a floor for shares; 7 trip level and weight at most 100 %.
 *
 * Solidity:
 * `IOutflowLimiter.setOutflowTerms(address,(bool,uint32,uint32,uint16,uint112,uint112,uint112,uint112,uint112,uint112,uint112))`
 *
 * Sends the transaction without trying it first, see {@link simulateSetOutflowTerms}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteSetOutflowTermsParameters}
 * @returns Hash of the transaction. It may still revert: wait for its receipt.
 *
 * @example
 * import { writeSetOutflowTerms } from '@bulkhead/sdk';
 *
 * const hash = await writeSetOutflowTerms(walletClient, { address, asset, terms });
 */
export const writeSetOutflowTerms = /*#__PURE__*/ Object.assign(
  async function writeSetOutflowTerms<
    chain extends Chain | undefined,
    account extends Account | undefined,
    chainOverride extends Chain | undefined = undefined,
  >(
    client: Client<Transport, chain, account>,
    parameters: WriteSetOutflowTermsParameters<chain, account, chainOverride>,
  ): Promise<WriteSetOutflowTermsReturnType> {
    const { asset, terms, ...options } = parameters;
    return write(client, setOutflowTermsAbi, [asset, terms], options);
  },
  {
    /**
     * The call as a value, for `multicall`, `sendCalls`, `sendTransaction`, `simulateContract` and
     * `estimateContractGas`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, asset, terms }: SetOutflowTermsArguments & AddressOption): Call<typeof setOutflowTermsAbi, readonly [Address, OutflowTerms]> {
      return defineCall(setOutflowTermsAbi, address, [asset, terms]);
    },
    /**
     * Finds the `OutflowTermsSet` of a receipt's logs.
     *
     * @param logs - Logs of a transaction that called it.
     * @param options - {@link LogsOptions}
     * @throws EventMissingError when there is none.
     */
    extractEvent(logs: readonly Log[], options?: LogsOptions): OutflowTermsSetLog {
      return firstLog(extractOutflowTermsSetEvents(logs, options), 'OutflowTermsSet');
    },
  },
);

export type WriteSetOutflowTermsSyncParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = WriteSetOutflowTermsParameters<chain, account, chainOverride> & WaitOptions;
export type WriteSetOutflowTermsSyncReturnType = OutflowTermsSetLog['args'] & { receipt: TransactionReceipt };

/**
 * Sets the terms of an asset. At once by the governor when they are the first and the host holds none of the asset,
 * or when they only tighten and leave the small lane alone; otherwise only as a scheduled change.
 *
 * Rules: 1 window not zero; 2 burst and small burst not zero, threshold at least 1/1,024 of the burst; 3 threshold at
 * most the small burst and the burst; 4 the amounts of all lanes together at most `most`; 5 `most` at most 100 % and
 * 6 a floor for shares; 7 trip level and weight at most 100 %.
 *
 * Solidity:
 * `IOutflowLimiter.setOutflowTerms(address,(bool,uint32,uint32,uint16,uint112,uint112,uint112,uint112,uint112,uint112,uint112))`
 *
 * Sends the transaction and waits until it is mined, see {@link writeSetOutflowTerms}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteSetOutflowTermsSyncParameters}
 * @returns The receipt and the arguments of `OutflowTermsSet`.
 * @throws TransactionFailedError when it was mined without doing its work; {@link decodeBulkheadError} finds the
 * reason.
 *
 * @example
 * import { writeSetOutflowTermsSync } from '@bulkhead/sdk';
 *
 * const { receipt } = await writeSetOutflowTermsSync(walletClient, { address, asset, terms });
 */
export async function writeSetOutflowTermsSync<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteSetOutflowTermsSyncParameters<chain, account, chainOverride>,
): Promise<WriteSetOutflowTermsSyncReturnType> {
  const { asset, terms, ...options } = parameters;
  const receipt = await writeSync(client, setOutflowTermsAbi, [asset, terms], options);
  const { args } = firstLog(extractOutflowTermsSetEvents(receipt.logs, options), 'OutflowTermsSet');
  return { ...args, receipt };
}

const setOutflowWeightAbi = [
  {"type":"function","name":"setOutflowWeight","inputs":[{"name":"asset","type":"address"},{"name":"weightBps","type":"uint16"}],"outputs":[],"stateMutability":"nonpayable"},
] as const;

/** Arguments of {@link simulateSetOutflowWeight} and {@link writeSetOutflowWeight}. */
export type SetOutflowWeightArguments = {
  /** `address` */
  asset: Address;
  /** `uint16` */
  weightBps: number;
};
export type SimulateSetOutflowWeightParameters<
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = SetOutflowWeightArguments & SimulateOptions<chainOverride, accountOverride>;
export type SimulateSetOutflowWeightReturnType<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = Simulated<
  typeof setOutflowWeightAbi,
  'setOutflowWeight',
  readonly [Address, number],
  void,
  { chain: chain; account: account },
  { chain: chainOverride; account: accountOverride }
>;

/**
 * Renews the weight of an asset for escalation. The governor at once, if it is not lowered; otherwise only as a
 * scheduled change.
 *
 * Solidity: `IOutflowLimiter.setOutflowWeight(address,uint16)`
 *
 * Tries it without sending: gives what it would return, and the request for `writeContract`.
 *
 * @param client - Client to use.
 * @param parameters - {@link SimulateSetOutflowWeightParameters}
 * @throws What viem throws; {@link decodeBulkheadError} turns it into a class of its own.
 *
 * @example
 * import { simulateSetOutflowWeight } from '@bulkhead/sdk';
 *
 * const { request } = await simulateSetOutflowWeight(client, { address, asset, weightBps, account });
 * const hash = await walletClient.writeContract(request);
 */
export async function simulateSetOutflowWeight<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
  accountOverride extends Account | Address | null | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: SimulateSetOutflowWeightParameters<chainOverride, accountOverride>,
): Promise<SimulateSetOutflowWeightReturnType<chain, account, chainOverride, accountOverride>> {
  const { asset, weightBps, ...options } = parameters;
  return (await simulate(client, setOutflowWeightAbi, [asset, weightBps], options)) as SimulateSetOutflowWeightReturnType<
    chain,
    account,
    chainOverride,
    accountOverride
  >;
}

export type WriteSetOutflowWeightParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = SetOutflowWeightArguments & WriteOptions<chain, account, chainOverride>;
export type WriteSetOutflowWeightReturnType = Hash;

/**
 * Renews the weight of an asset for escalation. The governor at once, if it is not lowered; otherwise only as a
 * scheduled change.
 *
 * Solidity: `IOutflowLimiter.setOutflowWeight(address,uint16)`
 *
 * Sends the transaction without trying it first, see {@link simulateSetOutflowWeight}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteSetOutflowWeightParameters}
 * @returns Hash of the transaction. It may still revert: wait for its receipt.
 *
 * @example
 * import { writeSetOutflowWeight } from '@bulkhead/sdk';
 *
 * const hash = await writeSetOutflowWeight(walletClient, { address, asset, weightBps });
 */
export const writeSetOutflowWeight = /*#__PURE__*/ Object.assign(
  async function writeSetOutflowWeight<
    chain extends Chain | undefined,
    account extends Account | undefined,
    chainOverride extends Chain | undefined = undefined,
  >(
    client: Client<Transport, chain, account>,
    parameters: WriteSetOutflowWeightParameters<chain, account, chainOverride>,
  ): Promise<WriteSetOutflowWeightReturnType> {
    const { asset, weightBps, ...options } = parameters;
    return write(client, setOutflowWeightAbi, [asset, weightBps], options);
  },
  {
    /**
     * The call as a value, for `multicall`, `sendCalls`, `sendTransaction`, `simulateContract` and
     * `estimateContractGas`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, asset, weightBps }: SetOutflowWeightArguments & AddressOption): Call<typeof setOutflowWeightAbi, readonly [Address, number]> {
      return defineCall(setOutflowWeightAbi, address, [asset, weightBps]);
    },
    /**
     * Finds the `OutflowWeightSet` of a receipt's logs.
     *
     * @param logs - Logs of a transaction that called it.
     * @param options - {@link LogsOptions}
     * @throws EventMissingError when there is none.
     */
    extractEvent(logs: readonly Log[], options?: LogsOptions): OutflowWeightSetLog {
      return firstLog(extractOutflowWeightSetEvents(logs, options), 'OutflowWeightSet');
    },
  },
);

export type WriteSetOutflowWeightSyncParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = WriteSetOutflowWeightParameters<chain, account, chainOverride> & WaitOptions;
export type WriteSetOutflowWeightSyncReturnType = OutflowWeightSetLog['args'] & { receipt: TransactionReceipt };

/**
 * Renews the weight of an asset for escalation. The governor at once, if it is not lowered; otherwise only as a
 * scheduled change.
 *
 * Solidity: `IOutflowLimiter.setOutflowWeight(address,uint16)`
 *
 * Sends the transaction and waits until it is mined, see {@link writeSetOutflowWeight}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteSetOutflowWeightSyncParameters}
 * @returns The receipt and the arguments of `OutflowWeightSet`.
 * @throws TransactionFailedError when it was mined without doing its work; {@link decodeBulkheadError} finds the
 * reason.
 *
 * @example
 * import { writeSetOutflowWeightSync } from '@bulkhead/sdk';
 *
 * const { receipt } = await writeSetOutflowWeightSync(walletClient, { address, asset, weightBps });
 */
export async function writeSetOutflowWeightSync<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteSetOutflowWeightSyncParameters<chain, account, chainOverride>,
): Promise<WriteSetOutflowWeightSyncReturnType> {
  const { asset, weightBps, ...options } = parameters;
  const receipt = await writeSync(client, setOutflowWeightAbi, [asset, weightBps], options);
  const { args } = firstLog(extractOutflowWeightSetEvents(receipt.logs, options), 'OutflowWeightSet');
  return { ...args, receipt };
}

const outflowSkipClaimAbi = [
  {"type":"function","name":"skipClaim","inputs":[{"name":"asset","type":"address"},{"name":"lineEnd","type":"uint256"},{"name":"amount","type":"uint256"}],"outputs":[],"stateMutability":"nonpayable"},
] as const;

/** Arguments of {@link simulateOutflowSkipClaim} and {@link writeOutflowSkipClaim}. */
export type OutflowSkipClaimArguments = {
  /** `address` */
  asset: Address;
  /** `uint256` */
  lineEnd: bigint;
  /** `uint256` */
  amount: bigint;
};
export type SimulateOutflowSkipClaimParameters<
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = OutflowSkipClaimArguments & SimulateOptions<chainOverride, accountOverride>;
export type SimulateOutflowSkipClaimReturnType<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = Simulated<
  typeof outflowSkipClaimAbi,
  'skipClaim',
  readonly [Address, bigint, bigint],
  void,
  { chain: chain; account: account },
  { chain: chainOverride; account: accountOverride }
>;

/**
 * Called by the escrow once the line has reached a quarantined claim: gives its place up.
 *
 * Solidity: `IOutflowLimiter.skipClaim(address,uint256,uint256)`
 *
 * Tries it without sending: gives what it would return, and the request for `writeContract`.
 *
 * @param client - Client to use.
 * @param parameters - {@link SimulateOutflowSkipClaimParameters}
 * @throws What viem throws; {@link decodeBulkheadError} turns it into a class of its own.
 *
 * @example
 * import { simulateOutflowSkipClaim } from '@bulkhead/sdk';
 *
 * const { request } = await simulateOutflowSkipClaim(client, { address, asset, lineEnd, amount, account });
 * const hash = await walletClient.writeContract(request);
 */
export async function simulateOutflowSkipClaim<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
  accountOverride extends Account | Address | null | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: SimulateOutflowSkipClaimParameters<chainOverride, accountOverride>,
): Promise<SimulateOutflowSkipClaimReturnType<chain, account, chainOverride, accountOverride>> {
  const { asset, lineEnd, amount, ...options } = parameters;
  return (await simulate(client, outflowSkipClaimAbi, [asset, lineEnd, amount], options)) as SimulateOutflowSkipClaimReturnType<
    chain,
    account,
    chainOverride,
    accountOverride
  >;
}

export type WriteOutflowSkipClaimParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = OutflowSkipClaimArguments & WriteOptions<chain, account, chainOverride>;
export type WriteOutflowSkipClaimReturnType = Hash;

/**
 * Called by the escrow once the line has reached a quarantined claim: gives its place up.
 *
 * Solidity: `IOutflowLimiter.skipClaim(address,uint256,uint256)`
 *
 * Sends the transaction without trying it first, see {@link simulateOutflowSkipClaim}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteOutflowSkipClaimParameters}
 * @returns Hash of the transaction. It may still revert: wait for its receipt.
 *
 * @example
 * import { writeOutflowSkipClaim } from '@bulkhead/sdk';
 *
 * const hash = await writeOutflowSkipClaim(walletClient, { address, asset, lineEnd, amount });
 */
export const writeOutflowSkipClaim = /*#__PURE__*/ Object.assign(
  async function writeOutflowSkipClaim<
    chain extends Chain | undefined,
    account extends Account | undefined,
    chainOverride extends Chain | undefined = undefined,
  >(
    client: Client<Transport, chain, account>,
    parameters: WriteOutflowSkipClaimParameters<chain, account, chainOverride>,
  ): Promise<WriteOutflowSkipClaimReturnType> {
    const { asset, lineEnd, amount, ...options } = parameters;
    return write(client, outflowSkipClaimAbi, [asset, lineEnd, amount], options);
  },
  {
    /**
     * The call as a value, for `multicall`, `sendCalls`, `sendTransaction`, `simulateContract` and
     * `estimateContractGas`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, asset, lineEnd, amount }: OutflowSkipClaimArguments & AddressOption): Call<typeof outflowSkipClaimAbi, readonly [Address, bigint, bigint]> {
      return defineCall(outflowSkipClaimAbi, address, [asset, lineEnd, amount]);
    },
    /**
     * Finds the `OutflowPlaceGivenUp` of a receipt's logs.
     *
     * @param logs - Logs of a transaction that called it.
     * @param options - {@link LogsOptions}
     * @throws EventMissingError when there is none.
     */
    extractEvent(logs: readonly Log[], options?: LogsOptions): OutflowPlaceGivenUpLog {
      return firstLog(extractOutflowPlaceGivenUpEvents(logs, options), 'OutflowPlaceGivenUp');
    },
  },
);

export type WriteOutflowSkipClaimSyncParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = WriteOutflowSkipClaimParameters<chain, account, chainOverride> & WaitOptions;
export type WriteOutflowSkipClaimSyncReturnType = OutflowPlaceGivenUpLog['args'] & { receipt: TransactionReceipt };

/**
 * Called by the escrow once the line has reached a quarantined claim: gives its place up.
 *
 * Solidity: `IOutflowLimiter.skipClaim(address,uint256,uint256)`
 *
 * Sends the transaction and waits until it is mined, see {@link writeOutflowSkipClaim}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteOutflowSkipClaimSyncParameters}
 * @returns The receipt and the arguments of `OutflowPlaceGivenUp`.
 * @throws TransactionFailedError when it was mined without doing its work; {@link decodeBulkheadError} finds the
 * reason.
 *
 * @example
 * import { writeOutflowSkipClaimSync } from '@bulkhead/sdk';
 *
 * const { receipt } = await writeOutflowSkipClaimSync(walletClient, { address, asset, lineEnd, amount });
 */
export async function writeOutflowSkipClaimSync<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteOutflowSkipClaimSyncParameters<chain, account, chainOverride>,
): Promise<WriteOutflowSkipClaimSyncReturnType> {
  const { asset, lineEnd, amount, ...options } = parameters;
  const receipt = await writeSync(client, outflowSkipClaimAbi, [asset, lineEnd, amount], options);
  const { args } = firstLog(extractOutflowPlaceGivenUpEvents(receipt.logs, options), 'OutflowPlaceGivenUp');
  return { ...args, receipt };
}

const outflowCallDelayedEventAbi = [
  {"type":"event","name":"OutflowCallDelayed","inputs":[{"name":"asset","type":"address","indexed":true},{"name":"claimId","type":"uint256","indexed":true},{"name":"data","type":"bytes"}]},
] as const;

/** A decoded `OutflowCallDelayed`. */
export type OutflowCallDelayedLog = EventLog<typeof outflowCallDelayedEventAbi, 'OutflowCallDelayed'>;
export type WatchOutflowCallDelayedEventParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof outflowCallDelayedEventAbi, 'OutflowCallDelayed'> | undefined;
} & WatchOptions<typeof outflowCallDelayedEventAbi, 'OutflowCallDelayed'>;
export type WatchOutflowCallDelayedEventReturnType = () => void;

/**
 * The claim that was just opened (`ClaimOpened` of the escrow) carries a call: whoever releases it passes `data`.
 *
 * - `asset` (address, indexed)
 * - `claimId` (uint256, indexed)
 * - `data` (bytes)
 *
 * Solidity: `IOutflowLimiter.OutflowCallDelayed(address,uint256,bytes)`
 *
 * @param client - Client to use.
 * @param parameters - {@link WatchOutflowCallDelayedEventParameters}
 * @returns Function that ends the subscription.
 *
 * @example
 * import { watchOutflowCallDelayedEvent } from '@bulkhead/sdk';
 *
 * const unwatch = watchOutflowCallDelayedEvent(client, { address, onLogs: (logs) => console.log(logs) });
 */
export function watchOutflowCallDelayedEvent<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: WatchOutflowCallDelayedEventParameters,
): WatchOutflowCallDelayedEventReturnType {
  return watch(client, outflowCallDelayedEventAbi, parameters);
}

export type GetOutflowCallDelayedEventsParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof outflowCallDelayedEventAbi, 'OutflowCallDelayed'> | undefined;
} & EventsOptions;
export type GetOutflowCallDelayedEventsReturnType = OutflowCallDelayedLog[];

/**
 * The claim that was just opened (`ClaimOpened` of the escrow) carries a call: whoever releases it passes `data`.
 *
 * Searches a range of blocks for it.
 *
 * - `asset` (address, indexed)
 * - `claimId` (uint256, indexed)
 * - `data` (bytes)
 *
 * @param client - Client to use.
 * @param parameters - {@link GetOutflowCallDelayedEventsParameters}
 * @returns Decoded logs in the order of the chain.
 *
 * @example
 * import { getOutflowCallDelayedEvents } from '@bulkhead/sdk';
 *
 * const logs = await getOutflowCallDelayedEvents(client, { address, fromBlock: 'earliest' });
 */
export async function getOutflowCallDelayedEvents<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: GetOutflowCallDelayedEventsParameters,
): Promise<GetOutflowCallDelayedEventsReturnType> {
  return (await getEvents(client, outflowCallDelayedEventAbi, parameters)) as GetOutflowCallDelayedEventsReturnType;
}

/**
 * The claim that was just opened (`ClaimOpened` of the escrow) carries a call: whoever releases it passes `data`.
 *
 * Finds it among logs that are there already, of a receipt for instance.
 *
 * - `asset` (address, indexed)
 * - `claimId` (uint256, indexed)
 * - `data` (bytes)
 *
 * @param logs - Logs of any contracts.
 * @param options - {@link LogsOptions}
 * @returns Decoded logs in the order given.
 *
 * @example
 * import { extractOutflowCallDelayedEvents } from '@bulkhead/sdk';
 *
 * const logs = extractOutflowCallDelayedEvents(receipt.logs);
 */
export function extractOutflowCallDelayedEvents(logs: readonly Log[], options?: LogsOptions): OutflowCallDelayedLog[] {
  return extractLogs(outflowCallDelayedEventAbi, logs, options) as OutflowCallDelayedLog[];
}

const outflowEscalationSetEventAbi = [
  {"type":"event","name":"OutflowEscalationSet","inputs":[{"name":"epoch","type":"uint32"},{"name":"shareBps","type":"uint16"}]},
] as const;

/** A decoded `OutflowEscalationSet`. */
export type OutflowEscalationSetLog = EventLog<typeof outflowEscalationSetEventAbi, 'OutflowEscalationSet'>;
export type WatchOutflowEscalationSetEventParameters = WatchOptions<typeof outflowEscalationSetEventAbi, 'OutflowEscalationSet'>;
export type WatchOutflowEscalationSetEventReturnType = () => void;

/**
 * Escalation was set.
 *
 * - `epoch` (uint32)
 * - `shareBps` (uint16)
 *
 * Solidity: `IOutflowLimiter.OutflowEscalationSet(uint32,uint16)`
 *
 * @param client - Client to use.
 * @param parameters - {@link WatchOutflowEscalationSetEventParameters}
 * @returns Function that ends the subscription.
 *
 * @example
 * import { watchOutflowEscalationSetEvent } from '@bulkhead/sdk';
 *
 * const unwatch = watchOutflowEscalationSetEvent(client, { address, onLogs: (logs) => console.log(logs) });
 */
export function watchOutflowEscalationSetEvent<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: WatchOutflowEscalationSetEventParameters,
): WatchOutflowEscalationSetEventReturnType {
  return watch(client, outflowEscalationSetEventAbi, parameters);
}

export type GetOutflowEscalationSetEventsParameters = EventsOptions;
export type GetOutflowEscalationSetEventsReturnType = OutflowEscalationSetLog[];

/**
 * Escalation was set.
 *
 * Searches a range of blocks for it.
 *
 * - `epoch` (uint32)
 * - `shareBps` (uint16)
 *
 * @param client - Client to use.
 * @param parameters - {@link GetOutflowEscalationSetEventsParameters}
 * @returns Decoded logs in the order of the chain.
 *
 * @example
 * import { getOutflowEscalationSetEvents } from '@bulkhead/sdk';
 *
 * const logs = await getOutflowEscalationSetEvents(client, { address, fromBlock: 'earliest' });
 */
export async function getOutflowEscalationSetEvents<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: GetOutflowEscalationSetEventsParameters,
): Promise<GetOutflowEscalationSetEventsReturnType> {
  return (await getEvents(client, outflowEscalationSetEventAbi, parameters)) as GetOutflowEscalationSetEventsReturnType;
}

/**
 * Escalation was set.
 *
 * Finds it among logs that are there already, of a receipt for instance.
 *
 * - `epoch` (uint32)
 * - `shareBps` (uint16)
 *
 * @param logs - Logs of any contracts.
 * @param options - {@link LogsOptions}
 * @returns Decoded logs in the order given.
 *
 * @example
 * import { extractOutflowEscalationSetEvents } from '@bulkhead/sdk';
 *
 * const logs = extractOutflowEscalationSetEvents(receipt.logs);
 */
export function extractOutflowEscalationSetEvents(logs: readonly Log[], options?: LogsOptions): OutflowEscalationSetLog[] {
  return extractLogs(outflowEscalationSetEventAbi, logs, options) as OutflowEscalationSetLog[];
}

const outflowHostLatchedEventAbi = [
  {"type":"event","name":"OutflowHostLatched","inputs":[{"name":"weightBps","type":"uint256"},{"name":"until","type":"uint40"}]},
] as const;

/** A decoded `OutflowHostLatched`. */
export type OutflowHostLatchedLog = EventLog<typeof outflowHostLatchedEventAbi, 'OutflowHostLatched'>;
export type WatchOutflowHostLatchedEventParameters = WatchOptions<typeof outflowHostLatchedEventAbi, 'OutflowHostLatched'>;
export type WatchOutflowHostLatchedEventReturnType = () => void;

/**
 * The lanes that tripped within one epoch weigh enough: every lane is latched until `until`.
 *
 * - `weightBps` (uint256)
 * - `until` (uint40)
 *
 * Solidity: `IOutflowLimiter.OutflowHostLatched(uint256,uint40)`
 *
 * @param client - Client to use.
 * @param parameters - {@link WatchOutflowHostLatchedEventParameters}
 * @returns Function that ends the subscription.
 *
 * @example
 * import { watchOutflowHostLatchedEvent } from '@bulkhead/sdk';
 *
 * const unwatch = watchOutflowHostLatchedEvent(client, { address, onLogs: (logs) => console.log(logs) });
 */
export function watchOutflowHostLatchedEvent<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: WatchOutflowHostLatchedEventParameters,
): WatchOutflowHostLatchedEventReturnType {
  return watch(client, outflowHostLatchedEventAbi, parameters);
}

export type GetOutflowHostLatchedEventsParameters = EventsOptions;
export type GetOutflowHostLatchedEventsReturnType = OutflowHostLatchedLog[];

/**
 * The lanes that tripped within one epoch weigh enough: every lane is latched until `until`.
 *
 * Searches a range of blocks for it.
 *
 * - `weightBps` (uint256)
 * - `until` (uint40)
 *
 * @param client - Client to use.
 * @param parameters - {@link GetOutflowHostLatchedEventsParameters}
 * @returns Decoded logs in the order of the chain.
 *
 * @example
 * import { getOutflowHostLatchedEvents } from '@bulkhead/sdk';
 *
 * const logs = await getOutflowHostLatchedEvents(client, { address, fromBlock: 'earliest' });
 */
export async function getOutflowHostLatchedEvents<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: GetOutflowHostLatchedEventsParameters,
): Promise<GetOutflowHostLatchedEventsReturnType> {
  return (await getEvents(client, outflowHostLatchedEventAbi, parameters)) as GetOutflowHostLatchedEventsReturnType;
}

/**
 * The lanes that tripped within one epoch weigh enough: every lane is latched until `until`.
 *
 * Finds it among logs that are there already, of a receipt for instance.
 *
 * - `weightBps` (uint256)
 * - `until` (uint40)
 *
 * @param logs - Logs of any contracts.
 * @param options - {@link LogsOptions}
 * @returns Decoded logs in the order given.
 *
 * @example
 * import { extractOutflowHostLatchedEvents } from '@bulkhead/sdk';
 *
 * const logs = extractOutflowHostLatchedEvents(receipt.logs);
 */
export function extractOutflowHostLatchedEvents(logs: readonly Log[], options?: LogsOptions): OutflowHostLatchedLog[] {
  return extractLogs(outflowHostLatchedEventAbi, logs, options) as OutflowHostLatchedLog[];
}

const outflowLaneTrippedEventAbi = [
  {"type":"event","name":"OutflowLaneTripped","inputs":[{"name":"asset","type":"address","indexed":true},{"name":"amount","type":"uint256"},{"name":"available","type":"uint256"},{"name":"until","type":"uint40"}]},
] as const;

/** A decoded `OutflowLaneTripped`. */
export type OutflowLaneTrippedLog = EventLog<typeof outflowLaneTrippedEventAbi, 'OutflowLaneTripped'>;
export type WatchOutflowLaneTrippedEventParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof outflowLaneTrippedEventAbi, 'OutflowLaneTripped'> | undefined;
} & WatchOptions<typeof outflowLaneTrippedEventAbi, 'OutflowLaneTripped'>;
export type WatchOutflowLaneTrippedEventReturnType = () => void;

/**
 * The lane tripped and pays at once only small exits until `until`.
 *
 * - `asset` (address, indexed)
 * - `amount` (uint256)
 * - `available` (uint256)
 * - `until` (uint40)
 *
 * Solidity: `IOutflowLimiter.OutflowLaneTripped(address,uint256,uint256,uint40)`
 *
 * @param client - Client to use.
 * @param parameters - {@link WatchOutflowLaneTrippedEventParameters}
 * @returns Function that ends the subscription.
 *
 * @example
 * import { watchOutflowLaneTrippedEvent } from '@bulkhead/sdk';
 *
 * const unwatch = watchOutflowLaneTrippedEvent(client, { address, onLogs: (logs) => console.log(logs) });
 */
export function watchOutflowLaneTrippedEvent<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: WatchOutflowLaneTrippedEventParameters,
): WatchOutflowLaneTrippedEventReturnType {
  return watch(client, outflowLaneTrippedEventAbi, parameters);
}

export type GetOutflowLaneTrippedEventsParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof outflowLaneTrippedEventAbi, 'OutflowLaneTripped'> | undefined;
} & EventsOptions;
export type GetOutflowLaneTrippedEventsReturnType = OutflowLaneTrippedLog[];

/**
 * The lane tripped and pays at once only small exits until `until`.
 *
 * Searches a range of blocks for it.
 *
 * - `asset` (address, indexed)
 * - `amount` (uint256)
 * - `available` (uint256)
 * - `until` (uint40)
 *
 * @param client - Client to use.
 * @param parameters - {@link GetOutflowLaneTrippedEventsParameters}
 * @returns Decoded logs in the order of the chain.
 *
 * @example
 * import { getOutflowLaneTrippedEvents } from '@bulkhead/sdk';
 *
 * const logs = await getOutflowLaneTrippedEvents(client, { address, fromBlock: 'earliest' });
 */
export async function getOutflowLaneTrippedEvents<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: GetOutflowLaneTrippedEventsParameters,
): Promise<GetOutflowLaneTrippedEventsReturnType> {
  return (await getEvents(client, outflowLaneTrippedEventAbi, parameters)) as GetOutflowLaneTrippedEventsReturnType;
}

/**
 * The lane tripped and pays at once only small exits until `until`.
 *
 * Finds it among logs that are there already, of a receipt for instance.
 *
 * - `asset` (address, indexed)
 * - `amount` (uint256)
 * - `available` (uint256)
 * - `until` (uint40)
 *
 * @param logs - Logs of any contracts.
 * @param options - {@link LogsOptions}
 * @returns Decoded logs in the order given.
 *
 * @example
 * import { extractOutflowLaneTrippedEvents } from '@bulkhead/sdk';
 *
 * const logs = extractOutflowLaneTrippedEvents(receipt.logs);
 */
export function extractOutflowLaneTrippedEvents(logs: readonly Log[], options?: LogsOptions): OutflowLaneTrippedLog[] {
  return extractLogs(outflowLaneTrippedEventAbi, logs, options) as OutflowLaneTrippedLog[];
}

const outflowLatchedByEventAbi = [
  {"type":"event","name":"OutflowLatchedBy","inputs":[{"name":"asset","type":"address","indexed":true},{"name":"guardian","type":"address","indexed":true},{"name":"until","type":"uint40"},{"name":"cause","type":"bytes32"},{"name":"evidence","type":"bytes32"}]},
] as const;

/** A decoded `OutflowLatchedBy`. */
export type OutflowLatchedByLog = EventLog<typeof outflowLatchedByEventAbi, 'OutflowLatchedBy'>;
export type WatchOutflowLatchedByEventParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof outflowLatchedByEventAbi, 'OutflowLatchedBy'> | undefined;
} & WatchOptions<typeof outflowLatchedByEventAbi, 'OutflowLatchedBy'>;
export type WatchOutflowLatchedByEventReturnType = () => void;

/**
 * A guardian latched a lane, or with the zero asset the host.
 *
 * - `asset` (address, indexed)
 * - `guardian` (address, indexed)
 * - `until` (uint40)
 * - `cause` (bytes32)
 * - `evidence` (bytes32)
 *
 * Solidity: `IOutflowLimiter.OutflowLatchedBy(address,address,uint40,bytes32,bytes32)`
 *
 * @param client - Client to use.
 * @param parameters - {@link WatchOutflowLatchedByEventParameters}
 * @returns Function that ends the subscription.
 *
 * @example
 * import { watchOutflowLatchedByEvent } from '@bulkhead/sdk';
 *
 * const unwatch = watchOutflowLatchedByEvent(client, { address, onLogs: (logs) => console.log(logs) });
 */
export function watchOutflowLatchedByEvent<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: WatchOutflowLatchedByEventParameters,
): WatchOutflowLatchedByEventReturnType {
  return watch(client, outflowLatchedByEventAbi, parameters);
}

export type GetOutflowLatchedByEventsParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof outflowLatchedByEventAbi, 'OutflowLatchedBy'> | undefined;
} & EventsOptions;
export type GetOutflowLatchedByEventsReturnType = OutflowLatchedByLog[];

/**
 * A guardian latched a lane, or with the zero asset the host.
 *
 * Searches a range of blocks for it.
 *
 * - `asset` (address, indexed)
 * - `guardian` (address, indexed)
 * - `until` (uint40)
 * - `cause` (bytes32)
 * - `evidence` (bytes32)
 *
 * @param client - Client to use.
 * @param parameters - {@link GetOutflowLatchedByEventsParameters}
 * @returns Decoded logs in the order of the chain.
 *
 * @example
 * import { getOutflowLatchedByEvents } from '@bulkhead/sdk';
 *
 * const logs = await getOutflowLatchedByEvents(client, { address, fromBlock: 'earliest' });
 */
export async function getOutflowLatchedByEvents<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: GetOutflowLatchedByEventsParameters,
): Promise<GetOutflowLatchedByEventsReturnType> {
  return (await getEvents(client, outflowLatchedByEventAbi, parameters)) as GetOutflowLatchedByEventsReturnType;
}

/**
 * A guardian latched a lane, or with the zero asset the host.
 *
 * Finds it among logs that are there already, of a receipt for instance.
 *
 * - `asset` (address, indexed)
 * - `guardian` (address, indexed)
 * - `until` (uint40)
 * - `cause` (bytes32)
 * - `evidence` (bytes32)
 *
 * @param logs - Logs of any contracts.
 * @param options - {@link LogsOptions}
 * @returns Decoded logs in the order given.
 *
 * @example
 * import { extractOutflowLatchedByEvents } from '@bulkhead/sdk';
 *
 * const logs = extractOutflowLatchedByEvents(receipt.logs);
 */
export function extractOutflowLatchedByEvents(logs: readonly Log[], options?: LogsOptions): OutflowLatchedByLog[] {
  return extractLogs(outflowLatchedByEventAbi, logs, options) as OutflowLatchedByLog[];
}

const outflowPlaceGivenUpEventAbi = [
  {"type":"event","name":"OutflowPlaceGivenUp","inputs":[{"name":"asset","type":"address","indexed":true},{"name":"lineEnd","type":"uint256"},{"name":"amount","type":"uint256"}]},
] as const;

/** A decoded `OutflowPlaceGivenUp`. */
export type OutflowPlaceGivenUpLog = EventLog<typeof outflowPlaceGivenUpEventAbi, 'OutflowPlaceGivenUp'>;
export type WatchOutflowPlaceGivenUpEventParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof outflowPlaceGivenUpEventAbi, 'OutflowPlaceGivenUp'> | undefined;
} & WatchOptions<typeof outflowPlaceGivenUpEventAbi, 'OutflowPlaceGivenUp'>;
export type WatchOutflowPlaceGivenUpEventReturnType = () => void;

/**
 * The line passed over a quarantined claim, whose place was given up.
 *
 * - `asset` (address, indexed)
 * - `lineEnd` (uint256)
 * - `amount` (uint256)
 *
 * Solidity: `IOutflowLimiter.OutflowPlaceGivenUp(address,uint256,uint256)`
 *
 * @param client - Client to use.
 * @param parameters - {@link WatchOutflowPlaceGivenUpEventParameters}
 * @returns Function that ends the subscription.
 *
 * @example
 * import { watchOutflowPlaceGivenUpEvent } from '@bulkhead/sdk';
 *
 * const unwatch = watchOutflowPlaceGivenUpEvent(client, { address, onLogs: (logs) => console.log(logs) });
 */
export function watchOutflowPlaceGivenUpEvent<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: WatchOutflowPlaceGivenUpEventParameters,
): WatchOutflowPlaceGivenUpEventReturnType {
  return watch(client, outflowPlaceGivenUpEventAbi, parameters);
}

export type GetOutflowPlaceGivenUpEventsParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof outflowPlaceGivenUpEventAbi, 'OutflowPlaceGivenUp'> | undefined;
} & EventsOptions;
export type GetOutflowPlaceGivenUpEventsReturnType = OutflowPlaceGivenUpLog[];

/**
 * The line passed over a quarantined claim, whose place was given up.
 *
 * Searches a range of blocks for it.
 *
 * - `asset` (address, indexed)
 * - `lineEnd` (uint256)
 * - `amount` (uint256)
 *
 * @param client - Client to use.
 * @param parameters - {@link GetOutflowPlaceGivenUpEventsParameters}
 * @returns Decoded logs in the order of the chain.
 *
 * @example
 * import { getOutflowPlaceGivenUpEvents } from '@bulkhead/sdk';
 *
 * const logs = await getOutflowPlaceGivenUpEvents(client, { address, fromBlock: 'earliest' });
 */
export async function getOutflowPlaceGivenUpEvents<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: GetOutflowPlaceGivenUpEventsParameters,
): Promise<GetOutflowPlaceGivenUpEventsReturnType> {
  return (await getEvents(client, outflowPlaceGivenUpEventAbi, parameters)) as GetOutflowPlaceGivenUpEventsReturnType;
}

/**
 * The line passed over a quarantined claim, whose place was given up.
 *
 * Finds it among logs that are there already, of a receipt for instance.
 *
 * - `asset` (address, indexed)
 * - `lineEnd` (uint256)
 * - `amount` (uint256)
 *
 * @param logs - Logs of any contracts.
 * @param options - {@link LogsOptions}
 * @returns Decoded logs in the order given.
 *
 * @example
 * import { extractOutflowPlaceGivenUpEvents } from '@bulkhead/sdk';
 *
 * const logs = extractOutflowPlaceGivenUpEvents(receipt.logs);
 */
export function extractOutflowPlaceGivenUpEvents(logs: readonly Log[], options?: LogsOptions): OutflowPlaceGivenUpLog[] {
  return extractLogs(outflowPlaceGivenUpEventAbi, logs, options) as OutflowPlaceGivenUpLog[];
}

const outflowRescueSetEventAbi = [
  {"type":"event","name":"OutflowRescueSet","inputs":[{"name":"rescue","type":"address"}]},
] as const;

/** A decoded `OutflowRescueSet`. */
export type OutflowRescueSetLog = EventLog<typeof outflowRescueSetEventAbi, 'OutflowRescueSet'>;
export type WatchOutflowRescueSetEventParameters = WatchOptions<typeof outflowRescueSetEventAbi, 'OutflowRescueSet'>;
export type WatchOutflowRescueSetEventReturnType = () => void;

/**
 * Where failed pushes go once they expire.
 *
 * - `rescue` (address)
 *
 * Solidity: `IOutflowLimiter.OutflowRescueSet(address)`
 *
 * @param client - Client to use.
 * @param parameters - {@link WatchOutflowRescueSetEventParameters}
 * @returns Function that ends the subscription.
 *
 * @example
 * import { watchOutflowRescueSetEvent } from '@bulkhead/sdk';
 *
 * const unwatch = watchOutflowRescueSetEvent(client, { address, onLogs: (logs) => console.log(logs) });
 */
export function watchOutflowRescueSetEvent<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: WatchOutflowRescueSetEventParameters,
): WatchOutflowRescueSetEventReturnType {
  return watch(client, outflowRescueSetEventAbi, parameters);
}

export type GetOutflowRescueSetEventsParameters = EventsOptions;
export type GetOutflowRescueSetEventsReturnType = OutflowRescueSetLog[];

/**
 * Where failed pushes go once they expire.
 *
 * Searches a range of blocks for it.
 *
 * - `rescue` (address)
 *
 * @param client - Client to use.
 * @param parameters - {@link GetOutflowRescueSetEventsParameters}
 * @returns Decoded logs in the order of the chain.
 *
 * @example
 * import { getOutflowRescueSetEvents } from '@bulkhead/sdk';
 *
 * const logs = await getOutflowRescueSetEvents(client, { address, fromBlock: 'earliest' });
 */
export async function getOutflowRescueSetEvents<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: GetOutflowRescueSetEventsParameters,
): Promise<GetOutflowRescueSetEventsReturnType> {
  return (await getEvents(client, outflowRescueSetEventAbi, parameters)) as GetOutflowRescueSetEventsReturnType;
}

/**
 * Where failed pushes go once they expire.
 *
 * Finds it among logs that are there already, of a receipt for instance.
 *
 * - `rescue` (address)
 *
 * @param logs - Logs of any contracts.
 * @param options - {@link LogsOptions}
 * @returns Decoded logs in the order given.
 *
 * @example
 * import { extractOutflowRescueSetEvents } from '@bulkhead/sdk';
 *
 * const logs = extractOutflowRescueSetEvents(receipt.logs);
 */
export function extractOutflowRescueSetEvents(logs: readonly Log[], options?: LogsOptions): OutflowRescueSetLog[] {
  return extractLogs(outflowRescueSetEventAbi, logs, options) as OutflowRescueSetLog[];
}

const outflowSampledEventAbi = [
  {"type":"event","name":"OutflowSampled","inputs":[{"name":"asset","type":"address","indexed":true},{"name":"day","type":"uint32"},{"name":"sample","type":"uint256"},{"name":"previousSample","type":"uint256"}]},
] as const;

/** A decoded `OutflowSampled`. */
export type OutflowSampledLog = EventLog<typeof outflowSampledEventAbi, 'OutflowSampled'>;
export type WatchOutflowSampledEventParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof outflowSampledEventAbi, 'OutflowSampled'> | undefined;
} & WatchOptions<typeof outflowSampledEventAbi, 'OutflowSampled'>;
export type WatchOutflowSampledEventReturnType = () => void;

/**
 * The opening sample of a day was taken.
 *
 * - `asset` (address, indexed)
 * - `day` (uint32)
 * - `sample` (uint256)
 * - `previousSample` (uint256)
 *
 * Solidity: `IOutflowLimiter.OutflowSampled(address,uint32,uint256,uint256)`
 *
 * @param client - Client to use.
 * @param parameters - {@link WatchOutflowSampledEventParameters}
 * @returns Function that ends the subscription.
 *
 * @example
 * import { watchOutflowSampledEvent } from '@bulkhead/sdk';
 *
 * const unwatch = watchOutflowSampledEvent(client, { address, onLogs: (logs) => console.log(logs) });
 */
export function watchOutflowSampledEvent<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: WatchOutflowSampledEventParameters,
): WatchOutflowSampledEventReturnType {
  return watch(client, outflowSampledEventAbi, parameters);
}

export type GetOutflowSampledEventsParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof outflowSampledEventAbi, 'OutflowSampled'> | undefined;
} & EventsOptions;
export type GetOutflowSampledEventsReturnType = OutflowSampledLog[];

/**
 * The opening sample of a day was taken.
 *
 * Searches a range of blocks for it.
 *
 * - `asset` (address, indexed)
 * - `day` (uint32)
 * - `sample` (uint256)
 * - `previousSample` (uint256)
 *
 * @param client - Client to use.
 * @param parameters - {@link GetOutflowSampledEventsParameters}
 * @returns Decoded logs in the order of the chain.
 *
 * @example
 * import { getOutflowSampledEvents } from '@bulkhead/sdk';
 *
 * const logs = await getOutflowSampledEvents(client, { address, fromBlock: 'earliest' });
 */
export async function getOutflowSampledEvents<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: GetOutflowSampledEventsParameters,
): Promise<GetOutflowSampledEventsReturnType> {
  return (await getEvents(client, outflowSampledEventAbi, parameters)) as GetOutflowSampledEventsReturnType;
}

/**
 * The opening sample of a day was taken.
 *
 * Finds it among logs that are there already, of a receipt for instance.
 *
 * - `asset` (address, indexed)
 * - `day` (uint32)
 * - `sample` (uint256)
 * - `previousSample` (uint256)
 *
 * @param logs - Logs of any contracts.
 * @param options - {@link LogsOptions}
 * @returns Decoded logs in the order given.
 *
 * @example
 * import { extractOutflowSampledEvents } from '@bulkhead/sdk';
 *
 * const logs = extractOutflowSampledEvents(receipt.logs);
 */
export function extractOutflowSampledEvents(logs: readonly Log[], options?: LogsOptions): OutflowSampledLog[] {
  return extractLogs(outflowSampledEventAbi, logs, options) as OutflowSampledLog[];
}

const outflowSmallPaidEventAbi = [
  {"type":"event","name":"OutflowSmallPaid","inputs":[{"name":"asset","type":"address","indexed":true},{"name":"amount","type":"uint256"}]},
] as const;

/** A decoded `OutflowSmallPaid`. */
export type OutflowSmallPaidLog = EventLog<typeof outflowSmallPaidEventAbi, 'OutflowSmallPaid'>;
export type WatchOutflowSmallPaidEventParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof outflowSmallPaidEventAbi, 'OutflowSmallPaid'> | undefined;
} & WatchOptions<typeof outflowSmallPaidEventAbi, 'OutflowSmallPaid'>;
export type WatchOutflowSmallPaidEventReturnType = () => void;

/**
 * An exit was paid from the small lane.
 *
 * - `asset` (address, indexed)
 * - `amount` (uint256)
 *
 * Solidity: `IOutflowLimiter.OutflowSmallPaid(address,uint256)`
 *
 * @param client - Client to use.
 * @param parameters - {@link WatchOutflowSmallPaidEventParameters}
 * @returns Function that ends the subscription.
 *
 * @example
 * import { watchOutflowSmallPaidEvent } from '@bulkhead/sdk';
 *
 * const unwatch = watchOutflowSmallPaidEvent(client, { address, onLogs: (logs) => console.log(logs) });
 */
export function watchOutflowSmallPaidEvent<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: WatchOutflowSmallPaidEventParameters,
): WatchOutflowSmallPaidEventReturnType {
  return watch(client, outflowSmallPaidEventAbi, parameters);
}

export type GetOutflowSmallPaidEventsParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof outflowSmallPaidEventAbi, 'OutflowSmallPaid'> | undefined;
} & EventsOptions;
export type GetOutflowSmallPaidEventsReturnType = OutflowSmallPaidLog[];

/**
 * An exit was paid from the small lane.
 *
 * Searches a range of blocks for it.
 *
 * - `asset` (address, indexed)
 * - `amount` (uint256)
 *
 * @param client - Client to use.
 * @param parameters - {@link GetOutflowSmallPaidEventsParameters}
 * @returns Decoded logs in the order of the chain.
 *
 * @example
 * import { getOutflowSmallPaidEvents } from '@bulkhead/sdk';
 *
 * const logs = await getOutflowSmallPaidEvents(client, { address, fromBlock: 'earliest' });
 */
export async function getOutflowSmallPaidEvents<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: GetOutflowSmallPaidEventsParameters,
): Promise<GetOutflowSmallPaidEventsReturnType> {
  return (await getEvents(client, outflowSmallPaidEventAbi, parameters)) as GetOutflowSmallPaidEventsReturnType;
}

/**
 * An exit was paid from the small lane.
 *
 * Finds it among logs that are there already, of a receipt for instance.
 *
 * - `asset` (address, indexed)
 * - `amount` (uint256)
 *
 * @param logs - Logs of any contracts.
 * @param options - {@link LogsOptions}
 * @returns Decoded logs in the order given.
 *
 * @example
 * import { extractOutflowSmallPaidEvents } from '@bulkhead/sdk';
 *
 * const logs = extractOutflowSmallPaidEvents(receipt.logs);
 */
export function extractOutflowSmallPaidEvents(logs: readonly Log[], options?: LogsOptions): OutflowSmallPaidLog[] {
  return extractLogs(outflowSmallPaidEventAbi, logs, options) as OutflowSmallPaidLog[];
}

const outflowTermsSetEventAbi = [
  {"type":"event","name":"OutflowTermsSet","inputs":[{"name":"asset","type":"address","indexed":true},{"name":"terms","type":"tuple","components":[{"name":"isShare","type":"bool"},{"name":"window","type":"uint32"},{"name":"tripPpm","type":"uint32"},{"name":"weightBps","type":"uint16"},{"name":"burst","type":"uint112"},{"name":"refill","type":"uint112"},{"name":"smallBurst","type":"uint112"},{"name":"smallRefill","type":"uint112"},{"name":"threshold","type":"uint112"},{"name":"most","type":"uint112"},{"name":"floor","type":"uint112"}]},{"name":"main","type":"uint256"},{"name":"small","type":"uint256"}]},
] as const;

/** A decoded `OutflowTermsSet`. */
export type OutflowTermsSetLog = EventLog<typeof outflowTermsSetEventAbi, 'OutflowTermsSet'>;
export type WatchOutflowTermsSetEventParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof outflowTermsSetEventAbi, 'OutflowTermsSet'> | undefined;
} & WatchOptions<typeof outflowTermsSetEventAbi, 'OutflowTermsSet'>;
export type WatchOutflowTermsSetEventReturnType = () => void;

/**
 * Terms of an asset were set; the buckets carry the effective, rounded values.
 *
 * - `asset` (address, indexed)
 * - `terms` (IOutflowLimiter.OutflowTerms)
 * - `main` (Bucket)
 * - `small` (Bucket)
 *
 * Solidity:
 * `IOutflowLimiter.OutflowTermsSet(address,(bool,uint32,uint32,uint16,uint112,uint112,uint112,uint112,uint112,uint112,uint112),uint256,uint256)`
 *
 * @param client - Client to use.
 * @param parameters - {@link WatchOutflowTermsSetEventParameters}
 * @returns Function that ends the subscription.
 *
 * @example
 * import { watchOutflowTermsSetEvent } from '@bulkhead/sdk';
 *
 * const unwatch = watchOutflowTermsSetEvent(client, { address, onLogs: (logs) => console.log(logs) });
 */
export function watchOutflowTermsSetEvent<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: WatchOutflowTermsSetEventParameters,
): WatchOutflowTermsSetEventReturnType {
  return watch(client, outflowTermsSetEventAbi, parameters);
}

export type GetOutflowTermsSetEventsParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof outflowTermsSetEventAbi, 'OutflowTermsSet'> | undefined;
} & EventsOptions;
export type GetOutflowTermsSetEventsReturnType = OutflowTermsSetLog[];

/**
 * Terms of an asset were set; the buckets carry the effective, rounded values.
 *
 * Searches a range of blocks for it.
 *
 * - `asset` (address, indexed)
 * - `terms` (IOutflowLimiter.OutflowTerms)
 * - `main` (Bucket)
 * - `small` (Bucket)
 *
 * @param client - Client to use.
 * @param parameters - {@link GetOutflowTermsSetEventsParameters}
 * @returns Decoded logs in the order of the chain.
 *
 * @example
 * import { getOutflowTermsSetEvents } from '@bulkhead/sdk';
 *
 * const logs = await getOutflowTermsSetEvents(client, { address, fromBlock: 'earliest' });
 */
export async function getOutflowTermsSetEvents<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: GetOutflowTermsSetEventsParameters,
): Promise<GetOutflowTermsSetEventsReturnType> {
  return (await getEvents(client, outflowTermsSetEventAbi, parameters)) as GetOutflowTermsSetEventsReturnType;
}

/**
 * Terms of an asset were set; the buckets carry the effective, rounded values.
 *
 * Finds it among logs that are there already, of a receipt for instance.
 *
 * - `asset` (address, indexed)
 * - `terms` (IOutflowLimiter.OutflowTerms)
 * - `main` (Bucket)
 * - `small` (Bucket)
 *
 * @param logs - Logs of any contracts.
 * @param options - {@link LogsOptions}
 * @returns Decoded logs in the order given.
 *
 * @example
 * import { extractOutflowTermsSetEvents } from '@bulkhead/sdk';
 *
 * const logs = extractOutflowTermsSetEvents(receipt.logs);
 */
export function extractOutflowTermsSetEvents(logs: readonly Log[], options?: LogsOptions): OutflowTermsSetLog[] {
  return extractLogs(outflowTermsSetEventAbi, logs, options) as OutflowTermsSetLog[];
}

const outflowWeightSetEventAbi = [
  {"type":"event","name":"OutflowWeightSet","inputs":[{"name":"asset","type":"address","indexed":true},{"name":"weightBps","type":"uint16"},{"name":"until","type":"uint40"}]},
] as const;

/** A decoded `OutflowWeightSet`. */
export type OutflowWeightSetLog = EventLog<typeof outflowWeightSetEventAbi, 'OutflowWeightSet'>;
export type WatchOutflowWeightSetEventParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof outflowWeightSetEventAbi, 'OutflowWeightSet'> | undefined;
} & WatchOptions<typeof outflowWeightSetEventAbi, 'OutflowWeightSet'>;
export type WatchOutflowWeightSetEventReturnType = () => void;

/**
 * The weight of an asset was renewed; it counts as zero from `until` on.
 *
 * - `asset` (address, indexed)
 * - `weightBps` (uint16)
 * - `until` (uint40)
 *
 * Solidity: `IOutflowLimiter.OutflowWeightSet(address,uint16,uint40)`
 *
 * @param client - Client to use.
 * @param parameters - {@link WatchOutflowWeightSetEventParameters}
 * @returns Function that ends the subscription.
 *
 * @example
 * import { watchOutflowWeightSetEvent } from '@bulkhead/sdk';
 *
 * const unwatch = watchOutflowWeightSetEvent(client, { address, onLogs: (logs) => console.log(logs) });
 */
export function watchOutflowWeightSetEvent<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: WatchOutflowWeightSetEventParameters,
): WatchOutflowWeightSetEventReturnType {
  return watch(client, outflowWeightSetEventAbi, parameters);
}

export type GetOutflowWeightSetEventsParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof outflowWeightSetEventAbi, 'OutflowWeightSet'> | undefined;
} & EventsOptions;
export type GetOutflowWeightSetEventsReturnType = OutflowWeightSetLog[];

/**
 * The weight of an asset was renewed; it counts as zero from `until` on.
 *
 * Searches a range of blocks for it.
 *
 * - `asset` (address, indexed)
 * - `weightBps` (uint16)
 * - `until` (uint40)
 *
 * @param client - Client to use.
 * @param parameters - {@link GetOutflowWeightSetEventsParameters}
 * @returns Decoded logs in the order of the chain.
 *
 * @example
 * import { getOutflowWeightSetEvents } from '@bulkhead/sdk';
 *
 * const logs = await getOutflowWeightSetEvents(client, { address, fromBlock: 'earliest' });
 */
export async function getOutflowWeightSetEvents<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: GetOutflowWeightSetEventsParameters,
): Promise<GetOutflowWeightSetEventsReturnType> {
  return (await getEvents(client, outflowWeightSetEventAbi, parameters)) as GetOutflowWeightSetEventsReturnType;
}

/**
 * The weight of an asset was renewed; it counts as zero from `until` on.
 *
 * Finds it among logs that are there already, of a receipt for instance.
 *
 * - `asset` (address, indexed)
 * - `weightBps` (uint16)
 * - `until` (uint40)
 *
 * @param logs - Logs of any contracts.
 * @param options - {@link LogsOptions}
 * @returns Decoded logs in the order given.
 *
 * @example
 * import { extractOutflowWeightSetEvents } from '@bulkhead/sdk';
 *
 * const logs = extractOutflowWeightSetEvents(receipt.logs);
 */
export function extractOutflowWeightSetEvents(logs: readonly Log[], options?: LogsOptions): OutflowWeightSetLog[] {
  return extractLogs(outflowWeightSetEventAbi, logs, options) as OutflowWeightSetLog[];
}
