import { type Address, encodeFunctionData, parseEther } from 'viem';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { account } from '../../test/anvil.js';
import {
  type BridgeFixture,
  council,
  governor,
  guardian,
  messenger,
  NATIVE,
  rescue,
  startBridge,
  stranger,
  user,
} from '../../test/bridge.js';
import { twoSpeedChangeAbi } from '../generated/abis/TwoSpeedChange.js';
import { applyConfig, planTransactions } from './apply.js';
import { type ConfigDiff, diffConfig } from './diff.js';
import { ConfigApplyError, ConfigGovernorError, ConfigInvalidError } from './errors.js';
import { parseConfig } from './parse.js';
import type { Config } from './schema.js';

vi.setConfig({ testTimeout: 60_000 });

const DAY = 86_400;

/** What test/bridge.ts deploys, as a person would write it. */
const deployed = `
roles:
  governor: "${governor.address}"
  council: "${council.address}"
  messenger: "${messenger.address}"
  rescue: "${rescue.address}"
delaysDeliveries: true
changeDelays: { slow: 2d, fast: 6h, window: 1d }
escrow: { review: 1d, hold: 3d }
containment:
  graceCap: 4h
  graceBps: 100%
  councilMax: 7d
  automaticMax: 6h
  automaticBudget: 1d
  automaticWindow: 7d
guardians:
  budget: 1d
  window: 7d
  minGuardians: 1
  minSeconds: 1h
  minScopes: [Enter]
  seats:
    - account: "${guardian.address}"
      scopes: [Enter, Trade]
      maxDuration: 6h
      burst: 12h
      refill: 6h
      drillInterval: 30d
unpause: { delay: 1h, window: 1d, vetoPeriod: 1d }
escalation: { epoch: 1h, shareBps: 10% }
assets:
  - symbol: ETH
    asset: "${NATIVE}"
    isShare: false
    window: 1h
    tripPpm: 25%
    weightBps: 100%
    burst: 60 ETH
    refill: 30 ETH
    smallBurst: 5 ETH
    smallRefill: 5 ETH
    threshold: 1 ETH
    most: 100 ETH
feeds: []
`;

let fixture: BridgeFixture;
let clean: `0x${string}`;
beforeAll(async () => {
  fixture = await startBridge();
  // An asset that the host holds loosens slowly; an empty one would be set at once.
  const { client, bridge } = fixture;
  const data = encodeFunctionData({
    abi: [
      {
        type: 'function',
        name: 'deposit',
        inputs: [{ type: 'address' }, { type: 'uint256' }, { type: 'bytes32' }],
        outputs: [],
        stateMutability: 'payable',
      },
    ],
    functionName: 'deposit',
    args: [NATIVE, parseEther('500'), `0x${'11'.repeat(32)}`],
  });
  await client.waitForTransactionReceipt({
    hash: await client.sendTransaction({ to: bridge, data, value: parseEther('500') }),
  });
  clean = await client.snapshot();
});
afterAll(() => fixture?.stop());
beforeEach(async () => {
  await fixture.client.revert({ id: clean });
  clean = await fixture.client.snapshot();
});

function compared(text: string, more: { account?: Address } = {}): Promise<ConfigDiff> {
  return diffConfig(fixture.client, { address: fixture.bridge, config: parseConfig(text), fromBlock: 0n, ...more });
}

async function later(seconds: number): Promise<void> {
  await fixture.client.increaseTime({ seconds });
  await fixture.client.mine({ blocks: 1 });
}

/** Mines a block of that second. */
async function at(second: number): Promise<void> {
  await fixture.client.setNextBlockTimestamp({ timestamp: BigInt(second) });
  await fixture.client.mine({ blocks: 1 });
}

const replaced = (...pairs: [string, string][]) =>
  pairs.reduce((text, [from, to]) => {
    expect(text).toContain(from);
    return text.replace(from, to);
  }, deployed);

