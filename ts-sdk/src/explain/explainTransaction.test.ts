import {
  createClient,
  custom,
  encodeFunctionData,
  getAddress,
  type Hex,
  keccak256,
  pad,
  parseEther,
  parseEventLogs,
  RpcRequestError,
  zeroAddress,
  zeroHash,
} from 'viem';
import { describe, expect, test } from 'vitest';
import { deploy } from '../../test/deploy.js';
import {
  bridgeCall,
  DAY,
  deliver,
  governor,
  guardian,
  HOUR,
  messenger,
  mined,
  NATIVE,
  stranger,
  user,
  useWorld,
} from '../../test/world.js';
import {
  readContainmentWord,
  readOutflowTerms,
  simulateBridgeDeliver,
  simulateSetOutflowTerms,
  writeGuardianPause,
} from '../exports/actions.js';
import { outflowEscrowAbi } from '../generated/abis/OutflowEscrow.js';
import { Scope } from '../generated/types.js';
import { explainError } from './explainError.js';
import { explainTransaction } from './explainTransaction.js';
import { TransactionPendingError, TransactionUnknownError } from './transactionErrors.js';

const world = useWorld();
const ASSETS = { [NATIVE]: { decimals: 18, symbol: 'ETH' } } as const;
const pauseArgs = [zeroHash, 1 << Scope.Enter, 3 * HOUR, zeroHash, zeroHash] as const;

/** Sends with a gas limit of its own, so that no estimate stops what reverts. */
async function forced(data: Hex, account: typeof user, { to = world.bridge, gas = 1_000_000n, value = 0n } = {}) {
  const hash = await world.client.sendTransaction({ to, data, account, gas, value });
  const receipt = await world.client.waitForTransactionReceipt({ hash });
  expect(receipt.status).toBe('reverted');
  return hash;
}

async function explained(data: Hex, account: typeof user, options = {}) {
  const hash = await forced(data, account, options);
  const told = await explainTransaction(world.client, { hash, assets: ASSETS });
  if (told.status !== 'reverted') throw told;
  return told;
}

/** The same chain through a node that does not trace, and perhaps does not keep old state. */
function nodeWithout(methods: readonly string[]) {
  const refusal = { code: -32_601, message: 'the method does not exist' };
  return createClient({
    transport: custom(
      {
        async request({ method, params }: { method: string; params: unknown[] }) {
          if (methods.includes(method))
            throw new RpcRequestError({ body: { method }, error: refusal, url: 'http://node' });
          return world.client.request({ method, params } as never);
        },
      },
      { retryCount: 0 },
    ),
  });
}

const message = (amount: bigint) =>
  ({ id: pad('0xbeef'), asset: NATIVE, recipient: user.address, amount, data: '0x' }) as const;

