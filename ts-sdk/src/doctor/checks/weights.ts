/** Weights for escalation that count as nothing, or soon will. */
import { DAY } from '../../text/seconds.js';
import { assetName, at, configure } from '../say.js';
import type { Check } from '../types.js';

const WARNING = 14 * DAY;

export const checkWeights: Check = (status) =>
  status.assets.flatMap((asset) => {
    const { weight } = asset;
    if (weight === undefined || weight.bps === 0 || weight.until - status.block.time > WARNING) return [];
    const command = configure(status, `nothing; the weight of ${asset.symbol ?? asset.asset} is renewed`);
    const subject = assetName(asset);
    if (status.block.time < weight.until) {
      const reason = `Its weight counts as zero from ${at(status, weight.until)} on.`;
      return [{ id: 'weight-lapsing', severity: 'warning', subject, reason, command }];
    }
    const reason = `Its weight was not renewed by ${at(status, weight.until)}: its trips no longer help to latch the host.`;
    return [{ id: 'weight-lapsed', severity: 'warning', subject, reason, command }];
  });
