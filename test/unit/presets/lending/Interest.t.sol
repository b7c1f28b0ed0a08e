// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ILendingBook} from "../../../../contracts/presets/IProtectedLendingMarket.sol";
import {Scope} from "../../../../contracts/types/Scope.sol";
import {LendingFixture} from "../../../utils/LendingFixture.sol";

/// @notice What a debt grows to, and for which seconds. 15,000 of 1,000,000 are lent: 2 % + 48 % x 1.5 % = 2.72 %.
/// forge-config: default.isolate = true
contract LendingInterestTest is LendingFixture {
    uint256 private constant AFTER_A_YEAR = 15_408e6;

    function setUp() public override {
        super.setUp();
        _open();
    }

    function test_AYear() external {
        skip(365 days);
        assertEq(_debtOf(borrower), AFTER_A_YEAR);
        assertEq(market.marketBooks().debt, AFTER_A_YEAR);
        assertEq(market.worthOf(POOL_SHARES), POOL + 408e6 - 1, "all of it is the lenders'");
    }

    function test_EachSecond() external {
        uint256 before = LOAN;
        for (uint256 i = 1; i < 5; ++i) {
            skip(1);
            uint256 debt = _debtOf(borrower);
            assertGe(debt, before + 12);
            assertLe(debt, before + 14);
            before = debt;
        }
    }

    function test_TheRateFollowsWhatIsLent() external {
        _lock(liquidator, 20e18);
        _borrow(liquidator, 25_000e6); // 4 %: 3.92 % a year
        skip(365 days);
        assertEq(_debtOf(borrower), 15_588e6);
    }

    function test_IsWrittenDownOncePerSecond() external {
        skip(365 days);
        _fund(dollar, lender, 2e6);
        vm.startPrank(lender);
        vm.expectEmit(address(market));
        emit ILendingBook.InterestAccrued(1.0272e27);
        market.supply(1e6);
        assertEq(_debtOf(borrower), AFTER_A_YEAR);
        vm.recordLogs();
        market.supply(1e6);
        assertEq(vm.getRecordedLogs().length, 2, "Supplied and the token's Transfer, and no interest");
    }

    // While nobody can repay (CON-5)

    function test_CON5_NoInterestWhileRepayIsClosed() external {
        skip(100 days);
        uint256 debt = _debtOf(borrower);
        uint40 until = _close(Scope.Repay, 7 days);
        vm.warp(until - 1);
        assertEq(_debtOf(borrower), debt);
        vm.warp(until);
        assertEq(_debtOf(borrower), debt);
        assertEq(market.repayClosedTime(), 7 days);
        skip(1);
        assertGt(_debtOf(borrower), debt);
        vm.warp(START + 365 days + 7 days);
        assertEq(_debtOf(borrower), AFTER_A_YEAR);
    }

    /// @dev Also when it is written down in the midst of a closing.
    function test_CON5_WrittenDownWhileClosed() external {
        skip(100 days);
        uint256 debt = _debtOf(borrower);
        _close(Scope.Repay, 7 days);
        skip(3 days);
        _withdraw(lender, 1e12);
        assertEq(_debtOf(borrower), debt);
        skip(4 days);
        assertEq(_debtOf(borrower), debt);
        _withdraw(lender, 1e12);
        assertEq(_debtOf(borrower), debt);
    }

    function test_CON5_AnOverlappingClosingCountsOnce() external {
        _close(Scope.Repay, 2 days);
        skip(1 days);
        _close(Scope.Repay, 3 days);
        skip(365 days + 3 days);
        assertEq(_debtOf(borrower), AFTER_A_YEAR);
    }

    function test_CON5_ClosingsOfOtherScopesCount() external {
        _close(Scope.Exit, 7 days);
        _close(Scope.Liquidate, 7 days);
        skip(365 days);
        assertEq(_debtOf(borrower), AFTER_A_YEAR);
    }

    /// @dev Who accrues often pays more, by less than compounding each second would cost, at a rate that
    /// grows with the debt: below e^0.0274 - 1, which is 2.778 %.
    function testFuzz_HoweverOftenItIsWrittenDown(uint256 seed) external {
        uint256 end = _now() + 365 days;
        while (_now() < end) {
            seed = uint256(keccak256(abi.encode(seed)));
            uint256 step = bound(seed, 1 days, 100 days);
            vm.warp(_now() + step < end ? _now() + step : end);
            _supply(lender, 1e6);
        }
        assertGe(_debtOf(borrower), AFTER_A_YEAR - 1e6, "the supply lowers the rate a little");
        assertLe(_debtOf(borrower), LOAN * 1.0278e6 / 1e6);
    }
}
