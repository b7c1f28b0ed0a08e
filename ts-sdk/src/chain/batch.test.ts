import { createClient, createPublicClient, custom, http, pad, RpcRequestError, zeroAddress } from 'viem';
import { foundry } from 'viem/chains';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type BridgeFixture, guardian, NATIVE, startBridge } from '../../test/bridge.js';
import { deploy } from '../../test/deploy.js';
import { readIsMarketOpen } from '../generated/actions/core/Containment.js';
import { readOutflowTerms } from '../generated/actions/outflow/OutflowLimiter.js';
import { type BatchCall, batching, readBatch } from './batch.js';

let fixture: BridgeFixture;
let deployed: bigint;
let requests: number;
beforeAll(async () => {
  fixture = await startBridge();
  deployed = await fixture.client.getBlockNumber();
});
beforeEach(() => {
  requests = 0;
});
afterAll(() => fixture?.stop());

function counted() {
  const count = () => {
    requests += 1;
  };
  return createPublicClient({ chain: foundry, transport: http(fixture.url, { onFetchRequest: count }) });
}

/** `isOpen` of some market: the shortest answer there is. */
function isOpen(number: number): BatchCall {
  const call = readIsMarketOpen.call({ address: fixture.bridge, market: pad(`0x${number.toString(16)}`), scope: 0 });
  return { address: call.address, abi: call.abi, functionName: call.functionName, args: call.args };
}

describe('readBatch', () => {
  test('default: one request, answers in order', async () => {
    const { address, abi, functionName, args } = readOutflowTerms.call({ address: fixture.bridge, asset: NATIVE });
    const results = await readBatch(counted(), { calls: [isOpen(1), { address, abi, functionName, args }] });
    expect(results).toMatchObject([
      { status: 'success', result: true },
      { status: 'success', result: { window: 3_600 } },
    ]);
    expect(requests).toBe(1);
  });

  test('behavior: nothing to read', async () => {
    expect(await readBatch(counted(), { calls: [] })).toEqual([]);
    expect(requests).toBe(0);
  });

  test('behavior: a read that fails leaves the others alone', async () => {
    const nobody = { ...isOpen(1), address: zeroAddress };
    const results = await readBatch(counted(), { calls: [isOpen(1), nobody, isOpen(2)] });
    expect(results.map(({ status }) => status)).toEqual(['success', 'failure', 'success']);
  });

  test('behavior: as many requests as the code of a contract has room for', async () => {
    const calls = Array.from({ length: 500 }, (_, number) => isOpen(number + 1));
    const results = await readBatch(counted(), { calls });
    expect(results.every((result) => result.status === 'success' && result.result === true)).toBe(true);
    expect(requests).toBe(5); // 104 answers of 192 bytes, as they are counted
  });

  test('behavior: a read that burns all its gas fails alone', async () => {
    const address = await deploy(fixture, 'ReadBurningHost');
    const burning = { ...isOpen(1), address };
    const results = await readBatch(counted(), { calls: [isOpen(1), burning, burning, isOpen(2)] });
    expect(results[0]).toMatchObject({ status: 'success' });
    expect(results[3]).toMatchObject({ status: 'success' });
  });

  test('behavior: at an earlier block', async () => {
    const before = deployed - 1n;
    const at = async (blockNumber: bigint) =>
      (await readBatch(counted(), { calls: [isOpen(1)], blockNumber }))[0]?.status;
    expect(await at(before)).toBe('failure');
    expect(await at(deployed)).toBe('success');
  });

  test('error: a node that is down is no matter of the reads', async () => {
    const request = async () => {
      throw new TypeError('fetch failed');
    };
    const client = createClient({ transport: custom({ request }, { retryCount: 0 }) });
    await expect(readBatch(client, { calls: [isOpen(1), isOpen(2)] })).rejects.toThrow('fetch failed');
  });

  test('error: a node that wants to be asked less is not asked more', async () => {
    let asked = 0;
    const request = async () => {
      asked += 1;
      throw new RpcRequestError({ body: {}, error: { code: 429, message: 'too many requests' }, url: 'http://node' });
    };
    const client = createClient({ transport: custom({ request }, { retryCount: 0 }) });
    await expect(readBatch(client, { calls: [isOpen(1), isOpen(2)] })).rejects.toThrow('too many requests');
    expect(asked).toBe(1);
  });
});

describe('batching', () => {
  test('behavior: long answers fit as well', async () => {
    const client = batching(counted());
    const address = fixture.bridge;
    const read = () => readOutflowTerms(client, { address, asset: NATIVE });
    const terms = await Promise.all(Array.from({ length: 200 }, read));
    expect(new Set(terms.map(({ burst }) => burst)).size).toBe(1);
    expect(requests).toBeLessThanOrEqual(8);
  });

  test('default: reads that are begun together go together', async () => {
    const client = batching(counted());
    const address = fixture.bridge;
    const markets = [1, 2, 3].map((number) => pad(`0x${number}`));
    const open = await Promise.all(markets.map((market) => readIsMarketOpen(client, { address, market, scope: 0 })));
    expect(open).toEqual([true, true, true]);
    expect(requests).toBe(1);
  });

  test('behavior: also of a client with an account', async () => {
    const count = () => {
      requests += 1;
    };
    const transport = http(fixture.url, { onFetchRequest: count });
    const client = batching(createClient({ account: guardian, chain: foundry, transport }));
    const address = fixture.bridge;
    await Promise.all(
      [0, 1, 2].map((scope) => readIsMarketOpen(client, { address, market: pad('0x01'), scope } as never)),
    );
    expect(requests).toBe(1);
  });
});
