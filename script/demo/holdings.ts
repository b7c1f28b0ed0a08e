/** Reads from the chain, once a run is over, who holds what. */
import { type Address, erc20Abi } from 'viem';
import { recipientOf } from './accounts.js';
import type { BalanceHistory } from './balances.js';
import type { ChainClient } from './chain.js';
import type { Deployed } from './deploy.js';
import { ChainMismatchError } from './errors.js';
import type { Outcome } from './outcome.js';

const AT_ONCE = 40;

/** Balance of the recipient of every outflow, by line of the record. */
export async function readHoldings(
  client: ChainClient,
  { tokens }: Deployed,
  outcomes: readonly Outcome[],
): Promise<Map<number, bigint>> {
  const outflows = outcomes.filter(({ flow }) => flow.kind !== 'deposit');
  const held = new Map<number, bigint>();
  for (let from = 0; from < outflows.length; from += AT_ONCE) {
    const some = outflows.slice(from, from + AT_ONCE);
    const balances = await Promise.all(
      some.map(({ flow }) => balanceOf(client, tokens.get(flow.asset), recipientOf(flow.line))),
    );
    for (const [index, { flow }] of some.entries()) held.set(flow.line, balances[index] ?? 0n);
  }
  return held;
}

/** @throws ChainMismatchError when the tokens say something else than the events did. */
export async function checkBalances(
  run: string,
  client: ChainClient,
  { tokens, bridge, escrow }: Deployed,
  history: BalanceHistory,
): Promise<void> {
  for (const [symbol, token] of tokens) {
    const atBridge = await balanceOf(client, token, bridge);
    const atEscrow = escrow === undefined ? 0n : await balanceOf(client, token, escrow);
    if (atBridge !== history.custody.of(symbol) || atEscrow !== history.escrow.of(symbol)) {
      throw new ChainMismatchError(
        run,
        `${symbol}: balances of bridge and escrow differ from the sum of their events.`,
      );
    }
  }
}

function balanceOf(client: ChainClient, token: Address | undefined, account: Address): Promise<bigint> {
  if (token === undefined) return Promise.resolve(0n);
  return client.readContract({ address: token, abi: erc20Abi, functionName: 'balanceOf', args: [account] });
}
