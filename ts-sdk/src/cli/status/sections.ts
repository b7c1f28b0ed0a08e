/** What a status says, the most urgent first. */
import { type Hex, zeroAddress, zeroHash } from 'viem';
import { OracleMode, OracleReason } from '../../generated/types.js';
import type {
  AssetStatus,
  ChangeStatus,
  FeedHealth,
  GuardianHealth,
  HostStatus,
  LatchStatus,
  MarketStatus,
  PlanStatus,
  ScopeStatus,
} from '../../status/types.js';
import { formatAmount } from '../../text/amount.js';
import { formatBytes32 } from '../../text/bytes32.js';
import { formatCall } from '../../text/call.js';
import { formatDuration } from '../../text/duration.js';
import { formatScopes } from '../../text/scopes.js';
import { formatTime } from '../../text/time.js';
import { assetWord, type Section, shortAmount } from './lines.js';

type Say = (status: HostStatus) => Section;

/** What is not as on a quiet day. */
export const urgentSections: readonly Say[] = [closed, latched, badPrices, plans, changes, claims];
/** How things stand. */
export const calmSections: readonly Say[] = [assets, prices, guardians, delays, roles];

const when = ({ block }: HostStatus, time: number) => formatTime(time, { now: block.time });
const short = (seconds: number) => formatDuration(seconds, { units: 2 });

// Closed

function closed(status: HostStatus): Section {
  return { title: 'CLOSED', lines: status.markets.flatMap((market) => closedOf(status, market)) };
}

/** Scopes that one closing keeps closed until the same second are told together. */
function closedOf(status: HostStatus, market: MarketStatus): string[] {
  const groups = new Map<string, ScopeStatus[]>();
  for (const scope of market.scopes) {
    if (scope.open || !isOwn(market, scope)) continue;
    const key = `${scope.closedUntil} ${scope.closing?.incident}`;
    groups.set(key, [...(groups.get(key) ?? []), scope]);
  }
  return [...groups.values()].flatMap((scopes) => closedLines(status, market, scopes));
}

/** What the host's word closes is told with the host. */
function isOwn({ market }: MarketStatus, { closing }: ScopeStatus): boolean {
  return closing === undefined || closing.market === market;
}

function closedLines(status: HostStatus, { market }: MarketStatus, scopes: readonly ScopeStatus[]): string[] {
  const [first] = scopes;
  if (first === undefined) return [];
  const names = scopes.map(({ name }) => name).join(', ');
  const line = `${names} of ${marketWords(status, market)} until ${when(status, first.closedUntil)}`;
  const { closing } = first;
  if (closing === undefined) return [line, '  by an incident before the search began'];
  const { incident, tierName, by, cause } = closing;
  const why = cause === zeroHash ? '' : `: ${formatBytes32(cause)}`;
  return [line, `  incident ${incident}, ${tierName.toLowerCase()} ${by}${why}`];
}

function marketWords({ assets: known }: Pick<HostStatus, 'assets'>, market: Hex): string {
  if (market === zeroHash) return 'the whole host';
  const asset = known.find(({ asset: address }) => formatBytes32(market).toLowerCase() === address.toLowerCase());
  return `market ${asset ? assetWord(asset) : formatBytes32(market)}`;
}

// Latched

function latched(status: HostStatus): Section {
  const { hostLatch } = status;
  const host = hostLatch?.active ? [`All lanes until ${when(status, hostLatch.until)}${latchedBy(hostLatch)}`] : [];
  const lanes = status.assets.filter(({ latched: isLatched }) => isLatched);
  return { title: 'LATCHED (only small exits are paid at once)', lines: [...host, ...lanes.map(lane)] };

  function lane(asset: AssetStatus): string {
    const most = shortAmount(asset.available.small, asset);
    return `${assetWord(asset)} until ${when(status, asset.latchedUntil)}${latchedBy(asset.latch)}; one exit of up to ${most}`;
  }
}

function latchedBy(latch: LatchStatus | undefined): string {
  if (latch === undefined) return '';
  const why = latch.cause && latch.cause !== zeroHash ? `: ${formatBytes32(latch.cause)}` : '';
  return latch.by ? `, by guardian ${latch.by}${why}` : ', tripped by what left';
}

// Prices

function badPrices(status: HostStatus): Section {
  const bad = status.feeds.filter(({ reason, mode }) => reason !== OracleReason.None || mode !== OracleMode.Trusted);
  return { title: 'PRICES REFUSED', lines: bad.map((feed) => badPrice(status, feed)) };
}

function badPrice(status: HostStatus, feed: FeedHealth): string {
  const { reasonName, mode, reconnectAt, lastGood, age, settings, report } = feed;
  const latch = mode & OracleMode.Latched ? `, latched until ${when(status, reconnectAt)}` : '';
  const good = `anchor ${formatAmount(lastGood, { decimals: settings.decimals })}, ${short(age)} old`;
  const said = report
    ? `; the feed says ${formatAmount(report.answer, { decimals: settings.decimals })}, ${when(status, Number(report.updatedAt))}`
    : '; the feed cannot be read';
  return `${feedName(status, feed)}: ${reasonName}${latch} (${good})${said}`;
}

function prices(status: HostStatus): Section {
  const good = status.feeds.filter(({ reason }) => reason === OracleReason.None);
  const lines = good.map((feed) => {
    const { price = 0n, settings, second, report } = feed;
    const reported = report ? `, reported ${when(status, Number(report.updatedAt))}` : '';
    return `${feedName(status, feed)}: ${formatAmount(price, { decimals: settings.decimals })}${reported}${second ? '' : ', no second leg'}`;
  });
  return { title: 'PRICES', lines };
}

