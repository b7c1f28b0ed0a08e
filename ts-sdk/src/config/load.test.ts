import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ConfigFileError, ConfigInvalidError } from './errors.js';
import { defineConfig, loadConfig } from './load.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bulkhead-config-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

const escalation = { epoch: 3_600, shareBps: 1_000 };

test.each([
  ['a.yaml', 'escalation: { epoch: 1h, shareBps: 10% }'],
  ['a.yml', 'escalation:\n  epoch: 3600\n  shareBps: 1000\n'],
  ['a.json', '{"escalation": {"epoch": 3600, "shareBps": "10%"}}'],
  ['a.ts', 'const epoch: string = "1h";\nexport default { escalation: { epoch, shareBps: 1_000n } };'],
  ['a.mjs', 'export default { escalation: { epoch: "1h", shareBps: "10%" } };'],
])('default: %s', async (name, text) => {
  expect((await loadConfig(await file(name, text))).escalation).toEqual(escalation);
});

test('default: defineConfig gives back what it got', () => {
  const config = { escalation: { epoch: '1h', shareBps: 1_000n } };
  expect(defineConfig(config)).toBe(config);
});

test('error: mistakes in a module name it', async () => {
  const path = await file('b.ts', 'export default { escalation: { epoch: "1h", shareBsp: 1 } };');

  const error = await loadConfig(path).catch((thrown) => thrown);

  expect(error).toBeInstanceOf(ConfigInvalidError);
  expect(error.message).toContain(
    `${path} escalation.shareBsp: There is no field "shareBsp" here. Did you mean shareBps?`,
  );
});

test.each([
  ['gone.yaml', undefined, 'does not exist'],
  ['gone.ts', undefined, 'does not exist'],
  ['c.toml', 'a = 1', 'ends in .toml, which is no kind of configuration'],
  ['none', 'a', 'has no ending'],
  ['broken.ts', 'export default {', 'failed to run'],
  ['throws.mjs', 'throw new Error("no key");', 'failed to run: no key'],
])('error: %s', async (name, text, rule) => {
  const path = text === undefined ? join(folder, name) : await file(name, text);

  const error = await loadConfig(path).catch((thrown) => thrown);

  expect(error).toBeInstanceOf(ConfigFileError);
  expect(error.shortMessage).toContain(`${path} ${rule}`);
});
