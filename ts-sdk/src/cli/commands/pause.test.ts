import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeFunctionData } from 'viem';
import { beforeEach, describe, expect, test } from 'vitest';
import { cliAt, runCli } from '../../../test/cli.js';
import {
  keyIn,
  PASSWORD,
  privateKeyOf,
  temporaryFolder,
  writeKeystore,
  writeKeystoreAddress,
  writePassword,
} from '../../../test/keys.js';
import {
  bridgeCall,
  council,
  governor,
  guardian,
  HOUR,
  pass,
  secondGuardian,
  stranger,
  useWorld,
} from '../../../test/world.js';
import { guardianPauseAbi } from '../../generated/abis/GuardianPause.js';
import { readContainmentWord } from '../../generated/actions/core/Containment.js';
import { containmentTimes } from '../../math/containment.js';

const world = useWorld();
let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
});

const at = cliAt(world);
const { unsent } = at;
const bulkhead: typeof at.bulkhead = (line, given) => at.bulkhead(line, { cwd: folder, ...given });

async function closedFor(): Promise<Record<string, number>> {
  const { timestamp } = await world.client.getBlock();
  const word = await readContainmentWord(world.client, { address: world.bridge, market: `0x${'0'.repeat(64)}` });
  const times = Object.entries(containmentTimes(word)).filter(([, time]) => time > timestamp);
  return Object.fromEntries(times.map(([name, time]) => [name, Number(time - timestamp)]));
}

describe('pause', () => {
  test('default: a guardian closes all that it may, for as long as it may', async () => {
    const ran = await bulkhead('pause --yes', { env: keyIn(guardian) });
    expect(ran.err).toMatch(
      /^Closes Enter and Trade of the whole host until .* UTC \(in 6h\)\.\n {2}The guardian's clock has 6h left\.\n/,
    );
    expect(ran.err).toContain(
      `  to    ${world.bridge} on chain 31337\n  from  ${guardian.address}\n  cost  at most 0.00`,
    );
    expect(ran.err).toMatch(
      /cost {2}at most \S+ ETH: \d+ gas, limit \d+, at \S+ gwei; base fee \S+ gwei, tip \S+ gwei\nSent 0x/,
    );
    expect(ran.out).toMatch(
      /^Closed, as incident 1: Enter until .* UTC \(in 6h\) and Trade until .* UTC \(in 6h\)\.\nDone in block \d+: 0x\w{64}, for \S+ ETH\.\n$/,
    );
    expect(ran.code).toBe(0);
    expect(await closedFor()).toEqual({ Enter: 6 * HOUR, Trade: 6 * HOUR });
  });

  test('behavior: the same again is nothing to do', async () => {
    const line = 'pause --yes --scopes enter --for 2h';
    await bulkhead(line, { env: keyIn(guardian) });
    const again = await unsent(guardian, () => bulkhead(line, { env: keyIn(guardian) }));
    expect(again.out).toMatch(
      /^Nothing to do: Enter of the whole host is closed until .* UTC \(in \S+.*\) already\.\n$/,
    );
    expect(again).toMatchObject({ code: 0, err: '' });
    expect((await bulkhead('pause --yes --scopes enter --for 3h', { env: keyIn(guardian) })).code).toBe(0);
    expect(await closedFor()).toEqual({ Enter: 3 * HOUR });
  });

  test('behavior: one market, until a time, with cause and evidence', async () => {
    const { timestamp } = await world.client.getBlock();
    const until = new Date((Number(timestamp) + HOUR) * 1_000).toISOString().replace('.000Z', 'Z');
    const evidence = `0x${'ab'.repeat(32)}`;
    const line = `pause --yes --json --market ${world.token} --scopes Enter --until ${until} --cause drain --evidence ${evidence}`;
    const ran = await bulkhead(line, { env: keyIn(guardian) });
    expect(ran.json()).toMatchObject({
      type: 'mined',
      by: 'pause',
      market: `0x${'0'.repeat(24)}${world.token.slice(2).toLowerCase()}`,
      scopes: ['Enter'],
      cause: `0x647261696e${'0'.repeat(54)}`,
      evidence,
      incident: '1',
      from: guardian.address,
    });
    // A second passes before it is mined, and the guardian says for how long.
    expect(Math.abs(ran.json().closedUntil.Enter - Number(timestamp) - HOUR)).toBeLessThan(120);
  });

  test.each([
    ['the council', council, 'contain'],
    ['the governor', governor, 'contain'],
  ])('behavior: %s closes by its office', async (_name, account, by) => {
    const ran = await bulkhead('pause --yes --json --scopes Repay --for 2d', { env: keyIn(account) });
    expect(ran.json()).toMatchObject({ by, scopes: ['Repay'], incident: '1' });
    expect(ran.err).toContain('By the office of council or governor: no clock pays for it.');
    expect(ran.err).toMatch(/Closes along, since it must not reopen earlier: Trade until .* and Liquidate until .*\./);
    // Until a time, so the seconds that pass until it is mined are missing.
    expect((await closedFor())['Repay']).toBeGreaterThan(47 * HOUR);
  });

  test('behavior: says when the clock pays for less than asked for', async () => {
    await bulkhead('pause --yes --scopes Enter --for 4h', { env: keyIn(guardian) });
    await pass(world, 4 * HOUR);
    const ran = await unsent(guardian, () =>
      bulkhead('pause --dry-run --scopes Enter --for 6h', { env: keyIn(guardian) }),
    );
    expect(ran.err).toMatch(/It cannot pay for 6h, so the closing ends .* UTC \(in 2h .*\)\./);
    expect(ran.code).toBe(0);
  });
});

