/** Numbers as people read them. */

/** Between a number and its unit: they belong on one line. */
const NBSP = '\u00a0';

const USD = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD', maximumFractionDigits: 0 });

export function usd(value: number): string {
  return USD.format(Math.abs(value) < 0.5 ? 0 : value);
}

/** `$168.2 M`, `$12.3 k`, `$50 M`. */
export function shortUsd(value: number): string {
  const [unit, size] = value >= 1e6 ? ['M', 1e6] : ['k', 1e3];
  if (value < 1e3) return usd(value);
  return `$${(value / size).toFixed(1).replace(/\.0$/, '')}${NBSP}${unit}`;
}

/** Never rounds up to 100 % or down to 0 % what is not. */
export function percent(share: number): string {
  const text = (100 * share).toFixed(1);
  if (text === '100.0' && share < 1) return `99.9${NBSP}%`;
  if (text === '0.0' && share > 0) return `0.1${NBSP}%`;
  return `${text.replace(/\.0$/, '')}${NBSP}%`;
}

/** In the two largest units: `2 d 4 h`. */
export function duration(seconds: number): string {
  const units: [string, number][] = [
    ['d', 86_400],
    ['h', 3600],
    ['min', 60],
    ['s', 1],
  ];
  const first = units.findIndex(([, size]) => seconds >= size);
  if (first < 0) return '0 s';
  let rest = Math.round(seconds);
  const parts = units.slice(first, first + 2).map(([unit, size]) => {
    const count = Math.floor(rest / size);
    rest -= count * size;
    return count === 0 ? '' : `${count}${NBSP}${unit}`;
  });
  return parts.filter(Boolean).join(' ');
}

export function blocks(count: number | null): string {
  if (count === null) return 'never';
  return count === 0 ? 'same block' : `${count} block${count === 1 ? '' : 's'} later`;
}

/** `1,247`. */
export function whole(count: number): string {
  return count.toLocaleString('en-US');
}

/** `2022-08-01 21:32:31 UTC`. */
export function utc(seconds: number): string {
  return `${new Date(seconds * 1000).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}

/** `2 Aug 03:32`, for text that has said the year. */
export function utcShort(seconds: number): string {
  const date = new Date(seconds * 1000);
  const month = date.toLocaleString('en-US', { month: 'short', timeZone: 'UTC' });
  return `${date.getUTCDate()}${NBSP}${month}${NBSP}${date.toISOString().slice(11, 16)}`;
}
