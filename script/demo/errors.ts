/** What can go wrong in the demo. Every message is one sentence about the fact and one about the next step. */

/** Base of all: the top level prints the message without a stack and exits with `exitCode`. */
export class DemoError extends Error {
  readonly exitCode: number = 1;

  /**
   * @param fact What happened, with the value that caused it.
   * @param nextStep What the user can do now.
   */
  constructor(fact: string, nextStep: string) {
    super(`${fact} ${nextStep}`);
    this.name = new.target.name;
  }
}

/** The command line cannot be understood. */
export class ArgumentError extends DemoError {
  override readonly exitCode = 2;
}

/** The record is missing, or one of its lines breaks a rule. */
export class RecordError extends DemoError {}

/** A configuration file is missing or not what it should be. */
export class ConfigError extends DemoError {}

/** Somebody else listens on the port that was asked for. */
export class PortBusyError extends DemoError {
  constructor(port: number) {
    super(`Port ${port} is in use.`, 'Name another one with --port, or leave --port out to use any free port.');
  }
}

/** A Foundry tool is not installed. */
export class ToolMissingError extends DemoError {
  constructor(reason: string) {
    super(reason, 'Then start the demo again.');
  }
}

/** A chain ended before its run did. */
export class ChainStoppedError extends DemoError {
  constructor(run: string, how: string, lastWords: string) {
    const said = lastWords ? ` Its last words: ${lastWords}` : '';
    super(
      `The anvil of run "${run}" stopped (${how}) before the run was over.${said}`,
      'Start the demo again; if it happens again, try a single run with --runs to save memory.',
    );
  }
}

/** The forge script that deploys did not succeed. */
export class DeploymentError extends DemoError {
  constructor(script: string, lastWords: string) {
    super(
      `forge could not run ${script}: ${lastWords}`,
      'Run `npm run build` to see whether the contracts compile, then start the demo again.',
    );
  }
}

/** The chain answered something that the demo cannot account for, so its figures would be wrong. */
export class ChainMismatchError extends DemoError {
  constructor(run: string, fact: string) {
    super(`Run "${run}": ${fact}`, 'No figures were printed, because they would be wrong; please report this.');
  }
}

/** Ctrl-C, or a polite kill. */
export class InterruptedError extends DemoError {
  override readonly exitCode: number;

  constructor(signal: 'SIGINT' | 'SIGTERM' | 'SIGHUP') {
    super(`Interrupted by ${signal}; all chains were stopped.`, 'Start the demo again to see the figures.');
    this.exitCode = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 }[signal];
  }
}
