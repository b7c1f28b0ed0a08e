/** Renders the imports of generated actions: what their code names, and nothing else. */
import type { Part } from './action.js';
import type { Source } from './artifact.js';

const VIEM = 'Account Address Chain Client ContractEventArgs Hash Hex Log TransactionReceipt Transport';

/** Functions and types of `src/actions/internal`, by file. */
const INTERNAL = {
  call: { values: 'defineCall read simulate write', types: '' },
  events: { values: 'extractLogs firstLog getEvents watch', types: 'LogsOptions' },
  options: {
    values: '',
    types:
      'AddressOption Call EventLog EventsOptions PayableCall ReadOptions SimulateOptions Simulated ValueOption WaitOptions WatchOptions WriteOptions',
  },
  sync: { values: 'writeSync', types: '' },
};

export function renderImports(source: Source, code: string, parts: readonly Part[]): string {
  const text = code.replace(/\/\*\*[\s\S]*?\*\//g, '');
  const named = (names: string) => wordsOf(names).filter((name) => new RegExp(`\\b${name}\\b`).test(text));
  const called = (names: string) => wordsOf(names).filter((name) => new RegExp(`\\b${name}\\(`).test(text));
  const internal = Object.entries(INTERNAL).map(([file, { values, types }]) =>
    importLine(called(values), named(types), `../../../actions/internal/${file}.js`),
  );
  const structs = [...new Set(parts.flatMap(({ imports }) => [...imports]))].sort();
  return [
    importLine([], named(VIEM), 'viem'),
    ...internal,
    importLine([], structs, '../../types.js'),
    ...others(source, parts),
  ].join('');
}

function wordsOf(text: string): string[] {
  return text.split(' ').filter(Boolean);
}

/** Events that a function of this file emits and another file has. */
function others({ contract }: Source, parts: readonly Part[]): string[] {
  const own = `${contract.module}/${contract.name}`;
  const byPath = new Map<string, Set<string>>();
  for (const { uses } of parts) {
    if (uses === undefined || uses.path === own) continue;
    byPath.set(uses.path, new Set([...(byPath.get(uses.path) ?? []), ...uses.names]));
  }
  return [...byPath].sort().map(([path, names]) => {
    const isType = (name: string) => /^[A-Z]/.test(name);
    return importLine(
      [...names].filter((name) => !isType(name)),
      [...names].filter(isType),
      `../${path}.js`,
    );
  });
}

function importLine(values: string[], types: string[], from: string): string {
  if (values.length + types.length === 0) return '';
  if (values.length === 0) return `import type { ${types.join(', ')} } from '${from}';\n`;
  return `import { ${[...values.sort(), ...types.sort().map((name) => `type ${name}`)].join(', ')} } from '${from}';\n`;
}
