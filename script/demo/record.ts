/**
 * The record of what really happened: one row per deposit, honest withdrawal or theft.
 *
 * Parsing is strict. A demo that silently drops a line would print figures about something else.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RecordError } from './errors.js';

export type Kind = 'deposit' | 'withdrawal' | 'theft';

export type Row = {
  /** Line in the file, from 1 for the header. Names the row everywhere, recipients included. */
  line: number;
  /** Unix seconds. */
  timestamp: number;
  kind: Kind;
  /** Symbol. */
  asset: string;
  /** Token units. */
  amount: bigint;
};

export type AssetMeta = {
  symbol: string;
  decimals: number;
  /** What the bridge held before the first row. */
  openingBalance: bigint;
  /** USD per token on the day of the incident, for reporting only. */
  usd: number;
};

export type IncidentRecord = {
  name: string;
  source: string;
  assets: readonly AssetMeta[];
  firstTheft: number;
  lastTheft: number;
  rows: readonly Row[];
};

const HEADER = 'timestamp,kind,asset,amount,timePrecision,txHash';
const KINDS: readonly string[] = ['deposit', 'withdrawal', 'theft'];
const WHOLE = /^\d+$/;

/**
 * @param folder Holds `flows.csv` and `meta.json`.
 * @throws RecordError
 */
export function readRecord(folder: string): IncidentRecord {
  const metaFile = join(folder, 'meta.json');
  const flowsFile = join(folder, 'flows.csv');
  const meta = parseMeta(read(metaFile), metaFile);
  return { ...meta, rows: parseFlows(read(flowsFile), meta, flowsFile) };
}

/** @param file Name for messages. */
export function parseMeta(json: string, file: string): Omit<IncidentRecord, 'rows'> {
  const raw = parseJson(json, file);
  const assets = Object.entries(object(raw.assets, file, 'assets')).map(([symbol, value]) =>
    parseAsset(symbol, value, file),
  );
  if (assets.length === 0) throw invalidMeta(file, 'assets', 'at least one asset');
  return {
    name: string(raw.name, file, 'name'),
    source: string(raw.source, file, 'source'),
    assets,
    firstTheft: seconds(raw.firstTheft, file, 'firstTheft'),
    lastTheft: seconds(raw.lastTheft, file, 'lastTheft'),
  };
}

/**
 * @param csv The whole file.
 * @param meta Names the assets and what the bridge held at the start.
 * @param file Name for messages.
 */
export function parseFlows(csv: string, meta: Pick<IncidentRecord, 'assets'>, file: string): Row[] {
  const [header, ...lines] = csv.split(/\r?\n/);
  if (header !== HEADER) throw invalidLine(file, 1, `the header is not "${HEADER}"`);
  if (lines.at(-1) === '') lines.pop();

  const balances = new Map(meta.assets.map((asset) => [asset.symbol, asset.openingBalance]));
  const rows: Row[] = [];
  for (const [index, text] of lines.entries()) {
    const row = parseRow(text, index + 2, balances, file);
    if (row.timestamp < (rows.at(-1)?.timestamp ?? 0)) {
      throw invalidLine(file, row.line, `time ${row.timestamp} is earlier than the line before`);
    }
    book(balances, row, file);
    rows.push(row);
  }
  return rows;
}

function parseRow(text: string, line: number, assets: ReadonlyMap<string, bigint>, file: string): Row {
  const cells = text.split(',');
  const [timestamp = '', kind = '', asset = '', amount = ''] = cells;
  if (cells.length !== 6) throw invalidLine(file, line, `it has ${cells.length} fields, not 6`);
  if (!WHOLE.test(timestamp)) throw invalidLine(file, line, `"${timestamp}" is no time in unix seconds`);
  if (!KINDS.includes(kind)) throw invalidLine(file, line, `"${kind}" is none of ${KINDS.join(', ')}`);
  if (!assets.has(asset)) throw invalidLine(file, line, `asset "${asset}" is not in meta.json`);
  if (!WHOLE.test(amount) || BigInt(amount) === 0n)
    throw invalidLine(file, line, `"${amount}" is no amount above zero`);
  return { line, timestamp: Number(timestamp), kind: kind as Kind, asset, amount: BigInt(amount) };
}

/** A bridge cannot pay what it does not hold: a balance below zero means that the file lost lines. */
function book(balances: Map<string, bigint>, row: Row, file: string): void {
  const before = balances.get(row.asset) ?? 0n;
  const after = row.kind === 'deposit' ? before + row.amount : before - row.amount;
  if (after < 0n) throw invalidLine(file, row.line, `${row.amount} ${row.asset} leave, but only ${before} are there`);
  balances.set(row.asset, after);
}

function parseAsset(symbol: string, value: unknown, file: string): AssetMeta {
  const raw = object(value, file, `assets.${symbol}`);
  const openingBalance = string(raw.openingBalance, file, `assets.${symbol}.openingBalance`);
  if (!WHOLE.test(openingBalance))
    throw invalidMeta(file, `assets.${symbol}.openingBalance`, 'a whole number in quotes');
  const decimals = number(raw.decimals, file, `assets.${symbol}.decimals`);
  const usd = number(raw.usdAtIncident, file, `assets.${symbol}.usdAtIncident`);
  return { symbol, decimals, openingBalance: BigInt(openingBalance), usd };
}

// Reading JSON without trusting it

function parseJson(json: string, file: string): Record<string, unknown> {
  try {
    return object(JSON.parse(json), file, 'the file');
  } catch (error) {
    if (error instanceof RecordError) throw error;
    throw new RecordError(`${file} is not JSON: ${(error as Error).message}.`, restore);
  }
}

function object(value: unknown, file: string, field: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalidMeta(file, field, 'an object');
  return value as Record<string, unknown>;
}

function string(value: unknown, file: string, field: string): string {
  if (typeof value !== 'string' || value === '') throw invalidMeta(file, field, 'text');
  return value;
}

function number(value: unknown, file: string, field: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value) || value < 0) {
    throw invalidMeta(file, field, 'a number, not below zero');
  }
  return value;
}

function seconds(value: unknown, file: string, field: string): number {
  if (!Number.isSafeInteger(value)) throw invalidMeta(file, field, 'a time in unix seconds');
  return value as number;
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'is missing' : 'cannot be read';
    throw new RecordError(`${file} ${why}.`, restore);
  }
}

const restore = 'Restore it with `git checkout -- test/incidents`, or name another folder with --record.';

function invalidLine(file: string, line: number, why: string): RecordError {
  return new RecordError(`${file}, line ${line}: ${why}.`, 'Correct the line or restore the file from the repository.');
}

function invalidMeta(file: string, field: string, wanted: string): RecordError {
  return new RecordError(`${file}: ${field} should be ${wanted}.`, restore);
}
