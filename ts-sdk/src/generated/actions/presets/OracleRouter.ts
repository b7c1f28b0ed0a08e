// Generated. Do not edit. `npm run build` in the repository root writes it from the contracts.

import type { Account, Address, Chain, Client, ContractEventArgs, Hash, Hex, Log, TransactionReceipt, Transport } from 'viem';
import { defineCall, read, simulate, write } from '../../../actions/internal/call.js';
import { extractLogs, firstLog, getEvents, watch, type LogsOptions } from '../../../actions/internal/events.js';
import type { AddressOption, Call, EventLog, EventsOptions, ReadOptions, SimulateOptions, Simulated, WaitOptions, WatchOptions, WriteOptions } from '../../../actions/internal/options.js';
import { writeSync } from '../../../actions/internal/sync.js';
import type { ContainmentBounds, HostLink, OracleReason } from '../../types.js';
import { extractContainmentBoundsSetEvents, type ContainmentBoundsSetLog } from '../core/Containment.js';
import { extractGuardianDrilledEvents, type GuardianDrilledLog } from '../pause/GuardianPause.js';

const routerDrillHostAbi = [
  {"type":"function","name":"drillHost","inputs":[{"name":"feedId","type":"bytes32"}],"outputs":[],"stateMutability":"nonpayable"},
] as const;

/** Arguments of {@link simulateRouterDrillHost} and {@link writeRouterDrillHost}. */
export type RouterDrillHostArguments = {
  /** `bytes32` */
  feedId: Hex;
};
export type SimulateRouterDrillHostParameters<
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = RouterDrillHostArguments & SimulateOptions<chainOverride, accountOverride>;
export type SimulateRouterDrillHostReturnType<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = Simulated<
  typeof routerDrillHostAbi,
  'drillHost',
  readonly [Hex],
  void,
  { chain: chain; account: account },
  { chain: chainOverride; account: accountOverride }
>;

/**
 * Exercises the router's seat on the host of a feed, before its deadline. Anyone.
 *
 * Solidity: `OracleRouter.drillHost(bytes32)`
 *
 * Tries it without sending: gives what it would return, and the request for `writeContract`.
 *
 * @param client - Client to use.
 * @param parameters - {@link SimulateRouterDrillHostParameters}
 * @throws What viem throws; {@link decodeBulkheadError} turns it into a class of its own.
 *
 * @example
 * import { simulateRouterDrillHost } from '@bulkhead/sdk';
 *
 * const { request } = await simulateRouterDrillHost(client, { address, feedId, account });
 * const hash = await walletClient.writeContract(request);
 */
export async function simulateRouterDrillHost<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
  accountOverride extends Account | Address | null | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: SimulateRouterDrillHostParameters<chainOverride, accountOverride>,
): Promise<SimulateRouterDrillHostReturnType<chain, account, chainOverride, accountOverride>> {
  const { feedId, ...options } = parameters;
  return (await simulate(client, routerDrillHostAbi, [feedId], options)) as SimulateRouterDrillHostReturnType<
    chain,
    account,
    chainOverride,
    accountOverride
  >;
}

export type WriteRouterDrillHostParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = RouterDrillHostArguments & WriteOptions<chain, account, chainOverride>;
export type WriteRouterDrillHostReturnType = Hash;

/**
 * Exercises the router's seat on the host of a feed, before its deadline. Anyone.
 *
 * Solidity: `OracleRouter.drillHost(bytes32)`
 *
 * Sends the transaction without trying it first, see {@link simulateRouterDrillHost}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteRouterDrillHostParameters}
 * @returns Hash of the transaction. It may still revert: wait for its receipt.
 *
 * @example
 * import { writeRouterDrillHost } from '@bulkhead/sdk';
 *
 * const hash = await writeRouterDrillHost(walletClient, { address, feedId });
 */
export const writeRouterDrillHost = /*#__PURE__*/ Object.assign(
  async function writeRouterDrillHost<
    chain extends Chain | undefined,
    account extends Account | undefined,
    chainOverride extends Chain | undefined = undefined,
  >(
    client: Client<Transport, chain, account>,
    parameters: WriteRouterDrillHostParameters<chain, account, chainOverride>,
  ): Promise<WriteRouterDrillHostReturnType> {
    const { feedId, ...options } = parameters;
    return write(client, routerDrillHostAbi, [feedId], options);
  },
  {
    /**
     * The call as a value, for `multicall`, `sendCalls`, `sendTransaction`, `simulateContract` and
     * `estimateContractGas`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, feedId }: RouterDrillHostArguments & AddressOption): Call<typeof routerDrillHostAbi, readonly [Hex]> {
      return defineCall(routerDrillHostAbi, address, [feedId]);
    },
    /**
     * Finds the `GuardianDrilled` of a receipt's logs; it comes from the linked host.
     *
     * @param logs - Logs of a transaction that called it.
     * @param options - {@link LogsOptions}
     * @throws EventMissingError when there is none.
     */
    extractEvent(logs: readonly Log[], options?: LogsOptions): GuardianDrilledLog {
      return firstLog(extractGuardianDrilledEvents(logs, options), 'GuardianDrilled');
    },
  },
);

export type WriteRouterDrillHostSyncParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = WriteRouterDrillHostParameters<chain, account, chainOverride> & WaitOptions;
export type WriteRouterDrillHostSyncReturnType = GuardianDrilledLog['args'] & { receipt: TransactionReceipt };

/**
 * Exercises the router's seat on the host of a feed, before its deadline. Anyone.
 *
 * Solidity: `OracleRouter.drillHost(bytes32)`
 *
 * Sends the transaction and waits until it is mined, see {@link writeRouterDrillHost}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteRouterDrillHostSyncParameters}
 * @returns The receipt and the arguments of `GuardianDrilled`.
 * @throws TransactionFailedError when it was mined without doing its work; {@link decodeBulkheadError} finds the
 * reason.
 *
 * @example
 * import { writeRouterDrillHostSync } from '@bulkhead/sdk';
 *
 * const { receipt } = await writeRouterDrillHostSync(walletClient, { address, feedId });
 */
export async function writeRouterDrillHostSync<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteRouterDrillHostSyncParameters<chain, account, chainOverride>,
): Promise<WriteRouterDrillHostSyncReturnType> {
  const { feedId, ...options } = parameters;
  const receipt = await writeSync(client, routerDrillHostAbi, [feedId], options);
  const { args } = firstLog(extractGuardianDrilledEvents(receipt.logs), 'GuardianDrilled');
  return { ...args, receipt };
}

const routerHostLinkAbi = [
  {"type":"function","name":"hostLink","inputs":[{"name":"feedId","type":"bytes32"}],"outputs":[{"name":"","type":"tuple","components":[{"name":"host","type":"address"},{"name":"scopes","type":"uint8"},{"name":"market","type":"bytes32"}]}],"stateMutability":"view"},
] as const;

/** Arguments of {@link readRouterHostLink}. */
export type RouterHostLinkArguments = {
  /** `bytes32` */
  feedId: Hex;
};
/** Arguments and options of {@link readRouterHostLink}. */
export type ReadRouterHostLinkParameters = RouterHostLinkArguments & ReadOptions;
export type ReadRouterHostLinkReturnType = HostLink;

/**
 * What a trip of a feed closes elsewhere.
 *
 * Solidity: `OracleRouter.hostLink(bytes32)`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadRouterHostLinkParameters}
 *
 * @example
 * import { readRouterHostLink } from '@bulkhead/sdk';
 *
 * const result = await readRouterHostLink(client, { address, feedId });
 */
