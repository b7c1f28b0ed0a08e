/** Renders the viem functions of one contract. */
import type { AbiFunction } from 'abitype';
import type { Action, Part } from './action.js';
import type { Documented, Source } from './artifact.js';
import { renderEvent } from './events.js';
import { functionNames } from './names.js';
import { renderRead } from './reads.js';
import { renderWrites } from './writes.js';

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

const VIEM = ['Account', 'Address', 'Chain', 'Client', 'ContractEventArgs', 'Hash', 'Hex', 'Transport'];
const OPTIONS = [
  'AddressOption',
  'Call',
  'EventLog',
  'EventsOptions',
  'PayableCall',
  'ReadOptions',
  'SimulateOptions',
  'Simulated',
  'ValueOption',
  'WatchOptions',
  'WriteOptions',
];
const CALLS = ['defineCall', 'getEvents', 'read', 'simulate', 'watch', 'write'];

function imports(code: string, types: string[]): string {
  const text = code.replace(/\/\*\*[\s\S]*?\*\//g, '');
  const used = (names: string[], pattern: (name: string) => string) =>
    names.filter((name) => new RegExp(pattern(name)).test(text));
  const list = [
    ['import type', used(VIEM, (name) => `\\b${name}\\b`), 'viem'],
    ['import', used(CALLS, (name) => `\\breturn \\(?(?:await )?${name}\\(`), '../../../actions/internal/call.js'],
    ['import type', used(OPTIONS, (name) => `\\b${name}\\b`), '../../../actions/internal/options.js'],
    ['import type', types, '../../types.js'],
  ] as const;
  return list
    .filter(([, names]) => names.length > 0)
    .map(([keyword, names, from]) => `${keyword} { ${names.join(', ')} } from '${from}';\n`)
    .join('');
}

function renderFunction(source: Source, documented: Documented<AbiFunction>, name: string): Part {
  const { stateMutability } = documented.item;
  const isRead = stateMutability === 'view' || stateMutability === 'pure';
  return isRead ? renderRead(source, documented, name) : renderWrites(source, documented, name);
}
