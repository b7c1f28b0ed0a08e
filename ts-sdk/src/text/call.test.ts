import { describe, expect, test } from 'vitest';
import { formatCall, formatValue } from './call.js';

describe('formatCall', () => {
  test('default: the function with its arguments', () => {
    expect(formatCall('setOutflowWeight', ['0xAb', 10_000n])).toBe('setOutflowWeight(0xAb, 10000)');
    expect(formatCall('drill', [])).toBe('drill()');
  });

  test('behavior: cut after 240 characters', () => {
    const whole = formatCall('f', ['0x'.padEnd(237, '0')]);
    expect(whole).toHaveLength(240);
    expect(whole.endsWith(')')).toBe(true);
    expect(formatCall('f', ['0x'.padEnd(238, '0')])).toBe(`f(${'0x'.padEnd(238, '0')}…`);
  });
});

describe('formatValue', () => {
  test('default: lists and structs, however deep', () => {
    expect(formatValue([{ first: 1n, last: [2n, true] }])).toBe('[{ first: 1, last: [2, true] }]');
    expect(formatValue(null)).toBe('null');
  });

  test('behavior: a text is quoted, and moves no cursor', () => {
    expect(formatValue('a name')).toBe('"a name"');
    expect(formatValue('\u001b[2J')).toBe('"\\u001b[2J"');
    expect(formatValue('0xnothex')).toBe('"0xnothex"');
  });
});
