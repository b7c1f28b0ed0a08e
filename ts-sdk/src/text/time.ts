import { BulkheadToolError } from '../errors/tool.js';
import { formatDuration, parseDuration } from './duration.js';

/** `type(uint40).max`: how the contracts write a time that never comes. */
export const WITHOUT_END = 2 ** 40 - 1;

export class TimeInvalidError extends BulkheadToolError {
  constructor({ text }: { text: string }) {
    super('TimeInvalidError', `"${text}" is no time.`, {
      nextStep: 'Write now, +2h, 2026-03-01T04:30Z (with its Z, times are UTC), or Unix seconds.',
    });
  }
}

/**
 * A second of the chain as people read it, always in UTC: responders sit in several time zones.
 *
 * @param time - Unix seconds.
 * @param options - `now`: adds how far away that is.
 * @returns A text.
 *
 * @example
 * import { formatTime } from '@bulkhead/sdk';
 *
 * formatTime(1_800_000_000); // '2027-01-15 08:00:00 UTC'
 * formatTime(1_800_000_000, { now: 1_799_996_400 }); // '2027-01-15 08:00:00 UTC (in 1h)'
 */
export function formatTime(time: number | bigint, { now }: { now?: number | bigint | undefined } = {}): string {
  const second = Number(time);
  if (second >= WITHOUT_END) return 'without end';
  return `${isoDate(second)} UTC${now === undefined ? '' : ` (${distance(second - Number(now))})`}`;
}

function isoDate(second: number): string {
  return new Date(second * 1_000).toISOString().replace('.000Z', '').replace('T', ' ');
}

function distance(seconds: number): string {
  if (seconds === 0) return 'now';
  const length = formatDuration(Math.abs(seconds), { units: 2 });
  return seconds > 0 ? `in ${length}` : `${length} ago`;
}

/**
 * Reads a time.
 *
 * @param text - `now`, `+2h` from now, an ISO date with `Z`, Unix seconds, or `never` for a time without end.
 * @param options - `now`: Unix seconds of the chain, not of this computer.
 * @returns Unix seconds.
 * @throws {@link TimeInvalidError} also for a date without `Z`, which would mean another second on each computer.
 *
 * @example
 * import { parseTime } from '@bulkhead/sdk';
 *
 * parseTime('+2h', { now: 1_800_000_000 }); // 1800007200
 */
export function parseTime(text: string, { now }: { now: number | bigint }): number {
  const trimmed = text.trim();
  if (trimmed === 'now') return Number(now);
  if (trimmed === 'never') return WITHOUT_END;
  if (trimmed.startsWith('+')) return Number(now) + parseDuration(trimmed.slice(1));
  if (/^\d{1,13}$/.test(trimmed) && Number(trimmed) <= WITHOUT_END) return Number(trimmed);
  return parseDate(trimmed, text);
}

function parseDate(trimmed: string, text: string): number {
  const shape = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?Z$/;
  const milliseconds = shape.test(trimmed) ? Date.parse(trimmed) : Number.NaN;
  // The 30th of February is read as the 2nd of March: written back it is another date.
  if (Number.isNaN(milliseconds) || !new Date(milliseconds).toISOString().startsWith(trimmed.slice(0, 16)))
    throw new TimeInvalidError({ text });
  return milliseconds / 1_000;
}
