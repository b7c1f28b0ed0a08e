/** Addresses at which there is no host of this version: code 4, and nothing is sent. */
import { type Address, getAddress, type Hex, toFunctionSelector } from 'viem';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BridgeFixture, guardian, startBridge } from '../../test/bridge.js';
import { runCli } from '../../test/cli.js';
import { deploy } from '../../test/deploy.js';
import { keyIn } from '../../test/keys.js';
import { oracleBreakerAbi } from '../generated/abis/OracleBreaker.js';

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
  const env = keyIn(guardian);
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

/** The bridge as an earlier or another release would be: the dispatcher knows other names in the place of these. */
async function without(address: Address, selectors: readonly Hex[]): Promise<Address> {
  const { client, bridge } = fixture;
  let code: string = (await client.getCode({ address: bridge })) ?? '0x';
  for (const selector of selectors) {
    expect(code).toContain(`63${selector.slice(2)}`);
    const neighbour = (BigInt(selector) ^ 1n).toString(16).padStart(8, '0');
    code = code.replaceAll(`63${selector.slice(2)}`, `63${neighbour}`);
  }
  await client.setCode({ address, bytecode: code as Hex });
  return getAddress(address);
}

test('error: a host of another version', async () => {
  const host = await without('0x00000000000000000000000000000000000a91e5', [toFunctionSelector('unpauseTimes()')]);
  const nonce = await fixture.client.getTransactionCount({ address: guardian.address });
  const ran = await runCli(`pause --yes --rpc ${fixture.url} --host ${host}`, { env: keyIn(guardian) });
  expect(ran).toMatchObject({
    code: 4,
    out: '',
    err: `The host at ${host} was built from another version of the contracts.\n  It lacks unpauseTimes() of timelockedUnpause.\nUse the version of \`@bulkhead/sdk\` that was released with its contracts.\n`,
  });
  expect(await fixture.client.getTransactionCount({ address: guardian.address })).toBe(nonce);
});

test('error: a host without the module that the command is about', async () => {
  const reads = oracleBreakerAbi.filter((item) => item.type === 'function' && item.stateMutability === 'view');
  const selectors = reads.map((item) => toFunctionSelector(item as never));
  const host = await without('0x00000000000000000000000000000000000b91e5', selectors);
  expect(await runCli(`oracle check --rpc ${fixture.url} --host ${host}`)).toMatchObject({
    code: 4,
    out: '',
    err: `The host at ${host} has no guarded prices.\nIt has scheduled changes, guardians, plans to reopen, limits on what leaves.\n`,
  });
});
