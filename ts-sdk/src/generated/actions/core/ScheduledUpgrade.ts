// Generated. Do not edit. `npm run build` in the repository root writes it from the contracts.

import type { Chain, Client, ContractEventArgs, Hex, Log, Transport } from 'viem';
import { defineCall, read } from '../../../actions/internal/call.js';
import { extractLogs, getEvents, watch, type LogsOptions } from '../../../actions/internal/events.js';
import type { AddressOption, Call, EventLog, EventsOptions, ReadOptions, WatchOptions } from '../../../actions/internal/options.js';

const upgradeAnnouncedCodeHashAbi = [
  {"type":"function","name":"announcedCodeHash","inputs":[{"name":"id","type":"bytes32"}],"outputs":[{"name":"","type":"bytes32"}],"stateMutability":"view"},
] as const;

/** Arguments of {@link readUpgradeAnnouncedCodeHash}. */
export type UpgradeAnnouncedCodeHashArguments = {
  /** `bytes32` */
  id: Hex;
};
/** Arguments and options of {@link readUpgradeAnnouncedCodeHash}. */
export type ReadUpgradeAnnouncedCodeHashParameters = UpgradeAnnouncedCodeHashArguments & ReadOptions;
export type ReadUpgradeAnnouncedCodeHashReturnType = Hex;

/**
 * Code hash that was announced with the scheduled change `id`; zero when it is no upgrade.
 *
 * Solidity: `IScheduledUpgrade.announcedCodeHash(bytes32)`
 *
 * @param client - Client to use.
 * @param parameters - {@link ReadUpgradeAnnouncedCodeHashParameters}
 *
 * @example
 * import { readUpgradeAnnouncedCodeHash } from '@bulkhead/sdk';
 *
 * const result = await readUpgradeAnnouncedCodeHash(client, { address, id });
 */
export const readUpgradeAnnouncedCodeHash = /*#__PURE__*/ Object.assign(
  async function readUpgradeAnnouncedCodeHash<chain extends Chain | undefined>(
    client: Client<Transport, chain>,
    parameters: ReadUpgradeAnnouncedCodeHashParameters,
  ): Promise<ReadUpgradeAnnouncedCodeHashReturnType> {
    const { id, ...options } = parameters;
    return (await read(client, upgradeAnnouncedCodeHashAbi, [id], options)) as ReadUpgradeAnnouncedCodeHashReturnType;
  },
  {
    /**
     * The call as a value, for `multicall`.
     *
     * @param parameters - Address and arguments.
     * @returns The call, encoded too.
     */
    call({ address, id }: UpgradeAnnouncedCodeHashArguments & AddressOption): Call<typeof upgradeAnnouncedCodeHashAbi, readonly [Hex]> {
      return defineCall(upgradeAnnouncedCodeHashAbi, address, [id]);
    },
  },
);

const upgradeAnnouncedEventAbi = [
  {"type":"event","name":"UpgradeAnnounced","inputs":[{"name":"id","type":"bytes32","indexed":true},{"name":"implementation","type":"address","indexed":true},{"name":"codeHash","type":"bytes32"}]},
] as const;

/** A decoded `UpgradeAnnounced`. */
export type UpgradeAnnouncedLog = EventLog<typeof upgradeAnnouncedEventAbi, 'UpgradeAnnounced'>;
export type WatchUpgradeAnnouncedEventParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof upgradeAnnouncedEventAbi, 'UpgradeAnnounced'> | undefined;
} & WatchOptions<typeof upgradeAnnouncedEventAbi, 'UpgradeAnnounced'>;
export type WatchUpgradeAnnouncedEventReturnType = () => void;

/**
 * An upgrade was scheduled. `codeHash` is what the implementation must still have when it is executed.
 *
 * - `id` (bytes32, indexed)
 * - `implementation` (address, indexed)
 * - `codeHash` (bytes32)
 *
 * Solidity: `IScheduledUpgrade.UpgradeAnnounced(bytes32,address,bytes32)`
 *
 * @param client - Client to use.
 * @param parameters - {@link WatchUpgradeAnnouncedEventParameters}
 * @returns Function that ends the subscription.
 *
 * @example
 * import { watchUpgradeAnnouncedEvent } from '@bulkhead/sdk';
 *
 * const unwatch = watchUpgradeAnnouncedEvent(client, { address, onLogs: (logs) => console.log(logs) });
 */
export function watchUpgradeAnnouncedEvent<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: WatchUpgradeAnnouncedEventParameters,
): WatchUpgradeAnnouncedEventReturnType {
  return watch(client, upgradeAnnouncedEventAbi, parameters);
}

export type GetUpgradeAnnouncedEventsParameters = {
  /** Only logs whose indexed arguments are these. */
  args?: ContractEventArgs<typeof upgradeAnnouncedEventAbi, 'UpgradeAnnounced'> | undefined;
} & EventsOptions;
export type GetUpgradeAnnouncedEventsReturnType = UpgradeAnnouncedLog[];

/**
 * An upgrade was scheduled. `codeHash` is what the implementation must still have when it is executed.
 *
 * Searches a range of blocks for it.
 *
 * - `id` (bytes32, indexed)
 * - `implementation` (address, indexed)
 * - `codeHash` (bytes32)
 *
 * @param client - Client to use.
 * @param parameters - {@link GetUpgradeAnnouncedEventsParameters}
 * @returns Decoded logs in the order of the chain.
 *
 * @example
 * import { getUpgradeAnnouncedEvents } from '@bulkhead/sdk';
 *
 * const logs = await getUpgradeAnnouncedEvents(client, { address, fromBlock: 'earliest' });
 */
export async function getUpgradeAnnouncedEvents<chain extends Chain | undefined>(
  client: Client<Transport, chain>,
  parameters: GetUpgradeAnnouncedEventsParameters,
): Promise<GetUpgradeAnnouncedEventsReturnType> {
  return (await getEvents(client, upgradeAnnouncedEventAbi, parameters)) as GetUpgradeAnnouncedEventsReturnType;
}

/**
 * An upgrade was scheduled. `codeHash` is what the implementation must still have when it is executed.
 *
 * Finds it among logs that are there already, of a receipt for instance.
 *
 * - `id` (bytes32, indexed)
 * - `implementation` (address, indexed)
 * - `codeHash` (bytes32)
 *
 * @param logs - Logs of any contracts.
 * @param options - {@link LogsOptions}
 * @returns Decoded logs in the order given.
 *
 * @example
 * import { extractUpgradeAnnouncedEvents } from '@bulkhead/sdk';
 *
 * const logs = extractUpgradeAnnouncedEvents(receipt.logs);
 */
export function extractUpgradeAnnouncedEvents(logs: readonly Log[], options?: LogsOptions): UpgradeAnnouncedLog[] {
  return extractLogs(upgradeAnnouncedEventAbi, logs, options) as UpgradeAnnouncedLog[];
}
