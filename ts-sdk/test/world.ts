/**
 * A bridge as it would be run: native value and a token of six decimals, a price with a second leg, two guardians of
 * whom one has a stand-in. Everything is healthy; each test breaks what it is about.
 */
import type { AbiParametersToPrimitiveTypes } from 'abitype';
import {
  type Abi,
  type Address,
  encodeFunctionData,
  getAddress,
  getContractAddress,
  type Hex,
  pad,
  parseEther,
  zeroAddress,
  zeroHash,
} from 'viem';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { explainTransaction } from '../src/explain/explainTransaction.js';
import { protectedBridgeAbi } from '../src/exports/abis.js';
import {
  Scope,
  writeBridgeDeliver,
  writeBridgeDeposit,
  writeExecuteChange,
  writeScheduleChange,
} from '../src/exports/actions.js';
import { type Anvil, account, startAnvil } from './anvil.js';
import { council, governor, guardian, messenger, NATIVE, rescue, stranger, user } from './bridge.js';
import { deploy, deployLibraries, readArtifact } from './deploy.js';

export { council, governor, guardian, messenger, NATIVE, rescue, stranger, user };
export const secondGuardian = account(7);
export const standIn = account(8);

/** Plenty: what was estimated for one second may be too little in the next, when clocks have moved on. */
export const GAS = 3_000_000n;

export const HOUR = 3_600;
export const DAY = 24 * HOUR;
export const REVIEW = DAY;
export const HOLD = 3 * DAY;
/** One dollar as the token's feed says it. */
export const DOLLAR = 10n ** 8n;
export const cause = pad('0x686f6c65', { dir: 'right', size: 32 }); // "hole"

export type World = Anvil & {
  bridge: Address;
  escrow: Address;
  token: Address;
  /** First and second leg of the token's price. */
  feed: Address;
  second: Address;
  /** First block of the bridge. */
  deployed: bigint;
};

type Constructor = Extract<(typeof protectedBridgeAbi)[number], { type: 'constructor' }>;
type Configuration = AbiParametersToPrimitiveTypes<Constructor['inputs']>[0];
type Terms = Configuration['assets'][number]['terms'];

/** A world for the tests of a file, each of which begins with it as it was. */
export function useWorld(): World {
  const world = {} as World;
  let clean: Hex;
  beforeAll(async () => {
    Object.assign(world, await startWorld());
    clean = await world.client.snapshot();
  });
  beforeEach(async () => {
    await world.client.revert({ id: clean });
    clean = await world.client.snapshot();
  });
  afterAll(() => world.stop?.());
  return world;
}

export async function startWorld(): Promise<World> {
  const anvil = await startAnvil();
  try {
    const world = { ...anvil, ...(await deployWorld(anvil)) };
    await setSecondFeed(world);
    await fund(world);
    return world;
  } catch (error) {
    await anvil.stop();
    throw error;
  }
}

async function deployWorld(anvil: Anvil) {
  const token = await deploy(anvil, 'SixDecimalsToken');
  const feed = await deployFeed(anvil);
  const second = await deployFeed(anvil);
  const libraries = await deployLibraries(anvil, 'ProtectedBridge');
  const nonce = await anvil.client.getTransactionCount({ address: governor.address });
  const bridge = getContractAddress({ from: governor.address, nonce: BigInt(nonce) + 1n });
  const escrow = await deploy(anvil, 'OutflowEscrow', [bridge, REVIEW, HOLD]);
  await deploy(anvil, 'ProtectedBridge', [configuration({ escrow, token, feed })], libraries);
  return { bridge, escrow, token, feed, second, deployed: await anvil.client.getBlockNumber() };
}

/** The artifact lies in a file of many feeds. */
export async function deployFeed({ client }: Pick<Anvil, 'client'>): Promise<Address> {
  const { abi, bytecode } = readArtifact('FlatFeed', 'Feeds');
  const hash = await client.deployContract({ abi, args: [DOLLAR, 8], bytecode: bytecode.object as Hex });
  const { contractAddress } = await client.waitForTransactionReceipt({ hash });
  return getAddress(contractAddress ?? zeroAddress);
}

export async function report(world: World, feed: Address, answer: bigint): Promise<void> {
  const abi = readArtifact('FlatFeed', 'Feeds').abi;
  await mined(world, world.client.writeContract({ address: feed, abi, functionName: 'report', args: [answer] }));
}

async function setSecondFeed(world: World): Promise<void> {
  const settings = {
    aggregator: world.second,
    decimals: 8,
    maxAge: 90_000,
    agreeBps: 100,
    rounds: 3,
    span: HOUR,
    bandBps: 50,
  };
  const call = encodeFunctionData({
    abi: protectedBridgeAbi,
    functionName: 'setSecondFeed',
    args: [pad(world.token), settings],
  });
  await schedule(world, call);
  await pass(world, 2 * DAY);
  for (const feed of [world.feed, world.second]) await report(world, feed, DOLLAR);
  await mined(world, writeExecuteChange(world.client, { address: world.bridge, call, gas: GAS }));
}

