/** The other presets, each as small as it gets. */
import { type Address, getContractAddress, type Hex, pad, zeroAddress, zeroHash } from 'viem';
import type { Anvil } from './anvil.js';
import { council, governor } from './bridge.js';
import { deploy, deployLibraries } from './deploy.js';
import { configuration, deployFeed, feedSettings, HOLD, REVIEW, shareTerms } from './world.js';

type Chain = Pick<Anvil, 'client'>;

/** What all hosts with an escrow are set up with. */
function common(escrow: Address) {
  const {
    assets: _,
    feeds: __,
    messenger: ___,
    delaysDeliveries: ____,
    ...rest
  } = configuration({
    escrow,
    token: zeroAddress,
    feed: zeroAddress,
  });
  return rest;
}

async function deployWithEscrow(chain: Chain, name: string, config: (escrow: Address) => object) {
  const libraries = await deployLibraries(chain, name);
  const nonce = await chain.client.getTransactionCount({ address: governor.address });
  const expected = getContractAddress({ from: governor.address, nonce: BigInt(nonce) + 1n });
  const escrow = await deploy(chain, 'OutflowEscrow', [expected, REVIEW, HOLD]);
  return { host: await deploy(chain, name, [config(escrow)], libraries), escrow };
}

export async function deployVault(chain: Chain) {
  const asset = await deploy(chain, 'SixDecimalsToken');
  const named = { asset, name: 'Vault', symbol: 'vPLAIN', terms: shareTerms };
  return { asset, ...(await deployWithEscrow(chain, 'ProtectedVault', (escrow) => ({ ...common(escrow), ...named }))) };
}

const noSecond = { aggregator: zeroAddress, decimals: 0, maxAge: 0, agreeBps: 0, rounds: 0, span: 0, bandBps: 0 };

export async function deployLendingMarket(chain: Chain) {
  const collateral = await deploy(chain, 'MintableToken');
  const debt = await deploy(chain, 'SixDecimalsToken');
  const token = async (address: Address) => {
    const feed = { ...feedSettings(await deployFeed(chain), address), market: zeroHash };
    return { token: address, terms: shareTerms, feed, second: noSecond };
  };
  const [first, second] = [await token(collateral), await token(debt)];
  const terms = {
    borrowBps: 7_000,
    liquidationBps: 8_000,
    bonusBps: 500,
    rateAtZeroBps: 100,
    rateAtFullBps: 2_000,
    minDebt: 1_000_000n,
  };
  const parts = {
    collateral: { ...first, terms: { ...shareTerms, most: 200_000n } },
    debt: second,
    liquidation: { burst: 50_000n, refill: 50_000n },
    terms,
  };
  const deployed = await deployWithEscrow(chain, 'ProtectedLendingMarket', (escrow) => ({
    ...common(escrow),
    ...parts,
  }));
  return { collateral, debt, ...deployed };
}

export async function deployRouter(chain: Chain) {
  const feedId: Hex = pad('0xfeed');
  const settings = { ...feedSettings(await deployFeed(chain), zeroAddress), closes: 0, market: zeroHash };
  const { delays, bounds } = common(zeroAddress);
  const link = { host: zeroAddress, scopes: 0, market: zeroHash };
  const feeds = [{ id: feedId, settings, second: noSecond, link }];
  const libraries = await deployLibraries(chain, 'OracleRouter');
  const host = await deploy(
    chain,
    'OracleRouter',
    [governor.address, council.address, delays, bounds, feeds],
    libraries,
  );
  return { host, feedId };
}
