import fc from 'fast-check';
import { stringToHex, zeroHash } from 'viem';
import { describe, expect, test } from 'vitest';
import { SCOPE_NAMES } from '../math/scopes.js';
import { parseAddress } from './address.js';
import { formatAmount, parseAmount } from './amount.js';
import { formatBytes32, parseBytes32 } from './bytes32.js';
import { formatDuration, parseDuration } from './duration.js';
import { nearest } from './nearest.js';
import { formatScopes, parseScope, parseScopes, scopeNamesOf } from './scopes.js';
import { formatTime, parseTime, WITHOUT_END } from './time.js';

const NOON = 1_800_000_000;

describe('durations', () => {
  test.each([
    [0, '0s'],
    [1, '1s'],
    [90, '1m 30s'],
    [3_600, '1h'],
    [86_400, '1d'],
    [604_800, '7d'],
    [93_784, '1d 2h 3m 4s'],
  ])('default: %i s are %s', (seconds, text) => {
    expect(formatDuration(seconds)).toBe(text);
    expect(formatDuration(BigInt(seconds))).toBe(text);
  });

  test.each([
    [93_784, 2, '1d 3h'],
    [93_600, 2, '1d 2h'],
    [3_599, 1, '1h'],
    [86_399, 2, '1d'],
    [59, 2, '59s'],
    [0, 2, '0s'],
  ])('behavior: %i s in %i units are %s, rounded up', (seconds, units, text) => {
    expect(formatDuration(seconds, { units })).toBe(text);
  });

  test.each([
    ['90s', 90],
    ['1d12h', 129_600],
    [' 1d 12h ', 129_600],
    ['2W', 1_209_600],
    ['30 m', 1_800],
    ['0s', 0],
  ])('default: reads %s', (text, seconds) => {
    expect(parseDuration(text)).toBe(seconds);
  });

  test('behavior: what is written is read again', () => {
    fc.assert(fc.property(fc.nat(2 ** 31 - 1), (seconds) => parseDuration(formatDuration(seconds)) === seconds));
  });

  test.each(['', '6', '6 hours', '1h 1h', '-1h', '1.5h', 'h', '1h,', '99999999999999999999d'])('error: %j', (text) => {
    expect(() => parseDuration(text)).toThrow(`"${text}" is no duration.`);
  });
});

describe('times', () => {
  test.each([
    [NOON, undefined, '2027-01-15 08:00:00 UTC'],
    [NOON, NOON - 3_600, '2027-01-15 08:00:00 UTC (in 1h)'],
    [NOON, NOON + 90_061, '2027-01-15 08:00:00 UTC (1d 2h ago)'],
    [NOON, NOON, '2027-01-15 08:00:00 UTC (now)'],
    [WITHOUT_END, NOON, 'without end'],
    [WITHOUT_END - 1, undefined, '+036812-02-20 00:36:14 UTC'],
  ])('default: %i seen from %s is %s', (time, now, text) => {
    expect(formatTime(time, { now })).toBe(text);
  });

  test.each([
    ['now', NOON],
    ['+2h', NOON + 7_200],
    ['never', WITHOUT_END],
    ['2027-01-15T08:00Z', NOON],
    ['2027-01-15T08:00:01Z', NOON + 1],
    ['1700000000', 1_700_000_000],
  ])('default: reads %s', (text, time) => {
    expect(parseTime(text, { now: NOON })).toBe(time);
  });

  test.each([
    '',
    'tomorrow',
    '2027-01-15',
    '2027-01-15T08:00',
    '2027-02-30T08:00Z',
    '2027-13-01T08:00Z',
    '1099511627776',
  ])('error: %j', (text) => {
    expect(() => parseTime(text, { now: NOON })).toThrow(`"${text}" is no time.`);
  });
});

describe('scopes', () => {
  test('default: names in the order of their bits', () => {
    expect(formatScopes(0b100011)).toBe('Enter, Trade, Govern');
    expect(formatScopes(0)).toBe('none');
    expect(scopeNamesOf(0b100)).toEqual(['Exit']);
  });

  test('default: reads names in any case, and all', () => {
    expect(parseScopes('trade, ENTER')).toBe(0b11);
    expect(parseScopes('all')).toBe(0b111111);
    expect(parseScope('Govern')).toBe(5);
  });

  test('error: names the nearest scope, or all of them', () => {
    expect(() => parseScopes('Enter,Trad')).toThrow('There is no scope "Trad".\n\nDid you mean Trade?');
    expect(() => parseScopes('borrow')).toThrow('Scopes are Enter, Trade, Exit, Repay, Liquidate, Govern');
    expect(() => parseScopes('Enter,')).toThrow('No scope is named.');
  });
});

