// Generated. Do not edit. `npm run build` in the repository root writes it from the contracts.

import type { Account, Address, Chain, Client, ContractEventArgs, Hash, Hex, Log, TransactionReceipt, Transport } from 'viem';
import { defineCall, read, simulate, write } from '../../../actions/internal/call.js';
import { extractLogs, firstLog, getEvents, watch, type LogsOptions } from '../../../actions/internal/events.js';
import type { AddressOption, Call, EventLog, EventsOptions, ReadOptions, SimulateOptions, Simulated, WaitOptions, WatchOptions, WriteOptions } from '../../../actions/internal/options.js';
import { writeSync } from '../../../actions/internal/sync.js';
import type { FeedRecoveryStatus, FeedSettings, FeedStatus, OraclePurpose, OracleReason, SecondSettings } from '../../types.js';

const oracleCheckAbi = [
  {"type":"function","name":"check","inputs":[{"name":"feedId","type":"bytes32"}],"outputs":[{"name":"reason","type":"uint8"},{"name":"price","type":"uint256"}],"stateMutability":"view"},
] as const;

/** Arguments of {@link readOracleCheck}. */
export type OracleCheckArguments = {
  /** `bytes32` */
  feedId: Hex;
};
/** Arguments and options of {@link readOracleCheck}. */
export type ReadOracleCheckParameters = OracleCheckArguments & ReadOptions;
export type ReadOracleCheckReturnType = readonly [reason: OracleReason, price: bigint];

/**
 * The decision about the price at this moment.
 *
 * Reverts with `OracleFeedUnknown` or `OracleGasTooLow` only.
 *
 * Solidity: `IOracleBreaker.check(bytes32)`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadOracleCheckParameters}
 * @returns reason: `None` when the price may be used. price: The accepted price, zero when refused.
 *
 * @example
 * import { readOracleCheck } from '@bulkhead/sdk';
 *
 * const result = await readOracleCheck(client, { address, feedId });
 */
export const readOracleCheck = /*#__PURE__*/ Object.assign(
  async function readOracleCheck<chain extends Chain | undefined>(
    client: Client<Transport, chain>,
    parameters: ReadOracleCheckParameters,
  ): Promise<ReadOracleCheckReturnType> {
    const { feedId, ...options } = parameters;
    return (await read(client, oracleCheckAbi, [feedId], options)) as ReadOracleCheckReturnType;
  },
  {
    /**
     * The call as a value, for `multicall`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, feedId }: OracleCheckArguments & AddressOption): Call<typeof oracleCheckAbi, readonly [Hex]> {
      return defineCall(oracleCheckAbi, address, [feedId]);
    },
  },
);

const oracleDistrustFeedAbi = [
  {"type":"function","name":"distrustFeed","inputs":[{"name":"feedId","type":"bytes32"}],"outputs":[],"stateMutability":"nonpayable"},
] as const;

/** Arguments of {@link simulateOracleDistrustFeed} and {@link writeOracleDistrustFeed}. */
export type OracleDistrustFeedArguments = {
  /** `bytes32` */
  feedId: Hex;
};
export type SimulateOracleDistrustFeedParameters<
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = OracleDistrustFeedArguments & SimulateOptions<chainOverride, accountOverride>;
export type SimulateOracleDistrustFeedReturnType<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = Simulated<
  typeof oracleDistrustFeedAbi,
  'distrustFeed',
  readonly [Hex],
  void,
  { chain: chain; account: account },
  { chain: chainOverride; account: accountOverride }
>;

/**
 * Takes a feed out of use, at once and without end. Only council or governor.
 *
 * Apart from the latch: neither ends the other. Repeating it changes nothing. Emits `OracleDistrustSet`.
 *
 * Solidity: `IOracleBreaker.distrustFeed(bytes32)`
 *
 * Tries it without sending: gives what it would return, and the request for `writeContract`.
 *
 * @param client - Client to use.
 * @param parameters - {@link SimulateOracleDistrustFeedParameters}
 * @throws What viem throws; {@link decodeBulkheadError} turns it into a class of its own.
 *
 * @example
 * import { simulateOracleDistrustFeed } from '@bulkhead/sdk';
 *
 * const { request } = await simulateOracleDistrustFeed(client, { address, feedId, account });
 * const hash = await walletClient.writeContract(request);
 */
export async function simulateOracleDistrustFeed<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
  accountOverride extends Account | Address | null | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: SimulateOracleDistrustFeedParameters<chainOverride, accountOverride>,
): Promise<SimulateOracleDistrustFeedReturnType<chain, account, chainOverride, accountOverride>> {
  const { feedId, ...options } = parameters;
  return (await simulate(client, oracleDistrustFeedAbi, [feedId], options)) as SimulateOracleDistrustFeedReturnType<
    chain,
    account,
    chainOverride,
    accountOverride
  >;
}

export type WriteOracleDistrustFeedParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = OracleDistrustFeedArguments & WriteOptions<chain, account, chainOverride>;
export type WriteOracleDistrustFeedReturnType = Hash;

/**
 * Takes a feed out of use, at once and without end. Only council or governor.
 *
 * Apart from the latch: neither ends the other. Repeating it changes nothing. Emits `OracleDistrustSet`.
 *
 * Solidity: `IOracleBreaker.distrustFeed(bytes32)`
 *
 * Sends the transaction without trying it first, see {@link simulateOracleDistrustFeed}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteOracleDistrustFeedParameters}
 * @returns Hash of the transaction. It may still revert: wait for its receipt.
 *
 * @example
 * import { writeOracleDistrustFeed } from '@bulkhead/sdk';
 *
 * const hash = await writeOracleDistrustFeed(walletClient, { address, feedId });
 */
export const writeOracleDistrustFeed = /*#__PURE__*/ Object.assign(
  async function writeOracleDistrustFeed<
    chain extends Chain | undefined,
    account extends Account | undefined,
    chainOverride extends Chain | undefined = undefined,
  >(
    client: Client<Transport, chain, account>,
    parameters: WriteOracleDistrustFeedParameters<chain, account, chainOverride>,
  ): Promise<WriteOracleDistrustFeedReturnType> {
    const { feedId, ...options } = parameters;
    return write(client, oracleDistrustFeedAbi, [feedId], options);
  },
  {
    /**
     * The call as a value, for `multicall`, `sendCalls`, `sendTransaction`, `simulateContract` and
     * `estimateContractGas`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, feedId }: OracleDistrustFeedArguments & AddressOption): Call<typeof oracleDistrustFeedAbi, readonly [Hex]> {
      return defineCall(oracleDistrustFeedAbi, address, [feedId]);
    },
    /**
     * Finds the `OracleDistrustSet` of a receipt's logs.
     *
     * @param logs - Logs of a transaction that called it.
     * @param options - {@link LogsOptions}
     * @throws EventMissingError when there is none: the feed was distrusted already.
     */
    extractEvent(logs: readonly Log[], options?: LogsOptions): OracleDistrustSetLog {
      return firstLog(extractOracleDistrustSetEvents(logs, options), 'OracleDistrustSet');
    },
  },
);

export type WriteOracleDistrustFeedSyncParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = WriteOracleDistrustFeedParameters<chain, account, chainOverride> & WaitOptions;
export type WriteOracleDistrustFeedSyncReturnType = Partial<OracleDistrustSetLog['args']> & { receipt: TransactionReceipt };

/**
 * Takes a feed out of use, at once and without end. Only council or governor.
 *
 * Apart from the latch: neither ends the other. Repeating it changes nothing. Emits `OracleDistrustSet`.
 *
 * Solidity: `IOracleBreaker.distrustFeed(bytes32)`
 *
 * Sends the transaction and waits until it is mined, see {@link writeOracleDistrustFeed}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteOracleDistrustFeedSyncParameters}
 * @returns The receipt and the arguments of `OracleDistrustSet`, which are absent when the feed was distrusted
 * already.
 * @throws TransactionFailedError when it was mined without doing its work; {@link decodeBulkheadError} finds the
 * reason.
 *
 * @example
 * import { writeOracleDistrustFeedSync } from '@bulkhead/sdk';
 *
 * const { receipt } = await writeOracleDistrustFeedSync(walletClient, { address, feedId });
 */
export async function writeOracleDistrustFeedSync<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteOracleDistrustFeedSyncParameters<chain, account, chainOverride>,
): Promise<WriteOracleDistrustFeedSyncReturnType> {
  const { feedId, ...options } = parameters;
  const receipt = await writeSync(client, oracleDistrustFeedAbi, [feedId], options);
  const [log] = extractOracleDistrustSetEvents(receipt.logs, options);
  return { ...log?.args, receipt };
}

const oracleFacadePriceAbi = [
  {"type":"function","name":"facadePrice","inputs":[{"name":"feedId","type":"bytes32"},{"name":"purpose","type":"uint8"}],"outputs":[{"name":"price","type":"uint256"}],"stateMutability":"view"},
] as const;

/** Arguments of {@link readOracleFacadePrice}. */
export type OracleFacadePriceArguments = {
  /** `bytes32` */
  feedId: Hex;
  /** `OraclePurpose` */
  purpose: OraclePurpose;
};
/** Arguments and options of {@link readOracleFacadePrice}. */
export type ReadOracleFacadePriceParameters = OracleFacadePriceArguments & ReadOptions;
export type ReadOracleFacadePriceReturnType = bigint;

/**
 * The price for a purpose, for who reads one price for everything (`BreakerFeed`): while the feed is tripped it
 * reverts, but no longer than liquidations are halted; then it is the worst candidate for that purpose (ORA-10).
 *
 * Solidity: `IOracleBreaker.facadePrice(bytes32,uint8)`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadOracleFacadePriceParameters}
 *
 * @example
 * import { readOracleFacadePrice } from '@bulkhead/sdk';
 *
 * const result = await readOracleFacadePrice(client, { address, feedId, purpose });
 */
