import { type Address, keccak256, parseEther } from 'viem';
import { describe, expect, test } from 'vitest';
import { deploy } from '../../test/deploy.js';
import {
  bridgeCall,
  DAY,
  deliver,
  governor,
  guardian,
  HOUR,
  mined,
  NATIVE,
  pass,
  REVIEW,
  schedule,
  user,
  useWorld,
} from '../../test/world.js';
import { writeExecuteChange } from '../generated/actions/core/TwoSpeedChange.js';
import {
  readEscrowClaimDueAt,
  readEscrowClaimState,
  simulateEscrowRelease,
  writeEscrowRelease,
  writeEscrowSkip,
} from '../generated/actions/outflow/OutflowEscrow.js';
import { writeOutflowHoldClaims } from '../generated/actions/outflow/OutflowLimiter.js';
import { ClaimState } from '../generated/types.js';
import type { ClaimFacts } from './claims.js';
import { getClaims } from './getClaims.js';

const world = useWorld();
const ALL = [
  'waiting',
  'held',
  'quarantined',
  'due',
  'pushFailed',
  'released',
  'collected',
  'expired',
  'skipped',
] as const;

const claims = (options: Partial<Parameters<typeof getClaims>[1]> = {}) =>
  getClaims(world.client, { address: world.bridge, ...options });

/** What the escrow itself says of each claim. */
async function asked(found: readonly ClaimFacts[]) {
  const { client, escrow: address } = world;
  const names = Object.entries(ClaimState).map(([name]) => name);
  return Promise.all(
    found.map(async ({ id, claim }) => ({
      state: names[await readEscrowClaimState(client, { address, id, claim })],
      dueAt: await readEscrowClaimDueAt(client, { address, id, asset: claim.asset, madeAt: claim.madeAt }),
    })),
  );
}

const told: Partial<Record<ClaimFacts['state'], string>> = {
  waiting: 'Waiting',
  held: 'Held',
  quarantined: 'Quarantined',
  due: 'Due',
  pushFailed: 'PushFailed',
};

async function expectAsTheEscrowSays() {
  const found = await claims({ states: ALL });
  const expected = await asked(found);
  expect(found.map(({ state }) => told[state] ?? 'None')).toEqual(expected.map(({ state }) => state));
  expect(found.map(({ reviewedAt }) => reviewedAt)).toEqual(expected.map(({ dueAt }) => dueAt));
  return found.map(({ state }) => state);
}

const release = (one: ClaimFacts | undefined) => {
  if (one === undefined) throw new RangeError('no such claim');
  const { id, claim } = one;
  return mined(world, writeEscrowRelease(world.client, { address: world.escrow, id, claim, gas: 1_000_000n }));
};
const hold = (firstClaim: bigint, lastClaim: bigint) =>
  mined(
    world,
    writeOutflowHoldClaims(world.client, {
      address: world.bridge,
      asset: NATIVE,
      firstClaim,
      lastClaim,
      account: guardian,
    }),
  );

