import type { Account, Chain, Client, Transport } from 'viem';
import { type GetFirstBlockParameters, type GetFirstBlockReturnType, getFirstBlock } from '../chain/firstBlock.js';
import { type DiagnoseParameters, type DiagnoseReturnType, diagnose } from '../doctor/diagnose.js';
import {
  type ExplainedTransaction,
  type ExplainTransactionParameters,
  explainTransaction,
} from '../explain/explainTransaction.js';
import { type GeneratedPublicActions, generatedPublicActions } from '../generated/decorators.js';
import { type GetIncidentsParameters, type GetIncidentsReturnType, getIncidents } from '../incidents/getIncidents.js';
import { type GetTimelineParameters, type GetTimelineReturnType, getTimeline } from '../incidents/getTimeline.js';
import { type GetClaimsParameters, type GetClaimsReturnType, getClaims } from '../status/getClaims.js';
import { type GetStatusParameters, type GetStatusReturnType, getStatus } from '../status/getStatus.js';
import { type GetHostParameters, type GetHostReturnType, getHost } from '../status/host.js';

export type BulkheadPublicActions<
  chain extends Chain | undefined = Chain | undefined,
  account extends Account | undefined = Account | undefined,
> = GeneratedPublicActions<chain, account> & WrittenPublicActions;

/** What was written by hand over the generated functions. */
type WrittenPublicActions = {
  /** The block in which a contract was deployed. See {@link getFirstBlock}. */
  getFirstBlock: (parameters: GetFirstBlockParameters) => Promise<GetFirstBlockReturnType>;
  /** Which modules a host has, and who stands behind it. See {@link getHost}. */
  getHost: (parameters: GetHostParameters) => Promise<GetHostReturnType>;
  /** Everything about a host, as of one block. See {@link getStatus}. */
  getStatus: (parameters: GetStatusParameters) => Promise<GetStatusReturnType>;
  /** Claims of a host, and when each can be released. See {@link getClaims}. */
  getClaims: (parameters: GetClaimsParameters) => Promise<GetClaimsReturnType>;
  /** What is wrong with a host, or soon will be. See {@link diagnose}. */
  diagnose: (parameters: DiagnoseParameters) => Promise<DiagnoseReturnType>;
  /** Incidents of a host, open and over. See {@link getIncidents}. */
  getIncidents: (parameters: GetIncidentsParameters) => Promise<GetIncidentsReturnType>;
  /** What happened to a host and its escrow, in order. See {@link getTimeline}. */
  getTimeline: (parameters: GetTimelineParameters) => Promise<GetTimelineReturnType>;
  /** What a transaction did, or what it was refused for. See {@link explainTransaction}. */
  explainTransaction: (parameters: ExplainTransactionParameters) => Promise<ExplainedTransaction>;
};

/**
 * Adds every function that reads, simulates, searches or watches to a client.
 *
 * Import the functions one by one instead where the size of a bundle matters.
 *
 * @returns Argument for `client.extend`.
 *
 * @example
 * import { bulkheadPublicActions, Scope } from '@bulkhead/sdk';
 * import { createPublicClient, http } from 'viem';
 * import { mainnet } from 'viem/chains';
 *
 * const client = createPublicClient({ chain: mainnet, transport: http() }).extend(bulkheadPublicActions());
 * const open = await client.readIsOpen({ address, scope: Scope.Exit });
 * const { markets } = await client.getStatus({ address });
 */
export function bulkheadPublicActions() {
  return <chain extends Chain | undefined, account extends Account | undefined>(
    client: Client<Transport, chain, account>,
  ): BulkheadPublicActions<chain, account> => ({
    ...generatedPublicActions(client),
    getFirstBlock: (parameters) => getFirstBlock(client, parameters),
    getHost: (parameters) => getHost(client, parameters),
    getStatus: (parameters) => getStatus(client, parameters),
    getClaims: (parameters) => getClaims(client, parameters),
    diagnose: (parameters) => diagnose(client, parameters),
    getIncidents: (parameters) => getIncidents(client, parameters),
    getTimeline: (parameters) => getTimeline(client, parameters),
    explainTransaction: (parameters) => explainTransaction(client, parameters),
  });
}
