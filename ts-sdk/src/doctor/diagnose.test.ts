/** Each finding is provoked on a real bridge; where nothing is wrong, none is told. */
import { type Address, pad, parseEther, zeroAddress, zeroHash } from 'viem';
import { describe, expect, test } from 'vitest';
import { deploy } from '../../test/deploy.js';
import {
  bridgeCall,
  cause,
  council,
  DAY,
  DOLLAR,
  deliver,
  deposit,
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
  secondGuardian,
  standIn,
  useWorld,
} from '../../test/world.js';
import { readContainmentWord, writeContain } from '../generated/actions/core/Containment.js';
import { writeExecuteChange } from '../generated/actions/core/TwoSpeedChange.js';
import {
  readOracleFeedSettings,
  writeOracleDistrustFeed,
  writeOraclePoke,
} from '../generated/actions/oracle/OracleBreaker.js';
import { writeEscrowRelease } from '../generated/actions/outflow/OutflowEscrow.js';
import { readOutflowTerms } from '../generated/actions/outflow/OutflowLimiter.js';
import {
  readGuardianStatus,
  writeGuardianDrill,
  writeGuardianPause,
} from '../generated/actions/pause/GuardianPause.js';
import { writeProposeUnpause } from '../generated/actions/pause/TimelockedUnpause.js';
import { Scope } from '../generated/types.js';
import { getClaims } from '../status/getClaims.js';
import { type DiagnoseParameters, diagnose } from './diagnose.js';
import type { Finding } from './types.js';

const world = useWorld();
const at = () => ({ address: world.bridge });
const found = (options: Partial<DiagnoseParameters> = {}) => diagnose(world.client, { ...at(), ...options });
const ids = async (options: Partial<DiagnoseParameters> = {}) => (await found(options)).map(({ id }) => id);
const only = async (id: string) => (await found()).filter((finding) => finding.id === id);

/** In a test each power is one key. */
const ALWAYS = ['governor-one-key', 'council-one-key'];

/** What is wrong beside that. */
async function others(options: Partial<DiagnoseParameters> = {}) {
  return (await ids(options)).filter((id) => !ALWAYS.includes(id));
}

async function change(functionName: string, args: readonly unknown[]) {
  const call = bridgeCall(functionName, args);
  await schedule(world, call);
  await pass(world, 2 * DAY);
  for (const feed of [world.feed, world.second]) await report(world, feed, DOLLAR);
  await mined(world, writeExecuteChange(world.client, { ...at(), call, gas: GAS }));
}

function pause(account: typeof guardian, market: `0x${string}`, duration: number) {
  const closing = { market, scopes: 1 << Scope.Trade, duration, cause, evidence: NO_EVIDENCE, account };
  return mined(world, writeGuardianPause(world.client, { ...at(), ...closing, gas: GAS }));
}

async function contain(seconds: number) {
  const until = Number((await world.client.getBlock()).timestamp) + seconds;
  const closing = { market: zeroHash, scopes: 1 << Scope.Trade, until, cause, evidence: NO_EVIDENCE, account: council };
  await mined(world, writeContain(world.client, { ...at(), ...closing, gas: GAS }));
}

/** A seat whose clock never refills. */
function worn(successor: Address) {
  const times = { maxDuration: 6 * HOUR, exitMaxDuration: 0, burst: 6 * HOUR, refill: 0, drillInterval: 30 * DAY };
  return { scopes: 3, exitScopes: 0, ...times, successor };
}

describe('a healthy host', () => {
  test('default: nothing but that in a test each power is one key', async () => {
    const findings = await found();
    expect(findings.map(({ id }) => id)).toEqual(ALWAYS);
    expect(findings.every(({ severity }) => severity === 'warning')).toBe(true);
  });

  test('behavior: nothing at all where contracts hold the powers', async () => {
    for (const { address } of [governor, council]) await world.client.setCode({ address, bytecode: '0x00' });
    expect(await ids()).toEqual([]);
  });

  test('behavior: a key that delegates is still one key', async () => {
    await world.client.setCode({ address: governor.address, bytecode: `0xef0100${'11'.repeat(20)}` });
    expect(await ids()).toContain('governor-one-key');
  });
});

