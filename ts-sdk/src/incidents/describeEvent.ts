import type { Hex } from 'viem';
import { decodeEventLog } from 'viem/utils';
import { sayWith } from '../explain/say.js';
import type { ExplainOptions, Say } from '../explain/types.js';
import { type EventName, eventsAbi } from './events.js';
import { sentences } from './sentences/index.js';

/** A log as nodes answer it, or as viem decodes it. */
export type DescribableLog =
  | { eventName: string; args: unknown }
  | { topics: readonly Hex[]; data: Hex; eventName?: undefined };

/**
 * Says in one sentence what happened.
 *
 * @param log - A log of a host, its escrow, or a batch; decoded or not.
 * @param options - {@link ExplainOptions}: how amounts and times are written.
 * @returns The sentence, or undefined for an event that is none of our contracts'.
 *
 * @example
 * import { describeEvent } from '@bulkhead/sdk';
 *
 * const { logs } = await client.getTransactionReceipt({ hash });
 * for (const log of logs) console.log(describeEvent(log));
 * // '40000000000000000000 units of native value for 0x… had to wait as claim 1.'
 */
export function describeEvent(log: DescribableLog, options: ExplainOptions = {}): string | undefined {
  const decoded = log.eventName === undefined ? decodeEvent(log as never) : log;
  const sentence = decoded && sentences[decoded.eventName as EventName];
  // A sentence belongs to the arguments of its own event; the name has chosen it.
  return (sentence as ((args: unknown, say: Say) => string) | undefined)?.(decoded?.args, sayWith(options));
}

/** The event of our contracts that a raw log is, if it is one. */
export function decodeEvent({ topics, data }: { topics: readonly Hex[]; data: Hex }) {
  try {
    return decodeEventLog({ abi: eventsAbi(), topics: topics as [Hex, ...Hex[]], data, strict: true });
  } catch {
    return undefined; // of another contract
  }
}
