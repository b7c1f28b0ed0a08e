import type { Command } from 'commander';
import { writeResult } from './output.js';
import type { Cli, Context, Io, Result } from './types.js';

/**
 * Turns handlers into actions of commander. What an action needs is loaded when it runs, so that `--help` stays fast.
 *
 * @param session Receives the exit code.
 */
export function createCli(io: Io, session: { exitCode: number }): Cli {
  return {
    action:
      (handler) =>
      async (...args) => {
        const { createContext } = await import('./context.js');
        const command = args.at(-1) as Command;
        const context = createContext(command.optsWithGlobals(), io);
        const result = await handled(() => handler(context, ...args), context);
        writeResult(io, result, { asJson: context.options.json });
        session.exitCode = result.exitCode ?? 0;
      },
  };
}

async function handled(run: () => Promise<Result>, { options, progress }: Context): Promise<Result> {
  try {
    return await run();
  } catch (error) {
    const [{ asToolError }, { shownUrl }] = await Promise.all([import('./failure.js'), import('./secrets.js')]);
    throw asToolError(error, { at: shownUrl(options.rpc ?? ''), timeout: options.timeout });
  } finally {
    progress('');
  }
}
