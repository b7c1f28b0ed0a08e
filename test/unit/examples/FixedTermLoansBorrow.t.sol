// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IFixedTermLoans} from "../../../contracts/examples/IFixedTermLoans.sol";
import {Scope} from "../../../contracts/types/Scope.sol";
import {FeeToken} from "../../mocks/tokens/FeeToken.sol";
import {LoansBase} from "../../utils/LoansBase.t.sol";

/// @notice `borrow`.
contract FixedTermLoansBorrowTest is LoansBase {
    function test_LocksCollateralAndPaysOut() external {
        _fund(collateral, borrower, LOCKED);
        IFixedTermLoans.Loan memory loan = IFixedTermLoans.Loan({
            borrower: borrower,
            deadline: _now() + DURATION,
            closedBefore: 0,
            principal: PRINCIPAL,
            fee: FEE,
            collateral: LOCKED
        });
        vm.expectEmit(address(loans));
        emit IFixedTermLoans.Borrowed(1, borrower, loan);
        vm.prank(borrower);
        assertEq(loans.borrow(PRINCIPAL, _loanTerms()), 1);

        assertEq(abi.encode(loans.loanOf(1)), abi.encode(loan));
        assertEq(token.balanceOf(borrower), PRINCIPAL);
        assertEq(collateral.balanceOf(address(loans)), LOCKED);
        IFixedTermLoans.Books memory books = loans.books();
        assertEq(books.cash, POOL - PRINCIPAL);
        assertEq(books.principal, PRINCIPAL);
        assertEq(books.fees, FEE);
        assertEq(books.collateral, LOCKED);
        assertEq(_borrow(), 2);
    }

    /// @dev In the pool's favour, so that no loan is free or unsecured.
    function test_RoundsUp() external {
        IFixedTermLoans.Loan memory loan = loans.loanOf(_borrow(1));
        assertEq(loan.fee, 1);
        assertEq(loan.collateral, 2);
    }

    function test_LendsAllOfTheCash() external {
        _borrow(uint128(POOL));
        assertEq(loans.books().cash, 0);
    }

    function test_RevertWhen_MoreThanTheCash() external {
        vm.expectRevert(abi.encodeWithSelector(IFixedTermLoans.LoansCashTooSmall.selector, POOL + 1, POOL));
        loans.borrow(uint128(POOL) + 1, _loanTerms());
    }

    function test_RevertWhen_Zero() external {
        vm.expectRevert(IFixedTermLoans.LoansInputZero.selector);
        loans.borrow(0, _loanTerms());
    }

    /// @dev Whoever executes a due change just before a borrower does not choose the terms.
    function test_RevertWhen_TheTermsAreNotTheAgreedOnes() external {
        for (uint256 i = 0; i < 3; ++i) {
            IFixedTermLoans.LoanTerms memory agreed = _loanTerms();
            if (i == 0) agreed.collateralPerUnit--;
            if (i == 1) agreed.feeBps--;
            if (i == 2) agreed.duration++;
            vm.expectRevert(abi.encodeWithSelector(IFixedTermLoans.LoansTermsChanged.selector, agreed, _loanTerms()));
            loans.borrow(PRINCIPAL, agreed);
        }
    }

    function test_RevertWhen_TheCollateralTakesAFee() external {
        collateral = new FeeToken();
        loans = _deploy(_loansConfig());
        _supply(lender, POOL);
        _fund(collateral, borrower, LOCKED);
        vm.prank(borrower);
        vm.expectRevert(
            abi.encodeWithSelector(
                IFixedTermLoans.LoansTransferShort.selector, address(collateral), LOCKED, LOCKED * 99 / 100
            )
        );
        loans.borrow(PRINCIPAL, _loanTerms());
    }

    function test_CON1_RevertGiven_TradeClosed() external {
        uint40 until = _now() + 1 hours;
        _pause(users.guardian2, TRADE, 1 hours);
        vm.warp(until - 1);
        _expectClosed(Scope.Trade, until);
        loans.borrow(PRINCIPAL, _loanTerms());
        vm.warp(until);
        _borrow();
    }

    /// @dev So that no loan begins in the midst of a closing that moves deadlines.
    function test_CON3_RevertGiven_RepayClosed() external {
        uint40 until = _close(REPAY, 2 hours);
        vm.warp(until + 1 hours - 1);
        _expectClosed(Scope.Trade, until + 1 hours); // and the grace
        loans.borrow(PRINCIPAL, _loanTerms());
        vm.warp(until + 1 hours);
        _borrow();
    }

    function test_CON5_RemembersWhatWasClosedBefore() external {
        _close(REPAY, 2 hours);
        skip(1 days);
        uint256 id = _borrow();
        assertEq(loans.loanOf(id).closedBefore, 2 hours);
        assertEq(loans.deadlineOf(id), _now() + DURATION, "it is not this loan's");
    }
}
