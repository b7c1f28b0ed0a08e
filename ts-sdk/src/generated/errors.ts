// Generated. Do not edit. `npm run build` in the repository root writes it from the contracts.

import type { Address, Hex } from 'viem';
import { BulkheadError, type BulkheadErrorOptions } from '../errors/base.js';
import type { ContainmentWord, GuardianRefusal, GuardianTerms, MarketTerms, OracleReason, OracleSetting, Scope, ScopeSet, Tier } from './types.js';

/**
 * A role belongs to an account that can act.
 *
 * Solidity: `AccessControlAuthority.AccessControlAccountInvalid(address)`
 */
export class AccessControlAccountInvalidError extends BulkheadError {
  override readonly errorName = 'AccessControlAccountInvalid';
  readonly account: Address;

  constructor(fields: { account: Address }, options?: BulkheadErrorOptions) {
    super('AccessControlAccountInvalidError', "A role belongs to an account that can act.", fields, options);
    this.account = fields.account;
  }
}

/**
 * The contract refused with AccessControlBadConfirmation.
 *
 * The caller of a function is not the expected one. NOTE: Don't confuse with {AccessControlUnauthorizedAccount}.
 *
 * Solidity: `AccessControlAuthority.AccessControlBadConfirmation()`
 */
export class AccessControlBadConfirmationError extends BulkheadError {
  override readonly errorName = 'AccessControlBadConfirmation';

  constructor(options?: BulkheadErrorOptions) {
    super('AccessControlBadConfirmationError', "The contract refused with AccessControlBadConfirmation.", {}, options);
  }
}

/**
 * Without this account nobody could propose a plan or a change any more.
 *
 * Solidity: `AccessControlAuthority.AccessControlLastGovernor(address)`
 */
export class AccessControlLastGovernorError extends BulkheadError {
  override readonly errorName = 'AccessControlLastGovernor';
  readonly account: Address;

  constructor(fields: { account: Address }, options?: BulkheadErrorOptions) {
    super('AccessControlLastGovernorError', "Without this account nobody could propose a plan or a change any more.", fields, options);
    this.account = fields.account;
  }
}

/**
 * The contract refused with AccessControlUnauthorizedAccount.
 *
 * The `account` is missing a role.
 *
 * Solidity: `AccessControlAuthority.AccessControlUnauthorizedAccount(address,bytes32)`
 */
export class AccessControlUnauthorizedAccountError extends BulkheadError {
  override readonly errorName = 'AccessControlUnauthorizedAccount';
  readonly account: Address;
  readonly neededRole: Hex;

  constructor(fields: { account: Address; neededRole: Hex }, options?: BulkheadErrorOptions) {
    super('AccessControlUnauthorizedAccountError', "The contract refused with AccessControlUnauthorizedAccount.", fields, options);
    this.account = fields.account;
    this.neededRole = fields.neededRole;
  }
}

/**
 * The contract refused with AccessManagedInvalidAuthority.
 *
 * Solidity: `AccessManagedAuthority.AccessManagedInvalidAuthority(address)`
 */
export class AccessManagedInvalidAuthorityError extends BulkheadError {
  override readonly errorName = 'AccessManagedInvalidAuthority';
  readonly authority: Address;

  constructor(fields: { authority: Address }, options?: BulkheadErrorOptions) {
    super('AccessManagedInvalidAuthorityError', "The contract refused with AccessManagedInvalidAuthority.", fields, options);
    this.authority = fields.authority;
  }
}

/**
 * The contract refused with AccessManagedRequiredDelay.
 *
 * Solidity: `AccessManagedAuthority.AccessManagedRequiredDelay(address,uint32)`
 */
export class AccessManagedRequiredDelayError extends BulkheadError {
  override readonly errorName = 'AccessManagedRequiredDelay';
  readonly caller: Address;
  readonly delay: number;

  constructor(fields: { caller: Address; delay: number }, options?: BulkheadErrorOptions) {
    super('AccessManagedRequiredDelayError', "The contract refused with AccessManagedRequiredDelay.", fields, options);
    this.caller = fields.caller;
    this.delay = fields.delay;
  }
}

/**
 * The contract refused with AccessManagedUnauthorized.
 *
 * Solidity: `AccessManagedAuthority.AccessManagedUnauthorized(address)`
 */
export class AccessManagedUnauthorizedError extends BulkheadError {
  override readonly errorName = 'AccessManagedUnauthorized';
  readonly caller: Address;

  constructor(fields: { caller: Address }, options?: BulkheadErrorOptions) {
    super('AccessManagedUnauthorizedError', "The contract refused with AccessManagedUnauthorized.", fields, options);
    this.caller = fields.caller;
  }
}

/**
 * The source says more than an answer can hold.
 *
 * Solidity: `ComposedFeed.AdapterAnswerTooLarge(uint256)`
 */
export class AdapterAnswerTooLargeError extends BulkheadError {
  override readonly errorName = 'AdapterAnswerTooLarge';
  readonly answer: bigint;

  constructor(fields: { answer: bigint }, options?: BulkheadErrorOptions) {
    super('AdapterAnswerTooLargeError', "The source says more than an answer can hold.", fields, options);
    this.answer = fields.answer;
  }
}

/**
 * A setting lies outside its range, both ends included.
 *
 * Solidity: `ComposedFeed.AdapterSettingInvalid(uint256,uint256,uint256)`
 */
export class AdapterSettingInvalidError extends BulkheadError {
  override readonly errorName = 'AdapterSettingInvalid';
  readonly value: bigint;
  readonly least: bigint;
  readonly most: bigint;

  constructor(fields: { value: bigint; least: bigint; most: bigint }, options?: BulkheadErrorOptions) {
    super('AdapterSettingInvalidError', "A setting lies outside its range, both ends included.", fields, options);
    this.value = fields.value;
    this.least = fields.least;
    this.most = fields.most;
  }
}

/**
 * There is no contract at this address.
 *
 * Solidity: `ComposedFeed.AdapterSourceInvalid(address)`
 */
export class AdapterSourceInvalidError extends BulkheadError {
  override readonly errorName = 'AdapterSourceInvalid';
  readonly source: Address;

  constructor(fields: { source: Address }, options?: BulkheadErrorOptions) {
    super('AdapterSourceInvalidError', "There is no contract at this address.", fields, options);
    this.source = fields.source;
  }
}

/**
 * The recipient of a call did not answer as an `IOutflowReceiver` does.
 *
 * Solidity: `OutflowEscrow.AssetReceiverInvalid(address)`
 */
export class AssetReceiverInvalidError extends BulkheadError {
  override readonly errorName = 'AssetReceiverInvalid';
  readonly recipient: Address;

  constructor(fields: { recipient: Address }, options?: BulkheadErrorOptions) {
    super('AssetReceiverInvalidError', "The recipient of a call did not answer as an `IOutflowReceiver` does.", fields, options);
    this.recipient = fields.recipient;
  }
}

/**
 * `account` does not belong to the tier that the call needs.
 *
 * Solidity: `OwnableAuthority.AuthorityUnauthorized(address,uint8)`
 */
export class AuthorityUnauthorizedError extends BulkheadError {
  override readonly errorName = 'AuthorityUnauthorized';
  readonly account: Address;
  readonly required: Tier;

  constructor(fields: { account: Address; required: Tier }, options?: BulkheadErrorOptions) {
    super('AuthorityUnauthorizedError', "`account` does not belong to the tier that the call needs.", fields, options);
    this.account = fields.account;
    this.required = fields.required;
  }
}

/**
 * The gas cap is zero or otherwise out of its range.
 *
 * Solidity: `PauseBatch.BatchGasCapInvalid(uint256,uint256,uint256)`
 */
export class BatchGasCapInvalidError extends BulkheadError {
  override readonly errorName = 'BatchGasCapInvalid';
  readonly gasCap: bigint;
  readonly smallest: bigint;
  readonly largest: bigint;

  constructor(fields: { gasCap: bigint; smallest: bigint; largest: bigint }, options?: BulkheadErrorOptions) {
    super('BatchGasCapInvalidError', "The gas cap is zero or otherwise out of its range.", fields, options);
    this.gasCap = fields.gasCap;
    this.smallest = fields.smallest;
    this.largest = fields.largest;
  }
}

/**
 * With this host a `pauseAll` that goes as badly as it can would not fit into one transaction.
 *
 * Solidity: `PauseBatch.BatchGasExceeded(uint256,uint256)`
 */
export class BatchGasExceededError extends BulkheadError {
  override readonly errorName = 'BatchGasExceeded';
  readonly gas: bigint;
  readonly allowed: bigint;

  constructor(fields: { gas: bigint; allowed: bigint }, options?: BulkheadErrorOptions) {
    super('BatchGasExceededError', "With this host a `pauseAll` that goes as badly as it can would not fit into one transaction.", fields, options);
    this.gas = fields.gas;
    this.allowed = fields.allowed;
  }
}

/**
 * Some target could not be given all of its gas cap. Nothing was done: send more gas or order fewer.
 *
 * Solidity: `PauseBatch.BatchGasTooLow(uint256,uint256)`
 */
export class BatchGasTooLowError extends BulkheadError {
  override readonly errorName = 'BatchGasTooLow';
  readonly gas: bigint;
  readonly required: bigint;

  constructor(fields: { gas: bigint; required: bigint }, options?: BulkheadErrorOptions) {
    super('BatchGasTooLowError', "Some target could not be given all of its gas cap. Nothing was done: send more gas or order fewer.", fields, options);
    this.gas = fields.gas;
    this.required = fields.required;
  }
}

/**
 * The account is no host: it does not answer ERC-165 for `IContainmentStatus`.
 *
 * Solidity: `PauseBatch.BatchHostInvalid(address)`
 */
export class BatchHostInvalidError extends BulkheadError {
  override readonly errorName = 'BatchHostInvalid';
  readonly host: Address;

  constructor(fields: { host: Address }, options?: BulkheadErrorOptions) {
    super('BatchHostInvalidError', "The account is no host: it does not answer ERC-165 for `IContainmentStatus`.", fields, options);
    this.host = fields.host;
  }
}

/**
 * The host is registered as `name`.
 *
 * Solidity: `PauseBatch.BatchHostTaken(address,bytes32)`
 */
export class BatchHostTakenError extends BulkheadError {
  override readonly errorName = 'BatchHostTaken';
  readonly host: Address;
  readonly nameArg: Hex;

  constructor(fields: { host: Address; nameArg: Hex }, options?: BulkheadErrorOptions) {
    super('BatchHostTakenError', "The host is registered as `name`.", fields, options);
    this.host = fields.host;
    this.nameArg = fields.nameArg;
  }
}

/**
 * The name is zero.
 *
 * Solidity: `PauseBatch.BatchNameInvalid(bytes32)`
 */
export class BatchNameInvalidError extends BulkheadError {
  override readonly errorName = 'BatchNameInvalid';
  readonly nameArg: Hex;

  constructor(fields: { nameArg: Hex }, options?: BulkheadErrorOptions) {
    super('BatchNameInvalidError', "The name is zero.", fields, options);
    this.nameArg = fields.nameArg;
  }
}

/**
 * The name belongs to `host`.
 *
 * Solidity: `PauseBatch.BatchNameTaken(bytes32,address)`
 */
export class BatchNameTakenError extends BulkheadError {
  override readonly errorName = 'BatchNameTaken';
  readonly nameArg: Hex;
  readonly host: Address;

  constructor(fields: { nameArg: Hex; host: Address }, options?: BulkheadErrorOptions) {
    super('BatchNameTakenError', "The name belongs to `host`.", fields, options);
    this.nameArg = fields.nameArg;
    this.host = fields.host;
  }
}

/**
 * No host has this name.
 *
 * Solidity: `PauseBatch.BatchNameUnknown(bytes32)`
 */
export class BatchNameUnknownError extends BulkheadError {
  override readonly errorName = 'BatchNameUnknown';
  readonly nameArg: Hex;

  constructor(fields: { nameArg: Hex }, options?: BulkheadErrorOptions) {
    super('BatchNameUnknownError', "No host has this name.", fields, options);
    this.nameArg = fields.nameArg;
  }
}

/**
 * The zero address operates nothing.
 *
 * Solidity: `PauseBatch.BatchOperatorInvalid(address)`
 */
export class BatchOperatorInvalidError extends BulkheadError {
  override readonly errorName = 'BatchOperatorInvalid';
  readonly operator: Address;

