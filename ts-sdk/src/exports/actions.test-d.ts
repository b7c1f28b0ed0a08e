/** What the compiler says about the generated functions; `tsc` is the test. */
import type { ContractFunctionReturnType, Hash, Hex, PublicClient, TransactionReceipt } from 'viem';
import { createPublicClient, createWalletClient, http } from 'viem';
import { privateKeyToAccount } from 'viem/accounts';
import { mainnet } from 'viem/chains';
import { expectTypeOf, test } from 'vitest';
import type { containmentAbi, outflowLimiterAbi } from './abis.js';
import {
  type BridgeDepositedLog,
  bulkheadPublicActions,
  bulkheadWalletActions,
  type EscrowClaimsHeldLog,
  extractBridgeDepositedEvents,
  type OutflowTerms,
  type ReadIsOpenParameters,
  type ReadIsOpenReturnType,
  readContainmentBounds,
  readIsOpen,
  readOutflowTerms,
  readPreviewOutflow,
  Scope,
  simulateBridgeDeposit,
  simulateContain,
  watchBridgeDepositedEvent,
  writeBridgeDeposit,
  writeBridgeDepositSync,
  writeContain,
  writeContainSync,
  writeOraclePoke,
  writeOraclePokeSync,
  writeOutflowHoldClaims,
} from './actions.js';
import { decodeBulkheadError, type OutflowLimitExceededError } from './errors.js';

const account = privateKeyToAccount(`0x${'1'.repeat(64)}`);
const client = createPublicClient({ chain: mainnet, transport: http() });
const wallet = createWalletClient({ account, chain: mainnet, transport: http() });
const anonymous = createWalletClient({ chain: mainnet, transport: http() });
const address = account.address;
const zero: Hex = `0x${'0'.repeat(64)}`;
const contain = { address, market: zero, scopes: 1, until: 1, cause: zero, evidence: zero } as const;
const deposit = { address, asset: address, amount: 1n, recipient: zero } as const;

test('arguments have the names and types of Solidity', () => {
  expectTypeOf(readIsOpen<typeof mainnet>)
    .parameter(1)
    .toHaveProperty('scope')
    .toEqualTypeOf<Scope>();
  expectTypeOf(Scope.Exit).toEqualTypeOf<2>();
  // @ts-expect-error a scope is missing
  void readIsOpen(client, { address });
  // @ts-expect-error there are six scopes
  void readIsOpen(client, { address, scope: 6 });
});

test('results are what viem infers from the ABI', () => {
  type Inferred = ContractFunctionReturnType<typeof outflowLimiterAbi, 'view', 'outflowTerms'>;
  expectTypeOf<OutflowTerms>().toEqualTypeOf<Inferred>();
  type Bounds = ContractFunctionReturnType<typeof containmentAbi, 'view', 'containmentBounds'>;
  expectTypeOf(readContainmentBounds(client, { address })).resolves.toEqualTypeOf<Bounds>();
  expectTypeOf(readOutflowTerms(client, { address, asset: address })).resolves.toEqualTypeOf<OutflowTerms>();
  expectTypeOf(readPreviewOutflow(client, { address, asset: address, amount: 1n })).resolves.toEqualTypeOf<
    readonly [paid: bigint, waits: bigint, wait: bigint]
  >();
});

test('a client without an account asks for one', () => {
  expectTypeOf(writeContain(wallet, contain)).resolves.toEqualTypeOf<Hash>();
  expectTypeOf(writeContain(anonymous, { ...contain, account })).resolves.toEqualTypeOf<Hash>();
  // @ts-expect-error no account
  void writeContain(anonymous, contain);
});

test('the request of a simulation fits writeContract', async () => {
  const { request, result } = await simulateContain(client, { ...contain, account });
  expectTypeOf(result).toEqualTypeOf<bigint>();
  expectTypeOf(wallet.writeContract(request)).resolves.toEqualTypeOf<Hash>();
  expectTypeOf(request.account).toEqualTypeOf<typeof account>();
});

test('value goes with payable functions only', () => {
  expectTypeOf(simulateBridgeDeposit(client, { ...deposit, value: 1n })).resolves.toHaveProperty('result');
  // @ts-expect-error not payable
  void simulateContain(client, { ...contain, value: 1n });
});

