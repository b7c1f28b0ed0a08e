import { readOutflowCapacity } from '@bulkhead/sdk';
import { type Address, createPublicClient, http } from 'viem';

export async function whatFitsNow(rpc: string, host: Address, asset: Address) {
  const client = createPublicClient({ transport: http(rpc) });
  const [main, small] = await readOutflowCapacity(client, { address: host, asset });
  return { main, small };
}
