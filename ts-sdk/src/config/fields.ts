/** What one field of a configuration may hold. */
import { type Address, getAddress, type Hex, isAddress, isHex, pad, size } from 'viem';
import { z } from 'zod';
import { Scope, type ScopeSet } from '../generated/types.js';
import { SCOPE_NAMES } from '../math/scopes.js';
import { nearest } from '../text/nearest.js';
import {
  isPercentage,
  type Read,
  readDecimal,
  readInteger,
  readPercentage,
  readSeconds,
  readShare,
  readSlope,
  shown,
  type Written,
} from './quantity.js';

/** An amount that only the decimals of its token can tell: `12.5 WBTC`. `diffConfig` asks the token. */
export type AmountText = `${string} ${string}`;

/** Token units, or parts per million of the liquidity; or a text that waits for the token's decimals. */
export type Amount = bigint | AmountText;

/** A scalar that is read by `read`, and described as `expected` when something else is there. */
function scalar<value>(expected: string, read: (written: Written) => Read<value>) {
  return z
    .union([z.string(), z.number(), z.bigint()], { error: ({ input }) => unexpected(input, expected) })
    .transform((written, context): value => {
      const result = read(written);
      if ('value' in result) return result.value;
      context.addIssue({ code: 'custom', message: result.problem, input: written });
      return z.NEVER;
    })
    .describe(expected);
}

export function unexpected(input: unknown, expected: string): string {
  if (input === undefined) return `This is missing: ${expected}.`;
  return `${kindOf(input)} stands where ${expected} is expected.`;
}

function kindOf(input: unknown): string {
  if (Array.isArray(input)) return 'A list';
  if (typeof input === 'object' && input !== null) return 'A group of fields';
  return input === null ? 'Nothing' : shown(input);
}

const asNumber = (result: Read<bigint>): Read<number> => ('value' in result ? { value: Number(result.value) } : result);

/** A plain number, below 2^bits. */
export const count = (bits: number) => scalar('a whole number', (written) => asNumber(readInteger(written, bits)));

/** A plain number that may not fit a JSON number. */
export const units = (bits: number) => scalar('a whole number of token units', (written) => readInteger(written, bits));

export const duration = (bits = 32) =>
  scalar('seconds, or a duration such as 6h or 1d 12h', (written) => asNumber(readSeconds(written, bits)));

export const basisPoints = (bits = 16) =>
  scalar('basis points, or a percentage such as 12.5%', (written) => asNumber(readShare(written, bits, 'bps')));

export const partsPerMillion = (bits = 32) =>
  scalar('parts per million, or a percentage such as 25%', (written) => asNumber(readShare(written, bits, 'ppm')));

export const slope = () =>
  scalar('parts of 1e12 per second, or a pace such as 20%/h or 10%/y', (written) => asNumber(readSlope(written)));

const AMOUNT = 'token units, a share such as 6%, or an amount with its symbol such as "12.5 WBTC"';

/** Not yet an amount: whether a percentage or decimals have a meaning is for the asset around it to tell. */
export type WrittenAmount = { units: bigint } | { percentage: string } | { digits: string; symbol: string };

export const amount = () => scalar(AMOUNT, readAmount);

function readAmount(written: Written): Read<WrittenAmount> {
  if (isPercentage(written)) return { value: { percentage: String(written) } };
  const match = typeof written === 'string' ? written.trim().match(/^([\d_.]+)\s+(\S+)$/) : null;
  if (match !== null) return { value: { digits: match[1] ?? '', symbol: match[2] ?? '' } };
  const units = readInteger(written, 112);
  if ('value' in units) return { value: { units: units.value } };
  return { problem: `${units.problem} Expected ${AMOUNT}.` };
}

/** Turns what was written into units, or leaves it as a text where the decimals are not known. */
export function resolveAmount(
  written: WrittenAmount,
  { isShare, symbol, decimals }: { isShare: boolean; symbol?: string | undefined; decimals?: number | undefined },
): Read<Amount> {
  if ('units' in written) return { value: written.units };
  if ('percentage' in written)
    return isShare
      ? readPercentage(written.percentage, 4)
      : { problem: `${shown(written.percentage)} is a share, but this asset has isShare: false.` };
  if (isShare) return { problem: `With isShare: true this is parts per million or a percentage, no number of tokens.` };
  return tokenAmount(written, symbol, decimals);
}

