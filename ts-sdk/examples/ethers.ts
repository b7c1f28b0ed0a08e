/** The same contracts with ethers 6: what fits now, and who is told when it does not. */
import { ProtectedBridge__factory } from '@bulkhead/sdk/ethers';
import type { ContractRunner } from 'ethers';

export async function whatFits(runner: ContractRunner, bridge: string, asset: string): Promise<bigint> {
  const contract = ProtectedBridge__factory.connect(bridge, runner);
  const [main] = await contract.outflowCapacity(asset);
  return main;
}
