// Generated. Do not edit. `npm run build` in the repository root writes it from the contracts.

//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
// LiquidationOutflow
//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////

export const liquidationOutflowAbi = [
  {
    type: 'function',
    inputs: [{ name: 'asset', internalType: 'address', type: 'address' }],
    name: 'liquidationCapacity',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'asset', internalType: 'address', type: 'address' }],
    name: 'liquidationTerms',
    outputs: [
      {
        name: '',
        internalType: 'struct ILiquidationOutflow.LiquidationTerms',
        type: 'tuple',
        components: [
          { name: 'burst', internalType: 'uint112', type: 'uint112' },
          { name: 'refill', internalType: 'uint112', type: 'uint112' },
        ],
      },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'asset', internalType: 'address', type: 'address' },
      {
        name: 'terms',
        internalType: 'struct ILiquidationOutflow.LiquidationTerms',
        type: 'tuple',
        components: [
          { name: 'burst', internalType: 'uint112', type: 'uint112' },
          { name: 'refill', internalType: 'uint112', type: 'uint112' },
        ],
      },
    ],
    name: 'setLiquidationTerms',
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
        name: 'terms',
        internalType: 'struct ILiquidationOutflow.LiquidationTerms',
        type: 'tuple',
        components: [
          { name: 'burst', internalType: 'uint112', type: 'uint112' },
          { name: 'refill', internalType: 'uint112', type: 'uint112' },
        ],
        indexed: false,
      },
    ],
    name: 'LiquidationTermsSet',
  },
] as const

//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
// header
//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
