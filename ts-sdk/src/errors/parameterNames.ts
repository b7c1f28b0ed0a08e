/** Names that would clash with an option of a call, a field of every error, or the language. */
const TAKEN = new Set(
  [
    'abi accessList account address args authorizationList batch blobs blockHash blockNumber blockOverrides blockTag',
    'cause chain client code data dataSuffix details docsPath errorName factory factoryData fromBlock functionName gas',
    'gasPrice maxFeePerBlobGas maxFeePerGas maxPriorityFeePerGas message metaMessages name nonce onError onLogs options',
    'parameters poll pollingInterval requireCanonical shortMessage stack stateOverride strict toBlock type value version',
    'walk fields',
    'arguments await break case catch class const continue debugger default delete do else enum eval export extends false',
    'finally for function if implements import in instanceof interface let new null package private protected public',
    'return static super switch this throw true try typeof var void while with yield',
  ].flatMap((line) => line.split(' ')),
);

/**
 * Names of Solidity parameters as named arguments and as fields of errors: without underscores at the ends; `arg0` where
 * there is none; with `Arg` behind it where the name is taken. The generator and the decoder both use it.
 */
export function parameterNames(parameters: readonly { name?: string | undefined }[]): string[] {
  return parameters.map(({ name = '' }, index) => {
    const bare = name.replace(/^_+|_+$/g, '') || `arg${index}`;
    return TAKEN.has(bare) ? `${bare}Arg` : bare;
  });
}
