import { type Hex, hexToBigInt, keccak256, numberToHex } from 'viem';

/** Storage slots of one market, for `getStorageAt`. */
export type ContainedMarketSlots = { word: Hex; history: Hex; repayClosedAt: Hex };

// keccak256(abi.encode(uint256(keccak256("bulkhead.storage.Containment")) - 1)) & ~bytes32(uint256(0xff))
const CONTAINMENT_SLOT = 0x542c95f765338fd202aa9d17092ac477528da17863296cbca3dc82e795d52300n;
/** Places of the mappings in `ContainmentStorage.Layout`. */
const MARKET_WORD = 2n;
const HISTORY = 3n;
const REPAY_CLOSED_AT = 4n;

/**
 * Where a host keeps what `ContainedMarket` holds. Word, open times and the start of the closing of `Repay` have one slot
 * each, and the last two have no function that reads them.
 *
 * @param market - Key of the market, `zeroHash` for the host.
 * @returns {@link ContainedMarketSlots}
 *
 * @example
 * import { containedMarketSlots } from '@bulkhead/sdk/math';
 * import { hexToBigInt } from 'viem';
 *
 * const slots = containedMarketSlots(market);
 * const stored = await client.getStorageAt({ address, slot: slots.repayClosedAt });
 * const repayClosedAt = hexToBigInt(stored ?? '0x0');
 */
export function containedMarketSlots(market: Hex): ContainedMarketSlots {
  const isHost = hexToBigInt(market) === 0n;
  return {
    word: isHost ? numberToHex(CONTAINMENT_SLOT, { size: 32 }) : inMapping(market, MARKET_WORD),
    history: inMapping(market, HISTORY),
    repayClosedAt: inMapping(market, REPAY_CLOSED_AT),
  };
}

function inMapping(market: Hex, place: bigint): Hex {
  return keccak256(`${market}${numberToHex(CONTAINMENT_SLOT + place, { size: 32 }).slice(2)}`);
}
