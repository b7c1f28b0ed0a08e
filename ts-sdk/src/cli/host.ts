/** Stands in for `getHost` of the SDK. */
import type { Address, Chain, Client, Transport } from 'viem';
import { getCode, readContract } from 'viem/actions';
import { BulkheadToolError } from '../errors/tool.js';
import { containmentAbi } from '../generated/abis/Containment.js';

class NoCodeError extends BulkheadToolError {
  constructor({ address, chainId }: { address: Address; chainId: number | undefined }) {
    super('NoCodeError', `There is no contract at ${address} on chain ${chainId}.`, {
      nextStep: 'Check the address, and that the node belongs to the chain on which the contract was deployed.',
    });
  }
}

class NotAHostError extends BulkheadToolError {
  constructor({ address }: { address: Address }) {
    super('NotAHostError', `The contract at ${address} is no Bulkhead host.`, {
      nextStep: 'Give the address of the protected contract itself, not of its token, its escrow or its library.',
    });
  }
}

export async function getHost(
  client: Client<Transport, Chain | undefined>,
  { address }: { address: Address },
): Promise<{ address: Address }> {
  if (!(await getCode(client, { address }))) throw new NoCodeError({ address, chainId: client.chain?.id });
  const isHost = await readContract(client, {
    address,
    abi: containmentAbi,
    functionName: 'supportsInterface',
    args: ['0x8eaba408'],
  }).catch(() => false);
  if (!isHost) throw new NotAHostError({ address });
  return { address };
}
