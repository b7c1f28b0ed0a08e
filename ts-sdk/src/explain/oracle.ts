/** What the oracle breaker refuses. */
import { formatUnits, getAddress, pad, toHex } from 'viem/utils';
import { OracleReason, OracleSetting } from '../generated/types.js';
import { formatScopes } from '../text/scopes.js';
import type { PromiseId } from './promises.js';
import { feedName, percent, span } from './say.js';
import type { Explanations } from './types.js';

/** What the breaker looked at; no anchor is zero. */
type Seen = { observed: bigint; anchor: bigint };

type Refusal = { promise: PromiseId; what: (seen: Seen) => string; nextStep: string };

const WAIT = 'Do not act on this price. Find out what the source does, and poke the feed so that the trip lasts.';

/** Why a price is refused, as a clause after the name of the feed. */
export const priceRefusals: Readonly<Record<OracleReason, Refusal>> = {
  [OracleReason.None]: {
    promise: 'ORA-1',
    what: () => 'gives no usable price for this purpose',
    nextStep: 'Check the feed.',
  },
  [OracleReason.Unreadable]: {
    promise: 'ORA-1',
    what: () => 'cannot be read: the call failed, burnt its gas, or returned too little',
    nextStep: WAIT,
  },
  [OracleReason.NotPositive]: {
    promise: 'ORA-1',
    what: ({ observed }) => `answers ${observed}, which is no price`,
    nextStep: WAIT,
  },
  [OracleReason.TimestampInvalid]: {
    promise: 'ORA-1',
    what: () => 'reports a time that is zero or in the future',
    nextStep: WAIT,
  },
  [OracleReason.Stale]: {
    promise: 'ORA-1',
    what: () => 'has reported nothing for longer than its oldest accepted age',
    nextStep: 'Wait for the next report, and poke the feed so that the trip lasts.',
  },
  [OracleReason.OutOfBounds]: {
    promise: 'ORA-1',
    what: ({ observed }) => `answers ${observed}, outside its bounds`,
    nextStep: 'Do not act on this price. Poke the feed; if the market is really there, schedule other bounds.',
  },
  [OracleReason.Deviation]: {
    promise: 'ORA-2',
    what: (seen) => `answers ${moved(seen)}, too far, and no second feed says the same`,
    nextStep: 'Do not act on this price. Poke the feed; if the move is real, schedule `rebaseAnchor`.',
  },
  [OracleReason.Disagreement]: {
    promise: 'ORA-6',
    what: (seen) => `answers ${moved(seen)}, and its second feed says something else`,
    nextStep: 'Find out which of the two lies, and poke the feed so that the trip lasts.',
  },
  [OracleReason.AnchorOld]: {
    promise: 'ORA-2',
    what: (seen) => `answers ${moved(seen)}, too far from an anchor that is too old to decide alone`,
    nextStep: 'Poke the feed: once the anchor has followed, the price is accepted again.',
  },
  [OracleReason.FastMarket]: {
    promise: 'ORA-6',
    what: (seen) => `answers ${moved(seen)}, and its second feed agrees: a fast market`,
    nextStep: 'Wait, and poke the feed with new reports: the anchor follows both feeds. Nothing is latched.',
  },
  [OracleReason.SecondMissing]: {
    promise: 'ORA-3',
    what: () => 'is without its second feed, which gives no price',
    nextStep: 'Find out what the second feed does; nobody can raise risk meanwhile.',
  },
  [OracleReason.SequencerDown]: {
    promise: 'ORA-1',
    what: () => "cannot be used: the chain's sequencer is down, or came back only a short while ago",
    nextStep: 'Wait until the sequencer has been up for its grace period.',
  },
  [OracleReason.SequencerUnknown]: {
    promise: 'ORA-1',
    what: () => "cannot be used: the feed about the chain's sequencer gives no answer",
    nextStep: 'Find out what the uptime feed of the sequencer does.',
  },
  [OracleReason.PairMoved]: {
    promise: 'ORA-1',
    what: ({ observed }) => `answers ${observed}, after another price was accepted in the same transaction`,
    nextStep: 'Try again in another transaction; a price that moves within one is being pushed.',
  },
  [OracleReason.Latched]: {
    promise: 'ORA-8',
    what: () => 'is latched: a poke tripped it a short while ago',
    nextStep: 'Wait for the end of the latch, `reconnectAt` of its status, and look at why it tripped.',
  },
  [OracleReason.Distrusted]: {
    promise: 'ORA-8',
    what: () => 'was taken out of use by council or governor',
    nextStep: 'It comes back only by the scheduled change `trustFeed`.',
  },
};

