import type { Command } from 'commander';
import { exitCodeMeanings } from './exit.js';

/** Adds examples to a command's `--help`: whole lines as they are typed. Every command has at least one. */
export function examples(command: Command, ...lines: readonly string[]): Command {
  return command.addHelpText('after', ['', 'Examples:', ...lines.map((line) => `  ${line}`)].join('\n'));
}

export function exitCodesHelp(): string {
  const lines = Object.entries(exitCodeMeanings).map(([code, meaning]) => `  ${code}  ${meaning}`);
  return ['', 'Exit codes:', ...lines].join('\n');
}