describe('guardians', () => {
  test('behavior: a clock that is nearly empty', async () => {
    await pause(guardian, zeroHash, 6 * HOUR);
    await pass(world, 6 * HOUR);
    expect(await others()).toEqual(['guardian-clock-low']);
    expect(await others({ reactionTime: 60 })).toEqual([]);
  });

  test('behavior: a clock that is empty, then all of them', async () => {
    await change('setGuardian', [guardian.address, worn(standIn.address)]);
    await pause(guardian, zeroHash, 6 * HOUR);
    await pass(world, 6 * HOUR + 1);
    const [finding] = await only('guardian-cannot-pause');
    expect(finding).toMatchObject({ severity: 'warning', subject: `guardian ${guardian.address}` });
    expect(finding?.reason).toContain('the clock is empty');

    await change('setGuardianBudget', [{ budget: DAY, window: 7 * DAY, minGuardians: 0, minSeconds: 0, minScopes: 0 }]);
    await change('setGuardian', [secondGuardian.address, worn(zeroAddress)]);
    await pause(secondGuardian, zeroHash, 6 * HOUR);
    await pass(world, 6 * HOUR + 1);
    expect((await found())[0]).toMatchObject({ id: 'nobody-can-pause', severity: 'critical' });
  });

  test('behavior: a deadline that is near', async () => {
    const { drillBy } = await readGuardianStatus(world.client, { ...at(), accountArg: guardian.address });
    const { timestamp } = await world.client.getBlock();
    await pass(world, drillBy - Number(timestamp) - 7 * DAY - HOUR);
    for (const feed of [world.feed, world.second]) await report(world, feed, DOLLAR);
    expect(await others()).toEqual([]);
    await pass(world, HOUR);
    expect(await others()).toEqual(['guardian-drill-soon', 'guardian-drill-soon']);
    const [finding] = await only('guardian-drill-soon');
    expect(finding?.command).toContain('bulkhead guardian drill');
    await mined(world, writeGuardianDrill(world.client, { ...at(), account: guardian }));
    expect(await only('guardian-drill-soon')).toHaveLength(1);
  });

  test('behavior: a deadline that passed, until the stand-in has drilled', async () => {
    await pass(world, 31 * DAY);
    const lapsed = await only('guardian-lapsed');
    expect(lapsed.map(({ subject }) => subject)).toEqual([
      `guardian ${guardian.address}`,
      `guardian ${secondGuardian.address}`,
    ]);
    expect(lapsed[0]?.command).toContain(standIn.address);
    await mined(world, writeGuardianDrill(world.client, { ...at(), account: standIn }));
    expect(await only('guardian-lapsed')).toHaveLength(1);
  });

  test('behavior: an account that cannot pay', async () => {
    await world.client.setBalance({ address: guardian.address, value: 0n });
    expect((await found())[0]).toMatchObject({
      id: 'guardian-without-gas',
      severity: 'critical',
      subject: `guardian ${guardian.address}`,
    });
    const value = ((await world.client.getGasPrice()) * 1_000_000n) / 2n;
    await world.client.setBalance({ address: guardian.address, value });
    expect(await only('guardian-without-gas')).toMatchObject([{ severity: 'warning' }]);
    await world.client.setCode({ address: guardian.address, bytecode: '0x00' });
    expect(await only('guardian-without-gas')).toEqual([]);
  });
});

