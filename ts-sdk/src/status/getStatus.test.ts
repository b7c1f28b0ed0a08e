import { createPublicClient, getAddress, http, pad, parseEther, zeroAddress, zeroHash } from 'viem';
import { foundry } from 'viem/chains';
import { describe, expect, test } from 'vitest';
import { deploy } from '../../test/deploy.js';
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
  secondGuardian,
  standIn,
  useWorld,
} from '../../test/world.js';
import { readIsMarketOpen, writeContain } from '../generated/actions/core/Containment.js';
import { writeExecuteChange, writeVetoChange, writeWaiveChangeVeto } from '../generated/actions/core/TwoSpeedChange.js';
import { writeOracleDistrustFeed, writeOraclePoke } from '../generated/actions/oracle/OracleBreaker.js';
import { writeLatchOutflow } from '../generated/actions/outflow/OutflowLimiter.js';
import { writeGuardianPause } from '../generated/actions/pause/GuardianPause.js';
import { writeExecuteUnpause, writeProposeUnpause } from '../generated/actions/pause/TimelockedUnpause.js';
import { OracleMode, Scope, Tier } from '../generated/types.js';
import { getStatus } from './getStatus.js';
import type { HostStatus, MarketStatus } from './types.js';

const world = useWorld();
const status = () => getStatus(world.client, { address: world.bridge });

function pause(market: `0x${string}`, scopes: number, duration: number, account = guardian) {
  const closing = { market, scopes, duration, cause, evidence: NO_EVIDENCE, account };
  return mined(world, writeGuardianPause(world.client, { address: world.bridge, ...closing, gas: GAS }));
}

async function contain(market: `0x${string}`, scopes: number, seconds: number) {
  const until = Number((await world.client.getBlock()).timestamp) + seconds;
  const closing = { market, scopes, until, cause: zeroHash, evidence: NO_EVIDENCE, account: council };
  return mined(world, writeContain(world.client, { address: world.bridge, ...closing, gas: GAS }));
}

/** Names of the closed scopes, with the incident that closed each. */
function closed({ scopes }: MarketStatus | { scopes: MarketStatus['scopes'] }) {
  return Object.fromEntries(scopes.filter(({ open }) => !open).map(({ name, closing }) => [name, closing?.incident]));
}

const hostOf = ({ markets }: HostStatus) => markets[0] as MarketStatus;
const marketOf = ({ markets }: HostStatus, key: string) => markets.find(({ market }) => market === key) as MarketStatus;