export const readOracleFacadePrice = /*#__PURE__*/ Object.assign(
  async function readOracleFacadePrice<chain extends Chain | undefined>(
    client: Client<Transport, chain>,
    parameters: ReadOracleFacadePriceParameters,
  ): Promise<ReadOracleFacadePriceReturnType> {
    const { feedId, purpose, ...options } = parameters;
    return (await read(client, oracleFacadePriceAbi, [feedId, purpose], options)) as ReadOracleFacadePriceReturnType;
  },
  {
    /**
     * The call as a value, for `multicall`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, feedId, purpose }: OracleFacadePriceArguments & AddressOption): Call<typeof oracleFacadePriceAbi, readonly [Hex, OraclePurpose]> {
      return defineCall(oracleFacadePriceAbi, address, [feedId, purpose]);
    },
  },
);

const oracleFeedSettingsAbi = [
  {"type":"function","name":"feedSettings","inputs":[{"name":"feedId","type":"bytes32"}],"outputs":[{"name":"","type":"tuple","components":[{"name":"aggregator","type":"address"},{"name":"decimals","type":"uint8"},{"name":"maxAge","type":"uint24"},{"name":"latchSeconds","type":"uint24"},{"name":"baseBps","type":"uint16"},{"name":"capBps","type":"uint16"},{"name":"slope","type":"uint32"},{"name":"anchorLimit","type":"uint32"},{"name":"low","type":"uint96"},{"name":"high","type":"uint96"},{"name":"twoStep","type":"bool"},{"name":"closes","type":"uint8"},{"name":"market","type":"bytes32"}]}],"stateMutability":"view"},
] as const;

/** Arguments of {@link readOracleFeedSettings}. */
export type OracleFeedSettingsArguments = {
  /** `bytes32` */
  feedId: Hex;
};
/** Arguments and options of {@link readOracleFeedSettings}. */
export type ReadOracleFeedSettingsParameters = OracleFeedSettingsArguments & ReadOptions;
export type ReadOracleFeedSettingsReturnType = FeedSettings;

/**
 * The settings in force; all zero when there is no such feed.
 *
 * Solidity: `IOracleBreaker.feedSettings(bytes32)`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadOracleFeedSettingsParameters}
 *
 * @example
 * import { readOracleFeedSettings } from '@bulkhead/sdk';
 *
 * const result = await readOracleFeedSettings(client, { address, feedId });
 */
export const readOracleFeedSettings = /*#__PURE__*/ Object.assign(
  async function readOracleFeedSettings<chain extends Chain | undefined>(
    client: Client<Transport, chain>,
    parameters: ReadOracleFeedSettingsParameters,
  ): Promise<ReadOracleFeedSettingsReturnType> {
    const { feedId, ...options } = parameters;
    return (await read(client, oracleFeedSettingsAbi, [feedId], options)) as ReadOracleFeedSettingsReturnType;
  },
  {
    /**
     * The call as a value, for `multicall`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, feedId }: OracleFeedSettingsArguments & AddressOption): Call<typeof oracleFeedSettingsAbi, readonly [Hex]> {
      return defineCall(oracleFeedSettingsAbi, address, [feedId]);
    },
  },
);

const oracleFixedFeedAbi = [
  {"type":"function","name":"fixedFeed","inputs":[{"name":"feedId","type":"bytes32"}],"outputs":[{"name":"config","type":"uint256"}],"stateMutability":"view"},
] as const;

/** Arguments of {@link readOracleFixedFeed}. */
export type OracleFixedFeedArguments = {
  /** `bytes32` */
  feedId: Hex;
};
/** Arguments and options of {@link readOracleFixedFeed}. */
export type ReadOracleFixedFeedParameters = OracleFixedFeedArguments & ReadOptions;
export type ReadOracleFixedFeedReturnType = bigint;

/**
 * How a feed is judged when that is fixed in the host's code, as the word of `FeedConfig`; zero when it is stored.
 *
 * Solidity: `IOracleBreaker.fixedFeed(bytes32)`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadOracleFixedFeedParameters}
 *
 * @example
 * import { readOracleFixedFeed } from '@bulkhead/sdk';
 *
 * const result = await readOracleFixedFeed(client, { address, feedId });
 */
export const readOracleFixedFeed = /*#__PURE__*/ Object.assign(
  async function readOracleFixedFeed<chain extends Chain | undefined>(
    client: Client<Transport, chain>,
    parameters: ReadOracleFixedFeedParameters,
  ): Promise<ReadOracleFixedFeedReturnType> {
    const { feedId, ...options } = parameters;
    return (await read(client, oracleFixedFeedAbi, [feedId], options)) as ReadOracleFixedFeedReturnType;
  },
  {
    /**
     * The call as a value, for `multicall`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, feedId }: OracleFixedFeedArguments & AddressOption): Call<typeof oracleFixedFeedAbi, readonly [Hex]> {
      return defineCall(oracleFixedFeedAbi, address, [feedId]);
    },
  },
);

const oracleIsTrippedAbi = [
  {"type":"function","name":"isTripped","inputs":[{"name":"feedId","type":"bytes32"}],"outputs":[{"name":"","type":"bool"}],"stateMutability":"view"},
] as const;

/** Arguments of {@link readOracleIsTripped}. */
export type OracleIsTrippedArguments = {
  /** `bytes32` */
  feedId: Hex;
};
/** Arguments and options of {@link readOracleIsTripped}. */
export type ReadOracleIsTrippedParameters = OracleIsTrippedArguments & ReadOptions;
export type ReadOracleIsTrippedReturnType = boolean;

/**
 * Whether latch or distrust is in force, in one slot and one word: the cheapest question.
 *
 * False does not mean that the price is good: only `check` asks the feed.
 *
 * Solidity: `IOracleBreaker.isTripped(bytes32)`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadOracleIsTrippedParameters}
 *
 * @example
 * import { readOracleIsTripped } from '@bulkhead/sdk';
 *
 * const result = await readOracleIsTripped(client, { address, feedId });
 */
export const readOracleIsTripped = /*#__PURE__*/ Object.assign(
  async function readOracleIsTripped<chain extends Chain | undefined>(
    client: Client<Transport, chain>,
    parameters: ReadOracleIsTrippedParameters,
  ): Promise<ReadOracleIsTrippedReturnType> {
    const { feedId, ...options } = parameters;
    return (await read(client, oracleIsTrippedAbi, [feedId], options)) as ReadOracleIsTrippedReturnType;
  },
  {
    /**
     * The call as a value, for `multicall`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, feedId }: OracleIsTrippedArguments & AddressOption): Call<typeof oracleIsTrippedAbi, readonly [Hex]> {
      return defineCall(oracleIsTrippedAbi, address, [feedId]);
    },
  },
);

const oracleLastTripAbi = [
  {"type":"function","name":"lastTrip","inputs":[{"name":"feedId","type":"bytes32"}],"outputs":[{"name":"reason","type":"uint8"},{"name":"observed","type":"int256"},{"name":"anchor","type":"uint256"}],"stateMutability":"view"},
] as const;

/** Arguments of {@link readOracleLastTrip}. */
export type OracleLastTripArguments = {
  /** `bytes32` */
  feedId: Hex;
};
/** Arguments and options of {@link readOracleLastTrip}. */
export type ReadOracleLastTripParameters = OracleLastTripArguments & ReadOptions;
export type ReadOracleLastTripReturnType = readonly [reason: OracleReason, observed: bigint, anchor: bigint];

/**
 * What the latest latch saw.
 *
 * Solidity: `IOracleBreaker.lastTrip(bytes32)`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadOracleLastTripParameters}
 * @returns reason: `None` when there was no latch. observed: The answer, cut to 96 bits; zero when it could not be
 * read. anchor: The anchor at that time.
 *
 * @example
 * import { readOracleLastTrip } from '@bulkhead/sdk';
 *
 * const result = await readOracleLastTrip(client, { address, feedId });
 */
export const readOracleLastTrip = /*#__PURE__*/ Object.assign(
  async function readOracleLastTrip<chain extends Chain | undefined>(
    client: Client<Transport, chain>,
    parameters: ReadOracleLastTripParameters,
  ): Promise<ReadOracleLastTripReturnType> {
    const { feedId, ...options } = parameters;
    return (await read(client, oracleLastTripAbi, [feedId], options)) as ReadOracleLastTripReturnType;
  },
  {
    /**
     * The call as a value, for `multicall`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, feedId }: OracleLastTripArguments & AddressOption): Call<typeof oracleLastTripAbi, readonly [Hex]> {
      return defineCall(oracleLastTripAbi, address, [feedId]);
    },
  },
);

const oraclePokeAbi = [
  {"type":"function","name":"poke","inputs":[{"name":"feedId","type":"bytes32"}],"outputs":[{"name":"reason","type":"uint8"}],"stateMutability":"nonpayable"},
] as const;

/** Arguments of {@link simulateOraclePoke} and {@link writeOraclePoke}. */
export type OraclePokeArguments = {
  /** `bytes32` */
  feedId: Hex;
};
export type SimulateOraclePokeParameters<
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = OraclePokeArguments & SimulateOptions<chainOverride, accountOverride>;
export type SimulateOraclePokeReturnType<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = Simulated<
  typeof oraclePokeAbi,
  'poke',
  readonly [Hex],
  OracleReason,
  { chain: chain; account: account },
  { chain: chainOverride; account: accountOverride }
>;

/**
 * Makes a trip durable: latches the feed, and closes its registered scopes, when its data is bad now. In a fast
 * market it counts the reports on which both feeds agree; an old anchor it lets follow, once that arrives.
 *
 * Never reverts for what a feed does. Does nothing when the data is good or a latch is in force. Latch and closing
 * draw on budgets of seconds (CON-8). With none left the price is still refused to whoever borrows while it is bad,
 * but liquidations go on for `latchSeconds` from then on. Reverts with `OracleFeedUnknown`, and with
 * `OracleGasTooLow` when a failure could be the caller's doing. Emits `OracleTripped`, `OracleSuspected` or
 * `OracleAnchorRebased`.
 *
 * Solidity: `IOracleBreaker.poke(bytes32)`
 *
 * Tries it without sending: gives what it would return, and the request for `writeContract`.
 *
 * @param client - Client to use.
 * @param parameters - {@link SimulateOraclePokeParameters}
 * @returns `result`: What `check` says before the poke.
 * @throws What viem throws; {@link decodeBulkheadError} turns it into a class of its own.
 *
 * @example
 * import { simulateOraclePoke } from '@bulkhead/sdk';
 *
 * const { request } = await simulateOraclePoke(client, { address, feedId, account });
 * const hash = await walletClient.writeContract(request);
 */
export async function simulateOraclePoke<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
  accountOverride extends Account | Address | null | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: SimulateOraclePokeParameters<chainOverride, accountOverride>,
): Promise<SimulateOraclePokeReturnType<chain, account, chainOverride, accountOverride>> {
  const { feedId, ...options } = parameters;
  return (await simulate(client, oraclePokeAbi, [feedId], options)) as SimulateOraclePokeReturnType<
    chain,
    account,
    chainOverride,
    accountOverride
  >;
}

export type WriteOraclePokeParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = OraclePokeArguments & WriteOptions<chain, account, chainOverride>;
export type WriteOraclePokeReturnType = Hash;

/**
 * Makes a trip durable: latches the feed, and closes its registered scopes, when its data is bad now. In a fast
 * market it counts the reports on which both feeds agree; an old anchor it lets follow, once that arrives.
 *
 * Never reverts for what a feed does. Does nothing when the data is good or a latch is in force. Latch and closing
 * draw on budgets of seconds (CON-8). With none left the price is still refused to whoever borrows while it is bad,
 * but liquidations go on for `latchSeconds` from then on. Reverts with `OracleFeedUnknown`, and with
 * `OracleGasTooLow` when a failure could be the caller's doing. Emits `OracleTripped`, `OracleSuspected` or
 * `OracleAnchorRebased`.
 *
 * Solidity: `IOracleBreaker.poke(bytes32)`
 *
 * Sends the transaction without trying it first, see {@link simulateOraclePoke}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteOraclePokeParameters}
 * @returns Hash of the transaction. It may still revert: wait for its receipt.
 *
 * @example
 * import { writeOraclePoke } from '@bulkhead/sdk';
 *
 * const hash = await writeOraclePoke(walletClient, { address, feedId });
 */
export const writeOraclePoke = /*#__PURE__*/ Object.assign(
  async function writeOraclePoke<
    chain extends Chain | undefined,
    account extends Account | undefined,
    chainOverride extends Chain | undefined = undefined,
  >(
    client: Client<Transport, chain, account>,
    parameters: WriteOraclePokeParameters<chain, account, chainOverride>,
  ): Promise<WriteOraclePokeReturnType> {
    const { feedId, ...options } = parameters;
    return write(client, oraclePokeAbi, [feedId], options);
  },
  {
    /**
     * The call as a value, for `multicall`, `sendCalls`, `sendTransaction`, `simulateContract` and
     * `estimateContractGas`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, feedId }: OraclePokeArguments & AddressOption): Call<typeof oraclePokeAbi, readonly [Hex]> {
      return defineCall(oraclePokeAbi, address, [feedId]);
    },
  },
);

export type WriteOraclePokeSyncParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = WriteOraclePokeParameters<chain, account, chainOverride> & WaitOptions;
export type WriteOraclePokeSyncReturnType = { receipt: TransactionReceipt };

/**
 * Makes a trip durable: latches the feed, and closes its registered scopes, when its data is bad now. In a fast
 * market it counts the reports on which both feeds agree; an old anchor it lets follow, once that arrives.
 *
 * Never reverts for what a feed does. Does nothing when the data is good or a latch is in force. Latch and closing
 * draw on budgets of seconds (CON-8). With none left the price is still refused to whoever borrows while it is bad,
 * but liquidations go on for `latchSeconds` from then on. Reverts with `OracleFeedUnknown`, and with
 * `OracleGasTooLow` when a failure could be the caller's doing. Emits `OracleTripped`, `OracleSuspected` or
 * `OracleAnchorRebased`.
 *
 * Solidity: `IOracleBreaker.poke(bytes32)`
 *
 * Sends the transaction and waits until it is mined, see {@link writeOraclePoke}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteOraclePokeSyncParameters}
 * @returns The receipt. No single event goes with it: `OracleTripped`, `OracleSuspected`, `OracleAnchorRebased`, or
 * nothing worth telling.
 * @throws TransactionFailedError when it was mined without doing its work; {@link decodeBulkheadError} finds the
 * reason.
 *
 * @example
 * import { writeOraclePokeSync } from '@bulkhead/sdk';
 *
 * const { receipt } = await writeOraclePokeSync(walletClient, { address, feedId });
 */
export async function writeOraclePokeSync<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteOraclePokeSyncParameters<chain, account, chainOverride>,
): Promise<WriteOraclePokeSyncReturnType> {
  const { feedId, ...options } = parameters;
  const receipt = await writeSync(client, oraclePokeAbi, [feedId], options);
  return { receipt };
}

const oraclePriceAbi = [
  {"type":"function","name":"price","inputs":[{"name":"feedId","type":"bytes32"},{"name":"purpose","type":"uint8"}],"outputs":[{"name":"price","type":"uint256"}],"stateMutability":"view"},
] as const;

/** Arguments of {@link readOraclePrice}. */
export type OraclePriceArguments = {
  /** `bytes32` */
  feedId: Hex;
  /** `OraclePurpose` */
  purpose: OraclePurpose;
};
/** Arguments and options of {@link readOraclePrice}. */
export type ReadOraclePriceParameters = OraclePriceArguments & ReadOptions;
export type ReadOraclePriceReturnType = bigint;

/**
 * The price for a purpose, which is not the same for all once a feed is not in a good state: whoever borrows is
 * judged by the worse price for it, whoever might be liquidated by the better.
 *
 * Reverts with `OraclePriceRefused` when the purpose gets none: see the table of `OraclePrices`. Take it for the
 * amounts that a liquidation seizes as well.
 *
 * Solidity: `IOracleBreaker.price(bytes32,uint8)`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadOraclePriceParameters}
 * @returns In the feed's decimals.
 *
 * @example
 * import { readOraclePrice } from '@bulkhead/sdk';
 *
 * const result = await readOraclePrice(client, { address, feedId, purpose });
 */
export const readOraclePrice = /*#__PURE__*/ Object.assign(
  async function readOraclePrice<chain extends Chain | undefined>(
    client: Client<Transport, chain>,
    parameters: ReadOraclePriceParameters,
  ): Promise<ReadOraclePriceReturnType> {
    const { feedId, purpose, ...options } = parameters;
    return (await read(client, oraclePriceAbi, [feedId, purpose], options)) as ReadOraclePriceReturnType;
  },
  {
    /**
     * The call as a value, for `multicall`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, feedId, purpose }: OraclePriceArguments & AddressOption): Call<typeof oraclePriceAbi, readonly [Hex, OraclePurpose]> {
      return defineCall(oraclePriceAbi, address, [feedId, purpose]);
    },
  },
);

const oracleRebaseAnchorAbi = [
  {"type":"function","name":"rebaseAnchor","inputs":[{"name":"feedId","type":"bytes32"},{"name":"anchor","type":"uint96"}],"outputs":[],"stateMutability":"nonpayable"},
] as const;

/** Arguments of {@link simulateOracleRebaseAnchor} and {@link writeOracleRebaseAnchor}. */
export type OracleRebaseAnchorArguments = {
  /** `bytes32` */
  feedId: Hex;
  /** In the feed's decimals, above zero. `uint96` */
  anchor: bigint;
};
export type SimulateOracleRebaseAnchorParameters<
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = OracleRebaseAnchorArguments & SimulateOptions<chainOverride, accountOverride>;
export type SimulateOracleRebaseAnchorReturnType<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = Simulated<
  typeof oracleRebaseAnchorAbi,
  'rebaseAnchor',
  readonly [Hex, bigint],
  void,
  { chain: chain; account: account },
  { chain: chainOverride; account: accountOverride }
>;

/**
 * Sets the anchor by hand: the way out when a genuine move has left its tolerance for good. Only as a scheduled
 * change, which names the price in public.
 *
 * Not compared with the feed, which may be the reason for it; a wrong price only makes the feed refuse. Emits
 * `OracleAnchorRebased`.
 *
 * Solidity: `IOracleBreaker.rebaseAnchor(bytes32,uint96)`
 *
 * Tries it without sending: gives what it would return, and the request for `writeContract`.
 *
 * @param client - Client to use.
 * @param parameters - {@link SimulateOracleRebaseAnchorParameters}
 * @throws What viem throws; {@link decodeBulkheadError} turns it into a class of its own.
 *
 * @example
 * import { simulateOracleRebaseAnchor } from '@bulkhead/sdk';
 *
 * const { request } = await simulateOracleRebaseAnchor(client, { address, feedId, anchor, account });
 * const hash = await walletClient.writeContract(request);
 */
export async function simulateOracleRebaseAnchor<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
  accountOverride extends Account | Address | null | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: SimulateOracleRebaseAnchorParameters<chainOverride, accountOverride>,
): Promise<SimulateOracleRebaseAnchorReturnType<chain, account, chainOverride, accountOverride>> {
  const { feedId, anchor, ...options } = parameters;
  return (await simulate(client, oracleRebaseAnchorAbi, [feedId, anchor], options)) as SimulateOracleRebaseAnchorReturnType<
    chain,
    account,
    chainOverride,
    accountOverride
  >;
}

export type WriteOracleRebaseAnchorParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = OracleRebaseAnchorArguments & WriteOptions<chain, account, chainOverride>;
export type WriteOracleRebaseAnchorReturnType = Hash;

/**
 * Sets the anchor by hand: the way out when a genuine move has left its tolerance for good. Only as a scheduled
 * change, which names the price in public.
 *
 * Not compared with the feed, which may be the reason for it; a wrong price only makes the feed refuse. Emits
 * `OracleAnchorRebased`.
 *
 * Solidity: `IOracleBreaker.rebaseAnchor(bytes32,uint96)`
 *
 * Sends the transaction without trying it first, see {@link simulateOracleRebaseAnchor}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteOracleRebaseAnchorParameters}
 * @returns Hash of the transaction. It may still revert: wait for its receipt.
 *
 * @example
 * import { writeOracleRebaseAnchor } from '@bulkhead/sdk';
 *
 * const hash = await writeOracleRebaseAnchor(walletClient, { address, feedId, anchor });
 */
export const writeOracleRebaseAnchor = /*#__PURE__*/ Object.assign(
  async function writeOracleRebaseAnchor<
    chain extends Chain | undefined,
    account extends Account | undefined,
    chainOverride extends Chain | undefined = undefined,
  >(
    client: Client<Transport, chain, account>,
    parameters: WriteOracleRebaseAnchorParameters<chain, account, chainOverride>,
  ): Promise<WriteOracleRebaseAnchorReturnType> {
    const { feedId, anchor, ...options } = parameters;
    return write(client, oracleRebaseAnchorAbi, [feedId, anchor], options);
  },
  {
    /**
     * The call as a value, for `multicall`, `sendCalls`, `sendTransaction`, `simulateContract` and
     * `estimateContractGas`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, feedId, anchor }: OracleRebaseAnchorArguments & AddressOption): Call<typeof oracleRebaseAnchorAbi, readonly [Hex, bigint]> {
      return defineCall(oracleRebaseAnchorAbi, address, [feedId, anchor]);
    },
    /**
     * Finds the `OracleAnchorRebased` of a receipt's logs.
     *
     * @param logs - Logs of a transaction that called it.
     * @param options - {@link LogsOptions}
     * @throws EventMissingError when there is none.
     */
    extractEvent(logs: readonly Log[], options?: LogsOptions): OracleAnchorRebasedLog {
      return firstLog(extractOracleAnchorRebasedEvents(logs, options), 'OracleAnchorRebased');
    },
  },
);

export type WriteOracleRebaseAnchorSyncParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = WriteOracleRebaseAnchorParameters<chain, account, chainOverride> & WaitOptions;
export type WriteOracleRebaseAnchorSyncReturnType = OracleAnchorRebasedLog['args'] & { receipt: TransactionReceipt };

/**
 * Sets the anchor by hand: the way out when a genuine move has left its tolerance for good. Only as a scheduled
 * change, which names the price in public.
 *
 * Not compared with the feed, which may be the reason for it; a wrong price only makes the feed refuse. Emits
 * `OracleAnchorRebased`.
 *
 * Solidity: `IOracleBreaker.rebaseAnchor(bytes32,uint96)`
 *
 * Sends the transaction and waits until it is mined, see {@link writeOracleRebaseAnchor}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteOracleRebaseAnchorSyncParameters}
 * @returns The receipt and the arguments of `OracleAnchorRebased`.
 * @throws TransactionFailedError when it was mined without doing its work; {@link decodeBulkheadError} finds the
 * reason.
 *
 * @example
 * import { writeOracleRebaseAnchorSync } from '@bulkhead/sdk';
 *
 * const { receipt } = await writeOracleRebaseAnchorSync(walletClient, { address, feedId, anchor });
 */
export async function writeOracleRebaseAnchorSync<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteOracleRebaseAnchorSyncParameters<chain, account, chainOverride>,
): Promise<WriteOracleRebaseAnchorSyncReturnType> {
  const { feedId, anchor, ...options } = parameters;
  const receipt = await writeSync(client, oracleRebaseAnchorAbi, [feedId, anchor], options);
  const { args } = firstLog(extractOracleAnchorRebasedEvents(receipt.logs, options), 'OracleAnchorRebased');
  return { ...args, receipt };
}

const oracleRecoveryOfAbi = [
  {"type":"function","name":"recoveryOf","inputs":[{"name":"feedId","type":"bytes32"}],"outputs":[{"name":"","type":"tuple","components":[{"name":"candidate","type":"uint96"},{"name":"reports","type":"uint8"},{"name":"firstAt","type":"uint40"},{"name":"strikes","type":"uint8"},{"name":"suspectedAt","type":"uint40"}]}],"stateMutability":"view"},
] as const;

/** Arguments of {@link readOracleRecoveryOf}. */
export type OracleRecoveryOfArguments = {
  /** `bytes32` */
  feedId: Hex;
};
/** Arguments and options of {@link readOracleRecoveryOf}. */
export type ReadOracleRecoveryOfParameters = OracleRecoveryOfArguments & ReadOptions;
export type ReadOracleRecoveryOfReturnType = FeedRecoveryStatus;

/**
 * How far a feed is on its way to another anchor, or to a latch.
 *
 * Solidity: `IOracleBreaker.recoveryOf(bytes32)`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadOracleRecoveryOfParameters}
 *
 * @example
 * import { readOracleRecoveryOf } from '@bulkhead/sdk';
 *
 * const result = await readOracleRecoveryOf(client, { address, feedId });
 */
export const readOracleRecoveryOf = /*#__PURE__*/ Object.assign(
  async function readOracleRecoveryOf<chain extends Chain | undefined>(
    client: Client<Transport, chain>,
    parameters: ReadOracleRecoveryOfParameters,
  ): Promise<ReadOracleRecoveryOfReturnType> {
    const { feedId, ...options } = parameters;
    return (await read(client, oracleRecoveryOfAbi, [feedId], options)) as ReadOracleRecoveryOfReturnType;
  },
  {
    /**
     * The call as a value, for `multicall`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, feedId }: OracleRecoveryOfArguments & AddressOption): Call<typeof oracleRecoveryOfAbi, readonly [Hex]> {
      return defineCall(oracleRecoveryOfAbi, address, [feedId]);
    },
  },
);

const oracleRemoveFeedAbi = [
  {"type":"function","name":"removeFeed","inputs":[{"name":"feedId","type":"bytes32"}],"outputs":[],"stateMutability":"nonpayable"},
] as const;

/** Arguments of {@link simulateOracleRemoveFeed} and {@link writeOracleRemoveFeed}. */
export type OracleRemoveFeedArguments = {
  /** `bytes32` */
  feedId: Hex;
};
export type SimulateOracleRemoveFeedParameters<
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = OracleRemoveFeedArguments & SimulateOptions<chainOverride, accountOverride>;
export type SimulateOracleRemoveFeedReturnType<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = Simulated<
  typeof oracleRemoveFeedAbi,
  'removeFeed',
  readonly [Hex],
  void,
  { chain: chain; account: account },
  { chain: chainOverride; account: accountOverride }
>;

/**
 * Removes a feed with all that is stored about it. Only as a scheduled change. Emits `OracleFeedRemoved`.
 *
 * Solidity: `IOracleBreaker.removeFeed(bytes32)`
 *
 * Tries it without sending: gives what it would return, and the request for `writeContract`.
 *
 * @param client - Client to use.
 * @param parameters - {@link SimulateOracleRemoveFeedParameters}
 * @throws What viem throws; {@link decodeBulkheadError} turns it into a class of its own.
 *
 * @example
 * import { simulateOracleRemoveFeed } from '@bulkhead/sdk';
 *
 * const { request } = await simulateOracleRemoveFeed(client, { address, feedId, account });
 * const hash = await walletClient.writeContract(request);
 */
export async function simulateOracleRemoveFeed<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
  accountOverride extends Account | Address | null | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: SimulateOracleRemoveFeedParameters<chainOverride, accountOverride>,
): Promise<SimulateOracleRemoveFeedReturnType<chain, account, chainOverride, accountOverride>> {
  const { feedId, ...options } = parameters;
  return (await simulate(client, oracleRemoveFeedAbi, [feedId], options)) as SimulateOracleRemoveFeedReturnType<
    chain,
    account,
    chainOverride,
    accountOverride
  >;
}

export type WriteOracleRemoveFeedParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = OracleRemoveFeedArguments & WriteOptions<chain, account, chainOverride>;
export type WriteOracleRemoveFeedReturnType = Hash;

/**
 * Removes a feed with all that is stored about it. Only as a scheduled change. Emits `OracleFeedRemoved`.
 *
 * Solidity: `IOracleBreaker.removeFeed(bytes32)`
 *
 * Sends the transaction without trying it first, see {@link simulateOracleRemoveFeed}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteOracleRemoveFeedParameters}
 * @returns Hash of the transaction. It may still revert: wait for its receipt.
 *
 * @example
 * import { writeOracleRemoveFeed } from '@bulkhead/sdk';
 *
 * const hash = await writeOracleRemoveFeed(walletClient, { address, feedId });
 */
export const writeOracleRemoveFeed = /*#__PURE__*/ Object.assign(
  async function writeOracleRemoveFeed<
    chain extends Chain | undefined,
    account extends Account | undefined,
    chainOverride extends Chain | undefined = undefined,
  >(
    client: Client<Transport, chain, account>,
    parameters: WriteOracleRemoveFeedParameters<chain, account, chainOverride>,
  ): Promise<WriteOracleRemoveFeedReturnType> {
    const { feedId, ...options } = parameters;
    return write(client, oracleRemoveFeedAbi, [feedId], options);
  },
  {
    /**
     * The call as a value, for `multicall`, `sendCalls`, `sendTransaction`, `simulateContract` and
     * `estimateContractGas`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, feedId }: OracleRemoveFeedArguments & AddressOption): Call<typeof oracleRemoveFeedAbi, readonly [Hex]> {
      return defineCall(oracleRemoveFeedAbi, address, [feedId]);
    },
    /**
     * Finds the `OracleFeedRemoved` of a receipt's logs.
     *
     * @param logs - Logs of a transaction that called it.
     * @param options - {@link LogsOptions}
     * @throws EventMissingError when there is none.
     */
    extractEvent(logs: readonly Log[], options?: LogsOptions): OracleFeedRemovedLog {
      return firstLog(extractOracleFeedRemovedEvents(logs, options), 'OracleFeedRemoved');
    },
  },
);

export type WriteOracleRemoveFeedSyncParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = WriteOracleRemoveFeedParameters<chain, account, chainOverride> & WaitOptions;
export type WriteOracleRemoveFeedSyncReturnType = OracleFeedRemovedLog['args'] & { receipt: TransactionReceipt };

/**
 * Removes a feed with all that is stored about it. Only as a scheduled change. Emits `OracleFeedRemoved`.
 *
 * Solidity: `IOracleBreaker.removeFeed(bytes32)`
 *
 * Sends the transaction and waits until it is mined, see {@link writeOracleRemoveFeed}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteOracleRemoveFeedSyncParameters}
 * @returns The receipt and the arguments of `OracleFeedRemoved`.
 * @throws TransactionFailedError when it was mined without doing its work; {@link decodeBulkheadError} finds the
 * reason.
 *
 * @example
 * import { writeOracleRemoveFeedSync } from '@bulkhead/sdk';
 *
 * const { receipt } = await writeOracleRemoveFeedSync(walletClient, { address, feedId });
 */
export async function writeOracleRemoveFeedSync<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteOracleRemoveFeedSyncParameters<chain, account, chainOverride>,
): Promise<WriteOracleRemoveFeedSyncReturnType> {
  const { feedId, ...options } = parameters;
  const receipt = await writeSync(client, oracleRemoveFeedAbi, [feedId], options);
  const { args } = firstLog(extractOracleFeedRemovedEvents(receipt.logs, options), 'OracleFeedRemoved');
  return { ...args, receipt };
}

const oracleSecondSettingsAbi = [
  {"type":"function","name":"secondSettings","inputs":[{"name":"feedId","type":"bytes32"}],"outputs":[{"name":"","type":"tuple","components":[{"name":"aggregator","type":"address"},{"name":"decimals","type":"uint8"},{"name":"maxAge","type":"uint24"},{"name":"agreeBps","type":"uint16"},{"name":"rounds","type":"uint8"},{"name":"span","type":"uint24"},{"name":"bandBps","type":"uint16"}]}],"stateMutability":"view"},
] as const;

/** Arguments of {@link readOracleSecondSettings}. */
export type OracleSecondSettingsArguments = {
  /** `bytes32` */
  feedId: Hex;
};
/** Arguments and options of {@link readOracleSecondSettings}. */
export type ReadOracleSecondSettingsParameters = OracleSecondSettingsArguments & ReadOptions;
export type ReadOracleSecondSettingsReturnType = SecondSettings;

/**
 * The settings of its second feed; all zero when there is none.
 *
 * Solidity: `IOracleBreaker.secondSettings(bytes32)`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadOracleSecondSettingsParameters}
 *
 * @example
 * import { readOracleSecondSettings } from '@bulkhead/sdk';
 *
 * const result = await readOracleSecondSettings(client, { address, feedId });
 */
export const readOracleSecondSettings = /*#__PURE__*/ Object.assign(
  async function readOracleSecondSettings<chain extends Chain | undefined>(
    client: Client<Transport, chain>,
    parameters: ReadOracleSecondSettingsParameters,
  ): Promise<ReadOracleSecondSettingsReturnType> {
    const { feedId, ...options } = parameters;
    return (await read(client, oracleSecondSettingsAbi, [feedId], options)) as ReadOracleSecondSettingsReturnType;
  },
  {
    /**
     * The call as a value, for `multicall`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, feedId }: OracleSecondSettingsArguments & AddressOption): Call<typeof oracleSecondSettingsAbi, readonly [Hex]> {
      return defineCall(oracleSecondSettingsAbi, address, [feedId]);
    },
  },
);

const oracleSequencerAbi = [
  {"type":"function","name":"sequencer","inputs":[],"outputs":[{"name":"uptimeFeed","type":"address"},{"name":"grace","type":"uint256"}],"stateMutability":"view"},
] as const;

/** Arguments and options of {@link readOracleSequencer}. */
export type ReadOracleSequencerParameters = ReadOptions;
export type ReadOracleSequencerReturnType = readonly [uptimeFeed: Address, grace: bigint];

/**
 * The sequencer's uptime feed and the seconds of grace after it came back; zero on other chains.
 *
 * Solidity: `IOracleBreaker.sequencer()`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadOracleSequencerParameters}
 *
 * @example
 * import { readOracleSequencer } from '@bulkhead/sdk';
 *
 * const result = await readOracleSequencer(client, { address });
 */
export const readOracleSequencer = /*#__PURE__*/ Object.assign(
  async function readOracleSequencer<chain extends Chain | undefined>(
    client: Client<Transport, chain>,
    parameters: ReadOracleSequencerParameters,
  ): Promise<ReadOracleSequencerReturnType> {
    const { ...options } = parameters;
    return (await read(client, oracleSequencerAbi, [], options)) as ReadOracleSequencerReturnType;
  },
  {
    /**
     * The call as a value, for `multicall`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address }: AddressOption): Call<typeof oracleSequencerAbi, readonly []> {
      return defineCall(oracleSequencerAbi, address, []);
    },
  },
);

const oracleSetFeedAbi = [
  {"type":"function","name":"setFeed","inputs":[{"name":"feedId","type":"bytes32"},{"name":"settings","type":"tuple","components":[{"name":"aggregator","type":"address"},{"name":"decimals","type":"uint8"},{"name":"maxAge","type":"uint24"},{"name":"latchSeconds","type":"uint24"},{"name":"baseBps","type":"uint16"},{"name":"capBps","type":"uint16"},{"name":"slope","type":"uint32"},{"name":"anchorLimit","type":"uint32"},{"name":"low","type":"uint96"},{"name":"high","type":"uint96"},{"name":"twoStep","type":"bool"},{"name":"closes","type":"uint8"},{"name":"market","type":"bytes32"}]}],"outputs":[],"stateMutability":"nonpayable"},
] as const;

/** Arguments of {@link simulateOracleSetFeed} and {@link writeOracleSetFeed}. */
export type OracleSetFeedArguments = {
  /** `bytes32` */
  feedId: Hex;
  /** `IOracleBreaker.FeedSettings` */
  settings: FeedSettings;
};
export type SimulateOracleSetFeedParameters<
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = OracleSetFeedArguments & SimulateOptions<chainOverride, accountOverride>;
export type SimulateOracleSetFeedReturnType<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = Simulated<
  typeof oracleSetFeedAbi,
  'setFeed',
  readonly [Hex, FeedSettings],
  void,
  { chain: chain; account: account },
  { chain: chainOverride; account: accountOverride }
>;

/**
 * Sets a feed, or sets it anew. Only as a scheduled change.
 *
 * The live price must be readable, positive, fresh and inside the new bounds, and for a feed that exists within the
 * new tolerance of its anchor. Anchor, latch and distrust stay as they are. Emits `OracleFeedSet`.
 *
 * Solidity:
 * `IOracleBreaker.setFeed(bytes32,(address,uint8,uint24,uint24,uint16,uint16,uint32,uint32,uint96,uint96,bool,uint8,bytes32))`
 *
 * Tries it without sending: gives what it would return, and the request for `writeContract`.
 *
 * @param client - Client to use.
 * @param parameters - {@link SimulateOracleSetFeedParameters}
 * @throws What viem throws; {@link decodeBulkheadError} turns it into a class of its own.
 *
 * @example
 * import { simulateOracleSetFeed } from '@bulkhead/sdk';
 *
 * const { request } = await simulateOracleSetFeed(client, { address, feedId, settings, account });
 * const hash = await walletClient.writeContract(request);
 */
export async function simulateOracleSetFeed<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
  accountOverride extends Account | Address | null | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: SimulateOracleSetFeedParameters<chainOverride, accountOverride>,
): Promise<SimulateOracleSetFeedReturnType<chain, account, chainOverride, accountOverride>> {
  const { feedId, settings, ...options } = parameters;
  return (await simulate(client, oracleSetFeedAbi, [feedId, settings], options)) as SimulateOracleSetFeedReturnType<
    chain,
    account,
    chainOverride,
    accountOverride
  >;
}

export type WriteOracleSetFeedParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = OracleSetFeedArguments & WriteOptions<chain, account, chainOverride>;
export type WriteOracleSetFeedReturnType = Hash;

/**
 * Sets a feed, or sets it anew. Only as a scheduled change.
 *
 * The live price must be readable, positive, fresh and inside the new bounds, and for a feed that exists within the
 * new tolerance of its anchor. Anchor, latch and distrust stay as they are. Emits `OracleFeedSet`.
 *
 * Solidity:
 * `IOracleBreaker.setFeed(bytes32,(address,uint8,uint24,uint24,uint16,uint16,uint32,uint32,uint96,uint96,bool,uint8,bytes32))`
 *
 * Sends the transaction without trying it first, see {@link simulateOracleSetFeed}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteOracleSetFeedParameters}
 * @returns Hash of the transaction. It may still revert: wait for its receipt.
 *
 * @example
 * import { writeOracleSetFeed } from '@bulkhead/sdk';
 *
 * const hash = await writeOracleSetFeed(walletClient, { address, feedId, settings });
 */
export const writeOracleSetFeed = /*#__PURE__*/ Object.assign(
  async function writeOracleSetFeed<
    chain extends Chain | undefined,
    account extends Account | undefined,
    chainOverride extends Chain | undefined = undefined,
  >(
    client: Client<Transport, chain, account>,
    parameters: WriteOracleSetFeedParameters<chain, account, chainOverride>,
  ): Promise<WriteOracleSetFeedReturnType> {
    const { feedId, settings, ...options } = parameters;
    return write(client, oracleSetFeedAbi, [feedId, settings], options);
  },
  {
    /**
     * The call as a value, for `multicall`, `sendCalls`, `sendTransaction`, `simulateContract` and
     * `estimateContractGas`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, feedId, settings }: OracleSetFeedArguments & AddressOption): Call<typeof oracleSetFeedAbi, readonly [Hex, FeedSettings]> {
      return defineCall(oracleSetFeedAbi, address, [feedId, settings]);
    },
    /**
     * Finds the `OracleFeedSet` of a receipt's logs.
     *
     * @param logs - Logs of a transaction that called it.
     * @param options - {@link LogsOptions}
     * @throws EventMissingError when there is none.
     */
    extractEvent(logs: readonly Log[], options?: LogsOptions): OracleFeedSetLog {
      return firstLog(extractOracleFeedSetEvents(logs, options), 'OracleFeedSet');
    },
  },
);

export type WriteOracleSetFeedSyncParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = WriteOracleSetFeedParameters<chain, account, chainOverride> & WaitOptions;
export type WriteOracleSetFeedSyncReturnType = OracleFeedSetLog['args'] & { receipt: TransactionReceipt };

/**
 * Sets a feed, or sets it anew. Only as a scheduled change.
 *
 * The live price must be readable, positive, fresh and inside the new bounds, and for a feed that exists within the
 * new tolerance of its anchor. Anchor, latch and distrust stay as they are. Emits `OracleFeedSet`.
 *
 * Solidity:
 * `IOracleBreaker.setFeed(bytes32,(address,uint8,uint24,uint24,uint16,uint16,uint32,uint32,uint96,uint96,bool,uint8,bytes32))`
 *
 * Sends the transaction and waits until it is mined, see {@link writeOracleSetFeed}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteOracleSetFeedSyncParameters}
 * @returns The receipt and the arguments of `OracleFeedSet`.
 * @throws TransactionFailedError when it was mined without doing its work; {@link decodeBulkheadError} finds the
 * reason.
 *
 * @example
 * import { writeOracleSetFeedSync } from '@bulkhead/sdk';
 *
 * const { receipt } = await writeOracleSetFeedSync(walletClient, { address, feedId, settings });
 */
export async function writeOracleSetFeedSync<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteOracleSetFeedSyncParameters<chain, account, chainOverride>,
): Promise<WriteOracleSetFeedSyncReturnType> {
  const { feedId, settings, ...options } = parameters;
  const receipt = await writeSync(client, oracleSetFeedAbi, [feedId, settings], options);
  const { args } = firstLog(extractOracleFeedSetEvents(receipt.logs, options), 'OracleFeedSet');
  return { ...args, receipt };
}

const oracleSetSecondFeedAbi = [
  {"type":"function","name":"setSecondFeed","inputs":[{"name":"feedId","type":"bytes32"},{"name":"settings","type":"tuple","components":[{"name":"aggregator","type":"address"},{"name":"decimals","type":"uint8"},{"name":"maxAge","type":"uint24"},{"name":"agreeBps","type":"uint16"},{"name":"rounds","type":"uint8"},{"name":"span","type":"uint24"},{"name":"bandBps","type":"uint16"}]}],"outputs":[],"stateMutability":"nonpayable"},
] as const;

/** Arguments of {@link simulateOracleSetSecondFeed} and {@link writeOracleSetSecondFeed}. */
export type OracleSetSecondFeedArguments = {
  /** `bytes32` */
  feedId: Hex;
  /** `IOracleBreaker.SecondSettings` */
  settings: SecondSettings;
};
export type SimulateOracleSetSecondFeedParameters<
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = OracleSetSecondFeedArguments & SimulateOptions<chainOverride, accountOverride>;
export type SimulateOracleSetSecondFeedReturnType<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = Simulated<
  typeof oracleSetSecondFeedAbi,
  'setSecondFeed',
  readonly [Hex, SecondSettings],
  void,
  { chain: chain; account: account },
  { chain: chainOverride; account: accountOverride }
>;

/**
 * Sets the second feed of a feed, or sets it anew, or removes it. Only as a scheduled change.
 *
 * Both must be readable, fresh, inside the bounds and agree now. Emits `OracleSecondSet`.
 *
 * Solidity: `IOracleBreaker.setSecondFeed(bytes32,(address,uint8,uint24,uint16,uint8,uint24,uint16))`
 *
 * Tries it without sending: gives what it would return, and the request for `writeContract`.
 *
 * @param client - Client to use.
 * @param parameters - {@link SimulateOracleSetSecondFeedParameters}
 * @throws What viem throws; {@link decodeBulkheadError} turns it into a class of its own.
 *
 * @example
 * import { simulateOracleSetSecondFeed } from '@bulkhead/sdk';
 *
 * const { request } = await simulateOracleSetSecondFeed(client, { address, feedId, settings, account });
 * const hash = await walletClient.writeContract(request);
 */
export async function simulateOracleSetSecondFeed<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
  accountOverride extends Account | Address | null | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: SimulateOracleSetSecondFeedParameters<chainOverride, accountOverride>,
): Promise<SimulateOracleSetSecondFeedReturnType<chain, account, chainOverride, accountOverride>> {
  const { feedId, settings, ...options } = parameters;
  return (await simulate(client, oracleSetSecondFeedAbi, [feedId, settings], options)) as SimulateOracleSetSecondFeedReturnType<
    chain,
    account,
    chainOverride,
    accountOverride
  >;
}

export type WriteOracleSetSecondFeedParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = OracleSetSecondFeedArguments & WriteOptions<chain, account, chainOverride>;
export type WriteOracleSetSecondFeedReturnType = Hash;

/**
 * Sets the second feed of a feed, or sets it anew, or removes it. Only as a scheduled change.
 *
 * Both must be readable, fresh, inside the bounds and agree now. Emits `OracleSecondSet`.
 *
 * Solidity: `IOracleBreaker.setSecondFeed(bytes32,(address,uint8,uint24,uint16,uint8,uint24,uint16))`
 *
 * Sends the transaction without trying it first, see {@link simulateOracleSetSecondFeed}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteOracleSetSecondFeedParameters}
 * @returns Hash of the transaction. It may still revert: wait for its receipt.
 *
 * @example
 * import { writeOracleSetSecondFeed } from '@bulkhead/sdk';
 *
 * const hash = await writeOracleSetSecondFeed(walletClient, { address, feedId, settings });
 */
export const writeOracleSetSecondFeed = /*#__PURE__*/ Object.assign(
  async function writeOracleSetSecondFeed<
    chain extends Chain | undefined,
    account extends Account | undefined,
    chainOverride extends Chain | undefined = undefined,
  >(
    client: Client<Transport, chain, account>,
    parameters: WriteOracleSetSecondFeedParameters<chain, account, chainOverride>,
  ): Promise<WriteOracleSetSecondFeedReturnType> {
    const { feedId, settings, ...options } = parameters;
    return write(client, oracleSetSecondFeedAbi, [feedId, settings], options);
  },
  {
    /**
     * The call as a value, for `multicall`, `sendCalls`, `sendTransaction`, `simulateContract` and
     * `estimateContractGas`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, feedId, settings }: OracleSetSecondFeedArguments & AddressOption): Call<typeof oracleSetSecondFeedAbi, readonly [Hex, SecondSettings]> {
      return defineCall(oracleSetSecondFeedAbi, address, [feedId, settings]);
    },
    /**
     * Finds the `OracleSecondSet` of a receipt's logs.
     *
     * @param logs - Logs of a transaction that called it.
     * @param options - {@link LogsOptions}
     * @throws EventMissingError when there is none.
     */
    extractEvent(logs: readonly Log[], options?: LogsOptions): OracleSecondSetLog {
      return firstLog(extractOracleSecondSetEvents(logs, options), 'OracleSecondSet');
    },
  },
);

export type WriteOracleSetSecondFeedSyncParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = WriteOracleSetSecondFeedParameters<chain, account, chainOverride> & WaitOptions;
export type WriteOracleSetSecondFeedSyncReturnType = OracleSecondSetLog['args'] & { receipt: TransactionReceipt };

/**
 * Sets the second feed of a feed, or sets it anew, or removes it. Only as a scheduled change.
 *
 * Both must be readable, fresh, inside the bounds and agree now. Emits `OracleSecondSet`.
 *
 * Solidity: `IOracleBreaker.setSecondFeed(bytes32,(address,uint8,uint24,uint16,uint8,uint24,uint16))`
 *
 * Sends the transaction and waits until it is mined, see {@link writeOracleSetSecondFeed}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteOracleSetSecondFeedSyncParameters}
 * @returns The receipt and the arguments of `OracleSecondSet`.
 * @throws TransactionFailedError when it was mined without doing its work; {@link decodeBulkheadError} finds the
 * reason.
 *
 * @example
 * import { writeOracleSetSecondFeedSync } from '@bulkhead/sdk';
 *
 * const { receipt } = await writeOracleSetSecondFeedSync(walletClient, { address, feedId, settings });
 */
export async function writeOracleSetSecondFeedSync<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteOracleSetSecondFeedSyncParameters<chain, account, chainOverride>,
): Promise<WriteOracleSetSecondFeedSyncReturnType> {
  const { feedId, settings, ...options } = parameters;
  const receipt = await writeSync(client, oracleSetSecondFeedAbi, [feedId, settings], options);
  const { args } = firstLog(extractOracleSecondSetEvents(receipt.logs, options), 'OracleSecondSet');
  return { ...args, receipt };
}

const oracleStatusAbi = [
  {"type":"function","name":"status","inputs":[{"name":"feedId","type":"bytes32"}],"outputs":[{"name":"","type":"tuple","components":[{"name":"mode","type":"uint8"},{"name":"reason","type":"uint8"},{"name":"since","type":"uint40"},{"name":"lastGood","type":"uint96"},{"name":"age","type":"uint40"},{"name":"reconnectAt","type":"uint40"}]}],"stateMutability":"view"},
] as const;

/** Arguments of {@link readOracleStatus}. */
export type OracleStatusArguments = {
  /** `bytes32` */
  feedId: Hex;
};
/** Arguments and options of {@link readOracleStatus}. */
export type ReadOracleStatusParameters = OracleStatusArguments & ReadOptions;
export type ReadOracleStatusReturnType = FeedStatus;

/**
 * What is stored about a feed, from one slot.
 *
 * Solidity: `IOracleBreaker.status(bytes32)`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadOracleStatusParameters}
 *
 * @example
 * import { readOracleStatus } from '@bulkhead/sdk';
 *
 * const result = await readOracleStatus(client, { address, feedId });
 */
export const readOracleStatus = /*#__PURE__*/ Object.assign(
  async function readOracleStatus<chain extends Chain | undefined>(
    client: Client<Transport, chain>,
    parameters: ReadOracleStatusParameters,
  ): Promise<ReadOracleStatusReturnType> {
    const { feedId, ...options } = parameters;
    return (await read(client, oracleStatusAbi, [feedId], options)) as ReadOracleStatusReturnType;
  },
  {
    /**
     * The call as a value, for `multicall`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, feedId }: OracleStatusArguments & AddressOption): Call<typeof oracleStatusAbi, readonly [Hex]> {
      return defineCall(oracleStatusAbi, address, [feedId]);
    },
  },
);

const oracleSyncAnchorAbi = [
  {"type":"function","name":"syncAnchor","inputs":[{"name":"feedId","type":"bytes32"}],"outputs":[{"name":"price","type":"uint256"}],"stateMutability":"nonpayable"},
] as const;

/** Arguments of {@link simulateOracleSyncAnchor} and {@link writeOracleSyncAnchor}. */
export type OracleSyncAnchorArguments = {
  /** `bytes32` */
  feedId: Hex;
};
export type SimulateOracleSyncAnchorParameters<
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = OracleSyncAnchorArguments & SimulateOptions<chainOverride, accountOverride>;
export type SimulateOracleSyncAnchorReturnType<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = Simulated<
  typeof oracleSyncAnchorAbi,
  'syncAnchor',
  readonly [Hex],
  bigint,
  { chain: chain; account: account },
  { chain: chainOverride; account: accountOverride }
>;

/**
 * Lets the anchor follow an accepted price, as the host does whenever it reads one in a transaction.
 *
 * For hosts that read prices in views only, and for quiet times: an anchor that nobody moves lags behind, until a
 * price further away than `capBps` is refused. Reverts like the host would. Following emits no event, since it
 * happens in every such read: `status` shows the anchor.
 *
 * Solidity: `IOracleBreaker.syncAnchor(bytes32)`
 *
 * Tries it without sending: gives what it would return, and the request for `writeContract`.
 *
 * @param client - Client to use.
 * @param parameters - {@link SimulateOracleSyncAnchorParameters}
 * @returns `result`: The accepted price.
 * @throws What viem throws; {@link decodeBulkheadError} turns it into a class of its own.
 *
 * @example
 * import { simulateOracleSyncAnchor } from '@bulkhead/sdk';
 *
 * const { request } = await simulateOracleSyncAnchor(client, { address, feedId, account });
 * const hash = await walletClient.writeContract(request);
 */
export async function simulateOracleSyncAnchor<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
  accountOverride extends Account | Address | null | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: SimulateOracleSyncAnchorParameters<chainOverride, accountOverride>,
): Promise<SimulateOracleSyncAnchorReturnType<chain, account, chainOverride, accountOverride>> {
  const { feedId, ...options } = parameters;
  return (await simulate(client, oracleSyncAnchorAbi, [feedId], options)) as SimulateOracleSyncAnchorReturnType<
    chain,
    account,
    chainOverride,
    accountOverride
  >;
}

export type WriteOracleSyncAnchorParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = OracleSyncAnchorArguments & WriteOptions<chain, account, chainOverride>;
export type WriteOracleSyncAnchorReturnType = Hash;

/**
 * Lets the anchor follow an accepted price, as the host does whenever it reads one in a transaction.
 *
 * For hosts that read prices in views only, and for quiet times: an anchor that nobody moves lags behind, until a
 * price further away than `capBps` is refused. Reverts like the host would. Following emits no event, since it
 * happens in every such read: `status` shows the anchor.
 *
 * Solidity: `IOracleBreaker.syncAnchor(bytes32)`
 *
 * Sends the transaction without trying it first, see {@link simulateOracleSyncAnchor}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteOracleSyncAnchorParameters}
 * @returns Hash of the transaction. It may still revert: wait for its receipt.
 *
 * @example
 * import { writeOracleSyncAnchor } from '@bulkhead/sdk';
 *
 * const hash = await writeOracleSyncAnchor(walletClient, { address, feedId });
 */
export const writeOracleSyncAnchor = /*#__PURE__*/ Object.assign(
  async function writeOracleSyncAnchor<
    chain extends Chain | undefined,
    account extends Account | undefined,
    chainOverride extends Chain | undefined = undefined,
  >(
    client: Client<Transport, chain, account>,
    parameters: WriteOracleSyncAnchorParameters<chain, account, chainOverride>,
  ): Promise<WriteOracleSyncAnchorReturnType> {
    const { feedId, ...options } = parameters;
    return write(client, oracleSyncAnchorAbi, [feedId], options);
  },
  {
    /**
     * The call as a value, for `multicall`, `sendCalls`, `sendTransaction`, `simulateContract` and
     * `estimateContractGas`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, feedId }: OracleSyncAnchorArguments & AddressOption): Call<typeof oracleSyncAnchorAbi, readonly [Hex]> {
      return defineCall(oracleSyncAnchorAbi, address, [feedId]);
    },
  },
);

export type WriteOracleSyncAnchorSyncParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = WriteOracleSyncAnchorParameters<chain, account, chainOverride> & WaitOptions;
export type WriteOracleSyncAnchorSyncReturnType = { receipt: TransactionReceipt };

/**
 * Lets the anchor follow an accepted price, as the host does whenever it reads one in a transaction.
 *
 * For hosts that read prices in views only, and for quiet times: an anchor that nobody moves lags behind, until a
 * price further away than `capBps` is refused. Reverts like the host would. Following emits no event, since it
 * happens in every such read: `status` shows the anchor.
 *
 * Solidity: `IOracleBreaker.syncAnchor(bytes32)`
 *
 * Sends the transaction and waits until it is mined, see {@link writeOracleSyncAnchor}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteOracleSyncAnchorSyncParameters}
 * @returns The receipt. No single event goes with it: the anchor follows the price without a word.
 * @throws TransactionFailedError when it was mined without doing its work; {@link decodeBulkheadError} finds the
 * reason.
 *
 * @example
 * import { writeOracleSyncAnchorSync } from '@bulkhead/sdk';
 *
 * const { receipt } = await writeOracleSyncAnchorSync(walletClient, { address, feedId });
 */
export async function writeOracleSyncAnchorSync<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteOracleSyncAnchorSyncParameters<chain, account, chainOverride>,
): Promise<WriteOracleSyncAnchorSyncReturnType> {
  const { feedId, ...options } = parameters;
  const receipt = await writeSync(client, oracleSyncAnchorAbi, [feedId], options);
  return { receipt };
}

const oracleTrustFeedAbi = [
  {"type":"function","name":"trustFeed","inputs":[{"name":"feedId","type":"bytes32"}],"outputs":[],"stateMutability":"nonpayable"},
] as const;

/** Arguments of {@link simulateOracleTrustFeed} and {@link writeOracleTrustFeed}. */
export type OracleTrustFeedArguments = {
  /** `bytes32` */
  feedId: Hex;
};
export type SimulateOracleTrustFeedParameters<
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = OracleTrustFeedArguments & SimulateOptions<chainOverride, accountOverride>;
export type SimulateOracleTrustFeedReturnType<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = Simulated<
  typeof oracleTrustFeedAbi,
  'trustFeed',
  readonly [Hex],
  void,
  { chain: chain; account: account },
  { chain: chainOverride; account: accountOverride }
>;

/**
 * Puts a distrusted feed back into use. Only as a scheduled change. Emits `OracleDistrustSet`.
 *
 * Solidity: `IOracleBreaker.trustFeed(bytes32)`
 *
 * Tries it without sending: gives what it would return, and the request for `writeContract`.
 *
 * @param client - Client to use.
 * @param parameters - {@link SimulateOracleTrustFeedParameters}
 * @throws What viem throws; {@link decodeBulkheadError} turns it into a class of its own.
 *
 * @example
 * import { simulateOracleTrustFeed } from '@bulkhead/sdk';
 *
 * const { request } = await simulateOracleTrustFeed(client, { address, feedId, account });
 * const hash = await walletClient.writeContract(request);
 */
export async function simulateOracleTrustFeed<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
  accountOverride extends Account | Address | null | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: SimulateOracleTrustFeedParameters<chainOverride, accountOverride>,
): Promise<SimulateOracleTrustFeedReturnType<chain, account, chainOverride, accountOverride>> {
  const { feedId, ...options } = parameters;
  return (await simulate(client, oracleTrustFeedAbi, [feedId], options)) as SimulateOracleTrustFeedReturnType<
    chain,
    account,
    chainOverride,
    accountOverride
  >;
}

export type WriteOracleTrustFeedParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = OracleTrustFeedArguments & WriteOptions<chain, account, chainOverride>;
export type WriteOracleTrustFeedReturnType = Hash;

/**
 * Puts a distrusted feed back into use. Only as a scheduled change. Emits `OracleDistrustSet`.
 *
 * Solidity: `IOracleBreaker.trustFeed(bytes32)`
 *
 * Sends the transaction without trying it first, see {@link simulateOracleTrustFeed}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteOracleTrustFeedParameters}
 * @returns Hash of the transaction. It may still revert: wait for its receipt.
 *
 * @example
 * import { writeOracleTrustFeed } from '@bulkhead/sdk';
 *
 * const hash = await writeOracleTrustFeed(walletClient, { address, feedId });
 */
export const writeOracleTrustFeed = /*#__PURE__*/ Object.assign(
  async function writeOracleTrustFeed<
    chain extends Chain | undefined,
    account extends Account | undefined,
    chainOverride extends Chain | undefined = undefined,
  >(
    client: Client<Transport, chain, account>,
    parameters: WriteOracleTrustFeedParameters<chain, account, chainOverride>,
  ): Promise<WriteOracleTrustFeedReturnType> {
    const { feedId, ...options } = parameters;
    return write(client, oracleTrustFeedAbi, [feedId], options);
  },
  {
    /**
     * The call as a value, for `multicall`, `sendCalls`, `sendTransaction`, `simulateContract` and
     * `estimateContractGas`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, feedId }: OracleTrustFeedArguments & AddressOption): Call<typeof oracleTrustFeedAbi, readonly [Hex]> {
      return defineCall(oracleTrustFeedAbi, address, [feedId]);
    },
    /**
     * Finds the `OracleDistrustSet` of a receipt's logs.
     *
     * @param logs - Logs of a transaction that called it.
     * @param options - {@link LogsOptions}
     * @throws EventMissingError when there is none: the feed was not distrusted.
     */
    extractEvent(logs: readonly Log[], options?: LogsOptions): OracleDistrustSetLog {
      return firstLog(extractOracleDistrustSetEvents(logs, options), 'OracleDistrustSet');
    },
  },
);

export type WriteOracleTrustFeedSyncParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = WriteOracleTrustFeedParameters<chain, account, chainOverride> & WaitOptions;
export type WriteOracleTrustFeedSyncReturnType = Partial<OracleDistrustSetLog['args']> & { receipt: TransactionReceipt };

/**
 * Puts a distrusted feed back into use. Only as a scheduled change. Emits `OracleDistrustSet`.
 *
 * Solidity: `IOracleBreaker.trustFeed(bytes32)`
 *
 * Sends the transaction and waits until it is mined, see {@link writeOracleTrustFeed}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteOracleTrustFeedSyncParameters}
 * @returns The receipt and the arguments of `OracleDistrustSet`, which are absent when the feed was not distrusted.
 * @throws TransactionFailedError when it was mined without doing its work; {@link decodeBulkheadError} finds the
 * reason.
 *
 * @example
 * import { writeOracleTrustFeedSync } from '@bulkhead/sdk';
 *
 * const { receipt } = await writeOracleTrustFeedSync(walletClient, { address, feedId });
 */
export async function writeOracleTrustFeedSync<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteOracleTrustFeedSyncParameters<chain, account, chainOverride>,
): Promise<WriteOracleTrustFeedSyncReturnType> {
  const { feedId, ...options } = parameters;
  const receipt = await writeSync(client, oracleTrustFeedAbi, [feedId], options);
  const [log] = extractOracleDistrustSetEvents(receipt.logs, options);
  return { ...log?.args, receipt };
}

const oracleAnchorRebasedEventAbi = [
  {"type":"event","name":"OracleAnchorRebased","inputs":[{"name":"feedId","type":"bytes32","indexed":true},{"name":"oldAnchor","type":"uint256"},{"name":"newAnchor","type":"uint256"}]},
] as const;

/** A decoded `OracleAnchorRebased`. */
export type OracleAnchorRebasedLog = EventLog<typeof oracleAnchorRebasedEventAbi, 'OracleAnchorRebased'>;
export type WatchOracleAnchorRebasedEventParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof oracleAnchorRebasedEventAbi, 'OracleAnchorRebased'> | undefined;
} & WatchOptions<typeof oracleAnchorRebasedEventAbi, 'OracleAnchorRebased'>;
export type WatchOracleAnchorRebasedEventReturnType = () => void;

/**
 * The anchor was set by a scheduled change, or followed both feeds to where they agreed for long enough.
 *
 * - `feedId` (bytes32, indexed)
 * - `oldAnchor` (uint256)
 * - `newAnchor` (uint256)
 *
 * Solidity: `IOracleBreaker.OracleAnchorRebased(bytes32,uint256,uint256)`
 *
 * @param client - Client to use.
 * @param parameters - {@link WatchOracleAnchorRebasedEventParameters}
 * @returns Function that ends the subscription.
 *
 * @example
 * import { watchOracleAnchorRebasedEvent } from '@bulkhead/sdk';
 *
 * const unwatch = watchOracleAnchorRebasedEvent(client, { address, onLogs: (logs) => console.log(logs) });
 */
export function watchOracleAnchorRebasedEvent<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: WatchOracleAnchorRebasedEventParameters,
): WatchOracleAnchorRebasedEventReturnType {
  return watch(client, oracleAnchorRebasedEventAbi, parameters);
}

export type GetOracleAnchorRebasedEventsParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof oracleAnchorRebasedEventAbi, 'OracleAnchorRebased'> | undefined;
} & EventsOptions;
export type GetOracleAnchorRebasedEventsReturnType = OracleAnchorRebasedLog[];

/**
 * The anchor was set by a scheduled change, or followed both feeds to where they agreed for long enough.
 *
 * Searches a range of blocks for it.
 *
 * - `feedId` (bytes32, indexed)
 * - `oldAnchor` (uint256)
 * - `newAnchor` (uint256)
 *
 * @param client - Client to use.
 * @param parameters - {@link GetOracleAnchorRebasedEventsParameters}
 * @returns Decoded logs in the order of the chain.
 *
 * @example
 * import { getOracleAnchorRebasedEvents } from '@bulkhead/sdk';
 *
 * const logs = await getOracleAnchorRebasedEvents(client, { address, fromBlock: 'earliest' });
 */
export async function getOracleAnchorRebasedEvents<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: GetOracleAnchorRebasedEventsParameters,
): Promise<GetOracleAnchorRebasedEventsReturnType> {
  return (await getEvents(client, oracleAnchorRebasedEventAbi, parameters)) as GetOracleAnchorRebasedEventsReturnType;
}

/**
 * The anchor was set by a scheduled change, or followed both feeds to where they agreed for long enough.
 *
 * Finds it among logs that are there already, of a receipt for instance.
 *
 * - `feedId` (bytes32, indexed)
 * - `oldAnchor` (uint256)
 * - `newAnchor` (uint256)
 *
 * @param logs - Logs of any contracts.
 * @param options - {@link LogsOptions}
 * @returns Decoded logs in the order given.
 *
 * @example
 * import { extractOracleAnchorRebasedEvents } from '@bulkhead/sdk';
 *
 * const logs = extractOracleAnchorRebasedEvents(receipt.logs);
 */
export function extractOracleAnchorRebasedEvents(logs: readonly Log[], options?: LogsOptions): OracleAnchorRebasedLog[] {
  return extractLogs(oracleAnchorRebasedEventAbi, logs, options) as OracleAnchorRebasedLog[];
}

const oracleDistrustSetEventAbi = [
  {"type":"event","name":"OracleDistrustSet","inputs":[{"name":"feedId","type":"bytes32","indexed":true},{"name":"by","type":"address","indexed":true},{"name":"distrusted","type":"bool"}]},
] as const;

/** A decoded `OracleDistrustSet`. */
export type OracleDistrustSetLog = EventLog<typeof oracleDistrustSetEventAbi, 'OracleDistrustSet'>;
export type WatchOracleDistrustSetEventParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof oracleDistrustSetEventAbi, 'OracleDistrustSet'> | undefined;
} & WatchOptions<typeof oracleDistrustSetEventAbi, 'OracleDistrustSet'>;
export type WatchOracleDistrustSetEventReturnType = () => void;

/**
 * A feed was taken out of use by hand, or put back.
 *
 * - `feedId` (bytes32, indexed)
 * - `by` (address, indexed)
 * - `distrusted` (bool)
 *
 * Solidity: `IOracleBreaker.OracleDistrustSet(bytes32,address,bool)`
 *
 * @param client - Client to use.
 * @param parameters - {@link WatchOracleDistrustSetEventParameters}
 * @returns Function that ends the subscription.
 *
 * @example
 * import { watchOracleDistrustSetEvent } from '@bulkhead/sdk';
 *
 * const unwatch = watchOracleDistrustSetEvent(client, { address, onLogs: (logs) => console.log(logs) });
 */
export function watchOracleDistrustSetEvent<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: WatchOracleDistrustSetEventParameters,
): WatchOracleDistrustSetEventReturnType {
  return watch(client, oracleDistrustSetEventAbi, parameters);
}

export type GetOracleDistrustSetEventsParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof oracleDistrustSetEventAbi, 'OracleDistrustSet'> | undefined;
} & EventsOptions;
export type GetOracleDistrustSetEventsReturnType = OracleDistrustSetLog[];

/**
 * A feed was taken out of use by hand, or put back.
 *
 * Searches a range of blocks for it.
 *
 * - `feedId` (bytes32, indexed)
 * - `by` (address, indexed)
 * - `distrusted` (bool)
 *
 * @param client - Client to use.
 * @param parameters - {@link GetOracleDistrustSetEventsParameters}
 * @returns Decoded logs in the order of the chain.
 *
 * @example
 * import { getOracleDistrustSetEvents } from '@bulkhead/sdk';
 *
 * const logs = await getOracleDistrustSetEvents(client, { address, fromBlock: 'earliest' });
 */
export async function getOracleDistrustSetEvents<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: GetOracleDistrustSetEventsParameters,
): Promise<GetOracleDistrustSetEventsReturnType> {
  return (await getEvents(client, oracleDistrustSetEventAbi, parameters)) as GetOracleDistrustSetEventsReturnType;
}

/**
 * A feed was taken out of use by hand, or put back.
 *
 * Finds it among logs that are there already, of a receipt for instance.
 *
 * - `feedId` (bytes32, indexed)
 * - `by` (address, indexed)
 * - `distrusted` (bool)
 *
 * @param logs - Logs of any contracts.
 * @param options - {@link LogsOptions}
 * @returns Decoded logs in the order given.
 *
 * @example
 * import { extractOracleDistrustSetEvents } from '@bulkhead/sdk';
 *
 * const logs = extractOracleDistrustSetEvents(receipt.logs);
 */
export function extractOracleDistrustSetEvents(logs: readonly Log[], options?: LogsOptions): OracleDistrustSetLog[] {
  return extractLogs(oracleDistrustSetEventAbi, logs, options) as OracleDistrustSetLog[];
}

const oracleFeedRemovedEventAbi = [
  {"type":"event","name":"OracleFeedRemoved","inputs":[{"name":"feedId","type":"bytes32","indexed":true}]},
] as const;

/** A decoded `OracleFeedRemoved`. */
export type OracleFeedRemovedLog = EventLog<typeof oracleFeedRemovedEventAbi, 'OracleFeedRemoved'>;
export type WatchOracleFeedRemovedEventParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof oracleFeedRemovedEventAbi, 'OracleFeedRemoved'> | undefined;
} & WatchOptions<typeof oracleFeedRemovedEventAbi, 'OracleFeedRemoved'>;
export type WatchOracleFeedRemovedEventReturnType = () => void;

/**
 * A feed was removed.
 *
 * - `feedId` (bytes32, indexed)
 *
 * Solidity: `IOracleBreaker.OracleFeedRemoved(bytes32)`
 *
 * @param client - Client to use.
 * @param parameters - {@link WatchOracleFeedRemovedEventParameters}
 * @returns Function that ends the subscription.
 *
 * @example
 * import { watchOracleFeedRemovedEvent } from '@bulkhead/sdk';
 *
 * const unwatch = watchOracleFeedRemovedEvent(client, { address, onLogs: (logs) => console.log(logs) });
 */
export function watchOracleFeedRemovedEvent<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: WatchOracleFeedRemovedEventParameters,
): WatchOracleFeedRemovedEventReturnType {
  return watch(client, oracleFeedRemovedEventAbi, parameters);
}

export type GetOracleFeedRemovedEventsParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof oracleFeedRemovedEventAbi, 'OracleFeedRemoved'> | undefined;
} & EventsOptions;
export type GetOracleFeedRemovedEventsReturnType = OracleFeedRemovedLog[];

/**
 * A feed was removed.
 *
 * Searches a range of blocks for it.
 *
 * - `feedId` (bytes32, indexed)
 *
 * @param client - Client to use.
 * @param parameters - {@link GetOracleFeedRemovedEventsParameters}
 * @returns Decoded logs in the order of the chain.
 *
 * @example
 * import { getOracleFeedRemovedEvents } from '@bulkhead/sdk';
 *
 * const logs = await getOracleFeedRemovedEvents(client, { address, fromBlock: 'earliest' });
 */
export async function getOracleFeedRemovedEvents<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: GetOracleFeedRemovedEventsParameters,
): Promise<GetOracleFeedRemovedEventsReturnType> {
  return (await getEvents(client, oracleFeedRemovedEventAbi, parameters)) as GetOracleFeedRemovedEventsReturnType;
}

/**
 * A feed was removed.
 *
 * Finds it among logs that are there already, of a receipt for instance.
 *
 * - `feedId` (bytes32, indexed)
 *
 * @param logs - Logs of any contracts.
 * @param options - {@link LogsOptions}
 * @returns Decoded logs in the order given.
 *
 * @example
 * import { extractOracleFeedRemovedEvents } from '@bulkhead/sdk';
 *
 * const logs = extractOracleFeedRemovedEvents(receipt.logs);
 */
