import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getAddress, parseEther } from 'viem';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { type BridgeFixture, council, governor, NATIVE, rescue, startBridge, stranger } from '../../../test/bridge.js';
import { runCli } from '../../../test/cli.js';
import { writeBridgeDeposit } from '../../exports/actions.js';
import { safeBatchChecksum } from '../../safe/batch.js';

vi.setConfig({ testTimeout: 60_000 });

/** Keys of anvil's accounts 0 and 6, public. */
const GOVERNOR_KEY = '0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80';
const STRANGER_KEY = '0x92db14e403b83dfe3df233f83dfa3a0d7096f21ca9b0d6d6b8d88b2b4ec1564e';
const DAY = 86_400;

let fixture: BridgeFixture;
let folder: string;
let clean: `0x${string}`;
beforeAll(async () => {
  fixture = await startBridge();
  folder = await mkdtemp(join(tmpdir(), 'bulkhead-cli-'));
  const { client, bridge: address } = fixture;
  const value = parseEther('500');
  const hash = await writeBridgeDeposit(client, {
    address,
    asset: NATIVE,
    amount: value,
    recipient: `0x${'11'.repeat(32)}`,
    value,
  });
  await client.waitForTransactionReceipt({ hash });
  clean = await client.snapshot();
});
afterAll(async () => {
  await fixture?.stop();
  await rm(folder, { recursive: true });
});
beforeEach(async () => {
  await fixture.client.revert({ id: clean });
  clean = await fixture.client.snapshot();
});

function bulkhead(line: string, key = GOVERNOR_KEY) {
  const env = { BULKHEAD_RPC: fixture.url, BULKHEAD_HOST: fixture.bridge, BULKHEAD_PRIVATE_KEY: key };
  return runCli(line, { env, cwd: folder });
}

/** The present state as a file, with some of its lines replaced. */
async function file(name: string, ...pairs: [string, string][]): Promise<string> {
  const { out } = await bulkhead('config export');
  const text = pairs.reduce((all, [from, to]) => {
    expect(all).toContain(from);
    return all.replace(from, to);
  }, out);
  await writeFile(join(folder, name), text);
  return name;
}

async function later(seconds: number): Promise<void> {
  await fixture.client.increaseTime({ seconds });
  await fixture.client.mine({ blocks: 1 });
}

describe('config lint', () => {
  test('default', async () => {
    const ran = await bulkhead(`config lint ${await file('a.yaml')}`);

    expect(ran.code).toBe(0);
    expect(
      ran.out,
    ).toBe(`note a.yaml:24:3 guardians.seats: There is one guardian and no stand-in: when it sleeps, everything waits for the council. [guardian-single]
a.yaml is valid. Warnings: 0, notes: 1.
`);
  });

  test('behavior: warnings are found', async () => {
    const ran = await bulkhead(`config lint ${await file('a.yaml', ['slow: 2d', 'slow: 23h'])} --json`);

    expect(ran.code).toBe(6);
    expect(ran.json().findings[0]).toMatchObject({
      id: 'slow-short',
      severity: 'warning',
      file: 'a.yaml',
      path: 'changeDelays.slow',
    });
  });

  test('error: mistakes with their places', async () => {
    const ran = await bulkhead(
      `config lint ${await file('a.yaml', ['slow: 2d', 'slwo: 2d'], ['epoch: 1h', 'epoch: 0'])}`,
    );

    expect(ran.code).toBe(2);
    expect(ran.out).toBe('');
    expect(ran.err).toContain('The configuration has 3 mistakes.');
    expect(ran.err).toMatch(/a\.yaml:\d+:3 changeDelays\.slwo: There is no field "slwo" here\. Did you mean slow\?/);
    expect(ran.err).toContain('escalation.epoch: epoch must be more than zero.');
  });

  test('error: no such file', async () => {
    const ran = await bulkhead('config lint gone.yaml');

    expect([ran.code, ran.err]).toEqual([
      2,
      'gone.yaml does not exist.\nCheck the path, or write one with `bulkhead config export`.\n',
    ]);
  });
});

describe('config diff', () => {
  test('default: what was exported is as it is', async () => {
    const ran = await bulkhead(`config diff ${await file('a.yaml')}`);

    expect(ran.code).toBe(0);
    expect(ran.out).toMatch(/^The host is as a\.yaml says \(\d+ parts compared\)\.\n$/);
  });

  test('behavior: differences are told, with exit code 6', async () => {
    const name = await file(
      'a.yaml',
      ['burst: 60 ETH', 'burst: 50.5 ETH'],
      ['epoch: 1h', 'epoch: 30m'],
      ['scopes:', 'exitScopes: [Exit]\n      exitMaxDuration: 1h\n      scopes:'],
      ['      exitMaxDuration: 0s\n', ''],
    );

    const ran = await bulkhead(`config diff ${name}`);

    expect(ran.code).toBe(6);
    expect(ran.out).toMatch(
      /^assets\[0\] \(ETH\) tightens: at once, by the governor\.\n {2}burst: 60 ETH -> 50\.5 ETH\n/,
    );
    expect(ran.out).toContain('escalation loosens: to be scheduled by the governor.\n  epoch: 1h -> 30m\n');
    expect(ran.out).toContain('exitScopes: none -> Exit');
    expect(ran.out).toContain('Steps: 3.');
  });

  test('behavior: --json has the calls', async () => {
    const name = await file('a.yaml', ['burst: 60 ETH', 'burst: 50 ETH']);

    const { steps } = (await bulkhead(`config diff ${name} --json`)).json();

    expect(steps).toMatchObject([
      {
        path: 'assets[0]',
        speed: 'instant',
        changes: [{ field: 'burst', current: parseEther('60').toString(), wanted: parseEther('50').toString() }],
        transaction: { to: getAddress(fixture.bridge), functionName: 'setOutflowTerms' },
      },
    ]);
  });
});

