// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IFixedTermLoans} from "../../../contracts/examples/IFixedTermLoans.sol";
import {Scope} from "../../../contracts/types/Scope.sol";
import {LoansBase} from "../../utils/LoansBase.t.sol";

/// @notice `setTerms`.
contract FixedTermLoansSetTermsTest is LoansBase {
    function test_GUA6_RevertWhen_NotScheduled() external {
        vm.prank(users.governor);
        _expectUnscheduled(loans.setTerms.selector);
        loans.setTerms(_loanTerms());
    }

    function test_ChangesNewLoansAndNoOpenOne() external {
        uint256 id = _borrow();
        IFixedTermLoans.Loan memory before = loans.loanOf(id);
        IFixedTermLoans.LoanTerms memory terms = IFixedTermLoans.LoanTerms(2e18, 10_000, 1);
        bytes memory call = abi.encodeCall(loans.setTerms, (terms));
        vm.prank(users.governor);
        loans.scheduleChange(call);
        skip(SLOW);
        vm.expectEmit(address(loans));
        emit IFixedTermLoans.LoanTermsSet(terms);
        loans.executeChange(call);

        assertEq(abi.encode(loans.loanTerms()), abi.encode(terms));
        assertEq(abi.encode(loans.loanOf(id)), abi.encode(before));
        _fund(collateral, borrower, 20);
        vm.prank(borrower);
        IFixedTermLoans.Loan memory loan = loans.loanOf(loans.borrow(10, terms));
        assertEq(loan.collateral, 20);
        assertEq(loan.fee, 10);
        assertEq(loan.deadline, _now() + 1);
    }

    function test_RevertWhen_ATermIsOutOfRange() external {
        _expectInvalid(IFixedTermLoans.LoanTerms(0, 100, 1 days));
        _expectInvalid(IFixedTermLoans.LoanTerms(1, 10_001, 1 days));
        _expectInvalid(IFixedTermLoans.LoanTerms(1, 100, 0));
    }

    /// @dev A closed `Govern` stops the setting; the change stays pending and goes through afterwards.
    function test_CON1_RevertGiven_GovernClosed() external {
        bytes memory call = abi.encodeCall(loans.setTerms, (_loanTerms()));
        vm.prank(users.governor);
        loans.scheduleChange(call);
        skip(SLOW);
        uint40 until = _now() + 1 days;
        _pause(users.guardian, GOVERN, 1 days);
        vm.warp(until - 1);
        _expectClosed(Scope.Govern, until);
        loans.executeChange(call);
        vm.warp(until);
        loans.executeChange(call);
    }

    function _expectInvalid(IFixedTermLoans.LoanTerms memory terms) private {
        bytes memory call = abi.encodeCall(loans.setTerms, (terms));
        vm.prank(users.governor);
        loans.scheduleChange(call);
        skip(SLOW);
        vm.expectRevert(abi.encodeWithSelector(IFixedTermLoans.LoansTermsInvalid.selector, terms));
        loans.executeChange(call);
    }
}
