import { createClient, custom, http, RpcRequestError } from 'viem';
import { foundry } from 'viem/chains';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type BridgeFixture, governor, NATIVE, startBridge, user } from '../../test/bridge.js';
import { writeSetChangeDelays } from '../generated/actions/core/TwoSpeedChange.js';
import { writeSetOutflowRescue, writeSetOutflowWeight } from '../generated/actions/outflow/OutflowLimiter.js';
import { configCall } from './compare/draft.js';
import { judge, rehearse } from './speed.js';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

let fixture: BridgeFixture;
beforeAll(async () => {
  fixture = await startBridge();
});
afterAll(() => fixture?.stop());

const rescueTo = (to: `0x${string}`) => configCall(writeSetOutflowRescue.call({ address: fixture.bridge, rescue: to }));
const weight = (bps: number) =>
  configCall(writeSetOutflowWeight.call({ address: fixture.bridge, asset: NATIVE, weightBps: bps }));

test('default: at once, scheduled, never', async () => {
  const { client } = fixture;
  expect(await judge(client, weight(10_000), governor.address)).toEqual({ type: 'instant' });
  expect(await judge(client, weight(9_999), governor.address)).toEqual({ type: 'scheduled' });
  expect(await judge(client, weight(10_001), governor.address)).toMatchObject({
    type: 'refused',
    refusal: { error: { errorName: 'OutflowTermsInvalid' } },
  });
  expect(await judge(client, weight(10_000), user.address)).toMatchObject({
    type: 'refused',
    refusal: { error: { errorName: 'AuthorityUnauthorized' } },
  });
});

test('default: a rehearsal says what would happen at the end of the delay', async () => {
  const { client, escrow } = fixture;
  expect(await rehearse(client, rescueTo(user.address))).toBeUndefined();
  expect(await rehearse(client, rescueTo(escrow))).toMatchObject({ error: { errorName: 'OutflowRecipientInvalid' } });
  const delays = configCall(
    writeSetChangeDelays.call({ address: fixture.bridge, delays: { slow: 1, fast: 2, window: 1 } }),
  );
  expect(await rehearse(client, delays)).toMatchObject({ error: { errorName: 'ChangeDelaysInvalid' } });
});

test('behavior: a function that the host does not have is refused, without a reason of ours', async () => {
  const call = { ...weight(1), data: '0x12345678' } as const;

  expect(await judge(fixture.client, call, governor.address)).toEqual({
    type: 'refused',
    refusal: { reason: 'it reverts without a reason that is ours.' },
  });
});

/** The same chain, but the node declines calls with this. */
function nodeThatSays(code: number, message: string, only: (params: unknown[]) => boolean = () => true) {
  return createClient({
    chain: foundry,
    transport: custom(
      {
        async request({ method, params }: { method: string; params: unknown[] }) {
          if (method === 'eth_call' && only(params))
            throw new RpcRequestError({ body: { method }, error: { code, message }, url: fixture.url });
          return createClient({ transport: http(fixture.url) }).request({ method, params } as never);
        },
      },
      { retryCount: 0 },
    ),
  });
}

test.each([
  [-32_005, 'rate limit exceeded'],
  [-32_000, 'header not found'],
  [-32_603, 'internal error'],
])('error: a node that declines (%i) is no contract that refuses', async (code, message) => {
  await expect(judge(nodeThatSays(code, message), weight(10_000), governor.address)).rejects.toThrow(message);
});

test('behavior: a node without overrides rehearses nothing, and is no reason to stop', async () => {
  const client = nodeThatSays(-32_602, 'too many arguments, want at most 2', (params) => params.length > 2);
  expect(await rehearse(client, rescueTo(fixture.escrow))).toBeUndefined();
  const busy = nodeThatSays(-32_005, 'rate limit exceeded');
  await expect(rehearse(busy, rescueTo(fixture.escrow))).rejects.toThrow('rate limit');
});