describe('markets', () => {
  test('default: all open, the host alone', async () => {
    const { markets, incidentCount, host, block } = await status();
    expect(markets).toHaveLength(1);
    expect(closed(markets[0] as MarketStatus)).toEqual({});
    expect(incidentCount).toBe(0n);
    expect(host.address).toBe(world.bridge);
    expect(block.number).toBe(await world.client.getBlockNumber());
  });

  test('behavior: who closed what, why, and until when', async () => {
    await pause(zeroHash, 1 << Scope.Trade, HOUR);
    const now = await status();
    const trade = hostOf(now).scopes[Scope.Trade];
    expect(trade).toMatchObject({ name: 'Trade', open: false, closedUntil: now.block.time + HOUR });
    expect(trade?.closing).toMatchObject({
      incident: 1n,
      by: guardian.address,
      tier: Tier.Guardian,
      tierName: 'Guardian',
      causeText: 'hole',
    });
    await pass(world, HOUR);
    expect(closed(hostOf(await status()))).toEqual({});
  });

  test('behavior: each scope names the closing that lasts longest', async () => {
    await pause(zeroHash, (1 << Scope.Trade) | (1 << Scope.Enter), 2 * HOUR);
    await contain(zeroHash, 1 << Scope.Trade, DAY);
    await contain(zeroHash, 1 << Scope.Enter, HOUR); // shorter: no incident
    expect(closed(hostOf(await status()))).toEqual({ Enter: 1n, Trade: 2n });
  });

  test('behavior: what a closing implies is told as its own', async () => {
    await contain(zeroHash, 1 << Scope.Exit, HOUR);
    expect(closed(hostOf(await status()))).toEqual({ Enter: 1n, Trade: 1n, Exit: 1n });
  });

  test("behavior: a market is closed by its own word, or by the host's", async () => {
    const key = pad(world.token).toLowerCase() as `0x${string}`;
    await pause(key, 1 << Scope.Enter, HOUR);
    await contain(zeroHash, 1 << Scope.Trade, DAY);
    const now = await status();
    const market = marketOf(now, key);
    expect(market.asset).toBe(world.token);
    expect(closed(market)).toEqual({ Enter: 1n, Trade: 2n });
    for (const { scope, open } of market.scopes)
      expect(await readIsMarketOpen(world.client, { address: world.bridge, market: key, scope })).toBe(open);
  });

  test('behavior: what a plan reopened is open', async () => {
    await contain(zeroHash, (1 << Scope.Trade) | (1 << Scope.Enter), DAY);
    const { word } = hostOf(await status());
    const forever = 2n ** 40n - 1n;
    const plan = { market: zeroHash, plan: forever << 40n, seen: word, refundGuardian: zeroAddress };
    await mined(world, writeProposeUnpause(world.client, { address: world.bridge, ...plan, gas: GAS }));
    const [proposed] = (await status()).plans;
    expect(proposed).toMatchObject({
      market: zeroHash,
      phase: 'waiting',
      vetoable: true,
      upToIncident: 1n,
      refundGuardian: undefined,
      reopens: [{ name: 'Enter', at: 0 }],
    });
    await pass(world, HOUR);
    expect((await status()).plans[0]?.phase).toBe('executable');
    await mined(world, writeExecuteUnpause(world.client, { address: world.bridge, market: zeroHash, gas: GAS }));
    const now = await status();
    expect(now.plans).toEqual([]);
    expect(closed(hostOf(now))).toEqual({ Trade: 1n });
  });

  test('behavior: a plan that nobody executed has lapsed', async () => {
    await contain(zeroHash, 1 << Scope.Trade, 7 * DAY);
    const { word } = hostOf(await status());
    const plan = { market: zeroHash, plan: 0n, seen: word, refundGuardian: zeroAddress };
    await mined(world, writeProposeUnpause(world.client, { address: world.bridge, ...plan, gas: GAS }));
    await pass(world, DAY + HOUR);
    expect((await status()).plans[0]).toMatchObject({ phase: 'lapsed', vetoable: false });
  });
});

describe('assets', () => {
  test('default: terms, what fits, and what the tokens call themselves', async () => {
    const { assets } = await status();
    expect(assets.map(({ asset, symbol, decimals, isNative }) => [asset, symbol, decimals, isNative])).toEqual([
      [NATIVE, 'ETH', 18, true],
      [world.token, 'PLAIN', 6, false],
    ]);
    const [ether, token] = assets;
    expect(ether).toMatchObject({ liquidity: parseEther('1000'), latched: false, liquidation: undefined });
    expect(ether?.payableNow).toBe(ether?.available.main);
    expect(token?.burst.main).toBe(600n * 10n ** 6n); // 6 % of the floor: the host held nothing when it was sampled
    expect(ether?.weight?.bps).toBe(5_000);
  });

  test('behavior: a lane that tripped pays small exits only, and what waits is in line', async () => {
    await deliver(world, NATIVE, parseEther('90'));
    const { assets, hostLatch, block } = await status();
    const [ether, token] = assets;
    expect(ether).toMatchObject({ latched: true, latchedUntil: block.time + 6 * HOUR, available: { main: 0n } });
    expect(ether?.latch).toMatchObject({ active: true, by: undefined });
    expect(ether?.payableNow).toBe(ether?.available.small);
    expect(ether?.line.waiting).toBe(ether?.line.owed);
    expect(ether?.line.clearIn).toBeGreaterThanOrEqual(HOUR);
    expect(ether?.claims).toMatchObject({ count: 1n, releasable: 0, nextDueAt: block.time + DAY });
    expect(ether?.claims.states.waiting).toEqual({ count: 1, amount: ether?.line.waiting });
    expect(hostLatch).toMatchObject({ active: true, until: block.time + 6 * HOUR }); // it weighs half of the host
    expect(token).toMatchObject({ latched: true, latch: undefined });
  });

  test('behavior: a guardian that latched says why', async () => {
    const latch = { asset: world.token, duration: HOUR, cause, evidence: NO_EVIDENCE, account: guardian };
    await mined(world, writeLatchOutflow(world.client, { address: world.bridge, ...latch, gas: GAS }));
    const { assets, hostLatch } = await status();
    expect(hostLatch).toBeUndefined();
    expect(assets[1]?.latch).toMatchObject({ by: guardian.address, causeText: 'hole' });
    await pass(world, HOUR);
    expect((await status()).assets[1]).toMatchObject({ latched: false, latch: undefined });
  });
});

