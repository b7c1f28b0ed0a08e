import { describe, expect, test } from 'vitest';
import { redacting, toJson } from './output.js';
import { createProgress } from './progress.js';
import { secretsIn, shownUrl } from './secrets.js';
import type { Io } from './types.js';

function recorder(isTty = false): { io: Io; written: string[] } {
  const written: string[] = [];
  const write = (text: string) => void written.push(text);
  return { written, io: { stdout: write, stderr: write, ask: async (question) => question, env: {}, cwd: '/', isTty } };
}

describe('toJson', () => {
  test('default: bigints as decimal strings, sets as lists, absent stays absent', () => {
    const value = {
      amount: 10n ** 30n,
      none: undefined,
      modules: new Set(['a']),
      by: new Map([['x', 1n]]),
      list: [1n],
    };
    expect(JSON.parse(toJson(value))).toEqual({
      amount: `1${'0'.repeat(30)}`,
      modules: ['a'],
      by: { x: '1' },
      list: ['1'],
    });
  });
});

describe('shownUrl', () => {
  test.each([
    ['http://127.0.0.1:8545', 'http://127.0.0.1:8545'],
    ['https://node.example/', 'https://node.example'],
    ['https://node.example/v3/0123456789abcdef', 'https://node.example/***'],
    ['https://node.example?key=1', 'https://node.example/***'],
    ['https://user:word@node.example', 'https://node.example/***'],
    ['ws://node.example', 'ws://node.example'],
    ['localhost:8545', 'localhost:***'],
    ['no address', 'no address'],
  ])('default: %s as %s', (text, shown) => {
    expect(shownUrl(text)).toBe(shown);
  });
});

describe('redacting', () => {
  test('default: whole and in parts, wherever it is written', async () => {
    const url = 'https://user:longpassword1@node.example/v3/0123456789abcdef?key=fedcba9876543210';
    const key = 'ab'.repeat(32);
    const { io, written } = recorder();
    const safe = redacting(
      io,
      secretsIn(['pause', `--rpc=${url}`, '--password', 'hunter2'], { BULKHEAD_PRIVATE_KEY: `0x${key}` }),
    );
    safe.stdout(`at ${url}`);
    safe.stderr(`0123456789abcdef fedcba9876543210 longpassword1 ${key} 0x${key} hunter2`);
    expect(written).toEqual(['at https://node.example/***', '*** *** *** *** *** ***']);
    expect(await safe.ask('hunter2?')).toBe('***?');
  });
});

describe('createProgress', () => {
  test('default: one line that is replaced, and cleared at the end', () => {
    const { io, written } = recorder(true);
    const progress = createProgress(io);
    for (const text of ['', 'one', 'two', '', '']) progress(text);
    expect(written).toEqual(['\r\u001b[Kone', '\r\u001b[Ktwo', '\r\u001b[K']);
  });

  test('behavior: a line now and then where lines cannot be replaced', () => {
    const { io, written } = recorder();
    let now = 0;
    const progress = createProgress(io, () => now);
    for (now of [1_000, 4_999, 5_000, 6_000, 9_999, 10_000]) progress(`at ${now}`);
    progress('');
    expect(written).toEqual(['at 5000\n', 'at 10000\n']);
  });
});