describe('what is not sent', () => {
  test('behavior: --dry-run stops after the simulation, and asks for no password', async () => {
    const account = writeKeystore(folder, guardian);
    const ran = await unsent(guardian, () => bulkhead(`pause --dry-run --account ${account}`));
    expect(ran).toMatchObject({ code: 0, out: 'It would succeed. Nothing was sent (--dry-run).\n', questions: [] });
    const { type, from, to, data, gas, cost } = (await bulkhead(`pause --dry-run --json --account ${account}`)).json();
    expect({ type, from, to }).toEqual({ type: 'dryRun', from: guardian.address, to: world.bridge });
    expect(decodeFunctionData({ abi: guardianPauseAbi, data }).functionName).toBe('pause');
    expect(BigInt(cost)).toBeGreaterThan(BigInt(gas));
  });

  test('error: nobody can be asked', async () => {
    const ran = await unsent(guardian, () => bulkhead('pause', { env: keyIn(guardian) }));
    expect(ran).toMatchObject({ code: 7, out: '', questions: ['Send it? [y/N] '] });
    expect(ran.err).toContain(
      'Nobody can be asked here; nothing was sent.\nLook at it with --dry-run, then add --yes.\n',
    );
  });

  test.each(['', 'n', 'no', 'maybe', 'yy'])('error: the answer is %j', async (answer) => {
    const ran = await unsent(guardian, () => bulkhead('pause', { env: keyIn(guardian), answers: [answer] }));
    expect(ran).toMatchObject({ code: 7, out: '' });
    expect(ran.err).toContain('Not confirmed; nothing was sent.\nRun it again when you are sure.\n');
  });

  test.each(['y', 'Yes', ' yes '])('default: the answer is %j', async (answer) => {
    expect((await bulkhead('pause', { env: keyIn(guardian), answers: [answer] })).code).toBe(0);
  });

  test('error: the contract would refuse, and why', async () => {
    const ran = await unsent(stranger, () => bulkhead('pause --yes --scopes Enter --for 1h', { env: keyIn(stranger) }));
    expect(ran).toMatchObject({ code: 5, out: '' });
    expect(ran.err).toMatch(
      /^Nothing was sent, because it would be refused: .*\n {2}Error: GuardianRefused\n {2}Promise: GUA-\d/,
    );
    const asJson = (await bulkhead('pause --yes --json --scopes Exit --for 1h', { env: keyIn(guardian) })).json();
    expect(asJson.error).toMatchObject({ code: 5, name: 'SimulationRefusedError' });
  });

  test('error: the account cannot pay', async () => {
    await world.client.setBalance({ address: guardian.address, value: 1n });
    const ran = await unsent(guardian, () => bulkhead('pause --yes', { env: keyIn(guardian) }));
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toMatch(
      new RegExp(`The account ${guardian.address} has 0.000000000000000001 ETH, but may need \\S+ ETH\\.`),
    );
  });
});

