/** Calls as values, events of receipts, and the twins that wait: against the real preset. */
import { createWalletClient, type Hex, http, pad, parseEther, toFunctionSelector, zeroHash } from 'viem';
import { foundry } from 'viem/chains';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  decodeBulkheadError,
  EventMissingError,
  extractBridgeDepositedEvents,
  GuardianRefusedError,
  readIsOpen,
  readOutflowCapacity,
  readOutflowTerms,
  readUnpauseTimes,
  Scope,
  TransactionFailedError,
  writeBridgeDeliverSync,
  writeBridgeDeposit,
  writeBridgeDepositSync,
  writeGuardianDrillSync,
  writeGuardianPause,
  writeGuardianPauseManySync,
  writeGuardianPauseSync,
  writeOutflowHoldClaimsSync,
} from '../src/exports/index.js';
import { type BridgeFixture, guardian, messenger, NATIVE, startBridge, stranger, user } from './bridge.js';

let fixture: BridgeFixture;
let clean: Hex;
const cause = pad('0x01');
/** More than an estimate: what a call costs depends on the second in which it is mined, and a busy machine is late. */
const gas = 1_000_000n;
const pause = { market: zeroHash, scopes: 1 << Scope.Enter, duration: 3_600, cause, evidence: zeroHash };
const deposit = {
  asset: NATIVE,
  amount: parseEther('100'),
  recipient: pad(user.address).toLowerCase() as Hex,
  value: parseEther('100'),
} as const;

beforeAll(async () => {
  fixture = await startBridge();
  clean = await fixture.client.snapshot();
});
beforeEach(async () => {
  await fixture.client.revert({ id: clean });
  clean = await fixture.client.snapshot();
});
afterAll(() => fixture?.stop());

describe('.call', () => {
  test('default: many reads in one request, each with its own type', async () => {
    const { client, bridge: address } = fixture;
    const [open, [main], terms, times] = await client.multicall({
      contracts: [
        readIsOpen.call({ address, scope: Scope.Exit }),
        readOutflowCapacity.call({ address, asset: NATIVE }),
        readOutflowTerms.call({ address, asset: NATIVE }),
        readUnpauseTimes.call({ address }),
      ],
      allowFailure: false,
      deployless: true,
    });
    expect(open).toBe(true);
    expect([main]).toEqual([(await readOutflowCapacity(client, { address, asset: NATIVE }))[0]]);
    expect(terms).toEqual(await readOutflowTerms(client, { address, asset: NATIVE }));
    expect(times).toEqual(await readUnpauseTimes(client, { address }));
  });

  test('behavior: holds the call under the names of contracts and of transactions', () => {
    const { bridge: address } = fixture;
    const call = writeBridgeDeposit.call({ address, ...deposit });
    expect(call).toMatchObject({ address, to: address, functionName: 'deposit', value: deposit.value });
    expect(call.args).toEqual([NATIVE, deposit.amount, deposit.recipient]);
    expect(call.data.slice(0, 10)).toBe(toFunctionSelector('deposit(address,uint256,bytes32)'));
    expect(writeGuardianPause.call({ address, ...pause })).not.toHaveProperty('value');
  });

  test('behavior: simulates, estimates, sends and writes', async () => {
    const { client, bridge: address } = fixture;
    const call = writeBridgeDeposit.call({ address, ...deposit });
    const { result } = await client.simulateContract(call);
    expect(result).toBe(deposit.amount);
    expect(await client.estimateContractGas(call)).toBeGreaterThan(21_000n);
    for (const send of [() => client.sendTransaction({ ...call, gas }), () => client.writeContract({ ...call, gas })]) {
      const receipt = await client.waitForTransactionReceipt({ hash: await send() });
      expect(receipt.status).toBe('success');
    }
    expect(await client.getBalance({ address })).toBe(2n * deposit.amount);
  });

  test('error: a refusal inside a batch says its name, from whichever module', async () => {
    const { client, bridge: address } = fixture;
    const [refused, open] = await client.multicall({
      contracts: [writeGuardianPause.call({ address, ...pause }), readIsOpen.call({ address, scope: Scope.Exit })],
      deployless: true,
    });
    expect(refused.status).toBe('failure');
    expect(decodeBulkheadError(refused.error)).toBeInstanceOf(GuardianRefusedError);
    expect(refused.error?.message).toContain('GuardianRefused(address account, uint8 reason, uint256 asked, uint256');
    expect(open.result).toBe(true);
  });
});

describe('.extractEvent', () => {
  test('default: finds the event in the logs of a receipt', async () => {
    const { client, bridge: address } = fixture;
    const hash = await writeBridgeDeposit(client, { address, ...deposit, gas });
    const { logs } = await client.waitForTransactionReceipt({ hash });
    const { args, address: emitter } = writeBridgeDeposit.extractEvent(logs);
    expect(args).toMatchObject({ asset: NATIVE, received: deposit.amount });
    expect(emitter).toBe(address.toLowerCase());
    expect(extractBridgeDepositedEvents(logs)).toEqual([writeBridgeDeposit.extractEvent(logs, { address })]);
  });

  test('error: says which event is missing', async () => {
    const { client, bridge: address, escrow } = fixture;
    const hash = await writeBridgeDeposit(client, { address, ...deposit, gas });
    const { logs } = await client.waitForTransactionReceipt({ hash });
    expect(() => writeGuardianPause.extractEvent(logs)).toThrow(EventMissingError);
    expect(() => writeGuardianPause.extractEvent(logs)).toThrow('None of the logs is a `Contained`.');
    expect(() => writeBridgeDeposit.extractEvent(logs, { address: escrow })).toThrow(EventMissingError);
    expect(() => writeBridgeDeposit.extractEvent([])).toThrow(EventMissingError);
  });
});

