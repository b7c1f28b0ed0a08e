import { pad, parseEther, zeroHash } from 'viem';
import { describe, expect, test } from 'vitest';
import { runCli } from '../../../test/cli.js';
import {
  bridgeCall,
  cause,
  council,
  DAY,
  DOLLAR,
  deliver,
  GAS,
  governor,
  guardian,
  HOUR,
  mined,
  NATIVE,
  NO_EVIDENCE,
  pass,
  report,
  schedule,
  useWorld,
} from '../../../test/world.js';
import { readContainmentWord } from '../../generated/actions/core/Containment.js';
import { writeOraclePoke } from '../../generated/actions/oracle/OracleBreaker.js';
import { writeGuardianPause } from '../../generated/actions/pause/GuardianPause.js';
import { writeProposeUnpause } from '../../generated/actions/pause/TimelockedUnpause.js';
import { Scope } from '../../generated/types.js';

const world = useWorld();
const bulkhead = (words: string) => runCli(`${words} --rpc ${world.url} --host ${world.bridge}`);

/** Everything that may be wrong, at once. */
async function disaster() {
  const { client, bridge: address, token } = world;
  await deliver(world, NATIVE, parseEther('90'));
  await deliver(world, token, 90_000n * 10n ** 6n);
  const closing = { scopes: 1 << Scope.Trade, duration: 6 * HOUR, cause, evidence: NO_EVIDENCE, account: guardian };
  await mined(world, writeGuardianPause(client, { address, market: zeroHash, ...closing, gas: GAS }));
  await report(world, world.feed, DOLLAR * 3n);
  await mined(world, writeOraclePoke(client, { address, feedId: pad(token), gas: GAS }));
  const seen = await readContainmentWord(client, { address, market: zeroHash });
  const plan = { market: zeroHash, plan: 0n, seen, refundGuardian: guardian.address };
  await mined(world, writeProposeUnpause(client, { address, ...plan, gas: GAS }));
  await schedule(world, bridgeCall('setOutflowRescue', [council.address]));
  await schedule(world, bridgeCall('quarantineClaims', [NATIVE, [{ first: 1n, last: 1n }]]));
}

describe('status', () => {
  test('default: a quiet day', async () => {
    const { code, out } = await bulkhead('status');
    expect(code).toBe(0);
    expect(out).toContain('Everything is open; nothing is latched, refused, scheduled or waiting.');
    expect(out).toContain(`governor     ${governor.address}`);
    expect(out).toContain('PLAIN: 600 PLAIN may leave at once, 600 PLAIN when full, of 1000000 PLAIN held');
    expect((await bulkhead('status --brief')).out).not.toContain('GUARDIANS');
  });

  test('behavior: the most urgent first, who and why and until when, in a hundred columns', async () => {
    await disaster();
    const { code, out } = await bulkhead('status');
    expect(code).toBe(0);
    const titles = out.split('\n').filter((line) => /^[A-Z]{5}[A-Z ]*( \(|$)/.test(line));
    expect(titles.map((title) => title.replace(/ \(.*/, ''))).toEqual([
      ...['CLOSED', 'LATCHED', 'PRICES REFUSED', 'PLANS TO REOPEN', 'SCHEDULED CHANGES', 'CLAIMS'],
      ...['LIMITS', 'GUARDIANS', 'DELAYS', 'ROLES'],
    ]);
    expect(out).toMatch(/Trade of the whole host until \d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC \(in 5h 60m|in 6h|in 5h/);
    expect(out).toContain(`incident 1, guardian ${guardian.address}: hole`);
    expect(out).toContain('Enter of market PLAIN until');
    expect(out).toContain(`setOutflowRescue(${council.address})`);
    expect(out).toContain('1 held (30.000002 ETH)');
    for (const line of out.split('\n')) expect(line.length, line).toBeLessThanOrEqual(100);
  });

  test('behavior: --json is the whole of it', async () => {
    await disaster();
    const status = (await bulkhead('status --json')).json();
    expect(status.host.modules).toContain('outflowLimiter');
    expect(status.markets[0].scopes[1]).toMatchObject({ name: 'Trade', open: false, closing: { incident: '1' } });
    expect(status.changes).toHaveLength(2);
    expect(status.assets[0].line.waiting).toBe('30000002315984568320');
  });
});

describe('claims list', () => {
  test('default: what can be paid first is at the top', async () => {
    await deliver(world, NATIVE, parseEther('90'));
    await deliver(world, NATIVE, parseEther('5'), governor.address);
    await pass(world, DAY);
    await deliver(world, world.token, 90_000n * 10n ** 6n);
    const { code, out } = await bulkhead('claims list');
    expect(code).toBe(0);
    const lines = out.trim().split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/^1 +30\.000002 ETH {2}0x9965507D…19B0A4dc {2}due +can be paid NOW$/);
    expect(lines[2]).toMatch(/^1 +89400 PLAIN .* waiting +\d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC \(in /);
    for (const line of lines) expect(line.length, line).toBeLessThanOrEqual(100);
  });

  test('behavior: only some', async () => {
    await deliver(world, NATIVE, parseEther('90'));
    expect((await bulkhead('claims list --state due')).out).toBe('No such claim.\n');
    expect((await bulkhead('claims list --state all --asset native --json')).json().claims).toHaveLength(1);
    expect((await bulkhead(`claims list --recipient ${governor.address}`)).out).toBe('No such claim.\n');
  });

  test('error: a state that there is not', async () => {
    const { code, err } = await bulkhead('claims list --state waitng');
    expect(code).toBe(2);
    expect(err).toContain('Did you mean waiting?');
  });
});

describe('doctor', () => {
  test('default: what is wrong, and what mends it', async () => {
    const { code, out } = await bulkhead('doctor');
    expect(code).toBe(6);
    expect(out).toContain(`WARNING governor-one-key: governor ${governor.address}`);
    expect(out).toContain('> Governor: bulkhead change schedule');
    for (const line of out.split('\n')) expect(line.length, line).toBeLessThanOrEqual(100);
  });

  test('behavior: nothing', async () => {
    for (const { address } of [governor, council]) await world.client.setCode({ address, bytecode: '0x00' });
    expect(await bulkhead('doctor')).toMatchObject({ code: 0, out: 'Nothing to be said against it.\n' });
    expect((await bulkhead('doctor --reaction-time 2h')).code).toBe(6);
  });

  test('behavior: a note alone is no alarm', async () => {
    for (const { address } of [governor, council]) await world.client.setCode({ address, bytecode: '0x00' });
    await schedule(world, bridgeCall('setOutflowRescue', [council.address]));
    const { code, json } = await bulkhead('doctor --json');
    expect(code).toBe(0);
    expect(json().findings).toMatchObject([{ id: 'change-pending', severity: 'note' }]);
  });

  test('error: a time that is none', async () => {
    expect((await bulkhead('doctor --reaction-time soon')).code).toBe(2);
  });
});
