import type { AbiParameter } from 'viem';
import { describe, expect, test } from 'vitest';
import { errorsAbi } from '../generated/errorsAbi.js';
import { allErrors, parseError } from './list.js';

/** What the text keeps of a parameter. */
function bare({ type, name, components }: AbiParameter & { components?: readonly AbiParameter[] }): object {
  return { type, name, ...(components && { components: components.map(bare) }) };
}

test('allErrors: the same as the constant, names and structs included', () => {
  const expected = errorsAbi.map(({ type, name, inputs }) => ({ type, name, inputs: inputs.map(bare) }));
  expect(allErrors()).toEqual(expected);
  expect(allErrors()).toBe(allErrors());
});

describe('parseError', () => {
  test('default: types are shortened, names are whole', () => {
    expect(parseError('ScopeClosed wmarket escope tuntil')).toEqual({
      type: 'error',
      name: 'ScopeClosed',
      inputs: [
        { type: 'bytes32', name: 'market' },
        { type: 'uint8', name: 'scope' },
        { type: 'uint40', name: 'until' },
      ],
    });
  });

  test('behavior: without parameters, without names, lists, structs', () => {
    expect(parseError('Empty').inputs).toEqual([]);
    expect(parseError('Bare n a').inputs).toEqual([
      { type: 'uint256', name: '' },
      { type: 'address', name: '' },
    ]);
    expect(parseError('Many a[]all b4[2]two o[]flags (ea stext)[]pairs').inputs).toEqual([
      { type: 'address[]', name: 'all' },
      { type: 'bytes4[2]', name: 'two' },
      { type: 'bool[]', name: 'flags' },
      {
        type: 'tuple[]',
        name: 'pairs',
        components: [
          { type: 'uint8', name: 'a' },
          { type: 'string', name: 'text' },
        ],
      },
    ]);
  });
});
