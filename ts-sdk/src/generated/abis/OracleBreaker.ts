// Generated. Do not edit. `npm run build` in the repository root writes it from the contracts.

//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
// OracleBreaker
//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////

export const oracleBreakerAbi = [
  {
    type: 'function',
    inputs: [{ name: 'feedId', internalType: 'bytes32', type: 'bytes32' }],
    name: 'check',
    outputs: [
      { name: 'reason', internalType: 'enum OracleReason', type: 'uint8' },
      { name: 'price', internalType: 'uint256', type: 'uint256' },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'feedId', internalType: 'bytes32', type: 'bytes32' }],
    name: 'distrustFeed',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'feedId', internalType: 'bytes32', type: 'bytes32' },
      { name: 'purpose', internalType: 'enum OraclePurpose', type: 'uint8' },
    ],
    name: 'facadePrice',
    outputs: [{ name: 'price', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'feedId', internalType: 'bytes32', type: 'bytes32' }],
    name: 'feedSettings',
    outputs: [
      {
        name: '',
        internalType: 'struct IOracleBreaker.FeedSettings',
        type: 'tuple',
        components: [
          { name: 'aggregator', internalType: 'address', type: 'address' },
          { name: 'decimals', internalType: 'uint8', type: 'uint8' },
          { name: 'maxAge', internalType: 'uint24', type: 'uint24' },
          { name: 'latchSeconds', internalType: 'uint24', type: 'uint24' },
          { name: 'baseBps', internalType: 'uint16', type: 'uint16' },
          { name: 'capBps', internalType: 'uint16', type: 'uint16' },
          { name: 'slope', internalType: 'uint32', type: 'uint32' },
          { name: 'anchorLimit', internalType: 'uint32', type: 'uint32' },
          { name: 'low', internalType: 'uint96', type: 'uint96' },
          { name: 'high', internalType: 'uint96', type: 'uint96' },
          { name: 'twoStep', internalType: 'bool', type: 'bool' },
          { name: 'closes', internalType: 'ScopeSet', type: 'uint8' },
          { name: 'market', internalType: 'bytes32', type: 'bytes32' },
        ],
      },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'feedId', internalType: 'bytes32', type: 'bytes32' }],
    name: 'fixedFeed',
    outputs: [{ name: 'config', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'feedId', internalType: 'bytes32', type: 'bytes32' }],
    name: 'isTripped',
    outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'feedId', internalType: 'bytes32', type: 'bytes32' }],
    name: 'lastTrip',
    outputs: [
      { name: 'reason', internalType: 'enum OracleReason', type: 'uint8' },
      { name: 'observed', internalType: 'int256', type: 'int256' },
      { name: 'anchor', internalType: 'uint256', type: 'uint256' },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'feedId', internalType: 'bytes32', type: 'bytes32' }],
    name: 'poke',
    outputs: [
      { name: 'reason', internalType: 'enum OracleReason', type: 'uint8' },
    ],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'feedId', internalType: 'bytes32', type: 'bytes32' },
      { name: 'purpose', internalType: 'enum OraclePurpose', type: 'uint8' },
    ],
    name: 'price',
    outputs: [{ name: 'price', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'feedId', internalType: 'bytes32', type: 'bytes32' },
      { name: 'anchor', internalType: 'uint96', type: 'uint96' },
    ],
    name: 'rebaseAnchor',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [{ name: 'feedId', internalType: 'bytes32', type: 'bytes32' }],
    name: 'recoveryOf',
    outputs: [
      {
        name: '',
        internalType: 'struct IOracleBreaker.FeedRecoveryStatus',
        type: 'tuple',
        components: [
          { name: 'candidate', internalType: 'uint96', type: 'uint96' },
          { name: 'reports', internalType: 'uint8', type: 'uint8' },
          { name: 'firstAt', internalType: 'uint40', type: 'uint40' },
          { name: 'strikes', internalType: 'uint8', type: 'uint8' },
          { name: 'suspectedAt', internalType: 'uint40', type: 'uint40' },
        ],
      },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'feedId', internalType: 'bytes32', type: 'bytes32' }],
    name: 'removeFeed',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [{ name: 'feedId', internalType: 'bytes32', type: 'bytes32' }],
    name: 'secondSettings',
    outputs: [
      {
        name: '',
        internalType: 'struct IOracleBreaker.SecondSettings',
        type: 'tuple',
        components: [
          { name: 'aggregator', internalType: 'address', type: 'address' },
          { name: 'decimals', internalType: 'uint8', type: 'uint8' },
          { name: 'maxAge', internalType: 'uint24', type: 'uint24' },
          { name: 'agreeBps', internalType: 'uint16', type: 'uint16' },
          { name: 'rounds', internalType: 'uint8', type: 'uint8' },
          { name: 'span', internalType: 'uint24', type: 'uint24' },
          { name: 'bandBps', internalType: 'uint16', type: 'uint16' },
        ],
      },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'sequencer',
    outputs: [
      { name: 'uptimeFeed', internalType: 'address', type: 'address' },
      { name: 'grace', internalType: 'uint256', type: 'uint256' },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'feedId', internalType: 'bytes32', type: 'bytes32' },
      {
        name: 'settings',
        internalType: 'struct IOracleBreaker.FeedSettings',
        type: 'tuple',
        components: [
          { name: 'aggregator', internalType: 'address', type: 'address' },
          { name: 'decimals', internalType: 'uint8', type: 'uint8' },
          { name: 'maxAge', internalType: 'uint24', type: 'uint24' },
          { name: 'latchSeconds', internalType: 'uint24', type: 'uint24' },
          { name: 'baseBps', internalType: 'uint16', type: 'uint16' },
          { name: 'capBps', internalType: 'uint16', type: 'uint16' },
          { name: 'slope', internalType: 'uint32', type: 'uint32' },
          { name: 'anchorLimit', internalType: 'uint32', type: 'uint32' },
          { name: 'low', internalType: 'uint96', type: 'uint96' },
          { name: 'high', internalType: 'uint96', type: 'uint96' },
          { name: 'twoStep', internalType: 'bool', type: 'bool' },
          { name: 'closes', internalType: 'ScopeSet', type: 'uint8' },
          { name: 'market', internalType: 'bytes32', type: 'bytes32' },
        ],
      },
    ],
    name: 'setFeed',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'feedId', internalType: 'bytes32', type: 'bytes32' },
      {
        name: 'settings',
        internalType: 'struct IOracleBreaker.SecondSettings',
        type: 'tuple',
        components: [
          { name: 'aggregator', internalType: 'address', type: 'address' },
          { name: 'decimals', internalType: 'uint8', type: 'uint8' },
          { name: 'maxAge', internalType: 'uint24', type: 'uint24' },
          { name: 'agreeBps', internalType: 'uint16', type: 'uint16' },
          { name: 'rounds', internalType: 'uint8', type: 'uint8' },
          { name: 'span', internalType: 'uint24', type: 'uint24' },
          { name: 'bandBps', internalType: 'uint16', type: 'uint16' },
        ],
      },
    ],
    name: 'setSecondFeed',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [{ name: 'feedId', internalType: 'bytes32', type: 'bytes32' }],
    name: 'status',
    outputs: [
      {
        name: '',
        internalType: 'struct IOracleBreaker.FeedStatus',
        type: 'tuple',
        components: [
          { name: 'mode', internalType: 'enum OracleMode', type: 'uint8' },
          { name: 'reason', internalType: 'enum OracleReason', type: 'uint8' },
          { name: 'since', internalType: 'uint40', type: 'uint40' },
          { name: 'lastGood', internalType: 'uint96', type: 'uint96' },
          { name: 'age', internalType: 'uint40', type: 'uint40' },
          { name: 'reconnectAt', internalType: 'uint40', type: 'uint40' },
        ],
      },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'feedId', internalType: 'bytes32', type: 'bytes32' }],
    name: 'syncAnchor',
    outputs: [{ name: 'price', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [{ name: 'feedId', internalType: 'bytes32', type: 'bytes32' }],
    name: 'trustFeed',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'feedId',
        internalType: 'bytes32',
        type: 'bytes32',
        indexed: true,
      },
      {
        name: 'oldAnchor',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      {
        name: 'newAnchor',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'OracleAnchorRebased',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'feedId',
        internalType: 'bytes32',
        type: 'bytes32',
        indexed: true,
      },
      { name: 'by', internalType: 'address', type: 'address', indexed: true },
      {
        name: 'distrusted',
        internalType: 'bool',
        type: 'bool',
        indexed: false,
      },
    ],
    name: 'OracleDistrustSet',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'feedId',
        internalType: 'bytes32',
        type: 'bytes32',
        indexed: true,
      },
    ],
    name: 'OracleFeedRemoved',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'feedId',
        internalType: 'bytes32',
        type: 'bytes32',
        indexed: true,
      },
      {
        name: 'settings',
        internalType: 'struct IOracleBreaker.FeedSettings',
        type: 'tuple',
        components: [
          { name: 'aggregator', internalType: 'address', type: 'address' },
          { name: 'decimals', internalType: 'uint8', type: 'uint8' },
          { name: 'maxAge', internalType: 'uint24', type: 'uint24' },
          { name: 'latchSeconds', internalType: 'uint24', type: 'uint24' },
          { name: 'baseBps', internalType: 'uint16', type: 'uint16' },
          { name: 'capBps', internalType: 'uint16', type: 'uint16' },
          { name: 'slope', internalType: 'uint32', type: 'uint32' },
          { name: 'anchorLimit', internalType: 'uint32', type: 'uint32' },
          { name: 'low', internalType: 'uint96', type: 'uint96' },
          { name: 'high', internalType: 'uint96', type: 'uint96' },
          { name: 'twoStep', internalType: 'bool', type: 'bool' },
          { name: 'closes', internalType: 'ScopeSet', type: 'uint8' },
          { name: 'market', internalType: 'bytes32', type: 'bytes32' },
        ],
        indexed: false,
      },
      {
        name: 'anchor',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'OracleFeedSet',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'feedId',
        internalType: 'bytes32',
        type: 'bytes32',
        indexed: true,
      },
      {
        name: 'settings',
        internalType: 'struct IOracleBreaker.SecondSettings',
        type: 'tuple',
        components: [
          { name: 'aggregator', internalType: 'address', type: 'address' },
          { name: 'decimals', internalType: 'uint8', type: 'uint8' },
          { name: 'maxAge', internalType: 'uint24', type: 'uint24' },
          { name: 'agreeBps', internalType: 'uint16', type: 'uint16' },
          { name: 'rounds', internalType: 'uint8', type: 'uint8' },
          { name: 'span', internalType: 'uint24', type: 'uint24' },
          { name: 'bandBps', internalType: 'uint16', type: 'uint16' },
        ],
        indexed: false,
      },
    ],
    name: 'OracleSecondSet',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'feedId',
        internalType: 'bytes32',
        type: 'bytes32',
        indexed: true,
      },
      { name: 'by', internalType: 'address', type: 'address', indexed: true },
      {
        name: 'reason',
        internalType: 'enum OracleReason',
        type: 'uint8',
        indexed: false,
      },
      {
        name: 'observed',
        internalType: 'int256',
        type: 'int256',
        indexed: false,
      },
    ],
    name: 'OracleSuspected',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'feedId',
        internalType: 'bytes32',
        type: 'bytes32',
        indexed: true,
      },
      { name: 'by', internalType: 'address', type: 'address', indexed: true },
      {
        name: 'reason',
        internalType: 'enum OracleReason',
        type: 'uint8',
        indexed: false,
      },
      {
        name: 'observed',
        internalType: 'int256',
        type: 'int256',
        indexed: false,
      },
      {
        name: 'anchor',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      {
        name: 'until',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      {
        name: 'incident',
        internalType: 'uint64',
        type: 'uint64',
        indexed: false,
      },
    ],
    name: 'OracleTripped',
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
] as const

//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
// header
//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
