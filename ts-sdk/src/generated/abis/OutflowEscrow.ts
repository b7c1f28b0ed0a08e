// Generated. Do not edit. `npm run build` in the repository root writes it from the contracts.

//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
// OutflowEscrow
//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////

export const outflowEscrowAbi = [
  {
    type: 'constructor',
    inputs: [
      { name: 'host_', internalType: 'address', type: 'address' },
      { name: 'review_', internalType: 'uint32', type: 'uint32' },
      { name: 'holdTime_', internalType: 'uint32', type: 'uint32' },
    ],
    stateMutability: 'nonpayable',
  },
  { type: 'receive', stateMutability: 'payable' },
  {
    type: 'function',
    inputs: [{ name: 'asset', internalType: 'address', type: 'address' }],
    name: 'claimCount',
    outputs: [{ name: '', internalType: 'uint64', type: 'uint64' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'id', internalType: 'uint64', type: 'uint64' },
      { name: 'asset', internalType: 'address', type: 'address' },
      { name: 'madeAt', internalType: 'uint40', type: 'uint40' },
    ],
    name: 'claimDueAt',
    outputs: [{ name: '', internalType: 'uint40', type: 'uint40' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'id', internalType: 'uint64', type: 'uint64' },
      {
        name: 'claim',
        internalType: 'struct IOutflowEscrow.Claim',
        type: 'tuple',
        components: [
          { name: 'asset', internalType: 'address', type: 'address' },
          { name: 'recipient', internalType: 'address', type: 'address' },
          { name: 'amount', internalType: 'uint128', type: 'uint128' },
          { name: 'lineEnd', internalType: 'uint128', type: 'uint128' },
          { name: 'madeAt', internalType: 'uint40', type: 'uint40' },
          { name: 'callHash', internalType: 'bytes32', type: 'bytes32' },
        ],
      },
    ],
    name: 'claimState',
    outputs: [
      {
        name: '',
        internalType: 'enum IOutflowEscrow.ClaimState',
        type: 'uint8',
      },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'id', internalType: 'uint64', type: 'uint64' },
      {
        name: 'claim',
        internalType: 'struct IOutflowEscrow.Claim',
        type: 'tuple',
        components: [
          { name: 'asset', internalType: 'address', type: 'address' },
          { name: 'recipient', internalType: 'address', type: 'address' },
          { name: 'amount', internalType: 'uint128', type: 'uint128' },
          { name: 'lineEnd', internalType: 'uint128', type: 'uint128' },
          { name: 'madeAt', internalType: 'uint40', type: 'uint40' },
          { name: 'callHash', internalType: 'bytes32', type: 'bytes32' },
        ],
      },
      { name: 'to', internalType: 'address', type: 'address' },
    ],
    name: 'collect',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'id', internalType: 'uint64', type: 'uint64' },
      {
        name: 'claim',
        internalType: 'struct IOutflowEscrow.Claim',
        type: 'tuple',
        components: [
          { name: 'asset', internalType: 'address', type: 'address' },
          { name: 'recipient', internalType: 'address', type: 'address' },
          { name: 'amount', internalType: 'uint128', type: 'uint128' },
          { name: 'lineEnd', internalType: 'uint128', type: 'uint128' },
          { name: 'madeAt', internalType: 'uint40', type: 'uint40' },
          { name: 'callHash', internalType: 'bytes32', type: 'bytes32' },
        ],
      },
    ],
    name: 'expire',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'asset', internalType: 'address', type: 'address' },
      {
        name: 'ranges',
        internalType: 'struct IOutflowLimiter.ClaimRange[]',
        type: 'tuple[]',
        components: [
          { name: 'first', internalType: 'uint64', type: 'uint64' },
          { name: 'last', internalType: 'uint64', type: 'uint64' },
        ],
      },
      { name: 'change', internalType: 'bytes32', type: 'bytes32' },
    ],
    name: 'freeze',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'asset', internalType: 'address', type: 'address' },
      { name: 'first', internalType: 'uint64', type: 'uint64' },
      { name: 'last', internalType: 'uint64', type: 'uint64' },
    ],
    name: 'hold',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'holdTime',
    outputs: [{ name: '', internalType: 'uint32', type: 'uint32' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'host',
    outputs: [{ name: '', internalType: 'address', type: 'address' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'asset', internalType: 'address', type: 'address' },
      { name: 'recipient', internalType: 'address', type: 'address' },
      { name: 'amount', internalType: 'uint128', type: 'uint128' },
      { name: 'lineEnd', internalType: 'uint128', type: 'uint128' },
      { name: 'callHash', internalType: 'bytes32', type: 'bytes32' },
    ],
    name: 'open',
    outputs: [{ name: 'id', internalType: 'uint64', type: 'uint64' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [{ name: 'asset', internalType: 'address', type: 'address' }],
    name: 'owed',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'asset', internalType: 'address', type: 'address' },
      { name: 'to', internalType: 'address', type: 'address' },
      { name: 'amount', internalType: 'uint256', type: 'uint256' },
      { name: 'data', internalType: 'bytes', type: 'bytes' },
    ],
    name: 'pushWithCall',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'asset', internalType: 'address', type: 'address' },
      {
        name: 'ranges',
        internalType: 'struct IOutflowLimiter.ClaimRange[]',
        type: 'tuple[]',
        components: [
          { name: 'first', internalType: 'uint64', type: 'uint64' },
          { name: 'last', internalType: 'uint64', type: 'uint64' },
        ],
      },
    ],
    name: 'quarantine',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'asset', internalType: 'address', type: 'address' },
      { name: 'to', internalType: 'address', type: 'address' },
    ],
    name: 'recover',
    outputs: [{ name: 'paid', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [{ name: 'asset', internalType: 'address', type: 'address' }],
    name: 'recoverable',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'id', internalType: 'uint64', type: 'uint64' },
      {
        name: 'claim',
        internalType: 'struct IOutflowEscrow.Claim',
        type: 'tuple',
        components: [
          { name: 'asset', internalType: 'address', type: 'address' },
          { name: 'recipient', internalType: 'address', type: 'address' },
          { name: 'amount', internalType: 'uint128', type: 'uint128' },
          { name: 'lineEnd', internalType: 'uint128', type: 'uint128' },
          { name: 'madeAt', internalType: 'uint40', type: 'uint40' },
          { name: 'callHash', internalType: 'bytes32', type: 'bytes32' },
        ],
      },
    ],
    name: 'release',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'id', internalType: 'uint64', type: 'uint64' },
      {
        name: 'claim',
        internalType: 'struct IOutflowEscrow.Claim',
        type: 'tuple',
        components: [
          { name: 'asset', internalType: 'address', type: 'address' },
          { name: 'recipient', internalType: 'address', type: 'address' },
          { name: 'amount', internalType: 'uint128', type: 'uint128' },
          { name: 'lineEnd', internalType: 'uint128', type: 'uint128' },
          { name: 'madeAt', internalType: 'uint40', type: 'uint40' },
          { name: 'callHash', internalType: 'bytes32', type: 'bytes32' },
        ],
      },
      { name: 'data', internalType: 'bytes', type: 'bytes' },
    ],
    name: 'releaseWithCall',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'id', internalType: 'uint64', type: 'uint64' },
      {
        name: 'claim',
        internalType: 'struct IOutflowEscrow.Claim',
        type: 'tuple',
        components: [
          { name: 'asset', internalType: 'address', type: 'address' },
          { name: 'recipient', internalType: 'address', type: 'address' },
          { name: 'amount', internalType: 'uint128', type: 'uint128' },
          { name: 'lineEnd', internalType: 'uint128', type: 'uint128' },
          { name: 'madeAt', internalType: 'uint40', type: 'uint40' },
          { name: 'callHash', internalType: 'bytes32', type: 'bytes32' },
        ],
      },
      { name: 'data', internalType: 'bytes', type: 'bytes' },
    ],
    name: 'retry',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'review',
    outputs: [{ name: '', internalType: 'uint32', type: 'uint32' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'id', internalType: 'uint64', type: 'uint64' },
      {
        name: 'claim',
        internalType: 'struct IOutflowEscrow.Claim',
        type: 'tuple',
        components: [
          { name: 'asset', internalType: 'address', type: 'address' },
          { name: 'recipient', internalType: 'address', type: 'address' },
          { name: 'amount', internalType: 'uint128', type: 'uint128' },
          { name: 'lineEnd', internalType: 'uint128', type: 'uint128' },
          { name: 'madeAt', internalType: 'uint40', type: 'uint40' },
          { name: 'callHash', internalType: 'bytes32', type: 'bytes32' },
        ],
      },
    ],
    name: 'skip',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      { name: 'id', internalType: 'uint64', type: 'uint64', indexed: true },
      {
        name: 'asset',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'recipient',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      { name: 'to', internalType: 'address', type: 'address', indexed: false },
      {
        name: 'paid',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'ClaimCollected',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      { name: 'id', internalType: 'uint64', type: 'uint64', indexed: true },
      {
        name: 'asset',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'recipient',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'rescue',
        internalType: 'address',
        type: 'address',
        indexed: false,
      },
      {
        name: 'paid',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'ClaimExpired',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      { name: 'id', internalType: 'uint64', type: 'uint64', indexed: true },
      {
        name: 'asset',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'recipient',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'amount',
        internalType: 'uint128',
        type: 'uint128',
        indexed: false,
      },
      {
        name: 'lineEnd',
        internalType: 'uint128',
        type: 'uint128',
        indexed: false,
      },
      {
        name: 'madeAt',
        internalType: 'uint40',
        type: 'uint40',
        indexed: false,
      },
      {
        name: 'callHash',
        internalType: 'bytes32',
        type: 'bytes32',
        indexed: false,
      },
    ],
    name: 'ClaimOpened',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      { name: 'id', internalType: 'uint64', type: 'uint64', indexed: true },
      {
        name: 'asset',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'recipient',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'expiry',
        internalType: 'uint40',
        type: 'uint40',
        indexed: false,
      },
    ],
    name: 'ClaimPushFailed',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      { name: 'id', internalType: 'uint64', type: 'uint64', indexed: true },
      {
        name: 'asset',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'recipient',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'paid',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'ClaimReleased',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      { name: 'id', internalType: 'uint64', type: 'uint64', indexed: true },
      {
        name: 'asset',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'amount',
        internalType: 'uint128',
        type: 'uint128',
        indexed: false,
      },
    ],
    name: 'ClaimSkipped',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'asset',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'ranges',
        internalType: 'struct IOutflowLimiter.ClaimRange[]',
        type: 'tuple[]',
        components: [
          { name: 'first', internalType: 'uint64', type: 'uint64' },
          { name: 'last', internalType: 'uint64', type: 'uint64' },
        ],
        indexed: false,
      },
      {
        name: 'change',
        internalType: 'bytes32',
        type: 'bytes32',
        indexed: false,
      },
    ],
    name: 'ClaimsFrozen',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'asset',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      { name: 'first', internalType: 'uint64', type: 'uint64', indexed: false },
      { name: 'last', internalType: 'uint64', type: 'uint64', indexed: false },
    ],
    name: 'ClaimsHeld',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'asset',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'ranges',
        internalType: 'struct IOutflowLimiter.ClaimRange[]',
        type: 'tuple[]',
        components: [
          { name: 'first', internalType: 'uint64', type: 'uint64' },
          { name: 'last', internalType: 'uint64', type: 'uint64' },
        ],
        indexed: false,
      },
    ],
    name: 'ClaimsQuarantined',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'asset',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      { name: 'to', internalType: 'address', type: 'address', indexed: true },
      {
        name: 'paid',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'ClaimsRecovered',
  },
  {
    type: 'error',
    inputs: [{ name: 'recipient', internalType: 'address', type: 'address' }],
    name: 'AssetReceiverInvalid',
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
    inputs: [{ name: 'token', internalType: 'address', type: 'address' }],
    name: 'SafeERC20FailedOperation',
  },
] as const

//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
// header
//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
