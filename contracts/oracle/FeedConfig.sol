// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ScopeSet} from "../types/Scope.sol";

/// How a feed is judged, in one word. Changes only by the slow speed. To decode by hand:
///
/// | bits     | content                                                                |
/// |----------|------------------------------------------------------------------------|
/// | 0..159   | aggregator                                                             |
/// | 160..183 | oldest accepted report in seconds                                      |
/// | 184..199 | base tolerance in basis points                                         |
/// | 200..215 | cap of the tolerance in basis points                                   |
/// | 216..247 | slope per second in parts of 1e12                                      |
/// | 248..255 | scopes that a trip closes                                              |
///
/// The two bounds of the feed are in `FeedState`, where there is room for them: a read of the price costs two slots.
type FeedConfig is uint256;

using FeedConfigLib for FeedConfig global;

/// @notice Pure accessors of `FeedConfig`.
library FeedConfigLib {
    /// @dev One basis point in parts of 1e12.
    uint256 private constant BASIS_POINT = 1e8;

    function create(
        address aggregator_,
        uint24 maxAge_,
        uint16 baseBps_,
        uint16 capBps_,
        uint32 slope_,
        ScopeSet closes_
    ) internal pure returns (FeedConfig) {
        uint256 source = uint256(uint160(aggregator_)) | uint256(maxAge_) << 160;
        uint256 tolerances = uint256(baseBps_) << 184 | uint256(capBps_) << 200 | uint256(slope_) << 216;
        return FeedConfig.wrap(source | tolerances | uint256(ScopeSet.unwrap(closes_)) << 248);
    }

    function aggregator(FeedConfig self) internal pure returns (address) {
        return address(uint160(FeedConfig.unwrap(self)));
    }

    /// @notice Seconds.
    function maxAge(FeedConfig self) internal pure returns (uint256) {
        return uint24(FeedConfig.unwrap(self) >> 160);
    }

    function baseBps(FeedConfig self) internal pure returns (uint16) {
        return uint16(FeedConfig.unwrap(self) >> 184);
    }

    function capBps(FeedConfig self) internal pure returns (uint16) {
        return uint16(FeedConfig.unwrap(self) >> 200);
    }

    /// @notice Base tolerance in parts of 1e12.
    function base(FeedConfig self) internal pure returns (uint256) {
        // Unchecked: 16 bits times 27 bits.
        unchecked {
            return ((FeedConfig.unwrap(self) >> 184) & 0xffff) * BASIS_POINT;
        }
    }

    /// @notice Cap of the tolerance in parts of 1e12.
    function cap(FeedConfig self) internal pure returns (uint256) {
        // Unchecked: 16 bits times 27 bits.
        unchecked {
            return ((FeedConfig.unwrap(self) >> 200) & 0xffff) * BASIS_POINT;
        }
    }

    /// @notice Parts of 1e12 per second.
    function slope(FeedConfig self) internal pure returns (uint256) {
        return uint32(FeedConfig.unwrap(self) >> 216);
    }

    function closes(FeedConfig self) internal pure returns (ScopeSet) {
        return ScopeSet.wrap(uint8(FeedConfig.unwrap(self) >> 248));
    }
}
