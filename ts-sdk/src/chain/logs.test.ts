import {
  type Client,
  createClient,
  custom,
  HttpRequestError,
  pad,
  RpcRequestError,
  type Transport,
  zeroHash,
} from 'viem';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BridgeFixture, council, startBridge } from '../../test/bridge.js';
import { containmentAbi } from '../generated/abis/Containment.js';
import { writeContain } from '../generated/actions/core/Containment.js';
import { LogsRefusedError } from './errors.js';
import { type ScanProgress, scanLogs } from './logs.js';

const CLOSINGS = 24;
const events = containmentAbi.filter((item) => item.type === 'event' && item.name === 'Contained');
const contained = events as unknown as readonly [Extract<(typeof containmentAbi)[number], { name: 'Contained' }>];

let fixture: BridgeFixture;
let fromBlock: bigint;
let toBlock: bigint;
beforeAll(async () => {
  fixture = await startBridge();
  const { client, bridge: address } = fixture;
  fromBlock = await client.getBlockNumber();
  const { timestamp } = await client.getBlock();
  for (let number = 1; number <= CLOSINGS; number += 1) {
    const until = Number(timestamp) + 3_600 + number;
    const closing = {
      market: pad(`0x${number.toString(16)}`),
      scopes: 1,
      until,
      cause: pad('0x01'),
      evidence: zeroHash,
    };
    await client.waitForTransactionReceipt({
      hash: await writeContain(client, { address, ...closing, account: council }),
    });
    await client.mine({ blocks: number % 5 });
  }
  toBlock = await client.getBlockNumber();
});
afterAll(() => fixture?.stop());

/** Incident numbers, which say at once whether one is missing, doubled, or out of order. */
async function numbers(client: Client<Transport>, onProgress?: (progress: ScanProgress) => void) {
  const options = { address: fixture.bridge, events: contained, fromBlock, toBlock, patience: 1, onProgress };
  return (await scanLogs(client, options)).map(({ args }) => Number(args.incident));
}

const all = Array.from({ length: CLOSINGS }, (_, index) => index + 1);

type Request = { method: string; params?: unknown };
type Next = () => Promise<unknown>;
type Filter = { fromBlock: `0x${string}`; toBlock: `0x${string}` };

/** The same chain through a node that behaves as `rule` says; counts how often it is asked for logs. */
function node(rule: (range: { from: bigint; to: bigint; size: bigint }, next: Next) => Promise<unknown>) {
  const asked: bigint[] = [];
  const request = async ({ method, params }: Request) => {
    const next = () => fixture.client.request({ method, params } as never);
    if (method !== 'eth_getLogs') return next();
    const [filter] = params as [Filter];
    const [from, to] = [BigInt(filter.fromBlock), BigInt(filter.toBlock)];
    asked.push(to - from + 1n);
    return rule({ from, to, size: to - from + 1n }, next);
  };
  return { asked, client: createClient({ transport: custom({ request }, { retryDelay: 1 }) }) };
}

function refusal(message: string, code = -32_000): RpcRequestError {
  return new RpcRequestError({ body: {}, error: { code, message }, url: 'http://node' });
}

describe('scanLogs', () => {
  test('default: one request where the node allows it', async () => {
    const { client, asked } = node((_, next) => next());
    expect(await numbers(client)).toEqual(all);
    expect(asked).toEqual([toBlock - fromBlock + 1n]);
  });

  test('behavior: a node that limits the blocks', async () => {
    const { client, asked } = node(({ size }, next) =>
      size > 7n ? Promise.reject(refusal('block range is too wide', -32_602)) : next(),
    );
    expect(await numbers(client)).toEqual(all);
    expect(asked.filter((size) => size > 7n).length).toBeLessThan(12); // what it found out it does not forget
  });

  test('behavior: a node that limits the logs', async () => {
    const { client } = node(async (_, next) => {
      const logs = (await next()) as unknown[];
      if (logs.length > 3) throw refusal('query returned more than 3 results', -32_005);
      return logs;
    });
    expect(await numbers(client)).toEqual(all);
  });

  test('behavior: a node that limits the bytes by way of its HTTP server', async () => {
    const { client } = node(({ size }, next) =>
      size > 9n ? Promise.reject(new HttpRequestError({ url: 'http://node', status: 413 })) : next(),
    );
    expect(await numbers(client)).toEqual(all);
  });

  test('behavior: a node that wants to be asked less often is asked again, for the same', async () => {
    let busy = 3;
    const { client, asked } = node((_, next) => {
      busy -= 1;
      return busy >= 0 ? Promise.reject(new HttpRequestError({ url: 'http://node', status: 429 })) : next();
    });
    expect(await numbers(client)).toEqual(all);
    expect(new Set(asked).size).toBe(1);
  });

  test('behavior: ranges grow again when they are answered', async () => {
    let refusals = 1;
    const { client, asked } = node(({ size }, next) => {
      if (size <= 2n) refusals = 0;
      return refusals > 0 ? Promise.reject(refusal('too many logs here')) : next();
    });
    expect(await numbers(client)).toEqual(all);
    expect(asked.at(-1)).toBeGreaterThan(2n);
  });

  test('behavior: tells how far it is', async () => {
    const { client } = node(({ size }, next) => (size > 20n ? Promise.reject(refusal('range')) : next()));
    const told: ScanProgress[] = [];
    await numbers(client, (progress) => told.push(progress));
    expect(told.map(({ block }) => block)).toEqual(told.map(({ block }) => block).sort((a, b) => Number(a - b)));
    expect(told.at(-1)).toEqual({ block: toBlock, fromBlock, toBlock, logs: CLOSINGS });
  });

  test('behavior: nothing to search', async () => {
    const options = { address: fixture.bridge, events: contained, fromBlock: 10n, toBlock: 9n };
    expect(await scanLogs(fixture.client, options)).toEqual([]);
  });

  test('behavior: logs that only look like ours are left out', async () => {
    const { client } = node(async (_, next) => {
      const [log, ...rest] = (await next()) as { data: string }[];
      return [{ ...log, data: '0x' }, ...rest];
    });
    expect(await numbers(client)).toEqual(all.slice(1));
  });

  test('error: a node that fell silent is not asked for ever smaller ranges', async () => {
    let asked = 0;
    const silence = new HttpRequestError({ url: 'http://node', details: 'fetch failed' });
    const request = async () => {
      asked += 1;
      throw silence;
    };
    const client = createClient({ transport: custom({ request }, { retryCount: 0 }) });
    await expect(numbers(client)).rejects.toThrow('fetch failed');
    expect(asked).toBe(2); // the logs, and whether it is there at all
  });

  test('error: patience ends', async () => {
    const { client, asked } = node(() => Promise.reject(refusal('rate limit exceeded', -32_005)));
    await expect(numbers(client)).rejects.toThrow('rate limit exceeded');
    expect(asked).toHaveLength(7);
  });

  test('error: one block that is declined ends the search, nothing is skipped', async () => {
    const hole = fromBlock + 5n;
    const { client } = node(({ from, to }, next) =>
      from <= hole && hole <= to ? Promise.reject(refusal('pruned')) : next(),
    );
    const error = await numbers(client).catch((thrown) => thrown);
    expect(error).toBeInstanceOf(LogsRefusedError);
    expect(error).toMatchObject({ fromBlock: hole, toBlock: hole });
  });

  test('error: an answer that is no list', async () => {
    const { client } = node(async () => ({ logs: [] }));
    await expect(numbers(client)).rejects.toBeInstanceOf(LogsRefusedError);
  });
});
