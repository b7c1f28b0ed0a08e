/** Lines that a responder can read at three in the morning, on whatever terminal is there. */
import type { Address } from 'viem';
import type { AssetStatus } from '../../status/types.js';
import { formatAmount } from '../../text/amount.js';

export const COLUMNS = 100;
/** Digits after the point that people read; `--json` has them all. */
const FRACTION = 6;

/** Breaks at spaces; what follows the first line is set in by two more than it. A word that is too long stays whole. */
export function wrap(text: string, indent = 0): string[] {
  const lines: string[] = [];
  let line = ' '.repeat(indent);
  let isEmpty = true;
  for (const word of text.split(' ')) {
    const next = isEmpty ? line + word : `${line} ${word}`;
    if (!isEmpty && next.length > COLUMNS) {
      lines.push(line);
      line = ' '.repeat(indent + 2) + word;
    } else line = next;
    isEmpty = false;
  }
  return [...lines, line];
}

export type Section = { title: string; lines: readonly string[] };

/** A heading with its lines; nothing where there are none. A line that is set in belongs to the one above it. */
export function sectionText({ title, lines }: Section): string {
  if (lines.length === 0) return '';
  return [title, ...lines.flatMap((line) => wrap(line.trimStart(), line.startsWith(' ') ? 4 : 2))].join('\n');
}

/** Cut, never rounded up: what is said to be payable must be. */
export function shortAmount(amount: bigint, { symbol, decimals }: Pick<AssetStatus, 'symbol' | 'decimals'>): string {
  if (decimals === undefined) return `${amount} units${symbol ? ` of ${symbol}` : ''}`;
  const exact = formatAmount(amount, { decimals });
  const [whole = '0', fraction = ''] = exact.split('.');
  const cut = fraction.slice(0, FRACTION).replace(/0+$/, '');
  const isDust = amount !== 0n && whole === '0' && cut === '';
  const number = isDust ? `<0.${'0'.repeat(FRACTION - 1)}1` : [whole, cut].filter(Boolean).join('.');
  return symbol === undefined ? number : `${number} ${symbol}`;
}

export function shortAddress(address: Address): string {
  return `${address.slice(0, 10)}…${address.slice(-8)}`;
}

/** How an asset is called: by its symbol, or by its address where it has none. */
export function assetWord({ symbol, asset }: Pick<AssetStatus, 'symbol' | 'asset'>): string {
  return symbol ?? asset;
}
