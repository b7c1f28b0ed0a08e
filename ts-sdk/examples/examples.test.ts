import { JsonRpcProvider } from 'ethers';
import { parseEther } from 'viem';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BridgeFixture, NATIVE, startBridge } from '../test/bridge.js';
import { whatFits } from './ethers.js';

let fixture: BridgeFixture;
beforeAll(async () => {
  fixture = await startBridge();
});
afterAll(() => fixture?.stop());

test('ethers: reads through the types of TypeChain', async () => {
  const provider = new JsonRpcProvider(fixture.url, undefined, { staticNetwork: true });
  try {
    expect(await whatFits(provider, fixture.bridge, NATIVE)).toBeGreaterThan(parseEther('59.9'));
  } finally {
    provider.destroy();
  }
});
