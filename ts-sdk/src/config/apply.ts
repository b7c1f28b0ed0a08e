import type { Account, Address, Chain, Client, Hash, Hex, TransactionReceipt, Transport } from 'viem';
import { sendTransaction, waitForTransactionReceipt } from 'viem/actions';
import { getAction } from 'viem/utils';
import type { ConfigDiff, ConfigStep } from './diff.js';
import { ConfigApplyError, ConfigTransactionError } from './errors.js';
import { attempt } from './speed.js';

/** A transaction of a plan, for a wallet, a Safe or a governor contract. */
export type PlannedTransaction = {
  to: Address;
  data: Hex;
  value: bigint;
  functionName: string;
  args: readonly unknown[];
  /** Place in the configuration that it is about. */
  path: string;
  sender: ConfigStep['sender'];
};

/**
 * The transactions that bring a host nearer to its configuration now, in their order: what can be done at once, what
 * has to be scheduled, and what is due. What was scheduled and is not due yet needs none.
 *
 * @param diff - From {@link diffConfig}.
 * @returns Transactions, none when there is nothing to do.
 *
 * @example
 * import { diffConfig, planTransactions, toSafeBatch } from '@bulkhead/sdk/config';
 *
 * const diff = await diffConfig(client, { address, config });
 * const batch = toSafeBatch(planTransactions(diff), { chainId: 1, safe, name: 'Apply bulkhead.yaml' });
 */
export function planTransactions(diff: Pick<ConfigDiff, 'steps'>): PlannedTransaction[] {
  return diff.steps.flatMap(({ path, sender, transaction }) =>
    transaction === undefined ? [] : [{ ...transaction, value: 0n, path, sender }],
  );
}

/** What became of one transaction. */
export type AppliedStep = { path: string; functionName: string; hash: Hash; receipt: TransactionReceipt };

export type ApplyProgress =
  | { type: 'sending'; path: string; functionName: string; index: number; count: number }
  | { type: 'sent'; path: string; functionName: string; hash: Hash }
  | { type: 'mined'; path: string; functionName: string; hash: Hash };

export type ApplyConfigParameters = {
  /** The account that sends; the client's when absent. */
  account?: Account | Address | undefined;
  /** Told about each transaction. */
  onProgress?: ((progress: ApplyProgress) => void) | undefined;
  /** Milliseconds to wait for each receipt. */
  timeout?: number | undefined;
};

export type ApplyConfigReturnType = {
  done: readonly AppliedStep[];
  /** Steps that need no transaction now: scheduled and not due, waiting for others, or impossible. */
  left: readonly ConfigStep[];
};

type WalletClient = Client<Transport, Chain | undefined, Account | undefined>;

/**
 * Sends what {@link planTransactions} plans, one after the other. Each is tried before it is sent, and its receipt is
 * waited for. It stops at the first that fails; compare again, and apply again, to go on: what was done is not repeated.
 *
 * @param client - Client with an account, or name one in the parameters.
 * @param diff - From {@link diffConfig}.
 * @param parameters - {@link ApplyConfigParameters}
 * @returns What was done, and what is left for another time.
 * @throws {@link ConfigApplyError} with what was done, what failed, and what was not tried.
 *
 * @example
 * import { applyConfig, diffConfig } from '@bulkhead/sdk/config';
 *
 * const diff = await diffConfig(client, { address, config });
 * const { done, left } = await applyConfig(walletClient, diff);
 */
export async function applyConfig(
  client: WalletClient,
  diff: Pick<ConfigDiff, 'steps'>,
  { account = client.account, onProgress, timeout }: ApplyConfigParameters = {},
): Promise<ApplyConfigReturnType> {
  const plan = planTransactions(diff);
  const done: AppliedStep[] = [];
  for (const [index, transaction] of plan.entries()) {
    const { path, functionName } = transaction;
    onProgress?.({ type: 'sending', path, functionName, index, count: plan.length });
    try {
      done.push(await send(client, transaction, { account, onProgress, timeout }));
    } catch (error) {
      throw new ConfigApplyError({ done, failed: transaction, left: plan.slice(index + 1), cause: error as Error });
    }
  }
  return { done, left: diff.steps.filter(({ transaction }) => transaction === undefined) };
}

async function send(
  client: WalletClient,
  { path, functionName, to, data }: PlannedTransaction,
  { account, onProgress, timeout }: ApplyConfigParameters,
): Promise<AppliedStep> {
  const refusal = await attempt(client, { to, data, account });
  if (refusal !== undefined)
    throw refusal.error ?? new ConfigTransactionError({ functionName, reason: refusal.reason });
  const hash = await getAction(client, sendTransaction, 'sendTransaction')({ to, data, account } as never);
  onProgress?.({ type: 'sent', path, functionName, hash });
  const wait = getAction(client, waitForTransactionReceipt, 'waitForTransactionReceipt');
  const receipt = await wait({ hash, ...(timeout !== undefined && { timeout }) });
  if (receipt.status === 'reverted')
    throw new ConfigTransactionError({ functionName, reason: `transaction ${hash} reverted.` });
  onProgress?.({ type: 'mined', path, functionName, hash });
  return { path, functionName, hash, receipt };
}
