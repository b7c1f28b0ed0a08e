import { Scope, writeGuardianPause } from '@bulkhead/sdk';
import { JsonRpcProvider } from 'ethers';
import { pad, parseEther, stringToHex, zeroHash } from 'viem';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type BridgeFixture, guardian, NATIVE, startBridge, stranger } from '../test/bridge.js';
import { whatFitsNow } from './capacity.js';
import { closeEntry, whatFits } from './ethers.js';
import { assetPage } from './multicall.js';
import { whatIsClosed } from './status.js';

let fixture: BridgeFixture;
let clean: `0x${string}`;
beforeAll(async () => {
  fixture = await startBridge();
  clean = await fixture.client.snapshot();
});
beforeEach(async () => {
  await fixture.client.revert({ id: clean });
  clean = await fixture.client.snapshot();
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

test('capacity: both lanes', async () => {
  const { main, small } = await whatFitsNow(fixture.url, fixture.bridge, NATIVE);
  expect(main).toBeGreaterThan(parseEther('59.9'));
  expect(small).toBeGreaterThan(parseEther('0.9')); // no exit above the threshold of 1 takes it
});

test('status: what is closed, until when, why', async () => {
  const { client, url, bridge } = fixture;
  expect(await whatIsClosed(url, bridge)).toEqual([]);
  const cause = stringToHex('hole', { size: 32 });
  const duration = 3_600;
  const scopes = 1 << Scope.Enter;
  const closing = { address: bridge, market: zeroHash, scopes, duration, cause, evidence: zeroHash, account: guardian };
  const { blockNumber } = await client.waitForTransactionReceipt({ hash: await writeGuardianPause(client, closing) });
  const { timestamp } = await client.getBlock({ blockNumber });
  expect(await whatIsClosed(url, bridge)).toEqual([
    { name: 'Enter', closedUntil: Number(timestamp) + duration, why: 'hole' },
  ]);
});