  constructor(fields: { operator: Address }, options?: BulkheadErrorOptions) {
    super('BatchOperatorInvalidError', "The zero address operates nothing.", fields, options);
    this.operator = fields.operator;
  }
}

/**
 * Nothing was ordered, or no host is registered.
 *
 * Solidity: `PauseBatch.BatchOrdersEmpty()`
 */
export class BatchOrdersEmptyError extends BulkheadError {
  override readonly errorName = 'BatchOrdersEmpty';

  constructor(options?: BulkheadErrorOptions) {
    super('BatchOrdersEmptyError', "Nothing was ordered, or no host is registered.", {}, options);
  }
}

/**
 * Without an owner nobody could take a leaked operator's power away.
 *
 * Solidity: `PauseBatch.BatchOwnerRequired()`
 */
export class BatchOwnerRequiredError extends BulkheadError {
  override readonly errorName = 'BatchOwnerRequired';

  constructor(options?: BulkheadErrorOptions) {
    super('BatchOwnerRequiredError', "Without an owner nobody could take a leaked operator's power away.", {}, options);
  }
}

/**
 * A batch closes as guardian or as council, and only as guardian has it drills and a preflight.
 *
 * Solidity: `PauseBatch.BatchTierInvalid(uint8)`
 */
export class BatchTierInvalidError extends BulkheadError {
  override readonly errorName = 'BatchTierInvalid';
  readonly tier: Tier;

  constructor(fields: { tier: Tier }, options?: BulkheadErrorOptions) {
    super('BatchTierInvalidError', "A batch closes as guardian or as council, and only as guardian has it drills and a preflight.", fields, options);
    this.tier = fields.tier;
  }
}

/**
 * Neither the owner nor an operator.
 *
 * Solidity: `PauseBatch.BatchUnauthorized(address)`
 */
export class BatchUnauthorizedError extends BulkheadError {
  override readonly errorName = 'BatchUnauthorized';
  readonly account: Address;

  constructor(fields: { account: Address }, options?: BulkheadErrorOptions) {
    super('BatchUnauthorizedError', "Neither the owner nor an operator.", fields, options);
    this.account = fields.account;
  }
}

/**
 * Only the messenger delivers.
 *
 * Solidity: `IBridgeCustody.BridgeCallerNotMessenger(address)`
 */
export class BridgeCallerNotMessengerError extends BulkheadError {
  override readonly errorName = 'BridgeCallerNotMessenger';
  readonly caller: Address;

  constructor(fields: { caller: Address }, options?: BulkheadErrorOptions) {
    super('BridgeCallerNotMessengerError', "Only the messenger delivers.", fields, options);
    this.caller = fields.caller;
  }
}

/**
 * More than the custody holds of this asset.
 *
 * Solidity: `IBridgeCustody.BridgeCustodyTooSmall(address,uint256,uint256)`
 */
export class BridgeCustodyTooSmallError extends BulkheadError {
  override readonly errorName = 'BridgeCustodyTooSmall';
  readonly asset: Address;
  readonly requested: bigint;
  readonly held: bigint;

  constructor(fields: { asset: Address; requested: bigint; held: bigint }, options?: BulkheadErrorOptions) {
    super('BridgeCustodyTooSmallError', "More than the custody holds of this asset.", fields, options);
    this.asset = fields.asset;
    this.requested = fields.requested;
    this.held = fields.held;
  }
}

/**
 * An amount, a recipient or the messenger is zero.
 *
 * Solidity: `IBridgeCustody.BridgeInputZero()`
 */
export class BridgeInputZeroError extends BulkheadError {
  override readonly errorName = 'BridgeInputZero';

  constructor(options?: BulkheadErrorOptions) {
    super('BridgeInputZeroError', "An amount, a recipient or the messenger is zero.", {}, options);
  }
}

/**
 * This message was delivered before.
 *
 * Solidity: `IBridgeCustody.BridgeMessageDelivered(bytes32)`
 */
export class BridgeMessageDeliveredError extends BulkheadError {
  override readonly errorName = 'BridgeMessageDelivered';
  readonly id: Hex;

  constructor(fields: { id: Hex }, options?: BulkheadErrorOptions) {
    super('BridgeMessageDeliveredError', "This message was delivered before.", fields, options);
    this.id = fields.id;
  }
}

/**
 * The native value sent differs from the amount, or was sent along with a token.
 *
 * Solidity: `IBridgeCustody.BridgeValueMismatch(address,uint256,uint256)`
 */
export class BridgeValueMismatchError extends BulkheadError {
  override readonly errorName = 'BridgeValueMismatch';
  readonly asset: Address;
  readonly amount: bigint;
  readonly value: bigint;

  constructor(fields: { asset: Address; amount: bigint; value: bigint }, options?: BulkheadErrorOptions) {
    super('BridgeValueMismatchError', "The native value sent differs from the amount, or was sent along with a token.", fields, options);
    this.asset = fields.asset;
    this.amount = fields.amount;
    this.value = fields.value;
  }
}

/**
 * The amount is larger than a bucket can hold.
 *
 * Solidity: `BucketLib.BucketAmountOutOfRange(uint256,uint256)`
 */
export class BucketAmountOutOfRangeError extends BulkheadError {
  override readonly errorName = 'BucketAmountOutOfRange';
  readonly amount: bigint;
  readonly largest: bigint;

  constructor(fields: { amount: bigint; largest: bigint }, options?: BulkheadErrorOptions) {
    super('BucketAmountOutOfRangeError', "The amount is larger than a bucket can hold.", fields, options);
    this.amount = fields.amount;
    this.largest = fields.largest;
  }
}

/**
 * The window is zero.
 *
 * Solidity: `BucketLib.BucketWindowZero()`
 */
export class BucketWindowZeroError extends BulkheadError {
  override readonly errorName = 'BucketWindowZero';

  constructor(options?: BulkheadErrorOptions) {
    super('BucketWindowZeroError', "The window is zero.", {}, options);
  }
}

/**
 * The same change is already scheduled; wait for it, veto it or cancel it first.
 *
 * Solidity: `ITwoSpeedChange.ChangeAlreadyScheduled(bytes32,uint40,uint40)`
 */
export class ChangeAlreadyScheduledError extends BulkheadError {
  override readonly errorName = 'ChangeAlreadyScheduled';
  readonly id: Hex;
  readonly eta: number;
  readonly expiry: number;

  constructor(fields: { id: Hex; eta: number; expiry: number }, options?: BulkheadErrorOptions) {
    super('ChangeAlreadyScheduledError', "The same change is already scheduled; wait for it, veto it or cancel it first.", fields, options);
    this.id = fields.id;
    this.eta = fields.eta;
    this.expiry = fields.expiry;
  }
}

/**
 * A delay or the window is zero, `fast` is longer than `slow`, `slow` outlasts what the council can close, or `slow`
 * and `window` together outlast the escrow's review and hold.
 *
 * Solidity: `ITwoSpeedChange.ChangeDelaysInvalid(uint32,uint32,uint32)`
 */
export class ChangeDelaysInvalidError extends BulkheadError {
  override readonly errorName = 'ChangeDelaysInvalid';
  readonly slow: number;
  readonly fast: number;
  readonly window: number;

  constructor(fields: { slow: number; fast: number; window: number }, options?: BulkheadErrorOptions) {
    super('ChangeDelaysInvalidError', "A delay or the window is zero, `fast` is longer than `slow`, `slow` outlasts what the council can close, or `slow` and `window` together outlast the escrow's review and hold.", fields, options);
    this.slow = fields.slow;
    this.fast = fields.fast;
    this.window = fields.window;
  }
}

/**
 * The change lapsed at `expiry`; schedule it again.
 *
 * Solidity: `ITwoSpeedChange.ChangeLapsed(bytes32,uint40)`
 */
export class ChangeLapsedError extends BulkheadError {
  override readonly errorName = 'ChangeLapsed';
  readonly id: Hex;
  readonly expiry: number;

  constructor(fields: { id: Hex; expiry: number }, options?: BulkheadErrorOptions) {
    super('ChangeLapsedError', "The change lapsed at `expiry`; schedule it again.", fields, options);
    this.id = fields.id;
    this.expiry = fields.expiry;
  }
}

/**
 * The change may be executed from `eta` on.
 *
 * Solidity: `ITwoSpeedChange.ChangeNotDue(bytes32,uint40)`
 */
export class ChangeNotDueError extends BulkheadError {
  override readonly errorName = 'ChangeNotDue';
  readonly id: Hex;
  readonly eta: number;

  constructor(fields: { id: Hex; eta: number }, options?: BulkheadErrorOptions) {
    super('ChangeNotDueError', "The change may be executed from `eta` on.", fields, options);
    this.id = fields.id;
    this.eta = fields.eta;
  }
}

/**
 * Nothing is scheduled under this id.
 *
 * Solidity: `ITwoSpeedChange.ChangeNotScheduled(bytes32)`
 */
export class ChangeNotScheduledError extends BulkheadError {
  override readonly errorName = 'ChangeNotScheduled';
  readonly id: Hex;

  constructor(fields: { id: Hex }, options?: BulkheadErrorOptions) {
    super('ChangeNotScheduledError', "Nothing is scheduled under this id.", fields, options);
    this.id = fields.id;
  }
}

/**
 * This function runs only as a scheduled change: pass its calldata to `scheduleChange`.
 *
 * Solidity: `ITwoSpeedChange.ChangeNotScheduledCall(bytes4)`
 */
export class ChangeNotScheduledCallError extends BulkheadError {
  override readonly errorName = 'ChangeNotScheduledCall';
  readonly selector: Hex;

  constructor(fields: { selector: Hex }, options?: BulkheadErrorOptions) {
    super('ChangeNotScheduledCallError', "This function runs only as a scheduled change: pass its calldata to `scheduleChange`.", fields, options);
    this.selector = fields.selector;
  }
}

/**
 * Another scheduled change is being executed in this call.
 *
 * Solidity: `ITwoSpeedChange.ChangeReentered()`
 */
export class ChangeReenteredError extends BulkheadError {
  override readonly errorName = 'ChangeReentered';

  constructor(options?: BulkheadErrorOptions) {
    super('ChangeReenteredError', "Another scheduled change is being executed in this call.", {}, options);
  }
}

/**
 * The council may not veto a change to itself.
 *
 * Solidity: `ITwoSpeedChange.ChangeVetoConflict(bytes32,address)`
 */
export class ChangeVetoConflictError extends BulkheadError {
  override readonly errorName = 'ChangeVetoConflict';
  readonly id: Hex;
  readonly account: Address;

  constructor(fields: { id: Hex; account: Address }, options?: BulkheadErrorOptions) {
    super('ChangeVetoConflictError', "The council may not veto a change to itself.", fields, options);
    this.id = fields.id;
    this.account = fields.account;
  }
}

/**
 * The price has more digits before or behind the point than can be told apart from an error.
 *
 * Solidity: `ConfidenceFeed.ConfidenceExponentInvalid(int32)`
 */
export class ConfidenceExponentInvalidError extends BulkheadError {
  override readonly errorName = 'ConfidenceExponentInvalid';
  readonly expo: number;

  constructor(fields: { expo: number }, options?: BulkheadErrorOptions) {
    super('ConfidenceExponentInvalidError', "The price has more digits before or behind the point than can be told apart from an error.", fields, options);
    this.expo = fields.expo;
  }
}

/**
 * The source is not sure enough: `conf` exceeds `limitBps` of `price`.
 *
 * Solidity: `ConfidenceFeed.ConfidenceTooWide(int64,uint64,uint256)`
 */
export class ConfidenceTooWideError extends BulkheadError {
  override readonly errorName = 'ConfidenceTooWide';
  readonly price: bigint;
  readonly conf: bigint;
  readonly limitBps: bigint;

  constructor(fields: { price: bigint; conf: bigint; limitBps: bigint }, options?: BulkheadErrorOptions) {
    super('ConfidenceTooWideError', "The source is not sure enough: `conf` exceeds `limitBps` of `price`.", fields, options);
    this.price = fields.price;
    this.conf = fields.conf;
    this.limitBps = fields.limitBps;
  }
}

/**
 * The module was initialised before.
 *
 * Solidity: `IContainment.ContainmentAlreadyInitialized()`
 */
export class ContainmentAlreadyInitializedError extends BulkheadError {
  override readonly errorName = 'ContainmentAlreadyInitialized';

  constructor(options?: BulkheadErrorOptions) {
    super('ContainmentAlreadyInitializedError', "The module was initialised before.", {}, options);
  }
}

