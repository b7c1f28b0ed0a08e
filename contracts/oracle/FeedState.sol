// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {OracleMode, OracleReason} from "./OracleReason.sol";

/// What is known about a feed, in one word. To decode by hand:
///
/// | bits     | content                                                                 |
/// |----------|-------------------------------------------------------------------------|
/// | 0..95    | anchor in units of the feed, never zero once set                        |
/// | 96..135  | unix second up to which the anchor has followed the price               |
/// | 136..175 | unix second at which the latest latch began                             |
/// | 176..199 | its length in seconds; zero for a trip that found no seconds left        |
/// | 200..206 | its reason                                                              |
/// | 207      | distrusted by hand                                                      |
/// | 208..231 | lowest accepted price: mantissa (17 bits, low), exponent (7), `m << e`  |
/// | 232..255 | highest accepted price, same form                                       |
///
/// The bounds are rounded into the band when they are packed, by less than 2^-16 of their value.
type FeedState is uint256;

using FeedStateLib for FeedState global;

/// @notice Pure operations on `FeedState`; every one returns a new word, none touches storage.
library FeedStateLib {
    uint256 private constant ANCHOR_MASK = (1 << 136) - 1;
    uint256 private constant LATCH_MASK = ((1 << 71) - 1) << 136;
    uint256 private constant DISTRUSTED = 1 << 207;
    uint256 private constant BOUNDS_SHIFT = 208;
    uint256 private constant MANTISSA_BITS = 17;
    uint256 private constant MANTISSA_MASK = (1 << 17) - 1;

    // Changing

    function withAnchor(FeedState self, uint256 price, uint256 time) internal pure returns (FeedState) {
        return FeedState.wrap(FeedState.unwrap(self) & ~ANCHOR_MASK | price | time << 96);
    }

    function withLatch(FeedState self, OracleReason reason_, uint256 time, uint256 length)
        internal
        pure
        returns (FeedState)
    {
        uint256 latch = time << 136 | length << 176 | uint256(reason_) << 200;
        return FeedState.wrap(FeedState.unwrap(self) & ~LATCH_MASK | latch);
    }

    function withDistrust(FeedState self, bool distrusted) internal pure returns (FeedState) {
        uint256 raw = FeedState.unwrap(self);
        return FeedState.wrap(distrusted ? raw | DISTRUSTED : raw & ~DISTRUSTED);
    }

    /// @notice Never wider than asked for: `low_` is rounded up, `high_` down. Both below 2^96.
    function withBounds(FeedState self, uint256 low_, uint256 high_) internal pure returns (FeedState) {
        uint256 kept = FeedState.unwrap(self) & ((1 << BOUNDS_SHIFT) - 1);
        uint256 lowUp = _pack(low_ + (1 << _exponent(low_)) - 1);
        return FeedState.wrap(kept | lowUp << BOUNDS_SHIFT | _pack(high_) << 232);
    }

    // Reading

    function isSet(FeedState self) internal pure returns (bool) {
        return FeedState.unwrap(self) != 0;
    }

    function anchor(FeedState self) internal pure returns (uint256) {
        return uint96(FeedState.unwrap(self));
    }

    function anchorAt(FeedState self) internal pure returns (uint256) {
        return uint40(FeedState.unwrap(self) >> 96);
    }

    function latchedAt(FeedState self) internal pure returns (uint256) {
        return uint40(FeedState.unwrap(self) >> 136);
    }

    /// @notice First second at which the latest latch is over.
    function latchedUntil(FeedState self) internal pure returns (uint256) {
        // Unchecked: 40 bits plus 24 bits.
        unchecked {
            uint256 raw = FeedState.unwrap(self) >> 136;
            return (raw & type(uint40).max) + ((raw >> 40) & type(uint24).max);
        }
    }

    /// @notice Whether the latest trip found no seconds left, less than `length` ago: liquidations then go on.
    function isSpent(FeedState self, uint256 length, uint256 time) internal pure returns (bool) {
        uint256 tripped = self.latchedAt();
        return tripped != 0 && self.latchedUntil() == tripped && time < tripped + length;
    }

    /// @notice Reason of the latest latch, also when it is over.
    function reason(FeedState self) internal pure returns (OracleReason) {
        return OracleReason((FeedState.unwrap(self) >> 200) & 0x7f);
    }

    function isLatched(FeedState self, uint256 time) internal pure returns (bool) {
        return time < self.latchedUntil();
    }

    function isDistrusted(FeedState self) internal pure returns (bool) {
        return FeedState.unwrap(self) & DISTRUSTED != 0;
    }

    /// @notice Whether latch or distrust is in force.
    function isRefused(FeedState self, uint256 time) internal pure returns (bool refused) {
        // Assembly: the same as `isDistrusted() || isLatched(time)`, in half the gas. No sum leaves 41 bits.
        assembly ("memory-safe") {
            let until := add(and(shr(136, self), 0xffffffffff), and(shr(176, self), 0xffffff))
            refused := or(and(shr(207, self), 1), lt(time, until))
        }
    }

    /// @notice Manual and automatic mode, joined by OR.
    function mode(FeedState self, uint256 time) internal pure returns (OracleMode) {
        return OracleMode((self.isLatched(time) ? 1 : 0) | (self.isDistrusted() ? 2 : 0));
    }

    function low(FeedState self) internal pure returns (uint256) {
        return _unpack(FeedState.unwrap(self) >> BOUNDS_SHIFT);
    }

    function high(FeedState self) internal pure returns (uint256) {
        return _unpack(FeedState.unwrap(self) >> 232);
    }

    // Private

    /// @dev Bits to cut off so that the rest fits the mantissa. Runs in setters only, so it is short instead of fast.
    function _exponent(uint256 value) private pure returns (uint256 exponent) {
        while (value >> exponent > MANTISSA_MASK) ++exponent;
    }

    function _pack(uint256 value) private pure returns (uint256) {
        uint256 exponent = _exponent(value);
        return value >> exponent | exponent << MANTISSA_BITS;
    }

    function _unpack(uint256 raw) private pure returns (uint256) {
        return (raw & MANTISSA_MASK) << ((raw >> MANTISSA_BITS) & 0x7f);
    }
}
