/** What is closed on a host now, until when, and why. */
import { getStatus } from '@bulkhead/sdk/status';
import { type Address, createPublicClient, http } from 'viem';

export async function whatIsClosed(rpc: string, host: Address) {
  const client = createPublicClient({ transport: http(rpc) });
  const { markets } = await getStatus(client, { address: host });
  const closed = markets.flatMap(({ scopes }) => scopes.filter(({ open }) => !open));
  return closed.map(({ name, closedUntil, closing }) => ({ name, closedUntil, why: closing?.causeText }));
}