describe('amounts', () => {
  test('default: all digits, and back', () => {
    expect(formatAmount(1_500_000n, { decimals: 6, symbol: 'USDC' })).toBe('1.5 USDC');
    fc.assert(
      fc.property(fc.bigInt(0n, 2n ** 128n - 1n), fc.nat(18), (amount, decimals) => {
        return parseAmount(formatAmount(amount, { decimals }), { decimals }) === amount;
      }),
    );
  });

  test.each([
    ['1', 0, 1n],
    ['1.0', 0, 1n],
    ['1_000.50', 2, 100_050n],
    ['0.000001', 6, 1n],
  ])('default: reads %s with %i decimals', (text, decimals, amount) => {
    expect(parseAmount(text, { decimals })).toBe(amount);
  });

  test('error: more decimals than the asset has', () => {
    expect(() => parseAmount('1.2345678', { decimals: 6 })).toThrow(
      '"1.2345678" has 7 decimals, but the asset has 6.\n\nWrite at most 6 digits after the point.',
    );
  });

  test.each(['', '1,5', '-1', '+1', '1e18', '.5', '5.', '1__0', '0x10', 'all'])('error: %j', (text) => {
    expect(() => parseAmount(text, { decimals: 18 })).toThrow(`"${text}" is no amount.`);
  });
});

describe('32 bytes', () => {
  const key = `0x${'12'.repeat(32)}` as const;
  const address = '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed';

  test('default: texts, addresses and bytes, and back', () => {
    for (const text of ['ETHUSD', 'incident of Tuesday', address, key])
      expect(formatBytes32(parseBytes32(text))).toBe(text);
    expect(parseBytes32('ETHUSD')).toBe(stringToHex('ETHUSD', { size: 32 }));
    expect(formatBytes32(zeroHash)).toBe('none');
  });

  test('behavior: what a terminal might obey stays hex', () => {
    const cleared = stringToHex('a\u001b[2J', { size: 32 });
    expect(formatBytes32(cleared)).toBe(cleared);
  });

  test.each(['x'.repeat(32), 'ü'.repeat(16)])('error: %j is too long', (text) => {
    expect(() => parseBytes32(text)).toThrow(`"${text}" does not fit 31 bytes.`);
  });

  test.each(['0x12', `${key}0`, '0xnot hex'])('error: %j is no hex of a known length', (text) => {
    expect(() => parseBytes32(text)).toThrow(`"${text}" is neither 32 bytes nor an address in hex.`);
  });
});

describe('nearest', () => {
  test.each([
    ['Trad', 'Trade'],
    ['exti', 'Exit'],
    ['liquidaet', 'Liquidate'],
    ['Borrow', undefined],
    ['', undefined],
  ])('default: %j is probably %s', (text, name) => {
    expect(nearest(text, SCOPE_NAMES)).toBe(name);
  });
});

describe('addresses', () => {
  const right = '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed';

  test.each([right, right.toLowerCase(), `0x${right.slice(2).toUpperCase()}`, ` ${right} `])(
    'default: reads %j',
    (text) => {
      expect(parseAddress(text, { of: '--host' })).toBe(right);
    },
  );

  test('error: a wrong checksum, with the spelling that would be right', () => {
    expect(() => parseAddress(right.replace('5aA', '5aa'), { of: '--host' })).toThrow(
      'The checksum of 0x5aaeb6053F3E94C9b9A09f33669435E7Ef1BeAed, given for --host, is wrong: a digit or a letter was changed.' +
        '\n\nCompare it with where it came from. Only if every digit is right: it is spelled 0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed.',
    );
  });

  test.each(['', '0x12', right.slice(2), `${right}0`, '0x'])('error: %j is none', (text) => {
    expect(() => parseAddress(text, { of: '--host' })).toThrow(`"${text}" is no address, as --host has to be.`);
  });

  test('error: what may be a private key is not repeated', () => {
    const key = 'ab'.repeat(32);
    for (const text of [key, `0x${key}`])
      expect(() => parseAddress(text, { of: '--host' })).toThrow(
        /^What is given for --host is 32 bytes long: no address, and perhaps a private key\.\n\nWrite 0x(?!.*abab)/,
      );
  });

  test('error: names are not looked up', () => {
    expect(() => parseAddress('vault.example.eth', { of: '--host' })).toThrow(
      '"vault.example.eth" is a name, but --host has to be an address.',
    );
  });
});
