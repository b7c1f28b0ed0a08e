import { type Hex, pad, parseEther, stringToHex, zeroHash } from 'viem';
import { beforeEach, describe, expect, test } from 'vitest';
import { council, DAY, deliver, guardian, HOUR, mined, NATIVE, pass, user, useWorld } from '../../test/world.js';
import {
  readContainmentWord,
  writeContain,
  writeExecuteUnpause,
  writeGuardianPause,
  writeOutflowHoldClaims,
  writeProposeUnpause,
  writeVetoUnpause,
} from '../exports/actions.js';
import { Scope } from '../generated/types.js';
import { assignIncidents } from './assign.js';
import { IncidentUnknownError } from './errors.js';
import { eventsAbi, isOrdinary } from './events.js';
import { getIncidents } from './getIncidents.js';
import { getTimeline } from './getTimeline.js';
import { incidentsFrom } from './incidentsFrom.js';
import type { ChainEvent } from './types.js';

const world = useWorld();
const cause = stringToHex('drain', { size: 32 });
const evidence = pad('0x0e');
const ENTER = 1 << Scope.Enter;
const TRADE = 1 << Scope.Trade;
/** Not estimated: what a call does depends on the second in which it is mined, and so does its gas. */
const gas = 1_000_000n;

function pause(scopes = ENTER, duration = 3 * HOUR) {
  const { client, bridge: address } = world;
  const call = { address, market: zeroHash, scopes, duration, cause, evidence, account: guardian, gas };
  return mined(world, writeGuardianPause(client, call));
}

async function propose(plan = 0n) {
  const { client, bridge: address } = world;
  const seen = await readContainmentWord(client, { address, market: zeroHash });
  const refundGuardian = guardian.address;
  return mined(world, writeProposeUnpause(client, { address, market: zeroHash, plan, seen, refundGuardian, gas }));
}

const veto = () =>
  mined(world, writeVetoUnpause(world.client, { address: world.bridge, market: zeroHash, account: council, gas }));
const execute = () => mined(world, writeExecuteUnpause(world.client, { address: world.bridge, market: zeroHash, gas }));
const timeline = (options: object = {}) =>
  getTimeline(world.client, { address: world.bridge, fromBlock: world.deployed, ordinary: false, ...options });
const incidents = (options: object = {}) =>
  getIncidents(world.client, { address: world.bridge, fromBlock: world.deployed, ...options });
const names = async (options: object = {}) => (await timeline(options)).map(({ name }) => name);

