import { execFileSync, spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { runCli } from '../../../test/cli.js';

/** What bash would offer behind these words. */
async function offered(line: string): Promise<string[]> {
  const { out } = await runCli('completion bash');
  const words = line.split(' ');
  const script = `${out}
COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}
_bulkhead; printf '%s\\n' "\${COMPREPLY[@]}"`;
  return execFileSync('bash', ['-c', script], { encoding: 'utf8' }).split('\n').filter(Boolean);
}

test('default: commands, subcommands, options', async () => {
  expect(await offered('bulkhead unp')).toEqual(['unpause']);
  expect(await offered('bulkhead unpause ')).toEqual(
    expect.arrayContaining(['propose', 'veto', 'withdraw', 'execute', '--rpc']),
  );
  expect(await offered('bulkhead pause --sc')).toEqual(['--scopes']);
});

test('behavior: options before and between do not confuse it', async () => {
  expect(await offered('bulkhead --rpc http://127.0.0.1:8545 oracle p')).toEqual(['poke']);
  expect(await offered('bulkhead claims --json rel')).toEqual(['release']);
});

test('behavior: what is refused is not offered', async () => {
  expect(await offered('bulkhead pause --pri')).toEqual(['--priority-fee']);
});

test.each(['bash', 'zsh', 'fish'])('behavior: %s reads its script, where it is installed', async (shell) => {
  const { code, out } = await runCli(`completion ${shell}`);
  expect(code).toBe(0);
  expect(out).toContain('bulkhead');
  const { error, status, stderr } = spawnSync(shell, ['-n'], { input: out, encoding: 'utf8' });
  if (error === undefined) expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});
