/** The section that shows what was left. */
import type { BalancePoint } from '../balances.js';
import type { IncidentRecord } from '../record.js';
import type { RunResult } from '../run.js';
import { shortUsd } from '../words.js';
import { chart, legend } from './chart.js';
import { type Html, html } from './html.js';

const HOUR = 3600;

export function balanceSection(record: IncidentRecord, runs: readonly RunResult[]): Html {
  const lines = runs.map(({ name, balances }) => ({ className: name, points: balances.map(total) }));
  const entries = runs.map(({ name, balances }) => {
    const last = balances.at(-1);
    return { className: name, name, note: `ends with ${shortUsd(last === undefined ? 0 : total(last).value)}` };
  });
  const start = Math.min(...runs.map(({ outcomes }) => outcomes[0]?.time ?? record.firstTheft));
  const marks = [
    { time: record.firstTheft, label: 'first theft' },
    { time: record.lastTheft, label: 'last theft' },
  ];
  return html`<section id="balance"><h2>What is left in the bridge</h2>
<p class="sub">USD in custody and in escrow. Honest withdrawals lower it, too.</p>
${legend(entries)}
<figure>${chart({ title: 'USD left during the hours of the theft, per run', lines, from: record.firstTheft - HOUR, to: record.lastTheft + HOUR, marks })}<figcaption>The hours of the theft</figcaption></figure>
<figure>${chart({ title: 'USD left over the whole replay, per run', lines, from: start, to: record.lastTheft + HOUR, marks: marks.slice(0, 1) })}<figcaption>The whole replay up to the theft</figcaption></figure>
${escrowFigure(record, runs)}</section>`;
}

/** How value went into escrow and came out again. */
function escrowFigure(record: IncidentRecord, runs: readonly RunResult[]): Html {
  const run = runs.find(({ balances }) => balances.some(({ escrow }) => escrow > 0));
  if (run === undefined) return html``;
  const end = run.balances.at(-1)?.time ?? record.lastTheft;
  const points = run.balances.map(({ time, escrow }) => ({ time, value: escrow }));
  const from = record.firstTheft - 6 * HOUR;
  const marks = [{ time: record.firstTheft, label: 'first theft' }];
  return html`<figure>${chart({ title: `USD in escrow in ${run.name} until every honest claim is paid`, lines: [{ className: run.name, points }], from, to: end + 6 * HOUR, marks })}<figcaption>In escrow in ${run.name}, until the last honest claim is paid. What remains is quarantined: it belongs to those who were robbed.</figcaption></figure>`;
}

function total({ time, custody, escrow }: BalancePoint): { time: number; value: number } {
  return { time, value: custody + escrow };
}
