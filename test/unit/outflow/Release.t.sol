// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IOutflowEscrow} from "../../../contracts/outflow/IOutflowEscrow.sol";
import {OutflowBase} from "../../utils/OutflowBase.t.sol";
import {BlockingToken} from "../../mocks/tokens/BlockingToken.sol";
import {CallbackToken} from "../../mocks/tokens/CallbackToken.sol";
import {FalseToken} from "../../mocks/tokens/FalseToken.sol";
import {FeeToken} from "../../mocks/tokens/FeeToken.sol";
import {ShrinkingToken} from "../../mocks/tokens/ShrinkingToken.sol";
import {SilentToken} from "../../mocks/tokens/SilentToken.sol";
import {EchoReceiver, HungryReceiver, MoodyReceiver} from "../../mocks/receivers/Receivers.sol";

/// @dev `OutflowEscrow.release`.
/// forge-config: default.isolate = true
contract ReleaseTest is OutflowBase {
    // Review and line

    function test_OUT5_PaysAfterReviewOnceTheLineHasPassed() external {
        (uint64 id, IOutflowEscrow.Claim memory claim) = _wait(alice, 500_000);
        skip(REVIEW - 1);
        _expectNotDue(id, claim.madeAt + REVIEW);
        escrow.release(id, claim);
        skip(1);
        assertEq(uint256(escrow.claimState(id, claim)), uint256(IOutflowEscrow.ClaimState.Due));
        vm.expectEmit(address(escrow));
        emit IOutflowEscrow.ClaimReleased(id, address(token), alice, 500_000);
        vm.prank(users.stranger);
        escrow.release(id, claim);
        assertEq(token.balanceOf(alice), BURST + 500_000);
        assertEq(escrow.owed(address(token)), 0);
        assertEq(host.outflowLine(address(token)).waiting, 0);
        assertEq(uint256(escrow.claimState(id, claim)), uint256(IOutflowEscrow.ClaimState.None));
    }

    function test_OUT5_TheLineMovesAtTheRateInForce() external {
        (uint64 id, IOutflowEscrow.Claim memory claim) = _wait(alice, 10_000_000); // 100,000 seconds
        skip(REVIEW);
        _expectLine(10_000_000, 8_640_000);
        escrow.release(id, claim);
        skip(100_000 - REVIEW - 1);
        _expectLine(10_000_000, 9_999_900);
        escrow.release(id, claim);
        skip(1);
        escrow.release(id, claim);
    }

    function test_OUT5_TheLineMovesByInflow() external {
        (uint64 id, IOutflowEscrow.Claim memory claim) = _wait(alice, 10_000_000);
        skip(REVIEW);
        host.inflow(address(token), 1_359_999);
        _expectLine(10_000_000, 9_999_999);
        escrow.release(id, claim);
        host.inflow(address(token), 1);
        escrow.release(id, claim);
    }

    function test_OUT5_PlacesBehindTheHeadArePaidInAnyOrder() external {
        (uint64 first, IOutflowEscrow.Claim memory claim1) = _wait(alice, 500_000);
        (uint64 second, IOutflowEscrow.Claim memory claim2) = _wait(bob, 500_000);
        (uint64 third, IOutflowEscrow.Claim memory claim3) = _wait(bob, 9_000_000);
        skip(REVIEW);
        escrow.release(second, claim2);
        _expectLine(10_000_000, 8_640_000);
        escrow.release(third, claim3);
        escrow.release(first, claim1);
        assertEq(token.balanceOf(alice), 500_000 + BURST);
        assertEq(token.balanceOf(bob), 500_000);
    }

    function test_OUT5_ALaneWithoutRefillMovesByInflowAlone() external {
        (uint64 id, IOutflowEscrow.Claim memory claim) = _wait(alice, 10_000_000);
        host.inflow(address(token), 10_000_000);
        skip(REVIEW);
        escrow.release(id, claim);
    }

    // Unknown claims

    function test_RevertGiven_PaidBefore() external {
        (uint64 id, IOutflowEscrow.Claim memory claim) = _wait(alice, 1);
        skip(REVIEW);
        escrow.release(id, claim);
        _expectUnknown(id);
        escrow.release(id, claim);
    }

    function test_RevertWhen_ContentDiffers() external {
        (uint64 id, IOutflowEscrow.Claim memory claim) = _wait(alice, 1);
        skip(REVIEW);
        claim.recipient = users.attacker;
        _expectUnknown(id);
        escrow.release(id, claim);
        claim.recipient = alice;
        claim.amount += 1;
        _expectUnknown(id);
        escrow.release(id, claim);
        claim.amount -= 1;
        _expectUnknown(id + 1);
        escrow.release(id + 1, claim);
    }

    // Tokens

    function test_OUT9_AFeeTokensClaimIsWhatArrived() external {
        FeeToken fee = new FeeToken();
        _add(address(fee), _terms());
        (uint64 id,) = _waitOf(address(fee), alice, 100_000);
        IOutflowEscrow.Claim memory claim = IOutflowEscrow.Claim(address(fee), alice, 99_000, 100_000, _now(), 0);
        assertEq(escrow.owed(address(fee)), 99_000);
        assertEq(fee.balanceOf(address(escrow)), 99_000);
        skip(REVIEW);
        escrow.release(id, claim);
        assertEq(escrow.owed(address(fee)), 0);
        assertEq(host.outflowLine(address(fee)).waiting, 0);
    }

    function test_OUT9_ASilentTokenIsPaid() external {
        SilentToken silent = new SilentToken();
        _add(address(silent), _terms());
        (uint64 id, IOutflowEscrow.Claim memory claim) = _waitOf(address(silent), alice, 7);
        skip(REVIEW);
        escrow.release(id, claim);
        assertEq(silent.balanceOf(alice), BURST + 7);
    }

    function test_OUT9_OnATokenThatShrankEveryClaimGetsItsShare() external {
        ShrinkingToken shrinking = new ShrinkingToken();
        _add(address(shrinking), _terms());
        (uint64 first, IOutflowEscrow.Claim memory claim1) = _waitOf(address(shrinking), bob, 300_000);
        (uint64 second, IOutflowEscrow.Claim memory claim2) = _waitOf(address(shrinking), rescue, 100_000);
        shrinking.rebase(5000);
        skip(REVIEW);
        vm.expectEmit(address(escrow));
        emit IOutflowEscrow.ClaimReleased(first, address(shrinking), bob, 150_000);
        escrow.release(first, claim1);
        escrow.release(second, claim2);
        assertEq(shrinking.balanceOf(rescue), 50_000);
        assertEq(shrinking.balanceOf(address(escrow)), 0);
    }

    function test_OUT9_Native() external {
        (uint64 id, IOutflowEscrow.Claim memory claim) = _waitOf(NATIVE, bob, 7);
        skip(REVIEW);
        escrow.release(id, claim);
        assertEq(bob.balance, BURST + 7);
    }

    function test_OUT9_ARecipientThatCallsBackGetsNothingTwice() external {
        CallbackToken callback = new CallbackToken();
        EchoReceiver echo = new EchoReceiver();
        _add(address(callback), _terms());
        (uint64 id, IOutflowEscrow.Claim memory claim) = _waitOf(address(callback), address(echo), 1000);
        echo.prepare(address(escrow), abi.encodeCall(escrow.release, (id, claim)));
        _waitOf(address(callback), bob, 1000);
        skip(REVIEW);
        uint256 before = callback.balanceOf(address(echo));
        escrow.release(id, claim);
        assertEq(callback.balanceOf(address(echo)) - before, 1000);
        assertFalse(echo.ok());
        assertEq(echo.answer(), abi.encodeWithSelector(IOutflowEscrow.EscrowClaimUnknown.selector, id));
    }

    // Failed pushes

    function test_OUT6_AFailedPushBecomesAPull() external {
        MoodyReceiver moody = new MoodyReceiver();
        (uint64 id, IOutflowEscrow.Claim memory claim) = _native(address(moody), 100_000);
        skip(REVIEW);
        vm.expectEmit(address(escrow));
        emit IOutflowEscrow.ClaimPushFailed(id, NATIVE, address(moody), _now() + 365 days);
        escrow.release(id, claim);
        assertEq(uint256(escrow.claimState(id, claim)), uint256(IOutflowEscrow.ClaimState.PushFailed));
        assertEq(escrow.owed(NATIVE), 100_000);
        assertEq(host.outflowLine(NATIVE).waiting, 0);
        _expectUnknown(id);
        escrow.release(id, claim);
    }

    function test_OUT6_ABlockedRecipientBlocksNobody() external {
        BlockingToken blocking = new BlockingToken();
        _add(address(blocking), _terms());
        (uint64 first, IOutflowEscrow.Claim memory claim1) = _waitOf(address(blocking), bob, 100_000);
        (uint64 second, IOutflowEscrow.Claim memory claim2) = _waitOf(address(blocking), rescue, 100_000);
        blocking.block_(bob, true);
        skip(REVIEW);
        escrow.release(first, claim1);
        escrow.release(second, claim2);
        assertEq(blocking.balanceOf(rescue), 100_000);
        assertEq(uint256(escrow.claimState(first, claim1)), uint256(IOutflowEscrow.ClaimState.PushFailed));
    }

    function test_OUT6_ATokenThatAnswersFalseFailsThePush() external {
        FalseToken lying = new FalseToken();
        _add(address(lying), _terms());
        (uint64 id, IOutflowEscrow.Claim memory claim) = _waitOf(address(lying), bob, 1000);
        lying.refuse(bob, true);
        skip(REVIEW);
        escrow.release(id, claim);
        assertEq(uint256(escrow.claimState(id, claim)), uint256(IOutflowEscrow.ClaimState.PushFailed));
        lying.refuse(bob, false);
        vm.prank(bob);
        escrow.collect(id, claim, bob);
        assertEq(lying.balanceOf(bob), BURST + 1000);
    }

    function _native(address recipient, uint128 amount) private returns (uint64 id, IOutflowEscrow.Claim memory claim) {
        _empty(NATIVE);
        return _waitOf(NATIVE, recipient, amount);
    }

    function _expectNotDue(uint64 id, uint40 dueAt) private {
        vm.expectRevert(abi.encodeWithSelector(IOutflowEscrow.EscrowClaimNotDue.selector, id, dueAt));
    }

    function _expectUnknown(uint64 id) private {
        vm.expectRevert(abi.encodeWithSelector(IOutflowEscrow.EscrowClaimUnknown.selector, id));
    }
}

