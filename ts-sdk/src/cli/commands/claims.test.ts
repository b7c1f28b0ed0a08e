import { parseEther } from 'viem';
import { beforeEach, describe, expect, test } from 'vitest';
import { cliAt } from '../../../test/cli.js';
import { keyIn } from '../../../test/keys.js';
import { deliver, guardian, NATIVE, pass, REVIEW, stranger, user, useWorld } from '../../../test/world.js';

const world = useWorld();
const { bulkhead, unsent } = cliAt(world);
const release = (more: string) => bulkhead(`claims release --yes ${more}`, { env: keyIn(stranger) });
const hold = (more: string) => bulkhead(`claims hold --yes ${more}`, { env: keyIn(guardian) });

/** Two claims of native value, one of the token. */
beforeEach(async () => {
  await deliver(world, NATIVE, parseEther('90'));
  await deliver(world, NATIVE, parseEther('10'));
  await deliver(world, world.token, 700n * 10n ** 6n);
});

describe('release', () => {
  test('error: each that cannot be paid says why not, and the others go on', async () => {
    const ran = await unsent(stranger, () => release('--all'));
    expect(ran.code).toBe(5);
    expect(ran.out.match(/Nothing was sent, because it would be refused/g)).toHaveLength(3);
    expect(ran.out).toContain('Claim 1: Nothing was sent, because it would be refused: ');
  });

  test('behavior: none is due', async () => {
    expect(await unsent(stranger, () => release('--due'))).toMatchObject({
      code: 0,
      out: 'Nothing to do: no claim can be paid now.\n',
    });
  });

  test('default: all that are due; again is nothing to do', async () => {
    await pass(world, REVIEW + 3_600);
    const balance = await world.client.getBalance({ address: user.address });
    const ran = await release('--due');
    expect(ran.code).toBe(0);
    expect(ran.out.match(/^Claim \d: Done in block/gm)).toHaveLength(3);
    expect(ran.err).toContain(`Pays claim 2: 10 ETH to ${user.address}.`);
    expect(await world.client.getBalance({ address: user.address })).toBeGreaterThan(balance + parseEther('30'));
    expect((await unsent(stranger, () => release('--due'))).code).toBe(0);
    expect((await release('2')).out).toBe('Claim 2: Nothing to do: it was released before.\n');
  });

  test('behavior: by number, of one asset, for machines', async () => {
    await pass(world, REVIEW + 3_600);
    expect(await release('1')).toMatchObject({
      code: 2,
      out: '',
      err: 'There are 2 claims 1, of different assets.\nSay which asset with --asset.\n',
    });
    const { claims } = (await release(`1 --asset ${world.token} --json`)).json();
    expect(claims).toMatchObject([{ id: '1', asset: world.token, type: 'mined', refused: false }]);
    expect((await release('1 2 --asset native')).out.match(/Done/g)).toHaveLength(2);
  });

  test('error: no such claim', async () => {
    expect(await release('9')).toMatchObject({
      code: 2,
      out: '',
      err: 'There is no claim 9.\nSee bulkhead claims list.\n',
    });
  });
});

describe('hold', () => {
  test('default: a range of one asset; again is nothing to do', async () => {
    const ran = await hold('1 2 --asset native');
    expect(ran.err).toContain(`Holds claims 1 to 2 of ${NATIVE}: 2 of them wait, for `);
    expect(ran.code).toBe(0);
    const again = await unsent(guardian, () => hold('1 2 --asset native'));
    expect(again).toMatchObject({
      code: 0,
      out: `Nothing to do: claims 1 to 2 of ${NATIVE}: none waits any more (held).\n`,
    });
  });

  test('behavior: the asset is found when only one has that many', async () => {
    const ran = await unsent(guardian, () => hold('1'));
    expect(ran).toMatchObject({
      code: 2,
      out: '',
      err: 'The asset of the claims is not given.\nAdd --asset <address>.\n',
    });
    expect((await hold('2')).code).toBe(0);
  });

  test('error: not a guardian; no such claim', async () => {
    const ran = await unsent(stranger, () => bulkhead('claims hold 2 --yes', { env: keyIn(stranger) }));
    expect(ran).toMatchObject({ code: 5, out: '' });
    expect(await hold('7 --asset native')).toMatchObject({
      code: 2,
      err: 'There is no claim 7.\nSee bulkhead claims list.\n',
    });
  });
});
