// Generated. Do not edit. `npm run build` in the repository root writes it from the contracts.

import type { Address, Hex } from 'viem';

/** A token bucket in one word: what may pass now, when that was computed, and both parameters. */
export type Bucket = bigint;

/** A scheduled change. `scheduledAt` is zero when none is pending under that id. */
export type Change = {
  scheduledAt: number;
  eta: number;
  expiry: number;
};

/** Times of the slow path. */
export type ChangeDelays = {
  /**
   * Seconds between scheduling and the first second at which a change may be executed. In a host with containment
   * shorter than `councilMax`.
   */
  slow: number;
  /** The same, once the council has waived its veto. At most `slow`. */
  fast: number;
  /** Seconds during which a due change may be executed; afterwards it lapses. */
  window: number;
};

/** A claim, as committed when it was made. */
export type Claim = {
  /** Token, or the ERC-7528 address for native value. */
  asset: Address;
  /** Who is paid. */
  recipient: Address;
  /** Token units that wait. */
  amount: bigint;
  /** Running total at the end of its place in line. */
  lineEnd: bigint;
  /** Unix second at which it was made. */
  madeAt: number;
  /** Hash of the data that its recipient is called with (`IOutflowReceiver`), zero for none. */
  callHash: Hex;
};

/** A range of claim numbers, both ends included. */
export type ClaimRange = {
  first: bigint;
  last: bigint;
};

/** What became of a claim. */
export const ClaimState = {
  None: 0,
  Waiting: 1,
  Held: 2,
  Quarantined: 3,
  Due: 4,
  PushFailed: 5,
} as const;
export type ClaimState = (typeof ClaimState)[keyof typeof ClaimState];

/** Scopes of one market, for closing several at once. */
export type Closing = {
  market: Hex;
  scopes: ScopeSet;
};

/** Bounds of the containment itself. */
export type ContainmentBounds = {
  /** Longest time in seconds that `Liquidate` stays closed after `Repay` has reopened. */
  graceCap: number;
  /** Grace per unbroken second that `Repay` was closed, in basis points (10,000 = one second each). */
  graceBps: number;
  /**
   * Longest closing by the council in seconds, counted from the call. Longer than the slow delay of scheduled
   * changes: a hole must not reopen before its fix may land.
   */
  councilMax: number;
  /** Longest closing by tier `Automatic` in seconds, counted from the call (`A` of CON-8). */
  automaticMax: number;
  /**
   * Seconds that tier `Automatic` may keep one key closed in any `automaticWindow` (`P`). At least `automaticMax`.
   */
  automaticBudget: number;
  /** Length in seconds of the window `W` of that budget. */
  automaticWindow: number;
};

/** Six `uint40` times, one per scope, in one word. */
export type ContainmentWord = bigint;

/** When lanes that trip together latch the whole host. */
export type EscalationTerms = {
  /** Seconds within which trips are counted together, from the first. */
  epoch: number;
  /** Sum of weights, in basis points, at which the host latches. */
  shareBps: number;
};

/** How far a feed is on its way to another anchor, or to a latch. */
export type FeedRecoveryStatus = {
  /** Price away from the anchor on which both feeds agree, zero for none. */
  candidate: bigint;
  /** Distinct reports near it so far. */
  reports: number;
  /** Second of the first of them. */
  firstAt: number;
  /** Trips that lengthen the way back. */
  strikes: number;
  /** Second at which a first poke saw bad data, zero for none. */
  suspectedAt: number;
};

