// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ILendingBook} from "../../../../contracts/presets/IProtectedLendingMarket.sol";
import {ProtectedLendingMarket} from "../../../../contracts/presets/ProtectedLendingMarket.sol";
import {Scope} from "../../../../contracts/types/Scope.sol";
import {LendingFixture} from "../../../utils/LendingFixture.sol";

/// @notice `liquidate`, at a price that is accepted. Prices by purpose are in `Prices.t.sol`.
/// forge-config: default.isolate = true
contract LendingLiquidateTest is LendingFixture {
    /// @dev 15,000 dollars are 80 % of ten ether at 1,875.
    int128 private constant AT_THE_LIMIT = 1875e8;

    function setUp() public override {
        super.setUp();
        // No interest, so that every figure here can be checked by hand.
        ProtectedLendingMarket.LendingConfig memory config = _config();
        (config.terms.rateAtZeroBps, config.terms.rateAtFullBps) = (0, 0);
        _deployMarket(config);
        _supply(lender, POOL);
        _open();
        _reportAfter(1 hours, ETHER_PRICE);
    }

    // Who may be liquidated

    function test_RevertWhen_HealthIsExactlyAtTheLimit() external {
        etherFeed.report(AT_THE_LIMIT);
        _expectHealthy(borrower, 15_000 * DOLLAR, 15_000 * DOLLAR);
        market.liquidate(borrower, LOAN, 1);
    }

    function test_OneBelowTheLimit() external {
        etherFeed.report(AT_THE_LIMIT - 1);
        _liquidate(borrower, LOAN);
        assertEq(_debtOf(borrower), LOAN / 2);
    }

    function test_RevertWhen_NothingIsOwed() external {
        _lock(lender, 1);
        _expectHealthy(lender, 0, 1 * 2000e8 * 8 / 10);
        market.liquidate(lender, 1, 1);
    }

    // How much

    function test_HalfWithTheBonus() external {
        etherFeed.report(1800e8);
        _fund(dollar, liquidator, LOAN);
        vm.expectEmit(address(market));
        emit ILendingBook.Liquidated(borrower, liquidator, 7500e6, 4.375e18);
        vm.prank(liquidator);
        (uint256 repaid, uint256 seized) = market.liquidate(borrower, LOAN, 4.375e18);
        assertEq(repaid, 7500e6);
        assertEq(seized, 4.375e18, "7,500 x 1.05 / 1,800");
        assertEq(collateral.balanceOf(liquidator), 4.375e18);
        assertEq(dollar.balanceOf(liquidator), LOAN - 7500e6);
        assertEq(_collateralOf(borrower), LOCKED - 4.375e18);
        assertEq(_debtOf(borrower), 7500e6);
        ILendingBook.MarketBooks memory books = market.marketBooks();
        assertEq(books.cash, POOL - 7500e6);
        assertEq(books.debt, 7500e6);
        assertEq(books.collateral, LOCKED - 4.375e18);
    }

    function test_LessWhenTheLiquidatorWantsLess() external {
        etherFeed.report(1800e8);
        (uint256 repaid, uint256 seized) = _liquidate(borrower, 1800e6);
        assertEq(repaid, 1800e6);
        assertEq(seized, 1.05e18);
    }

    function test_SeizedRoundsDown() external {
        etherFeed.report(1799e8);
        (uint256 repaid, uint256 seized) = _liquidate(borrower, 1000e6);
        assertEq(repaid, 1000e6);
        assertEq(seized, uint256(1000e6) * 105 * 1e20 / (100 * 1799e8));
    }

    function test_RevertWhen_LessIsSeizedThanWanted() external {
        etherFeed.report(1800e8);
        _fund(dollar, liquidator, LOAN);
        vm.expectRevert(
            abi.encodeWithSelector(ILendingBook.LendingSeizedTooLittle.selector, borrower, 4.375e18, 4.375e18 + 1)
        );
        vm.prank(liquidator);
        market.liquidate(borrower, LOAN, 4.375e18 + 1);
    }

    function test_RevertWhen_NothingIsRepaid() external {
        etherFeed.report(1800e8);
        vm.expectRevert(abi.encodeWithSelector(ILendingBook.LendingSeizedTooLittle.selector, borrower, 0, 0));
        market.liquidate(borrower, 0, 0);
    }

    // Dust

    function test_RevertWhen_TheLiquidatorWouldLeaveDust() external {
        _owing(199e6);
        _expectTooSmall(lender, MIN_DEBT - 1);
        vm.prank(liquidator);
        market.liquidate(lender, 99e6 + 1, 1);
        _liquidate(lender, 99e6);
        assertEq(_debtOf(lender), MIN_DEBT);
    }

    function test_AllWhenHalfWouldLeaveDust() external {
        _owing(199e6);
        (uint256 repaid,) = _liquidate(lender, type(uint256).max);
        assertEq(repaid, 199e6);
        assertEq(_debtOf(lender), 0);
        assertGt(_collateralOf(lender), 0, "the rest is the account's");
    }

    function test_HalfWhenItLeavesTheSmallestDebt() external {
        _owing(200e6);
        (uint256 repaid,) = _liquidate(lender, type(uint256).max);
        assertEq(repaid, 100e6);
        assertEq(_debtOf(lender), MIN_DEBT);
    }

    // Bad debt

    /// @dev At 1,575 the collateral is worth exactly the debt and the bonus.
    function test_HalfWhileTheCollateralCoversTheDebtAndTheBonus() external {
        _widen();
        _crash(1575e8);
        (uint256 repaid,) = _liquidate(borrower, type(uint256).max);
        assertEq(repaid, LOAN / 2);
    }

    function test_AllWhenItNoLongerDoes() external {
        _lock(lender, 4e18);
        _borrow(lender, 6000e6);
        _widen();
        _crash(1575e8 - 1);
        (uint256 repaid, uint256 seized) = _liquidate(lender, type(uint256).max);
        assertEq(seized, 4e18);
        assertGt(repaid, 5999e6);
        assertEq(_debtOf(lender), 0);
    }

    /// @dev At 1,400 four ether are worth 5,600, which a liquidator gets for 5,333.
    function test_ALossIsWrittenOffInTheOpen() external {
        _lock(lender, 4e18);
        _borrow(lender, 6000e6);
        _widen();
        _crash(1400e8);
        uint256 expected = 5_333_333_334; // rounded up
        _fund(dollar, liquidator, LOAN);
        vm.expectEmit(address(market));
        emit ILendingBook.Liquidated(lender, liquidator, expected, 4e18);
        vm.expectEmit(address(market));
        emit ILendingBook.LossWrittenOff(lender, 6000e6 - expected);
        vm.prank(liquidator);
        market.liquidate(lender, type(uint256).max, 1);
        assertEq(_debtOf(lender), 0);
        assertEq(_collateralOf(lender), 0);
        assertEq(market.marketBooks().debt, LOAN);
        assertEq(market.worthOf(POOL_SHARES), POOL - 6000e6 + expected, "the lenders' loss");
        vm.expectRevert(abi.encodeWithSelector(ILendingBook.LendingDebtNone.selector, lender));
        market.repay(lender, 1);
    }

    /// @dev Debt that has next to no collateral left is no asset: anybody can have it written off.
    function test_ALossCannotHideBehindOneUnit() external {
        _widen();
        _crash(1400e8);
        _liquidate(borrower, type(uint256).max);
        _reportAfter(2 hours, 1400e8);
        _liquidate(borrower, 1333e6 * 2); // all but a little
        uint256 left = _collateralOf(borrower);
        assertGt(left, 0);
        (, uint256 seized) = _liquidate(borrower, type(uint256).max);
        assertEq(seized, left);
        assertEq(_debtOf(borrower), 0);
        assertLt(market.worthOf(POOL_SHARES), POOL);
    }

    // The lane of liquidators

    /// @dev Ten ether are wanted, eight may leave: four fifths of the debt are repaid, and nothing waits.
    function test_OUT13_OverTheLaneSmallerInProportion() external {
        _widen();
        _crash(1400e8);
        uint256 lane = market.liquidationCapacity(address(collateral));
        assertGt(lane, 7.99e18);
        assertLe(lane, 8e18);
        (uint256 repaid, uint256 seized) = _liquidate(borrower, type(uint256).max);
        assertEq(seized, lane);
        assertEq(repaid, (13_333_333_334 * lane + LOCKED - 1) / LOCKED);
        assertEq(_collateralOf(borrower), LOCKED - lane);
        assertEq(_debtOf(borrower), LOAN - repaid, "nothing is written off while collateral is left");
        assertEq(escrow.claimCount(address(collateral)), 0);
    }

    function test_OUT13_RevertWhen_TheLaneIsEmpty() external {
        _widen();
        _crash(1400e8);
        _liquidate(borrower, type(uint256).max);
        vm.expectRevert(abi.encodeWithSelector(ILendingBook.LendingSeizedTooLittle.selector, borrower, 0, 1));
        vm.prank(liquidator);
        market.liquidate(borrower, type(uint256).max, 1);
        _reportAfter(1 hours, 1400e8);
        _liquidate(borrower, type(uint256).max); // half the lane is back
        assertEq(_debtOf(borrower), 0);
    }

    function test_OUT13_GoesOnWhileTheMainLanesAreEmptyAndLatched() external {
        _lock(lender, 60e18);
        _unlock(lender, 59e18);
        vm.prank(lender);
        market.requestWithdraw(100_000e12);
        assertGt(market.outflowLatchedUntil(address(collateral)), _now());
        assertGt(market.outflowLatchedUntil(address(dollar)), _now());
        _latch();
        uint256 lane = market.liquidationCapacity(address(collateral));

        etherFeed.report(1800e8);
        (, uint256 seized) = _liquidate(borrower, LOAN);
        assertEq(seized, 4.375e18);
        assertEq(market.liquidationCapacity(address(collateral)), lane - seized);
    }

    function test_OUT13_TakesNothingFromOtherExits() external {
        uint256 main = _main(collateral);
        etherFeed.report(1800e8);
        _liquidate(borrower, LOAN);
        assertEq(_main(collateral), main);
    }

    // Scopes

    function test_CON1_RevertGiven_LiquidateClosed() external {
        etherFeed.report(1800e8);
        uint40 until = _close(Scope.Liquidate, 1 hours);
        vm.warp(until - 1);
        _expectClosed(Scope.Liquidate, until);
        market.liquidate(borrower, LOAN, 1);
        vm.warp(until);
        _liquidate(borrower, LOAN);
    }

    /// @dev Borrowers get as long before liquidators as they could not repay.
    function test_CON4_RevertGiven_TheGraceAfterRepayReopened() external {
        etherFeed.report(1800e8);
        uint40 until = _close(Scope.Repay, 1 hours);
        vm.warp(until);
        _expectClosed(Scope.Liquidate, until + 1 hours);
        market.liquidate(borrower, LOAN, 1);
        vm.warp(until + 1 hours - 1);
        _expectClosed(Scope.Liquidate, until + 1 hours);
        market.liquidate(borrower, LOAN, 1);
        vm.warp(until + 1 hours);
        _liquidate(borrower, LOAN);
    }

    function test_CON1_EnterTradeAndExitMayBeClosed() external {
        _close(Scope.Exit, 1 hours);
        etherFeed.report(1800e8);
        _liquidate(borrower, LOAN);
    }

    /// @dev Whatever the price: the account is better off, or its collateral is gone; the liquidator gets its bonus and
    /// not more.
    function testFuzz_LeavesTheAccountBetterOff(uint256 price, uint256 most) external {
        _widen();
        price = bound(price, 1300e8, 1860e8);
        _crash(int128(int256(price)));
        most = bound(most, 1e6, LOAN);
        (uint256 debt, uint256 locked) = (LOAN, LOCKED);
        _fund(dollar, liquidator, LOAN);
        vm.prank(liquidator);
        try market.liquidate(borrower, most, 1) returns (uint256 repaid, uint256 seized) {
            assertLe(seized * price, repaid * 1e20 * 105 / 100, "more than the bonus");
            (locked, debt) = market.positionOf(borrower);
            bool isBetter = debt * LOCKED <= LOAN * locked;
            assertTrue(isBetter || price < 1575e8, "worse off, although it was covered");
        } catch (bytes memory reason) {
            assertEq(bytes4(reason), ILendingBook.LendingDebtTooSmall.selector);
            assertGt(most, LOAN - MIN_DEBT);
        }
    }

    // Private

    /// @dev A second account, of the lender, that owes just so much and may be liquidated at 1,800.
    function _owing(uint256 debt) private {
        _lock(lender, debt * 1e12 / 1500 + 1);
        _borrow(lender, debt);
        _reportAfter(1 hours, 1800e8);
    }

    /// @dev The anchor follows the price down to 1,550, in three hours.
    function _widen() private {
        for (uint256 i = 0; i < 3; ++i) {
            int128 step = ETHER_PRICE - int128(int256(i + 1)) * 150e8;
            _reportAfter(1 hours, step);
            market.syncAnchor(_etherFeedId());
        }
    }

    /// @dev An hour after the last report the tolerance is at its cap.
    function _crash(int128 price) private {
        _reportAfter(1 hours, price);
    }
}