describe('a transaction that reverted', () => {
  test('default: what was refused, out of the trace', async () => {
    const told = await explained(bridgeCall('pause', pauseArgs), stranger);
    expect(told).toMatchObject({
      source: 'trace',
      from: stranger.address,
      explanation: { promise: { id: 'GUA-4' }, error: { errorName: 'GuardianRefused' } },
    });
    expect(told.reason).toBe(told.explanation?.what);
    expect(told.reason).toContain(`${stranger.address} is not armed`);
  });

  test('behavior: the same out of a replay, where the node does not trace', async () => {
    const hash = await forced(bridgeCall('pause', pauseArgs), stranger);
    const client = nodeWithout(['debug_traceTransaction']);
    const traced = await explainTransaction(world.client, { hash });
    const replayed = await explainTransaction(client, { hash });
    expect(replayed).toMatchObject({ source: 'replay', reason: 'reason' in traced && traced.reason });
    expect(replayed).toHaveProperty('data', 'data' in traced && traced.data);
  });

  test('behavior: says so when the replay passes', async () => {
    const { client } = world;
    await client.setAutomine(false);
    const send = (account: typeof user, data: Hex) =>
      client.sendTransaction({ to: world.bridge, data, account, gas: 1_000_000n });
    const call = bridgeCall('deliver', [message(parseEther('1'))]);
    await send(messenger, call);
    const hash = await send(messenger, call);
    await client.mine({ blocks: 1 });
    await client.setAutomine(true);
    expect(await explainTransaction(client, { hash })).toMatchObject({
      source: 'trace',
      explanation: { error: { errorName: 'BridgeMessageDelivered' } },
    });
    const told = await explainTransaction(nodeWithout(['debug_traceTransaction']), { hash });
    expect(told).toMatchObject({ source: 'replay', data: undefined, explanation: undefined });
    expect(told).toHaveProperty(
      'reason',
      expect.stringContaining('the same call on the state before its block passes'),
    );
  });

  test('behavior: says so when the node keeps neither traces nor state', async () => {
    const hash = await forced(bridgeCall('pause', pauseArgs), stranger);
    const told = await explainTransaction(nodeWithout(['debug_traceTransaction', 'eth_call']), { hash });
    expect(told).toMatchObject({ source: 'none', data: undefined });
    expect(told).toHaveProperty('reason', expect.stringContaining('ask an archive node'));
  });

  test('behavior: out of gas', async () => {
    const told = await explained(bridgeCall('pause', pauseArgs), guardian, { gas: 30_000n });
    expect(told.explanation).toBeUndefined();
    expect(told.reason).toBe('It ran out of its 30000 gas: send it again with a higher gas limit.');
  });

  test('behavior: no such function', async () => {
    const told = await explained('0x12345678', stranger);
    expect(told).toMatchObject({ data: '0x', explanation: undefined });
    expect(told.reason).toContain('It reverted without a reason');
  });

  test('behavior: a closed scope', async () => {
    const { client, bridge: address } = world;
    const [market, scopes, duration, cause, evidence] = pauseArgs;
    const call = { address, market, scopes, duration, cause, evidence, account: guardian, gas: 1_000_000n };
    const { blockNumber } = await mined(world, writeGuardianPause(client, call));
    const { timestamp } = await client.getBlock({ blockNumber });
    const deposit = bridgeCall('deposit', [NATIVE, 1n, pad('0x01')]);
    const told = await explained(deposit, user, { value: 1n });
    expect(told.explanation).toMatchObject({ promise: { id: 'CON-1' }, passesAt: Number(timestamp) + 3 * HOUR });
  });

  test('behavior: a veto by nobody, a plan too early, a plan for nothing', async () => {
    const name = async (call: Hex, account: typeof user) =>
      (await explained(call, account)).explanation?.error.errorName;
    expect(await name(bridgeCall('vetoUnpause', [zeroHash]), stranger)).toBe('UnpauseVetoUnauthorized');
    expect(await name(bridgeCall('executeUnpause', [zeroHash]), stranger)).toBe('UnpauseNotPending');
    const seen = await readContainmentWord(world.client, { address: world.bridge, market: zeroHash });
    const plan = bridgeCall('proposeUnpause', [zeroHash, 0n, seen, zeroAddress]);
    expect(await name(plan, governor)).toBe('UnpauseNothingClosed');
    expect(await name(plan, stranger)).toBe('AuthorityUnauthorized');
  });

  test('behavior: an escrow that is asked too early', async () => {
    const { logs } = await deliver(world, NATIVE, parseEther('70'));
    const [opened] = parseEventLogs({ abi: outflowEscrowAbi, logs, eventName: 'ClaimOpened' });
    if (opened === undefined) throw logs;
    const { id, ...claim } = opened.args;
    const release = encodeFunctionData({ abi: outflowEscrowAbi, functionName: 'release', args: [id, claim] });
    const told = await explained(release, stranger, { to: world.escrow });
    expect(told.explanation).toMatchObject({ promise: { id: 'OUT-6' }, passesAt: claim.madeAt + DAY });
    const other = encodeFunctionData({ abi: outflowEscrowAbi, functionName: 'release', args: [id + 1n, claim] });
    expect((await explained(other, stranger, { to: world.escrow })).explanation?.error.errorName).toBe(
      'EscrowClaimUnknown',
    );
  });
});

describe('a transaction that succeeded', () => {
  test('default: every event of our contracts: what was delayed, which claim, which latch', async () => {
    const { transactionHash: hash } = await deliver(world, NATIVE, parseEther('70'));
    const told = await explainTransaction(world.client, { hash, assets: ASSETS });
    if (told.status !== 'success') throw told;
    const sentences = told.events.map(({ sentence }) =>
      sentence.replace(/\d{4}-\d\d-\d\d \d\d:\d\d:\d\d/g, 'T').replace(/0x\w{40,64}/g, 'A'),
    );
    expect(sentences).toMatchInlineSnapshot(`
      [
        "The host spent automatic seconds on the lane or market A: what it closed or latched lasts until T UTC.",
        "An outflow of 70 ETH tripped the lane, which paid only small exits at once until T UTC.",
        "The host spent automatic seconds on the whole host: what it closed or latched lasts until T UTC.",
        "Lanes that weigh 50 % of the host tripped together: every lane was latched until T UTC.",
        "10.00000231598456832 ETH for A had to wait as claim 1.",
        "Message A was delivered to A: 59.99999768401543168 ETH at once, and 10.00000231598456832 had to wait as claim 1.",
      ]
    `);
    expect(told.events.map(({ contract }) => contract.toLowerCase())).toContain(world.escrow.toLowerCase());
  });

  test('behavior: no event where none of our contracts took part', async () => {
    const hash = await world.client.sendTransaction({ to: user.address, value: 1n });
    await world.client.waitForTransactionReceipt({ hash });
    expect(await explainTransaction(world.client, { hash })).toMatchObject({ status: 'success', events: [] });
  });
});

