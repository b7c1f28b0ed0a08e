/** Transactions as a file for the Transaction Builder of a Safe. */
import { type Address, getAddress, type Hex, keccak256, stringToHex } from 'viem';

/** One transaction of a Safe, as a `.call` companion or a step of `planTransactions` gives it. */
export type SafeCall = {
  to: Address;
  data: Hex;
  /** Wei. */
  value?: bigint | undefined;
};

/** What the Transaction Builder reads. */
export type SafeBatch = {
  version: '1.0';
  chainId: string;
  /** Milliseconds since 1970. */
  createdAt: number;
  meta: {
    name: string;
    description: string;
    txBuilderVersion: string;
    createdFromSafeAddress: string;
    createdFromOwnerAddress: string;
    checksum: Hex;
  };
  transactions: { to: Address; value: string; data: Hex; contractMethod: null; contractInputsValues: null }[];
};

export type SafeBatchOptions = {
  chainId: number | bigint;
  /** The Safe that is to send them. */
  safe: Address;
  /** Shown as the title. */
  name?: string | undefined;
  /** Shown below it: what the signers agree to. */
  description?: string | undefined;
  /** Milliseconds since 1970. Zero when absent, so that the same calls always make the same file. */
  createdAt?: number | undefined;
};

/** The release of the Transaction Builder whose files these are like. */
const BUILDER_VERSION = '1.18.2';

/**
 * A batch for the Transaction Builder of a Safe. The same input makes the same file, byte for byte.
 *
 * @param calls - In the order in which they are to be executed, all or none.
 * @param options - {@link SafeBatchOptions}
 * @returns The batch with its checksum, for `JSON.stringify`.
 *
 * @example
 * import { toSafeBatch } from '@bulkhead/sdk/config';
 *
 * const batch = toSafeBatch([{ to: host, data }], { chainId: 1, safe, name: 'Lower the limit of WBTC' });
 * await writeFile('lower-limit.json', JSON.stringify(batch, null, 2));
 */
export function toSafeBatch(
  calls: readonly SafeCall[],
  { chainId, safe, name = 'Bulkhead', description = '', createdAt = 0 }: SafeBatchOptions,
): SafeBatch {
  const meta = {
    name,
    description,
    txBuilderVersion: BUILDER_VERSION,
    createdFromSafeAddress: getAddress(safe),
    createdFromOwnerAddress: '',
  };
  const transactions = calls.map(({ to, data, value = 0n }) => ({
    to: getAddress(to),
    value: String(value),
    data,
    contractMethod: null,
    contractInputsValues: null,
  }));
  const batch = { version: '1.0', chainId: String(chainId), createdAt, meta, transactions } as const;
  return { ...batch, meta: { ...meta, checksum: safeBatchChecksum(batch) } };
}

/**
 * The checksum by which the Transaction Builder notices a file that was changed by hand.
 *
 * It is the hash of a text in which objects list their sorted keys as JSON and then the values, each with a comma behind
 * it; the name of the batch counts as null, so it may be changed, and a checksum that is there already is left out. The
 * rule is that of `apps/tx-builder/src/lib/checksum.ts` in the repository of Safe's apps.
 *
 * @param batch - With or without a checksum.
 * @returns The checksum that the Transaction Builder expects.
 *
 * @example
 * import { safeBatchChecksum } from '@bulkhead/sdk/config';
 *
 * const isUntouched = safeBatchChecksum(batch) === batch.meta.checksum;
 */
export function safeBatchChecksum<const batch extends { meta: object }>(batch: batch): Hex {
  const { checksum: _, ...meta } = batch.meta as { checksum?: unknown };
  return keccak256(stringToHex(serialized({ ...batch, meta: { ...meta, name: null } })));
}

function serialized(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(serialized).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  const keys = JSON.stringify(entries.map(([key]) => key));
  return `{${keys}${entries.map(([, inner]) => `${serialized(inner)},`).join('')}}`;
}
