import { createPublicClient, http, parseGwei } from 'viem';
import { foundry } from 'viem/chains';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Anvil, account, startAnvil } from '../../../test/anvil.js';
import type { GlobalOptions, ReadClient } from '../types.js';
import { findFees } from './fees.js';
import { untilMined } from './mined.js';
import { transmit } from './transmit.js';

let anvil: Anvil;
let client: ReadClient;
const options = { json: false, dryRun: false, yes: false, timeout: 10, wait: 10 } satisfies GlobalOptions;

beforeAll(async () => {
  anvil = await startAnvil(['--hardfork', 'berlin']);
  client = createPublicClient({ chain: foundry, transport: http(anvil.url), cacheTime: 0 });
});
afterAll(() => anvil?.stop());

test('behavior: a chain without EIP-1559 has one price, and takes transactions of the old kind', async () => {
  const fees = await findFees(client, options);
  expect(fees).toEqual({
    maxFeePerGas: fees.maxPriorityFeePerGas,
    maxPriorityFeePerGas: fees.maxFeePerGas,
    baseFee: undefined,
  });
  expect(await findFees(client, { ...options, maxFee: 7n })).toEqual({
    maxFeePerGas: 7n,
    maxPriorityFeePerGas: 7n,
    baseFee: undefined,
  });
  const price = { gas: 21_000n, limit: 21_000n, fees: { ...fees, maxFeePerGas: parseGwei('3') }, cost: 0n };
  const sent = await transmit(
    client,
    account(3),
    { to: account(4).address, data: '0x', value: 1n },
    { price, nonce: 0, asked: { at: anvil.url, timeout: 10 } },
  );
  const receipt = await untilMined(client, { ...sent, seconds: 10 }, () => {});
  expect(receipt).toMatchObject({ status: 'success', type: 'legacy', effectiveGasPrice: parseGwei('3') });
});