describe('guardians', () => {
  test('default', async () => {
    const { guardians, guardianBudget } = await status();
    expect(guardians.map(({ account, armed }) => [account, armed])).toEqual([
      [guardian.address, true],
      [secondGuardian.address, true],
    ]);
    expect(guardians[0]?.standIn).toEqual({ account: standIn.address, armed: false, drilled: false });
    expect(guardians[1]?.standIn).toBeUndefined();
    expect(guardianBudget).toMatchObject({ budget: DAY, minGuardians: 1, retired: 0n });
    expect(guardianBudget?.granted).toBeGreaterThan(21 * HOUR);
  });

  test('behavior: what a closing costs shows on the clock', async () => {
    await pause(zeroHash, 1 << Scope.Enter, 2 * HOUR);
    const { guardians, block } = await status();
    expect(guardians[0]).toMatchObject({ available: 4 * HOUR, burst: 6 * HOUR, clockEnd: block.time + 2 * HOUR });
  });

  test('behavior: a deadline that passed arms the stand-in', async () => {
    await pass(world, 31 * DAY);
    const { guardians } = await status();
    expect(guardians[0]).toMatchObject({ lapsed: true, armed: true, standIn: { armed: true, drilled: false } });
  });
});

describe('feeds', () => {
  test('default: both legs', async () => {
    const [feed] = (await status()).feeds;
    expect(feed).toMatchObject({
      asset: world.token,
      mode: OracleMode.Trusted,
      reasonName: 'None',
      price: DOLLAR,
      isFixed: false,
      second: { aggregator: world.second },
      report: { answer: DOLLAR },
      secondReport: { answer: DOLLAR },
    });
    expect(feed?.prices.CollateralToBorrow).toEqual({ price: DOLLAR });
  });

  test('behavior: legs that disagree, before and after a poke', async () => {
    await report(world, world.feed, (DOLLAR * 103n) / 100n);
    const before = (await status()).feeds[0];
    expect(before).toMatchObject({ reasonName: 'Disagreement', price: undefined, tripped: false });
    expect(before?.prices.CollateralToBorrow).toMatchObject({ refused: expect.any(Number) });
    await mined(world, writeOraclePoke(world.client, { address: world.bridge, feedId: pad(world.token) }));
    const now = await status();
    expect(now.feeds[0]).toMatchObject({ tripped: true, mode: OracleMode.Latched, since: now.block.time });
    expect(closed(marketOf(now, pad(world.token).toLowerCase()))).toEqual({ Enter: 1n });
  });

  test('behavior: a feed out of use, and one that cannot be read', async () => {
    await mined(world, writeOracleDistrustFeed(world.client, { address: world.bridge, feedId: pad(world.token) }));
    await world.client.setCode({ address: world.second, bytecode: '0x' });
    const [feed] = (await status()).feeds;
    expect(feed).toMatchObject({ mode: OracleMode.Distrusted, secondReport: undefined });
  });
});

