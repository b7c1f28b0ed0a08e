import { describe, expect, test } from 'vitest';
import { cliAt } from '../../../test/cli.js';
import { keyIn } from '../../../test/keys.js';
import { DAY, guardian, HOUR, pass, secondGuardian, standIn, stranger, useWorld } from '../../../test/world.js';
import { readGuardianStatus } from '../../generated/actions/pause/GuardianPause.js';

const world = useWorld();
const { bulkhead, unsent } = cliAt(world);
const statusOf = (accountArg: `0x${string}`) => readGuardianStatus(world.client, { address: world.bridge, accountArg });

describe('drill', () => {
  test('default: moves the deadline; again within the hour is nothing to do', async () => {
    await pass(world, HOUR);
    const { drillBy } = await statusOf(guardian.address);
    const ran = await bulkhead('guardian drill --yes', { env: keyIn(guardian) });
    expect(ran.err).toMatch(/^Drills: proves that the account can pause, and closes nothing\.\n {2}The deadline is /);
    expect(ran.out).toMatch(/The next drill is due .* UTC\.\n$/);
    expect(ran.code).toBe(0);
    expect((await statusOf(guardian.address)).drillBy).toBeGreaterThan(drillBy);
    const again = await unsent(guardian, () => bulkhead('guardian drill --yes', { env: keyIn(guardian) }));
    expect(again.out).toMatch(
      new RegExp(
        `^Nothing to do: ${guardian.address} drilled, or got its seat, .* UTC \\(.*\\); the next drill is due `,
      ),
    );
    expect((await bulkhead('guardian drill --yes --again', { env: keyIn(guardian) })).out).toContain('Done in block');
  });

  test('behavior: a stand-in may once the guardian has lapsed', async () => {
    const early = await unsent(standIn, () => bulkhead('guardian drill --yes', { env: keyIn(standIn) }));
    expect(early).toMatchObject({ code: 5, out: '' });
    await pass(world, 31 * DAY);
    expect((await bulkhead('guardian drill --yes', { env: keyIn(standIn) })).code).toBe(0);
    expect((await unsent(standIn, () => bulkhead('guardian drill --yes', { env: keyIn(standIn) }))).out).toBe(
      `Nothing to do: ${standIn.address} has drilled, and the seat is its.\n`,
    );
    expect((await bulkhead(`guardian status ${guardian.address}`)).out).toContain(
      'has lost its power to its stand-in.',
    );
  });

  test('error: not a guardian', async () => {
    const ran = await unsent(stranger, () => bulkhead('guardian drill --yes', { env: keyIn(stranger) }));
    expect(ran).toMatchObject({ code: 5, out: '' });
    expect(ran.err).toContain('  Error: GuardianRefused\n');
  });
});

describe('status', () => {
  test('default: every seat, without an account', async () => {
    const { code, out, err } = await bulkhead('guardian status');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(
      new RegExp(
        `${guardian.address} is a guardian, and is armed\\.\n  may close  Enter, Trade for 6h at most\n  clock      6h left\n  drill by   .* UTC \\(in 2\\dd.*\\)\n  stand-in   ${standIn.address}\n`,
      ),
    );
    expect(out).toContain(`${secondGuardian.address} is a guardian, and is armed.`);
  });

  test('behavior: one account, for machines', async () => {
    const { guardians } = (await bulkhead(`guardian status --json ${standIn.address}`)).json();
    expect(guardians).toMatchObject([{ account: standIn.address, status: { seat: guardian.address, armed: false } }]);
    expect((await bulkhead(`guardian status ${standIn.address}`)).out).toContain(
      'who has not lapsed: it cannot pause now.',
    );
    expect((await bulkhead(`guardian status ${stranger.address}`)).out).toBe(
      `${stranger.address} is no guardian, and stands in for none.\n`,
    );
  });

  test('behavior: what the clock pays for', async () => {
    await bulkhead('pause --yes --scopes Enter --for 2h', { env: keyIn(guardian) });
    expect((await bulkhead('guardian status')).out).toMatch(
      /clock {6}4h.* left; pays for a closing until .* UTC \(in 2h\)/,
    );
  });
});
