import { type AbiParameter, encodeErrorResult, type Hex, parseAbi } from 'viem';
import { describe, expect, test } from 'vitest';
import { errorClasses, OutflowLimitExceededError, ScopeClosedError } from '../generated/errors.js';
import { errorsAbi } from '../generated/errorsAbi.js';
import { BulkheadError } from './base.js';
import { decodeBulkheadError } from './decode.js';
import { fieldNames } from './names.js';

const asset = '0x00000000000000000000000000000000000000A5';
const refused = encodeErrorResult({
  abi: errorsAbi,
  errorName: 'OutflowLimitExceeded',
  args: [asset, 500n, 20n, 3_600n],
});

/** Some value of every ABI type. */
function sample({ type, components }: AbiParameter & { components?: readonly AbiParameter[] }): unknown {
  if (type.endsWith('[]')) return [];
  if (type === 'tuple') return Object.fromEntries((components ?? []).map((inner) => [inner.name, sample(inner)]));
  if (type === 'address') return asset;
  if (type === 'bool') return true;
  if (type === 'string') return 'text';
  if (type === 'bytes') return '0x1234';
  if (type.startsWith('bytes')) return `0x${'ab'.repeat(Number(type.slice(5)))}`;
  return Number(type.replace(/\D/g, '')) <= 48 ? 3 : 3n;
}

describe.each(errorsAbi.map((item) => [item.name, item] as const))('%s', (name, item) => {
  const inputs = item.inputs as readonly AbiParameter[];
  const args = inputs.map(sample);
  const data = encodeErrorResult({ abi: errorsAbi, errorName: name, args } as never);

  test('decodes to its class, with every field', () => {
    const error = decodeBulkheadError(data);
    expect(error).toBeInstanceOf(errorClasses[name]);
    expect(error).toBeInstanceOf(BulkheadError);
    expect(error?.errorName).toBe(name);
    expect(error?.name).toBe(errorClasses[name].name);
    for (const [index, field] of fieldNames(inputs).entries()) expect(error).toHaveProperty(field, args[index]);
  });

  test('has a sentence for the person who reads it', () => {
    expect(decodeBulkheadError(data)?.shortMessage).toMatch(/^[A-Z`].*[.]$/s);
  });
});

describe('decodeBulkheadError', () => {
  test('default: names the value, the rule and the next step', () => {
    const error = decodeBulkheadError(refused);
    expect(error).toBeInstanceOf(OutflowLimitExceededError);
    expect(error?.message.split('\n').slice(0, 6)).toMatchInlineSnapshot(`
      [
        "The amount does not fit. Try again after \`retryIn\` seconds, or with at most \`available\` now.",
        "",
        "asset: 0x00000000000000000000000000000000000000A5",
        "requested: 500",
        "available: 20",
        "retryIn: 3600",
      ]
    `);
  });

  test('behavior: finds the data wherever libraries and nodes put it', () => {
    const outer = (inner: unknown) => Object.assign(new Error('outer'), { cause: inner });
    const shapes: unknown[] = [
      { data: refused },
      { data: { data: refused } },
      { raw: refused },
      { error: { data: refused } },
      { info: { error: { data: refused } } },
      outer(outer({ raw: refused })),
    ];
    for (const shape of shapes) expect(decodeBulkheadError(shape)).toBeInstanceOf(OutflowLimitExceededError);
  });

  test('behavior: keeps what was caught as the cause', () => {
    const thrown = Object.assign(new Error('reverted'), { data: refused });
    expect(decodeBulkheadError(thrown)?.cause).toBe(thrown);
  });

  test('behavior: gives the error its type', () => {
    const error = decodeBulkheadError(refused);
    if (error?.errorName !== 'OutflowLimitExceeded') throw error;
    expect(error.retryIn).toBe(3_600n);
  });

  test('behavior: undefined for what is not ours', () => {
    const foreign = encodeErrorResult({ abi: parseAbi(['error Foreign(uint256)']), args: [1n] });
    const panic = `0x4e487b71${'0'.repeat(62)}11` satisfies Hex;
    const cut = refused.slice(0, 50) as Hex;
    const circle = new Error('circle');
    circle.cause = circle;
    for (const value of [foreign, panic, cut, '0x', 'text', undefined, null, 7, new Error('other'), circle])
      expect(decodeBulkheadError(value)).toBeUndefined();
  });
});

test('an error can be made by hand, as in tests of one who uses the SDK', () => {
  const error = new ScopeClosedError({ market: `0x${'0'.repeat(64)}`, scope: 2, until: 1_800_000_000 });
  expect(error.until).toBe(1_800_000_000);
  expect(error.name).toBe('ScopeClosedError');
});