export const readRouterHostLink = /*#__PURE__*/ Object.assign(
  async function readRouterHostLink<chain extends Chain | undefined>(
    client: Client<Transport, chain>,
    parameters: ReadRouterHostLinkParameters,
  ): Promise<ReadRouterHostLinkReturnType> {
    const { feedId, ...options } = parameters;
    return (await read(client, routerHostLinkAbi, [feedId], options)) as ReadRouterHostLinkReturnType;
  },
  {
    /**
     * The call as a value, for `multicall`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, feedId }: RouterHostLinkArguments & AddressOption): Call<typeof routerHostLinkAbi, readonly [Hex]> {
      return defineCall(routerHostLinkAbi, address, [feedId]);
    },
  },
);

const routerPokeAndContainAbi = [
  {"type":"function","name":"pokeAndContain","inputs":[{"name":"feedId","type":"bytes32"}],"outputs":[{"name":"reason","type":"uint8"},{"name":"incident","type":"uint64"}],"stateMutability":"nonpayable"},
] as const;

/** Arguments of {@link simulateRouterPokeAndContain} and {@link writeRouterPokeAndContain}. */
export type RouterPokeAndContainArguments = {
  /** `bytes32` */
  feedId: Hex;
};
export type SimulateRouterPokeAndContainParameters<
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = RouterPokeAndContainArguments & SimulateOptions<chainOverride, accountOverride>;
export type SimulateRouterPokeAndContainReturnType<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = Simulated<
  typeof routerPokeAndContainAbi,
  'pokeAndContain',
  readonly [Hex],
  readonly [reason: OracleReason, incident: bigint],
  { chain: chain; account: account },
  { chain: chainOverride; account: accountOverride }
>;

/**
 * Pokes a feed, and closes the scopes of its host as long as the feed is latched. Anyone.
 *
 * Reverts like `poke`. A host that refuses, or burns what it is given, undoes nothing. A host that was given too
 * little gas closes nothing: call again while the latch lasts.
 *
 * Solidity: `OracleRouter.pokeAndContain(bytes32)`
 *
 * Tries it without sending: gives what it would return, and the request for `writeContract`.
 *
 * @param client - Client to use.
 * @param parameters - {@link SimulateRouterPokeAndContainParameters}
 * @returns `result`: reason: What `check` said before the poke. incident: Number of the incident on the host, zero
 * when nothing was closed there.
 * @throws What viem throws; {@link decodeBulkheadError} turns it into a class of its own.
 *
 * @example
 * import { simulateRouterPokeAndContain } from '@bulkhead/sdk';
 *
 * const { request } = await simulateRouterPokeAndContain(client, { address, feedId, account });
 * const hash = await walletClient.writeContract(request);
 */
export async function simulateRouterPokeAndContain<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
  accountOverride extends Account | Address | null | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: SimulateRouterPokeAndContainParameters<chainOverride, accountOverride>,
): Promise<SimulateRouterPokeAndContainReturnType<chain, account, chainOverride, accountOverride>> {
  const { feedId, ...options } = parameters;
  return (await simulate(client, routerPokeAndContainAbi, [feedId], options)) as SimulateRouterPokeAndContainReturnType<
    chain,
    account,
    chainOverride,
    accountOverride
  >;
}

export type WriteRouterPokeAndContainParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = RouterPokeAndContainArguments & WriteOptions<chain, account, chainOverride>;
export type WriteRouterPokeAndContainReturnType = Hash;

/**
 * Pokes a feed, and closes the scopes of its host as long as the feed is latched. Anyone.
 *
 * Reverts like `poke`. A host that refuses, or burns what it is given, undoes nothing. A host that was given too
 * little gas closes nothing: call again while the latch lasts.
 *
 * Solidity: `OracleRouter.pokeAndContain(bytes32)`
 *
 * Sends the transaction without trying it first, see {@link simulateRouterPokeAndContain}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteRouterPokeAndContainParameters}
 * @returns Hash of the transaction. It may still revert: wait for its receipt.
 *
 * @example
 * import { writeRouterPokeAndContain } from '@bulkhead/sdk';
 *
 * const hash = await writeRouterPokeAndContain(walletClient, { address, feedId });
 */
export const writeRouterPokeAndContain = /*#__PURE__*/ Object.assign(
  async function writeRouterPokeAndContain<
    chain extends Chain | undefined,
    account extends Account | undefined,
    chainOverride extends Chain | undefined = undefined,
  >(
    client: Client<Transport, chain, account>,
    parameters: WriteRouterPokeAndContainParameters<chain, account, chainOverride>,
  ): Promise<WriteRouterPokeAndContainReturnType> {
    const { feedId, ...options } = parameters;
    return write(client, routerPokeAndContainAbi, [feedId], options);
  },
  {
    /**
     * The call as a value, for `multicall`, `sendCalls`, `sendTransaction`, `simulateContract` and
     * `estimateContractGas`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, feedId }: RouterPokeAndContainArguments & AddressOption): Call<typeof routerPokeAndContainAbi, readonly [Hex]> {
      return defineCall(routerPokeAndContainAbi, address, [feedId]);
    },
    /**
     * Finds the `RouterHostContained` of a receipt's logs.
     *
     * @param logs - Logs of a transaction that called it.
     * @param options - {@link LogsOptions}
     * @throws EventMissingError when there is none: the feed is not latched, has no link, or the host refused; then
     * there is `RouterHostRefused`.
     */
    extractEvent(logs: readonly Log[], options?: LogsOptions): RouterHostContainedLog {
      return firstLog(extractRouterHostContainedEvents(logs, options), 'RouterHostContained');
    },
  },
);

export type WriteRouterPokeAndContainSyncParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = WriteRouterPokeAndContainParameters<chain, account, chainOverride> & WaitOptions;
export type WriteRouterPokeAndContainSyncReturnType = Partial<RouterHostContainedLog['args']> & { receipt: TransactionReceipt };

/**
 * Pokes a feed, and closes the scopes of its host as long as the feed is latched. Anyone.
 *
 * Reverts like `poke`. A host that refuses, or burns what it is given, undoes nothing. A host that was given too
 * little gas closes nothing: call again while the latch lasts.
 *
 * Solidity: `OracleRouter.pokeAndContain(bytes32)`
 *
 * Sends the transaction and waits until it is mined, see {@link writeRouterPokeAndContain}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteRouterPokeAndContainSyncParameters}
 * @returns The receipt and the arguments of `RouterHostContained`, which are absent when the feed is not latched, has
 * no link, or the host refused; then there is `RouterHostRefused`.
 * @throws TransactionFailedError when it was mined without doing its work; {@link decodeBulkheadError} finds the
 * reason.
 *
 * @example
 * import { writeRouterPokeAndContainSync } from '@bulkhead/sdk';
 *
 * const { receipt } = await writeRouterPokeAndContainSync(walletClient, { address, feedId });
 */
export async function writeRouterPokeAndContainSync<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteRouterPokeAndContainSyncParameters<chain, account, chainOverride>,
): Promise<WriteRouterPokeAndContainSyncReturnType> {
  const { feedId, ...options } = parameters;
  const receipt = await writeSync(client, routerPokeAndContainAbi, [feedId], options);
  const [log] = extractRouterHostContainedEvents(receipt.logs, options);
  return { ...log?.args, receipt };
}

