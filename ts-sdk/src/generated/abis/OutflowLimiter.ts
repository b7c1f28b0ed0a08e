// Generated. Do not edit. `npm run build` in the repository root writes it from the contracts.

//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
// OutflowLimiter
//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////

export const outflowLimiterAbi = [
  {
    type: 'function',
    inputs: [
      { name: 'asset', internalType: 'address', type: 'address' },
      { name: 'firstClaim', internalType: 'uint64', type: 'uint64' },
      { name: 'lastClaim', internalType: 'uint64', type: 'uint64' },
    ],
    name: 'holdClaims',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'asset', internalType: 'address', type: 'address' },
      { name: 'duration', internalType: 'uint32', type: 'uint32' },
      { name: 'cause', internalType: 'bytes32', type: 'bytes32' },
      { name: 'evidence', internalType: 'bytes32', type: 'bytes32' },
    ],
    name: 'latchOutflow',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [{ name: 'asset', internalType: 'address', type: 'address' }],
    name: 'outflowBuckets',
    outputs: [
      { name: 'main', internalType: 'Bucket', type: 'uint256' },
      { name: 'small', internalType: 'Bucket', type: 'uint256' },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'asset', internalType: 'address', type: 'address' }],
    name: 'outflowCapacity',
    outputs: [
      { name: 'main', internalType: 'uint256', type: 'uint256' },
      { name: 'small', internalType: 'uint256', type: 'uint256' },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'outflowEscrow',
    outputs: [{ name: '', internalType: 'address', type: 'address' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'asset', internalType: 'address', type: 'address' }],
    name: 'outflowLatchedUntil',
    outputs: [{ name: '', internalType: 'uint40', type: 'uint40' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'asset', internalType: 'address', type: 'address' }],
    name: 'outflowLine',
    outputs: [
      {
        name: '',
        internalType: 'struct IOutflowLimiter.OutflowLine',
        type: 'tuple',
        components: [
          { name: 'sample', internalType: 'uint112', type: 'uint112' },
          { name: 'previousSample', internalType: 'uint112', type: 'uint112' },
          { name: 'day', internalType: 'uint32', type: 'uint32' },
          { name: 'reserved', internalType: 'uint128', type: 'uint128' },
          { name: 'waiting', internalType: 'uint128', type: 'uint128' },
        ],
      },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'asset', internalType: 'address', type: 'address' }],
    name: 'outflowLinePassed',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'asset', internalType: 'address', type: 'address' }],
    name: 'outflowLiquidity',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'outflowRescue',
    outputs: [{ name: '', internalType: 'address', type: 'address' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'asset', internalType: 'address', type: 'address' }],
    name: 'outflowTerms',
    outputs: [
      {
        name: '',
        internalType: 'struct IOutflowLimiter.OutflowTerms',
        type: 'tuple',
        components: [
          { name: 'isShare', internalType: 'bool', type: 'bool' },
          { name: 'window', internalType: 'uint32', type: 'uint32' },
          { name: 'tripPpm', internalType: 'uint32', type: 'uint32' },
          { name: 'weightBps', internalType: 'uint16', type: 'uint16' },
          { name: 'burst', internalType: 'uint112', type: 'uint112' },
          { name: 'refill', internalType: 'uint112', type: 'uint112' },
          { name: 'smallBurst', internalType: 'uint112', type: 'uint112' },
          { name: 'smallRefill', internalType: 'uint112', type: 'uint112' },
          { name: 'threshold', internalType: 'uint112', type: 'uint112' },
          { name: 'most', internalType: 'uint112', type: 'uint112' },
          { name: 'floor', internalType: 'uint112', type: 'uint112' },
        ],
      },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'asset', internalType: 'address', type: 'address' },
      { name: 'lineEnd', internalType: 'uint256', type: 'uint256' },
      { name: 'amount', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'passClaim',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'asset', internalType: 'address', type: 'address' },
      { name: 'amount', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'previewOutflow',
    outputs: [
      { name: 'paid', internalType: 'uint256', type: 'uint256' },
      { name: 'waits', internalType: 'uint256', type: 'uint256' },
      { name: 'wait', internalType: 'uint256', type: 'uint256' },
    ],
    stateMutability: 'view',
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
    name: 'quarantineClaims',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'asset', internalType: 'address', type: 'address' },
      { name: 'to', internalType: 'address', type: 'address' },
    ],
    name: 'recoverQuarantined',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      {
        name: 'terms',
        internalType: 'struct IOutflowLimiter.EscalationTerms',
        type: 'tuple',
        components: [
          { name: 'epoch', internalType: 'uint32', type: 'uint32' },
          { name: 'shareBps', internalType: 'uint16', type: 'uint16' },
        ],
      },
    ],
    name: 'setOutflowEscalation',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [{ name: 'rescue', internalType: 'address', type: 'address' }],
    name: 'setOutflowRescue',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'asset', internalType: 'address', type: 'address' },
      {
        name: 'terms',
        internalType: 'struct IOutflowLimiter.OutflowTerms',
        type: 'tuple',
        components: [
          { name: 'isShare', internalType: 'bool', type: 'bool' },
          { name: 'window', internalType: 'uint32', type: 'uint32' },
          { name: 'tripPpm', internalType: 'uint32', type: 'uint32' },
          { name: 'weightBps', internalType: 'uint16', type: 'uint16' },
          { name: 'burst', internalType: 'uint112', type: 'uint112' },
          { name: 'refill', internalType: 'uint112', type: 'uint112' },
          { name: 'smallBurst', internalType: 'uint112', type: 'uint112' },
          { name: 'smallRefill', internalType: 'uint112', type: 'uint112' },
          { name: 'threshold', internalType: 'uint112', type: 'uint112' },
          { name: 'most', internalType: 'uint112', type: 'uint112' },
          { name: 'floor', internalType: 'uint112', type: 'uint112' },
        ],
      },
    ],
    name: 'setOutflowTerms',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'asset', internalType: 'address', type: 'address' },
      { name: 'weightBps', internalType: 'uint16', type: 'uint16' },
    ],
    name: 'setOutflowWeight',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'asset', internalType: 'address', type: 'address' },
      { name: 'lineEnd', internalType: 'uint256', type: 'uint256' },
      { name: 'amount', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'skipClaim',
    outputs: [],
    stateMutability: 'nonpayable',
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
        name: 'claimId',
        internalType: 'uint256',
        type: 'uint256',
        indexed: true,
      },
      { name: 'data', internalType: 'bytes', type: 'bytes', indexed: false },
    ],
    name: 'OutflowCallDelayed',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      { name: 'epoch', internalType: 'uint32', type: 'uint32', indexed: false },
      {
        name: 'shareBps',
        internalType: 'uint16',
        type: 'uint16',
        indexed: false,
      },
    ],
    name: 'OutflowEscalationSet',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'weightBps',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      { name: 'until', internalType: 'uint40', type: 'uint40', indexed: false },
    ],
    name: 'OutflowHostLatched',
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
        name: 'amount',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      {
        name: 'available',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      { name: 'until', internalType: 'uint40', type: 'uint40', indexed: false },
    ],
    name: 'OutflowLaneTripped',
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
        name: 'guardian',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      { name: 'until', internalType: 'uint40', type: 'uint40', indexed: false },
      {
        name: 'cause',
        internalType: 'bytes32',
        type: 'bytes32',
        indexed: false,
      },
      {
        name: 'evidence',
        internalType: 'bytes32',
        type: 'bytes32',
        indexed: false,
      },
    ],
    name: 'OutflowLatchedBy',
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
        name: 'lineEnd',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      {
        name: 'amount',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'OutflowPlaceGivenUp',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'rescue',
        internalType: 'address',
        type: 'address',
        indexed: false,
      },
    ],
    name: 'OutflowRescueSet',
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
      { name: 'day', internalType: 'uint32', type: 'uint32', indexed: false },
      {
        name: 'sample',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      {
        name: 'previousSample',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'OutflowSampled',
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
        name: 'amount',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'OutflowSmallPaid',
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
        name: 'terms',
        internalType: 'struct IOutflowLimiter.OutflowTerms',
        type: 'tuple',
        components: [
          { name: 'isShare', internalType: 'bool', type: 'bool' },
          { name: 'window', internalType: 'uint32', type: 'uint32' },
          { name: 'tripPpm', internalType: 'uint32', type: 'uint32' },
          { name: 'weightBps', internalType: 'uint16', type: 'uint16' },
          { name: 'burst', internalType: 'uint112', type: 'uint112' },
          { name: 'refill', internalType: 'uint112', type: 'uint112' },
          { name: 'smallBurst', internalType: 'uint112', type: 'uint112' },
          { name: 'smallRefill', internalType: 'uint112', type: 'uint112' },
          { name: 'threshold', internalType: 'uint112', type: 'uint112' },
          { name: 'most', internalType: 'uint112', type: 'uint112' },
          { name: 'floor', internalType: 'uint112', type: 'uint112' },
        ],
        indexed: false,
      },
      { name: 'main', internalType: 'Bucket', type: 'uint256', indexed: false },
      {
        name: 'small',
        internalType: 'Bucket',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'OutflowTermsSet',
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
        name: 'weightBps',
        internalType: 'uint16',
        type: 'uint16',
        indexed: false,
      },
      { name: 'until', internalType: 'uint40', type: 'uint40', indexed: false },
    ],
    name: 'OutflowWeightSet',
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
] as const

//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
// header
//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
