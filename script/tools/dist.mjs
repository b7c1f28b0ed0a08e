/**
 * Compiles what is published: ES modules and CommonJS, each with its types, into ts-sdk/dist/.
 *
 * Usage: npm run build:dist --workspace=ts-sdk
 *
 * Types are written once, for both: the formats differ only in the `type` of the package.json beside the files, which is
 * how Node and TypeScript read them as what they are. Nothing is checked here; `npm run lint` does it ("tsc sdk").
 * What was built from the same sources is kept, so the checks, the tests and `npm pack` share one build.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT } from './foundry.mjs';
import { isMain } from './is-main.mjs';
import { messageOf } from './message.mjs';

const SDK = join(ROOT, 'ts-sdk');
const SOURCES = join(SDK, 'src');
const CONFIG = join(SDK, 'tsconfig.build.json');
/** Says what the folder was built from; not published. */
const KEY = '.key';
/** The command is started by Node, which reads ES modules: nobody requires it. */
const WITHOUT_COMMONJS = /^cli\//;

/** Milliseconds; on two busy cores it takes two minutes. */
const LONGEST_BUILD = 600_000;

export const DIST = join(SDK, 'dist');

/**
 * Brings dist/ up to date.
 *
 * @returns {Promise<{ built: boolean }>} false when it was already
 */
export async function ensureDist() {
  const key = inputsKey();
  if (isUpToDate(key)) return { built: false };
  const release = await lock();
  try {
    return isUpToDate(key) ? { built: false } : await build(key);
  } finally {
    release();
  }
}

/** @param {string} key */
function isUpToDate(key) {
  return existsSync(join(DIST, KEY)) && readFileSync(join(DIST, KEY), 'utf8') === key;
}

/**
 * Of several test files that want the build at the same time one makes it, and the others wait. A folder can be made only
 * once. One that is older than any build takes was left by a process that was killed.
 */
async function lock() {
  const folder = join(ROOT, 'cache', 'dist.lock');
  mkdirSync(dirname(folder), { recursive: true });
  for (;;) {
    try {
      mkdirSync(folder);
      return () => rmSync(folder, { recursive: true, force: true });
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
    }
    if (Date.now() - (statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) > LONGEST_BUILD)
      rmSync(folder, { recursive: true, force: true });
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** @param {string} key */
async function build(key) {
  const files = await compile();
  files.set(KEY, key);
  // Aside, then in one move: whoever looks meanwhile never sees half of it.
  const folder = join(ROOT, 'cache', `dist-${process.pid}`);
  try {
    write(folder, files);
    rmSync(DIST, { recursive: true, force: true });
    renameSync(folder, DIST);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return { built: true };
}

/** @param {string} folder @param {Map<string, string>} files */
function write(folder, files) {
  for (const [name, text] of files) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** A hash over everything that can change the output: sources, options, this file, the versions of all packages. */
function inputsKey() {
  const files = [
    ...published(SOURCES),
    CONFIG,
    join(SDK, 'tsconfig.json'),
    join(ROOT, 'tsconfig.base.json'),
    join(ROOT, 'package-lock.json'),
    fileURLToPath(import.meta.url),
  ];
  const hash = createHash('sha256');
  for (const file of files)
    hash
      .update(`${relative(ROOT, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  return hash.digest('hex');
}

/** @param {string} folder */
function published(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !/\.test(-d)?\.ts$/.test(name))
    .sort()
    .map((name) => join(folder, name));
}

/** @returns {Promise<Map<string, string>>} path inside dist/ to text */
async function compile() {
  const { default: ts } = await import('typescript'); // late: a build that is kept needs no compiler
  const { fileNames, options } = parseConfig(ts);
  const files = new Map();
  const { diagnostics } = ts.createProgram(fileNames, options).emit(undefined, (path, text) => {
    files.set(relative(DIST, path), text);
  });
  refuse(ts, diagnostics);
  for (const file of fileNames) {
    const stem = relative(SOURCES, file).replace(/\.ts$/, '');
    if (!WITHOUT_COMMONJS.test(stem)) addCommonJs(ts, { stem, file, files });
  }
  for (const [format, type] of Object.entries({ esm: 'module', cjs: 'commonjs' }))
    files.set(`${format}/package.json`, `${JSON.stringify({ type, sideEffects: false })}\n`);
  return files;
}

/** @param {typeof import('typescript')} ts */
function parseConfig(ts) {
  const { config, error } = ts.readConfigFile(CONFIG, ts.sys.readFile);
  const parsed = ts.parseJsonConfigFileContent(config, ts.sys, SDK, { noCheck: true }, CONFIG);
  refuse(ts, error ? [error] : parsed.errors);
  return parsed;
}

/**
 * The sources name everything they import by file and keep types apart (verbatimModuleSyntax), so each can be turned
 * into CommonJS without a look at the others.
 *
 * @param {typeof import('typescript')} ts
 * @param {{ stem: string, file: string, files: Map<string, string> }} source
 */
function addCommonJs(ts, { stem, file, files }) {
  const { outputText, sourceMapText, diagnostics } = ts.transpileModule(readFileSync(file, 'utf8'), {
    fileName: file,
    reportDiagnostics: true,
    compilerOptions: {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.CommonJS,
      esModuleInterop: true,
      sourceMap: true,
    },
  });
  refuse(ts, diagnostics ?? []);
  const target = `cjs/${stem}.js`;
  // The compiler knows only the name of the file; a debugger needs the way to it.
  const sources = [relative(dirname(join(DIST, target)), file)];
  files.set(target, outputText);
  files.set(`${target}.map`, JSON.stringify({ ...JSON.parse(sourceMapText ?? '{}'), sources }));
  for (const suffix of ['.d.ts', '.d.ts.map'])
    files.set(`cjs/${stem}${suffix}`, files.get(`esm/${stem}${suffix}`) ?? '');
}

/**
 * @param {typeof import('typescript')} ts
 * @param {readonly import('typescript').Diagnostic[]} diagnostics
 */
function refuse(ts, diagnostics) {
  if (diagnostics.length === 0) return;
  throw new Error(
    ts.formatDiagnostics(diagnostics, {
      getCanonicalFileName: (name) => name,
      getCurrentDirectory: () => ROOT,
      getNewLine: () => '\n',
    }),
  );
}

if (isMain(import.meta.url)) {
  try {
    const { built } = await ensureDist();
    // To standard error: `npm pack --json` lets this through to its own output.
    console.error(built ? 'Compiled ts-sdk/dist.' : 'ts-sdk/dist is up to date.');
  } catch (error) {
    console.error(messageOf(error));
    process.exitCode = 1;
  }
}
