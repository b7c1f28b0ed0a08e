import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as abis from './abis.js';
import * as actions from './actions.js';
import * as addresses from './addresses.js';
import * as config from './config.js';
import * as errors from './errors.js';
import * as ethers from './ethers.js';
import * as incidents from './incidents.js';
import * as index from './index.js';
import * as math from './math.js';
import * as status from './status.js';
import * as text from './text.js';

const entries = { abis, actions, addresses, config, errors, ethers, incidents, math, status, text };

// The lists are long, so each has a file of its own: a change of the interface is a line in a review.
test.each(Object.entries(entries))('the exports of %s', async (name, entry) => {
  await expect(`${Object.keys(entry).sort().join('\n')}\n`).toMatchFileSnapshot(`__snapshots__/${name}.txt`);
});

// Those two need packages that the others do without.
test('the main entry is all of them but config and ethers', () => {
  const { config: _, ethers: __, ...viem } = entries;
  const all = new Set(Object.values(viem).flatMap(Object.keys));
  expect(Object.keys(index).sort()).toEqual([...all].sort());
});

test('package.json has an entry for each file here, and for no other', () => {
  const { exports } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const files = readdirSync(new URL('.', import.meta.url)).filter((file) => /^\w+\.ts$/.test(file));
  const sources = Object.values<Record<string, unknown>>(exports).map((entry) => entry['bulkhead-source']);
  expect(sources.filter(Boolean).sort()).toEqual(files.map((file) => `./src/exports/${file}`).sort());
});
