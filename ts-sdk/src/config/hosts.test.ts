/** Hosts with prices, shares, a lane of liquidators, a perimeter. */
import { type Address, getAddress, getContractAddress, type Hex, zeroAddress, zeroHash } from 'viem';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Anvil, account, startAnvil } from '../../test/anvil.js';
import { deploy, deployLibraries, readArtifact } from '../../test/deploy.js';
import {
  council,
  DAY,
  DOLLAR,
  governor,
  HOUR,
  NATIVE,
  pass,
  report,
  rescue,
  user,
  useWorld,
} from '../../test/world.js';
import { applyConfig } from './apply.js';
import { diffConfig } from './diff.js';
import { exportConfig, formatConfig } from './export.js';
import { parseConfig } from './parse.js';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

function replaced(text: string, ...pairs: [string, string][]): string {
  return pairs.reduce((all, [from, to]) => {
    expect(all).toContain(from);
    return all.replace(from, to);
  }, text);
}

describe('a bridge with prices', () => {
  const world = useWorld();

  const exported = async () => formatConfig(await exportConfig(world.client, { address: world.bridge }));
  const compared = (text: string) =>
    diffConfig(world.client, { address: world.bridge, config: parseConfig(text), fromBlock: world.deployed });

  test('default: what is exported makes no step, feeds and seats included', async () => {
    const text = await exported();
    const diff = await compared(text);

    expect(diff.steps).toEqual([]);
    expect(diff.unknown).toEqual([]);
    expect(text).toContain('burst: 6%');
    expect(text).toContain('floor: 10000 PLAIN');
    expect(text).toContain('agreeBps: 1%');
    expect(diff.same).toEqual(
      expect.arrayContaining(['feeds[0]', 'feeds[0].second', 'guardians.seats[1]', 'assets[1]']),
    );
  });

  test('behavior: bounds of a feed are compared as the contract rounds them', async () => {
    const text = await exported();
    const inForce = text.match(/low: "(\d+)"/)?.[1] ?? '';

    // Bounds have 17 bits: what was asked for need not be a number of them.
    expect(BigInt(inForce)).toBeGreaterThan(50_000_000n);
    expect((await compared(replaced(text, [`low: "${inForce}"`, 'low: "50000000"']))).steps).toEqual([]);
    expect(
      (await compared(replaced(text, [`low: "${inForce}"`, `low: "${BigInt(inForce) + 1n}"`]))).steps,
    ).toHaveLength(1);
  });

  test('behavior: a feed before its second, both scheduled', async () => {
    const text = replaced(await exported(), ['maxAge: 1d 1h', 'maxAge: 1d 2h'], ['rounds: 3', 'rounds: 4']);

    const { steps } = await compared(text);

    expect(steps.map(({ path, speed, direction }) => [path, speed, direction])).toEqual([
      ['feeds[0]', 'scheduled', 'loosens'],
      ['feeds[0].second', 'scheduled', 'tightens'],
    ]);
    await applyConfig(world.client, { steps });
    await pass(world, 2 * DAY);
    // The feed's last report is two days old by now, and the contract wants a fresh one.
    const stale = await compared(text);
    expect(stale.steps[0]?.caution).toContain('OraclePriceRefused');
    for (const feed of [world.feed, world.second]) await report(world, feed, DOLLAR);
    const due = await compared(text);
    // In one run: the second one is allowed to wait for the first, which is due, too.
    expect(due.steps.map(({ state, caution }) => [state.type, caution])).toEqual([
      ['due', undefined],
      ['due', undefined],
    ]);
    await applyConfig(world.client, due);
    expect((await compared(text)).steps).toEqual([]);
  });

  test('behavior: a second feed that goes, and a feed that is not mentioned', async () => {
    const text = await exported();
    const second = text.slice(
      text.indexOf('    second:'),
      text.indexOf('perimeter:') < 0 ? undefined : text.indexOf('perimeter:'),
    );
    const without = replaced(text, [second, '    second: null\n']);
    expect((await compared(without)).steps).toMatchObject([
      { path: 'feeds[0].second', speed: 'scheduled', call: { functionName: 'setSecondFeed' } },
    ]);
    const silent = await compared(replaced(text, [second, '']));
    expect(silent.steps).toEqual([]);
    expect(silent.unknown).toMatchObject([{ path: 'feeds[0].second' }]);
    const none = `exact: true\nfeeds: []\n`;
    expect((await compared(none)).steps).toMatchObject([{ call: { functionName: 'removeFeed' }, speed: 'scheduled' }]);
  });

  test('behavior: decimals are asked of the token', async () => {
    const asset = `assets:
  - symbol: PLAIN
    asset: "${world.token}"
    isShare: true
    window: 1h
    tripPpm: 25%
    weightBps: 50%
    burst: 6%
    refill: 3%
    smallBurst: 0.5%
    smallRefill: 0.5%
    threshold: 0.1%
    most: 10%
    floor: 9999.999999 PLAIN
`;
    const { steps } = await compared(asset);
    expect(steps).toMatchObject([
      {
        direction: 'tightens',
        speed: 'instant',
        changes: [{ field: 'floor', current: 10_000_000_000n, wanted: 9_999_999_999n }],
      },
    ]);
    await expect(compared(asset.replace('9999.999999', '9999.9999991'))).rejects.toThrow('PLAIN has 6');
    await expect(compared(asset.replace('symbol: PLAIN', 'decimals: 18'))).rejects.toThrow(
      `4:15 assets[0].decimals: ${world.token} has 6 decimals, not 18.`.replace('4:15', '2:15'),
    );
  });

  test('behavior: the first terms of an asset that the host does not hold are set at once', async () => {
    const text = await exported();
    const added = text.replace(
      'assets:\n',
      `assets:
  - asset: "${user.address}"
    isShare: false
    window: 1h
    tripPpm: 0
    weightBps: 0
    burst: 1000
    refill: 0
    smallBurst: 10
    smallRefill: 0
    threshold: 10
    most: 2000
`,
    );
    const diff = await compared(added);
    expect(diff.steps).toMatchObject([{ path: 'assets[0]', speed: 'instant', state: { type: 'todo' } }]);
    await applyConfig(world.client, diff);
    expect((await compared(added)).steps).toEqual([]);
    expect((await compared(text)).unknown).toMatchObject([{ what: `${user.address} has terms, too.` }]);
  });
});

