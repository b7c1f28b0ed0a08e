// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IAggregatorV3} from "./IAggregatorV3.sol";
import {IOracleBreaker} from "./IOracleBreaker.sol";
import {OraclePurpose} from "./OracleReason.sol";

/// @title BreakerFeed
/// @notice One feed of a breaker, for one purpose, as a Chainlink-style feed: a protocol that is already deployed is
/// protected by setting one address.
/// @dev What it stops: what the breaker stops. While the feed is tripped a read reverts, at most as long as the breaker
/// halts liquidations; then it answers with the worst candidate for its purpose (ORA-10).
/// Who may act: nobody; it has no state. Whom it trusts: its breaker.
/// What it cannot stop: one price serves everything that the protocol does with it. Served to borrow collateral, an
/// account may be liquidated at a price below the market's; served to liquidate it, an account may borrow at one above.
/// While it reverts, nobody who holds the asset can be liquidated, and a single wei of it may shield an account: close
/// borrowing and withdrawals of that asset meanwhile, and liquidate what does not need its price.
/// How it combines: deploy one per asset and purpose. Most protocols want `CollateralToBorrow` for what they lend on.
/// @custom:security-contact see SECURITY.md
contract BreakerFeed is IAggregatorV3 {
    /// @notice The breaker, its feed and the purpose that are served.
    IOracleBreaker public immutable breaker;
    bytes32 public immutable feedId;
    OraclePurpose public immutable purpose;
    /// @inheritdoc IAggregatorV3
    uint8 public immutable decimals;

    constructor(IOracleBreaker breaker_, bytes32 feedId_, OraclePurpose purpose_) {
        (breaker, feedId, purpose) = (breaker_, feedId_, purpose_);
        decimals = breaker_.feedSettings(feedId_).decimals;
        breaker_.facadePrice(feedId_, purpose_); // a feed that is unknown or refused serves nobody
    }

    /// @inheritdoc IAggregatorV3
    /// @dev The answer is decided now, so that is its time; the breaker has judged the age of what it rests on.
    function latestRoundData()
        external
        view
        returns (uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound)
    {
        // A price has 96 bits.
        // forge-lint: disable-next-line(unsafe-typecast)
        answer = int256(breaker.facadePrice(feedId, purpose));
        (startedAt, updatedAt) = (block.timestamp, block.timestamp);
        // forge-lint: disable-next-line(unsafe-typecast)
        roundId = answeredInRound = uint80(block.timestamp);
    }
}
