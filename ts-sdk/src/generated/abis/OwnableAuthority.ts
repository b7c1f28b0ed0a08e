// Generated. Do not edit. `npm run build` in the repository root writes it from the contracts.

//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
// OwnableAuthority
//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////

export const ownableAuthorityAbi = [
  {
    type: 'function',
    inputs: [],
    name: 'acceptOwnership',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [{ name: '', internalType: 'bytes', type: 'bytes' }],
    name: 'cancelChange',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'changeDelays',
    outputs: [
      {
        name: '',
        internalType: 'struct ITwoSpeedChange.ChangeDelays',
        type: 'tuple',
        components: [
          { name: 'slow', internalType: 'uint32', type: 'uint32' },
          { name: 'fast', internalType: 'uint32', type: 'uint32' },
          { name: 'window', internalType: 'uint32', type: 'uint32' },
        ],
      },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: '', internalType: 'bytes', type: 'bytes' }],
    name: 'executeChange',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [{ name: 'account', internalType: 'address', type: 'address' }],
    name: 'isCouncil',
    outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'owner',
    outputs: [{ name: '', internalType: 'address', type: 'address' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: '', internalType: 'bytes32', type: 'bytes32' }],
    name: 'pendingChange',
    outputs: [
      {
        name: '',
        internalType: 'struct ITwoSpeedChange.Change',
        type: 'tuple',
        components: [
          { name: 'scheduledAt', internalType: 'uint40', type: 'uint40' },
          { name: 'eta', internalType: 'uint40', type: 'uint40' },
          { name: 'expiry', internalType: 'uint40', type: 'uint40' },
        ],
      },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'pendingOwner',
    outputs: [{ name: '', internalType: 'address', type: 'address' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'renounceOwnership',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [{ name: 'call', internalType: 'bytes', type: 'bytes' }],
    name: 'scheduleChange',
    outputs: [{ name: '', internalType: 'bytes32', type: 'bytes32' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      {
        name: '',
        internalType: 'struct ITwoSpeedChange.ChangeDelays',
        type: 'tuple',
        components: [
          { name: 'slow', internalType: 'uint32', type: 'uint32' },
          { name: 'fast', internalType: 'uint32', type: 'uint32' },
          { name: 'window', internalType: 'uint32', type: 'uint32' },
        ],
      },
    ],
    name: 'setChangeDelays',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'account', internalType: 'address', type: 'address' },
      { name: 'member', internalType: 'bool', type: 'bool' },
    ],
    name: 'setCouncil',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [{ name: 'newOwner', internalType: 'address', type: 'address' }],
    name: 'transferOwnership',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [{ name: 'call', internalType: 'bytes', type: 'bytes' }],
    name: 'vetoChange',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [{ name: '', internalType: 'bytes32', type: 'bytes32' }],
    name: 'waiveChangeVeto',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      { name: 'id', internalType: 'bytes32', type: 'bytes32', indexed: true },
      { name: 'by', internalType: 'address', type: 'address', indexed: true },
    ],
    name: 'ChangeCancelled',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      { name: 'slow', internalType: 'uint32', type: 'uint32', indexed: false },
      { name: 'fast', internalType: 'uint32', type: 'uint32', indexed: false },
      {
        name: 'window',
        internalType: 'uint32',
        type: 'uint32',
        indexed: false,
      },
    ],
    name: 'ChangeDelaysSet',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      { name: 'id', internalType: 'bytes32', type: 'bytes32', indexed: true },
      { name: 'by', internalType: 'address', type: 'address', indexed: true },
    ],
    name: 'ChangeExecuted',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      { name: 'id', internalType: 'bytes32', type: 'bytes32', indexed: true },
      { name: 'by', internalType: 'address', type: 'address', indexed: true },
      { name: 'call', internalType: 'bytes', type: 'bytes', indexed: false },
      { name: 'eta', internalType: 'uint40', type: 'uint40', indexed: false },
      {
        name: 'expiry',
        internalType: 'uint40',
        type: 'uint40',
        indexed: false,
      },
    ],
    name: 'ChangeScheduled',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      { name: 'id', internalType: 'bytes32', type: 'bytes32', indexed: true },
      { name: 'by', internalType: 'address', type: 'address', indexed: true },
    ],
    name: 'ChangeVetoed',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      { name: 'id', internalType: 'bytes32', type: 'bytes32', indexed: true },
      { name: 'by', internalType: 'address', type: 'address', indexed: true },
      { name: 'eta', internalType: 'uint40', type: 'uint40', indexed: false },
      {
        name: 'expiry',
        internalType: 'uint40',
        type: 'uint40',
        indexed: false,
      },
    ],
    name: 'ChangeWaived',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'account',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      { name: 'member', internalType: 'bool', type: 'bool', indexed: false },
    ],
    name: 'OwnableCouncilSet',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'previousOwner',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'newOwner',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
    ],
    name: 'OwnershipTransferStarted',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'previousOwner',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'newOwner',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
    ],
    name: 'OwnershipTransferred',
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
  { type: 'error', inputs: [], name: 'ForwardReturned' },
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
] as const

//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
// header
//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
