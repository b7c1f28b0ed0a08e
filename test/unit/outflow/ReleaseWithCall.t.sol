// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Asset} from "../../../contracts/outflow/Asset.sol";
import {IOutflowEscrow} from "../../../contracts/outflow/IOutflowEscrow.sol";
import {IOutflowLimiter} from "../../../contracts/outflow/IOutflowLimiter.sol";
import {CallReceiver} from "../../mocks/receivers/CallReceiver.sol";
import {CatchingReceiver} from "../../mocks/receivers/CatchingReceiver.sol";
import {OutflowBase} from "../../utils/OutflowBase.t.sol";

/// @dev Outflows that carry a call: `_payWithCall` of the limiter and `releaseWithCall` of the escrow.
/// forge-config: default.isolate = true
contract ReleaseWithCallTest is OutflowBase {
    bytes internal constant DATA = "do what was asked for";

    CallReceiver internal receiver;

    function setUp() public override {
        super.setUp();
        receiver = new CallReceiver();
    }

    // At once

    function test_OUT4_WhatFitsIsPaidAndCalledByTheHost() external {
        (uint256 paid, uint64 id) = host.delayedWhole(address(token), address(receiver), 100_000, DATA);
        assertEq(paid, 100_000);
        assertEq(id, 0);
        _assertCalled(address(host), address(token), 100_000, 0);
        assertEq(token.balanceOf(address(receiver)), 100_000);
    }

    function test_OUT4_NativeValueComesWithTheCall() external {
        host.delayedWhole(NATIVE, address(receiver), 100_000, DATA);
        _assertCalled(address(host), NATIVE, 100_000, 100_000);
    }

    function test_OUT4_RevertWhen_TheReceiverFails() external {
        receiver.setRefuses(true);
        uint256 word = _word(address(token));
        vm.expectRevert(CallReceiver.NotNow.selector);
        host.delayedWhole(address(token), address(receiver), 100_000, DATA);
        assertEq(_word(address(token)), word, "nothing half done");
    }

    function test_OUT4_RevertWhen_TheRecipientIsNoReceiver() external {
        receiver.setAnswer(0x12345678);
        vm.expectRevert(abi.encodeWithSelector(Asset.AssetReceiverInvalid.selector, receiver));
        host.delayedWhole(address(token), address(receiver), 100_000, DATA);
        vm.expectRevert(); // an account without code answers nothing
        host.delayedWhole(address(token), alice, 100_000, DATA);
    }

    function test_OUT9_RevertWhen_TheRecipientIsNobodyHostOrEscrow() external {
        address[3] memory targets = [address(0), address(host), address(escrow)];
        for (uint256 i = 0; i < targets.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IOutflowLimiter.OutflowRecipientInvalid.selector, targets[i]));
            host.delayedWhole(address(token), targets[i], 100_000, DATA);
        }
    }

    // Later

    function test_OUT4_WhatDoesNotFitWaitsWhole() external {
        uint256 amount = BURST + 1;
        vm.expectEmit(address(escrow));
        emit IOutflowEscrow.ClaimOpened(
            1, address(token), address(receiver), uint128(amount), uint128(amount), _now(), keccak256(DATA)
        );
        vm.expectEmit(address(host));
        emit IOutflowLimiter.OutflowCallDelayed(address(token), 1, DATA);
        (uint256 paid, uint64 id) = host.delayedWhole(address(token), address(receiver), amount, DATA);
        assertEq(paid, 0);
        assertEq(id, 1);
        assertEq(token.balanceOf(address(receiver)), 0);
        assertEq(receiver.calls(), 0);
        assertEq(escrow.owed(address(token)), amount);
        assertTrue(_isLatched(address(token)));
    }

    /// @dev The lane's own million counts: only the unit beyond it is still to be refilled.
    function test_OUT5_AWholeClaimWaitsOnlyForWhatTheLaneLacked() external {
        host.delayedWhole(address(token), address(receiver), BURST + RATE, DATA);
        assertEq(host.outflowLinePassed(address(token)), BURST);
        skip(1);
        assertEq(host.outflowLinePassed(address(token)), BURST + RATE);
    }

    function test_OUT4_ItIsPaidAndCalledByTheEscrow() external {
        (uint64 id, IOutflowEscrow.Claim memory claim) = _waitWhole(address(token), 2 * BURST);
        skip(REVIEW);
        vm.expectEmit(address(escrow));
        emit IOutflowEscrow.ClaimReleased(id, address(token), address(receiver), 2 * BURST);
        escrow.releaseWithCall(id, claim, DATA);
        _assertCalled(address(escrow), address(token), 2 * BURST, 0);
        assertEq(token.balanceOf(address(receiver)), 2 * BURST);
        assertEq(escrow.owed(address(token)), 0);
    }

    function test_OUT4_NativeValueComesWithTheCallOfTheEscrow() external {
        (uint64 id, IOutflowEscrow.Claim memory claim) = _waitWhole(NATIVE, 2 * BURST);
        skip(REVIEW);
        escrow.releaseWithCall(id, claim, DATA);
        _assertCalled(address(escrow), NATIVE, 2 * BURST, 2 * BURST);
    }

    function test_OUT4_RevertWhen_TheCallIsNotThatOfTheClaim() external {
        (uint64 id, IOutflowEscrow.Claim memory claim) = _waitWhole(address(token), 2 * BURST);
        skip(REVIEW);
        _expectMismatch(id, claim.callHash, 0);
        escrow.release(id, claim);
        _expectMismatch(id, claim.callHash, keccak256("something else"));
        escrow.releaseWithCall(id, claim, "something else");
        claim.callHash = 0;
        vm.expectRevert(abi.encodeWithSelector(IOutflowEscrow.EscrowClaimUnknown.selector, id));
        escrow.release(id, claim);
    }

    function test_OUT4_RevertGiven_NoCall() external {
        (uint64 id, IOutflowEscrow.Claim memory claim) = _wait(address(receiver), 1);
        skip(REVIEW);
        _expectMismatch(id, 0, keccak256(DATA));
        escrow.releaseWithCall(id, claim, DATA);
        _expectMismatch(id, 0, keccak256(""));
        escrow.releaseWithCall(id, claim, "");
    }

    function test_OUT5_RevertGiven_NotDueOrNotPassed() external {
        (uint64 id, IOutflowEscrow.Claim memory claim) = _waitWhole(address(token), 20 * BURST);
        skip(REVIEW - 1);
        vm.expectRevert(abi.encodeWithSelector(IOutflowEscrow.EscrowClaimNotDue.selector, id, claim.madeAt + REVIEW));
        escrow.releaseWithCall(id, claim, DATA);
        skip(1);
        _expectLine(claim.lineEnd, BURST + RATE * REVIEW);
        escrow.releaseWithCall(id, claim, DATA);
    }

    function test_OUT4_ValueAndCallFailTogether() external {
        (uint64 id, IOutflowEscrow.Claim memory claim) = _waitWhole(address(token), 2 * BURST);
        receiver.setRefuses(true);
        skip(REVIEW);
        vm.expectEmit(address(escrow));
        emit IOutflowEscrow.ClaimPushFailed(id, address(token), address(receiver), _now() + 365 days);
        escrow.releaseWithCall(id, claim, DATA);
        assertEq(token.balanceOf(address(receiver)), 0);
        assertEq(escrow.owed(address(token)), 2 * BURST);
    }

    function test_OUT4_ANoReceiverFailsThePush() external {
        (uint64 id, IOutflowEscrow.Claim memory claim) = _waitWhole(NATIVE, 2 * BURST);
        receiver.setAnswer(0);
        skip(REVIEW);
        escrow.releaseWithCall(id, claim, DATA);
        assertEq(uint256(escrow.claimState(id, claim)), uint256(IOutflowEscrow.ClaimState.PushFailed));
        assertEq(address(receiver).balance, 0);
    }

    function test_RevertWhen_AnybodyElsePushes() external {
        _waitWhole(address(token), 2 * BURST);
        vm.prank(users.attacker);
        vm.expectRevert(abi.encodeWithSelector(IOutflowEscrow.EscrowCallerNotEscrow.selector, users.attacker));
        escrow.pushWithCall(address(token), users.attacker, 1, "");
    }

    // Retry

    function test_OUT6_AnyoneRetriesOnceTheReceiverIsReady() external {
        (uint64 id, IOutflowEscrow.Claim memory claim) = _failed();
        receiver.setRefuses(false);
        vm.expectEmit(address(escrow));
        emit IOutflowEscrow.ClaimReleased(id, address(token), address(receiver), 2 * BURST);
        escrow.retry(id, claim, DATA);
        _assertCalled(address(escrow), address(token), 2 * BURST, 0);
        vm.expectRevert(abi.encodeWithSelector(IOutflowEscrow.EscrowClaimUnknown.selector, id));
        escrow.retry(id, claim, DATA);
    }

    function test_OUT6_ARetryHasAllTheGas() external {
        (uint64 id, IOutflowEscrow.Claim memory claim) = _waitWhole(address(token), 2 * BURST);
        receiver.setBurns(2_000_000);
        skip(REVIEW);
        escrow.releaseWithCall(id, claim, DATA);
        assertEq(uint256(escrow.claimState(id, claim)), uint256(IOutflowEscrow.ClaimState.PushFailed));
        escrow.retry(id, claim, DATA);
        assertEq(receiver.calls(), 1);
    }

    function test_OUT6_RevertWhen_TheRetryFails() external {
        (uint64 id, IOutflowEscrow.Claim memory claim) = _failed();
        vm.expectRevert(
            abi.encodeWithSelector(IOutflowEscrow.EscrowTransferFailed.selector, token, receiver, 2 * BURST)
        );
        escrow.retry(id, claim, DATA);
        assertEq(uint256(escrow.claimState(id, claim)), uint256(IOutflowEscrow.ClaimState.PushFailed));
        assertEq(escrow.owed(address(token)), 2 * BURST);
    }

    function test_OUT4_RevertWhen_ARetryLeavesTheCallOut() external {
        (uint64 id, IOutflowEscrow.Claim memory claim) = _failed();
        receiver.setRefuses(false);
        _expectMismatch(id, claim.callHash, keccak256(""));
        escrow.retry(id, claim, "");
    }

    function test_OUT6_RevertGiven_ThePushDidNotFail() external {
        (uint64 id, IOutflowEscrow.Claim memory claim) = _waitWhole(address(token), 2 * BURST);
        skip(REVIEW);
        vm.expectRevert(abi.encodeWithSelector(IOutflowEscrow.EscrowPushNotFailed.selector, id));
        escrow.retry(id, claim, DATA);
    }

    function test_OUT6_RevertGiven_ItIsFrozenOrQuarantined() external {
        (uint64 id, IOutflowEscrow.Claim memory claim) = _failed();
        receiver.setRefuses(false);
        bytes memory call = _quarantineCall(id, id);
        _schedule(call);
        vm.expectRevert(
            abi.encodeWithSelector(IOutflowEscrow.EscrowClaimFrozen.selector, id, _now() + SLOW + CHANGE_WINDOW)
        );
        escrow.retry(id, claim, DATA);
        skip(SLOW);
        host.executeChange(call);
        vm.expectRevert(abi.encodeWithSelector(IOutflowEscrow.EscrowClaimQuarantined.selector, id));
        escrow.retry(id, claim, DATA);
    }

    // Private

    function _waitWhole(address asset, uint256 amount) private returns (uint64 id, IOutflowEscrow.Claim memory claim) {
        (, id) = host.delayedWhole(asset, address(receiver), amount, DATA);
        uint128 lineEnd = host.outflowLine(asset).reserved;
        claim = IOutflowEscrow.Claim(asset, address(receiver), uint128(amount), lineEnd, _now(), keccak256(DATA));
    }

    function _failed() private returns (uint64 id, IOutflowEscrow.Claim memory claim) {
        (id, claim) = _waitWhole(address(token), 2 * BURST);
        receiver.setRefuses(true);
        skip(REVIEW);
        escrow.releaseWithCall(id, claim, DATA);
    }

    function _assertCalled(address caller, address asset, uint256 amount, uint256 value) private view {
        assertEq(receiver.caller(), caller);
        assertEq(receiver.asset(), asset);
        assertEq(receiver.amount(), amount);
        assertEq(receiver.value(), value);
        assertEq(receiver.data(), DATA);
        assertEq(receiver.calls(), 1);
    }

    function _expectMismatch(uint64 id, bytes32 callHash, bytes32 given) private {
        vm.expectRevert(abi.encodeWithSelector(IOutflowEscrow.EscrowCallMismatch.selector, id, callHash, given));
    }
}

