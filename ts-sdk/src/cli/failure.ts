import { CommanderError } from 'commander';
import { BaseError } from 'viem';
import { decodeBulkheadError } from '../errors/decode.js';
import { BulkheadToolError } from '../errors/tool.js';
import { exitCodeOf } from './exit.js';
import { type Asked, nodeError } from './node/classify.js';
import { toJson } from './output.js';
import { ContractRefusedError } from './send/errors.js';
import { refusalOf } from './send/refusal.js';
import type { Io } from './types.js';
import { UsageError } from './usage.js';

/** A mistake of ours, or of the machine. */
export class UnexpectedError extends BulkheadToolError {
  constructor({ cause }: { cause: unknown }) {
    const error = cause instanceof Error ? cause : undefined;
    const said = error instanceof BaseError ? error.shortMessage : (error?.message ?? String(cause));
    super('UnexpectedError', `Something unexpected happened: ${said}`, {
      nextStep: 'Run it again with BULKHEAD_DEBUG=1 and report what it shows; look whether anything was sent.',
      cause: error,
    });
  }
}

/**
 * Says what went wrong: two sentences for people on stderr, or with `--json` one object on stdout, where a script waits
 * for its answer.
 *
 * @returns The exit code.
 */
export function reportFailure(thrown: unknown, { argv, io }: { argv: readonly string[]; io: Io }): number {
  const error = toToolError(thrown, argv);
  const code = exitCodeOf(error);
  const { name, nextStep, shortMessage: message } = error;
  const details = error.metaMessages?.filter((line) => line !== nextStep && line !== '') ?? [];
  if (argv.includes('--json'))
    io.stdout(toJson({ error: { code, name, message, details, nextStep, ...sentHash(error) } }));
  else io.stderr(`${[message, ...details.map((line) => `  ${line}`), nextStep].join('\n')}\n`);
  if (io.env['BULKHEAD_DEBUG']) io.stderr(`${error.cause instanceof Error ? error.cause.stack : error.stack}\n`);
  return code;
}

/** A script has to know what it may not send again. */
function sentHash(error: object): { hash?: unknown } {
  return 'hash' in error ? { hash: error.hash } : {};
}

function toToolError(thrown: unknown, argv: readonly string[]): BulkheadToolError {
  if (thrown instanceof BulkheadToolError) return thrown;
  return thrown instanceof CommanderError ? usageError(thrown, argv) : new UnexpectedError({ cause: thrown });
}

/** What a read of the chain, somewhere inside a command, has failed with. */
export function asToolError(thrown: unknown, asked: Asked): unknown {
  if (thrown instanceof BulkheadToolError) return thrown;
  const node = nodeError(thrown, asked);
  if (node !== undefined) return node;
  if (decodeBulkheadError(thrown) === undefined) return thrown;
  return new ContractRefusedError(refusalOf(thrown, { now: Math.floor(Date.now() / 1_000) }));
}

/** What has the length of a private key may be one. */
const KEY = /(0x)?[0-9a-f]{64}/gi;

/** Commander says problem and suggestion in one text: `error: unknown command 'puase'\n(Did you mean pause?)`. */
function usageError({ code, message }: CommanderError, argv: readonly string[]): UsageError {
  if (code === 'commander.help')
    return new UsageError({ problem: 'No command is named, or only half of one.', nextStep: 'See bulkhead --help.' });
  const [said = '', suggestion] = message.replace(/^error: /, '').split('\n');
  // An option that is not known may be a key that was mistyped: what follows it is nobody's business.
  const problem = said
    .replace(/\.$/, '')
    .replace(/^(unknown option '-[^='\s]*)=.*'$/, "$1'")
    .replace(KEY, '***');
  const command = argv.find((word) => /^[a-z]+$/.test(word));
  const help = suggestion?.match(/Did you mean (.*)\?\)/)?.[1];
  return new UsageError({
    problem: `${problem.charAt(0).toUpperCase()}${problem.slice(1)}.`,
    nextStep: help
      ? `Did you mean ${help}?`
      : `See bulkhead ${said.startsWith('unknown command') || !command ? '' : `${command} `}--help.`,
  });
}
