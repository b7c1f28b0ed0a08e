import type { Address } from 'viem';
import type { AnyBulkheadError } from '../generated/errors.js';
import type { PromiseId } from './promises.js';

/** Name of a custom error in Solidity. */
export type ErrorName = AnyBulkheadError['errorName'];

/** How amounts and times are written. */
export type ExplainOptions = {
  /** Decimals of amounts whose asset is not listed in `assets`. Raw units when absent. */
  decimals?: number | undefined;
  /** What is known about assets. Addresses in any case. */
  assets?: Readonly<Record<Address, AssetInfo>> | undefined;
  /** Unix second from which times are also told as durations: `… UTC (in 2 h)`. Left out when absent. */
  now?: number | undefined;
};

export type AssetInfo = { decimals: number; symbol?: string | undefined };

/** What was refused, why, and what to do about it. */
export type Explanation = {
  /** The error with its Solidity fields. */
  error: AnyBulkheadError;
  /** What was refused, in one sentence with the values. */
  what: string;
  /** The promise that is kept by refusing; undefined for what every contract would refuse. */
  promise: { id: PromiseId; text: string } | undefined;
  /** Seconds after which the same call would pass. */
  passesIn?: bigint | undefined;
  /** Unix second from which the same call would pass, as far as this refusal goes. */
  passesAt?: number | undefined;
  /** Set when the same call can never pass. */
  never?: true | undefined;
  /** What to do now, in one sentence or two. */
  nextStep: string;
  /** The command that helps, where there is one. */
  command?: string | undefined;
};

/** What an entry of the table tells; the promise by its id, null where none is behind the refusal. */
export type Told = Omit<Explanation, 'error' | 'promise'> & { promise: PromiseId | null };

type ErrorOf<name extends ErrorName> = Extract<AnyBulkheadError, { errorName: name }>;

/** The table: one entry per error. */
export type Explanations = { [name in ErrorName]: (error: ErrorOf<name>, say: Say) => Told };

/** Writes values the way the options ask for. */
export type Say = {
  /** `1.5 WETH`, `1.5 of 0x…`, or `1500000 units of 0x…`. */
  amount: (raw: bigint, asset: Address) => string;
  /** The number alone, for the second amount of a sentence: `1.5`, or `1500000 units`. */
  number: (raw: bigint, asset?: Address) => string;
  /** `WETH`, `native value`, or the address. */
  asset: (asset: Address) => string;
  /** `2026-11-26 04:50:00 UTC`, with the duration from now when the options tell what now is. */
  time: (unix: number | bigint) => string;
  /** `until …`, or `without end`. */
  until: (unix: number | bigint) => string;
};
