/** Renders the viem functions of one contract. */
import type { AbiEvent, AbiFunction, AbiParameter } from 'abitype';
import type { Documented, Source } from './artifact.js';
import { argumentNames, functionNames, prefixed, uncapitalized } from './names.js';
import { jsDoc } from './natspec.js';
import { importedTypes, typeOf } from './types.js';

/** One exported function of the generated code, as decorators and export lists need it. */
export type Action = {
  kind: 'read' | 'simulate' | 'write' | 'watch' | 'get';
  /** `readIsOpen` */
  name: string;
  /** `ReadIsOpen`, the stem of its types. */
  stem: string;
  /** First sentence of its documentation. */
  notice: string;
  /** `IContainment.isOpen(uint8)`, for messages. */
  from: string;
};

export type RenderedActions = { code: string; actions: Action[]; types: string[] };

/** @param inherited signatures of functions and events that a parent has already */
export function renderActions(source: Source, inherited: ReadonlySet<string>): RenderedActions {
  const own = <item>(items: Documented<item>[]) => items.filter(({ signature }) => !inherited.has(signature));
  const names = functionNames(source.contract, source.functions);
  const parts = [
    ...own(source.functions).map((documented) =>
      renderFunction(source, documented, names.get(documented.signature) ?? documented.item.name),
    ),
    ...own(source.events).map((documented) => renderEvent(source, documented)),
  ];
  const code = parts.map((part) => part.code).join('\n');
  const types = [...new Set(parts.flatMap((part) => [...part.imports]))].sort();
  return {
    code: `${imports(code, types)}\n${code}`,
    actions: parts.flatMap((part) => part.actions),
    types: parts.flatMap((part) => part.types),
  };
}

type Part = { code: string; actions: Action[]; imports: Set<string>; types: string[] };

const VIEM = ['Account', 'Address', 'Chain', 'Client', 'ContractEventArgs', 'Hash', 'Hex', 'Transport'];
const OPTIONS = [
  'EventLog',
  'EventsOptions',
  'ReadOptions',
  'SimulateOptions',
  'Simulated',
  'ValueOption',
  'WatchOptions',
  'WriteOptions',
];
const CALLS = ['getEvents', 'read', 'simulate', 'watch', 'write'];

