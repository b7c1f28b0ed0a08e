import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import type { Command } from 'commander';
import { examples } from '../help.js';
import { FileExistsError, FoundryProjectMissingError } from '../init/errors.js';
import { mayReadArtifacts, missingRemappings, type ProjectSettings } from '../init/project.js';
import { type HostKind, hostKindOf, hostKinds, scaffold } from '../init/scaffold.js';
import type { Cli, Context, Result } from '../types.js';

type InitOptions = { name: string; kind: string; dir: string };

/** `bulkhead init`: a protected host and its tests in a Foundry project. */
export function registerInit(program: Command, cli: Cli): void {
  const command = program
    .command('init')
    .description('Writes a protected host, its tests, its deployment and its configuration into a Foundry project.')
    .option('--name <contract>', 'name of the contract', 'Host')
    .option('--kind <kind>', `what it starts from: ${hostKinds.join(', ')}`, 'minimal')
    .option('--dir <folder>', 'the Foundry project', '.')
    .action(cli.action<[InitOptions]>(init));
  examples(command, 'bulkhead init', 'bulkhead init --kind bridge --name Bridge --dir contracts');
}

/** Either every file is written or none; none is overwritten. */
async function init({ io, options: { dryRun } }: Context, { name, kind: written, dir }: InitOptions): Promise<Result> {
  const kind = hostKindOf(written);
  const folder = resolve(io.cwd, dir);
  const settings = readSettings(folder);
  const files = scaffold({ templates: readTemplates(kind), name });
  refuseOverwriting(folder, [...files.keys()]);
  if (!dryRun) write(folder, files);
  const steps = nextSteps(settings, kind, name);
  return {
    json: { written: !dryRun, folder, files: [...files.keys()], remappings: missingRemappings(settings), steps },
    text: [
      dryRun ? `Would write into ${folder}:` : `Wrote into ${folder}:`,
      ...[...files.keys()].map((file) => `  ${file}`),
      '',
      'Next:',
      ...steps.map((step, index) => `${index + 1}. ${step}`),
    ].join('\n'),
  };
}

function readSettings(folder: string): ProjectSettings {
  const file = join(folder, 'foundry.toml');
  if (!existsSync(file)) throw new FoundryProjectMissingError({ folder });
  const remappings = join(folder, 'remappings.txt');
  return {
    foundryToml: readFileSync(file, 'utf8'),
    remappingsTxt: existsSync(remappings) ? readFileSync(remappings, 'utf8') : '',
  };
}

function readTemplates(kind: HostKind): Map<string, string> {
  const root = dirname(createRequire(import.meta.url).resolve('@bulkhead/sdk/package.json'));
  const folder = join(root, 'templates', kind);
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => statSync(join(folder, name)).isFile());
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

function refuseOverwriting(folder: string, paths: readonly string[]): void {
  const files = paths.filter((path) => existsSync(join(folder, path)));
  if (files.length > 0) throw new FileExistsError({ files });
}

function write(folder: string, files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text, { flag: 'wx' }); // whoever was quicker keeps his file
  }
}

/** Sentences; what the project has already is left out. */
function nextSteps(settings: ProjectSettings, kind: HostKind, name: string): string[] {
  const remappings = missingRemappings(settings);
  return [
    'Install what it is built on: npm install @bulkhead/contracts',
    ...(remappings.length > 0
      ? [`Add to remappings.txt:\n${remappings.map((line) => `     ${line}`).join('\n')}`]
      : []),
    ...(mayReadArtifacts(settings)
      ? []
      : ['Let tests read artifacts, in foundry.toml: fs_permissions = [{ access = "read", path = "./out" }]']),
    ...(kind === 'minimal' ? [] : ['Use the compiler of the presets, in foundry.toml: solc = "0.8.37"']),
    `Test it: forge test --match-path test/${name}.t.sol`,
    'Put your addresses into bulkhead.yaml, then: bulkhead config lint bulkhead.yaml',
    `Rehearse the deployment as the head of script/Deploy${name}.s.sol says.`,
  ];
}
