import { type Address, BaseError, getAddress } from 'viem';

/** Addresses by contract name and chain id. */
export type AddressBook = { readonly [contract: string]: { readonly [chainId: number]: Address } };

export type DeployedContract = {
  readonly name: string;
  readonly address: Address;
};

export type Deployment = {
  readonly chainId: number;
  /** By name; of several contracts of one name the one that was deployed last. */
  readonly addresses: { readonly [contract: string]: Address };
  /** Everything that was created, in order, also by other contracts as far as forge knows their names. */
  readonly contracts: readonly DeployedContract[];
};

/** The text is not a record of `forge script --broadcast`. */
export class BroadcastInvalidError extends BaseError {
  override name = 'BroadcastInvalidError';

  constructor(what: string) {
    super(`This is no broadcast record of forge: ${what}.`, {
      metaMessages: ['Pass the content of `broadcast/<script>/<chain id>/run-latest.json`, parsed as JSON.'],
    });
  }
}

/**
 * Reads the addresses out of what forge wrote when it broadcast a deployment.
 *
 * @param broadcast - Parsed content of `run-latest.json`.
 * @returns Chain id and addresses, with checksums.
 * @throws {@link BroadcastInvalidError} when it is something else.
 *
 * @example
 * import { readFile } from 'node:fs/promises';
 * import { addressesFromBroadcast } from '@bulkhead/sdk';
 *
 * const file = 'script/broadcast/Deploy.s.sol/31337/run-latest.json';
 * const { addresses } = addressesFromBroadcast(JSON.parse(await readFile(file, 'utf8')));
 * console.log(addresses.ProtectedBridge);
 */
export function addressesFromBroadcast(broadcast: unknown): Deployment {
  if (!isRecord(broadcast)) throw new BroadcastInvalidError('it is no object');
  const { chain, transactions } = broadcast;
  if (typeof chain !== 'number') throw new BroadcastInvalidError(`\`chain\` is ${JSON.stringify(chain)}, not a number`);
  if (!Array.isArray(transactions)) throw new BroadcastInvalidError('`transactions` is no list');
  const contracts = transactions.flatMap(created);
  return {
    chainId: chain,
    addresses: Object.fromEntries(contracts.map(({ name, address }) => [name, address])),
    contracts,
  };
}

function created(transaction: unknown): DeployedContract[] {
  if (!isRecord(transaction)) throw new BroadcastInvalidError('a transaction is no object');
  const { transactionType, contractName, contractAddress, additionalContracts } = transaction;
  const own = String(transactionType).startsWith('CREATE') ? deployed(contractName, contractAddress) : [];
  const others = Array.isArray(additionalContracts) ? additionalContracts : [];
  return [...own, ...others.filter(isRecord).flatMap(({ contractName: name, address }) => deployed(name, address))];
}

/** Forge leaves the name out where it does not know the bytecode. */
function deployed(name: unknown, address: unknown): DeployedContract[] {
  if (typeof name !== 'string' || typeof address !== 'string') return [];
  return [{ name, address: getAddress(address) }];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
