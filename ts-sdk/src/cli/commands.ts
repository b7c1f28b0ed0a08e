import type { Command } from 'commander';
import type { Cli } from './types.js';

export type CommandEntry = {
  /** First word of the command. */
  name: string;
  /** Half a line for `bulkhead --help`. */
  summary: string;
  /** Gives the function that registers it. Loaded only when the command is named: start-up stays fast. */
  load: () => Promise<(program: Command, cli: Cli) => void>;
};

/** All commands, in the order of `--help`. A new one is a line here and a file in `commands/`. */
export const commands: readonly CommandEntry[] = [
  {
    name: 'init',
    summary: 'writes a protected host and its tests into a Foundry project',
    load: async () => (await import('./commands/init.js')).registerInit,
  },
  {
    name: 'config',
    summary: 'keeps what a host is set to in a reviewed file',
    load: async () => (await import('./commands/config.js')).registerConfig,
  },
  {
    name: 'completion',
    summary: 'prints the completion script of a shell',
    load: async () => (await import('./commands/completion.js')).registerCompletion,
  },
];