describe('a host with a lane for liquidators and a perimeter', () => {
  let anvil: Anvil;
  let address: `0x${string}`;
  const ours = account(7).address;

  beforeAll(async () => {
    anvil = await startAnvil();
    const libraries = await deployLibraries(anvil, 'OutflowHost');
    const nonce = await anvil.client.getTransactionCount({ address: governor.address });
    const expected = getContractAddress({ from: governor.address, nonce: BigInt(nonce) + 1n });
    const escrow = await deploy(anvil, 'OutflowEscrow', [expected, DAY, 3 * DAY]);
    address = await deploy(
      anvil,
      'OutflowHost',
      [
        {
          governor: governor.address,
          council: council.address,
          escrow,
          rescue: rescue.address,
          delays: { slow: 2 * DAY, fast: 6 * HOUR, window: DAY },
          bounds: {
            graceCap: 4 * HOUR,
            graceBps: 10_000,
            councilMax: 7 * DAY,
            automaticMax: 6 * HOUR,
            automaticBudget: DAY,
            automaticWindow: 7 * DAY,
          },
          guardianBudget: { budget: DAY, window: 7 * DAY, minGuardians: 0, minSeconds: 0, minScopes: 0 },
          escalation: { epoch: HOUR, shareBps: 1_000 },
        },
      ],
      libraries,
    );
  });
  afterAll(() => anvil?.stop());

  const compared = (text: string) => diffConfig(anvil.client, { address, config: parseConfig(text) });

  test('default: terms at once, then lane and perimeter after their delay, in this order', async () => {
    const text = `
perimeter: ["${ours}"]
assets:
  - symbol: ETH
    asset: "${NATIVE}"
    isShare: false
    window: 1h
    tripPpm: 25%
    weightBps: 0
    burst: 40 ETH
    refill: 20 ETH
    smallBurst: 5 ETH
    smallRefill: 5 ETH
    threshold: 1 ETH
    most: 100 ETH
    liquidation: { burst: 20 ETH, refill: 10 ETH }
`;
    const first = await compared(text);
    expect(first.steps.map(({ path, speed, state }) => [path, speed, state.type])).toEqual([
      ['assets[0]', 'instant', 'todo'],
      ['assets[0].liquidation', 'scheduled', 'todo'],
      ['perimeter[0]', 'scheduled', 'todo'],
    ]);
    // Without terms there is no lane yet; the step before clears the way.
    expect(first.steps[1]?.caution).toContain('OutflowAssetUnset');
    await applyConfig(anvil.client, first);
    await anvil.client.increaseTime({ seconds: 2 * DAY });
    await anvil.client.mine({ blocks: 1 });
    await applyConfig(anvil.client, await compared(text));

    expect((await compared(text)).steps).toEqual([]);
    const exported = formatConfig(await exportConfig(anvil.client, { address }));
    expect(exported).toContain('liquidation:\n      burst: 20 ETH\n      refill: 10 ETH\n');
    expect(exported).toContain(ours);
    expect((await compared(exported)).steps).toEqual([]);

    const silent = await compared(text.replace(/ {4}liquidation.*\n/, '').replace(ours, user.address));
    expect(silent.unknown.map(({ path }) => path)).toEqual(['assets[0].liquidation', `perimeter ${ours}`]);
    const out = await compared('exact: true\nperimeter: []\n');
    expect(out.steps).toMatchObject([
      { speed: 'instant', direction: 'tightens', call: { functionName: 'setOutflowPerimeter' } },
    ]);
  });

  test('behavior: a section of a module that the host does not have is impossible', async () => {
    const { steps } = await compared('unpause: { delay: 1h, window: 1d, vetoPeriod: 1d }\n');

    expect(steps).toMatchObject([
      { path: 'unpause', state: { type: 'impossible', reason: 'The host has no module for this section.' } },
    ]);
  });
});

