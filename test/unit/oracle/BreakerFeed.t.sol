// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {SecondFeedTest} from "./SecondFeedTest.sol";
import {BreakerFeed} from "../../../contracts/oracle/BreakerFeed.sol";
import {IOracleBreaker} from "../../../contracts/oracle/IOracleBreaker.sol";
import {OraclePurpose, OracleReason} from "../../../contracts/oracle/OracleReason.sol";

/// @notice A feed of the breaker as a protocol reads it that knows nothing of the breaker.
contract BreakerFeedTest is SecondFeedTest {
    BreakerFeed internal facade;

    function setUp() public override {
        super.setUp();
        facade = new BreakerFeed(host, ETH, OraclePurpose.CollateralToBorrow);
    }

    function test_TellsWhatItServes() external view {
        assertEq(address(facade.breaker()), address(host));
        assertEq(facade.feedId(), ETH);
        assertEq(uint8(facade.purpose()), uint8(OraclePurpose.CollateralToBorrow));
        assertEq(facade.decimals(), 8, "of the first feed");
    }

    function test_RevertWhen_FeedIsUnknown() external {
        _expectUnknown();
        new BreakerFeed(host, UNKNOWN, OraclePurpose.CollateralToBorrow);
    }

    function test_ORA10_RevertWhen_FeedIsRefusedAtDeployment() external {
        feed.report(0);
        vm.expectRevert(_refusal(OracleReason.NotPositive));
        new BreakerFeed(host, ETH, OraclePurpose.CollateralToLiquidate);
    }

    function test_ORA10_WhenGood_AnswersTheAcceptedPriceNow() external {
        feed.reportAt(2010e8, START);
        vm.warp(START + 77);
        (uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredIn) =
            facade.latestRoundData();
        assertEq(answer, 2010e8);
        assertEq(startedAt, START + 77);
        assertEq(updatedAt, START + 77);
        assertEq(roundId, START + 77);
        assertEq(answeredIn, roundId);
    }

    function test_ORA10_ServesItsPurposeAndNoOther() external {
        _report(3000e8, 3040e8);
        assertEq(_answerFor(OraclePurpose.CollateralToBorrow), 2000e8);
        assertEq(_answerFor(OraclePurpose.DebtToBorrow), 3040e8);
        assertEq(_answerFor(OraclePurpose.CollateralToLiquidate), 3040e8);
        assertEq(_answerFor(OraclePurpose.DebtToLiquidate), 3000e8);
    }

    function test_ORA10_RevertWhen_Tripped() external {
        _report(0, PRICE);
        bytes memory refusal = _refusal(OracleReason.NotPositive);
        vm.expectRevert(refusal);
        facade.latestRoundData();
        _poke();
        vm.warp(_now() + LATCH - 1);
        _report(3000e8, 3000e8);
        refusal = _refusal(OracleReason.Latched);
        vm.expectRevert(refusal);
        facade.latestRoundData();
    }

    function test_ORA10_WhenLatchIsOver_Answers() external {
        feed.report(0);
        _poke();
        _reportBothAfter(LATCH, PRICE);
        (, int256 answer,,,) = facade.latestRoundData();
        assertEq(answer, PRICE);
    }

    /// @dev A breaker behind a breaker: the first refuses what the second cannot read.
    function test_ORA10_AnotherBreakerReadsItAsAFeed() external {
        IOracleBreaker.FeedSettings memory settings = _settings();
        settings.aggregator = address(facade);
        host.initFeed("OUTER", settings);
        assertEq(host.acceptedPrice("OUTER"), 2000e8);
        feed.report(0);
        (OracleReason reason,) = host.check("OUTER");
        _assertReason(reason, OracleReason.Unreadable);
    }

    function _answerFor(OraclePurpose purpose) internal returns (int256 answer) {
        (, answer,,,) = new BreakerFeed(host, ETH, purpose).latestRoundData();
    }
}
