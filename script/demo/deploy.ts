/** Deploys what a run needs, with the scripts that users have, and reads the addresses through the SDK. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addressesFromBroadcast, type Deployment } from '@bulkhead/sdk';
import type { Address } from 'viem';
import { ROOT } from '../tools/foundry.mjs';
import { type Accounts, readAccounts } from './accounts.js';
import type { RunName } from './args.js';
import { CHAIN_ID, type LocalChain } from './chain.js';
import { type BridgeConfig, completeConfig, readConfig } from './config.js';
import { ChainMismatchError } from './errors.js';
import { runForge } from './forge.js';
import type { AssetMeta } from './record.js';

const DEPLOY = 'script/Deploy.s.sol';
const DEPLOY_DEMO = 'script/demo/DeployDemo.s.sol';

/** Forge may read parameters here and nowhere else. */
const DEPLOYMENTS = join('script', 'deployments');

export type Deployed = {
  accounts: Accounts;
  bridge: Address;
  /** Undefined when the bridge has none. */
  escrow: Address | undefined;
  /** Address by symbol. */
  tokens: ReadonlyMap<string, Address>;
  /** The parameters as they were passed to the script; undefined for the unprotected bridge. */
  config: BridgeConfig | undefined;
};

/** Compiles once, before several scripts would do so at the same time. */
export function compileContracts(): Promise<void> {
  return runForge('the compiler', ['build', 'contracts', DEPLOY, DEPLOY_DEMO]);
}

export async function deployRun(run: RunName, chain: LocalChain, assets: readonly AssetMeta[]): Promise<Deployed> {
  const accounts = await readAccounts(chain.client);
  const desk = openDesk(run);
  try {
    const demo = await desk.run(DEPLOY_DEMO, chain, accounts.deployer, 'BULKHEAD_DEMO', {
      messenger: accounts.messenger,
      symbols: assets.map(({ symbol }) => symbol),
      decimals: assets.map(({ decimals }) => decimals),
    });
    const addresses = demo.contracts.filter(({ name }) => name === 'DemoToken').map(({ address }) => address);
    const tokens = new Map(assets.map(({ symbol }, index) => [symbol, required(run, 'DemoToken', addresses[index])]));
    if (run === 'unprotected') {
      const bridge = required(run, 'UnprotectedBridge', demo.addresses['UnprotectedBridge']);
      return { accounts, tokens, bridge, escrow: undefined, config: undefined };
    }

    const config = completeConfig(readConfig(run), accounts, tokens);
    const product = await desk.run(DEPLOY, chain, accounts.deployer, 'BULKHEAD_CONFIG', config);
    const bridge = required(run, 'ProtectedBridge', product.addresses['ProtectedBridge']);
    const escrow = required(run, 'OutflowEscrow', product.addresses['OutflowEscrow']);
    return { accounts, tokens, bridge, escrow, config };
  } finally {
    desk.clear();
  }
}

/** Files of one run: what goes into a script, and what forge records about it. */
function openDesk(run: RunName) {
  const name = `${CHAIN_ID}-${run}-${process.pid}`;
  const input = join(DEPLOYMENTS, `${name}.input.json`);
  const output = join(DEPLOYMENTS, `${name}.json`);
  const broadcast = mkdtempSync(join(tmpdir(), 'bulkhead-demo-'));
  mkdirSync(join(ROOT, DEPLOYMENTS), { recursive: true });

  return {
    /** @param variable Tells the script where its parameters are. */
    async run(script: string, chain: LocalChain, sender: Address, variable: string, parameters: object) {
      writeFileSync(join(ROOT, input), JSON.stringify(parameters, undefined, 2));
      const args = ['script', script, '--broadcast', '--unlocked', '--sender', sender, '--rpc-url', chain.rpcUrl];
      // --slow: sent all at once, anvil now and then keeps some in its queue for ever.
      await runForge(script, [...args, '--non-interactive', '--slow'], {
        [variable]: input,
        BULKHEAD_DEPLOYMENT: name,
        FOUNDRY_BROADCAST: broadcast, // runs side by side must not overwrite each other's record
      });
      return readBroadcast(broadcast, script);
    },
    clear() {
      for (const file of [join(ROOT, input), join(ROOT, output), broadcast])
        rmSync(file, { recursive: true, force: true });
    },
  };
}

function readBroadcast(folder: string, script: string): Deployment {
  const file = join(folder, script.split('/').at(-1) ?? '', `${CHAIN_ID}`, 'run-latest.json');
  return addressesFromBroadcast(JSON.parse(readFileSync(file, 'utf8')));
}

function required(run: RunName, contract: string, address: Address | undefined): Address {
  if (address !== undefined) return address;
  throw new ChainMismatchError(run, `the deployment record names no ${contract}.`);
}
