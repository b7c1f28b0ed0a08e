import { BulkheadToolError } from '../errors/tool.js';

/** The command line itself is wrong: unknown command or option, missing argument. */
export class UsageError extends BulkheadToolError {
  constructor({ problem, nextStep }: { problem: string; nextStep: string }) {
    super('UsageError', problem, { nextStep });
  }
}

/** An option that is needed is not there. */
export class OptionMissingError extends BulkheadToolError {
  constructor({ option, env, what }: { option: string; env?: string; what: string }) {
    super('OptionMissingError', `${what} is not given.`, {
      nextStep: `Add ${option}${env ? `, or set ${env}` : ''}.`,
    });
  }
}

/** An option has a value that it cannot have. */
export class OptionInvalidError extends BulkheadToolError {
  constructor({ option, value, rule, nextStep }: { option: string; value: string; rule: string; nextStep: string }) {
    super('OptionInvalidError', `${option} is "${value}", but it has to be ${rule}.`, { nextStep });
  }
}

/** A key or a password was given where every other program of the computer can read it. */
export class SecretOnCommandLineError extends BulkheadToolError {
  constructor({ option }: { option: string }) {
    super('SecretOnCommandLineError', `${option} is not taken: it would stay in the shell's history.`, {
      nextStep:
        'Treat what you typed as known to others. Give a keystore with --account and its password when asked, or in the ' +
        'file that BULKHEAD_PASSWORD_FILE names.',
    });
  }
}
