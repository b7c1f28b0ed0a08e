// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IOutflowEscrow} from "../../../../contracts/outflow/IOutflowEscrow.sol";
import {ILendingBook} from "../../../../contracts/presets/IProtectedLendingMarket.sol";
import {Scope} from "../../../../contracts/types/Scope.sol";
import {LendingFixture} from "../../../utils/LendingFixture.sol";

/// @notice `requestWithdraw`.
/// forge-config: default.isolate = true
contract LendingRequestWithdrawTest is LendingFixture {
    function test_OUT4_WhatFitsIsPaidAtOnce() external {
        vm.expectEmit(address(market));
        emit ILendingBook.Withdrawn(lender, 59_000e6, 59_000e12);
        assertEq(_request(59_000e12), 0);
        assertEq(dollar.balanceOf(lender), 59_000e6);
        assertEq(escrow.claimCount(address(dollar)), 0);
    }

    function test_OUT4_WhatDoesNotFitWaitsAndIsPaidInTheEnd() external {
        uint256 main = _main(dollar);
        uint256 id = _request(100_000e12);
        assertEq(id, 1);
        assertEq(dollar.balanceOf(lender), main);
        assertEq(dollar.balanceOf(address(escrow)), 100_000e6 - main);
        ILendingBook.MarketBooks memory books = market.marketBooks();
        assertEq(books.cash, POOL - 100_000e6, "what waits is no longer the market's");
        assertEq(books.shares, POOL_SHARES - 100_000e12);

        IOutflowEscrow.Claim memory claim = IOutflowEscrow.Claim({
            asset: address(dollar),
            recipient: lender,
            amount: uint128(100_000e6 - main),
            lineEnd: market.outflowLine(address(dollar)).reserved,
            madeAt: _now(),
            callHash: 0
        });
        skip(REVIEW);
        escrow.release(uint64(id), claim);
        assertEq(dollar.balanceOf(lender), 100_000e6);
    }

    /// @dev A large exit trips the lane and succeeds, so the trip stays (OUT-8). Nobody's debt is affected.
    function test_OUT8_TripsTheLaneAndRepayingGoesOn() external {
        _open();
        _request(100_000e12);
        assertGt(market.outflowLatchedUntil(address(dollar)), _now());
        _repay(borrower, type(uint256).max);
        assertEq(_debtOf(borrower), 0);
    }

    function test_RevertWhen_TheRestIsLent() external {
        _deployMarket(_config());
        _supply(lender, 20_000e6);
        _open();
        vm.expectRevert(abi.encodeWithSelector(ILendingBook.LendingCashTooSmall.selector, 20_000e6, 5000e6));
        vm.prank(lender);
        market.requestWithdraw(20_000e12);
    }

    function test_CON1_RevertGiven_ExitClosed() external {
        uint40 until = _close(Scope.Exit, 1 hours);
        vm.warp(until - 1);
        _expectClosed(Scope.Exit, until);
        vm.prank(lender);
        market.requestWithdraw(1e12);
        vm.warp(until);
        _request(1e12);
    }

    function _request(uint256 shares) private returns (uint256 id) {
        (uint256 worth, uint256 main, uint256 paid) = (market.worthOf(shares), _main(dollar), 0);
        vm.prank(lender);
        (paid, id) = market.requestWithdraw(shares);
        assertEq(paid, worth < main ? worth : main);
    }
}