/** What the operator states about a feed. */
export type FeedSettings = {
  /**
   * A Chainlink-style feed whose answer cannot be made and unmade within one transaction: a spot price of a pool must
   * not be registered.
   */
  aggregator: Address;
  /** What the operator takes the feed's decimals to be; checked against the feed. */
  decimals: number;
  /** Oldest accepted report in seconds, above zero: the feed's heartbeat and a margin. */
  maxAge: number;
  /**
   * Length of the latch of one poke in seconds, above zero; at most what CON-8 allows in one go. With less than that
   * left there is no latch.
   */
  latchSeconds: number;
  /** Spread accepted right after the anchor, 1 to `capBps`. */
  baseBps: number;
  /** Largest spread ever accepted, up to 10,000 (the price doubles or halves). */
  capBps: number;
  /**
   * Spread added per second, and pace of the anchor, in parts of 1e12: 1 to 1e9. 55,555,556 is 20 % per hour, 3,171
   * is 10 % per year.
   */
  slope: number;
  /**
   * Age in seconds beyond which the anchor does not decide alone; rounded down to a power of two, and then at least
   * `latchSeconds`. The way back of a lone feed after a genuine jump: choose hours to a day.
   */
  anchorLimit: number;
  /** Lowest accepted price, above zero; at least 5 % above the aggregator's own minimum, if it tells one. */
  low: bigint;
  /** Highest accepted price, likewise at least 5 % below the aggregator's maximum. */
  high: bigint;
  /**
   * For what can be made and unmade in one transaction (a share price, a pool): one poke records bad data, and
   * another in a later block latches if they still stand.
   */
  twoStep: boolean;
  /** Scopes of `market` that a poke closes on a trip; empty to close none. Never `Exit` or `Repay`. */
  closes: ScopeSet;
  /** Market of this host whose scopes are closed, zero for the whole host. */
  market: Hex;
};

/** What is stored about a feed. What the feed says now is the matter of `check`. */
export type FeedStatus = {
  /** Latch and manual distrust, joined by OR. */
  mode: OracleMode;
  /** Reason of the latest latch, `None` when there was none; in force while `mode` says so. */
  reason: OracleReason;
  /** Second at which the latest latch began, zero when there was none. */
  since: number;
  /** The anchor: the accepted price as far as the slope has let it follow. */
  lastGood: bigint;
  /** Seconds since the anchor last followed a price. */
  age: number;
  /** First second after the latest latch. Distrust has no end of its own. */
  reconnectAt: number;
};

/** What all guardians together may do, and the least that must remain of them. */
export type GuardianBudget = {
  /**
   * Seconds that guardians together may keep anything closed in any `window` (`P` of GUA-2), graces apart. At most
   * `window`. A window that is made longer also counts what removed seats still have reserved, but not what they
   * spent before that.
   */
  budget: number;
  /** Length in seconds of that window (`W`). Not zero. */
  window: number;
  /**
   * Floor: seats of full strength that an instant removal or lowering must leave. Taking from a seat whose guardian
   * or stand-in has drilled in time must leave that many of the same kind.
   */
  minGuardians: number;
  /** A seat has full strength when `maxDuration` and `refill` are at least this. */
  minSeconds: number;
  /** And when it may close at least these. */
  minScopes: ScopeSet;
};

/**
 * Why a guardian is refused. `NotArmed`: no seat, or lost it to the stand-in, or stands in for a guardian that has
 * not lapsed. `ScopesInvalid`: empty, or bits that are no scope; `asked` holds the set. `ScopesNotGranted`: `asked`
 * and `allowed` hold the two sets. `DurationInvalid`: zero or too long; `asked` and `allowed` hold seconds.
 * `ClockEmpty`: nothing left; `asked` and `allowed` hold seconds.
 */
export const GuardianRefusal = {
  None: 0,
  NotArmed: 1,
  ScopesInvalid: 2,
  ScopesNotGranted: 3,
  DurationInvalid: 4,
  ClockEmpty: 5,
} as const;
export type GuardianRefusal = (typeof GuardianRefusal)[keyof typeof GuardianRefusal];

/** What an account could do now, and every deadline it lives under. */
export type GuardianStatus = {
  /** The account itself can pause now. */
  armed: boolean;
  /** Guardian whose seat the account sits on or stands in for; zero when neither. */
  seat: Address;
  /** The guardian of that seat missed its deadline: the stand-in, if any, is armed beside it. */
  lapsed: boolean;
  /** The stand-in has drilled: the lapsed guardian has lost its power. */
  successorDrilled: boolean;
  /** Last second before which the guardian has to drill. */
  drillBy: number;
  /** Second at which the last closing paid from this seat ends; in the past when the clock rests. */
  clockEnd: number;
  /** Seconds left on the clock now. */
  available: number;
  /** The raw clock: a `Bucket` of seconds, as last written. */
  clock: Bucket;
  scopes: ScopeSet;
  exitScopes: ScopeSet;
  maxDuration: number;
  exitMaxDuration: number;
  drillInterval: number;
  successor: Address;
};

