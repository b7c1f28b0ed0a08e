// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Authority} from "../../../contracts/core/Authority.sol";
import {ITwoSpeedChange} from "../../../contracts/core/ITwoSpeedChange.sol";
import {Tier} from "../../../contracts/types/Tier.sol";
import {ChangeBase} from "./ChangeBase.t.sol";

contract ScheduleChangeTest is ChangeBase {
    function test_Schedule_RevertWhen_CallerNotGovernor() external {
        address[3] memory others = [users.council, users.guardian, users.attacker];
        for (uint256 i = 0; i < others.length; ++i) {
            vm.prank(others[i]);
            vm.expectRevert(abi.encodeWithSelector(Authority.AuthorityUnauthorized.selector, others[i], Tier.Governor));
            host.scheduleChange(call);
        }
    }

    function test_GUA6_Schedule_IsPublic() external {
        uint40 eta = _now() + SLOW;
        vm.expectEmit(address(host));
        emit ITwoSpeedChange.ChangeScheduled(id, users.governor, call, eta, eta + CHANGE_WINDOW);
        vm.prank(users.governor);
        assertEq(host.scheduleChange(call), id);
        ITwoSpeedChange.Change memory change = host.pendingChange(id);
        assertEq(change.scheduledAt, _now());
        assertEq(change.eta, eta);
        assertEq(change.expiry, eta + CHANGE_WINDOW);
    }

    function test_Schedule_RevertWhen_AlreadyScheduled() external givenScheduled {
        ITwoSpeedChange.Change memory change = host.pendingChange(id);
        vm.prank(users.governor);
        vm.expectRevert(
            abi.encodeWithSelector(ITwoSpeedChange.ChangeAlreadyScheduled.selector, id, change.eta, change.expiry)
        );
        host.scheduleChange(call);
    }

    /// @dev While it may still be executed, scheduling again would move its times.
    function test_Schedule_RevertGiven_ItLapsesInASecond() external givenScheduled {
        ITwoSpeedChange.Change memory change = host.pendingChange(id);
        vm.warp(change.expiry - 1);
        vm.expectRevert(
            abi.encodeWithSelector(ITwoSpeedChange.ChangeAlreadyScheduled.selector, id, change.eta, change.expiry)
        );
        _schedule(call);
    }

    function test_Schedule_WhenLapsed_StartsAnew() external givenScheduled {
        vm.warp(host.pendingChange(id).expiry);
        vm.prank(users.governor);
        host.scheduleChange(call);
        assertEq(host.pendingChange(id).eta, _now() + SLOW);
    }

    function test_Schedule_AfterExecution_WaitsAgain() external givenScheduled {
        skip(SLOW);
        host.executeChange(call);
        _schedule(call);
        assertEq(host.pendingChange(id).eta, _now() + _newDelays().slow, "by the delays that it set");
    }

    /// @dev A thief's veto-proof trick would be to reopen the same change with its old times.
    function test_GUA6_Schedule_AfterAVeto_WaitsTheWholeDelay() external givenScheduled {
        skip(SLOW - 1);
        _veto();
        _schedule(call);
        assertEq(host.pendingChange(id).eta, _now() + SLOW);
    }

    function test_Schedule_OtherChangesHaveTimesOfTheirOwn() external givenScheduled {
        skip(1 hours);
        bytes memory other = abi.encodeCall(host.removeGuardian, (users.guardian));
        bytes32 otherId = _schedule(other);
        assertEq(otherId, keccak256(other));
        assertEq(host.pendingChange(otherId).eta, host.pendingChange(id).eta + 1 hours);
    }

    /// @dev What it does is not looked at here: it is public, and only that can be judged.
    function test_Schedule_AcceptsAnyCalldata() external {
        bytes[3] memory odd = [bytes(""), hex"01", hex"deadbeef"];
        for (uint256 i = 0; i < odd.length; ++i) {
            bytes32 oddId = keccak256(odd[i]);
            vm.expectEmit(address(host));
            emit ITwoSpeedChange.ChangeScheduled(
                oddId, users.governor, odd[i], _now() + SLOW, _now() + SLOW + CHANGE_WINDOW
            );
            assertEq(_schedule(odd[i]), oddId);
        }
    }
}
