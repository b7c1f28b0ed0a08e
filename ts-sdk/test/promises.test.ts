import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findTestNames, mentions, parsePromises, promiseIds } from './promises.js';

const ROOT = join(import.meta.dirname, '..', '..');

/** Generated and installed folders hold no tests of ours. */
const SKIPPED = new Set(['node_modules', 'out', 'cache', 'dist', 'generated', 'snapshots', 'broadcast']);
const TEST_FILE = /(\.t\.sol|\.prop\.sol|\.test\.ts|\.test\.mjs)$/;

function testFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : testFiles(path);
    return TEST_FILE.test(entry.name) && path !== import.meta.filename ? [path] : [];
  });
}

const rows = parsePromises(readFileSync(join(ROOT, 'docs', 'promises.md'), 'utf8'));
const names = ['test', 'script', 'ts-sdk']
  .flatMap((folder) => testFiles(join(ROOT, folder)))
  .flatMap((file) => findTestNames(readFileSync(file, 'utf8')));

describe('docs/promises.md', () => {
  test('lists every promise once and in order', () => {
    expect(rows.map(({ id }) => id)).toEqual(promiseIds());
  });

  test.each(rows)('$id has a state in every column', ({ promise, stated, implemented, tested }) => {
    expect(promise).not.toBe('');
    expect(stated).not.toBe('');
    expect(implemented).toMatch(/^(yes|partly|not yet)\b/);
    expect(tested).toMatch(/^(yes|partly|not yet)\b/);
  });

  test.each(rows.filter(({ tested }) => !tested.startsWith('not yet')))('$id is named by a test', ({ id }) => {
    const hint = `docs/promises.md says that ${id} is tested, but no test has ${id} in its name. Name one, or write "not yet".`;
    expect(
      names.some((name) => mentions(name, id)),
      hint,
    ).toBe(true);
  });

  test.each(rows.filter(({ tested }) => tested.startsWith('yes')))(
    '$id is not tested before it exists',
    ({ implemented }) => {
      expect(implemented).not.toMatch(/^not yet/);
    },
  );
});

describe('mentions', () => {
  test.each([
    ['test_OUT1_RefillNeverExceedsBurst', 'OUT-1'],
    ['invariant_CON3', 'CON-3'],
    ['testFuzz_OUT_10_Unset', 'OUT-10'],
    ['test_OUT1_OUT10_Both', 'OUT-10'],
    ['OUT-1: nothing leaves unpaid', 'OUT-1'],
    ['keeps OUT-1 and CON-2', 'CON-2'],
  ])('%s is about %s', (name, id) => {
    expect(mentions(name, id)).toBe(true);
  });

  test.each([
    ['test_OUT10_Unset', 'OUT-1'],
    ['test_OUT1_Strict', 'OUT-10'],
    ['OUT-10 blocks', 'OUT-1'],
    ['OUT-1 blocks', 'OUT-10'],
    ['test_TIMEOUT1_Expires', 'OUT-1'],
    ['test_WithoutAnyId', 'OUT-1'],
  ])('%s is not about %s', (name, id) => {
    expect(mentions(name, id)).toBe(false);
  });
});

describe('findTestNames', () => {
  test('reads the functions that forge would run, and nothing else', () => {
    const source = `
      // function test_CON1_InAComment() public {}
      /* function test_CON2_InABlock() public {} */
      function test_CON3_Real() public {}
      function testFuzz_CON4_Real(uint256 x) public {}
      function invariant_CON5() external {}
      function helper_CON6() public {}
    `;
    expect(findTestNames(source)).toEqual(['test_CON3_Real', 'testFuzz_CON4_Real', 'invariant_CON5']);
  });

  test('reads the titles of vitest, with each and with every kind of quote', () => {
    const source = `
      test('CON-1 single', () => {});
      it.each(rows.filter((row) => row.id))("CON-2 double", () => {});
      describe(\`CON-3 template\`, () => {});
      // test('CON-4 in a comment', () => {});
      test.skip('CON-5 skipped', () => {});
      test.todo('CON-6 planned');
    `;
    expect(findTestNames(source)).toEqual(['CON-1 single', 'CON-2 double', 'CON-3 template']);
  });
});
