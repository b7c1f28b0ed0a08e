/** Feeds, and the router that closes other hosts for them. */
import { zeroAddress } from 'viem';
import { priceRefusals } from '../../explain/oracle.js';
import { feedName, marketName, span } from '../../explain/say.js';
import type { OracleReason } from '../../generated/types.js';
import { formatScopes } from '../../text/scopes.js';
import { refusalText } from './refusal.js';
import type { Sentences } from './types.js';

export const oracle = {
  OracleFeedSet: ({ feedId, settings, anchor }) =>
    `The ${feedName(feedId)} was set to ${settings.aggregator}: at most ${span(settings.maxAge)} old, between ${settings.low} and ${settings.high}, anchor ${anchor}; a trip closes ${settings.closes === 0 ? 'nothing' : `${formatScopes(settings.closes)} of ${marketName(settings.market)}`}.`,
  OracleSecondSet: ({ feedId, settings }) =>
    settings.aggregator === zeroAddress
      ? `The second feed of ${feedName(feedId)} was removed.`
      : `${settings.aggregator} became the second feed of ${feedName(feedId)}.`,
  OracleFeedRemoved: ({ feedId }) => `The ${feedName(feedId)} was removed.`,
  OracleTripped: ({ feedId, by, reason, observed, anchor, until, incident }, say) =>
    `${by} poked ${feedName(feedId)}, which was latched ${say.until(until)}: it ${clause(reason, observed, anchor)}${incident === 0n ? '' : ` (incident ${incident})`}.`,
  OracleSuspected: ({ feedId, by, reason, observed }) =>
    `${by} poked ${feedName(feedId)} and saw bad data once: it ${clause(reason, observed, 0n)}; a second poke in a later block, within an hour, latches it.`,
  OracleDistrustSet: ({ feedId, by, distrusted }) =>
    distrusted ? `${by} took ${feedName(feedId)} out of use.` : `${by} put ${feedName(feedId)} back into use.`,
  OracleAnchorRebased: ({ feedId, oldAnchor, newAnchor }) =>
    `The anchor of ${feedName(feedId)} moved from ${oldAnchor} to ${newAnchor}.`,
  RouterLinkSet: ({ feedId, link }) =>
    link.host === zeroAddress
      ? `A trip of ${feedName(feedId)} closes no other host any more.`
      : `A trip of ${feedName(feedId)} closes ${formatScopes(link.scopes)} of ${marketName(link.market)} at ${link.host} from now on.`,
  RouterHostContained: ({ feedId, host, incident }) =>
    incident === 0n
      ? `The trip of ${feedName(feedId)} found ${host} closed already.`
      : `The trip of ${feedName(feedId)} closed ${host}, where it is incident ${incident}.`,
  RouterHostRefused: ({ feedId, host, reason }) =>
    `The trip of ${feedName(feedId)} was to close ${host}, which refused: ${refusalText(reason)}`,
} satisfies Partial<Sentences>;

function clause(reason: number, observed: bigint, anchor: bigint): string {
  const refusal = priceRefusals[reason as OracleReason];
  return refusal === undefined ? `was refused for reason ${reason}` : refusal.what({ observed, anchor });
}