describe('a lending market', () => {
  let anvil: Anvil;
  let address: Address;

  beforeAll(async () => {
    anvil = await startAnvil();
    const { client } = anvil;
    const { abi, bytecode } = readArtifact('FlatFeed', 'Feeds');
    const token = async () => {
      const at = await deploy(anvil, 'SixDecimalsToken');
      const hash = await client.deployContract({ abi, args: [10n ** 8n, 8], bytecode: bytecode.object as Hex });
      const { contractAddress } = await client.waitForTransactionReceipt({ hash });
      return tokenConfig(at, getAddress(contractAddress ?? zeroAddress));
    };
    const [collateral, debt] = [await token(), await token()];
    const libraries = await deployLibraries(anvil, 'ProtectedLendingMarket');
    const nonce = await client.getTransactionCount({ address: governor.address });
    const expected = getContractAddress({ from: governor.address, nonce: BigInt(nonce) + 1n });
    const escrow = await deploy(anvil, 'OutflowEscrow', [expected, DAY, 3 * DAY]);
    const market = {
      governor: governor.address,
      council: council.address,
      escrow,
      rescue: rescue.address,
      delays: { slow: 2 * DAY, fast: 6 * HOUR, window: DAY },
      bounds: {
        graceCap: 4 * HOUR,
        graceBps: 10_000,
        councilMax: 7 * DAY,
        automaticMax: 6 * HOUR,
        automaticBudget: DAY,
        automaticWindow: 7 * DAY,
      },
      guardianBudget: { budget: DAY, window: 7 * DAY, minGuardians: 0, minSeconds: 0, minScopes: 0 },
      guardians: [],
      unpauseTimes: { delay: HOUR, window: DAY, vetoPeriod: DAY },
      escalation: { epoch: HOUR, shareBps: 1_000 },
      collateral,
      debt,
      liquidation: { burst: 100_000n, refill: 100_000n },
      terms: {
        borrowBps: 7_000,
        liquidationBps: 8_000,
        bonusBps: 500,
        rateAtZeroBps: 0,
        rateAtFullBps: 1_000,
        minDebt: 100_000_000n,
      },
    };
    address = await deploy(anvil, 'ProtectedLendingMarket', [market], libraries);
  });
  afterAll(() => anvil?.stop());

  test('default: what is exported makes no step; terms of the market are changed slowly', async () => {
    const compared = async (text: string) => diffConfig(anvil.client, { address, config: parseConfig(text) });
    const text = formatConfig(await exportConfig(anvil.client, { address }));

    expect((await compared(text)).steps).toEqual([]);
    expect(text).toContain('liquidation:\n      burst: 10%\n      refill: 10%\n');
    expect((await compared(replaced(text, ['minDebt: "100000000"', 'minDebt: 200000000']))).steps).toMatchObject([
      {
        path: 'lending',
        speed: 'scheduled',
        direction: 'tightens',
        changes: [{ field: 'minDebt', wanted: 200_000_000n }],
      },
    ]);
    expect((await compared(replaced(text, ['borrowBps: 70%', 'borrowBps: 79.99%']))).steps).toMatchObject([
      { path: 'lending', direction: 'loosens', state: { type: 'todo' } },
    ]);
    await expect(compared(replaced(text, ['borrowBps: 70%', 'borrowBps: 80%']))).rejects.toThrow(
      'must be below liquidationBps',
    );
  });
});

function tokenConfig(token: Address, aggregator: Address) {
  return {
    token,
    terms: {
      isShare: true,
      window: HOUR,
      tripPpm: 250_000,
      weightBps: 5_000,
      burst: 60_000n,
      refill: 30_000n,
      smallBurst: 5_000n,
      smallRefill: 5_000n,
      threshold: 1_000n,
      most: 300_000n,
      floor: 10_000_000_000n,
    },
    feed: {
      aggregator,
      decimals: 8,
      maxAge: 90_000,
      latchSeconds: 1_800,
      baseBps: 100,
      capBps: 300,
      slope: 11_111_111,
      anchorLimit: 65_536,
      low: 50_000_000n,
      high: 200_000_000n,
      twoStep: false,
      closes: 1,
      market: zeroHash,
    },
    second: { aggregator: zeroAddress, decimals: 0, maxAge: 0, agreeBps: 0, rounds: 0, span: 0, bandBps: 0 },
  };
}
