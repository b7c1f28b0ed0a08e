/** Fewer transactions without another story: deposits between two outflows of an asset become one. */
import type { Row } from './record.js';

/** A row, or several deposits as one. */
export type Flow = Row & {
  /** How many rows it stands for. */
  rows: number;
};

/**
 * Merges the deposits of an asset between two of its outflows, at the place of the last of them.
 *
 * No outflow sees another balance than it did in the record: all deposits that came before it are still before it.
 * What a limiter sees differs in one way, to its disadvantage: inflow arrives later than it did.
 */
export function mergeDeposits(rows: readonly Row[]): Flow[] {
  const merged: (Flow | undefined)[] = [];
  const openAt = new Map<string, number>(); // asset -> place of its deposit that may still grow
  for (const row of rows) {
    const place = openAt.get(row.asset);
    const open = place === undefined ? undefined : merged[place];
    if (row.kind !== 'deposit') openAt.delete(row.asset);
    else openAt.set(row.asset, merged.length);

    if (row.kind === 'deposit' && open !== undefined && place !== undefined) {
      merged[place] = undefined;
      merged.push({ ...row, amount: open.amount + row.amount, rows: open.rows + 1 });
    } else {
      merged.push({ ...row, rows: 1 });
    }
  }
  return merged.filter((flow) => flow !== undefined);
}

/** Every row as it is. */
export function keepRows(rows: readonly Row[]): Flow[] {
  return rows.map((row) => ({ ...row, rows: 1 }));
}
