/** What several commands say and read alike. */
import { type Hex, zeroHash } from 'viem';
import { BulkheadToolError } from '../errors/tool.js';
import type { HostModule } from '../status/host.js';
import { formatBytes32, parseBytes32 } from '../text/bytes32.js';
import type { Connection } from './types.js';

/** The host lacks the module that the command is about. */
export class ModuleMissingError extends BulkheadToolError {
  constructor({ host, what, has }: { host: string; what: string; has: readonly string[] }) {
    super('ModuleMissingError', `The host at ${host} has no ${what}.`, {
      nextStep: has.length === 0 ? 'It has nothing but its scopes.' : `It has ${has.join(', ')}.`,
    });
  }
}

const moduleNames: Readonly<Record<HostModule, string>> = {
  guardianPause: 'guardians',
  timelockedUnpause: 'plans to reopen',
  outflowLimiter: 'limits on what leaves',
  liquidationOutflow: 'limit for liquidations',
  oracleBreaker: 'guarded prices',
  twoSpeedChange: 'scheduled changes',
};

/** @throws {@link ModuleMissingError} before anything is asked that the host cannot answer. */
export function requireModule({ host, hostInfo }: Connection, module: HostModule): void {
  if (hostInfo.modules.has(module)) return;
  const has = [...hostInfo.modules].map((name) => moduleNames[name]);
  throw new ModuleMissingError({ host, what: moduleNames[module], has });
}

/** Key of a market as it is typed; the whole host when it is not. */
export function parseMarket(text: string | undefined): Hex {
  return text === undefined ? zeroHash : parseBytes32(text);
}

export function marketWords(market: Hex): string {
  return market === zeroHash ? 'the whole host' : `the market ${formatBytes32(market)}`;
}

/** `Enter, Trade and Exit` */
export function andList(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

export const MARKET_OPTION = [
  '--market <key>',
  'one market: a text, an address or 32 bytes; without it the whole host',
] as const;
