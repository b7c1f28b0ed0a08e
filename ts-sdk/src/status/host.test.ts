import { type Address, getAddress, type Hex, toFunctionSelector } from 'viem';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BridgeFixture, governor, messenger, rescue, startBridge, user } from '../../test/bridge.js';
import { deploy } from '../../test/deploy.js';
import { NoCodeError } from '../chain/errors.js';
import { HostVersionError, NotAHostError } from './errors.js';
import { getHost } from './host.js';

let fixture: BridgeFixture;
beforeAll(async () => {
  fixture = await startBridge();
});
afterAll(() => fixture?.stop());

describe('getHost', () => {
  test('default', async () => {
    const { client, bridge: address, escrow } = fixture;
    const host = await getHost(client, { address });
    expect([...host.modules].sort()).toEqual([
      'guardianPause',
      'oracleBreaker',
      'outflowLimiter',
      'timelockedUnpause',
      'twoSpeedChange',
    ]);
    expect(host).toMatchObject({
      address,
      escrow,
      rescue: rescue.address,
      governor: governor.address,
      messenger: messenger.address,
      pendingGovernor: undefined,
    });
  });

  test('error: nothing at the address', async () => {
    const error = await getHost(fixture.client, { address: user.address }).catch((thrown) => thrown);
    expect(error).toBeInstanceOf(NoCodeError);
    expect(error.shortMessage).toContain(user.address);
  });

  test('error: a contract of another kind', async () => {
    const address = await deploy(fixture, 'MintableToken');
    await expect(getHost(fixture.client, { address })).rejects.toBeInstanceOf(NotAHostError);
  });

  test('error: the escrow names its host', async () => {
    const error = await getHost(fixture.client, { address: fixture.escrow }).catch((thrown) => thrown);
    expect(error).toBeInstanceOf(NotAHostError);
    expect(error.nextStep).toContain(fixture.bridge);
  });

  test('error: a host that lacks functions of a module', async () => {
    const address = await without('unpauseTimes()', 'containmentBounds()');
    const error = await getHost(fixture.client, { address }).catch((thrown) => thrown);
    expect(error).toBeInstanceOf(HostVersionError);
    expect(error.missing).toEqual([
      { module: 'containment', function: 'containmentBounds()' },
      { module: 'timelockedUnpause', function: 'unpauseTimes()' },
    ]);
    expect(error.message).toContain('It lacks unpauseTimes() of timelockedUnpause.');
  });
});

/** The bridge as an earlier version may have been: functions that it does not know. */
async function without(...signatures: string[]): Promise<Address> {
  const { client, bridge } = fixture;
  const code = (await client.getCode({ address: bridge })) ?? '0x';
  const bytecode = signatures.reduce<string>((text, name) => {
    const selector = toFunctionSelector(`function ${name}`).slice(2);
    expect(text).toContain(`63${selector}`);
    return text.replaceAll(`63${selector}`, `63${neighbour(selector)}`);
  }, code);
  const address = getAddress('0x00000000000000000000000000000000000a91e5');
  await client.setCode({ address, bytecode: bytecode as Hex });
  return address;
}

/** Another selector in the same place of the order, in which a dispatcher searches. */
function neighbour(selector: string): string {
  return (BigInt(`0x${selector}`) ^ 1n).toString(16).padStart(8, '0');
}