describe('a whole incident: outflow beyond the limit, pause, plan, veto, plan, reopening', () => {
  let paused: Awaited<ReturnType<typeof pause>>;

  beforeEach(async () => {
    await deliver(world, NATIVE, parseEther('70'));
    paused = await pause();
    const { client, bridge: address } = world;
    const range = { asset: NATIVE, firstClaim: 1n, lastClaim: 1n } as const;
    await mined(world, writeOutflowHoldClaims(client, { address, ...range, account: guardian, gas }));
    await propose();
    await veto();
    await propose();
    await pass(world, HOUR + 60);
    await execute();
  });

  test('default: one incident, and what became of it', async () => {
    const { client } = world;
    const { timestamp } = await client.getBlock({ blockNumber: paused.blockNumber });
    const { timestamp: now } = await client.getBlock();
    expect(await incidents()).toEqual([
      {
        number: 1n,
        market: zeroHash,
        openedAt: Number(timestamp),
        block: paused.blockNumber,
        transaction: paused.transactionHash,
        cause: '"drain"',
        causeCode: cause,
        evidence,
        by: guardian.address,
        tier: 'Guardian',
        scopes: ENTER,
        closed: ENTER,
        until: Number(now),
        state: 'reopened',
        events: 13,
      },
    ]);
  });

  test('default: its timeline begins with the outflow that tripped the lane and ends with the reopening', async () => {
    const entries = await timeline({ incident: 1n });
    expect(entries.map(({ name }) => name)).toEqual([
      'AutomaticClockSet',
      'OutflowLaneTripped',
      'AutomaticClockSet',
      'OutflowHostLatched',
      'ClaimOpened',
      'Contained',
      'GuardianClockSet',
      'ClaimsHeld',
      'UnpauseProposed',
      'UnpauseVetoed',
      'UnpauseProposed',
      'Reopened',
      'GuardianClockSet',
    ]);
    const opened = entries.find(({ name }) => name === 'ClaimOpened');
    expect(opened).toMatchObject({ contract: world.escrow, args: { id: 1n, recipient: user.address } });
    expect(entries.find(({ name }) => name === 'UnpauseVetoed')).toMatchObject({
      sender: council.address,
      incident: 1n,
    });
    expect(entries.every(({ incident }) => incident === 1n)).toBe(true);
  });

  test('behavior: sentences tell amounts as the options say', async () => {
    const entries = await timeline({ incident: 1n, assets: { [NATIVE]: { decimals: 18, symbol: 'ETH' } } });
    const opened = entries.find(({ name }) => name === 'ClaimOpened');
    expect(opened?.sentence).toMatch(/^1\d\.\d* ETH for 0x\w{40} had to wait as claim 1\.$/);
    expect(entries.find(({ name }) => name === 'Contained')?.sentence).toMatch(
      /^Incident 1: 0x\w{40} as a guardian closed Enter for the whole host until .* UTC, cause "drain", evidence 0x0+0e\.$/,
    );
  });

  test('behavior: what happens when it is over belongs to nothing, but what its claims go through does', async () => {
    const { client, bridge: address } = world;
    await mined(
      world,
      writeContain(client, { address, market: pad('0x05'), scopes: TRADE, until: await soon(), cause, evidence, gas }),
    );
    await pass(world, 2 * HOUR);
    const range = { asset: NATIVE, firstClaim: 1n, lastClaim: 1n } as const;
    await mined(world, writeOutflowHoldClaims(client, { address, ...range, account: guardian, gas }));
    const [held, before] = [...(await timeline())].reverse();
    expect(held).toMatchObject({ name: 'ClaimsHeld', incident: 1n });
    expect(before).toMatchObject({ name: 'Contained', incident: 2n });
    expect(await names({ incident: 2n })).toEqual(['Contained']);
  });

  test('behavior: times and senders are those of the chain', async () => {
    for (const { block, time, transaction, sender } of await timeline({ incident: 1n })) {
      const { timestamp } = await world.client.getBlock({ blockNumber: block });
      const { from } = await world.client.getTransaction({ hash: transaction });
      expect({ time, sender: sender.toLowerCase() }).toEqual({ time: Number(timestamp), sender: from.toLowerCase() });
    }
  });
});

async function soon(): Promise<number> {
  return Number((await world.client.getBlock()).timestamp) + HOUR;
}

describe('getIncidents', () => {
  test('default: none', async () => {
    expect(await incidents()).toEqual([]);
    expect(await getIncidents(world.client, { address: world.bridge })).toEqual([]);
  });

  test('behavior: open until the last second, expired from then on', async () => {
    const { blockNumber } = await pause(ENTER, HOUR);
    const { timestamp } = await world.client.getBlock({ blockNumber });
    const until = Number(timestamp) + HOUR;
    const stateAt = async (time: number) => {
      await world.client.setNextBlockTimestamp({ timestamp: BigInt(time) });
      await world.client.mine({ blocks: 1 });
      return (await incidents())[0];
    };
    expect(await stateAt(until - 1)).toMatchObject({ state: 'open', until });
    expect(await stateAt(until)).toMatchObject({ state: 'expired', until });
  });

  test('behavior: what CON-3 closes along is told apart from what was named', async () => {
    const { client, bridge: address } = world;
    const exit = 1 << Scope.Exit;
    await mined(
      world,
      writeContain(client, { address, market: zeroHash, scopes: exit, until: await soon(), cause, evidence, gas }),
    );
    expect(await incidents()).toMatchObject([{ tier: 'Governor', scopes: exit, closed: exit | ENTER | TRADE }]);
  });

  test('behavior: a plan that opens one scope leaves the incident open for the other', async () => {
    await pause(ENTER | TRADE);
    const later = BigInt(await soon()) + BigInt(DAY);
    await propose(later << (40n * BigInt(Scope.Trade)));
    await pass(world, HOUR + 60);
    await execute();
    const [incident] = await incidents();
    expect(incident).toMatchObject({ state: 'open' });
    await pass(world, 3 * HOUR);
    expect((await incidents())[0]).toMatchObject({ state: 'reopened', until: incident?.until });
  });

  test('behavior: at an earlier block', async () => {
    const { blockNumber } = await pause();
    expect(await incidents({ toBlock: blockNumber })).toMatchObject([{ state: 'open' }]);
    expect(await incidents({ toBlock: blockNumber - 1n })).toEqual([]);
  });

  test('behavior: a cause that is no text is shown as bytes', async () => {
    const { client, bridge: address } = world;
    const bytes: Hex = `0x${'ab'.repeat(32)}`;
    const call = { address, market: zeroHash, scopes: ENTER, duration: HOUR, cause: bytes, evidence: zeroHash };
    await mined(world, writeGuardianPause(client, { ...call, account: guardian, gas }));
    expect(await incidents()).toMatchObject([{ cause: bytes, evidence: undefined }]);
  });
});

