/** Runs the command line inside a test, with a world of its own. */
import type { Address, PublicClient } from 'viem';
import { expect } from 'vitest';
import { run } from '../src/cli/program.js';
import type { Io } from '../src/cli/types.js';

export type World = {
  env?: Record<string, string>;
  /** Answers to the questions that come; without one nobody can be asked. */
  answers?: readonly string[];
  cwd?: string;
};

export type Ran = {
  code: number;
  out: string;
  err: string;
  /** Questions that were asked. */
  questions: string[];
  /** Stdout as the JSON value that `--json` promises. */
  // biome-ignore lint/suspicious/noExplicitAny: a test says what it expects.
  json: () => any;
};

/** @param line Words as typed after `bulkhead`; an array where one holds a space. */
export async function runCli(line: string | readonly string[], world: World = {}): Promise<Ran> {
  const { env = {}, answers = [], cwd = '/' } = world;
  const ran = { out: '', err: '', questions: [] as string[] };
  const left = [...answers];
  const io: Io = {
    stdout: (text) => {
      ran.out += text;
    },
    stderr: (text) => {
      ran.err += text;
    },
    ask: async (question) => {
      ran.questions.push(question);
      return left.shift();
    },
    env,
    cwd,
    isTty: answers.length > 0,
  };
  const argv = typeof line === 'string' ? line.split(' ').filter(Boolean) : line;
  const code = await run(argv, io);
  return { ...ran, code, json: () => JSON.parse(ran.out) };
}

type Chain = { url: string; bridge: Address; client: Pick<PublicClient, 'getTransactionCount'> };

/** The command line against the bridge of a test. `chain` may be filled later, as that of `useWorld` is. */
export function cliAt(chain: Chain) {
  const bulkhead = (line: string | readonly string[], world?: World): Promise<Ran> => {
    const words = typeof line === 'string' ? line.split(' ').filter(Boolean) : line;
    return runCli([...words, '--rpc', chain.url, '--host', chain.bridge], world);
  };
  /** Proves that a run sends nothing. */
  const unsent = async ({ address }: { address: Address }, runs: () => Promise<Ran>): Promise<Ran> => {
    const before = await chain.client.getTransactionCount({ address, blockTag: 'pending' });
    const ran = await runs();
    expect(await chain.client.getTransactionCount({ address, blockTag: 'pending' })).toBe(before);
    return ran;
  };
  return { bulkhead, unsent };
}
