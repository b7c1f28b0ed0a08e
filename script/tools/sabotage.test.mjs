import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from './foundry.mjs';

/** @type {import('./sabotage.mjs').Breach[]} */
const breaches = JSON.parse(readFileSync(join(ROOT, 'test', 'sabotage.json'), 'utf8'));
const tests = readdirSync(join(ROOT, 'test'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.t.sol'))
  .map((name) => readFileSync(join(ROOT, 'test', name), 'utf8'))
  .join('\n');

// `npm run sabotage` takes half an hour; that its list still fits the code can be seen at once.
describe('test/sabotage.json', () => {
  test.each(breaches)('$promise, $rule: its text occurs once in $file', ({ file, from }) => {
    expect(readFileSync(join(ROOT, file), 'utf8').split(from)).toHaveLength(2);
  });

  test.each(breaches)('$promise, $rule: $test exists', ({ test: name }) => {
    expect(tests).toContain(`function ${name}(`);
  });

  test.each(['CON', 'GUA', 'UNP', 'OUT', 'ORA'])('every promise of %s that is tested has a breach', (family) => {
    const rows = readFileSync(join(ROOT, 'docs', 'promises.md'), 'utf8').match(
      new RegExp(`^\\| ${family}-\\d+ .*$`, 'gm'),
    );
    const promises = (rows ?? []).map((row) => row.split('|')[1]?.trim());
    expect(promises.length).toBeGreaterThan(4);
    const untried = promises.filter((id) => !breaches.some(({ promise }) => promise === id));
    // CON-6 is about where state lies: the wrong hosts of test/properties are its breaches. ORA-9 is about settings.
    expect(untried).toEqual({ CON: ['CON-6'], ORA: ['ORA-9'] }[family] ?? []);
  });
});
