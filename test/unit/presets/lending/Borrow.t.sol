// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ILendingBook} from "../../../../contracts/presets/IProtectedLendingMarket.sol";
import {Scope, ScopeSetLib} from "../../../../contracts/types/Scope.sol";
import {LendingFixture} from "../../../utils/LendingFixture.sol";

/// @notice `borrow`.
/// forge-config: default.isolate = true
contract LendingBorrowTest is LendingFixture {
    function setUp() public override {
        super.setUp();
        _lock(borrower, LOCKED);
    }

    function test_PaysAndBooks() external {
        vm.expectEmit(address(market));
        emit ILendingBook.Borrowed(borrower, 1000e6);
        _borrow(borrower, 1000e6);
        assertEq(dollar.balanceOf(borrower), 1000e6);
        assertEq(_debtOf(borrower), 1000e6);
        ILendingBook.MarketBooks memory books = market.marketBooks();
        assertEq(books.cash, POOL - 1000e6);
        assertEq(books.debt, 1000e6);
        assertEq(market.worthOf(POOL_SHARES), POOL, "lending costs a lender nothing");
    }

    function test_ToTheLimitAndNotOneMore() external {
        _borrow(borrower, LOAN);
        _expectTooLarge(borrower, uint256(LOAN + 1) * 1e20, 15_000 * DOLLAR);
        vm.prank(borrower);
        market.borrow(1);
    }

    function test_RevertWhen_OneAboveTheLimitAtOnce() external {
        _expectTooLarge(borrower, uint256(LOAN + 1) * 1e20, 15_000 * DOLLAR);
        vm.prank(borrower);
        market.borrow(LOAN + 1);
    }

    function test_RevertWhen_WithoutCollateral() external {
        _expectTooLarge(liquidator, 100 * DOLLAR, 0);
        vm.prank(liquidator);
        market.borrow(MIN_DEBT);
    }

    function test_RevertWhen_OneBelowTheSmallestDebt() external {
        _expectTooSmall(borrower, MIN_DEBT - 1);
        vm.prank(borrower);
        market.borrow(MIN_DEBT - 1);
        _borrow(borrower, MIN_DEBT);
        _borrow(borrower, 1);
    }

    function test_RevertWhen_Zero() external {
        _expectInvalidAmount(0);
        vm.prank(borrower);
        market.borrow(0);
    }

    function test_RevertWhen_TheRestIsLent() external {
        _deployMarket(_config());
        _supply(lender, 1000e6);
        _lock(borrower, LOCKED);
        vm.expectRevert(abi.encodeWithSelector(ILendingBook.LendingCashTooSmall.selector, 1000e6 + 1, 1000e6));
        vm.prank(borrower);
        market.borrow(1000e6 + 1);
        _borrow(borrower, 1000e6);
    }

    function test_OUT4_RevertWhen_OneAboveTheLane() external {
        _lock(borrower, 9 * LOCKED);
        uint256 main = _main(dollar);
        _expectNeverFits(dollar, main + 1);
        vm.prank(borrower);
        market.borrow(main + 1);
        _borrow(borrower, main);
    }

    function test_RevertGiven_TheLaneIsLatched() external {
        _latch();
        _expectLatched(dollar, LOAN);
        vm.prank(borrower);
        market.borrow(LOAN);
    }

    /// @dev The debt grows, so what was the limit is above it a moment later.
    function test_InterestCountsAgainstTheLimit() external {
        _borrow(borrower, LOAN - 1e6);
        skip(1 days);
        uint256 debt = _debtOf(borrower);
        assertGt(debt, LOAN - 1e6);
        // rounded up once more
        _expectTooLarge(borrower, (debt + 1e6 + 1) * 1e20, 15_000 * DOLLAR);
        vm.prank(borrower);
        market.borrow(1e6);
    }

    function test_CON1_RevertGiven_TradeClosedByAGuardian() external {
        vm.prank(users.guardian);
        market.pause(bytes32(0), ScopeSetLib.only(Scope.Trade), 1 hours, "cause", "evidence");
        uint40 until = _now() + 1 hours;
        vm.warp(until - 1);
        _expectClosed(Scope.Trade, until);
        vm.prank(borrower);
        market.borrow(LOAN);
        vm.warp(until);
        _borrow(borrower, LOAN - 1);
    }

    /// @dev Nobody borrows while somebody cannot repay: `Trade` closes along.
    function test_CON3_RevertGiven_RepayClosed() external {
        uint40 until = _close(Scope.Repay, 1 hours);
        vm.warp(until);
        // and in the grace after it, during which nobody is liquidated
        _expectClosed(Scope.Trade, until + 1 hours);
        vm.prank(borrower);
        market.borrow(LOAN);
        vm.warp(until + 1 hours);
        _borrow(borrower, LOAN - 1);
    }
}
