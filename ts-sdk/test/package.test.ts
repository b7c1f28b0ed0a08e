/** What npm users get: packed, unpacked, and used in each way that package.json promises. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { type BuildResult, build } from 'esbuild';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../../script/tools/foundry.mjs';
import { installPacked, linkDependencies, type Manifest, manifestOf, output, temporaryFolder } from './packed.js';

const NAME = '@bulkhead/sdk';
const PATIENCE = 600_000; // milliseconds; compilers at work, and CI has two cores

let project: string;
let folder: string;
let manifest: Manifest;
let entries: string[];

beforeAll(async () => {
  project = temporaryFolder('consumer');
  folder = await installPacked(NAME, project);
  manifest = manifestOf(folder);
  linkDependencies(manifest, project);
  entries = Object.keys(manifest.exports)
    .filter((entry) => entry !== './package.json')
    .map((entry) => `${NAME}${entry.slice(1)}`);
}, PATIENCE);

afterAll(() => rmSync(project, { recursive: true, force: true }));

function files(): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.replaceAll('\\', '/'));
}

describe('content', { timeout: PATIENCE }, () => {
  test('default: what is needed is there, and nothing else', () => {
    const first = new Set(files().map((name) => name.split('/')[0]));
    expect([...first].sort()).toEqual(['LICENSE', 'README.md', 'dist', 'package.json', 'src', 'templates']);
  });

  test('behavior: no tests, no records of tests, no traces of the build', () => {
    expect(files().filter((name) => /\.test(-d)?\.|__snapshots__|__fixtures__|tsbuildinfo|\/\./.test(name))).toEqual(
      [],
    );
  });

  test('behavior: nothing names this machine', () => {
    const names = [ROOT, homedir()].map((path) => resolve(path)).filter((path) => path.length > '/root'.length);
    const telling = files().filter((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      return names.some((path) => text.includes(path));
    });
    expect(telling).toEqual([]);
  });

  test('behavior: whatever package.json names exists', () => {
    const named = [...Object.values(manifest.bin ?? {}), ...Object.values(manifest.exports).flatMap(leaves)];
    expect(named.filter((path) => !existsSync(join(folder, path)))).toEqual([]);
  });

  test('behavior: a debugger finds the source of every file', () => {
    const lost = files()
      .filter((name) => name.endsWith('.map'))
      .flatMap((name) => sourcesOf(name).filter((source) => !existsSync(source)));
    expect(lost).toEqual([]);
  });
});

function leaves(target: unknown): string[] {
  if (typeof target === 'string') return [target];
  return typeof target === 'object' && target !== null ? Object.values(target).flatMap(leaves) : [];
}

function sourcesOf(map: string): string[] {
  const { sources } = JSON.parse(readFileSync(join(folder, map), 'utf8'));
  return sources.map((source: string) => join(folder, dirname(map), source));
}

describe('Node', { timeout: PATIENCE }, () => {
  const list = (names: string) => `console.log(JSON.stringify(Object.fromEntries(${names})))`;

  test('default: imported and required, every entry has the same exports', () => {
    const imports = `${JSON.stringify(entries)}.map(async (name) => [name, Object.keys(await import(name)).sort()])`;
    const requires = `${JSON.stringify(entries)}.map((name) => [name, Object.keys(require(name)).sort()])`;
    const esm = node('module', list(`await Promise.all(${imports})`));
    const cjs = node('commonjs', list(requires));
    for (const name of entries) expect(esm[name].length, name).toBeGreaterThan(0);
    expect(cjs).toEqual(esm);
  });

  test('behavior: a class is itself, whichever entry it came from', () => {
    const same = `console.log((await import('${NAME}')).BulkheadError === (await import('${NAME}/errors')).BulkheadError)`;
    expect(node('module', same)).toBe(true);
  });

  function node(type: 'module' | 'commonjs', code: string) {
    const args = [`--input-type=${type}`, '--eval', code];
    return JSON.parse(output({ command: process.execPath, args, cwd: project }));
  }
});

describe('TypeScript', { timeout: PATIENCE }, () => {
  // What consumers write; the declarations behind it are checked, too.
  const consumer = () => `
    ${entries.map((name, index) => `import * as entry${index} from '${name}';`).join('\n')}
    import { createPublicClient, http, type Address } from 'viem';
    import { readIsOpen, Scope } from '${NAME}';
    import { decodeBulkheadError } from '${NAME}/errors';
    export const all = [${entries.map((_, index) => `entry${index}`).join(', ')}];
    const client = createPublicClient({ transport: http() });
    export const isOpen: Promise<boolean> = readIsOpen(client, { address: '0x' as Address, scope: Scope.Exit });
    const error = decodeBulkheadError('0x');
    if (error?.errorName === 'OutflowLimitExceeded') { const wait: bigint = error.retryIn; void wait; }
    // @ts-expect-error types are there, and not any
    void readIsOpen(client, { scope: 'Exit' });
  `;

  const WHOLE = 'ES modules of Node';

  test.each([
    [WHOLE, 'module', ts.ModuleKind.NodeNext, ts.ModuleResolutionKind.NodeNext],
    ['CommonJS of Node', 'commonjs', ts.ModuleKind.NodeNext, ts.ModuleResolutionKind.NodeNext],
    ['a bundler', 'module', ts.ModuleKind.ESNext, ts.ModuleResolutionKind.Bundler],
  ] as const)(
    'default: compiles for %s',
    (name, type, module, moduleResolution) => {
      const place = join(project, name.replaceAll(' ', '-'));
      mkdirSync(place);
      writeFileSync(join(place, 'package.json'), JSON.stringify({ type }));
      writeFileSync(join(place, 'consumer.ts'), consumer());
      const program = ts.createProgram([join(place, 'consumer.ts')], {
        strict: true,
        noEmit: true,
        target: ts.ScriptTarget.ES2022,
        lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
        types: [],
        module,
        moduleResolution,
      });
      // All of ours is checked, as with skipLibCheck: false. What is wrong in viem or ethers is theirs to find.
      const ours = program.getSourceFiles().filter(({ fileName }) => !relative(project, fileName).startsWith('..'));
      expect(ours.length).toBeGreaterThan(entries.length);
      const format = type === 'commonjs' ? 'dist/cjs/' : 'dist/esm/';
      expect(ours.filter(({ fileName }) => fileName.includes('/dist/') && !fileName.includes(format))).toEqual([]);
      const problems = ours.flatMap((file) => [
        ...program.getSyntacticDiagnostics(file),
        ...program.getSemanticDiagnostics(file),
      ]);
      expect(problems.map(({ file, messageText }) => `${file?.fileName}: ${JSON.stringify(messageText)}`)).toEqual([]);
    },
    240_000,
  );
});

describe('browsers', { timeout: PATIENCE }, () => {
  // A built-in module of Node would not resolve.
  test.each(['', '/actions', '/errors', '/incidents', '/math', '/status', '/text'].map((entry) => NAME + entry))(
    'default: %s is bundled without anything of Node or of the command line',
    async (name) => {
      const inputs = await bundle(`export * from '${name}';`);
      expect(inputs.filter((path) => /node_modules\/(zod|yaml|commander|jiti|ethers)\//.test(path))).toEqual([]);
      expect(inputs.filter((path) => path.includes('/dist/cjs/'))).toEqual([]);
    },
  );

  test('behavior: one function brings no other contract along, but the errors of all', async () => {
    const inputs = await bundle(`export { readIsOpen } from '${NAME}';`);
    const generated = inputs.flatMap((path) => /generated\/(.*)/.exec(path)?.[1] ?? []);
    expect(generated.filter((path) => !path.startsWith('error'))).toEqual(['actions/core/Containment.js']);
  });

  /** Bundles, and tells what ended up in the bundle. */
  async function bundle(contents: string): Promise<string[]> {
    const result: BuildResult<{ metafile: true }> = await build({
      stdin: { contents, resolveDir: project },
      bundle: true,
      platform: 'browser',
      format: 'esm',
      write: false,
      metafile: true,
      logLevel: 'silent',
    });
    const [output] = Object.values(result.metafile.outputs);
    const used = Object.entries(output?.inputs ?? {}).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
    return used.map(([path]) => path);
  }
});

test(
  'default: the command runs',
  () => {
    const bin = manifest.bin?.bulkhead;
    if (bin === undefined) throw new Error('package.json has no bin called bulkhead: put it back.');
    const version = output({ command: process.execPath, args: [join(folder, bin), '--version'], cwd: project });
    expect(version.trim()).toBe(manifest.version);
  },
  PATIENCE,
);
