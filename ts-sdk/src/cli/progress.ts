import type { Io } from './types.js';

/** Milliseconds between two lines where lines cannot be replaced: enough for a log to show that something moves. */
const PACE = 5_000;

/**
 * Shows how far long work has come: one line that is replaced on a terminal, a line now and then elsewhere.
 *
 * @returns Takes the line; an empty one clears it.
 */
export function createProgress(io: Io, clock: () => number = Date.now): (text: string) => void {
  let shown = false;
  let next = clock() + PACE;
  return (text) => {
    if (io.isTty) {
      if (text !== '' || shown) io.stderr(`\r\u001b[K${text}`);
      shown = text !== '';
    } else if (text !== '' && clock() >= next) {
      io.stderr(`${text}\n`);
      next = clock() + PACE;
    }
  };
}
