import {
  type Abi,
  type Account,
  type Address,
  type Chain,
  type Client,
  decodeFunctionData,
  type Hex,
  type Transport,
} from 'viem';
import { batching } from '../chain/batch.js';
import * as abis from '../generated/abis/index.js';
import {
  readPendingChange,
  writeExecuteChange,
  writeScheduleChange,
} from '../generated/actions/core/TwoSpeedChange.js';
import type { Change } from '../generated/types.js';
import { formatTime } from '../text/time.js';
import { compare } from './compare/compare.js';
import { type AmountUnit, type ConfigCall, configCall, type Draft } from './compare/draft.js';
import type { Direction, FieldChange } from './direction.js';
import { ConfigGovernorError } from './errors.js';
import { changeId, type Present, readPresent } from './present.js';
import { resolveConfig } from './resolve.js';
import type { Config } from './schema.js';
import { judge, rehearse, type Verdict } from './speed.js';

/** Where a step stands. Times are Unix seconds. */
export type StepState =
  /** Can be sent now: the change itself, or its scheduling. */
  | { type: 'todo' }
  /** Announced. `waivedEta` is when it is due if the council waives its veto. */
  | { type: 'scheduled'; eta: number; expiry: number; waivedEta: number }
  /** Can be executed now, by anyone. */
  | { type: 'due'; eta: number; expiry: number }
  /** Was not executed in time: it has to be scheduled anew. */
  | { type: 'lapsed'; expiry: number }
  /** Other steps have to be in force before. */
  | { type: 'waits'; for: readonly string[] }
  /** The chain refuses it, whoever sends it and whenever. */
  | { type: 'impossible'; reason: string };

/** One thing to change. */
export type ConfigStep = {
  /** Place in the configuration. */
  path: string;
  /** What it is about where the path does not tell: a symbol, an account. */
  subject?: string | undefined;
  changes: readonly FieldChange[];
  /** In what amounts among the changes are. */
  unit?: AmountUnit | undefined;
  direction: Direction;
  /** As the chain says. Undefined for what is impossible. */
  speed?: 'instant' | 'scheduled' | undefined;
  /** Who may send the transaction. */
  sender: 'governor' | 'newGovernor' | 'anyone';
  /** The call of the setter. Absent for what is fixed when a host is deployed. */
  call?: ConfigCall | undefined;
  /** What to send now; absent when there is nothing to send yet. */
  transaction?: ConfigCall | undefined;
  state: StepState;
  /** Why it is done so, as a sentence. */
  why: string;
  /** What would stand in the way if it were executed now, while other steps may clear it away. */
  caution?: string | undefined;
};

export type ConfigDiff = {
  address: Address;
  /** As whom the chain was asked. */
  governor: Address | undefined;
  /** The block that was compared. */
  block: { number: bigint; timestamp: bigint };
  /** In the order in which they are to be done. */
  steps: readonly ConfigStep[];
  /** Paths that agree. */
  same: readonly string[];
  /** What the chain has and the configuration does not mention. Left alone unless it says `exact: true`. */
  unknown: readonly { path: string; what: string }[];
};

export type DiffConfigParameters = {
  /** The host. */
  address: Address;
  config: Config;
  /** The governor. The owner of the host when absent. */
  account?: Account | Address | undefined;
  /** Where the search for events starts; the host's first block when absent. */
  fromBlock?: bigint | undefined;
  /** Told how far that search has come. */
  onProgress?: ((progress: { block: bigint; fromBlock: bigint; toBlock: bigint; logs: number }) => void) | undefined;
};

export type DiffConfigReturnType = ConfigDiff;

type ReadClient = Client<Transport, Chain | undefined, Account | undefined>;

/**
 * Compares a configuration with what a host has: what differs, in which order it is to be done, what can be done at once
 * and what has to be scheduled. How fast a change is, the chain is asked: each is tried as the governor.
 *
 * What has been scheduled already is recognised, so that the same configuration can be compared, and applied, again.
 *
 * @param client - Client to use.
 * @param parameters - {@link DiffConfigParameters}
 * @returns {@link ConfigDiff}
 * @throws {@link ConfigInvalidError} for addresses that were left zero, and amounts that do not fit their token.
 * @throws {@link ConfigGovernorError} when nobody is known as whom the changes could be tried.
 *
 * @example
 * import { diffConfig, loadConfig } from '@bulkhead/sdk/config';
 *
 * const config = await loadConfig('bulkhead.yaml');
 * const diff = await diffConfig(client, { address, config });
 * for (const step of diff.steps) console.log(step.path, step.direction, step.state.type);
 */
