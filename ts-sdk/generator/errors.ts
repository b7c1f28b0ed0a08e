/** Renders one class per custom error, and the map by which reverts are decoded. */
import type { AbiError } from 'abitype';
import type { Documented, Source } from './artifact.js';
import { errorClassName, errorFieldNames } from './names.js';
import { jsDoc } from './natspec.js';
import { importedTypes, typeOf } from './types.js';

export type ErrorSource = Documented<AbiError> & { from: string };

/** Every error once, sorted by name. The same error in several ABIs is one; two errors of one name are a mistake. */
export function distinctErrors(sources: readonly Source[]): ErrorSource[] {
  const byName = new Map<string, ErrorSource>();
  for (const { solidityName, errors } of sources) {
    for (const error of errors) {
      const known = byName.get(error.item.name);
      if (known !== undefined && known.signature !== error.signature)
        throw new Error(
          `Two errors are called ${error.item.name}: ${known.signature} in ${known.from} and ${error.signature} in ${solidityName}. Rename one.`,
        );
      if (known === undefined || known.doc.notice === '') byName.set(error.item.name, { ...error, from: solidityName });
    }
  }
  return [...byName.values()].sort((a, b) => (a.item.name < b.item.name ? -1 : 1));
}

export function renderErrors(errors: readonly ErrorSource[]): string {
  const types = [...new Set(errors.flatMap(({ item }) => [...importedTypes(item.inputs)]))].sort();
  const classes = errors.map(renderClass).join('\n');
  const viem = ['Address', 'Hex'].filter((name) => new RegExp(`: ${name}\\b`).test(classes));
  const imports = [
    viem.length > 0 ? `import type { ${viem.join(', ')} } from 'viem';\n` : '',
    `import { BulkheadError, type BulkheadErrorOptions } from '../errors/base.js';\n`,
    types.length > 0 ? `import type { ${types.join(', ')} } from './types.js';\n` : '',
  ].join('');
  const map = errors.map(({ item }) => `  ${item.name}: ${errorClassName(item.name)},\n`).join('');
  const mapDoc = jsDoc(['Every error class by the name of the error in Solidity.']);
  return (
    `${imports}\n${classes}\n${mapDoc}export const errorClasses = {\n${map}} as const;\n\n` +
    `${jsDoc(['Any decoded error; `errorName` tells which.'])}export type AnyBulkheadError = InstanceType<(typeof errorClasses)[keyof typeof errorClasses]>;\n`
  );
}

function renderClass({ item, doc, signature, from }: ErrorSource): string {
  const names = errorFieldNames(item.inputs);
  const className = errorClassName(item.name);
  const notice = doc.notice || `The contract refused with ${item.name}.`;
  const texts = item.inputs.map((input) => doc.params[input.name ?? ''] ?? '');
  const fields = item.inputs.map(
    (input, index) => `${jsDoc([texts[index] ?? ''], '  ')}  readonly ${names[index]}: ${typeOf(input)};\n`,
  );
  const properties = item.inputs.map((input, index) => `${names[index]}: ${typeOf(input)}`);
  const parameter = item.inputs.length > 0 ? `fields: { ${properties.join('; ')} }, ` : '';
  const shown = names.length > 0 ? 'fields' : '{}';
  return (
    `${jsDoc([notice, doc.details, `Solidity: \`${from}.${signature}\``])}export class ${className} extends BulkheadError {\n` +
    `  override readonly errorName = '${item.name}';\n${fields.join('')}\n` +
    `  constructor(${parameter}options?: BulkheadErrorOptions) {\n` +
    `    super('${className}', ${JSON.stringify(notice)}, ${shown}, options);\n` +
    `${names.map((name) => `    this.${name} = fields.${name};\n`).join('')}  }\n}\n`
  );
}
