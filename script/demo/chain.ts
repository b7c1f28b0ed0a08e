/** A local chain of one run: starts it, talks to it, notices when it dies. */
import type { ChildProcess } from 'node:child_process';
import {
  type Account,
  type Client,
  createClient,
  http,
  type PublicActions,
  publicActions,
  type TestActions,
  type Transport,
  testActions,
  type WalletActions,
  walletActions,
} from 'viem';
import { foundryBinary } from '../tools/foundry.mjs';
import { ChainStoppedError, ToolMissingError } from './errors.js';
import { endProcess, startProcess } from './processes.js';

/** Everything a run does with its chain. The chain has no `Chain` object: nothing then asks it for fees or its id. */
export type ChainClient = Client<
  Transport,
  undefined,
  Account | undefined,
  undefined,
  PublicActions<Transport, undefined> & WalletActions<undefined> & TestActions
>;

export type LocalChain = {
  rpcUrl: string;
  client: ChainClient;
  /** Rejects with ChainStoppedError when the chain ends by itself. */
  died: Promise<never>;
  stop: () => Promise<void>;
};

export const CHAIN_ID = 31_337;

const READY_WITHIN_MS = 20_000;

const FLAGS = [
  '--quiet',
  ['--chain-id', `${CHAIN_ID}`],
  ['--hardfork', 'cancun'],
  // Gas costs nothing here: the figures are about value, and fees would only fill the record with noise.
  ['--gas-price', '0'],
  ['--block-base-fee-per-gas', '0'],
  // One second of the record holds 122 thefts. They were spread over blocks, we know the second only.
  ['--gas-limit', '1000000000'],
  // By default anvil sorts by fee. The record has an order of its own.
  ['--order', 'fifo'],
  // Old states are never read, and anvil would write thousands of them to disk.
  ...['--prune-history', '8'],
].flat();

/**
 * Starts anvil and waits until it answers.
 *
 * @param run Name for messages.
 * @param port Port to listen on.
 * @param timestamp Time of the genesis block in unix seconds.
 */
export async function startChain(run: string, port: number, timestamp: number): Promise<LocalChain> {
  const child = startProcess(anvil(), [...FLAGS, '--port', `${port}`, '--timestamp', `${timestamp}`], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const died = deathOf(child, run);
  const rpcUrl = `http://127.0.0.1:${port}`;
  const client = connect(rpcUrl);
  await Promise.race([untilReady(client, run), died]);
  return { rpcUrl, client, died, stop: () => endProcess(child) };
}

function connect(rpcUrl: string): ChainClient {
  // No retries: a chain on this machine that does not answer is dead. No multicall, no batching: order matters.
  return createClient({ transport: http(rpcUrl, { retryCount: 0, timeout: 60_000 }), pollingInterval: 50 })
    .extend(publicActions)
    .extend(walletActions)
    .extend(testActions({ mode: 'anvil' }));
}

function anvil(): string {
  try {
    return foundryBinary('anvil');
  } catch (error) {
    throw new ToolMissingError((error as Error).message);
  }
}

function deathOf(child: ChildProcess, run: string): Promise<never> {
  let lastWords = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    lastWords = `${lastWords}${chunk}`.slice(-500);
  });
  const died = new Promise<never>((_, reject) => {
    child.once('error', (error) => reject(new ChainStoppedError(run, error.message, '')));
    // `close` and not `exit`: what it wrote last has then arrived.
    child.once('close', (code, signal) => {
      reject(new ChainStoppedError(run, signal ?? `exit code ${code}`, lastWords.trim().replaceAll(/\s+/g, ' ')));
    });
  });
  died.catch(() => {}); // stopping it ourselves is no news
  return died;
}

async function untilReady(client: ChainClient, run: string): Promise<void> {
  const deadline = Date.now() + READY_WITHIN_MS;
  while (Date.now() < deadline) {
    try {
      await client.getChainId();
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  }
  throw new ChainStoppedError(run, `no answer within ${READY_WITHIN_MS / 1000} s`, '');
}