describe('roles', () => {
  test('behavior: nobody governs', async () => {
    await change('renounceOwnership', []);
    expect((await found())[0]).toMatchObject({ id: 'governor-missing', severity: 'critical' });
  });

  test('behavior: an offer that waits', async () => {
    await change('transferOwnership', [council.address]);
    expect(await others()).toEqual(['governor-offered']);
  });

  test('behavior: nobody is council', async () => {
    await change('setCouncil', [council.address, false]);
    expect((await found())[0]).toMatchObject({ id: 'council-missing', severity: 'critical' });
  });

  test('behavior: council and governor are the same', async () => {
    await change('setCouncil', [governor.address, true]);
    expect((await found())[0]).toMatchObject({ id: 'council-is-governor', severity: 'critical' });
  });

  test('behavior: a rescue address that nobody ever used', async () => {
    await change('setOutflowRescue', ['0x00000000000000000000000000000000000c0ffe']);
    expect(await others()).toEqual(['rescue-unknown']);
  });

  test('behavior: a proxy whose admin is elsewhere, a contract or a key', async () => {
    const index = '0xb53127684a568b3173ae13b9f8a6016e243e63b6e8ee1178d6a717850b5d6103';
    const admin = async (account: Address) => {
      await world.client.setStorageAt({ address: world.bridge, index, value: pad(account) });
      return only('proxy-admin');
    };
    expect(await admin(world.token)).toMatchObject([{ severity: 'warning' }]);
    expect(await admin(council.address)).toMatchObject([{ severity: 'critical' }]);
    expect(await admin(world.bridge)).toEqual([]);
  });
});

describe('limits', () => {
  const etherTerms = () => readOutflowTerms(world.client, { ...at(), asset: NATIVE });

  test('behavior: a limit above everything that is held', async () => {
    const terms = await etherTerms();
    const wide = { ...terms, burst: parseEther('1001'), most: parseEther('2000') };
    await change('setOutflowTerms', [NATIVE, wide]);
    expect(await others()).toEqual(['limit-never-binds']);
  });

  test('behavior: a limit that stops nearly everybody', async () => {
    await world.client.setBalance({ address: governor.address, value: parseEther('1000000') });
    await deposit(world, NATIVE, parseEther('598000'));
    expect(await others()).toEqual([]);
    await deposit(world, NATIVE, parseEther('1001'));
    expect(await others()).toEqual(['limit-always-binds']);
  });

  test('behavior: an asset with a price but without terms', async () => {
    const settings = await readOracleFeedSettings(world.client, { ...at(), feedId: pad(world.token) });
    const other = await deploy(world, 'MintableToken');
    await change('setFeed', [pad(other), { ...settings, closes: 0, market: zeroHash }]);
    expect(await others()).toEqual(['feed-alone', 'asset-without-terms']);
  });

  test('behavior: weights that end', async () => {
    await pass(world, 75 * DAY);
    expect(await only('weight-lapsing')).toHaveLength(2);
    await pass(world, 14 * DAY);
    expect(await only('weight-lapsing')).toEqual([]);
    expect(await only('weight-lapsed')).toHaveLength(2);
  });
});

describe('feeds', () => {
  test('behavior: no second leg', async () => {
    const none = { aggregator: zeroAddress, decimals: 0, maxAge: 0, agreeBps: 0, rounds: 0, span: 0, bandBps: 0 };
    await change('setSecondFeed', [pad(world.token), none]);
    expect(await others()).toEqual(['feed-alone']);
  });

  test('behavior: stale, and then latched', async () => {
    await pass(world, 90_001);
    const [finding] = await found();
    expect(finding).toMatchObject({ id: 'feed-stale', severity: 'critical' });
    expect(finding?.command).toContain(`bulkhead oracle poke ${pad(world.token).toLowerCase()}`);
    await mined(world, writeOraclePoke(world.client, { ...at(), feedId: pad(world.token) }));
    expect(await only('feed-stale')).toMatchObject([{ severity: 'warning' }]);
  });

  test('behavior: a lie', async () => {
    await report(world, world.feed, DOLLAR * 3n);
    expect((await found())[0]).toMatchObject({ id: 'feed-bad', severity: 'critical' });
  });

  test('behavior: the second leg alone is stale', async () => {
    await pass(world, 90_001);
    await report(world, world.feed, DOLLAR);
    expect(await only('feed-refused')).toMatchObject([
      { severity: 'warning', reason: expect.stringContaining('SecondMissing') },
    ]);
  });

  test('behavior: out of use', async () => {
    await mined(world, writeOracleDistrustFeed(world.client, { ...at(), feedId: pad(world.token) }));
    expect(await others()).toEqual(['feed-distrusted']);
  });
});

