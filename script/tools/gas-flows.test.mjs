import { expect, test } from 'vitest';
import { judge } from './gas-flows.mjs';

/** @param {number | undefined} gas @param {import('./gas-flows.mjs').Budget | undefined} budget */
const verdict = (gas, budget) =>
  judge(new Map(gas === undefined ? [] : [['flow', gas]]), budget ? { flow: budget } : {})[0]?.verdict;

test('a budget includes its last unit of gas', () => {
  expect(verdict(100, { budget: 100 })).toBe('ok');
  expect(verdict(101, { budget: 100 })).toBe('over');
});

test('a flow that is no longer measured is noticed, unless it never was', () => {
  expect(verdict(undefined, { budget: 100 })).toBe('missing');
  expect(verdict(undefined, { budget: 100, pending: true })).toBe('pending');
  expect(verdict(101, { budget: 100, pending: true })).toBe('over');
});

test('a flow without a budget is shown', () => {
  expect(verdict(100, undefined)).toBe('no budget');
});

test('an admitted miss passes until it grows', () => {
  const known = { gas: 110, why: 'a slot more' };
  expect(verdict(100, { budget: 100, known })).toBe('ok');
  expect(verdict(110, { budget: 100, known })).toBe('known');
  expect(verdict(111, { budget: 100, known })).toBe('over');
});
