/** What a Foundry project still needs before a scaffold compiles in it. */

/** How imports of the templates are found below `node_modules`. */
const REMAPPINGS = [
  '@bulkhead/contracts/=node_modules/@bulkhead/contracts/',
  '@openzeppelin/contracts/=node_modules/@openzeppelin/contracts/',
  'forge-std/=lib/forge-std/src/',
];

export type ProjectSettings = {
  /** Text of foundry.toml. */
  foundryToml: string;
  /** Text of remappings.txt, empty when there is none. */
  remappingsTxt: string;
};

/**
 * Remappings that the project does not have. Where a prefix leads is the project's business.
 *
 * @returns Lines for remappings.txt.
 */
export function missingRemappings({ foundryToml, remappingsTxt }: ProjectSettings): string[] {
  const settings = `${withoutComments(foundryToml)}\n${remappingsTxt}`;
  return REMAPPINGS.filter((line) => !settings.includes(line.slice(0, line.indexOf('=') + 1)));
}

/** @returns Whether tests may read what was compiled, as HOST-4 does to find forgotten functions. */
export function mayReadArtifacts({ foundryToml }: ProjectSettings): boolean {
  const permissions = /fs_permissions\s*=\s*\[([\s\S]*?)\]/.exec(withoutComments(foundryToml))?.[1] ?? '';
  return /path\s*=\s*["'](\.\/)?(out\/?)?["']/.test(permissions);
}

const withoutComments = (toml: string) => toml.replaceAll(/^\s*#.*$/gm, '');
