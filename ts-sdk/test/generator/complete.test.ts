/** Nothing public is missing from the SDK. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../../script/tools/foundry.mjs';
import { contractsList } from '../../contracts.list.js';
import { errorClasses } from '../../src/exports/errors.js';

const contracts = join(ROOT, 'contracts');
/** Examples are there to copy from, nobody calls them. */
const files = readdirSync(contracts, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.sol') && !file.startsWith('examples'),
);
const sources = files.map((file) => ({ file, text: readFileSync(join(contracts, file), 'utf8') }));

test('every custom error of the contracts has a class', () => {
  const declared = sources.flatMap(({ text }) => [...text.matchAll(/^ *error (\w+)\(/gm)].map(([, name = '']) => name));
  const missing = declared.filter((name) => !(name in errorClasses));
  expect(missing).toEqual([]);
  expect(declared.length).toBeGreaterThan(50);
});

test('every interface of a module is in the list, by itself or through what implements it', () => {
  const listed = new Set(contractsList.flatMap(({ name, artifact = name }) => [artifact, `I${name}`]));
  const interfaces = sources
    .filter(({ file }) => !file.startsWith('types'))
    .flatMap(({ text }) => [...text.matchAll(/^interface (\w+)/gm)].map(([, name = '']) => name));
  expect(interfaces.filter((name) => !listed.has(name) && !FOREIGN.has(name))).toEqual([]);
});

/** What others implement, or what a listed interface inherits. */
const FOREIGN = new Set([
  'IAggregatorLimits',
  'IAggregatorV3',
  'IConfidenceSource',
  'IContainmentStatus',
  'IOutflowReceiver',
  'ITickPool',
]);
