import type { Command } from 'commander';
import { type Hash, type Hex, isHex, size } from 'viem';
import { NATIVE } from '../../chain/native.js';
import { BulkheadToolError } from '../../errors/tool.js';
import { describeRevert } from '../../explain/describeRevert.js';
import { explainDecoded, explainError } from '../../explain/explainError.js';
import {
  dated,
  type ExplainedEvent,
  type ExplainedTransaction,
  explainTransaction,
} from '../../explain/explainTransaction.js';
import { readAssets } from '../../explain/readAssets.js';
import type { ExplainOptions, Explanation } from '../../explain/types.js';
import { describeEvent } from '../../incidents/describeEvent.js';

import { formatTime } from '../../text/time.js';
import { assetsIn, explanationJson, explanationLines } from '../explanation.js';
import { examples } from '../help.js';
import type { Cli, Context, Node, Result } from '../types.js';

const HASH_BYTES = 32;
const SELECTOR_BYTES = 4;
/** Native value has 18 decimals nearly everywhere; of tokens only a node can tell. */
const WITHOUT_NODE: ExplainOptions = { assets: { [NATIVE]: { decimals: 18 } } };

/** Neither a transaction nor revert data. */
export class ExplainTargetInvalidError extends BulkheadToolError {
  constructor({ text }: { text: string }) {
    super('ExplainTargetInvalidError', `"${text}" is neither the hash of a transaction nor revert data.`, {
      nextStep: 'Give 0x and 64 hex digits of a hash, or what a call reverted with, of at least 4 bytes.',
    });
  }
}

export function registerExplain(program: Command, cli: Cli): void {
  const command = program
    .command('explain')
    .description('Says what a transaction did, or what was refused, by which promise, and when it would pass.')
    .argument('<hash|data>', 'hash of a transaction, or revert data; data needs no node')
    .action(cli.action(explain));
  examples(command, 'bulkhead explain 0x… --rpc http://localhost:8545', 'bulkhead explain 0x… --json');
}

async function explain(context: Context, target: string): Promise<Result> {
  const text = target.trim();
  if (!isHex(text) || text.length % 2 !== 0 || size(text) < SELECTOR_BYTES)
    throw new ExplainTargetInvalidError({ text });
  return size(text) === HASH_BYTES ? explainHash(context, text) : explainData(context, text);
}

async function explainData(context: Context, data: Hex): Promise<Result> {
  const options =
    context.options.rpc === undefined ? WITHOUT_NODE : await optionsFor(await context.connectNode(), data);
  const explanation = explainError(data, options);
  const reason = explanation?.what ?? describeRevert(data);
  const lines = explanation ? explanationLines(explanation, { now: options.now }) : [];
  return {
    json: { data, reason, explanation: explanation ? explanationJson(explanation) : null },
    text: [reason, ...lines].join('\n'),
  };
}

async function optionsFor({ client, now }: Node, data: Hex): Promise<ExplainOptions> {
  const error = explainError(data)?.error;
  return { now, assets: await readAssets(client, { assets: assetsIn(error ? [error] : []) }) };
}

async function explainHash(context: Context, hash: Hash): Promise<Result> {
  const node = await context.connectNode();
  const told = await explainTransaction(node.client, { hash, now: node.now });
  return told.status === 'success' ? succeeded(told, node) : reverted(told, node);
}

type Told<status> = Extract<ExplainedTransaction, { status: status }>;

async function succeeded(told: Told<'success'>, { client, now }: Node): Promise<Result> {
  const errors = told.swallowed.map(({ error }) => error);
  const assets = await readAssets(client, { assets: assetsIn([...told.events.map(({ args }) => args), ...errors]) });
  const events = told.events.map((event) => {
    const sentence = describeEvent({ eventName: event.name, args: event.args }, { assets });
    return { ...event, sentence: sentence ?? event.sentence };
  });
  const swallowed = told.swallowed.map((one) => explainDecoded(one.error, { assets, now }));
  return {
    json: { ...told, events, swallowed: swallowed.map(explanationJson) },
    text: [`Succeeded ${placeOf(told)}.`, ...eventLines(events, swallowed, now)].join('\n'),
  };
}

function eventLines(events: readonly ExplainedEvent[], swallowed: readonly Explanation[], now: number): string[] {
  if (swallowed.length > 0)
    return swallowed.flatMap((one) => [
      `But within it this was refused, and the sender's wallet went on: ${one.what}`,
      ...explanationLines(one, { now }),
    ]);
  return events.length > 0 ? events.map(({ sentence }) => `- ${sentence}`) : ['No contract of Bulkhead told anything.'];
}

async function reverted(told: Told<'reverted'>, { client, now }: Node): Promise<Result> {
  const assets = await readAssets(client, { assets: assetsIn(told.explanation ? [told.explanation.error] : []) });
  const explanation = told.explanation && dated(explainDecoded(told.explanation.error, { assets, now }), told.time);
  const reason = explanation?.what ?? told.reason;
  const lines = explanation ? explanationLines(explanation, { now }) : [];
  const source =
    told.source === 'replay' ? ['Found by a call on the state before its block, since the node has no trace.'] : [];
  return {
    json: { ...told, reason, explanation: explanation ? explanationJson(explanation) : null },
    text: [`Reverted ${placeOf(told)}.`, reason, ...lines, ...source].join('\n'),
  };
}

function placeOf({ block, time, from, to }: ExplainedTransaction): string {
  return `in block ${block}, ${formatTime(time)}, from ${from} to ${to ?? 'a new contract'}`;
}