function feedName({ assets: known }: HostStatus, { description, asset, feedId }: FeedHealth): string {
  const named = known.find(({ asset: address }) => address === asset);
  return description ?? (named ? assetWord(named) : formatBytes32(feedId));
}

// What comes

function plans(status: HostStatus): Section {
  return { title: 'PLANS TO REOPEN', lines: status.plans.flatMap((plan) => planLines(status, plan)) };
}

function planLines(status: HostStatus, plan: PlanStatus): string[] {
  const names = plan.reopens.map(({ name, at }) => (at > status.block.time ? `${name} ${when(status, at)}` : name));
  const veto = plan.vetoable ? `can be vetoed until ${when(status, plan.vetoUntil)}` : 'can no longer be vetoed';
  return [
    `${names.join(', ')} of ${marketWords(status, plan.market)}: ${phaseWords(status, plan)}`,
    `  answers incidents up to ${plan.upToIncident}, ${veto}`,
  ];
}

function changes(status: HostStatus): Section {
  return { title: 'SCHEDULED CHANGES', lines: status.changes.flatMap((change) => changeLines(status, change)) };
}

function changeLines(status: HostStatus, change: ChangeStatus): string[] {
  const { functionName, args, call, id, waived, upgrade } = change;
  const what = functionName === undefined ? call.slice(0, 10) : formatCall(functionName, args);
  const more = [waived ? 'the council waived its veto' : '', upgrade ? `code ${upgrade.codeHash}` : ''];
  return [`${what}: ${phaseWords(status, change)}`, `  ${[id, ...more].filter(Boolean).join(', ')}`];
}

function phaseWords(status: HostStatus, { phase, eta, expiry }: Pick<PlanStatus, 'phase' | 'eta' | 'expiry'>): string {
  if (phase === 'waiting') return `anyone can execute it from ${when(status, eta)}`;
  if (phase === 'executable') return `anyone can execute it NOW, until ${when(status, expiry)}`;
  return `lapsed ${when(status, expiry)}`;
}

// Money

function claims(status: HostStatus): Section {
  return { title: 'CLAIMS', lines: status.assets.flatMap((asset) => claimLine(status, asset)) };
}

function claimLine(status: HostStatus, asset: AssetStatus): string[] {
  const { states, releasable, nextDueAt } = asset.claims;
  const parts = Object.entries(states)
    .filter(([, { count }]) => count > 0)
    .map(([state, { count, amount }]) => `${count} ${state} (${shortAmount(amount, asset)})`);
  if (parts.length === 0) return [];
  const now = releasable > 0 ? `; ${releasable} can be paid NOW` : '';
  const next = nextDueAt === undefined ? '' : `; next ${when(status, nextDueAt)}`;
  return [`${assetWord(asset)}: ${parts.join(', ')}${now}${next}`];
}

function assets(status: HostStatus): Section {
  return { title: 'LIMITS', lines: status.assets.flatMap((asset) => assetLines(asset)) };
}

function assetLines(asset: AssetStatus): string[] {
  const { payableNow, burst, liquidity, line, liquidation } = asset;
  const lines = [
    `${assetWord(asset)}: ${shortAmount(payableNow, asset)} may leave at once, ${shortAmount(burst.main, asset)} when full, of ${shortAmount(liquidity, asset)} held`,
  ];
  if (line.waiting > 0n)
    lines.push(
      `  line: ${shortAmount(line.waiting, asset)} in escrow, clear ${line.clearIn === undefined ? 'never' : `in ${short(line.clearIn)}`}`,
    );
  if (liquidation) lines.push(`  liquidators: ${shortAmount(liquidation.available, asset)} now`);
  return lines;
}

// People

function guardians(status: HostStatus): Section {
  return { title: 'GUARDIANS', lines: status.guardians.flatMap((guardian) => guardianLines(status, guardian)) };
}

function guardianLines(status: HostStatus, guardian: GuardianHealth): string[] {
  const { account, armed, lapsed, available, burst, scopes, exitScopes, maxDuration, drillBy, standIn } = guardian;
  const power = armed ? (lapsed ? 'armed, drill missed' : 'armed') : 'NOT ARMED';
  const standBy = standIn ? `; stand-in ${standIn.account}${standIn.armed ? ', armed' : ''}` : '';
  return [
    `${account}: ${power}, ${short(available)} of ${short(burst)} left`,
    `  closes ${formatScopes(scopes | exitScopes)} for ${short(maxDuration)}; drill by ${when(status, drillBy)}${standBy}`,
  ];
}

function delays({ delays: { change, unpause, review, hold } }: HostStatus): Section {
  const lines = [
    change &&
      `Changes wait ${short(change.slow)}, waived ${short(change.fast)}, then ${short(change.window)} to execute`,
    unpause &&
      `Plans wait ${short(unpause.delay)}, then ${short(unpause.window)} to execute; vetoes for ${short(unpause.vetoPeriod)}`,
    review && hold && `Claims are reviewed for ${short(review)}; a hold adds ${short(hold)}`,
  ];
  return { title: 'DELAYS', lines: lines.filter((line) => typeof line === 'string') };
}

function roles({ roles: held, proxy }: HostStatus): Section {
  const accounts = [
    ['governor', held.governor === zeroAddress ? 'NOBODY' : held.governor],
    ['offered to', held.pendingGovernor],
    ...held.council.map((member) => ['council', member] as const),
    ['messenger', held.messenger],
    ['escrow', held.escrow],
    ['rescue', held.rescue],
    ['proxy admin', proxy?.admin],
    ['proxy beacon', proxy?.beacon],
  ] as const;
  const lines = accounts.flatMap(([role, account]) => (account ? [`${role.padEnd(12)} ${account}`] : []));
  return { title: 'ROLES', lines };
}
