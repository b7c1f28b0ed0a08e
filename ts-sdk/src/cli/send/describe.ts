import type { Address } from 'viem';
import { formatAmount } from '../../text/amount.js';
import type { Intent, Sent } from '../types.js';
import type { Fees } from './fees.js';

export type Price = { gas: bigint; limit: bigint; fees: Fees; cost: bigint };

const gwei = (amount: bigint) => formatAmount(amount, { decimals: 9, symbol: 'gwei' });
const eth = (amount: bigint) => formatAmount(amount, { decimals: 18, symbol: 'ETH' });

/** What is about to happen, before anybody is asked. */
export function describeIntent(
  { summary, call, notes = [] }: Intent,
  { chainId, from, price }: { chainId: number; from: Address; price: Price | undefined },
): string {
  const facts: [string, string][] = [
    ['to', `${call.to} on chain ${chainId}`],
    ['from', price ? from : `the Safe ${from}, as a proposal`],
  ];
  if (call.value) facts.push(['value', eth(call.value)]);
  if (price) facts.push(['cost', costOf(price)]);
  const lines = [
    summary,
    ...notes.map((note) => `  ${note}`),
    ...facts.map(([name, fact]) => `  ${name.padEnd(6)}${fact}`),
  ];
  return `${lines.join('\n')}\n`;
}

function costOf({ gas, limit, fees, cost }: Price): string {
  const { maxFeePerGas, maxPriorityFeePerGas, baseFee } = fees;
  const parts = baseFee === undefined ? '' : `; base fee ${gwei(baseFee)}, tip ${gwei(maxPriorityFeePerGas)}`;
  return `at most ${eth(cost)}: ${gas} gas, limit ${limit}, at ${gwei(maxFeePerGas)}${parts}`;
}

/** What has happened, as a sentence and for machines. */
export function describeSent(sent: Sent): { text: string; json: object } {
  switch (sent.type) {
    case 'done':
      return { text: `Nothing to do: ${sent.reason}`, json: sent };
    case 'dryRun':
      return { text: 'It would succeed. Nothing was sent (--dry-run).', json: sent };
    case 'proposal':
      return {
        text: `Wrote the proposal for the Safe ${sent.safe} to ${sent.file}.\nOpen it in the Transaction Builder of the Safe, and let its owners sign.`,
        json: sent,
      };
    case 'mined': {
      const { hash, from, receipt } = sent;
      const { blockNumber, gasUsed, effectiveGasPrice } = receipt;
      const cost = gasUsed * effectiveGasPrice;
      return {
        text: `Done in block ${blockNumber}: ${hash}, for ${eth(cost)}.`,
        json: { type: 'mined', hash, from, blockNumber, gasUsed, cost },
      };
    }
  }
}
