import type { Address, Hash } from 'viem';
import { getTransaction } from 'viem/actions';
import { getAction, getAddress } from 'viem/utils';
import type { AnyClient } from '../chain/client.js';
import type { ExplainOptions } from '../explain/types.js';
import { describeEvent } from './describeEvent.js';
import { IncidentUnknownError } from './errors.js';
import { type History, type HistoryParameters, inTurns, readHistory } from './history.js';
import type { TimelineEntry } from './types.js';

export type GetTimelineParameters = HistoryParameters &
  Omit<ExplainOptions, 'now'> & {
    /** Only events of this incident; all events when absent. */
    incident?: bigint | undefined;
    /** Whether deposits, deliveries and what else honest use makes all day are among them. They are when absent. */
    ordinary?: boolean | undefined;
  };
export type GetTimelineReturnType = readonly TimelineEntry[];

/**
 * What happened to a host and its escrow, event by event in the order of the chain, each with the incident that it belongs
 * to: latches and claims before and after a closing, the closing, plans, vetoes, the reopening.
 *
 * @param client - A client of viem.
 * @param parameters - {@link GetTimelineParameters}
 * @returns One entry per event.
 * @throws {@link IncidentUnknownError} when the host has no such incident in the blocks searched.
 * @throws As {@link getIncidents}.
 *
 * @example
 * import { getTimeline } from '@bulkhead/sdk';
 *
 * for (const { time, sentence } of await getTimeline(client, { address, incident: 1n })) console.log(time, sentence);
 */
export async function getTimeline(
  client: AnyClient,
  { incident, ordinary = true, decimals, assets, ...search }: GetTimelineParameters,
): Promise<GetTimelineReturnType> {
  const history = await readHistory(client, { ...search, ordinary });
  return timelineOf(client, history, { incident, decimals, assets });
}

/** The same for a history that was read before. */
export async function timelineOf(
  client: AnyClient,
  { events, incidents }: Pick<History, 'events' | 'incidents'>,
  { incident, ...options }: ExplainOptions & { incident: bigint | undefined },
): Promise<TimelineEntry[]> {
  if (incident !== undefined && !incidents.some(({ number }) => number === incident))
    throw new IncidentUnknownError({ incident, known: incidents.map(({ number }) => number) });
  const wanted = incident === undefined ? events : events.filter((event) => event.incident === incident);
  const senders = await sendersOf(client, new Set(wanted.map(({ transaction }) => transaction)));
  return wanted.map((event) => ({
    ...event,
    sender: senders.get(event.transaction) ?? event.contract,
    sentence: describeEvent({ eventName: event.name, args: event.args }, options) ?? event.name,
  }));
}

async function sendersOf(client: AnyClient, transactions: ReadonlySet<Hash>): Promise<ReadonlyMap<Hash, Address>> {
  const senders = new Map<Hash, Address>();
  await inTurns([...transactions], async (hash) => {
    const { from } = await getAction(client, getTransaction, 'getTransaction')({ hash });
    senders.set(hash, getAddress(from));
  });
  return senders;
}
