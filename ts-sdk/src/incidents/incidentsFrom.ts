/** Incidents out of the events of a host. Pure: the chain has been asked before. */
import { type Hash, type Hex, zeroHash } from 'viem';
import { closedUntil } from '../explain/word.js';
import { type ContainmentWord, Scope, Tier } from '../generated/types.js';
import { SCOPE_NAMES } from '../math/scopes.js';
import { formatCause } from './cause.js';
import type { EventArgs, EventName } from './events.js';
import type { ChainEvent, Incident } from './types.js';

/** An incident whose events are not counted yet, and for each scope that it closed when that ends. */
export type OpenedIncident = Omit<Incident, 'events' | 'until' | 'closed' | 'state'> & {
  ends: Map<Scope, number>;
  shortened: boolean;
};

/**
 * @param events Of one host, in the order of the chain, from its beginning.
 * @param now Unix second for which the states are told.
 */
export function incidentsFrom(events: readonly ChainEvent[], now: number): Omit<Incident, 'events'>[] {
  const words = new Map<Hex, ContainmentWord>();
  const incidents: OpenedIncident[] = [];
  for (const event of events) {
    if (isNamed(event, 'Contained')) incidents.push(opened(event, words.get(event.args.market) ?? 0n));
    else if (isNamed(event, 'Reopened')) shorten(incidents, event.args);
    else continue;
    words.set(event.args.market, event.args.word);
  }
  return incidents.map((incident) => finished(incident, now));
}

export function isNamed<name extends EventName>(
  event: ChainEvent,
  name: name,
): event is ChainEvent & { name: name; args: EventArgs<name> } {
  return event.name === name;
}

type Named<name extends EventName> = ChainEvent & { args: EventArgs<name> };

function opened({ args, time, block, transaction }: Named<'Contained'>, before: ContainmentWord): OpenedIncident {
  const { incident, market, by, tier, scopes, word, cause, evidence } = args;
  const ends = new Map<Scope, number>();
  for (const name of SCOPE_NAMES) {
    const until = closedUntil(word, Scope[name]);
    if (until > Math.max(closedUntil(before, Scope[name]), time)) ends.set(Scope[name], until);
  }
  return {
    number: incident,
    market,
    openedAt: time,
    block,
    transaction: transaction as Hash,
    cause: formatCause(cause),
    causeCode: cause,
    evidence: evidence === zeroHash ? undefined : evidence,
    by,
    tier: tierName(tier),
    scopes,
    ends,
    shortened: false,
  };
}

/** A plan ends what it finds closed, whoever closed it; what was over already stays as it was. */
function shorten(incidents: readonly OpenedIncident[], { market, word }: EventArgs<'Reopened'>): void {
  for (const incident of incidents.filter((one) => one.market === market)) {
    for (const [scope, end] of incident.ends) {
      const until = closedUntil(word, scope);
      if (until >= end) continue;
      incident.ends.set(scope, until);
      incident.shortened = true;
    }
  }
}

function finished({ ends, shortened, ...incident }: OpenedIncident, now: number): Omit<Incident, 'events'> {
  const until = Math.max(incident.openedAt, ...ends.values());
  const closed = [...ends.keys()].reduce<number>((set, scope) => set | (1 << scope), 0);
  const over = shortened ? 'reopened' : 'expired';
  return { ...incident, closed, until, state: now < until ? 'open' : over };
}

function tierName(tier: number): keyof typeof Tier {
  const found = Object.entries(Tier).find(([, value]) => value === tier);
  return (found?.[0] ?? 'Automatic') as keyof typeof Tier;
}