describe('getClaims', () => {
  test('default: a claim with what its release needs', async () => {
    await deliver(world, NATIVE, parseEther('90'));
    const [claim] = await claims();
    const { timestamp } = await world.client.getBlock();
    expect(claim).toMatchObject({
      id: 1n,
      state: 'waiting',
      releasable: false,
      reviewedAt: Number(timestamp) + REVIEW,
      dueAt: Number(timestamp) + REVIEW,
      linePassed: false,
      data: undefined,
      claim: { asset: NATIVE, recipient: user.address, madeAt: Number(timestamp) },
    });
    await pass(world, REVIEW);
    await release(claim);
    expect(await claims()).toEqual([]);
    expect(await claims({ states: ['released'] })).toHaveLength(1);
  });

  test('behavior: the second at which it can be released, where the line decides', async () => {
    await deliver(world, NATIVE, parseEther('90'));
    await deliver(world, NATIVE, parseEther('800')); // 30 ether an hour: more than a day after its review
    const [, last] = await claims();
    expect(last?.dueAt).toBeGreaterThan(last?.reviewedAt ?? 0);
    await pass(world, DAY + HOUR);
    const [, later] = await claims();
    expect(later).toMatchObject({ state: 'due', linePassed: false, releasable: false });
    expect(later?.dueAt).toBe(last?.dueAt);
    const canAt = async (blockTime: number) => {
      await world.client.setNextBlockTimestamp({ timestamp: BigInt(blockTime) });
      await world.client.mine({ blocks: 1 });
      const { id, claim } = later as ClaimFacts;
      const options = { address: world.escrow, id, claim };
      const ok = await simulateEscrowRelease(world.client, options).then(
        () => true,
        () => false,
      );
      const [, now] = await claims();
      return { ok, said: now?.releasable };
    };
    expect(await canAt((last?.dueAt ?? 0) - 1)).toEqual({ ok: false, said: false });
    expect(await canAt(last?.dueAt ?? 0)).toEqual({ ok: true, said: true });
  });

  test('behavior: every state is the one that the escrow tells', async () => {
    await deliver(world, NATIVE, parseEther('90'));
    await deliver(world, NATIVE, parseEther('5'), world.token); // a token takes no native value
    for (let count = 0; count < 4; count += 1) await deliver(world, NATIVE, parseEther('5'));
    await hold(3n, 3n);
    expect(await expectAsTheEscrowSays()).toEqual(['waiting', 'waiting', 'held', 'waiting', 'waiting', 'waiting']);

    const ranges = [{ first: 4n, last: 5n }];
    const call = bridgeCall('quarantineClaims', [NATIVE, ranges]);
    await schedule(world, call);
    await pass(world, REVIEW);
    expect(await expectAsTheEscrowSays()).toEqual(['due', 'due', 'held', 'held', 'held', 'due']);
    const [first, failing] = await claims();
    await release(first);
    await release(failing);
    expect(await expectAsTheEscrowSays()).toEqual(['released', 'pushFailed', 'held', 'held', 'held', 'due']);

    await pass(world, DAY);
    await mined(world, writeExecuteChange(world.client, { address: world.bridge, call }));
    await pass(world, 3 * DAY);
    expect(await expectAsTheEscrowSays()).toEqual([
      'released',
      'pushFailed',
      'due',
      'quarantined',
      'quarantined',
      'due',
    ]);
    const { id, claim } = (await claims({ states: ['quarantined'] }))[0] as ClaimFacts;
    await mined(world, writeEscrowSkip(world.client, { address: world.escrow, id, claim }));
    expect((await expectAsTheEscrowSays())[3]).toBe('skipped');
  });

  test('behavior: a freeze ends with its change', async () => {
    await deliver(world, NATIVE, parseEther('90'));
    await schedule(world, bridgeCall('quarantineClaims', [NATIVE, [{ first: 1n, last: 1n }]]));
    await pass(world, 3 * DAY - 10); // the delay and the window, but for some seconds
    expect(await expectAsTheEscrowSays()).toEqual(['held']);
    const [frozen] = await claims();
    await world.client.setNextBlockTimestamp({ timestamp: BigInt(frozen?.frozenUntil ?? 0) });
    await world.client.mine({ blocks: 1 });
    expect(await expectAsTheEscrowSays()).toEqual(['due']);
  });

  test('behavior: a claim with a call brings its data', async () => {
    const receiver = await deploy(world, 'CallReceiver');
    await deliver(world, NATIVE, parseEther('90'), receiver, '0x1234');
    const [claim] = await claims();
    expect(claim).toMatchObject({ data: '0x1234', claim: { callHash: keccak256('0x1234') } });
  });

  test('behavior: only of an asset, or for a recipient', async () => {
    await deliver(world, NATIVE, parseEther('90'));
    await deliver(world, NATIVE, parseEther('20'), governor.address);
    await deliver(world, world.token, 90_000n * 10n ** 6n);
    const count = async (options: { asset?: Address; recipient?: Address }) => (await claims(options)).length;
    expect(await count({})).toBe(3);
    expect(await count({ asset: world.token })).toBe(1);
    expect(await count({ recipient: governor.address.toLowerCase() as Address })).toBe(1);
    expect(await count({ asset: world.token, recipient: governor.address })).toBe(0);
  });

  test('behavior: none', async () => {
    expect(await claims()).toEqual([]);
  });
});
