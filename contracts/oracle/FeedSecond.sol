// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// How a second feed is judged, and when the anchor may follow both to another place, in one word. To decode by hand:
///
/// | bits     | content                                                                |
/// |----------|------------------------------------------------------------------------|
/// | 0..159   | aggregator                                                             |
/// | 160..183 | oldest accepted report in seconds                                      |
/// | 184..197 | largest spread to the first feed in basis points                       |
/// | 198..205 | its decimals                                                           |
/// | 206..213 | reports that agree before the anchor follows                           |
/// | 214..237 | seconds that they span                                                 |
/// | 238..251 | largest spread among them in basis points                              |
type FeedSecond is uint256;

using FeedSecondLib for FeedSecond global;

/// @notice Pure accessors of `FeedSecond`.
library FeedSecondLib {
    /// @dev One basis point in parts of 1e12.
    uint256 private constant BASIS_POINT = 1e8;

    function create(address aggregator_, uint24 maxAge_, uint16 agreeBps_, uint8 decimals_)
        internal
        pure
        returns (FeedSecond)
    {
        uint256 source = uint256(uint160(aggregator_)) | uint256(maxAge_) << 160;
        return FeedSecond.wrap(source | uint256(agreeBps_) << 184 | uint256(decimals_) << 198);
    }

    function withRebase(FeedSecond self, uint8 rounds_, uint24 span_, uint16 bandBps_)
        internal
        pure
        returns (FeedSecond)
    {
        uint256 terms = uint256(rounds_) << 206 | uint256(span_) << 214 | uint256(bandBps_) << 238;
        return FeedSecond.wrap(FeedSecond.unwrap(self) | terms);
    }

    function isSet(FeedSecond self) internal pure returns (bool) {
        return FeedSecond.unwrap(self) != 0;
    }

    function aggregator(FeedSecond self) internal pure returns (address) {
        return address(uint160(FeedSecond.unwrap(self)));
    }

    function maxAge(FeedSecond self) internal pure returns (uint256) {
        return (FeedSecond.unwrap(self) >> 160) & 0xffffff;
    }

    function agreeBps(FeedSecond self) internal pure returns (uint256) {
        return (FeedSecond.unwrap(self) >> 184) & 0x3fff;
    }

    /// @notice Largest spread to the first feed in parts of 1e12.
    function agreement(FeedSecond self) internal pure returns (uint256) {
        return self.agreeBps() * BASIS_POINT;
    }

    function decimals(FeedSecond self) internal pure returns (uint256) {
        return (FeedSecond.unwrap(self) >> 198) & 0xff;
    }

    function rounds(FeedSecond self) internal pure returns (uint256) {
        return (FeedSecond.unwrap(self) >> 206) & 0xff;
    }

    function span(FeedSecond self) internal pure returns (uint256) {
        return (FeedSecond.unwrap(self) >> 214) & 0xffffff;
    }

    function bandBps(FeedSecond self) internal pure returns (uint256) {
        return (FeedSecond.unwrap(self) >> 238) & 0x3fff;
    }

    /// @notice Largest spread among the reports in parts of 1e12.
    function band(FeedSecond self) internal pure returns (uint256) {
        return self.bandBps() * BASIS_POINT;
    }
}