/**
 * The bounds contradict each other: see `ContainmentBounds`.
 *
 * Solidity: `IContainment.ContainmentBoundsInvalid()`
 */
export class ContainmentBoundsInvalidError extends BulkheadError {
  override readonly errorName = 'ContainmentBoundsInvalid';

  constructor(options?: BulkheadErrorOptions) {
    super('ContainmentBoundsInvalidError', "The bounds contradict each other: see `ContainmentBounds`.", {}, options);
  }
}

/**
 * The closing ends now or earlier, or later than the caller may close.
 *
 * Solidity: `IContainment.ContainmentUntilInvalid(uint256,uint256,uint256)`
 */
export class ContainmentUntilInvalidError extends BulkheadError {
  override readonly errorName = 'ContainmentUntilInvalid';
  readonly until: bigint;
  readonly earliest: bigint;
  readonly latest: bigint;

  constructor(fields: { until: bigint; earliest: bigint; latest: bigint }, options?: BulkheadErrorOptions) {
    super('ContainmentUntilInvalidError', "The closing ends now or earlier, or later than the caller may close.", fields, options);
    this.until = fields.until;
    this.earliest = fields.earliest;
    this.latest = fields.latest;
  }
}

/**
 * The contract refused with ERC20InsufficientAllowance.
 *
 * Indicates a failure with the `spender`’s `allowance`. Used in transfers.
 *
 * Solidity: `ProtectedVault.ERC20InsufficientAllowance(address,uint256,uint256)`
 */
export class ERC20InsufficientAllowanceError extends BulkheadError {
  override readonly errorName = 'ERC20InsufficientAllowance';
  /** Address that may be allowed to operate on tokens without being their owner. */
  readonly spender: Address;
  /** Amount of tokens a `spender` is allowed to operate with. */
  readonly allowance: bigint;
  /** Minimum amount required to perform a transfer. */
  readonly needed: bigint;

  constructor(fields: { spender: Address; allowance: bigint; needed: bigint }, options?: BulkheadErrorOptions) {
    super('ERC20InsufficientAllowanceError', "The contract refused with ERC20InsufficientAllowance.", fields, options);
    this.spender = fields.spender;
    this.allowance = fields.allowance;
    this.needed = fields.needed;
  }
}

/**
 * The contract refused with ERC20InsufficientBalance.
 *
 * Indicates an error related to the current `balance` of a `sender`. Used in transfers.
 *
 * Solidity: `ProtectedVault.ERC20InsufficientBalance(address,uint256,uint256)`
 */
export class ERC20InsufficientBalanceError extends BulkheadError {
  override readonly errorName = 'ERC20InsufficientBalance';
  /** Address whose tokens are being transferred. */
  readonly sender: Address;
  /** Current balance for the interacting account. */
  readonly balance: bigint;
  /** Minimum amount required to perform a transfer. */
  readonly needed: bigint;

  constructor(fields: { sender: Address; balance: bigint; needed: bigint }, options?: BulkheadErrorOptions) {
    super('ERC20InsufficientBalanceError', "The contract refused with ERC20InsufficientBalance.", fields, options);
    this.sender = fields.sender;
    this.balance = fields.balance;
    this.needed = fields.needed;
  }
}

/**
 * The contract refused with ERC20InvalidApprover.
 *
 * Indicates a failure with the `approver` of a token to be approved. Used in approvals.
 *
 * Solidity: `ProtectedVault.ERC20InvalidApprover(address)`
 */
export class ERC20InvalidApproverError extends BulkheadError {
  override readonly errorName = 'ERC20InvalidApprover';
  /** Address initiating an approval operation. */
  readonly approver: Address;

  constructor(fields: { approver: Address }, options?: BulkheadErrorOptions) {
    super('ERC20InvalidApproverError', "The contract refused with ERC20InvalidApprover.", fields, options);
    this.approver = fields.approver;
  }
}

/**
 * The contract refused with ERC20InvalidReceiver.
 *
 * Indicates a failure with the token `receiver`. Used in transfers.
 *
 * Solidity: `ProtectedVault.ERC20InvalidReceiver(address)`
 */
export class ERC20InvalidReceiverError extends BulkheadError {
  override readonly errorName = 'ERC20InvalidReceiver';
  /** Address to which tokens are being transferred. */
  readonly receiver: Address;

  constructor(fields: { receiver: Address }, options?: BulkheadErrorOptions) {
    super('ERC20InvalidReceiverError', "The contract refused with ERC20InvalidReceiver.", fields, options);
    this.receiver = fields.receiver;
  }
}

/**
 * The contract refused with ERC20InvalidSender.
 *
 * Indicates a failure with the token `sender`. Used in transfers.
 *
 * Solidity: `ProtectedVault.ERC20InvalidSender(address)`
 */
export class ERC20InvalidSenderError extends BulkheadError {
  override readonly errorName = 'ERC20InvalidSender';
  /** Address whose tokens are being transferred. */
  readonly sender: Address;

  constructor(fields: { sender: Address }, options?: BulkheadErrorOptions) {
    super('ERC20InvalidSenderError', "The contract refused with ERC20InvalidSender.", fields, options);
    this.sender = fields.sender;
  }
}

/**
 * The contract refused with ERC20InvalidSpender.
 *
 * Indicates a failure with the `spender` to be approved. Used in approvals.
 *
 * Solidity: `ProtectedVault.ERC20InvalidSpender(address)`
 */
export class ERC20InvalidSpenderError extends BulkheadError {
  override readonly errorName = 'ERC20InvalidSpender';
  /** Address that may be allowed to operate on tokens without being their owner. */
  readonly spender: Address;

  constructor(fields: { spender: Address }, options?: BulkheadErrorOptions) {
    super('ERC20InvalidSpenderError', "The contract refused with ERC20InvalidSpender.", fields, options);
    this.spender = fields.spender;
  }
}

/**
 * The contract refused with ERC4626ExceededMaxDeposit.
 *
 * Attempted to deposit more assets than the max amount for `receiver`.
 *
 * Solidity: `ProtectedVault.ERC4626ExceededMaxDeposit(address,uint256,uint256)`
 */
export class ERC4626ExceededMaxDepositError extends BulkheadError {
  override readonly errorName = 'ERC4626ExceededMaxDeposit';
  readonly receiver: Address;
  readonly assets: bigint;
  readonly max: bigint;

  constructor(fields: { receiver: Address; assets: bigint; max: bigint }, options?: BulkheadErrorOptions) {
    super('ERC4626ExceededMaxDepositError', "The contract refused with ERC4626ExceededMaxDeposit.", fields, options);
    this.receiver = fields.receiver;
    this.assets = fields.assets;
    this.max = fields.max;
  }
}

/**
 * The contract refused with ERC4626ExceededMaxMint.
 *
 * Attempted to mint more shares than the max amount for `receiver`.
 *
 * Solidity: `ProtectedVault.ERC4626ExceededMaxMint(address,uint256,uint256)`
 */
export class ERC4626ExceededMaxMintError extends BulkheadError {
  override readonly errorName = 'ERC4626ExceededMaxMint';
  readonly receiver: Address;
  readonly shares: bigint;
  readonly max: bigint;

  constructor(fields: { receiver: Address; shares: bigint; max: bigint }, options?: BulkheadErrorOptions) {
    super('ERC4626ExceededMaxMintError', "The contract refused with ERC4626ExceededMaxMint.", fields, options);
    this.receiver = fields.receiver;
    this.shares = fields.shares;
    this.max = fields.max;
  }
}

/**
 * The contract refused with ERC4626ExceededMaxRedeem.
 *
 * Attempted to redeem more shares than the max amount for `owner`.
 *
 * Solidity: `ProtectedVault.ERC4626ExceededMaxRedeem(address,uint256,uint256)`
 */
export class ERC4626ExceededMaxRedeemError extends BulkheadError {
  override readonly errorName = 'ERC4626ExceededMaxRedeem';
  readonly owner: Address;
  readonly shares: bigint;
  readonly max: bigint;

  constructor(fields: { owner: Address; shares: bigint; max: bigint }, options?: BulkheadErrorOptions) {
    super('ERC4626ExceededMaxRedeemError', "The contract refused with ERC4626ExceededMaxRedeem.", fields, options);
    this.owner = fields.owner;
    this.shares = fields.shares;
    this.max = fields.max;
  }
}

/**
 * The contract refused with ERC4626ExceededMaxWithdraw.
 *
 * Attempted to withdraw more assets than the max amount for `owner`.
 *
 * Solidity: `ProtectedVault.ERC4626ExceededMaxWithdraw(address,uint256,uint256)`
 */
export class ERC4626ExceededMaxWithdrawError extends BulkheadError {
  override readonly errorName = 'ERC4626ExceededMaxWithdraw';
  readonly owner: Address;
  readonly assets: bigint;
  readonly max: bigint;

  constructor(fields: { owner: Address; assets: bigint; max: bigint }, options?: BulkheadErrorOptions) {
    super('ERC4626ExceededMaxWithdrawError', "The contract refused with ERC4626ExceededMaxWithdraw.", fields, options);
    this.owner = fields.owner;
    this.assets = fields.assets;
    this.max = fields.max;
  }
}

/**
 * The claim carries a call: pass its data to `releaseWithCall` or `retry`. `given` is the hash of what was passed,
 * zero for nothing.
 *
 * Solidity: `OutflowEscrow.EscrowCallMismatch(uint64,bytes32,bytes32)`
 */
export class EscrowCallMismatchError extends BulkheadError {
  override readonly errorName = 'EscrowCallMismatch';
  readonly id: bigint;
  readonly callHash: Hex;
  readonly given: Hex;

  constructor(fields: { id: bigint; callHash: Hex; given: Hex }, options?: BulkheadErrorOptions) {
    super('EscrowCallMismatchError', "The claim carries a call: pass its data to `releaseWithCall` or `retry`. `given` is the hash of what was passed, zero for nothing.", fields, options);
    this.id = fields.id;
    this.callHash = fields.callHash;
    this.given = fields.given;
  }
}

/**
 * Only the escrow itself.
 *
 * Solidity: `OutflowEscrow.EscrowCallerNotEscrow(address)`
 */
export class EscrowCallerNotEscrowError extends BulkheadError {
  override readonly errorName = 'EscrowCallerNotEscrow';
  readonly caller: Address;

  constructor(fields: { caller: Address }, options?: BulkheadErrorOptions) {
    super('EscrowCallerNotEscrowError', "Only the escrow itself.", fields, options);
    this.caller = fields.caller;
  }
}

/**
 * Only the host.
 *
 * Solidity: `OutflowEscrow.EscrowCallerNotHost(address)`
 */
export class EscrowCallerNotHostError extends BulkheadError {
  override readonly errorName = 'EscrowCallerNotHost';
  readonly caller: Address;

  constructor(fields: { caller: Address }, options?: BulkheadErrorOptions) {
    super('EscrowCallerNotHostError', "Only the host.", fields, options);
    this.caller = fields.caller;
  }
}

/**
 * Only the recipient may say where a failed push goes.
 *
 * Solidity: `OutflowEscrow.EscrowCallerNotRecipient(address,address)`
 */
export class EscrowCallerNotRecipientError extends BulkheadError {
  override readonly errorName = 'EscrowCallerNotRecipient';
  readonly caller: Address;
  readonly recipient: Address;

  constructor(fields: { caller: Address; recipient: Address }, options?: BulkheadErrorOptions) {
    super('EscrowCallerNotRecipientError', "Only the recipient may say where a failed push goes.", fields, options);
    this.caller = fields.caller;
    this.recipient = fields.recipient;
  }
}

/**
 * A scheduled quarantine holds this claim until it is executed, vetoed or lapsed at `until`.
 *
 * Solidity: `OutflowEscrow.EscrowClaimFrozen(uint64,uint40)`
 */
export class EscrowClaimFrozenError extends BulkheadError {
  override readonly errorName = 'EscrowClaimFrozen';
  readonly id: bigint;
  readonly until: number;

  constructor(fields: { id: bigint; until: number }, options?: BulkheadErrorOptions) {
    super('EscrowClaimFrozenError', "A scheduled quarantine holds this claim until it is executed, vetoed or lapsed at `until`.", fields, options);
    this.id = fields.id;
    this.until = fields.until;
  }
}

/**
 * The review, or the hold, of this claim ends at `dueAt`.
 *
 * Solidity: `OutflowEscrow.EscrowClaimNotDue(uint64,uint40)`
 */
