// Generated. Do not edit. `npm run build` in the repository root writes it from the contracts.

//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
// TimelockedUnpause
//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////

export const timelockedUnpauseAbi = [
  {
    type: 'function',
    inputs: [{ name: 'market', internalType: 'bytes32', type: 'bytes32' }],
    name: 'executeUnpause',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [{ name: 'market', internalType: 'bytes32', type: 'bytes32' }],
    name: 'pendingUnpause',
    outputs: [
      {
        name: '',
        internalType: 'struct ITimelockedUnpause.UnpausePlan',
        type: 'tuple',
        components: [
          { name: 'plan', internalType: 'ContainmentWord', type: 'uint256' },
          {
            name: 'snapshot',
            internalType: 'ContainmentWord',
            type: 'uint256',
          },
          { name: 'upToIncident', internalType: 'uint64', type: 'uint64' },
          { name: 'eta', internalType: 'uint40', type: 'uint40' },
          { name: 'expiry', internalType: 'uint40', type: 'uint40' },
          { name: 'vetoUntil', internalType: 'uint40', type: 'uint40' },
          { name: 'refundGuardian', internalType: 'address', type: 'address' },
        ],
      },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'market', internalType: 'bytes32', type: 'bytes32' },
      { name: 'plan', internalType: 'ContainmentWord', type: 'uint256' },
      { name: 'seen', internalType: 'ContainmentWord', type: 'uint256' },
      { name: 'refundGuardian', internalType: 'address', type: 'address' },
    ],
    name: 'proposeUnpause',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      {
        name: 'times',
        internalType: 'struct ITimelockedUnpause.UnpauseTimes',
        type: 'tuple',
        components: [
          { name: 'delay', internalType: 'uint32', type: 'uint32' },
          { name: 'window', internalType: 'uint32', type: 'uint32' },
          { name: 'vetoPeriod', internalType: 'uint32', type: 'uint32' },
        ],
      },
    ],
    name: 'setUnpauseTimes',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'unpauseTimes',
    outputs: [
      {
        name: '',
        internalType: 'struct ITimelockedUnpause.UnpauseTimes',
        type: 'tuple',
        components: [
          { name: 'delay', internalType: 'uint32', type: 'uint32' },
          { name: 'window', internalType: 'uint32', type: 'uint32' },
          { name: 'vetoPeriod', internalType: 'uint32', type: 'uint32' },
        ],
      },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'market', internalType: 'bytes32', type: 'bytes32' }],
    name: 'vetoUnpause',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [{ name: 'market', internalType: 'bytes32', type: 'bytes32' }],
    name: 'withdrawUnpause',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'upToIncident',
        internalType: 'uint64',
        type: 'uint64',
        indexed: true,
      },
      {
        name: 'market',
        internalType: 'bytes32',
        type: 'bytes32',
        indexed: true,
      },
      { name: 'by', internalType: 'address', type: 'address', indexed: true },
      {
        name: 'proposal',
        internalType: 'struct ITimelockedUnpause.UnpausePlan',
        type: 'tuple',
        components: [
          { name: 'plan', internalType: 'ContainmentWord', type: 'uint256' },
          {
            name: 'snapshot',
            internalType: 'ContainmentWord',
            type: 'uint256',
          },
          { name: 'upToIncident', internalType: 'uint64', type: 'uint64' },
          { name: 'eta', internalType: 'uint40', type: 'uint40' },
          { name: 'expiry', internalType: 'uint40', type: 'uint40' },
          { name: 'vetoUntil', internalType: 'uint40', type: 'uint40' },
          { name: 'refundGuardian', internalType: 'address', type: 'address' },
        ],
        indexed: false,
      },
    ],
    name: 'UnpauseProposed',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'times',
        internalType: 'struct ITimelockedUnpause.UnpauseTimes',
        type: 'tuple',
        components: [
          { name: 'delay', internalType: 'uint32', type: 'uint32' },
          { name: 'window', internalType: 'uint32', type: 'uint32' },
          { name: 'vetoPeriod', internalType: 'uint32', type: 'uint32' },
        ],
        indexed: false,
      },
    ],
    name: 'UnpauseTimesSet',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'upToIncident',
        internalType: 'uint64',
        type: 'uint64',
        indexed: true,
      },
      {
        name: 'market',
        internalType: 'bytes32',
        type: 'bytes32',
        indexed: true,
      },
      { name: 'by', internalType: 'address', type: 'address', indexed: true },
    ],
    name: 'UnpauseVetoed',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'upToIncident',
        internalType: 'uint64',
        type: 'uint64',
        indexed: true,
      },
      {
        name: 'market',
        internalType: 'bytes32',
        type: 'bytes32',
        indexed: true,
      },
      { name: 'by', internalType: 'address', type: 'address', indexed: true },
    ],
    name: 'UnpauseWithdrawn',
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
] as const

//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
// header
//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
