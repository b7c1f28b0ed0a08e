// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ILendingBook} from "../../../contracts/presets/IProtectedLendingMarket.sol";
import {LendingFixture} from "../../utils/LendingFixture.sol";
import {LendingHandler} from "./LendingHandler.sol";

/// @notice The market stays solvent whatever lenders, borrowers, liquidators, feeds and guardians do.
contract LendingInvariants is LendingFixture {
    LendingHandler private handler;

    function setUp() public override {
        super.setUp();
        _open();
        handler = new LendingHandler(market, dollar, collateral, etherFeed, dollarFeed, users, borrower);
        targetContract(address(handler));
    }

    /// @dev One campaign for all. The handler checks with each call that nobody becomes unhealthy by its own action
    /// and that a share loses nothing but what was written off.
    function invariant_OUT9_TheMarketIsSolvent() external view {
        ILendingBook.MarketBooks memory books = market.marketBooks();
        assertEq(dollar.balanceOf(address(market)), books.cash + handler.donated(), "cash is not there");
        assertEq(
            collateral.balanceOf(address(market)), books.collateral + handler.donatedCollateral(), "collateral is not"
        );
        (uint256 shares, uint256 worth, uint256 locked, uint256 debt) = _sums();
        assertEq(shares, books.shares, "shares that nobody holds");
        assertEq(locked, books.collateral, "collateral that nobody has");
        assertLe(worth, books.cash + books.debt, "more is owed to lenders than there is");
        assertGe(debt, books.debt, "the books count debts that nobody owes");
        assertLe(debt, books.debt + 4, "or fewer than there are");
    }

    function afterInvariant() external view {
        ILendingBook.MarketBooks memory books = market.marketBooks();
        assertEq(market.outflowLiquidity(address(dollar)), books.cash);
        assertEq(market.outflowLiquidity(address(collateral)), books.collateral);
    }

    function _sums() private view returns (uint256 shares, uint256 worth, uint256 locked, uint256 debt) {
        (shares, worth) = (market.sharesOf(lender), market.worthOf(market.sharesOf(lender)));
        for (uint256 i = 0; i < 4; ++i) {
            address account = handler.people(i);
            (uint256 ofCollateral, uint256 owed) = market.positionOf(account);
            (locked, debt) = (locked + ofCollateral, debt + owed);
            (shares, worth) = (shares + market.sharesOf(account), worth + market.worthOf(market.sharesOf(account)));
        }
    }
}
