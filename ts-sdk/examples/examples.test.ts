import { Scope, writeGuardianPause } from '@bulkhead/sdk';
import { JsonRpcProvider } from 'ethers';
import { parseEther, stringToHex, zeroHash } from 'viem';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BridgeFixture, guardian, NATIVE, startBridge } from '../test/bridge.js';
import { whatFitsNow } from './capacity.js';
import { whatFits } from './ethers.js';
import { whatIsClosed } from './status.js';

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