export class EscrowClaimNotDueError extends BulkheadError {
  override readonly errorName = 'EscrowClaimNotDue';
  readonly id: bigint;
  readonly dueAt: number;

  constructor(fields: { id: bigint; dueAt: number }, options?: BulkheadErrorOptions) {
    super('EscrowClaimNotDueError', "The review, or the hold, of this claim ends at `dueAt`.", fields, options);
    this.id = fields.id;
    this.dueAt = fields.dueAt;
  }
}

/**
 * The claim is not quarantined, so its place is not given up.
 *
 * Solidity: `OutflowEscrow.EscrowClaimNotQuarantined(uint64)`
 */
export class EscrowClaimNotQuarantinedError extends BulkheadError {
  override readonly errorName = 'EscrowClaimNotQuarantined';
  readonly id: bigint;

  constructor(fields: { id: bigint }, options?: BulkheadErrorOptions) {
    super('EscrowClaimNotQuarantinedError', "The claim is not quarantined, so its place is not given up.", fields, options);
    this.id = fields.id;
  }
}

/**
 * The claim is quarantined: its value stays here.
 *
 * Solidity: `OutflowEscrow.EscrowClaimQuarantined(uint64)`
 */
export class EscrowClaimQuarantinedError extends BulkheadError {
  override readonly errorName = 'EscrowClaimQuarantined';
  readonly id: bigint;

  constructor(fields: { id: bigint }, options?: BulkheadErrorOptions) {
    super('EscrowClaimQuarantinedError', "The claim is quarantined: its value stays here.", fields, options);
    this.id = fields.id;
  }
}

/**
 * No such claim is open: it never was, it is paid, or the content passed is not its own.
 *
 * Solidity: `OutflowEscrow.EscrowClaimUnknown(uint64)`
 */
export class EscrowClaimUnknownError extends BulkheadError {
  override readonly errorName = 'EscrowClaimUnknown';
  readonly id: bigint;

  constructor(fields: { id: bigint }, options?: BulkheadErrorOptions) {
    super('EscrowClaimUnknownError', "No such claim is open: it never was, it is paid, or the content passed is not its own.", fields, options);
    this.id = fields.id;
  }
}

/**
 * Send at least `required` gas, so that nobody starves a push, or what its recipient does with it.
 *
 * Solidity: `OutflowEscrow.EscrowGasTooLow(uint256,uint256)`
 */
export class EscrowGasTooLowError extends BulkheadError {
  override readonly errorName = 'EscrowGasTooLow';
  readonly gas: bigint;
  readonly required: bigint;

  constructor(fields: { gas: bigint; required: bigint }, options?: BulkheadErrorOptions) {
    super('EscrowGasTooLowError', "Send at least `required` gas, so that nobody starves a push, or what its recipient does with it.", fields, options);
    this.gas = fields.gas;
    this.required = fields.required;
  }
}

/**
 * No quarantined claim of the asset was skipped since the last recovery.
 *
 * Solidity: `OutflowEscrow.EscrowNothingToRecover(address)`
 */
export class EscrowNothingToRecoverError extends BulkheadError {
  override readonly errorName = 'EscrowNothingToRecover';
  readonly asset: Address;

  constructor(fields: { asset: Address }, options?: BulkheadErrorOptions) {
    super('EscrowNothingToRecoverError', "No quarantined claim of the asset was skipped since the last recovery.", fields, options);
    this.asset = fields.asset;
  }
}

/**
 * The failed push may be collected by its recipient until `expiry`.
 *
 * Solidity: `OutflowEscrow.EscrowPushNotExpired(uint64,uint40)`
 */
export class EscrowPushNotExpiredError extends BulkheadError {
  override readonly errorName = 'EscrowPushNotExpired';
  readonly id: bigint;
  readonly expiry: number;

  constructor(fields: { id: bigint; expiry: number }, options?: BulkheadErrorOptions) {
    super('EscrowPushNotExpiredError', "The failed push may be collected by its recipient until `expiry`.", fields, options);
    this.id = fields.id;
    this.expiry = fields.expiry;
  }
}

/**
 * Its push did not fail: `release` pays it.
 *
 * Solidity: `OutflowEscrow.EscrowPushNotFailed(uint64)`
 */
export class EscrowPushNotFailedError extends BulkheadError {
  override readonly errorName = 'EscrowPushNotFailed';
  readonly id: bigint;

  constructor(fields: { id: bigint }, options?: BulkheadErrorOptions) {
    super('EscrowPushNotFailedError', "Its push did not fail: `release` pays it.", fields, options);
    this.id = fields.id;
  }
}

/**
 * Another quarantine of this asset is pending until `until`.
 *
 * Solidity: `OutflowEscrow.EscrowQuarantinePending(address,uint40)`
 */
export class EscrowQuarantinePendingError extends BulkheadError {
  override readonly errorName = 'EscrowQuarantinePending';
  readonly asset: Address;
  readonly until: number;

  constructor(fields: { asset: Address; until: number }, options?: BulkheadErrorOptions) {
    super('EscrowQuarantinePendingError', "Another quarantine of this asset is pending until `until`.", fields, options);
    this.asset = fields.asset;
    this.until = fields.until;
  }
}

/**
 * The range is empty, begins at zero, or ends beyond the last claim of the asset.
 *
 * Solidity: `OutflowEscrow.EscrowRangeInvalid(address,uint64,uint64)`
 */
export class EscrowRangeInvalidError extends BulkheadError {
  override readonly errorName = 'EscrowRangeInvalid';
  readonly asset: Address;
  readonly first: bigint;
  readonly last: bigint;

  constructor(fields: { asset: Address; first: bigint; last: bigint }, options?: BulkheadErrorOptions) {
    super('EscrowRangeInvalidError', "The range is empty, begins at zero, or ends beyond the last claim of the asset.", fields, options);
    this.asset = fields.asset;
    this.first = fields.first;
    this.last = fields.last;
  }
}

/**
 * One quarantine names at most `most` ranges: join those that touch. A second one of the same asset can be scheduled
 * only when this one is no longer pending.
 *
 * Solidity: `OutflowEscrow.EscrowRangesTooMany(uint256,uint256)`
 */
export class EscrowRangesTooManyError extends BulkheadError {
  override readonly errorName = 'EscrowRangesTooMany';
  readonly count: bigint;
  readonly most: bigint;

  constructor(fields: { count: bigint; most: bigint }, options?: BulkheadErrorOptions) {
    super('EscrowRangesTooManyError', "One quarantine names at most `most` ranges: join those that touch. A second one of the same asset can be scheduled only when this one is no longer pending.", fields, options);
    this.count = fields.count;
    this.most = fields.most;
  }
}

/**
 * The zero address, the escrow and its host receive nothing.
 *
 * Solidity: `OutflowEscrow.EscrowRecipientInvalid(address)`
 */
export class EscrowRecipientInvalidError extends BulkheadError {
  override readonly errorName = 'EscrowRecipientInvalid';
  readonly recipient: Address;

  constructor(fields: { recipient: Address }, options?: BulkheadErrorOptions) {
    super('EscrowRecipientInvalidError', "The zero address, the escrow and its host receive nothing.", fields, options);
    this.recipient = fields.recipient;
  }
}

/**
 * The host is the zero address, or review or hold is zero.
 *
 * Solidity: `OutflowEscrow.EscrowSetupInvalid(address,uint32,uint32)`
 */
export class EscrowSetupInvalidError extends BulkheadError {
  override readonly errorName = 'EscrowSetupInvalid';
  readonly host: Address;
  readonly review: number;
  readonly hold: number;

  constructor(fields: { host: Address; review: number; hold: number }, options?: BulkheadErrorOptions) {
    super('EscrowSetupInvalidError', "The host is the zero address, or review or hold is zero.", fields, options);
    this.host = fields.host;
    this.review = fields.review;
    this.hold = fields.hold;
  }
}

/**
 * The way out of a failed push failed again.
 *
 * Solidity: `OutflowEscrow.EscrowTransferFailed(address,address,uint256)`
 */
export class EscrowTransferFailedError extends BulkheadError {
  override readonly errorName = 'EscrowTransferFailed';
  readonly asset: Address;
  readonly to: Address;
  readonly amount: bigint;

  constructor(fields: { asset: Address; to: Address; amount: bigint }, options?: BulkheadErrorOptions) {
    super('EscrowTransferFailedError', "The way out of a failed push failed again.", fields, options);
    this.asset = fields.asset;
    this.to = fields.to;
    this.amount = fields.amount;
  }
}

/**
 * The contract refused with FailedCall.
 *
 * A call to an address target failed. The target may have reverted.
 *
 * Solidity: `ProtectedLendingMarket.FailedCall()`
 */
export class FailedCallError extends BulkheadError {
  override readonly errorName = 'FailedCall';

  constructor(options?: BulkheadErrorOptions) {
    super('FailedCallError', "The contract refused with FailedCall.", {}, options);
  }
}

/**
 * Cannot happen: a forwarded call ends the present one.
 *
 * Solidity: `OwnableAuthority.ForwardReturned()`
 */
export class ForwardReturnedError extends BulkheadError {
  override readonly errorName = 'ForwardReturned';

  constructor(options?: BulkheadErrorOptions) {
    super('ForwardReturnedError', "Cannot happen: a forwarded call ends the present one.", {}, options);
  }
}

/**
 * The account is zero, the host, a guardian already, or stands in for another one.
 *
 * Solidity: `IGuardianPause.GuardianAccountInvalid(address)`
 */
export class GuardianAccountInvalidError extends BulkheadError {
  override readonly errorName = 'GuardianAccountInvalid';
  readonly account: Address;

  constructor(fields: { account: Address }, options?: BulkheadErrorOptions) {
    super('GuardianAccountInvalidError', "The account is zero, the host, a guardian already, or stands in for another one.", fields, options);
    this.account = fields.account;
  }
}

/**
 * With this grant guardians together could close for longer than the budget, or it is no budget at all.
 *
 * Solidity: `IGuardianPause.GuardianBudgetExceeded(uint256,uint256)`
 */
export class GuardianBudgetExceededError extends BulkheadError {
  override readonly errorName = 'GuardianBudgetExceeded';
  readonly asked: bigint;
  readonly allowed: bigint;

  constructor(fields: { asked: bigint; allowed: bigint }, options?: BulkheadErrorOptions) {
    super('GuardianBudgetExceededError', "With this grant guardians together could close for longer than the budget, or it is no budget at all.", fields, options);
    this.asked = fields.asked;
    this.allowed = fields.allowed;
  }
}

/**
 * Nothing to close was named.
 *
 * Solidity: `IGuardianPause.GuardianClosingsEmpty()`
 */
export class GuardianClosingsEmptyError extends BulkheadError {
  override readonly errorName = 'GuardianClosingsEmpty';

  constructor(options?: BulkheadErrorOptions) {
    super('GuardianClosingsEmptyError', "Nothing to close was named.", {}, options);
  }
}

/**
 * There are as many guardians as there may be.
 *
 * Solidity: `IGuardianPause.GuardianCountExceeded(uint256)`
 */
export class GuardianCountExceededError extends BulkheadError {
  override readonly errorName = 'GuardianCountExceeded';
  readonly allowed: bigint;

  constructor(fields: { allowed: bigint }, options?: BulkheadErrorOptions) {
    super('GuardianCountExceededError', "There are as many guardians as there may be.", fields, options);
    this.allowed = fields.allowed;
  }
}

/**
 * At once only down to the floor; schedule it instead. The last guardian can only be replaced.
 *
 * Solidity: `IGuardianPause.GuardianFloorReached(uint256,uint256)`
 */
export class GuardianFloorReachedError extends BulkheadError {
  override readonly errorName = 'GuardianFloorReached';
  readonly left: bigint;
  readonly floor: bigint;

  constructor(fields: { left: bigint; floor: bigint }, options?: BulkheadErrorOptions) {
    super('GuardianFloorReachedError', "At once only down to the floor; schedule it instead. The last guardian can only be replaced.", fields, options);
    this.left = fields.left;
    this.floor = fields.floor;
  }
}

/**
 * This adds power, so it has to be scheduled.
 *
 * Solidity: `IGuardianPause.GuardianPowerAdded(address)`
 */
export class GuardianPowerAddedError extends BulkheadError {
  override readonly errorName = 'GuardianPowerAdded';
  readonly guardian: Address;

  constructor(fields: { guardian: Address }, options?: BulkheadErrorOptions) {
    super('GuardianPowerAddedError', "This adds power, so it has to be scheduled.", fields, options);
    this.guardian = fields.guardian;
  }
}

