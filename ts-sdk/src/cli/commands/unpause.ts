import type { Command } from 'commander';
import { type Address, zeroAddress } from 'viem';
import { readContainmentWord } from '../../generated/actions/core/Containment.js';
import {
  readPendingUnpause,
  readUnpauseTimes,
  writeExecuteUnpause,
  writeProposeUnpause,
  writeVetoUnpause,
  writeWithdrawUnpause,
} from '../../generated/actions/pause/TimelockedUnpause.js';
import { Scope, type UnpausePlan } from '../../generated/types.js';
import { closedScopes, containedUntil, isSameClosing } from '../../math/containment.js';
import { planUnpause, type WantedTimes } from '../../math/plan.js';
import { SCOPE_NAMES } from '../../math/scopes.js';
import { parseAddress } from '../../text/address.js';
import { parseScope, scopeNamesOf } from '../../text/scopes.js';
import { formatTime, parseTime } from '../../text/time.js';
import { examples } from '../help.js';
import { sentResult } from '../send/result.js';
import type { Cli, Connection, Context, Intent, Result } from '../types.js';
import { andList, MARKET_OPTION, marketWords, parseMarket, requireModule } from '../words.js';

type MarketOptions = { market?: string };
type ProposeOptions = MarketOptions & { scopes?: string; at?: string; refund?: string };

export function registerUnpause(program: Command, cli: Cli): void {
  const group = program.command('unpause').description('Reopens before a closing ends by itself: by a public plan.');
  const propose = group
    .command('propose')
    .description('Proposes the smallest plan that reopens scopes at a time. As the governor.')
    .option(...MARKET_OPTION)
    .option(
      '--scopes <names>',
      'what to reopen, each perhaps with a time of its own: Exit,Trade=+6h; without it all that is closed',
    )
    .option('--at <time>', 'when, as in +6h or 2026-03-01T04:30Z; without it as soon as the plan may be executed')
    .option('--refund <guardian>', 'guardian that gets back the seconds it does not need')
    .action(cli.action(proposePlan));
  examples(
    propose,
    'bulkhead unpause propose --safe 0x…',
    'bulkhead unpause propose --scopes Exit,Trade=+6h --account governor.json',
  );
  for (const step of steps) addStep(group, cli, step);
}

type Step = {
  name: string;
  description: string;
  write: { call: (options: { address: Address; market: `0x${string}` }) => Intent['call'] };
  summary: string;
  /** Without a plan there is nothing left to stop. */
  doneWithoutPlan: boolean;
};

const steps: readonly Step[] = [
  {
    name: 'veto',
    description: 'Stops the pending plan. As an armed guardian or the council, before its veto time ends.',
    write: writeVetoUnpause,
    summary: 'Vetoes the plan to reopen',
    doneWithoutPlan: true,
  },
  {
    name: 'withdraw',
    description: 'Takes the pending plan back. As the governor.',
    write: writeWithdrawUnpause,
    summary: 'Withdraws the plan to reopen',
    doneWithoutPlan: true,
  },
  {
    name: 'execute',
    description: 'Executes the pending plan once it is due. Anyone may.',
    write: writeExecuteUnpause,
    summary: 'Executes the plan to reopen',
    doneWithoutPlan: false,
  },
];

function addStep(group: Command, cli: Cli, step: Step): void {
  const command = group
    .command(step.name)
    .description(step.description)
    .option(...MARKET_OPTION)
    .action(cli.action((context: Context, options: MarketOptions) => takeStep(context, options, step)));
  examples(command, `bulkhead unpause ${step.name} --account key.json`);
}

async function proposePlan(context: Context, options: ProposeOptions): Promise<Result> {
  const connection = await context.connect();
  requireModule(connection, 'timelockedUnpause');
  const { client, host: address, now } = connection;
  const market = parseMarket(options.market);
  const [seen, pending, times] = await Promise.all([
    readContainmentWord(client, { address, market }),
    readPendingUnpause(client, { address, market }),
    readUnpauseTimes(client, { address }),
  ]);
  const wanted = wantedTimes(options, scopeNamesOf(closedScopes(seen, BigInt(now))), now);
  const plan = planUnpause(seen, wanted, BigInt(now));
  const refundGuardian = options.refund ? parseAddress(options.refund, { of: '--refund' }) : zeroAddress;
  const lines = planLines(connection, { plan, word: seen });
  const eta = now + times.delay;
  const sent = await context.send({
    summary: `Proposes to reopen ${marketWords(market)}: due ${formatTime(eta, { now })}, until ${formatTime(eta + times.window, { now })}.`,
    call: writeProposeUnpause.call({ address, market, plan, seen, refundGuardian }),
    notes: lines,
    alreadyDone: proposedAlready({ seen, plan, wanted, pending, now, market }),
  });
  return sentResult(sent, { market, plan, seen, refundGuardian, eta });
}

