import { readFileSync } from 'node:fs';
import {
  type AbiParameter,
  BaseError,
  type ContractErrorArgs,
  type ContractErrorName,
  encodeErrorResult,
  type Hex,
  maxUint256,
  parseEther,
  zeroAddress,
  zeroHash,
} from 'viem';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { parsePromises } from '../../test/promises.js';
import { sample, sampleAddress } from '../../test/samples.js';
import type { AnyBulkheadError } from '../generated/errors.js';
import { errorsAbi } from '../generated/errorsAbi.js';
import { GuardianRefusal, OracleReason, OracleSetting, Scope } from '../generated/types.js';
import { WITHOUT_END } from '../text/time.js';
import { explainError } from './explainError.js';
import { explanations } from './explanations.js';
import { promises } from './promises.js';
import type { ExplainOptions, Explanation } from './types.js';

const NATIVE = '0xEeeeeEeeeEeEeeEeEeEeeEEEeeeeEeeeeeeeEEeE';
const NOON = 1_800_000_000;

type Name = ContractErrorName<typeof errorsAbi>;

function explained<const name extends Name>(
  errorName: name,
  args: ContractErrorArgs<typeof errorsAbi, name>,
  options?: ExplainOptions,
): Explanation {
  const data = encodeErrorResult({ abi: errorsAbi, errorName, args } as never);
  const explanation = explainError(data, options);
  if (explanation === undefined) throw new BaseError(`${errorName} is not explained.`);
  return explanation;
}

