/** Comments of generated functions, and the parts of their signatures that every kind of function has. */
import type { AbiEvent, AbiFunction, AbiParameter } from 'abitype';
import type { Documented, Source } from './artifact.js';
import { argumentNames } from './names.js';
import { jsDoc } from './natspec.js';
import { typeOf } from './types.js';

export const CLIENT = '@param client - Client to use.';

/** Without what no code needs here: the names of types in Solidity, and what is false anyway. It weighs in every bundle. */
export function abiConstant(name: string, item: AbiFunction | AbiEvent): string {
  const bare = JSON.stringify(item, (key, value) => (key === 'internalType' || value === false ? undefined : value));
  return `const ${name} = [\n  ${bare},\n] as const;\n`;
}

/** `{ … }`, or nothing for a function without arguments. */
export function argumentFields({ item, doc }: Documented<AbiFunction>): string {
  if (item.inputs.length === 0) return '';
  const names = argumentNames(item.inputs);
  const fields = item.inputs.map((input, index) => {
    const text = doc.params[input.name ?? ''];
    const solidity = `\`${solidityType(input)}\``;
    return `${jsDoc([text ? `${text} ${solidity}` : solidity], '  ')}  ${names[index]}: ${typeOf(input)};\n`;
  });
  return `{\n${fields.join('')}}`;
}

/** `readonly [Hex, Scope]` */
export function argumentTuple({ inputs }: AbiFunction): string {
  return `readonly [${inputs.map(typeOf).join(', ')}]`;
}

export function destructured(args: string[], indent: string): string {
  return `${indent}const { ${[...args, '...options'].join(', ')} } = parameters;\n`;
}

export function returnType(outputs: readonly AbiParameter[]): string {
  const [first] = outputs;
  if (first === undefined) return 'void';
  if (outputs.length === 1) return typeOf(first);
  const allNamed = outputs.every(({ name }) => name);
  const names = allNamed ? argumentNames(outputs) : [];
  return `readonly [${outputs.map((output, index) => `${allNamed ? `${names[index]}: ` : ''}${typeOf(output)}`).join(', ')}]`;
}

export function noticeOf({ item, doc }: Documented<AbiFunction>): string {
  return doc.notice || `Calls \`${item.name}\`.`;
}

export function functionDoc(source: Source, documented: Documented<AbiFunction>, more: (string | string[])[]): string {
  const { doc, signature } = documented;
  return jsDoc([noticeOf(documented), doc.details, `Solidity: \`${source.solidityName}.${signature}\``, ...more]);
}

export function returnsDoc({ item, doc }: Documented<AbiFunction>, before = ''): string[] {
  const texts = item.outputs.map((output, index) => {
    const text = doc.returns[output.name || `_${index}`];
    if (text === undefined) return undefined;
    return item.outputs.length > 1 && output.name ? `${output.name}: ${text}` : text;
  });
  const known = texts.filter((text) => text !== undefined);
  return known.length === 0 ? [] : [`@returns ${before}${known.join(' ')}`];
}

export function example(code: string | string[], names: string[], result = 'result'): string[] {
  const lines = Array.isArray(code) ? code : [`const ${result} = ${code};`];
  return ['@example', `import { ${names.join(', ')} } from '@bulkhead/sdk';`, '', ...lines];
}

export function exampleArguments(item: AbiFunction, ...more: string[]): string {
  return `{ ${['address', ...argumentNames(item.inputs), ...more].join(', ')} }`;
}

export function solidityType({ type, internalType }: AbiParameter): string {
  return (internalType ?? type).replace(/^(enum|struct|contract) /, '');
}
