/** The presets by their own books, and batches of hosts. */
import { percent } from '../../explain/say.js';
import { Outcome } from '../../generated/types.js';
import { formatBytes32 } from '../../text/bytes32.js';
import { formatCause } from '../cause.js';
import { refusalText } from './refusal.js';
import type { Sentences } from './types.js';

const bridge = {
  Deposited: ({ asset, from, recipient, received }, say) =>
    `${from} deposited ${say.amount(received, asset)} for ${formatBytes32(recipient)} on the other side.`,
  Delivered: ({ id, asset, recipient, paid, delayed, claimId }, say) =>
    `Message ${formatBytes32(id)} was delivered to ${recipient}: ${say.amount(paid, asset)} at once${delayed === 0n ? '' : `, and ${say.number(delayed, asset)} had to wait as claim ${claimId}`}.`,
  MessengerSet: ({ messenger }) => `${messenger} became the messenger.`,
} satisfies Partial<Sentences>;

const vault = {
  ExitRequested: ({ sender, receiver, owner, paid, waits, shares, claimId }, say) =>
    `${sender} gave ${shares} shares of ${owner} back for ${receiver}: ${say.number(paid)} at once${waits === 0n ? '' : `, and ${say.number(waits)} had to wait as claim ${claimId}`}.`,
  YieldAdded: ({ from, assets }, say) => `${from} added ${say.number(assets)} of yield.`,
  Deposit: ({ sender, owner, assets, shares }, say) =>
    `${sender} deposited ${say.number(assets)} for ${shares} shares of ${owner}.`,
  Withdraw: ({ sender, receiver, owner, assets, shares }, say) =>
    `${sender} withdrew ${say.number(assets)} to ${receiver} for ${shares} shares of ${owner}.`,
  Transfer: ({ from, to, value }) => `${value} shares moved from ${from} to ${to}.`,
  Approval: ({ owner, spender, value }) => `${owner} approved ${value} shares for ${spender}.`,
} satisfies Partial<Sentences>;

const lending = {
  Supplied: ({ lender, amount, shares }, say) => `${lender} supplied ${say.number(amount)} for ${shares} shares.`,
  Withdrawn: ({ lender, amount, shares }, say) => `${lender} gave ${shares} shares back for ${say.number(amount)}.`,
  CollateralDeposited: ({ account, by, amount }, say) =>
    `${by} added ${say.number(amount)} of collateral to ${account}.`,
  CollateralWithdrawn: ({ account, amount }, say) => `${account} took ${say.number(amount)} of collateral back.`,
  Borrowed: ({ account, amount }, say) => `${account} borrowed ${say.number(amount)}.`,
  Repaid: ({ account, by, amount }, say) => `${by} repaid ${say.number(amount)} for ${account}.`,
  Liquidated: ({ account, by, repaid, seized }, say) =>
    `${by} liquidated ${account}: repaid ${say.number(repaid)} and took ${say.number(seized)} of collateral.`,
  LossWrittenOff: ({ account, amount }, say) =>
    `${say.number(amount)} that ${account} owed without collateral became the lenders' loss.`,
  InterestAccrued: ({ index }) => `Interest was charged; the index became ${index}.`,
  MarketTermsSet: ({ terms }) =>
    `The terms of the market were set: borrow up to ${percent(terms.borrowBps)}, liquidated above ${percent(terms.liquidationBps)}, bonus ${percent(terms.bonusBps)}.`,
} satisfies Partial<Sentences>;

const batch = {
  HostRegistered: ({ name, host, gasCap }) =>
    `${host} was registered as ${formatBytes32(name)} with ${gasCap} gas per call.`,
  HostRemoved: ({ name, host }) => `${host} (${formatBytes32(name)}) left the batch.`,
  OperatorSet: ({ operator, allowed }) =>
    allowed ? `${operator} became an operator of the batch.` : `${operator} is no operator of the batch any more.`,
  BatchPaused: ({ operator, cause, closed, failed }) =>
    `${operator} closed ${closed} targets at once, and ${failed} failed, cause ${formatCause(cause)}.`,
  BatchDrilled: ({ operator, drilled, failed }) => `${operator} drilled ${drilled} hosts, and ${failed} failed.`,
  TargetFailed: ({ name, host, outcome, reason }) =>
    `${formatBytes32(name)} (${host}) ${OUTCOMES[outcome] ?? `failed with outcome ${outcome}`}${reason === '0x' ? '.' : `: ${refusalText(reason)}`}`,
} satisfies Partial<Sentences>;

const OUTCOMES: Readonly<Record<number, string>> = {
  [Outcome.Unregistered]: 'is no registered host',
  [Outcome.NoCode]: 'has no code any more',
  [Outcome.Refused]: 'refused',
  [Outcome.NotClosed]: 'accepted, and is not closed all the same',
  [Outcome.NotDrilled]: 'accepted the drill, and is not armed all the same',
};

export const presets = { ...bridge, ...vault, ...lending, ...batch } satisfies Partial<Sentences>;
