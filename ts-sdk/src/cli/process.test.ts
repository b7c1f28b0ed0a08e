/** The command as it is started: a process of its own, against a chain. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { temporaryFolder, writeKeystore, writePassword } from '../../test/keys.js';
import { guardian, useWorld } from '../../test/world.js';
import { readIsOpen } from '../generated/actions/core/Containment.js';
import { Scope } from '../generated/types.js';

const world = useWorld();
const main = fileURLToPath(new URL('main.ts', import.meta.url));

type Ended = { code?: number; stdout: string; stderr: string };

async function bulkhead(words: string[], env: Record<string, string> = {}): Promise<Ended> {
  const args = ['--import', 'tsx', '--conditions=bulkhead-source', main, ...words];
  const where = { BULKHEAD_RPC: world.url, BULKHEAD_HOST: world.bridge };
  const running = promisify(execFile)(process.execPath, args, { env: { PATH: process.env['PATH'], ...where, ...env } });
  return running.catch((error: Ended) => error);
}

const isOpen = () => readIsOpen(world.client, { address: world.bridge, scope: Scope.Enter });

test('nobody to ask: nothing is sent; with --yes it is done, and the process ends by itself', {
  timeout: 120_000,
}, async () => {
  const folder = temporaryFolder();
  const words = ['pause', '--scopes', 'Enter', '--for', '1h', '--account', writeKeystore(folder, guardian)];
  const env = { BULKHEAD_PASSWORD_FILE: writePassword(folder) };
  const refused = await bulkhead(words, env);
  expect(refused).toMatchObject({ code: 7, stdout: '' });
  expect(refused.stderr).toContain('Nobody can be asked here; nothing was sent.');
  expect(await isOpen()).toBe(true);
  const { stdout, code } = await bulkhead([...words, '--yes', '--json'], env);
  expect(code).toBeUndefined();
  expect(JSON.parse(stdout)).toMatchObject({ type: 'mined', from: guardian.address, incident: '1' });
  expect(await isOpen()).toBe(false);
});
