/** The book of claims that a keeper keeps from events. Pure. */
import type { Claim, ClaimRange } from '@bulkhead/sdk';
import type { ChainEvent } from './blocks.js';

/** Each asset counts its own claims: this tells one from all others. */
export function claimKey(asset: string, id: bigint): string {
  return `${asset} ${id}`;
}

export type OpenClaim = {
  id: bigint;
  claim: Claim;
  quarantined: boolean;
  /** Not before this second is it worth another try. */
  nextTry: number;
};

export class ClaimBook {
  private readonly open = new Map<string, OpenClaim>();

  /** @param review Seconds before which no claim can be due. */
  constructor(private readonly review: number) {}

  /** Learns from new events. */
  see(events: readonly ChainEvent[]): void {
    for (const { name, args } of events) {
      if (name === 'ClaimOpened') this.add(args as unknown as Claim & { id: bigint });
      else if (name === 'ClaimReleased' || name === 'ClaimSkipped') this.forget(args as { asset: string; id: bigint });
      else if (name === 'ClaimsQuarantined')
        this.quarantine(args as unknown as { asset: string; ranges: ClaimRange[] });
    }
  }

  /** Open claims of each asset, in the order of its line. */
  lines(): OpenClaim[][] {
    const lines = new Map<string, OpenClaim[]>();
    for (const entry of this.open.values()) {
      const line = lines.get(entry.claim.asset);
      if (line === undefined) lines.set(entry.claim.asset, [entry]);
      else line.push(entry);
    }
    // They come in order: an asset's places in line are handed out in the order of its claims.
    return [...lines.values()];
  }

  /** Earliest second at which a try is worth it; undefined when nothing waits. */
  nextTry(): number | undefined {
    if (this.open.size === 0) return undefined;
    return Math.min(...[...this.open.values()].map(({ nextTry }) => nextTry));
  }

  /** Whether anybody still waits for money: quarantined claims are nobody's wait. */
  get anyoneWaits(): boolean {
    return [...this.open.values()].some(({ quarantined }) => !quarantined);
  }

  private forget({ asset, id }: { asset: string; id: bigint }): void {
    this.open.delete(claimKey(asset, id));
  }

  private add({ id, asset, recipient, amount, lineEnd, madeAt, callHash }: Claim & { id: bigint }): void {
    const claim = { asset, recipient, amount, lineEnd, madeAt, callHash };
    this.open.set(claimKey(asset, id), { id, claim, quarantined: false, nextTry: Number(madeAt) + this.review });
  }

  private quarantine({ asset, ranges }: { asset: string; ranges: readonly ClaimRange[] }): void {
    for (const entry of this.open.values()) {
      const { id, claim } = entry;
      if (claim.asset !== asset || !ranges.some(({ first, last }) => first <= id && id <= last)) continue;
      entry.quarantined = true;
      entry.nextTry = 0;
    }
  }
}

/**
 * The fewest ranges that cover these claims and no other claim of the asset.
 *
 * @param wanted Numbers of the claims to cover.
 * @param all Numbers of all claims of the asset.
 */
export function rangesOf(wanted: ReadonlySet<bigint>, all: readonly bigint[]): ClaimRange[] {
  const ranges: ClaimRange[] = [];
  let open: ClaimRange | undefined;
  for (const id of [...all].sort((a, b) => Number(a - b))) {
    if (!wanted.has(id)) open = undefined;
    else if (open !== undefined) open.last = id;
    else {
      open = { first: id, last: id };
      ranges.push(open);
    }
  }
  return ranges;
}
