// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IFixedTermLoans} from "../../../contracts/examples/IFixedTermLoans.sol";
import {ContainmentWord} from "../../../contracts/types/ContainmentWord.sol";
import {Scope} from "../../../contracts/types/Scope.sol";
import {LoansBase} from "../../utils/LoansBase.t.sol";

/// @notice `liquidate` and `deadlineOf`, to the second.
contract FixedTermLoansLiquidateTest is LoansBase {
    uint256 private id;
    uint40 private nominal;

    function setUp() public override {
        super.setUp();
        id = _borrow();
        nominal = _now() + DURATION;
    }

    // Repaying was never closed

    function test_RevertWhen_OneSecondBeforeTheDeadline() external {
        assertEq(loans.deadlineOf(id), nominal);
        vm.warp(nominal - 1);
        _expectNotDue(id, nominal);
        loans.liquidate(id);
    }

    function test_WhenTheDeadlineHasCome_SeizesTheCollateral() external {
        vm.warp(nominal);
        _fundDebt(liquidator, id);
        vm.expectEmit(address(loans));
        emit IFixedTermLoans.Liquidated(id, liquidator, PRINCIPAL + FEE, LOCKED);
        vm.prank(liquidator);
        loans.liquidate(id);

        assertEq(collateral.balanceOf(liquidator), LOCKED);
        assertEq(token.balanceOf(liquidator), 0);
        assertEq(loans.loanOf(id).borrower, address(0));
        IFixedTermLoans.Books memory books = loans.books();
        assertEq(books.cash, POOL + FEE);
        assertEq(books.principal + books.fees + books.collateral, 0);
    }

    function test_RevertWhen_Unknown() external {
        vm.warp(nominal);
        _liquidate(id);
        _expectUnknown(id);
        loans.liquidate(id);
        _expectUnknown(id);
        loans.deadlineOf(id);
    }

    function test_CON1_RevertGiven_LiquidateClosed() external {
        vm.warp(nominal);
        uint40 until = _close(LIQUIDATE, 1 days);
        vm.warp(until - 1);
        _expectClosed(Scope.Liquidate, until);
        loans.liquidate(id);
        vm.warp(until);
        _liquidate(id);
    }

    // Repaying was closed (CON-5)

    function test_CON5_TheDeadlineStandsStillWhileRepayIsClosed() external {
        uint40 start = _now();
        _close(REPAY, 1 days);
        assertEq(loans.deadlineOf(id), nominal);
        vm.warp(start + 1);
        assertEq(loans.deadlineOf(id), nominal + 1);
        vm.warp(start + 1 days - 1);
        assertEq(loans.deadlineOf(id), nominal + 1 days - 1);
        vm.warp(start + 10 days);
        assertEq(loans.deadlineOf(id), nominal + 1 days, "and goes on when it is open");
    }

    function test_CON5_RevertWhen_OneSecondBeforeTheMovedDeadline() external {
        _close(REPAY, 1 days);
        vm.warp(nominal + 1 days - 1);
        _expectNotDue(id, nominal + 1 days);
        loans.liquidate(id);
        vm.warp(nominal + 1 days);
        _liquidate(id);
    }

    function test_CON5_AnOverlappingClosingCountsOnce() external {
        _close(REPAY, 2 days);
        skip(1 days);
        _close(REPAY, 3 days);
        skip(10 days);
        assertEq(loans.deadlineOf(id), nominal + 4 days);
    }

    function test_CON5_APlanThatReopensEarlyEndsTheDelay() external {
        _close(REPAY, 7 days);
        _propose(HOST, ContainmentWord.wrap(0));
        skip(DELAY + 1 hours);
        loans.executeUnpause(HOST);
        skip(1 days);
        assertEq(loans.deadlineOf(id), nominal + DELAY + 1 hours);
    }

    function test_CON5_OnlyTheKeyAndScopeThatGuardRepaymentMoveIt() external {
        _contain(users.council, MARKET, REPAY, _now() + 1 days);
        _pause(users.guardian, LIQUIDATE, MAX);
        skip(2 days);
        assertEq(loans.deadlineOf(id), nominal);
    }

    function test_CON5_AnOverdueLoanStaysOverdue() external {
        vm.warp(nominal + 1);
        _close(REPAY, 7 days);
        skip(7 days + GRACE_CAP);
        assertLt(loans.deadlineOf(id), _now());
        _liquidate(id);
    }

    function testFuzz_CON5_MovesByTheSecondsOfEveryClosing(uint32 first, uint32 second, uint32 between) external {
        (first, second) = (uint32(bound(first, 1, COUNCIL_MAX)), uint32(bound(second, 1, COUNCIL_MAX)));
        between = uint32(bound(between, 0, 10 days));
        _close(REPAY, first);
        skip(uint256(first) + between);
        uint40 end = _close(REPAY, second);
        uint256 deadline = uint256(nominal) + first + second;
        vm.warp(end);
        assertEq(loans.deadlineOf(id), deadline);

        uint256 open = loans.closedUntil(HOST, Scope.Liquidate);
        if (open < deadline) {
            vm.warp(deadline - 1);
            _expectNotDue(id, deadline);
            loans.liquidate(id);
        }
        vm.warp(open < deadline ? deadline : open);
        _liquidate(id);
    }

    // The grace after a closing (CON-4)

    /// @dev Ten seconds were left when repaying closed for two hours: due ten seconds after it reopens, and liquidated
    /// only after half as long as it was closed.
    function test_CON4_RevertWhen_InTheGrace() external {
        vm.warp(nominal - 10);
        _pause(users.guardian, REPAY, EXIT_MAX);
        uint40 reopens = nominal - 10 + EXIT_MAX;
        uint40 grace = reopens + EXIT_MAX / 2;
        vm.warp(reopens + 10);
        assertEq(loans.deadlineOf(id), _now(), "due");
        _expectClosed(Scope.Liquidate, grace);
        loans.liquidate(id);
        vm.warp(grace - 1);
        _expectClosed(Scope.Liquidate, grace);
        loans.liquidate(id);
    }

    function test_CON4_InTheFirstSecondAfterTheGrace() external {
        vm.warp(nominal - 10);
        _pause(users.guardian, REPAY, EXIT_MAX);
        vm.warp(nominal - 10 + EXIT_MAX + EXIT_MAX / 2);
        _liquidate(id);
    }

    function test_CON4_InTheGraceTheBorrowerRepays() external {
        vm.warp(nominal - 10);
        _pause(users.guardian, REPAY, EXIT_MAX);
        vm.warp(nominal - 10 + EXIT_MAX + EXIT_MAX / 2 - 1);
        _repay(borrower, id);
    }
}
