/** `bulkhead init` in a real Foundry project, with the contracts as npm has them, and the tests that it writes. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { foundryBinary, ROOT } from '../../script/tools/foundry.mjs';
import { type Config, loadConfig } from '../src/exports/config.js';
import { runCli } from './cli.js';
import { installPacked, temporaryFolder } from './packed.js';

const PATIENCE = 600_000; // milliseconds; it compiles
/** Presets compile for minutes without a native solc, so they wait for whoever asks. */
const KINDS = process.env.BULKHEAD_ALL_KINDS === '1' ? ['minimal', 'bridge', 'vault'] : ['minimal'];

const FOUNDRY_TOML = `
[profile.default]
solc = "${join(ROOT, 'script', 'tools', 'solc')}"
evm_version = "cancun"
optimizer = false
auto_detect_remappings = false
allow_paths = ["${join(ROOT, 'node_modules')}"]
fs_permissions = [{ access = "read", path = "./out" }]
remappings = ["forge-std/=${join(ROOT, 'node_modules/@layerzerolabs/toolbox-foundry/lib/forge-std')}/"]
[fuzz]
runs = 16
`;

let project: string;

beforeEach(() => {
  project = temporaryFolder('init');
});

afterEach(() => rmSync(project, { recursive: true, force: true }));

const files = () =>
  readdirSync(project, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(project.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();

/** @param argv Words behind `bulkhead init`. */
async function bulkhead(...argv: string[]) {
  const { code, out: stdout, err: stderr } = await runCli(['init', ...argv], { cwd: project });
  return { code, stdout, stderr };
}

test.each(KINDS)(
  'default: what it writes for %s compiles and keeps every promise of a host',
  async (kind) => {
    writeFileSync(join(project, 'foundry.toml'), FOUNDRY_TOML);
    await installPacked('@bulkhead/contracts', project);
    symlinkSync(join(ROOT, 'node_modules/@openzeppelin'), join(project, 'node_modules/@openzeppelin'), 'junction');
    const { code, stdout } = await bulkhead('--json', '--name', 'Purse', '--kind', kind);
    expect(code).toBe(0);
    writeFileSync(join(project, 'remappings.txt'), JSON.parse(stdout).remappings.join('\n'));

    const forge = spawnSync(foundryBinary('forge'), ['test', '--json'], { cwd: project, encoding: 'utf8' });
    const results = Object.values<Suite>(JSON.parse(forge.stdout)).flatMap((suite) =>
      Object.entries(suite.test_results),
    );
    expect(results.length).toBeGreaterThan(15);
    expect(results.filter(([, { status }]) => status === 'Failure')).toEqual([]);
    expect(forge.status, forge.stderr).toBe(0);
  },
  PATIENCE,
);

type Suite = { test_results: Record<string, { status: 'Success' | 'Failure' | 'Skipped' }> };

test('behavior: it says what it wrote and what is left to do', async () => {
  writeFileSync(join(project, 'foundry.toml'), '[profile.default]\n');
  const { code, stdout, stderr } = await bulkhead('--name', 'Purse');
  expect([code, stderr]).toEqual([0, '']);
  expect(files()).toEqual([
    'bulkhead.yaml',
    'foundry.toml',
    'script/DeployPurse.s.sol',
    'src/Purse.sol',
    'test/Purse.t.sol',
  ]);
  for (const words of ['src/Purse.sol', 'remappings.txt', 'fs_permissions', 'forge test --match-path test/Purse.t.sol'])
    expect(stdout).toContain(words);
  expect(readFileSync(join(project, 'bulkhead.yaml'), 'utf8')).toContain('name: Purse');
});

// The same numbers as the presets' own, whose deployment is tested.
test.each([
  ['minimal', 'recommended.json', ['changeDelays', 'containment', 'guardians', 'unpause']],
  ['bridge', 'recommended.json', ['changeDelays', 'escrow', 'containment', 'guardians', 'unpause', 'escalation']],
  ['vault', 'vault.json', ['changeDelays', 'escrow', 'containment', 'guardians', 'unpause', 'escalation']],
] as const)('behavior: bulkhead.yaml of %s recommends what %s does', async (kind, recommended, sections) => {
  writeFileSync(join(project, 'foundry.toml'), '');
  await bulkhead('--kind', kind);
  const written = await loadConfig('bulkhead.yaml', { cwd: project });
  const model = await loadConfig(join(ROOT, 'script/config', recommended));
  for (const section of sections) expect(written[section], section).toEqual(model[section]);
  const terms = ({ assets, asset }: Config) => {
    const { burst, refill, smallBurst, smallRefill, threshold, most, tripPpm } = asset ?? assets?.[0] ?? {};
    return { burst, refill, smallBurst, smallRefill, threshold, most, tripPpm };
  };
  if (kind !== 'minimal') expect(terms(written)).toEqual(terms(model));
});

test('behavior: a dry run writes nothing', async () => {
  writeFileSync(join(project, 'foundry.toml'), '');
  const { code, stdout } = await bulkhead('--dry-run', '--json', '--kind', 'vault');
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    written: false,
    files: ['src/Host.sol', 'test/Host.t.sol', 'script/DeployHost.s.sol', 'bulkhead.yaml'],
  });
  expect(files()).toEqual(['foundry.toml']);
});

test('behavior: the project may be elsewhere', async () => {
  mkdirSync(join(project, 'contracts'));
  writeFileSync(join(project, 'contracts/foundry.toml'), '');
  expect((await bulkhead('--dir', 'contracts')).code).toBe(0);
  expect(files()).toContain('contracts/src/Host.sol');
});

test('error: where a file stands already nothing is written', async () => {
  writeFileSync(join(project, 'foundry.toml'), '');
  mkdirSync(join(project, 'src'));
  writeFileSync(join(project, 'src/Host.sol'), 'mine');
  const { code, stderr } = await bulkhead();
  expect(code).toBe(2);
  expect(stderr).toContain('src/Host.sol exists already');
  expect(files()).toEqual(['foundry.toml', 'src/Host.sol']);
  expect(readFileSync(join(project, 'src/Host.sol'), 'utf8')).toBe('mine');
});

test('error: a folder that is no Foundry project', async () => {
  const { code, stderr } = await bulkhead();
  expect(code).toBe(2);
  expect(stderr).toContain('foundry.toml');
  expect(files()).toEqual([]);
});

test.each([
  [['--name', 'purse'], '"purse"'],
  [['--kind', 'lending'], 'minimal, bridge, vault'],
])('error: %j', async (argv, words) => {
  writeFileSync(join(project, 'foundry.toml'), '');
  const { code, stderr } = await bulkhead(...argv);
  expect(code).toBe(2);
  expect(stderr).toContain(words);
  expect(files()).toEqual(['foundry.toml']);
});
