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
  const latches = latchesBefore(events, incidents);
  const topics = new Map<string, bigint>();
  return events.map((event) => {
    const number =
      carriedNumber(event) ??
      carriedBy.get(event.transaction) ??
      topics.get(FOLLOWS[event.name]?.(event.args) ?? '') ??
      newestOpen(incidents, event) ??
      latches.find((latch) => latch.covers(event))?.number;
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

function newestOpen(incidents: readonly Period[], { block, time }: ChainEvent): bigint | undefined {
  return incidents.findLast((incident) => incident.block <= block && time < incident.until)?.number;
}

/** Latches during which an incident was opened. */
function latchesBefore(events: readonly ChainEvent[], incidents: readonly Period[]) {
  return events.flatMap((latch) => {
    const until = latchedUntil(latch);
    const opened = incidents.find(({ openedAt, block }) => block >= latch.block && openedAt < until);
    if (opened === undefined) return [];
    const covers = (event: ChainEvent) =>
      event.transaction === latch.transaction || (event.block > latch.block && event.block <= opened.block);
    return [{ number: opened.number, covers }];
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
