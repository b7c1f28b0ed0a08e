/** Reads the table of promises and the names of tests. */

export type PromiseRow = { id: string; promise: string; stated: string; implemented: string; tested: string };

/** How many promises each family has. A new promise is added here and in docs/promises.md. */
const FAMILIES = { CON: 8, GUA: 6, UNP: 5, OUT: 13, ORA: 10 };

export function promiseIds(): string[] {
  return Object.entries(FAMILIES).flatMap(([family, count]) =>
    Array.from({ length: count }, (_, index) => `${family}-${index + 1}`),
  );
}

/** The rows of the Markdown table whose first cell is an id. */
export function parsePromises(markdown: string): PromiseRow[] {
  return markdown
    .split('\n')
    .filter((line) => /^\| *[A-Z]{3}-\d+ *\|/.test(line))
    .map(parseRow);
}

function parseRow(line: string): PromiseRow {
  const cells = line.split('|').slice(1, -1);
  if (cells.length !== 5)
    throw new Error(`This row of docs/promises.md has ${cells.length} cells instead of 5: ${line}`);
  const [id = '', promise = '', stated = '', implemented = '', tested = ''] = cells.map((cell) => cell.trim());
  return { id, promise, stated, implemented, tested };
}

/**
 * Names of the tests in a Solidity or TypeScript file.
 *
 * Comments are left out, and so is what is skipped or only planned: neither tests anything.
 */
export function findTestNames(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
  const solidity = code.matchAll(/\bfunction\s+((?:test|invariant)\w*)/g);
  const vitest = code.matchAll(/(?:\b(?:test|it|describe)|\b(?:each|for)\b[^;]*?\))\(\s*(['"`])(.*?)\1/g);
  return [...[...solidity].map(([, name = '']) => name), ...[...vitest].map(([, , title = '']) => title)];
}

/**
 * Whether a test's name contains the id: `OUT-1` in a title, `OUT1` or `OUT_1` in a Solidity name.
 * OUT-10 does not contain OUT-1, and TIMEOUT1 does not either.
 */
export function mentions(name: string, id: string): boolean {
  const [family, number] = id.split('-');
  return new RegExp(`(?<![A-Za-z0-9])${family}[-_]?${number}(?!\\d)`).test(name);
}
