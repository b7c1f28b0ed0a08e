/** Prices that are refused, out of use, or judged alone. */
import { OracleMode, OracleReason } from '../../generated/types.js';
import type { FeedHealth, HostStatus } from '../../status/types.js';
import { at, bulkhead, configure } from '../say.js';
import type { Check, Finding } from '../types.js';

export const checkFeeds: Check = (status) =>
  status.feeds.flatMap((feed) => [...refused(status, feed), ...alone(status, feed)]);

/** Reasons for which a poke latches; the others refuse as long as they last. */
const TRIPPING: ReadonlySet<OracleReason> = new Set([
  OracleReason.Unreadable,
  OracleReason.NotPositive,
  OracleReason.TimestampInvalid,
  OracleReason.Stale,
  OracleReason.OutOfBounds,
  OracleReason.Deviation,
  OracleReason.Disagreement,
]);

function refused(status: HostStatus, feed: FeedHealth): Finding[] {
  const { feedId, reason, mode, reconnectAt } = feed;
  const subject = subjectOf(feed);
  if (mode === OracleMode.Distrusted || mode === OracleMode.LatchedAndDistrusted) {
    const said = 'Council or governor took it out of use, which has no end of its own.';
    const command = `Governor: ${bulkhead(status, 'change schedule <calldata>')} with the calldata of trustFeed(${feedId}).`;
    return [{ id: 'feed-distrusted', severity: 'warning', subject, reason: said, command }];
  }
  if (reason === OracleReason.None) return [];
  if (!TRIPPING.has(reason)) {
    const said = `Its price is refused: ${feed.reasonName}${reason === OracleReason.Latched ? ` until ${at(status, reconnectAt)}` : ''}.`;
    return [{ id: 'feed-refused', severity: 'warning', subject, reason: said, command: checkCommand(status, feed) }];
  }
  const id = reason === OracleReason.Stale ? 'feed-stale' : 'feed-bad';
  const said = `Its price is refused: ${feed.reasonName}${reported(status, feed)}. Nothing has latched it yet.`;
  const severity = feed.tripped ? 'warning' : 'critical';
  return [{ id, severity, subject, reason: said, command: bulkhead(status, `oracle poke ${feedId}`) }];
}

function alone(status: HostStatus, feed: FeedHealth): Finding[] {
  const { second, feedId } = feed;
  if (second !== undefined) return [];
  const reason = 'It has no second leg: a false price inside its tolerance is believed, and a genuine jump waits.';
  const command = configure(status, `\`second\` of feed ${feedId}`);
  return [{ id: 'feed-alone', severity: 'warning', subject: subjectOf(feed), reason, command }];
}

function reported(status: HostStatus, { report }: FeedHealth): string {
  return report === undefined ? '' : `, last report ${at(status, Number(report.updatedAt))}`;
}

function checkCommand(status: HostStatus, { feedId }: FeedHealth): string {
  return bulkhead(status, `oracle check ${feedId}`);
}

function subjectOf({ description, asset, feedId }: FeedHealth): string {
  return `feed ${description ?? asset ?? feedId}`;
}
