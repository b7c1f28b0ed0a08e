// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {SecondFeedTest} from "./SecondFeedTest.sol";
import {FlatFeed} from "../../mocks/oracle/Feeds.sol";
import {IOracleBreaker} from "../../../contracts/oracle/IOracleBreaker.sol";
import {OracleReason} from "../../../contracts/oracle/OracleReason.sol";

/// @notice `check` of a feed with a second one.
contract CheckSecondTest is SecondFeedTest {
    function test_ORA1_WhenBothAgree_IsAccepted() external {
        _report(2050e8, 2040e8);
        _assertAccepted(2050e8);
    }

    // Agreement: 2 % of the smaller, alike in both directions

    function test_ORA1_WhenSpreadIsAgreement_IsAccepted() external {
        _report(2000e8, 2040e8);
        _assertAccepted(2000e8);
        _report(2040e8, 2000e8);
        _assertAccepted(2040e8);
    }

    function test_ORA1_WhenSpreadIsAboveAgreement_IsRefused() external {
        _report(2000e8, 2040e8 + 1);
        _assertRefused(OracleReason.Disagreement, 2000e8, 2000e8);
        _report(2040e8 + 1, 2000e8);
        _assertRefused(OracleReason.Disagreement, 2040e8 + 1, 2000e8);
    }

    /// @dev Both inside their tolerance of the anchor, and yet not the same.
    function test_ORA1_DisagreementComesBeforeDistance() external {
        _report(2100e8, 1910e8);
        _assertRefused(OracleReason.Disagreement, 2100e8, 2000e8);
        _report(3000e8, 2000e8);
        _assertRefused(OracleReason.Disagreement, 3000e8, 2000e8);
    }

    /// @dev The smallest digits of a finer feed are cut off.
    function test_ORA1_FinerSecondIsRoundedDown() external {
        feed.report(2000e8);
        second.report(2040e18 + UNIT - 1);
        _assertAccepted(2000e8);
        second.report(2040e18 + UNIT);
        _assertRefused(OracleReason.Disagreement, 2000e8, 2000e8);
    }

    // A fast market

    function test_ORA6_WhenBothAgreeAtTolerance_IsAccepted() external {
        _report(2100e8, 2100e8);
        _assertAccepted(2100e8);
    }

    function test_ORA6_WhenBothAgreeBeyondTolerance_MarketIsFast() external {
        _report(2100e8 + 1, 2100e8);
        _assertRefused(OracleReason.FastMarket, 2100e8 + 1, 2000e8);
    }

    /// @dev An anchor older than its limit defers to the second feed.
    function test_ORA2_WhenAnchorIsOld_TheSecondDecides() external {
        _reportBothAfter(ANCHOR_LIMIT, 3000e8);
        _assertRefused(OracleReason.FastMarket, 3000e8, 2000e8);
        _reportBothAfter(1, 3000e8);
        _assertAccepted(3000e8);
        _report(3000e8, 3100e8);
        _assertRefused(OracleReason.Disagreement, 3000e8, 2000e8);
    }

    // Missing

    function test_ORA3_WhenSecondIsAtMaxAge_IsFresh() external {
        second.reportAt(PRICE * UNIT, START - MAX_AGE);
        _assertAccepted(2000e8);
    }

    function test_ORA3_WhenSecondIsOneSecondOlder_IsMissing() external {
        second.reportAt(PRICE * UNIT, START - MAX_AGE - 1);
        _assertMissing();
    }

    function test_ORA3_WhenTimestampOfSecondIsZero_IsMissing() external {
        vm.warp(MAX_AGE / 2);
        feed.report(PRICE);
        second.reportAt(PRICE * UNIT, 0);
        (OracleReason reason,) = host.check(ETH);
        assertEq(uint8(reason), uint8(OracleReason.SecondMissing));
    }

    function test_ORA3_WhenSecondIsFromTheFuture_IsMissing() external {
        second.reportAt(PRICE * UNIT, START + 1);
        _assertMissing();
    }

    function test_ORA3_WhenSecondIsNotPositive_IsMissing() external {
        second.report(0);
        _assertMissing();
        second.report(-PRICE * UNIT);
        _assertMissing();
    }

    function test_ORA3_WhenSecondIsOutOfBounds_IsMissing() external {
        IOracleBreaker.FeedSettings memory settings = host.feedSettings(ETH);
        second.report(int128(uint128(settings.high)) * UNIT + UNIT);
        _assertMissing();
        second.report(int128(uint128(settings.low)) * UNIT - 1);
        _assertMissing();
    }

    function test_ORA3_WhenSecondIsMissing_ToleranceIsHalf() external {
        _secondIsMissing(2050e8);
        _assertRefused(OracleReason.SecondMissing, 2050e8, 2000e8);
        _secondIsMissing(2050e8 + 1);
        _assertRefused(OracleReason.Deviation, 2050e8 + 1, 2000e8);
        // 2,000 / 1.025 = 1,951.2195…
        _secondIsMissing(195_121_951_220);
        _assertRefused(OracleReason.SecondMissing, 195_121_951_220, 2000e8);
        _secondIsMissing(195_121_951_219);
        _assertRefused(OracleReason.Deviation, 195_121_951_219, 2000e8);
    }

    function test_ORA3_WhenSecondIsMissingAndAnchorOld_IsNoTrip() external {
        vm.warp(START + ANCHOR_LIMIT);
        _secondIsMissing(3000e8);
        _assertRefused(OracleReason.Deviation, 3000e8, 2000e8);
        vm.warp(START + ANCHOR_LIMIT + 1);
        _secondIsMissing(3000e8);
        _assertRefused(OracleReason.SecondMissing, 3000e8, 2000e8);
    }

    function test_ORA3_WhenFirstIsBad_SecondHelpsNobodyToBorrow() external {
        _report(0, PRICE);
        _assertRefused(OracleReason.NotPositive, 0, 2000e8);
    }

    /// @dev Whatever the feeds say: what is accepted without the second is accepted with one that says the same.
    function testFuzz_ORA3_MissingAcceptsNothing(int128 first, int128 other, uint32 wait) external {
        vm.warp(START + wait % 2 days);
        first = int128(bound(first, 1000e8, 4000e8));
        _secondIsMissing(first);
        (OracleReason missing, uint256 price) = host.check(ETH);
        assertTrue(missing != OracleReason.None, "accepted alone");
        assertEq(price, 0);
        // Half the tolerance is less than all of it.
        _report(first, first);
        (OracleReason agreed,) = host.check(ETH);
        if (missing == OracleReason.SecondMissing) assertEq(uint8(agreed), uint8(OracleReason.None), "agreed");
        // And no second that says something else makes anything better.
        feed.report(first);
        second.report(int128(bound(other, 1000e8, 4000e8)) * UNIT);
        (OracleReason contradicted,) = host.check(ETH);
        if (contradicted == OracleReason.None) assertEq(uint8(agreed), uint8(OracleReason.None), "contradicted");
    }

    // Decimals

    /// @dev Either leg in any decimals in which a price of 100 fits: 2 % are 2 %.
    function testFuzz_ORA1_DecimalsOfBothLegs(uint8 ofFirst, uint8 ofSecond) external {
        (ofFirst, ofSecond) = (uint8(bound(ofFirst, 0, 26)), uint8(bound(ofSecond, 0, 36)));
        int128 unit = int128(int256(10 ** uint256(ofSecond)));
        _setBoth(ofFirst, ofSecond, unit);
        assertEq(host.acceptedPrice("X"), 100 * 10 ** uint256(ofFirst));
        second.report(103 * unit);
        (OracleReason reason,) = host.check("X");
        _assertReason(reason, OracleReason.Disagreement);
        second.report(102 * unit);
        (reason,) = host.check("X");
        _assertReason(reason, OracleReason.None);
    }

    function _setBoth(uint8 ofFirst, uint8 ofSecond, int128 unit) internal {
        uint96 one = uint96(10 ** uint256(ofFirst));
        feed = new FlatFeed(int128(uint128(100 * one)), ofFirst);
        second = new FlatFeed(100 * unit, ofSecond);
        IOracleBreaker.FeedSettings memory settings = _settings();
        (settings.decimals, settings.low, settings.high) = (ofFirst, one, 200 * one);
        host.initFeed("X", settings);
        IOracleBreaker.SecondSettings memory s = _secondSettings();
        s.decimals = ofSecond;
        host.initSecondFeed("X", s);
    }

    function _assertMissing() internal {
        _assertRefused(OracleReason.SecondMissing, PRICE, 2000e8);
    }
}
