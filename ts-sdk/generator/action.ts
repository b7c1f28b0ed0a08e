/** What one exported function of the generated code is to decorators, export lists and the renderers. */
import type { AbiFunction } from 'abitype';
import type { Documented, Source } from './artifact.js';
import { noticeOf } from './docs.js';

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

/** What a function or an event becomes. */
export type Part = {
  code: string;
  actions: Action[];
  /** Named types of Solidity that the code imports. */
  imports: Set<string>;
  /** Types that the code exports. */
  types: string[];
};

export function functionAction(
  source: Source,
  documented: Documented<AbiFunction>,
  kind: Action['kind'],
  name: string,
): Action {
  return {
    kind,
    name: kind + name,
    stem: kind.charAt(0).toUpperCase() + kind.slice(1) + name,
    notice: noticeOf(documented),
    from: `${source.solidityName}.${documented.signature}`,
  };
}
