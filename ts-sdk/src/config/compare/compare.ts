/** Pure: which calls would make the chain what the configuration says, each with what it changes. */
import type { Present } from '../present.js';
import type { Config } from '../schema.js';
import type { Comparison, Draft } from './draft.js';
import { feeds } from './feeds.js';
import { guardians } from './guardians.js';
import { assets, limiter } from './limits.js';
import { lending, perimeter } from './reach.js';
import { fixed, roles } from './roles.js';
import { times } from './times.js';

/** Everything that differs, in the order in which it would be done if nothing else decided. */
export function compare(present: Present, wanted: Config): Comparison {
  const found: Comparison = { drafts: [], extras: [], same: [] };
  const add = (draft: Draft | undefined, path: string) => {
    if (draft === undefined) found.same.push(path);
    else found.drafts.push(draft);
  };
  for (const part of [roles, fixed, times, guardians, limiter, assets, feeds, perimeter, lending])
    found.extras.push(...part(present, wanted, add));
  if (wanted.exact) found.drafts.push(...found.extras.flatMap(({ draft }) => draft ?? []));
  return found;
}
