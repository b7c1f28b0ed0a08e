import { BulkheadToolError } from '../errors/tool.js';

/** The last second that a word of the contracts can hold; as the end of a closing it means "without end". */
export const LAST_SECOND = 2n ** 40n - 1n;

/**
 * A time that no word of the contracts can hold: below zero, or at 2^40 and above.
 *
 * @example
 * import { planUnpause, TimeOutOfRangeError } from '@bulkhead/sdk/math';
 *
 * try {
 *   planUnpause(word, { Exit: 1_700_000_000_000n }, 1_700_000_000n);
 * } catch (error) {
 *   if (error instanceof TimeOutOfRangeError) console.error(error.time); // milliseconds, where seconds belong
 * }
 */
export class TimeOutOfRangeError extends BulkheadToolError {
  readonly time: bigint;

  constructor({ time }: { time: bigint }) {
    super('TimeOutOfRangeError', `${time} is no time that a contract can hold: 0 to ${LAST_SECOND}.`, {
      nextStep: 'Pass unix seconds, not milliseconds.',
    });
    this.time = time;
  }
}

export function assertTime(time: bigint): void {
  if (time < 0n || time > LAST_SECOND) throw new TimeOutOfRangeError({ time });
}
