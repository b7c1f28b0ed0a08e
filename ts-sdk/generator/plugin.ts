/** Our plugins for `@wagmi/cli`. */
import { join } from 'node:path';
import type { Plugin } from '@wagmi/cli';
import type { PublicContract } from '../contracts.list.js';
import { renderActions } from './actions.js';
import { readBroadcasts, renderAddresses } from './addresses.js';
import type { Source } from './artifact.js';
import { scanFolder } from './declarations.js';
import { renderDecorators } from './decorators.js';
import { renderErrorList } from './errorList.js';
import { type ErrorSource, renderErrors } from './errors.js';
import { generateEthers } from './ethers.js';
import { assertDistinct, errorClassName } from './names.js';
import { indexEvents } from './primary.js';
import { project } from './project.js';
import { renderTypes } from './types.js';
import { HEADER, removeOthers, renderIndex, writeGenerated } from './write.js';

/** Puts the header above what wagmi writes. */
export function header(): Plugin {
  return { name: 'header', run: () => ({ prepend: HEADER.trim(), content: '' }) };
}

/** Gives the one contract of a plugin the name that it has in TypeScript. */
export function renamed(plugin: Plugin, name: string): Plugin {
  const contracts = async () => ((await plugin.contracts?.()) ?? []).map((contract) => ({ ...contract, name }));
  const { watch: _, ...rest } = plugin;
  return { ...rest, contracts };
}

/** Writes viem functions, named types, error classes, decorators, addresses, index files and the ethers types. */
export function bulkhead(sources: readonly Source[], errors: readonly ErrorSource[]): Plugin {
  return {
    name: 'bulkhead',
    async run() {
      const callable = sources.filter(({ contract }) => !contract.errorsOnly);
      const files = textFiles(callable, sources, errors);
      const ethers = join(project.generated, 'ethers');
      removeOthers(ethers, new Set());
      await generateEthers(callable, ethers);
      for (const [file, code] of files) writeGenerated(project.generated, file, code);
      const abis = callable.map(({ contract }) => `abis/${contract.name}.ts`);
      const expected = [...files.keys(), ...abis, 'errorsAbi.ts'].map((file) => join(project.generated, file));
      removeOthers(project.generated, new Set(expected), ethers);
      return { content: '' };
    },
  };
}

function textFiles(
  callable: Source[],
  sources: readonly Source[],
  errors: readonly ErrorSource[],
): Map<string, string> {
  const inheritedOf = ({ contract }: Source) => inherited(contract, callable);
  const events = indexEvents(callable, inheritedOf);
  const rendered = callable.map((source) => ({
    path: `${source.contract.module}/${source.contract.name}`,
    ...renderActions(source, inheritedOf(source), events),
  }));
  const withOwn = rendered.filter(({ actions }) => actions.length > 0);
  const actions = withOwn.flatMap(({ path, actions: own }) => own.map((action) => ({ action, path })));
  assertDistinct([
    ...actions.map(({ action: { name, from } }) => ({ name, from })),
    ...rendered.flatMap(({ types, path }) => types.map((name) => ({ name, from: path }))),
    ...errors.map(({ item, from }) => ({ name: errorClassName(item.name), from })),
  ]);
  return new Map([
    ...withOwn.map(({ path, code }) => [`actions/${path}.ts`, code] as const),
    [
      'actions/index.ts',
      renderIndex(
        withOwn.map(({ path }) => path),
        'Every generated function.',
      ),
    ],
    [
      'abis/index.ts',
      renderIndex(
        callable.map(({ contract }) => contract.name),
        'The ABI of every public contract.',
      ),
    ],
    ['types.ts', renderTypes(sources, scanFolder(project.contracts))],
    ['errors.ts', renderErrors(errors)],
    ['errorList.ts', renderErrorList(errors)],
    ['decorators.ts', renderDecorators(actions)],
    ['addresses.ts', renderAddresses(readBroadcasts(project.broadcasts))],
  ]);
}

/** Signatures that the parents have: their functions work on the heir as well. */
function inherited({ name, parents = [] }: PublicContract, sources: readonly Source[]): ReadonlySet<string> {
  const signatures = parents.map((parent) => {
    const found = sources.find(({ contract }) => contract.name === parent);
    if (found === undefined)
      throw new Error(
        `${name} names the parent "${parent}", which is not in ts-sdk/contracts.list.ts. Add it, or correct the name.`,
      );
    return [...found.functions, ...found.events].map(({ signature }) => signature);
  });
  return new Set(signatures.flat());
}
