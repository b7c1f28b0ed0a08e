import { getAddress, type Hex, hexToString, isHex, pad, size, stringToHex, zeroHash } from 'viem';
import { BulkheadToolError } from '../errors/tool.js';

export class Bytes32InvalidError extends BulkheadToolError {
  constructor({ text }: { text: string }) {
    const rule = text.startsWith('0x') ? 'is neither 32 bytes nor an address in hex' : 'does not fit 31 bytes';
    super('Bytes32InvalidError', `"${text}" ${rule}.`, {
      nextStep: 'Write a text of at most 31 bytes, 0x with 64 hex digits, or an address.',
    });
  }
}

/**
 * A key, cause or id of the contracts as people read it: a short text where it is one, an address where it is one.
 *
 * @param value - 32 bytes.
 * @returns The text, the address, or the bytes as they are; `none` for zero.
 *
 * @example
 * import { formatBytes32 } from '@bulkhead/sdk';
 *
 * formatBytes32('0x455448555344000000000000000000000000000000000000000000000000000000'); // 'ETHUSD'
 */
export function formatBytes32(value: Hex): string {
  if (value === zeroHash) return 'none';
  const text = textInBytes32(value);
  if (text !== undefined) return text;
  return /^0x0{24}(?!0{24})/.test(value) ? getAddress(`0x${value.slice(26)}`) : value;
}

/**
 * Reads a key, cause or id as the contracts store it: texts from the left, addresses from the right, as the presets key
 * their markets.
 *
 * @param text - A text of at most 31 bytes, 32 bytes in hex, or an address.
 * @returns 32 bytes.
 * @throws {@link Bytes32InvalidError} for what is longer, and for hex of any other length.
 *
 * @example
 * import { parseBytes32 } from '@bulkhead/sdk';
 *
 * parseBytes32('ETHUSD'); // '0x4554485553440000…'
 */
export function parseBytes32(text: string): Hex {
  if (text.startsWith('0x')) {
    if (!isHex(text) || ![66, 42].includes(text.length)) throw new Bytes32InvalidError({ text });
    return pad(text.toLowerCase() as Hex);
  }
  if (size(stringToHex(text)) > 31) throw new Bytes32InvalidError({ text });
  return stringToHex(text, { size: 32 });
}

/**
 * The text that 32 bytes hold from the left, with zeros behind it.
 *
 * @param value - 32 bytes.
 * @returns The text; undefined unless all of it can be printed: a cause may come from anyone, and a terminal obeys some
 * bytes.
 *
 * @example
 * import { textInBytes32 } from '@bulkhead/sdk';
 *
 * textInBytes32('0x647261696e000000000000000000000000000000000000000000000000000000'); // 'drain'
 */
export function textInBytes32(value: Hex): string | undefined {
  const text = /^0x(?:[2-7][0-9a-f])+(?:00)*$/i.test(value) ? hexToString(value, { size: 32 }) : '';
  return /^[\x20-\x7e]+$/.test(text) ? text : undefined;
}
