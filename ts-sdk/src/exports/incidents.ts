/** `@bulkhead/sdk/incidents`: what was refused and why, what a transaction did, and what happened to a host. */
export { describeRevert } from '../explain/describeRevert.js';
export { explainError } from '../explain/explainError.js';
export {
  type ExplainedEvent,
  type ExplainedTransaction,
  type ExplainTransactionParameters,
  explainTransaction,
} from '../explain/explainTransaction.js';
export { type PromiseId, promises as bulkheadPromises } from '../explain/promises.js';
export { readAssets } from '../explain/readAssets.js';
export { TransactionPendingError, TransactionUnknownError } from '../explain/transactionErrors.js';
export type { AssetInfo, ExplainOptions, Explanation } from '../explain/types.js';
export { formatCause } from '../incidents/cause.js';
export { type DescribableLog, describeEvent } from '../incidents/describeEvent.js';
export { IncidentUnknownError } from '../incidents/errors.js';
export type { EventArgs, EventName } from '../incidents/events.js';
export { type GetIncidentsParameters, type GetIncidentsReturnType, getIncidents } from '../incidents/getIncidents.js';
export { type GetTimelineParameters, type GetTimelineReturnType, getTimeline } from '../incidents/getTimeline.js';
export type { ChainEvent, Incident, TimelineEntry } from '../incidents/types.js';
