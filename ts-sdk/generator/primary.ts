/** Finds the event by which a state-changing function tells that it was done. */
import type { AbiFunction } from 'abitype';
import { type PrimaryEvent, primaryEvents } from '../contracts.list.js';
import type { Documented, Source } from './artifact.js';
import { prefixed } from './names.js';

/** An event as other generated files name it. */
export type EventRef = {
  event: string;
  /** `ContainedLog` */
  log: string;
  /** `extractContainedEvents` */
  extract: string;
  /** `core/Containment`, the file that has both. */
  path: string;
};

export type Primary = EventRef & {
  absentWhen?: string | undefined;
  /** Another contract that emits it. */
  from?: string | undefined;
};

/** The function has none; the reason. */
export type NoEvent = { event: undefined; none: string };

/** Every event by its name in Solidity, from the contract that it is generated for. */
export type EventIndex = ReadonlyMap<string, EventRef>;

export function indexEvents(
  sources: readonly Source[],
  inheritedOf: (source: Source) => ReadonlySet<string>,
): EventIndex {
  const index = new Map<string, EventRef>();
  for (const source of sources) {
    const inherited = inheritedOf(source);
    for (const { item, signature } of source.events) {
      if (inherited.has(signature)) continue;
      const other = index.get(item.name);
      const path = `${source.contract.module}/${source.contract.name}`;
      if (other !== undefined)
        throw new Error(`Two events are called ${item.name}, in ${other.path} and in ${path}. Rename one in Solidity.`);
      const name = prefixed(source.contract, item.name);
      index.set(item.name, { event: item.name, log: `${name}Log`, extract: `extract${name}Events`, path });
    }
  }
  return index;
}

export function primaryEvent(
  source: Source,
  { item, signature, doc }: Documented<AbiFunction>,
  index: EventIndex,
  table: Readonly<Record<string, PrimaryEvent>> = primaryEvents,
): Primary | NoEvent {
  const entry = table[signature] ?? derivedEvent(`${doc.notice} ${doc.details}`);
  const where = `${source.solidityName}.${signature}`;
  if (entry === undefined)
    throw new Error(`${where} has no event. Add it to \`primaryEvents\` in ts-sdk/contracts.list.ts.`);
  if (typeof entry === 'object' && 'none' in entry) return { event: undefined, ...entry };
  const { event, ...rest } = typeof entry === 'string' ? { event: entry } : entry;
  const found = index.get(event);
  if (found === undefined)
    throw new Error(
      `${where} would emit ${event}, which no listed contract has. Correct \`primaryEvents\` or ${item.name}'s comment.`,
    );
  return { ...found, ...rest };
}

/** "Emits `X`." names it; of "Emits `X`, and `Y` when …" the first always comes; "`X` or `Y`" names none. */
export function derivedEvent(comment: string): string | undefined {
  const sentence = comment.match(/\bEmits (?:an? )?([`{].*?)(?:\.|$)/)?.[1];
  if (sentence === undefined || /\bor\b/.test(sentence)) return undefined;
  return sentence.match(/^[`{](\w+)[`}]/)?.[1];
}

/** Signatures in the table that no listed contract has. */
export function unusedSignatures(
  sources: readonly Source[],
  table: Readonly<Record<string, PrimaryEvent>> = primaryEvents,
): string[] {
  const known = new Set(sources.flatMap(({ functions }) => functions.map(({ signature }) => signature)));
  return Object.keys(table).filter((signature) => !known.has(signature));
}
