import type { Address, Hash, Hex } from 'viem';
import type { ScopeSet, Tier } from '../generated/types.js';
import type { EventName } from './events.js';

/** One closing, and what became of it. */
export type Incident = {
  /** Running number within the host, from 1. */
  number: bigint;
  /** Zero for the whole host. */
  market: Hex;
  /** Unix second at which it was closed. */
  openedAt: number;
  block: bigint;
  transaction: Hash;
  /** Why, as a person reads it; `causeCode` holds the bytes. */
  cause: string;
  causeCode: Hex;
  /** Hash of, or pointer to, the evidence; undefined when there was none. */
  evidence: Hex | undefined;
  /** Who closed, and as what. */
  by: Address;
  tier: keyof typeof Tier;
  /** What was named. */
  scopes: ScopeSet;
  /** What it closed or closed for longer, with what the safe order implies. */
  closed: ScopeSet;
  /** Unix second at which the last of it is open again, plans taken into account. */
  until: number;
  /**
   * `open`: something of it is closed still. `reopened`: a plan has ended it early. `expired`: its time was over. What is
   * closed now may be due to another incident.
   */
  state: 'open' | 'reopened' | 'expired';
  /** Events that belong to it, apart from those of honest daily use. */
  events: number;
};

/** An event in its place on the chain. */
export type ChainEvent = {
  name: EventName;
  args: Readonly<Record<string, unknown>>;
  contract: Address;
  block: bigint;
  /** Unix second of its block. */
  time: number;
  transaction: Hash;
  logIndex: number;
};

/** A line of a timeline. */
export type TimelineEntry = ChainEvent & {
  /** Who sent the transaction. */
  sender: Address;
  /** What happened, in one sentence. */
  sentence: string;
  /** Number of the incident that it belongs to; undefined outside of all. */
  incident: bigint | undefined;
};
