/** What the presets refuse by their own books. */
import type { LendingTermsInvalidError } from '../generated/errors.js';
import { formatScopes } from '../text/scopes.js';
import { broken, feedName, percent } from './say.js';
import type { Explanations } from './types.js';

const WHOLE_BPS = 10_000;

const bridge = {
  BridgeCallerNotMessenger: ({ caller }) => ({
    promise: null,
    what: `${caller} was to deliver a message, and only the messenger does.`,
    never: true,
    nextStep: 'Let the messenger deliver it. If the messenger itself was replaced, look at the last MessengerSet.',
  }),
  BridgeCustodyTooSmall: ({ asset, requested, held }, say) => ({
    promise: null,
    what: `The message asks for ${say.amount(requested, asset)}, and the custody holds ${say.number(held, asset)}.`,
    nextStep: 'Find out whether the message is genuine: a bridge owes no more than came in.',
    command: 'bulkhead status',
  }),
  BridgeInputZero: () => ({
    promise: null,
    what: 'An amount, a recipient or the messenger is zero.',
    never: true,
    nextStep: 'Name all of them.',
  }),
  BridgeMessageDelivered: ({ id }) => ({
    promise: null,
    what: `Message ${id} was delivered before.`,
    never: true,
    nextStep: 'Leave it. If its value waits, there is a claim on it.',
    command: 'bulkhead claims list',
  }),
  BridgeValueMismatch: ({ asset, amount, value }, say) => ({
    promise: null,
    what: `${value} wei were sent along with a deposit of ${say.amount(amount, asset)}.`,
    never: true,
    nextStep: 'Send exactly the amount for native value, and nothing along with a token.',
  }),
} satisfies Partial<Explanations>;

const vault = {
  VaultRangeExceeded: ({ assets, room }, say) => ({
    promise: null,
    what: `The call brings ${say.number(assets)}, and the books have room for ${say.number(room)}.`,
    nextStep: `Deposit at most ${say.number(room)}.`,
  }),
  VaultTransferShort: ({ assets, received }, say) => ({
    promise: 'OUT-9',
    what: `Of ${say.number(assets)} only ${say.number(received)} arrived: shares for all of it would not be backed.`,
    never: true,
    nextStep: 'Use a token without a fee, or a wrapper around this one.',
  }),
  VaultYieldUnowned: () => ({
    promise: null,
    what: "There are no shares, so the yield would be nobody's.",
    nextStep: 'Deposit first.',
  }),
  ERC4626ExceededMaxDeposit: ({ receiver, assets, max }, say) => ({
    promise: null,
    what: `The deposit for ${receiver} is ${say.number(assets)}, and the most is ${say.number(max)}.`,
    nextStep:
      max === 0n
        ? 'Entering is closed or the books are full: look at the status.'
        : `Deposit at most ${say.number(max)}.`,
    command: 'bulkhead status',
  }),
  ERC4626ExceededMaxMint: ({ receiver, shares, max }) => ({
    promise: null,
    what: `${shares} shares were to be minted for ${receiver}, and ${max} is the most.`,
    nextStep:
      max === 0n ? 'Entering is closed or the books are full: look at the status.' : `Mint at most ${max} shares.`,
    command: 'bulkhead status',
  }),
  ERC4626ExceededMaxRedeem: ({ owner, shares, max }) => ({
    promise: null,
    what: `${shares} shares of ${owner} were to be redeemed, and it holds ${max}.`,
    nextStep: `Redeem at most ${max} shares.`,
  }),
  ERC4626ExceededMaxWithdraw: ({ owner, assets, max }, say) => ({
    promise: null,
    what: `The call asks for ${say.number(assets)} of ${owner}, whose shares are worth ${say.number(max)}.`,
    nextStep: `Withdraw at most ${say.number(max)}.`,
  }),
} satisfies Partial<Explanations>;

