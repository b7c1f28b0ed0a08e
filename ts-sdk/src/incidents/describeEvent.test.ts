import {
  type Abi,
  type AbiEvent,
  type AbiParameter,
  encodeAbiParameters,
  encodeErrorResult,
  encodeEventTopics,
  encodeFunctionData,
  type Hex,
  pad,
  parseAbi,
  stringToHex,
  zeroHash,
} from 'viem';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { sample, sampleAddress } from '../../test/samples.js';
import * as abis from '../generated/abis/index.js';
import { errorsAbi } from '../generated/errorsAbi.js';
import { Scope } from '../generated/types.js';
import { formatCause } from './cause.js';
import { describeEvent } from './describeEvent.js';
import { type EventArgs, eventsAbi } from './events.js';
import { sentences } from './sentences/index.js';

const NATIVE = '0xEeeeeEeeeEeEeeEeEeEeeEEEeeeeEeeeeeeeEEeE';
const NOON = 1_800_000_000;

/** Every event of every public contract, as often as it is declared. */
const declared = Object.values(abis)
  .flatMap((abi) => [...(abi as Abi)])
  .filter((item): item is AbiEvent => item.type === 'event');

function logOf(event: AbiEvent): { topics: Hex[]; data: Hex } {
  const args = Object.fromEntries(event.inputs.map((input) => [input.name, sample(input)]));
  const rest: AbiParameter[] = event.inputs.filter(({ indexed }) => !indexed);
  const topics = encodeEventTopics({ abi: [event], args } as never) as Hex[];
  return { topics, data: encodeAbiParameters(rest, rest.map(sample)) };
}

