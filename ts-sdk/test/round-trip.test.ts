/** Read, simulate, write, watch and decode against the real preset. */
import { createPublicClient, createWalletClient, http, pad, parseEther, zeroHash } from 'viem';
import { foundry } from 'viem/chains';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  type BridgeDepositedLog,
  bulkheadPublicActions,
  bulkheadWalletActions,
  decodeBulkheadError,
  GuardianRefusedError,
  getContainedEvents,
  readBridgeCustody,
  readCanPause,
  readIsMarketOpen,
  readIsOpen,
  readOutflowCapacity,
  readOutflowTerms,
  readPreviewOutflow,
  Scope,
  ScopeClosedError,
  simulateBridgeDeliver,
  simulateBridgeDeposit,
  simulateGuardianPause,
  watchBridgeDepositedEvent,
  writeBridgeDeposit,
  writeGuardianPause,
} from '../src/exports/index.js';
import { type BridgeFixture, guardian, messenger, NATIVE, startBridge, stranger, user } from './bridge.js';

let fixture: BridgeFixture;
let clean: `0x${string}`;
const cause = pad('0x01');
const pause = { market: zeroHash, scopes: 1 << Scope.Enter, duration: 3_600, cause, evidence: zeroHash };
const deposit = { asset: NATIVE, amount: parseEther('100'), recipient: pad(user.address) } as const;

beforeAll(async () => {
  fixture = await startBridge();
  clean = await fixture.client.snapshot();
});
beforeEach(async () => {
  await fixture.client.revert({ id: clean });
  clean = await fixture.client.snapshot();
});
afterAll(() => fixture?.stop());

async function mined(hash: `0x${string}`) {
  const receipt = await fixture.client.waitForTransactionReceipt({ hash });
  expect(receipt.status).toBe('success');
  return receipt;
}

/** What an action was refused with. */
async function refusal(action: Promise<unknown>) {
  return decodeBulkheadError(await action.catch((error: unknown) => error));
}

describe('read', () => {
  test('default: overloads have names of their own', async () => {
    const { client, bridge: address } = fixture;
    expect(await readIsOpen(client, { address, scope: Scope.Exit })).toBe(true);
    expect(await readIsMarketOpen(client, { address, market: pad(NATIVE), scope: Scope.Exit })).toBe(true);
  });

  test('behavior: structs are objects, several results a list', async () => {
    const { client, bridge: address } = fixture;
    const terms = await readOutflowTerms(client, { address, asset: NATIVE });
    expect(terms).toMatchObject({ isShare: false, window: 3_600, burst: parseEther('60') });
    const [main, small] = await readOutflowCapacity(client, { address, asset: NATIVE });
    expect(main).toBeGreaterThan(parseEther('59.9'));
    expect(small).toBeGreaterThan(parseEther('0.99')); // limits are kept as small floats, rounded down
  });

  test('behavior: at an earlier block', async () => {
    const { client, bridge: address } = fixture;
    const blockNumber = await client.getBlockNumber();
    await mined(await writeBridgeDeposit(client, { address, ...deposit, value: deposit.amount }));
    expect(await readBridgeCustody(client, { address, asset: NATIVE })).toBe(deposit.amount);
    expect(await readBridgeCustody(client, { address, asset: NATIVE, blockNumber })).toBe(0n);
  });
});

