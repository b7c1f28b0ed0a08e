/** What kind of host there is at an address. */
import {
  type Abi,
  type AbiFunction,
  type AbiParameter,
  type Address,
  type Chain,
  type Client,
  isHex,
  type Transport,
  zeroAddress,
  zeroHash,
} from 'viem';
import { getCode } from 'viem/actions';
import { getAction } from 'viem/utils';
import { type BatchCall, type BatchResult, readBatch } from '../chain/batch.js';
import { NoCodeError } from '../chain/errors.js';
import { decodeBulkheadError } from '../errors/decode.js';
import { containmentAbi } from '../generated/abis/Containment.js';
import { guardianPauseAbi } from '../generated/abis/GuardianPause.js';
import { liquidationOutflowAbi } from '../generated/abis/LiquidationOutflow.js';
import { oracleBreakerAbi } from '../generated/abis/OracleBreaker.js';
import { outflowLimiterAbi } from '../generated/abis/OutflowLimiter.js';
import { timelockedUnpauseAbi } from '../generated/abis/TimelockedUnpause.js';
import { twoSpeedChangeAbi } from '../generated/abis/TwoSpeedChange.js';
import { HostVersionError, NotAHostError } from './errors.js';

/** A module that a host may have beside the containment itself. */
export type HostModule =
  | 'guardianPause'
  | 'timelockedUnpause'
  | 'outflowLimiter'
  | 'liquidationOutflow'
  | 'oracleBreaker'
  | 'twoSpeedChange';

export type Host = {
  readonly address: Address;
  readonly modules: ReadonlySet<HostModule>;
  /** Keeps delayed value. With `outflowLimiter` only. */
  readonly escrow: Address | undefined;
  /** Where failed pushes go once they expire. With `outflowLimiter` only. */
  readonly rescue: Address | undefined;
  /** Owner of a host that is owned, zero when it was renounced. Undefined where authority is kept otherwise. */
  readonly governor: Address | undefined;
  /** To whom the ownership was offered. */
  readonly pendingGovernor: Address | undefined;
  /** Who may deliver, on a bridge. */
  readonly messenger: Address | undefined;
};

export type GetHostParameters = {
  address: Address;
  /** Block to look at, the latest when absent. */
  blockNumber?: bigint | undefined;
};

export type GetHostReturnType = Host;

const MODULES: Readonly<Record<HostModule | 'containment', Abi>> = {
  containment: containmentAbi,
  twoSpeedChange: twoSpeedChangeAbi,
  guardianPause: guardianPauseAbi,
  timelockedUnpause: timelockedUnpauseAbi,
  outflowLimiter: outflowLimiterAbi,
  liquidationOutflow: liquidationOutflowAbi,
  oracleBreaker: oracleBreakerAbi,
};

const view = (name: string) =>
  ({ type: 'function', name, inputs: [], outputs: [{ type: 'address' }], stateMutability: 'view' }) as const;
/** What only some hosts answer, and what an escrow answers. */
const ROLES = ['owner', 'pendingOwner', 'messenger', 'host'] as const;
/** `type(IContainmentStatus).interfaceId` */
const STATUS_INTERFACE = '0x8eaba408';

type Probe = { module: keyof typeof MODULES; item: AbiFunction };

const probes: readonly Probe[] = Object.entries(MODULES).flatMap(([module, abi]) =>
  abi.flatMap((item) =>
    item.type === 'function' && isRead(item) ? [{ module: module as keyof typeof MODULES, item }] : [],
  ),
);

function isRead({ stateMutability }: AbiFunction): boolean {
  return stateMutability === 'view' || stateMutability === 'pure';
}

/**
 * Finds out which modules a host has, and who stands behind it.
 *
 * Asks every function that the modules can be read with, in one request. A module is there when they all answer; when
 * only a part does, the host was built from another version of the contracts.
 *
 * @param client - Client to use.
 * @param parameters - {@link GetHostParameters}
 * @returns The host's modules and roles. Council accounts are known from events only: see `getStatus`.
 * @throws {@link NoCodeError} when there is no contract at the address.
 * @throws {@link NotAHostError} when it has none of the modules.
 * @throws {@link HostVersionError} when a module lacks functions.
 *
 * @example
 * import { getHost } from '@bulkhead/sdk';
 *
 * const host = await getHost(client, { address });
 * if (host.modules.has('outflowLimiter')) console.log(`delayed value waits at ${host.escrow}`);
 */
