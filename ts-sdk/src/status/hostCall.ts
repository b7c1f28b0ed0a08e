/** What a scheduled call does, by name. */
import { type Abi, decodeFunctionData, type Hex } from 'viem';

/** The ABIs are loaded when there is something to decode: most of the time there is not. */
export async function decodeHostCall(
  call: Hex,
): Promise<{ functionName: string | undefined; args: readonly unknown[] }> {
  const abis = await import('../generated/abis/index.js');
  for (const abi of Object.values(abis)) {
    try {
      const { functionName, args = [] } = decodeFunctionData({ abi: abi as Abi, data: call });
      return { functionName, args };
    } catch {
      // Another module's, or the host's own.
    }
  }
  return { functionName: undefined, args: [] };
}
