/** Every event of a host and its escrow, in order and with the time of its block. */

import type { Address } from 'viem';
import { getBlock } from 'viem/actions';
import { getAction, getAddress } from 'viem/utils';
import type { AnyClient } from '../chain/client.js';
import { getFirstBlock } from '../chain/firstBlock.js';
import { type ScanProgress, scanLogs } from '../chain/logs.js';
import { getHost } from '../status/host.js';
import { assignIncidents } from './assign.js';
import { type EventName, eventsAbi, isOrdinary } from './events.js';
import { incidentsFrom } from './incidentsFrom.js';
import type { ChainEvent, Incident } from './types.js';

export type HistoryParameters = {
  /** The host. */
  address: Address;
  /** First block to search; the host's first block when absent. Incidents need all of them from there on. */
  fromBlock?: bigint | undefined;
  /** Last block to search, and the moment for which states are told; the latest when absent. */
  toBlock?: bigint | undefined;
  /** Told how far the search has come. */
  onProgress?: ((progress: ScanProgress) => void) | undefined;
};

export type History = {
  events: (ChainEvent & { incident: bigint | undefined })[];
  incidents: Incident[];
  /** Unix second of the last block. */
  now: number;
};

export async function readHistory(
  client: AnyClient,
  { address, fromBlock, toBlock, onProgress, ordinary }: HistoryParameters & { ordinary: boolean },
): Promise<History> {
  const last = await getAction(client, getBlock, 'getBlock')(toBlock === undefined ? {} : { blockNumber: toBlock });
  const at = { address, toBlock: last.number };
  const [{ escrow }, first] = await Promise.all([getHost(client, { address }), fromBlock ?? getFirstBlock(client, at)]);
  const logs = await scanLogs(client, {
    address: escrow === undefined ? [address] : [address, escrow],
    events: eventsAbi().filter(({ name }) => ordinary || !isOrdinary(name)),
    fromBlock: first,
    toBlock: last.number,
    onProgress,
  });
  const times = await blockTimes(client, logs);
  const events = logs.map(
    (log): ChainEvent => ({
      name: log.eventName as EventName,
      args: log.args as unknown as ChainEvent['args'],
      contract: getAddress(log.address),
      block: log.blockNumber,
      time: times.get(log.blockNumber) ?? 0,
      transaction: log.transactionHash,
      logIndex: log.logIndex,
    }),
  );
  return { ...grouped(events, Number(last.timestamp)), now: Number(last.timestamp) };
}

function grouped(events: readonly ChainEvent[], now: number): Pick<History, 'events' | 'incidents'> {
  const opened = incidentsFrom(events, now);
  const numbers = assignIncidents(events, opened);
  const counts = new Map<bigint, number>();
  for (const [index, { name }] of events.entries()) {
    const number = numbers[index];
    if (number !== undefined && !isOrdinary(name)) counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  return {
    events: events.map((event, index) => ({ ...event, incident: numbers[index] })),
    incidents: opened.map((incident) => ({ ...incident, events: counts.get(incident.number) ?? 0 })),
  };
}

type Placed = { blockNumber: bigint; blockTimestamp?: bigint | undefined };

/** Most nodes tell the time with the log; the others are asked for each block once. */
async function blockTimes(client: AnyClient, logs: readonly Placed[]): Promise<ReadonlyMap<bigint, number>> {
  const times = new Map<bigint, number>();
  for (const { blockNumber, blockTimestamp } of logs)
    if (blockTimestamp !== undefined && blockTimestamp !== null) times.set(blockNumber, Number(blockTimestamp));
  const missing = new Set(logs.map(({ blockNumber }) => blockNumber).filter((number) => !times.has(number)));
  await inTurns([...missing], async (blockNumber) => {
    const { timestamp } = await getAction(client, getBlock, 'getBlock')({ blockNumber });
    times.set(blockNumber, Number(timestamp));
  });
  return times;
}

/** Nodes dislike a thousand questions at once. */
const AT_ONCE = 16;

export async function inTurns<item>(items: readonly item[], ask: (item: item) => Promise<void>): Promise<void> {
  for (let start = 0; start < items.length; start += AT_ONCE)
    await Promise.all(items.slice(start, start + AT_ONCE).map(ask));
}
