/** Makes blocks: the chain advances when the replay says so and never otherwise. */

import { outflowEscrowAbi, protectedBridgeAbi } from '@bulkhead/sdk';
import { type Abi, decodeEventLog, type Hash, type Hex, type RpcTransactionReceipt, toEventSelector } from 'viem';
import type { ChainClient } from './chain.js';
import { ChainMismatchError } from './errors.js';
import type { Position } from './grade.js';

/** An event of the bridge or its escrow. */
export type ChainEvent = { name: string; args: Record<string, unknown>; position: Position; time: number };

/** A transaction that is in a block. */
export type Mined = {
  hash: Hash;
  position: Position;
  time: number;
  /** Whether it succeeded. */
  ok: boolean;
  events: readonly ChainEvent[];
};

/** Hands a transaction to the chain; it waits for the next block. */
export type Send = () => Promise<Hash>;

/** By topic: looking through the whole ABI for every log would take longer than everything else. */
const EVENTS = new Map(
  [...protectedBridgeAbi, ...outflowEscrowAbi]
    .filter((item) => item.type === 'event')
    .map((item) => [toEventSelector(item), item]),
);

export class BlockMaker {
  /** Everything that was mined so far. */
  readonly events: ChainEvent[] = [];
  time = 0;

  /** @param run Name for messages. */
  constructor(
    private readonly run: string,
    readonly client: ChainClient,
  ) {}

  /** From now on nothing is mined by itself. */
  async takeOver(): Promise<void> {
    await this.request('evm_setAutomine', [false]);
    this.time = Number((await this.client.getBlock()).timestamp);
  }

  /**
   * One block with these transactions in this order.
   *
   * @param time Unix seconds, later than the last block.
   * @throws ChainMismatchError when the chain changed the order or left one out.
   */
  async mine(time: number, sends: readonly Send[]): Promise<Mined[]> {
    const hashes: Hash[] = [];
    for (const send of sends) hashes.push(await send()); // one after the other: the order is part of the record
    await this.request('evm_mine', [{ timestamp: time }]);
    const receipts = (await this.request('eth_getBlockReceipts', ['latest'])) as RpcTransactionReceipt[];
    this.time = time;
    return this.checked(hashes, receipts).map((receipt) => this.read(receipt, time));
  }

  /** State at a future time, for looking before sending: calls to `pending` then see that time. */
  async lookAhead(time: number): Promise<void> {
    await this.request('evm_setNextBlockTimestamp', [time]);
  }

  /** Data with which a transaction reverted. */
  async revertData(hash: Hash): Promise<Hex> {
    // Anvil remembers it. Tracing would run the block again up to this transaction.
    return (await this.request('ots_getTransactionError', [hash])) as Hex;
  }

  /** Methods that are no part of viem's typed schema. */
  private request(method: string, params: unknown[]): Promise<unknown> {
    return this.client.request({ method, params } as never);
  }

  private checked(
    hashes: readonly Hash[],
    receipts: readonly RpcTransactionReceipt[],
  ): readonly RpcTransactionReceipt[] {
    const inOrder =
      receipts.length === hashes.length && receipts.every((receipt, i) => receipt.transactionHash === hashes[i]);
    if (inOrder) return receipts;
    throw new ChainMismatchError(
      this.run,
      `a block holds ${receipts.length} transactions in another order than the ${hashes.length} sent.`,
    );
  }

  private read(receipt: RpcTransactionReceipt, time: number): Mined {
    const position = { block: Number(receipt.blockNumber), index: Number(receipt.transactionIndex) };
    const events = receipt.logs.flatMap((log) => decode(log)).map((event) => ({ ...event, position, time }));
    this.events.push(...events);
    return { hash: receipt.transactionHash, position, time, ok: receipt.status === '0x1', events };
  }
}

/** Nothing for events of others, such as a token's transfer. */
function decode({ topics, data }: RpcTransactionReceipt['logs'][number]): Pick<ChainEvent, 'name' | 'args'>[] {
  const event = EVENTS.get(topics[0] ?? '0x');
  if (event === undefined) return [];
  const { eventName, args } = decodeEventLog({ abi: [event] as Abi, topics, data });
  return [{ name: eventName ?? event.name, args: (args ?? {}) as unknown as Record<string, unknown> }];
}
