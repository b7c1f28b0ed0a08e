/** Which way a field moves: whether more of it lets more happen. */

/** `tightens` lets less happen, `loosens` more; `mixed` is both, or neither. */
export type Direction = 'tightens' | 'loosens' | 'mixed';

/** One field of a step. */
export type FieldChange = {
  field: string;
  /** Undefined when there is none yet. */
  current: unknown;
  /** Undefined when it goes. */
  wanted: unknown;
  direction: Direction;
};

/** Fields of which more loosens. Guardians' power counts as such, since it is granted slowly. */
const MORE_LOOSENS = new Set(
  `burst refill most floor shareBps maxDuration exitMaxDuration scopes exitScopes budget maxAge capBps baseBps slope high
  agreeBps bandBps borrowBps liquidationBps`.split(/\s+/),
);
/** Fields of which more tightens. */
const MORE_TIGHTENS = new Set(
  `tripPpm weightBps slow fast delay vetoPeriod minGuardians minSeconds minScopes epoch low rounds span review hold closes
  latchSeconds minDebt`.split(/\s+/),
);

/** Compares what is with what should be, field by field; equal fields are left out. */
export function fieldChanges(current: object | undefined, wanted: object): FieldChange[] {
  const now = (current ?? {}) as Record<string, unknown>;
  return Object.entries(wanted).flatMap(([field, value]) =>
    current !== undefined && isSame(now[field], value)
      ? []
      : [{ field, current: now[field], wanted: value, direction: directionOf(field, now[field], value) }],
  );
}

export function isSame(a: unknown, b: unknown): boolean {
  if (typeof a === 'string' && typeof b === 'string') return a.toLowerCase() === b.toLowerCase();
  // Numbers of the contracts are bigint or number by their width.
  return typeof a === 'boolean' || typeof a === 'string' ? a === b : BigInt(a as number) === BigInt(b as number);
}

function directionOf(field: string, current: unknown, wanted: unknown): Direction {
  if (current === undefined || typeof wanted === 'boolean' || typeof wanted === 'string') return 'mixed';
  const isMore = field.toLowerCase().endsWith('scopes') || field === 'closes' ? compareSets : compareNumbers;
  const more = isMore(BigInt(current as bigint), BigInt(wanted as bigint));
  if (more === undefined) return 'mixed';
  if (MORE_LOOSENS.has(field)) return more ? 'loosens' : 'tightens';
  if (MORE_TIGHTENS.has(field)) return more ? 'tightens' : 'loosens';
  return 'mixed';
}

function compareNumbers(current: bigint, wanted: bigint): boolean {
  return wanted > current;
}

/** Undefined when each has something that the other lacks. */
function compareSets(current: bigint, wanted: bigint): boolean | undefined {
  if ((current & ~wanted) === 0n) return true;
  return (wanted & ~current) === 0n ? false : undefined;
}

/** Of a step as a whole. */
export function joined(fields: readonly FieldChange[]): Direction {
  const [first, ...rest] = new Set(fields.map(({ direction }) => direction));
  return first !== undefined && rest.length === 0 ? first : 'mixed';
}