/**
 * The guardian may not do this now; the fields say what was asked and what is allowed.
 *
 * Solidity: `IGuardianPause.GuardianRefused(address,uint8,uint256,uint256)`
 */
export class GuardianRefusedError extends BulkheadError {
  override readonly errorName = 'GuardianRefused';
  readonly account: Address;
  readonly reason: GuardianRefusal;
  readonly asked: bigint;
  readonly allowed: bigint;

  constructor(fields: { account: Address; reason: GuardianRefusal; asked: bigint; allowed: bigint }, options?: BulkheadErrorOptions) {
    super('GuardianRefusedError', "The guardian may not do this now; the fields say what was asked and what is allowed.", fields, options);
    this.account = fields.account;
    this.reason = fields.reason;
    this.asked = fields.asked;
    this.allowed = fields.allowed;
  }
}

/**
 * The terms contradict each other: see `GuardianTerms`.
 *
 * Solidity: `IGuardianPause.GuardianTermsInvalid(address,(uint8,uint8,uint32,uint32,uint32,uint32,uint32,address))`
 */
export class GuardianTermsInvalidError extends BulkheadError {
  override readonly errorName = 'GuardianTermsInvalid';
  readonly guardian: Address;
  readonly terms: GuardianTerms;

  constructor(fields: { guardian: Address; terms: GuardianTerms }, options?: BulkheadErrorOptions) {
    super('GuardianTermsInvalidError', "The terms contradict each other: see `GuardianTerms`.", fields, options);
    this.guardian = fields.guardian;
    this.terms = fields.terms;
  }
}

/**
 * The account has no seat.
 *
 * Solidity: `IGuardianPause.GuardianUnknown(address)`
 */
export class GuardianUnknownError extends BulkheadError {
  override readonly errorName = 'GuardianUnknown';
  readonly account: Address;

  constructor(fields: { account: Address }, options?: BulkheadErrorOptions) {
    super('GuardianUnknownError', "The account has no seat.", fields, options);
    this.account = fields.account;
  }
}

/**
 * The word has room for six bits of the host's own: 0 to 63.
 *
 * Solidity: `IContainment.HostBitsInvalid(uint8)`
 */
export class HostBitsInvalidError extends BulkheadError {
  override readonly errorName = 'HostBitsInvalid';
  readonly bits: number;

  constructor(fields: { bits: number }, options?: BulkheadErrorOptions) {
    super('HostBitsInvalidError', "The word has room for six bits of the host's own: 0 to 63.", fields, options);
    this.bits = fields.bits;
  }
}

/**
 * The contract refused with InsufficientBalance.
 *
 * The ETH balance of the account is not enough to perform the operation.
 *
 * Solidity: `ProtectedLendingMarket.InsufficientBalance(uint256,uint256)`
 */
export class InsufficientBalanceError extends BulkheadError {
  override readonly errorName = 'InsufficientBalance';
  readonly balance: bigint;
  readonly needed: bigint;

  constructor(fields: { balance: bigint; needed: bigint }, options?: BulkheadErrorOptions) {
    super('InsufficientBalanceError', "The contract refused with InsufficientBalance.", fields, options);
    this.balance = fields.balance;
    this.needed = fields.needed;
  }
}

/**
 * The account owes no more than the limit: it may not be liquidated.
 *
 * Solidity: `ILendingBook.LendingAccountHealthy(address,uint256,uint256)`
 */
export class LendingAccountHealthyError extends BulkheadError {
  override readonly errorName = 'LendingAccountHealthy';
  readonly account: Address;
  /** What it owes, in the market's unit of value. */
  readonly debtValue: bigint;
  /** Above it, likewise. */
  readonly limit: bigint;

  constructor(fields: { account: Address; debtValue: bigint; limit: bigint }, options?: BulkheadErrorOptions) {
    super('LendingAccountHealthyError', "The account owes no more than the limit: it may not be liquidated.", fields, options);
    this.account = fields.account;
    this.debtValue = fields.debtValue;
    this.limit = fields.limit;
  }
}

/**
 * The rest is lent; wait for repayments.
 *
 * Solidity: `ILendingBook.LendingCashTooSmall(uint256,uint256)`
 */
export class LendingCashTooSmallError extends BulkheadError {
  override readonly errorName = 'LendingCashTooSmall';
  readonly requested: bigint;
  readonly cash: bigint;

  constructor(fields: { requested: bigint; cash: bigint }, options?: BulkheadErrorOptions) {
    super('LendingCashTooSmallError', "The rest is lent; wait for repayments.", fields, options);
    this.requested = fields.requested;
    this.cash = fields.cash;
  }
}

/**
 * The account has less collateral.
 *
 * Solidity: `ILendingBook.LendingCollateralTooSmall(address,uint256,uint256)`
 */
export class LendingCollateralTooSmallError extends BulkheadError {
  override readonly errorName = 'LendingCollateralTooSmall';
  readonly account: Address;
  readonly requested: bigint;
  readonly held: bigint;

  constructor(fields: { account: Address; requested: bigint; held: bigint }, options?: BulkheadErrorOptions) {
    super('LendingCollateralTooSmallError', "The account has less collateral.", fields, options);
    this.account = fields.account;
    this.requested = fields.requested;
    this.held = fields.held;
  }
}

/**
 * The account owes nothing.
 *
 * Solidity: `ILendingBook.LendingDebtNone(address)`
 */
export class LendingDebtNoneError extends BulkheadError {
  override readonly errorName = 'LendingDebtNone';
  readonly account: Address;

  constructor(fields: { account: Address }, options?: BulkheadErrorOptions) {
    super('LendingDebtNoneError', "The account owes nothing.", fields, options);
    this.account = fields.account;
  }
}

/**
 * The account would owe more than its collateral allows.
 *
 * Solidity: `ILendingBook.LendingDebtTooLarge(address,uint256,uint256)`
 */
export class LendingDebtTooLargeError extends BulkheadError {
  override readonly errorName = 'LendingDebtTooLarge';
  readonly account: Address;
  /** What it would owe, in the market's unit of value. */
  readonly debtValue: bigint;
  /** What it may owe, likewise. */
  readonly limit: bigint;

  constructor(fields: { account: Address; debtValue: bigint; limit: bigint }, options?: BulkheadErrorOptions) {
    super('LendingDebtTooLargeError', "The account would owe more than its collateral allows.", fields, options);
    this.account = fields.account;
    this.debtValue = fields.debtValue;
    this.limit = fields.limit;
  }
}

/**
 * A debt of `rest` would remain. Leave at least `least`, or nothing.
 *
 * Solidity: `ILendingBook.LendingDebtTooSmall(address,uint256,uint256)`
 */
export class LendingDebtTooSmallError extends BulkheadError {
  override readonly errorName = 'LendingDebtTooSmall';
  readonly account: Address;
  readonly rest: bigint;
  readonly least: bigint;

  constructor(fields: { account: Address; rest: bigint; least: bigint }, options?: BulkheadErrorOptions) {
    super('LendingDebtTooSmallError', "A debt of `rest` would remain. Leave at least `least`, or nothing.", fields, options);
    this.account = fields.account;
    this.rest = fields.rest;
    this.least = fields.least;
  }
}

/**
 * An amount rounds to nothing.
 *
 * Solidity: `ILendingBook.LendingInputZero()`
 */
export class LendingInputZeroError extends BulkheadError {
  override readonly errorName = 'LendingInputZero';

  constructor(options?: BulkheadErrorOptions) {
    super('LendingInputZeroError', "An amount rounds to nothing.", {}, options);
  }
}

/**
 * Less would be seized than the liquidator wants, or nothing at all.
 *
 * Solidity: `ILendingBook.LendingSeizedTooLittle(address,uint256,uint256)`
 */
export class LendingSeizedTooLittleError extends BulkheadError {
  override readonly errorName = 'LendingSeizedTooLittle';
  readonly account: Address;
  readonly seized: bigint;
  readonly least: bigint;

  constructor(fields: { account: Address; seized: bigint; least: bigint }, options?: BulkheadErrorOptions) {
    super('LendingSeizedTooLittleError', "Less would be seized than the liquidator wants, or nothing at all.", fields, options);
    this.account = fields.account;
    this.seized = fields.seized;
    this.least = fields.least;
  }
}

/**
 * The lender holds fewer shares.
 *
 * Solidity: `ILendingBook.LendingSharesTooFew(address,uint256,uint256)`
 */
export class LendingSharesTooFewError extends BulkheadError {
  override readonly errorName = 'LendingSharesTooFew';
  readonly lender: Address;
  readonly requested: bigint;
  readonly held: bigint;

  constructor(fields: { lender: Address; requested: bigint; held: bigint }, options?: BulkheadErrorOptions) {
    super('LendingSharesTooFewError', "The lender holds fewer shares.", fields, options);
    this.lender = fields.lender;
    this.requested = fields.requested;
    this.held = fields.held;
  }
}

/**
 * A term is out of its range: see `MarketTerms`.
 *
 * Solidity: `ILendingBook.LendingTermsInvalid((uint16,uint16,uint16,uint24,uint24,uint96))`
 */
export class LendingTermsInvalidError extends BulkheadError {
  override readonly errorName = 'LendingTermsInvalid';
  readonly terms: MarketTerms;

  constructor(fields: { terms: MarketTerms }, options?: BulkheadErrorOptions) {
    super('LendingTermsInvalidError', "A term is out of its range: see `MarketTerms`.", fields, options);
    this.terms = fields.terms;
  }
}

/**
 * A token has no code, or lends against itself; or the decimals of one token and its feed together exceed those of
 * the other and its feed by more than 18.
 *
 * Solidity: `ILendingBook.LendingTokensInvalid(address,address)`
 */
export class LendingTokensInvalidError extends BulkheadError {
  override readonly errorName = 'LendingTokensInvalid';
  readonly collateralToken: Address;
  readonly debtToken: Address;

  constructor(fields: { collateralToken: Address; debtToken: Address }, options?: BulkheadErrorOptions) {
    super('LendingTokensInvalidError', "A token has no code, or lends against itself; or the decimals of one token and its feed together exceed those of the other and its feed by more than 18.", fields, options);
    this.collateralToken = fields.collateralToken;
    this.debtToken = fields.debtToken;
  }
}

/**
 * The token did not move the whole amount: one with a fee is not supported.
 *
 * Solidity: `ILendingBook.LendingTransferShort(address,uint256,uint256)`
 */
export class LendingTransferShortError extends BulkheadError {
  override readonly errorName = 'LendingTransferShort';
  readonly token: Address;
  readonly requested: bigint;
  readonly arrived: bigint;

  constructor(fields: { token: Address; requested: bigint; arrived: bigint }, options?: BulkheadErrorOptions) {
    super('LendingTransferShortError', "The token did not move the whole amount: one with a fee is not supported.", fields, options);
    this.token = fields.token;
    this.requested = fields.requested;
    this.arrived = fields.arrived;
  }
}

/**
 * The feed is fixed in the host's code: it cannot be set otherwise, only removed.
 *
 * Solidity: `IOracleBreaker.OracleFeedFixed(bytes32)`
 */
export class OracleFeedFixedError extends BulkheadError {
  override readonly errorName = 'OracleFeedFixed';
  readonly feedId: Hex;

  constructor(fields: { feedId: Hex }, options?: BulkheadErrorOptions) {
    super('OracleFeedFixedError', "The feed is fixed in the host's code: it cannot be set otherwise, only removed.", fields, options);
    this.feedId = fields.feedId;
  }
}

/**
 * No feed is set under this key.
 *
 * Solidity: `IOracleBreaker.OracleFeedUnknown(bytes32)`
 */
export class OracleFeedUnknownError extends BulkheadError {
  override readonly errorName = 'OracleFeedUnknown';
  readonly feedId: Hex;

  constructor(fields: { feedId: Hex }, options?: BulkheadErrorOptions) {
    super('OracleFeedUnknownError', "No feed is set under this key.", fields, options);
    this.feedId = fields.feedId;
  }
}

/**
 * The price looks bad, but the call had too little gas to tell a bad feed from a starved one.
 *
 * Solidity: `IOracleBreaker.OracleGasTooLow(uint256,uint256)`
 */
export class OracleGasTooLowError extends BulkheadError {
  override readonly errorName = 'OracleGasTooLow';
  readonly available: bigint;
  readonly needed: bigint;

