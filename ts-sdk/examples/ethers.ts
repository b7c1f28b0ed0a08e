/** The same contracts with ethers 6: what fits now, a guardian who closes, and why it was refused. */
import { decodeBulkheadError } from '@bulkhead/sdk/errors';
import { ProtectedBridge__factory } from '@bulkhead/sdk/ethers';
import { type ContractRunner, type Signer, ZeroHash } from 'ethers';

export async function whatFits(runner: ContractRunner, bridge: string, asset: string): Promise<bigint> {
  const contract = ProtectedBridge__factory.connect(bridge, runner);
  const [main] = await contract.outflowCapacity(asset);
  return main;
}

/** Closes the whole bridge for new deposits. Gives the number of the incident, or a sentence on why it was refused. */
export async function closeEntry(guardian: Signer, bridge: string, seconds: number, cause: string) {
  const contract = ProtectedBridge__factory.connect(bridge, guardian);
  try {
    const sent = await contract.pause(ZeroHash, 1, seconds, cause, ZeroHash);
    const receipt = await sent.wait();
    const closed = receipt?.logs
      .map((log) => contract.interface.parseLog(log))
      .find((log) => log?.name === 'Contained');
    return { incident: closed?.args.getValue('incident') as bigint | undefined };
  } catch (thrown) {
    const error = decodeBulkheadError(thrown);
    if (error === undefined) throw thrown;
    return { refused: error.errorName, sentence: error.shortMessage };
  }
}
