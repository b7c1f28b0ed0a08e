/** What a mined transaction reverted with: receipts do not say. */
import type { Chain, Client, Hash, Hex, Transaction, TransactionReceipt, Transport } from 'viem';
import { numberToHex } from 'viem/utils';
import { decodeBulkheadError, revertData } from '../errors/decode.js';

export type RecoveredRevert = { data: Hex | undefined; source: 'trace' | 'replay' | 'none' };

/** A call in the answer of geth's `callTracer`, which other nodes speak as well. */
type Frame = { error?: string; output?: Hex; calls?: Frame[] };

type Requests = Client<Transport, Chain | undefined>;

export async function recoverRevert(
  client: Requests,
  transaction: Transaction,
  receipt: TransactionReceipt,
): Promise<RecoveredRevert> {
  const traced = await trace(client, transaction.hash);
  // A node that traces, and yet tells of no failure, has traced something else.
  if (traced?.error !== undefined) return { data: revertOf(traced), source: 'trace' };
  return await replay(client, transaction, receipt.blockNumber - 1n);
}

/** Undefined where the node does not trace. */
async function trace(client: Requests, hash: Hash): Promise<Frame | undefined> {
  try {
    const request = { method: 'debug_traceTransaction', params: [hash, { tracer: 'callTracer' }] };
    return ((await client.request(request as never)) as Frame | null) ?? undefined;
  } catch {
    return undefined; // every node declines in its own words
  }
}

/** Wallets and batches wrap what they met: an error of ours that no outer call passed on is the reason all the same. */
function revertOf(frame: Frame): Hex {
  const data = frame.output ?? '0x';
  return decodeBulkheadError(data) ? data : (innerRefusals(frame)[0] ?? data);
}

/** What our contracts refused inside, innermost first; what a call only passed on is not told twice. */
function innerRefusals(frame: Frame): Hex[] {
  return (frame.calls ?? []).flatMap((call) => {
    const inner = innerRefusals(call);
    const { error, output = '0x' } = call;
    const isNew = error !== undefined && !inner.includes(output) && decodeBulkheadError(output) !== undefined;
    return isNew ? [...inner, output] : inner;
  });
}

/** What our contracts refused within a transaction that succeeded all the same. Nothing where the node does not trace. */
export async function findSwallowed(client: Requests, hash: Hash): Promise<Hex[]> {
  const frame = await trace(client, hash);
  return frame === undefined ? [] : innerRefusals(frame);
}

async function replay(client: Requests, transaction: Transaction, blockNumber: bigint): Promise<RecoveredRevert> {
  const { from, to, input, value, gas, accessList } = transaction;
  const call = {
    from,
    ...(to && { to }),
    data: input,
    value: numberToHex(value),
    gas: numberToHex(gas),
    ...(accessList && { accessList }),
  };
  try {
    await client.request({ method: 'eth_call', params: [call, numberToHex(blockNumber)] } as never, { retryCount: 0 });
    return { data: undefined, source: 'replay' };
  } catch (error) {
    const [data] = revertData(error);
    if (data !== undefined) return { data, source: 'replay' };
    return isRevert(error) ? { data: '0x', source: 'replay' } : { data: undefined, source: 'none' };
  }
}

/** Nodes say `execution reverted` or `VM execution error` in a dozen ways; code 3 is the one that is agreed on. */
function isRevert(error: unknown): boolean {
  return error instanceof Error && /revert/i.test(error.message);
}
