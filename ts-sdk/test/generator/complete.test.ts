/** Nothing public is missing from the SDK. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../../script/tools/foundry.mjs';
import { contractsList } from '../../contracts.list.js';
import { readSource } from '../../generator/artifact.js';
import { functionNames, prefixed, uncapitalized } from '../../generator/names.js';
import * as abis from '../../src/exports/abis.js';
import * as actions from '../../src/exports/actions.js';
import { errorClasses } from '../../src/exports/errors.js';
import { OUT } from '../deploy.js';

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

test('every interface and every contract that can be deployed is in the list, or has a reason not to be', () => {
  const listed = new Set(contractsList.flatMap(({ name, artifact = name }) => [artifact, `I${name}`]));
  const declared = sources
    .filter(({ file }) => !file.startsWith('types'))
    .flatMap(({ text }) => [...text.matchAll(/^(?:interface|contract) (\w+)/gm)].map(([, name = '']) => name));
  expect(declared.filter((name) => !listed.has(name) && !(name in EXCLUDED))).toEqual([]);
  expect(declared.length).toBeGreaterThan(25);
  expect(Object.keys(EXCLUDED).filter((name) => !declared.includes(name) || listed.has(name))).toEqual([]);
});

const EXCLUDED: Record<string, string> = {
  IAggregatorLimits: 'others implement it: the aggregator behind a feed',
  IAggregatorV3: 'others implement it, and BreakerFeed',
  IConfidenceSource: 'others implement it: the source of ConfidenceFeed',
  IContainmentStatus: 'IContainment inherits it',
  IOutflowReceiver: 'others implement it; the escrow calls it',
  ITickPool: 'others implement it: the source of TwapFeed',
};

describe.each(contractsList.filter(({ errorsOnly }) => !errorsOnly).map((contract) => [contract.name, contract]))(
  '%s',
  (_, contract) => {
    const source = readSource(contract, OUT);
    const parents = contractsList.filter(({ name }) => contract.parents?.includes(name));
    const family = [source, ...parents.map((parent) => readSource(parent, OUT))];

    test('every function is there, by itself or from a parent', () => {
      const missing = source.functions.filter(({ signature }) => {
        const owner =
          family.findLast(({ functions }) => functions.some((own) => own.signature === signature)) ?? source;
        const name = functionNames(owner.contract, owner.functions).get(signature);
        const mutability = owner.functions.find((own) => own.signature === signature)?.item.stateMutability ?? '';
        const isRead = ['view', 'pure'].includes(mutability);
        const expected = isRead ? [`read${name}`] : [`simulate${name}`, `write${name}`, `write${name}Sync`];
        return !expected.every((action) => action in actions);
      });
      expect(missing.map(({ signature }) => signature)).toEqual([]);
      expect(source.functions.length).toBeGreaterThan(0);
    });

    test('every event is there, by itself or from a parent', () => {
      const missing = source.events.filter(({ item, signature }) => {
        const owner = family.findLast(({ events }) => events.some((own) => own.signature === signature)) ?? source;
        const name = prefixed(owner.contract, item.name);
        return ![`watch${name}Event`, `get${name}Events`, `extract${name}Events`].every((action) => action in actions);
      });
      expect(missing.map(({ signature }) => signature)).toEqual([]);
    });

    test('every error has a class, and its ABI is exported whole', () => {
      expect(source.errors.filter(({ item }) => !(item.name in errorClasses))).toEqual([]);
      expect(abis).toHaveProperty(`${uncapitalized(contract.name)}Abi`);
    });
  },
);
