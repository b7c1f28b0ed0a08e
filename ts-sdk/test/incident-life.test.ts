/**
 * The whole life of an incident with nothing but the command: a thief drains, a guardian contains, the team looks, holds,
 * stops a plan that came too soon, waits, reopens, pays. Once for people, once for machines.
 */
import { parseEther } from 'viem';
import { beforeAll, describe, expect, test } from 'vitest';
import { account } from './anvil.js';
import { type Finished, publishedCommand } from './process.js';
import {
  council,
  DAY,
  deliver,
  governor,
  guardian,
  HOLD,
  HOUR,
  NATIVE,
  pass,
  REVIEW,
  stranger,
  user,
  useWorld,
} from './world.js';

const thief = account(9).address;
const world = useWorld();
let command: Awaited<ReturnType<typeof publishedCommand>>;
beforeAll(async () => {
  command = await publishedCommand();
}, 240_000);

/** Anvil's accounts, by role. Their keys are public; from the environment, since none may stand on a command line. */
const keys = new Map(
  [governor, council, guardian, stranger].map((each) => [
    each,
    `0x${Buffer.from(each.getHdKey().privateKey ?? []).toString('hex')}`,
  ]),
);

/** @param line Words after `bulkhead`; what stands in quotes is one word. */
function bulkhead(line: string, as?: typeof governor): Promise<Finished> {
  const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
  const key = as && keys.get(as);
  return command(words, {
    BULKHEAD_RPC: world.url,
    BULKHEAD_HOST: world.bridge,
    ...(key && { BULKHEAD_PRIVATE_KEY: key }),
  });
}

/** A step that must go well. */
async function ok(line: string, as?: typeof governor): Promise<string> {
  const { code, out, err } = await bulkhead(line, as);
  expect({ line, code, err: code === 0 ? '' : err + out }).toEqual({ line, code: 0, err: '' });
  return out;
}

async function json(line: string, as?: typeof governor) {
  return JSON.parse(await ok(`${line} --json`, as));
}

/** Two exits that are stolen, and an honest one that gets into line behind them. */
async function attack(): Promise<void> {
  await deliver(world, NATIVE, parseEther('100'), thief);
  await deliver(world, NATIVE, parseEther('150'), thief);
  await deliver(world, NATIVE, parseEther('10'), user.address);
}

describe('the life of an incident', () => {
  test('default: with the command alone', async () => {
    await attack();
    expect(await ok('status')).toMatch(/latched/i);
    expect(await ok('simulate outflow native 5')).toMatch(/wait/i);

    await ok('pause --scopes Enter,Trade --for 6h --cause "drain" --yes', guardian);
    expect(await ok('pause --scopes Enter,Trade --for 1h --cause "drain" --yes', guardian)).toMatch(/already|nothing/i);
    expect(await ok('incident list')).toContain('drain');

    expect(await ok('claims list')).toContain('150');
    await ok('claims hold 1 2 --yes', guardian);
    expect(await ok('claims list')).toMatch(/held/i);

    await ok('unpause propose --yes', governor);
    await ok('unpause veto --yes', council);
    const early = await bulkhead('unpause execute --yes', stranger);
    expect(early.code).toBe(5);
    await ok('unpause propose --yes', governor);
    const undue = await bulkhead('unpause execute --yes', stranger);
    expect(undue).toMatchObject({ code: 5 });
    expect(undue.err).toContain('UnpauseNotDue');
    await pass(world, HOUR);
    await ok('unpause execute --yes', stranger);
    expect(await ok('unpause execute --yes', stranger)).toMatch(/nothing|already/i);

    await pass(world, REVIEW + HOLD + DAY);
    const before = await world.client.getBalance({ address: user.address });
    await ok('claims release --due --yes', stranger);
    expect(await world.client.getBalance({ address: user.address })).toBe(before + parseEther('10'));

    const story = await ok('incident show 1');
    for (const part of ['drain', 'veto', 'plan', 'held', 'paid']) expect(story.toLowerCase()).toContain(part);
  }, 240_000);

  test('default: and with --json', async () => {
    await attack();
    const status = await json('status');
    expect(status.host.address).toBe(world.bridge);

    const paused = await json('pause --scopes Enter,Trade --for 6h --cause "drain" --yes', guardian);
    expect(paused).toMatchObject({ incident: '1' });
    expect(await json('pause --scopes Enter,Trade --for 1h --yes', guardian)).toMatchObject({ type: 'done' });

    const claims = await json('claims list');
    expect(claims.claims).toHaveLength(3);
    await json('claims hold 1 2 --yes', guardian);

    await json('unpause propose --yes', governor);
    await json('unpause veto --yes', council);
    await json('unpause propose --yes', governor);
    const undue = await bulkhead('unpause execute --yes --json', stranger);
    expect(undue.code).toBe(5);
    expect(JSON.parse(undue.out).error).toMatchObject({ code: 5 });
    await pass(world, HOUR);
    await json('unpause execute --yes', stranger);

    await pass(world, REVIEW + HOLD + DAY);
    await json('claims release --due --yes', stranger);
    expect((await json('claims list')).claims).toEqual([]);

    const { events } = await json('incident show 1');
    const names = events.map(({ name }: { name: string }) => name);
    expect(names.filter((each: string) => /^Contained|^Unpause|^Reopened/.test(each))).toEqual([
      'Contained',
      'UnpauseProposed',
      'UnpauseVetoed',
      'UnpauseProposed',
      'Reopened',
    ]);
  }, 240_000);
});
