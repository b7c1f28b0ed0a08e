/** The packages as `npm publish` would send them and `npm install` would unpack them, without a registry. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ensureDist } from '../../script/tools/dist.mjs';
import { ROOT } from '../../script/tools/foundry.mjs';
import { npmCommand } from '../../script/tools/npm.mjs';

/** Where each package of this repository is developed. */
const WORKSPACES = { '@bulkhead/contracts': ROOT, '@bulkhead/sdk': join(ROOT, 'ts-sdk') };

export type PackageName = keyof typeof WORKSPACES;

export type Manifest = {
  version: string;
  bin?: Record<string, string>;
  exports: Record<string, unknown>;
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
};

/** A folder for the length of a test. */
export function temporaryFolder(name: string): string {
  return mkdtempSync(join(tmpdir(), `bulkhead-${name}-`));
}

/** Packs the package and unpacks it into `node_modules` of the project. Returns where it is then. */
export async function installPacked(name: PackageName, project: string): Promise<string> {
  if (name === '@bulkhead/sdk') await ensureDist();
  const folder = temporaryFolder('pack');
  try {
    const target = join(project, 'node_modules', name);
    mkdirSync(target, { recursive: true });
    // Scripts are off: what the package is built from has been built.
    const pack = npmCommand(['pack', '--ignore-scripts', '--offline', '--json', '--pack-destination', folder]);
    const [{ filename }] = JSON.parse(output({ ...pack, cwd: WORKSPACES[name] }));
    output({ command: 'tar', args: ['-xzf', join(folder, filename), '--strip-components=1', '-C', target] });
    return target;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}

/** Links what the package needs to where this repository has it. */
export function linkDependencies(manifest: Manifest, project: string): void {
  for (const name of Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })) {
    const target = join(project, 'node_modules', name);
    mkdirSync(dirname(target), { recursive: true });
    symlinkSync(installed(name), target, 'junction');
  }
}

function installed(name: string): string {
  const folders = [join(ROOT, 'ts-sdk'), ROOT].map((folder) => join(folder, 'node_modules', name));
  return folders.find(existsSync) ?? join(ROOT, 'node_modules', name);
}

type Program = {
  command: string;
  args: readonly string[];
  cwd?: string;
  shell?: boolean;
  /** Added to ours. */
  env?: Record<string, string>;
};

/** What a program writes. It has to succeed. */
export function output({ command, args, cwd, shell, env }: Program): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    shell,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  if (status === 0) return stdout;
  throw new Error(`${command} ${args.join(' ')} ended with ${status}: ${error?.message ?? ''}${stderr}${stdout}`);
}
