import { zeroHash } from 'viem';
import { describe, expect, test } from 'vitest';
import { cliAt } from '../../../test/cli.js';
import { keyIn } from '../../../test/keys.js';
import { council, governor, guardian, HOUR, pass, stranger, useWorld } from '../../../test/world.js';
import { readIsOpen } from '../../generated/actions/core/Containment.js';
import { readPendingUnpause } from '../../generated/actions/pause/TimelockedUnpause.js';
import { Scope } from '../../generated/types.js';

const world = useWorld();
const { bulkhead, unsent } = cliAt(world);
const close = (scopes = 'Exit', time = '2d') =>
  bulkhead(`pause --yes --scopes ${scopes} --for ${time}`, { env: keyIn(council) });
const propose = (more = '') => bulkhead(`unpause propose --yes ${more}`, { env: keyIn(governor) });
const pending = () => readPendingUnpause(world.client, { address: world.bridge, market: zeroHash });
const isOpen = (scope: Scope) => readIsOpen(world.client, { address: world.bridge, scope });

describe('propose', () => {
  test('default: all that is closed, as soon as the plan may be executed', async () => {
    await close();
    const ran = await propose();
    expect(ran.err).toMatch(/^Proposes to reopen the whole host: due .* UTC \(in 1h\), until .* UTC \(in 1d 1h\)\.\n/);
    for (const name of ['Enter', 'Trade', 'Exit'])
      expect(ran.err).toMatch(
        new RegExp(`  ${name} reopens when the plan is executed, instead of .* UTC \\(in (2d|1d 24h|1d 23h.*)\\)\\.`),
      );
    expect(ran.code).toBe(0);
    expect((await pending()).plan).toBe(0n);
  });

  test('behavior: some scopes, at times of their own; what they wait for raises them', async () => {
    await close();
    await propose('--scopes Enter,Exit=+6h');
    const { timestamp } = await world.client.getBlock();
    const { plan } = await pending();
    const hours = (scope: Scope) => (Number((plan >> BigInt(scope * 40)) & 0xff_ffff_ffffn) - Number(timestamp)) / HOUR;
    expect(hours(Scope.Exit)).toBeCloseTo(6, 1);
    expect(hours(Scope.Enter)).toBeCloseTo(6, 1); // was wanted at once, and waits for Exit
    expect(hours(Scope.Trade)).toBeCloseTo(48, 1);
  });

  test('behavior: the same again is nothing to do, and so is what is open', async () => {
    const open = await unsent(governor, () => propose());
    expect(open).toMatchObject({ code: 0, out: 'Nothing to do: Every scope of the whole host is open.\n', err: '' });
    await close();
    await propose();
    const again = await unsent(governor, () => propose());
    expect(again.out).toMatch(/^Nothing to do: This plan is pending, and due .* UTC \(in .*\)\.\n$/);
    expect(again.code).toBe(0);
    expect((await propose('--scopes Repay')).out).toBe('Nothing to do: Repay of the whole host is open.\n');
  });

  test('error: another plan is pending; not the governor', async () => {
    await close();
    const other = await unsent(stranger, () => bulkhead('unpause propose --yes', { env: keyIn(stranger) }));
    expect(other).toMatchObject({ code: 5, out: '' });
    expect(other.err).toContain('  Error: AuthorityUnauthorized\n');
    await propose();
    const second = await unsent(governor, () => propose('--scopes Exit'));
    expect(second).toMatchObject({ code: 5, out: '' });
    expect(second.err).toContain('  Error: UnpauseAlreadyPending\n');
  });

  test.each([
    ['--scopes Exot', 'There is no scope "Exot".\nDid you mean Exit?'],
    [
      '--at tomorrow',
      '"tomorrow" is no time.\nWrite now, +2h, 2026-03-01T04:30Z (with its Z, times are UTC), or Unix seconds.',
    ],
    ['--refund 0x12', '"0x12" is no address, as --refund has to be.\nWrite 0x and 40 hex digits.'],
    [
      '--market 0x12',
      '"0x12" is neither 32 bytes nor an address in hex.\nWrite a text of at most 31 bytes, 0x with 64 hex digits, or an address.',
    ],
  ])('error: %s', async (more, said) => {
    await close();
    expect(await unsent(governor, () => propose(more))).toMatchObject({ code: 2, out: '', err: `${said}\n` });
  });
});

describe('execute', () => {
  test('default: anyone, once it is due', async () => {
    await close();
    await propose();
    const early = await unsent(stranger, () => bulkhead('unpause execute --yes', { env: keyIn(stranger) }));
    expect(early).toMatchObject({ code: 5, out: '' });
    expect(early.err).toContain('  Error: UnpauseNotDue\n');
    await pass(world, HOUR);
    expect(await isOpen(Scope.Exit)).toBe(false);
    const ran = await bulkhead('unpause execute --yes', { env: keyIn(stranger) });
    expect(ran.err).toMatch(
      /^Executes the plan to reopen the whole host\.\n {2}Enter reopens when the plan is executed/,
    );
    expect(ran.code).toBe(0);
    expect(await isOpen(Scope.Exit)).toBe(true);
  });

  test('behavior: no plan, and everything is open', async () => {
    const ran = await unsent(stranger, () => bulkhead('unpause execute --yes', { env: keyIn(stranger) }));
    expect(ran).toMatchObject({ code: 0 });
    expect(ran.out).toContain('No plan of the whole host is pending, and every scope is open.');
  });

  test('error: no plan, and something is closed', async () => {
    await close();
    const ran = await unsent(stranger, () => bulkhead('unpause execute --yes', { env: keyIn(stranger) }));
    expect(ran).toMatchObject({ code: 5, out: '' });
    expect(ran.err).toContain('  Error: UnpauseNotPending\n');
  });
});

describe.each([
  ['veto', guardian],
  ['veto', council],
  ['withdraw', governor],
])('%s', (name, account) => {
  test('default: the plan is gone; again is nothing to do', async () => {
    await close();
    await propose();
    const line = `unpause ${name} --yes`;
    expect((await bulkhead(line, { env: keyIn(account) })).code).toBe(0);
    expect((await pending()).eta).toBe(0);
    expect(await unsent(account, () => bulkhead(line, { env: keyIn(account) }))).toMatchObject({
      code: 0,
      out: 'Nothing to do: No plan of the whole host is pending.\n',
    });
  });
});