describe('the table', () => {
  test('default: has a sentence for every event of the public contracts, and for nothing else', () => {
    const names = new Set(declared.map(({ name }) => name));
    expect(Object.keys(sentences).sort()).toEqual([...names].sort());
    expect(names.size).toBeGreaterThan(80);
  });

  test('behavior: no two events share a name, so a name is enough to tell them apart', () => {
    const signatures = new Set(declared.map((event) => `${event.name}(${event.inputs.map(({ type }) => type)})`));
    expect(eventsAbi()).toHaveLength(signatures.size);
  });

  test.each(eventsAbi().map((event) => [event.name, event] as const))(
    'behavior: %s reads as a sentence',
    (_, event) => {
      const sentence = describeEvent(logOf(event));
      expect(sentence).toMatch(/^[A-Z0-9].*[^.]\.$/);
      expect(sentence).not.toMatch(/undefined|NaN|\[object|null|: \.|\.\.| {2}/);
      expect(describeEvent(logOf(event), { decimals: 6, now: NOON })).toMatch(/\.$/);
    },
  );

  test('behavior: arguments have the types of Solidity', () => {
    expectTypeOf<EventArgs<'ClaimSkipped'>>().toEqualTypeOf<{ id: bigint; asset: Hex; amount: bigint }>();
  });
});

describe('describeEvent', () => {
  const contained = (args: Partial<EventArgs<'Contained'>>) =>
    describeEvent({
      eventName: 'Contained',
      args: {
        incident: 3n,
        market: zeroHash,
        by: sampleAddress,
        tier: 1,
        scopes: 0b11,
        word: at(Scope.Enter, NOON) | at(Scope.Trade, NOON),
        cause: stringToHex('drain', { size: 32 }),
        evidence: zeroHash,
        ...args,
      },
    });
  const at = (scope: Scope, time: number) => BigInt(time) << (40n * BigInt(scope));

  test('default: who did what, until when, and why', () => {
    expect(contained({})).toBe(
      `Incident 3: ${sampleAddress} as a guardian closed Enter, Trade for the whole host until 2027-01-15 08:00:00 UTC, cause "drain".`,
    );
  });

  test('behavior: each scope has its own end where they differ', () => {
    expect(contained({ word: at(Scope.Enter, NOON) | at(Scope.Trade, NOON + 1) })).toContain(
      '(Enter until 2027-01-15 08:00:00 UTC, Trade until 2027-01-15 08:00:01 UTC)',
    );
  });

  test('behavior: amounts as the options say', () => {
    const args = { id: 4n, asset: NATIVE, recipient: sampleAddress, paid: 1_500_000n };
    const log = { eventName: 'ClaimReleased', args };
    expect(describeEvent(log)).toContain('1500000 units of native value');
    expect(describeEvent(log, { decimals: 6 })).toContain('1.5 of native value');
    const assets = { [NATIVE]: { decimals: 6, symbol: 'ETH' } };
    expect(describeEvent(log, { assets })).toContain(`1.5 ETH to ${sampleAddress}`);
  });

  test('behavior: one claim and several, shares of what is held', () => {
    const held = (last: bigint) => describeEvent({ eventName: 'ClaimsHeld', args: { asset: NATIVE, first: 3n, last } });
    expect(held(3n)).toBe('Claim 3 on native value was held for the hold time.');
    expect(held(4n)).toBe('Claims 3 to 4 on native value were held for the hold time.');
    const share = { burst: 60_000n, refill: 30_500n, threshold: 1n, most: 1_000_000n, isShare: true, window: 3_600 };
    expect(describeEvent({ eventName: 'OutflowTermsSet', args: { asset: NATIVE, terms: share } })).toBe(
      'Limits for native value were set: 6 % at once, 3.05 % more per 1h, small exits up to 0.0001 %, and never more than 100 % in any 1h.',
    );
  });

  test('behavior: a scheduled change is told by its function and arguments', () => {
    const call = encodeFunctionData({
      abi: abis.protectedBridgeAbi,
      functionName: 'setMessenger',
      args: [sampleAddress],
    });
    const scheduled = (data: Hex) =>
      describeEvent({
        eventName: 'ChangeScheduled',
        args: { id: zeroHash, by: sampleAddress, call: data, eta: NOON, expiry: NOON },
      });
    expect(scheduled(call)).toContain(`scheduled setMessenger(${sampleAddress}) as change`);
    expect(scheduled('0x12345678')).toContain('scheduled the call 0x12345678 as change');
    expect(scheduled(call.slice(0, 12) as Hex)).toContain(`scheduled the call ${call.slice(0, 10)} as change`);
  });

  test('behavior: a refusal that an event carries is explained', () => {
    const failed = (reason: Hex) =>
      describeEvent({ eventName: 'RouterHostRefused', args: { feedId: zeroHash, host: sampleAddress, reason } });
    const reason = encodeErrorResult({ abi: errorsAbi, errorName: 'GuardianUnknown', args: [sampleAddress] });
    expect(failed(reason)).toContain(`which refused: ${sampleAddress} has no seat among the guardians.`);
    expect(failed('0x')).toContain('which refused: It reverted without a reason');
    const text = encodeErrorResult({
      abi: parseAbi(['error Error(string)']),
      errorName: 'Error',
      args: ['no\u001b[2Jtty'],
    });
    expect(failed(text)).toContain('It reverted with "no?[2Jtty".');
  });

  test('behavior: undefined for what is not ours, and for what only begins like ours', () => {
    const [event] = parseAbi(['event Foreign(uint256 indexed id)']);
    expect(describeEvent(logOf(event))).toBeUndefined();
    expect(describeEvent({ topics: [], data: '0x' })).toBeUndefined();
    const first = eventsAbi().find(({ inputs }) => inputs.some(({ indexed }) => !indexed));
    expect(describeEvent({ topics: logOf(first as AbiEvent).topics, data: '0x' })).toBeUndefined();
    expect(describeEvent({ eventName: 'Foreign', args: {} })).toBeUndefined();
  });
});

describe('formatCause', () => {
  test.each([
    [stringToHex('drain', { size: 32 }), '"drain"'],
    [pad(stringToHex('drain')), '"drain"'],
    [stringToHex('a'.repeat(32)), `"${'a'.repeat(32)}"`],
    [zeroHash, 'none'],
    [pad(NATIVE), NATIVE],
    [pad('0x1b5b324a', { dir: 'right' }), pad('0x1b5b324a', { dir: 'right' })],
    [stringToHex('é', { size: 32 }), stringToHex('é', { size: 32 })],
    [`0x${'ab'.repeat(32)}`, `0x${'ab'.repeat(32)}`],
  ] as const)('default: %s is %s', (cause, text) => {
    expect(formatCause(cause)).toBe(text);
  });
});
