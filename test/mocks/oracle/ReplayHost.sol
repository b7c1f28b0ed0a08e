// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {FlatFeed} from "./Feeds.sol";
import {OracleHost} from "./OracleHost.sol";

/// @notice A host whose second feed is set as in a constructor, too.
contract ReplayHost is OracleHost {
    constructor(address governor, address council, ContainmentBounds memory bounds, ChangeDelays memory delays)
        OracleHost(governor, council, bounds, delays)
    {}

    function addSecondFeed(bytes32 feedId, SecondSettings calldata settings) external {
        _setSecondFeed(feedId, settings);
    }
}

/// @notice An aggregator that repeats its limit while the price is beyond it, and tells both limits.
contract LimitedFeed is FlatFeed {
    int192 public immutable minAnswer;
    int192 public immutable maxAnswer;

    constructor(int128 answer, uint8 decimals_, int192 least, int192 most) FlatFeed(answer, decimals_) {
        (minAnswer, maxAnswer) = (least, most);
    }
}

/// @notice Somebody who brings two prices along and uses both in one transaction.
contract PairTrader {
    function trade(ReplayHost host, bytes32 feedId, FlatFeed feed, int128 before, int128 later) external {
        feed.report(before);
        host.updatedPrice(feedId);
        feed.report(later);
        host.updatedPrice(feedId);
    }
}
