/** What libraries refuse: tokens, calls, arithmetic, and the adapters that feed the oracle. */
import { percent } from './say.js';
import type { Explanations } from './types.js';

const tokens = {
  ERC20InsufficientAllowance: ({ spender, allowance, needed }, say) => ({
    promise: null,
    what: `${spender} was to move ${say.number(needed)}, and may move ${say.number(allowance)}.`,
    nextStep: `Approve at least ${say.number(needed)} first.`,
  }),
  ERC20InsufficientBalance: ({ sender, balance, needed }, say) => ({
    promise: null,
    what: `${sender} was to send ${say.number(needed)} and holds ${say.number(balance)}.`,
    nextStep: `Send at most ${say.number(balance)}.`,
  }),
  ERC20InvalidApprover: ({ approver }) => ({
    promise: null,
    what: `${approver} cannot approve anything.`,
    never: true,
    nextStep: 'Name another account.',
  }),
  ERC20InvalidReceiver: ({ receiver }) => ({
    promise: null,
    what: `${receiver} cannot receive tokens.`,
    never: true,
    nextStep: 'Name another recipient.',
  }),
  ERC20InvalidSender: ({ sender }) => ({
    promise: null,
    what: `${sender} cannot send tokens.`,
    never: true,
    nextStep: 'Name another account.',
  }),
  ERC20InvalidSpender: ({ spender }) => ({
    promise: null,
    what: `${spender} cannot be approved.`,
    never: true,
    nextStep: 'Name another account.',
  }),
  SafeERC20FailedOperation: ({ token }) => ({
    promise: null,
    what: `The token ${token} refused a transfer or an approval without a reason.`,
    nextStep: 'Look at balance, allowance and blocklist of the token, and whether it is paused.',
  }),
  FailedCall: () => ({
    promise: null,
    what: 'A call to another account failed without a reason, often a payment of native value that its recipient refused.',
    nextStep: 'Find out what the recipient does when it is paid.',
  }),
  InsufficientBalance: ({ balance, needed }) => ({
    promise: null,
    what: `${needed} wei were to be sent, and the contract has ${balance}.`,
    nextStep: 'Find out why the contract has less than its books say.',
    command: 'bulkhead status',
  }),
} satisfies Partial<Explanations>;

const machinery = {
  AssetReceiverInvalid: ({ recipient }) => ({
    promise: 'OUT-4',
    what: `${recipient} was to be paid with a call, and did not answer as a receiver does.`,
    nextStep: 'Send data only to a contract that implements IOutflowReceiver, or pay it without a call.',
  }),
  ReentrancyGuardReentrantCall: () => ({
    promise: 'OUT-9',
    what: 'The call came back into the host from within a metered move.',
    never: true,
    nextStep: 'Call it in another transaction; if you did not mean to re-enter, look at who did.',
  }),
  ForwardReturned: () => ({
    promise: null,
    what: 'A call that was passed on to a library returned, which cannot happen.',
    never: true,
    nextStep: 'Report it, with the transaction.',
  }),
  BucketAmountOutOfRange: ({ amount, largest }) => ({
    promise: 'OUT-9',
    what: `${amount} is more than a bucket can hold, which is ${largest}.`,
    never: true,
    nextStep: `Name at most ${largest}.`,
  }),
  BucketWindowZero: () => ({
    promise: 'OUT-1',
    what: 'The window of a limit is zero.',
    never: true,
    nextStep: 'Give the window a length in seconds.',
    command: 'bulkhead config lint',
  }),
} satisfies Partial<Explanations>;

const adapters = {
  AdapterAnswerTooLarge: ({ answer }) => ({
    promise: 'ORA-1',
    what: `The source of a feed says ${answer}, which is more than an answer can hold.`,
    nextStep: 'Do not use the feed until its source is sane.',
    command: 'bulkhead oracle check',
  }),
  AdapterSettingInvalid: ({ value, least, most }) => ({
    promise: 'ORA-7',
    what: `A setting of the adapter is ${value}, and it must lie between ${least} and ${most}.`,
    never: true,
    nextStep: 'Choose a value in that range, both ends included.',
  }),
  AdapterSourceInvalid: ({ source }) => ({
    promise: 'ORA-7',
    what: `There is no contract at ${source}, so it cannot be the source of a feed.`,
    never: true,
    nextStep: 'Check the address and the chain.',
  }),
  ConfidenceExponentInvalid: ({ expo }) => ({
    promise: 'ORA-1',
    what: `The source gives prices with an exponent of ${expo}, too many digits before or behind the point to be true.`,
    nextStep: 'Do not use the feed until its source is sane.',
    command: 'bulkhead oracle check',
  }),
  ConfidenceTooWide: ({ price, conf, limitBps }) => ({
    promise: 'ORA-1',
    what: `The source says ${price} give or take ${conf}, and is trusted only within ${percent(limitBps)}.`,
    nextStep: 'Wait until the source is surer; nothing should act on this price.',
    command: 'bulkhead oracle check',
  }),
  ShareRateVaultEmpty: ({ vault }) => ({
    promise: 'ORA-7',
    what: `Vault ${vault} has no shares, or they are worth nothing, so whoever comes first sets their price.`,
    nextStep: 'Deposit into the vault first, and keep a share there.',
  }),
  TwapTokenUnknown: ({ token }) => ({
    promise: 'ORA-7',
    what: `The pool does not trade ${token}.`,
    never: true,
    nextStep: 'Name one of the two tokens of the pool.',
  }),
} satisfies Partial<Explanations>;

export const basics = { ...tokens, ...machinery, ...adapters } satisfies Partial<Explanations>;
