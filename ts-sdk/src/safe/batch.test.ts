import { expect, test } from 'vitest';
import { safeBatchChecksum, toSafeBatch } from './batch.js';

/** Written by the Transaction Builder itself, and published as an example of its format. */
const published = {
  version: '1.0',
  chainId: '1',
  createdAt: 1_761_326_849_944,
  meta: {
    name: 'Transactions Batch',
    description: '',
    txBuilderVersion: '1.18.2',
    createdFromSafeAddress: '0xA77DE01e157f9f57C7c4A326eeE9C4874D0598b6',
    createdFromOwnerAddress: '',
    checksum: '0x8b5032f716845c8b08bab3d63dbd9ba92e056f3557793cd041e59b84e16aa989',
  },
  transactions: [
    {
      to: '0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48',
      value: '0',
      data: null,
      contractMethod: {
        inputs: [
          { internalType: 'address', name: 'spender', type: 'address' },
          { internalType: 'uint256', name: 'value', type: 'uint256' },
        ],
        name: 'approve',
        payable: false,
      },
      contractInputsValues: { spender: '0x474e5Ded6b5D078163BFB8F6dBa355C3aA5478C8', value: '100000000000' },
    },
  ],
};

const safe = '0xA77DE01e157f9f57C7c4A326eeE9C4874D0598b6';
const call = { to: '0xa0b86991c6218b36c1d19d4a2e9eb0ce3606eb48', data: '0x12345678' } as const;

test('default: the checksum is the one that the Transaction Builder wrote', () => {
  expect(safeBatchChecksum(published)).toBe(published.meta.checksum);
});

test('behavior: the checksum allows another name, and nothing else', () => {
  const { meta } = published;
  expect(safeBatchChecksum({ ...published, meta: { ...meta, name: 'Other' } })).toBe(meta.checksum);
  expect(safeBatchChecksum({ ...published, chainId: '10' })).not.toBe(meta.checksum);
  expect(safeBatchChecksum({ ...published, meta: { ...meta, description: 'Other' } })).not.toBe(meta.checksum);
});

test('default: a batch has what the Transaction Builder reads', () => {
  const batch = toSafeBatch([call, { ...call, value: 7n }], { chainId: 10n, safe, name: 'Two', createdAt: 5 });

  expect(batch).toMatchObject({
    version: '1.0',
    chainId: '10',
    createdAt: 5,
    meta: { name: 'Two', createdFromSafeAddress: safe, createdFromOwnerAddress: '' },
    transactions: [
      { to: '0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48', value: '0', data: '0x12345678', contractMethod: null },
      { value: '7' },
    ],
  });
  expect(batch.meta.checksum).toBe(safeBatchChecksum(batch));
});

test('behavior: the same calls make the same file', () => {
  const options = { chainId: 1, safe } as const;

  expect(JSON.stringify(toSafeBatch([call], options))).toBe(JSON.stringify(toSafeBatch([call], options)));
});