const routerSetContainmentBoundsAbi = [
  {"type":"function","name":"setContainmentBounds","inputs":[{"name":"","type":"tuple","components":[{"name":"graceCap","type":"uint32"},{"name":"graceBps","type":"uint16"},{"name":"councilMax","type":"uint32"},{"name":"automaticMax","type":"uint32"},{"name":"automaticBudget","type":"uint32"},{"name":"automaticWindow","type":"uint32"}]}],"outputs":[],"stateMutability":"nonpayable"},
] as const;

/** Arguments of {@link simulateRouterSetContainmentBounds} and {@link writeRouterSetContainmentBounds}. */
export type RouterSetContainmentBoundsArguments = {
  /** `IContainment.ContainmentBounds` */
  arg0: ContainmentBounds;
};
export type SimulateRouterSetContainmentBoundsParameters<
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = RouterSetContainmentBoundsArguments & SimulateOptions<chainOverride, accountOverride>;
export type SimulateRouterSetContainmentBoundsReturnType<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = Simulated<
  typeof routerSetContainmentBoundsAbi,
  'setContainmentBounds',
  readonly [ContainmentBounds],
  void,
  { chain: chain; account: account },
  { chain: chainOverride; account: accountOverride }
>;

/**
 * Alters the bounds. Only as a scheduled change.
 *
 * Solidity: `OracleRouter.setContainmentBounds((uint32,uint16,uint32,uint32,uint32,uint32))`
 *
 * Tries it without sending: gives what it would return, and the request for `writeContract`.
 *
 * @param client - Client to use.
 * @param parameters - {@link SimulateRouterSetContainmentBoundsParameters}
 * @throws What viem throws; {@link decodeBulkheadError} turns it into a class of its own.
 *
 * @example
 * import { simulateRouterSetContainmentBounds } from '@bulkhead/sdk';
 *
 * const { request } = await simulateRouterSetContainmentBounds(client, { address, arg0, account });
 * const hash = await walletClient.writeContract(request);
 */
export async function simulateRouterSetContainmentBounds<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
  accountOverride extends Account | Address | null | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: SimulateRouterSetContainmentBoundsParameters<chainOverride, accountOverride>,
): Promise<SimulateRouterSetContainmentBoundsReturnType<chain, account, chainOverride, accountOverride>> {
  const { arg0, ...options } = parameters;
  return (await simulate(client, routerSetContainmentBoundsAbi, [arg0], options)) as SimulateRouterSetContainmentBoundsReturnType<
    chain,
    account,
    chainOverride,
    accountOverride
  >;
}

export type WriteRouterSetContainmentBoundsParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = RouterSetContainmentBoundsArguments & WriteOptions<chain, account, chainOverride>;
export type WriteRouterSetContainmentBoundsReturnType = Hash;

/**
 * Alters the bounds. Only as a scheduled change.
 *
 * Solidity: `OracleRouter.setContainmentBounds((uint32,uint16,uint32,uint32,uint32,uint32))`
 *
 * Sends the transaction without trying it first, see {@link simulateRouterSetContainmentBounds}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteRouterSetContainmentBoundsParameters}
 * @returns Hash of the transaction. It may still revert: wait for its receipt.
 *
 * @example
 * import { writeRouterSetContainmentBounds } from '@bulkhead/sdk';
 *
 * const hash = await writeRouterSetContainmentBounds(walletClient, { address, arg0 });
 */
