/** A status as text. */
import type { HostStatus } from '../../status/types.js';
import { formatTime } from '../../text/time.js';
import { type Section, sectionText } from './lines.js';
import { calmSections, urgentSections } from './sections.js';

/**
 * The most urgent first: what is closed, latched, refused, about to change, waiting. Then how things stand.
 *
 * @param brief Only what is not as on a quiet day.
 */
export function statusText(status: HostStatus, { brief = false }: { brief?: boolean } = {}): string {
  const { host, block, chainId, incidentCount } = status;
  const head = [
    `Host ${host.address} on chain ${chainId}`,
    `Block ${block.number}, ${formatTime(block.time)}; ${incidentCount} ${incidentCount === 1n ? 'incident' : 'incidents'}`,
  ].join('\n');
  const urgent = written(urgentSections.map((say) => say(status)));
  const news = urgent.length > 0 ? urgent : ['Everything is open; nothing is latched, refused, scheduled or waiting.'];
  const calm = brief ? [] : written(calmSections.map((say) => say(status)));
  return [head, ...news, ...calm].join('\n\n');
}

function written(sections: readonly Section[]): string[] {
  return sections.map(sectionText).filter((text) => text !== '');
}
