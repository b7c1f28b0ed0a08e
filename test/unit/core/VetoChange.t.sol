// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Authority} from "../../../contracts/core/Authority.sol";
import {ITwoSpeedChange} from "../../../contracts/core/ITwoSpeedChange.sol";
import {Tier} from "../../../contracts/types/Tier.sol";
import {ChangeBase} from "./ChangeBase.t.sol";

contract VetoChangeTest is ChangeBase {
    // Who

    function test_Veto_RevertWhen_CallerNotCouncil() external givenScheduled {
        vm.prank(users.guardian);
        vm.expectRevert(abi.encodeWithSelector(Authority.AuthorityUnauthorized.selector, users.guardian, Tier.Council));
        host.vetoChange(call);
    }

    /// @dev The governor takes back with `cancelChange`; a stranger does neither.
    function test_Veto_RevertWhen_CallerIsGovernorOrStranger() external givenScheduled {
        address[2] memory others = [users.governor, users.stranger];
        for (uint256 i = 0; i < others.length; ++i) {
            vm.prank(others[i]);
            vm.expectRevert(abi.encodeWithSelector(Authority.AuthorityUnauthorized.selector, others[i], Tier.Council));
            host.vetoChange(call);
        }
    }

    // What

    function test_Veto_RevertWhen_NotScheduled() external {
        vm.prank(users.council);
        vm.expectRevert(abi.encodeWithSelector(ITwoSpeedChange.ChangeNotScheduled.selector, id));
        host.vetoChange(call);
    }

    function test_GUA6_Veto_RevertWhen_ItIsAboutTheCouncil() external {
        bytes memory change = abi.encodeCall(host.setCouncil, (users.council, false));
        vm.prank(users.governor);
        host.scheduleChange(change);
        vm.prank(users.council);
        vm.expectRevert(
            abi.encodeWithSelector(ITwoSpeedChange.ChangeVetoConflict.selector, keccak256(change), users.council)
        );
        host.vetoChange(change);
    }

    function test_GUA6_Veto_RevertGiven_ItWasExecuted() external givenScheduled {
        skip(SLOW);
        host.executeChange(call);
        _expectNotScheduled();
        _veto();
        assertEq(host.changeDelays().slow, 3 days, "what was done stays done");
    }

    function test_GUA6_Veto_RevertGiven_ItWasVetoedOrCancelled() external givenScheduled {
        uint256 snapshot = vm.snapshotState();
        _veto();
        _expectNotScheduled();
        _veto();
        vm.revertToState(snapshot);
        _cancel();
        _expectNotScheduled();
        _veto();
    }

    // Effects

    function test_GUA6_Veto_ByTheCouncil() external givenScheduled {
        vm.expectEmit(address(host));
        emit ITwoSpeedChange.ChangeVetoed(id, users.council);
        vm.prank(users.council);
        host.vetoChange(call);
        skip(SLOW);
        vm.expectRevert(abi.encodeWithSelector(ITwoSpeedChange.ChangeNotScheduled.selector, id));
        host.executeChange(call);
    }

    /// @dev Until somebody executes it, a due change can still be stopped.
    function test_GUA6_Veto_WhileItIsDue() external givenScheduled {
        vm.warp(host.pendingChange(id).expiry - 1);
        _veto();
        _assertNothingPending();
    }

    function test_Veto_GivenItHasLapsed_ClearsIt() external givenScheduled {
        vm.warp(host.pendingChange(id).expiry);
        _veto();
        _assertNothingPending();
    }

    /// @dev What one member waived, another may still stop: a stolen member must not speak for the whole council.
    function test_GUA6_Veto_AfterAWaiver() external {
        _change(abi.encodeCall(host.setCouncil, (users.stranger, true)));
        _schedule(call);
        _waive();
        vm.prank(users.stranger);
        vm.expectEmit(address(host));
        emit ITwoSpeedChange.ChangeVetoed(id, users.stranger);
        host.vetoChange(call);
        skip(SLOW);
        _expectNotScheduled();
        host.executeChange(call);
    }

    function test_Veto_LeavesOtherChangesAlone() external givenScheduled {
        bytes32 other = _schedule(abi.encodeCall(host.removeGuardian, (users.guardian)));
        bytes memory before = abi.encode(host.pendingChange(other));
        _veto();
        assertEq(abi.encode(host.pendingChange(other)), before);
    }

    function test_Veto_OfCalldataTooShortForASelector() external {
        _schedule("");
        vm.prank(users.council);
        host.vetoChange("");
        assertEq(host.pendingChange(keccak256("")).scheduledAt, 0);
    }
}