export function extractOracleFeedRemovedEvents(logs: readonly Log[], options?: LogsOptions): OracleFeedRemovedLog[] {
  return extractLogs(oracleFeedRemovedEventAbi, logs, options) as OracleFeedRemovedLog[];
}

const oracleFeedSetEventAbi = [
  {"type":"event","name":"OracleFeedSet","inputs":[{"name":"feedId","type":"bytes32","indexed":true},{"name":"settings","type":"tuple","components":[{"name":"aggregator","type":"address"},{"name":"decimals","type":"uint8"},{"name":"maxAge","type":"uint24"},{"name":"latchSeconds","type":"uint24"},{"name":"baseBps","type":"uint16"},{"name":"capBps","type":"uint16"},{"name":"slope","type":"uint32"},{"name":"anchorLimit","type":"uint32"},{"name":"low","type":"uint96"},{"name":"high","type":"uint96"},{"name":"twoStep","type":"bool"},{"name":"closes","type":"uint8"},{"name":"market","type":"bytes32"}]},{"name":"anchor","type":"uint256"}]},
] as const;

/** A decoded `OracleFeedSet`. */
export type OracleFeedSetLog = EventLog<typeof oracleFeedSetEventAbi, 'OracleFeedSet'>;
export type WatchOracleFeedSetEventParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof oracleFeedSetEventAbi, 'OracleFeedSet'> | undefined;
} & WatchOptions<typeof oracleFeedSetEventAbi, 'OracleFeedSet'>;
export type WatchOracleFeedSetEventReturnType = () => void;

