/** A host whose code can be changed from outside of it is beyond its own delays. */
import { sameAddress } from '../say.js';
import type { Check, Finding } from '../types.js';

export const checkProxy: Check = ({ proxy, host }, { accounts }) => {
  const found: Finding[] = [];
  for (const [what, account] of [
    ['admin', proxy?.admin],
    ['beacon', proxy?.beacon],
  ] as const) {
    if (account === undefined || sameAddress(account, host.address)) continue;
    const isKey = accounts.get(account)?.isContract === false;
    found.push({
      id: `proxy-${what}`,
      severity: isKey ? 'critical' : 'warning',
      subject: `proxy ${what} ${account}`,
      reason: `It can replace the host's code${isKey ? ' with one key' : ''}, outside of the host's delays and vetoes.`,
      command:
        'Let the host upgrade itself (ScheduledUpgrade), or give the proxy to a timelock that the council can stop.',
    });
  }
  return found;
};
