import { BaseError } from 'viem';

export type BulkheadToolErrorOptions = {
  /** What to do now, as a sentence. */
  nextStep: string;
  /** Facts worth a line each. */
  details?: readonly string[] | undefined;
  cause?: Error | undefined;
};

/**
 * Something that the tools could not do, as opposed to what a contract refused ({@link BulkheadError}): a wrong address,
 * a silent node, a mistake in a file. Each kind is a class of its own, tells the value and the rule in one sentence, and
 * the next step in another.
 *
 * @example
 * import { BulkheadToolError, getStatus } from '@bulkhead/sdk';
 *
 * try {
 *   await getStatus(client, { address });
 * } catch (error) {
 *   if (error instanceof BulkheadToolError) console.error(`${error.shortMessage} ${error.nextStep}`);
 *   else throw error;
 * }
 */
export abstract class BulkheadToolError extends BaseError {
  /** What to do now, as a sentence. */
  readonly nextStep: string;

  constructor(name: string, shortMessage: string, { nextStep, details = [], cause }: BulkheadToolErrorOptions) {
    super(shortMessage, { name, metaMessages: [...details, nextStep], ...(cause && { cause }) });
    this.nextStep = nextStep;
  }
}
