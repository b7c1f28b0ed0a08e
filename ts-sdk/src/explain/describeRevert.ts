import type { Hex } from 'viem';
import { decodeErrorResult } from 'viem/utils';

/** https://docs.soliditylang.org/en/latest/control-structures.html#panic-via-assert-and-error-via-require */
const PANICS: Readonly<Record<string, string>> = {
  1: 'an assertion that can never fail did',
  17: 'a number became too large or too small',
  18: 'a division by zero',
  33: 'a number that is no member of its enum',
  34: 'storage that is not laid out as it should be',
  49: 'an empty array was to give up its last member',
  50: 'an array has no such member',
  65: 'too much memory was asked for',
  81: 'a function that was never set was called',
};

/**
 * Says what revert data mean that are none of our contracts': a text, a panic of the compiler, nothing, or another
 * contract's error.
 *
 * @param data - What the call reverted with.
 * @returns One sentence.
 *
 * @example
 * import { describeRevert } from '@bulkhead/sdk';
 *
 * describeRevert('0x'); // 'It reverted without a reason: …'
 */
export function describeRevert(data: Hex): string {
  if (data === '0x')
    return 'It reverted without a reason: out of gas, no such function, or a contract that tells none.';
  try {
    const { errorName, args } = decodeErrorResult({ abi: [], data });
    const [value] = args as readonly unknown[];
    if (errorName === 'Error') return `It reverted with "${printable(String(value))}".`;
    return `It panicked with code ${value}: ${PANICS[String(value)] ?? 'unknown'}.`;
  } catch {
    return `It reverted with ${data.slice(0, 10)}, an error that is none of Bulkhead's.`;
  }
}

/** A contract chooses the text, and a terminal obeys some bytes. */
function printable(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, '?');
}