export async function diffConfig(client: ReadClient, parameters: DiffConfigParameters): Promise<DiffConfigReturnType> {
  const { address, account, fromBlock, onProgress } = parameters;
  const config = await resolveConfig(client, parameters.config);
  const present = await readPresent(client, { address, named: config, fromBlock, onProgress });
  const given = typeof account === 'string' ? account : account?.address;
  const governor = given ?? present.host.governor ?? config.roles?.governor;
  const { drafts, extras, same } = compare(present, config);
  const judged = await Promise.all(
    drafts.map((draft) =>
      isThere(present, draft) ? judgeDraft(client, draft, governor, address) : { draft, verdict: ABSENT },
    ),
  );
  const kept = judged.filter(({ draft, verdict }) => !draft.onlyAtOnce || verdict?.type === 'instant');
  const changes = await pendingOf(client, present, kept);
  const steps = ordered(kept).map((found) => stepOf(found, kept, changes, present));
  await rehearseAll(client, steps, kept);
  return {
    address,
    governor,
    block: present.block,
    steps,
    same,
    unknown: [...extras.map(({ path, what }) => ({ path, what })), ...strayChanges(present, drafts)],
  };
}

type Judged = { draft: Draft; verdict?: Verdict | undefined };

const ABSENT: Verdict = { type: 'refused', refusal: { reason: 'The host has no module for this section.' } };
/** Sections that are there exactly when their module is. */
const OF_MODULES = ['guardians', 'unpause', 'assets', 'feeds', 'perimeter', 'lending'] as const;

