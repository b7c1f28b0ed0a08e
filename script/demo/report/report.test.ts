import { describe, expect, it } from 'vitest';
import { chart, within } from './chart.js';
import { html } from './html.js';
import { linear, timeLabel, timeTicks, valueTicks } from './scale.js';

describe('html', () => {
  it('escapes what is inserted, but not HTML', () => {
    const inner = html`<b>${'<script>"&\''}</b>`;
    expect(html`<p>${inner}${[inner]}${3}</p>`.text).toBe(
      `<p>${'<b>&lt;script&gt;&quot;&amp;&#39;</b>'.repeat(2)}3</p>`,
    );
  });
});

describe('scale', () => {
  it('maps values to places', () => {
    const x = linear([10, 20], [100, 200]);
    expect([10, 15, 20].map(x)).toEqual([100, 150, 200]);
    expect(linear([5, 5], [1, 2])(5)).toBe(1); // a span of nothing divides by nothing
  });

  it('takes round values, up to at least the highest', () => {
    expect(valueTicks(168e6, 4)).toEqual([0, 50e6, 100e6, 150e6, 200e6]);
    expect(valueTicks(0, 4)[0]).toBe(0);
  });

  it('takes whole hours or days', () => {
    expect(timeTicks(3500, 11_000, 3)).toEqual([3600, 7200, 10_800]);
    expect(timeLabel(1_659_389_551, 3600)).toBe('21:32');
    expect(timeLabel(1_659_389_551, 20 * 86_400)).toBe('1 Aug');
  });
});

describe('chart', () => {
  const points = [1, 2, 3].map((time) => ({ time, value: time * 10 }));

  it('begins and ends with the level that holds there', () => {
    expect(within(points, 1.5, 9)).toEqual([
      { time: 1.5, value: 10 },
      { time: 2, value: 20 },
      { time: 3, value: 30 },
      { time: 9, value: 30 },
    ]);
    expect(within([], 0, 1)).toEqual([]);
  });

  it('draws every line in two sizes', () => {
    const options = {
      title: 'x',
      lines: [{ className: 'a', points }],
      from: 0,
      to: 4,
      marks: [{ time: 2, label: 'm' }],
    };
    const text = chart(options).text;
    expect(text.match(/<svg /g)).toHaveLength(2);
    expect(text.match(/<path class="line a" d="M/g)).toHaveLength(2);
    expect(text).not.toContain('NaN');
  });
});
