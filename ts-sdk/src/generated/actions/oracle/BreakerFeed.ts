// Generated. Do not edit. `npm run build` in the repository root writes it from the contracts.

import type { Address, Chain, Client, Hex, Transport } from 'viem';
import { defineCall, read } from '../../../actions/internal/call.js';
import type { AddressOption, Call, ReadOptions } from '../../../actions/internal/options.js';
import type { OraclePurpose } from '../../types.js';

const facadeBreakerAbi = [
  {"type":"function","name":"breaker","inputs":[],"outputs":[{"name":"","type":"address"}],"stateMutability":"view"},
] as const;

/** Arguments and options of {@link readFacadeBreaker}. */
export type ReadFacadeBreakerParameters = ReadOptions;
export type ReadFacadeBreakerReturnType = Address;

/**
 * The breaker, its feed and the purpose that are served.
 *
 * Solidity: `BreakerFeed.breaker()`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadFacadeBreakerParameters}
 *
 * @example
 * import { readFacadeBreaker } from '@bulkhead/sdk';
 *
 * const result = await readFacadeBreaker(client, { address });
 */
export const readFacadeBreaker = /*#__PURE__*/ Object.assign(
  async function readFacadeBreaker<chain extends Chain | undefined>(
    client: Client<Transport, chain>,
    parameters: ReadFacadeBreakerParameters,
  ): Promise<ReadFacadeBreakerReturnType> {
    const { ...options } = parameters;
    return (await read(client, facadeBreakerAbi, [], options)) as ReadFacadeBreakerReturnType;
  },
  {
    /**
     * The call as a value, for `multicall`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address }: AddressOption): Call<typeof facadeBreakerAbi, readonly []> {
      return defineCall(facadeBreakerAbi, address, []);
    },
  },
);

const facadeDecimalsAbi = [
  {"type":"function","name":"decimals","inputs":[],"outputs":[{"name":"","type":"uint8"}],"stateMutability":"view"},
] as const;

/** Arguments and options of {@link readFacadeDecimals}. */
export type ReadFacadeDecimalsParameters = ReadOptions;
export type ReadFacadeDecimalsReturnType = number;

/**
 * Decimals of `answer`.
 *
 * Solidity: `BreakerFeed.decimals()`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadFacadeDecimalsParameters}
 *
 * @example
 * import { readFacadeDecimals } from '@bulkhead/sdk';
 *
 * const result = await readFacadeDecimals(client, { address });
 */
export const readFacadeDecimals = /*#__PURE__*/ Object.assign(
  async function readFacadeDecimals<chain extends Chain | undefined>(
    client: Client<Transport, chain>,
    parameters: ReadFacadeDecimalsParameters,
  ): Promise<ReadFacadeDecimalsReturnType> {
    const { ...options } = parameters;
    return (await read(client, facadeDecimalsAbi, [], options)) as ReadFacadeDecimalsReturnType;
  },
  {
    /**
     * The call as a value, for `multicall`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address }: AddressOption): Call<typeof facadeDecimalsAbi, readonly []> {
      return defineCall(facadeDecimalsAbi, address, []);
    },
  },
);

const facadeFeedIdAbi = [
  {"type":"function","name":"feedId","inputs":[],"outputs":[{"name":"","type":"bytes32"}],"stateMutability":"view"},
] as const;

/** Arguments and options of {@link readFacadeFeedId}. */
export type ReadFacadeFeedIdParameters = ReadOptions;
export type ReadFacadeFeedIdReturnType = Hex;

/**
 * Calls `feedId`.
 *
 * Solidity: `BreakerFeed.feedId()`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadFacadeFeedIdParameters}
 *
 * @example
 * import { readFacadeFeedId } from '@bulkhead/sdk';
 *
 * const result = await readFacadeFeedId(client, { address });
 */
export const readFacadeFeedId = /*#__PURE__*/ Object.assign(
  async function readFacadeFeedId<chain extends Chain | undefined>(
    client: Client<Transport, chain>,
    parameters: ReadFacadeFeedIdParameters,
  ): Promise<ReadFacadeFeedIdReturnType> {
    const { ...options } = parameters;
    return (await read(client, facadeFeedIdAbi, [], options)) as ReadFacadeFeedIdReturnType;
  },
  {
    /**
     * The call as a value, for `multicall`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address }: AddressOption): Call<typeof facadeFeedIdAbi, readonly []> {
      return defineCall(facadeFeedIdAbi, address, []);
    },
  },
);

const facadeLatestRoundDataAbi = [
  {"type":"function","name":"latestRoundData","inputs":[],"outputs":[{"name":"roundId","type":"uint80"},{"name":"answer","type":"int256"},{"name":"startedAt","type":"uint256"},{"name":"updatedAt","type":"uint256"},{"name":"answeredInRound","type":"uint80"}],"stateMutability":"view"},
] as const;

/** Arguments and options of {@link readFacadeLatestRoundData}. */
export type ReadFacadeLatestRoundDataParameters = ReadOptions;
export type ReadFacadeLatestRoundDataReturnType = readonly [roundId: bigint, answer: bigint, startedAt: bigint, updatedAt: bigint, answeredInRound: bigint];

/**
 * The latest report.
 *
 * The answer is decided now, so that is its time; the breaker has judged the age of what it rests on.
 *
 * Solidity: `BreakerFeed.latestRoundData()`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadFacadeLatestRoundDataParameters}
 * @returns roundId: Number of the round, not used by the breaker. answer: The price in `decimals()` decimals; a
 * broken feed may give zero or less. startedAt: Unix second at which the round began, not used by the breaker.
 * updatedAt: Unix second of the report. answeredInRound: Deprecated, not used by the breaker.
 *
 * @example
 * import { readFacadeLatestRoundData } from '@bulkhead/sdk';
 *
 * const result = await readFacadeLatestRoundData(client, { address });
 */
export const readFacadeLatestRoundData = /*#__PURE__*/ Object.assign(
  async function readFacadeLatestRoundData<chain extends Chain | undefined>(
    client: Client<Transport, chain>,
    parameters: ReadFacadeLatestRoundDataParameters,
  ): Promise<ReadFacadeLatestRoundDataReturnType> {
    const { ...options } = parameters;
    return (await read(client, facadeLatestRoundDataAbi, [], options)) as ReadFacadeLatestRoundDataReturnType;
  },
  {
    /**
     * The call as a value, for `multicall`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address }: AddressOption): Call<typeof facadeLatestRoundDataAbi, readonly []> {
      return defineCall(facadeLatestRoundDataAbi, address, []);
    },
  },
);

const facadePurposeAbi = [
  {"type":"function","name":"purpose","inputs":[],"outputs":[{"name":"","type":"uint8"}],"stateMutability":"view"},
] as const;

/** Arguments and options of {@link readFacadePurpose}. */
export type ReadFacadePurposeParameters = ReadOptions;
export type ReadFacadePurposeReturnType = OraclePurpose;

/**
 * Calls `purpose`.
 *
 * Solidity: `BreakerFeed.purpose()`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadFacadePurposeParameters}
 *
 * @example
 * import { readFacadePurpose } from '@bulkhead/sdk';
 *
 * const result = await readFacadePurpose(client, { address });
 */
export const readFacadePurpose = /*#__PURE__*/ Object.assign(
  async function readFacadePurpose<chain extends Chain | undefined>(
    client: Client<Transport, chain>,
    parameters: ReadFacadePurposeParameters,
  ): Promise<ReadFacadePurposeReturnType> {
    const { ...options } = parameters;
    return (await read(client, facadePurposeAbi, [], options)) as ReadFacadePurposeReturnType;
  },
  {
    /**
     * The call as a value, for `multicall`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address }: AddressOption): Call<typeof facadePurposeAbi, readonly []> {
      return defineCall(facadePurposeAbi, address, []);
    },
  },
);