  constructor(fields: { available: bigint; needed: bigint }, options?: BulkheadErrorOptions) {
    super('OracleGasTooLowError', "The price looks bad, but the call had too little gas to tell a bad feed from a starved one.", fields, options);
    this.available = fields.available;
    this.needed = fields.needed;
  }
}

/**
 * The price must not be used.
 *
 * Solidity: `IOracleBreaker.OraclePriceRefused(bytes32,uint8,int256,uint256)`
 */
export class OraclePriceRefusedError extends BulkheadError {
  override readonly errorName = 'OraclePriceRefused';
  readonly feedId: Hex;
  readonly reason: OracleReason;
  /** What the feed answered, zero when it could not be read. */
  readonly observed: bigint;
  /** The anchor, zero while a first feed is being set. */
  readonly anchor: bigint;

  constructor(fields: { feedId: Hex; reason: OracleReason; observed: bigint; anchor: bigint }, options?: BulkheadErrorOptions) {
    super('OraclePriceRefusedError', "The price must not be used.", fields, options);
    this.feedId = fields.feedId;
    this.reason = fields.reason;
    this.observed = fields.observed;
    this.anchor = fields.anchor;
  }
}

/**
 * A setting is out of its range, or not what the feed says: see `FeedSettings` and `SecondSettings`.
 *
 * Solidity: `IOracleBreaker.OracleSettingInvalid(bytes32,uint8,uint256)`
 */
export class OracleSettingInvalidError extends BulkheadError {
  override readonly errorName = 'OracleSettingInvalid';
  readonly feedId: Hex;
  readonly setting: OracleSetting;
  readonly value: bigint;

  constructor(fields: { feedId: Hex; setting: OracleSetting; value: bigint }, options?: BulkheadErrorOptions) {
    super('OracleSettingInvalidError', "A setting is out of its range, or not what the feed says: see `FeedSettings` and `SecondSettings`.", fields, options);
    this.feedId = fields.feedId;
    this.setting = fields.setting;
    this.value = fields.value;
  }
}

/**
 * Zero, or more than `type(uint112).max`.
 *
 * Solidity: `IOutflowLimiter.OutflowAmountInvalid(uint256)`
 */
export class OutflowAmountInvalidError extends BulkheadError {
  override readonly errorName = 'OutflowAmountInvalid';
  readonly amount: bigint;

  constructor(fields: { amount: bigint }, options?: BulkheadErrorOptions) {
    super('OutflowAmountInvalidError', "Zero, or more than `type(uint112).max`.", fields, options);
    this.amount = fields.amount;
  }
}

/**
 * No terms are set for the asset, so nothing may enter or leave. Set them first.
 *
 * Solidity: `IOutflowLimiter.OutflowAssetUnset(address)`
 */
export class OutflowAssetUnsetError extends BulkheadError {
  override readonly errorName = 'OutflowAssetUnset';
  readonly asset: Address;

  constructor(fields: { asset: Address }, options?: BulkheadErrorOptions) {
    super('OutflowAssetUnsetError', "No terms are set for the asset, so nothing may enter or leave. Set them first.", fields, options);
    this.asset = fields.asset;
  }
}

/**
 * Only the escrow of this host.
 *
 * Solidity: `IOutflowLimiter.OutflowCallerNotEscrow(address)`
 */
export class OutflowCallerNotEscrowError extends BulkheadError {
  override readonly errorName = 'OutflowCallerNotEscrow';
  readonly caller: Address;

  constructor(fields: { caller: Address }, options?: BulkheadErrorOptions) {
    super('OutflowCallerNotEscrowError', "Only the escrow of this host.", fields, options);
    this.caller = fields.caller;
  }
}

/**
 * The sender is no guardian that may act now.
 *
 * Solidity: `IOutflowLimiter.OutflowCallerNotGuardian(address)`
 */
export class OutflowCallerNotGuardianError extends BulkheadError {
  override readonly errorName = 'OutflowCallerNotGuardian';
  readonly caller: Address;

  constructor(fields: { caller: Address }, options?: BulkheadErrorOptions) {
    super('OutflowCallerNotGuardianError', "The sender is no guardian that may act now.", fields, options);
    this.caller = fields.caller;
  }
}

/**
 * The change loosens: pass it to `scheduleChange` instead.
 *
 * Solidity: `IOutflowLimiter.OutflowChangeLoosens(address)`
 */
export class OutflowChangeLoosensError extends BulkheadError {
  override readonly errorName = 'OutflowChangeLoosens';
  readonly asset: Address;

  constructor(fields: { asset: Address }, options?: BulkheadErrorOptions) {
    super('OutflowChangeLoosensError', "The change loosens: pass it to `scheduleChange` instead.", fields, options);
    this.asset = fields.asset;
  }
}

/**
 * The token takes `fee` from its sender beside the amount, more than a rounding of 64 units or a thousandth: what
 * fits can leave, but nothing can wait, since the escrow could not pay that for the last claim. Ask for less.
 *
 * Solidity: `IOutflowLimiter.OutflowClaimUnsupported(address,uint256)`
 */
export class OutflowClaimUnsupportedError extends BulkheadError {
  override readonly errorName = 'OutflowClaimUnsupported';
  readonly asset: Address;
  readonly fee: bigint;

  constructor(fields: { asset: Address; fee: bigint }, options?: BulkheadErrorOptions) {
    super('OutflowClaimUnsupportedError', "The token takes `fee` from its sender beside the amount, more than a rounding of 64 units or a thousandth: what fits can leave, but nothing can wait, since the escrow could not pay that for the last claim. Ask for less.", fields, options);
    this.asset = fields.asset;
    this.fee = fields.fee;
  }
}

/**
 * The epoch is zero, or the share is zero or above 10,000.
 *
 * Solidity: `IOutflowLimiter.OutflowEscalationInvalid(uint32,uint16)`
 */
export class OutflowEscalationInvalidError extends BulkheadError {
  override readonly errorName = 'OutflowEscalationInvalid';
  readonly epoch: number;
  readonly shareBps: number;

  constructor(fields: { epoch: number; shareBps: number }, options?: BulkheadErrorOptions) {
    super('OutflowEscalationInvalidError', "The epoch is zero, or the share is zero or above 10,000.", fields, options);
    this.epoch = fields.epoch;
    this.shareBps = fields.shareBps;
  }
}

/**
 * The escrow serves another host, or its review and hold are shorter than the slow change delay.
 *
 * Solidity: `IOutflowLimiter.OutflowEscrowInvalid(address)`
 */
export class OutflowEscrowInvalidError extends BulkheadError {
  override readonly errorName = 'OutflowEscrowInvalid';
  readonly escrow: Address;

  constructor(fields: { escrow: Address }, options?: BulkheadErrorOptions) {
    super('OutflowEscrowInvalidError', "The escrow serves another host, or its review and hold are shorter than the slow change delay.", fields, options);
    this.escrow = fields.escrow;
  }
}

/**
 * The lane or the host is latched until `until`: only exits up to `smallAvailable` are paid at once.
 *
 * Solidity: `IOutflowLimiter.OutflowLatched(address,uint256,uint256,uint40)`
 */
export class OutflowLatchedError extends BulkheadError {
  override readonly errorName = 'OutflowLatched';
  readonly asset: Address;
  readonly requested: bigint;
  readonly smallAvailable: bigint;
  readonly until: number;

  constructor(fields: { asset: Address; requested: bigint; smallAvailable: bigint; until: number }, options?: BulkheadErrorOptions) {
    super('OutflowLatchedError', "The lane or the host is latched until `until`: only exits up to `smallAvailable` are paid at once.", fields, options);
    this.asset = fields.asset;
    this.requested = fields.requested;
    this.smallAvailable = fields.smallAvailable;
    this.until = fields.until;
  }
}

/**
 * The amount does not fit. Try again after `retryIn` seconds, or with at most `available` now.
 *
 * Solidity: `IOutflowLimiter.OutflowLimitExceeded(address,uint256,uint256,uint256)`
 */
export class OutflowLimitExceededError extends BulkheadError {
  override readonly errorName = 'OutflowLimitExceeded';
  readonly asset: Address;
  readonly requested: bigint;
  /** What the main lane has left now. */
  readonly available: bigint;
  /** `type(uint256).max` when the amount can never leave at once: split it, or ask for a claim. */
  readonly retryIn: bigint;

  constructor(fields: { asset: Address; requested: bigint; available: bigint; retryIn: bigint }, options?: BulkheadErrorOptions) {
    super('OutflowLimitExceededError', "The amount does not fit. Try again after `retryIn` seconds, or with at most `available` now.", fields, options);
    this.asset = fields.asset;
    this.requested = fields.requested;
    this.available = fields.available;
    this.retryIn = fields.retryIn;
  }
}

/**
 * The line has not passed this place yet.
 *
 * Solidity: `IOutflowLimiter.OutflowLineNotPassed(address,uint256,uint256)`
 */
export class OutflowLineNotPassedError extends BulkheadError {
  override readonly errorName = 'OutflowLineNotPassed';
  readonly asset: Address;
  readonly lineEnd: bigint;
  readonly passed: bigint;

  constructor(fields: { asset: Address; lineEnd: bigint; passed: bigint }, options?: BulkheadErrorOptions) {
    super('OutflowLineNotPassedError', "The line has not passed this place yet.", fields, options);
    this.asset = fields.asset;
    this.lineEnd = fields.lineEnd;
    this.passed = fields.passed;
  }
}

/**
 * The account is not inside the perimeter: charge the move as an outflow, or schedule the account.
 *
 * Solidity: `IOutflowPerimeter.OutflowOutsidePerimeter(address)`
 */
export class OutflowOutsidePerimeterError extends BulkheadError {
  override readonly errorName = 'OutflowOutsidePerimeter';
  readonly account: Address;

  constructor(fields: { account: Address }, options?: BulkheadErrorOptions) {
    super('OutflowOutsidePerimeterError', "The account is not inside the perimeter: charge the move as an outflow, or schedule the account.", fields, options);
    this.account = fields.account;
  }
}

/**
 * Zero, the host and its escrow are no accounts of a perimeter.
 *
 * Solidity: `IOutflowPerimeter.OutflowPerimeterInvalid(address)`
 */
export class OutflowPerimeterInvalidError extends BulkheadError {
  override readonly errorName = 'OutflowPerimeterInvalid';
  readonly account: Address;

  constructor(fields: { account: Address }, options?: BulkheadErrorOptions) {
    super('OutflowPerimeterInvalidError', "Zero, the host and its escrow are no accounts of a perimeter.", fields, options);
    this.account = fields.account;
  }
}

/**
 * The host, its escrow and the zero address receive no outflow.
 *
 * Solidity: `IOutflowLimiter.OutflowRecipientInvalid(address)`
 */
export class OutflowRecipientInvalidError extends BulkheadError {
  override readonly errorName = 'OutflowRecipientInvalid';
  readonly recipient: Address;

  constructor(fields: { recipient: Address }, options?: BulkheadErrorOptions) {
    super('OutflowRecipientInvalidError', "The host, its escrow and the zero address receive no outflow.", fields, options);
    this.recipient = fields.recipient;
  }
}

/**
 * The terms contradict each other; `rule` is the number of the rule in `setOutflowTerms`.
 *
 * Solidity: `IOutflowLimiter.OutflowTermsInvalid(address,uint8)`
 */
export class OutflowTermsInvalidError extends BulkheadError {
  override readonly errorName = 'OutflowTermsInvalid';
  readonly asset: Address;
  readonly rule: number;

  constructor(fields: { asset: Address; rule: number }, options?: BulkheadErrorOptions) {
    super('OutflowTermsInvalidError', "The terms contradict each other; `rule` is the number of the rule in `setOutflowTerms`.", fields, options);
    this.asset = fields.asset;
    this.rule = fields.rule;
  }
}

/**
 * The council is an account that can act.
 *
 * Solidity: `OwnableAuthority.OwnableCouncilInvalid(address)`
 */
export class OwnableCouncilInvalidError extends BulkheadError {
  override readonly errorName = 'OwnableCouncilInvalid';
  readonly account: Address;

  constructor(fields: { account: Address }, options?: BulkheadErrorOptions) {
    super('OwnableCouncilInvalidError', "The council is an account that can act.", fields, options);
    this.account = fields.account;
  }
}

/**
 * The contract refused with OwnableInvalidOwner.
 *
 * The owner is not a valid owner account. (eg. `address(0)`)
 *
 * Solidity: `OracleRouter.OwnableInvalidOwner(address)`
 */
