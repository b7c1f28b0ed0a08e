import type { Command } from 'commander';
import type { Address } from 'viem';
import { readAssets } from '../../explain/readAssets.js';
import { timelineOf } from '../../incidents/getTimeline.js';
import { readHistory } from '../../incidents/history.js';
import type { ChainEvent, Incident, TimelineEntry } from '../../incidents/types.js';
import { formatScopes, scopeNamesOf } from '../../text/scopes.js';
import { formatTime } from '../../text/time.js';
import { assetsIn } from '../explanation.js';
import { examples } from '../help.js';
import { searchProgress } from '../search.js';
import { wrap } from '../status/lines.js';
import type { Cli, Connection, Context, Result } from '../types.js';
import { OptionInvalidError } from '../usage.js';
import { marketWords } from '../words.js';

export function registerIncident(program: Command, cli: Cli): void {
  const group = program
    .command('incident')
    .description('What was closed and latched, by whom, why, and what came of it.');
  const list = group
    .command('list')
    .description('Shows every closing, newest last, and what is latched now. Needs no account.')
    .option('--open', 'only those that are not over')
    .action(cli.action(listIncidents));
  examples(list, 'bulkhead incident list', 'bulkhead incident list --open --json');
  const show = group
    .command('show')
    .description('Tells host and escrow event by event: one incident, or everything. Needs no account.')
    .argument('[number]', 'of the incident; without it everything that happened')
    .option('--all', 'also deposits, deliveries and what else honest use makes all day')
    .action(cli.action(showIncident));
  examples(show, 'bulkhead incident show 3', 'bulkhead incident show --from-block 21000000 --json');
}

async function listIncidents(context: Context, { open = false }: { open?: boolean }): Promise<Result> {
  const connection = await context.connect();
  const { incidents, events, now } = await history(context, connection, { ordinary: false });
  const shown = open ? incidents.filter(({ state }) => state === 'open') : incidents;
  const latches = latchesAt(events, now);
  const assets = await readAssets(connection.client, { assets: assetsIn(latches) });
  const nameOf = (asset: Address | undefined) => (asset ? (assets[asset]?.symbol ?? asset) : 'every asset');
  const none = open ? 'Nothing is closed by any incident.' : 'Nothing was ever closed in the blocks searched.';
  const lines = [
    ...(shown.length === 0 ? [none] : shown.map((incident) => incidentLines(incident, now))),
    ...latches.map(
      ({ asset, until }) =>
        `Latched   ${nameOf(asset)} until ${formatTime(until, { now })}: only small exits are paid at once.`,
    ),
  ];
  return {
    json: { host: connection.host, now, incidents: shown.map(incidentJson), latches },
    text: lines.join('\n\n'),
  };
}

async function showIncident(
  context: Context,
  number: string | undefined,
  { all = false }: { all?: boolean },
): Promise<Result> {
  const incident = numberOf(number);
  const connection = await context.connect();
  const { client, host } = connection;
  const found = await history(context, connection, { ordinary: all });
  const { incidents, now } = found;
  const assets = await readAssets(client, { assets: assetsIn(found.events.map(({ args }) => args)) });
  const events = await timelineOf(client, found, { incident, assets });
  const head = incidents.find((one) => one.number === incident);
  return {
    json: { host, now, incident: head ? incidentJson(head) : null, events },
    text: [
      ...(head ? [incidentLines(head, now)] : []),
      ...(events.length === 0
        ? ['Nothing happened in the blocks searched.']
        : transactions(events, head === undefined)),
    ].join('\n\n'),
  };
}

function numberOf(text: string | undefined): bigint | undefined {
  if (text === undefined) return undefined;
  if (/^[1-9]\d{0,18}$/.test(text)) return BigInt(text);
  throw new OptionInvalidError({
    option: 'The incident',
    value: text,
    rule: 'a number from 1 on',
    nextStep: 'bulkhead incident list shows the numbers.',
  });
}

function history(context: Context, { client, host: address }: Connection, { ordinary }: { ordinary: boolean }) {
  const { fromBlock } = context.options;
  return readHistory(client, { address, fromBlock, ordinary, onProgress: searchProgress(context) });
}

function incidentLines(incident: Incident, now: number): string {
  const { number, state, market, scopes, closed, until, cause, by, tier, openedAt, evidence, events } = incident;
  const implied = closed & ~scopes;
  const end = { open: 'open until', reopened: 'reopened by a plan,', expired: 'over since' }[state];
  return [
    `Incident ${number}: ${end} ${formatTime(until, { now })}`,
    `  closed    ${formatScopes(scopes)} of ${marketWords(market)}${implied === 0 ? '' : `, and with it ${formatScopes(implied)}`}`,
    `  cause     ${cause}`,
    `  by        ${by} as ${tier}, ${formatTime(openedAt, { now })}`,
    ...(evidence ? [`  evidence  ${evidence}`] : []),
    `  events    ${events}`,
  ].join('\n');
}

function incidentJson({ scopes, closed, ...incident }: Incident) {
  return { ...incident, scopes: scopeNamesOf(scopes), closed: scopeNamesOf(closed) };
}

/** What is latched at a time: the asset, none for the whole host, and until when. */
function latchesAt(events: readonly ChainEvent[], now: number): { asset: Address | undefined; until: number }[] {
  const latest = new Map<string, { asset: Address | undefined; until: number }>();
  for (const { name, args } of events) {
    if (!['OutflowLaneTripped', 'OutflowHostLatched', 'OutflowLatchedBy'].includes(name)) continue;
    const { asset, until } = args as { asset?: Address; until: number };
    const lane = asset === undefined || /^0x0+$/.test(asset) ? undefined : asset;
    // A later latch may be shorter, and then the longer one stays.
    if (until > now && until > (latest.get(lane ?? '')?.until ?? 0)) latest.set(lane ?? '', { asset: lane, until });
  }
  return [...latest.values()];
}

/** Events under the transaction that made them. */
function transactions(events: readonly TimelineEntry[], withNumbers: boolean): string[] {
  const blocks = new Map<string, string[]>();
  for (const { transaction, time, block, sender, incident, sentence } of events) {
    const lines = blocks.get(transaction) ?? [`${formatTime(time)}  block ${block}  by ${sender}\n${transaction}`];
    lines.push(...wrap(`${withNumbers && incident !== undefined ? `[${incident}] ` : ''}${sentence}`, 2));
    blocks.set(transaction, lines);
  }
  return [...blocks.values()].map((lines) => lines.join('\n'));
}
