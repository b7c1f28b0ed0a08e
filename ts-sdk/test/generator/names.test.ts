import { parseAbi, parseAbiParameters, toFunctionSignature } from 'viem';
import { describe, expect, test } from 'vitest';
import type { PublicContract } from '../../contracts.list.js';
import {
  argumentNames,
  assertDistinct,
  errorClassName,
  errorFieldNames,
  functionNames,
  prefixed,
} from '../../generator/names.js';

const contract: PublicContract = { name: 'Thing', module: 'core' };

function names(signatures: readonly string[], more: Partial<PublicContract> = {}) {
  const abi = parseAbi(signatures as never) as readonly never[];
  const functions = abi.map((item) => ({ item, signature: toFunctionSignature(item) }));
  return Object.fromEntries(functionNames({ ...contract, ...more }, functions));
}

describe('function names', () => {
  test('are the Solidity names', () => {
    expect(names(['function isOpen(uint8 scope)'])).toEqual({ 'isOpen(uint8)': 'IsOpen' });
  });

  test('of overloads say what they take more than the shortest, whatever the order', () => {
    const overloads = ['function isOpen(bytes32 market, uint8 scope)', 'function isOpen(uint8 scope)'];
    const expected = { 'isOpen(bytes32,uint8)': 'IsOpenWithMarket', 'isOpen(uint8)': 'IsOpen' };
    expect(names(overloads)).toEqual(expected);
    expect(names(overloads.toReversed())).toEqual(expected);
  });

  test('are taken from the list where it names them', () => {
    const more = { prefix: 'Thing', names: { 'isOpen(bytes32,uint8)': 'isMarketOpen' } };
    expect(names(['function isOpen(bytes32 market, uint8 scope)'], more)).toEqual({
      'isOpen(bytes32,uint8)': 'IsMarketOpen',
    });
  });

  test('that the list gives to nothing are an error', () => {
    expect(() => names([], { names: { 'gone()': 'gone' } })).toThrow(
      'names "gone()" of Thing, which has no such function',
    );
  });
});

test('a prefix stands in front unless the name has it as a word', () => {
  const outflow = { ...contract, prefix: 'Outflow' };
  expect(prefixed(outflow, 'passClaim')).toBe('OutflowPassClaim');
  expect(prefixed(outflow, 'outflowTerms')).toBe('OutflowTerms');
  expect(prefixed(outflow, 'previewOutflow')).toBe('PreviewOutflow');
  expect(prefixed({ ...contract, prefix: 'Guardian' }, 'guardians')).toBe('Guardians');
  expect(prefixed({ ...contract, prefix: 'Change' }, 'changeling')).toBe('ChangeChangeling');
});

describe('parameter names', () => {
  const of = (parameters: string) => argumentNames(parseAbiParameters(parameters) as never);

  test('lose their underscores', () =>
    expect(of('address messenger_, uint256 _amount')).toEqual(['messenger', 'amount']));

  test('make way for options and words of the language', () => {
    expect(of('address account, bytes32 cause, uint256 value')).toEqual(['accountArg', 'cause', 'valueArg']);
  });

  test('make way for what every error has', () => {
    const fields = errorFieldNames(parseAbiParameters('address account, bytes32 cause, string message') as never);
    expect(fields).toEqual(['account', 'causeArg', 'messageArg']);
  });

  test('are made where Solidity has none', () => expect(of('address, uint256 amount')).toEqual(['arg0', 'amount']));

  test('that fall together are an error', () => {
    expect(() => of('address to, address to_')).toThrow('Two parameters are called "to"');
  });
});

test('error classes end in Error, once', () => {
  expect(errorClassName('ScopeClosed')).toBe('ScopeClosedError');
  expect(errorClassName('StrangeError')).toBe('StrangeError');
});

test('two things of one name are an error that names both and the remedy', () => {
  const same = [
    { name: 'readHost', from: 'A.host()' },
    { name: 'readHost', from: 'B.host()' },
  ];
  expect(() => assertDistinct(same)).toThrow('"readHost" would be generated from A.host() and from B.host(). Give one');
});
