/** Every preset, whatever modules it has. */
import { parseAbi, zeroHash } from 'viem';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Anvil, startAnvil } from '../../test/anvil.js';
import { council, governor, user } from '../../test/bridge.js';
import { deployLendingMarket, deployRouter, deployVault } from '../../test/presets.js';
import { DOLLAR } from '../../test/world.js';
import { bulkheadPublicActions } from '../decorators/public.js';
import { diagnose } from '../doctor/diagnose.js';
import { writeVaultRequestExitSync } from '../generated/actions/presets/ProtectedVault.js';
import { writeVaultDepositSync } from '../generated/actions/presets/VaultBooks.js';
import { getClaims } from './getClaims.js';
import { getStatus } from './getStatus.js';
import { getHost } from './host.js';

let anvil: Anvil;
beforeAll(async () => {
  anvil = await startAnvil();
});
afterAll(() => anvil?.stop());

/** Not estimated: what a flow costs depends on the second in which it is mined. */
const gas = 2_000_000n;
const tokenAbi = parseAbi(['function mint(address, uint256)', 'function approve(address, uint256)']);

test('a vault: no oracle, claims by exits', async () => {
  const { client } = anvil;
  const { host: address, asset } = await deployVault(anvil);
  const { modules } = await getHost(client, { address });
  expect([...modules].sort()).toEqual(['guardianPause', 'outflowLimiter', 'timelockedUnpause', 'twoSpeedChange']);
  const amount = 100_000n * 10n ** 6n;
  for (const [functionName, args] of [
    ['mint', [governor.address, amount]],
    ['approve', [address, amount]],
  ] as const)
    await client.waitForTransactionReceipt({
      hash: await client.writeContract({ address: asset, abi: tokenAbi, functionName, args, gas }),
    });
  const assets = amount;
  await writeVaultDepositSync(client, { address, assets, receiver: governor.address, gas });
  const exit = { shares: 50_000n * 10n ** 12n, receiver: user.address, owner: governor.address };
  await writeVaultRequestExitSync(client, { address, ...exit, gas });

  const status = await getStatus(client, { address });
  expect(status).toMatchObject({ feeds: [], sequencer: undefined, roles: { messenger: undefined } });
  expect(status.assets).toHaveLength(1);
  expect(status.assets[0]).toMatchObject({ asset, symbol: 'PLAIN', latched: true, claims: { count: 1n } });
  expect(await getClaims(client, { address })).toMatchObject([
    { state: 'waiting', claim: { recipient: user.address } },
  ]);
});

test('a lending market: a lane for liquidators, two feeds without second legs', async () => {
  const { client } = anvil;
  const { host: address, collateral, debt } = await deployLendingMarket(anvil);
  const { modules } = await getHost(client, { address });
  expect(modules).toContain('liquidationOutflow');
  expect(modules).toContain('oracleBreaker');
  const { assets, feeds } = await getStatus(client, { address });
  expect(assets.map(({ asset, liquidation }) => [asset, liquidation?.terms.burst])).toEqual([
    [collateral, 50_000n],
    [debt, undefined],
  ]);
  expect(feeds.map(({ asset, price, second }) => [asset, price, second])).toEqual([
    [collateral, DOLLAR, undefined],
    [debt, DOLLAR, undefined],
  ]);
  const ids = (await diagnose(client, { address })).map(({ id, severity }) => [id, severity]);
  expect(ids).not.toContainEqual([expect.any(String), 'critical']);
  expect(ids.filter(([id]) => id === 'feed-alone')).toHaveLength(2);
});

test('a router: feeds and nothing else', async () => {
  const { client } = anvil;
  const { host: address, feedId } = await deployRouter(anvil);
  const { modules, escrow } = await getHost(client, { address });
  expect([...modules].sort()).toEqual(['oracleBreaker', 'twoSpeedChange']);
  expect(escrow).toBeUndefined();
  const status = await getStatus(client, { address });
  expect(status).toMatchObject({
    assets: [],
    guardians: [],
    plans: [],
    guardianBudget: undefined,
    hostLatch: undefined,
    escalation: undefined,
    delays: { unpause: undefined, review: undefined },
    roles: { governor: governor.address, council: [council.address], escrow: undefined },
  });
  expect(status.feeds).toMatchObject([{ feedId, price: DOLLAR, asset: expect.anything() }]);
  expect(status.markets).toMatchObject([{ market: zeroHash }]);
  expect(await getClaims(client, { address })).toEqual([]);
  const ids = (await diagnose(client, { address, status })).map(({ id }) => id);
  expect(ids).toEqual(['feed-alone', 'governor-one-key', 'council-one-key']);
});

describe('bulkheadPublicActions', () => {
  test('default: the written functions are methods as well', async () => {
    const client = anvil.client.extend(bulkheadPublicActions());
    const { host: address } = await deployRouter(anvil);
    const [host, first, status, claims, findings] = await Promise.all([
      client.getHost({ address }),
      client.getFirstBlock({ address }),
      client.getStatus({ address }),
      client.getClaims({ address }),
      client.diagnose({ address }),
    ]);
    expect(host.address).toBe(address);
    expect(status.fromBlock).toBe(first);
    expect(claims).toEqual([]);
    expect(findings.length).toBeGreaterThan(0);
  });
});