describe('the account', () => {
  test('default: a keystore, with the password asked for without an echo', async () => {
    const account = writeKeystore(folder, guardian);
    const ran = await bulkhead(`pause --account ${account}`, { answers: ['y', PASSWORD] });
    expect(ran.questions).toEqual(['Send it? [y/N] ', `Password of ${account}: `]);
    expect(ran.code).toBe(0);
  });

  test('default: a keystore without an address, with a password file', async () => {
    const account = writeKeystore(folder, guardian, { address: false });
    const ran = await bulkhead(`pause --yes --account ${account}`, {
      env: { BULKHEAD_PASSWORD_FILE: writePassword(folder) },
    });
    expect(ran).toMatchObject({ code: 0, questions: [] });
    expect(ran.err).not.toContain('Warning');
  });

  test('behavior: BULKHEAD_ACCOUNT names the keystore too', async () => {
    const env = { BULKHEAD_ACCOUNT: writeKeystore(folder, guardian), BULKHEAD_PASSWORD_FILE: writePassword(folder) };
    expect((await bulkhead('pause --yes', { env })).code).toBe(0);
  });

  test('behavior: warns of files that others can read', async () => {
    const account = writeKeystore(folder, guardian, { mode: 0o640 });
    const ran = await bulkhead(`pause --dry-run --account ${account}`);
    expect(ran.err).toContain(`Warning: others can read ${account}; close it with chmod 600 ${account}\n`);
    expect(ran.code).toBe(0);
  });

  test('error: another password', async () => {
    const account = writeKeystore(folder, guardian);
    const BULKHEAD_PASSWORD_FILE = writePassword(folder, 'wrong horse');
    const ran = await unsent(guardian, () =>
      bulkhead(`pause --yes --account ${account}`, { env: { BULKHEAD_PASSWORD_FILE } }),
    );
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain(`The password does not open the keystore ${account}.\n`);
    expect(ran.err).not.toContain('horse');
  });

  test('error: nobody can be asked for the password', async () => {
    const account = writeKeystore(folder, guardian);
    const ran = await unsent(guardian, () => bulkhead(`pause --yes --account ${account}`));
    expect(ran.err).toContain(`The keystore ${account} needs a password, and nobody can be asked for it here.\n`);
    expect(ran).toMatchObject({ code: 2, out: '' });
  });

  test('error: the address in the keystore is not that of its key', async () => {
    const account = writeKeystoreAddress(folder, stranger, guardian.address);
    const env = { BULKHEAD_PASSWORD_FILE: writePassword(folder) };
    const ran = await unsent(guardian, () =>
      unsent(stranger, () => bulkhead(`pause --yes --account ${account}`, { env })),
    );
    expect(ran.err).toContain(`says that it is ${guardian.address}, but its key is that of ${stranger.address}.\n`);
    expect(ran).toMatchObject({ code: 2, out: '' });
  });

  test.each([
    ['none', {}, 'No account is given to send with.'],
    ['a key that is none', { BULKHEAD_PRIVATE_KEY: '0x12' }, 'BULKHEAD_PRIVATE_KEY holds no private key.'],
    ['zero', { BULKHEAD_PRIVATE_KEY: `0x${'0'.repeat(64)}` }, 'BULKHEAD_PRIVATE_KEY holds no private key.'],
    ['a keystore that is not there', { BULKHEAD_ACCOUNT: 'missing.json' }, 'there is no such file.'],
    ['a folder', { BULKHEAD_ACCOUNT: '.' }, 'it is a folder.'],
  ])('error: %s', async (_name, env, message) => {
    const ran = await bulkhead('pause --yes', { env });
    expect(ran.err.split('\n')[0]).toContain(message);
    expect(ran).toMatchObject({ code: 2, out: '' });
  });

  test('behavior: no key and no password in anything that is written, debugging included', async () => {
    const key = privateKeyOf(guardian).slice(2);
    const account = writeKeystore(folder, guardian);
    const debug = { BULKHEAD_DEBUG: '1' };
    const runs = [
      await bulkhead('pause --dry-run', { env: { ...keyIn(guardian), ...debug } }),
      await bulkhead('pause --yes --scopes Exit --for 1h', { env: { ...keyIn(guardian), ...debug } }),
      await bulkhead(`pause --scopes Enter --for 1h --account ${account}`, { env: debug, answers: ['y', PASSWORD] }),
      await bulkhead('pause --yes --json --scopes Enter --for 2h', { env: { ...keyIn(guardian), ...debug } }),
      await bulkhead('pause --yes', { env: { BULKHEAD_PRIVATE_KEY: `${key}00`, ...debug } }),
      await runCli('pause --yes --rpc http://127.0.0.1:9', { env: { ...keyIn(guardian), ...debug } }),
    ];
    expect(runs.map(({ code }) => code)).toEqual([0, 5, 0, 0, 2, 2]);
    for (const { out, err, questions } of runs) {
      const written = (out + err + questions.join('')).toLowerCase();
      expect(written).not.toContain(key.slice(0, 16));
      expect(written).not.toContain(PASSWORD);
    }
  });
});

