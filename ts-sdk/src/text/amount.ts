import { formatUnits, parseUnits } from 'viem/utils';
import { BulkheadToolError } from '../errors/tool.js';

export class AmountInvalidError extends BulkheadToolError {
  constructor({ text }: { text: string }) {
    super('AmountInvalidError', `"${text}" is no amount.`, {
      nextStep: 'Write digits, with a point before the decimals, as in 1250 or 0.5.',
    });
  }
}

export class AmountTooPreciseError extends BulkheadToolError {
  constructor({ text, found, decimals }: { text: string; found: number; decimals: number }) {
    super('AmountTooPreciseError', `"${text}" has ${found} decimals, but the asset has ${decimals}.`, {
      nextStep: `Write at most ${decimals} digits after the point.`,
    });
  }
}

/**
 * An amount as people write it, with all its digits: what is shown can be given back to {@link parseAmount}.
 *
 * @param amount - In the smallest units of the asset.
 * @param options - `decimals` of the asset; `symbol` to show behind it.
 * @returns A text.
 *
 * @example
 * import { formatAmount } from '@bulkhead/sdk';
 *
 * formatAmount(1_500_000n, { decimals: 6, symbol: 'USDC' }); // '1.5 USDC'
 */
export function formatAmount(
  amount: bigint,
  { decimals, symbol }: { decimals: number; symbol?: string | undefined },
): string {
  return symbol ? `${formatUnits(amount, decimals)} ${symbol}` : formatUnits(amount, decimals);
}

/**
 * Reads an amount.
 *
 * @param text - Digits with a point before the decimals; underscores between digits are allowed.
 * @param options - `decimals` of the asset.
 * @returns The amount in the smallest units of the asset.
 * @throws {@link AmountInvalidError} for commas, signs, exponents and words.
 * @throws {@link AmountTooPreciseError} for digits that the asset has no place for: nothing is rounded.
 *
 * @example
 * import { parseAmount } from '@bulkhead/sdk';
 *
 * parseAmount('1.5', { decimals: 6 }); // 1500000n
 */
export function parseAmount(text: string, { decimals }: { decimals: number }): bigint {
  const trimmed = text.trim();
  if (!/^\d+(_\d+)*(\.\d+)?$/.test(trimmed)) throw new AmountInvalidError({ text });
  const [, fraction = ''] = trimmed.split('.');
  const found = fraction.replace(/0+$/, '').length;
  if (found > decimals) throw new AmountTooPreciseError({ text: trimmed, found, decimals });
  const [whole = ''] = trimmed.split('.');
  return parseUnits(`${whole.replaceAll('_', '')}.${fraction.slice(0, decimals)}`, decimals);
}
