/** What the parts of a comparison are made of. */
import { type Address, type Hex, zeroAddress } from 'viem';
import { type Direction, type FieldChange, isSame, joined } from '../direction.js';
import type { Present } from '../present.js';
import type { Config } from '../schema.js';

/** A call of the host, ready to send. */
export type ConfigCall = { to: Address; data: Hex; functionName: string; args: readonly unknown[] };

/** In what the amounts of an asset are: parts per million, or tokens where their decimals are known. */
export type AmountUnit = { isShare: boolean; symbol?: string | undefined; decimals?: number | undefined };

/** Something that differs. What the chain says about the call is not known yet. */
export type Draft = {
  /** In the configuration: `assets[0]`. */
  path: string;
  /** What it is about, for people: `WBTC`, an account. */
  subject?: string | undefined;
  fields: FieldChange[];
  /** In what its amounts are. */
  unit?: AmountUnit | undefined;
  direction: Direction;
  /** Absent for what is fixed when a host is deployed. */
  call?: ConfigCall | undefined;
  /** Paths of drafts that have to be in force before. */
  after: string[];
  /** Kept only if the chain takes it at once: the part of a change that tightens. */
  onlyAtOnce?: boolean;
  /** Whether its account is to send it, and not the governor. */
  sender?: Address | undefined;
};

/** What the chain has and the configuration does not mention. */
export type Extra = { path: string; what: string; draft?: Draft | undefined };

export type Comparison = { drafts: Draft[]; extras: Extra[]; same: string[] };

export type Part = (present: Present, wanted: Config, add: (draft: Draft | undefined, path: string) => void) => Extra[];

/** What `.call` of a generated function gives, without the ABI: a plan is printed, and kept in files. */
export function configCall({ to, data, functionName, args }: ConfigCall): ConfigCall {
  return { to, data, functionName, args };
}

export function draftOf(
  path: string,
  fields: FieldChange[],
  call: ConfigCall | undefined,
  more?: Partial<Draft>,
): Draft | undefined {
  if (fields.length === 0) return undefined;
  return { path, fields, direction: joined(fields), call, after: [], ...more };
}

export function moved(field: string, current: unknown, wanted: unknown, direction: Direction = 'mixed'): FieldChange[] {
  return isSame(current ?? zeroAddress, wanted) ? [] : [{ field, current, wanted, direction }];
}

export function gone(field: string, current: unknown): FieldChange {
  return { field, current, wanted: undefined, direction: 'tightens' };
}

export function tightenings(draft: Draft, fields: FieldChange[], call: ConfigCall): Draft[] {
  const part = draftOf(`${draft.path} (what tightens)`, fields, call, {
    subject: draft.subject,
    unit: draft.unit,
    onlyAtOnce: true,
  });
  return part === undefined || fields.some(({ direction }) => direction !== 'tightens') ? [] : [part];
}
