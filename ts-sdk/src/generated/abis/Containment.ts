// Generated. Do not edit. `npm run build` in the repository root writes it from the contracts.

//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
// Containment
//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////

export const containmentAbi = [
  {
    type: 'function',
    inputs: [
      { name: 'market', internalType: 'bytes32', type: 'bytes32' },
      { name: 'scope', internalType: 'enum Scope', type: 'uint8' },
    ],
    name: 'closedTime',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'market', internalType: 'bytes32', type: 'bytes32' },
      { name: 'scope', internalType: 'enum Scope', type: 'uint8' },
    ],
    name: 'closedUntil',
    outputs: [{ name: '', internalType: 'uint40', type: 'uint40' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'market', internalType: 'bytes32', type: 'bytes32' },
      { name: 'scopes', internalType: 'ScopeSet', type: 'uint8' },
      { name: 'until', internalType: 'uint40', type: 'uint40' },
      { name: 'cause', internalType: 'bytes32', type: 'bytes32' },
      { name: 'evidence', internalType: 'bytes32', type: 'bytes32' },
    ],
    name: 'contain',
    outputs: [{ name: 'incident', internalType: 'uint64', type: 'uint64' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'containmentBounds',
    outputs: [
      {
        name: '',
        internalType: 'struct IContainment.ContainmentBounds',
        type: 'tuple',
        components: [
          { name: 'graceCap', internalType: 'uint32', type: 'uint32' },
          { name: 'graceBps', internalType: 'uint16', type: 'uint16' },
          { name: 'councilMax', internalType: 'uint32', type: 'uint32' },
          { name: 'automaticMax', internalType: 'uint32', type: 'uint32' },
          { name: 'automaticBudget', internalType: 'uint32', type: 'uint32' },
          { name: 'automaticWindow', internalType: 'uint32', type: 'uint32' },
        ],
      },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'market', internalType: 'bytes32', type: 'bytes32' }],
    name: 'containmentWord',
    outputs: [{ name: '', internalType: 'ContainmentWord', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'incidentCount',
    outputs: [{ name: '', internalType: 'uint64', type: 'uint64' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'market', internalType: 'bytes32', type: 'bytes32' },
      { name: 'scope', internalType: 'enum Scope', type: 'uint8' },
    ],
    name: 'isOpen',
    outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'scope', internalType: 'enum Scope', type: 'uint8' }],
    name: 'isOpen',
    outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'interfaceId', internalType: 'bytes4', type: 'bytes4' }],
    name: 'supportsInterface',
    outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
    stateMutability: 'view',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      { name: 'key', internalType: 'bytes32', type: 'bytes32', indexed: true },
      { name: 'until', internalType: 'uint40', type: 'uint40', indexed: false },
      {
        name: 'clock',
        internalType: 'Bucket',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'AutomaticClockSet',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'incident',
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
        name: 'tier',
        internalType: 'enum Tier',
        type: 'uint8',
        indexed: false,
      },
      {
        name: 'scopes',
        internalType: 'ScopeSet',
        type: 'uint8',
        indexed: false,
      },
      {
        name: 'word',
        internalType: 'ContainmentWord',
        type: 'uint256',
        indexed: false,
      },
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
    name: 'Contained',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'bounds',
        internalType: 'struct IContainment.ContainmentBounds',
        type: 'tuple',
        components: [
          { name: 'graceCap', internalType: 'uint32', type: 'uint32' },
          { name: 'graceBps', internalType: 'uint16', type: 'uint16' },
          { name: 'councilMax', internalType: 'uint32', type: 'uint32' },
          { name: 'automaticMax', internalType: 'uint32', type: 'uint32' },
          { name: 'automaticBudget', internalType: 'uint32', type: 'uint32' },
          { name: 'automaticWindow', internalType: 'uint32', type: 'uint32' },
        ],
        indexed: false,
      },
    ],
    name: 'ContainmentBoundsSet',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      { name: 'bits', internalType: 'uint8', type: 'uint8', indexed: false },
    ],
    name: 'HostBitsSet',
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
        name: 'word',
        internalType: 'ContainmentWord',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'Reopened',
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
    inputs: [{ name: 'bits', internalType: 'uint8', type: 'uint8' }],
    name: 'HostBitsInvalid',
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
] as const

//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
// header
//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
