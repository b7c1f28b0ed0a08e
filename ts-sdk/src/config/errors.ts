import { BulkheadToolError } from '../errors/tool.js';
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