/// @dev How much gas a release gets decides whether it happens, never how it ends. One transaction per try would hide
/// the gas of the caller, so this one is not isolated.
contract ReleaseGasTest is OutflowBase {
    function testFuzz_OUT6_ReleaseWithLittleGasIsRefusedAndNeverFailsThePush(uint256 gas_) external {
        gas_ = bound(gas_, 30_000, 700_000);
        HungryReceiver hungry = new HungryReceiver();
        _empty(NATIVE);
        (uint64 id, IOutflowEscrow.Claim memory claim) = _waitOf(NATIVE, address(hungry), 100_000);
        skip(REVIEW);
        try escrow.release{gas: gas_}(id, claim) {
            assertEq(address(hungry).balance, 100_000);
        } catch {
            assertEq(uint256(escrow.claimState(id, claim)), uint256(IOutflowEscrow.ClaimState.Due));
        }
    }

    function test_OUT6_RevertWhen_GasTooLow() external {
        (uint64 id, IOutflowEscrow.Claim memory claim) = _wait(alice, 1);
        skip(REVIEW);
        vm.expectPartialRevert(IOutflowEscrow.EscrowGasTooLow.selector);
        escrow.release{gas: 300_000}(id, claim);
        escrow.release{gas: 450_000}(id, claim);
    }
}