export async function getHost(
  client: Client<Transport, Chain | undefined>,
  { address, blockNumber }: GetHostParameters,
): Promise<GetHostReturnType> {
  const at = blockNumber === undefined ? {} : { blockNumber };
  const [code, results] = await Promise.all([
    getAction(client, getCode, 'getCode')({ address, ...at }),
    readBatch(client, { calls: allCalls(address), ...at }),
  ]);
  if (!code) throw new NoCodeError({ address, chainId: client.chain?.id });
  return judged(address, results);
}

function allCalls(address: Address): BatchCall[] {
  const modules = probes.map(({ item }) => probeCall(address, item));
  return [...modules, ...ROLES.map((name) => ({ address, abi: [view(name)], functionName: name }))];
}

function probeCall(address: Address, item: AbiFunction): BatchCall {
  const args = item.name === 'supportsInterface' ? [STATUS_INTERFACE] : item.inputs.map(nothing);
  return { address, abi: [item], functionName: item.name, args };
}

/** The emptiest value of a type. */
function nothing({ type }: AbiParameter): unknown {
  if (type === 'address') return zeroAddress;
  if (type === 'bytes32') return zeroHash;
  return /^uint(8|16|32|40)$/.test(type) ? 0 : 0n;
}

function judged(address: Address, results: readonly BatchResult[]): Host {
  const found = new Map<string, BatchResult>();
  const missing = new Map<HostModule | 'containment', string[]>();
  const modules = new Set<HostModule | 'containment'>();
  for (const [index, { module, item }] of probes.entries()) {
    const result = results[index];
    if (result) found.set(item.name, result);
    if (isAnswered(item, result)) modules.add(module);
    else missing.set(module, [...(missing.get(module) ?? []), signature(item)]);
  }
  const roles = new Map(ROLES.map((name, index) => [name, addressOf(results[probes.length + index])]));
  checkModules(address, modules, missing, roles.get('host'));
  return {
    address,
    modules: modules as ReadonlySet<HostModule>,
    escrow: addressOf(found.get('outflowEscrow')),
    rescue: addressOf(found.get('outflowRescue')),
    governor: ownerOf(results[probes.length + ROLES.indexOf('owner')]),
    pendingGovernor: roles.get('pendingOwner'),
    messenger: roles.get('messenger'),
  };
}

/** Leaves in `modules` those that are whole. */
function checkModules(
  address: Address,
  modules: Set<HostModule | 'containment'>,
  missing: ReadonlyMap<HostModule | 'containment', readonly string[]>,
  servedHost: Address | undefined,
): void {
  const broken: HostVersionError['missing'][number][] = [];
  for (const [module, names] of missing) {
    if (!modules.has(module)) continue;
    if (isChance(module, names.length)) modules.delete(module);
    else broken.push(...names.map((name) => ({ module, function: name })));
  }
  if (modules.size === 0) throw new NotAHostError({ address, hint: hintFor(servedHost) });
  const containment = modules.has('containment') ? [] : (missing.get('containment') ?? []);
  broken.push(...containment.map((name) => ({ module: 'containment' as const, function: name })));
  if (broken.length > 0) throw new HostVersionError({ address, missing: broken });
  modules.delete('containment');
}

/** A host may have a function or two of its own that are called like one of ours. */
function isChance(module: HostModule | 'containment', missing: number): boolean {
  return missing * 2 > probes.filter((probe) => probe.module === module).length;
}

function hintFor(servedHost: Address | undefined): string | undefined {
  return servedHost && `It serves the host ${servedHost}, perhaps as its escrow: give that address.`;
}

/** It answered, or refused with an error of ours: a function that is not there says nothing. */
function isAnswered(item: AbiFunction, result: BatchResult | undefined): boolean {
  if (result?.status === 'success') return item.name !== 'supportsInterface' || result.result === true;
  return result !== undefined && decodeBulkheadError(result.error) !== undefined;
}

function addressOf(result: BatchResult | undefined): Address | undefined {
  if (result?.status !== 'success' || !isHex(result.result) || result.result === zeroAddress) return undefined;
  return result.result;
}

function ownerOf(result: BatchResult | undefined): Address | undefined {
  return result?.status === 'success' && isHex(result.result) ? result.result : undefined;
}

function signature({ name, inputs }: AbiFunction): string {
  return `${name}(${inputs.map(({ type }) => type).join(',')})`;
}
