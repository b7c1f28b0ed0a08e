/** Renders the viem functions of one contract. */
import type { AbiFunction } from 'abitype';
import type { Action, Part } from './action.js';
import type { Documented, Source } from './artifact.js';
import { renderEvent } from './events.js';
import { renderImports } from './imports.js';
import { functionNames } from './names.js';
import { type EventIndex, primaryEvent } from './primary.js';
import { renderRead } from './reads.js';
import { renderWrites } from './writes.js';

export type RenderedActions = { code: string; actions: Action[]; types: string[] };

/**
 * @param inherited signatures of functions and events that a parent has already
 * @param events every event of the list, for the functions that emit them
 */
export function renderActions(source: Source, inherited: ReadonlySet<string>, events: EventIndex): RenderedActions {
  const own = <item>(items: Documented<item>[]) => items.filter(({ signature }) => !inherited.has(signature));
  const names = functionNames(source.contract, source.functions);
  const parts = [
    ...own(source.functions).map((documented) =>
      renderFunction(source, documented, names.get(documented.signature) ?? documented.item.name, events),
    ),
    ...own(source.events).map((documented) => renderEvent(source, documented)),
  ];
  const code = parts.map((part) => part.code).join('\n');
  return {
    code: `${renderImports(source, code, parts)}\n${code}`,
    actions: parts.flatMap((part) => part.actions),
    types: parts.flatMap((part) => part.types),
  };
}

function renderFunction(source: Source, documented: Documented<AbiFunction>, name: string, events: EventIndex): Part {
  const { stateMutability } = documented.item;
  const isRead = stateMutability === 'view' || stateMutability === 'pure';
  return isRead
    ? renderRead(source, documented, name)
    : renderWrites(source, documented, name, primaryEvent(source, documented, events));
}
