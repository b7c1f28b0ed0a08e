/** A real `ProtectedBridge` with its escrow on a chain of its own; native value is its only asset. */
import type { AbiParametersToPrimitiveTypes } from 'abitype';
import { type Address, getContractAddress, parseEther, zeroAddress } from 'viem';
import type { protectedBridgeAbi } from '../src/exports/abis.js';
import { Scope } from '../src/exports/actions.js';
import { type Anvil, account, startAnvil } from './anvil.js';
import { deploy, deployLibraries } from './deploy.js';

/** ERC-7528. */
export const NATIVE = '0xEeeeeEeeeEeEeeEeEeEeeEEEeeeeEeeeeeeeEEeE';

export const governor = account(0);
export const council = account(1);
export const messenger = account(2);
export const guardian = account(3);
export const rescue = account(4);
export const user = account(5);
export const stranger = account(6);

const HOUR = 3_600;
const DAY = 24 * HOUR;

export type BridgeFixture = Anvil & { bridge: Address; escrow: Address };

export async function startBridge(): Promise<BridgeFixture> {
  const anvil = await startAnvil();
  try {
    return { ...anvil, ...(await deployBridge(anvil)) };
  } catch (error) {
    await anvil.stop();
    throw error;
  }
}

/** Bridge and escrow name each other: the libraries go first, so that the address of the bridge can be told. */
async function deployBridge(anvil: Anvil) {
  const libraries = await deployLibraries(anvil, 'ProtectedBridge');
  const nonce = await anvil.client.getTransactionCount({ address: governor.address });
  const expected = getContractAddress({ from: governor.address, nonce: BigInt(nonce) + 1n });
  const escrow = await deploy(anvil, 'OutflowEscrow', [expected, DAY, 3 * DAY]);
  const bridge = await deploy(anvil, 'ProtectedBridge', [configuration(escrow)], libraries);
  if (bridge !== expected) throw new Error(`The bridge is at ${bridge} but the escrow serves ${expected}.`);
  return { bridge, escrow };
}

type Constructor = Extract<(typeof protectedBridgeAbi)[number], { type: 'constructor' }>;
type Configuration = AbiParametersToPrimitiveTypes<Constructor['inputs']>[0];

function configuration(escrow: Address): Configuration {
  return {
    governor: governor.address,
    council: council.address,
    messenger: messenger.address,
    rescue: rescue.address,
    escrow,
    delaysDeliveries: true,
    delays: { slow: 2 * DAY, fast: 6 * HOUR, window: DAY },
    bounds: {
      graceCap: 4 * HOUR,
      graceBps: 10_000,
      councilMax: 7 * DAY,
      automaticMax: 6 * HOUR,
      automaticBudget: DAY,
      automaticWindow: 7 * DAY,
    },
    guardianBudget: { budget: DAY, window: 7 * DAY, minGuardians: 1, minSeconds: HOUR, minScopes: 1 << Scope.Enter },
    guardians: [
      {
        account: guardian.address,
        terms: {
          scopes: (1 << Scope.Enter) | (1 << Scope.Trade),
          exitScopes: 0,
          maxDuration: 6 * HOUR,
          exitMaxDuration: 0,
          burst: 12 * HOUR,
          refill: 6 * HOUR,
          drillInterval: 30 * DAY,
          successor: zeroAddress,
        },
      },
    ],
    unpauseTimes: { delay: HOUR, window: DAY, vetoPeriod: DAY },
    escalation: { epoch: HOUR, shareBps: 1_000 },
    assets: [
      {
        asset: NATIVE,
        terms: {
          isShare: false,
          window: HOUR,
          tripPpm: 250_000,
          weightBps: 10_000,
          burst: parseEther('60'),
          refill: parseEther('30'),
          smallBurst: parseEther('5'),
          smallRefill: parseEther('5'),
          threshold: parseEther('1'),
          most: parseEther('100'),
          floor: 0n,
        },
      },
    ],
    feeds: [],
  };
}
