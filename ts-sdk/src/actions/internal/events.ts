/** What the functions of events have in common. */
import type { AbiEvent, Address, Log } from 'viem';
import { getContractEvents, watchContractEvent } from 'viem/actions';
import { isAddressEqual, parseEventLogs } from 'viem/utils';
import type { AnyClient } from '../../chain/client.js';
import { EventMissingError } from '../../errors/transaction.js';
import { act } from './act.js';

/** Whose logs to look at. */
export type LogsOptions = {
  /** Only logs of this contract. */
  address?: Address | undefined;
};

/** Logs of one event, in the order given. */
export function extractLogs(abi: readonly [AbiEvent], logs: readonly Log[], { address }: LogsOptions = {}): unknown[] {
  const given = logs.filter((log) => !address || isAddressEqual(log.address, address));
  return parseEventLogs({ abi, logs: given });
}

/** The first of the logs that were found. */
export function firstLog<log>([log]: readonly log[], eventName: string): log {
  if (log === undefined) throw new EventMissingError({ eventName });
  return log;
}

function logs(abi: readonly [AbiEvent], options: object) {
  return { ...options, abi, eventName: abi[0].name, strict: true };
}

export function watch(client: AnyClient, abi: readonly [AbiEvent], options: object): () => void {
  return act(client, watchContractEvent, 'watchContractEvent', logs(abi, options)) as () => void;
}

export async function getEvents(client: AnyClient, abi: readonly [AbiEvent], options: object): Promise<unknown> {
  return act(client, getContractEvents, 'getContractEvents', logs(abi, options));
}
