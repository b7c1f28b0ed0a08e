/** The parameters of a run: the reviewed file of `script/config/`, completed with the addresses of this chain. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Address } from 'viem';
import { ROOT } from '../tools/foundry.mjs';
import type { Accounts } from './accounts.js';
import type { RunName } from './args.js';
import { ConfigError } from './errors.js';

type AssetConfig = { symbol: string; asset: string; weightBps: number; window: number; burst: number } & Record<
  string,
  unknown
>;

/** What the demo itself looks at; the rest is between the file and `script/Deploy.s.sol`. */
export type BridgeConfig = {
  name: string;
  about: string;
  roles: Record<string, string>;
  guardians: { seats: { account: string; successor: string }[] } & Record<string, unknown>;
  assets: AssetConfig[];
} & Record<string, unknown>;

export function configFile(run: RunName): string {
  return join(ROOT, 'script', 'config', `${run}.json`);
}

/** @throws ConfigError when the file is missing, or no JSON object with the parts above. */
export function readConfig(run: RunName): BridgeConfig {
  const file = configFile(run);
  try {
    const config = JSON.parse(readFileSync(file, 'utf8')) as BridgeConfig;
    if (!Array.isArray(config.assets) || !Array.isArray(config.guardians.seats))
      throw new Error('assets or seats missing');
    return config;
  } catch (error) {
    throw new ConfigError(
      `${file} cannot be used: ${(error as Error).message}.`,
      'Restore it with `git checkout -- script/config`.',
    );
  }
}

/**
 * Fills in the addresses that only this chain knows. A user writes his own into the file instead.
 *
 * @param tokens Address by symbol.
 */
export function completeConfig(
  config: BridgeConfig,
  accounts: Accounts,
  tokens: ReadonlyMap<string, Address>,
): BridgeConfig {
  const { governor, council, messenger, rescue, guardian, standIn } = accounts;
  return {
    ...config,
    roles: { governor, council, messenger, rescue },
    guardians: {
      ...config.guardians,
      seats: config.guardians.seats.map((seat) => ({ ...seat, account: guardian, successor: standIn })),
    },
    assets: config.assets.map((terms) => ({ ...terms, asset: addressOf(tokens, terms.symbol) })),
  };
}

function addressOf(tokens: ReadonlyMap<string, Address>, symbol: string): Address {
  const address = tokens.get(symbol);
  if (address !== undefined) return address;
  throw new ConfigError(
    `The configuration has terms for ${symbol}, which is not in the record.`,
    `Use one of: ${[...tokens.keys()].join(', ')}.`,
  );
}