/**
 * A feed was set or set anew.
 *
 * - `feedId` (bytes32, indexed)
 * - `settings` (IOracleBreaker.FeedSettings): In force: the bounds are the ones asked for, rounded into the band by less than 2^-16.
 * - `anchor` (uint256): The live price for a first feed, unchanged otherwise.
 *
 * Solidity:
 * `IOracleBreaker.OracleFeedSet(bytes32,(address,uint8,uint24,uint24,uint16,uint16,uint32,uint32,uint96,uint96,bool,uint8,bytes32),uint256)`
 *
 * @param client - Client to use.
 * @param parameters - {@link WatchOracleFeedSetEventParameters}
 * @returns Function that ends the subscription.
 *
 * @example
 * import { watchOracleFeedSetEvent } from '@bulkhead/sdk';
 *
 * const unwatch = watchOracleFeedSetEvent(client, { address, onLogs: (logs) => console.log(logs) });
 */
export function watchOracleFeedSetEvent<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: WatchOracleFeedSetEventParameters,
): WatchOracleFeedSetEventReturnType {
  return watch(client, oracleFeedSetEventAbi, parameters);
}

export type GetOracleFeedSetEventsParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof oracleFeedSetEventAbi, 'OracleFeedSet'> | undefined;
} & EventsOptions;
export type GetOracleFeedSetEventsReturnType = OracleFeedSetLog[];

