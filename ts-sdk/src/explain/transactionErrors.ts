import type { Hash } from 'viem';
import { BulkheadToolError } from '../errors/tool.js';

/** The node has never seen the transaction, or has dropped it. */
export class TransactionUnknownError extends BulkheadToolError {
  readonly hash: Hash;

  constructor({ hash, cause }: { hash: Hash; cause?: Error | undefined }) {
    super('TransactionUnknownError', `The node knows no transaction ${hash}.`, {
      nextStep: 'Check the hash and the chain; a transaction that was replaced has another hash.',
      cause,
    });
    this.hash = hash;
  }
}

/** There is nothing to explain yet. */
export class TransactionPendingError extends BulkheadToolError {
  readonly hash: Hash;

  constructor({ hash }: { hash: Hash }) {
    super('TransactionPendingError', `Transaction ${hash} is not mined yet.`, {
      nextStep: 'Wait until it is in a block, or replace it with a higher fee.',
    });
    this.hash = hash;
  }
}
