/** Says on standard error how far each run is: one line that moves on a terminal, a line now and then elsewhere. */
import type { RunName } from './args.js';

/** Called by a run with what it does, and while it replays with the number of flows that are through. */
export type ReportRun = (stage: string, done?: number) => void;

export type Progress = {
  forRun: (name: RunName) => ReportRun;
  say: (text: string) => void;
  /** Leaves the terminal as it was. */
  end: () => void;
};

const TERMINAL_EVERY_MS = 200;
const PLAIN_EVERY_MS = 5000;

type State = { stage: string; done: number };

/**
 * @param total Flows of each run.
 * @param stream Usually `process.stderr`.
 */
export function showProgress(
  total: number,
  stream: NodeJS.WriteStream | (NodeJS.WritableStream & { isTTY?: boolean; columns?: number }),
  now: () => number = () => performance.now(),
): Progress {
  const runs = new Map<RunName, State>();
  const started = now();
  const live = stream.isTTY === true;
  let shown = 0;
  let drawn = false;

  const wipe = () => {
    if (live && drawn) stream.write('\r\u001b[2K');
    drawn = false;
  };
  const draw = (force: boolean) => {
    if (!force && now() - shown < (live ? TERMINAL_EVERY_MS : PLAIN_EVERY_MS)) return;
    shown = now();
    wipe();
    const line = progressLine(runs, total, (shown - started) / 1000);
    stream.write(live ? line.slice(0, (stream.columns ?? 80) - 1) : `${line}\n`);
    drawn = live;
  };

  return {
    forRun: (name) => (stage, done) => {
      const before = runs.get(name);
      runs.set(name, { stage, done: done ?? before?.done ?? 0 });
      draw(before?.stage !== stage); // a new stage is always worth a line
    },
    say: (text) => {
      wipe();
      stream.write(`${text}\n`);
    },
    end: wipe,
  };
}

/** Percent per run while it replays, what it does otherwise, and the rate of all together. */
export function progressLine(runs: ReadonlyMap<string, State>, total: number, seconds: number): string {
  const parts = [...runs].map(([name, { stage, done }]) => {
    const percent = `${Math.floor((100 * done) / Math.max(total, 1))} %`;
    return `${name} ${stage === 'replaying' ? percent : stage}`;
  });
  const all = [...runs.values()].reduce((sum, { done }) => sum + done, 0);
  const rate = seconds > 0 ? Math.round(all / seconds) : 0;
  return `${parts.join(' · ')} · ${rate} tx/s · ${Math.round(seconds)} s`;
}
