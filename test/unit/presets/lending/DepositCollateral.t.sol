// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ILendingBook} from "../../../../contracts/presets/IProtectedLendingMarket.sol";
import {Scope} from "../../../../contracts/types/Scope.sol";
import {FeeToken} from "../../../mocks/tokens/FeeToken.sol";
import {LendingFixture} from "../../../utils/LendingFixture.sol";

/// @notice `depositCollateral`.
/// forge-config: default.isolate = true
contract LendingDepositCollateralTest is LendingFixture {
    function test_BooksItForTheAccount() external {
        _fund(collateral, liquidator, LOCKED);
        vm.expectEmit(address(market));
        emit ILendingBook.CollateralDeposited(borrower, liquidator, LOCKED);
        vm.prank(liquidator);
        market.depositCollateral(borrower, LOCKED);
        assertEq(_collateralOf(borrower), LOCKED);
        assertEq(market.marketBooks().collateral, LOCKED);
        assertEq(collateral.balanceOf(address(market)), LOCKED);
    }

    function test_RevertWhen_Zero() external {
        _expectInvalidAmount(0);
        market.depositCollateral(borrower, 0);
    }

    function test_RevertWhen_TheTokenTakesAFee() external {
        collateral = new FeeToken();
        _deployMarket(_config());
        _fund(collateral, borrower, 100e18);
        vm.expectRevert(
            abi.encodeWithSelector(ILendingBook.LendingTransferShort.selector, address(collateral), 100e18, 99e18)
        );
        vm.prank(borrower);
        market.depositCollateral(borrower, 100e18);
    }

    // Scopes

    function test_CON1_RevertGiven_NoDebtAndEnterClosed() external {
        _fund(collateral, borrower, 2);
        uint40 until = _close(Scope.Enter, 1 hours);
        vm.warp(until - 1);
        _expectClosed(Scope.Enter, until);
        vm.prank(borrower);
        market.depositCollateral(borrower, 1);
        vm.warp(until);
        vm.prank(borrower);
        market.depositCollateral(borrower, 1);
    }

    function test_CON1_GivenNoDebt_RepayMayBeClosed() external {
        _close(Scope.Repay, 1 hours);
        _lock(borrower, 1);
    }

    /// @dev Who owes something can defend itself whatever else is closed.
    function test_CON1_GivenADebt_EnterMayBeClosed() external {
        _open();
        _close(Scope.Enter, 1 hours);
        _close(Scope.Exit, 1 hours);
        _lock(borrower, 1);
        assertEq(_collateralOf(borrower), LOCKED + 1);
    }

    function test_CON1_RevertGiven_ADebtAndRepayClosed() external {
        _open();
        _fund(collateral, borrower, 1);
        uint40 until = _close(Scope.Repay, 1 hours);
        vm.warp(until - 1);
        _expectClosed(Scope.Repay, until);
        vm.prank(borrower);
        market.depositCollateral(borrower, 1);
        vm.warp(until);
        vm.prank(borrower);
        market.depositCollateral(borrower, 1);
    }

    function test_ORA5_GivenADebt_GoesOnUnderEveryAutomaticClosing() external {
        _open();
        etherFeed.report(0);
        market.poke(_etherFeedId());
        assertFalse(market.isOpen(Scope.Enter));
        _latch();
        _lock(borrower, 1);
    }
}
