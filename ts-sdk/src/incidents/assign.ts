/** Which incident an event belongs to. Pure: the chain has been asked before. */
import { isNamed } from './incidentsFrom.js';
import type { ChainEvent, Incident } from './types.js';

type Period = Pick<Incident, 'number' | 'openedAt' | 'until' | 'block'>;

/** Events about one claim, or one scheduled change, by what names it. */
const OPENS: Readonly<Record<string, (args: ChainEvent['args']) => string>> = {
  ClaimOpened: ({ asset, id }) => `claim ${asset} ${id}`,
  ChangeScheduled: ({ id }) => `change ${id}`,
};
const FOLLOWS: Readonly<Record<string, (args: ChainEvent['args']) => string>> = {
  ClaimReleased: ({ asset, id }) => `claim ${asset} ${id}`,
  ClaimPushFailed: ({ asset, id }) => `claim ${asset} ${id}`,
  ClaimCollected: ({ asset, id }) => `claim ${asset} ${id}`,
  ClaimExpired: ({ asset, id }) => `claim ${asset} ${id}`,
  ClaimSkipped: ({ asset, id }) => `claim ${asset} ${id}`,
  ClaimsHeld: ({ asset, first }) => `claim ${asset} ${first}`,
  ClaimsFrozen: ({ asset, ranges }) => `claim ${asset} ${firstOf(ranges)}`,
  ClaimsQuarantined: ({ asset, ranges }) => `claim ${asset} ${firstOf(ranges)}`,
  ChangeWaived: ({ id }) => `change ${id}`,
  ChangeVetoed: ({ id }) => `change ${id}`,
  ChangeCancelled: ({ id }) => `change ${id}`,
  ChangeExecuted: ({ id }) => `change ${id}`,
};

/**
 * Numbers of incidents, one per event. In this order: the number that the event carries; the one that its transaction
 * carries; that of the claim or change which it is about; the newest incident that is not over; an incident that was opened
 * while a latch was in force that began with the event or before it, since that is how it began.
 *
 * @param events Of one host, in the order of the chain.
 */
export function assignIncidents(events: readonly ChainEvent[], incidents: readonly Period[]): (bigint | undefined)[] {
  const carriedBy = numbersByTransaction(events);
  const openAt = newestOpen(incidents);
  const latchedAt = firstLatch(latchesBefore(events, incidents));
  const topics = new Map<string, bigint>();
  return events.map((event) => {
    const [open, latched] = [openAt(event), latchedAt(event)];
    const number =
      carriedNumber(event) ??
      carriedBy.get(event.transaction) ??
      topics.get(FOLLOWS[event.name]?.(event.args) ?? '') ??
      open ??
      latched;
    const topic = OPENS[event.name]?.(event.args);
    if (topic !== undefined && number !== undefined) topics.set(topic, number);
    return number;
  });
}

function carriedNumber(event: ChainEvent): bigint | undefined {
  if (isNamed(event, 'Contained') || isNamed(event, 'OracleTripped')) return event.args.incident || undefined;
  const { upToIncident } = event.args;
  return typeof upToIncident === 'bigint' && upToIncident > 0n ? upToIncident : undefined;
}

/** The last one, where a transaction opened several. */
function numbersByTransaction(events: readonly ChainEvent[]): ReadonlyMap<string, bigint> {
  const numbers = new Map<string, bigint>();
  for (const event of events) {
    const number = carriedNumber(event);
    if (number !== undefined) numbers.set(event.transaction, number);
  }
  return numbers;
}

/** Asked for one event after the other, so that what is over is looked at once. */
function newestOpen(incidents: readonly Period[]): (event: ChainEvent) => bigint | undefined {
  const open: Period[] = [];
  let next = 0;
  return ({ block, time }) => {
    for (
      let incident = incidents[next];
      incident !== undefined && incident.block <= block;
      incident = incidents[++next]
    )
      open.push(incident);
    while (open.length > 0 && time >= (open.at(-1)?.until ?? 0)) open.pop();
    return open.at(-1)?.number;
  };
}

type Latch = { number: bigint; transaction: string; from: bigint; to: bigint };

/** The same for the latches that led to incidents. */
function firstLatch(latches: readonly Latch[]): (event: ChainEvent) => bigint | undefined {
  const byTransaction = new Map([...latches].reverse().map(({ transaction, number }) => [transaction, number]));
  let first = 0;
  return ({ block, transaction }) => {
    while (first < latches.length && (latches[first]?.to ?? 0n) < block) first++;
    const latch = latches[first];
    return byTransaction.get(transaction) ?? (latch && latch.from < block ? latch.number : undefined);
  };
}

/** Latches during which an incident was opened, with the blocks from the one to the other. */
function latchesBefore(events: readonly ChainEvent[], incidents: readonly Period[]): Latch[] {
  let next = 0;
  return events.flatMap((event) => {
    const until = latchedUntil(event);
    if (until === 0) return [];
    while (next < incidents.length && (incidents[next]?.block ?? 0n) < event.block) next++;
    const opened = incidents[next];
    if (opened === undefined || opened.openedAt >= until) return [];
    return [{ number: opened.number, transaction: event.transaction, from: event.block, to: opened.block }];
  });
}

function latchedUntil(event: ChainEvent): number {
  const isLatch =
    isNamed(event, 'OutflowLaneTripped') || isNamed(event, 'OutflowHostLatched') || isNamed(event, 'OutflowLatchedBy');
  return isLatch ? event.args.until : 0;
}

function firstOf(ranges: unknown): unknown {
  return (ranges as readonly { first: bigint }[])[0]?.first;
}
