// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {OracleHost} from "./OracleHost.sol";
import {FeedConfig} from "../../../contracts/oracle/FeedConfig.sol";
import {OracleStorage} from "../../../contracts/oracle/OracleStorage.sol";

/// @notice The same host with one feed whose settings are fixed in its code.
contract FixedFeedHost is OracleHost {
    bytes32 internal immutable FEED_ID;
    FeedConfig internal immutable CONFIG;

    constructor(
        address governor,
        address council,
        ContainmentBounds memory bounds,
        ChangeDelays memory delays,
        bytes32 feedId,
        FeedSettings memory settings
    ) OracleHost(governor, council, bounds, delays) {
        _setFeed(feedId, settings);
        (FEED_ID, CONFIG) = (feedId, OracleStorage.load().feeds[feedId].config);
    }

    function _fixedFeed(bytes32 feedId) internal view override returns (FeedConfig config) {
        if (feedId == FEED_ID) config = CONFIG;
    }
}
