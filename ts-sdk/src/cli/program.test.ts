import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { runCli } from '../../test/cli.js';
import { commands } from './commands.js';
import { exitCodeMeanings, exitCodes, exitCodesByName } from './exit.js';
import { createProgram } from './program.js';

const HOST = '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed';
const silent = { stdout: () => {}, stderr: () => {}, ask: async () => undefined, env: {}, cwd: '/', isTty: false };
const program = await createProgram(
  silent,
  commands.map(({ name }) => name),
);

/** Those that do something, by their words. */
function leaves(command: Command, path: string[] = []): [string, Command][] {
  if (command.commands.length === 0) return [[path.join(' '), command]];
  return command.commands.flatMap((child) => leaves(child, [...path, child.name()]));
}

describe('help', () => {
  test.each(leaves(program))('default: %s has an example that begins with it, and the exit codes', async (path) => {
    const { code, out, err } = await runCli(`${path} --help`);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(new RegExp(`Examples:\n  .*bulkhead ${path}`));
    for (const [number, meaning] of Object.entries(exitCodeMeanings)) expect(out).toContain(`  ${number}  ${meaning}`);
    expect(out).toContain('--rpc <url>');
    expect(out).not.toContain('--private-key');
  });

  test('default: lists every command with its summary', async () => {
    const { code, out } = await runCli('--help');
    expect(code).toBe(0);
    for (const { name, summary } of commands) expect(out).toMatch(new RegExp(`  ${name} .*${summary.slice(0, 20)}`));
  });

  test('behavior: a command is called as in the list', async () => {
    for (const { name, load } of commands) {
      const one = await createProgram(silent, [name]);
      expect(one.commands.find((command) => command.name() === name)?.description(), name).not.toBe('');
      expect(await load()).toBeTypeOf('function');
    }
  });
});

test('every exit code has a meaning', () => {
  expect(Object.keys(exitCodeMeanings).map(Number)).toEqual(Object.values(exitCodes));
});

test('every error with a code of its own exists under that name', () => {
  const source = readdirSync(new URL('..', import.meta.url), { recursive: true, encoding: 'utf8' })
    .filter((name) => /^(cli|chain|status)\b.*(?<!\.test)\.ts$/.test(name))
    .map((name) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8'))
    .join('');
  for (const name of Object.keys(exitCodesByName)) expect(source).toMatch(new RegExp(`super\\(\\s*'${name}'`));
});

test('version', async () => {
  expect(await runCli('--version')).toMatchObject({ code: 0, out: `${packageJson.version}\n`, err: '' });
});

describe('as a process', () => {
  const main = fileURLToPath(new URL('main.ts', import.meta.url));
  const start = (words: string[], env: Record<string, string> = {}) =>
    promisify(execFile)(process.execPath, ['--import', 'tsx', '--conditions=bulkhead-source', main, ...words], {
      env: { PATH: process.env['PATH'], ...env },
    });

  test('default: results on stdout, code 0', async () => {
    expect(await start(['--version'])).toEqual({ stdout: `${packageJson.version}\n`, stderr: '' });
  });

  test('error: sentences on stderr, the code of the failure', async () => {
    const failed = await start(['guardian', 'status', '--rpc', 'http://127.0.0.1:9', '--host', HOST]).catch(
      (error) => error,
    );
    expect(failed).toMatchObject({ code: 3, stdout: '' });
    expect(failed.stderr).toContain('The node at http://127.0.0.1:9 cannot be reached');
  });
});

test('behavior: help loads nothing of the chain: it would take longer than all the rest', () => {
  const found = [...loadedAtStart(new URL('main.ts', import.meta.url))];
  expect(found.filter((name) => !name.startsWith('node:') && !name.startsWith('.'))).toEqual(['commander']);
});

/** What a module and those that it imports load before anything runs. */
function loadedAtStart(file: URL, found = new Set<string>()): Set<string> {
  const source = readFileSync(file, 'utf8');
  for (const [, name = ''] of source.matchAll(/^(?:import|export) (?!type\b)[^;]*?from '([^']+)'/gm)) {
    const key = name.startsWith('.') ? `./${new URL(name, file).pathname}` : name;
    if (found.has(key)) continue;
    found.add(key);
    if (name.startsWith('.')) loadedAtStart(new URL(name.replace(/\.js$/, '.ts'), file), found);
  }
  return found;
}
