/** What can happen between the yes and the block. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseGwei } from 'viem';
import { afterEach, describe, expect, test } from 'vitest';
import { cliAt, runCli } from '../../../test/cli.js';
import { keyIn } from '../../../test/keys.js';
import { guardian, user, useWorld } from '../../../test/world.js';

const world = useWorld();
const { bulkhead } = cliAt(world);
const env = keyIn(guardian);

let proxy: Server | undefined;
afterEach(async () => {
  await world.client.setAutomine(true); // no snapshot undoes that
  proxy?.closeAllConnections();
  proxy?.close();
  proxy = undefined;
});

/** A node in front of the node. @param answer May answer itself; else what the node says is passed on. */
async function inFront(
  answer: (method: string, forward: () => Promise<string>) => Promise<string | 'cut'>,
): Promise<string> {
  proxy = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const headers = { 'content-type': 'application/json' };
    const forward = async () => (await fetch(world.url, { method: 'POST', body, headers })).text();
    const text = await answer(JSON.parse(body).method, forward);
    if (text === 'cut') request.socket.destroy();
    else response.writeHead(200, headers).end(text);
  });
  await new Promise<void>((resolve) => proxy?.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
}

const pending = async () => (await world.client.getTxpoolStatus()).pending;

describe('send', () => {
  test('error: the answer is lost, though the transaction arrived', async () => {
    const rpc = await inFront(async (method, forward) => {
      const answer = await forward();
      return method === 'eth_sendRawTransaction' ? 'cut' : answer;
    });
    const ran = await runCli(`pause --yes --json --rpc ${rpc} --host ${world.bridge}`, { env });
    expect(ran.code).toBe(8);
    const { error } = ran.json();
    expect(error).toMatchObject({
      name: 'TransactionNotSeenError',
      message: `The transaction ${error.hash} was sent, but the node did not say whether it took it.`,
    });
    expect((await world.client.getTransactionReceipt({ hash: error.hash })).status).toBe('success');
    expect((await bulkhead('pause --yes', { env })).out).toContain('Nothing to do: ');
  });

  test('error: the node does not take it', async () => {
    const rpc = await inFront(async (method, forward) =>
      method === 'eth_sendRawTransaction'
        ? '{"jsonrpc":"2.0","id":1,"error":{"code":-32000,"message":"transaction underpriced"}}'
        : forward(),
    );
    const ran = await runCli(`pause --yes --rpc ${rpc} --host ${world.bridge}`, { env });
    expect(ran).toMatchObject({ code: 3, out: '' });
    expect(ran.err).toContain(`The node at ${rpc} declines: transaction underpriced.`);
  });

  test('behavior: a node that falls silent while we wait is asked again', async () => {
    let asked = 0;
    const rpc = await inFront(async (method, forward) => {
      if (method !== 'eth_getTransactionReceipt') return forward();
      asked += 1;
      return asked <= 3 ? 'cut' : forward();
    });
    expect((await runCli(`pause --yes --rpc ${rpc} --host ${world.bridge}`, { env })).code).toBe(0);
    expect(asked).toBeGreaterThan(3);
  });

  test('error: another transaction takes its place', async () => {
    await world.client.setAutomine(false);
    const running = bulkhead('pause --yes --wait 20s', { env });
    await expect.poll(pending, { timeout: 20_000 }).toBe(1);
    const nonce = await world.client.getTransactionCount({ address: guardian.address });
    const fees = { maxFeePerGas: parseGwei('500'), maxPriorityFeePerGas: parseGwei('500') };
    await world.client.sendTransaction({
      account: guardian,
      to: user.address,
      value: 1n,
      nonce,
      gas: 21_000n,
      ...fees,
    });
    await world.client.mine({ blocks: 1 });
    const ran = await running;
    const hash = ran.err.match(/Sent (0x\w{64})/)?.[1];
    expect(ran).toMatchObject({ code: 8, out: '' });
    expect(ran.err).toContain(`Another transaction with nonce ${nonce} was mined in the place of ${hash}.\n`);
  });

  test('behavior: says that earlier transactions wait', async () => {
    await world.client.setAutomine(false);
    await world.client.sendTransaction({ account: guardian, to: user.address, value: 1n });
    const running = bulkhead('pause --yes --wait 20s', { env });
    await expect.poll(pending, { timeout: 20_000 }).toBe(2);
    await world.client.mine({ blocks: 1 });
    expect((await running).err).toContain(
      'Warning: 1 earlier transaction(s) of this account wait; this one comes after.\n',
    );
  });

  test('behavior: fees as given; the limit has a margin of 30 %', async () => {
    const ran = await bulkhead('pause --yes --json --max-fee 7.5 --priority-fee 0.25', { env });
    const { hash } = ran.json();
    const { gas, maxFeePerGas, maxPriorityFeePerGas } = await world.client.getTransaction({ hash });
    expect({ maxFeePerGas, maxPriorityFeePerGas }).toEqual({
      maxFeePerGas: parseGwei('7.5'),
      maxPriorityFeePerGas: parseGwei('0.25'),
    });
    const estimate = BigInt(ran.err.match(/: (\d+) gas, limit/)?.[1] ?? 0);
    expect(gas).toBe((estimate * 13n) / 10n);
    expect(ran.err).toContain(`limit ${gas}, at 7.5 gwei; base fee `);
  });
});