/** Terms of one seat. */
export type GuardianTerms = {
  /** What the guardian may close, without `Exit` and `Repay`. Not empty. */
  scopes: ScopeSet;
  /** What it may close of `Exit` and `Repay`. Empty unless the host means it. */
  exitScopes: ScopeSet;
  /** Longest closing, counted from the call. Not zero, at most `burst`. */
  maxDuration: number;
  /**
   * Longest closing that names `Exit` or `Repay`. Shorter than `maxDuration`; zero exactly when `exitScopes` is
   * empty.
   */
  exitMaxDuration: number;
  /** Seconds on a full clock. */
  burst: number;
  /** Seconds that flow back in each `window` of the budget. */
  refill: number;
  /** Seconds from one drill to the next deadline. Not zero. */
  drillInterval: number;
  /** Stand-in; zero for none. Neither a guardian nor anybody else's stand-in. */
  successor: Address;
};

/** What a trip of a feed closes elsewhere. */
export type HostLink = {
  /** A host with `GuardianPause` on which the router is a guardian; zero for none. */
  host: Address;
  /** Scopes that are closed there, not empty; the seat must allow them. */
  scopes: ScopeSet;
  /** Market of that host, zero for all of it. */
  market: Hex;
};

/** Terms of the lane, in the same unit and window as the asset's `OutflowTerms`. */
export type LiquidationTerms = {
  /** What liquidators can be paid at once when the lane is full. Zero for no lane. */
  burst: bigint;
  /** What the lane regains per window. */
  refill: bigint;
};

/** What the market holds and is owed by its own books. */
export type MarketBooks = {
  /** Of the lent token, here to be lent or withdrawn. */
  cash: bigint;
  /** Lent and not repaid, with interest up to now. */
  debt: bigint;
  /** Of all accounts. */
  collateral: bigint;
  /** Of all lenders. */
  shares: bigint;
};

/** Terms of the market. */
export type MarketTerms = {
  /** Largest debt that an account may give itself, of its collateral's value. Above zero. */
  borrowBps: number;
  /**
   * Debt above which an account may be liquidated, of its collateral's value. Above `borrowBps`; together with the
   * bonus below the whole value.
   */
  liquidationBps: number;
  /** What a liquidator gets on top of what it repays. */
  bonusBps: number;
  /** Yearly interest while nothing is lent; in between it is linear. */
  rateAtZeroBps: number;
  /** Yearly interest while all is lent, at least the one before, at most 10,000. */
  rateAtFullBps: number;
  /** Smallest debt that an account may have: below it nobody would care to liquidate. */
  minDebt: bigint;
};

/** A message from the other side. */
export type Message = {
  /** Unique number of the message: it is delivered once. */
  id: Hex;
  /** Token, or the ERC-7528 address. */
  asset: Address;
  /** Who is paid on this side. */
  recipient: Address;
  /** Token units. */
  amount: bigint;
  /**
   * What the recipient's `onOutflow` is called with when it is paid; empty for no call. See `IOutflowReceiver`: value
   * and call go together, now or when the line has passed them. To a recipient that is no receiver, or refuses, what
   * fits is not delivered until it is one: send it data only where one is.
   */
  data: Hex;
};

/**
 * What is stored against a feed: bit 0 is the automatic latch, bit 1 the manual distrust, so that the effective mode
 * is their OR and neither hides the other.
 */
export const OracleMode = {
  Trusted: 0,
  Latched: 1,
  Distrusted: 2,
  LatchedAndDistrusted: 3,
} as const;
export type OracleMode = (typeof OracleMode)[keyof typeof OracleMode];

/**
 * What a price is for. The first two raise risk: with them an account borrows. The last two decide whether an account
 * may be liquidated, and for how much.
 */
export const OraclePurpose = {
  CollateralToBorrow: 0,
  DebtToBorrow: 1,
  CollateralToLiquidate: 2,
  DebtToLiquidate: 3,
} as const;
export type OraclePurpose = (typeof OraclePurpose)[keyof typeof OraclePurpose];