export const writeRouterSetContainmentBounds = /*#__PURE__*/ Object.assign(
  async function writeRouterSetContainmentBounds<
    chain extends Chain | undefined,
    account extends Account | undefined,
    chainOverride extends Chain | undefined = undefined,
  >(
    client: Client<Transport, chain, account>,
    parameters: WriteRouterSetContainmentBoundsParameters<chain, account, chainOverride>,
  ): Promise<WriteRouterSetContainmentBoundsReturnType> {
    const { arg0, ...options } = parameters;
    return write(client, routerSetContainmentBoundsAbi, [arg0], options);
  },
  {
    /**
     * The call as a value, for `multicall`, `sendCalls`, `sendTransaction`, `simulateContract` and
     * `estimateContractGas`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, arg0 }: RouterSetContainmentBoundsArguments & AddressOption): Call<typeof routerSetContainmentBoundsAbi, readonly [ContainmentBounds]> {
      return defineCall(routerSetContainmentBoundsAbi, address, [arg0]);
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

export type WriteRouterSetContainmentBoundsSyncParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = WriteRouterSetContainmentBoundsParameters<chain, account, chainOverride> & WaitOptions;
export type WriteRouterSetContainmentBoundsSyncReturnType = ContainmentBoundsSetLog['args'] & { receipt: TransactionReceipt };

/**
 * Alters the bounds. Only as a scheduled change.
 *
 * Solidity: `OracleRouter.setContainmentBounds((uint32,uint16,uint32,uint32,uint32,uint32))`
 *
 * Sends the transaction and waits until it is mined, see {@link writeRouterSetContainmentBounds}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteRouterSetContainmentBoundsSyncParameters}
 * @returns The receipt and the arguments of `ContainmentBoundsSet`.
 * @throws TransactionFailedError when it was mined without doing its work; {@link decodeBulkheadError} finds the
 * reason.
 *
 * @example
 * import { writeRouterSetContainmentBoundsSync } from '@bulkhead/sdk';
 *
 * const { receipt } = await writeRouterSetContainmentBoundsSync(walletClient, { address, arg0 });
 */
export async function writeRouterSetContainmentBoundsSync<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteRouterSetContainmentBoundsSyncParameters<chain, account, chainOverride>,
): Promise<WriteRouterSetContainmentBoundsSyncReturnType> {
  const { arg0, ...options } = parameters;
  const receipt = await writeSync(client, routerSetContainmentBoundsAbi, [arg0], options);
  const { args } = firstLog(extractContainmentBoundsSetEvents(receipt.logs, options), 'ContainmentBoundsSet');
  return { ...args, receipt };
}

const routerSetHostLinkAbi = [
  {"type":"function","name":"setHostLink","inputs":[{"name":"feedId","type":"bytes32"},{"name":"link","type":"tuple","components":[{"name":"host","type":"address"},{"name":"scopes","type":"uint8"},{"name":"market","type":"bytes32"}]}],"outputs":[],"stateMutability":"nonpayable"},
] as const;

/** Arguments of {@link simulateRouterSetHostLink} and {@link writeRouterSetHostLink}. */
export type RouterSetHostLinkArguments = {
  /** `bytes32` */
  feedId: Hex;
  /** `IOracleRouter.HostLink` */
  link: HostLink;
};
export type SimulateRouterSetHostLinkParameters<
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = RouterSetHostLinkArguments & SimulateOptions<chainOverride, accountOverride>;
export type SimulateRouterSetHostLinkReturnType<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,
> = Simulated<
  typeof routerSetHostLinkAbi,
  'setHostLink',
  readonly [Hex, HostLink],
  void,
  { chain: chain; account: account },
  { chain: chainOverride; account: accountOverride }
>;

/**
 * Sets what a trip of a feed closes elsewhere. Only as a scheduled change.
 *
 * Solidity: `OracleRouter.setHostLink(bytes32,(address,uint8,bytes32))`
 *
 * Tries it without sending: gives what it would return, and the request for `writeContract`.
 *
 * @param client - Client to use.
 * @param parameters - {@link SimulateRouterSetHostLinkParameters}
 * @throws What viem throws; {@link decodeBulkheadError} turns it into a class of its own.
 *
 * @example
 * import { simulateRouterSetHostLink } from '@bulkhead/sdk';
 *
 * const { request } = await simulateRouterSetHostLink(client, { address, feedId, link, account });
 * const hash = await walletClient.writeContract(request);
 */
export async function simulateRouterSetHostLink<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
  accountOverride extends Account | Address | null | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: SimulateRouterSetHostLinkParameters<chainOverride, accountOverride>,
): Promise<SimulateRouterSetHostLinkReturnType<chain, account, chainOverride, accountOverride>> {
  const { feedId, link, ...options } = parameters;
  return (await simulate(client, routerSetHostLinkAbi, [feedId, link], options)) as SimulateRouterSetHostLinkReturnType<
    chain,
    account,
    chainOverride,
    accountOverride
  >;
}

export type WriteRouterSetHostLinkParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = RouterSetHostLinkArguments & WriteOptions<chain, account, chainOverride>;
export type WriteRouterSetHostLinkReturnType = Hash;

/**
 * Sets what a trip of a feed closes elsewhere. Only as a scheduled change.
 *
 * Solidity: `OracleRouter.setHostLink(bytes32,(address,uint8,bytes32))`
 *
 * Sends the transaction without trying it first, see {@link simulateRouterSetHostLink}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteRouterSetHostLinkParameters}
 * @returns Hash of the transaction. It may still revert: wait for its receipt.
 *
 * @example
 * import { writeRouterSetHostLink } from '@bulkhead/sdk';
 *
 * const hash = await writeRouterSetHostLink(walletClient, { address, feedId, link });
 */