function expectReadable({ what, nextStep, promise, command }: Explanation) {
  for (const text of [what, nextStep]) {
    expect(text).toMatch(/^[A-Z0-9].*[^.]\.$/);
    expect(text).not.toMatch(/undefined|NaN|\[object|null|: \.|\.\.|\{|\}| {2}/);
  }
  expect(what.length).toBeLessThan(420);
  if (promise) expect(promises[promise.id]).toBe(promise.text);
  if (command) expect(command).toMatch(/^bulkhead [a-z]+( [a-z]+)?$/);
}

describe('the table', () => {
  test('default: has an entry for every error of the contracts, and for nothing else', () => {
    const names = new Set(errorsAbi.map(({ name }) => name));
    expect(Object.keys(explanations).sort()).toEqual([...names].sort());
    expect(names.size).toBeGreaterThan(140);
  });

  test('default: has a place for every name that an error can have', () => {
    expectTypeOf<keyof typeof explanations>().toEqualTypeOf<AnyBulkheadError['errorName']>();
  });

  test.each(errorsAbi.map((item) => [item.name, item] as const))('behavior: %s reads as sentences', (name, item) => {
    const args = (item.inputs as readonly AbiParameter[]).map(sample);
    expectReadable(explained(name, args as never));
    expectReadable(explained(name, args as never, { decimals: 6, now: NOON }));
  });

  test('behavior: promises are those of docs/promises.md, word for word', () => {
    const rows = parsePromises(readFileSync(new URL('../../../docs/promises.md', import.meta.url), 'utf8'));
    expect(promises).toEqual(Object.fromEntries(rows.map(({ id, promise }) => [id, `${promise}.`])));
  });

  test('behavior: only what every contract would refuse is without a promise', () => {
    const without = errorsAbi.filter(
      ({ name, inputs }) =>
        explained(name, (inputs as readonly AbiParameter[]).map(sample) as never).promise === undefined,
    );
    const ours = without.filter(
      ({ name }) => !/^(AccessControl|AccessManaged|ERC|Ownable|Batch|Bridge|Lending|Vault)/.test(name),
    );
    expect(ours.map(({ name }) => name).sort()).toEqual([
      'FailedCall',
      'ForwardReturned',
      'GuardianClosingsEmpty',
      'HostBitsInvalid',
      'InsufficientBalance',
      'SafeERC20FailedOperation',
      'ScopesInvalid',
    ]);
  });
});

describe('explainError', () => {
  test('default: what was refused, by which promise, when it would pass, and the next step', () => {
    const { error, ...told } = explained('OutflowLimitExceeded', [NATIVE, parseEther('70'), parseEther('60'), 1_200n], {
      assets: { [NATIVE]: { decimals: 18, symbol: 'ETH' } },
    });
    expect(error.errorName).toBe('OutflowLimitExceeded');
    expect(told).toMatchInlineSnapshot(`
      {
        "command": "bulkhead status",
        "nextStep": "Try again in 20m, or take at most 60 now.",
        "passesIn": 1200n,
        "promise": {
          "id": "OUT-11",
          "text": "A refusal says what would fit and when, and both can be asked beforehand.",
        },
        "what": "The call asks for 70 ETH at once, and the limit lets out 60 now.",
      }
    `);
  });

  test('default: raw units and the address where nothing is known of the asset', () => {
    expect(explained('OutflowLimitExceeded', [sampleAddress, 70n, 60n, 90n]).what).toMatchInlineSnapshot(
      `"The call asks for 70 units of 0x00000000000000000000000000000000000000A5 at once, and the limit lets out 60 units now."`,
    );
  });

  test('behavior: what can never leave at once has no time', () => {
    const told = explained('OutflowLimitExceeded', [NATIVE, 70n, 60n, maxUint256]);
    expect(told).toMatchObject({ never: true });
    expect(told.passesIn).toBeUndefined();
    const last = explained('OutflowLimitExceeded', [NATIVE, 70n, 60n, maxUint256 - 1n]);
    expect(last).toMatchObject({ passesIn: maxUint256 - 1n });
    expect(last.never).toBeUndefined();
  });

  test('behavior: times are UTC, and durations where it is told what now is', () => {
    const args = [zeroHash, Scope.Enter, NOON + 3_600] as const;
    expect(explained('ScopeClosed', args)).toMatchObject({
      what: 'Enter is closed for the whole host until 2027-01-15 09:00:00 UTC.',
      passesAt: NOON + 3_600,
      promise: { id: 'CON-1' },
    });
    expect(explained('ScopeClosed', args, { now: NOON }).what).toBe(
      'Enter is closed for the whole host until 2027-01-15 09:00:00 UTC (in 1h).',
    );
  });

  test('behavior: a closing without end passes at no time', () => {
    const endless = explained('ScopeClosed', [zeroHash, Scope.Exit, WITHOUT_END]);
    expect(endless.what).toBe('Exit is closed for the whole host, without end.');
    expect(endless.passesAt).toBeUndefined();
    expect(explained('ScopeClosed', [zeroHash, Scope.Exit, WITHOUT_END - 1]).passesAt).toBe(WITHOUT_END - 1);
  });

  test('behavior: takes what libraries throw', () => {
    const data = encodeErrorResult({ abi: errorsAbi, errorName: 'GuardianClosingsEmpty' });
    const thrown = Object.assign(new BaseError('reverted'), { data });
    expect(explainError(thrown)?.error.cause).toBe(thrown);
    expect(explainError({ error: { data } })?.what).toBe('Nothing to close was named.');
  });

  test('behavior: undefined for what is not ours', () => {
    for (const value of ['0x', '0x12345678', 'text', undefined, new BaseError('other')])
      expect(explainError(value)).toBeUndefined();
  });
});

describe('numbers and enums are spelled out', () => {
  test.each(Object.entries(GuardianRefusal))('behavior: GuardianRefused for %s', (_, reason) => {
    expectReadable(explained('GuardianRefused', [sampleAddress, reason, 21_600n, 0n]));
    expectReadable(explained('GuardianRefused', [sampleAddress, reason, 0n, 3n]));
  });

  test.each(Object.entries(OracleReason))('behavior: OraclePriceRefused for %s', (_, reason) => {
    expectReadable(explained('OraclePriceRefused', [zeroHash, reason, -5n, 7n]));
    expectReadable(explained('OraclePriceRefused', [zeroHash, reason, 5n, 0n]));
  });

  test.each(Object.entries(OracleSetting))('behavior: OracleSettingInvalid for %s', (_, setting) => {
    expectReadable(explained('OracleSettingInvalid', [zeroHash, setting, 5n]));
  });

  test('behavior: each of them says something of its own', () => {
    const told = (name: 'OraclePriceRefused' | 'OracleSettingInvalid', values: object) =>
      Object.values(values).map((value) => {
        const args = [zeroHash, value, 5n, 7n].slice(0, name === 'OraclePriceRefused' ? 4 : 3);
        return explained(name, args as never).what;
      });
    for (const texts of [told('OraclePriceRefused', OracleReason), told('OracleSettingInvalid', OracleSetting)])
      expect(new Set(texts).size).toBe(texts.length);
  });

  test.each([1, 2, 3, 4, 5, 6, 7])('behavior: OutflowTermsInvalid by rule %i', (rule) => {
    const told = explained('OutflowTermsInvalid', [sampleAddress, rule]);
    expectReadable(told);
    expect(told.what).toContain(`(rule ${rule})`);
  });

  test('behavior: a rule of a later version is named by its number', () => {
    expect(explained('OutflowTermsInvalid', [sampleAddress, 8]).what).toContain('rule 8 is broken');
  });

  test('behavior: a guardian that asks for an exit is told another promise', () => {
    const asked = (scopes: number) =>
      explained('GuardianRefused', [sampleAddress, GuardianRefusal.ScopesNotGranted, BigInt(scopes), 0b11n]);
    expect(asked(0b101)).toMatchObject({
      promise: { id: 'GUA-3' },
      what: `${sampleAddress} may not close Exit; it may close Enter, Trade.`,
    });
    expect(asked(0b110001)).toMatchObject({
      promise: { id: 'GUA-1' },
      what: `${sampleAddress} may not close Liquidate, Govern; it may close Enter, Trade.`,
    });
  });

  test('behavior: the term that breaks the rule is named', () => {
    const terms = {
      scopes: 1,
      exitScopes: 0,
      maxDuration: 60,
      exitMaxDuration: 0,
      burst: 60,
      refill: 1,
      drillInterval: 1,
      successor: zeroAddress,
    };
    const what = (change: object) => explained('GuardianTermsInvalid', [sampleAddress, { ...terms, ...change }]).what;
    expect(what({})).toContain('exceeds the burst after rounding');
    expect(what({ scopes: 0 })).toContain('it may close nothing');
    expect(what({ scopes: 0b100 })).toContain('Exit and Repay belong to exitScopes');
    expect(what({ maxDuration: 61 })).toContain('maxDuration of 1m 1s exceeds the burst of 1m');
    expect(what({ exitScopes: 0b100 })).toContain('must both be set or both be zero');
    expect(what({ exitScopes: 0b100, exitMaxDuration: 60 })).toContain('exitMaxDuration is not shorter');
  });

  test('behavior: a plan in the wrong order is told where', () => {
    const at = (scope: Scope, time: bigint) => time << (40n * BigInt(scope));
    const what = (plan: bigint) => explained('UnpausePlanInvalid', [zeroHash, plan]).what;
    expect(what(at(Scope.Repay, 5n))).toBe(
      'The plan for the whole host cannot be: Liquidate would reopen before Repay.',
    );
    expect(what(at(Scope.Exit, 5n))).toContain('Trade would reopen before Exit; Enter would reopen before Exit.');
    expect(what(1n << 240n)).toContain('it holds more than six times');
  });

  test('behavior: a market that changed is told how', () => {
    const at = (scope: Scope, time: number) => BigInt(time) << (40n * BigInt(scope));
    const what = (seen: bigint, found: bigint) => explained('UnpauseWordChanged', [zeroHash, seen, found]).what;
    expect(what(at(Scope.Enter, NOON), at(Scope.Enter, NOON + 1))).toContain(
      'Enter is closed until 2027-01-15 08:00:01 UTC.',
    );
    expect(what(at(Scope.Enter, NOON), 0n)).toContain('Enter is open.');
    expect(what(1n << 242n, 1n << 243n)).toContain('another incident since');
  });

  test('behavior: zero and the rest are told apart', () => {
    const empty = explained('ScopesInvalid', [0]);
    expect(empty).toMatchObject({ what: 'No scope was named.', promise: undefined });
    expect(explained('ScopesInvalid', [0b100])).toMatchObject({ promise: { id: 'CON-8' } });
    expect(explained('ScopesInvalid', [64]).what).toContain('bits that are no scope');
    expect(explained('OutflowAmountInvalid', [0n]).what).toBe('An amount of zero was to move.');
    const call = (own: Hex, given: Hex) => explained('EscrowCallMismatch', [1n, own, given]).what;
    const hash: Hex = `0x${'1'.repeat(64)}`;
    expect(new Set([call(zeroHash, hash), call(hash, zeroHash), call(hash, `0x${'2'.repeat(64)}`)]).size).toBe(3);
  });
});
