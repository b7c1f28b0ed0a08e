import type { AnyClient } from '../chain/client.js';
import { type HistoryParameters, readHistory } from './history.js';
import type { Incident } from './types.js';

export type GetIncidentsParameters = HistoryParameters;
export type GetIncidentsReturnType = readonly Incident[];

/**
 * Every closing of a host: who closed what and why, and whether it is over. What only latches lanes is no incident of its
 * own; {@link getTimeline} shows it.
 *
 * @param client - A client of viem.
 * @param parameters - {@link GetIncidentsParameters}
 * @returns In the order in which they were opened.
 * @throws {@link NoCodeError}, {@link NotAHostError} when there is no host at the address.
 * @throws {@link NoHistoryError} when the node does not know its first block and `fromBlock` is absent.
 *
 * @example
 * import { getIncidents } from '@bulkhead/sdk';
 *
 * for (const { number, cause, state } of await getIncidents(client, { address })) console.log(number, cause, state);
 */
export async function getIncidents(
  client: AnyClient,
  parameters: GetIncidentsParameters,
): Promise<GetIncidentsReturnType> {
  return (await readHistory(client, { ...parameters, ordinary: false })).incidents;
}