/**
 * Why a price is refused; `None` when it is accepted. `SequencerDown` outweighs all others. Else what the feed says
 * now is judged first, what is stored comes after it. The first seven trip: a poke latches the feed. The others
 * refuse as long as they last. `Unreadable`: the call failed, burnt its gas, or returned too little. `NotPositive`:
 * zero or negative. `TimestampInvalid`: zero, or in the future. `Stale`: older than `maxAge`. `OutOfBounds`: outside
 * `[low, high]`. `Deviation`: too far from the anchor, and no second feed says the same. `Disagreement`: the second
 * feed says something else. `AnchorOld`: too far from an anchor that is too old to decide alone. `FastMarket`: too
 * far from the anchor, but the second feed agrees. `SecondMissing`: the second feed gives no price. `SequencerDown`:
 * the chain's sequencer is down, or came back a short while ago. `SequencerUnknown`: its feed gives no answer.
 * `PairMoved`: another price was accepted in this transaction. `Latched`: a poke tripped the feed a short while ago.
 * `Distrusted`: council or governor took the feed out of use.
 */
export const OracleReason = {
  None: 0,
  Unreadable: 1,
  NotPositive: 2,
  TimestampInvalid: 3,
  Stale: 4,
  OutOfBounds: 5,
  Deviation: 6,
  Disagreement: 7,
  AnchorOld: 8,
  FastMarket: 9,
  SecondMissing: 10,
  SequencerDown: 11,
  SequencerUnknown: 12,
  PairMoved: 13,
  Latched: 14,
  Distrusted: 15,
} as const;
export type OracleReason = (typeof OracleReason)[keyof typeof OracleReason];

/**
 * Which of the operator's settings was refused. `Anchor` belongs to `rebaseAnchor`, those from `Second` on to
 * `SecondSettings`, the others to `FeedSettings`.
 */
export const OracleSetting = {
  Aggregator: 0,
  Decimals: 1,
  MaxAge: 2,
  LatchSeconds: 3,
  BaseBps: 4,
  CapBps: 5,
  Slope: 6,
  Low: 7,
  High: 8,
  AnchorLimit: 9,
  Closes: 10,
  Anchor: 11,
  Second: 12,
  SecondDecimals: 13,
  SecondMaxAge: 14,
  AgreeBps: 15,
  Rounds: 16,
  Span: 17,
  BandBps: 18,
} as const;
export type OracleSetting = (typeof OracleSetting)[keyof typeof OracleSetting];

/** What to close where. */
export type Order = {
  /** Name of a registered host. The same name may be ordered more than once. */
  name: Hex;
  /** Key of the market, zero for the whole host. */
  market: Hex;
  /** What to close; what the host's order of reopening implies closes along. */
  scopes: ScopeSet;
  /** Seconds from now. */
  duration: number;
};

/**
 * What became of one target. `Unregistered`: there is no host of that name. `NoCode`: nothing lives at the host's
 * address any more. `Refused`: the host reverted, or ran out of its gas cap, which leaves no reason. `NotClosed`: the
 * host accepted, and yet does not say that every named scope is closed. `Closed`: the host accepted, and says that
 * every named scope is closed now. `NotDrilled`: the host accepted the drill, and yet does not say that the batch is
 * armed. `Drilled`: the host accepted the drill, and says that the batch is armed.
 */
export const Outcome = {
  Unregistered: 0,
  NoCode: 1,
  Refused: 2,
  NotClosed: 3,
  Closed: 4,
  NotDrilled: 5,
  Drilled: 6,
} as const;
export type Outcome = (typeof Outcome)[keyof typeof Outcome];

/** Opening samples of an asset and the line of its claims. */
export type OutflowLine = {
  /** Liquidity at the first flow of this day, claims that wait included. */
  sample: bigint;
  /** The same of the day before. */
  previousSample: bigint;
  /** Number of this day since 1970. */
  day: number;
  /** Running total of all amounts that ever took a place in line. */
  reserved: bigint;
  /** What is still in escrow for claims of this asset. */
  waiting: bigint;
};

/**
 * Terms of one asset. With `isShare`, the six amounts from `burst` to `most` are parts per million of the asset's
 * base; otherwise they are token units.
 */
