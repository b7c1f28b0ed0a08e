// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {OracleReason} from "../../../../contracts/oracle/OracleReason.sol";
import {ILendingBook} from "../../../../contracts/presets/IProtectedLendingMarket.sol";
import {Scope} from "../../../../contracts/types/Scope.sol";
import {FeeToken} from "../../../mocks/tokens/FeeToken.sol";
import {LendingFixture} from "../../../utils/LendingFixture.sol";

/// @notice `repay`.
/// forge-config: default.isolate = true
contract LendingRepayTest is LendingFixture {
    function setUp() public override {
        super.setUp();
        _open();
    }

    function test_APart() external {
        _fund(dollar, borrower, 4000e6);
        vm.expectEmit(address(market));
        emit ILendingBook.Repaid(borrower, borrower, 4000e6);
        vm.prank(borrower);
        assertEq(market.repay(borrower, 4000e6), 4000e6);
        assertEq(_debtOf(borrower), LOAN - 4000e6);
        ILendingBook.MarketBooks memory books = market.marketBooks();
        assertEq(books.cash, POOL - LOAN + 4000e6);
        assertEq(books.debt, LOAN - 4000e6);
    }

    function test_AllOfItWithInterest() external {
        skip(365 days);
        uint256 debt = _debtOf(borrower);
        assertGt(debt, LOAN);
        assertEq(_repay(borrower, type(uint256).max), debt);
        assertEq(_debtOf(borrower), 0);
        assertEq(market.marketBooks().debt, 0);
        assertEq(market.marketBooks().cash, POOL + debt - LOAN);
        _unlock(borrower, LOCKED);
    }

    function test_ByAnybody() external {
        _fund(dollar, lender, LOAN);
        vm.expectEmit(address(market));
        emit ILendingBook.Repaid(borrower, lender, LOAN);
        vm.prank(lender);
        market.repay(borrower, LOAN + 1);
        assertEq(_debtOf(borrower), 0);
    }

    function test_RevertWhen_NothingIsOwed() external {
        vm.expectRevert(abi.encodeWithSelector(ILendingBook.LendingDebtNone.selector, lender));
        market.repay(lender, 1);
    }

    function test_RevertWhen_Zero() external {
        _expectInvalidAmount(0);
        market.repay(borrower, 0);
    }

    function test_RevertWhen_TheRestWouldBeDust() external {
        _fund(dollar, borrower, LOAN);
        _expectTooSmall(borrower, MIN_DEBT - 1);
        vm.prank(borrower);
        market.repay(borrower, LOAN - MIN_DEBT + 1);
        vm.prank(borrower);
        market.repay(borrower, LOAN - MIN_DEBT);
        assertEq(_debtOf(borrower), MIN_DEBT);
    }

    /// @dev A token that begins to take a fee while it is lent.
    function test_RevertWhen_TheTokenTakesAFee() external {
        _fund(dollar, borrower, LOAN);
        vm.etch(address(dollar), type(FeeToken).runtimeCode);
        vm.expectRevert(
            abi.encodeWithSelector(ILendingBook.LendingTransferShort.selector, address(dollar), 1000e6, 990e6)
        );
        vm.prank(borrower);
        market.repay(borrower, 1000e6);
    }

    function test_OUT2_GivesCapacityBack() external {
        uint256 before = _main(dollar);
        _repay(borrower, 4000e6);
        assertEq(_main(dollar), before + 4000e6);
    }

    // Whatever is closed

    function test_CON1_RevertGiven_RepayClosed() external {
        _fund(dollar, borrower, LOAN);
        uint40 until = _close(Scope.Repay, 1 hours);
        vm.warp(until - 1);
        _expectClosed(Scope.Repay, until);
        vm.prank(borrower);
        market.repay(borrower, LOAN);
        vm.warp(until);
        vm.prank(borrower);
        market.repay(borrower, LOAN);
    }

    /// @dev Feeds tripped and poked, every lane empty and latched, the host latched: each closing that a stranger can
    /// cause, at once.
    function test_CON8_GoesOnUnderEveryAutomaticClosing() external {
        etherFeed.report(0);
        dollarFeed.report(0);
        assertEq(uint8(market.poke(_etherFeedId())), uint8(OracleReason.NotPositive));
        assertEq(uint8(market.poke(market.feedOf(address(dollar)))), uint8(OracleReason.NotPositive));
        assertFalse(market.isOpen(Scope.Enter));
        assertFalse(market.isOpen(Scope.Trade));
        vm.prank(lender);
        market.requestWithdraw(100_000e12);
        assertGt(market.outflowLatchedUntil(address(dollar)), _now());
        _latch();

        _repay(borrower, LOAN / 2);
        _repay(borrower, type(uint256).max);
        assertEq(_debtOf(borrower), 0);
    }

    function test_CON1_EveryOtherScopeMayBeClosed() external {
        for (uint8 i = 0; i < 6; ++i) {
            if (i != uint8(Scope.Repay)) _close(Scope(i), 1 hours);
        }
        _repay(borrower, type(uint256).max);
    }

    function testFuzz_RoundsAgainstWhoRepays(uint256 time, uint256 part) external {
        skip(bound(time, 1, 1000 days));
        uint256 debt = _debtOf(borrower);
        uint256 price = market.worthOf(1e36);
        part = bound(part, 1, debt - MIN_DEBT);
        _repay(borrower, part);
        assertGe(_debtOf(borrower), debt - part);
        assertLe(_debtOf(borrower), debt - part + 1);
        assertGe(market.worthOf(1e36), price);
    }
}
