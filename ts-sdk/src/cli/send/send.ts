/** The one way to a transaction: show, simulate, price, ask, sign, send, wait. */
import type { Address } from 'viem';
import { findSender, type Sender } from '../accounts/sender.js';
import type { Asked } from '../node/classify.js';
import { shownUrl } from '../secrets.js';
import type { GlobalOptions, Intent, Io, Node, ReadClient, Sent, TransactionCall } from '../types.js';
import { describeIntent, type Price } from './describe.js';
import { BalanceTooLowError, NotConfirmedError, TransactionRevertedError } from './errors.js';
import { findFees } from './fees.js';
import { untilMined } from './mined.js';
import { writeProposal } from './proposal.js';
import { refusalOf } from './refusal.js';
import { estimateGas, refusalIn, simulate } from './simulate.js';
import { transmit } from './transmit.js';

export type Desk = {
  options: GlobalOptions;
  io: Io;
  progress: (text: string) => void;
  node: () => Promise<Node>;
};

type KeySender = Extract<Sender, { type: 'key' }>;

export async function send(intent: Intent, desk: Desk): Promise<Sent> {
  if (intent.alreadyDone !== undefined) return { type: 'done', reason: intent.alreadyDone };
  const node = await desk.node();
  const { client } = node;
  const sender = await findSender(desk.options, desk.io);
  await simulate(node, sender.address, intent.call, askedOf(desk.options));
  return sender.type === 'safe' ? propose(client, intent, sender.address, desk) : sendAs(client, intent, sender, desk);
}

async function propose(client: ReadClient, intent: Intent, safe: Address, { options, io }: Desk): Promise<Sent> {
  const chainId = client.chain.id;
  io.stderr(describeIntent(intent, { chainId, from: safe, price: undefined }));
  const { to, data } = intent.call;
  if (options.dryRun) return { type: 'dryRun', from: safe, to, data };
  return writeProposal(intent, { chainId, options: { ...options, safe }, io });
}

async function sendAs(client: ReadClient, intent: Intent, sender: KeySender, desk: Desk): Promise<Sent> {
  const { options, io, progress } = desk;
  const from = sender.address;
  const price = await findPrice(client, from, intent.call, options);
  io.stderr(describeIntent(intent, { chainId: client.chain.id, from, price }));
  await checkBalance(client, from, price.cost + (intent.call.value ?? 0n));
  const { to, data } = intent.call;
  if (options.dryRun) return { type: 'dryRun', from, to, data, gas: price.gas, cost: price.cost };
  await confirm(desk);
  const account = await sender.unlock();
  const nonce = await findNonce(client, from, io);
  const sent = await transmit(client, account, intent.call, { price, nonce, asked: askedOf(options) });
  io.stderr(`Sent ${sent.hash}\n`);
  const receipt = await untilMined(client, { ...sent, seconds: options.wait }, progress);
  progress('');
  if (receipt.status === 'success') return { type: 'mined', hash: receipt.transactionHash, from, receipt };
  const ranOut = receipt.gasUsed >= price.limit;
  throw await reverted(client, intent.call, { from, hash: sent.hash, blockNumber: receipt.blockNumber, ranOut });
}

function askedOf({ rpc = '', timeout }: GlobalOptions): Asked {
  return { at: shownUrl(rpc), timeout };
}

/** EIP-7825: no transaction may take more. */
const MOST_GAS = 2n ** 24n;

/** The limit has a margin: what others do between the estimate and the block may make the call dearer. */
async function findPrice(
  client: ReadClient,
  from: Address,
  call: TransactionCall,
  options: GlobalOptions,
): Promise<Price> {
  const [gas, fees] = await Promise.all([estimateGas(client, from, call), findFees(client, options)]);
  const wanted = (gas * 13n) / 10n;
  const limit = wanted > MOST_GAS && gas <= MOST_GAS ? MOST_GAS : wanted;
  return { gas, limit, fees, cost: limit * fees.maxFeePerGas };
}

async function checkBalance(client: ReadClient, from: Address, needed: bigint): Promise<void> {
  const balance = await client.getBalance({ address: from });
  if (balance < needed) throw new BalanceTooLowError({ from, balance, needed });
}

async function confirm({ options, io }: Desk): Promise<void> {
  if (options.yes) return;
  const answer = await io.ask('Send it? [y/N] ');
  if (!/^\s*y(es)?\s*$/i.test(answer ?? '')) throw new NotConfirmedError({ asked: answer !== undefined });
}

async function findNonce(client: ReadClient, address: Address, io: Io): Promise<number> {
  const [next, mined] = await Promise.all([
    client.getTransactionCount({ address, blockTag: 'pending' }),
    client.getTransactionCount({ address, blockTag: 'latest' }),
  ]);
  if (next > mined)
    io.stderr(`Warning: ${next - mined} earlier transaction(s) of this account wait; this one comes after.\n`);
  return next;
}

/** Asked at the block that it was mined in: the state has moved since the simulation, or the gas was not enough. */
async function reverted(
  client: ReadClient,
  call: TransactionCall,
  { from, hash, blockNumber, ranOut }: { from: Address; hash: `0x${string}`; blockNumber: bigint; ranOut: boolean },
): Promise<TransactionRevertedError> {
  const error = await refusalIn(client, { ...call, account: from, blockNumber });
  if (error !== undefined)
    return new TransactionRevertedError({ hash, ...refusalOf(error, { now: await timeOf(client, blockNumber) }) });
  return new TransactionRevertedError({
    hash,
    what: ranOut ? 'it ran out of gas.' : 'the reason is not there any more.',
    details: [],
    nextStep: 'Run the command again: it simulates anew.',
  });
}

async function timeOf(client: ReadClient, blockNumber: bigint): Promise<number> {
  return Number((await client.getBlock({ blockNumber })).timestamp);
}
