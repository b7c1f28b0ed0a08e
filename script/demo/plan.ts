/** What a run replays: the part of the record that it covers, and what the bridge held before. */
import { type Flow, keepRows, mergeDeposits } from './merge.js';
import type { IncidentRecord, Row } from './record.js';

/** The default run begins this long before the first theft. */
export const LEAD_SECONDS = 14 * 86_400;

/** Everything that happened in one second: one block, one transaction per flow, in recorded order. */
export type Step = { timestamp: number; flows: readonly Flow[] };

export type Plan = {
  steps: readonly Step[];
  /** What the bridge holds of each asset before the first step. */
  opening: ReadonlyMap<string, bigint>;
  /** Unix seconds of the first step, or of the start of the window when that is earlier. */
  start: number;
  transactions: number;
};

/** @param full From the first row and without merging; otherwise from 14 days before the first theft, merged. */
export function planReplay(record: IncidentRecord, full: boolean): Plan {
  const start = full ? (record.rows[0]?.timestamp ?? record.firstTheft) : record.firstTheft - LEAD_SECONDS;
  const before = record.rows.filter((row) => row.timestamp < start);
  const within = record.rows.filter((row) => row.timestamp >= start && row.timestamp <= record.lastTheft);
  const flows = full ? keepRows(within) : mergeDeposits(within);
  return { steps: bySecond(flows), opening: balancesAfter(record, before), start, transactions: flows.length };
}

/** Running balance per asset after the given rows. */
export function balancesAfter(record: Pick<IncidentRecord, 'assets'>, rows: readonly Row[]): Map<string, bigint> {
  const balances = new Map(record.assets.map((asset) => [asset.symbol, asset.openingBalance]));
  for (const { asset, kind, amount } of rows) {
    const signed = kind === 'deposit' ? amount : -amount;
    balances.set(asset, (balances.get(asset) ?? 0n) + signed);
  }
  return balances;
}

function bySecond(flows: readonly Flow[]): Step[] {
  const steps: { timestamp: number; flows: Flow[] }[] = [];
  for (const flow of flows) {
    const last = steps.at(-1);
    if (last?.timestamp === flow.timestamp) last.flows.push(flow);
    else steps.push({ timestamp: flow.timestamp, flows: [flow] });
  }
  return steps;
}
