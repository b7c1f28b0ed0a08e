import { describe, expect, test } from 'vitest';
import { countCheck, countForge, countVitest, exitCode, summaryLine } from './count.mjs';

/** @param {number} passed @param {number} failed */
const suite = (passed, failed, skipped = 0) =>
  `Suite result: ${failed > 0 ? 'FAILED' : 'ok'}. ${passed} passed; ${failed} failed; ${skipped} skipped; finished in 1.00ms (1.00ms CPU time)\n`;
/** @param {number} suites @param {number} passed @param {number} failed */
const total = (suites, passed, failed, skipped = 0) =>
  `\nRan ${suites} test suite${suites === 1 ? '' : 's'} in 10.00ms (1.00ms CPU time): ${passed} tests passed, ${failed} failed, ${skipped} skipped (${passed + failed + skipped} total tests)\n`;
/** @param {object} fields */
const report = (fields) =>
  JSON.stringify({
    numPassedTests: 0,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults: [],
    ...fields,
  });

describe('countForge', () => {
  test('adds nothing to a clean run', () => {
    const output = suite(2, 0) + suite(3, 0, 1) + total(2, 5, 0, 1);
    expect(countForge({ output, code: 0 })).toEqual({ name: 'forge', passed: 5, failed: 0, skipped: 1 });
  });

  test('reads through colours', () => {
    const output = `${suite(1, 0)}\nRan 1 test suite in 10.00ms (1.00ms CPU time): \u001b[32m1\u001b[0m tests passed, \u001b[31m0\u001b[0m failed, \u001b[33m0\u001b[0m skipped (1 total tests)\n`;
    expect(countForge({ output, code: 0 })).toMatchObject({ passed: 1, failed: 0 });
  });

  test('counts what failed', () => {
    expect(countForge({ output: suite(1, 2) + total(1, 1, 2), code: 1 })).toMatchObject({ passed: 1, failed: 2 });
  });

  test('takes failures seriously even when the exit code does not', () => {
    expect(exitCode([countForge({ output: suite(1, 2) + total(1, 1, 2), code: 0 })])).toBe(1);
  });

  test.each([
    ['a compiler error', 'Error: Compiler run failed', 1],
    ['a crash after the last test', suite(1, 0) + total(1, 1, 0), 134],
    ['no output and success', '', 0],
    ['no tests and success', 'No tests found in project!', 0],
    ['a summary that hides a suite', suite(1, 0) + suite(0, 1) + total(2, 2, 0), 0],
  ])('counts %s as a failure', (_, output, code) => {
    expect(countForge({ output, code }).failed).toBe(1);
  });
});

describe('countVitest', () => {
  test('adds nothing to a clean run', () => {
    const count = countVitest({ code: 0, report: report({ numPassedTests: 4, numTodoTests: 1, numPendingTests: 2 }) });
    expect(count).toEqual({ name: 'vitest', passed: 4, failed: 0, skipped: 3 });
  });

  test('counts failed tests and files that did not load', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{}] },
    ];
    expect(countVitest({ code: 1, report: report({ numFailedTests: 1, testResults }) }).failed).toBe(2);
  });

  test.each([
    ['no report', undefined, 0],
    ['a crash', undefined, 139],
    ['no tests', report({}), 0],
    ['an error outside of any test', report({ numPassedTests: 3 }), 1],
  ])('counts %s as a failure', (_, text, code) => {
    expect(countVitest({ code, report: text }).failed).toBe(1);
  });
});

describe('the summary', () => {
  const good = countCheck('types', { code: 0 });
  const bad = countCheck('types', { code: 2 });

  test('is one line', () => {
    expect(summaryLine([good, good, bad])).toBe('2 passed, 1 failed');
    expect(summaryLine([{ ...good, skipped: 3 }])).toBe('1 passed, 0 failed, 3 skipped');
  });

  test('fails when anything failed, or when nothing ran', () => {
    expect(exitCode([good])).toBe(0);
    expect(exitCode([good, bad])).toBe(1);
    expect(exitCode([])).toBe(1);
  });
});
