/** Nodes that are not there, too slow, or no nodes at all: one sentence, the next step, a code of its own. */
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { type Ran, runCli } from '../../test/cli.js';

const HOST = '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed';
let server: Server | undefined;

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  server = undefined;
});

/** @returns Its address. */
async function serve(listener: RequestListener): Promise<string> {
  server = createServer(listener);
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function answering(status: number, type: string, body: string): RequestListener {
  return (request, response) => {
    request.resume();
    response.writeHead(status, { 'content-type': type }).end(body);
  };
}

/** A node that answers the methods named, and null for all others. */
function node(answers: Readonly<Record<string, unknown>>): RequestListener {
  return async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const { id, method } = JSON.parse(body);
    const answer = { jsonrpc: '2.0', id, result: answers[method] ?? null };
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  };
}

async function status(rpc: string, more = ''): Promise<Ran> {
  return runCli(`guardian status --rpc ${rpc} --host ${HOST} ${more}`);
}

const json = 'application/json';

describe('a node', () => {
  test.each([
    ['a page', answering(200, 'text/html', '<!doctype html><title>hi</title>'), 'the answer is no JSON'],
    ['a page that calls itself JSON', answering(200, json, '<html>'), 'the answer is no JSON'],
    ['an empty answer', answering(200, json, ''), 'the answer is no JSON'],
    ['a list', answering(200, json, '[]'), 'it has no number to answer eth_chainId with'],
    ['a word', answering(200, json, '"hello"'), 'it has no number to answer eth_chainId with'],
    ['null', answering(200, json, 'null'), 'its answer cannot be read'],
    [
      'an object of another kind',
      answering(200, json, '{"hello":"world"}'),
      'it has no number to answer eth_chainId with',
    ],
    ['a chain id that is none', node({ eth_chainId: 'one' }), 'it has no number to answer eth_chainId with'],
    ['no block', node({ eth_chainId: '0x1' }), 'it has no number to answer eth_getBlockByNumber with'],
    ['404', answering(404, 'text/plain', 'not found'), 'there is no such page (404)'],
  ])('error: answers with %s', async (_name, listener, found) => {
    const rpc = await serve(listener);
    expect(await status(rpc)).toMatchObject({
      code: 3,
      out: '',
      err: `What answers at ${rpc} is no Ethereum node: ${found}.\nCheck the address given with --rpc: often it is the page of a node's operator, or its path is missing.\n`,
    });
  });

  test('error: rate limited, by status or by code; asked again twice before it is given up', async () => {
    let asked = 0;
    const rpc = await serve((request, response) => {
      asked += 1;
      answering(429, 'text/plain', 'Too Many Requests')(request, response);
    });
    const said = `The node at ${rpc} refuses more requests for now (rate limit).\nWait a minute, or give a node of your own with --rpc.\n`;
    expect(await status(rpc)).toMatchObject({ code: 3, out: '', err: said });
    expect(asked).toBe(3);
    server?.removeAllListeners('request');
    server?.on(
      'request',
      answering(200, json, '{"jsonrpc":"2.0","id":1,"error":{"code":-32005,"message":"daily limit"}}'),
    );
    expect(await status(rpc)).toMatchObject({ code: 3, out: '', err: said });
    server?.removeAllListeners('request');
    server?.on('request', answering(429, json, '{"jsonrpc":"2.0","id":1,"error":{"code":-32000,"message":"no"}}'));
    expect(await status(rpc)).toMatchObject({ code: 3, out: '', err: said });
  });

  test('behavior: a rate limit that passes is waited for', async () => {
    let asked = 0;
    const rpc = await serve((request, response) => {
      asked += 1;
      if (asked === 1) answering(429, 'text/plain', 'Too Many Requests')(request, response);
      else void node({ eth_chainId: '0x7' })(request, response);
    });
    expect((await status(rpc, '--chain 8')).err).toContain('The node has chain 7, but --chain says 8.');
  });

  test.each([
    ['never', (_request, _response) => {}],
    [
      'in the middle of its answer',
      (_request, response) => void response.writeHead(200, { 'content-type': json }).write('{"json'),
    ],
  ] satisfies [string, RequestListener][])('error: falls silent %s', async (_name, listener) => {
    const rpc = await serve(listener);
    expect(await status(rpc, '--timeout 1s')).toMatchObject({
      code: 3,
      out: '',
      err: `The node at ${rpc} has not answered within 1 s.\nTry again, wait longer with --timeout, or give another node with --rpc.\n`,
    });
  });

  test.each([
    [500, 3, 'cannot be reached: it answers with status 500.'],
    [503, 3, 'cannot be reached: it answers with status 503.'],
    [401, 3, 'declines: status 401.'],
    [403, 3, 'declines: status 403.'],
  ])('error: answers with status %i', async (httpStatus, code, said) => {
    const rpc = await serve(answering(httpStatus, 'text/plain', 'no'));
    const ran = await status(rpc);
    expect(ran.err.split('\n')[0]).toBe(`The node at ${rpc} ${said}`);
    expect(ran).toMatchObject({ code, out: '' });
  });

  test('error: declines a method, in words that cannot move the cursor', async () => {
    const message = 'method not\\u001b[2J\\navailable.';
    const rpc = await serve(
      answering(200, json, `{"jsonrpc":"2.0","id":1,"error":{"code":-32601,"message":"${message}"}}`),
    );
    const ran = await status(rpc);
    expect(ran.err.split('\n')[0]).toBe(`The node at ${rpc} declines: method not [2J available.`);
    expect(ran.code).toBe(3);
  });

  test('error: nothing listens', async () => {
    const rpc = await serve(() => {});
    await new Promise((resolve) => server?.close(resolve));
    expect(await status(rpc)).toMatchObject({
      code: 3,
      out: '',
      err: `The node at ${rpc} cannot be reached: nothing listens there.\nCheck the address and the network, or give another node with --rpc. Nothing was sent.\n`,
    });
  });

  test('error: has another chain', async () => {
    const rpc = await serve(node({ eth_chainId: '0x1' }));
    expect(await status(rpc, '--chain 31337')).toMatchObject({
      code: 4,
      out: '',
      err: 'The node has chain 1, but --chain says 31337.\nGive a node of chain 31337 with --rpc, or correct --chain.\n',
    });
  });

  test('behavior: keys inside its address are never shown', async () => {
    const rpc = await serve(answering(403, 'text/plain', 'no'));
    const secret = 'sEcReT0123456789abcdef';
    const url = `${rpc.replace('http://', `http://user:${secret}@`)}/v2/${secret}?key=${secret}`;
    for (const more of ['', '--json']) {
      const { out, err, code } = await runCli(`guardian status --rpc ${url} --host ${HOST} ${more}`, {
        env: { BULKHEAD_DEBUG: '1' },
      });
      expect(code).toBe(3);
      expect(out + err).toContain(`The node at ${rpc}/*** declines: status 403.`);
      expect(out + err).not.toContain(secret);
    }
    const fromEnvironment = await runCli(`guardian status --host ${HOST}`, {
      env: { BULKHEAD_RPC: url, BULKHEAD_DEBUG: '1' },
    });
    expect(fromEnvironment.code).toBe(3);
    expect(fromEnvironment.err).not.toContain(secret);
  });
});
