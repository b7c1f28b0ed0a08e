/** What `diagnose` finds, and what its checks look at. */
import type { Address } from 'viem';
import type { GuardianRefusal, Scope } from '../generated/types.js';
import type { HostStatus } from '../status/types.js';

/**
 * `critical`: an attack would not be stopped, or the host is beyond its own governance. `warning`: it soon will be, or
 * people may be too slow. `note`: worth knowing.
 */
export type Severity = 'critical' | 'warning' | 'note';

export type Finding = {
  /** Stable name of what is wrong, for scripts: `guardian-clock-empty`. */
  readonly id: string;
  readonly severity: Severity;
  /** What it is about: an address with its role, a symbol, a scope. */
  readonly subject: string;
  /** One sentence: the fact, and what follows from it. */
  readonly reason: string;
  /** What mends it: a command of `bulkhead`, or what to do where no command can. */
  readonly command: string;
};

/** What the chain says about an account beside the host's own words. */
export type AccountFacts = {
  readonly isContract: boolean;
  /** Wei. Read of guardians and the rescue address. */
  readonly balance: bigint;
  /** Transactions that it has sent. Read of the rescue address. */
  readonly nonce: number;
};

/** What an armed account was told by `canPause` about one scope of the whole host. */
export type PauseFacts = {
  readonly account: Address;
  readonly scope: Scope;
  readonly ok: boolean;
  readonly refusal: GuardianRefusal;
  readonly until: number;
};

export type DoctorFacts = {
  /** Seconds that people need to notice and to act. */
  readonly reactionTime: number;
  readonly accounts: ReadonlyMap<Address, AccountFacts>;
  readonly pauses: readonly PauseFacts[];
  /** Wei per gas. */
  readonly gasPrice: bigint;
};

/** Pure: the same status and facts give the same findings. */
export type Check = (status: HostStatus, facts: DoctorFacts) => readonly Finding[];
