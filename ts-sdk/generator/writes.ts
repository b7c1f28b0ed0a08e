/** Renders the viem functions of what changes state: one that tries it, one that sends it, one that waits for it. */
import type { AbiFunction } from 'abitype';
import { functionAction, type Part } from './action.js';
import type { Documented, Source } from './artifact.js';
import { argumentsAnd, functionAbi, renderArguments, renderCall } from './calls.js';
import {
  abiConstant,
  argumentTuple,
  CLIENT,
  destructured,
  example,
  exampleArguments,
  functionDoc,
  returnsDoc,
  returnType,
} from './docs.js';
import { argumentNames } from './names.js';
import type { NoEvent, Primary } from './primary.js';
import { renderExtractEvent, renderSync } from './sync.js';
import { importedTypes } from './types.js';

export function renderWrites(
  source: Source,
  documented: Documented<AbiFunction>,
  name: string,
  primary: Primary | NoEvent,
): Part {
  const { item } = documented;
  const hasArguments = item.inputs.length > 0;
  return {
    code: [
      abiConstant(functionAbi(name), item),
      renderArguments(documented, name, [`simulate${name}`, `write${name}`]) + renderSimulate(source, documented, name),
      renderWrite(source, documented, name, primary),
      renderSync(source, documented, name, primary),
    ].join('\n'),
    actions: (['simulate', 'write', 'sync'] as const).map((kind) => functionAction(source, documented, kind, name)),
    imports: importedTypes([...item.inputs, ...item.outputs]),
    types: [
      ...(hasArguments ? [`${name}Arguments`] : []),
      `Simulate${name}Parameters`,
      `Simulate${name}ReturnType`,
      `Write${name}Parameters`,
      `Write${name}ReturnType`,
      `Write${name}SyncParameters`,
      `Write${name}SyncReturnType`,
    ],
    uses: primary.event === undefined ? undefined : { path: primary.path, names: [primary.extract, primary.log] },
  };
}

function valueOption({ stateMutability }: AbiFunction): string {
  return stateMutability === 'payable' ? ' & ValueOption' : '';
}

function renderSimulate(source: Source, documented: Documented<AbiFunction>, name: string): string {
  const { item } = documented;
  const abi = functionAbi(name);
  const args = argumentNames(item.inputs);
  const value = valueOption(item);
  const simulated =
    `Simulated<\n  typeof ${abi},\n  '${item.name}',\n  ${argumentTuple(item)},\n  ${returnType(item.outputs)},\n` +
    `  { chain: chain; account: account },\n  { chain: chainOverride; account: accountOverride }\n>${value && ' & { request: ValueOption }'}`;
  const doc = functionDoc(source, documented, [
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
  return (
    `export type Simulate${name}Parameters<\n  chainOverride extends Chain | undefined = Chain | undefined,\n` +
    `  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,\n` +
    `> = ${argumentsAnd(item, name)}SimulateOptions<chainOverride, accountOverride>${value};\n` +
    `export type Simulate${name}ReturnType<\n  chain extends Chain | undefined = Chain | undefined,\n` +
    `  account extends Account | undefined = Account | undefined,\n` +
    `  chainOverride extends Chain | undefined = Chain | undefined,\n` +
    `  accountOverride extends Account | Address | null | undefined = Account | Address | null | undefined,\n` +
    `> = ${simulated};\n\n` +
    `${doc}export async function simulate${name}<\n  chain extends Chain | undefined,\n` +
    `  account extends Account | undefined,\n  chainOverride extends Chain | undefined = undefined,\n` +
    `  accountOverride extends Account | Address | null | undefined = undefined,\n>(\n` +
    `  client: Client<Transport, chain, account>,\n` +
    `  parameters: Simulate${name}Parameters<chainOverride, accountOverride>,\n` +
    `): Promise<Simulate${name}ReturnType<chain, account, chainOverride, accountOverride>> {\n` +
    `${destructured(args, '  ')}` +
    `  return (await simulate(client, ${abi}, [${args.join(', ')}], options)) as Simulate${name}ReturnType<\n` +
    `    chain,\n    account,\n    chainOverride,\n    accountOverride\n  >;\n}\n`
  );
}

const USES = '`multicall`, `sendCalls`, `sendTransaction`, `simulateContract` and `estimateContractGas`';

function renderWrite(
  source: Source,
  documented: Documented<AbiFunction>,
  name: string,
  primary: Primary | NoEvent,
): string {
  const { item } = documented;
  const args = argumentNames(item.inputs);
  const doc = functionDoc(source, documented, [
    `Sends the transaction without trying it first, see {@link simulate${name}}.`,
    '@param client - Client with an account, or name one in the parameters.',
    `@param parameters - {@link Write${name}Parameters}`,
    '@returns Hash of the transaction. It may still revert: wait for its receipt.',
    example(`await write${name}(walletClient, ${exampleArguments(item)})`, [`write${name}`], 'hash'),
  ]);
  return (
    `export type Write${name}Parameters<\n  chain extends Chain | undefined = Chain | undefined,\n` +
    `  account extends Account | undefined = Account | undefined,\n` +
    `  chainOverride extends Chain | undefined = Chain | undefined,\n` +
    `> = ${argumentsAnd(item, name)}WriteOptions<chain, account, chainOverride>${valueOption(item)};\n` +
    `export type Write${name}ReturnType = Hash;\n\n` +
    `${doc}export const write${name} = /*#__PURE__*/ Object.assign(\n` +
    `  async function write${name}<\n    chain extends Chain | undefined,\n` +
    `    account extends Account | undefined,\n    chainOverride extends Chain | undefined = undefined,\n  >(\n` +
    `    client: Client<Transport, chain, account>,\n` +
    `    parameters: Write${name}Parameters<chain, account, chainOverride>,\n` +
    `  ): Promise<Write${name}ReturnType> {\n` +
    `${destructured(args, '    ')}` +
    `    return write(client, ${functionAbi(name)}, [${args.join(', ')}], options);\n  },\n` +
    `  {\n${renderCall(item, name, USES)}${primary.event ? renderExtractEvent(primary) : ''}  },\n);\n`
  );
}
