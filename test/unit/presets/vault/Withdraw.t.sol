// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IERC4626} from "@openzeppelin/contracts/interfaces/IERC4626.sol";
import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {ERC4626} from "@openzeppelin/contracts/token/ERC20/extensions/ERC4626.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {IOutflowLimiter} from "../../../../contracts/outflow/IOutflowLimiter.sol";
import {Scope} from "../../../../contracts/types/Scope.sol";
import {EchoReceiver} from "../../../mocks/receivers/Receivers.sol";
import {CallbackToken} from "../../../mocks/tokens/CallbackToken.sol";
import {SenderFeeToken} from "../../../mocks/tokens/SenderFeeToken.sol";
import {VaultFixture} from "../../../utils/VaultFixture.sol";

/// @dev `withdraw`.
/// forge-config: default.isolate = true
contract VaultWithdrawTest is VaultFixture {
    function test_OUT4_PaysAllAndBooks() external {
        vm.expectEmit(address(vault));
        emit IERC4626.Withdraw(alice, bob, alice, 7, 7 * UNIT);
        assertEq(_withdraw(7), 7 * UNIT);
        assertEq(token.balanceOf(bob), 7);
        assertEq(vault.balanceOf(alice), (HELD - 7) * UNIT);
        assertEq(vault.totalAssets(), HELD - 7);
        assertEq(token.balanceOf(address(vault)), HELD - 7);
        assertEq(escrow.claimCount(vault.asset()), 0);
    }

    function test_RoundsSharesUp() external {
        _addYield(HELD / 3);
        uint256 shares = 7 * (vault.totalSupply() + UNIT);
        assertEq(_withdraw(7), (shares - 1) / (HELD + HELD / 3 + 1) + 1);
    }

    // Limits

    function test_OUT4_TheCapacityIsPaidAndOneMoreIsRefused() external {
        _expectLimit(BURST + 1, BURST, NEVER);
        _withdraw(BURST + 1);
        _withdraw(BURST);
        assertEq(token.balanceOf(bob), BURST);
        assertEq(vault.totalAssets(), HELD - BURST);
    }

    function test_OUT11_TheRefusalSaysWhatFitsAndWhen() external {
        _toLevel();
        _expectLimit(LEVEL + RATE + 1, LEVEL, 2);
        _withdraw(LEVEL + RATE + 1);
        skip(1);
        _expectLimit(LEVEL + RATE + 1, LEVEL + RATE, 1);
        _withdraw(LEVEL + RATE + 1);
        skip(1);
        _withdraw(LEVEL + RATE + 1);
    }

    function test_OUT4_ARefusalLeavesEverything() external {
        _toLevel();
        uint256 word = _word();
        _expectLimit(LEVEL + 1, LEVEL, 1);
        _withdraw(LEVEL + 1);
        assertEq(_word(), word);
        assertEq(vault.totalAssets(), HELD - BURST + LEVEL);
        assertEq(vault.balanceOf(alice), (HELD - BURST + LEVEL) * UNIT);
    }

    function test_OUT8_AnExitNearTheLimitSucceedsAndLatches() external {
        uint40 until = _now() + LATCH;
        vm.expectEmit(address(vault));
        emit IOutflowLimiter.OutflowLaneTripped(address(token), BURST - LEVEL + 1, LEVEL - 1, until);
        _withdraw(BURST - LEVEL + 1);
        vm.warp(until - 1);
        _expectLatched(THRESHOLD + 1, THRESHOLD, until);
        _withdraw(THRESHOLD + 1);
        vm.warp(until);
        _withdraw(THRESHOLD + 1);
    }

    function test_OUT7_SmallExitsKeepFlowing() external {
        _empty();
        uint40 until = _now() + LATCH;
        for (uint256 i = 0; i < 3; ++i) {
            _withdraw(THRESHOLD);
        }
        uint256 left = SMALL_BURST - 3 * THRESHOLD;
        _expectLatched(left + 1, left, until);
        _withdraw(left + 1);
        _withdraw(left);
        assertEq(token.balanceOf(bob), BURST + SMALL_BURST);
    }

    function test_OUT8_AGuardianLatches() external {
        vm.prank(users.guardian);
        vault.latchOutflow(address(token), 1 hours, "cause", "evidence");
        _expectLatched(THRESHOLD + 1, THRESHOLD, _now() + 1 hours);
        _withdraw(THRESHOLD + 1);
        skip(1 hours);
        _withdraw(THRESHOLD + 1);
    }

    /// @dev Whoever holds a thief's shares takes a burst, then only what the lanes regain.
    function test_OUT1_InAnyWindowAtMostL() external {
        for (uint256 i = 0; i < 60; ++i) {
            (uint256 main, uint256 small) = _capacity();
            if (main != 0) _withdraw(main);
            if (small != 0) _withdraw(small);
            skip(1 minutes);
        }
        assertLe(token.balanceOf(bob), _terms().most);
    }

    function test_OUT3_TheSampleOfADayIsTakenBeforeItsFirstExit() external {
        _use(token, _shareTerms());
        _deposit(alice, HELD);
        skip(1 days);
        vm.expectEmit(address(vault));
        emit IOutflowLimiter.OutflowSampled(address(token), uint32(_now() / 1 days), HELD, 0);
        _withdraw(10);
    }

    function testFuzz_OUT2_DepositThenWithdrawLeavesTheWord(uint256 before, uint256 amount) external {
        vm.prank(alice);
        vault.withdraw(bound(before, 1, BURST - LEVEL), bob, alice);
        amount = bound(amount, 1, 9 * uint256(HELD));
        _give(address(batch), amount);
        vm.prank(alice);
        vault.transfer(address(batch), UNIT); // what rounding may cost
        bytes[] memory calls = new bytes[](2);
        calls[0] = abi.encodeCall(vault.deposit, (amount, address(batch)));
        calls[1] = abi.encodeCall(vault.withdraw, (amount, address(batch), address(batch)));
        uint256 word = _word();
        batch.run(address(vault), calls);
        assertEq(_word(), word);
        assertEq(token.balanceOf(address(batch)), amount);
    }

    /// @dev Of a token that the vault is not made for: the limit holds, while the books learn nothing.
    function test_OUT9_WhatTheTokenTakesBesideIsChargedToo() external {
        _use(new SenderFeeToken(), _terms());
        _give(alice, 2 * uint256(HELD));
        vm.prank(alice);
        vault.deposit(HELD, alice);
        _withdraw(100_000);
        (uint256 main,) = _capacity();
        assertEq(main, BURST - 101_000);
        assertEq(vault.totalAssets(), HELD - 100_000);
        assertEq(token.balanceOf(address(vault)), HELD - 101_000);
    }

    // Owner, caller, receiver

    function test_RevertWhen_TheOwnerHoldsLess() external {
        uint256 shares = _deposit(bob, 100);
        vm.startPrank(bob);
        vm.expectRevert(abi.encodeWithSelector(ERC4626.ERC4626ExceededMaxWithdraw.selector, bob, 101, 100));
        vault.withdraw(101, bob, bob);
        assertEq(vault.withdraw(100, bob, bob), shares);
    }

    function test_SpendsTheAllowance() external {
        vm.prank(alice);
        vault.approve(bob, 10 * UNIT);
        vm.startPrank(bob);
        vault.withdraw(7, bob, alice);
        assertEq(vault.allowance(alice, bob), 3 * UNIT);
        vm.expectRevert(
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, bob, 3 * UNIT, 4 * UNIT)
        );
        vault.withdraw(4, bob, alice);
        vault.withdraw(3, bob, alice);
        assertEq(token.balanceOf(bob), 10);
    }

    function test_AnAllowanceWithoutEndIsNotSpent() external {
        vm.prank(alice);
        vault.approve(bob, type(uint256).max);
        vm.prank(bob);
        vault.withdraw(7, bob, alice);
        assertEq(vault.allowance(alice, bob), type(uint256).max);
    }

    function test_OUT9_RevertWhen_TheReceiverIsVaultEscrowOrZero() external {
        address[3] memory receivers = [address(vault), address(escrow), address(0)];
        vm.startPrank(alice);
        for (uint256 i = 0; i < receivers.length; ++i) {
            _expectRecipientInvalid(receivers[i]);
            vault.withdraw(1, receivers[i], alice);
        }
    }

    function test_ZeroIsAcceptedWhateverTheLimits() external {
        _empty();
        skip(1);
        uint256 word = _word();
        vm.expectEmit(address(vault));
        emit IERC4626.Withdraw(alice, bob, alice, 0, 0);
        assertEq(_withdraw(0), 0);
        assertEq(_word(), word);
    }

    function test_CON1_RevertGiven_ExitClosed() external {
        uint40 until = _close(Scope.Exit);
        vm.warp(until - 1);
        _expectClosed(Scope.Exit, until);
        _withdraw(1);
        _expectClosed(Scope.Exit, until);
        _withdraw(0);
        vm.warp(until);
        _withdraw(1);
    }

    // Re-entrance

    function test_OUT9_RevertWhen_TheTokenReentersMeanwhile() external {
        EchoReceiver echo = _callbackVault();
        bytes[4] memory calls = [
            abi.encodeCall(vault.deposit, (1, address(echo))),
            abi.encodeCall(vault.withdraw, (1, address(echo), address(echo))),
            abi.encodeCall(vault.requestExit, (UNIT, address(echo), address(echo))),
            abi.encodeCall(vault.addYield, (1))
        ];
        for (uint256 i = 0; i < calls.length; ++i) {
            echo.prepare(address(vault), calls[i]);
            vm.prank(alice);
            vault.withdraw(5, address(echo), alice);
            assertFalse(echo.ok());
            bytes4 refusal = ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector;
            assertEq(echo.answer(), abi.encodeWithSelector(refusal));
            assertEq(token.balanceOf(address(echo)), 5 * (i + 1), "the exit itself succeeds");
        }
    }

    function test_OUT9_WhileATokenCallsThePriceIsTheOneAfterTheExit() external {
        EchoReceiver echo = _callbackVault();
        _addYield(HELD / 3);
        echo.prepare(address(vault), abi.encodeCall(vault.convertToAssets, (1e18)));
        vm.prank(alice);
        vault.withdraw(BURST, address(echo), alice);
        assertEq(abi.decode(echo.answer(), (uint256)), vault.convertToAssets(1e18));
        echo.prepare(address(vault), abi.encodeCall(vault.totalAssets, ()));
        vm.prank(alice);
        vault.withdraw(1, address(echo), alice);
        assertEq(abi.decode(echo.answer(), (uint256)), vault.totalAssets());
    }

    function _callbackVault() private returns (EchoReceiver echo) {
        echo = new EchoReceiver();
        _use(new CallbackToken(), _terms());
        _deposit(alice, HELD);
        vm.prank(alice);
        vault.transfer(address(echo), 100 * UNIT);
    }
}
