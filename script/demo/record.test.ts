import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../tools/foundry.mjs';
import { RecordError } from './errors.js';
import { balancesAfter } from './plan.js';
import { parseFlows, parseMeta, readRecord } from './record.js';

const HEADER = 'timestamp,kind,asset,amount,timePrecision,txHash';
const assets = [{ symbol: 'DAI', decimals: 18, openingBalance: 5n, usd: 1 }];
const parse = (...lines: string[]) => parseFlows([HEADER, ...lines, ''].join('\n'), { assets }, 'flows.csv');

describe('the Nomad record', () => {
  const record = readRecord(join(ROOT, 'test', 'incidents', 'nomad-2022'));

  it('is complete', () => {
    expect(record.rows).toHaveLength(15_486);
    expect(record.rows.filter(({ kind }) => kind === 'theft')).toHaveLength(462);
    expect(record.rows.filter(({ kind }) => kind === 'withdrawal')).toHaveLength(4187);
  });

  it('ends with an empty bridge: everything that was there was stolen', () => {
    expect([...balancesAfter(record, record.rows).values()]).toEqual([0n, 0n, 0n, 0n, 0n, 0n]);
  });
});

describe('parseFlows', () => {
  it('reads rows with their lines', () => {
    expect(parse('7,deposit,DAI,3,exact,', '7,theft,DAI,8,exact,0xab')).toEqual([
      { line: 2, timestamp: 7, kind: 'deposit', asset: 'DAI', amount: 3n },
      { line: 3, timestamp: 7, kind: 'theft', asset: 'DAI', amount: 8n },
    ]);
  });

  it.each([
    [['1,deposit,DAI,1,exact,', '1,deposit,DAI,1'], 'line 3: it has 4 fields, not 6'],
    [['x,deposit,DAI,1,exact,'], 'line 2: "x" is no time in unix seconds'],
    [['1,gift,DAI,1,exact,'], 'line 2: "gift" is none of deposit, withdrawal, theft'],
    [['1,deposit,ABC,1,exact,'], 'line 2: asset "ABC" is not in meta.json'],
    [['1,deposit,DAI,0,exact,'], 'line 2: "0" is no amount above zero'],
    [['1,deposit,DAI,-1,exact,'], 'line 2: "-1" is no amount above zero'],
    [['2,deposit,DAI,1,exact,', '1,deposit,DAI,1,exact,'], 'line 3: time 1 is earlier than the line before'],
    [['1,withdrawal,DAI,6,exact,'], 'line 2: 6 DAI leave, but only 5 are there'],
    [['', '1,deposit,DAI,1,exact,'], 'line 2: it has 1 fields, not 6'],
  ])('refuses %j with its line', (lines, message) => {
    expect(() => parse(...lines)).toThrow(RecordError);
    expect(() => parse(...lines)).toThrow(message);
  });

  it('refuses another header', () => {
    expect(() => parseFlows('time,kind\n', { assets }, 'flows.csv')).toThrow('flows.csv, line 1: the header is not');
  });
});

describe('parseMeta', () => {
  const good = {
    name: 'x',
    source: 'y',
    firstTheft: 1,
    lastTheft: 2,
    assets: { DAI: { decimals: 18, openingBalance: '1', usdAtIncident: 1 } },
  };

  it('reads what the demo needs', () => {
    expect(parseMeta(JSON.stringify(good), 'meta.json').assets).toEqual([
      { symbol: 'DAI', decimals: 18, openingBalance: 1n, usd: 1 },
    ]);
  });

  it.each([
    ['{', 'meta.json is not JSON'],
    ['[]', 'the file should be an object'],
    [JSON.stringify({ ...good, name: undefined }), 'name should be text'],
    [JSON.stringify({ ...good, assets: {} }), 'assets should be at least one asset'],
    [JSON.stringify({ ...good, firstTheft: 1.5 }), 'firstTheft should be a time in unix seconds'],
    [
      JSON.stringify({ ...good, assets: { DAI: { ...good.assets.DAI, openingBalance: 1 } } }),
      'assets.DAI.openingBalance should be text',
    ],
  ])('refuses %s', (json, message) => {
    expect(() => parseMeta(json, 'meta.json')).toThrow(RecordError);
    expect(() => parseMeta(json, 'meta.json')).toThrow(message);
  });

  it('says what to do when the file is missing', () => {
    expect(() => readRecord('no-such-folder')).toThrow(/meta\.json is missing\. Restore it/);
  });
});
