/** Many reads in one request. */

import { type Abi, type AbiFunction, type AbiParameter, type Address, ContractFunctionExecutionError } from 'viem';
import { multicall } from 'viem/actions';
import { getAction } from 'viem/utils';
import { isAnswer, isRateLimit } from './answers.js';
import type { AnyClient } from './client.js';

/** One read, as the `.call` companion of a generated function gives it. */
export type BatchCall = {
  address: Address;
  abi: Abi | readonly unknown[];
  functionName: string;
  args?: readonly unknown[];
};

export type BatchResult = { status: 'success'; result: unknown } | { status: 'failure'; error: Error };

/**
 * Bytes of one request as it is encoded. Where the chain has no Multicall3 the request is the code of a contract and the
 * answer is what it would deploy, which may have 48 and 24 kB; nodes take 128 kB and more of calldata.
 */
const MOST_BYTES = { code: 40_000, call: 100_000 };
/** Offset, address or success, flag, offset of the data, its length. */
const BYTES_BESIDE_DATA = 5 * 32;
/** What an answer of unknown length is taken for. Where it is longer, the request is halved. */
const DYNAMIC_BYTES = 8 * 32;

/**
 * Reads through the chain's Multicall3, or where there is none through code that the request brings along. All reads see
 * the same block. A read that fails does not fail the others; a request that fails does, unless it was only too much.
 *
 * @param blockNumber Block to read at, the latest when absent.
 */
export async function readBatch(
  client: AnyClient,
  { calls, blockNumber }: { calls: readonly BatchCall[]; blockNumber?: bigint | undefined },
): Promise<BatchResult[]> {
  const deployless = isDeployless(client);
  const act = getAction(client, multicall, 'multicall');
  const options = { deployless, batchSize: 0, ...(blockNumber !== undefined && { blockNumber }) };
  const ask = async (contracts: readonly BatchCall[]): Promise<BatchResult[]> => {
    const results = (await act({ contracts: contracts as never, allowFailure: true, ...options })) as BatchResult[];
    const failed = requestFailure(results);
    if (failed === undefined) return results;
    if (!isTooMuch(failed)) throw failed;
    if (contracts.length === 1) return results;
    const half = Math.ceil(contracts.length / 2);
    return [...(await ask(contracts.slice(0, half))), ...(await ask(contracts.slice(half)))];
  };
  const requests = chunks(calls, deployless ? MOST_BYTES.code : MOST_BYTES.call);
  return (await Promise.all(requests.map(ask))).flat();
}

/** viem gives the failure of a request to each of its reads, which says something about the node and not about them. */
function requestFailure(results: readonly BatchResult[]): ContractFunctionExecutionError | undefined {
  for (const result of results) {
    if (result.status === 'success' || !(result.error instanceof ContractFunctionExecutionError)) continue;
    if (result.error.functionName === 'aggregate3') return result.error;
  }
  return undefined;
}

/** The node answered and asks for patience no more than usual: one of the reads burns all the gas that it is given. */
function isTooMuch(error: ContractFunctionExecutionError): boolean {
  return isAnswer(error) && !isRateLimit(error);
}

function chunks(calls: readonly BatchCall[], most: number): BatchCall[][] {
  const found: BatchCall[][] = [];
  let size = most;
  for (const call of calls) {
    const bytes = bytesOf(call);
    if (size + bytes > most) size = found.push([]) - found.length;
    found.at(-1)?.push(call);
    size += bytes;
  }
  return found;
}

/** Of the call, or twice those of the answer, which has half the room. Counted from the types: encoding takes longer. */
function bytesOf({ abi, functionName }: BatchCall): number {
  const item = (abi as Abi).find((one) => one.type === 'function' && one.name === functionName) as AbiFunction;
  const sum = (parameters: readonly AbiParameter[]) => parameters.reduce((total, one) => total + sizeOf(one), 0);
  return BYTES_BESIDE_DATA + Math.max(32 + sum(item.inputs), BYTES_BESIDE_DATA + 2 * sum(item.outputs));
}

function sizeOf(parameter: AbiParameter): number {
  if (/^(string|bytes|.*\[\d*\])$/.test(parameter.type)) return DYNAMIC_BYTES;
  const parts = 'components' in parameter ? parameter.components : undefined;
  return parts ? parts.reduce((sum, part) => sum + sizeOf(part), 0) : 32;
}

/**
 * The same client, but reads that are begun together go in one request. Without what the client overrides, since reads
 * have to pass through here to be joined; and without its account, since a read in its name cannot be.
 */
export function batching<client extends AnyClient>(client: client): client {
  const { cacheTime, ccipRead, chain, key, name, pollingInterval, request, transport, type, uid } = client;
  const base = { cacheTime, ccipRead, chain, key, name, pollingInterval, request, transport, type };
  const deployless = isDeployless(client);
  // Counted is calldata only: thirty reads, of which each may be answered with twenty words.
  const multicall = { deployless, batchSize: deployless ? 1_024 : 8_192, wait: 0 };
  return { ...base, uid: `${uid}.batch`, batch: { multicall } } as unknown as client;
}

function isDeployless(client: AnyClient): boolean {
  return client.chain?.contracts?.multicall3 === undefined;
}
