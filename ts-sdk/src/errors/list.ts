import type { Abi, AbiParameter } from 'viem';
import { errorList } from '../generated/errorList.js';

type AbiError = Extract<Abi[number], { type: 'error' }>;

let known: readonly AbiError[] | undefined;

/**
 * All errors of the suite, as an ABI: every call carries it, so that a revert says its name wherever it comes from. It is
 * kept as text, because as JSON it would be most of a small bundle, and read when the first call needs it.
 */
export function allErrors(): readonly AbiError[] {
  known ??= errorList.split('\n').map(parseError);
  return known;
}

/** `ScopeClosed wmarket escope tuntil`: each parameter as the short of its type and its name, a struct in brackets. */
export function parseError(line: string): AbiError {
  const [name = '', parameters = ''] = line.split(/ (.*)/);
  return { type: 'error', name, inputs: parseParameters(parameters) };
}

const TYPES: Record<string, string> = {
  a: 'address',
  b: 'bytes',
  d: 'uint32',
  e: 'uint8',
  i: 'int',
  n: 'uint256',
  o: 'bool',
  s: 'string',
  t: 'uint40',
  u: 'uint',
  w: 'bytes32',
};
const PARAMETER = /(?:\((.*?)\)|([a-z])(\d*))([[\d\]]*)(\w*)/g;

function parseParameters(text: string): AbiParameter[] {
  return Array.from(text.matchAll(PARAMETER), ([, inner, short, bits, brackets, name]) => ({
    type: (inner === undefined ? `${TYPES[short as string]}${bits}` : 'tuple') + brackets,
    name: name as string,
    ...(inner !== undefined && { components: parseParameters(inner) }),
  }));
}
