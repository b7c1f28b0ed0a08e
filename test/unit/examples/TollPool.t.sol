// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IContainment} from "../../../contracts/core/IContainment.sol";
import {IContainmentStatus} from "../../../contracts/core/IContainmentStatus.sol";
import {ITollPool} from "../../../contracts/examples/ITollPool.sol";
import {TollPool} from "../../../contracts/examples/TollPool.sol";
import {Scope} from "../../../contracts/types/Scope.sol";
import {TollBase} from "../../utils/TollBase.t.sol";
import {EchoReceiver} from "../../mocks/receivers/Receivers.sol";

/// @notice `deposit`, `withdraw` and set-up.
contract TollPoolTest is TollBase {
    // Set-up

    function test_SetsUp() external {
        vm.expectEmit();
        emit IContainment.HostBitsSet(63);
        vm.expectEmit();
        emit ITollPool.TollSet(630);
        TollPool full = new TollPool(_poolConfig(63));
        assertEq(full.tollBps(), 630);
        assertEq(full.collector(), collector);
    }

    function test_RevertWhen_TheFirstTollIsBeyondSixBits() external {
        vm.expectRevert(abi.encodeWithSelector(IContainment.HostBitsInvalid.selector, 64));
        new TollPool(_poolConfig(64));
    }

    function test_RevertWhen_ThereIsNoCollector() external {
        collector = address(0);
        vm.expectRevert(ITollPool.PoolInputZero.selector);
        new TollPool(_poolConfig(STEPS));
    }

    // deposit

    function test_Deposit_CreditsWhatTheTollLeaves() external {
        vm.deal(alice, 1000);
        vm.expectEmit(address(pool));
        emit ITollPool.Deposited(alice, 997, 3);
        vm.prank(alice);
        assertEq(pool.deposit{value: 1000}(997), 997);
        assertEq(pool.balanceOf(alice), 997);
        assertEq(pool.balanceOf(collector), 3);
        assertEq(address(pool).balance, 1000);
    }

    function test_Deposit_TheTollRoundsDown() external {
        assertEq(_deposit(alice, 333), 333, "0.999");
        assertEq(_deposit(alice, 334), 333, "1.002");
    }

    function test_Deposit_WithoutTollCreditsAll() external {
        _setToll(0);
        assertEq(_deposit(alice, 10_000), 10_000);
        assertEq(pool.balanceOf(collector), 0);
    }

    /// @dev Each of the 64 tolls, to the wei.
    function test_Deposit_EveryToll() external {
        for (uint8 steps = 63; steps < 64; --steps) {
            TollPool other = new TollPool(_poolConfig(steps));
            assertEq(other.tollBps(), uint256(steps) * 10);
            assertEq(other.deposit{value: 10_000}(0), 10_000 - uint256(steps) * 10);
            if (steps == 0) break;
        }
    }

    function testFuzz_Deposit_CreditAndTollAreTheValue(uint96 amount, uint8 steps) external {
        steps = uint8(bound(steps, 0, 63));
        _setToll(steps);
        if (amount == 0) amount = 1;
        uint256 credited = _deposit(alice, amount);
        uint256 toll = amount - credited;
        assertEq(pool.balanceOf(collector), toll);
        assertLe(toll * 10_000, uint256(amount) * steps * 10, "never more than the toll");
        assertGt((toll + 1) * 10_000, uint256(amount) * steps * 10, "at most a wei less");
    }

    function test_Deposit_RevertWhen_NothingIsSent() external {
        vm.expectRevert(ITollPool.PoolInputZero.selector);
        pool.deposit(0);
    }

    /// @dev Whoever executes a due raise just before a deposit takes no more than its owner accepts.
    function test_Deposit_RevertWhen_TheTollLeavesLess() external {
        vm.deal(alice, 1000);
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(ITollPool.PoolCreditTooSmall.selector, 997, 998));
        pool.deposit{value: 1000}(998);
    }

    function test_CON1_Deposit_RevertGiven_EnterClosed() external {
        vm.deal(alice, 1000);
        uint40 until = _now() + 1 hours;
        _pause(users.guardian, ENTER, 1 hours);
        vm.warp(until - 1);
        vm.expectRevert(abi.encodeWithSelector(IContainmentStatus.ScopeClosed.selector, HOST, Scope.Enter, until));
        vm.prank(alice);
        pool.deposit{value: 1000}(0);
        vm.warp(until);
        assertEq(_deposit(alice, 1000), 997);
    }

    // withdraw

    function test_Withdraw_Pays() external {
        _deposit(alice, 1000);
        vm.expectEmit(address(pool));
        emit ITollPool.Withdrawn(alice, 900);
        vm.prank(alice);
        pool.withdraw(900);
        assertEq(alice.balance, 900);
        assertEq(pool.balanceOf(alice), 97);
    }

    function test_Withdraw_PaysTheCollectorLikeAnyone() external {
        _deposit(alice, 1000);
        vm.prank(collector);
        pool.withdraw(3);
        assertEq(collector.balance, 3);
    }

    function test_Withdraw_RevertWhen_OneMoreThanTheBalance() external {
        _deposit(alice, 1000);
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(ITollPool.PoolBalanceTooSmall.selector, alice, 998, 997));
        pool.withdraw(998);
    }

    function test_Withdraw_RevertWhen_Zero() external {
        vm.expectRevert(ITollPool.PoolInputZero.selector);
        pool.withdraw(0);
    }

    function test_Withdraw_ReenteringFindsTheBalanceSpent() external {
        EchoReceiver echo = new EchoReceiver();
        _deposit(alice, 1000);
        vm.deal(address(echo), 1000);
        vm.startPrank(address(echo));
        pool.deposit{value: 1000}(0);
        echo.prepare(address(pool), abi.encodeCall(pool.withdraw, (997)));
        pool.withdraw(997);
        assertFalse(echo.ok());
        assertEq(echo.answer(), abi.encodeWithSelector(ITollPool.PoolBalanceTooSmall.selector, echo, 997, 0));
    }

    function test_CON1_Withdraw_RevertGiven_ExitClosed() external {
        _deposit(alice, 1000);
        uint40 until = _now() + EXIT_MAX;
        _pause(users.guardian, EXIT, EXIT_MAX);
        vm.warp(until - 1);
        vm.expectRevert(abi.encodeWithSelector(IContainmentStatus.ScopeClosed.selector, HOST, Scope.Exit, until));
        vm.prank(alice);
        pool.withdraw(1);
        vm.warp(until);
        vm.prank(alice);
        pool.withdraw(1);
    }
}