export class OwnableInvalidOwnerError extends BulkheadError {
  override readonly errorName = 'OwnableInvalidOwner';
  readonly owner: Address;

  constructor(fields: { owner: Address }, options?: BulkheadErrorOptions) {
    super('OwnableInvalidOwnerError', "The contract refused with OwnableInvalidOwner.", fields, options);
    this.owner = fields.owner;
  }
}

/**
 * The contract refused with OwnableUnauthorizedAccount.
 *
 * The caller account is not authorized to perform an operation.
 *
 * Solidity: `OracleRouter.OwnableUnauthorizedAccount(address)`
 */
export class OwnableUnauthorizedAccountError extends BulkheadError {
  override readonly errorName = 'OwnableUnauthorizedAccount';
  readonly account: Address;

  constructor(fields: { account: Address }, options?: BulkheadErrorOptions) {
    super('OwnableUnauthorizedAccountError', "The contract refused with OwnableUnauthorizedAccount.", fields, options);
    this.account = fields.account;
  }
}

/**
 * The contract refused with ReentrancyGuardReentrantCall.
 *
 * Unauthorized reentrant call.
 *
 * Solidity: `ProtectedLendingMarket.ReentrancyGuardReentrantCall()`
 */
export class ReentrancyGuardReentrantCallError extends BulkheadError {
  override readonly errorName = 'ReentrancyGuardReentrantCall';

  constructor(options?: BulkheadErrorOptions) {
    super('ReentrancyGuardReentrantCallError', "The contract refused with ReentrancyGuardReentrantCall.", {}, options);
  }
}

/**
 * The host is without code, or no scope is named.
 *
 * Solidity: `OracleRouter.RouterLinkInvalid(address,uint8)`
 */
export class RouterLinkInvalidError extends BulkheadError {
  override readonly errorName = 'RouterLinkInvalid';
  readonly host: Address;
  readonly scopes: ScopeSet;

  constructor(fields: { host: Address; scopes: ScopeSet }, options?: BulkheadErrorOptions) {
    super('RouterLinkInvalidError', "The host is without code, or no scope is named.", fields, options);
    this.host = fields.host;
    this.scopes = fields.scopes;
  }
}

/**
 * No host is linked to the feed: there is no seat to drill.
 *
 * Solidity: `OracleRouter.RouterLinkMissing(bytes32)`
 */
export class RouterLinkMissingError extends BulkheadError {
  override readonly errorName = 'RouterLinkMissing';
  readonly feedId: Hex;

  constructor(fields: { feedId: Hex }, options?: BulkheadErrorOptions) {
    super('RouterLinkMissingError', "No host is linked to the feed: there is no seat to drill.", fields, options);
    this.feedId = fields.feedId;
  }
}

/**
 * The contract refused with SafeERC20FailedOperation.
 *
 * An operation with an ERC-20 token failed.
 *
 * Solidity: `ProtectedLendingMarket.SafeERC20FailedOperation(address)`
 */
export class SafeERC20FailedOperationError extends BulkheadError {
  override readonly errorName = 'SafeERC20FailedOperation';
  readonly token: Address;

  constructor(fields: { token: Address }, options?: BulkheadErrorOptions) {
    super('SafeERC20FailedOperationError', "The contract refused with SafeERC20FailedOperation.", fields, options);
    this.token = fields.token;
  }
}

/**
 * The scope is closed; it reopens by itself at `until`, or earlier by an unpause plan.
 *
 * Solidity: `IContainment.ScopeClosed(bytes32,uint8,uint40)`
 */
export class ScopeClosedError extends BulkheadError {
  override readonly errorName = 'ScopeClosed';
  /** Zero when the whole host is closed. */
  readonly market: Hex;
  readonly scope: Scope;
  readonly until: number;

  constructor(fields: { market: Hex; scope: Scope; until: number }, options?: BulkheadErrorOptions) {
    super('ScopeClosedError', "The scope is closed; it reopens by itself at `until`, or earlier by an unpause plan.", fields, options);
    this.market = fields.market;
    this.scope = fields.scope;
    this.until = fields.until;
  }
}

/**
 * The set is empty or has bits that are no scope.
 *
 * Solidity: `IContainment.ScopesInvalid(uint8)`
 */
export class ScopesInvalidError extends BulkheadError {
  override readonly errorName = 'ScopesInvalid';
  readonly scopes: ScopeSet;

  constructor(fields: { scopes: ScopeSet }, options?: BulkheadErrorOptions) {
    super('ScopesInvalidError', "The set is empty or has bits that are no scope.", fields, options);
    this.scopes = fields.scopes;
  }
}

/**
 * Nobody holds shares, so the first who comes sets their price; or they are worth nothing.
 *
 * Solidity: `ShareRateFeed.ShareRateVaultEmpty(address)`
 */
export class ShareRateVaultEmptyError extends BulkheadError {
  override readonly errorName = 'ShareRateVaultEmpty';
  readonly vault: Address;

  constructor(fields: { vault: Address }, options?: BulkheadErrorOptions) {
    super('ShareRateVaultEmptyError', "Nobody holds shares, so the first who comes sets their price; or they are worth nothing.", fields, options);
    this.vault = fields.vault;
  }
}

/**
 * The pool does not trade this token.
 *
 * Solidity: `TwapFeed.TwapTokenUnknown(address)`
 */
export class TwapTokenUnknownError extends BulkheadError {
  override readonly errorName = 'TwapTokenUnknown';
  readonly token: Address;

  constructor(fields: { token: Address }, options?: BulkheadErrorOptions) {
    super('TwapTokenUnknownError', "The pool does not trade this token.", fields, options);
    this.token = fields.token;
  }
}

/**
 * A plan of this market is pending; veto, withdraw or execute it, or let it lapse.
 *
 * Solidity: `ITimelockedUnpause.UnpauseAlreadyPending(bytes32,uint40,uint40)`
 */
export class UnpauseAlreadyPendingError extends BulkheadError {
  override readonly errorName = 'UnpauseAlreadyPending';
  readonly market: Hex;
  readonly eta: number;
  readonly expiry: number;

  constructor(fields: { market: Hex; eta: number; expiry: number }, options?: BulkheadErrorOptions) {
    super('UnpauseAlreadyPendingError', "A plan of this market is pending; veto, withdraw or execute it, or let it lapse.", fields, options);
    this.market = fields.market;
    this.eta = fields.eta;
    this.expiry = fields.expiry;
  }
}

/**
 * The plan lapsed at `expiry`; propose it again.
 *
 * Solidity: `ITimelockedUnpause.UnpauseLapsed(bytes32,uint40)`
 */
export class UnpauseLapsedError extends BulkheadError {
  override readonly errorName = 'UnpauseLapsed';
  readonly market: Hex;
  readonly expiry: number;

  constructor(fields: { market: Hex; expiry: number }, options?: BulkheadErrorOptions) {
    super('UnpauseLapsedError', "The plan lapsed at `expiry`; propose it again.", fields, options);
    this.market = fields.market;
    this.expiry = fields.expiry;
  }
}

/**
 * The plan may be executed from `eta` on.
 *
 * Solidity: `ITimelockedUnpause.UnpauseNotDue(bytes32,uint40)`
 */
export class UnpauseNotDueError extends BulkheadError {
  override readonly errorName = 'UnpauseNotDue';
  readonly market: Hex;
  readonly eta: number;

  constructor(fields: { market: Hex; eta: number }, options?: BulkheadErrorOptions) {
    super('UnpauseNotDueError', "The plan may be executed from `eta` on.", fields, options);
    this.market = fields.market;
    this.eta = fields.eta;
  }
}

/**
 * No plan of this market is pending.
 *
 * Solidity: `ITimelockedUnpause.UnpauseNotPending(bytes32)`
 */
export class UnpauseNotPendingError extends BulkheadError {
  override readonly errorName = 'UnpauseNotPending';
  readonly market: Hex;

  constructor(fields: { market: Hex }, options?: BulkheadErrorOptions) {
    super('UnpauseNotPendingError', "No plan of this market is pending.", fields, options);
    this.market = fields.market;
  }
}

/**
 * No scope of this market is closed.
 *
 * Solidity: `ITimelockedUnpause.UnpauseNothingClosed(bytes32)`
 */
export class UnpauseNothingClosedError extends BulkheadError {
  override readonly errorName = 'UnpauseNothingClosed';
  readonly market: Hex;

  constructor(fields: { market: Hex }, options?: BulkheadErrorOptions) {
    super('UnpauseNothingClosedError', "No scope of this market is closed.", fields, options);
    this.market = fields.market;
  }
}

/**
 * The plan would reopen something before what it has to wait for (CON-3), or holds more than times.
 *
 * Solidity: `ITimelockedUnpause.UnpausePlanInvalid(bytes32,uint256)`
 */
export class UnpausePlanInvalidError extends BulkheadError {
  override readonly errorName = 'UnpausePlanInvalid';
  readonly market: Hex;
  readonly plan: ContainmentWord;

  constructor(fields: { market: Hex; plan: ContainmentWord }, options?: BulkheadErrorOptions) {
    super('UnpausePlanInvalidError', "The plan would reopen something before what it has to wait for (CON-3), or holds more than times.", fields, options);
    this.market = fields.market;
    this.plan = fields.plan;
  }
}

/**
 * `delay` or `window` is zero, or `vetoPeriod` is shorter than `delay`.
 *
 * Solidity: `ITimelockedUnpause.UnpauseTimesInvalid(uint32,uint32,uint32)`
 */
export class UnpauseTimesInvalidError extends BulkheadError {
  override readonly errorName = 'UnpauseTimesInvalid';
  readonly delay: number;
  readonly window: number;
  readonly vetoPeriod: number;

  constructor(fields: { delay: number; window: number; vetoPeriod: number }, options?: BulkheadErrorOptions) {
    super('UnpauseTimesInvalidError', "`delay` or `window` is zero, or `vetoPeriod` is shorter than `delay`.", fields, options);
    this.delay = fields.delay;
    this.window = fields.window;
    this.vetoPeriod = fields.vetoPeriod;
  }
}

/**
 * The time for vetoes has passed.
 *
 * Solidity: `ITimelockedUnpause.UnpauseVetoEnded(bytes32,uint40)`
 */
export class UnpauseVetoEndedError extends BulkheadError {
  override readonly errorName = 'UnpauseVetoEnded';
  readonly market: Hex;
  readonly vetoUntil: number;

  constructor(fields: { market: Hex; vetoUntil: number }, options?: BulkheadErrorOptions) {
    super('UnpauseVetoEndedError', "The time for vetoes has passed.", fields, options);
    this.market = fields.market;
    this.vetoUntil = fields.vetoUntil;
  }
}

/**
 * Only an armed guardian or the council vetoes.
 *
 * Solidity: `ITimelockedUnpause.UnpauseVetoUnauthorized(address)`
 */
export class UnpauseVetoUnauthorizedError extends BulkheadError {
  override readonly errorName = 'UnpauseVetoUnauthorized';
  readonly account: Address;

  constructor(fields: { account: Address }, options?: BulkheadErrorOptions) {
    super('UnpauseVetoUnauthorizedError', "Only an armed guardian or the council vetoes.", fields, options);
    this.account = fields.account;
  }
}

/**
 * The market is not closed as the proposer saw it; look at `found` and decide again.
 *
 * Solidity: `ITimelockedUnpause.UnpauseWordChanged(bytes32,uint256,uint256)`
 */
export class UnpauseWordChangedError extends BulkheadError {
  override readonly errorName = 'UnpauseWordChanged';
  readonly market: Hex;
  readonly seen: ContainmentWord;
  readonly found: ContainmentWord;

  constructor(fields: { market: Hex; seen: ContainmentWord; found: ContainmentWord }, options?: BulkheadErrorOptions) {
    super('UnpauseWordChangedError', "The market is not closed as the proposer saw it; look at `found` and decide again.", fields, options);
    this.market = fields.market;
    this.seen = fields.seen;
    this.found = fields.found;
  }
}

/**
 * The implementation's code is not the one that was announced; schedule the upgrade again.
 *
 * Solidity: `IScheduledUpgrade.UpgradeCodeChanged(address,bytes32,bytes32)`
 */
export class UpgradeCodeChangedError extends BulkheadError {
  override readonly errorName = 'UpgradeCodeChanged';
  readonly implementation: Address;
  readonly announced: Hex;
  readonly found: Hex;

