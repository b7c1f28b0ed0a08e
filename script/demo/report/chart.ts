/** A line chart in steps, as SVG that takes its colours from the page. */
import { shortUsd } from '../words.js';
import { type Html, html } from './html.js';
import { linear, type Scale, timeLabel, timeTicks, valueTicks } from './scale.js';

export type Line = {
  /** CSS class that colours it. */
  className: string;
  points: readonly { time: number; value: number }[];
};

export type Mark = { time: number; label: string };

export type ChartOptions = {
  /** Read out instead of the picture. */
  title: string;
  lines: readonly Line[];
  from: number;
  to: number;
  /** Vertical lines with a word. */
  marks: readonly Mark[];
};

type Size = { width: number; height: number; className: string; ticks: number };

/** Two sizes, of which the page shows one: text in a picture does not wrap. */
const SIZES: readonly Size[] = [
  { width: 880, height: 300, className: 'wide', ticks: 9 },
  { width: 340, height: 250, className: 'narrow', ticks: 4 },
];

const MARGIN = { top: 22, right: 12, bottom: 26, left: 58 };

export function chart(options: ChartOptions): Html {
  return html`${SIZES.map((size) => draw(options, size))}`;
}

function draw({ title, lines, from, to, marks }: ChartOptions, { width, height, className, ticks }: Size): Html {
  const shown = lines.map((line) => ({ ...line, points: within(line.points, from, to) }));
  const highest = Math.max(0, ...shown.flatMap(({ points }) => points.map(({ value }) => value)));
  const levels = valueTicks(highest, 4);
  const x = linear([from, to], [MARGIN.left, width - MARGIN.right]);
  const y = linear([0, levels.at(-1) ?? 1], [height - MARGIN.bottom, MARGIN.top]);
  return html`<svg class="chart ${className}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}">
${levels.map((level) => levelLine(level, y, width))}
${timeTicks(from, to, ticks).map((time) => timeTick(time, to - from, x, height))}
${marks.map((mark) => markLine(mark, x, height, width))}
${shown.map((line) => html`<path class="line ${line.className}" d="${path(line.points, x, y)}"/>`)}
</svg>`;
}

/** The points of the span, with the level at which it begins and ends. */
export function within<T extends { time: number }>(points: readonly T[], from: number, to: number): T[] {
  const before = points.findLast(({ time }) => time <= from);
  const inside = points.filter(({ time }) => time > from && time <= to);
  const all = before === undefined ? inside : [{ ...before, time: from }, ...inside];
  const last = all.at(-1);
  return last === undefined ? [] : [...all, { ...last, time: to }];
}

/** A balance stays until it changes: steps, not slopes. Points closer than half a pixel are one. */
function path(points: readonly { time: number; value: number }[], x: Scale, y: Scale): string {
  let text = '';
  let lastX = Number.NEGATIVE_INFINITY;
  for (const [index, { time, value }] of points.entries()) {
    const isLast = index === points.length - 1;
    if (!isLast && x(time) - lastX < 0.5 && !falls(points, index, y)) continue;
    lastX = x(time);
    text += text === '' ? `M${round(x(time))} ${round(y(value))}` : `H${round(x(time))}V${round(y(value))}`;
  }
  return text;
}

/** A visible step must not be lost. */
function falls(points: readonly { value: number }[], index: number, y: Scale): boolean {
  const [before, here] = [points[index - 1], points[index]];
  return before !== undefined && here !== undefined && Math.abs(y(before.value) - y(here.value)) > 1;
}

function levelLine(level: number, y: Scale, width: number): Html {
  const at = round(y(level));
  return html`<path class="grid" d="M${MARGIN.left} ${at}H${width - MARGIN.right}"/><text class="tick" x="${MARGIN.left - 8}" y="${at + 4}" text-anchor="end">${level === 0 ? '0' : shortUsd(level)}</text>`;
}

function timeTick(time: number, span: number, x: Scale, height: number): Html {
  return html`<text class="tick" x="${round(x(time))}" y="${height - 6}" text-anchor="middle">${timeLabel(time, span)}</text>`;
}

function markLine({ time, label }: Mark, x: Scale, height: number, width: number): Html {
  const at = round(x(time));
  const anchor = at > width / 2 ? 'end' : 'start'; // towards the middle, where there is room
  const shift = anchor === 'end' ? -5 : 5;
  return html`<path class="mark" d="M${at} ${MARGIN.top - 8}V${height - MARGIN.bottom}"/><text class="marktext" x="${at + shift}" y="${MARGIN.top - 8}" text-anchor="${anchor}">${label}</text>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Line and name, in the colours of the chart. */
export function legend(entries: readonly { className: string; name: string; note: string }[]): Html {
  return html`<ul class="legend">${entries.map(
    ({ className, name, note }) =>
      html`<li><svg viewBox="0 0 26 8" aria-hidden="true"><path class="line ${className}" d="M1 4H25"/></svg><b>${name}</b> ${note}</li>`,
  )}</ul>`;
}
