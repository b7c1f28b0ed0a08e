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

/** As many claims of one asset as one round tries: a block holds them easily. */
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

  private async possible(time: number): Promise<Send[]> {
    const sends: Send[] = [];
    for (const line of this.book.lines()) {
      const worthTrying = line.filter(({ nextTry }) => nextTry <= time).slice(0, ROUND);
      sends.push(...(await this.possibleIn(worthTrying, time)));
    }
    return sends;
  }

  /** What the chain would accept at that time of one asset, from the head of its line on. */
  private async possibleIn(line: readonly OpenClaim[], time: number): Promise<Send[]> {
    const sends: Send[] = [];
    for (const [index, entry] of line.entries()) {
      const answer = await this.ask(entry);
      if (answer === 'now' && entry.quarantined) {
        sends.push(...givenUpTogether(line, index).map((place) => this.sendOf(place)));
        postpone(line.slice(index), time + 1); // what lies behind is looked at once these places are gone
        break;
      }
      if (answer === 'line') {
        postpone(line.slice(index), time + RETRY_SECONDS); // nobody behind it can be reached either
        break;
      }
      entry.nextTry = answer === 'now' ? time + RETRY_SECONDS : answer;
      if (answer === 'now') sends.push(this.sendOf(entry));
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

function postpone(entries: readonly OpenClaim[], time: number): void {
  for (const entry of entries) entry.nextTry = time;
}

/** Quarantined places from `index` on without a gap: giving one up is how the line reaches the next, in one block. */
function givenUpTogether(line: readonly OpenClaim[], index: number): OpenClaim[] {
  const rest = line.slice(index);
  const end = rest.findIndex((entry, place) => !entry.quarantined || (place > 0 && !touches(rest[place - 1], entry)));
  return end < 0 ? rest : rest.slice(0, end);
}

/** Whether the place of `next` begins where that of `previous` ends. */
function touches(previous: OpenClaim | undefined, next: OpenClaim): boolean {
  return previous !== undefined && next.claim.lineEnd - next.claim.amount === previous.claim.lineEnd;
}
