// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {OracleTest} from "./OracleTest.sol";
import {IOracleBreaker} from "../../../contracts/oracle/IOracleBreaker.sol";
import {OracleReason} from "../../../contracts/oracle/OracleReason.sol";

/// @notice `check`, and with it every read of the host: `_assertRefused` asks all of them.
contract CheckTest is OracleTest {
    function test_WhenAllIsWell_IsAccepted() external view {
        _assertAccepted(2000e8);
    }

    function test_RevertWhen_Unknown() external {
        _expectUnknown();
        host.check(UNKNOWN);
        _expectUnknown();
        host.acceptedPrice(UNKNOWN);
        _expectUnknown();
        host.updatedPrice(UNKNOWN);
    }

    // Freshness

    function test_ORA1_WhenAgeIsMaxAge_IsFresh() external {
        vm.warp(START + MAX_AGE);
        _assertAccepted(2000e8);
    }

    function test_ORA1_WhenAgeIsMaxAgePlusOne_IsStale() external {
        vm.warp(START + MAX_AGE + 1);
        _assertRefused(OracleReason.Stale, PRICE, 2000e8);
    }

    function test_ORA1_WhenTimestampIsNow_IsFresh() external {
        feed.reportAt(PRICE, START);
        _assertAccepted(2000e8);
    }

    function test_ORA1_WhenTimestampIsFuture_IsRefused() external {
        feed.reportAt(PRICE, START + 1);
        _assertRefused(OracleReason.TimestampInvalid, PRICE, 2000e8);
    }

    function test_ORA1_WhenTimestampIsZero_IsRefused() external {
        feed.reportAt(PRICE, 0);
        _assertRefused(OracleReason.TimestampInvalid, PRICE, 2000e8);
    }

    // Sign

    function test_ORA1_WhenAnswerIsZero_IsRefused() external {
        feed.report(0);
        _assertRefused(OracleReason.NotPositive, 0, 2000e8);
    }

    function test_ORA1_WhenAnswerIsNegative_IsRefused() external {
        feed.report(-PRICE);
        _assertRefused(OracleReason.NotPositive, -PRICE, 2000e8);
    }

    // Bounds, which are inclusive

    function test_ORA1_WhenAtLowBound_IsAccepted() external {
        _setBounds(1950e8, 2050e8);
        (uint96 low,) = _bandInForce();
        feed.report(int128(uint128(low)));
        _assertAccepted(low);
    }

    function test_ORA1_WhenBelowLowBound_IsRefused() external {
        _setBounds(1950e8, 2050e8);
        (uint96 low,) = _bandInForce();
        feed.report(int128(uint128(low)) - 1);
        _assertRefused(OracleReason.OutOfBounds, int256(uint256(low)) - 1, 2000e8);
    }

    function test_ORA1_WhenAtHighBound_IsAccepted() external {
        _setBounds(1950e8, 2050e8);
        (, uint96 high) = _bandInForce();
        feed.report(int128(uint128(high)));
        _assertAccepted(high);
    }

    function test_ORA1_WhenAboveHighBound_IsRefused() external {
        _setBounds(1950e8, 2050e8);
        (, uint96 high) = _bandInForce();
        feed.report(int128(uint128(high)) + 1);
        _assertRefused(OracleReason.OutOfBounds, int256(uint256(high)) + 1, 2000e8);
    }

    // Distance from the anchor

    function test_ORA2_WhenSpreadIsBase_IsAcceptedUp() external {
        feed.report(2100e8);
        _assertAccepted(2100e8);
    }

    function test_ORA2_WhenSpreadIsAboveBase_IsRefusedUp() external {
        feed.report(2100e8 + 1);
        _assertRefused(OracleReason.Deviation, 2100e8 + 1, 2000e8);
    }

    /// @dev 2,000 / 1.05 = 1,904.7619…: the same factor in both directions.
    function test_ORA2_WhenSpreadIsBase_IsAcceptedDown() external {
        feed.report(190_476_190_477);
        _assertAccepted(190_476_190_477);
    }

    function test_ORA2_WhenSpreadIsAboveBase_IsRefusedDown() external {
        feed.report(190_476_190_476);
        _assertRefused(OracleReason.Deviation, 190_476_190_476, 2000e8);
    }

    /// @dev 180 seconds at 55,555,556 parts of 1e12 add 1.000000008 %.
    function test_ORA2_ToleranceWidensWithTime() external {
        _reportAfter(180, 212_000_000_016);
        _assertAccepted(212_000_000_016);
        feed.report(212_000_000_017);
        _assertRefused(OracleReason.Deviation, 212_000_000_017, 2000e8);
    }

    function test_ORA2_ToleranceStopsAtCap() external {
        _reportAfter(ANCHOR_LIMIT, 2400e8);
        _assertAccepted(2400e8);
        feed.report(2400e8 + 1);
        _assertRefused(OracleReason.Deviation, 2400e8 + 1, 2000e8);
    }

    function test_ORA2_BeyondItsLimitTheAnchorDoesNotDecideAlone() external {
        _reportAfter(ANCHOR_LIMIT + 1, 2400e8);
        _assertAccepted(2400e8);
        feed.report(2400e8 + 1);
        _assertRefused(OracleReason.AnchorOld, 2400e8 + 1, 2000e8);
    }

    function test_ORA2_ViewLeavesTheAnchor() external {
        feed.report(2100e8);
        host.check(ETH);
        host.acceptedPrice(ETH);
        assertEq(_anchor(), 2000e8);
    }

    // The zoo: feeds that were honest when they were set

    function test_ORA1_WhenFeedReverts_IsUnreadable() external {
        _assertUnreadable("RevertingFeed");
    }

    function test_ORA1_WhenFeedBurnsItsGas_IsUnreadable() external {
        _assertUnreadable("BurningFeed");
    }

    function test_ORA1_WhenFeedNeverEnds_IsUnreadable() external {
        _assertUnreadable("EndlessFeed");
    }

    function test_ORA1_WhenFeedReturnsTooLittle_IsUnreadable() external {
        _assertUnreadable("ShortFeed");
    }

    function test_ORA1_WhenFeedReturnsNothing_IsUnreadable() external {
        _assertUnreadable("SilentFeed");
    }

    function test_ORA1_WhenFeedHasNoCode_IsUnreadable() external {
        vm.etch(address(feed), "");
        _assertRefused(OracleReason.Unreadable, 0, 2000e8);
    }

    function test_ORA1_WhenFeedFailsAtLength_IsUnreadable() external {
        _assertUnreadable("BulkyRevertingFeed");
    }

    function test_ORA1_WhenFeedReturnsGarbage_IsNotPositive() external {
        _becomes("GarbageFeed");
        _assertRefused(OracleReason.NotPositive, -1, 2000e8);
    }

    function test_ORA1_WhenAnswerIsHighest_IsOutOfBounds() external {
        _becomes("HighestFeed");
        _assertRefused(OracleReason.OutOfBounds, type(int256).max, 2000e8);
    }

    function test_ORA1_WhenAnswerIsLowest_IsNotPositive() external {
        _becomes("LowestFeed");
        _assertRefused(OracleReason.NotPositive, type(int256).min, 2000e8);
    }

    function test_WhenFeedReturnsTooMuch_OnlyFiveWordsAreCopied() external {
        _becomes("BulkyFeed");
        uint256 before = gasleft();
        _assertAccepted(2000e8);
        // Copying twice a hundred kilobytes would cost 60,000 on top of what the feed spends on making them.
        assertLt(before - gasleft(), 150_000);
    }

    function test_WhenFeedCallsBack_NothingChanges() external {
        _becomes("ReentrantFeed");
        _assertAccepted(2000e8);
        assertEq(uint8(host.status(ETH).mode), 0);
    }

    /// @dev Honest feeds with an appetite stay honest.
    function test_WhenFeedNeedsMostOfItsGas_IsAccepted() external {
        _becomes("HeavyFeed");
        _assertAccepted(2000e8);
    }

    function test_RevertWhen_CallerStarvesTheFeed() external {
        _becomes("HeavyFeed");
        (bool ok, bytes memory result) = address(host).staticcall{gas: 280_000}(abi.encodeCall(host.check, (ETH)));
        assertFalse(ok);
        assertEq(bytes4(result), IOracleBreaker.OracleGasTooLow.selector);
    }

    // Stored decisions come second

    function test_ORA8_WhenDistrusted_IsRefused() external {
        vm.prank(users.council);
        host.distrustFeed(ETH);
        _assertRefused(OracleReason.Distrusted, PRICE, 2000e8);
    }

    function test_WhenDistrustedAndBad_TheDataIsNamed() external {
        vm.prank(users.council);
        host.distrustFeed(ETH);
        feed.report(0);
        _assertRefused(OracleReason.NotPositive, 0, 2000e8);
    }

    function _assertUnreadable(string memory kind) internal {
        _becomes(kind);
        _assertRefused(OracleReason.Unreadable, 0, 2000e8);
    }

    function _setBounds(uint96 low, uint96 high) internal {
        IOracleBreaker.FeedSettings memory settings = _settings();
        (settings.low, settings.high) = (low, high);
        host.initFeed(ETH, settings);
    }

    function _bandInForce() internal view returns (uint96 low, uint96 high) {
        IOracleBreaker.FeedSettings memory settings = host.feedSettings(ETH);
        return (settings.low, settings.high);
    }
}
