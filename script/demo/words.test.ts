import { describe, expect, it } from 'vitest';
import { progressLine } from './progress.js';
import { blocks, duration, percent, shortUsd, usd, utc, utcShort } from './words.js';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('words', () => {
  it('shortens money', () => {
    expect([168_175_847, 1_000_000, 12_345, 999, 0].map(shortUsd).map(plain)).toEqual([
      '$168.2 M',
      '$1 M',
      '$12.3 k',
      '$999',
      '$0',
    ]);
    expect(usd(-0.001)).toBe('$0');
  });

  it('never rounds a part to all or nothing', () => {
    expect([0, 0.0001, 0.5, 0.9999, 1].map(percent).map(plain)).toEqual(['0 %', '0.1 %', '50 %', '99.9 %', '100 %']);
  });

  it('says durations in two units', () => {
    expect([0, 59, 3600, 93_661].map(duration).map(plain)).toEqual(['0 s', '59 s', '1 h', '1 d 2 h']);
  });

  it('says blocks', () => {
    expect([null, 0, 1, 2].map(blocks)).toEqual(['never', 'same block', '1 block later', '2 blocks later']);
  });

  it('says times', () => {
    expect(utc(1_659_389_551)).toBe('2022-08-01 21:32:31 UTC');
    expect(plain(utcShort(1_659_389_551))).toBe('1 Aug 21:32');
  });

  it('says progress', () => {
    const runs = new Map([
      ['a', { stage: 'replaying', done: 50 }],
      ['b', { stage: 'done', done: 100 }],
    ]);
    expect(progressLine(runs, 100, 10)).toBe('a 50 % · b done · 15 tx/s · 10 s');
  });
});
