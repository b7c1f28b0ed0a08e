/**
 * Anyone: releases claims that are due and gives up places of quarantined ones, whoever they belong to.
 *
 * The keeper does not know a thief from a customer. What it may pay, the contracts decide: it tries each claim against
 * the chain at that second and sends what would succeed.
 */
import {
  decodeBulkheadError,
  EscrowClaimFrozenError,
  EscrowClaimNotDueError,
  OutflowLineNotPassedError,
  simulateEscrowRelease,
  simulateEscrowSkip,
} from '@bulkhead/sdk';
import type { Address } from 'viem';
import type { BlockMaker, Send } from './blocks.js';
import { ClaimBook, type OpenClaim } from './claims.js';
import type { Deployed } from './deploy.js';
import type { Sends } from './sends.js';

/** How often it looks again at a claim that the chain does not let go yet. */
export const RETRY_SECONDS = 600;

/** As many transactions as one round may send: a block holds them easily. */
const ROUND = 200;

export class Keeper {
  readonly book: ClaimBook;
  private seen = 0;

  constructor(
    private readonly blocks: BlockMaker,
    private readonly sends: Sends,
    private readonly deployed: Deployed & { escrow: Address },
    review: number,
  ) {
    this.book = new ClaimBook(review);
  }

  /** Does everything that was worth trying up to and including `until`. */
  async workUntil(until: number): Promise<void> {
    for (;;) {
      this.learn();
      const next = this.book.nextTry();
      const time = Math.max(next ?? Number.POSITIVE_INFINITY, this.blocks.time + 1);
      if (time > until) return;
      await this.tryAt(time);
    }
  }

  /** Reads the events since the last time. */
  learn(): void {
    this.book.see(this.blocks.events.slice(this.seen));
    this.seen = this.blocks.events.length;
  }

  private async tryAt(time: number): Promise<void> {
    await this.blocks.lookAhead(time);
    const sends = await this.possible(time);
    if (sends.length > 0) await this.blocks.mine(time, sends);
  }

  /** What the chain would accept at that time, one line after the other. */
  private async possible(time: number): Promise<Send[]> {
    const sends: Send[] = [];
    const blocked = new Set<Address>(); // assets whose line has not come further
    let skipped: OpenClaim | undefined;
    for (const entry of this.book.inLine()) {
      const { asset } = entry.claim;
      if (entry.nextTry > time || sends.length >= ROUND) continue;
      entry.nextTry = time + RETRY_SECONDS;
      if (blocked.has(asset)) continue;
      // The place behind one that is given up in this block is reached in this block: another such can follow at once,
      // a payment in the next one.
      const follows = skipped !== undefined && touches(skipped, entry);
      const answer = follows && entry.quarantined ? 'now' : await this.ask(entry);
      if (answer === 'now') {
        sends.push(this.sendOf(entry));
        skipped = entry.quarantined ? entry : undefined;
      } else if (answer !== 'line') entry.nextTry = answer;
      else if (follows) entry.nextTry = time + 1;
      else blocked.add(asset);
    }
    return sends;
  }

  private sendOf({ id, claim, quarantined }: OpenClaim): Send {
    return quarantined ? this.sends.skip(id, claim) : this.sends.release(id, claim);
  }

  /** Tries the claim: it goes through, or its line is not there yet, or the chain names another second. */
  private async ask({ id, claim, quarantined }: OpenClaim): Promise<'now' | 'line' | number> {
    const { escrow: address, accounts } = this.deployed;
    const call = { address, account: accounts.keeper, id, claim, blockTag: 'pending' } as const;
    try {
      if (quarantined) await simulateEscrowSkip(this.blocks.client, call);
      else await simulateEscrowRelease(this.blocks.client, call);
      return 'now';
    } catch (thrown) {
      const error = decodeBulkheadError(thrown);
      if (error instanceof OutflowLineNotPassedError) return 'line';
      if (error instanceof EscrowClaimNotDueError) return error.dueAt;
      if (error instanceof EscrowClaimFrozenError) return error.until;
      throw thrown;
    }
  }
}

/** Whether the place of `next` begins where that of `previous` ends. */
function touches(previous: OpenClaim, next: OpenClaim): boolean {
  return previous.claim.asset === next.claim.asset && next.claim.lineEnd - next.claim.amount === previous.claim.lineEnd;
}
