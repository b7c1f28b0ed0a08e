import { BulkheadToolError } from '../errors/tool.js';

/** The host has no incident of this number, or it was opened before the blocks that were searched. */
export class IncidentUnknownError extends BulkheadToolError {
  readonly incident: bigint;

  constructor({ incident, known }: { incident: bigint; known: readonly bigint[] }) {
    const [first, last] = [known[0], known.at(-1)];
    super('IncidentUnknownError', `There is no incident ${incident} in the blocks that were searched.`, {
      nextStep:
        first === undefined
          ? 'There is none at all: check the host, and where the search starts.'
          : `Choose one from ${first} to ${last}, or start the search earlier.`,
    });
    this.incident = incident;
  }
}
