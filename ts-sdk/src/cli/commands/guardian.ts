import type { Command } from 'commander';
import { type Address, zeroAddress } from 'viem';
import { readGuardianStatus, readGuardians, writeGuardianDrill } from '../../generated/actions/pause/GuardianPause.js';
import type { GuardianStatus } from '../../generated/types.js';
import { parseAddress } from '../../text/address.js';
import { formatDuration } from '../../text/duration.js';
import { formatScopes, scopeNamesOf } from '../../text/scopes.js';
import { formatTime } from '../../text/time.js';
import { examples } from '../help.js';
import { sentResult } from '../send/result.js';
import type { Cli, Connection, Context, Result } from '../types.js';
import { requireModule } from '../words.js';

/** A drill younger than this is one: the same command, typed again. */
const JUST_DRILLED = 3_600;

export function registerGuardian(program: Command, cli: Cli): void {
  const group = program.command('guardian').description('Guardians: what they may close, and whether they still can.');
  const drill = group
    .command('drill')
    .description('Proves that the account can pause, closes nothing, and moves its deadline.')
    .option('--again', 'also when it has drilled within the hour')
    .action(cli.action(drillNow));
  examples(drill, 'bulkhead guardian drill --account guardian.json');
  const status = group
    .command('status')
    .description('Shows seats, clocks and deadlines. Needs no account.')
    .argument('[account]', 'only this guardian or stand-in')
    .action(cli.action(showStatus));
  examples(status, 'bulkhead guardian status', 'bulkhead guardian status --json');
}

async function drillNow(context: Context, { again = false }: { again?: boolean }): Promise<Result> {
  const connection = await context.connect();
  requireModule(connection, 'guardianPause');
  const { client, host: address, now } = connection;
  const account = await context.sender();
  const status = await readGuardianStatus(client, { address, accountArg: account });
  const sent = await context.send({
    summary: 'Drills: proves that the account can pause, and closes nothing.',
    call: writeGuardianDrill.call({ address }),
    notes: status.seat === zeroAddress ? [] : [`The deadline is ${formatTime(status.drillBy, { now })}.`],
    alreadyDone: again ? undefined : drilledAlready(account, status, now),
  });
  if (sent.type !== 'mined') return sentResult(sent, { account, drillBy: status.drillBy });
  const { blockNumber } = sent.receipt;
  const { drillBy } = await readGuardianStatus(client, { address, accountArg: account, blockNumber });
  const { text, json } = sentResult(sent, { account, drillBy });
  return { json, text: `${text}\nThe next drill is due ${formatTime(drillBy)}.` };
}

function drilledAlready(account: Address, status: GuardianStatus, now: number): string | undefined {
  const { armed, seat, drillBy, drillInterval, successorDrilled } = status;
  if (!armed) return undefined;
  if (seat !== account) return successorDrilled ? `${account} has drilled, and the seat is its.` : undefined;
  const drilledAt = drillBy - drillInterval;
  if (now - drilledAt >= JUST_DRILLED) return undefined;
  const times = [drilledAt, drillBy].map((time) => formatTime(time, { now }));
  return `${account} drilled, or got its seat, ${times[0]}; the next drill is due ${times[1]}.`;
}

async function showStatus(context: Context, only: string | undefined): Promise<Result> {
  const connection = await context.connect();
  requireModule(connection, 'guardianPause');
  const accounts = only
    ? [parseAddress(only, { of: 'the account' })]
    : await readGuardians(connection.client, { address: connection.host });
  const seats = await Promise.all(accounts.map((account) => readSeat(connection, account)));
  const text = seats.map((seat) => seatLines(seat, connection.now)).join('\n\n');
  return { json: { guardians: seats }, text: text || 'The host has no guardian.' };
}

type Seat = { account: Address; status: GuardianStatus };

async function readSeat({ client, host }: Connection, account: Address): Promise<Seat> {
  return { account, status: await readGuardianStatus(client, { address: host, accountArg: account }) };
}

function seatLines({ account, status }: Seat, now: number): string {
  if (status.seat === zeroAddress) return `${account} is no guardian, and stands in for none.`;
  const { available, maxDuration, exitMaxDuration, exitScopes, drillBy, clockEnd, successor } = status;
  const exits =
    exitScopes === 0 ? '' : `, and ${formatScopes(exitScopes)} for ${formatDuration(exitMaxDuration)} at most`;
  const lines = [
    `${account} ${powerOf(account, status)}`,
    `  may close  ${scopeNamesOf(status.scopes).join(', ')} for ${formatDuration(maxDuration)} at most${exits}`,
    `  clock      ${formatDuration(available)} left${clockEnd > now ? `; pays for a closing until ${formatTime(clockEnd, { now })}` : ''}`,
    `  drill by   ${formatTime(drillBy, { now })}`,
    `  stand-in   ${successor === zeroAddress ? 'none' : successor}`,
  ];
  return lines.join('\n');
}

function powerOf(account: Address, { armed, seat, lapsed, successorDrilled }: GuardianStatus): string {
  const place = seat === account ? 'is a guardian' : `stands in for ${seat}`;
  if (armed) return `${place}, and is armed${lapsed && seat === account ? ', though its drill is overdue' : ''}.`;
  if (seat !== account) return `${place}, who has not lapsed: it cannot pause now.`;
  return `${place}, and has lost its power${successorDrilled ? ' to its stand-in' : ''}.`;
}
