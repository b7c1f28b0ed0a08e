// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ScopeSet} from "../types/Scope.sol";

/// How a feed is judged, in one word. Changes only by the slow speed. To decode by hand:
///
/// | bits     | content                                                                |
/// |----------|------------------------------------------------------------------------|
/// | 0..159   | aggregator                                                             |
/// | 160..183 | oldest accepted report in seconds                                      |
/// | 184..197 | base tolerance in basis points                                         |
/// | 198..211 | cap of the tolerance in basis points                                   |
/// | 212..241 | slope per second in parts of 1e12                                      |
/// | 242..246 | limit of the anchor's age: `2^n` seconds                               |
/// | 247      | a second feed is set                                                   |
/// | 248      | what it says can be made and unmade in one transaction                 |
/// | 249..254 | scopes that a trip closes                                              |
///
/// The two bounds of the feed are in `FeedState`, where there is room for them: a read of the price costs two slots.
type FeedConfig is uint256;

using FeedConfigLib for FeedConfig global;

/// @notice Pure accessors of `FeedConfig`.
library FeedConfigLib {
    uint256 private constant SECOND = 1 << 247;
    uint256 private constant TWO_STEP = 1 << 248;
    /// @dev One basis point in parts of 1e12.
    uint256 private constant BASIS_POINT = 1e8;

    function create(address aggregator_, uint256 maxAge_, uint256 anchorLimit_, bool twoStep, ScopeSet closes_)
        internal
        pure
        returns (FeedConfig)
    {
        uint256 exponent = 0;
        while (anchorLimit_ >> exponent > 1) ++exponent;
        uint256 word = uint256(uint160(aggregator_)) | maxAge_ << 160 | exponent << 242 | (twoStep ? TWO_STEP : 0);
        return FeedConfig.wrap(word | uint256(ScopeSet.unwrap(closes_)) << 249);
    }

    /// @notice Both tolerances below 2^14 basis points, the slope below 2^30.
    function withTolerance(FeedConfig self, uint256 baseBps_, uint256 capBps_, uint256 slope_)
        internal
        pure
        returns (FeedConfig)
    {
        return FeedConfig.wrap(FeedConfig.unwrap(self) | baseBps_ << 184 | capBps_ << 198 | slope_ << 212);
    }

    function withSecond(FeedConfig self, bool isSet) internal pure returns (FeedConfig) {
        uint256 word = FeedConfig.unwrap(self);
        return FeedConfig.wrap(isSet ? word | SECOND : word & ~SECOND);
    }

    function aggregator(FeedConfig self) internal pure returns (address) {
        return address(uint160(FeedConfig.unwrap(self)));
    }

    /// @notice Seconds.
    function maxAge(FeedConfig self) internal pure returns (uint256) {
        return (FeedConfig.unwrap(self) >> 160) & 0xffffff;
    }

    function baseBps(FeedConfig self) internal pure returns (uint256) {
        return (FeedConfig.unwrap(self) >> 184) & 0x3fff;
    }

    function capBps(FeedConfig self) internal pure returns (uint256) {
        return (FeedConfig.unwrap(self) >> 198) & 0x3fff;
    }

    /// @notice Base tolerance in parts of 1e12.
    function base(FeedConfig self) internal pure returns (uint256) {
        // Unchecked: 14 bits times 27 bits.
        unchecked {
            return self.baseBps() * BASIS_POINT;
        }
    }

    /// @notice Cap of the tolerance in parts of 1e12.
    function cap(FeedConfig self) internal pure returns (uint256) {
        // Unchecked: 14 bits times 27 bits.
        unchecked {
            return self.capBps() * BASIS_POINT;
        }
    }

    /// @notice Parts of 1e12 per second.
    function slope(FeedConfig self) internal pure returns (uint256) {
        return (FeedConfig.unwrap(self) >> 212) & 0x3fffffff;
    }

    /// @notice Seconds after which the anchor does not decide alone.
    function anchorLimit(FeedConfig self) internal pure returns (uint256) {
        return 1 << ((FeedConfig.unwrap(self) >> 242) & 0x1f);
    }

    function hasSecond(FeedConfig self) internal pure returns (bool) {
        return FeedConfig.unwrap(self) & SECOND != 0;
    }

    function isTwoStep(FeedConfig self) internal pure returns (bool) {
        return FeedConfig.unwrap(self) & TWO_STEP != 0;
    }

    function closes(FeedConfig self) internal pure returns (ScopeSet) {
        // Six scopes.
        // forge-lint: disable-next-line(unsafe-typecast)
        return ScopeSet.wrap(uint8((FeedConfig.unwrap(self) >> 249) & 0x3f));
    }
}
