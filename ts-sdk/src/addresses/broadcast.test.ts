import { expect, test } from 'vitest';
import { addressesFromBroadcast, BroadcastInvalidError } from './broadcast.js';

/** As forge writes it, shortened. */
const record = {
  chain: 31337,
  transactions: [
    {
      transactionType: 'CREATE',
      contractName: 'OutflowEscrow',
      contractAddress: '0x5fbdb2315678afecb367f032d93f642f64180aa3',
    },
    {
      transactionType: 'CREATE2',
      contractName: 'ProtectedBridge',
      contractAddress: '0xe7f1725e7734ce288f8367e1bb143e90bb3f0512',
      additionalContracts: [
        { transactionType: 'CREATE', contractName: 'Inner', address: '0x9fe46736679d2d9a65f0992f2272de9f3c7fa6e0' },
        { transactionType: 'CREATE', contractName: null, address: '0xcf7ed3acca5a467e9e704c703e8d87f634fb0fc9' },
      ],
    },
    {
      transactionType: 'CALL',
      contractName: 'ProtectedBridge',
      contractAddress: '0xe7f1725e7734ce288f8367e1bb143e90bb3f0512',
    },
    {
      transactionType: 'CREATE',
      contractName: 'DemoToken',
      contractAddress: '0xdc64a140aa3e981100a9beca4e685f962f0cf6c9',
    },
    {
      transactionType: 'CREATE',
      contractName: 'DemoToken',
      contractAddress: '0x5fc8d32690cc91d4c39d9d3abcbd16989f875707',
    },
  ],
};

test('default: addresses by name, with checksums', () => {
  const { chainId, addresses } = addressesFromBroadcast(record);
  expect(chainId).toBe(31337);
  expect(addresses.ProtectedBridge).toBe('0xe7f1725E7734CE288F8367e1Bb143E90bb3F0512');
  expect(addresses.OutflowEscrow).toBe('0x5FbDB2315678afecb367f032d93F642f64180aa3');
});

test('behavior: lists everything that was created in order, and calls nothing a creation', () => {
  const names = addressesFromBroadcast(record).contracts.map(({ name }) => name);
  expect(names).toEqual(['OutflowEscrow', 'ProtectedBridge', 'Inner', 'DemoToken', 'DemoToken']);
});

test('behavior: of several contracts of one name the last counts', () => {
  const { addresses, contracts } = addressesFromBroadcast(record);
  expect(addresses.DemoToken).toBe(contracts.at(-1)?.address);
});

test('error: says what is wrong and what to pass', () => {
  const wrong = [null, [], 'text', {}, { chain: '1', transactions: [] }, { chain: 1 }, { chain: 1, transactions: [0] }];
  for (const value of wrong) expect(() => addressesFromBroadcast(value)).toThrow(BroadcastInvalidError);
  expect(() => addressesFromBroadcast({ chain: '1' })).toThrow('`chain` is "1", not a number');
  expect(() => addressesFromBroadcast({})).toThrow('run-latest.json');
});
