/** `@bulkhead/sdk/status`: what a host is, how it is, and what is wrong with it. */
export { LogsRefusedError, NoCodeError, NoHistoryError } from '../chain/errors.js';
export { type GetFirstBlockParameters, type GetFirstBlockReturnType, getFirstBlock } from '../chain/firstBlock.js';
export type { ScanProgress } from '../chain/logs.js';
export { type DiagnoseParameters, type DiagnoseReturnType, diagnose } from '../doctor/diagnose.js';
export type { Finding, Severity } from '../doctor/types.js';
export type { ClaimFacts, ClaimStatus, ClaimsSummary } from '../status/claims.js';
export { HostVersionError, NotAHostError } from '../status/errors.js';
export { type GetClaimsParameters, type GetClaimsReturnType, getClaims } from '../status/getClaims.js';
export { type GetStatusParameters, type GetStatusReturnType, getStatus } from '../status/getStatus.js';
export { type GetHostParameters, type GetHostReturnType, getHost, type Host, type HostModule } from '../status/host.js';
export type {
  AggregatorReport,
  AssetStatus,
  ChangeStatus,
  ClosingFacts,
  DelayStatus,
  FeedHealth,
  FeedPrice,
  GuardianBudgetStatus,
  GuardianHealth,
  HostStatus,
  LatchStatus,
  LineStatus,
  MarketStatus,
  Phase,
  PlanStatus,
  ProxyStatus,
  RoleStatus,
  ScopeStatus,
  TokenFacts,
} from '../status/types.js';
