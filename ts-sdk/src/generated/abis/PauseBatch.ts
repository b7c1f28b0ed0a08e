// Generated. Do not edit. `npm run build` in the repository root writes it from the contracts.

//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
// PauseBatch
//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////

export const pauseBatchAbi = [
  {
    type: 'constructor',
    inputs: [
      { name: 'owner_', internalType: 'address', type: 'address' },
      { name: 'tier_', internalType: 'enum Tier', type: 'uint8' },
    ],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'acceptOwnership',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [{ name: 'names', internalType: 'bytes32[]', type: 'bytes32[]' }],
    name: 'drill',
    outputs: [
      {
        name: '',
        internalType: 'struct IPauseBatch.Result[]',
        type: 'tuple[]',
        components: [
          { name: 'name', internalType: 'bytes32', type: 'bytes32' },
          { name: 'host', internalType: 'address', type: 'address' },
          {
            name: 'outcome',
            internalType: 'enum IPauseBatch.Outcome',
            type: 'uint8',
          },
          { name: 'incident', internalType: 'uint64', type: 'uint64' },
          { name: 'until', internalType: 'uint40', type: 'uint40' },
          { name: 'reason', internalType: 'bytes', type: 'bytes' },
        ],
      },
    ],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'drillAll',
    outputs: [
      {
        name: '',
        internalType: 'struct IPauseBatch.Result[]',
        type: 'tuple[]',
        components: [
          { name: 'name', internalType: 'bytes32', type: 'bytes32' },
          { name: 'host', internalType: 'address', type: 'address' },
          {
            name: 'outcome',
            internalType: 'enum IPauseBatch.Outcome',
            type: 'uint8',
          },
          { name: 'incident', internalType: 'uint64', type: 'uint64' },
          { name: 'until', internalType: 'uint40', type: 'uint40' },
          { name: 'reason', internalType: 'bytes', type: 'bytes' },
        ],
      },
    ],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [{ name: 'names', internalType: 'bytes32[]', type: 'bytes32[]' }],
    name: 'gasLimitFor',
    outputs: [{ name: 'gas', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'hosts',
    outputs: [
      {
        name: 'list',
        internalType: 'struct IPauseBatch.Registration[]',
        type: 'tuple[]',
        components: [
          { name: 'name', internalType: 'bytes32', type: 'bytes32' },
          { name: 'host', internalType: 'address', type: 'address' },
          { name: 'gasCap', internalType: 'uint32', type: 'uint32' },
        ],
      },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'account', internalType: 'address', type: 'address' }],
    name: 'isOperator',
    outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'host', internalType: 'address', type: 'address' }],
    name: 'nameOf',
    outputs: [{ name: '', internalType: 'bytes32', type: 'bytes32' }],
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
    inputs: [
      {
        name: 'orders',
        internalType: 'struct IPauseBatch.Order[]',
        type: 'tuple[]',
        components: [
          { name: 'name', internalType: 'bytes32', type: 'bytes32' },
          { name: 'market', internalType: 'bytes32', type: 'bytes32' },
          { name: 'scopes', internalType: 'ScopeSet', type: 'uint8' },
          { name: 'duration', internalType: 'uint32', type: 'uint32' },
        ],
      },
      { name: 'cause', internalType: 'bytes32', type: 'bytes32' },
      { name: 'evidence', internalType: 'bytes32', type: 'bytes32' },
    ],
    name: 'pause',
    outputs: [
      {
        name: 'results',
        internalType: 'struct IPauseBatch.Result[]',
        type: 'tuple[]',
        components: [
          { name: 'name', internalType: 'bytes32', type: 'bytes32' },
          { name: 'host', internalType: 'address', type: 'address' },
          {
            name: 'outcome',
            internalType: 'enum IPauseBatch.Outcome',
            type: 'uint8',
          },
          { name: 'incident', internalType: 'uint64', type: 'uint64' },
          { name: 'until', internalType: 'uint40', type: 'uint40' },
          { name: 'reason', internalType: 'bytes', type: 'bytes' },
        ],
      },
    ],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'scopes', internalType: 'ScopeSet', type: 'uint8' },
      { name: 'duration', internalType: 'uint32', type: 'uint32' },
      { name: 'cause', internalType: 'bytes32', type: 'bytes32' },
      { name: 'evidence', internalType: 'bytes32', type: 'bytes32' },
    ],
    name: 'pauseAll',
    outputs: [
      {
        name: 'results',
        internalType: 'struct IPauseBatch.Result[]',
        type: 'tuple[]',
        components: [
          { name: 'name', internalType: 'bytes32', type: 'bytes32' },
          { name: 'host', internalType: 'address', type: 'address' },
          {
            name: 'outcome',
            internalType: 'enum IPauseBatch.Outcome',
            type: 'uint8',
          },
          { name: 'incident', internalType: 'uint64', type: 'uint64' },
          { name: 'until', internalType: 'uint40', type: 'uint40' },
          { name: 'reason', internalType: 'bytes', type: 'bytes' },
        ],
      },
    ],
    stateMutability: 'nonpayable',
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
    inputs: [
      {
        name: 'orders',
        internalType: 'struct IPauseBatch.Order[]',
        type: 'tuple[]',
        components: [
          { name: 'name', internalType: 'bytes32', type: 'bytes32' },
          { name: 'market', internalType: 'bytes32', type: 'bytes32' },
          { name: 'scopes', internalType: 'ScopeSet', type: 'uint8' },
          { name: 'duration', internalType: 'uint32', type: 'uint32' },
        ],
      },
    ],
    name: 'preflight',
    outputs: [
      {
        name: 'results',
        internalType: 'struct IPauseBatch.Result[]',
        type: 'tuple[]',
        components: [
          { name: 'name', internalType: 'bytes32', type: 'bytes32' },
          { name: 'host', internalType: 'address', type: 'address' },
          {
            name: 'outcome',
            internalType: 'enum IPauseBatch.Outcome',
            type: 'uint8',
          },
          { name: 'incident', internalType: 'uint64', type: 'uint64' },
          { name: 'until', internalType: 'uint40', type: 'uint40' },
          { name: 'reason', internalType: 'bytes', type: 'bytes' },
        ],
      },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'scopes', internalType: 'ScopeSet', type: 'uint8' },
      { name: 'duration', internalType: 'uint32', type: 'uint32' },
    ],
    name: 'preflightAll',
    outputs: [
      {
        name: 'results',
        internalType: 'struct IPauseBatch.Result[]',
        type: 'tuple[]',
        components: [
          { name: 'name', internalType: 'bytes32', type: 'bytes32' },
          { name: 'host', internalType: 'address', type: 'address' },
          {
            name: 'outcome',
            internalType: 'enum IPauseBatch.Outcome',
            type: 'uint8',
          },
          { name: 'incident', internalType: 'uint64', type: 'uint64' },
          { name: 'until', internalType: 'uint40', type: 'uint40' },
          { name: 'reason', internalType: 'bytes', type: 'bytes' },
        ],
      },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'name', internalType: 'bytes32', type: 'bytes32' },
      { name: 'host', internalType: 'address', type: 'address' },
      { name: 'gasCap', internalType: 'uint32', type: 'uint32' },
    ],
    name: 'registerHost',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [{ name: 'name', internalType: 'bytes32', type: 'bytes32' }],
    name: 'removeHost',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'renounceOwnership',
    outputs: [],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'operator', internalType: 'address', type: 'address' },
      { name: 'allowed', internalType: 'bool', type: 'bool' },
    ],
    name: 'setOperator',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'tier',
    outputs: [{ name: '', internalType: 'enum Tier', type: 'uint8' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'newOwner', internalType: 'address', type: 'address' }],
    name: 'transferOwnership',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'operator',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'drilled',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      {
        name: 'failed',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'BatchDrilled',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'operator',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'cause',
        internalType: 'bytes32',
        type: 'bytes32',
        indexed: true,
      },
      {
        name: 'closed',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      {
        name: 'failed',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'BatchPaused',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      { name: 'name', internalType: 'bytes32', type: 'bytes32', indexed: true },
      { name: 'host', internalType: 'address', type: 'address', indexed: true },
      {
        name: 'gasCap',
        internalType: 'uint32',
        type: 'uint32',
        indexed: false,
      },
    ],
    name: 'HostRegistered',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      { name: 'name', internalType: 'bytes32', type: 'bytes32', indexed: true },
      { name: 'host', internalType: 'address', type: 'address', indexed: true },
    ],
    name: 'HostRemoved',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'operator',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      { name: 'allowed', internalType: 'bool', type: 'bool', indexed: false },
    ],
    name: 'OperatorSet',
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
    type: 'event',
    anonymous: false,
    inputs: [
      { name: 'name', internalType: 'bytes32', type: 'bytes32', indexed: true },
      { name: 'host', internalType: 'address', type: 'address', indexed: true },
      {
        name: 'outcome',
        internalType: 'enum IPauseBatch.Outcome',
        type: 'uint8',
        indexed: false,
      },
      { name: 'reason', internalType: 'bytes', type: 'bytes', indexed: false },
    ],
    name: 'TargetFailed',
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
