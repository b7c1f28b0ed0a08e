// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ContainmentWord} from "./ContainmentWord.sol";
import {Scope} from "./Scope.sol";

/// What a key has been through, in one word. To decode a slot by hand:
///
/// | bits      | content                                                                      |
/// |-----------|------------------------------------------------------------------------------|
/// | 0..32     | `Enter`: seconds since 1970 that it was open before its latest closing began |
/// | 33..65    | `Trade`                                                                      |
/// | 66..98    | `Exit`                                                                       |
/// | 99..131   | `Repay`                                                                      |
/// | 132..164  | `Liquidate`                                                                  |
/// | 165..197  | `Govern`                                                                     |
/// | 198..225  | number of the latest incident of the key, zero when there was none           |
/// | 226..253  | number of the latest incident of the host (host key only)                    |
/// | 254       | unused                                                                       |
/// | 255       | initialised: keeps the word non-zero, so that the first pause is a cheap write |
///
/// The seconds that a scope was closed are `min(now, closedUntil)` minus its open time: no sum has to be kept while a
/// closing runs or when it ends by itself. 33 bits of seconds last until the year 2242. Each incident costs its cause a
/// second of a bounded clock, so that 28 bits of them outlast any host; should they not, the last number repeats.
type MarketHistory is uint256;

using MarketHistoryLib for MarketHistory global;

/// @notice Pure operations on `MarketHistory`; every one returns a new word, none touches storage.
// Casts: each cuts a field out of a word.
// forge-lint: disable-next-item(unsafe-typecast)
library MarketHistoryLib {
    uint256 private constant TIME_BITS = 33;
    uint256 private constant TIME_MASK = (1 << TIME_BITS) - 1;
    uint256 private constant NEWEST_SHIFT = 198;
    uint256 private constant COUNT_SHIFT = 226;
    uint256 private constant INCIDENT_MASK = (1 << 28) - 1;
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
        // Raw bits, not enums, and only as far as something differs: this runs in every pause. Unchecked: the sum of
        // open times is at most the time since 1970.
        unchecked {
            uint256 differs = uint240(before ^ next);
            for (uint256 shift = 0; differs != 0; shift += TIME_BITS) {
                uint256 until = uint40(before);
                if (until <= time && uint40(next) > time) raw += (time - until) << shift;
                (before, next, differs) = (before >> 40, next >> 40, differs >> 40);
            }
        }
        return MarketHistory.wrap(raw);
    }

    /// @notice Number of the latest incident of this key.
    function newest(MarketHistory self) internal pure returns (uint64) {
        return uint64((MarketHistory.unwrap(self) >> NEWEST_SHIFT) & INCIDENT_MASK);
    }

    function withNewest(MarketHistory self, uint64 incident) internal pure returns (MarketHistory) {
        uint256 cleared = MarketHistory.unwrap(self) & ~(INCIDENT_MASK << NEWEST_SHIFT);
        return MarketHistory.wrap(cleared | (uint256(incident) << NEWEST_SHIFT) | INITIALIZED);
    }

    /// @notice Number of the latest incident of the whole host; kept in the history of the host key.
    function count(MarketHistory self) internal pure returns (uint64) {
        return uint64((MarketHistory.unwrap(self) >> COUNT_SHIFT) & INCIDENT_MASK);
    }

    /// @notice One incident more.
    function counted(MarketHistory self) internal pure returns (MarketHistory) {
        if (self.count() == INCIDENT_MASK) return self;
        return MarketHistory.wrap(MarketHistory.unwrap(self) + (1 << COUNT_SHIFT));
    }
}