describe('diffConfig', () => {
  test('default: what was deployed does not differ', async () => {
    const diff = await compared(deployed);

    expect(diff.steps).toEqual([]);
    expect(diff.unknown).toEqual([]);
    expect(diff.same).toEqual(
      expect.arrayContaining(['roles.council', 'guardians', 'guardians.seats[0]', 'assets[0]', 'escalation', 'escrow']),
    );
  });

  test('behavior: a lower limit is instant, a higher one is scheduled', async () => {
    const lower = await compared(replaced(['burst: 60 ETH', 'burst: 59 ETH']));
    const higher = await compared(
      replaced(['refill: 30 ETH', 'refill: 30.000000000000000001 ETH'], ['most: 100 ETH', 'most: 101 ETH']),
    );

    expect(lower.steps).toMatchObject([
      {
        path: 'assets[0]',
        subject: 'ETH',
        direction: 'tightens',
        speed: 'instant',
        sender: 'governor',
        state: { type: 'todo' },
        changes: [{ field: 'burst', current: parseEther('60'), wanted: parseEther('59'), direction: 'tightens' }],
        transaction: { functionName: 'setOutflowTerms', to: fixture.bridge },
      },
    ]);
    expect(higher.steps).toMatchObject([
      {
        path: 'assets[0]',
        direction: 'loosens',
        speed: 'scheduled',
        state: { type: 'todo' },
        transaction: { functionName: 'scheduleChange' },
      },
    ]);
  });

  test('behavior: of a mixed change the part that tightens comes at once', async () => {
    const { steps } = await compared(
      replaced(['burst: 60 ETH', 'burst: 50 ETH'], ['refill: 30 ETH', 'refill: 35 ETH']),
    );

    expect(steps.map(({ path, speed }) => [path, speed])).toEqual([
      ['assets[0] (what tightens)', 'instant'],
      ['assets[0]', 'scheduled'],
    ]);
    const [part] = steps;
    expect(part?.changes.map(({ field }) => field)).toEqual(['burst']);
  });

  test('behavior: a weight is raised at once and lowered slowly, and renewed once it lapsed', async () => {
    const lower = replaced(['weightBps: 100%', 'weightBps: 99.99%']);
    expect((await compared(lower)).steps).toMatchObject([{ path: 'assets[0].weightBps', speed: 'scheduled' }]);
    await later(90 * DAY - 60);
    expect((await compared(deployed)).steps).toEqual([]);
    await later(61);
    expect((await compared(deployed)).steps).toMatchObject([
      {
        path: 'assets[0].weightBps',
        speed: 'instant',
        changes: [{ current: 0, wanted: 10_000 }],
        call: { functionName: 'setOutflowWeight' },
      },
    ]);
  });

  test('behavior: tightening comes first, a budget before the seat that needs it', async () => {
    const text = replaced(
      ['  budget: 1d', '  budget: 2d'],
      [
        '      drillInterval: 30d\n',
        `      drillInterval: 30d\n    - { account: "${user.address}", scopes: [Enter], maxDuration: 6h, burst: 12h, refill: 6h, drillInterval: 30d }\n`,
      ],
      ['burst: 60 ETH', 'burst: 50 ETH'],
    );

    const { steps } = await compared(text);

    expect(steps.map(({ path, speed, direction }) => [path, speed, direction])).toEqual([
      ['assets[0]', 'instant', 'tightens'],
      ['guardians', 'scheduled', 'loosens'],
      ['guardians.seats[1]', 'scheduled', 'loosens'],
    ]);
    expect(steps[2]).toMatchObject({ state: { type: 'todo' }, subject: user.address });
    expect(steps[2]?.caution).toContain('GuardianBudgetExceeded');
  });

  test('behavior: less for each before less for all', async () => {
    const { steps } = await compared(replaced(['  budget: 1d', '  budget: 17h'], ['refill: 6h', 'refill: 30m']));

    expect(steps.map(({ path, speed, direction }) => [path, speed, direction])).toEqual([
      ['guardians.seats[0]', 'scheduled', 'tightens'],
      ['guardians', 'scheduled', 'tightens'],
    ]);
  });

  test('behavior: a seat is compared as the contract rounds it', async () => {
    const refill = (seconds: number) => replaced(['refill: 6h', `refill: ${seconds}`]);

    // 21,600 s a week are 2,340 parts a second, and so are 21,594 s.
    expect((await compared(refill(21_595))).steps).toEqual([]);
    expect((await compared(refill(21_593))).steps).toMatchObject([{ speed: 'instant', direction: 'tightens' }]);
  });

  test('behavior: below the floor a seat is lowered slowly', async () => {
    const { steps } = await compared(replaced(['maxDuration: 6h', 'maxDuration: 59m']));

    expect(steps).toMatchObject([{ direction: 'tightens', speed: 'scheduled', state: { type: 'todo' } }]);
  });

  test('behavior: what is fixed is impossible, and what would be refused is not announced', async () => {
    const { steps } = await compared(
      replaced(
        ['delaysDeliveries: true', 'delaysDeliveries: false'],
        ['hold: 3d', 'hold: 4d'],
        ['window: 1d }\nescrow', 'window: 3d }\nescrow'],
      ),
    );

    expect(steps.map(({ path, state, transaction }) => [path, state.type, transaction])).toEqual([
      ['escrow', 'impossible', undefined],
      ['delaysDeliveries', 'impossible', undefined],
      ['changeDelays', 'impossible', undefined],
    ]);
    expect(steps[2]?.state).toMatchObject({ reason: expect.stringContaining('ChangeDelaysInvalid') });
  });

  test('behavior: what the file does not mention is told, and removed only when it is exact', async () => {
    const second = `    - { account: "${user.address}", scopes: [Enter], maxDuration: 3h, burst: 3h, refill: 3h, drillInterval: 30d }\n`;
    const more = replaced(['      drillInterval: 30d\n', `      drillInterval: 30d\n${second}`]);
    await applyConfig(fixture.client, await compared(more));
    await later(2 * DAY);
    await applyConfig(fixture.client, await compared(more));

    const diff = await compared(deployed);
    const exact = await compared(`exact: true\n${deployed}`);

    expect(diff.steps).toEqual([]);
    expect(diff.unknown).toEqual([
      { path: `guardians.seats ${user.address}`, what: `${user.address} is a guardian, too.` },
    ]);
    expect(exact.steps).toMatchObject([{ speed: 'instant', transaction: { functionName: 'removeGuardian' } }]);
    await applyConfig(fixture.client, exact);
    expect((await compared(`exact: true\n${deployed}`)).steps).toEqual([]);
  });

  test('behavior: a scheduled change that no step asks for is told', async () => {
    const raised = replaced(['most: 100 ETH', 'most: 200 ETH'], ['burst: 60 ETH', 'burst: 160 ETH']);
    await applyConfig(fixture.client, await compared(raised));

    const { unknown } = await compared(deployed);

    expect(unknown).toMatchObject([
      { what: expect.stringContaining('setOutflowTerms is scheduled and anyone may execute it') },
    ]);
  });

  test('behavior: sections that are left out are left alone', async () => {
    const { steps, same } = await compared('escalation: { epoch: 1h, shareBps: 5% }');

    expect(steps).toMatchObject([{ path: 'escalation', speed: 'scheduled', direction: 'tightens' }]);
    expect(same).toEqual([]);
  });

  test('behavior: the governor is offered its place, and takes it itself', async () => {
    const text = replaced([`governor: "${governor.address}"`, `governor: "${user.address}"`]);
    const first = await compared(text);
    expect(first.steps).toMatchObject([
      { path: 'roles.governor', speed: 'scheduled', call: { functionName: 'transferOwnership' } },
    ]);
    await applyConfig(fixture.client, first);
    await later(2 * DAY);
    await applyConfig(fixture.client, await compared(text));

    const second = await compared(text);

    expect(second.steps).toMatchObject([
      {
        path: 'roles.governor',
        speed: 'instant',
        sender: 'newGovernor',
        transaction: { functionName: 'acceptOwnership' },
      },
    ]);
    await applyConfig(fixture.client, second, { account: account(5) });
    expect((await compared(text)).steps).toEqual([]);
  });

  test('error: an address that was left zero, a digit that the token has no place for', async () => {
    const zero = deployed.replace(rescue.address, `0x${'0'.repeat(40)}`);
    await expect(compared(zero)).rejects.toThrow('6:11 roles.rescue: The address was left zero');
    const long = deployed.replace('60 ETH', '60.0000000000000000001 ETH');
    await expect(compared(long)).rejects.toThrow('"60.0000000000000000001" has more decimals than fit: ETH has 18.');
    await expect(compared(zero)).rejects.toBeInstanceOf(ConfigInvalidError);
  });

  test('error: a rule that only the decimals could show', async () => {
    await expect(compared(deployed.replace('most: 100 ETH', 'most: 99.9 ETH'))).rejects.toThrow(
      'most is 99900000000000000000',
    );
  });

  test('error: an account that does not govern', async () => {
    const lower = replaced(['burst: 60 ETH', 'burst: 59 ETH']);
    await expect(compared(lower, { account: stranger.address })).rejects.toBeInstanceOf(ConfigGovernorError);
  });
});

