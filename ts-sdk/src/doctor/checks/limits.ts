/** Limits that limit nothing, or everything. */
import { OracleReason } from '../../generated/types.js';
import type { AssetStatus, HostStatus } from '../../status/types.js';
import { amountOf, assetName, configure, sameAddress } from '../say.js';
import type { Check, Finding } from '../types.js';

/** A full lane that pays less than this part of what is held makes every exit wait. */
const LEAST_PART = 10_000n;

export const checkLimits: Check = (status) => [
  ...status.assets.flatMap((asset) => [...tooWide(status, asset), ...tooNarrow(status, asset)]),
  ...withoutTerms(status),
];

function tooWide(status: HostStatus, asset: AssetStatus): Finding[] {
  const { burst, liquidity } = asset;
  if (liquidity === 0n || burst.main < liquidity) return [];
  const reason = `A full lane lets out ${amountOf(asset, burst.main)} at once, and the host holds ${amountOf(asset, liquidity)}: it limits nothing.`;
  const command = configure(status, `\`burst\` of ${asset.symbol ?? asset.asset}`);
  return [{ id: 'limit-never-binds', severity: 'warning', subject: assetName(asset), reason, command }];
}

function tooNarrow(status: HostStatus, asset: AssetStatus): Finding[] {
  const { burst, liquidity } = asset;
  if (burst.main * LEAST_PART >= liquidity) return [];
  const reason = `A full lane lets out ${amountOf(asset, burst.main)} of ${amountOf(asset, liquidity)}: nearly every exit has to wait.`;
  const command = configure(status, `\`burst\`, \`refill\` and \`most\` of ${asset.symbol ?? asset.asset}`);
  return [{ id: 'limit-always-binds', severity: 'warning', subject: assetName(asset), reason, command }];
}

/** What can be known: an asset that the host has a price for, but no terms. */
function withoutTerms(status: HostStatus): Finding[] {
  if (!status.host.modules.has('outflowLimiter')) return [];
  return status.feeds.flatMap(({ asset, reason: feedReason }): Finding[] => {
    if (asset === undefined || status.assets.some((known) => sameAddress(known.asset, asset))) return [];
    const said = feedReason === OracleReason.None ? 'It has a price' : 'It has a feed';
    const reason = `${said}, but no terms: it can neither enter nor leave.`;
    const command = configure(status, `the list of assets: add ${asset}`);
    return [{ id: 'asset-without-terms', severity: 'warning', subject: asset, reason, command }];
  });
}
