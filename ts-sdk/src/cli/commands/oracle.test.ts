import { pad } from 'viem';
import { describe, expect, test } from 'vitest';
import { cliAt } from '../../../test/cli.js';
import { keyIn } from '../../../test/keys.js';
import { DOLLAR, report, stranger, useWorld } from '../../../test/world.js';
import { readOracleIsTripped } from '../../generated/actions/oracle/OracleBreaker.js';

const world = useWorld();
const { bulkhead, unsent } = cliAt(world);
const feedId = () => pad(world.token);
const poke = () => bulkhead(`oracle poke ${world.token} --yes`, { env: keyIn(stranger) });

describe('check', () => {
  test('default: every feed, without an account', async () => {
    const ran = await bulkhead('oracle check');
    expect(ran.out).toMatch(new RegExp(`^${world.token}: 1, may be used \\(anchor 1, .* old\\)\n$`));
    expect(ran).toMatchObject({ code: 0, err: '' });
  });

  test('behavior: code 6 when a price is refused', async () => {
    await report(world, world.feed, (DOLLAR * 3n) / 2n);
    const ran = await bulkhead(`oracle check ${world.token}`);
    expect(ran.out).toMatch(/: refused, Disagreement \(anchor 1, /);
    expect(ran.code).toBe(6);
    const { feeds } = (await bulkhead('oracle check --json')).json();
    expect(feeds).toMatchObject([
      { feedId: feedId().toLowerCase(), reason: 'Disagreement', mode: 'Trusted', price: '0' },
    ]);
  });

  test('error: no such feed', async () => {
    const ran = await bulkhead('oracle check ETHUSD');
    expect(ran).toMatchObject({ code: 5, out: '' });
    expect(ran.err).toContain('  Error: OracleFeedUnknown\n');
  });
});

describe('poke', () => {
  test('behavior: a good price is nothing to do', async () => {
    const ran = await unsent(stranger, poke);
    expect(ran).toMatchObject({
      code: 0,
      out: `Nothing to do: the price of ${world.token} may be used.\n`,
    });
  });

  test('default: latches a feed that lies; again is nothing to do', async () => {
    await report(world, world.feed, (DOLLAR * 3n) / 2n);
    const ran = await poke();
    expect(ran.err).toContain('its price is refused (Disagreement), which latches it.');
    expect(ran.out).toMatch(/: refused, Disagreement; latched since .*\nDone in block/);
    expect(ran.code).toBe(0);
    expect(await readOracleIsTripped(world.client, { address: world.bridge, feedId: feedId() })).toBe(true);
    const again = await unsent(stranger, poke);
    expect(again.out).toMatch(/^Nothing to do: 0x\w{40} is latched since .*\.\n$/);
  });
});
