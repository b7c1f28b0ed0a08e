// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ConfidenceSource} from "./AdapterSources.sol";
import {FlatFeed} from "./Feeds.sol";
import {OracleHost} from "./OracleHost.sol";
import {BreakerFeed} from "../../../contracts/oracle/BreakerFeed.sol";

/// @notice Somebody with a flash loan: makes a price, pokes, unmakes it, all in one transaction.
contract FlashPoker {
    function forge(OracleHost host, bytes32 feedId, FlatFeed feed, int128 forged, int128 honest) external {
        feed.report(forged);
        host.poke(feedId);
        feed.report(honest);
    }
}

/// @notice Somebody who brings signed prices along and picks two of them for one transaction.
contract PullTrader {
    function trade(OracleHost host, bytes32 feedId, ConfidenceSource source, bytes32 id, int64[2] calldata prices)
        external
    {
        for (uint256 i = 0; i < 2; ++i) {
            source.report(id, prices[i], 0, -8);
            host.updatedPrice(feedId);
        }
    }
}

/// @notice A lender that was there before the breaker: it lends 80 % of what its two feeds say an account has, and
/// asks for the price of everything that the account holds.
contract TwoAssetLender {
    BreakerFeed internal immutable MAIN;
    BreakerFeed internal immutable OTHER;
    uint256 public mainHeld;
    uint256 public otherHeld;
    uint256 public debt;

    error Healthy();

    constructor(BreakerFeed main, BreakerFeed other) {
        (MAIN, OTHER) = (main, other);
    }

    function open(uint256 main, uint256 other, uint256 borrowed) external {
        (mainHeld, otherHeld, debt) = (main, other, borrowed);
    }

    function liquidate() external view {
        require(_worth(MAIN, mainHeld) + _worth(OTHER, otherHeld) < debt * 100 / 80, Healthy());
    }

    function _worth(BreakerFeed feed, uint256 amount) private view returns (uint256) {
        if (amount == 0) return 0;
        (, int256 answer,,,) = feed.latestRoundData();
        return uint256(answer) * amount / 1e18;
    }
}
