/** Renders all errors as text for `src/errors/list.ts`, which reads it. */
import { deepStrictEqual } from 'node:assert';
import type { AbiError, AbiParameter } from 'abitype';
import { parseError } from '../src/errors/list.js';
import type { ErrorSource } from './errors.js';
import { jsDoc } from './natspec.js';

export function renderErrorList(errors: readonly ErrorSource[]): string {
  const doc = jsDoc(['Every error, a line each, as `parseError` reads it.']);
  return `${doc}export const errorList = \`${errors.map(({ item }) => renderLine(item)).join('\n')}\`;\n`;
}

function renderLine(item: AbiError): string {
  const line = [item.name, ...item.inputs.map(rendered)].join(' ');
  try {
    deepStrictEqual(parseError(line), bare(item));
    return line;
  } catch {
    throw new Error(`The error ${item.name} cannot be written as a line. Teach src/errors/list.ts to read "${line}".`);
  }
}

/** The longest word first: what occurs most has a letter of its own. */
const SHORT = {
  uint256: 'n',
  uint40: 't',
  uint32: 'd',
  uint8: 'e',
  bytes32: 'w',
  address: 'a',
  bool: 'o',
  bytes: 'b',
  int: 'i',
  string: 's',
  uint: 'u',
};
const WORD = new RegExp(`^(?:${Object.keys(SHORT).join('|')})`);

function rendered(parameter: AbiParameter): string {
  const { type, name = '' } = parameter;
  if ('components' in parameter) {
    const { components } = parameter as { components: readonly AbiParameter[] };
    return `(${components.map(rendered).join(' ')})${type.slice('tuple'.length)}${name}`;
  }
  return type.replace(WORD, (word) => SHORT[word as keyof typeof SHORT]) + name;
}

/** Without what the text does not keep. */
function bare(item: AbiError): unknown {
  return JSON.parse(JSON.stringify(item, (key, value) => (key === 'internalType' ? undefined : value)));
}
