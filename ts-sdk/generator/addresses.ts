/** Renders the addresses of committed deployments: what forge recorded when it broadcast them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressesFromBroadcast, type Deployment } from '../src/addresses/broadcast.js';

/** Local chains: their addresses mean nothing elsewhere, and git ignores their records. */
const LOCAL_CHAINS = [31337, 1337];

export function readBroadcasts(folder: string): Deployment[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('run-latest.json') && !file.includes('dry-run'))
    .sort()
    .map((file) => addressesFromBroadcast(JSON.parse(readFileSync(join(folder, file), 'utf8'))))
    .filter(({ chainId }) => !LOCAL_CHAINS.includes(chainId));
}

export function renderAddresses(deployments: readonly Deployment[]): string {
  const byContract = new Map<string, Map<number, string>>();
  for (const { chainId, addresses } of deployments) {
    for (const [name, address] of Object.entries(addresses)) {
      const chains = byContract.get(name) ?? new Map();
      byContract.set(name, chains.set(chainId, address));
    }
  }
  const entries = [...byContract]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, chains]) => {
      const lines = [...chains].sort(([a], [b]) => a - b).map(([chain, address]) => `    ${chain}: '${address}',\n`);
      return `  ${name}: {\n${lines.join('')}  },\n`;
    });
  const body = entries.length > 0 ? `{\n${entries.join('')}}` : '{}';
  return (
    `import type { AddressBook } from '../addresses/broadcast.js';\n\n` +
    `/** Addresses of published deployments, by contract and chain id. Read local ones with \`addressesFromBroadcast\`. */\n` +
    `export const addresses = ${body} as const satisfies AddressBook;\n`
  );
}
