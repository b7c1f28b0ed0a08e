// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {SecondFeedTest} from "./SecondFeedTest.sol";
import {IOracleBreaker} from "../../../contracts/oracle/IOracleBreaker.sol";
import {OraclePurpose, OracleReason} from "../../../contracts/oracle/OracleReason.sol";

/// @notice `facadePrice`: where a liquidation gets a price, borrowing gets the worst candidate instead of none.
contract FacadePriceTest is SecondFeedTest {
    function test_RevertWhen_Unknown() external {
        _expectUnknown();
        host.facadePrice(UNKNOWN, OraclePurpose.CollateralToBorrow);
    }

    function test_ORA10_WhenGood_AllPurposesGetTheAcceptedPrice() external {
        _report(2010e8, 1990e8);
        _assertFacade(2010e8, 2010e8, 2010e8, 2010e8);
    }

    function test_ORA10_WhenAnchorIsOld_AnchorIsACandidate() external {
        _isAlone();
        _reportAfter(ANCHOR_LIMIT + 1, 3000e8);
        _assertFacade(2000e8, 3000e8, 3000e8, 2000e8);
    }

    /// @dev First 3,000, second 3,040, anchor 2,000.
    function test_ORA10_WhenMarketIsFast_BorrowingGetsTheWorstOfAllThree() external {
        _report(3000e8, 3040e8);
        _assertFacade(2000e8, 3040e8, 3040e8, 3000e8);
        _report(1010e8, 1000e8);
        _assertFacade(1000e8, 2000e8, 1010e8, 1000e8);
    }

    function test_ORA10_WhenSecondIsMissing_BorrowingGetsTheWorstOfFirstAndAnchor() external {
        _secondIsMissing(2010e8);
        _assertFacade(2000e8, 2010e8, 2010e8, 2010e8);
        _secondIsMissing(1990e8);
        _assertFacade(1990e8, 2000e8, 1990e8, 1990e8);
    }

    function test_ORA10_WhenBadAndNotPoked_Reverts() external {
        _report(2000e8, 2100e8);
        _assertFacadeRefused(OracleReason.Disagreement);
    }

    function test_ORA10_WhenLatched_Reverts() external {
        feed.report(0);
        _poke();
        _reportBothAfter(LATCH - 1, 3000e8);
        _assertFacadeRefused(OracleReason.Latched);
    }

    /// @dev Two good feeds that agree: liquidations go on, so the facade answers.
    function test_ORA10_WhenLatchedAndBothAreGood_Answers() external {
        feed.report(0);
        _poke();
        _report(2010e8, 1990e8);
        _assertFacade(2000e8, 2010e8, 2010e8, 2010e8);
    }

    /// @dev The halt has had its seconds: what is left is the worst candidate for each purpose.
    function test_ORA10_WhenSpent_AnswersTheWorstCandidate() external {
        _spend();
        _report(2000e8, 2500e8);
        _assertFacade(2000e8, 2500e8, 2500e8, 2000e8);
        _report(2500e8, 2300e8);
        _assertFacade(2000e8, 2500e8, 2500e8, 2300e8);
        _report(0, 1500e8);
        _assertFacade(1500e8, 2000e8, 1500e8, 1500e8);
    }

    function test_ORA10_WhenSpentAndNoLegHasAPrice_Reverts() external {
        _spend();
        _report(0, 0);
        _assertFacadeRefused(OracleReason.NotPositive);
    }

    function test_ORA10_WhenDistrusted_AnswersTheWorstOfSecondAndAnchor() external {
        _distrust();
        _report(2000e8, 2030e8);
        _assertFacade(2000e8, 2030e8, 2030e8, 2030e8);
    }

    function test_ORA10_WhenDistrustedAndAlone_Reverts() external {
        _isAlone();
        _distrust();
        _assertFacadeRefused(OracleReason.Distrusted);
    }

    /// @dev Bad data for two days, a poke every ten minutes: silence is within the budget of any day.
    function test_ORA10_SilenceIsBounded() external {
        uint256 silent;
        for (uint256 i = 0; i < 288; ++i) {
            vm.warp(_now() + 10 minutes);
            _report(2000e8, 2500e8);
            _poke();
            try host.facadePrice(ETH, OraclePurpose.CollateralToBorrow) returns (uint256 price) {
                assertEq(price, 2000e8);
            } catch {
                ++silent;
            }
            // The budget of a day is three hours; a window of two days holds at most the first and two refills.
            if (i == 143) assertLe(silent * 10 minutes, 3 hours, "first day");
        }
        assertGt(silent, 0);
        assertLe(silent * 10 minutes, 5 hours, "two days");
    }

    function _isAlone() internal {
        IOracleBreaker.SecondSettings memory none;
        host.initSecondFeed(ETH, none);
    }

    function _assertFacade(uint256 borrowed, uint256 owed, uint256 liquidated, uint256 repaid) internal view {
        assertEq(host.facadePrice(ETH, OraclePurpose.CollateralToBorrow), borrowed, "collateral to borrow");
        assertEq(host.facadePrice(ETH, OraclePurpose.DebtToBorrow), owed, "debt to borrow");
        assertEq(host.facadePrice(ETH, OraclePurpose.CollateralToLiquidate), liquidated, "collateral to liquidate");
        assertEq(host.facadePrice(ETH, OraclePurpose.DebtToLiquidate), repaid, "debt to liquidate");
    }

    function _assertFacadeRefused(OracleReason reason) internal {
        for (uint8 purpose = 0; purpose < 4; ++purpose) {
            bytes memory refusal = _refusal(reason);
            vm.expectRevert(refusal);
            host.facadePrice(ETH, OraclePurpose(purpose));
        }
    }
}