describe('…Sync', () => {
  test('default: gives the receipt and what the event says', async () => {
    const { client, bridge: address } = fixture;
    const { receipt, ...args } = await writeBridgeDepositSync(client, { address, ...deposit, gas });
    expect(receipt.status).toBe('success');
    expect(args).toMatchObject({ asset: NATIVE, received: deposit.amount, recipient: deposit.recipient });
  });

  test('behavior: an event that need not come is absent', async () => {
    const { client, bridge: address } = fixture;
    const first = await writeGuardianPauseSync(client, { address, ...pause, account: guardian, gas });
    expect(first).toMatchObject({ incident: 1n, scopes: pause.scopes, cause });
    const again = await writeGuardianPauseSync(client, {
      address,
      ...pause,
      duration: 3_600 - 60,
      account: guardian,
      gas,
    });
    expect(again.receipt.status).toBe('success');
    expect(again.incident).toBeUndefined();
  });

  test('behavior: where no single event tells, there is the receipt', async () => {
    const { client, bridge: address } = fixture;
    const closings = ([NATIVE, user.address] as const).map((asset) => ({ market: pad(asset), scopes: pause.scopes }));
    const { duration, evidence } = pause;
    const result = await writeGuardianPauseManySync(client, {
      address,
      closings,
      duration,
      cause,
      evidence,
      account: guardian,
      gas,
    });
    expect(Object.keys(result)).toEqual(['receipt']);
    expect(result.receipt.logs.length).toBeGreaterThan(1);
  });

  test('behavior: an event of another contract counts where the escrow tells', async () => {
    const { client, bridge: address } = fixture;
    await writeBridgeDepositSync(client, { address, ...deposit, gas });
    const message = {
      id: cause,
      asset: NATIVE,
      recipient: user.address,
      amount: parseEther('90'),
      data: '0x',
    } as const;
    const { claimId } = await writeBridgeDeliverSync(client, { address, message, account: messenger, gas });
    expect(claimId).toBe(1n);
    const held = await writeOutflowHoldClaimsSync(client, {
      address,
      asset: NATIVE,
      firstClaim: 1n,
      lastClaim: 1n,
      account: guardian,
      gas,
    });
    expect(held).toMatchObject({ asset: NATIVE, first: 1n, last: 1n });
  });

  test('error: a transaction that reverted says what refused it', async () => {
    const { client, bridge: address } = fixture;
    const sent = writeGuardianPauseSync(client, { address, ...pause, account: stranger, gas: 500_000n });
    const error = await sent.catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(TransactionFailedError);
    expect(error).toMatchObject({ reason: 'reverted', receipt: { status: 'reverted' } });
    expect((error as Error).message).toContain('GuardianRefused(address account, uint8 reason');
    expect(decodeBulkheadError(error)).toMatchObject({ errorName: 'GuardianRefused', account: stranger.address });
  });

  test('error: where nothing refuses it any more there is no cause', async () => {
    const { client, bridge: address } = fixture;
    const sent = writeGuardianDrillSync(client, { address, account: guardian, gas: 30_000n }); // out of gas
    const error = await sent.catch((caught: unknown) => caught);
    expect(error).toMatchObject({ name: 'TransactionFailedError', reason: 'reverted' });
    expect((error as TransactionFailedError).cause).toBeUndefined();
    expect((error as TransactionFailedError).nextStep).toContain('ran out of gas');
  });

  test('error: a transaction that the wallet took back was not done', async () => {
    const { client, url, bridge: address } = fixture;
    const asked: string[] = [];
    const onFetchRequest = async (request: Request): Promise<void> => {
      const { method } = (await request.clone().json()) as { method: string };
      asked.push(method);
    };
    const transport = http(url, { onFetchRequest });
    const wallet = createWalletClient({ account: guardian, chain: foundry, transport, pollingInterval: 50 });
    await client.setAutomine(false);
    try {
      const nonce = await client.getTransactionCount({ address: guardian.address });
      const common = { account: guardian, nonce, gas: 500_000n };
      const sent = writeGuardianDrillSync(wallet, { address, ...common, gasPrice: 10n ** 10n });
      const caught = sent.catch((error: unknown) => error);
      await vi.waitFor(() => expect(asked).toContain('eth_getTransactionByHash'), 10_000); // now it is known
      await client.sendTransaction({ ...common, to: guardian.address, gasPrice: 10n ** 11n });
      await client.mine({ blocks: 1 });
      const error = await caught;
      expect(error).toBeInstanceOf(TransactionFailedError);
      expect(error).toMatchObject({ reason: 'cancelled', receipt: { status: 'success' } });
    } finally {
      await client.setAutomine(true);
    }
  });

  test('behavior: what a client overrides is used', async () => {
    const receipt = { status: 'success', logs: [] };
    const writeContract = vi.fn(async () => zeroHash);
    const waitForTransactionReceipt = vi.fn(async () => receipt);
    const { client: plain, bridge: address } = fixture;
    const client: typeof plain = plain.extend(() => ({ writeContract, waitForTransactionReceipt }) as never);
    expect(await writeGuardianPauseSync(client, { address, ...pause, confirmations: 3 })).toEqual({ receipt });
    expect(writeContract).toHaveBeenCalledOnce();
    expect(waitForTransactionReceipt).toHaveBeenCalledWith(
      expect.objectContaining({ hash: zeroHash, confirmations: 3 }),
    );
  });
});
