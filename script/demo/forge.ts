/** Runs forge and keeps what it says until somebody needs it. */
import { foundryBinary, ROOT } from '../tools/foundry.mjs';
import { DeploymentError, ToolMissingError } from './errors.js';
import { startProcess } from './processes.js';

/** Many times what the slowest machine needs: a forge that takes longer waits for something that never comes. */
const PATIENCE_MS = 300_000;

/**
 * @param what Named in the message when it fails.
 * @param env Added to ours.
 * @throws DeploymentError with forge's last words.
 */
export async function runForge(what: string, args: readonly string[], env: Record<string, string> = {}): Promise<void> {
  const { code, output } = await outcome(args, env);
  if (code !== 0) throw new DeploymentError(what, lastWords(output) || 'it did not end in time.');
}

function outcome(
  args: readonly string[],
  env: Record<string, string>,
): Promise<{ code: number | null; output: string }> {
  const child = startProcess(forge(), args, {
    cwd: ROOT, // forge resolves the compiler's path against the working directory
    env: { ...process.env, ...env, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const keep = (chunk: Buffer) => {
    output = `${output}${chunk}`.slice(-20_000);
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  return new Promise((resolve, reject) => {
    child.once('error', (error) => reject(new ToolMissingError(`forge does not start: ${error.message}.`)));
    child.once('close', (code) => resolve({ code, output }));
    const impatience = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
    child.once('close', () => clearTimeout(impatience));
  });
}

function forge(): string {
  try {
    return foundryBinary('forge');
  } catch (error) {
    throw new ToolMissingError((error as Error).message);
  }
}

/** Forge puts its reason last, or behind the word Error. */
function lastWords(output: string): string {
  const lines = output
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const from = lines.findIndex((line) => /^Error\b/.test(line));
  return lines
    .slice(from >= 0 ? from : -3)
    .join(' ')
    .slice(0, 600);
}
