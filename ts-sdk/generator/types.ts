/** ABI types in TypeScript, and the file that declares the named ones. */
import type { AbiParameter } from 'abitype';
import type { Source } from './artifact.js';
import type { Declaration } from './declarations.js';
import { jsDoc } from './natspec.js';

type Components = { components?: readonly AbiParameter[] };

/** The named type behind an ABI parameter, if it has one: `struct IOutflowLimiter.OutflowTerms[]` -> OutflowTerms. */
export function namedType({ type, internalType }: AbiParameter): { owner: string; name: string } | undefined {
  if (internalType === undefined || internalType === type || /^(contract|address)\b/.test(internalType))
    return undefined;
  const [, owner = '', name = ''] = internalType.match(/^(?:struct |enum )?(?:(\w+)\.)?(\w+)/) ?? [];
  return name === '' ? undefined : { owner, name };
}

export function typeOf(parameter: AbiParameter): string {
  const brackets = parameter.type.match(/(\[\d*\])+$/)?.[0] ?? '';
  const base =
    namedType(parameter)?.name ?? elementaryType(parameter.type.slice(0, parameter.type.length - brackets.length));
  return brackets
    .split(']')
    .slice(0, -1)
    .reduce((inner) => `readonly ${wrapped(inner)}[]`, base);
}

function wrapped(inner: string): string {
  return inner.startsWith('readonly ') ? `(${inner})` : inner;
}

/** As viem has it: up to 48 bits a number, above a bigint. */
function elementaryType(type: string): string {
  if (type === 'address') return 'Address';
  if (type === 'bool') return 'boolean';
  if (type === 'string') return 'string';
  if (type.startsWith('bytes')) return 'Hex';
  const bits = type.match(/^u?int(\d+)$/)?.[1];
  if (bits === undefined) throw new Error(`The generator does not know the ABI type "${type}".`);
  return Number(bits) <= 48 ? 'number' : 'bigint';
}

/** Named types that a piece of generated code imports. */
export function importedTypes(parameters: readonly AbiParameter[]): Set<string> {
  return new Set(parameters.map((parameter) => namedType(parameter)?.name).filter((name) => name !== undefined));
}

/** Every parameter of every source, components of structs included. */
export function allParameters(sources: readonly Source[]): AbiParameter[] {
  const open = (parameters: readonly AbiParameter[]): AbiParameter[] =>
    parameters.flatMap((parameter) => [parameter, ...open((parameter as Components).components ?? [])]);
  return open(
    sources.flatMap(({ contract, functions, events, errors }) => [
      ...(contract.errorsOnly ? [] : functions.flatMap(({ item }) => [...item.inputs, ...item.outputs])),
      ...(contract.errorsOnly ? [] : events.flatMap(({ item }) => item.inputs)),
      ...errors.flatMap(({ item }) => item.inputs),
    ]),
  );
}

export function renderTypes(sources: readonly Source[], declarations: readonly Declaration[]): string {
  const rendered = new Map<string, { owner: string; code: string }>();
  for (const parameter of allParameters(sources)) {
    const named = namedType(parameter);
    if (named === undefined) continue;
    const known = rendered.get(named.name);
    if (known !== undefined && known.owner !== named.owner)
      throw new Error(
        `Two types are called "${named.name}", in ${known.owner} and in ${named.owner}. Rename one in Solidity.`,
      );
    rendered.set(named.name, { owner: named.owner, code: renderType(parameter, find(declarations, named)) });
  }
  const code = [...rendered].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, type]) => type.code);
  const used = ['Address', 'Hex'].filter((name) => code.some((text) => new RegExp(`\\b${name}\\b`).test(text)));
  return `${used.length > 0 ? `import type { ${used.join(', ')} } from 'viem';\n\n` : ''}${code.join('\n')}`;
}

function find(declarations: readonly Declaration[], { owner, name }: { owner: string; name: string }): Declaration {
  const found = declarations.find((declaration) => declaration.name === name && declaration.owner === owner);
  if (found !== undefined) return found;
  throw new Error(
    `The type ${owner ? `${owner}.` : ''}${name} is in an ABI but was not found in contracts/. Is its file formatted by forge fmt?`,
  );
}

function renderType(parameter: AbiParameter, declaration: Declaration): string {
  if (declaration.kind === 'struct') return renderStruct(parameter, declaration);
  const doc = jsDoc([declaration.notice]);
  const { name } = declaration;
  if (declaration.kind === 'type')
    return `${doc}export type ${name} = ${elementaryType(parameter.type.replace(/(\[\d*\])+$/, ''))};\n`;
  const members = declaration.members.map((member, index) => `  ${member}: ${index},\n`).join('');
  return `${doc}export const ${name} = {\n${members}} as const;\nexport type ${name} = (typeof ${name})[keyof typeof ${name}];\n`;
}

function renderStruct(parameter: AbiParameter, { name, notice, params }: Declaration): string {
  const components = (parameter as Components).components ?? [];
  const names = components.map((component, index) => component.name ?? `arg${index}`);
  const fields = components.map(
    (component, index) =>
      `${jsDoc([params[names[index] ?? ''] ?? ''], '  ')}  ${names[index]}: ${typeOf(component)};\n`,
  );
  return `${jsDoc([notice])}export type ${name} = {\n${fields.join('')}};\n`;
}
