// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {OracleTest} from "./OracleTest.sol";
import {IOracleBreaker} from "../../../contracts/oracle/IOracleBreaker.sol";
import {OracleReason} from "../../../contracts/oracle/OracleReason.sol";

/// @notice `syncAnchor`, and the internal `_updatedPrice` of a host: both move the anchor by the same rule.
contract SyncAnchorTest is OracleTest {
    function test_RevertWhen_Unknown() external {
        _expectUnknown();
        host.syncAnchor(UNKNOWN);
    }

    function test_WhenPriceStands_AnchorTakesTheTime() external {
        _reportAfter(100, PRICE);
        assertEq(host.syncAnchor(ETH), 2000e8);
        assertEq(host.status(ETH).age, 0);
        assertEq(_anchor(), 2000e8);
    }

    /// @dev One minute at 55,555,556 parts of 1e12 is 0.333333336 % of 2,000.
    function test_ORA2_AnchorFollowsByItsSlope() external {
        _reportAfter(60, 2100e8);
        assertEq(host.updatedPrice(ETH), 2100e8, "the price is the price, not the anchor");
        assertEq(_anchor(), 2000e8 + 666_666_672);
    }

    function test_ORA2_WhenWithinReach_AnchorArrives() external {
        _reportAfter(60, 2006e8);
        host.updatedPrice(ETH);
        assertEq(_anchor(), 2006e8);
        assertEq(host.status(ETH).age, 0);
    }

    /// @dev Peers let small steps walk the reference anywhere. Here a thousand steps in one block walk nowhere.
    function test_ORA2_WithinOneBlock_AnchorStands() external {
        for (uint256 i = 0; i < 1000; ++i) {
            feed.report(i % 2 == 0 ? int128(2099e8) : int128(2100e8));
            host.syncAnchor(ETH);
        }
        assertEq(_anchor(), 2000e8);
        feed.report(2100e8 + 1);
        _assertRefused(OracleReason.Deviation, 2100e8 + 1, 2000e8);
    }

    /// @dev 3.9 % more per report doubled a price at a peer within 19 reports, no trip. Twelve seconds apart, the
    /// second such step is refused here.
    function test_ORA2_CreepByReportIsRefused() external {
        int128 price = PRICE;
        _reportAfter(12, price = price * 1039 / 1000);
        host.syncAnchor(ETH);
        uint256 anchor = _anchor();
        _reportAfter(12, price = price * 1039 / 1000);
        _assertRefused(OracleReason.Deviation, price, anchor);
    }

    function test_ORA2_ARejectedPriceLeavesTheAnchor() external {
        _reportAfter(60, 3000e8);
        vm.expectRevert(
            abi.encodeWithSelector(
                IOracleBreaker.OraclePriceRefused.selector, ETH, OracleReason.Deviation, int256(3000e8), 2000e8
            )
        );
        host.syncAnchor(ETH);
        host.poke(ETH);
        assertEq(_anchor(), 2000e8);
        assertEq(host.status(ETH).age, 60);
    }

    function test_ORA2_WhenLatched_AnchorStands() external {
        feed.report(3000e8);
        host.poke(ETH);
        _reportAfter(60, 2010e8);
        vm.expectRevert();
        host.syncAnchor(ETH);
        assertEq(_anchor(), 2000e8);
    }

    /// @dev Someone who syncs in every second cannot hold the anchor of a slow, coarse feed back.
    function test_ORA2_CallingOftenDoesNotSlowTheAnchor() external {
        // One unit of the feed is five seconds of slope.
        _coarseFeed();
        for (uint256 i = 0; i < 600; ++i) {
            _reportAfter(1, 1040);
            host.syncAnchor(ETH);
        }
        assertEq(_anchor(), 1040, "0.02 % per second walk 4 % in less than ten minutes");
    }

    function _coarseFeed() internal {
        _scheduled(abi.encodeCall(host.removeFeed, (ETH)));
        IOracleBreaker.FeedSettings memory settings = _settings();
        (settings.low, settings.high, settings.slope) = (1, 10_000, 200_000_000);
        feed.report(1000);
        host.initFeed(ETH, settings);
    }
}