  constructor(fields: { implementation: Address; announced: Hex; found: Hex }, options?: BulkheadErrorOptions) {
    super('UpgradeCodeChangedError', "The implementation's code is not the one that was announced; schedule the upgrade again.", fields, options);
    this.implementation = fields.implementation;
    this.announced = fields.announced;
    this.found = fields.found;
  }
}

/**
 * The calldata names no implementation, or one without code: deploy it before scheduling the upgrade.
 *
 * Solidity: `IScheduledUpgrade.UpgradeImplementationInvalid(address)`
 */
export class UpgradeImplementationInvalidError extends BulkheadError {
  override readonly errorName = 'UpgradeImplementationInvalid';
  readonly implementation: Address;

  constructor(fields: { implementation: Address }, options?: BulkheadErrorOptions) {
    super('UpgradeImplementationInvalidError', "The calldata names no implementation, or one without code: deploy it before scheduling the upgrade.", fields, options);
    this.implementation = fields.implementation;
  }
}

/**
 * The books have room for `room` more; they end at `type(uint112).max`.
 *
 * Solidity: `IVaultBooks.VaultRangeExceeded(uint256,uint256)`
 */
export class VaultRangeExceededError extends BulkheadError {
  override readonly errorName = 'VaultRangeExceeded';
  readonly assets: bigint;
  readonly room: bigint;

  constructor(fields: { assets: bigint; room: bigint }, options?: BulkheadErrorOptions) {
    super('VaultRangeExceededError', "The books have room for `room` more; they end at `type(uint112).max`.", fields, options);
    this.assets = fields.assets;
    this.room = fields.room;
  }
}

/**
 * The transfer delivered less than it was told to: shares for the whole amount would not be backed.
 *
 * Solidity: `IVaultBooks.VaultTransferShort(uint256,uint256)`
 */
export class VaultTransferShortError extends BulkheadError {
  override readonly errorName = 'VaultTransferShort';
  readonly assets: bigint;
  readonly received: bigint;

  constructor(fields: { assets: bigint; received: bigint }, options?: BulkheadErrorOptions) {
    super('VaultTransferShortError', "The transfer delivered less than it was told to: shares for the whole amount would not be backed.", fields, options);
    this.assets = fields.assets;
    this.received = fields.received;
  }
}

/**
 * There are no shares, so the yield would be nobody's. Deposit first.
 *
 * Solidity: `IVaultBooks.VaultYieldUnowned()`
 */
export class VaultYieldUnownedError extends BulkheadError {
  override readonly errorName = 'VaultYieldUnowned';

  constructor(options?: BulkheadErrorOptions) {
    super('VaultYieldUnownedError', "There are no shares, so the yield would be nobody's. Deposit first.", {}, options);
  }
}

/** Every error class by the name of the error in Solidity. */
export const errorClasses = {
  AccessControlAccountInvalid: AccessControlAccountInvalidError,
  AccessControlBadConfirmation: AccessControlBadConfirmationError,
  AccessControlLastGovernor: AccessControlLastGovernorError,
  AccessControlUnauthorizedAccount: AccessControlUnauthorizedAccountError,
  AccessManagedInvalidAuthority: AccessManagedInvalidAuthorityError,
  AccessManagedRequiredDelay: AccessManagedRequiredDelayError,
  AccessManagedUnauthorized: AccessManagedUnauthorizedError,
  AdapterAnswerTooLarge: AdapterAnswerTooLargeError,
  AdapterSettingInvalid: AdapterSettingInvalidError,
  AdapterSourceInvalid: AdapterSourceInvalidError,
  AssetReceiverInvalid: AssetReceiverInvalidError,
  AuthorityUnauthorized: AuthorityUnauthorizedError,
  BatchGasCapInvalid: BatchGasCapInvalidError,
  BatchGasExceeded: BatchGasExceededError,
  BatchGasTooLow: BatchGasTooLowError,
  BatchHostInvalid: BatchHostInvalidError,
  BatchHostTaken: BatchHostTakenError,
  BatchNameInvalid: BatchNameInvalidError,
  BatchNameTaken: BatchNameTakenError,
  BatchNameUnknown: BatchNameUnknownError,
  BatchOperatorInvalid: BatchOperatorInvalidError,
  BatchOrdersEmpty: BatchOrdersEmptyError,
  BatchOwnerRequired: BatchOwnerRequiredError,
  BatchTierInvalid: BatchTierInvalidError,
  BatchUnauthorized: BatchUnauthorizedError,
  BridgeCallerNotMessenger: BridgeCallerNotMessengerError,
  BridgeCustodyTooSmall: BridgeCustodyTooSmallError,
  BridgeInputZero: BridgeInputZeroError,
  BridgeMessageDelivered: BridgeMessageDeliveredError,
  BridgeValueMismatch: BridgeValueMismatchError,
  BucketAmountOutOfRange: BucketAmountOutOfRangeError,
  BucketWindowZero: BucketWindowZeroError,
  ChangeAlreadyScheduled: ChangeAlreadyScheduledError,
  ChangeDelaysInvalid: ChangeDelaysInvalidError,
  ChangeLapsed: ChangeLapsedError,
  ChangeNotDue: ChangeNotDueError,
  ChangeNotScheduled: ChangeNotScheduledError,
  ChangeNotScheduledCall: ChangeNotScheduledCallError,
  ChangeReentered: ChangeReenteredError,
  ChangeVetoConflict: ChangeVetoConflictError,
  ConfidenceExponentInvalid: ConfidenceExponentInvalidError,
  ConfidenceTooWide: ConfidenceTooWideError,
  ContainmentAlreadyInitialized: ContainmentAlreadyInitializedError,
  ContainmentBoundsInvalid: ContainmentBoundsInvalidError,
  ContainmentUntilInvalid: ContainmentUntilInvalidError,
  ERC20InsufficientAllowance: ERC20InsufficientAllowanceError,
  ERC20InsufficientBalance: ERC20InsufficientBalanceError,
  ERC20InvalidApprover: ERC20InvalidApproverError,
  ERC20InvalidReceiver: ERC20InvalidReceiverError,
  ERC20InvalidSender: ERC20InvalidSenderError,
  ERC20InvalidSpender: ERC20InvalidSpenderError,
  ERC4626ExceededMaxDeposit: ERC4626ExceededMaxDepositError,
  ERC4626ExceededMaxMint: ERC4626ExceededMaxMintError,
  ERC4626ExceededMaxRedeem: ERC4626ExceededMaxRedeemError,
  ERC4626ExceededMaxWithdraw: ERC4626ExceededMaxWithdrawError,
  EscrowCallMismatch: EscrowCallMismatchError,
  EscrowCallerNotEscrow: EscrowCallerNotEscrowError,
  EscrowCallerNotHost: EscrowCallerNotHostError,
  EscrowCallerNotRecipient: EscrowCallerNotRecipientError,
  EscrowClaimFrozen: EscrowClaimFrozenError,
  EscrowClaimNotDue: EscrowClaimNotDueError,
  EscrowClaimNotQuarantined: EscrowClaimNotQuarantinedError,
  EscrowClaimQuarantined: EscrowClaimQuarantinedError,
  EscrowClaimUnknown: EscrowClaimUnknownError,
  EscrowGasTooLow: EscrowGasTooLowError,
  EscrowNothingToRecover: EscrowNothingToRecoverError,
  EscrowPushNotExpired: EscrowPushNotExpiredError,
  EscrowPushNotFailed: EscrowPushNotFailedError,
  EscrowQuarantinePending: EscrowQuarantinePendingError,
  EscrowRangeInvalid: EscrowRangeInvalidError,
  EscrowRangesTooMany: EscrowRangesTooManyError,
  EscrowRecipientInvalid: EscrowRecipientInvalidError,
  EscrowSetupInvalid: EscrowSetupInvalidError,
  EscrowTransferFailed: EscrowTransferFailedError,
  FailedCall: FailedCallError,
  ForwardReturned: ForwardReturnedError,
  GuardianAccountInvalid: GuardianAccountInvalidError,
  GuardianBudgetExceeded: GuardianBudgetExceededError,
  GuardianClosingsEmpty: GuardianClosingsEmptyError,
  GuardianCountExceeded: GuardianCountExceededError,
  GuardianFloorReached: GuardianFloorReachedError,
  GuardianPowerAdded: GuardianPowerAddedError,
  GuardianRefused: GuardianRefusedError,
  GuardianTermsInvalid: GuardianTermsInvalidError,
  GuardianUnknown: GuardianUnknownError,
  HostBitsInvalid: HostBitsInvalidError,
  InsufficientBalance: InsufficientBalanceError,
  LendingAccountHealthy: LendingAccountHealthyError,
  LendingCashTooSmall: LendingCashTooSmallError,
  LendingCollateralTooSmall: LendingCollateralTooSmallError,
  LendingDebtNone: LendingDebtNoneError,
  LendingDebtTooLarge: LendingDebtTooLargeError,
  LendingDebtTooSmall: LendingDebtTooSmallError,
  LendingInputZero: LendingInputZeroError,
  LendingSeizedTooLittle: LendingSeizedTooLittleError,
  LendingSharesTooFew: LendingSharesTooFewError,
  LendingTermsInvalid: LendingTermsInvalidError,
  LendingTokensInvalid: LendingTokensInvalidError,
  LendingTransferShort: LendingTransferShortError,
  OracleFeedFixed: OracleFeedFixedError,
  OracleFeedUnknown: OracleFeedUnknownError,
  OracleGasTooLow: OracleGasTooLowError,
  OraclePriceRefused: OraclePriceRefusedError,
  OracleSettingInvalid: OracleSettingInvalidError,
  OutflowAmountInvalid: OutflowAmountInvalidError,
  OutflowAssetUnset: OutflowAssetUnsetError,
  OutflowCallerNotEscrow: OutflowCallerNotEscrowError,
  OutflowCallerNotGuardian: OutflowCallerNotGuardianError,
  OutflowChangeLoosens: OutflowChangeLoosensError,
  OutflowClaimUnsupported: OutflowClaimUnsupportedError,
  OutflowEscalationInvalid: OutflowEscalationInvalidError,
  OutflowEscrowInvalid: OutflowEscrowInvalidError,
  OutflowLatched: OutflowLatchedError,
  OutflowLimitExceeded: OutflowLimitExceededError,
  OutflowLineNotPassed: OutflowLineNotPassedError,
  OutflowOutsidePerimeter: OutflowOutsidePerimeterError,
  OutflowPerimeterInvalid: OutflowPerimeterInvalidError,
  OutflowRecipientInvalid: OutflowRecipientInvalidError,
  OutflowTermsInvalid: OutflowTermsInvalidError,
  OwnableCouncilInvalid: OwnableCouncilInvalidError,
  OwnableInvalidOwner: OwnableInvalidOwnerError,
  OwnableUnauthorizedAccount: OwnableUnauthorizedAccountError,
  ReentrancyGuardReentrantCall: ReentrancyGuardReentrantCallError,
  RouterLinkInvalid: RouterLinkInvalidError,
  RouterLinkMissing: RouterLinkMissingError,
  SafeERC20FailedOperation: SafeERC20FailedOperationError,
  ScopeClosed: ScopeClosedError,
  ScopesInvalid: ScopesInvalidError,
  ShareRateVaultEmpty: ShareRateVaultEmptyError,
  TwapTokenUnknown: TwapTokenUnknownError,
  UnpauseAlreadyPending: UnpauseAlreadyPendingError,
  UnpauseLapsed: UnpauseLapsedError,
  UnpauseNotDue: UnpauseNotDueError,
  UnpauseNotPending: UnpauseNotPendingError,
  UnpauseNothingClosed: UnpauseNothingClosedError,
  UnpausePlanInvalid: UnpausePlanInvalidError,
  UnpauseTimesInvalid: UnpauseTimesInvalidError,
  UnpauseVetoEnded: UnpauseVetoEndedError,
  UnpauseVetoUnauthorized: UnpauseVetoUnauthorizedError,
  UnpauseWordChanged: UnpauseWordChangedError,
  UpgradeCodeChanged: UpgradeCodeChangedError,
  UpgradeImplementationInvalid: UpgradeImplementationInvalidError,
  VaultRangeExceeded: VaultRangeExceededError,
  VaultTransferShort: VaultTransferShortError,
  VaultYieldUnowned: VaultYieldUnownedError,
} as const;

/** Any decoded error; `errorName` tells which. */
export type AnyBulkheadError = InstanceType<(typeof errorClasses)[keyof typeof errorClasses]>;
