/** A mistake in a configuration, and where it is. */
export type ConfigProblem = {
  /** As it was given to `parseConfig`. */
  file?: string | undefined;
  /** From 1. Absent for a configuration that is no text. */
  line?: number | undefined;
  /** From 1. */
  column?: number | undefined;
  /** `guardians.seats[0].maxDuration`; empty for the whole file. */
  path: string;
  /** What is wrong, and what would be right. */
  message: string;
};

/** Where something is in a configuration: keys and positions in lists. */
export type ConfigPath = readonly (string | number)[];

/** `['assets', 0, 'burst']` is `assets[0].burst`. */
export function formatPath(path: ConfigPath): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    return text === '' ? part : `${text}.${part}`;
  }, '');
}

/**
 * A problem as compilers write it, so that editors find the place.
 *
 * @param problem - {@link ConfigProblem}
 * @returns `bulkhead.yaml:12:5 escalation.epoch: …`
 *
 * @example
 * import { ConfigInvalidError, formatProblem, loadConfig } from '@bulkhead/sdk/config';
 *
 * try {
 *   await loadConfig('bulkhead.yaml');
 * } catch (error) {
 *   if (!(error instanceof ConfigInvalidError)) throw error;
 *   for (const problem of error.problems) console.error(formatProblem(problem));
 * }
 */
export function formatProblem({ file, line, column, path, message }: ConfigProblem): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  return [place, path === '' ? message : `${path}: ${message}`].filter((part) => part !== '').join(' ');
}
