import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');

function block(language: string): string {
  const code = new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(read('README.md'))?.[1];
  if (code === undefined) throw new Error(`README.md has no block of ${language}: write one, or change this test.`);
  return code;
}

test('README: the contract it shows is one that compiles', () => {
  expect(read('test/examples/Till.sol')).toContain(block('solidity'));
});

test('README: the SDK call it shows is one that the compiler checks', () => {
  const example = read('ts-sdk/examples/capacity.ts').replaceAll(/^ {2}/gm, '');
  expect(example).toContain(block('ts'));
});

test('README: every folder that it names exists', () => {
  for (const [, folder] of block('text').matchAll(/^(contracts\/\w+)/gm)) {
    expect(() => read(`${folder}/`)).toThrow(/EISDIR/);
  }
});
