// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IFixedTermLoans} from "../../../contracts/examples/IFixedTermLoans.sol";
import {LoansBase} from "../../utils/LoansBase.t.sol";
import {LoansHandler} from "./LoansHandler.sol";

/// @notice The pool stays solvent whatever lenders, borrowers and liquidators do while guardians pause at random.
contract LoansInvariants is LoansBase {
    LoansHandler private handler;
    uint256 private priceBefore;

    function setUp() public override {
        super.setUp();
        _withdraw(lender, POOL_SHARES);
        handler = new LoansHandler(loans, token, collateral, users);
        targetContract(address(handler));
        bytes4[] memory notCalls = new bytes4[](2);
        (notCalls[0], notCalls[1]) = (handler.tick.selector, handler.windUp.selector);
        excludeSelector(FuzzSelector({addr: address(handler), selectors: notCalls}));
    }

    /// @dev One campaign for all; CON-1 and CON-5 are checked in the handler, at each liquidation.
    function invariant_CON1_CON5_ThePoolIsSolvent() external {
        IFixedTermLoans.Books memory books = loans.books();
        assertLe(handler.sumOfWorth(), books.cash + books.principal, "more is owed to lenders than there is");
        assertEq(token.balanceOf(address(loans)), books.cash + handler.donated(), "cash is not there");
        assertEq(handler.sumOfShares(), books.shares, "shares that nobody holds");
        _checkLoans(books);
        _checkPrice();
    }

    function afterInvariant() external {
        handler.windUp();
        IFixedTermLoans.Books memory books = loans.books();
        assertEq(books.principal + books.fees + books.collateral, 0, "something is left over");
        assertEq(handler.sumOfWorth(), 0, "a lender was not paid");
        assertEq(collateral.balanceOf(address(loans)), handler.donatedCollateral());
    }

    function _checkLoans(IFixedTermLoans.Books memory books) private view {
        (uint256 principal, uint256 fees, uint256 locked) = (0, 0, 0);
        for (uint256 i = 0; i < handler.idCount(); ++i) {
            IFixedTermLoans.Loan memory loan = loans.loanOf(handler.ids(i));
            (principal, fees, locked) = (principal + loan.principal, fees + loan.fee, locked + loan.collateral);
        }
        assertEq(principal, books.principal, "principal: books and loans differ");
        assertEq(fees, books.fees, "fees: books and loans differ");
        assertEq(locked, books.collateral, "collateral: books and loans differ");
        assertEq(collateral.balanceOf(address(loans)), locked + handler.donatedCollateral(), "collateral is not there");
    }

    /// @dev No call takes anything from the shares that are not part of it.
    function _checkPrice() private {
        uint256 price = loans.worthOf(1e36);
        assertGe(price, priceBefore, "a share lost worth");
        priceBefore = price;
    }
}