describe('changes', () => {
  const call = () => bridgeCall('setOutflowRescue', [council.address]);

  test('default: named and dated', async () => {
    await schedule(world, call());
    const { changes, block } = await status();
    expect(changes).toEqual([
      expect.objectContaining({
        functionName: 'setOutflowRescue',
        args: [council.address],
        by: governor.address,
        scheduledAt: block.time,
        eta: block.time + 2 * DAY,
        expiry: block.time + 3 * DAY,
        phase: 'waiting',
        waived: false,
        upgrade: undefined,
      }),
    ]);
  });

  test('behavior: waived, executable, executed', async () => {
    await schedule(world, call());
    const [{ id } = { id: zeroHash }] = (await status()).changes;
    await mined(world, writeWaiveChangeVeto(world.client, { address: world.bridge, id, account: council }));
    const now = await status();
    expect(now.changes[0]).toMatchObject({ waived: true, phase: 'waiting' });
    await pass(world, 6 * HOUR);
    expect((await status()).changes[0]?.phase).toBe('executable');
    await mined(world, writeExecuteChange(world.client, { address: world.bridge, call: call(), gas: GAS }));
    const after = await status();
    expect(after.changes).toEqual([]);
    expect(after.roles.rescue).toBe(council.address);
  });

  test('behavior: vetoed, and scheduled again', async () => {
    await schedule(world, call());
    await mined(world, writeVetoChange(world.client, { address: world.bridge, call: call(), account: council }));
    expect((await status()).changes).toEqual([]);
    await schedule(world, call());
    expect((await status()).changes).toHaveLength(1);
  });

  test('behavior: one that lapsed is none', async () => {
    await schedule(world, call());
    await pass(world, 3 * DAY);
    expect((await status()).changes).toEqual([]);
  });

  test('behavior: a call of nobody is told as it is', async () => {
    await schedule(world, '0xdeadbeef');
    expect((await status()).changes[0]).toMatchObject({ call: '0xdeadbeef', functionName: undefined, args: [] });
  });
});

describe('getStatus', () => {
  test('behavior: roles and delays', async () => {
    const { roles, delays, escalation, proxy } = await status();
    expect(roles.council).toEqual([council.address]);
    expect(delays).toMatchObject({ change: { slow: 2 * DAY }, unpause: { delay: HOUR }, review: DAY, hold: 3 * DAY });
    expect(escalation).toEqual({ epoch: HOUR, shareBps: 1_000 });
    expect(proxy).toBeUndefined();
  });

  test('behavior: every read is of the block that is told, whatever happens meanwhile', async () => {
    const before = await status();
    let isFirst = true;
    const onFetchRequest = async () => {
      if (!isFirst) return;
      isFirst = false;
      await pause(zeroHash, 1 << Scope.Enter, HOUR); // after the block was read, or just before
    };
    const transport = http(world.url, { onFetchResponse: onFetchRequest });
    const client = createPublicClient({ chain: foundry, transport });
    const during = await getStatus(client, { address: world.bridge });
    expect(during.block.number).toBe(before.block.number);
    expect(during.incidentCount).toBe(0n);
    expect(during.markets).toEqual(before.markets);
    expect(during.guardians).toEqual(before.guardians);
  });

  test('behavior: few requests', async () => {
    let requests = 0;
    const count = () => {
      requests += 1;
    };
    const transport = http(world.url, { onFetchRequest: count });
    const client = createPublicClient({ chain: foundry, transport });
    await getStatus(client, { address: world.bridge, fromBlock: world.deployed });
    expect(requests).toBeLessThanOrEqual(12); // in six turns
  });

  test('behavior: a proxy shows where its admin is', async () => {
    const slot = '0xb53127684a568b3173ae13b9f8a6016e243e63b6e8ee1178d6a717850b5d6103';
    await world.client.setStorageAt({ address: world.bridge, index: slot, value: pad(governor.address) });
    expect((await status()).proxy).toEqual({
      admin: governor.address,
      implementation: undefined,
      beacon: undefined,
    });
  });

  test('behavior: a token without a word about itself', async () => {
    const silent = await deploy(world, 'SilentToken');
    const code = await world.client.getCode({ address: silent });
    await world.client.setCode({ address: world.token, bytecode: code ?? '0x' });
    expect((await status()).assets[1]).toMatchObject({ symbol: undefined, decimals: undefined });
  });

  test('error: no host', async () => {
    const address = getAddress(pad('0xabcd', { size: 20 }));
    await expect(getStatus(world.client, { address })).rejects.toThrow('There is no contract at');
  });
});
