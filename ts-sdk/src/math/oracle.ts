/**
 * Whether the price of a feed may be used, and which price a purpose gets: `OracleDecision`, `OraclePrices` and
 * `OracleLedger` of contracts/oracle without their calls to feeds (ORA-3, ORA-4, ORA-6, ORA-10).
 *
 * Say what the feeds report, and {@link priceForPurpose} says what the breaker would answer: for a report that is still
 * under way, for a feed that stops, for the second at which a latch is over.
 */
import { type FeedSettings, OraclePurpose, OracleReason, type SecondSettings } from '../generated/types.js';
import { anchorTolerance, isPriceWithin } from './deviation.js';
import { type FeedMemory, isFeedLatched, isFeedSpent } from './feed.js';

/** What a feed answers. One that reverts, burns its gas or returns too little has no report. */
export type FeedReport = {
  answer: bigint;
  /** Unix second. */
  updatedAt: bigint;
};

/** What of the settings of a feed decides its price; `readOracleFeedSettings` gives them. */
export type FeedRules = Pick<
  FeedSettings,
  'decimals' | 'maxAge' | 'latchSeconds' | 'baseBps' | 'capBps' | 'slope' | 'anchorLimit' | 'low' | 'high'
>;

/** What of the settings of its second feed does; `readOracleSecondSettings` gives them, with a zero address for none. */
export type SecondRules = Pick<SecondSettings, 'aggregator' | 'decimals' | 'maxAge' | 'agreeBps'>;

/** Everything that a decision is made of. */
export type FeedSituation = {
  settings: FeedRules;
  second: SecondRules;
  /** `feedMemory` makes it of what `readOracleStatus` gives. */
  memory: FeedMemory;
  reports: { first: FeedReport | undefined; second?: FeedReport | undefined };
  /** What {@link judgeSequencer} says. Without it the chain has no sequencer. */
  sequencer?: OracleReason;
  /** Second of the block. */
  time: bigint;
};

/** What the feeds say by themselves. */
export type FeedAssessment = {
  /** `None` when the price may be used, as far as the feeds go. */
  reason: OracleReason;
  /** What the first feed answered, zero when it could not be read. */
  observed: bigint;
  /** Its price, zero when it has none inside the bounds. */
  first: bigint;
  /** That of the second, in the decimals of the first. */
  second: bigint;
};

/** Either a price or a reason against it: `reason` is `None`, or `price` is zero. */
export type PriceDecision = { price: bigint; reason: OracleReason };

const BASIS_POINT = 10n ** 8n;
const LARGEST_PRICE = 2n ** 96n - 1n;
const NO_BOUND = 2n ** 256n - 1n;

/**
 * Whether a price may be used for everything: what `readOracleCheck` says.
 *
 * @param situation - {@link FeedSituation}
 *
 * @example
 * import { OracleReason } from '@bulkhead/sdk';
 * import { checkPrice } from '@bulkhead/sdk/math';
 *
 * const { reason, price } = checkPrice({ settings, second, memory, reports, time });
 * if (reason !== OracleReason.None) console.log('A poke may latch it.');
 */
export function checkPrice(situation: FeedSituation): PriceDecision {
  const assessment = assessFeed(situation);
  const reason = decide(situation, assessment);
  return { reason, price: reason === OracleReason.None ? assessment.first : 0n };
}

/**
 * The price that a purpose gets: what `readOraclePrice` answers, or the reason with which it reverts.
 *
 * @param situation - {@link FeedSituation}
 * @param purpose - Whether the price is for collateral or debt, to borrow or to liquidate.
 *
 * @example
 * import { OraclePurpose } from '@bulkhead/sdk';
 * import { priceForPurpose } from '@bulkhead/sdk/math';
 *
 * const fastMarket = { settings, second, memory, reports, time };
 * priceForPurpose(fastMarket, OraclePurpose.CollateralToBorrow); // { price: 0n, reason: OracleReason.FastMarket }
 * priceForPurpose(fastMarket, OraclePurpose.CollateralToLiquidate).price; // the higher of both feeds
 */
export function priceForPurpose(situation: FeedSituation, purpose: OraclePurpose): PriceDecision {
  const assessment = assessFeed(situation);
  const reason = decide(situation, assessment);
  if (reason === OracleReason.None) return { price: assessment.first, reason };
  return mayAnswer(reason, purpose) ? purposePrice(situation, assessment, purpose) : { price: 0n, reason };
}

/**
 * The price for who has only one for everything: what `readOracleFacadePrice` answers, or the reason with which it
 * reverts. Where a liquidation gets a price, borrowing gets the worst of all candidates for it instead of none (ORA-10).
 *
 * @param situation - {@link FeedSituation}
 * @param purpose - What the facade serves.
 *
 * @example
 * import { OraclePurpose } from '@bulkhead/sdk';
 * import { facadePriceForPurpose } from '@bulkhead/sdk/math';
 *
 * facadePriceForPurpose({ settings, second, memory, reports, time }, OraclePurpose.CollateralToBorrow);
 */