/**
 * A feed was set or set anew.
 *
 * Searches a range of blocks for it.
 *
 * - `feedId` (bytes32, indexed)
 * - `settings` (IOracleBreaker.FeedSettings): In force: the bounds are the ones asked for, rounded into the band by less than 2^-16.
 * - `anchor` (uint256): The live price for a first feed, unchanged otherwise.
 *
 * @param client - Client to use.
 * @param parameters - {@link GetOracleFeedSetEventsParameters}
 * @returns Decoded logs in the order of the chain.
 *
 * @example
 * import { getOracleFeedSetEvents } from '@bulkhead/sdk';
 *
 * const logs = await getOracleFeedSetEvents(client, { address, fromBlock: 'earliest' });
 */
export async function getOracleFeedSetEvents<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: GetOracleFeedSetEventsParameters,
): Promise<GetOracleFeedSetEventsReturnType> {
  return (await getEvents(client, oracleFeedSetEventAbi, parameters)) as GetOracleFeedSetEventsReturnType;
}

/**
 * A feed was set or set anew.
 *
 * Finds it among logs that are there already, of a receipt for instance.
 *
 * - `feedId` (bytes32, indexed)
 * - `settings` (IOracleBreaker.FeedSettings): In force: the bounds are the ones asked for, rounded into the band by less than 2^-16.
 * - `anchor` (uint256): The live price for a first feed, unchanged otherwise.
 *
 * @param logs - Logs of any contracts.
 * @param options - {@link LogsOptions}
 * @returns Decoded logs in the order given.
 *
 * @example
 * import { extractOracleFeedSetEvents } from '@bulkhead/sdk';
 *
 * const logs = extractOracleFeedSetEvents(receipt.logs);
 */
