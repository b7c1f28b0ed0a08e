/** Renders the methods that `client.extend(bulkheadPublicActions())` and the wallet twin add. */
import type { Action } from './action.js';
import { jsDoc } from './natspec.js';

/** The file is imported by `src/decorators`. */
export function renderDecorators(actions: readonly { action: Action; path: string }[]): string {
  const bound = actions.filter(({ action }) => action.kind !== 'extract'); // needs no client
  const paths = [...new Set(bound.map(({ path }) => path))];
  const imports = paths.map((path) =>
    renderImport(
      bound.filter((entry) => entry.path === path).map((entry) => entry.action),
      path,
    ),
  );
  const isWrite = ({ action }: { action: Action }) => action.kind === 'write' || action.kind === 'sync';
  const reading = bound.filter((entry) => !isWrite(entry)).map((entry) => entry.action);
  const writing = bound.filter(isWrite).map((entry) => entry.action);
  return (
    `import type { Account, Address, Chain, Client, Transport } from 'viem';\n${imports.join('')}\n` +
    renderDecorator('Public', reading) +
    `\n${renderDecorator('Wallet', writing)}`
  );
}

function renderImport(actions: Action[], path: string): string {
  const names = actions.flatMap(({ name, stem }) => [name, `type ${stem}Parameters`, `type ${stem}ReturnType`]);
  return `import {\n${names.map((name) => `  ${name},\n`).join('')}} from './actions/${path}.js';\n`;
}

const GENERICS =
  '  chain extends Chain | undefined = Chain | undefined,\n  account extends Account | undefined = Account | undefined,\n';

function renderDecorator(kind: 'Public' | 'Wallet', actions: readonly Action[]): string {
  const methods = actions.map((action) => `${jsDoc([action.notice], '  ')}  ${action.name}: ${methodType(action)};\n`);
  const bindings = actions.map(({ name }) => `    ${name}: (parameters) => ${name}(client, parameters),\n`);
  return (
    `export type Generated${kind}Actions<\n${GENERICS}> = {\n${methods.join('')}};\n\n` +
    `export function generated${kind}Actions<chain extends Chain | undefined, account extends Account | undefined>(\n` +
    `  client: Client<Transport, chain, account>,\n): Generated${kind}Actions<chain, account> {\n` +
    `  return {\n${bindings.join('')}  };\n}\n`
  );
}

function methodType({ kind, stem }: Action): string {
  if (kind === 'read' || kind === 'get') return `(parameters: ${stem}Parameters) => Promise<${stem}ReturnType>`;
  if (kind === 'watch') return `(parameters: ${stem}Parameters) => ${stem}ReturnType`;
  if (kind === 'write' || kind === 'sync')
    return (
      `<chainOverride extends Chain | undefined = undefined>(\n` +
      `    parameters: ${stem}Parameters<chain, account, chainOverride>,\n  ) => Promise<${stem}ReturnType>`
    );
  return (
    `<\n    chainOverride extends Chain | undefined = undefined,\n` +
    `    accountOverride extends Account | Address | null | undefined = undefined,\n  >(\n` +
    `    parameters: ${stem}Parameters<chainOverride, accountOverride>,\n` +
    `  ) => Promise<${stem}ReturnType<chain, account, chainOverride, accountOverride>>`
  );
}
