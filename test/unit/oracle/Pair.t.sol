// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {FlatFeed} from "../../mocks/oracle/Feeds.sol";
import {OracleTest} from "./OracleTest.sol";
import {IOracleBreaker} from "../../../contracts/oracle/IOracleBreaker.sol";
import {OracleMode, OraclePurpose, OracleReason} from "../../../contracts/oracle/OracleReason.sol";

/// @notice Two accepted prices of one feed in one transaction. A test is one transaction, `setUp` another.
contract PairTest is OracleTest {
    bytes32 internal constant BTC = "BTC";
    /// @dev A quarter of 5 % of 2,000.
    int128 internal constant MOST = 25e8;

    FlatFeed internal other;

    function setUp() public override {
        super.setUp();
        other = new FlatFeed(PRICE, 8);
        IOracleBreaker.FeedSettings memory settings = _settings();
        settings.aggregator = address(other);
        host.initFeed(BTC, settings);
        // What an earlier transaction read.
        feed.report(2100e8);
        host.updatedPrice(ETH);
        feed.report(PRICE);
    }

    function test_ORA1_InTheNextTransaction_EveryPriceWithinToleranceIsAccepted() external {
        assertEq(host.updatedPrice(ETH), 2000e8);
    }

    function test_ORA1_WhenSecondPriceIsAQuarterAway_IsAccepted() external {
        host.updatedPrice(ETH);
        feed.report(PRICE + MOST);
        assertEq(host.updatedPrice(ETH), 2025e8);
    }

    function test_ORA1_RevertWhen_SecondPriceIsFurther() external {
        host.updatedPrice(ETH);
        feed.report(PRICE + MOST + 1);
        _expectMoved(PRICE + MOST + 1, 2000e8);
        host.updatedPrice(ETH);
    }

    function test_ORA1_RevertWhen_SecondPriceIsFurtherDown() external {
        host.updatedPrice(ETH);
        // 2,000 / 1.0125 = 1,975.3086…
        feed.report(197_530_864_198);
        assertEq(host.updatedPrice(ETH), 197_530_864_198);
        feed.report(197_530_864_197);
        _expectMoved(197_530_864_197, 2000e8);
        host.updatedPrice(ETH);
    }

    /// @dev Small steps within one transaction do not add up.
    function test_ORA1_TheFirstPriceCountsAndNotTheLatest() external {
        host.updatedPrice(ETH);
        feed.report(PRICE + MOST);
        host.updatedPrice(ETH);
        feed.report(PRICE + MOST + 1);
        _expectMoved(PRICE + MOST + 1, 2000e8);
        host.updatedPrice(ETH);
    }

    /// @dev By whichever way the price is read.
    function test_ORA1_AllReadsInATransactionCount() external {
        host.syncAnchor(ETH);
        feed.report(2050e8);
        for (uint8 purpose = 0; purpose < 4; ++purpose) {
            _expectMoved(2050e8, 2000e8);
            host.updatedPriceFor(ETH, OraclePurpose(purpose));
        }
        _expectMoved(2050e8, 2000e8);
        host.syncAnchor(ETH);
    }

    /// @dev It is the second price that is odd, not the feed.
    function test_ORA1_IsNotLatched() external {
        host.updatedPrice(ETH);
        feed.report(2050e8);
        _assertReason(host.poke(ETH), OracleReason.None);
        assertEq(uint8(host.status(ETH).mode), uint8(OracleMode.Trusted));
        (OracleReason reason, uint256 price) = host.check(ETH);
        _assertReason(reason, OracleReason.None);
        assertEq(price, 2050e8, "a view does not remember");
    }

    function test_ORA1_OtherFeedsAreNotConcerned() external {
        host.updatedPrice(ETH);
        other.report(2050e8);
        assertEq(host.updatedPrice(BTC), 2050e8);
        other.report(2000e8);
        _expectMovedOf(BTC, 2000e8, 2050e8);
        host.updatedPrice(BTC);
    }

    /// @dev A read that was rolled back has not been made.
    function test_ORA1_ARevertedReadIsForgotten() external {
        vm.expectRevert("host rule");
        host.useThenRevert(ETH);
        feed.report(2050e8);
        assertEq(host.updatedPrice(ETH), 2050e8);
    }

    function _expectMoved(int256 observed, uint256 before) internal {
        _expectMovedOf(ETH, observed, before);
    }

    function _expectMovedOf(bytes32 feedId, int256 observed, uint256 before) internal {
        vm.expectRevert(
            abi.encodeWithSelector(
                IOracleBreaker.OraclePriceRefused.selector, feedId, OracleReason.PairMoved, observed, before
            )
        );
    }
}
