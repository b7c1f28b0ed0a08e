import { BulkheadToolError } from '../errors/tool.js';
import type { AppliedStep, PlannedTransaction } from './apply.js';
import { type ConfigProblem, formatProblem } from './problem.js';

/** The configuration has mistakes. `problems` holds all of them. */
export class ConfigInvalidError extends BulkheadToolError {
  readonly problems: readonly ConfigProblem[];

  constructor({ problems }: { problems: readonly ConfigProblem[] }) {
    const [first] = problems;
    const count = problems.length === 1 ? 'a mistake' : `${problems.length} mistakes`;
    super('ConfigInvalidError', `The configuration has ${count}.`, {
      details: problems.map(formatProblem),
      nextStep: first?.line
        ? `Correct ${problems.length === 1 ? 'it' : 'them'}, beginning at line ${first.line}.`
        : `Correct ${problems.length === 1 ? 'it' : 'them'} and try again.`,
    });
    this.problems = problems;
  }
}

/** The file cannot be read, or is of a kind that is not known. */
export class ConfigFileError extends BulkheadToolError {
  readonly file: string;

  constructor({ file, rule, nextStep, cause }: { file: string; rule: string; nextStep: string; cause?: Error }) {
    super('ConfigFileError', `${file} ${rule}.`, { nextStep, cause });
    this.file = file;
  }
}

/** Nobody is known as whom changes could be tried, or it is not the governor. */
export class ConfigGovernorError extends BulkheadToolError {
  constructor({ address, account }: { address: string; account: string | undefined }) {
    const rule =
      account === undefined
        ? `The host at ${address} does not tell who governs it.`
        : `${account} does not govern the host at ${address}.`;
    super('ConfigGovernorError', rule, { nextStep: 'Name the account of the governor (`account`, `--account`).' });
  }
}

/** A transaction failed. What was done stays done. */
export class ConfigApplyError extends BulkheadToolError {
  readonly done: readonly AppliedStep[];
  readonly failed: PlannedTransaction;
  /** Not tried. */
  readonly left: readonly PlannedTransaction[];

  constructor({ done, failed, left, cause }: Pick<ConfigApplyError, 'done' | 'failed' | 'left'> & { cause: Error }) {
    const reason = 'shortMessage' in cause ? cause.shortMessage : cause.message;
    super('ConfigApplyError', `${failed.functionName} for ${failed.path} failed: ${reason}`, {
      details: [
        `Done: ${done.map(({ path }) => path).join(', ') || 'nothing'}.`,
        `Not tried: ${left.map(({ path }) => path).join(', ') || 'nothing'}.`,
      ],
      nextStep: 'Remove the cause, compare and apply again: what is done is not repeated.',
      cause,
    });
    this.done = done;
    this.failed = failed;
    this.left = left;
  }
}

/** A transaction would be refused, or was, without an error of ours. It is the cause of a {@link ConfigApplyError}. */
export class ConfigTransactionError extends BulkheadToolError {
  constructor({ functionName, reason }: { functionName: string; reason: string }) {
    super('ConfigTransactionError', `${functionName}: ${reason}`, {
      nextStep: 'Compare again: the chain has changed since, or the sender may not do this.',
    });
  }
}
