/** What things are called. Every rule that could make two names equal ends in an error, never in a silent number. */
import type { AbiFunction, AbiParameter } from 'abitype';
import type { PublicContract } from '../contracts.list.js';
import { fieldNames, freeNames } from '../src/errors/names.js';

export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function uncapitalized(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Options that stand beside the arguments of a call, names inside the generated functions, words of the language. */
const TAKEN = new Set(
  [
    'abi accessList account address args authorizationList batch blobs blockHash blockNumber blockOverrides blockTag',
    'chain code data dataSuffix factory factoryData functionName gas gasPrice maxFeePerBlobGas maxFeePerGas',
    'maxPriorityFeePerGas nonce requireCanonical stateOverride type value client options parameters',
    'arguments await break case catch class const continue debugger default delete do else enum eval export extends false',
    'finally for function if implements import in instanceof interface let new null package private protected public',
    'return static super switch this throw true try typeof var void while with yield',
  ].flatMap((line) => line.split(' ')),
);

/** Names of parameters as named arguments. */
export function argumentNames(parameters: readonly AbiParameter[]): string[] {
  return distinct(freeNames(parameters, TAKEN));
}

/** Names of parameters as fields of an error. */
export function errorFieldNames(parameters: readonly AbiParameter[]): string[] {
  return distinct(fieldNames(parameters));
}

/** Two of one name would overwrite each other. */
function distinct(names: string[]): string[] {
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice === undefined) return names;
  throw new Error(`Two parameters are called "${twice}" in TypeScript. Rename one of them in Solidity.`);
}

/**
 * Names of the functions of a contract, by signature, without the verb. Of overloads the one with the fewest parameters
 * keeps the plain name; the others say what they take more, unless the list of contracts names them.
 */
export function functionNames(
  contract: PublicContract,
  functions: readonly { item: AbiFunction; signature: string }[],
): Map<string, string> {
  const names = new Map<string, string>();
  for (const { item, signature } of functions) {
    const overloads = functions.filter((other) => other.item.name === item.name).map((other) => other.item);
    const chosen = contract.names?.[signature];
    names.set(signature, chosen ? capitalized(chosen) : prefixed(contract, overloadName(item, overloads)));
  }
  const unknown = Object.keys(contract.names ?? {}).find((signature) => !names.has(signature));
  if (unknown === undefined) return names;
  throw new Error(
    `ts-sdk/contracts.list.ts names "${unknown}" of ${contract.name}, which has no such function. Correct the signature.`,
  );
}

function overloadName(item: AbiFunction, overloads: readonly AbiFunction[]): string {
  const [plain = item] = [...overloads].sort((a, b) => a.inputs.length - b.inputs.length);
  if (plain === item) return item.name;
  const known = argumentNames(plain.inputs);
  const more = argumentNames(item.inputs).filter((name) => !known.includes(name));
  return `${item.name}With${more.map(capitalized).join('And')}`;
}

/** Puts the contract's word in front unless the name has it already, as a word of its own or its plural. */
export function prefixed({ prefix = '' }: PublicContract, name: string): string {
  const words = capitalized(name).split(/(?=[A-Z])/);
  return prefix === '' || words.some((word) => word === prefix || word === `${prefix}s`)
    ? capitalized(name)
    : prefix + capitalized(name);
}

/** `OutflowLimitExceeded` becomes `OutflowLimitExceededError`, `FooError` stays. */
export function errorClassName(name: string): string {
  return name.endsWith('Error') ? name : `${name}Error`;
}

/** Fails when two things would get one name. */
export function assertDistinct(names: readonly { name: string; from: string }[]): void {
  const seen = new Map<string, string>();
  for (const { name, from } of names) {
    const other = seen.get(name);
    if (other !== undefined)
      throw new Error(
        `"${name}" would be generated from ${other} and from ${from}. Give one of the contracts a \`prefix\` or a \`names\` entry in ts-sdk/contracts.list.ts.`,
      );
    seen.set(name, from);
  }
}
