// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {FeedConfig} from "./FeedConfig.sol";
import {FeedSecond} from "./FeedSecond.sol";
import {FeedState} from "./FeedState.sol";
import {IOracleBreaker} from "./IOracleBreaker.sol";

/// @notice What one feed occupies.
struct Feed {
    // slots 0 and 1: all that a read of the price needs
    FeedConfig config;
    FeedState state;
    // slot 2: 12 + 12 + 3 + 1 = 28 bytes, never zero once set. What the latest latch saw, and two settings.
    int96 observed;
    uint96 anchor;
    uint24 latchSeconds;
    uint8 decimals;
    // slot 3
    bytes32 market;
    // slot 4
    FeedSecond second;
    // slot 5: 12 + 5 + 5 + 5 + 1 + 1 = 29 bytes
    Recovery recovery;
}

/// @notice What a feed has to show before it is believed or disbelieved.
struct Recovery {
    // a price in another place on which both feeds agree, since when, and at which report it was seen last
    uint96 candidate;
    uint40 firstAt;
    uint40 reportAt;
    // when a bad price that could be gone with its transaction was first seen, zero for none
    uint40 suspectedAt;
    // reports that agree with the candidate
    uint8 reports;
    // trips that still lengthen the way back
    uint8 strikes;
}

/// @notice Where feeds keep their state, for the module and for its ledger.
library OracleStorage {
    /// @custom:storage-location erc7201:bulkhead.storage.OracleBreaker
    struct Layout {
        mapping(bytes32 feedId => Feed) feeds;
    }

    // keccak256(abi.encode(uint256(keccak256("bulkhead.storage.OracleBreaker")) - 1)) & ~bytes32(uint256(0xff))
    bytes32 private constant SLOT = 0x2fded5bbeb09d4ac885ebc79b7572737e1f2fe4cb0901a35b55ce56f3538c200;

    function load() internal pure returns (Layout storage $) {
        bytes32 slot = SLOT;
        assembly ("memory-safe") {
            $.slot := slot
        }
    }

    /// @notice The feed under a key, which must be set.
    function known(bytes32 feedId) internal view returns (Feed storage feed) {
        feed = load().feeds[feedId];
        require(feed.state.isSet(), IOracleBreaker.OracleFeedUnknown(feedId));
    }
}
