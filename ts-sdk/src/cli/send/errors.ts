import type { Address, Hash } from 'viem';
import { BulkheadToolError } from '../../errors/tool.js';
import { formatAmount } from '../../text/amount.js';

/** The contract would refuse the call, so it was not sent. */
export class SimulationRefusedError extends BulkheadToolError {
  constructor({ what, details, nextStep, cause }: Refusal) {
    super('SimulationRefusedError', `Nothing was sent, because it would be refused: ${what}`, {
      details,
      nextStep,
      cause,
    });
  }
}

export type Refusal = { what: string; details: readonly string[]; nextStep: string; cause?: Error | undefined };

/** The contract refused to answer. */
export class ContractRefusedError extends BulkheadToolError {
  constructor({ what, details, nextStep, cause }: Refusal) {
    super('ContractRefusedError', what, { details, nextStep, cause });
  }
}

/** The account cannot pay for the gas. */
export class BalanceTooLowError extends BulkheadToolError {
  constructor({ from, balance, needed }: { from: Address; balance: bigint; needed: bigint }) {
    const eth = (amount: bigint) => formatAmount(amount, { decimals: 18, symbol: 'ETH' });
    super('BalanceTooLowError', `The account ${from} has ${eth(balance)}, but may need ${eth(needed)}.`, {
      nextStep: 'Send it some, or lower what it may pay with --max-fee. Nothing was sent.',
    });
  }
}

/** Somebody said no, or nobody could be asked. */
export class NotConfirmedError extends BulkheadToolError {
  constructor({ asked }: { asked: boolean }) {
    super(
      'NotConfirmedError',
      asked ? 'Not confirmed; nothing was sent.' : 'Nobody can be asked here; nothing was sent.',
      {
        nextStep: asked ? 'Run it again when you are sure.' : 'Look at it with --dry-run, then add --yes.',
      },
    );
  }
}

/** It was mined, and did nothing. */
export class TransactionRevertedError extends BulkheadToolError {
  readonly hash: Hash;
  constructor({ hash, what, details, nextStep, cause }: Refusal & { hash: Hash }) {
    super('TransactionRevertedError', `The transaction ${hash} reverted: ${what}`, { details, nextStep, cause });
    this.hash = hash;
  }
}

/** Sent, and no trace of it in a block yet. */
export class TransactionNotSeenError extends BulkheadToolError {
  readonly hash: Hash;
  constructor({
    hash,
    nonce,
    reason,
    cause,
  }: { hash: Hash; nonce: number; reason: string; cause?: Error | undefined }) {
    super('TransactionNotSeenError', `The transaction ${hash} was sent, but ${reason}.`, {
      nextStep: `It may still be mined: look the hash up first. Running the command again is safe; to replace it, use nonce ${nonce} with a higher --max-fee and --priority-fee.`,
      cause,
    });
    this.hash = hash;
  }
}

/** Another transaction of the same account took its place. */
export class TransactionReplacedError extends BulkheadToolError {
  readonly hash: Hash;
  constructor({ hash, nonce }: { hash: Hash; nonce: number }) {
    super('TransactionReplacedError', `Another transaction with nonce ${nonce} was mined in the place of ${hash}.`, {
      nextStep: 'Find out who else sends from this account, then run the command again.',
    });
    this.hash = hash;
  }
}

/** The file for the Safe could not be written. */
export class ProposalFileError extends BulkheadToolError {
  constructor({ file, reason }: { file: string; reason: string }) {
    super('ProposalFileError', `The proposal cannot be written to ${file}: ${reason}.`, {
      nextStep: 'Name another file with --out.',
    });
  }
}
