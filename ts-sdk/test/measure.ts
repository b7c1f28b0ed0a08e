/**
 * What a responder waits for: the command in a process of its own, against anvil, first with a small host and then with
 * ten thousand claims in its line. Prints milliseconds, median of five. Not a test: no test is timed.
 *
 * Usage: npm run measure
 */
import { parseEther } from 'viem';
import { writeBridgeDeliver } from '../src/exports/actions.js';
import { publishedCommand } from './process.js';
import { messenger, mined, NATIVE, startWorld, user, type World } from './world.js';

const CLAIMS = 10_000;
const PER_BLOCK = 500;
const RUNS = 5;

const world = await startWorld();
try {
  const command = await publishedCommand();
  const env = { BULKHEAD_RPC: world.url, BULKHEAD_HOST: world.bridge };
  const report = async (title: string, words: readonly string[]) => {
    const times: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const start = performance.now();
      const { code, err } = await command(words, env);
      if (code !== 0) throw new Error(`bulkhead ${words.join(' ')} ended with ${code}: ${err}`);
      times.push(performance.now() - start);
    }
    console.log(`${title.padEnd(36)}${Math.round(times.sort((a, b) => a - b)[RUNS >> 1] ?? 0)} ms`);
  };
  await report('bulkhead --version', ['--version']);
  await report('bulkhead status', ['status']);
  await openClaims(world);
  await report(`bulkhead claims list, ${CLAIMS} claims`, ['claims', 'list', '--json']);
  await report(`bulkhead status, ${CLAIMS} claims`, ['status', '--json']);
} finally {
  await world.stop();
}

/** By deliveries that do not fit, hundreds in a block. */
async function openClaims({ client, bridge: address }: World): Promise<void> {
  const deliver = (index: number, amount: bigint, nonce: number) => {
    const message = {
      id: `0x${index.toString(16).padStart(64, 'f')}`,
      asset: NATIVE,
      recipient: user.address,
      amount,
      data: '0x',
    } as const;
    return writeBridgeDeliver(client, { address, message, account: messenger, gas: 1_000_000n, nonce });
  };
  const first = await client.getTransactionCount({ address: messenger.address });
  await mined({ client } as World, deliver(0, parseEther('70'), first));
  await client.setAutomine(false);
  for (let done = 1; done < CLAIMS; done += PER_BLOCK) {
    const indices = Array.from({ length: Math.min(PER_BLOCK, CLAIMS - done) }, (_, index) => done + index);
    await Promise.all(indices.map((index) => deliver(index, parseEther('0.01'), first + index)));
    await client.mine({ blocks: PER_BLOCK / 25 });
    process.stderr.write(`\r${done + indices.length} claims`);
  }
  await client.setAutomine(true);
  process.stderr.write('\n');
}
