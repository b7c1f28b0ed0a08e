// Generated. Do not edit. `npm run build` in the repository root writes it from the contracts.

//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
// GuardianPause
//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////

export const guardianPauseAbi = [
  {
    type: 'function',
    inputs: [
      { name: 'account', internalType: 'address', type: 'address' },
      { name: 'market', internalType: 'bytes32', type: 'bytes32' },
      { name: 'scopes', internalType: 'ScopeSet', type: 'uint8' },
      { name: 'duration', internalType: 'uint32', type: 'uint32' },
    ],
    name: 'canPause',
    outputs: [
      { name: 'ok', internalType: 'bool', type: 'bool' },
      {
        name: 'reason',
        internalType: 'enum IGuardianPause.GuardianRefusal',
        type: 'uint8',
      },
      { name: 'until', internalType: 'uint40', type: 'uint40' },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'drill',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'guardianBudget',
    outputs: [
      {
        name: 'budget',
        internalType: 'struct IGuardianPause.GuardianBudget',
        type: 'tuple',
        components: [
          { name: 'budget', internalType: 'uint32', type: 'uint32' },
          { name: 'window', internalType: 'uint32', type: 'uint32' },
          { name: 'minGuardians', internalType: 'uint8', type: 'uint8' },
          { name: 'minSeconds', internalType: 'uint32', type: 'uint32' },
          { name: 'minScopes', internalType: 'ScopeSet', type: 'uint8' },
        ],
      },
      { name: 'retired', internalType: 'uint256', type: 'uint256' },
      { name: 'retiredUntil', internalType: 'uint40', type: 'uint40' },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'account', internalType: 'address', type: 'address' }],
    name: 'guardianStatus',
    outputs: [
      {
        name: '',
        internalType: 'struct IGuardianPause.GuardianStatus',
        type: 'tuple',
        components: [
          { name: 'armed', internalType: 'bool', type: 'bool' },
          { name: 'seat', internalType: 'address', type: 'address' },
          { name: 'lapsed', internalType: 'bool', type: 'bool' },
          { name: 'successorDrilled', internalType: 'bool', type: 'bool' },
          { name: 'drillBy', internalType: 'uint40', type: 'uint40' },
          { name: 'clockEnd', internalType: 'uint40', type: 'uint40' },
          { name: 'available', internalType: 'uint32', type: 'uint32' },
          { name: 'clock', internalType: 'Bucket', type: 'uint256' },
          { name: 'scopes', internalType: 'ScopeSet', type: 'uint8' },
          { name: 'exitScopes', internalType: 'ScopeSet', type: 'uint8' },
          { name: 'maxDuration', internalType: 'uint32', type: 'uint32' },
          { name: 'exitMaxDuration', internalType: 'uint32', type: 'uint32' },
          { name: 'drillInterval', internalType: 'uint32', type: 'uint32' },
          { name: 'successor', internalType: 'address', type: 'address' },
        ],
      },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'guardians',
    outputs: [{ name: '', internalType: 'address[]', type: 'address[]' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'market', internalType: 'bytes32', type: 'bytes32' },
      { name: 'scopes', internalType: 'ScopeSet', type: 'uint8' },
      { name: 'duration', internalType: 'uint32', type: 'uint32' },
      { name: 'cause', internalType: 'bytes32', type: 'bytes32' },
      { name: 'evidence', internalType: 'bytes32', type: 'bytes32' },
    ],
    name: 'pause',
    outputs: [{ name: 'incident', internalType: 'uint64', type: 'uint64' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      {
        name: 'closings',
        internalType: 'struct IGuardianPause.Closing[]',
        type: 'tuple[]',
        components: [
          { name: 'market', internalType: 'bytes32', type: 'bytes32' },
          { name: 'scopes', internalType: 'ScopeSet', type: 'uint8' },
        ],
      },
      { name: 'duration', internalType: 'uint32', type: 'uint32' },
      { name: 'cause', internalType: 'bytes32', type: 'bytes32' },
      { name: 'evidence', internalType: 'bytes32', type: 'bytes32' },
    ],
    name: 'pauseMany',
    outputs: [
      { name: 'incidents', internalType: 'uint64[]', type: 'uint64[]' },
    ],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [{ name: 'guardian', internalType: 'address', type: 'address' }],
    name: 'removeGuardian',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'guardian', internalType: 'address', type: 'address' },
      { name: 'newGuardian', internalType: 'address', type: 'address' },
    ],
    name: 'replaceGuardian',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
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
    name: 'setGuardian',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      {
        name: 'budget',
        internalType: 'struct IGuardianPause.GuardianBudget',
        type: 'tuple',
        components: [
          { name: 'budget', internalType: 'uint32', type: 'uint32' },
          { name: 'window', internalType: 'uint32', type: 'uint32' },
          { name: 'minGuardians', internalType: 'uint8', type: 'uint8' },
          { name: 'minSeconds', internalType: 'uint32', type: 'uint32' },
          { name: 'minScopes', internalType: 'ScopeSet', type: 'uint8' },
        ],
      },
    ],
    name: 'setGuardianBudget',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'budget',
        internalType: 'struct IGuardianPause.GuardianBudget',
        type: 'tuple',
        components: [
          { name: 'budget', internalType: 'uint32', type: 'uint32' },
          { name: 'window', internalType: 'uint32', type: 'uint32' },
          { name: 'minGuardians', internalType: 'uint8', type: 'uint8' },
          { name: 'minSeconds', internalType: 'uint32', type: 'uint32' },
          { name: 'minScopes', internalType: 'ScopeSet', type: 'uint8' },
        ],
        indexed: false,
      },
    ],
    name: 'GuardianBudgetSet',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'guardian',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'clockEnd',
        internalType: 'uint40',
        type: 'uint40',
        indexed: false,
      },
      {
        name: 'clockKey',
        internalType: 'bytes12',
        type: 'bytes12',
        indexed: false,
      },
      {
        name: 'clock',
        internalType: 'Bucket',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'GuardianClockSet',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'guardian',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      { name: 'by', internalType: 'address', type: 'address', indexed: true },
      {
        name: 'drillBy',
        internalType: 'uint40',
        type: 'uint40',
        indexed: false,
      },
    ],
    name: 'GuardianDrilled',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'guardian',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      { name: 'by', internalType: 'address', type: 'address', indexed: true },
    ],
    name: 'GuardianRemoved',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'guardian',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'newGuardian',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'drillBy',
        internalType: 'uint40',
        type: 'uint40',
        indexed: false,
      },
    ],
    name: 'GuardianReplaced',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'guardian',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
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
        indexed: false,
      },
      {
        name: 'drillBy',
        internalType: 'uint40',
        type: 'uint40',
        indexed: false,
      },
      {
        name: 'clock',
        internalType: 'Bucket',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'GuardianSet',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'retired',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      {
        name: 'retiredUntil',
        internalType: 'uint40',
        type: 'uint40',
        indexed: false,
      },
    ],
    name: 'GuardianShareRetired',
  },
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
] as const

//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
// header
//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