export function extractOracleFeedSetEvents(logs: readonly Log[], options?: LogsOptions): OracleFeedSetLog[] {
  return extractLogs(oracleFeedSetEventAbi, logs, options) as OracleFeedSetLog[];
}

const oracleSecondSetEventAbi = [
  {"type":"event","name":"OracleSecondSet","inputs":[{"name":"feedId","type":"bytes32","indexed":true},{"name":"settings","type":"tuple","components":[{"name":"aggregator","type":"address"},{"name":"decimals","type":"uint8"},{"name":"maxAge","type":"uint24"},{"name":"agreeBps","type":"uint16"},{"name":"rounds","type":"uint8"},{"name":"span","type":"uint24"},{"name":"bandBps","type":"uint16"}]}]},
] as const;

/** A decoded `OracleSecondSet`. */
export type OracleSecondSetLog = EventLog<typeof oracleSecondSetEventAbi, 'OracleSecondSet'>;
export type WatchOracleSecondSetEventParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof oracleSecondSetEventAbi, 'OracleSecondSet'> | undefined;
} & WatchOptions<typeof oracleSecondSetEventAbi, 'OracleSecondSet'>;
export type WatchOracleSecondSetEventReturnType = () => void;

/**
 * A second feed was set, set anew, or with a zero aggregator removed.
 *
 * - `feedId` (bytes32, indexed)
 * - `settings` (IOracleBreaker.SecondSettings)
 *
 * Solidity: `IOracleBreaker.OracleSecondSet(bytes32,(address,uint8,uint24,uint16,uint8,uint24,uint16))`
 *
 * @param client - Client to use.
 * @param parameters - {@link WatchOracleSecondSetEventParameters}
 * @returns Function that ends the subscription.
 *
 * @example
 * import { watchOracleSecondSetEvent } from '@bulkhead/sdk';
 *
 * const unwatch = watchOracleSecondSetEvent(client, { address, onLogs: (logs) => console.log(logs) });
 */
