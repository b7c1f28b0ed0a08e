// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {SecondFeedTest} from "./SecondFeedTest.sol";
import {IOracleBreaker} from "../../../contracts/oracle/IOracleBreaker.sol";
import {OraclePurpose, OracleReason} from "../../../contracts/oracle/OracleReason.sol";

/// @notice `price`, and the reads of a host by purpose: the table of `OraclePrices`, row by row.
contract PriceTest is SecondFeedTest {
    function test_RevertWhen_Unknown() external {
        _expectUnknown();
        host.price(UNKNOWN, OraclePurpose.CollateralToBorrow);
        _expectUnknown();
        host.priceOf(UNKNOWN, OraclePurpose.DebtToLiquidate);
        _expectUnknown();
        host.updatedPriceFor(UNKNOWN, OraclePurpose.DebtToBorrow);
    }

    // A good state

    function test_ORA4_WhenGood_AllPurposesGetTheAcceptedPrice() external {
        _report(2010e8, 1990e8);
        _assertBorrow(2010e8, 2010e8);
        _assertLiquidation(2010e8, 2010e8);
    }

    function test_ORA4_WhenGoodAndAlone_AllPurposesGetTheAcceptedPrice() external {
        _isAlone();
        feed.report(2100e8);
        _assertBorrow(2100e8, 2100e8);
        _assertLiquidation(2100e8, 2100e8);
    }

    function test_ORA2_WhenGood_TheAnchorFollowsInATransaction() external {
        _reportBothAfter(60, 2100e8);
        host.updatedPriceFor(ETH, OraclePurpose.DebtToLiquidate);
        assertEq(_anchor(), 2000e8 + 666_666_672);
    }

    // An old anchor, no second feed

    function test_ORA4_WhenAnchorIsOldAndPriceAbove_AnchorIsACandidate() external {
        _isAlone();
        _reportAfter(ANCHOR_LIMIT + 1, 3000e8);
        _assertBorrow(2000e8, 3000e8);
        _assertLiquidation(3000e8, 2000e8);
    }

    function test_ORA4_WhenAnchorIsOldAndPriceBelow_AnchorIsACandidate() external {
        _isAlone();
        _reportAfter(ANCHOR_LIMIT + 1, 1000e8);
        _assertBorrow(1000e8, 2000e8);
        _assertLiquidation(2000e8, 1000e8);
    }

    function test_ORA2_WhenAnchorIsOld_NoReadMovesIt() external {
        _isAlone();
        _reportAfter(ANCHOR_LIMIT + 1, 3000e8);
        host.updatedPriceFor(ETH, OraclePurpose.CollateralToBorrow);
        assertEq(_anchor(), 2000e8);
        assertEq(host.status(ETH).age, ANCHOR_LIMIT + 1);
    }

    /// @dev The last second in which the anchor decides alone.
    function test_ORA4_WhenAnchorIsNotYetOld_AllAreRefused() external {
        _isAlone();
        _reportAfter(ANCHOR_LIMIT, 3000e8);
        _assertBorrowRefused(OracleReason.Deviation);
        _assertLiquidationRefused(OracleReason.Deviation);
    }

    // A fast market

    function test_ORA6_WhenMarketIsFast_LiquidationTakesHigherAndLower() external {
        _report(3000e8, 3040e8);
        _assertBorrowRefused(OracleReason.FastMarket);
        _assertLiquidation(3040e8, 3000e8);
    }

    function test_ORA6_WhenMarketIsFast_TheOrderOfTheFeedsIsNoMatter() external {
        _report(1010e8, 1000e8);
        _assertBorrowRefused(OracleReason.FastMarket);
        _assertLiquidation(1010e8, 1000e8);
    }

    function test_ORA2_WhenMarketIsFast_NoReadMovesTheAnchor() external {
        _reportBothAfter(60, 3000e8);
        host.updatedPriceFor(ETH, OraclePurpose.CollateralToLiquidate);
        assertEq(_anchor(), 2000e8);
    }

    // The second feed missing

    function test_ORA3_WhenSecondIsMissing_LiquidationTakesTheFirst() external {
        _secondIsMissing(2010e8);
        _assertBorrowRefused(OracleReason.SecondMissing);
        _assertLiquidation(2010e8, 2010e8);
    }

    /// @dev Half of 5 %: 2,050 is the last price.
    function test_ORA3_WhenSecondIsMissing_TheFirstIsHeldToHalfTheTolerance() external {
        _secondIsMissing(2050e8);
        _assertBorrowRefused(OracleReason.SecondMissing);
        _assertLiquidation(2050e8, 2050e8);
        _secondIsMissing(2050e8 + 1);
        _assertBorrowRefused(OracleReason.Deviation);
        _assertLiquidationRefused(OracleReason.Deviation);
    }

    function test_ORA3_WhenSecondIsMissing_NoReadMovesTheAnchor() external {
        vm.warp(START + 60);
        _secondIsMissing(2010e8);
        host.updatedPriceFor(ETH, OraclePurpose.DebtToLiquidate);
        assertEq(_anchor(), 2000e8);
    }

    function test_ORA3_WhenSecondIsMissingAndAnchorOld_TheAnchorIsACandidate() external {
        vm.warp(START + ANCHOR_LIMIT + 1);
        _secondIsMissing(3000e8);
        _assertBorrowRefused(OracleReason.SecondMissing);
        _assertLiquidation(3000e8, 2000e8);
        _secondIsMissing(1000e8);
        _assertLiquidation(2000e8, 1000e8);
    }

    // Bad, not poked

    function test_ORA5_WhenFeedsDisagree_AllAreRefused() external {
        _report(2000e8, 2040e8 + 1);
        _assertBorrowRefused(OracleReason.Disagreement);
        _assertLiquidationRefused(OracleReason.Disagreement);
    }

    function test_ORA5_WhenFirstIsBad_AllAreRefused() external {
        _report(0, PRICE);
        _assertBorrowRefused(OracleReason.NotPositive);
        _assertLiquidationRefused(OracleReason.NotPositive);
    }

    function test_ORA5_WhenALoneFeedIsBad_AllAreRefused() external {
        _isAlone();
        feed.report(3000e8);
        _assertBorrowRefused(OracleReason.Deviation);
        _assertLiquidationRefused(OracleReason.Deviation);
    }

    // Latched

    function test_ORA6_WhenLatchedAndBothAreGood_LiquidationTakesTheFirst() external {
        _latch();
        _report(2010e8, 1990e8);
        _assertBorrowRefused(OracleReason.Latched);
        _assertLiquidation(2010e8, 2010e8);
    }

    function test_ORA6_WhenLatchedAndMarketIsFast_AllAreRefused() external {
        _latch();
        _report(3000e8, 3000e8);
        _assertBorrowRefused(OracleReason.Latched);
        _assertLiquidationRefused(OracleReason.Latched);
    }

    function test_ORA6_WhenLatchedAndSecondIsMissing_AllAreRefused() external {
        _latch();
        _secondIsMissing(PRICE);
        _assertBorrowRefused(OracleReason.Latched);
        _assertLiquidationRefused(OracleReason.Latched);
    }

    function test_ORA6_WhenLatchedAndAlone_AllAreRefusedUntilItEnds() external {
        _isAlone();
        _latch();
        _reportAfter(LATCH - 1, PRICE);
        _assertBorrowRefused(OracleReason.Latched);
        _assertLiquidationRefused(OracleReason.Latched);
        vm.warp(_now() + 1);
        _assertBorrow(2000e8, 2000e8);
        _assertLiquidation(2000e8, 2000e8);
    }

    function test_ORA6_WhenLatchedAndBad_TheDataIsNamed() external {
        _latch();
        _report(2000e8, 3000e8);
        _assertBorrowRefused(OracleReason.Disagreement);
        _assertLiquidationRefused(OracleReason.Disagreement);
    }

    // Bad, and no seconds of a latch left

    function test_ORA6_WhenSpentAndFeedsDisagree_LiquidationTakesHigherAndLower() external {
        _spend();
        _report(2000e8, 2500e8);
        _assertBorrowRefused(OracleReason.Disagreement);
        _assertLiquidation(2500e8, 2000e8);
    }

    function test_ORA6_WhenSpentAndFirstIsBad_LiquidationTakesTheSecond() external {
        _spend();
        _report(0, 2500e8);
        _assertBorrowRefused(OracleReason.NotPositive);
        _assertLiquidation(2500e8, 2500e8);
    }

    function test_ORA6_WhenSpentAndSecondIsMissing_LiquidationTakesTheFirst() external {
        _spend();
        _secondIsMissing(2500e8);
        _assertBorrowRefused(OracleReason.Deviation);
        _assertLiquidation(2500e8, 2500e8);
    }

    /// @dev Where no leg has a value inside its bounds there is no price.
    function test_ORA6_WhenSpentAndNoLegHasAPrice_AllAreRefused() external {
        _spend();
        _report(99e8, 0);
        _assertBorrowRefused(OracleReason.OutOfBounds);
        _assertLiquidationRefused(OracleReason.OutOfBounds);
    }

    function test_ORA6_WhenSpentAndAlone_LiquidationTakesWhatThereIs() external {
        _spend();
        _isAlone();
        feed.report(3000e8);
        _assertBorrowRefused(OracleReason.Deviation);
        _assertLiquidation(3000e8, 3000e8);
    }

    /// @dev The last second and the first after it; another poke then begins it anew.
    function test_ORA6_WhenSpent_LiquidationGoesOnForTheLengthOfALatch() external {
        _spend();
        vm.warp(_now() + LATCH - 1);
        _report(2000e8, 2500e8);
        _assertLiquidation(2500e8, 2000e8);
        vm.warp(_now() + 1);
        _report(2000e8, 2500e8);
        _assertLiquidationRefused(OracleReason.Disagreement);
        _poke();
        _assertLiquidation(2500e8, 2000e8);
    }

    function test_ORA6_WhenSpentAndDataAreGoodAgain_AllPurposesGetTheAcceptedPrice() external {
        _spend();
        _assertBorrow(2000e8, 2000e8);
        _assertLiquidation(2000e8, 2000e8);
    }

    // Distrusted

    function test_ORA8_WhenDistrusted_LiquidationTakesTheSecond() external {
        _distrust();
        _report(2000e8, 2030e8);
        _assertBorrowRefused(OracleReason.Distrusted);
        _assertLiquidation(2030e8, 2030e8);
    }

    function test_ORA8_WhenDistrustedAndBad_LiquidationTakesTheSecond() external {
        _distrust();
        _report(0, 2030e8);
        _assertBorrowRefused(OracleReason.NotPositive);
        _assertLiquidation(2030e8, 2030e8);
    }

    function test_ORA8_WhenDistrustedAndLatched_LiquidationTakesTheSecond() external {
        _latch();
        _distrust();
        _report(2000e8, 2030e8);
        _assertBorrowRefused(OracleReason.Distrusted);
        _assertLiquidation(2030e8, 2030e8);
    }

    function test_ORA8_WhenDistrustedAndSecondIsMissing_AllAreRefused() external {
        _distrust();
        _secondIsMissing(PRICE);
        _assertBorrowRefused(OracleReason.Distrusted);
        _assertLiquidationRefused(OracleReason.Distrusted);
    }

    function test_ORA8_WhenDistrustedAndAlone_AllAreRefused() external {
        _isAlone();
        _distrust();
        _assertBorrowRefused(OracleReason.Distrusted);
        _assertLiquidationRefused(OracleReason.Distrusted);
    }

    // Whatever the feeds say

    /// @dev Nobody borrows at a better price than he may be liquidated at.
    function testFuzz_ORA4_BorrowingIsNeverBetterThanLiquidation(int128 first, int128 other, uint32 wait, uint8 stored)
        external
    {
        if (stored % 4 == 1) _distrust();
        if (stored % 4 == 2) _latch();
        if (stored % 4 == 3) _spend();
        vm.warp(_now() + wait % 3 days);
        feed.report(_near(first));
        second.report(_near(other) * UNIT);
        (bool ok, uint256 borrow) = _tryPrice(OraclePurpose.CollateralToBorrow);
        (bool okToo, uint256 liquidate) = _tryPrice(OraclePurpose.CollateralToLiquidate);
        if (ok) assertTrue(okToo && borrow <= liquidate, "collateral");
        (ok, borrow) = _tryPrice(OraclePurpose.DebtToBorrow);
        (okToo, liquidate) = _tryPrice(OraclePurpose.DebtToLiquidate);
        if (ok) assertTrue(okToo && borrow >= liquidate, "debt");
    }

    function _near(int128 seed) internal pure returns (int128) {
        return int128(bound(seed, 1700e8, 2400e8));
    }

    function _tryPrice(OraclePurpose purpose) internal view returns (bool ok, uint256 price) {
        try host.price(ETH, purpose) returns (uint256 value) {
            return (true, value);
        } catch {}
    }

    function _isAlone() internal {
        IOracleBreaker.SecondSettings memory none;
        host.initSecondFeed(ETH, none);
    }

    function _latch() internal {
        feed.report(0);
        _poke();
        assertTrue(host.isTripped(ETH), "latched");
    }
}
