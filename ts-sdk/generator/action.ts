/** What one exported function of the generated code is to decorators, export lists and the renderers. */
import type { AbiFunction } from 'abitype';
import type { Documented, Source } from './artifact.js';
import { noticeOf } from './docs.js';
import { capitalized } from './names.js';

export type Action = {
  kind: 'read' | 'simulate' | 'write' | 'sync' | 'watch' | 'get' | 'extract';
  /** `readIsOpen` */
  name: string;
  /** `ReadIsOpen`, the stem of its types. */
  stem: string;
  /** First sentence of its documentation. */
  notice: string;
  /** `IContainment.isOpen(uint8)`, for messages. */
  from: string;
};

/** What a function or an event becomes. */
export type Part = {
  code: string;
  actions: Action[];
  /** Named types of Solidity that the code imports. */
  imports: Set<string>;
  /** Types that the code exports. */
  types: string[];
  /** What the code takes from other generated files: names by path, `core/Containment`. */
  uses?: { path: string; names: string[] } | undefined;
};

export function functionAction(
  source: Source,
  documented: Documented<AbiFunction>,
  kind: Action['kind'],
  name: string,
): Action {
  const full = kind === 'sync' ? `write${name}Sync` : kind + name;
  return {
    kind,
    name: full,
    stem: capitalized(full),
    notice: noticeOf(documented),
    from: `${source.solidityName}.${documented.signature}`,
  };
}
