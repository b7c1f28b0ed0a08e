import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from './foundry.mjs';
import { compare, page, readRows } from './oracle-incidents.mjs';

/** @param {string} file */
const read = (file) => JSON.parse(readFileSync(join(ROOT, file), 'utf8'));

/** @param {Partial<import('./oracle-incidents.mjs').Row>} fields */
const row = (fields) => ({
  id: 'a',
  date: '2020-01-01',
  class: 'major',
  expectTrip: true,
  tripped: { t: 7, rule: 'Stale' },
  ...fields,
});

describe('the page', () => {
  test('ORA-9 is what the replay says', () => {
    const { wanted, found } = compare();
    expect(found).toBe(wanted);
  });

  test('has one row for each recorded path', () => {
    const ids = read('test/incidents/oracle/paths.json').paths.map((/** @type {{ id: string }} */ { id }) => id);
    expect(readRows().map(({ id }) => id)).toEqual(ids);
  });

  test('says what tripped, and when', () => {
    expect(page([row({})])).toContain('| a | 2020-01-01 | major | trip | Stale at 7 s |  |  |');
    expect(page([row({})])).toContain('1 of 1 incidents trip, 0 of 0 controls do.');
  });

  test('hides neither a miss nor a false alarm', () => {
    const { tripped, ...withoutTrip } = row({});
    const rows = [withoutTrip, row({ expectTrip: false })];
    expect(page(rows).match(/\*\*missed\*\*/g)).toHaveLength(2);
    expect(page(rows)).toContain('0 of 1 incidents trip, 1 of 1 controls do.');
  });
});

describe('script/config/oracle-recommended.json', () => {
  const { common, classes } = read('script/config/oracle-recommended.json');

  /** @param {object} fields @returns {[string, { value?: unknown, why?: string }][]} */
  const flat = (fields) =>
    Object.entries(fields).flatMap(([name, field]) => {
      if (name === 'about') return [];
      return name === 'second' ? flat(field) : [[name, field]];
    });

  test.each([['common', common], ...Object.entries(classes)])('every number of %s has a reason', (_, fields) => {
    for (const [name, { value, why }] of flat(fields)) {
      expect(value, name).toBeDefined();
      expect(why, name).toMatch(/^[A-Z0-9].{8,}\.$/);
    }
  });

  test('has the same fields for every class', () => {
    const names = Object.values(classes).map((fields) => flat(fields).map(([name]) => name));
    for (const each of names) expect(each).toEqual(names[0]);
    expect(names).toHaveLength(5);
  });
});
