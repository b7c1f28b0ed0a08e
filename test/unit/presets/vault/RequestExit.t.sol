// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {IOutflowEscrow} from "../../../../contracts/outflow/IOutflowEscrow.sol";
import {IOutflowLimiter} from "../../../../contracts/outflow/IOutflowLimiter.sol";
import {IProtectedVault} from "../../../../contracts/presets/IProtectedVault.sol";
import {Scope} from "../../../../contracts/types/Scope.sol";
import {EchoReceiver} from "../../../mocks/receivers/Receivers.sol";
import {CallbackToken} from "../../../mocks/tokens/CallbackToken.sol";
import {VaultClaims} from "../../../utils/VaultClaims.sol";
import {VaultFixture} from "../../../utils/VaultFixture.sol";

/// @dev `requestExit`.
/// forge-config: default.isolate = true
contract VaultRequestExitTest is VaultFixture {
    uint256 private constant REST = 200_000;

    function test_OUT4_WhatFitsIsPaidWhole() external {
        vm.expectEmit(address(vault));
        emit IProtectedVault.ExitRequested(alice, bob, alice, BURST, 0, BURST * UNIT, 0);
        (uint256 paid, uint64 claimId) = _requestExit(BURST * UNIT);
        assertEq(paid, BURST);
        assertEq(claimId, 0);
        assertEq(escrow.claimCount(vault.asset()), 0);
        assertEq(token.balanceOf(bob), BURST);
        assertEq(vault.totalAssets(), HELD - BURST);
        assertEq(vault.balanceOf(alice), (HELD - BURST) * UNIT);
    }

    function test_OUT4_WhatDoesNotFitWaits() external {
        vm.expectEmit(address(escrow));
        emit IOutflowEscrow.ClaimOpened(1, address(token), bob, uint128(REST), uint128(REST), _now(), 0);
        vm.expectEmit(address(vault));
        emit IProtectedVault.ExitRequested(alice, bob, alice, BURST, REST, (BURST + REST) * UNIT, 1);
        (uint256 paid, uint64 claimId) = _requestExit((BURST + REST) * UNIT);
        assertEq(paid, BURST);
        assertEq(claimId, 1);
        assertEq(token.balanceOf(bob), BURST);
        assertEq(token.balanceOf(address(escrow)), REST);
        assertEq(token.balanceOf(address(vault)), HELD - BURST - REST);
        assertEq(vault.totalAssets(), HELD - BURST - REST);
        assertEq(vault.balanceOf(alice), (HELD - BURST - REST) * UNIT);
        assertEq(vault.outflowLatchedUntil(address(token)), _now() + LATCH);
    }

    function test_OUT4_GivenALatchAllOfItWaits() external {
        _empty();
        (uint256 paid, uint64 claimId) = _requestExit(REST * UNIT);
        assertEq(paid, 0);
        assertEq(claimId, 1);
        assertEq(token.balanceOf(address(escrow)), REST);
        assertEq(vault.totalAssets(), HELD - BURST - REST);
    }

    function test_OUT7_GivenALatchASmallExitIsPaid() external {
        _empty();
        (uint256 paid, uint64 claimId) = _requestExit(THRESHOLD * UNIT);
        assertEq(paid, THRESHOLD);
        assertEq(claimId, 0);
    }

    function test_OUT5_TheEscrowPaysOnceReviewAndLineAreOver() external {
        (, uint64 claimId) = _requestExit((BURST + REST) * UNIT);
        IOutflowEscrow.Claim memory claim = VaultClaims.last(vault, bob, REST);
        uint40 dueAt = _now() + REVIEW; // the line needs less: REST / RATE seconds
        uint256 books = vault.totalAssets();
        vm.warp(dueAt - 1);
        vm.expectRevert(abi.encodeWithSelector(IOutflowEscrow.EscrowClaimNotDue.selector, claimId, dueAt));
        escrow.release(claimId, claim);
        vm.warp(dueAt);
        vm.prank(users.stranger);
        escrow.release(claimId, claim);
        assertEq(token.balanceOf(bob), BURST + REST);
        assertEq(vault.totalAssets(), books, "it left the books when it was asked for");
        assertEq(vault.outflowLine(address(token)).waiting, 0);
    }

    function test_OUT5_TheLineMayTakeLongerThanTheReview() external {
        uint256 rest = uint256(RATE) * REVIEW + 1;
        (, uint64 claimId) = _requestExit((BURST + rest) * UNIT);
        IOutflowEscrow.Claim memory claim = VaultClaims.last(vault, bob, rest);
        skip(REVIEW);
        vm.expectRevert(
            abi.encodeWithSelector(IOutflowLimiter.OutflowLineNotPassed.selector, address(token), rest, rest - 1)
        );
        escrow.release(claimId, claim);
        skip(1);
        escrow.release(claimId, claim);
        assertEq(token.balanceOf(bob), BURST + rest);
    }

    function test_AClaimHasNoPartInTheVault() external {
        uint256 price = vault.convertToAssets(1e18);
        _requestExit((BURST + REST) * UNIT);
        assertEq(vault.convertToAssets(1e18), price, "the others neither gain nor lose");
        _addYield(HELD);
        assertEq(escrow.owed(address(token)), REST, "and the claim earns nothing");
    }

    function test_OUT3_WhatWaitsInEscrowCountsForTheSample() external {
        _use(token, _shareTerms());
        _deposit(alice, HELD);
        skip(1 days);
        _requestExit(HELD / 2 * UNIT);
        uint256 waits = token.balanceOf(address(escrow));
        skip(1 days);
        _deposit(bob, 1);
        assertEq(vault.outflowLine(address(token)).sample, HELD / 2 + waits);
    }

    function test_OUT3_TheSampleOfADayIsTakenBeforeItsFirstExit() external {
        _use(token, _shareTerms());
        _deposit(alice, HELD);
        skip(1 days);
        vm.expectEmit(address(vault));
        emit IOutflowLimiter.OutflowSampled(address(token), uint32(_now() / 1 days), HELD, 0);
        _requestExit(10 * UNIT);
    }

    function test_RoundsTheWorthDown() external {
        (uint256 paid,) = _requestExit(2 * UNIT - 1);
        assertEq(paid, 1);
    }

    function test_SharesWorthNothingAreBurntForNothing() external {
        uint256 word = _word();
        vm.expectEmit(address(vault));
        emit IProtectedVault.ExitRequested(alice, bob, alice, 0, 0, UNIT - 1, 0);
        _requestExit(UNIT - 1);
        _requestExit(0);
        assertEq(vault.balanceOf(alice), (HELD - 1) * UNIT + 1);
        assertEq(_word(), word);
        assertEq(escrow.claimCount(vault.asset()), 0);
    }

    function test_RevertWhen_TheOwnerHoldsFewer() external {
        uint256 shares = _deposit(bob, 100);
        vm.startPrank(bob);
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InsufficientBalance.selector, bob, shares, shares + 1));
        vault.requestExit(shares + 1, bob, bob);
        vault.requestExit(shares, bob, bob);
    }

    function test_SpendsTheAllowance() external {
        vm.prank(alice);
        vault.approve(bob, 10 * UNIT);
        vm.startPrank(bob);
        vault.requestExit(7 * UNIT, bob, alice);
        assertEq(vault.allowance(alice, bob), 3 * UNIT);
        vm.expectRevert(
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, bob, 3 * UNIT, 3 * UNIT + 1)
        );
        vault.requestExit(3 * UNIT + 1, bob, alice);
        vm.expectEmit(address(vault));
        emit IProtectedVault.ExitRequested(bob, users.stranger, alice, 3, 0, 3 * UNIT, 0);
        vault.requestExit(3 * UNIT, users.stranger, alice);
        assertEq(vault.allowance(alice, bob), 0);
    }

    function test_OUT9_RevertWhen_TheReceiverIsVaultEscrowOrZero() external {
        _assertReceiversRefused();
        _empty();
        skip(LATCH - 1); // now all of it would wait
        _assertReceiversRefused();
    }

    function test_CON1_RevertGiven_ExitClosed() external {
        uint40 until = _close(Scope.Exit);
        vm.warp(until - 1);
        _expectClosed(Scope.Exit, until);
        _requestExit(UNIT);
        vm.warp(until);
        _requestExit(UNIT);
    }

    function test_OUT9_RevertWhen_TheTokenReentersMeanwhile() external {
        EchoReceiver echo = new EchoReceiver();
        _use(new CallbackToken(), _terms());
        _deposit(alice, HELD);
        echo.prepare(address(vault), abi.encodeCall(vault.deposit, (1, address(echo))));
        vm.prank(alice);
        (uint256 paid, uint256 claimId) = vault.requestExit((BURST + REST) * UNIT, address(echo), alice);
        assertFalse(echo.ok());
        bytes4 refusal = ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector;
        assertEq(echo.answer(), abi.encodeWithSelector(refusal));
        assertEq(paid, BURST, "the exit itself succeeds");
        assertEq(claimId, 1);
    }

    function _assertReceiversRefused() private {
        address[3] memory receivers = [address(vault), address(escrow), address(0)];
        for (uint256 i = 0; i < receivers.length; ++i) {
            vm.prank(alice);
            _expectRecipientInvalid(receivers[i]);
            vault.requestExit((THRESHOLD + 1) * UNIT, receivers[i], alice);
        }
    }
}
