/** What the doctor asks the chain beside the status. */
import { type Address, zeroAddress, zeroHash } from 'viem';
import { getBalance, getCode, getGasPrice, getTransactionCount } from 'viem/actions';
import { getAction } from 'viem/utils';
import { batching } from '../chain/batch.js';
import type { AnyClient } from '../chain/client.js';
import { readCanPause } from '../generated/actions/pause/GuardianPause.js';
import type { Scope, ScopeSet } from '../generated/types.js';
import type { GuardianHealth, HostStatus } from '../status/types.js';
import { SCOPES } from '../status/words.js';
import type { AccountFacts, DoctorFacts, PauseFacts } from './types.js';

export async function readFacts(client: AnyClient, status: HostStatus): Promise<Omit<DoctorFacts, 'reactionTime'>> {
  const [accounts, pauses, gasPrice] = await Promise.all([
    readAccounts(client, status),
    readPauses(client, status),
    getAction(client, getGasPrice, 'getGasPrice')({}),
  ]);
  return { accounts, pauses, gasPrice };
}

/** Codes of all; what an account holds and has sent only where a check looks at it: each is a request of its own. */
async function readAccounts(client: AnyClient, status: HostStatus): Promise<ReadonlyMap<Address, AccountFacts>> {
  const { roles, guardians, proxy, block } = status;
  const holders = guardians.flatMap(({ account, standIn }) => [account, standIn?.account]);
  const named = [roles.governor, roles.rescue, proxy?.admin, proxy?.beacon, ...roles.council, ...holders];
  const addresses = [...new Set(named)].filter((one): one is Address => one !== undefined && one !== zeroAddress);
  const payers = new Set([...holders, roles.rescue]);
  const read = async (address: Address) => {
    const at = { address, blockNumber: block.number };
    const [code, balance, nonce] = await Promise.all([
      getAction(client, getCode, 'getCode')(at),
      payers.has(address) ? getAction(client, getBalance, 'getBalance')(at) : 0n,
      address === roles.rescue ? getAction(client, getTransactionCount, 'getTransactionCount')(at) : 0,
    ]);
    return [address, { isContract: isContract(code), balance, nonce }] as const;
  };
  return new Map(await Promise.all(addresses.map(read)));
}

/** An account that delegates by EIP-7702 is still held by one key. */
function isContract(code: string | undefined): boolean {
  return code !== undefined && !code.startsWith('0xef0100');
}

async function readPauses(client: AnyClient, { host, block, guardians }: HostStatus): Promise<readonly PauseFacts[]> {
  const joined = batching(client);
  const at = { address: host.address, blockNumber: block.number };
  const ask = async ({ account, scope, duration }: Question): Promise<PauseFacts> => {
    const call = { accountArg: account, market: zeroHash, scopes: 1 << scope, duration };
    const [ok, refusal, until] = await readCanPause(joined, { ...at, ...call });
    return { account, scope, ok, refusal, until };
  };
  return Promise.all(guardians.flatMap(questions).map(ask));
}

type Question = { account: Address; scope: Scope; duration: number };

/** Every armed account, every scope of its seat, for as long as it may. */
function questions(seat: GuardianHealth): Question[] {
  const armed = [...(seat.armed ? [seat.account] : []), ...(seat.standIn?.armed ? [seat.standIn.account] : [])];
  return armed.flatMap((account) => [
    ...scopesIn(seat.scopes).map((scope) => ({ account, scope, duration: seat.maxDuration })),
    ...scopesIn(seat.exitScopes).map((scope) => ({ account, scope, duration: seat.exitMaxDuration })),
  ]);
}

function scopesIn(set: ScopeSet): Scope[] {
  return SCOPES.flatMap(([, scope]) => (set & (1 << scope) ? [scope] : []));
}
