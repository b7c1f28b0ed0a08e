/** Whether the host's code can be changed from outside of it. */
import { type Address, getAddress, type Hex, slice, zeroAddress } from 'viem';
import { getStorageAt } from 'viem/actions';
import { getAction } from 'viem/utils';
import type { AnyClient } from '../chain/client.js';
import type { ProxyStatus } from './types.js';

/** ERC-1967. */
const SLOTS = {
  implementation: '0x360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc',
  admin: '0xb53127684a568b3173ae13b9f8a6016e243e63b6e8ee1178d6a717850b5d6103',
  beacon: '0xa3f0ad74e5423aebfd80d3ef4346578335a9a72aeaee59ff6cb3582b35133d50',
} as const satisfies Record<keyof ProxyStatus, Hex>;

export async function readProxy(
  client: AnyClient,
  at: { address: Address; blockNumber: bigint },
): Promise<ProxyStatus | undefined> {
  const slot = getAction(client, getStorageAt, 'getStorageAt');
  const [implementation, admin, beacon] = await Promise.all(
    [SLOTS.implementation, SLOTS.admin, SLOTS.beacon].map(async (name) => addressIn(await slot({ ...at, slot: name }))),
  );
  return implementation || admin || beacon ? { implementation, admin, beacon } : undefined;
}

function addressIn(word: Hex | undefined): Address | undefined {
  const address = word === undefined ? zeroAddress : slice(word, -20);
  return address === zeroAddress ? undefined : getAddress(address);
}
