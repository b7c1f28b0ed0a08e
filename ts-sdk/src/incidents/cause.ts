import { type Hex, zeroHash } from 'viem';
import { hexToString } from 'viem/utils';
import { formatBytes32 } from '../text/bytes32.js';

/**
 * Why something was closed, as a person reads it: text where it is one, whether it was padded on the left or on the
 * right, else the bytes.
 *
 * @param cause - 32 bytes that whoever closed has chosen.
 * @returns The text in quotes, an address, the bytes, or `none`.
 *
 * @example
 * import { formatCause } from '@bulkhead/sdk';
 *
 * formatCause('0x647261696e000000000000000000000000000000000000000000000000000000'); // '"drain"'
 */
export function formatCause(cause: Hex): string {
  if (cause === zeroHash) return 'none';
  const bare = cause.replace(/^0x(00)*/, '0x').replace(/(00)*$/, '');
  const text = bare.length % 2 === 0 && bare.length > 2 ? hexToString(bare as Hex) : '';
  // Only what can be printed: anyone may be who closes, and a terminal obeys some bytes.
  return /^[\x20-\x7e]+$/.test(text) ? `"${text}"` : formatBytes32(cause);
}
