/** What `getStatus` tells. Times are unix seconds, durations seconds, amounts token units. */
import type { Address, Hex } from 'viem';
import type {
  Bucket,
  ChangeDelays,
  ContainmentBounds,
  ContainmentWord,
  EscalationTerms,
  FeedRecoveryStatus,
  FeedSettings,
  GuardianBudget,
  LiquidationTerms,
  OracleMode,
  OraclePurpose,
  OracleReason,
  OutflowTerms,
  Scope,
  ScopeSet,
  SecondSettings,
  Tier,
  UnpauseTimes,
} from '../generated/types.js';
import type { ScopeName } from '../math/scopes.js';
import type { ClaimsSummary } from './claims.js';
import type { Host } from './host.js';

export type HostStatus = {
  readonly host: Host;
  /** Everything below is as of this block. */
  readonly block: { readonly number: bigint; readonly hash: Hex; readonly time: number };
  /** First block of the search for events. What happened earlier is not known. */
  readonly fromBlock: bigint;
  readonly chainId: number;
  /** Number of the latest incident, zero when there was none. */
  readonly incidentCount: bigint;
  /** The whole host first, then every market that was ever closed or is planned to reopen. */
  readonly markets: readonly MarketStatus[];
  readonly bounds: ContainmentBounds;
  /** Latch of all outflow lanes; undefined when there never was one. */
  readonly hostLatch: LatchStatus | undefined;
  readonly escalation: EscalationTerms | undefined;
  readonly assets: readonly AssetStatus[];
  readonly feeds: readonly FeedHealth[];
  readonly sequencer: { readonly uptimeFeed: Address; readonly grace: bigint } | undefined;
  readonly guardians: readonly GuardianHealth[];
  readonly guardianBudget: GuardianBudgetStatus | undefined;
  /** Pending plans to reopen, lapsed ones included. */
  readonly plans: readonly PlanStatus[];
  /** Scheduled changes that may still be executed. */
  readonly changes: readonly ChangeStatus[];
  readonly delays: DelayStatus;
  readonly roles: RoleStatus;
  /** Where the host's code and its admin are when it stands behind an ERC-1967 proxy. */
  readonly proxy: ProxyStatus | undefined;
};

export type MarketStatus = {
  /** Zero for the whole host. */
  readonly market: Hex;
  /** The asset whose key it is, where it is one. */
  readonly asset: Address | undefined;
  readonly word: ContainmentWord;
  readonly scopes: readonly ScopeStatus[];
};

export type ScopeStatus = {
  readonly scope: Scope;
  readonly name: ScopeName;
  /** Neither the host's word nor the market's closes it. */
  readonly open: boolean;
  /** The later of both words; in the past when it is open, zero when it never was closed. */
  readonly closedUntil: number;
  /** What closed it until then; undefined when it is open, or was closed before the search began. */
  readonly closing: ClosingFacts | undefined;
};

export type ClosingFacts = {
  readonly incident: bigint;
  readonly market: Hex;
  readonly by: Address;
  readonly tier: Tier;
  readonly tierName: keyof typeof Tier;
  /** The scopes that were named. What is closed beside them was implied (CON-3). */
  readonly scopes: ScopeSet;
  readonly cause: Hex;
  /** The cause as text, where it is a short string. */
  readonly causeText: string | undefined;
  readonly evidence: Hex;
  readonly blockNumber: bigint;
  readonly transactionHash: Hex;
};

export type LatchStatus = {
  readonly active: boolean;
  readonly until: number;
  /** Guardian that latched it; undefined when lanes tripped. */
  readonly by: Address | undefined;
  readonly cause: Hex | undefined;
  readonly causeText: string | undefined;
  readonly blockNumber: bigint;
};

/** As the token itself tells it. Undefined where it tells nothing, or nonsense. */
export type TokenFacts = {
  readonly symbol: string | undefined;
  readonly decimals: number | undefined;
};

export type AssetStatus = TokenFacts & {
  readonly asset: Address;
  readonly isNative: boolean;
  /** As set. With `isShare`, the amounts are parts per million. */
  readonly terms: OutflowTerms;
  /** The lanes as they were last written, see `math/`. */
  readonly buckets: { readonly main: Bucket; readonly small: Bucket };
  /** Token units that each lane pays at once when it is full. */
  readonly burst: { readonly main: bigint; readonly small: bigint };
  /** What one exit could take now from each lane. */
  readonly available: { readonly main: bigint; readonly small: bigint };
  /** Largest exit that is paid at once now, as is every smaller one. */
  readonly payableNow: bigint;
  /** What the host holds by its own books. */
  readonly liquidity: bigint;
  readonly latchedUntil: number;
  readonly latched: boolean;
  /** What latched this lane alone; undefined when it is not latched, or by the host's latch. */
  readonly latch: LatchStatus | undefined;
  readonly line: LineStatus;
  /** Weight for escalation; it counts as zero from `until` on. */
  readonly weight: { readonly bps: number; readonly until: number } | undefined;
  readonly liquidation: { readonly terms: LiquidationTerms; readonly available: bigint } | undefined;
  readonly claims: ClaimsSummary;
};

