import type { Address } from 'viem';
import { parseUnits } from 'viem/utils';
import { parseAddress } from '../text/address.js';
import { parseDuration } from '../text/duration.js';
import type { GlobalOptions, Io } from './types.js';
import { OptionInvalidError, SecretOnCommandLineError, UsageError } from './usage.js';

/** What commander has read. */
export type RawOptions = Readonly<Record<string, unknown>>;

const TIMEOUT = 10;
const WAIT = 120;

/** Checks the options that every command takes, and fills in what the environment says. */
export function globalOptions(raw: RawOptions, env: Io['env']): GlobalOptions {
  refuseSecrets(raw);
  const text = (option: string, variable?: string) => textOf(raw[option]) ?? (variable && textOf(env[variable]));
  const host = addressOf(text('host', 'BULKHEAD_HOST'), '--host');
  const safe = addressOf(text('safe'), '--safe');
  const account = text('account') ?? (safe ? undefined : text('account', 'BULKHEAD_ACCOUNT'));
  if (safe && account)
    throw new UsageError({
      problem: '--safe and --account contradict each other: a proposal is sent by the Safe.',
      nextStep: 'Leave one of them out.',
    });
  return {
    json: raw['json'] === true,
    dryRun: raw['dryRun'] === true,
    yes: raw['yes'] === true,
    timeout: secondsOf(text('timeout'), '--timeout') ?? TIMEOUT,
    wait: secondsOf(text('wait'), '--wait') ?? WAIT,
    ...present('rpc', text('rpc', 'BULKHEAD_RPC')),
    ...present('chain', numberOf(text('chain'), '--chain')),
    ...present('host', host),
    ...present('account', account),
    ...present('safe', safe),
    ...present('out', text('out')),
    ...present('fromBlock', blockOf(text('fromBlock'))),
    ...present('maxFee', gweiOf(text('maxFee'), '--max-fee')),
    ...present('priorityFee', gweiOf(text('priorityFee'), '--priority-fee')),
  };
}

function refuseSecrets(raw: RawOptions): void {
  if (raw['privateKey'] !== undefined) throw new SecretOnCommandLineError({ option: '--private-key' });
  if (raw['password'] !== undefined) throw new SecretOnCommandLineError({ option: '--password' });
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function present<name extends string, value>(name: name, value: value | undefined): { [key in name]?: value } {
  return value === undefined ? {} : ({ [name]: value } as { [key in name]?: value });
}

function addressOf(text: string | undefined, option: string): Address | undefined {
  return text === undefined ? undefined : parseAddress(text, { of: option });
}

function secondsOf(text: string | undefined, option: string): number | undefined {
  if (text === undefined) return undefined;
  const seconds = parseDuration(text);
  if (seconds > 0 && seconds <= 86_400) return seconds;
  throw new OptionInvalidError({ option, value: text, rule: 'between 1s and 1d', nextStep: 'Write for example 30s.' });
}

function numberOf(text: string | undefined, option: string): number | undefined {
  if (text === undefined) return undefined;
  if (/^[1-9]\d{0,14}$/.test(text)) return Number(text);
  throw new OptionInvalidError({
    option,
    value: text,
    rule: 'a chain id',
    nextStep: 'Write the number, for example 1 for Ethereum.',
  });
}

function blockOf(text: string | undefined): bigint | undefined {
  if (text === undefined) return undefined;
  if (/^\d{1,15}$/.test(text)) return BigInt(text);
  throw new OptionInvalidError({
    option: '--from-block',
    value: text,
    rule: 'the number of a block',
    nextStep: 'Leave it out to search from the block in which the host was deployed.',
  });
}

function gweiOf(text: string | undefined, option: string): bigint | undefined {
  if (text === undefined) return undefined;
  if (/^\d{1,9}(\.\d{1,9})?$/.test(text)) return parseUnits(text, 9);
  throw new OptionInvalidError({ option, value: text, rule: 'a number of gwei', nextStep: 'Write for example 1.5.' });
}
