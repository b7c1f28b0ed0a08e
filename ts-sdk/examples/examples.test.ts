import { JsonRpcProvider } from 'ethers';
import { pad, parseEther } from 'viem';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type BridgeFixture, guardian, NATIVE, startBridge, stranger } from '../test/bridge.js';
import { closeEntry, whatFits } from './ethers.js';
import { assetPage } from './multicall.js';

let fixture: BridgeFixture;
beforeAll(async () => {
  fixture = await startBridge();
});
afterAll(() => fixture?.stop());

test('multicall: reads a whole page in one request', async () => {
  const page = await assetPage(fixture.url, fixture.bridge, NATIVE);
  expect(page).toMatchObject({ isOpen: true, latchedUntil: 0 });
  expect(page.main).toBeGreaterThan(parseEther('59.9'));
  expect(page.terms.threshold).toBe(parseEther('1'));
});

describe('ethers', () => {
  let provider: JsonRpcProvider;
  beforeEach(() => {
    provider = new JsonRpcProvider(fixture.url, undefined, { staticNetwork: true, pollingInterval: 50 });
  });
  afterEach(() => provider.destroy());

  test('reads through the types of TypeChain', async () => {
    expect(await whatFits(provider, fixture.bridge, NATIVE)).toBeGreaterThan(parseEther('59.9'));
  });

  test('writes, and finds the event in the receipt', async () => {
    const signer = await provider.getSigner(guardian.address);
    expect(await closeEntry(signer, fixture.bridge, 3_600, pad('0x01'))).toEqual({ incident: 1n });
  });

  test('says in a sentence what was refused', async () => {
    const signer = await provider.getSigner(stranger.address);
    const { refused, sentence } = await closeEntry(signer, fixture.bridge, 3_600, pad('0x01'));
    expect(refused).toBe('GuardianRefused');
    expect(sentence).toMatch(/\.$/);
  });
});
