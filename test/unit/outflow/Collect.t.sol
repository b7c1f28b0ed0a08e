// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IOutflowEscrow} from "../../../contracts/outflow/IOutflowEscrow.sol";
import {OutflowBase} from "../../utils/OutflowBase.t.sol";
import {CallReceiver} from "../../mocks/receivers/CallReceiver.sol";
import {MoodyReceiver} from "../../mocks/receivers/Receivers.sol";
import {ShrinkingToken} from "../../mocks/tokens/ShrinkingToken.sol";

/// @dev `OutflowEscrow.collect` and `expire`: what becomes of a failed push.
/// forge-config: default.isolate = true
contract CollectTest is OutflowBase {
    MoodyReceiver internal moody;
    uint64 internal id;
    IOutflowEscrow.Claim internal claim;
    uint40 internal failedAt;

    function setUp() public override {
        super.setUp();
        moody = new MoodyReceiver();
        _empty(NATIVE);
        (id, claim) = _waitOf(NATIVE, address(moody), 100_000);
        skip(REVIEW);
        escrow.release(id, claim);
        failedAt = _now();
    }

    function test_OUT6_TheRecipientCollectsToAnotherAddress() external {
        vm.expectEmit(address(escrow));
        emit IOutflowEscrow.ClaimCollected(id, NATIVE, address(moody), bob, 100_000);
        moody.collect(escrow, id, claim, bob);
        assertEq(bob.balance, 100_000);
        assertEq(escrow.owed(NATIVE), 0);
        assertEq(uint256(escrow.claimState(id, claim)), uint256(IOutflowEscrow.ClaimState.None));
        vm.expectRevert(abi.encodeWithSelector(IOutflowEscrow.EscrowClaimUnknown.selector, id));
        moody.collect(escrow, id, claim, bob);
    }

    function test_OUT6_RevertWhen_CallerIsNotTheRecipient() external {
        vm.prank(users.attacker);
        vm.expectRevert(
            abi.encodeWithSelector(IOutflowEscrow.EscrowCallerNotRecipient.selector, users.attacker, address(moody))
        );
        escrow.collect(id, claim, users.attacker);
    }

    function test_OUT6_RevertWhen_ThePushDidNotFail() external {
        (uint64 other, IOutflowEscrow.Claim memory otherClaim) = _waitOf(NATIVE, alice, 100_000);
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(IOutflowEscrow.EscrowPushNotFailed.selector, other));
        escrow.collect(other, otherClaim, alice);
        vm.expectRevert(abi.encodeWithSelector(IOutflowEscrow.EscrowPushNotFailed.selector, other));
        escrow.expire(other, otherClaim);
    }

    function test_OUT6_RevertWhen_TheWayOutFailsToo() external {
        vm.expectRevert(abi.encodeWithSelector(IOutflowEscrow.EscrowTransferFailed.selector, NATIVE, moody, 100_000));
        moody.collect(escrow, id, claim, address(moody));
        assertEq(escrow.owed(NATIVE), 100_000);
    }

    function test_OUT9_RevertWhen_CollectedToNobodyEscrowOrHost() external {
        address[3] memory targets = [address(0), address(escrow), address(host)];
        for (uint256 i = 0; i < targets.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IOutflowEscrow.EscrowRecipientInvalid.selector, targets[i]));
            moody.collect(escrow, id, claim, targets[i]);
        }
        assertEq(escrow.owed(NATIVE), 100_000);
    }

    function test_OUT6_AFailedPushExpiresToTheRescueAfterAYear() external {
        uint40 expiry = failedAt + 365 days;
        vm.warp(expiry - 1);
        vm.expectRevert(abi.encodeWithSelector(IOutflowEscrow.EscrowPushNotExpired.selector, id, expiry));
        escrow.expire(id, claim);
        vm.warp(expiry);
        vm.expectEmit(address(escrow));
        emit IOutflowEscrow.ClaimExpired(id, NATIVE, address(moody), rescue, 100_000);
        escrow.expire(id, claim);
        assertEq(rescue.balance, 100_000);
        assertEq(escrow.owed(NATIVE), 0);
    }

    function test_OUT6_TheRecipientMayStillCollectAfterAYear() external {
        skip(400 days);
        moody.setRefuses(false);
        moody.collect(escrow, id, claim, address(moody));
        assertEq(address(moody).balance, 100_000);
    }

    function test_OUT6_AFailedPushUnderAPendingQuarantineIsFrozen() external {
        bytes memory call = abi.encodeCall(host.quarantineClaims, (NATIVE, _range(id, id)));
        _schedule(call);
        uint40 until = _now() + SLOW + CHANGE_WINDOW;
        vm.expectRevert(abi.encodeWithSelector(IOutflowEscrow.EscrowClaimFrozen.selector, id, until));
        moody.collect(escrow, id, claim, bob);
        assertEq(uint256(escrow.claimState(id, claim)), uint256(IOutflowEscrow.ClaimState.Held));
        skip(SLOW);
        host.executeChange(call);
        assertEq(uint256(escrow.claimState(id, claim)), uint256(IOutflowEscrow.ClaimState.Quarantined));
        vm.expectRevert(abi.encodeWithSelector(IOutflowEscrow.EscrowClaimQuarantined.selector, id));
        moody.collect(escrow, id, claim, bob);
    }

    function test_OUT6_AFailedPushUnderAPendingQuarantineDoesNotExpire() external {
        vm.warp(failedAt + 365 days);
        bytes memory call = abi.encodeCall(host.quarantineClaims, (NATIVE, _range(id, id)));
        _schedule(call);
        uint40 until = _now() + SLOW + CHANGE_WINDOW;
        vm.expectRevert(abi.encodeWithSelector(IOutflowEscrow.EscrowClaimFrozen.selector, id, until));
        escrow.expire(id, claim);
        skip(SLOW);
        host.executeChange(call);
        vm.expectRevert(abi.encodeWithSelector(IOutflowEscrow.EscrowClaimQuarantined.selector, id));
        escrow.expire(id, claim);
    }

    function test_OUT6_RevertWhen_TheRescueDoesNotTakeIt() external {
        _change(abi.encodeCall(host.setOutflowRescue, (address(moody))));
        vm.warp(failedAt + 365 days);
        vm.expectRevert(abi.encodeWithSelector(IOutflowEscrow.EscrowTransferFailed.selector, NATIVE, moody, 100_000));
        escrow.expire(id, claim);
        assertEq(uint256(escrow.claimState(id, claim)), uint256(IOutflowEscrow.ClaimState.PushFailed));
        assertEq(escrow.owed(NATIVE), 100_000);
    }

    /// @dev Its recipient cannot take the call, or never could: the value is his all the same.
    function test_OUT4_CollectingLeavesTheCallOut() external {
        CallReceiver receiver = new CallReceiver();
        receiver.setRefuses(true);
        (, uint64 other) = host.delayedWhole(address(token), address(receiver), 2 * BURST, "data");
        IOutflowEscrow.Claim memory withCall =
            IOutflowEscrow.Claim(address(token), address(receiver), 2 * BURST, 2 * BURST, _now(), keccak256("data"));
        skip(REVIEW);
        escrow.releaseWithCall(other, withCall, "data");
        vm.prank(address(receiver));
        escrow.collect(other, withCall, bob);
        assertEq(token.balanceOf(bob), 2 * BURST);
        assertEq(receiver.calls(), 0);
    }

    function test_OUT9_OfATokenThatShrankItIsTheShare() external {
        BlockingShrinkingToken shrinking = new BlockingShrinkingToken();
        _add(address(shrinking), _terms());
        (uint64 first, IOutflowEscrow.Claim memory firstClaim) = _waitOf(address(shrinking), alice, 300_000);
        (uint64 second, IOutflowEscrow.Claim memory secondClaim) = _waitOf(address(shrinking), bob, 100_000);
        shrinking.block_(alice);
        skip(REVIEW);
        escrow.release(first, firstClaim);
        shrinking.rebase(5000);
        vm.prank(alice);
        escrow.collect(first, firstClaim, rescue);
        escrow.release(second, secondClaim);
        assertEq(shrinking.balanceOf(rescue), 150_000);
        assertEq(shrinking.balanceOf(bob), 50_000);
    }
}

/// @notice Rebases, and pays one account nothing.
contract BlockingShrinkingToken is ShrinkingToken {
    address private _blocked;

    function block_(address account) external {
        _blocked = account;
    }

    function transfer(address to, uint256 amount) public override returns (bool) {
        return to != _blocked && super.transfer(to, amount);
    }
}