test('calls go into viem as they are, and multicall knows what each gives', async () => {
  const calls = [
    readIsOpen.call({ address, scope: Scope.Exit }),
    readOutflowTerms.call({ address, asset: address }),
    readPreviewOutflow.call({ address, asset: address, amount: 1n }),
    readContainmentBounds.call({ address }),
  ] as const;
  const results = await client.multicall({ contracts: calls, allowFailure: false });
  type Bounds = ContractFunctionReturnType<typeof containmentAbi, 'view', 'containmentBounds'>;
  expectTypeOf(results).toEqualTypeOf<[boolean, OutflowTerms, readonly [bigint, bigint, bigint], Bounds]>();
  const [open] = await client.multicall({ contracts: [calls[0]] });
  if (open.status === 'success') expectTypeOf(open.result).toEqualTypeOf<boolean>();

  const call = writeContain.call(contain);
  expectTypeOf(call.functionName).toEqualTypeOf<'contain'>();
  expectTypeOf(call.args).toEqualTypeOf<readonly [Hex, number, number, Hex, Hex]>();
  expectTypeOf(wallet.writeContract(call)).resolves.toEqualTypeOf<Hash>();
  expectTypeOf(wallet.sendTransaction(call)).resolves.toEqualTypeOf<Hash>();
  expectTypeOf(
    wallet.sendTransaction(writeBridgeDeposit.call({ ...deposit, value: 1n })),
  ).resolves.toEqualTypeOf<Hash>();
  expectTypeOf(wallet.sendCalls({ calls: [call, writeBridgeDeposit.call(deposit)] })).resolves.toHaveProperty('id');
  expectTypeOf(client.estimateContractGas({ ...call, account })).resolves.toEqualTypeOf<bigint>();
  const { result } = await client.simulateContract({ ...call, account });
  expectTypeOf(result).toEqualTypeOf<bigint>();
  expectTypeOf(await client.readContract(calls[3])).toEqualTypeOf<Bounds>();
  // @ts-expect-error a scope is missing
  readIsOpen.call({ address });
  // @ts-expect-error not payable
  writeContain.call({ ...contain, value: 1n });
});

test('events of a write are complete, and its twin gives their arguments', async () => {
  const receipt = {} as TransactionReceipt;
  expectTypeOf(writeBridgeDeposit.extractEvent(receipt.logs)).toEqualTypeOf<BridgeDepositedLog>();
  expectTypeOf(writeOutflowHoldClaims.extractEvent).returns.toEqualTypeOf<EscrowClaimsHeldLog>();
  expectTypeOf(extractBridgeDepositedEvents(receipt.logs, { address })).toEqualTypeOf<BridgeDepositedLog[]>();

  const deposited = await writeBridgeDepositSync(wallet, { ...deposit, value: 1n, timeout: 1_000 });
  expectTypeOf(deposited.received).toEqualTypeOf<bigint>();
  expectTypeOf(deposited.receipt).toEqualTypeOf<TransactionReceipt>();
  const contained = await writeContainSync(wallet, contain); // an event that need not come
  expectTypeOf(contained.incident).toEqualTypeOf<bigint | undefined>();
  const poked = await writeOraclePokeSync(anonymous, { address, feedId: zero, account }); // no single event
  expectTypeOf(poked).toEqualTypeOf<{ receipt: TransactionReceipt }>();
  // @ts-expect-error no account
  void writeContainSync(anonymous, contain);
  expectTypeOf(writeContain).toHaveProperty('extractEvent');
  expectTypeOf(writeOraclePoke).not.toHaveProperty('extractEvent');
});

test('names of types stay as they were', () => {
  expectTypeOf<Parameters<typeof readIsOpen>[1]>().toEqualTypeOf<ReadIsOpenParameters>();
  expectTypeOf<Awaited<ReturnType<typeof readIsOpen>>>().toEqualTypeOf<ReadIsOpenReturnType>();
});

test('logs are complete', () => {
  watchBridgeDepositedEvent(client, {
    address,
    args: { asset: address },
    onLogs: (logs) => expectTypeOf(logs).toEqualTypeOf<BridgeDepositedLog[]>(),
  });
  expectTypeOf<BridgeDepositedLog['args']['received']>().toEqualTypeOf<bigint>();
  // @ts-expect-error not indexed
  watchBridgeDepositedEvent(client, { address, args: { received: 1n }, onLogs: () => {} });
});

test('decorators keep chain and account', () => {
  const reading = client.extend(bulkheadPublicActions());
  expectTypeOf(reading.readIsOpen({ address, scope: Scope.Enter })).resolves.toEqualTypeOf<boolean>();
  expectTypeOf(reading).toExtend<PublicClient>();
  const writing = wallet.extend(bulkheadWalletActions());
  expectTypeOf(writing.writeContain(contain)).resolves.toEqualTypeOf<Hash>();
  expectTypeOf(writing.writeContainSync(contain)).resolves.toHaveProperty('receipt');
  const nobody = anonymous.extend(bulkheadWalletActions());
  // @ts-expect-error no account
  void nobody.writeContain(contain);
});

test('errors are told apart by their name', () => {
  const error = decodeBulkheadError('0x');
  if (error?.errorName === 'OutflowLimitExceeded') expectTypeOf(error).toEqualTypeOf<OutflowLimitExceededError>();
});
