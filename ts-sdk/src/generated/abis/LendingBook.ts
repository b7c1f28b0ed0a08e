// Generated. Do not edit. `npm run build` in the repository root writes it from the contracts.

//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
// LendingBook
//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////

export const lendingBookAbi = [
  {
    type: 'function',
    inputs: [{ name: 'amount', internalType: 'uint256', type: 'uint256' }],
    name: 'borrow',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'account', internalType: 'address', type: 'address' },
      { name: 'amount', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'depositCollateral',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'account', internalType: 'address', type: 'address' },
      { name: 'most', internalType: 'uint256', type: 'uint256' },
      { name: 'least', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'liquidate',
    outputs: [
      { name: 'repaid', internalType: 'uint256', type: 'uint256' },
      { name: 'seized', internalType: 'uint256', type: 'uint256' },
    ],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'marketBooks',
    outputs: [
      {
        name: '',
        internalType: 'struct ILendingBook.MarketBooks',
        type: 'tuple',
        components: [
          { name: 'cash', internalType: 'uint256', type: 'uint256' },
          { name: 'debt', internalType: 'uint256', type: 'uint256' },
          { name: 'collateral', internalType: 'uint256', type: 'uint256' },
          { name: 'shares', internalType: 'uint256', type: 'uint256' },
        ],
      },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'marketTerms',
    outputs: [
      {
        name: '',
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
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'marketTokens',
    outputs: [
      { name: 'collateralToken', internalType: 'address', type: 'address' },
      { name: 'debtToken', internalType: 'address', type: 'address' },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'account', internalType: 'address', type: 'address' }],
    name: 'positionOf',
    outputs: [
      { name: 'collateral', internalType: 'uint256', type: 'uint256' },
      { name: 'debt', internalType: 'uint256', type: 'uint256' },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'account', internalType: 'address', type: 'address' },
      { name: 'most', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'repay',
    outputs: [{ name: 'repaid', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'repayClosedTime',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
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
    name: 'setMarketTerms',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [{ name: 'lender', internalType: 'address', type: 'address' }],
    name: 'sharesOf',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'amount', internalType: 'uint256', type: 'uint256' }],
    name: 'supply',
    outputs: [{ name: 'shares', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [{ name: 'shares', internalType: 'uint256', type: 'uint256' }],
    name: 'withdraw',
    outputs: [{ name: 'amount', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [{ name: 'amount', internalType: 'uint256', type: 'uint256' }],
    name: 'withdrawCollateral',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [{ name: 'shares', internalType: 'uint256', type: 'uint256' }],
    name: 'worthOf',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
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
      {
        name: 'amount',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'Borrowed',
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
      { name: 'by', internalType: 'address', type: 'address', indexed: true },
      {
        name: 'amount',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'CollateralDeposited',
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
      {
        name: 'amount',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'CollateralWithdrawn',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'index',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'InterestAccrued',
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
      { name: 'by', internalType: 'address', type: 'address', indexed: true },
      {
        name: 'repaid',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      {
        name: 'seized',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'Liquidated',
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
      {
        name: 'amount',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'LossWrittenOff',
  },
  {
    type: 'event',
    anonymous: false,
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
        indexed: false,
      },
    ],
    name: 'MarketTermsSet',
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
      { name: 'by', internalType: 'address', type: 'address', indexed: true },
      {
        name: 'amount',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'Repaid',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'lender',
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
        name: 'shares',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'Supplied',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'lender',
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
        name: 'shares',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'Withdrawn',
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
] as const

//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
// header
//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
