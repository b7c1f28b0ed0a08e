import { BulkheadToolError } from '../errors/tool.js';

/** From the longest to the shortest. */
const UNITS = [
  ['w', 604_800],
  ['d', 86_400],
  ['h', 3_600],
  ['m', 60],
  ['s', 1],
] as const;

const SECONDS: Readonly<Record<string, number>> = Object.fromEntries(UNITS);

/** What a text would have to be to say how long. */
export class DurationInvalidError extends BulkheadToolError {
  constructor({ text }: { text: string }) {
    super('DurationInvalidError', `"${text}" is no duration.`, {
      nextStep: 'Write whole numbers with their units, as in 90s, 30m, 6h, 1d 12h or 2w.',
    });
  }
}

/**
 * Seconds as people write them: `90` is `1m 30s`. Weeks are written as days, since nobody counts those in an incident.
 *
 * @param seconds - A whole number, not negative.
 * @param options - `units`: how many units at most; the rest is rounded up, so that what ends in `1d 3h` has ended then.
 * @returns A text that {@link parseDuration} reads; without `units` it reads the same number.
 *
 * @example
 * import { formatDuration } from '@bulkhead/sdk';
 *
 * formatDuration(93_784); // '1d 2h 3m 4s'
 * formatDuration(93_784, { units: 2 }); // '1d 3h'
 */
export function formatDuration(seconds: number | bigint, { units = UNITS.length }: { units?: number } = {}): string {
  const exact = BigInt(seconds);
  let rest = roundUp(exact, units);
  const parts: string[] = [];
  for (const [unit, size] of UNITS.slice(1)) {
    const count = rest / BigInt(size);
    if (count > 0n) parts.push(`${count}${unit}`);
    rest %= BigInt(size);
  }
  return parts.join(' ') || '0s';
}

function roundUp(seconds: bigint, units: number): bigint {
  const sizes = UNITS.slice(1).map(([, size]) => BigInt(size));
  const largest = sizes.findIndex((size) => seconds >= size);
  const step = sizes[Math.min(largest + units - 1, sizes.length - 1)] ?? 1n;
  return largest < 0 ? seconds : ((seconds + step - 1n) / step) * step;
}

/**
 * Reads a duration.
 *
 * @param text - Whole numbers with units `w`, `d`, `h`, `m`, `s`, each at most once, with or without spaces.
 * @returns Seconds.
 * @throws {@link DurationInvalidError} also where the unit is missing: three thousand of what?
 *
 * @example
 * import { parseDuration } from '@bulkhead/sdk';
 *
 * parseDuration('1d 12h'); // 129600
 */
export function parseDuration(text: string): number {
  const parts = [...text.trim().matchAll(/(\d+)\s*([wdhms])\s*/gi)];
  const seen = new Set(parts.map(([, , unit = '']) => unit.toLowerCase()));
  const read = parts.map(([part]) => part).join('');
  const total = parts.reduce(
    (sum, [, count, unit = '']) => sum + Number(count) * (SECONDS[unit.toLowerCase()] ?? 0),
    0,
  );
  if (parts.length === 0 || read !== text.trim() || seen.size !== parts.length || !Number.isSafeInteger(total))
    throw new DurationInvalidError({ text });
  return total;
}
