import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import type { Io } from './types.js';

/** This process. Questions go to stderr, so that stdout can be piped while somebody is asked. */
export function nodeIo(): Io {
  const isTty = process.stdin.isTTY === true && process.stderr.isTTY === true;
  process.stdout.on('error', ignoreClosedPipe);
  return {
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
    ask: async (question, { secret = false } = {}) => (isTty ? askTerminal(question, secret) : undefined),
    env: process.env,
    cwd: process.cwd(),
    isTty,
  };
}

/** `bulkhead status | head` ends early, and that is no failure. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

/** A secret is not echoed: what readline would show of it goes nowhere. */
function askTerminal(question: string, secret: boolean): Promise<string | undefined> {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const output = secret ? nowhere : process.stderr;
  const terminal = createInterface({ input: process.stdin, output, terminal: true, historySize: 0 });
  process.stderr.write(question); // only now: before, the terminal would show what is typed
  return new Promise((resolve) => {
    terminal.once('line', (line) => {
      resolve(line);
      terminal.close();
    });
    terminal.once('SIGINT', () => terminal.close());
    terminal.once('close', () => {
      if (secret) process.stderr.write('\n');
      resolve(undefined); // nobody answered, unless a line came first
    });
  });
}
