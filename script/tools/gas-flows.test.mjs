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

test('a peer is a figure, or a flow that was measured along with it', () => {
  const flows = new Map([
    ['flow', 90],
    ['peer.flow', 95],
  ]);
  const peers = { Elsewhere: 120, Here: 'peer.flow' };
  expect(judge(flows, { flow: { budget: 100, peers } })[0]?.peers).toEqual([
    ['Elsewhere', 120],
    ['Here', 95],
  ]);
  expect(() => judge(new Map([['flow', 90]]), { flow: { budget: 100, peers } })).toThrow(
    'flow: the flow "peer.flow" of its peer Here was not measured. Correct test/gas/budgets.json.',
  );
});
