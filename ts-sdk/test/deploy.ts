/** Deploys what forge compiled, libraries included. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Abi, type Address, getAddress, type Hex, isHex, keccak256, toHex } from 'viem';
import { ROOT } from '../../script/tools/foundry.mjs';
import type { Anvil } from './anvil.js';

type Artifact = {
  abi: Abi;
  bytecode: { object: string; linkReferences: Record<string, Record<string, unknown>> };
};

/** Where forge writes, also when the environment sends it elsewhere. */
export const OUT = join(ROOT, process.env.FOUNDRY_OUT ?? 'out');

export function readArtifact(name: string, source = name): Artifact {
  const file = join(OUT, `${source}.sol`, `${name}.json`);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  throw new Error(`${name} was not compiled. Run \`npm run build\` in the repository root, then the test again.`);
}

/** Addresses of libraries by the placeholder that solc left for each. */
export type Libraries = ReadonlyMap<string, Address>;

export async function deploy(
  { client }: Pick<Anvil, 'client'>,
  name: string,
  args: readonly unknown[] = [],
  libraries: Libraries = new Map(),
): Promise<Address> {
  const { abi, bytecode } = readArtifact(name);
  const hash = await client.deployContract({ abi, args, bytecode: linked(bytecode.object, libraries) });
  const { contractAddress } = await client.waitForTransactionReceipt({ hash });
  if (!contractAddress) throw new Error(`${name} was not deployed: transaction ${hash} reverted.`);
  return getAddress(contractAddress);
}

/** Deploys every library that a contract links, and those that they link in turn, each once. */
export async function deployLibraries(
  anvil: Pick<Anvil, 'client'>,
  name: string,
  known: ReadonlyMap<string, Address> = new Map(),
): Promise<Libraries> {
  const libraries = new Map(known);
  for (const [file, names] of Object.entries(readArtifact(name).bytecode.linkReferences)) {
    for (const library of Object.keys(names)) {
      const place = placeholder(file, library);
      if (libraries.has(place)) continue;
      for (const [inner, address] of await deployLibraries(anvil, library, libraries)) libraries.set(inner, address);
      libraries.set(place, await deploy(anvil, library, [], libraries));
    }
  }
  return libraries;
}

function linked(object: string, libraries: Libraries): Hex {
  const code = [...libraries].reduce((text, [place, at]) => text.replaceAll(place, at.slice(2).toLowerCase()), object);
  if (isHex(code)) return code;
  throw new Error('The bytecode has a place that no library fills. Pass what `deployLibraries` gives.');
}

function placeholder(file: string, library: string): string {
  return `__$${keccak256(toHex(`${file}:${library}`)).slice(2, 36)}$__`;
}
