/** What all `write…Sync` functions have in common: send, wait, say what happened. */
import type { AbiFunction, ReplacementReason, ReplacementReturnType, TransactionReceipt } from 'viem';
import { waitForTransactionReceipt } from 'viem/actions';
import type { AnyClient } from '../../chain/client.js';
import { TransactionFailedError } from '../../errors/transaction.js';
import { act } from './act.js';
import { simulate, write } from './call.js';
import type { AddressOption, ValueOption, WaitOptions } from './options.js';

type Sent = AddressOption & ValueOption & WaitOptions;

/** Resolves once the transaction was mined and did not revert. */
export async function writeSync(
  client: AnyClient,
  abi: readonly [AbiFunction],
  args: readonly unknown[],
  { confirmations, pollingInterval, timeout, ...options }: Sent,
): Promise<TransactionReceipt> {
  const hash = await write(client, abi, args, options);
  let reason = 'reverted' as ReplacementReason | 'reverted';
  const receipt = (await act(client, waitForTransactionReceipt, 'waitForTransactionReceipt', {
    hash,
    confirmations,
    pollingInterval,
    timeout,
    onReplaced: (replacement: ReplacementReturnType) => {
      reason = replacement.reason;
    },
  })) as TransactionReceipt;
  if (reason !== 'reverted' && reason !== 'repriced') throw new TransactionFailedError({ hash, reason, receipt });
  if (receipt.status === 'success') return receipt;
  // The same call on the state that the block left: what refused it is usually still there.
  const { address, value } = options;
  const { blockNumber, from: account } = receipt;
  const again = simulate(client, abi, args, { address, value, account, blockNumber } as Sent);
  const cause = await again.then(
    () => undefined,
    (error: Error) => error,
  );
  throw new TransactionFailedError({ hash, reason: 'reverted', receipt, cause });
}