export const writeRouterSetHostLink = /*#__PURE__*/ Object.assign(
  async function writeRouterSetHostLink<
    chain extends Chain | undefined,
    account extends Account | undefined,
    chainOverride extends Chain | undefined = undefined,
  >(
    client: Client<Transport, chain, account>,
    parameters: WriteRouterSetHostLinkParameters<chain, account, chainOverride>,
  ): Promise<WriteRouterSetHostLinkReturnType> {
    const { feedId, link, ...options } = parameters;
    return write(client, routerSetHostLinkAbi, [feedId, link], options);
  },
  {
    /**
     * The call as a value, for `multicall`, `sendCalls`, `sendTransaction`, `simulateContract` and
     * `estimateContractGas`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, feedId, link }: RouterSetHostLinkArguments & AddressOption): Call<typeof routerSetHostLinkAbi, readonly [Hex, HostLink]> {
      return defineCall(routerSetHostLinkAbi, address, [feedId, link]);
    },
    /**
     * Finds the `RouterLinkSet` of a receipt's logs.
     *
     * @param logs - Logs of a transaction that called it.
     * @param options - {@link LogsOptions}
     * @throws EventMissingError when there is none.
     */
    extractEvent(logs: readonly Log[], options?: LogsOptions): RouterLinkSetLog {
      return firstLog(extractRouterLinkSetEvents(logs, options), 'RouterLinkSet');
    },
  },
);

export type WriteRouterSetHostLinkSyncParameters<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
  chainOverride extends Chain | undefined = Chain | undefined,
> = WriteRouterSetHostLinkParameters<chain, account, chainOverride> & WaitOptions;
export type WriteRouterSetHostLinkSyncReturnType = RouterLinkSetLog['args'] & { receipt: TransactionReceipt };

/**
 * Sets what a trip of a feed closes elsewhere. Only as a scheduled change.
 *
 * Solidity: `OracleRouter.setHostLink(bytes32,(address,uint8,bytes32))`
 *
 * Sends the transaction and waits until it is mined, see {@link writeRouterSetHostLink}.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param parameters - {@link WriteRouterSetHostLinkSyncParameters}
 * @returns The receipt and the arguments of `RouterLinkSet`.
 * @throws TransactionFailedError when it was mined without doing its work; {@link decodeBulkheadError} finds the
 * reason.
 *
 * @example
 * import { writeRouterSetHostLinkSync } from '@bulkhead/sdk';
 *
 * const { receipt } = await writeRouterSetHostLinkSync(walletClient, { address, feedId, link });
 */
export async function writeRouterSetHostLinkSync<
  chain extends Chain | undefined,
  account extends Account | undefined,
  chainOverride extends Chain | undefined = undefined,
>(
  client: Client<Transport, chain, account>,
  parameters: WriteRouterSetHostLinkSyncParameters<chain, account, chainOverride>,
): Promise<WriteRouterSetHostLinkSyncReturnType> {
  const { feedId, link, ...options } = parameters;
  const receipt = await writeSync(client, routerSetHostLinkAbi, [feedId, link], options);
  const { args } = firstLog(extractRouterLinkSetEvents(receipt.logs, options), 'RouterLinkSet');
  return { ...args, receipt };
}

const routerHostContainedEventAbi = [
  {"type":"event","name":"RouterHostContained","inputs":[{"name":"feedId","type":"bytes32","indexed":true},{"name":"host","type":"address","indexed":true},{"name":"incident","type":"uint64"}]},
] as const;

/** A decoded `RouterHostContained`. */
export type RouterHostContainedLog = EventLog<typeof routerHostContainedEventAbi, 'RouterHostContained'>;
export type WatchRouterHostContainedEventParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof routerHostContainedEventAbi, 'RouterHostContained'> | undefined;
} & WatchOptions<typeof routerHostContainedEventAbi, 'RouterHostContained'>;
export type WatchRouterHostContainedEventReturnType = () => void;

/**
 * The host closed until the end of the latch, or as long as the seat allowed.
 *
 * - `feedId` (bytes32, indexed)
 * - `host` (address, indexed)
 * - `incident` (uint64)
 *
 * Solidity: `OracleRouter.RouterHostContained(bytes32,address,uint64)`
 *
 * @param client - Client to use.
 * @param parameters - {@link WatchRouterHostContainedEventParameters}
 * @returns Function that ends the subscription.
 *
 * @example
 * import { watchRouterHostContainedEvent } from '@bulkhead/sdk';
 *
 * const unwatch = watchRouterHostContainedEvent(client, { address, onLogs: (logs) => console.log(logs) });
 */