/** The same for what is token units in any case. */
export function resolveUnits(
  written: WrittenAmount,
  { symbol, decimals }: { symbol?: string | undefined; decimals?: number | undefined },
): Read<Amount> {
  if ('percentage' in written) return { problem: `${shown(written.percentage)} is a share: expected token units.` };
  return 'units' in written ? { value: written.units } : tokenAmount(written, symbol, decimals);
}

function tokenAmount(
  { digits, symbol }: { digits: string; symbol: string },
  expected: string | undefined,
  decimals: number | undefined,
): Read<Amount> {
  if (expected !== undefined && expected !== symbol)
    return { problem: `This asset is ${expected}, but the amount is in ${symbol}.` };
  return decimals === undefined
    ? wellFormed(digits, symbol)
    : within112(readDecimal(digits, decimals, `${symbol} has ${decimals}`));
}

/** Any token has fewer decimals than this. */
const MOST_DECIMALS = 77;

function wellFormed(digits: string, symbol: string): Read<AmountText> {
  const read = readDecimal(digits, MOST_DECIMALS, `no token has more than ${MOST_DECIMALS}`);
  return 'problem' in read ? read : { value: `${digits} ${symbol}` };
}

function within112(read: Read<bigint>): Read<bigint> {
  return 'problem' in read ? read : readInteger(read.value, 112);
}

/** Settles the text of an amount once the decimals are known. */
export function settleAmount(text: AmountText, decimals: number): Read<bigint> {
  const [digits = '', symbol = ''] = text.split(' ');
  return within112(readDecimal(digits, decimals, `${symbol} has ${decimals}`));
}

const PRICE = 'a price in units of the feed, or with a currency such as "25000.5 USD"';

/** Units, or digits that the decimals of the feed will settle. */
export const price = () =>
  scalar(PRICE, (written): Read<bigint | { digits: string }> => {
    const match = typeof written === 'string' ? written.trim().match(/^([\d_.]+)\s+\S+$/) : null;
    return match === null ? readInteger(written, 96) : { value: { digits: match[1] ?? '' } };
  });

export const address = () =>
  z
    .string({ error: ({ input }) => unexpected(input, 'an address') })
    .transform((text, context): Address => {
      const problem = addressProblem(text);
      if (problem === undefined) return getAddress(text);
      context.addIssue({ code: 'custom', message: problem, input: text });
      return z.NEVER;
    })
    .describe('an address, with its checksum or in lower case');

function addressProblem(text: string): string | undefined {
  if (!isAddress(text, { strict: false })) return `${shown(text)} is no address: 0x and 40 hex digits.`;
  if (isAddress(text)) return undefined;
  return `The checksum of ${text} is wrong: a letter was mistyped, or its case was. Copy the address again.`;
}

/** A key of a market or feed: 32 bytes, or an address, which the presets use as one. */
export const key = () =>
  z
    .string({ error: ({ input }) => unexpected(input, '32 bytes in hex') })
    .transform((text, context): Hex => {
      if (isHex(text) && size(text) === 32) return text.toLowerCase() as Hex;
      if (isAddress(text)) return pad(text.toLowerCase() as Hex);
      context.addIssue({
        code: 'custom',
        message: `${shown(text)} is neither 32 bytes in hex nor an address.`,
        input: text,
      });
      return z.NEVER;
    })
    .describe('32 bytes in hex, or an address');

export const flag = () => z.boolean({ error: ({ input }) => unexpected(input, 'true or false') });

export const text = () => z.string({ error: ({ input }) => unexpected(input, 'a text') });

/** Names of scopes, as a set of bits. */
export const scopes = () =>
  z
    .array(z.enum(SCOPE_NAMES, { error: ({ input }) => unknownScope(input) }), {
      error: ({ input }) => unexpected(input, `a list of scopes (${SCOPE_NAMES.join(', ')})`),
    })
    .transform((names): ScopeSet => names.reduce((set, name) => set | (1 << Scope[name]), 0));

function unknownScope(input: unknown): string {
  const near = typeof input === 'string' ? nearest(input, SCOPE_NAMES) : undefined;
  const hint = near === undefined ? `Scopes are ${SCOPE_NAMES.join(', ')}.` : `Did you mean ${near}?`;
  return `There is no scope ${shown(input)}. ${hint}`;
}
