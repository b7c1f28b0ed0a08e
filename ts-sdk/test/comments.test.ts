/** Examples in comments are copied: what they import must be there. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as config from '../src/exports/config.js';
import * as index from '../src/exports/index.js';
import * as math from '../src/exports/math.js';

const entries: Readonly<Record<string, object>> = { config, index, math };

const SOURCE = join(import.meta.dirname, '..', 'src');

/** Names by the entry that an example imports them from, with the file where it stands. */
const imports = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !/\.test(-d)?\.ts$/.test(file))
  .flatMap((file) => importsIn(readFileSync(join(SOURCE, file), 'utf8')).map((found) => ({ file, ...found })));

function importsIn(source: string): { entry: string; names: string[] }[] {
  const text = source.replaceAll(/^\s*\* ?/gm, '');
  return [...text.matchAll(/import \{([^}]*)\} from '@bulkhead\/sdk(?:\/(\w+))?'/g)].map(
    ([, names = '', entry = 'index']) => ({
      entry,
      names: names
        .split(',')
        .map((name) => name.trim())
        .filter(Boolean),
    }),
  );
}

/** Types leave nothing behind when the code runs: it is enough that they are exported somewhere. */
const isType = (name: string) => name.startsWith('type ');

describe('examples in comments', () => {
  test('there are some', () => expect(imports.length).toBeGreaterThan(100));

  test.each([...new Set(imports.map(({ entry }) => entry))])('import from %s only what is there', (entry) => {
    const exported = new Set(Object.keys(entries[entry] ?? {}));
    const missing = imports
      .filter((each) => each.entry === entry)
      .flatMap(({ file, names }) =>
        names.filter((name) => !isType(name) && !exported.has(name)).map((name) => `${file}: ${name}`),
      );
    expect(missing).toEqual([]);
  });
});
