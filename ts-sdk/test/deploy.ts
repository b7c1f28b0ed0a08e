/** Deploys what forge compiled, libraries included. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Abi, type Address, type Hex, isHex, keccak256, toHex } from 'viem';
import { ROOT } from '../../script/tools/foundry.mjs';
import type { Anvil } from './anvil.js';

type Artifact = {
  abi: Abi;
  bytecode: { object: string; linkReferences: Record<string, Record<string, unknown>> };
};

/** Where forge writes, also when the environment sends it elsewhere. */
const OUT = join(ROOT, process.env.FOUNDRY_OUT ?? 'out');

export function readArtifact(name: string, source = name): Artifact {
  const file = join(OUT, `${source}.sol`, `${name}.json`);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  throw new Error(`${name} was not compiled. Run \`npm run build\` in the repository root, then the test again.`);
}

export async function deploy(
  { client }: Pick<Anvil, 'client'>,
  name: string,
  args: readonly unknown[] = [],
): Promise<Address> {
  const { abi, bytecode } = readArtifact(name);
  const hash = await client.deployContract({ abi, args, bytecode: await linked(client, bytecode) });
  const { contractAddress } = await client.waitForTransactionReceipt({ hash });
  if (!contractAddress) throw new Error(`${name} was not deployed: transaction ${hash} reverted.`);
  return contractAddress;
}

/** Libraries that are not internal are deployed first, and their addresses put where solc left room. */
async function linked(client: Anvil['client'], { object, linkReferences }: Artifact['bytecode']): Promise<Hex> {
  let code = object;
  for (const [file, libraries] of Object.entries(linkReferences)) {
    for (const library of Object.keys(libraries)) {
      if (!code.includes(placeholder(file, library))) continue;
      const address = await deploy({ client }, library);
      code = code.replaceAll(placeholder(file, library), address.slice(2).toLowerCase());
    }
  }
  if (!isHex(code)) throw new Error('The bytecode has places that no library fills.');
  return code;
}

function placeholder(file: string, library: string): string {
  return `__$${keccak256(toHex(`${file}:${library}`)).slice(2, 36)}$__`;
}
