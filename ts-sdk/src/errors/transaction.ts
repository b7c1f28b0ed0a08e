import type { Hash, TransactionReceipt } from 'viem';
import { BulkheadToolError } from './tool.js';

type Failure = {
  /** The transaction that was sent. */
  hash: Hash;
  /** Reverted by the contract, or exchanged by the wallet for nothing or for something else. */
  reason: 'reverted' | 'cancelled' | 'replaced';
  /** Of the transaction that was mined. */
  receipt: TransactionReceipt;
  cause?: Error | undefined;
};

/**
 * A transaction was mined without doing its work. What the contract refused it for, where the chain still tells, is the
 * cause: {@link decodeBulkheadError} finds it.
 */
export class TransactionFailedError extends BulkheadToolError {
  readonly hash: Hash;
  readonly reason: Failure['reason'];
  readonly receipt: TransactionReceipt;

  constructor({ hash, reason, receipt, cause }: Failure) {
    super('TransactionFailedError', `The transaction ${hash} was ${reason}.`, {
      details: cause ? [cause.message] : [],
      nextStep: 'Look at the receipt and the cause before you send it again.',
      cause,
    });
    this.hash = hash;
    this.reason = reason;
    this.receipt = receipt;
  }
}

/** Logs do not hold the event that was looked for. */
export class EventMissingError extends BulkheadToolError {
  /** Name of the event in Solidity. */
  readonly eventName: string;

  constructor({ eventName }: { eventName: string }) {
    super('EventMissingError', `None of the logs is a \`${eventName}\`.`, {
      nextStep: 'Pass the logs of a receipt of this call.',
    });
    this.eventName = eventName;
  }
}
