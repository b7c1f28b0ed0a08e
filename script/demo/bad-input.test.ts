/** What a user reads when something is wrong, and what is left behind: one message, an exit code, no process. */
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { foundryBinary, ROOT } from '../tools/foundry.mjs';
import { choosePorts } from './ports.js';
import { writeSmallRecord } from './testing/small-record.js';
import { runDemoProcess, startDemo } from './testing/start-demo.js';

const NOMAD = join(ROOT, 'test', 'incidents', 'nomad-2022');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bulkhead-bad-input-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the demo ends with one message and a code', { timeout: 30_000 }, () => {
  const lines = (text: string) => text.trim().split('\n');

  it('for an unknown option', async () => {
    const { code, stdout, stderr } = await runDemoProcess(['--fast']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(lines(stderr)).toEqual(['There is no option --fast. See `npm run demo -- --help`.']);
  });

  it('for a missing record', async () => {
    const { code, stderr } = await runDemoProcess(['--record', join(folder, 'none')]);
    expect(code).toBe(1);
    expect(lines(stderr)).toHaveLength(1);
    expect(stderr).toContain('meta.json is missing. Restore it with');
  });

  it('for a malformed record, with the line', async () => {
    const broken = join(folder, 'broken');
    cpSync(NOMAD, broken, { recursive: true });
    const flows = readFileSync(join(broken, 'flows.csv'), 'utf8').split('\n');
    flows[99] = 'tomorrow,deposit,DAI,1,exact,';
    writeFileSync(join(broken, 'flows.csv'), flows.join('\n'));
    const { code, stderr } = await runDemoProcess(['--record', broken]);
    expect(code).toBe(1);
    expect(lines(stderr)).toHaveLength(1);
    expect(stderr).toContain('flows.csv, line 100: "tomorrow" is no time in unix seconds.');
  });

  it('for a busy port', async () => {
    const server = await listen();
    const { port } = server.address() as { port: number };
    const { code, stderr } = await runDemoProcess(['--runs', 'unprotected', '--port', `${port}`]);
    server.close();
    expect(code).toBe(1);
    expect(lines(stderr)).toEqual([
      `Port ${port} is in use. Name another one with --port, or leave --port out to use any free port.`,
    ]);
  });

  it('for a report that cannot be written, before it replays anything', async () => {
    const { code, stderr } = await runDemoProcess(['--report', join(NOMAD, 'meta.json', 'report.html')]);
    expect(code).toBe(1);
    expect(lines(stderr)).toHaveLength(1);
    expect(stderr).toContain('Name another file with --report.');
  });
});

describe('the demo leaves no process behind', { timeout: 240_000 }, () => {
  let record: string;
  beforeAll(() => {
    record = writeSmallRecord();
  });
  afterAll(() => rmSync(record, { recursive: true, force: true }));

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('when it gets %s', async (signal, exitCode) => {
    const [port = 0] = await choosePorts(1, undefined);
    const report = join(folder, 'never.html');
    const demo = startDemo(['--runs', 'recommended', '--port', `${port}`, '--record', record, '--report', report]);
    await demo.says('recommended deploying');
    expect(await answers(port)).toBe(true);
    demo.child.kill(signal);
    const { code, stdout, stderr } = await demo.ended;
    expect({ code, stdout }).toEqual({ code: exitCode, stdout: '' });
    expect(stderr).toContain(`Interrupted by ${signal}; all chains were stopped.`);
    expect(await answers(port)).toBe(false);
  });

  it('when a chain dies, and names the run', async () => {
    // An anvil on the PATH is preferred when its version fits; this one is shot in the middle of the replay.
    const real = foundryBinary('anvil');
    const version = spawnSync(real, ['--version'], { encoding: 'utf8' }).stdout.split('\n')[0];
    const fake = join(folder, 'anvil');
    const script = `[ "$1" = --version ] && { echo "${version}"; exit; }\n(sleep 8; kill -9 $$) &\nexec "${real}" "$@"\n`;
    writeFileSync(fake, `#!/bin/sh\n${script}`);
    chmodSync(fake, 0o755);
    const [port = 0] = await choosePorts(1, undefined);
    const args = ['--runs', 'unprotected', '--port', `${port}`]; // the whole record, which takes longer
    const { code, stdout, stderr } = await runDemoProcess([...args, '--report', join(folder, 'never.html')], [folder]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('The anvil of run "unprotected" stopped (SIGKILL) before the run was over.');
    expect(await answers(port)).toBe(false);
  });
});

function listen(): Promise<Server> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => resolve(server));
  });
}

/** Whether somebody listens there. */
function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true));
    socket.once('error', () => resolve(false));
    socket.once('close', () => resolve(false));
    socket.unref();
  });
}
