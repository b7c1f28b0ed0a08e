// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ContainmentWord} from "./ContainmentWord.sol";
import {Scope} from "./Scope.sol";

/// What a key has been through, in one word. To decode a slot by hand:
///
/// | bits      | content                                                                           |
/// |-----------|-----------------------------------------------------------------------------------|
/// | 0..35     | `Enter`: seconds since 1970 that it was open before its latest closing began        |
/// | 36..71    | `Trade`                                                                           |
/// | 72..107   | `Exit`                                                                            |
/// | 108..143  | `Repay`                                                                           |
/// | 144..179  | `Liquidate`                                                                       |
/// | 180..215  | `Govern`                                                                          |
/// | 216..254  | number of the latest incident of the key, zero when there was none                 |
/// | 255       | initialised: keeps the word non-zero, so that the first pause is a cheap write      |
///
/// The seconds that a scope was closed are `min(now, closedUntil)` minus its open time: no sum has to be kept while a
/// closing runs or when it ends by itself. 36 bits of seconds last until the year 4147.
type MarketHistory is uint256;

using MarketHistoryLib for MarketHistory global;

/// @notice Pure operations on `MarketHistory`; every one returns a new word, none touches storage.
library MarketHistoryLib {
    uint256 private constant TIME_BITS = 36;
    uint256 private constant TIME_MASK = (1 << TIME_BITS) - 1;
    uint256 private constant INCIDENT_SHIFT = 216;
    uint256 private constant INCIDENT_MASK = (1 << 39) - 1;
    uint256 private constant INITIALIZED = 1 << 255;

    /// @notice An initialised word of a key to which nothing has happened.
    function fresh() internal pure returns (MarketHistory) {
        return MarketHistory.wrap(INITIALIZED);
    }

    function openTime(MarketHistory self, Scope scope) internal pure returns (uint256) {
        return (MarketHistory.unwrap(self) >> (uint256(scope) * TIME_BITS)) & TIME_MASK;
    }

    /// @notice Books the change from `old` to `changed` at `time`: a scope that was open and closes now has been open
    /// since its last closing ended.
    function settled(MarketHistory self, ContainmentWord old, ContainmentWord changed, uint256 time)
        internal
        pure
        returns (MarketHistory)
    {
        (uint256 before, uint256 next) = (ContainmentWord.unwrap(old), ContainmentWord.unwrap(changed));
        uint256 raw = MarketHistory.unwrap(self);
        // Unchecked: the sum of open times is at most the time since 1970, 36 bits hold it. Raw bits, not enums:
        // cheaper.
        unchecked {
            for (uint256 i = 0; i < 6; ++i) {
                uint256 until = uint40(before >> (i * 40));
                if (until <= time && uint40(next >> (i * 40)) > time) raw += (time - until) << (i * TIME_BITS);
            }
        }
        return MarketHistory.wrap(raw);
    }

    function newestIncident(MarketHistory self) internal pure returns (uint64) {
        return uint64((MarketHistory.unwrap(self) >> INCIDENT_SHIFT) & INCIDENT_MASK);
    }

    function withIncident(MarketHistory self, uint64 incident) internal pure returns (MarketHistory) {
        uint256 cleared = MarketHistory.unwrap(self) & ~(INCIDENT_MASK << INCIDENT_SHIFT);
        return MarketHistory.wrap(cleared | (uint256(incident) << INCIDENT_SHIFT) | INITIALIZED);
    }
}
