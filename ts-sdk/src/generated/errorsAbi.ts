// Generated. Do not edit. `npm run build` in the repository root writes it from the contracts.

//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
// errors
//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////

export const errorsAbi = [
  {
    type: 'error',
    inputs: [{ name: 'account', internalType: 'address', type: 'address' }],
    name: 'AccessControlAccountInvalid',
  },
  { type: 'error', inputs: [], name: 'AccessControlBadConfirmation' },
  {
    type: 'error',
    inputs: [{ name: 'account', internalType: 'address', type: 'address' }],
    name: 'AccessControlLastGovernor',
  },
  {
    type: 'error',
    inputs: [
      { name: 'account', internalType: 'address', type: 'address' },
      { name: 'neededRole', internalType: 'bytes32', type: 'bytes32' },
    ],
    name: 'AccessControlUnauthorizedAccount',
  },
  {
    type: 'error',
    inputs: [{ name: 'authority', internalType: 'address', type: 'address' }],
    name: 'AccessManagedInvalidAuthority',
  },
  {
    type: 'error',
    inputs: [
      { name: 'caller', internalType: 'address', type: 'address' },
      { name: 'delay', internalType: 'uint32', type: 'uint32' },
    ],
    name: 'AccessManagedRequiredDelay',
  },
  {
    type: 'error',
    inputs: [{ name: 'caller', internalType: 'address', type: 'address' }],
    name: 'AccessManagedUnauthorized',
  },
  {
    type: 'error',
    inputs: [{ name: 'answer', internalType: 'uint256', type: 'uint256' }],
    name: 'AdapterAnswerTooLarge',
  },
  {
    type: 'error',
    inputs: [
      { name: 'value', internalType: 'uint256', type: 'uint256' },
      { name: 'least', internalType: 'uint256', type: 'uint256' },
      { name: 'most', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'AdapterSettingInvalid',
  },
  {
    type: 'error',
    inputs: [{ name: 'source', internalType: 'address', type: 'address' }],
    name: 'AdapterSourceInvalid',
  },
  {
    type: 'error',
    inputs: [{ name: 'recipient', internalType: 'address', type: 'address' }],
    name: 'AssetReceiverInvalid',
  },
  {
    type: 'error',
    inputs: [
      { name: 'account', internalType: 'address', type: 'address' },
      { name: 'required', internalType: 'enum Tier', type: 'uint8' },
    ],
    name: 'AuthorityUnauthorized',
  },
  {
    type: 'error',
    inputs: [
      { name: 'gasCap', internalType: 'uint256', type: 'uint256' },
      { name: 'smallest', internalType: 'uint256', type: 'uint256' },
      { name: 'largest', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'BatchGasCapInvalid',
  },
  {
    type: 'error',
    inputs: [
      { name: 'gas', internalType: 'uint256', type: 'uint256' },
      { name: 'allowed', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'BatchGasExceeded',
  },
  {
    type: 'error',
    inputs: [
      { name: 'gas', internalType: 'uint256', type: 'uint256' },
      { name: 'required', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'BatchGasTooLow',
  },
  {
    type: 'error',
    inputs: [{ name: 'host', internalType: 'address', type: 'address' }],
    name: 'BatchHostInvalid',
  },
  {
    type: 'error',
    inputs: [
      { name: 'host', internalType: 'address', type: 'address' },
      { name: 'name', internalType: 'bytes32', type: 'bytes32' },
    ],
    name: 'BatchHostTaken',
  },
  {
    type: 'error',
    inputs: [{ name: 'name', internalType: 'bytes32', type: 'bytes32' }],
    name: 'BatchNameInvalid',
  },
  {
    type: 'error',
    inputs: [
      { name: 'name', internalType: 'bytes32', type: 'bytes32' },
      { name: 'host', internalType: 'address', type: 'address' },
    ],
    name: 'BatchNameTaken',
  },
  {
    type: 'error',
    inputs: [{ name: 'name', internalType: 'bytes32', type: 'bytes32' }],
    name: 'BatchNameUnknown',
  },
  {
    type: 'error',
    inputs: [{ name: 'operator', internalType: 'address', type: 'address' }],
    name: 'BatchOperatorInvalid',
  },
  { type: 'error', inputs: [], name: 'BatchOrdersEmpty' },
  { type: 'error', inputs: [], name: 'BatchOwnerRequired' },
  {
    type: 'error',
    inputs: [{ name: 'tier', internalType: 'enum Tier', type: 'uint8' }],
    name: 'BatchTierInvalid',
  },
  {
    type: 'error',
    inputs: [{ name: 'account', internalType: 'address', type: 'address' }],
    name: 'BatchUnauthorized',
  },
  {
    type: 'error',
    inputs: [{ name: 'caller', internalType: 'address', type: 'address' }],
    name: 'BridgeCallerNotMessenger',
  },
  {
    type: 'error',
    inputs: [
      { name: 'asset', internalType: 'address', type: 'address' },
      { name: 'requested', internalType: 'uint256', type: 'uint256' },
      { name: 'held', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'BridgeCustodyTooSmall',
  },
  { type: 'error', inputs: [], name: 'BridgeInputZero' },
  {
    type: 'error',
    inputs: [{ name: 'id', internalType: 'bytes32', type: 'bytes32' }],
    name: 'BridgeMessageDelivered',
  },
  {
    type: 'error',
    inputs: [
      { name: 'asset', internalType: 'address', type: 'address' },
      { name: 'amount', internalType: 'uint256', type: 'uint256' },
      { name: 'value', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'BridgeValueMismatch',
  },
  {
    type: 'error',
    inputs: [
      { name: 'amount', internalType: 'uint256', type: 'uint256' },
      { name: 'largest', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'BucketAmountOutOfRange',
  },
  { type: 'error', inputs: [], name: 'BucketWindowZero' },
  {
    type: 'error',
    inputs: [
      { name: 'id', internalType: 'bytes32', type: 'bytes32' },
      { name: 'eta', internalType: 'uint40', type: 'uint40' },
      { name: 'expiry', internalType: 'uint40', type: 'uint40' },
    ],
    name: 'ChangeAlreadyScheduled',
  },
  {
    type: 'error',
    inputs: [
      { name: 'slow', internalType: 'uint32', type: 'uint32' },
      { name: 'fast', internalType: 'uint32', type: 'uint32' },
      { name: 'window', internalType: 'uint32', type: 'uint32' },
    ],
    name: 'ChangeDelaysInvalid',
  },
  {
    type: 'error',
    inputs: [
      { name: 'id', internalType: 'bytes32', type: 'bytes32' },
      { name: 'expiry', internalType: 'uint40', type: 'uint40' },
    ],
    name: 'ChangeLapsed',
  },
  {
    type: 'error',
    inputs: [
      { name: 'id', internalType: 'bytes32', type: 'bytes32' },
      { name: 'eta', internalType: 'uint40', type: 'uint40' },
    ],
    name: 'ChangeNotDue',
  },
  {
    type: 'error',
    inputs: [{ name: 'id', internalType: 'bytes32', type: 'bytes32' }],
    name: 'ChangeNotScheduled',
  },
  {
    type: 'error',
    inputs: [{ name: 'selector', internalType: 'bytes4', type: 'bytes4' }],
    name: 'ChangeNotScheduledCall',
  },
  { type: 'error', inputs: [], name: 'ChangeReentered' },
  {
    type: 'error',
    inputs: [
      { name: 'id', internalType: 'bytes32', type: 'bytes32' },
      { name: 'account', internalType: 'address', type: 'address' },
    ],
    name: 'ChangeVetoConflict',
  },
  {
    type: 'error',
    inputs: [{ name: 'expo', internalType: 'int32', type: 'int32' }],
    name: 'ConfidenceExponentInvalid',
  },
  {
    type: 'error',
    inputs: [
      { name: 'price', internalType: 'int64', type: 'int64' },
      { name: 'conf', internalType: 'uint64', type: 'uint64' },
      { name: 'limitBps', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'ConfidenceTooWide',
  },
  { type: 'error', inputs: [], name: 'ContainmentAlreadyInitialized' },
  { type: 'error', inputs: [], name: 'ContainmentBoundsInvalid' },
  {
    type: 'error',
    inputs: [
      { name: 'until', internalType: 'uint256', type: 'uint256' },
      { name: 'earliest', internalType: 'uint256', type: 'uint256' },
      { name: 'latest', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'ContainmentUntilInvalid',
  },
  {
    type: 'error',
    inputs: [
      { name: 'spender', internalType: 'address', type: 'address' },
      { name: 'allowance', internalType: 'uint256', type: 'uint256' },
      { name: 'needed', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'ERC20InsufficientAllowance',
  },
  {
    type: 'error',
    inputs: [
      { name: 'sender', internalType: 'address', type: 'address' },
      { name: 'balance', internalType: 'uint256', type: 'uint256' },
      { name: 'needed', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'ERC20InsufficientBalance',
  },
  {
    type: 'error',
    inputs: [{ name: 'approver', internalType: 'address', type: 'address' }],
    name: 'ERC20InvalidApprover',
  },
  {
    type: 'error',
    inputs: [{ name: 'receiver', internalType: 'address', type: 'address' }],
    name: 'ERC20InvalidReceiver',
  },
  {
    type: 'error',
    inputs: [{ name: 'sender', internalType: 'address', type: 'address' }],
    name: 'ERC20InvalidSender',
  },
  {
    type: 'error',
    inputs: [{ name: 'spender', internalType: 'address', type: 'address' }],
    name: 'ERC20InvalidSpender',
  },
  {
    type: 'error',
    inputs: [
      { name: 'receiver', internalType: 'address', type: 'address' },
      { name: 'assets', internalType: 'uint256', type: 'uint256' },
      { name: 'max', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'ERC4626ExceededMaxDeposit',
  },
  {
    type: 'error',
    inputs: [
      { name: 'receiver', internalType: 'address', type: 'address' },
      { name: 'shares', internalType: 'uint256', type: 'uint256' },
      { name: 'max', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'ERC4626ExceededMaxMint',
  },
  {
    type: 'error',
    inputs: [
      { name: 'owner', internalType: 'address', type: 'address' },
      { name: 'shares', internalType: 'uint256', type: 'uint256' },
      { name: 'max', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'ERC4626ExceededMaxRedeem',
  },
  {
    type: 'error',
    inputs: [
      { name: 'owner', internalType: 'address', type: 'address' },
      { name: 'assets', internalType: 'uint256', type: 'uint256' },
      { name: 'max', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'ERC4626ExceededMaxWithdraw',
  },
  {
    type: 'error',
    inputs: [
      { name: 'id', internalType: 'uint64', type: 'uint64' },
      { name: 'callHash', internalType: 'bytes32', type: 'bytes32' },
      { name: 'given', internalType: 'bytes32', type: 'bytes32' },
    ],
    name: 'EscrowCallMismatch',
  },
  {
    type: 'error',
    inputs: [{ name: 'caller', internalType: 'address', type: 'address' }],
    name: 'EscrowCallerNotEscrow',
  },
  {
    type: 'error',
    inputs: [{ name: 'caller', internalType: 'address', type: 'address' }],
    name: 'EscrowCallerNotHost',
  },
  {
    type: 'error',
    inputs: [
      { name: 'caller', internalType: 'address', type: 'address' },
      { name: 'recipient', internalType: 'address', type: 'address' },
    ],
    name: 'EscrowCallerNotRecipient',
  },
  {
    type: 'error',
    inputs: [
      { name: 'id', internalType: 'uint64', type: 'uint64' },
      { name: 'until', internalType: 'uint40', type: 'uint40' },
    ],
    name: 'EscrowClaimFrozen',
  },
  {
    type: 'error',
    inputs: [
      { name: 'id', internalType: 'uint64', type: 'uint64' },
      { name: 'dueAt', internalType: 'uint40', type: 'uint40' },
    ],
    name: 'EscrowClaimNotDue',
  },
  {
    type: 'error',
    inputs: [{ name: 'id', internalType: 'uint64', type: 'uint64' }],
    name: 'EscrowClaimNotQuarantined',
  },
  {
    type: 'error',
    inputs: [{ name: 'id', internalType: 'uint64', type: 'uint64' }],
    name: 'EscrowClaimQuarantined',
  },
  {
    type: 'error',
    inputs: [{ name: 'id', internalType: 'uint64', type: 'uint64' }],
    name: 'EscrowClaimUnknown',
  },
  {
    type: 'error',
    inputs: [
      { name: 'gas', internalType: 'uint256', type: 'uint256' },
      { name: 'required', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'EscrowGasTooLow',
  },
  {
    type: 'error',
    inputs: [{ name: 'asset', internalType: 'address', type: 'address' }],
    name: 'EscrowNothingToRecover',
  },
  {
    type: 'error',
    inputs: [
      { name: 'id', internalType: 'uint64', type: 'uint64' },
      { name: 'expiry', internalType: 'uint40', type: 'uint40' },
    ],
    name: 'EscrowPushNotExpired',
  },
  {
    type: 'error',
    inputs: [{ name: 'id', internalType: 'uint64', type: 'uint64' }],
    name: 'EscrowPushNotFailed',
  },
  {
    type: 'error',
    inputs: [
      { name: 'asset', internalType: 'address', type: 'address' },
      { name: 'until', internalType: 'uint40', type: 'uint40' },
    ],
    name: 'EscrowQuarantinePending',
  },
  {
    type: 'error',
    inputs: [
      { name: 'asset', internalType: 'address', type: 'address' },
      { name: 'first', internalType: 'uint64', type: 'uint64' },
      { name: 'last', internalType: 'uint64', type: 'uint64' },
    ],
    name: 'EscrowRangeInvalid',
  },
  {
    type: 'error',
    inputs: [
      { name: 'count', internalType: 'uint256', type: 'uint256' },
      { name: 'most', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'EscrowRangesTooMany',
  },
  {
    type: 'error',
    inputs: [{ name: 'recipient', internalType: 'address', type: 'address' }],
    name: 'EscrowRecipientInvalid',
  },
  {
    type: 'error',
    inputs: [
      { name: 'host', internalType: 'address', type: 'address' },
      { name: 'review', internalType: 'uint32', type: 'uint32' },
      { name: 'hold', internalType: 'uint32', type: 'uint32' },
    ],
    name: 'EscrowSetupInvalid',
  },
  {
    type: 'error',
    inputs: [
      { name: 'asset', internalType: 'address', type: 'address' },
      { name: 'to', internalType: 'address', type: 'address' },
      { name: 'amount', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'EscrowTransferFailed',
  },
  { type: 'error', inputs: [], name: 'FailedCall' },
  { type: 'error', inputs: [], name: 'ForwardReturned' },
  {
    type: 'error',
    inputs: [{ name: 'account', internalType: 'address', type: 'address' }],
    name: 'GuardianAccountInvalid',
  },
  {
    type: 'error',
    inputs: [
      { name: 'asked', internalType: 'uint256', type: 'uint256' },
      { name: 'allowed', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'GuardianBudgetExceeded',
  },
  { type: 'error', inputs: [], name: 'GuardianClosingsEmpty' },
  {
    type: 'error',
    inputs: [{ name: 'allowed', internalType: 'uint256', type: 'uint256' }],
    name: 'GuardianCountExceeded',
  },
  {
    type: 'error',
    inputs: [
      { name: 'left', internalType: 'uint256', type: 'uint256' },
      { name: 'floor', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'GuardianFloorReached',
  },
  {
    type: 'error',
    inputs: [{ name: 'guardian', internalType: 'address', type: 'address' }],
    name: 'GuardianPowerAdded',
  },
  {
    type: 'error',
    inputs: [
      { name: 'account', internalType: 'address', type: 'address' },
      {
        name: 'reason',
        internalType: 'enum IGuardianPause.GuardianRefusal',
        type: 'uint8',
      },
      { name: 'asked', internalType: 'uint256', type: 'uint256' },
      { name: 'allowed', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'GuardianRefused',
  },
  {
    type: 'error',
    inputs: [
      { name: 'guardian', internalType: 'address', type: 'address' },
      {
        name: 'terms',
        internalType: 'struct IGuardianPause.GuardianTerms',
        type: 'tuple',
        components: [
          { name: 'scopes', internalType: 'ScopeSet', type: 'uint8' },
          { name: 'exitScopes', internalType: 'ScopeSet', type: 'uint8' },
          { name: 'maxDuration', internalType: 'uint32', type: 'uint32' },
          { name: 'exitMaxDuration', internalType: 'uint32', type: 'uint32' },
          { name: 'burst', internalType: 'uint32', type: 'uint32' },
          { name: 'refill', internalType: 'uint32', type: 'uint32' },
          { name: 'drillInterval', internalType: 'uint32', type: 'uint32' },
          { name: 'successor', internalType: 'address', type: 'address' },
        ],
      },
    ],
    name: 'GuardianTermsInvalid',
  },
  {
    type: 'error',
    inputs: [{ name: 'account', internalType: 'address', type: 'address' }],
    name: 'GuardianUnknown',
  },
  {
    type: 'error',
    inputs: [{ name: 'bits', internalType: 'uint8', type: 'uint8' }],
    name: 'HostBitsInvalid',
  },
  {
    type: 'error',
    inputs: [
      { name: 'balance', internalType: 'uint256', type: 'uint256' },
      { name: 'needed', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'InsufficientBalance',
  },
  {
    type: 'error',
    inputs: [
      { name: 'account', internalType: 'address', type: 'address' },
      { name: 'debtValue', internalType: 'uint256', type: 'uint256' },
      { name: 'limit', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'LendingAccountHealthy',
  },
  {
    type: 'error',
    inputs: [
      { name: 'requested', internalType: 'uint256', type: 'uint256' },
      { name: 'cash', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'LendingCashTooSmall',
  },
  {
    type: 'error',
    inputs: [
      { name: 'account', internalType: 'address', type: 'address' },
      { name: 'requested', internalType: 'uint256', type: 'uint256' },
      { name: 'held', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'LendingCollateralTooSmall',
  },
  {
    type: 'error',
    inputs: [{ name: 'account', internalType: 'address', type: 'address' }],
    name: 'LendingDebtNone',
  },
  {
    type: 'error',
    inputs: [
      { name: 'account', internalType: 'address', type: 'address' },
      { name: 'debtValue', internalType: 'uint256', type: 'uint256' },
      { name: 'limit', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'LendingDebtTooLarge',
  },
  {
    type: 'error',
    inputs: [
      { name: 'account', internalType: 'address', type: 'address' },
      { name: 'rest', internalType: 'uint256', type: 'uint256' },
      { name: 'least', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'LendingDebtTooSmall',
  },
  { type: 'error', inputs: [], name: 'LendingInputZero' },
  {
    type: 'error',
    inputs: [
      { name: 'account', internalType: 'address', type: 'address' },
      { name: 'seized', internalType: 'uint256', type: 'uint256' },
      { name: 'least', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'LendingSeizedTooLittle',
  },
  {
    type: 'error',
    inputs: [
      { name: 'lender', internalType: 'address', type: 'address' },
      { name: 'requested', internalType: 'uint256', type: 'uint256' },
      { name: 'held', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'LendingSharesTooFew',
  },
  {
    type: 'error',
    inputs: [
      {
        name: 'terms',
        internalType: 'struct ILendingBook.MarketTerms',
        type: 'tuple',
        components: [
          { name: 'borrowBps', internalType: 'uint16', type: 'uint16' },
          { name: 'liquidationBps', internalType: 'uint16', type: 'uint16' },
          { name: 'bonusBps', internalType: 'uint16', type: 'uint16' },
          { name: 'rateAtZeroBps', internalType: 'uint24', type: 'uint24' },
          { name: 'rateAtFullBps', internalType: 'uint24', type: 'uint24' },
          { name: 'minDebt', internalType: 'uint96', type: 'uint96' },
        ],
      },
    ],
    name: 'LendingTermsInvalid',
  },
  {
    type: 'error',
    inputs: [
      { name: 'collateralToken', internalType: 'address', type: 'address' },
      { name: 'debtToken', internalType: 'address', type: 'address' },
    ],
    name: 'LendingTokensInvalid',
  },
  {
    type: 'error',
    inputs: [
      { name: 'token', internalType: 'address', type: 'address' },
      { name: 'requested', internalType: 'uint256', type: 'uint256' },
      { name: 'arrived', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'LendingTransferShort',
  },
  {
    type: 'error',
    inputs: [{ name: 'feedId', internalType: 'bytes32', type: 'bytes32' }],
    name: 'OracleFeedFixed',
  },
  {
    type: 'error',
    inputs: [{ name: 'feedId', internalType: 'bytes32', type: 'bytes32' }],
    name: 'OracleFeedUnknown',
  },
  {
    type: 'error',
    inputs: [
      { name: 'available', internalType: 'uint256', type: 'uint256' },
      { name: 'needed', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'OracleGasTooLow',
  },
  {
    type: 'error',
    inputs: [
      { name: 'feedId', internalType: 'bytes32', type: 'bytes32' },
      { name: 'reason', internalType: 'enum OracleReason', type: 'uint8' },
      { name: 'observed', internalType: 'int256', type: 'int256' },
      { name: 'anchor', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'OraclePriceRefused',
  },
  {
    type: 'error',
    inputs: [
      { name: 'feedId', internalType: 'bytes32', type: 'bytes32' },
      { name: 'setting', internalType: 'enum OracleSetting', type: 'uint8' },
      { name: 'value', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'OracleSettingInvalid',
  },
  {
    type: 'error',
    inputs: [{ name: 'amount', internalType: 'uint256', type: 'uint256' }],
    name: 'OutflowAmountInvalid',
  },
  {
    type: 'error',
    inputs: [{ name: 'asset', internalType: 'address', type: 'address' }],
    name: 'OutflowAssetUnset',
  },
  {
    type: 'error',
    inputs: [{ name: 'caller', internalType: 'address', type: 'address' }],
    name: 'OutflowCallerNotEscrow',
  },
  {
    type: 'error',
    inputs: [{ name: 'caller', internalType: 'address', type: 'address' }],
    name: 'OutflowCallerNotGuardian',
  },
  {
    type: 'error',
    inputs: [{ name: 'asset', internalType: 'address', type: 'address' }],
    name: 'OutflowChangeLoosens',
  },
  {
    type: 'error',
    inputs: [
      { name: 'asset', internalType: 'address', type: 'address' },
      { name: 'fee', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'OutflowClaimUnsupported',
  },
  {
    type: 'error',
    inputs: [
      { name: 'epoch', internalType: 'uint32', type: 'uint32' },
      { name: 'shareBps', internalType: 'uint16', type: 'uint16' },
    ],
    name: 'OutflowEscalationInvalid',
  },
  {
    type: 'error',
    inputs: [{ name: 'escrow', internalType: 'address', type: 'address' }],
    name: 'OutflowEscrowInvalid',
  },
  {
    type: 'error',
    inputs: [
      { name: 'asset', internalType: 'address', type: 'address' },
      { name: 'requested', internalType: 'uint256', type: 'uint256' },
      { name: 'smallAvailable', internalType: 'uint256', type: 'uint256' },
      { name: 'until', internalType: 'uint40', type: 'uint40' },
    ],
    name: 'OutflowLatched',
  },
  {
    type: 'error',
    inputs: [
      { name: 'asset', internalType: 'address', type: 'address' },
      { name: 'requested', internalType: 'uint256', type: 'uint256' },
      { name: 'available', internalType: 'uint256', type: 'uint256' },
      { name: 'retryIn', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'OutflowLimitExceeded',
  },
  {
    type: 'error',
    inputs: [
      { name: 'asset', internalType: 'address', type: 'address' },
      { name: 'lineEnd', internalType: 'uint256', type: 'uint256' },
      { name: 'passed', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'OutflowLineNotPassed',
  },
  {
    type: 'error',
    inputs: [{ name: 'account', internalType: 'address', type: 'address' }],
    name: 'OutflowOutsidePerimeter',
  },
  {
    type: 'error',
    inputs: [{ name: 'account', internalType: 'address', type: 'address' }],
    name: 'OutflowPerimeterInvalid',
  },
  {
    type: 'error',
    inputs: [{ name: 'recipient', internalType: 'address', type: 'address' }],
    name: 'OutflowRecipientInvalid',
  },
  {
    type: 'error',
    inputs: [
      { name: 'asset', internalType: 'address', type: 'address' },
      { name: 'rule', internalType: 'uint8', type: 'uint8' },
    ],
    name: 'OutflowTermsInvalid',
  },
  {
    type: 'error',
    inputs: [{ name: 'account', internalType: 'address', type: 'address' }],
    name: 'OwnableCouncilInvalid',
  },
  {
    type: 'error',
    inputs: [{ name: 'owner', internalType: 'address', type: 'address' }],
    name: 'OwnableInvalidOwner',
  },
  {
    type: 'error',
    inputs: [{ name: 'account', internalType: 'address', type: 'address' }],
    name: 'OwnableUnauthorizedAccount',
  },
  { type: 'error', inputs: [], name: 'ReentrancyGuardReentrantCall' },
  {
    type: 'error',
    inputs: [
      { name: 'host', internalType: 'address', type: 'address' },
      { name: 'scopes', internalType: 'ScopeSet', type: 'uint8' },
    ],
    name: 'RouterLinkInvalid',
  },
  {
    type: 'error',
    inputs: [{ name: 'feedId', internalType: 'bytes32', type: 'bytes32' }],
    name: 'RouterLinkMissing',
  },
  {
    type: 'error',
    inputs: [{ name: 'token', internalType: 'address', type: 'address' }],
    name: 'SafeERC20FailedOperation',
  },
  {
    type: 'error',
    inputs: [
      { name: 'market', internalType: 'bytes32', type: 'bytes32' },
      { name: 'scope', internalType: 'enum Scope', type: 'uint8' },
      { name: 'until', internalType: 'uint40', type: 'uint40' },
    ],
    name: 'ScopeClosed',
  },
  {
    type: 'error',
    inputs: [{ name: 'scopes', internalType: 'ScopeSet', type: 'uint8' }],
    name: 'ScopesInvalid',
  },
  {
    type: 'error',
    inputs: [{ name: 'vault', internalType: 'address', type: 'address' }],
    name: 'ShareRateVaultEmpty',
  },
  {
    type: 'error',
    inputs: [{ name: 'token', internalType: 'address', type: 'address' }],
    name: 'TwapTokenUnknown',
  },
  {
    type: 'error',
    inputs: [
      { name: 'market', internalType: 'bytes32', type: 'bytes32' },
      { name: 'eta', internalType: 'uint40', type: 'uint40' },
      { name: 'expiry', internalType: 'uint40', type: 'uint40' },
    ],
    name: 'UnpauseAlreadyPending',
  },
  {
    type: 'error',
    inputs: [
      { name: 'market', internalType: 'bytes32', type: 'bytes32' },
      { name: 'expiry', internalType: 'uint40', type: 'uint40' },
    ],
    name: 'UnpauseLapsed',
  },
  {
    type: 'error',
    inputs: [
      { name: 'market', internalType: 'bytes32', type: 'bytes32' },
      { name: 'eta', internalType: 'uint40', type: 'uint40' },
    ],
    name: 'UnpauseNotDue',
  },
  {
    type: 'error',
    inputs: [{ name: 'market', internalType: 'bytes32', type: 'bytes32' }],
    name: 'UnpauseNotPending',
  },
  {
    type: 'error',
    inputs: [{ name: 'market', internalType: 'bytes32', type: 'bytes32' }],
    name: 'UnpauseNothingClosed',
  },
  {
    type: 'error',
    inputs: [
      { name: 'market', internalType: 'bytes32', type: 'bytes32' },
      { name: 'plan', internalType: 'ContainmentWord', type: 'uint256' },
    ],
    name: 'UnpausePlanInvalid',
  },
  {
    type: 'error',
    inputs: [
      { name: 'delay', internalType: 'uint32', type: 'uint32' },
      { name: 'window', internalType: 'uint32', type: 'uint32' },
      { name: 'vetoPeriod', internalType: 'uint32', type: 'uint32' },
    ],
    name: 'UnpauseTimesInvalid',
  },
  {
    type: 'error',
    inputs: [
      { name: 'market', internalType: 'bytes32', type: 'bytes32' },
      { name: 'vetoUntil', internalType: 'uint40', type: 'uint40' },
    ],
    name: 'UnpauseVetoEnded',
  },
  {
    type: 'error',
    inputs: [{ name: 'account', internalType: 'address', type: 'address' }],
    name: 'UnpauseVetoUnauthorized',
  },
  {
    type: 'error',
    inputs: [
      { name: 'market', internalType: 'bytes32', type: 'bytes32' },
      { name: 'seen', internalType: 'ContainmentWord', type: 'uint256' },
      { name: 'found', internalType: 'ContainmentWord', type: 'uint256' },
    ],
    name: 'UnpauseWordChanged',
  },
  {
    type: 'error',
    inputs: [
      { name: 'implementation', internalType: 'address', type: 'address' },
      { name: 'announced', internalType: 'bytes32', type: 'bytes32' },
      { name: 'found', internalType: 'bytes32', type: 'bytes32' },
    ],
    name: 'UpgradeCodeChanged',
  },
  {
    type: 'error',
    inputs: [
      { name: 'implementation', internalType: 'address', type: 'address' },
    ],
    name: 'UpgradeImplementationInvalid',
  },
  {
    type: 'error',
    inputs: [
      { name: 'assets', internalType: 'uint256', type: 'uint256' },
      { name: 'room', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'VaultRangeExceeded',
  },
  {
    type: 'error',
    inputs: [
      { name: 'assets', internalType: 'uint256', type: 'uint256' },
      { name: 'received', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'VaultTransferShort',
  },
  { type: 'error', inputs: [], name: 'VaultYieldUnowned' },
] as const

//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
// header
//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
