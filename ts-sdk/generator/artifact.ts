/** Reads what forge compiled: the ABI, and the NatSpec beside it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Abi, AbiError, AbiEvent, AbiFunction } from 'abitype';
import { toFunctionSignature } from 'viem';
import type { PublicContract } from '../contracts.list.js';
import { type Doc, docOf, type NatSpec } from './natspec.js';

export type Documented<item> = { item: item; signature: string; doc: Doc };

/** A public contract as the renderers see it. */
export type Source = {
  contract: PublicContract;
  /** Name in Solidity. */
  solidityName: string;
  abi: Abi;
  functions: Documented<AbiFunction>[];
  events: Documented<AbiEvent>[];
  errors: Documented<AbiError>[];
};

type Artifact = { abi: Abi; userdoc?: NatSpec; devdoc?: NatSpec; bytecode?: unknown };

/** Where forge puts an artifact, below the artifact folder. */
export function artifactFile({ name, artifact = name, source = artifact }: PublicContract) {
  return { folder: `${source}.sol`, file: `${artifact}.json` };
}

export function readSource(contract: PublicContract, artifacts: string): Source {
  const { folder, file } = artifactFile(contract);
  const path = join(artifacts, folder, file);
  if (!existsSync(path))
    throw new Error(
      `${folder}/${file} is in ts-sdk/contracts.list.ts but was not compiled. Run \`npm run build\` in the repository root, or correct the list.`,
    );
  const artifact: Artifact = JSON.parse(readFileSync(path, 'utf8'));
  // Every artifact of a build has the key, interfaces too; those that `forge lint` leaves have neither code nor comments.
  if (artifact.bytecode === undefined)
    throw new Error(
      `${folder}/${file} was left by \`forge lint\` and holds no comments. Run \`npm run forge -- clean\`, then \`npm run build\`.`,
    );
  return toSource(contract, artifact);
}

/** Sorted by signature, so that a moved line of Solidity moves nothing here. */
export function toSource(contract: PublicContract, { abi, userdoc = {}, devdoc = {} }: Artifact): Source {
  const documented = <type extends 'function' | 'event' | 'error'>(type: type) =>
    abi
      .filter((item): item is Extract<Abi[number], { type: type }> => item.type === type)
      .map((item) => ({ item, signature: toFunctionSignature(item as AbiFunction), doc: docOf(item, userdoc, devdoc) }))
      .sort((a, b) => (a.signature < b.signature ? -1 : 1));
  return {
    contract,
    solidityName: contract.artifact ?? contract.name,
    abi,
    functions: documented('function'),
    events: documented('event'),
    errors: documented('error'),
  };
}
