import { expect, test } from 'vitest';
import { ContractNameInvalidError, HostKindUnknownError } from './errors.js';
import { hostKindOf, scaffold } from './scaffold.js';

const templates = new Map([
  ['bulkhead.yaml', 'name: __Name__\n'],
  ['script/Deploy__Name__.s.sol', 'contract Deploy__Name__ {}'],
  ['test/__Name__.t.sol', 'import {__Name__} from "../src/__Name__.sol";'],
  ['src/__Name__.sol', 'contract __Name__ is A { constructor() { __A_init(); } }'],
]);

test('default: the name is in paths and texts, and the host comes first', () => {
  expect([...scaffold({ templates, name: 'Till' })]).toEqual([
    ['src/Till.sol', 'contract Till is A { constructor() { __A_init(); } }'],
    ['test/Till.t.sol', 'import {Till} from "../src/Till.sol";'],
    ['script/DeployTill.s.sol', 'contract DeployTill {}'],
    ['bulkhead.yaml', 'name: Till\n'],
  ]);
});

test.each(['A', 'Bridge2', 'TokenBridge'])('behavior: %s is a name', (name) => {
  expect(scaffold({ templates, name }).size).toBe(4);
});

test.each(['', 'till', '2Till', 'Till-Host', '../Till', 'Till.sol', 'Tíll', 'Till\n'])('error: %j is none', (name) => {
  expect(() => scaffold({ templates, name })).toThrow(ContractNameInvalidError);
});

test('error: a kind that there is not names those that there are', () => {
  expect(hostKindOf('vault')).toBe('vault');
  expect(() => hostKindOf('Vault')).toThrow(HostKindUnknownError);
  expect(() => hostKindOf('Vault')).toThrow('minimal, bridge, vault');
});
