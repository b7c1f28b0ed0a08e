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
  entry('status', 'everything about a host', async () => (await import('./commands/status.js')).registerStatus),
  entry('doctor', 'what is wrong with a host', async () => (await import('./commands/doctor.js')).registerDoctor),
  entry('incident', 'lists and tells incidents', async () => (await import('./commands/incident.js')).registerIncident),
  entry('explain', 'a transaction or a refusal', async () => (await import('./commands/explain.js')).registerExplain),
  entry('pause', 'closes scopes for a time', async () => (await import('./commands/pause.js')).registerPause),
  entry('unpause', 'reopens by a public plan', async () => (await import('./commands/unpause.js')).registerUnpause),
  entry(
    'claims',
    'delayed value: lists, pays or holds it',
    async () => (await import('./commands/claims.js')).registerClaims,
  ),
  entry('guardian', 'drills, and shows seats', async () => (await import('./commands/guardian.js')).registerGuardian),
  entry('oracle', 'checks and latches prices', async () => (await import('./commands/oracle.js')).registerOracle),
  entry('change', 'scheduled changes', async () => (await import('./commands/change.js')).registerChange),
  entry(
    'config',
    'what a host is set to, as a file',
    async () => (await import('./commands/config.js')).registerConfig,
  ),
  entry('simulate', 'what would happen if', async () => (await import('./commands/simulate.js')).registerSimulate),
  entry('init', 'a protected host in a Foundry project', async () => (await import('./commands/init.js')).registerInit),
  entry('completion', 'for your shell', async () => (await import('./commands/completion.js')).registerCompletion),
];

function entry(name: string, summary: string, load: CommandEntry['load']): CommandEntry {
  return { name, summary, load };
}
