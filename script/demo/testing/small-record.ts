/** A piece of the real record that a test can replay in seconds. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../tools/foundry.mjs';
import { balancesAfter } from '../plan.js';
import { type AssetMeta, type IncidentRecord, type Row, readRecord } from '../record.js';

/** Seconds that are kept before and after the first theft. */
const BEFORE = 2 * 3600;
const AFTER = 3000;

/** @returns A folder with `flows.csv` and `meta.json`; the caller removes it. */
export function writeSmallRecord(): string {
  const record = readRecord(join(ROOT, 'test', 'incidents', 'nomad-2022'));
  const from = record.firstTheft - BEFORE;
  const kept = record.rows.filter(({ timestamp }) => timestamp >= from && timestamp <= record.firstTheft + AFTER);
  const opening = balancesAfter(
    record,
    record.rows.filter(({ timestamp }) => timestamp < from),
  );
  const folder = mkdtempSync(join(tmpdir(), 'bulkhead-record-'));
  writeFileSync(join(folder, 'flows.csv'), csv(kept));
  writeFileSync(join(folder, 'meta.json'), JSON.stringify(meta(record, kept, opening)));
  return folder;
}

function csv(rows: readonly Row[]): string {
  const lines = rows.map(({ timestamp, kind, asset, amount }) => `${timestamp},${kind},${asset},${amount},exact,`);
  return ['timestamp,kind,asset,amount,timePrecision,txHash', ...lines, ''].join('\n');
}

function meta(
  { name, source, assets, firstTheft }: IncidentRecord,
  rows: readonly Row[],
  opening: Map<string, bigint>,
) {
  const lastTheft = rows.findLast(({ kind }) => kind === 'theft')?.timestamp;
  const described = ({ symbol, decimals, usd }: AssetMeta) => [
    symbol,
    { decimals, openingBalance: `${opening.get(symbol)}`, usdAtIncident: usd },
  ];
  return { name, source, firstTheft, lastTheft, assets: Object.fromEntries(assets.map(described)) };
}