describe('config apply', () => {
  test('default: at once, scheduled, executed; running it again does nothing twice', async () => {
    const name = await file('a.yaml', ['burst: 60 ETH', 'burst: 50 ETH'], ['epoch: 1h', 'epoch: 30m']);
    const first = await bulkhead(`config apply ${name} --yes`);
    expect(first.code).toBe(0);
    expect(first.out).toMatch(/assets\[0\]: Done in block \d+/);
    expect(first.out).toMatch(/escalation: Done in block \d+/);

    const second = await bulkhead(`config apply ${name} --yes`);
    expect(second.out).toMatch(/^Left: escalation loosens: scheduled, due .*\(in 2d\)/);
    expect(second.err).not.toContain('Sent');

    await later(2 * DAY);
    // Anyone may execute it.
    const third = await bulkhead(`config apply ${name} --yes`, STRANGER_KEY);
    expect(third.err).toContain('Executes the change of escalation.\n  epoch: 1h -> 30m\n');
    expect((await bulkhead(`config diff ${name}`)).code).toBe(0);
    expect((await bulkhead(`config apply ${name} --yes`)).out).toBe('The host is as a.yaml says.\n');
  });

  test('behavior: --dry-run sends nothing', async () => {
    const name = await file('a.yaml', ['burst: 60 ETH', 'burst: 50 ETH']);
    const before = await fixture.client.getBlockNumber();

    const ran = await bulkhead(`config apply ${name} --dry-run`);

    expect([ran.code, ran.out]).toEqual([0, 'assets[0]: It would succeed. Nothing was sent (--dry-run).\n']);
    expect(await fixture.client.getBlockNumber()).toBe(before);
  });

  test('behavior: --safe writes one batch, which the governor can send', async () => {
    const name = await file('a.yaml', ['burst: 60 ETH', 'burst: 50 ETH'], ['epoch: 1h', 'epoch: 30m']);

    const ran = await runCli(`config apply ${name} --safe ${governor.address} --out batch.json`, {
      env: { BULKHEAD_RPC: fixture.url, BULKHEAD_HOST: fixture.bridge },
      cwd: folder,
    });

    expect(ran.code).toBe(0);
    const batch = JSON.parse(await readFile(join(folder, 'batch.json'), 'utf8'));
    expect(batch.meta).toMatchObject({ createdFromSafeAddress: governor.address, checksum: safeBatchChecksum(batch) });
    expect(batch.transactions).toHaveLength(2);
    for (const { to, data } of batch.transactions) {
      const hash = await fixture.client.sendTransaction({ to, data });
      await fixture.client.waitForTransactionReceipt({ hash });
    }
    expect((await bulkhead(`config diff ${name} --json`)).json().steps).toMatchObject([
      { state: { type: 'scheduled' } },
    ]);
  });

  test('error: not the governor', async () => {
    const name = await file('a.yaml', ['burst: 60 ETH', 'burst: 50 ETH']);

    const ran = await bulkhead(`config apply ${name} --yes`, STRANGER_KEY);

    expect(ran.code).toBe(5);
    expect(ran.err).toContain('Nothing was sent, because it would be refused');
    const safe = await runCli(`config apply ${name} --safe ${stranger.address}`, {
      env: { BULKHEAD_RPC: fixture.url, BULKHEAD_HOST: fixture.bridge },
      cwd: folder,
    });
    expect([safe.code, safe.err]).toEqual([2, expect.stringContaining('does not govern the host')]);
  });

  test('error: what is fixed', async () => {
    const ran = await bulkhead(`config apply ${await file('a.yaml', ['hold: 3d', 'hold: 4d'])} --yes`);

    expect(ran.code).toBe(5);
    expect(ran.out).toContain('Left: escrow tightens: impossible. This is fixed when a host is deployed.');
  });
});

test('config export: the roles and numbers of the chain', async () => {
  const ran = await bulkhead('config export');

  expect(ran.code).toBe(0);
  for (const { address } of [governor, council, rescue]) expect(ran.out).toContain(`"${address}"`);
  expect((await bulkhead('config export --json')).json().yaml).toBe(ran.out);
});
