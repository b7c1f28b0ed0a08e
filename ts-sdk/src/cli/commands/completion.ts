import type { Command } from 'commander';
import type { Cli } from '../types.js';

export function registerCompletion(program: Command, cli: Cli): void {
  program.command('completion').action(cli.action(async () => ({ json: {}, text: '' })));
}