/** What each setting must be. */
const settingRules: Readonly<Record<OracleSetting, { what: (value: bigint) => string; nextStep: string }>> = {
  [OracleSetting.Aggregator]: {
    what: (value) => `the aggregator ${addressOf(value)} does not tell its decimals, or is the second feed already`,
    nextStep: 'Name a Chainlink-style feed that is not the second one.',
  },
  [OracleSetting.Decimals]: {
    what: (value) => `the feed does not have ${value} decimals`,
    nextStep: 'Take the decimals that the feed tells.',
  },
  [OracleSetting.MaxAge]: {
    what: () => 'the oldest accepted age is zero',
    nextStep: "Set it to the feed's heartbeat and a margin.",
  },
  [OracleSetting.LatchSeconds]: {
    what: () => 'the latch has no length',
    nextStep: 'Give it a length in seconds, at most what one automatic closing may last.',
  },
  [OracleSetting.BaseBps]: {
    what: (value) => `the base tolerance of ${percent(value)} is zero or above the cap`,
    nextStep: 'Choose 1 basis point or more, at most `capBps`.',
  },
  [OracleSetting.CapBps]: {
    what: (value) => `the largest tolerance of ${percent(value)} is above 100 %`,
    nextStep: 'Choose at most 10000 basis points.',
  },
  [OracleSetting.Slope]: {
    what: (value) => `the slope of ${formatUnits(value, 12)} per second is zero or above 0.001`,
    nextStep: 'Choose 1 to 1000000000 parts of 1e12: 55555556 is 20 % per hour.',
  },
  [OracleSetting.Low]: {
    what: (value) =>
      `the lowest price ${value} is zero, above the highest, or within 5 % of the aggregator's own minimum`,
    nextStep: "Choose a price well below the market and at least 5 % above the aggregator's minimum.",
  },
  [OracleSetting.High]: {
    what: (value) => `the highest price ${value} is within 5 % of the aggregator's own maximum`,
    nextStep: "Choose a price at least 5 % below the aggregator's maximum.",
  },
  [OracleSetting.AnchorLimit]: {
    what: (value) =>
      `the limit of the anchor's age, ${span(value)} rounded down to a power of two seconds, is shorter than the latch`,
    nextStep: 'Choose a longer one, hours to a day, or a shorter latch.',
  },
  [OracleSetting.Closes]: {
    what: (value) => `a trip may not close ${formatScopes(Number(value))}`,
    nextStep: 'Name scopes without Exit and Repay.',
  },
  [OracleSetting.Anchor]: { what: () => 'the anchor is zero', nextStep: "Name a price in the feed's decimals." },
  [OracleSetting.Second]: {
    what: (value) => `the second feed ${addressOf(value)} does not tell its decimals, or is the first one`,
    nextStep: 'Name a Chainlink-style feed of another family.',
  },
  [OracleSetting.SecondDecimals]: {
    what: (value) => `the second feed does not have ${value} decimals`,
    nextStep: 'Take the decimals that it tells.',
  },
  [OracleSetting.SecondMaxAge]: {
    what: () => 'the oldest accepted age of the second feed is zero',
    nextStep: 'Set it to its heartbeat and a margin.',
  },
  [OracleSetting.AgreeBps]: {
    what: (value) => `the spread of ${percent(value)} between both feeds is zero or above 100 %`,
    nextStep: 'Choose 1 to 10000 basis points.',
  },
  [OracleSetting.Rounds]: {
    what: (value) => `${value} agreeing reports are too few`,
    nextStep: 'Ask for 2 or more.',
  },
  [OracleSetting.Span]: {
    what: () => 'agreeing reports need span no time',
    nextStep: 'Ask for some seconds between the first and the last.',
  },
  [OracleSetting.BandBps]: {
    what: (value) => `the band of ${percent(value)} among agreeing reports is zero or wider than \`agreeBps\``,
    nextStep: 'Choose 1 basis point or more, at most `agreeBps`.',
  },
};

export const oracle = {
  OraclePriceRefused: (error) => {
    const { promise, what, nextStep } = priceRefusals[error.reason];
    const clause = `${feedName(error.feedId)} ${what(error)}.`;
    return { promise, what: capital(clause), nextStep, command: 'bulkhead oracle check' };
  },
  OracleSettingInvalid: ({ feedId, setting, value }) => ({
    promise: 'ORA-7',
    what: `The settings of ${feedName(feedId)} cannot be: ${settingRules[setting].what(value)}.`,
    never: true,
    nextStep: settingRules[setting].nextStep,
    command: 'bulkhead config lint',
  }),
  OracleFeedFixed: ({ feedId }) => ({
    promise: 'ORA-7',
    what: `${capital(feedName(feedId))} is fixed in the code of the host, so it cannot be set otherwise.`,
    never: true,
    nextStep: 'Remove it by a scheduled change, or upgrade the host.',
  }),
  OracleFeedUnknown: ({ feedId }) => ({
    promise: 'ORA-1',
    what: `No ${feedName(feedId)} is set.`,
    nextStep: 'Look up the key: the presets use the address of the asset.',
    command: 'bulkhead oracle check',
  }),
  OracleGasTooLow: ({ available, needed }) => ({
    promise: 'ORA-1',
    what: `The price looks bad, but with ${available} gas left a bad feed cannot be told from a starved one; ${needed} is needed.`,
    nextStep: 'Send it again with a higher gas limit.',
  }),
} satisfies Partial<Explanations>;

function moved({ observed, anchor }: Seen): string {
  return anchor === 0n ? `${observed}` : `${observed} while its anchor is ${anchor}`;
}

function addressOf(value: bigint) {
  return getAddress(pad(toHex(value), { size: 20 }));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
