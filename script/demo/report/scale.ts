/** From values to places on paper. Pure. */

export type Scale = (value: number) => number;

export function linear([from, to]: readonly [number, number], [start, end]: readonly [number, number]): Scale {
  const span = to - from || 1;
  return (value) => start + ((value - from) / span) * (end - start);
}

/** Round steps from zero to at least `highest`, about `count` of them. */
export function valueTicks(highest: number, count: number): number[] {
  const rough = Math.max(highest, 1) / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
  const steps = Math.ceil(highest / step);
  return Array.from({ length: steps + 1 }, (_, index) => index * step);
}

const TIME_STEPS = [300, 600, 900, 1800, 3600, 7200, 10_800, 21_600, 43_200, 86_400].concat(
  [2, 3, 4, 7, 14, 28, 56].map((days) => days * 86_400),
);

/** Whole minutes, hours or days within the span, at most `count` of them. */
export function timeTicks(from: number, to: number, count: number): number[] {
  const step = TIME_STEPS.find((seconds) => (to - from) / seconds <= count) ?? 56 * 86_400;
  const first = Math.ceil(from / step) * step;
  return Array.from({ length: Math.floor((to - first) / step) + 1 }, (_, index) => first + index * step);
}

/** `21:30` for steps below a day, `1 Aug` for others. */
export function timeLabel(seconds: number, span: number): string {
  const date = new Date(seconds * 1000);
  if (span <= 2 * 86_400) return date.toISOString().slice(11, 16);
  return `${date.getUTCDate()} ${date.toLocaleString('en-US', { month: 'short', timeZone: 'UTC' })}`;
}
