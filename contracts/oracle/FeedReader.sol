// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IAggregatorLimits, IAggregatorV3} from "./IAggregatorV3.sol";

/// @title FeedReader
/// @notice Calls a feed that may do anything: revert, burn its gas, return too little, return a megabyte.
/// @dev Every call is static, gets at most `GAS`, and copies no more than the words it needs.
library FeedReader {
    /// @notice Gas that a feed gets. A Chainlink proxy needs about 12,000; the rest is for composed feeds.
    uint256 internal constant GAS = 300_000;
    /// @notice Gas that must be left before the call for the feed to get all of `GAS`: a call passes on at most 63/64
    /// of what is left after its own cost.
    uint256 internal constant GAS_NEEDED = 310_000;

    /// @notice The latest answer and its time. `ok` is false when the call failed or returned less than five words.
    function latest(address feed) internal view returns (bool ok, int256 answer, uint256 updatedAt) {
        uint256 data;
        (ok, data) = _read(feed, IAggregatorV3.latestRoundData.selector, 5);
        // Assembly: reads words 1 and 3 of the five that `_read` left beyond the free memory pointer.
        assembly ("memory-safe") {
            answer := mload(add(data, 0x20))
            updatedAt := mload(add(data, 0x60))
        }
    }

    /// @notice The latest answer and the time at which its round began: what an uptime feed says.
    function latestStatus(address feed) internal view returns (bool ok, int256 answer, uint256 startedAt) {
        uint256 data;
        (ok, data) = _read(feed, IAggregatorV3.latestRoundData.selector, 5);
        // Assembly: reads words 1 and 2 of the five that `_read` left beyond the free memory pointer.
        assembly ("memory-safe") {
            answer := mload(add(data, 0x20))
            startedAt := mload(add(data, 0x40))
        }
    }

    /// @notice The decimals of the feed. `ok` is false when the call failed or returned nothing.
    function decimals(address feed) internal view returns (bool ok, uint256 value) {
        return _word(feed, IAggregatorV3.decimals.selector);
    }

    /// @notice The limits of the aggregator behind a proxy, or of the feed itself. `ok` is false when it tells none.
    function limits(address feed) internal view returns (bool ok, int256 least, int256 most) {
        (bool isProxy, uint256 behind) = _word(feed, IAggregatorLimits.aggregator.selector);
        // An address has 160 bits.
        // forge-lint: disable-next-line(unsafe-typecast)
        address source = isProxy ? address(uint160(behind)) : feed;
        uint256 value;
        (ok, value) = _word(source, IAggregatorLimits.minAnswer.selector);
        // A signed word.
        // forge-lint: disable-next-line(unsafe-typecast)
        least = int256(value);
        bool hasMost;
        (hasMost, value) = _word(source, IAggregatorLimits.maxAnswer.selector);
        // The same.
        // forge-lint: disable-next-line(unsafe-typecast)
        (ok, most) = (ok && hasMost, int256(value));
    }

    function _word(address feed, bytes4 selector) private view returns (bool ok, uint256 value) {
        uint256 data;
        (ok, data) = _read(feed, selector, 1);
        // Assembly: reads the one word that `_read` left beyond the free memory pointer.
        assembly ("memory-safe") {
            value := mload(data)
        }
    }

    /// @dev The words are scratch: the free memory pointer is not moved, so they must be read before memory is used.
    /// An account without code answers with nothing and is refused for that.
    function _read(address feed, bytes4 selector, uint256 words) private view returns (bool ok, uint256 data) {
        uint256 gasLimit = GAS;
        // Assembly: a high-level call would copy whatever the feed returns, and decode it with a revert.
        assembly ("memory-safe") {
            data := mload(0x40)
            let size := mul(words, 0x20)
            mstore(data, selector)
            ok := staticcall(gasLimit, feed, data, 0x04, data, size)
            ok := and(ok, iszero(lt(returndatasize(), size)))
        }
    }
}
