/** Addresses at which there is no host of this version: code 4, and nothing is sent. */
import type { Address } from 'viem';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BridgeFixture, guardian, startBridge } from '../../test/bridge.js';
import { runCli } from '../../test/cli.js';
import { deploy } from '../../test/deploy.js';

let fixture: BridgeFixture;
let token: Address;
beforeAll(async () => {
  fixture = await startBridge();
  token = await deploy(fixture, 'SixDecimalsToken');
});
afterAll(() => fixture?.stop());

test('error: no code, no host, the escrow instead of its host, another chain', async () => {
  const { client, url, bridge, escrow } = fixture;
  const nonce = await client.getTransactionCount({ address: guardian.address });
  const key = guardian.getHdKey().privateKey;
  const env = { BULKHEAD_PRIVATE_KEY: Buffer.from(key ?? []).toString('hex') };
  const cases: [string, string][] = [
    [`--host ${guardian.address}`, `There is no contract at ${guardian.address} on chain 31337.`],
    [`--host ${token}`, `The contract at ${token} is no Bulkhead host.`],
    [`--host ${escrow}`, `The contract at ${escrow} is no Bulkhead host.`],
    [`--host ${bridge} --chain 1`, 'The node has chain 31337, but --chain says 1.'],
  ];
  for (const [options, message] of cases) {
    const ran = await runCli(`pause --yes --rpc ${url} ${options}`, { env });
    expect(ran.err.split('\n')[0]).toBe(message);
    expect(ran).toMatchObject({ code: 4, out: '' });
  }
  const said = (await runCli(`pause --rpc ${url} --host ${escrow}`, { env })).err;
  expect(said).toContain(`It serves the host ${bridge}, perhaps as its escrow: give that address.`);
  expect(await client.getTransactionCount({ address: guardian.address })).toBe(nonce);
});