/// @dev How much gas a release gets decides whether it happens, never how it ends.
contract ReleaseWithCallGasTest is OutflowBase {
    function testFuzz_OUT6_LittleGasNeverFailsThePush(uint256 gas_) external {
        gas_ = bound(gas_, 100_000, 2_000_000);
        CallReceiver receiver = new CallReceiver();
        receiver.setBurns(700_000);
        (, uint64 id) = host.delayedWhole(address(token), address(receiver), 2 * BURST, "data");
        IOutflowEscrow.Claim memory claim =
            IOutflowEscrow.Claim(address(token), address(receiver), 2 * BURST, 2 * BURST, _now(), keccak256("data"));
        skip(REVIEW);
        try escrow.releaseWithCall{gas: gas_}(id, claim, "data") {
            assertEq(receiver.calls(), 1);
        } catch {
            assertEq(uint256(escrow.claimState(id, claim)), uint256(IOutflowEscrow.ClaimState.Due));
        }
    }

    function test_OUT6_RevertWhen_GasIsTooLowForACall() external {
        CallReceiver receiver = new CallReceiver();
        (, uint64 id) = host.delayedWhole(address(token), address(receiver), 2 * BURST, "data");
        IOutflowEscrow.Claim memory claim =
            IOutflowEscrow.Claim(address(token), address(receiver), 2 * BURST, 2 * BURST, _now(), keccak256("data"));
        skip(REVIEW);
        vm.expectPartialRevert(IOutflowEscrow.EscrowGasTooLow.selector);
        escrow.releaseWithCall{gas: 1_100_000}(id, claim, "data");
        assertEq(uint256(escrow.claimState(id, claim)), uint256(IOutflowEscrow.ClaimState.Due));
        escrow.releaseWithCall{gas: 1_250_000}(id, claim, "data");
        assertEq(receiver.calls(), 1);
    }

    /// @dev A recipient that catches what fails inside its call must not lose that to whoever retries.
    function testFuzz_OUT6_LittleGasNeverStarvesARetry(uint256 gas_) external {
        gas_ = bound(gas_, 100_000, 2_000_000);
        CatchingReceiver receiver = new CatchingReceiver();
        (, uint64 id) = host.delayedWhole(address(token), address(receiver), 2 * BURST, "data");
        IOutflowEscrow.Claim memory claim =
            IOutflowEscrow.Claim(address(token), address(receiver), 2 * BURST, 2 * BURST, _now(), keccak256("data"));
        skip(REVIEW);
        escrow.releaseWithCall(id, claim, "data");
        receiver.open();
        try escrow.retry{gas: gas_}(id, claim, "data") {
            assertTrue(receiver.acted());
        } catch {
            assertEq(uint256(escrow.claimState(id, claim)), uint256(IOutflowEscrow.ClaimState.PushFailed));
        }
    }
}
