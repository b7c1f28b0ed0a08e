import { keccak256 } from 'viem';
import { describe, expect, test } from 'vitest';
import { cliAt } from '../../../test/cli.js';
import { keyIn } from '../../../test/keys.js';
import { bridgeCall, council, DAY, governor, HOUR, NATIVE, pass, stranger, useWorld } from '../../../test/world.js';
import { readPendingChange } from '../../generated/actions/core/TwoSpeedChange.js';

const world = useWorld();
const { bulkhead, unsent } = cliAt(world);
const call = bridgeCall('setChangeDelays', [{ slow: 2 * DAY, fast: 7 * HOUR, window: DAY }]);
const id = keccak256(call);
const schedule = () => bulkhead(`change schedule ${call} --yes`, { env: keyIn(governor) });
const etaOf = async () => (await readPendingChange(world.client, { address: world.bridge, id })).eta;

describe('change', () => {
  test('default: schedule, list, waive, execute', async () => {
    expect((await bulkhead('change list')).out).toBe('Nothing is scheduled.\n');
    const scheduled = await schedule();
    expect(scheduled.err).toMatch(
      /^Schedules setChangeDelays\(\{ slow: 172800, fast: 25200, window: 86400 \}\): due .* UTC \(in 2d\), until /,
    );
    expect(scheduled.code).toBe(0);
    expect((await bulkhead('change list')).out).toMatch(
      new RegExp(`^${id}  due .* UTC \\(in 2d\\)\n  setChangeDelays\\(`),
    );
    expect((await bulkhead(`change waive ${id} --yes`, { env: keyIn(council) })).code).toBe(0);
    expect((await unsent(council, () => bulkhead(`change waive ${id} --yes`, { env: keyIn(council) }))).out).toBe(
      'Nothing to do: the veto was given up before.\n',
    );
    await pass(world, 6 * HOUR);
    expect((await bulkhead('change list --json')).json().changes).toMatchObject([{ id, call }]);
    expect((await bulkhead(`change execute ${id} --yes`, { env: keyIn(stranger) })).code).toBe(0);
    expect(await etaOf()).toBe(0);
  });

  test('behavior: scheduled already is nothing to do', async () => {
    await schedule();
    expect((await unsent(governor, schedule)).out).toMatch(/^Nothing to do: it is scheduled, and due .*\.\n$/);
  });

  test.each([
    ['veto', council],
    ['cancel', governor],
  ])('behavior: %s, by id or by calldata; again is nothing to do', async (name, account) => {
    for (const given of [id, call]) {
      await schedule();
      const run = () => bulkhead(`change ${name} ${given} --yes`, { env: keyIn(account) });
      expect((await run()).code).toBe(0);
      expect(await etaOf()).toBe(0);
      expect(await unsent(account, run)).toMatchObject({ code: 0, out: 'Nothing to do: it is not pending.\n' });
    }
  });

  test('error: not due, not the governor, unknown', async () => {
    await schedule();
    const early = await unsent(stranger, () => bulkhead(`change execute ${id} --yes`, { env: keyIn(stranger) }));
    expect(early).toMatchObject({ code: 5, out: '' });
    expect(early.err).toContain('  Error: ChangeNotDue\n');
    const other = bridgeCall('setOutflowWeight', [NATIVE, 1]);
    const ran = await unsent(stranger, () => bulkhead(`change schedule ${other} --yes`, { env: keyIn(stranger) }));
    expect(ran).toMatchObject({ code: 5, out: '' });
    const unknown = `0x${'12'.repeat(32)}`;
    expect(await bulkhead(`change veto ${unknown}`, { env: keyIn(council) })).toMatchObject({
      code: 2,
      err: `No change ${unknown} was scheduled.\nSee bulkhead change list.\n`,
    });
  });
});