describe('applyConfig', () => {
  test('default: instant at once, scheduled in two runs, nothing twice', async () => {
    const text = replaced(
      ['burst: 60 ETH', 'burst: 50 ETH'],
      ['epoch: 1h', 'epoch: 30m'],
      ['council: "', `council: "${user.address}" # "`],
    );
    const first = await applyConfig(fixture.client, await compared(text));
    expect(first.done.map(({ functionName }) => functionName)).toEqual([
      'setOutflowTerms',
      'scheduleChange',
      'scheduleChange',
    ]);

    const waiting = await compared(text);
    expect(planTransactions(waiting)).toEqual([]);
    expect(waiting.steps.map(({ state, sender }) => [state.type, sender])).toEqual([
      ['scheduled', 'anyone'],
      ['scheduled', 'anyone'],
    ]);
    expect(await applyConfig(fixture.client, waiting)).toMatchObject({ done: [], left: [{}, {}] });

    const { state } = waiting.steps[0] ?? {};
    const eta = state?.type === 'scheduled' ? state.eta : 0;
    await at(eta - 1);
    expect((await compared(text)).steps[0]?.state.type).toBe('scheduled');
    await at(eta);
    expect((await compared(text)).steps[0]?.state).toMatchObject({ type: 'due', eta });
    await later(60);
    // Anyone may execute what was announced.
    await applyConfig(fixture.client, await compared(text), { account: account(6) });

    const after = await compared(text);
    expect(after.steps).toEqual([]);
    expect(after.unknown).toMatchObject([{ what: `${council.address} may act for the council, too.` }]);
  });

  test('behavior: the council brings a change forward, and a lapsed one is scheduled anew', async () => {
    const text = replaced(['epoch: 1h', 'epoch: 30m']);
    await applyConfig(fixture.client, await compared(text));
    const [step] = (await compared(text)).steps;
    const { eta = 0, expiry = 0, waivedEta = 0 } = step?.state.type === 'scheduled' ? step.state : {};
    expect(eta - waivedEta).toBe(2 * DAY - 6 * 3_600);
    expect(expiry - eta).toBe(DAY);

    await later(2 * DAY + DAY);
    expect((await compared(text)).steps).toMatchObject([
      { state: { type: 'lapsed', expiry }, transaction: { functionName: 'scheduleChange' } },
    ]);
    await applyConfig(fixture.client, await compared(text));
    expect((await compared(text)).steps[0]?.state.type).toBe('scheduled');
  });

  test('error: stops at the first refusal, with what was done', async () => {
    const text = replaced(['burst: 60 ETH', 'burst: 50 ETH'], ['epoch: 1h', 'epoch: 30m'], ['delay: 1h', 'delay: 2h']);
    const diff = await compared(text);
    // Somebody schedules the second one meanwhile.
    const [, second] = diff.steps;
    const data = encodeFunctionData({
      abi: twoSpeedChangeAbi,
      functionName: 'scheduleChange',
      args: [second?.call?.data ?? '0x'],
    });
    await fixture.client.waitForTransactionReceipt({
      hash: await fixture.client.sendTransaction({ to: fixture.bridge, data }),
    });

    const error = await applyConfig(fixture.client, diff).catch((thrown) => thrown);

    expect(error).toBeInstanceOf(ConfigApplyError);
    expect(error).toMatchObject({
      done: [{ path: 'assets[0]' }],
      failed: { path: second?.path },
      left: [{ functionName: 'scheduleChange' }],
    });
    const rest = await applyConfig(fixture.client, await compared(text));
    expect(rest.done).toHaveLength(1);
  });
});

test('default: one schema for files and code', () => {
  const config: Config = parseConfig(deployed);
  expect(config.guardians?.seats[0]?.burst).toBe(43_200);
});
