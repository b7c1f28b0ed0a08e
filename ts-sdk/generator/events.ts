/** Renders the viem functions of an event. */
import type { AbiEvent } from 'abitype';
import type { Action, Part } from './action.js';
import type { Documented, Source } from './artifact.js';
import { abiConstant, CLIENT, example, solidityType } from './docs.js';
import { capitalized, prefixed, uncapitalized } from './names.js';
import { jsDoc } from './natspec.js';

export function renderEvent(source: Source, documented: Documented<AbiEvent>): Part {
  const { item, doc, signature } = documented;
  const name = prefixed(source.contract, item.name);
  const abi = `${uncapitalized(name)}EventAbi`;
  const generics = `typeof ${abi}, '${item.name}'`;
  const hasIndexed = item.inputs.some(({ indexed }) => indexed === true);
  const filter = hasIndexed
    ? `{\n  /** Only logs whose indexed arguments are these. */\n  args?: ContractEventArgs<${generics}> | undefined;\n} & `
    : '';
  const lines = item.inputs.map((input, index) => {
    const text = doc.params[input.name ?? ''];
    return `- \`${input.name || `arg${index}`}\` (${solidityType(input)}${input.indexed ? ', indexed' : ''})${text ? `: ${text}` : ''}`;
  });
  const notice = noticeOfEvent(documented);
  const common = [notice, doc.details, lines, `Solidity: \`${source.solidityName}.${signature}\``];
  const watchDoc = jsDoc([
    ...common,
    CLIENT,
    `@param parameters - {@link Watch${name}EventParameters}`,
    '@returns Function that ends the subscription.',
    example(
      `watch${name}Event(client, { address, onLogs: (logs) => console.log(logs) })`,
      [`watch${name}Event`],
      'unwatch',
    ),
  ]);
  const getDoc = jsDoc([
    notice,
    'Searches a range of blocks for it.',
    lines,
    CLIENT,
    `@param parameters - {@link Get${name}EventsParameters}`,
    '@returns Decoded logs in the order of the chain.',
    example(`await get${name}Events(client, { address, fromBlock: 'earliest' })`, [`get${name}Events`], 'logs'),
  ]);
  const extractDoc = jsDoc([
    notice,
    'Finds it among logs that are there already, of a receipt for instance.',
    lines,
    '@param logs - Logs of any contracts.',
    '@param options - {@link LogsOptions}',
    '@returns Decoded logs in the order given.',
    example(`extract${name}Events(receipt.logs)`, [`extract${name}Events`], 'logs'),
  ]);
  const code =
    `${abiConstant(abi, item)}\n` +
    `/** A decoded \`${item.name}\`. */\nexport type ${name}Log = EventLog<${generics}>;\n` +
    `export type Watch${name}EventParameters = ${filter}WatchOptions<${generics}>;\n` +
    `export type Watch${name}EventReturnType = () => void;\n\n` +
    `${watchDoc}export function watch${name}Event<chain extends Chain | undefined>(\n` +
    `  client: Client<Transport, chain>,\n  parameters: Watch${name}EventParameters,\n): Watch${name}EventReturnType {\n` +
    `  return watch(client, ${abi}, parameters);\n}\n\n` +
    `export type Get${name}EventsParameters = ${filter}EventsOptions;\n` +
    `export type Get${name}EventsReturnType = ${name}Log[];\n\n` +
    `${getDoc}export async function get${name}Events<chain extends Chain | undefined>(\n` +
    `  client: Client<Transport, chain>,\n  parameters: Get${name}EventsParameters,\n): Promise<Get${name}EventsReturnType> {\n` +
    `  return (await getEvents(client, ${abi}, parameters)) as Get${name}EventsReturnType;\n}\n\n` +
    `${extractDoc}export function extract${name}Events(logs: readonly Log[], options?: LogsOptions): ${name}Log[] {\n` +
    `  return extractLogs(${abi}, logs, options) as ${name}Log[];\n}\n`;
  return {
    code,
    actions: (['watch', 'get', 'extract'] as const).map((kind) => eventAction(source, documented, kind, name)),
    imports: new Set(),
    types: [
      `${name}Log`,
      `Watch${name}EventParameters`,
      `Watch${name}EventReturnType`,
      `Get${name}EventsParameters`,
      `Get${name}EventsReturnType`,
    ],
  };
}

function noticeOfEvent({ item, doc }: Documented<AbiEvent>): string {
  return doc.notice || `The event \`${item.name}\`.`;
}

function eventAction(
  source: Source,
  documented: Documented<AbiEvent>,
  kind: 'watch' | 'get' | 'extract',
  name: string,
): Action {
  const full = `${kind}${name}${kind === 'watch' ? 'Event' : 'Events'}`;
  return {
    kind,
    name: full,
    stem: capitalized(full),
    notice: noticeOfEvent(documented),
    from: `${source.solidityName}.${documented.signature}`,
  };
}
