/** Renders the companion `.call`, and the type of the arguments that it shares with the function itself. */
import type { AbiFunction } from 'abitype';
import type { Documented } from './artifact.js';
import { argumentFields, argumentTuple } from './docs.js';
import { argumentNames, uncapitalized } from './names.js';
import { jsDoc } from './natspec.js';

/** Name of the constant that holds the ABI of one function. */
export function functionAbi(name: string): string {
  return `${uncapitalized(name)}Abi`;
}

/** Nothing for a function without arguments. */
export function renderArguments(documented: Documented<AbiFunction>, name: string, users: string[]): string {
  const fields = argumentFields(documented);
  if (fields === '') return '';
  const links = users.map((user) => `{@link ${user}}`);
  return `${jsDoc([`Arguments of ${links.join(' and ')}.`])}export type ${name}Arguments = ${fields};\n`;
}

/** `FooArguments & `, or nothing. */
export function argumentsAnd(item: AbiFunction, name: string): string {
  return item.inputs.length > 0 ? `${name}Arguments & ` : '';
}

export function renderCall(item: AbiFunction, name: string, uses: string): string {
  const payable = item.stateMutability === 'payable';
  const args = argumentNames(item.inputs);
  const given = ['address', ...args, ...(payable ? ['value'] : [])].join(', ');
  const type = `${argumentsAnd(item, name)}AddressOption${payable ? ' & ValueOption' : ''}`;
  const abi = functionAbi(name);
  const doc = jsDoc(
    [
      `The call as a value, for ${uses}.`,
      '@param parameters - Address and arguments.',
      '@returns The call, encoded too.',
    ],
    '    ',
  );
  return (
    `${doc}    call({ ${given} }: ${type}): ${payable ? 'PayableCall' : 'Call'}<typeof ${abi}, ${argumentTuple(item)}> {\n` +
    `      return defineCall(${abi}, address, [${args.join(', ')}]${payable ? ', value' : ''});\n    },\n`
  );
}
