/** What a protected host starts from: its contract, its tests, its deployment and its configuration. */
import { ContractNameInvalidError, HostKindUnknownError } from './errors.js';

/** Kinds of host, each a folder in `templates/`. */
export const hostKinds = ['minimal', 'bridge', 'vault'] as const;

export type HostKind = (typeof hostKinds)[number];

/** Stands for the name in texts and paths of templates. It is an identifier, so that they are Solidity as they are. */
const PLACEHOLDER = '__Name__';

export type ScaffoldParameters = {
  /** Path to text. */
  templates: ReadonlyMap<string, string>;
  /** Name of the contract. */
  name: string;
};

/**
 * Fills the templates of a kind with a name. Pure: reading and writing is for the caller.
 *
 * @returns Path inside the project to text, in the order in which one reads them.
 * @throws ContractNameInvalidError
 */
export function scaffold({ templates, name }: ScaffoldParameters): Map<string, string> {
  if (!/^[A-Z][A-Za-z0-9]*$/.test(name)) throw new ContractNameInvalidError({ name });
  const filled = [...templates].map(([path, text]) => [fill(path, name), fill(text, name)] as const);
  return new Map(filled.sort(([a], [b]) => order(a) - order(b)));
}

/** @throws HostKindUnknownError */
export function hostKindOf(kind: string): HostKind {
  const known = hostKinds.find((name) => name === kind);
  if (known === undefined) throw new HostKindUnknownError({ kind, kinds: hostKinds });
  return known;
}

const fill = (text: string, name: string) => text.replaceAll(PLACEHOLDER, name);

const ORDER = ['src/', 'test/', 'script/', 'bulkhead.yaml'];
const order = (path: string) => ORDER.findIndex((start) => path.startsWith(start));