/** Zero means: when the plan is executed. */
function wantedTimes(
  { scopes, at = 'now' }: ProposeOptions,
  closed: readonly (keyof typeof Scope)[],
  now: number,
): WantedTimes {
  const time = (text: string) => (text === 'now' ? 0n : BigInt(parseTime(text, { now })));
  if (scopes === undefined) return Object.fromEntries(closed.map((name) => [name, time(at)]));
  const pairs = scopes.split(',').map((part) => {
    const [name = '', own] = part.split('=');
    return [SCOPE_NAMES[parseScope(name)], time(own ?? at)] as const;
  });
  return Object.fromEntries(pairs);
}

type Proposal = {
  seen: bigint;
  plan: bigint;
  wanted: WantedTimes;
  pending: UnpausePlan;
  now: number;
  market: `0x${string}`;
};

function proposedAlready({ seen, plan, wanted, pending, now, market }: Proposal): string | undefined {
  const names = Object.keys(wanted) as (keyof typeof Scope)[];
  if (names.every((name) => containedUntil(seen, Scope[name]) <= now)) {
    const what = names.length === 0 ? 'Every scope' : andList(names);
    return `${what} of ${marketWords(market)} ${names.length > 1 ? 'are' : 'is'} open.`;
  }
  const isSame = pending.plan === plan && isSameClosing(pending.snapshot, seen) && pending.expiry > now;
  return isSame && pending.eta > 0 ? `This plan is pending, and due ${formatTime(pending.eta, { now })}.` : undefined;
}

/** What becomes of each closed scope. */
function planLines({ now }: Connection, { plan, word }: { plan: bigint; word: bigint }): string[] {
  return scopeNamesOf(closedScopes(word, BigInt(now))).map((name) => {
    const [planned, until] = [containedUntil(plan, Scope[name]), containedUntil(word, Scope[name])];
    if (planned >= until) return `${name} stays closed until ${formatTime(until, { now })}.`;
    const when = planned <= now ? 'when the plan is executed' : formatTime(planned, { now });
    return `${name} reopens ${when}, instead of ${formatTime(until, { now })}.`;
  });
}

async function takeStep(context: Context, options: MarketOptions, step: Step): Promise<Result> {
  const connection = await context.connect();
  requireModule(connection, 'timelockedUnpause');
  const { client, host: address, now } = connection;
  const market = parseMarket(options.market);
  const [{ plan, snapshot, eta, expiry, vetoUntil }, word] = await Promise.all([
    readPendingUnpause(client, { address, market }),
    readContainmentWord(client, { address, market }),
  ]);
  const pending = eta > 0;
  const sent = await context.send({
    summary: `${step.summary} ${marketWords(market)}.`,
    call: step.write.call({ address, market }),
    notes: pending
      ? [
          ...planLines(connection, { plan, word: snapshot }),
          `It may be executed from ${formatTime(eta, { now })} until ${formatTime(expiry, { now })}, and vetoed until ${formatTime(vetoUntil, { now })}.`,
        ]
      : [],
    alreadyDone: pending ? undefined : doneWithoutPlan(step, scopeNamesOf(closedScopes(word, BigInt(now))), market),
  });
  return sentResult(sent, { market, plan, eta, expiry, vetoUntil });
}

/** Who stops a plan that is gone has what he wants, and so has who reopens what is open. */
function doneWithoutPlan(step: Step, closed: readonly string[], market: `0x${string}`): string | undefined {
  if (step.doneWithoutPlan) return `No plan of ${marketWords(market)} is pending.`;
  return closed.length === 0 ? `No plan of ${marketWords(market)} is pending, and every scope is open.` : undefined;
}