describe('--safe', () => {
  const safe = council.address;

  test('default: writes a proposal instead of sending, the same for the same', async () => {
    const line = `pause --scopes Enter --until 2100-01-01T00:00Z --safe ${governor.address}`;
    const ran = await unsent(governor, () => bulkhead(line));
    const file = ran.out.match(/to (\S+\.json)\.\n/)?.[1] ?? '';
    const text = readFileSync(file, 'utf8');
    const batch = JSON.parse(text);
    expect(batch).toMatchObject({
      version: '1.0',
      chainId: '31337',
      meta: { createdFromSafeAddress: governor.address },
    });
    expect(batch.meta.description).toContain('Closes Enter of the whole host until 2100-01-01 00:00:00 UTC');
    expect(batch.transactions).toMatchObject([{ to: world.bridge, value: '0' }]);
    await bulkhead(line);
    expect(JSON.parse(readFileSync(file, 'utf8')).transactions).toEqual(batch.transactions);
    expect(ran).toMatchObject({ code: 0, questions: [] });
  });

  test('behavior: --out names the file, --dry-run writes none', async () => {
    const line = `pause --scopes Enter --for 1d --safe ${safe} --out plan.json`;
    expect(await bulkhead(`${line} --dry-run`)).toMatchObject({
      code: 0,
      out: 'It would succeed. Nothing was sent (--dry-run).\n',
    });
    expect(existsSync(join(folder, 'plan.json'))).toBe(false);
    expect((await bulkhead(`${line} --json`)).json()).toMatchObject({
      type: 'proposal',
      safe,
      file: join(folder, 'plan.json'),
    });
    expect(existsSync(join(folder, 'plan.json'))).toBe(true);
  });

  test('error: the contract would refuse the Safe; the file cannot be written', async () => {
    expect(await bulkhead(`pause --scopes Enter --for 1d --safe ${stranger.address}`)).toMatchObject({
      code: 5,
      out: '',
    });
    const ran = await bulkhead(`pause --scopes Enter --for 1d --safe ${safe} --out missing/plan.json`);
    expect(ran.err).toContain(
      `The proposal cannot be written to ${join(folder, 'missing/plan.json')}: ENOENT.\nName another file with --out.\n`,
    );
    expect(ran).toMatchObject({ code: 2, out: '' });
  });
});

describe('what is sent', () => {
  test('error: not mined in time, with the hash and what to do', async () => {
    await world.client.setAutomine(false);
    const ran = await bulkhead('pause --yes --wait 1s', { env: keyIn(guardian) });
    const hash = ran.err.match(/Sent (0x\w{64})/)?.[1];
    expect(ran).toMatchObject({ code: 8, out: '' });
    expect(ran.err).toContain(
      `The transaction ${hash} was sent, but was not mined within 1s.\nIt may still be mined: look the hash up first.`,
    );
    await world.client.setAutomine(true);
    await world.client.mine({ blocks: 1 });
    expect((await bulkhead('pause --yes', { env: keyIn(guardian) })).out).toContain('Nothing to do: ');
  });

  test('error: reverted, with the reason', async () => {
    await world.client.setAutomine(false);
    const running = bulkhead('pause --yes --scopes Enter --for 3h --wait 20s', { env: keyIn(secondGuardian) });
    // Mined before it: the seat is taken away meanwhile.
    await expect.poll(async () => (await world.client.getTxpoolStatus()).pending, { timeout: 20_000 }).toBe(1);
    const removeGuardian = bridgeCall('removeGuardian', [secondGuardian.address]);
    await world.client.sendTransaction({
      account: governor,
      to: world.bridge,
      data: removeGuardian,
      gas: 1_000_000n,
      maxFeePerGas: 10n ** 11n,
      maxPriorityFeePerGas: 10n ** 11n,
    });
    await world.client.setAutomine(true);
    await world.client.mine({ blocks: 1 });
    const ran = await running;
    expect(ran).toMatchObject({ code: 8, out: '' });
    expect(ran.err).toMatch(/The transaction 0x\w{64} reverted: .*\n {2}Error: GuardianRefused\n/);
  });
});
