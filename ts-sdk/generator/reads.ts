/** Renders the viem function of a view. */
import type { AbiFunction } from 'abitype';
import { functionAction, type Part } from './action.js';
import type { Documented, Source } from './artifact.js';
import { argumentsAnd, functionAbi, renderArguments, renderCall } from './calls.js';
import {
  abiConstant,
  CLIENT,
  destructured,
  example,
  exampleArguments,
  functionDoc,
  returnsDoc,
  returnType,
} from './docs.js';
import { argumentNames } from './names.js';
import { importedTypes } from './types.js';

export function renderRead(source: Source, documented: Documented<AbiFunction>, name: string): Part {
  const { item } = documented;
  const abi = functionAbi(name);
  const stem = `Read${name}`;
  const doc = functionDoc(source, documented, [
    CLIENT,
    `@param parameters - {@link ${stem}Parameters}`,
    ...returnsDoc(documented),
    example(`await read${name}(client, ${exampleArguments(item)})`, [`read${name}`]),
  ]);
  const args = argumentNames(item.inputs);
  const code =
    `${abiConstant(abi, item)}\n` +
    renderArguments(documented, name, [`read${name}`]) +
    `/** Arguments and options of {@link read${name}}. */\n` +
    `export type ${stem}Parameters = ${argumentsAnd(item, name)}ReadOptions;\n` +
    `export type ${stem}ReturnType = ${returnType(item.outputs)};\n\n` +
    `${doc}export const read${name} = /*#__PURE__*/ Object.assign(\n` +
    `  async function read${name}<chain extends Chain | undefined>(\n` +
    `    client: Client<Transport, chain>,\n    parameters: ${stem}Parameters,\n  ): Promise<${stem}ReturnType> {\n` +
    `${destructured(args, '    ')}` +
    `    return (await read(client, ${abi}, [${args.join(', ')}], options)) as ${stem}ReturnType;\n  },\n` +
    `  {\n${renderCall(item, name, '`multicall`')}  },\n);\n`;
  return {
    code,
    actions: [functionAction(source, documented, 'read', name)],
    imports: importedTypes([...item.inputs, ...item.outputs]),
    types: [...(item.inputs.length > 0 ? [`${name}Arguments`] : []), `${stem}Parameters`, `${stem}ReturnType`],
  };
}
