import type { Command } from 'commander';
import { type Address, type Hex, isHex, keccak256 } from 'viem';
import { BulkheadToolError } from '../../errors/tool.js';
import { twoSpeedChangeAbi } from '../../generated/abis/TwoSpeedChange.js';
import {
  readChangeDelays,
  readPendingChange,
  writeCancelChange,
  writeExecuteChange,
  writeScheduleChange,
  writeVetoChange,
  writeWaiveChangeVeto,
} from '../../generated/actions/core/TwoSpeedChange.js';
import { formatHostCall } from '../../status/hostCall.js';
import { formatTime } from '../../text/time.js';
import { examples } from '../help.js';
import { searchLogs } from '../search.js';
import { sentResult } from '../send/result.js';
import type { Cli, Connection, Context, Intent, Result } from '../types.js';
import { OptionInvalidError } from '../usage.js';
import { requireModule } from '../words.js';

/** No change of that id was ever scheduled. */
export class ChangeUnknownError extends BulkheadToolError {
  constructor({ id }: { id: Hex }) {
    super('ChangeUnknownError', `No change ${id} was scheduled.`, { nextStep: 'See bulkhead change list.' });
  }
}

type Step = {
  name: 'waive' | 'veto' | 'execute' | 'cancel';
  description: string;
  summary: string;
  call: (address: Address, change: Change) => Intent['call'];
};

const steps: readonly Step[] = [
  {
    name: 'waive',
    description: "Gives up the council's veto, which shortens the delay. As the council.",
    summary: 'Gives up the veto of',
    call: (address, { id }) => writeWaiveChangeVeto.call({ address, id }),
  },
  {
    name: 'veto',
    description: 'Stops a pending change. As the council.',
    summary: 'Vetoes',
    call: (address, { call }) => writeVetoChange.call({ address, call }),
  },
  {
    name: 'execute',
    description: 'Executes a change that is due. Anyone may.',
    summary: 'Executes',
    call: (address, { call }) => writeExecuteChange.call({ address, call }),
  },
  {
    name: 'cancel',
    description: 'Takes a pending change back. As the governor.',
    summary: 'Cancels',
    call: (address, { call }) => writeCancelChange.call({ address, call }),
  },
];

export function registerChange(program: Command, cli: Cli): void {
  const group = program.command('change').description('Scheduled changes: what loosens waits in public (GUA-6).');
  const list = group
    .command('list')
    .description('Shows what is scheduled. Needs no account.')
    .action(cli.action(listChanges));
  examples(list, 'bulkhead change list', 'bulkhead change list --json');
  const schedule = group
    .command('schedule')
    .description('Schedules a call of the host to itself. As the governor.')
    .argument('<data>', 'calldata in hex, as bulkhead config apply gives it')
    .action(cli.action(schedule_));
  examples(schedule, 'bulkhead change schedule 0x… --safe 0x…');
  for (const step of steps) {
    const command = group
      .command(step.name)
      .description(step.description)
      .argument('<change>', 'its id, as bulkhead change list shows it, or its calldata')
      .action(cli.action((context: Context, change: string) => takeStep(context, change, step)));
    examples(command, `bulkhead change ${step.name} 0x… --account key.json`);
  }
}

type Change = { id: Hex; call: Hex } & Pending;
type Pending = { scheduledAt: number; eta: number; expiry: number };

async function listChanges(context: Context): Promise<Result> {
  const connection = await context.connect();
  requireModule(connection, 'twoSpeedChange');
  const changes = await pendingChanges(context, connection);
  const text = changes.map((change) => changeLine(change, connection.now)).join('\n') || 'Nothing is scheduled.';
  return { json: { changes: changes.map((change) => ({ ...change, function: formatHostCall(change.call) })) }, text };
}

async function pendingChanges(context: Context, connection: Connection): Promise<Change[]> {
  const calls = await scheduledCalls(context, connection);
  const found = await Promise.all(
    [...calls].map(async ([id, call]) => ({ id, call, ...(await pendingOf(connection, id)) })),
  );
  return found.filter(({ eta }) => eta > 0);
}