export type OutflowTerms = {
  /**
   * Whether the amounts are shares of the base: the smaller of this and the previous day's opening sample of the
   * host's own accounting, never below `floor`.
   */
  isShare: boolean;
  /** Window `W` in seconds to which `refill`, `smallRefill` and `most` refer. */
  window: number;
  /** Trip level of the main lane, in parts per million of its burst. */
  tripPpm: number;
  /** Weight of the asset for escalation, in basis points of the host's value. */
  weightBps: number;
  /** What the main lane pays at once when it is full. */
  burst: bigint;
  /** What the main lane regains per window. */
  refill: bigint;
  /** What the small lane pays at once when it is full. */
  smallBurst: bigint;
  /** What the small lane regains per window. */
  smallRefill: bigint;
  /** Largest amount that the small lane pays; larger ones can trip the main lane. */
  threshold: bigint;
  /**
   * `L`: nothing but this may leave in any window. At least the sum of the four amounts above, and of the two of the
   * liquidation lane, if there is one.
   */
  most: bigint;
  /** Least base in token units; shares only. */
  floor: bigint;
};

/** A registered host. */
export type Registration = {
  name: Hex;
  host: Address;
  /** Gas that each call to it gets, all of it and not more. */
  gasCap: number;
};

/** The result for one target, in the place of its order. */
export type Result = {
  name: Hex;
  /** Zero when the name is unknown. */
  host: Address;
  outcome: Outcome;
  /** Number of the new incident; zero when nothing was lengthened, which is no failure, and unless `Closed`. */
  incident: bigint;
  /**
   * Second at which the first of the named scopes opens again, as the host says after the call: earlier than asked
   * when a guardian's clock could not pay for more. In the future also when the host refused and somebody else had
   * closed it. Of a drill: second before which the next one is due.
   */
  until: number;
  /** First 256 bytes of what the host reverted with. */
  reason: Hex;
};

/**
 * What kind of action is open or closed. `Enter`: value in (deposit, mint, add liquidity). `Trade`: risk up (borrow,
 * swap, open). `Exit`: withdraw, redeem. `Repay`: repay, add collateral. `Liquidate`: liquidate, seize. `Govern`:
 * privileged execution.
 */
export const Scope = {
  Enter: 0,
  Trade: 1,
  Exit: 2,
  Repay: 3,
  Liquidate: 4,
  Govern: 5,
} as const;
export type Scope = (typeof Scope)[keyof typeof Scope];

/** A set of scopes: bit `i` is set when the scope with index `i` is a member. */
export type ScopeSet = number;

/** A second, independent feed, and when the anchor follows both of them to another place. */
export type SecondSettings = {
  /** Of another family than the first; zero for none, the other fields are then ignored. */
  aggregator: Address;
  /** As of the feed; may differ from the first one's. */
  decimals: number;
  /** Oldest accepted report in seconds, above zero. */
  maxAge: number;
  /** Largest spread between both in basis points, 1 to 10,000. Beyond it the feed trips. */
  agreeBps: number;
  /** Distinct reports of the first feed, 2 or more, that must agree with the second before the anchor follows. */
  rounds: number;
  /** Seconds that they must span, above zero. Trips lengthen it up to 16 times, one is forgiven per week. */
  span: number;
  /** Largest spread among them in basis points, 1 to `agreeBps`. */
  bandBps: number;
};

/**
 * Who contains, from the fastest and weakest to the slowest and strongest. `Automatic`: a module on objective
 * evidence. `Guardian`: one bot or key. `Council`: m of n. `Governor`: timelocked.
 */
export const Tier = {
  Automatic: 0,
  Guardian: 1,
  Council: 2,
  Governor: 3,
} as const;
export type Tier = (typeof Tier)[keyof typeof Tier];

/** A pending plan; all zero when there is none. */
export type UnpausePlan = {
  /** For each scope the second at which it reopens. */
  plan: ContainmentWord;
  /** The market's word when the plan was proposed. Only closings that are still the same reopen. */
  snapshot: ContainmentWord;
  /** The plan answers all incidents of the market up to this number. */
  upToIncident: bigint;
  /** First second at which the plan may be executed. */
  eta: number;
  /** First second at which it may not any more. */
  expiry: number;
  /** First second at which it cannot be vetoed. */
  vetoUntil: number;
  /** Guardian that gets its unused seconds back; zero for none. */
  refundGuardian: Address;
};

/** Times of a plan. */
export type UnpauseTimes = {
  /** Seconds between proposing a plan and the first second at which it may be executed. Not zero. */
  delay: number;
  /** Seconds during which it may be executed; afterwards it lapses. Not zero. */
  window: number;
  /**
   * Seconds from the first plan that would end a closing early during which plans that end it can be vetoed. At least
   * `delay`, so that the first one always can.
   */
  vetoPeriod: number;
};
