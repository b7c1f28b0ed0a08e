// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IOracleBreaker} from "../../../../contracts/oracle/IOracleBreaker.sol";
import {OracleReason} from "../../../../contracts/oracle/OracleReason.sol";
import {ILendingBook} from "../../../../contracts/presets/IProtectedLendingMarket.sol";
import {Scope} from "../../../../contracts/types/Scope.sol";
import {LendingFixture} from "../../../utils/LendingFixture.sol";

/// @notice `withdrawCollateral`.
/// forge-config: default.isolate = true
contract LendingWithdrawCollateralTest is LendingFixture {
    function test_PaysItBack() external {
        _lock(borrower, LOCKED);
        vm.expectEmit(address(market));
        emit ILendingBook.CollateralWithdrawn(borrower, 4e18);
        _unlock(borrower, 4e18);
        assertEq(collateral.balanceOf(borrower), 4e18);
        assertEq(_collateralOf(borrower), LOCKED - 4e18);
        assertEq(market.marketBooks().collateral, LOCKED - 4e18);
    }

    function test_RevertWhen_MoreThanTheAccountHas() external {
        _lock(borrower, LOCKED);
        _lock(liquidator, LOCKED);
        vm.expectRevert(
            abi.encodeWithSelector(ILendingBook.LendingCollateralTooSmall.selector, borrower, LOCKED + 1, LOCKED)
        );
        vm.prank(borrower);
        market.withdrawCollateral(LOCKED + 1);
    }

    function test_OUT11_RevertWhen_OneAboveTheLimit() external {
        _lock(borrower, 100e18);
        uint256 main = _main(collateral);
        _expectNeverFits(collateral, main + 1);
        vm.prank(borrower);
        market.withdrawCollateral(main + 1);
        _unlock(borrower, main);
    }

    // With a debt

    function test_ToTheLimitAndNotOneMore() external {
        _lock(borrower, LOCKED);
        _borrow(borrower, LOAN / 2);
        _unlock(borrower, LOCKED / 2);
        uint256 left = LOCKED / 2 - 1;
        _expectTooLarge(borrower, 7500 * DOLLAR, left * 2000e8 * 3 / 4);
        vm.prank(borrower);
        market.withdrawCollateral(1);
    }

    function test_ORA4_TheDebtIsJudgedAtThePriceToBorrow() external {
        _lock(borrower, LOCKED);
        _borrow(borrower, 7000e6);
        etherFeed.report(1910e8);
        uint256 left = 4.88e18;
        _expectTooLarge(borrower, 7000 * DOLLAR, left * 1910e8 * 3 / 4);
        vm.prank(borrower);
        market.withdrawCollateral(LOCKED - left);
    }

    function test_ORA5_RevertGiven_ADebtAndADistrustedPrice() external {
        _lock(borrower, LOCKED);
        _borrow(borrower, 7000e6);
        etherFeed.report(1000e8);
        vm.expectRevert(
            abi.encodeWithSelector(
                IOracleBreaker.OraclePriceRefused.selector,
                _etherFeedId(),
                OracleReason.Deviation,
                int256(1000e8),
                uint256(2000e8)
            )
        );
        vm.prank(borrower);
        market.withdrawCollateral(1);
    }

    /// @dev Who owes nothing does not need a price.
    function test_ORA5_GivenNoDebt_GoesOnWithoutAPrice() external {
        _lock(borrower, LOCKED);
        etherFeed.report(0);
        market.poke(_etherFeedId());
        _unlock(borrower, LOCKED);
        assertEq(_collateralOf(borrower), 0);
    }

    // Scopes

    function test_CON1_RevertGiven_NoDebtAndExitClosed() external {
        _lock(borrower, LOCKED);
        uint40 until = _close(Scope.Exit, 1 hours);
        vm.warp(until - 1);
        _expectClosed(Scope.Exit, until);
        vm.prank(borrower);
        market.withdrawCollateral(1);
        vm.warp(until);
        _unlock(borrower, 1);
    }

    function test_CON1_GivenNoDebt_TradeMayBeClosed() external {
        _lock(borrower, LOCKED);
        _close(Scope.Trade, 1 hours);
        _unlock(borrower, 1);
    }

    function test_CON3_RevertGiven_ADebtAndTradeClosed() external {
        _lock(borrower, LOCKED);
        _borrow(borrower, MIN_DEBT);
        uint40 until = _close(Scope.Trade, 1 hours);
        vm.warp(until - 1);
        _expectClosed(Scope.Trade, until);
        vm.prank(borrower);
        market.withdrawCollateral(1);
        vm.warp(until);
        _unlock(borrower, 1);
    }
}
