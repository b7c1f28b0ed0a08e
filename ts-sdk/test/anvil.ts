/** A local chain of one's own, for the length of a test file. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createTestClient, http, publicActions, walletActions } from 'viem';
import { mnemonicToAccount } from 'viem/accounts';
import { foundry } from 'viem/chains';
import { foundryBinary } from '../../script/tools/foundry.mjs';

const MNEMONIC = 'test test test test test test test test test test test junk'; // anvil's own, public
const PATIENCE = 20_000; // milliseconds; a busy machine needs a few seconds

export type Anvil = Awaited<ReturnType<typeof startAnvil>>;

/** Accounts that anvil has funded, by number. */
export function account(index: number) {
  return mnemonicToAccount(MNEMONIC, { addressIndex: index });
}

/**
 * Starts anvil on a port that it chooses itself, so that no two ever want the same. It ends with `stop()`, and with this
 * process whatever happens.
 */
export async function startAnvil(args: readonly string[] = []) {
  const child = spawn(foundryBinary('anvil'), ['--port', '0', ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  const url = `http://${await listening(child)}`;
  return {
    url,
    client: testClient(url),
    async stop() {
      process.off('exit', kill);
      const ended = new Promise((resolve) => child.once('exit', resolve));
      kill();
      await ended;
    },
  };
}

/** One client that reads, writes as account 0, and moves the clock. */
function testClient(url: string) {
  return createTestClient({
    account: account(0),
    chain: foundry,
    mode: 'anvil',
    transport: http(url),
    pollingInterval: 50,
    cacheTime: 0,
  })
    .extend(publicActions)
    .extend(walletActions);
}

function listening(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const give = (error: Error) => {
      clearTimeout(timer);
      reject(error);
    };
    const timer = setTimeout(() => give(new Error(`anvil said nothing for ${PATIENCE / 1000} s: ${output}`)), PATIENCE);
    child.once('error', give);
    child.once('exit', (code) => give(new Error(`anvil ended with code ${code}: ${output}`)));
    child.stderr?.on('data', (chunk) => {
      output += chunk;
    });
    child.stdout?.on('data', (chunk) => {
      output += chunk;
      const address = output.match(/Listening on (\S+)/)?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    });
  });
}