export function watchRouterHostContainedEvent<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: WatchRouterHostContainedEventParameters,
): WatchRouterHostContainedEventReturnType {
  return watch(client, routerHostContainedEventAbi, parameters);
}

export type GetRouterHostContainedEventsParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof routerHostContainedEventAbi, 'RouterHostContained'> | undefined;
} & EventsOptions;
export type GetRouterHostContainedEventsReturnType = RouterHostContainedLog[];

/**
 * The host closed until the end of the latch, or as long as the seat allowed.
 *
 * Searches a range of blocks for it.
 *
 * - `feedId` (bytes32, indexed)
 * - `host` (address, indexed)
 * - `incident` (uint64)
 *
 * @param client - Client to use.
 * @param parameters - {@link GetRouterHostContainedEventsParameters}
 * @returns Decoded logs in the order of the chain.
 *
 * @example
 * import { getRouterHostContainedEvents } from '@bulkhead/sdk';
 *
 * const logs = await getRouterHostContainedEvents(client, { address, fromBlock: 'earliest' });
 */
export async function getRouterHostContainedEvents<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: GetRouterHostContainedEventsParameters,
): Promise<GetRouterHostContainedEventsReturnType> {
  return (await getEvents(client, routerHostContainedEventAbi, parameters)) as GetRouterHostContainedEventsReturnType;
}

/**
 * The host closed until the end of the latch, or as long as the seat allowed.
 *
 * Finds it among logs that are there already, of a receipt for instance.
 *
 * - `feedId` (bytes32, indexed)
 * - `host` (address, indexed)
 * - `incident` (uint64)
 *
 * @param logs - Logs of any contracts.
 * @param options - {@link LogsOptions}
 * @returns Decoded logs in the order given.
 *
 * @example
 * import { extractRouterHostContainedEvents } from '@bulkhead/sdk';
 *
 * const logs = extractRouterHostContainedEvents(receipt.logs);
 */
export function extractRouterHostContainedEvents(logs: readonly Log[], options?: LogsOptions): RouterHostContainedLog[] {
  return extractLogs(routerHostContainedEventAbi, logs, options) as RouterHostContainedLog[];
}

const routerHostRefusedEventAbi = [
  {"type":"event","name":"RouterHostRefused","inputs":[{"name":"feedId","type":"bytes32","indexed":true},{"name":"host","type":"address","indexed":true},{"name":"reason","type":"bytes"}]},
] as const;

/** A decoded `RouterHostRefused`. */
export type RouterHostRefusedLog = EventLog<typeof routerHostRefusedEventAbi, 'RouterHostRefused'>;
export type WatchRouterHostRefusedEventParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof routerHostRefusedEventAbi, 'RouterHostRefused'> | undefined;
} & WatchOptions<typeof routerHostRefusedEventAbi, 'RouterHostRefused'>;
export type WatchRouterHostRefusedEventReturnType = () => void;

/**
 * The host refused: look at the seat of the router there (`guardianStatus`, `canPause`). The latch stands.
 *
 * - `feedId` (bytes32, indexed)
 * - `host` (address, indexed)
 * - `reason` (bytes)
 *
 * Solidity: `OracleRouter.RouterHostRefused(bytes32,address,bytes)`
 *
 * @param client - Client to use.
 * @param parameters - {@link WatchRouterHostRefusedEventParameters}
 * @returns Function that ends the subscription.
 *
 * @example
 * import { watchRouterHostRefusedEvent } from '@bulkhead/sdk';
 *
 * const unwatch = watchRouterHostRefusedEvent(client, { address, onLogs: (logs) => console.log(logs) });
 */
export function watchRouterHostRefusedEvent<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: WatchRouterHostRefusedEventParameters,
): WatchRouterHostRefusedEventReturnType {
  return watch(client, routerHostRefusedEventAbi, parameters);
}

export type GetRouterHostRefusedEventsParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof routerHostRefusedEventAbi, 'RouterHostRefused'> | undefined;
} & EventsOptions;
export type GetRouterHostRefusedEventsReturnType = RouterHostRefusedLog[];

/**
 * The host refused: look at the seat of the router there (`guardianStatus`, `canPause`). The latch stands.
 *
 * Searches a range of blocks for it.
 *
 * - `feedId` (bytes32, indexed)
 * - `host` (address, indexed)
 * - `reason` (bytes)
 *
 * @param client - Client to use.
 * @param parameters - {@link GetRouterHostRefusedEventsParameters}
 * @returns Decoded logs in the order of the chain.
 *
 * @example
 * import { getRouterHostRefusedEvents } from '@bulkhead/sdk';
 *
 * const logs = await getRouterHostRefusedEvents(client, { address, fromBlock: 'earliest' });
 */
