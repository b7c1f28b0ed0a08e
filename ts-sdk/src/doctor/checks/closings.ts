/** Closings that end before people have acted. */
import { zeroHash } from 'viem';
import type { MarketStatus, ScopeStatus } from '../../status/types.js';
import { at, bulkhead, onMarket } from '../say.js';
import type { Check } from '../types.js';

export const checkClosings: Check = (status, { reactionTime }) =>
  status.markets.flatMap((market) => {
    const soon = market.scopes.filter(
      (scope) => !scope.open && isOwn(market, scope) && scope.closedUntil - status.block.time < reactionTime,
    );
    const [first] = soon;
    if (first === undefined) return [];
    const names = soon.map(({ name }) => name).join(',');
    const earliest = Math.min(...soon.map(({ closedUntil }) => closedUntil));
    const incident = first.closing ? `incident ${first.closing.incident}` : 'an incident';
    const where = market.market === zeroHash ? 'whole host' : `market ${market.market}`;
    return [
      {
        id: 'closing-ends-soon',
        severity: 'warning',
        subject: `${names} of the ${where}`,
        reason: `It reopens by itself ${at(status, earliest)}; ${incident} is not answered by a plan.`,
        command: bulkhead(status, `pause${onMarket(market.market)} --scopes ${names} --for 6h`),
      },
    ];
  });

/** What the host's word closes is told once, with the host. */
function isOwn({ market }: MarketStatus, { closing }: ScopeStatus): boolean {
  return closing === undefined || closing.market === market;
}