export function facadePriceForPurpose(situation: FeedSituation, purpose: OraclePurpose): PriceDecision {
  const assessment = assessFeed(situation);
  const reason = decide(situation, assessment);
  if (reason === OracleReason.None) return { price: assessment.first, reason };
  if (reason === OracleReason.SequencerDown) return { price: 0n, reason };
  if (isLiquidation(purpose)) return purposePrice(situation, assessment, purpose);
  const isHigh = wantsHigh(purpose);
  const price = eligibilityPrice(situation, assessment, isHigh);
  if (price === 0n) return { price, reason: storedReason(situation, assessment.reason) };
  return { price: candidate([price, situation.memory.anchor.price], isHigh), reason: OracleReason.None };
}

/**
 * What the feeds say now, before anything that is stored against them.
 *
 * @param situation - {@link FeedSituation}
 *
 * @example
 * import { assessFeed, isTripReason } from '@bulkhead/sdk/math';
 *
 * const { reason } = assessFeed({ settings, second, memory, reports, time });
 * isTripReason(reason); // whether a poke would latch the feed
 */
export function assessFeed(situation: FeedSituation): FeedAssessment {
  const { settings, reports, time } = situation;
  const { reason, observed } = judgeReport(settings, reports.first, time);
  const first = reason === OracleReason.None ? observed : 0n;
  const second = secondPrice(situation);
  if (reason !== OracleReason.None) return { reason, observed, first, second };
  return { reason: judgeLegs(situation, { first, second }), observed, first, second };
}

/**
 * Whether a poke latches for this reason (ORA-6). The others end with what causes them.
 *
 * @param reason - Of {@link assessFeed}: what is stored trips nothing.
 *
 * @example
 * import { OracleReason } from '@bulkhead/sdk';
 * import { isTripReason } from '@bulkhead/sdk/math';
 *
 * isTripReason(OracleReason.FastMarket); // false
 */
export function isTripReason(reason: OracleReason): boolean {
  return reason !== OracleReason.None && reason <= OracleReason.Disagreement;
}

/**
 * What a rollup's uptime feed makes of every price (ORA-1).
 *
 * @param report - Its answer, 0 for up, and when that began; undefined when it could not be read.
 * @param block - Seconds of grace after the sequencer's return, and the second of the block.
 * @returns `None`, `SequencerDown` or `SequencerUnknown`.
 *
 * @example
 * import { judgeSequencer } from '@bulkhead/sdk/math';
 *
 * judgeSequencer({ answer: 0n, startedAt: 1_700_000_000n }, { grace: 3_600n, time: 1_700_003_600n }); // None
 */
export function judgeSequencer(
  report: { answer: bigint; startedAt: bigint } | undefined,
  { grace, time }: { grace: bigint; time: bigint },
): OracleReason {
  if (!report || report.startedAt === 0n || report.startedAt > time) return OracleReason.SequencerUnknown;
  const isUp = report.answer === 0n && time - report.startedAt >= grace;
  return isUp ? OracleReason.None : OracleReason.SequencerDown;
}

// Judging

/**
 * A sequencer that is down comes first, then bad data, then a sequencer of which nothing is known, then what is stored,
 * then what passes by itself.
 */
function decide(situation: FeedSituation, { reason }: FeedAssessment): OracleReason {
  const gate = situation.sequencer ?? OracleReason.None;
  if (gate === OracleReason.SequencerDown || (gate !== OracleReason.None && !isTripReason(reason))) return gate;
  return storedReason(situation, reason);
}

/** What is stored against the feed weighs more than what passes by itself, and less than bad data. */
function storedReason({ memory, time }: FeedSituation, reason: OracleReason): OracleReason {
  if (isTripReason(reason)) return reason;
  if (memory.isDistrusted) return OracleReason.Distrusted;
  return isFeedLatched(memory, time) ? OracleReason.Latched : reason;
}

/** A sequencer that is down refuses everybody; one of which nothing is known only who borrows. */
function mayAnswer(reason: OracleReason, purpose: OraclePurpose): boolean {
  if (reason === OracleReason.SequencerDown) return false;
  return reason !== OracleReason.SequencerUnknown || isLiquidation(purpose);
}

function judgeReport(settings: FeedRules, report: FeedReport | undefined, time: bigint) {
  const observed = report?.answer ?? 0n;
  return { observed, reason: reportReason(settings, report, time) };
}

function reportReason(settings: FeedRules, report: FeedReport | undefined, time: bigint): OracleReason {
  if (!report) return OracleReason.Unreadable;
  const { answer, updatedAt } = report;
  if (answer <= 0n) return OracleReason.NotPositive;
  if (updatedAt === 0n || updatedAt > time) return OracleReason.TimestampInvalid;
  if (time - updatedAt > BigInt(settings.maxAge)) return OracleReason.Stale;
  return isInside(settings, answer) ? OracleReason.None : OracleReason.OutOfBounds;
}