export async function getRouterHostRefusedEvents<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: GetRouterHostRefusedEventsParameters,
): Promise<GetRouterHostRefusedEventsReturnType> {
  return (await getEvents(client, routerHostRefusedEventAbi, parameters)) as GetRouterHostRefusedEventsReturnType;
}

/**
 * The host refused: look at the seat of the router there (`guardianStatus`, `canPause`). The latch stands.
 *
 * Finds it among logs that are there already, of a receipt for instance.
 *
 * - `feedId` (bytes32, indexed)
 * - `host` (address, indexed)
 * - `reason` (bytes)
 *
 * @param logs - Logs of any contracts.
 * @param options - {@link LogsOptions}
 * @returns Decoded logs in the order given.
 *
 * @example
 * import { extractRouterHostRefusedEvents } from '@bulkhead/sdk';
 *
 * const logs = extractRouterHostRefusedEvents(receipt.logs);
 */
export function extractRouterHostRefusedEvents(logs: readonly Log[], options?: LogsOptions): RouterHostRefusedLog[] {
  return extractLogs(routerHostRefusedEventAbi, logs, options) as RouterHostRefusedLog[];
}

const routerLinkSetEventAbi = [
  {"type":"event","name":"RouterLinkSet","inputs":[{"name":"feedId","type":"bytes32","indexed":true},{"name":"link","type":"tuple","components":[{"name":"host","type":"address"},{"name":"scopes","type":"uint8"},{"name":"market","type":"bytes32"}]}]},
] as const;

/** A decoded `RouterLinkSet`. */
export type RouterLinkSetLog = EventLog<typeof routerLinkSetEventAbi, 'RouterLinkSet'>;
export type WatchRouterLinkSetEventParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof routerLinkSetEventAbi, 'RouterLinkSet'> | undefined;
} & WatchOptions<typeof routerLinkSetEventAbi, 'RouterLinkSet'>;
export type WatchRouterLinkSetEventReturnType = () => void;

/**
 * A trip of the feed closes these scopes from now on.
 *
 * - `feedId` (bytes32, indexed)
 * - `link` (IOracleRouter.HostLink)
 *
 * Solidity: `OracleRouter.RouterLinkSet(bytes32,(address,uint8,bytes32))`
 *
 * @param client - Client to use.
 * @param parameters - {@link WatchRouterLinkSetEventParameters}
 * @returns Function that ends the subscription.
 *
 * @example
 * import { watchRouterLinkSetEvent } from '@bulkhead/sdk';
 *
 * const unwatch = watchRouterLinkSetEvent(client, { address, onLogs: (logs) => console.log(logs) });
 */
export function watchRouterLinkSetEvent<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: WatchRouterLinkSetEventParameters,
): WatchRouterLinkSetEventReturnType {
  return watch(client, routerLinkSetEventAbi, parameters);
}

export type GetRouterLinkSetEventsParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof routerLinkSetEventAbi, 'RouterLinkSet'> | undefined;
} & EventsOptions;
export type GetRouterLinkSetEventsReturnType = RouterLinkSetLog[];

/**
 * A trip of the feed closes these scopes from now on.
 *
 * Searches a range of blocks for it.
 *
 * - `feedId` (bytes32, indexed)
 * - `link` (IOracleRouter.HostLink)
 *
 * @param client - Client to use.
 * @param parameters - {@link GetRouterLinkSetEventsParameters}
 * @returns Decoded logs in the order of the chain.
 *
 * @example
 * import { getRouterLinkSetEvents } from '@bulkhead/sdk';
 *
 * const logs = await getRouterLinkSetEvents(client, { address, fromBlock: 'earliest' });
 */
export async function getRouterLinkSetEvents<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: GetRouterLinkSetEventsParameters,
): Promise<GetRouterLinkSetEventsReturnType> {
  return (await getEvents(client, routerLinkSetEventAbi, parameters)) as GetRouterLinkSetEventsReturnType;
}

/**
 * A trip of the feed closes these scopes from now on.
 *
 * Finds it among logs that are there already, of a receipt for instance.
 *
 * - `feedId` (bytes32, indexed)
 * - `link` (IOracleRouter.HostLink)
 *
 * @param logs - Logs of any contracts.
 * @param options - {@link LogsOptions}
 * @returns Decoded logs in the order given.
 *
 * @example
 * import { extractRouterLinkSetEvents } from '@bulkhead/sdk';
 *
 * const logs = extractRouterLinkSetEvents(receipt.logs);
 */
export function extractRouterLinkSetEvents(logs: readonly Log[], options?: LogsOptions): RouterLinkSetLog[] {
  return extractLogs(routerLinkSetEventAbi, logs, options) as RouterLinkSetLog[];
}