/** Calldata by id: the chain keeps only the hash. */
async function scheduledCalls(context: Context, connection: Connection): Promise<Map<Hex, Hex>> {
  const events = twoSpeedChangeAbi.filter((item) => item.type === 'event' && item.name === 'ChangeScheduled');
  const logs = await searchLogs(context, connection, events);
  return new Map(
    logs.flatMap((log) => (log.eventName === 'ChangeScheduled' ? [[log.args.id, log.args.call] as const] : [])),
  );
}

async function pendingOf({ client, host: address }: Connection, id: Hex): Promise<Pending> {
  return readPendingChange(client, { address, id });
}

function changeLine({ id, call, eta, expiry }: Change, now: number): string {
  const when =
    now < eta
      ? `due ${formatTime(eta, { now })}`
      : now < expiry
        ? `due now, until ${formatTime(expiry, { now })}`
        : `lapsed ${formatTime(expiry, { now })}`;
  return `${id}  ${when}\n  ${formatHostCall(call)}`;
}

async function schedule_(context: Context, text: string): Promise<Result> {
  const call = parseCalldata(text);
  const connection = await context.connect();
  requireModule(connection, 'twoSpeedChange');
  const { client, host: address, now } = connection;
  const id = keccak256(call);
  const [pending, { slow, window }] = await Promise.all([
    pendingOf(connection, id),
    readChangeDelays(client, { address }),
  ]);
  const eta = now + slow;
  const isPending = pending.eta > 0 && pending.expiry > now;
  const sent = await context.send({
    summary: `Schedules ${formatHostCall(call)}: due ${formatTime(eta, { now })}, until ${formatTime(eta + window, { now })}.`,
    call: writeScheduleChange.call({ address, call }),
    alreadyDone: isPending ? `it is scheduled, and due ${formatTime(pending.eta, { now })}.` : undefined,
  });
  return sentResult(sent, { id, function: formatHostCall(call), eta: isPending ? pending.eta : eta });
}

async function takeStep(context: Context, text: string, step: Step): Promise<Result> {
  const given = parseCalldata(text);
  const connection = await context.connect();
  requireModule(connection, 'twoSpeedChange');
  const { host: address, now } = connection;
  const change = await findChange(context, connection, given);
  const isPending = change.eta > 0;
  const sent = await context.send({
    summary: `${step.summary} ${formatHostCall(change.call)}.`,
    call: step.call(address, change),
    notes: isPending
      ? [`It may be executed from ${formatTime(change.eta, { now })} until ${formatTime(change.expiry, { now })}.`]
      : [],
    alreadyDone: await stepTaken(connection, change, step),
  });
  return sentResult(sent, {
    id: change.id,
    function: formatHostCall(change.call),
    eta: change.eta,
    expiry: change.expiry,
  });
}

/** By its id, for which the events are searched, or by its calldata. */
async function findChange(context: Context, connection: Connection, given: Hex): Promise<Change> {
  const isId = given.length === 66;
  const id = isId ? given : keccak256(given);
  const call = isId ? (await scheduledCalls(context, connection)).get(id) : given;
  if (call === undefined) throw new ChangeUnknownError({ id });
  return { id, call, ...(await pendingOf(connection, id)) };
}

function parseCalldata(text: string): Hex {
  if (isHex(text) && text.length >= 10 && text.length % 2 === 0) return text;
  throw new OptionInvalidError({
    option: 'The change',
    value: text.slice(0, 20),
    rule: 'an id or calldata in hex',
    nextStep: 'See bulkhead change list.',
  });
}

async function stepTaken(
  { client, host }: Connection,
  { scheduledAt, eta }: Change,
  { name }: Step,
): Promise<string | undefined> {
  if (name === 'veto' || name === 'cancel') return eta === 0 ? 'it is not pending.' : undefined;
  if (name !== 'waive' || eta === 0) return undefined;
  const { fast } = await readChangeDelays(client, { address: host });
  return eta <= scheduledAt + fast ? 'the veto was given up before.' : undefined;
}
