/**
 * What a governor has to do in quiet times: renew the weights of escalation, which lapse so that forgotten ones cannot
 * latch a host. A run of months needs it, the default run of two weeks does not.
 */
import type { BlockMaker } from './blocks.js';
import type { BridgeConfig } from './config.js';
import type { Sends } from './sends.js';

/** Weights are valid for 90 days; a month leaves room for a late signer. */
export const RENEWAL_SECONDS = 30 * 86_400;

/** @returns To be called before each block with its time. */
export function upkeep(
  blocks: BlockMaker,
  sends: Sends,
  config: BridgeConfig | undefined,
): (time: number) => Promise<void> {
  let last = blocks.time;
  return async (time) => {
    if (config === undefined || time < last + RENEWAL_SECONDS) return;
    last = time;
    const renewals = config.assets.map(({ symbol, weightBps }) => sends.renewWeight(symbol, weightBps));
    await blocks.mine(Math.max(time - 1, blocks.time + 1), renewals);
  };
}
