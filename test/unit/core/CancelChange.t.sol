// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Authority} from "../../../contracts/core/Authority.sol";
import {ITwoSpeedChange} from "../../../contracts/core/ITwoSpeedChange.sol";
import {Tier} from "../../../contracts/types/Tier.sol";
import {ChangeBase} from "./ChangeBase.t.sol";

contract CancelChangeTest is ChangeBase {
    function test_Cancel_RevertWhen_CallerNotGovernor() external givenScheduled {
        vm.prank(users.council);
        vm.expectRevert(abi.encodeWithSelector(Authority.AuthorityUnauthorized.selector, users.council, Tier.Governor));
        host.cancelChange(call);
    }

    function test_Cancel_RevertGiven_NonePending() external {
        _expectNotScheduled();
        _cancel();
    }

    function test_Cancel_RevertGiven_ItWasExecutedVetoedOrCancelled() external givenScheduled {
        uint256 snapshot = vm.snapshotState();
        _cancel();
        _expectNotScheduled();
        _cancel();
        vm.revertToState(snapshot);
        _veto();
        _expectNotScheduled();
        _cancel();
        vm.revertToState(snapshot);
        skip(SLOW);
        host.executeChange(call);
        _expectNotScheduled();
        _cancel();
    }

    function test_Cancel_ByTheGovernor() external givenScheduled {
        vm.expectEmit(address(host));
        emit ITwoSpeedChange.ChangeCancelled(id, users.governor);
        vm.prank(users.governor);
        host.cancelChange(call);
        assertEq(host.pendingChange(id).scheduledAt, 0);
        skip(SLOW);
        _expectNotScheduled();
        host.executeChange(call);
    }

    /// @dev Taking back is no vote: it also takes back what is about the council, and what the council waived.
    function test_Cancel_OfAChangeToTheCouncil() external {
        bytes memory change = abi.encodeCall(host.setCouncil, (users.council, false));
        bytes32 about = _schedule(change);
        vm.prank(users.council);
        host.waiveChangeVeto(about);
        vm.prank(users.governor);
        host.cancelChange(change);
        assertEq(host.pendingChange(about).scheduledAt, 0);
    }

    function test_Cancel_GivenItIsDueOrHasLapsed() external givenScheduled {
        uint256 snapshot = vm.snapshotState();
        vm.warp(host.pendingChange(id).expiry - 1);
        _cancel();
        _assertNothingPending();
        vm.revertToState(snapshot);
        vm.warp(host.pendingChange(id).expiry);
        _cancel();
        _assertNothingPending();
    }

    function test_Cancel_LeavesOtherChangesAlone() external givenScheduled {
        bytes32 other = _schedule(abi.encodeCall(host.removeGuardian, (users.guardian)));
        bytes memory before = abi.encode(host.pendingChange(other));
        _cancel();
        assertEq(abi.encode(host.pendingChange(other)), before);
    }
}
