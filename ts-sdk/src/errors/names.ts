/** Names that every error has already. */
const FIELDS = 'cause details docsPath errorName message metaMessages name shortMessage stack version walk'.split(' ');

/**
 * Names of Solidity parameters in TypeScript: without underscores at the ends; `arg0` where there is none; with `Arg`
 * behind it where the name is taken.
 */
export function freeNames(
  parameters: readonly { name?: string | undefined }[],
  taken: { has(name: string): boolean },
): string[] {
  return parameters.map(({ name = '' }, index) => {
    const bare = name.replace(/^_+|_+$/g, '') || `arg${index}`;
    return taken.has(bare) ? `${bare}Arg` : bare;
  });
}

export const TAKEN: ReadonlySet<string> = new Set(FIELDS);

/** Names of the parameters of an error as fields of its class. The generator and the decoder both use it. */
export function fieldNames(parameters: readonly { name?: string | undefined }[]): string[] {
  return freeNames(parameters, TAKEN);
}