async function fund(world: World): Promise<void> {
  const { client, token, bridge } = world;
  const abi = readArtifact('SixDecimalsToken').abi as Abi;
  for (const [functionName, args] of [
    ['mint', [governor.address, 10_000_000n * 10n ** 6n]],
    ['approve', [bridge, 10_000_000n * 10n ** 6n]],
  ] as const)
    await mined(world, client.writeContract({ address: token, abi, functionName, args }));
  await deposit(world, NATIVE, parseEther('1000'));
  await deposit(world, token, 1_000_000n * 10n ** 6n);
}

export async function mined({ client }: World, hash: Promise<Hex>) {
  const receipt = await client.waitForTransactionReceipt({ hash: await hash });
  if (receipt.status === 'success') return receipt;
  const told = await explainTransaction(client, { hash: receipt.transactionHash });
  throw new Error(`Transaction ${receipt.transactionHash} reverted: ${'reason' in told ? told.reason : ''}`);
}

/** Lets time pass, and says so in a block. */
export async function pass({ client }: World, seconds: number): Promise<void> {
  await client.increaseTime({ seconds });
  await client.mine({ blocks: 1 });
}

export async function deposit(world: World, asset: Address, amount: bigint): Promise<void> {
  const value = asset === NATIVE ? { value: amount } : {};
  const recipient = pad(user.address);
  await mined(
    world,
    writeBridgeDeposit(world.client, { address: world.bridge, asset, amount, recipient, ...value, gas: GAS }),
  );
}

let deliveries = 0;
/** Delivers as the messenger; what does not fit waits. */
export async function deliver(
  world: World,
  asset: Address,
  amount: bigint,
  recipient: Address = user.address,
  data: Hex = '0x',
) {
  deliveries += 1;
  const message = { id: pad(`0x${deliveries.toString(16)}`), asset, recipient, amount, data };
  // Not estimated: what a delivery does depends on the second in which it is mined, and so does its gas.
  const gas = 2_000_000n;
  return mined(world, writeBridgeDeliver(world.client, { address: world.bridge, message, account: messenger, gas }));
}

/** Schedules a call of the bridge to itself, as the governor. */
export async function schedule(world: World, call: Hex) {
  return mined(world, writeScheduleChange(world.client, { address: world.bridge, call, gas: GAS }));
}

/** Calldata of the bridge. */
export function bridgeCall(functionName: string, args: readonly unknown[]): Hex {
  return encodeFunctionData({ abi: protectedBridgeAbi as Abi, functionName, args });
}

export const NO_EVIDENCE = zeroHash;

type Parts = { escrow: Address; token: Address; feed: Address };

export function configuration({ escrow, token, feed }: Parts): Configuration {
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
    guardians: [seat(guardian.address, standIn.address), seat(secondGuardian.address, zeroAddress)],
    unpauseTimes: { delay: HOUR, window: DAY, vetoPeriod: DAY },
    escalation: { epoch: HOUR, shareBps: 1_000 },
    assets: [
      { asset: NATIVE, terms: absoluteTerms },
      { asset: token, terms: shareTerms },
    ],
    feeds: [{ asset: token, settings: feedSettings(feed, token) }],
  };
}

function seat(holder: Address, successor: Address): Configuration['guardians'][number] {
  const scopes = (1 << Scope.Enter) | (1 << Scope.Trade);
  const times = {
    maxDuration: 6 * HOUR,
    exitMaxDuration: 0,
    burst: 6 * HOUR,
    refill: 5 * HOUR,
    drillInterval: 30 * DAY,
  };
  return { account: holder, terms: { scopes, exitScopes: 0, ...times, successor } };
}

const absoluteTerms: Terms = {
  isShare: false,
  window: HOUR,
  tripPpm: 250_000,
  weightBps: 5_000,
  burst: parseEther('60'),
  refill: parseEther('30'),
  smallBurst: parseEther('5'),
  smallRefill: parseEther('5'),
  threshold: parseEther('1'),
  most: parseEther('100'),
  floor: 0n,
};

export const shareTerms: Terms = {
  isShare: true,
  window: HOUR,
  tripPpm: 250_000,
  weightBps: 5_000,
  burst: 60_000n,
  refill: 30_000n,
  smallBurst: 5_000n,
  smallRefill: 5_000n,
  threshold: 1_000n,
  most: 100_000n,
  floor: 10_000n * 10n ** 6n,
};

export function feedSettings(aggregator: Address, token: Address): Configuration['feeds'][number]['settings'] {
  return {
    aggregator,
    decimals: 8,
    maxAge: 90_000,
    latchSeconds: 1_800,
    baseBps: 100,
    capBps: 300,
    slope: 11_111_111,
    anchorLimit: 65_536,
    low: DOLLAR / 2n,
    high: DOLLAR * 2n,
    twoStep: false,
    closes: 1 << Scope.Enter,
    market: pad(token),
  };
}
