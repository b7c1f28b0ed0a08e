// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IFixedTermLoans} from "../../../contracts/examples/IFixedTermLoans.sol";
import {Scope, ScopeSet} from "../../../contracts/types/Scope.sol";
import {LoansBase} from "../../utils/LoansBase.t.sol";

/// @notice `withdraw`.
contract FixedTermLoansWithdrawTest is LoansBase {
    function test_PaysWhatTheSharesAreWorth() external {
        vm.expectEmit(address(loans));
        emit IFixedTermLoans.Withdrawn(lender, POOL, POOL_SHARES);
        assertEq(_withdraw(lender, POOL_SHARES), POOL);
        assertEq(token.balanceOf(lender), POOL);
        assertEq(loans.sharesOf(lender), 0);
        assertEq(loans.books().cash, 0);
        assertEq(loans.books().shares, 0);
    }

    function test_AFeeThatWasPaidBelongsToTheLenders() external {
        _repay(borrower, _borrow());
        assertEq(_withdraw(lender, POOL_SHARES), POOL + FEE - 1);
    }

    function test_AFeeToComeIsNotPaidOut() external {
        _borrow();
        assertEq(loans.worthOf(POOL_SHARES), POOL);
    }

    function test_RevertWhen_MoreThanTheCash() external {
        _borrow();
        uint256 cash = POOL - PRINCIPAL;
        vm.prank(lender);
        vm.expectRevert(abi.encodeWithSelector(IFixedTermLoans.LoansCashTooSmall.selector, cash + 1, cash));
        loans.withdraw((cash + 1) * 1e3);
        assertEq(_withdraw(lender, cash * 1e3), cash);
    }

    function test_RevertWhen_MoreSharesThanHeld() external {
        vm.prank(lender);
        vm.expectRevert(
            abi.encodeWithSelector(IFixedTermLoans.LoansSharesTooFew.selector, lender, POOL_SHARES + 1, POOL_SHARES)
        );
        loans.withdraw(POOL_SHARES + 1);
    }

    function test_RevertWhen_ItRoundsToNothing() external {
        vm.prank(lender);
        vm.expectRevert(IFixedTermLoans.LoansInputZero.selector);
        loans.withdraw(999);
        assertEq(_withdraw(lender, 1000), 1);
    }

    function test_CON1_RevertGiven_ExitClosed() external {
        uint40 until = _close(EXIT, 1 days);
        vm.warp(until - 1);
        _expectClosed(Scope.Exit, until);
        vm.prank(lender);
        loans.withdraw(1000);
        vm.warp(until);
        _withdraw(lender, 1000);
    }

    /// @dev Everything that this guardian may close in a hurry is closed, and lenders leave.
    function test_GUA3_LendersLeaveWhileAFastGuardianContains() external {
        _pause(users.guardian, ScopeSet.wrap(0x33), MAX);
        assertFalse(loans.isOpen(Scope.Enter));
        assertEq(_withdraw(lender, POOL_SHARES), POOL);
    }

    function testFuzz_InAndOutGainsNothing(uint128 amount, uint128 lent, bool repaid) external {
        amount = uint128(bound(amount, 1, 1e30));
        uint256 id = _borrow(uint128(bound(lent, 1, POOL)));
        if (repaid) _repay(borrower, id);
        address other = makeAddr("other");
        uint256 shares = _supply(other, amount);
        uint256 worth = loans.worthOf(shares);
        assertLe(worth, amount);
        if (worth == 0) return;
        if (worth <= loans.books().cash) _withdraw(other, shares);
        assertGe(loans.worthOf(POOL_SHARES), POOL, "nobody else pays for it");
    }
}
