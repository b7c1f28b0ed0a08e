// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IFixedTermLoans} from "../../../contracts/examples/IFixedTermLoans.sol";
import {Scope, ScopeSet} from "../../../contracts/types/Scope.sol";
import {LoansBase} from "../../utils/LoansBase.t.sol";

/// @notice `repay`.
contract FixedTermLoansRepayTest is LoansBase {
    uint256 private id;

    function setUp() public override {
        super.setUp();
        id = _borrow();
    }

    function test_GivesTheCollateralBack() external {
        uint256 rest = collateral.balanceOf(borrower);
        _fund(token, borrower, FEE);
        vm.startPrank(borrower);
        token.approve(address(loans), PRINCIPAL + FEE);
        vm.expectEmit(address(loans));
        emit IFixedTermLoans.Repaid(id, borrower, PRINCIPAL + FEE);
        loans.repay(id);

        assertEq(collateral.balanceOf(borrower), rest + LOCKED);
        assertEq(token.balanceOf(borrower), 0);
        assertEq(loans.loanOf(id).borrower, address(0));
        IFixedTermLoans.Books memory books = loans.books();
        assertEq(books.cash, POOL + FEE);
        assertEq(books.principal + books.fees + books.collateral, 0);
    }

    function test_AnyonePaysAndTheBorrowerGetsTheCollateral() external {
        uint256 rest = collateral.balanceOf(borrower);
        _repay(users.stranger, id);
        assertEq(collateral.balanceOf(borrower), rest + LOCKED);
        assertEq(collateral.balanceOf(users.stranger), 0);
    }

    /// @dev Better late than liquidated.
    function test_AfterTheDeadlineToo() external {
        vm.warp(loans.deadlineOf(id) + 365 days);
        _repay(borrower, id);
    }

    function test_RevertWhen_Unknown() external {
        _expectUnknown(id + 1);
        loans.repay(id + 1);
        _repay(borrower, id);
        _expectUnknown(id);
        loans.repay(id);
    }

    function test_CON1_RevertGiven_RepayClosed() external {
        uint40 until = _close(REPAY, 1 days);
        vm.warp(until - 1);
        _expectClosed(Scope.Repay, until);
        loans.repay(id);
        vm.warp(until);
        _repay(borrower, id);
    }

    /// @dev All that this guardian may close in a hurry, and borrowers still repay.
    function test_GUA3_BorrowersRepayWhileAFastGuardianContains() external {
        _pause(users.guardian, ScopeSet.wrap(0x33), MAX);
        _repay(borrower, id);
    }

    /// @dev Only what closes exits at this host may close repaying, and only for the short maximum.
    function test_GUA3_WhenRepayIsGranted_ClosesItUpToTheShorterMaximum() external {
        uint40 until = _now() + EXIT_MAX;
        _pause(users.guardian, REPAY, EXIT_MAX);
        _expectClosed(Scope.Repay, until);
        loans.repay(id);
    }
}
