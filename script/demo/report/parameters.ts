/** The parameters of a run, as people discuss them. */
import type { BridgeConfig } from '../config.js';
import { duration } from '../words.js';
import { type Html, html } from './html.js';

type Numbers = Record<string, number>;

export function parametersSection(runs: readonly { name: string; config: BridgeConfig | undefined }[]): Html {
  return html`<section id="parameters"><h2>Parameters</h2>
<p class="sub">As passed to the deployment script; the files are in <code>script/config/</code>.</p>
${runs.map(({ name, config }) => (config === undefined ? without(name) : oneRun(name, config)))}</section>`;
}

function without(name: string): Html {
  return html`<h3 class="t-${name}">${name}</h3><p class="sub">The same custody contract without modules. It has no parameters.</p>`;
}

function oneRun(name: string, config: BridgeConfig): Html {
  const [delays, escrow] = [config['changeDelays'], config['escrow']] as Numbers[];
  const facts: [string, string][] = [
    ['What does not fit', config['delaysDeliveries'] === true ? 'waits in escrow' : 'is refused'],
    ...latchFacts(config),
    ['Review of claims', `${time(escrow, 'review')}, and ${time(escrow, 'hold')} more when a guardian holds them`],
    ['Slow changes', `after ${time(delays, 'slow')}, or ${time(delays, 'fast')} when the council waives its veto`],
  ];
  return html`<h3 class="t-${name}">${name}</h3><p class="sub">${config.about}</p>
<dl>${facts.map(([term, text]) => html`<dt>${term}</dt><dd>${text}</dd>`)}</dl>
<div class="scroll"><table><thead><tr><th>asset</th><th>at once</th><th>refill</th><th>small exits</th><th>up to</th><th>most</th><th>trips below</th><th>weight</th></tr></thead>
<tbody>${config.assets.map((terms) => assetRow(terms as unknown as Numbers & { symbol: string }))}</tbody></table></div>`;
}

function latchFacts(config: BridgeConfig): [string, string][] {
  const neverTrips = config['delaysDeliveries'] !== true && config.assets.every((terms) => terms['tripPpm'] === 0);
  if (neverTrips) return [['Latch', 'none: no lane trips']];
  const [bounds, escalation] = [config['containment'], config['escalation']] as Numbers[];
  return [
    [
      'Automatic latch',
      `${time(bounds, 'automaticMax')} at a time, ${time(bounds, 'automaticBudget')} in any ${time(bounds, 'automaticWindow')}`,
    ],
    [
      'Escalation',
      `lanes with ${(escalation?.['shareBps'] ?? 0) / 100} % of the value within ${time(escalation, 'epoch')} latch the bridge`,
    ],
  ];
}

function assetRow(terms: Numbers & { symbol: string }): Html {
  const per = `/ ${time(terms, 'window')}`;
  const share = (field: string) => `${Number(((terms[field] ?? 0) / 10_000).toFixed(3))} %`;
  return html`<tr><th>${terms.symbol}</th><td>${share('burst')}</td><td>${share('refill')} ${per}</td><td>${share('smallBurst')} + ${share('smallRefill')} ${per}</td><td>${share('threshold')}</td><td>${share('most')} ${per}</td><td>${share('tripPpm')} of it</td><td>${(terms['weightBps'] ?? 0) / 100} %</td></tr>`;
}

function time(values: Numbers | undefined, field: string): string {
  return duration(values?.[field] ?? 0);
}
