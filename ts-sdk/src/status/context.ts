/** What the parts of a status share: one block, one search for events, reads that go together. */

import { type Address, BaseError, ExecutionRevertedError, HttpRequestError, RpcRequestError, TimeoutError } from 'viem';
import type { AnyClient } from '../chain/client.js';
import type { ScannedLog } from '../chain/logs.js';
import type { HostEvent } from './events.js';
import type { Host } from './host.js';

export type Context = {
  /** Joins reads that are begun together. */
  client: AnyClient;
  host: Host;
  /** Where and when every read of the host looks. */
  at: { address: Address; blockNumber: bigint };
  time: number;
  logs: readonly HostLog[];
};

export type HostLog = ScannedLog<HostEvent>;
type LogNamed<name extends HostLog['eventName']> = Extract<HostLog, { eventName: name }>;

/** Logs of one kind, in the order of the chain. */
export function logsOf<const name extends HostLog['eventName']>(
  logs: readonly HostLog[],
  name: name,
): readonly LogNamed<name>[] {
  return logs.filter((log) => log.eventName === name) as LogNamed<name>[];
}

/** The newest log for each key. */
export function newestBy<log>(logs: readonly log[], key: (log: log) => string): ReadonlyMap<string, log> {
  return new Map(logs.map((log) => [key(log), log]));
}

/** Undefined where a contract refuses or does not know the question. What the node fails at is thrown. */
export async function ifAnswered<result>(question: Promise<result>): Promise<result | undefined> {
  try {
    return await question;
  } catch (error) {
    if (error instanceof BaseError && !isOfNode(error)) return undefined;
    throw error;
  }
}

function isOfNode(error: BaseError): boolean {
  if (error.walk((inner) => inner instanceof ExecutionRevertedError) !== null) return false;
  const kinds = [HttpRequestError, RpcRequestError, TimeoutError];
  return error.walk((inner) => kinds.some((kind) => inner instanceof kind)) !== null;
}