describe('a wallet in between', () => {
  /** Calls the bridge with what it is called with; then `end`, knowing whether that failed. */
  async function wallet(end: string) {
    const address = pad('0x5afe', { size: 20 });
    const forward = `365f5f375f5f365f5f73${world.bridge.slice(2)}5af1`;
    await world.client.setCode({ address, bytecode: `0x${forward}${end}` });
    return address;
  }

  test('default: what it met is the reason, though it says nothing', async () => {
    const to = await wallet('5f5ffd'); // revert(0, 0)
    const told = await explained(bridgeCall('pause', pauseArgs), stranger, { to });
    expect(told.explanation).toMatchObject({ error: { errorName: 'GuardianRefused', account: getAddress(to) } });
    const replayed = await explainTransaction(nodeWithout(['debug_traceTransaction']), { hash: told.hash });
    expect(replayed).toMatchObject({ data: '0x', explanation: undefined, source: 'replay' });
  });

  test('behavior: what it swallowed is told, though the transaction succeeded', async () => {
    const to = await wallet('00'); // stop
    const hash = await world.client.sendTransaction({ to, data: bridgeCall('pause', pauseArgs), gas: 1_000_000n });
    await world.client.waitForTransactionReceipt({ hash });
    const told = await explainTransaction(world.client, { hash });
    expect(told).toMatchObject({
      status: 'success',
      events: [],
      swallowed: [{ error: { errorName: 'GuardianRefused' } }],
    });
    expect(await explainTransaction(nodeWithout(['debug_traceTransaction']), { hash })).toMatchObject({
      swallowed: [],
    });
  });
});

describe('nothing to explain', () => {
  test('error: unknown', async () => {
    const error = await explainTransaction(world.client, { hash: keccak256('0x01') }).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(TransactionUnknownError);
    expect(error).toMatchObject({ hash: keccak256('0x01') });
  });

  test('error: pending', async () => {
    const { client } = world;
    await client.setAutomine(false);
    const hash = await client.sendTransaction({ to: user.address, value: 1n });
    await expect(explainTransaction(client, { hash })).rejects.toThrow(TransactionPendingError);
    await client.setAutomine(true);
    await client.mine({ blocks: 1 });
    expect(await explainTransaction(client, { hash })).toMatchObject({ status: 'success' });
  });
});

describe('explainError with what viem throws', () => {
  test('default: a simulation', async () => {
    const { client, bridge: address } = world;
    const thrown = await simulateBridgeDeliver(client, {
      address,
      message: message(parseEther('5000')),
      account: messenger,
    }).catch((error: unknown) => error);
    const held = await client.getBalance({ address });
    expect(explainError(thrown, { assets: ASSETS })?.what).toBe(
      `The message asks for 5000 ETH, and the custody holds ${Number(held) / 1e18}.`,
    );
  });

  const terms = {
    isShare: false,
    window: HOUR,
    tripPpm: 0,
    weightBps: 0,
    burst: 1_000n,
    refill: 10n,
    smallBurst: 100n,
    smallRefill: 1n,
    threshold: 10n,
    most: 2_000n,
    floor: 0n,
  };
  test.each([
    [1, { window: 0 }, 'the window is zero'],
    [2, { burst: 0n }, 'the burst or the small burst is zero'],
    [2, { smallBurst: 0n }, 'the burst or the small burst is zero'],
    [2, { burst: 100_000n, most: 200_000n }, 'less than 1/1024 of the burst'],
    [3, { threshold: 101n }, 'the threshold is larger than the small burst'],
    [4, { most: 1_110n }, 'exceed the stated limit'],
    [5, { isShare: true, most: 1_000_001n }, 'above 100 %'],
    [6, { isShare: true }, 'has no floor'],
    [7, { tripPpm: 1_000_001 }, 'the trip level or the weight is above 100 %'],
    [7, { weightBps: 10_001 }, 'the trip level or the weight is above 100 %'],
  ])('behavior: rule %i of the terms is the one that the contract means: %o', async (rule, change, text) => {
    const token = await deploy(world, 'SixDecimalsToken');
    const { client, bridge: address } = world;
    const call = { address, asset: token, terms: { ...terms, ...change }, account: governor };
    const thrown = await simulateSetOutflowTerms(client, call).catch((error: unknown) => error);
    expect(explainError(thrown)?.what).toContain(text);
    expect(explainError(thrown)?.what).toContain(`(rule ${rule})`);
  });

  test('behavior: terms that hold are taken', async () => {
    const token = await deploy(world, 'SixDecimalsToken');
    const call = { address: world.bridge, asset: token, terms, account: governor };
    await simulateSetOutflowTerms(world.client, call);
    expect((await readOutflowTerms(world.client, { address: world.bridge, asset: token })).window).toBe(0);
  });
});