describe('time', () => {
  test('behavior: delays that are shorter than people', async () => {
    expect(await others({ reactionTime: HOUR })).toEqual([]);
    expect(await others({ reactionTime: HOUR + 1 })).toEqual(['delay-plan']);
    expect(await others({ reactionTime: 2 * DAY + 1 })).toEqual(
      expect.arrayContaining(['delay-review', 'delay-plan', 'delay-veto', 'delay-change']),
    );
  });

  test('behavior: a closing that is about to end', async () => {
    await contain(2 * HOUR);
    expect(await others()).toEqual([]);
    await pass(world, HOUR + 1);
    expect(await others()).toEqual(['closing-ends-soon']);
    await pass(world, HOUR);
    expect(await others()).toEqual([]);
  });

  test('behavior: a change, and when it is near', async () => {
    await schedule(world, bridgeCall('setOutflowRescue', [council.address]));
    const severity = async () => (await only('change-pending'))[0]?.severity;
    expect(await severity()).toBe('note');
    await pass(world, 2 * DAY - HOUR + 1);
    expect(await severity()).toBe('warning');
    await pass(world, HOUR);
    expect((await only('change-pending'))[0]?.reason).toContain('can execute it now');
  });

  test('behavior: a plan, vetoable and not', async () => {
    await contain(7 * DAY);
    const seen = await readContainmentWord(world.client, { ...at(), market: zeroHash });
    const plan = { market: zeroHash, plan: 0n, seen, refundGuardian: zeroAddress };
    await mined(world, writeProposeUnpause(world.client, { ...at(), ...plan, gas: GAS }));
    const [pending] = await only('plan-pending');
    expect(pending).toMatchObject({ severity: 'note', subject: 'plan to reopen Trade of the whole host' });
    expect(pending?.command).toContain('bulkhead unpause veto');
    await pass(world, HOUR);
    expect((await only('plan-pending'))[0]?.severity).toBe('warning');
    await pass(world, DAY);
    expect(await only('plan-pending')).toEqual([]);
  });
});

describe('claims', () => {
  test('behavior: due, and failed', async () => {
    await deliver(world, NATIVE, parseEther('60'), governor.address);
    await deliver(world, NATIVE, parseEther('5'), world.token); // takes no native value
    expect(await others()).toEqual([]);
    await pass(world, DAY);
    const [finding] = await only('claims-due');
    expect(finding?.command).toContain('bulkhead claims release');
    const [claim] = await getClaims(world.client, { ...at(), recipient: world.token });
    if (claim === undefined) throw new RangeError('no claim');
    const release = { address: world.escrow, id: claim.id, claim: claim.claim, gas: 1_000_000n };
    await mined(world, writeEscrowRelease(world.client, release));
    const left = await getClaims(world.client, { ...at(), states: ['due'] });
    expect(await only('claims-due')).toHaveLength(left.length === 0 ? 0 : 1);
    expect(await only('claims-failed')).toMatchObject([{ severity: 'note' }]);
  });
});

describe('diagnose', () => {
  test('behavior: the worst first, each with what mends it', async () => {
    await world.client.setBalance({ address: guardian.address, value: 0n });
    await schedule(world, bridgeCall('setOutflowRescue', [council.address]));
    const findings = await found();
    expect(findings.map(({ severity }) => severity)).toEqual(['critical', 'warning', 'warning', 'note']);
    for (const { command, reason, subject } of findings as Finding[]) {
      expect(command).toMatch(/\S/);
      expect(reason).toMatch(/^[A-Z].*\.$/);
      expect(subject).toMatch(/\S/);
    }
  });
});
