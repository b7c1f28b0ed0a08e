import { createClient, custom, RpcRequestError } from 'viem';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BridgeFixture, startBridge, user } from '../../test/bridge.js';
import { NoCodeError, NoHistoryError } from './errors.js';
import { getFirstBlock } from './firstBlock.js';

let fixture: BridgeFixture;
let deployed: bigint;
beforeAll(async () => {
  fixture = await startBridge();
  deployed = await fixture.client.getBlockNumber();
  await fixture.client.mine({ blocks: 200 });
});
afterAll(() => fixture?.stop());

describe('getFirstBlock', () => {
  test('default', async () => {
    const { client, bridge: address } = fixture;
    expect(await getFirstBlock(client, { address })).toBe(deployed);
  });

  test('behavior: the deployment may be the last block that counts', async () => {
    const { client, bridge: address } = fixture;
    expect(await getFirstBlock(client, { address, toBlock: deployed })).toBe(deployed);
  });

  test('behavior: code from the first block on', async () => {
    const { client } = fixture;
    const address = '0x4e59b44847b379578588920cA78FbF26c0B4956C'; // anvil puts the usual factory there
    expect(await getFirstBlock(client, { address })).toBe(0n);
  });

  test('error: no contract, at all or yet', async () => {
    const { client, bridge: address } = fixture;
    await expect(getFirstBlock(client, { address: user.address })).rejects.toBeInstanceOf(NoCodeError);
    await expect(getFirstBlock(client, { address, toBlock: deployed - 1n })).rejects.toBeInstanceOf(NoCodeError);
  });

  test('error: a node that has forgotten', async () => {
    const { bridge: address } = fixture;
    const client = nodeThatKeeps(100n);
    const error = await getFirstBlock(client, { address }).catch((thrown) => thrown);
    expect(error).toBeInstanceOf(NoHistoryError);
    expect(error.nextStep).toContain('fromBlock');
  });

  test('error: a node that fell silent is no node without history', async () => {
    const { bridge: address } = fixture;
    const client = nodeThatKeeps(100n, new Error('connection reset'));
    await expect(getFirstBlock(client, { address })).rejects.not.toBeInstanceOf(NoHistoryError);
  });
});

/** The same chain through a node that prunes. */
function nodeThatKeeps(first: bigint, error?: Error) {
  const refusal = { code: -32_000, message: 'missing trie node' };
  return createClient({
    transport: custom(
      {
        async request({ method, params }: { method: string; params: unknown[] }) {
          if (method === 'eth_getCode' && BigInt(params[1] as string) < first)
            throw error ?? new RpcRequestError({ body: { method }, error: refusal, url: 'http://pruned' });
          return fixture.client.request({ method, params } as never);
        },
      },
      { retryCount: 0 },
    ),
  });
}