describe('getTimeline', () => {
  test('default: every event of host and escrow', async () => {
    await deliver(world, NATIVE, parseEther('70'));
    const { client, bridge, escrow, deployed } = world;
    const logs = await client.getLogs({ address: [bridge, escrow], fromBlock: deployed });
    const entries = await timeline({ ordinary: true });
    expect(entries.map(({ transaction, logIndex }) => [transaction, logIndex])).toEqual(
      logs.map(({ transactionHash, logIndex }) => [transactionHash, logIndex]),
    );
    expect(entries.some(({ name }) => name === 'Delivered')).toBe(true);
    expect(new Set(await names()).has('Delivered')).toBe(false);
  });

  test('behavior: a latch under which nothing is closed belongs to no incident', async () => {
    await deliver(world, NATIVE, parseEther('70'));
    const tripped = (await timeline()).find(({ name }) => name === 'OutflowLaneTripped');
    expect(tripped).toMatchObject({ incident: undefined });
  });

  test('behavior: a latch that is over when something is closed did not lead to it', async () => {
    await deliver(world, NATIVE, parseEther('70'));
    const tripped = (await timeline()).find(({ name }) => name === 'OutflowLaneTripped');
    const until = Number(tripped?.args['until']);
    await world.client.setNextBlockTimestamp({ timestamp: BigInt(until) });
    await pause();
    expect((await timeline()).find(({ name }) => name === 'OutflowLaneTripped')).toMatchObject({ incident: undefined });
  });

  test('behavior: tells how far it has come', async () => {
    const seen: bigint[] = [];
    await timeline({ onProgress: ({ block }: { block: bigint }) => seen.push(block) });
    expect(seen.at(-1)).toBe(await world.client.getBlockNumber());
  });

  test('error: an incident that is not there', async () => {
    await expect(timeline({ incident: 1n })).rejects.toThrow(IncidentUnknownError);
    await pause();
    const error = await timeline({ incident: 2n }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ incident: 2n, nextStep: expect.stringContaining('from 1 to 1') });
  });
});

describe('pure parts', () => {
  const event = (name: ChainEvent['name'], block: number, args: object, transaction: Hex = `0x${block}`): ChainEvent =>
    ({ name, args, contract: NATIVE, block: BigInt(block), time: block, transaction, logIndex: 0 }) as never;
  const at = (scope: Scope, time: number) => BigInt(time) << (40n * BigInt(scope));
  const contained = (incident: bigint, block: number, word: bigint) =>
    event('Contained', block, {
      incident,
      market: zeroHash,
      by: NATIVE,
      tier: 1,
      scopes: ENTER,
      word,
      cause,
      evidence,
    });

  test('behavior: closing for longer is another incident, and each ends by its own time', () => {
    const events = [contained(1n, 10, at(Scope.Enter, 20)), contained(2n, 15, at(Scope.Enter, 30))];
    expect(incidentsFrom(events, 25)).toMatchObject([
      { number: 1n, state: 'expired', until: 20 },
      { number: 2n, state: 'open', until: 30 },
    ]);
  });

  test('behavior: an incident of another market is not ended by a plan', () => {
    const reopened = event('Reopened', 12, { upToIncident: 1n, market: pad('0x01'), by: NATIVE, word: 0n });
    expect(incidentsFrom([contained(1n, 10, at(Scope.Enter, 20)), reopened], 15)).toMatchObject([{ state: 'open' }]);
  });

  test('behavior: a change is followed to its end', () => {
    const events = [
      contained(1n, 10, at(Scope.Enter, 20)),
      event('ChangeScheduled', 12, { id: '0x01' }),
      event('ChangeScheduled', 30, { id: '0x02' }),
      event('ChangeVetoed', 31, { id: '0x01' }),
      event('ChangeExecuted', 32, { id: '0x02' }),
    ];
    expect(assignIncidents(events, incidentsFrom(events, 40))).toEqual([1n, 1n, undefined, 1n, undefined]);
  });

  test('behavior: ordinary events are events', () => {
    const ordinary = eventsAbi().filter(({ name }) => isOrdinary(name));
    expect(ordinary).toHaveLength(17);
  });
});
