/** Prices: feeds, their second legs and links. */

import { zeroAddress, zeroHash } from 'viem';
import {
  writeOracleRemoveFeed,
  writeOracleSetFeed,
  writeOracleSetSecondFeed,
} from '../../generated/actions/oracle/OracleBreaker.js';
import { writeRouterSetHostLink } from '../../generated/actions/presets/OracleRouter.js';
import { fieldChanges, isSame } from '../direction.js';
import { boundsInForce } from '../feedBounds.js';
import type { Present } from '../present.js';
import { powerOfTwo } from '../rules.js';
import type { FeedConfig } from '../schema.js';
import { type ConfigCall, configCall, type Draft, draftOf, type Extra, gone, type Part } from './draft.js';

const NO_SECOND = { aggregator: zeroAddress, decimals: 0, maxAge: 0, agreeBps: 0, rounds: 0, span: 0, bandBps: 0 };
const NO_LINK = { host: zeroAddress, scopes: 0, market: zeroHash };

export const feeds: Part = (present, wanted, add) => {
  if (wanted.feeds === undefined) return [];
  const { address } = present.host;
  const known = wanted.feeds;
  const parts = known.flatMap((feed, index) => compareFeed(present, feed, `feeds[${index}]`, add));
  const others = (present.config.feeds ?? []).filter(({ id }) => !known.some((feed) => isSame(feed.id, id)));
  return [
    ...parts,
    ...others.map(({ id }) => ({
      path: `feeds ${id}`,
      what: `There is a feed ${id}, too.`,
      draft: draftOf(`feeds ${id}`, [gone('id', id)], configCall(writeOracleRemoveFeed.call({ address, feedId: id }))),
    })),
  ];
};

function compareFeed(
  { host: { address }, config }: Present,
  feed: FeedConfig,
  path: string,
  add: (draft: Draft | undefined, path: string) => void,
): Extra[] {
  const { id, second, link, ...settings } = feed;
  const now = config.feeds?.find((other) => isSame(other.id, id));
  const inForce = { ...settings, ...boundsInForce(settings), anchorLimit: powerOfTwo(settings.anchorLimit) };
  const fields = fieldChanges(now, inForce);
  const subject = id;
  add(draftOf(path, fields, configCall(writeOracleSetFeed.call({ address, feedId: id, settings })), { subject }), path);
  const after = fields.length > 0 ? [path] : [];
  const setSecond = (terms: typeof NO_SECOND | NonNullable<typeof second>) =>
    configCall(writeOracleSetSecondFeed.call({ address, feedId: id, settings: terms }));
  const setLink = (to: typeof NO_LINK | NonNullable<typeof link>) =>
    configCall(writeRouterSetHostLink.call({ address, feedId: id, link: to }));
  return [
    ...part(`${path}.second`, subject, now?.second ?? NO_SECOND, second, NO_SECOND, setSecond, after, add),
    ...part(`${path}.link`, subject, now?.link ?? NO_LINK, link, NO_LINK, setLink, after, add),
  ];
}

/** A part of a feed: absent leaves it alone, null removes it. */
function part<terms extends object>(
  path: string,
  subject: string,
  now: terms,
  wanted: terms | null | undefined,
  none: terms,
  set: (terms: terms) => ConfigCall,
  after: string[],
  add: (draft: Draft | undefined, path: string) => void,
): Extra[] {
  const isThere = fieldChanges(none, now).length > 0;
  const removal = () =>
    draftOf(path, [gone('aggregator' in now ? 'aggregator' : 'host', Object.values(now)[0])], set(none), { subject });
  if (wanted === undefined)
    return isThere ? [{ path, what: `The feed ${subject} has a ${path.split('.').at(-1)}.`, draft: removal() }] : [];
  if (wanted === null) add(isThere ? removal() : undefined, path);
  else add(draftOf(path, fieldChanges(now, wanted), set(wanted), { subject, after }), path);
  return [];
}