const lending = {
  LendingAccountHealthy: ({ account, debtValue, limit }) => ({
    promise: 'ORA-4',
    what: `${account} owes ${debtValue} and may owe ${limit} (in the market's unit of value) before it can be liquidated.`,
    nextStep: 'Liquidate it only if its debt outgrows the limit.',
  }),
  LendingCashTooSmall: ({ requested, cash }, say) => ({
    promise: null,
    what: `The call asks for ${say.number(requested)}, and the market has ${say.number(cash)}: the rest is lent.`,
    nextStep: `Take at most ${say.number(cash)}, or wait for repayments.`,
  }),
  LendingCollateralTooSmall: ({ account, requested, held }, say) => ({
    promise: null,
    what: `The call asks for ${say.number(requested)} of collateral, and ${account} has ${say.number(held)}.`,
    nextStep: `Take at most ${say.number(held)}.`,
  }),
  LendingDebtNone: ({ account }) => ({
    promise: null,
    what: `${account} owes nothing.`,
    nextStep: 'Check the account.',
  }),
  LendingDebtTooLarge: ({ account, debtValue, limit }) => ({
    promise: 'ORA-4',
    what: `${account} would owe ${debtValue}, and its collateral allows ${limit} (in the market's unit of value).`,
    nextStep:
      'Borrow less, or add collateral. While a feed is in doubt, collateral counts at its lowest price and debt at its highest.',
    command: 'bulkhead oracle check',
  }),
  LendingDebtTooSmall: ({ account, rest, least }, say) => ({
    promise: null,
    what: `${account} would be left with a debt of ${say.number(rest)}, and the least is ${say.number(least)}.`,
    never: true,
    nextStep: `Leave at least ${say.number(least)}, or repay everything.`,
  }),
  LendingInputZero: () => ({
    promise: null,
    what: 'The amount is zero, or rounds to nothing.',
    never: true,
    nextStep: 'Name a larger amount.',
  }),
  LendingSeizedTooLittle: ({ account, seized, least }, say) => ({
    promise: 'OUT-13',
    what: `The liquidation of ${account} would take ${say.number(seized)} of collateral, and the least wanted is ${say.number(least)}.`,
    nextStep: 'Ask for less: what may not leave now makes a liquidation smaller, never later.',
    command: 'bulkhead status',
  }),
  LendingSharesTooFew: ({ lender, requested, held }) => ({
    promise: null,
    what: `${requested} shares were to be given back, and ${lender} holds ${held}.`,
    nextStep: `Give back at most ${held} shares.`,
  }),
  LendingTermsInvalid: ({ terms }) => ({
    promise: null,
    what: `The terms of the market contradict each other: ${brokenTerms(terms)}.`,
    never: true,
    nextStep: 'Correct that term.',
    command: 'bulkhead config lint',
  }),
  LendingTokensInvalid: ({ collateralToken, debtToken }) => ({
    promise: null,
    what: `${collateralToken} cannot be collateral for ${debtToken}: one has no code, both are the same, or their decimals and those of their feeds differ by more than 18.`,
    never: true,
    nextStep: 'Choose two tokens whose decimals are closer, or feeds with others.',
  }),
  LendingTransferShort: ({ token, requested, arrived }, say) => ({
    promise: 'OUT-9',
    what: `Of ${say.amount(requested, token)} only ${say.number(arrived, token)} arrived.`,
    never: true,
    nextStep: 'A token with a fee is not supported: use a wrapper around it.',
  }),
} satisfies Partial<Explanations>;

const router = {
  RouterLinkInvalid: ({ host, scopes }) => ({
    promise: 'ORA-5',
    what: `A trip was to close ${formatScopes(scopes)} of ${host}, which has no code, or no scope is named.`,
    never: true,
    nextStep: 'Name a deployed host and at least one scope.',
  }),
  RouterLinkMissing: ({ feedId }) => ({
    promise: 'ORA-5',
    what: `No host is linked to ${feedName(feedId)}, so there is no seat to drill.`,
    nextStep: 'Schedule `setHostLink`, or leave the feed without a host.',
  }),
} satisfies Partial<Explanations>;

export const presets = { ...bridge, ...vault, ...lending, ...router } satisfies Partial<Explanations>;

function brokenTerms(terms: LendingTermsInvalidError['terms']): string {
  const { borrowBps, liquidationBps, bonusBps, rateAtZeroBps, rateAtFullBps } = terms;
  return broken([
    [borrowBps !== 0, 'nothing may be borrowed'],
    [borrowBps < liquidationBps, `${percent(borrowBps)} may be borrowed and ${percent(liquidationBps)} is liquidated`],
    [
      liquidationBps * (WHOLE_BPS + bonusBps) < WHOLE_BPS * WHOLE_BPS,
      'at the limit, debt and bonus exceed the whole collateral',
    ],
    [rateAtZeroBps <= rateAtFullBps, 'interest falls as more is lent'],
    [rateAtFullBps <= WHOLE_BPS, 'interest is above 100 % a year'],
  ]);
}
