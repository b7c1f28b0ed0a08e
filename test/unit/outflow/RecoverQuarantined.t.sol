// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IOutflowEscrow} from "../../../contracts/outflow/IOutflowEscrow.sol";
import {MoodyReceiver} from "../../mocks/receivers/Receivers.sol";
import {ShrinkingToken} from "../../mocks/tokens/ShrinkingToken.sol";
import {OutflowBase} from "../../utils/OutflowBase.t.sol";

/// @dev `recoverQuarantined`: the slow way out of quarantine, for the victims.
/// forge-config: default.isolate = true
contract RecoverQuarantinedTest is OutflowBase {
    address internal victims = makeAddr("victims");

    function test_OUT6_RecoveringIsOnlyScheduled() external {
        vm.prank(users.governor);
        _expectUnscheduled(host.recoverQuarantined.selector);
        host.recoverQuarantined(address(token), victims);
    }

    function test_OUT6_WhatWasSkippedIsSentOn() external {
        (uint64 stolen, IOutflowEscrow.Claim memory claim) = _wait(users.attacker, 3_000_000);
        (uint64 honest, IOutflowEscrow.Claim memory honestClaim) = _wait(alice, 1_000_000);
        uint256 had = token.balanceOf(alice);
        _change(_quarantineCall(stolen, stolen));
        assertEq(escrow.recoverable(address(token)), 0, "its place is not given up yet");
        escrow.skip(stolen, claim);
        assertEq(escrow.recoverable(address(token)), 3_000_000);

        bytes memory call = _recovery(address(token), victims);
        _schedule(call);
        skip(SLOW);
        vm.expectEmit(address(escrow));
        emit IOutflowEscrow.ClaimsRecovered(address(token), victims, 3_000_000);
        host.executeChange(call);
        assertEq(token.balanceOf(victims), 3_000_000);
        assertEq(escrow.recoverable(address(token)), 0);
        assertEq(escrow.owed(address(token)), 1_000_000);
        escrow.release(honest, honestClaim);
        assertEq(token.balanceOf(alice) - had, 1_000_000);
    }

    function test_OUT6_AFailedPushThatIsQuarantinedIsRecoveredToo() external {
        MoodyReceiver moody = new MoodyReceiver();
        _empty(NATIVE);
        (uint64 id, IOutflowEscrow.Claim memory claim) = _waitOf(NATIVE, address(moody), 100_000);
        skip(REVIEW);
        escrow.release(id, claim);
        _change(abi.encodeCall(host.quarantineClaims, (NATIVE, _range(id, id))));
        uint256 passed = host.outflowLinePassed(NATIVE);
        escrow.skip(id, claim);
        assertEq(host.outflowLinePassed(NATIVE), passed, "it had no place any more");
        _change(_recovery(NATIVE, victims));
        assertEq(victims.balance, 100_000);
        assertEq(escrow.owed(NATIVE), 0);
    }

    function test_OUT9_OfATokenThatShrankItIsTheShare() external {
        ShrinkingToken shrinking = new ShrinkingToken();
        _add(address(shrinking), _terms());
        (uint64 id, IOutflowEscrow.Claim memory claim) = _waitOf(address(shrinking), users.attacker, 300_000);
        (uint64 honest, IOutflowEscrow.Claim memory honestClaim) = _waitOf(address(shrinking), bob, 100_000);
        _change(abi.encodeCall(host.quarantineClaims, (address(shrinking), _range(id, id))));
        escrow.skip(id, claim);
        shrinking.rebase(5000);
        _change(_recovery(address(shrinking), victims));
        assertEq(shrinking.balanceOf(victims), 150_000);
        escrow.release(honest, honestClaim);
        assertEq(shrinking.balanceOf(bob), 50_000);
    }

    function test_OUT6_RevertGiven_NothingWasSkipped() external {
        (uint64 id,) = _wait(users.attacker, 3_000_000);
        _change(_quarantineCall(id, id));
        bytes memory call = _recovery(address(token), victims);
        _schedule(call);
        skip(SLOW);
        vm.expectRevert(abi.encodeWithSelector(IOutflowEscrow.EscrowNothingToRecover.selector, address(token)));
        host.executeChange(call);
    }

    function test_OUT6_RevertWhen_SentToNobodyHostOrEscrow() external {
        (uint64 id, IOutflowEscrow.Claim memory claim) = _wait(users.attacker, 3_000_000);
        _change(_quarantineCall(id, id));
        escrow.skip(id, claim);
        address[3] memory targets = [address(0), address(host), address(escrow)];
        for (uint256 i = 0; i < targets.length; ++i) {
            bytes memory call = _recovery(address(token), targets[i]);
            _schedule(call);
            skip(SLOW);
            vm.expectRevert(abi.encodeWithSelector(IOutflowEscrow.EscrowRecipientInvalid.selector, targets[i]));
            host.executeChange(call);
        }
        assertEq(escrow.recoverable(address(token)), 3_000_000);
    }

    function _recovery(address asset, address to) private view returns (bytes memory) {
        return abi.encodeCall(host.recoverQuarantined, (asset, to));
    }
}