export function watchOracleSecondSetEvent<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: WatchOracleSecondSetEventParameters,
): WatchOracleSecondSetEventReturnType {
  return watch(client, oracleSecondSetEventAbi, parameters);
}

export type GetOracleSecondSetEventsParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof oracleSecondSetEventAbi, 'OracleSecondSet'> | undefined;
} & EventsOptions;
export type GetOracleSecondSetEventsReturnType = OracleSecondSetLog[];

/**
 * A second feed was set, set anew, or with a zero aggregator removed.
 *
 * Searches a range of blocks for it.
 *
 * - `feedId` (bytes32, indexed)
 * - `settings` (IOracleBreaker.SecondSettings)
 *
 * @param client - Client to use.
 * @param parameters - {@link GetOracleSecondSetEventsParameters}
 * @returns Decoded logs in the order of the chain.
 *
 * @example
 * import { getOracleSecondSetEvents } from '@bulkhead/sdk';
 *
 * const logs = await getOracleSecondSetEvents(client, { address, fromBlock: 'earliest' });
 */
export async function getOracleSecondSetEvents<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: GetOracleSecondSetEventsParameters,
): Promise<GetOracleSecondSetEventsReturnType> {
  return (await getEvents(client, oracleSecondSetEventAbi, parameters)) as GetOracleSecondSetEventsReturnType;
}

/**
 * A second feed was set, set anew, or with a zero aggregator removed.
 *
 * Finds it among logs that are there already, of a receipt for instance.
 *
 * - `feedId` (bytes32, indexed)
 * - `settings` (IOracleBreaker.SecondSettings)
 *
 * @param logs - Logs of any contracts.
 * @param options - {@link LogsOptions}
 * @returns Decoded logs in the order given.
 *
 * @example
 * import { extractOracleSecondSetEvents } from '@bulkhead/sdk';
 *
 * const logs = extractOracleSecondSetEvents(receipt.logs);
 */
export function extractOracleSecondSetEvents(logs: readonly Log[], options?: LogsOptions): OracleSecondSetLog[] {
  return extractLogs(oracleSecondSetEventAbi, logs, options) as OracleSecondSetLog[];
}

const oracleSuspectedEventAbi = [
  {"type":"event","name":"OracleSuspected","inputs":[{"name":"feedId","type":"bytes32","indexed":true},{"name":"by","type":"address","indexed":true},{"name":"reason","type":"uint8"},{"name":"observed","type":"int256"}]},
] as const;

/** A decoded `OracleSuspected`. */
export type OracleSuspectedLog = EventLog<typeof oracleSuspectedEventAbi, 'OracleSuspected'>;
export type WatchOracleSuspectedEventParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof oracleSuspectedEventAbi, 'OracleSuspected'> | undefined;
} & WatchOptions<typeof oracleSuspectedEventAbi, 'OracleSuspected'>;
export type WatchOracleSuspectedEventReturnType = () => void;

/**
 * A first poke saw bad data that could be gone with its transaction. Poke again in a later block, within an hour: if
 * they still stand, the feed is latched.
 *
 * - `feedId` (bytes32, indexed)
 * - `by` (address, indexed)
 * - `reason` (OracleReason)
 * - `observed` (int256)
 *
 * Solidity: `IOracleBreaker.OracleSuspected(bytes32,address,uint8,int256)`
 *
 * @param client - Client to use.
 * @param parameters - {@link WatchOracleSuspectedEventParameters}
 * @returns Function that ends the subscription.
 *
 * @example
 * import { watchOracleSuspectedEvent } from '@bulkhead/sdk';
 *
 * const unwatch = watchOracleSuspectedEvent(client, { address, onLogs: (logs) => console.log(logs) });
 */
export function watchOracleSuspectedEvent<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: WatchOracleSuspectedEventParameters,
): WatchOracleSuspectedEventReturnType {
  return watch(client, oracleSuspectedEventAbi, parameters);
}

export type GetOracleSuspectedEventsParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof oracleSuspectedEventAbi, 'OracleSuspected'> | undefined;
} & EventsOptions;
export type GetOracleSuspectedEventsReturnType = OracleSuspectedLog[];

/**
 * A first poke saw bad data that could be gone with its transaction. Poke again in a later block, within an hour: if
 * they still stand, the feed is latched.
 *
 * Searches a range of blocks for it.
 *
 * - `feedId` (bytes32, indexed)
 * - `by` (address, indexed)
 * - `reason` (OracleReason)
 * - `observed` (int256)
 *
 * @param client - Client to use.
 * @param parameters - {@link GetOracleSuspectedEventsParameters}
 * @returns Decoded logs in the order of the chain.
 *
 * @example
 * import { getOracleSuspectedEvents } from '@bulkhead/sdk';
 *
 * const logs = await getOracleSuspectedEvents(client, { address, fromBlock: 'earliest' });
 */
export async function getOracleSuspectedEvents<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: GetOracleSuspectedEventsParameters,
): Promise<GetOracleSuspectedEventsReturnType> {
  return (await getEvents(client, oracleSuspectedEventAbi, parameters)) as GetOracleSuspectedEventsReturnType;
}

/**
 * A first poke saw bad data that could be gone with its transaction. Poke again in a later block, within an hour: if
 * they still stand, the feed is latched.
 *
 * Finds it among logs that are there already, of a receipt for instance.
 *
 * - `feedId` (bytes32, indexed)
 * - `by` (address, indexed)
 * - `reason` (OracleReason)
 * - `observed` (int256)
 *
 * @param logs - Logs of any contracts.
 * @param options - {@link LogsOptions}
 * @returns Decoded logs in the order given.
 *
 * @example
 * import { extractOracleSuspectedEvents } from '@bulkhead/sdk';
 *
 * const logs = extractOracleSuspectedEvents(receipt.logs);
 */
export function extractOracleSuspectedEvents(logs: readonly Log[], options?: LogsOptions): OracleSuspectedLog[] {
  return extractLogs(oracleSuspectedEventAbi, logs, options) as OracleSuspectedLog[];
}

const oracleTrippedEventAbi = [
  {"type":"event","name":"OracleTripped","inputs":[{"name":"feedId","type":"bytes32","indexed":true},{"name":"by","type":"address","indexed":true},{"name":"reason","type":"uint8"},{"name":"observed","type":"int256"},{"name":"anchor","type":"uint256"},{"name":"until","type":"uint256"},{"name":"incident","type":"uint64"}]},
] as const;

/** A decoded `OracleTripped`. */
export type OracleTrippedLog = EventLog<typeof oracleTrippedEventAbi, 'OracleTripped'>;
export type WatchOracleTrippedEventParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof oracleTrippedEventAbi, 'OracleTripped'> | undefined;
} & WatchOptions<typeof oracleTrippedEventAbi, 'OracleTripped'>;
export type WatchOracleTrippedEventReturnType = () => void;

/**
 * A poke latched a feed.
 *
 * - `feedId` (bytes32, indexed)
 * - `by` (address, indexed)
 * - `reason` (OracleReason)
 * - `observed` (int256)
 * - `anchor` (uint256)
 * - `until` (uint256): First second after the latch; not later than now when CON-8 had no seconds left for it.
 * - `incident` (uint64): Number of the incident that the closing made, zero when it closed nothing.
 *
 * Solidity: `IOracleBreaker.OracleTripped(bytes32,address,uint8,int256,uint256,uint256,uint64)`
 *
 * @param client - Client to use.
 * @param parameters - {@link WatchOracleTrippedEventParameters}
 * @returns Function that ends the subscription.
 *
 * @example
 * import { watchOracleTrippedEvent } from '@bulkhead/sdk';
 *
 * const unwatch = watchOracleTrippedEvent(client, { address, onLogs: (logs) => console.log(logs) });
 */
export function watchOracleTrippedEvent<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: WatchOracleTrippedEventParameters,
): WatchOracleTrippedEventReturnType {
  return watch(client, oracleTrippedEventAbi, parameters);
}

export type GetOracleTrippedEventsParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof oracleTrippedEventAbi, 'OracleTripped'> | undefined;
} & EventsOptions;
export type GetOracleTrippedEventsReturnType = OracleTrippedLog[];

/**
 * A poke latched a feed.
 *
 * Searches a range of blocks for it.
 *
 * - `feedId` (bytes32, indexed)
 * - `by` (address, indexed)
 * - `reason` (OracleReason)
 * - `observed` (int256)
 * - `anchor` (uint256)
 * - `until` (uint256): First second after the latch; not later than now when CON-8 had no seconds left for it.
 * - `incident` (uint64): Number of the incident that the closing made, zero when it closed nothing.
 *
 * @param client - Client to use.
 * @param parameters - {@link GetOracleTrippedEventsParameters}
 * @returns Decoded logs in the order of the chain.
 *
 * @example
 * import { getOracleTrippedEvents } from '@bulkhead/sdk';
 *
 * const logs = await getOracleTrippedEvents(client, { address, fromBlock: 'earliest' });
 */
export async function getOracleTrippedEvents<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: GetOracleTrippedEventsParameters,
): Promise<GetOracleTrippedEventsReturnType> {
  return (await getEvents(client, oracleTrippedEventAbi, parameters)) as GetOracleTrippedEventsReturnType;
}

/**
 * A poke latched a feed.
 *
 * Finds it among logs that are there already, of a receipt for instance.
 *
 * - `feedId` (bytes32, indexed)
 * - `by` (address, indexed)
 * - `reason` (OracleReason)
 * - `observed` (int256)
 * - `anchor` (uint256)
 * - `until` (uint256): First second after the latch; not later than now when CON-8 had no seconds left for it.
 * - `incident` (uint64): Number of the incident that the closing made, zero when it closed nothing.
 *
 * @param logs - Logs of any contracts.
 * @param options - {@link LogsOptions}
 * @returns Decoded logs in the order given.
 *
 * @example
 * import { extractOracleTrippedEvents } from '@bulkhead/sdk';
 *
 * const logs = extractOracleTrippedEvents(receipt.logs);
 */
export function extractOracleTrippedEvents(logs: readonly Log[], options?: LogsOptions): OracleTrippedLog[] {
  return extractLogs(oracleTrippedEventAbi, logs, options) as OracleTrippedLog[];
}
