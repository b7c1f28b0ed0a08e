/** One run from an empty chain to its figures. */
import { readEscrowReview } from '@bulkhead/sdk';
import type { Address } from 'viem';
import { resolveClaims } from './aftermath.js';
import type { RunName } from './args.js';
import { type BalancePoint, balanceHistory } from './balances.js';
import { BlockMaker, type ChainEvent } from './blocks.js';
import { type LocalChain, startChain } from './chain.js';
import type { BridgeConfig } from './config.js';
import { type Deployed, deployRun } from './deploy.js';
import { checkBalances, readHoldings } from './holdings.js';
import { Keeper } from './keeper.js';
import { type Figures, findContainment, measure } from './measure.js';
import type { Outcome } from './outcome.js';
import type { Plan } from './plan.js';
import type { ReportRun } from './progress.js';
import type { IncidentRecord } from './record.js';
import { replay } from './replay.js';
import { type Sends, sendsFor } from './sends.js';
import { fundBridge, genesisTime } from './setup.js';
import { upkeep } from './upkeep.js';

export type RunResult = {
  name: RunName;
  figures: Figures;
  outcomes: readonly Outcome[];
  events: readonly ChainEvent[];
  balances: readonly BalancePoint[];
  /** Symbol by address. */
  symbols: ReadonlyMap<Address, string>;
  config: BridgeConfig | undefined;
};

export type RunOptions = {
  name: RunName;
  port: number;
  record: IncidentRecord;
  plan: Plan;
  report: ReportRun;
};

export async function runOnce(options: RunOptions): Promise<RunResult> {
  const { name, port, plan } = options;
  const chain = await startChain(name, port, genesisTime(plan));
  try {
    return await Promise.race([runOn(chain, options), chain.died]);
  } catch (error) {
    // A call that fails because its chain died should say so. The news of the death may arrive a moment later.
    await Promise.race([chain.died, new Promise((resolve) => setTimeout(resolve, 100))]);
    throw error;
  } finally {
    await chain.stop();
  }
}

async function runOn(chain: LocalChain, { name, record, plan, report }: RunOptions): Promise<RunResult> {
  report('deploying');
  const deployed = await deployRun(name, chain, record.assets);
  const blocks = new BlockMaker(name, chain.client);
  const sends = sendsFor(chain.client, deployed);
  await blocks.takeOver();
  await fundBridge(name, blocks, sends, deployed, plan);
  const keeper = await keeperFor(chain, blocks, sends, deployed);

  const before = upkeep(blocks, sends, deployed.config);
  const onProgress = (done: number) => report('replaying', done);
  const outcomes = await replay({ run: name, plan, blocks, sends, keeper, before, onProgress });
  if (keeper !== undefined) {
    report('paying what waits');
    const containedAt = findContainment(outcomes)?.time;
    await resolveClaims({ run: name, blocks, sends, deployed, keeper, outcomes, containedAt });
  }

  report('measuring');
  const held = await readHoldings(chain.client, deployed, outcomes);
  const history = balanceHistory(record.assets, deployed.tokens, blocks.events);
  await checkBalances(name, chain.client, deployed, history);
  const figures = measure({ assets: record.assets, outcomes, events: blocks.events, held });
  report('done');
  const symbols = new Map([...deployed.tokens].map(([symbol, address]) => [address, symbol]));
  const { config } = deployed;
  return { name, figures, outcomes, events: blocks.events, balances: history.points, symbols, config };
}

async function keeperFor(chain: LocalChain, blocks: BlockMaker, sends: Sends, deployed: Deployed) {
  const { escrow } = deployed;
  if (escrow === undefined) return undefined;
  const review = await readEscrowReview(chain.client, { address: escrow });
  return new Keeper(blocks, sends, { ...deployed, escrow }, review);
}