/** In the decimals of the first feed; zero when it is missing, stale or out of bounds. */
function secondPrice({ settings, second, reports, time }: FeedSituation): bigint {
  const report = reports.second;
  if (!hasSecond(second) || !report || report.answer <= 0n) return 0n;
  if (report.updatedAt === 0n || report.updatedAt > time || time - report.updatedAt > BigInt(second.maxAge)) return 0n;
  const price = scaled(report.answer, second.decimals, settings.decimals);
  return isInside(settings, price) ? price : 0n;
}

/** A good report of the first feed, beside its anchor and its second feed. */
function judgeLegs(situation: FeedSituation, legs: { first: bigint; second: bigint }): OracleReason {
  if (!hasSecond(situation.second)) return judgeLone(situation, legs.first);
  if (legs.second === 0n) return judgeWithoutSecond(situation, legs.first);
  const agreement = BigInt(situation.second.agreeBps) * BASIS_POINT;
  if (!isPriceWithin([legs.first, legs.second], agreement)) return OracleReason.Disagreement;
  const decides = isNear(situation, legs.first) || isAnchorOld(situation);
  return decides ? OracleReason.None : OracleReason.FastMarket;
}

function judgeLone(situation: FeedSituation, price: bigint): OracleReason {
  if (isNear(situation, price)) return OracleReason.None;
  return isAnchorOld(situation) ? OracleReason.AnchorOld : OracleReason.Deviation;
}

/** While its second is missing, a feed is held to half of its tolerance (ORA-3). */
function judgeWithoutSecond(situation: FeedSituation, price: bigint): OracleReason {
  const isOutside = !isHalfNear(situation, price) && !isAnchorOld(situation);
  return isOutside ? OracleReason.Deviation : OracleReason.SecondMissing;
}

function hasSecond({ aggregator }: SecondRules): boolean {
  return BigInt(aggregator) !== 0n;
}

function isInside({ low, high }: FeedRules, price: bigint): boolean {
  return price >= low && price <= high;
}

function isNear(situation: FeedSituation, price: bigint): boolean {
  return isPriceWithin([situation.memory.anchor.price, price], toleranceNow(situation));
}

function isHalfNear(situation: FeedSituation, price: bigint): boolean {
  return isPriceWithin([situation.memory.anchor.price, price], toleranceNow(situation) / 2n);
}

function toleranceNow({ settings, memory, time }: FeedSituation): bigint {
  return anchorTolerance(settings, time - memory.anchor.at);
}

/** Whether the anchor is too old to decide alone. */
function isAnchorOld({ settings, memory, time }: FeedSituation): boolean {
  return time - memory.anchor.at > BigInt(settings.anchorLimit);
}

/** Rounded down; saturates beyond what bounds can have. */
function scaled(price: bigint, from: number, to: number): bigint {
  if (from >= to) return price / 10n ** BigInt(from - to);
  if (price > LARGEST_PRICE || to - from > 29) return NO_BOUND;
  return price * 10n ** BigInt(to - from);
}

// Choosing

/** The table in contracts/oracle/OraclePrices.sol. */
function purposePrice(situation: FeedSituation, assessment: FeedAssessment, purpose: OraclePurpose): PriceDecision {
  const reason = storedReason(situation, assessment.reason);
  if (reason === OracleReason.None) return { price: assessment.first, reason };
  const isHigh = wantsHigh(purpose);
  let price = 0n;
  if (reason === OracleReason.AnchorOld) price = candidate([assessment.first, situation.memory.anchor.price], isHigh);
  else if (isLiquidation(purpose)) price = eligibilityPrice(situation, assessment, isHigh);
  return { price, reason: price === 0n ? reason : OracleReason.None };
}

/**
 * Zero for none. Candidates are the legs inside the bounds, and the anchor where the first feed has no other witness.
 */
function eligibilityPrice(situation: FeedSituation, assessment: FeedAssessment, isHigh: boolean): bigint {
  const { memory, settings, time } = situation;
  const { reason, first, second } = assessment;
  if (memory.isDistrusted) return second;
  if (isFeedLatched(memory, time)) return reason === OracleReason.None && second !== 0n ? first : 0n;
  if (isTripReason(reason) && !isFeedSpent(memory, settings, time)) return 0n;
  const needsAnchor = reason === OracleReason.SecondMissing && !isHalfNear(situation, first);
  return candidate([first, needsAnchor ? memory.anchor.price : second], isHigh);
}

/** Zero stands for a leg that has no price. */
function candidate([a, b]: readonly [bigint, bigint], isHigh: boolean): bigint {
  if (a === 0n || b === 0n) return a + b;
  return a > b === isHigh ? a : b;
}

function isLiquidation(purpose: OraclePurpose): boolean {
  return purpose >= OraclePurpose.CollateralToLiquidate;
}

function wantsHigh(purpose: OraclePurpose): boolean {
  return purpose === OraclePurpose.CollateralToLiquidate || purpose === OraclePurpose.DebtToBorrow;
}
