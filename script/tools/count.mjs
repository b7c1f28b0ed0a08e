/**
 * Turns what a test runner said and how it ended into counts.
 *
 * The rule behind every function: a runner that ended badly without naming a failed test has crashed, and a runner that
 * ran nothing has not tested anything. Both count as one failure, so no silence can look like success.
 */

/**
 * @typedef {object} Count
 * @property {string} name
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {string} [note] why something counts as failed that the runner did not list
 */

/** @typedef {[passed: number, failed: number, skipped: number]} Figures */

/** @type {Figures} */
const NONE = [0, 0, 0];
const ZERO = { passed: 0, failed: 0, skipped: 0 };
const NO_TESTS_HINT =
  'it found no tests; a plain `forge lint` leaves artifacts without bytecode, `npm run forge -- clean` removes them';
const ANSI = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g');
const SUITE = /^Suite result: \w+\. (\d+) passed; (\d+) failed; (\d+) skipped;/gm;
const TOTAL = /^Ran \d+ test suites? in .*: (\d+) tests? passed, (\d+) failed, (\d+) skipped \(\d+ total tests?\)$/gm;

/**
 * Reads forge's own summary, and checks it against the sum of its suites.
 *
 * @param {{ output: string, code: number }} run
 * @returns {Count}
 */
export function countForge({ output, code }) {
  const text = output.replace(ANSI, '');
  const total = [...text.matchAll(TOTAL)].at(-1);
  if (text.includes('No tests found in project')) return oneMoreFailed({ name: 'forge', ...ZERO }, NO_TESTS_HINT);
  if (!total) return settle('forge', NONE, code);

  const reported = figuresOf(total);
  const summed = [...text.matchAll(SUITE)].map(figuresOf).reduce(add, NONE);
  const agrees = summed.every((value, index) => value === reported[index]);
  const count = settle('forge', reported, code);
  return agrees ? count : oneMoreFailed(count, 'its summary disagrees with its suites');
}

/**
 * Reads the report of vitest's json reporter.
 *
 * @param {{ report: string | undefined, code: number }} run
 * @returns {Count}
 */
export function countVitest({ report, code }) {
  if (report === undefined) return settle('vitest', NONE, code);
  const json = JSON.parse(report);
  const skipped = json.numPendingTests + json.numTodoTests;
  return settle('vitest', [json.numPassedTests, json.numFailedTests + brokenFiles(json), skipped], code);
}

/**
 * Files that could not be loaded: vitest calls them failed and lists no test in them.
 *
 * @param {{ testResults: { status: string, assertionResults: unknown[] }[] }} report
 */
function brokenFiles({ testResults }) {
  return testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0)
    .length;
}

/**
 * A check that either holds or does not.
 *
 * @param {string} name
 * @param {{ code: number }} run
 * @returns {Count}
 */
export function countCheck(name, { code }) {
  return { name, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

/**
 * The last line that `npm test` prints.
 *
 * @param {Count[]} counts
 */
export function summaryLine(counts) {
  const [passed, failed, skipped] = counts.map(figuresIn).reduce(add, NONE);
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** @param {Count[]} counts */
export function exitCode(counts) {
  return counts.length > 0 && counts.every((count) => count.failed === 0) ? 0 : 1;
}

/**
 * @param {string} name
 * @param {Figures} figures
 * @param {number} code
 * @returns {Count}
 */
function settle(name, [passed, failed, skipped], code) {
  const count = { name, passed, failed, skipped };
  if (code !== 0 && failed === 0)
    return oneMoreFailed(count, `it ended with exit code ${code} and named no failed test`);
  if (code === 0 && passed + failed === 0) return oneMoreFailed(count, 'it ran no test');
  return count;
}

/**
 * @param {Count} count
 * @param {string} note
 * @returns {Count}
 */
function oneMoreFailed(count, note) {
  return { ...count, failed: count.failed + 1, note };
}

/** @param {Count} count @returns {Figures} */
function figuresIn({ passed, failed, skipped }) {
  return [passed, failed, skipped];
}

/** @param {RegExpMatchArray} match @returns {Figures} */
function figuresOf([, passed, failed, skipped]) {
  return [Number(passed), Number(failed), Number(skipped)];
}

/** @param {Figures} left @param {Figures} right @returns {Figures} */
function add(left, right) {
  return [left[0] + right[0], left[1] + right[1], left[2] + right[2]];
}
