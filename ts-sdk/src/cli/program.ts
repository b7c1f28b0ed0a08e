import { Command, CommanderError, Option } from 'commander';
import { createCli } from './cli.js';
import { commands } from './commands.js';
import { exitCodes } from './exit.js';
import { exitCodesHelp } from './help.js';
import { redacting } from './output.js';
import { secretsIn } from './secrets.js';
import type { Cli, Io } from './types.js';
import { version } from './version.js';

/** What a run leaves behind for whoever started it. */
export type Session = { exitCode: number };

/**
 * Runs the command line in this process. It never ends the process and never throws: what went wrong is said on stderr,
 * or as one JSON object on stdout, and told by the exit code.
 *
 * @param argv Arguments without node and script.
 * @returns The exit code, see `exit.ts`.
 */
export async function run(argv: readonly string[], outside: Io): Promise<number> {
  const io = redacting(outside, secretsIn(argv, outside.env));
  const session: Session = { exitCode: exitCodes.done };
  try {
    const program = await createProgram(io, argv, session);
    await program.parseAsync(argv, { from: 'user' });
    return session.exitCode;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return exitCodes.done; // --help, --version
    if (error instanceof CommanderError && error.code === 'commander.help' && !argv.includes('--json'))
      return exitCodes.badInput; // the help says it all
    const { reportFailure } = await import('./failure.js');
    return reportFailure(error, { argv, io });
  }
}

/**
 * The command line. Commands that `argv` names are whole, the others are a name and a summary for `--help`.
 *
 * @param session Receives the exit code of the command that ran.
 */
export async function createProgram(
  io: Io,
  argv: readonly string[] = [],
  session: Session = { exitCode: exitCodes.done },
): Promise<Command> {
  const program = new Command('bulkhead')
    .description('Sees, contains and recovers what Bulkhead protects.')
    .version(version(), '--version', 'shows the version')
    .helpOption('-h, --help', 'shows this help')
    .exitOverride()
    .configureOutput({ writeOut: io.stdout, writeErr: io.stderr, outputError: () => {} })
    .configureHelp({ showGlobalOptions: true })
    .addHelpText('afterAll', exitCodesHelp());
  for (const option of globalOptions()) program.addOption(option);
  await addCommands(program, createCli(io, session), argv);
  return program;
}

async function addCommands(program: Command, cli: Cli, argv: readonly string[]): Promise<void> {
  for (const { name, summary, load } of commands) {
    if (argv.includes(name)) {
      const register = await load();
      register(program, cli);
      program.commands.find((command) => command.name() === name)?.summary(summary);
    } else {
      program.command(name).summary(summary);
    }
  }
}

function globalOptions(): Option[] {
  return [
    new Option('--rpc <url>', 'node to talk to (or BULKHEAD_RPC)'),
    new Option('--chain <id>', 'chain id that the node must have'),
    new Option('--host <address>', 'the protected contract (or BULKHEAD_HOST)'),
    new Option('--json', 'answers with one JSON value on stdout, errors included'),
    new Option('--dry-run', 'stops after the simulation'),
    new Option('--yes', 'asks nothing'),
    new Option('--account <file>', 'keystore of the sender (or BULKHEAD_ACCOUNT, or BULKHEAD_PRIVATE_KEY)'),
    new Option('--safe <address>', 'writes a proposal for this Safe instead of sending'),
    new Option('--out <file>', 'where the proposal is written'),
    new Option('--from-block <number>', 'where the search for events starts'),
    new Option('--timeout <duration>', 'longest wait for an answer of the node (10s)'),
    new Option('--wait <duration>', 'longest wait until a transaction is mined (2m)'),
    new Option('--max-fee <gwei>', 'most to pay per gas, instead of what the node suggests'),
    new Option('--priority-fee <gwei>', 'tip per gas, instead of what the node suggests'),
    // Only to be refused: they would stand in the history of the shell and in the list of processes.
    new Option('--private-key <never>').hideHelp(),
    new Option('--password <never>').hideHelp(),
  ];
}