export type LineStatus = {
  /** Running total of all places. */
  readonly reserved: bigint;
  /** Places that end here or before are due. */
  readonly passed: bigint;
  /** In escrow for claims that have not been released. */
  readonly waiting: bigint;
  /** Sum of open claims, quarantined and failed ones included. */
  readonly owed: bigint;
  /** Left by quarantined claims whose place was given up. */
  readonly recoverable: bigint;
  /** Seconds until the line is empty at the rate in force; undefined when it never is. */
  readonly clearIn: number | undefined;
};

export type FeedPrice = { readonly price: bigint } | { readonly refused: OracleReason };
export type AggregatorReport = { readonly answer: bigint; readonly updatedAt: bigint };

export type FeedHealth = {
  readonly feedId: Hex;
  /** The asset whose key it is, where it is one. */
  readonly asset: Address | undefined;
  /** As the aggregator calls itself. */
  readonly description: string | undefined;
  readonly settings: FeedSettings;
  /** Undefined when the feed stands alone. */
  readonly second: SecondSettings | undefined;
  /** Its settings are fixed in the host's code. */
  readonly isFixed: boolean;
  /** What is stored: latch and distrust. */
  readonly mode: OracleMode;
  readonly tripped: boolean;
  /** Why the price is refused now, `None` when it is accepted. */
  readonly reason: OracleReason;
  readonly reasonName: keyof typeof OracleReason;
  /** Accepted price now; undefined when it is refused. */
  readonly price: bigint | undefined;
  /** What each purpose gets now. */
  readonly prices: Readonly<Record<keyof typeof OraclePurpose, FeedPrice>>;
  /** Second at which the latest latch began, zero when there was none. */
  readonly since: number;
  readonly reconnectAt: number;
  /** The anchor, and seconds since it last followed. */
  readonly lastGood: bigint;
  readonly age: number;
  /** What the aggregators say by themselves; undefined when they cannot be read. */
  readonly report: AggregatorReport | undefined;
  readonly secondReport: AggregatorReport | undefined;
  readonly lastTrip: { readonly reason: OracleReason; readonly observed: bigint; readonly anchor: bigint };
  readonly recovery: FeedRecoveryStatus;
};

export type GuardianHealth = {
  readonly account: Address;
  readonly armed: boolean;
  readonly lapsed: boolean;
  readonly drillBy: number;
  readonly drillInterval: number;
  readonly scopes: ScopeSet;
  readonly exitScopes: ScopeSet;
  readonly maxDuration: number;
  readonly exitMaxDuration: number;
  /** Seconds left on the clock of the seat now, of those on a full clock. */
  readonly available: number;
  readonly burst: number;
  /** In the past when nothing is closed because of this seat. */
  readonly clockEnd: number;
  readonly clock: Bucket;
  readonly standIn: { readonly account: Address; readonly armed: boolean; readonly drilled: boolean } | undefined;
};

export type GuardianBudgetStatus = GuardianBudget & {
  /** Seconds of removed guardians that are still reserved, and until when. */
  readonly retired: bigint;
  readonly retiredUntil: number;
  /** Seconds that the seats hold together; at most `budget` with what is retired. */
  readonly granted: number;
};

/** `waiting` for its time, `executable` now, or `lapsed`. */
export type Phase = 'waiting' | 'executable' | 'lapsed';

export type PlanStatus = {
  readonly market: Hex;
  readonly asset: Address | undefined;
  readonly phase: Phase;
  readonly vetoable: boolean;
  readonly plan: ContainmentWord;
  readonly snapshot: ContainmentWord;
  readonly upToIncident: bigint;
  readonly eta: number;
  readonly expiry: number;
  readonly vetoUntil: number;
  readonly refundGuardian: Address | undefined;
  /** For each scope that the plan reopens, when: zero means as soon as it is executed. */
  readonly reopens: readonly { readonly scope: Scope; readonly name: ScopeName; readonly at: number }[];
};

export type ChangeStatus = {
  readonly id: Hex;
  readonly call: Hex;
  /** What it calls; undefined when no interface of ours has such a function. */
  readonly functionName: string | undefined;
  readonly args: readonly unknown[];
  readonly by: Address;
  readonly scheduledAt: number;
  readonly eta: number;
  readonly expiry: number;
  readonly phase: Phase;
  /** The council gave up its veto. */
  readonly waived: boolean;
  /** Announced with an upgrade: the code that the implementation must still have. */
  readonly upgrade: { readonly implementation: Address; readonly codeHash: Hex } | undefined;
};

export type DelayStatus = {
  readonly change: ChangeDelays | undefined;
  readonly unpause: UnpauseTimes | undefined;
  /** Seconds for which every claim is reviewed, and which a hold adds. */
  readonly review: number | undefined;
  readonly hold: number | undefined;
};

export type RoleStatus = {
  readonly governor: Address | undefined;
  readonly pendingGovernor: Address | undefined;
  /** Accounts of which each may act for the council, as events told. Empty where authority is kept otherwise. */
  readonly council: readonly Address[];
  readonly messenger: Address | undefined;
  readonly rescue: Address | undefined;
  readonly escrow: Address | undefined;
};

export type ProxyStatus = {
  readonly implementation: Address | undefined;
  readonly admin: Address | undefined;
  readonly beacon: Address | undefined;
};
