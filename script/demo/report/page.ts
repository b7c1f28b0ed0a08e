/** The report of a demo: one page that needs nothing but itself. */
import { RESPONSE_SECONDS } from '../aftermath.js';
import { GRADES } from '../grade.js';
import type { IncidentRecord } from '../record.js';
import type { RunResult } from '../run.js';
import { FIGURE_ROWS, type FigureRow } from '../table.js';
import { duration, percent, shortUsd, usd, utc, whole } from '../words.js';
import { balanceSection } from './balances.js';
import { Html, html } from './html.js';
import { parametersSection } from './parameters.js';
import { STYLE } from './style.js';
import { type Entry, timelineOf } from './timeline.js';

export type ReportInput = {
  record: IncidentRecord;
  runs: readonly RunResult[];
  seconds: number;
  transactions: number;
};

export function reportPage({ record, runs, seconds, transactions }: ReportInput): string {
  const title = `${nameOf(record)}: what the breakers would have kept`;
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title><link rel="icon" href="data:,"><style>${new Html(STYLE)}</style></head><body>
<header><p class="brand">Bulkhead incident replay</p><h1>${headline(runs)}</h1>
<p class="lead">${nameOf(record)}, ${utc(record.firstTheft).slice(0, 10)}: every recorded deposit, withdrawal and theft, sent to real contracts on a local chain at its recorded second. The contracts cannot tell a theft from a withdrawal; what you see is what they decided.</p>
<div class="cards">${runs.map(card)}${whatHonestUsersFelt(runs)}</div></header>
<main>
${balanceSection(record, runs)}
${figuresSection(runs)}
${timelineSection(record, runs)}
${parametersSection(runs)}
${limitsSection(record)}
</main>
<footer><p>${whole(transactions)} transactions in each of ${runs.length} ${runs.length === 1 ? 'run' : 'runs'}, ${Math.round(seconds)} seconds. Source of the record: ${record.source}.</p></footer>
</body></html>`.text;
}

/** The record's name without its explanations. */
function nameOf({ name }: IncidentRecord): string {
  return name.split(',')[0] ?? name;
}

function headline(runs: readonly RunResult[]): string {
  const best = runs.at(-1);
  const worst = runs.find(({ name }) => name === 'unprotected');
  if (best === undefined) return '';
  const { stolenUsd, keptShare } = best.figures;
  if (best === worst) return `${shortUsd(stolenUsd)} gone`;
  const instead = worst === undefined ? '' : ` instead of ${shortUsd(worst.figures.stolenUsd)}`;
  return `${shortUsd(stolenUsd)} stolen${instead}: ${percent(keptShare)} kept`;
}

function card({ name, figures }: RunResult): Html {
  return html`<div class="card"><span class="name t-${name}">${name}</span><b>${shortUsd(figures.stolenUsd)}</b><span>stolen, ${percent(figures.keptShare)} kept</span><span>contained: ${figures.grade.replace('-', '\u2011')}</span></div>`;
}

function whatHonestUsersFelt(runs: readonly RunResult[]): Html {
  const best = runs.at(-1);
  if (best === undefined) return html``;
  const { total, immediate, lostUsd, longestWaitSeconds } = best.figures.honest;
  return html`<div class="card"><span class="name">honest users</span><b>${percent(immediate / Math.max(total, 1))}</b><span>of ${whole(total)} withdrawals paid at once in ${best.name}</span><span>longest wait ${duration(longestWaitSeconds)}, ${lostUsd < 0.5 ? 'nothing lost' : `${shortUsd(lostUsd)} not paid`}</span></div>`;
}

function figuresSection(runs: readonly RunResult[]): Html {
  return html`<section id="figures"><h2>Figures</h2><p class="sub">Stolen is what the thieves' addresses hold when everything is over.</p>
<div class="scroll"><table class="figures" style="--runs: ${runs.length}"><thead><tr><th></th>${runs.map(({ name }) => html`<th class="t-${name}">${name}</th>`)}</tr></thead><tbody>
${FIGURE_ROWS.map((row) => figureRow(row, runs))}
</tbody></table></div></section>`;
}

function figureRow({ label, cell, short = cell }: FigureRow, runs: readonly RunResult[]): Html {
  const cells = runs.map(({ figures }) => {
    const key = label === 'stolen' ? 'key' : '';
    return html`<td class="${key}"><span class="wide">${cell(figures)}</span><span class="narrow">${short(figures)}</span></td>`;
  });
  return html`<tr><th class="${label.startsWith(' ') ? 'inner' : ''}">${label.trim()}</th>${cells}</tr>`;
}

function timelineSection(record: IncidentRecord, runs: readonly RunResult[]): Html {
  const [main, ...others] = [...runs].reverse();
  if (main === undefined) return html``;
  return html`<section id="timeline"><h2>What happened</h2><p class="sub">From the chain's own events in <b class="t-${main.name}">${main.name}</b>. All times UTC.</p>
<ul class="keys"><li class="attack">attack</li><li>contracts</li><li class="people">people</li></ul>
${list(timelineOf(main, record.assets))}
${others.map((run) => html`<details><summary>The same in <span class="t-${run.name}">${run.name}</span></summary>${list(timelineOf(run, record.assets))}</details>`)}</section>`;
}

function list(entries: readonly Entry[]): Html {
  return html`<ol class="timeline">${entries.map(
    ({ time, tone, title, detail }) =>
      html`<li class="${tone}"><time datetime="${new Date(time * 1000).toISOString()}">${utc(time)}</time><b>${title}</b><p>${detail}</p></li>`,
  )}</ol>`;
}

function limitsSection(record: IncidentRecord): Html {
  const reach = record.assets.map(({ symbol, usd: price }) => `${symbol} ${usd(price)}`).join(', ');
  return html`<section id="limits"><h2>What these numbers do not say</h2><ul class="plain">
<li>The thieves are replayed as they were. Ones who knew the limits would take the first burst of every asset and come back slowly; the limit bounds them, this replay does not show how far.</li>
<li>A refused withdrawal is not tried again, since the record does not say when its owner would. It counts as not paid.</li>
<li>"Lost" speaks of withdrawals only. What was stolen belonged to people as well.</li>
<li>One block is one recorded second, so blocks without a transaction of the bridge do not count. Grades from best to worst: ${GRADES.join(', ')}.</li>
<li>A grade speaks of the first containment. A limit that latches nothing may stop the first theft and still pay later ones that fit.</li>
<li>The record ends with the last theft. After it no deposit moves the line of waiting claims, which makes waits longer than they would have been.</li>
<li>People wake ${duration(RESPONSE_SECONDS)} after the first containment, the median of known incidents, or when the thefts are over if that is later. That they tell every theft from every withdrawal is assumed.</li>
<li>Prices are those of the day of the incident for every date (${reach}). No contract sees them. Smaller tokens of the bridge are not in the record.</li>
<li>Deposits of an asset between two of its withdrawals are sent as one in the default run; <code>--full</code> sends every row.</li>
</ul></section>`;
}
