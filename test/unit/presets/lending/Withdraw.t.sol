// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ILendingBook} from "../../../../contracts/presets/IProtectedLendingMarket.sol";
import {Scope} from "../../../../contracts/types/Scope.sol";
import {LendingFixture} from "../../../utils/LendingFixture.sol";

/// @notice `withdraw`.
/// forge-config: default.isolate = true
contract LendingWithdrawTest is LendingFixture {
    function test_OUT4_PaysAllInHand() external {
        vm.expectEmit(address(market));
        emit ILendingBook.Withdrawn(lender, 40_000e6, 40_000e12);
        assertEq(_withdraw(lender, 40_000e12), 40_000e6);
        assertEq(dollar.balanceOf(lender), 40_000e6);
        assertEq(market.sharesOf(lender), POOL_SHARES - 40_000e12);
        ILendingBook.MarketBooks memory books = market.marketBooks();
        assertEq(books.cash, POOL - 40_000e6);
        assertEq(books.shares, POOL_SHARES - 40_000e12);
    }

    function test_OUT1_AtTheLimit() external {
        uint256 main = _main(dollar);
        assertGt(main, 59_999e6);
        assertEq(_withdraw(lender, main * 1e6), main);
    }

    function test_OUT11_RevertWhen_OneAboveTheLimit() external {
        uint256 main = _main(dollar);
        _expectNeverFits(dollar, main + 1);
        vm.prank(lender);
        market.withdraw((main + 1) * 1e6);
        assertEq(market.sharesOf(lender), POOL_SHARES);
    }

    function test_RevertGiven_TheLaneIsLatched() external {
        _latch();
        _expectLatched(dollar, 40_000e6);
        vm.prank(lender);
        market.withdraw(40_000e12);
    }

    /// @dev Small exits keep flowing (OUT-7).
    function test_OUT7_GivenTheLaneIsLatched_ASmallExitIsPaid() external {
        _latch();
        uint256 small = _small(dollar);
        assertEq(_withdraw(lender, small * 1e6), small);
    }

    function test_RevertWhen_SharesTooFew() external {
        vm.expectRevert(
            abi.encodeWithSelector(ILendingBook.LendingSharesTooFew.selector, lender, POOL_SHARES + 1, POOL_SHARES)
        );
        vm.prank(lender);
        market.withdraw(POOL_SHARES + 1);
    }

    function test_RevertWhen_ItRoundsToNothing() external {
        vm.expectRevert(ILendingBook.LendingInputZero.selector);
        vm.prank(lender);
        market.withdraw(1e6 - 1);
        assertEq(_withdraw(lender, 1e6), 1);
    }

    function test_RevertWhen_TheRestIsLent() external {
        _deployMarket(_config());
        _supply(lender, 20_000e6);
        _open();
        vm.expectRevert(abi.encodeWithSelector(ILendingBook.LendingCashTooSmall.selector, 5000e6 + 1, 5000e6));
        vm.prank(lender);
        market.withdraw(5000e12 + 1e6);
        _withdraw(lender, 5000e12);
    }

    /// @dev Whether prices lie is no lender's concern.
    function test_ORA5_GoesOnWhileTheFeedsAreDead() external {
        skip(3 days);
        _withdraw(lender, 40_000e12);
    }

    function test_CON1_RevertGiven_ExitClosed() external {
        uint40 until = _close(Scope.Exit, 1 hours);
        vm.warp(until - 1);
        _expectClosed(Scope.Exit, until);
        vm.prank(lender);
        market.withdraw(1e12);
        vm.warp(until);
        _withdraw(lender, 1e12);
    }

    function test_CON1_AnyOtherScopeMayBeClosed() external {
        _close(Scope.Trade, 1 hours);
        _close(Scope.Repay, 1 hours);
        _close(Scope.Enter, 1 hours);
        _withdraw(lender, 1e12);
    }

    function testFuzz_ARoundTripGainsNothing(uint256 amount, uint256 time) external {
        _open();
        skip(bound(time, 0, 1000 days));
        amount = bound(amount, 1e6, 50_000e6);
        uint256 shares = _supply(liquidator, amount);
        assertLe(_withdraw(liquidator, shares), amount);
    }
}
