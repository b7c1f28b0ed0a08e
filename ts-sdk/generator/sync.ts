/** Renders what tells that a transaction did its work: the companion `.extractEvent`, and the twin that waits. */
import type { AbiFunction } from 'abitype';
import type { Documented, Source } from './artifact.js';
import { functionAbi } from './calls.js';
import { destructured, example, exampleArguments, functionDoc } from './docs.js';
import { argumentNames } from './names.js';
import { jsDoc } from './natspec.js';
import type { NoEvent, Primary } from './primary.js';

export function renderExtractEvent({ event, log, extract, absentWhen, from }: Primary): string {
  const doc = jsDoc(
    [
      `Finds the \`${event}\` of a receipt's logs${from ? `; it comes from ${from}` : ''}.`,
      '@param logs - Logs of a transaction that called it.',
      '@param options - {@link LogsOptions}',
      `@throws EventMissingError when there is none${absentWhen ? `: ${absentWhen}` : ''}.`,
    ],
    '    ',
  );
  return (
    `${doc}    extractEvent(logs: readonly Log[], options?: LogsOptions): ${log} {\n` +
    `      return firstLog(${extract}(logs, options), '${event}');\n    },\n`
  );
}

export function renderSync(
  source: Source,
  documented: Documented<AbiFunction>,
  name: string,
  primary: Primary | NoEvent,
): string {
  const { item } = documented;
  const args = argumentNames(item.inputs);
  const sync = `write${name}Sync`;
  const stem = `Write${name}Sync`;
  const doc = functionDoc(source, documented, [
    `Sends the transaction and waits until it is mined, see {@link write${name}}.`,
    '@param client - Client with an account, or name one in the parameters.',
    `@param parameters - {@link ${stem}Parameters}`,
    `@returns The receipt${returned(primary)}.`,
    '@throws TransactionFailedError when it was mined without doing its work; {@link decodeBulkheadError} finds the reason.',
    example(`await ${sync}(walletClient, ${exampleArguments(item)})`, [sync], '{ receipt }'),
  ]);
  return (
    `export type ${stem}Parameters<\n  chain extends Chain | undefined = Chain | undefined,\n` +
    `  account extends Account | undefined = Account | undefined,\n` +
    `  chainOverride extends Chain | undefined = Chain | undefined,\n` +
    `> = Write${name}Parameters<chain, account, chainOverride> & WaitOptions;\n` +
    `export type ${stem}ReturnType = ${fields(primary)}{ receipt: TransactionReceipt };\n\n` +
    `${doc}export async function ${sync}<\n  chain extends Chain | undefined,\n` +
    `  account extends Account | undefined,\n  chainOverride extends Chain | undefined = undefined,\n>(\n` +
    `  client: Client<Transport, chain, account>,\n` +
    `  parameters: ${stem}Parameters<chain, account, chainOverride>,\n` +
    `): Promise<${stem}ReturnType> {\n` +
    `${destructured(args, '  ')}` +
    `  const receipt = await writeSync(client, ${functionAbi(name)}, [${args.join(', ')}], options);\n` +
    `${result(primary)}}\n`
  );
}

function returned(primary: Primary | NoEvent): string {
  if (primary.event === undefined) return `. No single event goes with it: ${primary.none}`;
  const { event, absentWhen } = primary;
  return ` and the arguments of \`${event}\`${absentWhen ? `, which are absent when ${absentWhen}` : ''}`;
}

function fields(primary: Primary | NoEvent): string {
  if (primary.event === undefined) return '';
  return primary.absentWhen ? `Partial<${primary.log}['args']> & ` : `${primary.log}['args'] & `;
}

function result(primary: Primary | NoEvent): string {
  if (primary.event === undefined) return '  return { receipt };\n';
  const { event, extract, absentWhen, from } = primary;
  const logs = `${extract}(receipt.logs${from ? '' : ', options'})`;
  return absentWhen
    ? `  const [log] = ${logs};\n  return { ...log?.args, receipt };\n`
    : `  const { args } = firstLog(${logs}, '${event}');\n  return { ...args, receipt };\n`;
}
