/** How to start npm from Node: the npm that started us, so that versions agree; otherwise the one on the PATH. */

/**
 * @param {string[]} args
 * @returns {{ command: string, args: string[], shell?: boolean }}
 */
export function npmCommand(args) {
  const running = process.env.npm_execpath;
  if (running?.endsWith('.js')) return { command: process.execPath, args: [running, ...args] };
  return { command: 'npm', args, shell: process.platform === 'win32' }; // npm is a .cmd there
}