describe('simulate, write, wait', () => {
  test('default: the request goes on untouched', async () => {
    const { client, bridge: address } = fixture;
    const { request, result } = await simulateBridgeDeposit(client, {
      address,
      ...deposit,
      value: deposit.amount,
      account: user,
    });
    expect(result).toBe(deposit.amount);
    await mined(await client.writeContract(request));
    expect(await client.getBalance({ address })).toBe(deposit.amount);
  });

  test('behavior: what does not fit is paid in part and becomes a claim', async () => {
    const { client, bridge: address } = fixture;
    await mined(await writeBridgeDeposit(client, { address, ...deposit, value: deposit.amount }));
    const [paid, waits, wait] = await readPreviewOutflow(client, { address, asset: NATIVE, amount: parseEther('90') });
    const message = {
      id: cause,
      asset: NATIVE,
      recipient: user.address,
      amount: parseEther('90'),
      data: '0x',
    } as const;
    const { result } = await simulateBridgeDeliver(client, { address, message, account: messenger });
    expect(result).toEqual([paid, 1n]);
    expect(paid + waits).toBe(parseEther('90'));
    expect(wait).toBeGreaterThan(0n);
  });

  test('error: a refusal is a class with the fields of Solidity', async () => {
    const { client, bridge: address } = fixture;
    const error = await refusal(simulateGuardianPause(client, { address, ...pause, account: stranger }));
    expect(error).toBeInstanceOf(GuardianRefusedError);
    expect((error as GuardianRefusedError).account).toBe(stranger.address);
  });

  test('error: the message of viem names the error as well, from whichever module', async () => {
    const { client, bridge: address } = fixture;
    await mined(await writeGuardianPause(client, { address, ...pause, account: guardian }));
    const action = simulateBridgeDeposit(client, { address, ...deposit, value: deposit.amount });
    await expect(action).rejects.toThrow('ScopeClosed(bytes32 market, uint8 scope, uint40 until)');
    expect(await refusal(action)).toMatchObject({ errorName: 'ScopeClosed', scope: Scope.Enter });
    expect(await refusal(action)).toBeInstanceOf(ScopeClosedError);
  });

  test('behavior: a guardian closes, and the chain tells', async () => {
    const { client, bridge: address } = fixture;
    const { market, scopes, duration } = pause;
    const [allowed] = await readCanPause(client, { address, accountArg: guardian.address, market, scopes, duration });
    expect(allowed).toBe(true);
    await mined(await writeGuardianPause(client, { address, ...pause, account: guardian }));
    expect(await readIsOpen(client, { address, scope: Scope.Enter })).toBe(false);
    const logs = await getContainedEvents(client, { address, args: { by: guardian.address }, fromBlock: 0n });
    expect(logs.map(({ args }) => args)).toMatchObject([{ incident: 1n, scopes: 1, cause }]);
    expect(await getContainedEvents(client, { address, args: { by: stranger.address }, fromBlock: 0n })).toEqual([]);
  });
});

test('watch: hands over decoded logs until it is told to end', async () => {
  const { client, bridge: address } = fixture;
  const seen: BridgeDepositedLog[] = [];
  const unwatch = watchBridgeDepositedEvent(client, { address, onLogs: (logs) => seen.push(...logs) });
  try {
    await mined(await writeBridgeDeposit(client, { address, ...deposit, value: deposit.amount }));
    await vi.waitFor(() => expect(seen).toHaveLength(1), { timeout: 10_000 });
    expect(seen[0]?.args).toMatchObject({ asset: NATIVE, received: deposit.amount });
  } finally {
    unwatch();
  }
});

describe('decorators', () => {
  test('default: the same functions as methods', async () => {
    const { url, bridge: address } = fixture;
    const options = { chain: foundry, transport: http(url) };
    const reading = createPublicClient({ ...options, cacheTime: 0 }).extend(bulkheadPublicActions());
    const writing = createWalletClient({ ...options, account: guardian }).extend(bulkheadWalletActions());
    await mined(await writing.writeGuardianPause({ address, ...pause }));
    expect(await reading.readIsOpen({ address, scope: Scope.Enter })).toBe(false);
    const { request } = await reading.simulateGuardianDrill({ address, account: guardian });
    await mined(await writing.writeContract(request));
  });

  test('behavior: what a client overrides is used', async () => {
    const readContract = vi.fn(async () => false);
    const client = fixture.client.extend(() => ({ readContract }) as never);
    expect(await readIsOpen(client, { address: fixture.bridge, scope: Scope.Enter })).toBe(false);
    expect(readContract).toHaveBeenCalledOnce();
  });
});