function imports(code: string, types: string[]): string {
  const text = code.replace(/\/\*\*[\s\S]*?\*\//g, '');
  const used = (names: string[], pattern: (name: string) => string) =>
    names.filter((name) => new RegExp(pattern(name)).test(text));
  const list = [
    ['import type', used(VIEM, (name) => `\\b${name}\\b`), 'viem'],
    ['import', used(CALLS, (name) => `\\b${name}\\(client,`), '../../../actions/internal/call.js'],
    ['import type', used(OPTIONS, (name) => `\\b${name}\\b`), '../../../actions/internal/options.js'],
    ['import type', types, '../../types.js'],
  ] as const;
  return list
    .filter(([, names]) => names.length > 0)
    .map(([keyword, names, from]) => `${keyword} { ${names.join(', ')} } from '${from}';\n`)
    .join('');
}

function renderFunction(source: Source, documented: Documented<AbiFunction>, name: string): Part {
  const { item } = documented;
  const isRead = item.stateMutability === 'view' || item.stateMutability === 'pure';
  const rendered = isRead ? renderRead(source, documented, name) : renderChange(source, documented, name);

  return { ...rendered, imports: importedTypes([...item.inputs, ...item.outputs]) };
}

const CLIENT = '@param client - Client to use.';

function renderRead(source: Source, documented: Documented<AbiFunction>, name: string) {
  const { item } = documented;
  const abi = `${uncapitalized(name)}Abi`;
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
    `/** Arguments and options of {@link read${name}}. */\n` +
    `export type ${stem}Parameters = ${argumentFields(documented)}ReadOptions;\n` +
    `export type ${stem}ReturnType = ${returnType(item.outputs)};\n\n` +
    `${doc}export async function read${name}<chain extends Chain | undefined>(\n` +
    `  client: Client<Transport, chain>,\n  parameters: ${stem}Parameters,\n): Promise<${stem}ReturnType> {\n` +
    `${destructured(args)}` +
    `  return (await read(client, ${abi}, [${args.join(', ')}], options)) as ${stem}ReturnType;\n}\n`;
  return {
    code,
    actions: [action(source, documented, 'read', name, stem)],
    types: [`${stem}Parameters`, `${stem}ReturnType`],
  };
}

function renderChange(source: Source, documented: Documented<AbiFunction>, name: string) {
  const { item } = documented;
  const abi = `${uncapitalized(name)}Abi`;
  const args = argumentNames(item.inputs);
  const value = item.stateMutability === 'payable' ? ' & ValueOption' : '';
  const tuple = `readonly [${item.inputs.map(typeOf).join(', ')}]`;
  const simulated =
    `Simulated<\n  typeof ${abi},\n  '${item.name}',\n  ${tuple},\n  ${returnType(item.outputs)},\n` +
    `  { chain: chain; account: account },\n  { chain: chainOverride; account: accountOverride }\n>${value && ' & { request: ValueOption }'}`;
  const simulateDoc = functionDoc(source, documented, [
    'Tries it without sending: gives what it would return, and the request for `writeContract`.',
    CLIENT,
    `@param parameters - {@link Simulate${name}Parameters}`,
    ...returnsDoc(documented, '`result`: '),
    '@throws What viem throws; {@link decodeBulkheadError} turns it into a class of its own.',
    example(
      [
        `const { request } = await simulate${name}(client, ${exampleArguments(item, 'account')});`,
        'const hash = await walletClient.writeContract(request);',
      ],
      [`simulate${name}`],
    ),
  ]);
  const writeDoc = functionDoc(source, documented, [
    `Sends the transaction without trying it first, see {@link simulate${name}}.`,
    '@param client - Client with an account, or name one in the parameters.',
    `@param parameters - {@link Write${name}Parameters}`,
    '@returns Hash of the transaction. It may still revert: wait for its receipt.',
    example(`await write${name}(walletClient, ${exampleArguments(item)})`, [`write${name}`], 'hash'),
  ]);
  const code =
    `${abiConstant(abi, item)}\n` +
    `/** Arguments of {@link simulate${name}} and {@link write${name}}. */\n` +
    `export type ${name}Arguments = ${argumentFields(documented).replace(/ & $/, '') || 'unknown'};\n` +
    `export type Simulate${name}Parameters<\n  chainOverride extends Chain | undefined = Chain | undefined,\n` +
    `  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,\n` +
    `> = ${name}Arguments & SimulateOptions<chainOverride, accountOverride>${value};\n` +
    `export type Simulate${name}ReturnType<\n  chain extends Chain | undefined = Chain | undefined,\n` +
    `  account extends Account | undefined = Account | undefined,\n` +
    `  chainOverride extends Chain | undefined = Chain | undefined,\n` +
    `  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,\n` +
    `> = ${simulated};\n\n` +
    `${simulateDoc}export async function simulate${name}<\n  chain extends Chain | undefined,\n` +
    `  account extends Account | undefined,\n  chainOverride extends Chain | undefined = undefined,\n` +
    `  accountOverride extends Account | Address | null | undefined = undefined,\n>(\n` +
    `  client: Client<Transport, chain, account>,\n` +
    `  parameters: Simulate${name}Parameters<chainOverride, accountOverride>,\n` +
    `): Promise<Simulate${name}ReturnType<chain, account, chainOverride, accountOverride>> {\n` +
    `${destructured(args)}` +
    `  return (await simulate(client, ${abi}, [${args.join(', ')}], options)) as Simulate${name}ReturnType<\n` +
    `    chain,\n    account,\n    chainOverride,\n    accountOverride\n  >;\n}\n\n` +
    `export type Write${name}Parameters<\n  chain extends Chain | undefined = Chain | undefined,\n` +
    `  account extends Account | undefined = Account | undefined,\n` +
    `  chainOverride extends Chain | undefined = Chain | undefined,\n` +
    `> = ${name}Arguments & WriteOptions<chain, account, chainOverride>${value};\n` +
    `export type Write${name}ReturnType = Hash;\n\n` +
    `${writeDoc}export async function write${name}<\n  chain extends Chain | undefined,\n` +
    `  account extends Account | undefined,\n  chainOverride extends Chain | undefined = undefined,\n>(\n` +
    `  client: Client<Transport, chain, account>,\n` +
    `  parameters: Write${name}Parameters<chain, account, chainOverride>,\n` +
    `): Promise<Write${name}ReturnType> {\n` +
    `${destructured(args)}` +
    `  return write(client, ${abi}, [${args.join(', ')}], options);\n}\n`;
  return {
    code,
    actions: [
      action(source, documented, 'simulate', name, `Simulate${name}`),
      action(source, documented, 'write', name, `Write${name}`),
    ],
    types: [
      `${name}Arguments`,
      `Simulate${name}Parameters`,
      `Simulate${name}ReturnType`,
      `Write${name}Parameters`,
      `Write${name}ReturnType`,
    ],
  };
}

function renderEvent(source: Source, documented: Documented<AbiEvent>): Part {
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
  const notice = doc.notice || `The event \`${item.name}\`.`;
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
    `  return (await getEvents(client, ${abi}, parameters)) as Get${name}EventsReturnType;\n}\n`;
  return {
    code,
    actions: [
      {
        kind: 'watch',
        name: `watch${name}Event`,
        stem: `Watch${name}Event`,
        notice,
        from: `${source.solidityName}.${signature}`,
      },
      {
        kind: 'get',
        name: `get${name}Events`,
        stem: `Get${name}Events`,
        notice,
        from: `${source.solidityName}.${signature}`,
      },
    ],
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

function action(
  source: Source,
  { item, doc, signature }: Documented<AbiFunction>,
  kind: Action['kind'],
  name: string,
  stem: string,
): Action {
  const notice = doc.notice || `Calls \`${item.name}\`.`;
  return { kind, name: kind + name, stem, notice, from: `${source.solidityName}.${signature}` };
}

function abiConstant(name: string, item: AbiFunction | AbiEvent): string {
  return `const ${name} = [\n  ${JSON.stringify(item)},\n] as const;\n`;
}

/** `{ … } & `, or nothing for a function without arguments. */
function argumentFields({ item, doc }: Documented<AbiFunction>): string {
  if (item.inputs.length === 0) return '';
  const names = argumentNames(item.inputs);
  const fields = item.inputs.map((input, index) => {
    const text = doc.params[input.name ?? ''];
    const solidity = `\`${solidityType(input)}\``;
    return `${jsDoc([text ? `${text} ${solidity}` : solidity], '  ')}  ${names[index]}: ${typeOf(input)};\n`;
  });
  return `{\n${fields.join('')}} & `;
}

function destructured(args: string[]): string {
  return `  const { ${[...args, '...options'].join(', ')} } = parameters;\n`;
}

function returnType(outputs: readonly AbiParameter[]): string {
  const [first] = outputs;
  if (first === undefined) return 'void';
  if (outputs.length === 1) return typeOf(first);
  const allNamed = outputs.every(({ name }) => name);
  const names = allNamed ? argumentNames(outputs) : [];
  return `readonly [${outputs.map((output, index) => `${allNamed ? `${names[index]}: ` : ''}${typeOf(output)}`).join(', ')}]`;
}

function functionDoc(
  source: Source,
  { item, doc, signature }: Documented<AbiFunction>,
  more: (string | string[])[],
): string {
  const notice = doc.notice || `Calls \`${item.name}\`.`;
  return jsDoc([notice, doc.details, `Solidity: \`${source.solidityName}.${signature}\``, ...more]);
}

function returnsDoc({ item, doc }: Documented<AbiFunction>, before = ''): string[] {
  const texts = item.outputs.map((output, index) => {
    const text = doc.returns[output.name || `_${index}`];
    if (text === undefined) return undefined;
    return item.outputs.length > 1 && output.name ? `${output.name}: ${text}` : text;
  });
  const known = texts.filter((text) => text !== undefined);
  return known.length === 0 ? [] : [`@returns ${before}${known.join(' ')}`];
}

function example(code: string | string[], names: string[], result = 'result'): string[] {
  const lines = Array.isArray(code) ? code : [`const ${result} = ${code};`];
  return ['@example', `import { ${names.join(', ')} } from '@bulkhead/sdk';`, '', ...lines];
}

function exampleArguments(item: AbiFunction, ...more: string[]): string {
  return `{ ${['address', ...argumentNames(item.inputs), ...more].join(', ')} }`;
}

function solidityType({ type, internalType }: AbiParameter): string {
  return (internalType ?? type).replace(/^(enum|struct|contract) /, '');
}
