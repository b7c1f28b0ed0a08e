import { type Chain, createPublicClient, http } from 'viem';
import { isHex } from 'viem/utils';
import { shownUrl } from '../secrets.js';
import type { GlobalOptions, Node } from '../types.js';
import { OptionInvalidError, OptionMissingError } from '../usage.js';
import { type Asked, nodeError } from './classify.js';
import { NodeNonsenseError, NodeRateLimitedError, WrongChainError } from './errors.js';

/** Same address on nearly every chain; used where it is. */
const MULTICALL3 = '0xcA11bde05977b3631167028862bE2a173976CA11';
const SLOW_DOWN = [500, 1_500]; // milliseconds before each further try of a node that wants to be asked less

/** Connects and asks what a node must know, so that every later error is about something else. */
export async function connectNode({ rpc, chain, timeout }: GlobalOptions): Promise<Node> {
  const url = checkedUrl(rpc);
  const asked: Asked = { at: shownUrl(url), timeout };
  const options = { timeout: timeout * 1_000 };
  const probe = createPublicClient({ transport: http(url, { ...options, retryCount: 0 }) });
  const ask = (method: string, params: unknown[] = []) =>
    patiently(() => probe.request({ method, params } as never), asked) as Promise<unknown>;

  const id = numberIn(await ask('eth_chainId'), 'eth_chainId', asked);
  if (chain !== undefined && id !== chain) throw new WrongChainError({ expected: chain, found: id });
  const [block, multicall] = await Promise.all([
    ask('eth_getBlockByNumber', ['latest', false]),
    ask('eth_getCode', [MULTICALL3, 'latest']),
  ]);
  const now = numberIn((block as { timestamp?: unknown } | null)?.timestamp, 'eth_getBlockByNumber', asked);
  const client = createPublicClient({
    chain: chainOf(id, url, multicall),
    transport: http(url, { ...options, retryCount: 2 }),
    cacheTime: 0, // a command is one moment, and on a local chain the next block is there at once
  });
  return { client, now };
}

function checkedUrl(rpc: string | undefined): string {
  if (rpc === undefined) throw new OptionMissingError({ option: '--rpc <url>', env: 'BULKHEAD_RPC', what: 'A node' });
  if (URL.canParse(rpc) && ['http:', 'https:'].includes(new URL(rpc).protocol)) return rpc;
  throw new OptionInvalidError({
    option: '--rpc',
    value: shownUrl(rpc),
    rule: 'an address that begins with http:// or https://',
    nextStep: 'Nodes that speak ws:// have one of these as well.',
  });
}

function chainOf(id: number, url: string, multicall: unknown): Chain {
  const hasMulticall = isHex(multicall) && multicall !== '0x';
  return {
    id,
    name: `chain ${id}`,
    nativeCurrency: { name: 'Ether', symbol: 'ETH', decimals: 18 },
    rpcUrls: { default: { http: [url] } },
    ...(hasMulticall && { contracts: { multicall3: { address: MULTICALL3 } } }),
  };
}

async function patiently<value>(ask: () => Promise<value>, asked: Asked): Promise<value> {
  for (const pause of [...SLOW_DOWN, undefined]) {
    try {
      return await ask();
    } catch (error) {
      const judged = nodeError(error, asked);
      if (!(judged instanceof NodeRateLimitedError) || pause === undefined)
        throw judged ?? new NodeNonsenseError({ ...asked, found: 'its answer cannot be read', cause: error as Error });
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  throw new NodeRateLimitedError(asked);
}

function numberIn(value: unknown, method: string, { at }: Asked): number {
  if (typeof value === 'string' && /^0x[0-9a-f]{1,13}$/i.test(value)) return Number(value);
  throw new NodeNonsenseError({ at, found: `it has no number to answer ${method} with` });
}