function isThere({ config }: Present, { path }: Draft): boolean {
  const [section = ''] = path.split(/[.[ ]/);
  const home = section === 'asset' || section === 'escalation' ? 'assets' : section;
  const known = OF_MODULES.find((name) => name === home);
  return known === undefined || config[known] !== undefined;
}

async function judgeDraft(
  client: ReadClient,
  draft: Draft,
  governor: Address | undefined,
  address: Address,
): Promise<Judged> {
  if (draft.call === undefined) return { draft };
  const verdict = await judge(client, draft.call, draft.sender ?? governor);
  if (verdict.type === 'refused' && verdict.refusal.error?.errorName === 'AuthorityUnauthorized')
    throw new ConfigGovernorError({ address, account: governor });
  return { draft, verdict };
}

/** Changes that are pending under the calls of scheduled steps. */
async function pendingOf(
  client: ReadClient,
  { host, block }: Present,
  found: Judged[],
): Promise<ReadonlyMap<Hex, Change>> {
  const reads = batching(client);
  const ids = found.flatMap(({ draft, verdict }) =>
    verdict?.type === 'scheduled' && draft.call ? [changeId(draft.call.data)] : [],
  );
  const at = { address: host.address, blockNumber: block.number };
  return new Map(
    await Promise.all(ids.map(async (id) => [id, await readPendingChange(reads, { ...at, id })] as const)),
  );
}

// Order

/** What tightens at once comes first; then each after what it needs; else as the configuration has it. */
function ordered(found: readonly Judged[]): Judged[] {
  const first = found.filter(tightensNow);
  const rest = found.filter((one) => !tightensNow(one));
  const done: Judged[] = [];
  const visit = (one: Judged, above: readonly Judged[]): void => {
    if (done.includes(one) || above.includes(one)) return;
    for (const path of one.draft.after)
      for (const other of found) if (other.draft.path === path) visit(other, [...above, one]);
    done.push(one);
  };
  for (const one of [...first, ...rest]) visit(one, []);
  return done;
}

function tightensNow({ draft, verdict }: Judged): boolean {
  return verdict?.type === 'instant' && draft.direction === 'tightens';
}

// State

function stepOf(
  { draft, verdict }: Judged,
  all: readonly Judged[],
  changes: ReadonlyMap<Hex, Change>,
  present: Present,
): ConfigStep {
  const { path, subject, unit, fields, direction, call } = draft;
  const base = { path, ...(subject !== undefined && { subject }), ...(unit && { unit }), changes: fields, direction };
  if (call === undefined || verdict === undefined)
    return { ...base, sender: 'governor', state: { type: 'impossible', reason: FIXED }, why: FIXED };
  if (verdict.type === 'refused') {
    const { reason } = verdict.refusal;
    return {
      ...base,
      sender: 'governor',
      call,
      state: { type: 'impossible', reason },
      why: `The chain refuses: ${reason}`,
    };
  }
  const waits = unfinished(draft, all, changes, present);
  if (verdict.type === 'instant') {
    const sender = draft.sender === undefined ? 'governor' : 'newGovernor';
    const state: StepState = waits.length > 0 ? { type: 'waits', for: waits } : { type: 'todo' };
    const why = draft.onlyAtOnce ? PART_AT_ONCE : AT_ONCE;
    return { ...base, speed: 'instant', sender, call, ...(waits.length === 0 && { transaction: call }), state, why };
  }
  return { ...base, speed: 'scheduled', call, why: SLOW, ...scheduledState(call, waits, changes, present) };
}

const FIXED = 'This is fixed when a host is deployed.';
const AT_ONCE = 'The governor may do this at once: it disarms nothing.';
const PART_AT_ONCE = 'The part that tightens need not wait for the rest.';
const SLOW = 'The contract takes this only as a scheduled change, which the council can veto.';

type Scheduled = Pick<ConfigStep, 'sender' | 'state' | 'transaction'>;

function scheduledState(
  call: ConfigCall,
  waits: readonly string[],
  changes: ReadonlyMap<Hex, Change>,
  { block, config }: Present,
): Scheduled {
  const change = changes.get(changeId(call.data));
  const schedule = configCall(writeScheduleChange.call({ address: call.to, call: call.data }));
  const stage = stageOf(change, block.timestamp);
  if (stage === 'none' || change === undefined)
    return { sender: 'governor', state: { type: 'todo' }, transaction: schedule };
  const { eta, expiry, scheduledAt } = change;
  if (stage === 'lapsed') return { sender: 'governor', state: { type: 'lapsed', expiry }, transaction: schedule };
  if (stage === 'early') {
    const waivedEta = Math.min(eta, scheduledAt + (config.changeDelays?.fast ?? 0));
    return { sender: 'anyone', state: { type: 'scheduled', eta, expiry, waivedEta } };
  }
  if (waits.length > 0) return { sender: 'anyone', state: { type: 'waits', for: waits } };
  const execute = configCall(writeExecuteChange.call({ address: call.to, call: call.data }));
  return { sender: 'anyone', state: { type: 'due', eta, expiry }, transaction: execute };
}

function stageOf(change: Change | undefined, now: bigint): 'none' | 'early' | 'due' | 'lapsed' {
  if (change === undefined || change.scheduledAt === 0) return 'none';
  if (now < change.eta) return 'early';
  return now < change.expiry ? 'due' : 'lapsed';
}

/** Steps that have to be in force before and are not going to be in this run. */
function unfinished(
  { after }: Draft,
  all: readonly Judged[],
  changes: ReadonlyMap<Hex, Change>,
  { block }: Present,
): string[] {
  return all
    .filter(({ draft, verdict }) => {
      if (!after.includes(draft.path) || draft.call === undefined) return false;
      if (verdict?.type === 'instant') return false;
      return stageOf(changes.get(changeId(draft.call.data)), block.timestamp) !== 'due';
    })
    .map(({ draft }) => draft.path);
}

// Rehearsal

/**
 * A change that would be refused when it is due is not announced, unless another step may clear the way for it until
 * then.
 */
async function rehearseAll(client: ReadClient, steps: ConfigStep[], found: readonly Judged[]): Promise<void> {
  const refusals = await Promise.all(
    steps.map((step) => (step.speed === 'scheduled' && step.call ? rehearse(client, step.call) : undefined)),
  );
  for (const [index, refusal] of refusals.entries()) {
    const step = steps[index];
    if (step === undefined || refusal === undefined) continue;
    const mayHelp = found.some(
      ({ draft }) => draft.path !== step.path && sectionOf(draft.path) === sectionOf(step.path),
    );
    const isAnnounced = step.state.type === 'scheduled' || step.state.type === 'due' || step.state.type === 'waits';
    if (mayHelp || isAnnounced) steps[index] = { ...step, caution: refusal.reason };
    else steps[index] = { ...withoutTransaction(step), state: { type: 'impossible', reason: refusal.reason } };
  }
}

function withoutTransaction({ transaction: _, ...step }: ConfigStep): ConfigStep {
  return { ...step, why: 'It could be scheduled, but not executed.' };
}

function sectionOf(path: string): string {
  const [section = ''] = path.split(/[.[ ]/);
  // Delays and the bounds of closings limit each other.
  return section === 'changeDelays' ? 'containment' : section;
}

// What is pending and belongs to no step

/** Functions that set what a configuration says. Other changes, such as a quarantine, are none of its business. */
const SETTERS = new Set(
  `transferOwnership setCouncil setMessenger setOutflowRescue setChangeDelays setContainmentBounds setGuardianBudget
  setGuardian removeGuardian replaceGuardian setUnpauseTimes setOutflowEscalation setOutflowTerms setOutflowWeight
  setLiquidationTerms setFeed setSecondFeed removeFeed setHostLink setOutflowPerimeter setMarketTerms`.split(/\s+/),
);

function strayChanges({ scheduled, block }: Present, drafts: readonly Draft[]): { path: string; what: string }[] {
  const ours = new Set(drafts.flatMap(({ call }) => (call ? [changeId(call.data)] : [])));
  return scheduled.flatMap(({ id, call, change }) => {
    const name = nameOf(call);
    if (ours.has(id) || !SETTERS.has(name) || block.timestamp >= change.expiry) return [];
    const when = `from ${formatTime(change.eta)} until ${formatTime(change.expiry)}`;
    return [
      {
        path: `change ${id}`,
        what: `${name} is scheduled, and anyone may execute it ${when}: cancel it if nobody wants it.`,
      },
    ];
  });
}

const everyFunction = Object.values(abis).flatMap((abi: Abi) => abi.filter(({ type }) => type === 'function'));

function nameOf(call: Hex): string {
  try {
    return decodeFunctionData({ abi: everyFunction, data: call }).functionName;
  } catch {
    return ''; // a function of the host's own
  }
}
