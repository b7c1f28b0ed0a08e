/** Value that waits although it need not. */
import type { AssetStatus, HostStatus } from '../../status/types.js';
import { amountOf, assetName, bulkhead } from '../say.js';
import type { Check, Finding } from '../types.js';

export const checkClaims: Check = (status) =>
  status.assets.flatMap((asset) => [...due(status, asset), ...failed(status, asset)]);

function due(status: HostStatus, asset: AssetStatus): Finding[] {
  const { releasable } = asset.claims;
  if (releasable === 0) return [];
  const reason = `${releasable === 1 ? 'A claim is' : `${releasable} claims are`} due and not released: anyone may pay it out.`;
  const command = bulkhead(status, `claims release --asset ${asset.asset} --due`);
  return [{ id: 'claims-due', severity: 'warning', subject: assetName(asset), reason, command }];
}

function failed(status: HostStatus, asset: AssetStatus): Finding[] {
  const { count, amount } = asset.claims.states.pushFailed;
  if (count === 0) return [];
  const reason = `The push of ${count === 1 ? 'a claim' : `${count} claims`} failed: ${amountOf(asset, amount)} wait for a retry, or for their recipients to collect them.`;
  const command = bulkhead(status, `claims list --asset ${asset.asset} --state pushFailed`);
  return [{ id: 'claims-failed', severity: 'note', subject: assetName(asset), reason, command }];
}
