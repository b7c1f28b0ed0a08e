import { readFile } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ConfigFileError } from './errors.js';
import { parseConfig, readConfigInput } from './parse.js';
import type { Config, ConfigInput } from './schema.js';

const TEXTS = ['.yaml', '.yml', '.json'];
const MODULES = ['.ts', '.mts', '.mjs', '.js'];

/**
 * Gives a configuration in TypeScript its type; otherwise it does nothing.
 *
 * @param config - {@link ConfigInput}
 * @returns The same.
 *
 * @example
 * import { defineConfig } from '@bulkhead/sdk/config';
 *
 * export default defineConfig({
 *   escalation: { epoch: '1h', shareBps: '10%' },
 * });
 */
export function defineConfig(config: ConfigInput): ConfigInput {
  return config;
}

/**
 * Reads a configuration from a file: YAML, JSON, or a module whose default export it is.
 *
 * @param file - Path; problems name it as it is written here.
 * @param options - `cwd`: the folder that it starts from, this process's when absent.
 * @returns The configuration in the units of the contracts.
 * @throws {@link ConfigFileError} when the file cannot be read.
 * @throws {@link ConfigInvalidError} with all problems of what it says.
 *
 * @example
 * import { loadConfig } from '@bulkhead/sdk/config';
 *
 * const config = await loadConfig('bulkhead.config.ts');
 */
export async function loadConfig(file: string, { cwd = '.' }: { cwd?: string | undefined } = {}): Promise<Config> {
  const kind = extname(file);
  const path = resolve(cwd, file);
  if (TEXTS.includes(kind)) return parseConfig(await textOf(file, path), { file });
  if (MODULES.includes(kind)) return readConfigInput(await exportOf(file, path), { file });
  throw new ConfigFileError({
    file,
    rule: kind === '' ? 'has no ending that tells what it is' : `ends in ${kind}, which is no kind of configuration`,
    nextStep: `Name it ${[...TEXTS, ...MODULES].join(', ')}.`,
  });
}

async function textOf(file: string, path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw unreadable(file, error);
  }
}

/** Through jiti, which reads TypeScript on every version of Node and knows nothing of the build. */
async function exportOf(file: string, path: string): Promise<unknown> {
  await textOf(file, path);
  const { createJiti } = await import('jiti');
  try {
    const found = await createJiti(pathToFileURL(path).href, { moduleCache: false }).import(path);
    return (found as { default?: unknown }).default ?? found;
  } catch (error) {
    throw new ConfigFileError({
      file,
      rule: `failed to run: ${error instanceof Error ? error.message : String(error)}`,
      nextStep: 'Correct the module; it has to export the configuration as its default.',
      ...(error instanceof Error && { cause: error }),
    });
  }
}

function unreadable(file: string, error: unknown): ConfigFileError {
  const cause = error instanceof Error ? error : undefined;
  const isAbsent = cause !== undefined && 'code' in cause && cause.code === 'ENOENT';
  return new ConfigFileError({
    file,
    rule: isAbsent ? 'does not exist' : `cannot be read (${cause?.message})`,
    nextStep: isAbsent ? 'Check the path, or write one with `bulkhead config export`.' : 'Check its permissions.',
    ...(cause && { cause }),
  });
}
