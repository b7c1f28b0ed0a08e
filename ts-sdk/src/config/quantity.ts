/** Numbers as people write them into a configuration: seconds or `6h`, basis points or `12.5%`, `20%/h`. */
import { AmountTooPreciseError, parseAmount } from '../text/amount.js';
import { DurationInvalidError, parseDuration } from '../text/duration.js';

/** What a file can hold where a number is meant. Large numbers stand in quotes, or they lose digits. */
export type Written = string | number | bigint;

/** A value, or what is wrong with what was written. */
export type Read<value> = { value: value } | { problem: string };

/** Seconds of what a slope may be per. */
const PACES: Readonly<Record<string, bigint>> = { s: 1n, m: 60n, h: 3_600n, d: 86_400n, y: 31_536_000n };

/** A whole number that fits an unsigned integer of so many bits. */
export function readInteger(written: Written, bits: number): Read<bigint> {
  if (typeof written === 'number' && !Number.isSafeInteger(written))
    return { problem: `${written} is no whole number that is exact: write it in quotes.` };
  const text = String(written).trim();
  if (!/^\d+(_\d+)*$/.test(text)) return { problem: `${shown(written)} is no whole number from 0.` };
  return fitting(BigInt(text.replaceAll('_', '')), bits);
}

/** Seconds, or a text such as `6h`. */
export function readSeconds(written: Written, bits: number): Read<bigint> {
  if (typeof written !== 'string' || /^\d+$/.test(written.trim())) return readInteger(written, bits);
  try {
    return fitting(BigInt(parseDuration(written)), bits);
  } catch (error) {
    if (error instanceof DurationInvalidError) return { problem: `${error.shortMessage} ${error.nextStep}` };
    throw error;
  }
}

/** Parts of a whole: a bare number of them, or a percentage that is a whole number of them. */
export function readShare(written: Written, bits: number, parts: 'bps' | 'ppm'): Read<bigint> {
  if (!isPercentage(written)) return readInteger(written, bits);
  const percentage = readPercentage(String(written), parts === 'bps' ? 2 : 4);
  return 'problem' in percentage ? percentage : fitting(percentage.value, bits);
}

export function isPercentage(written: Written): boolean {
  return typeof written === 'string' && written.trim().endsWith('%');
}

/** `12.5%` in units of 10^-decimals of a percent. */
export function readPercentage(text: string, decimals: number): Read<bigint> {
  return readDecimal(text.trim().slice(0, -1), decimals, `a percentage has at most ${decimals} here`);
}

/** Digits with a point. Nothing is rounded: a digit that has no place is a mistake. */
export function readDecimal(text: string, decimals: number, rule: string): Read<bigint> {
  try {
    return { value: parseAmount(text, { decimals }) };
  } catch (error) {
    if (error instanceof AmountTooPreciseError)
      return { problem: `${shown(text.trim())} has more decimals than fit: ${rule}.` };
    return { problem: `${shown(text.trim())} is no amount: write digits, with a point before the decimals.` };
  }
}

/** Parts of 1e12 per second, or `20%/h`, to the nearest part: an hour has no whole number of them. */
export function readSlope(written: Written): Read<bigint> {
  const match = typeof written === 'string' ? written.match(/^(.+)%\s*\/\s*([smhdy])$/) : null;
  if (match === null) return readInteger(written, 32);
  const [, digits = '', unit = 's'] = match;
  const percent = readDecimal(digits, 10, 'a slope has at most 10');
  if ('problem' in percent) return percent;
  const seconds = PACES[unit] ?? 1n;
  // With ten decimals a percentage counts parts of 1e12.
  return fitting((percent.value + seconds / 2n) / seconds, 32);
}

function fitting(value: bigint, bits: number): Read<bigint> {
  const largest = (1n << BigInt(bits)) - 1n;
  return value <= largest ? { value } : { problem: `${value} is too large: at most ${largest}.` };
}

export function shown(written: unknown): string {
  return typeof written === 'string' ? `"${written}"` : String(written);
}
