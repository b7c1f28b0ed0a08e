/** Brings a fresh bridge to where the record begins: deployed some days ago, full of other people's money. */
import type { BlockMaker } from './blocks.js';
import type { Deployed } from './deploy.js';
import { ChainMismatchError } from './errors.js';
import type { Plan } from './plan.js';
import { remoteRecipient, type Sends } from './sends.js';

const DAY = 86_400;

/** Days before the first step on which the bridge is funded, earliest first. */
const FUNDING_DAYS = [3, 2, 1];

/** When the chain begins: an hour before the first funding, in unix seconds. */
export function genesisTime(plan: Plan): number {
  return plan.start - (FUNDING_DAYS[0] ?? 0) * DAY - 3600;
}

/**
 * Deposits the opening balances.
 *
 * Limits that are shares of liquidity use daily samples of it, so a bridge has its full limits on the third day after it
 * was funded. Nearly all is deposited on the first day; one unit on each of the next two takes those samples.
 */
export async function fundBridge(
  run: string,
  blocks: BlockMaker,
  sends: Sends,
  deployed: Deployed,
  plan: Plan,
): Promise<void> {
  const symbols = [...deployed.tokens.keys()];
  const unlimited = 2n ** 255n;
  await blocks.mine(
    blocks.time + 1,
    symbols.flatMap((symbol) => [sends.mint(symbol, unlimited), sends.approve(symbol, unlimited)]),
  );
  for (const [index, days] of FUNDING_DAYS.entries()) {
    const rest = BigInt(FUNDING_DAYS.length - 1);
    const deposits = symbols.map((symbol) => {
      const amount = index === 0 ? (plan.opening.get(symbol) ?? 0n) - rest : 1n;
      return sends.deposit(symbol, amount, remoteRecipient(0));
    });
    const mined = await blocks.mine(plan.start - days * DAY, deposits);
    if (mined.some(({ ok }) => !ok)) throw new ChainMismatchError(run, 'a deposit of the opening balances failed.');
  }
}
