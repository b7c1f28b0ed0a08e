/** Writes generated files, and removes those that nothing generates any more. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { jsDoc } from './natspec.js';

export const HEADER =
  '// Generated. Do not edit. `npm run build` in the repository root writes it from the contracts.\n';

/** An unchanged file keeps its time, so that incremental builds stay incremental. */
export function writeGenerated(folder: string, file: string, code: string): void {
  const path = join(folder, file);
  const text = code.startsWith(HEADER) ? code : `${HEADER}\n${code}`;
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Re-exports, one line each. */
export function renderIndex(paths: readonly string[], doc: string): string {
  return `${jsDoc([doc])}\n${paths.map((path) => `export * from './${path}.js';\n`).join('')}`;
}

/**
 * @param expected files that stay
 * @param except a folder inside that is left alone
 */
export function removeOthers(folder: string, expected: ReadonlySet<string>, except?: string): void {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && !expected.has(path) && !(except && path.startsWith(except))) rmSync(path);
  }
}
