// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IGuardianPause} from "../../../contracts/pause/IGuardianPause.sol";
import {PauseBase} from "../../utils/PauseBase.t.sol";

contract ReplaceGuardianTest is PauseBase {
    address private newKey = makeAddr("newKey");

    function test_GUA6_RevertWhen_NotScheduled() external {
        vm.prank(users.governor);
        _expectUnscheduled(host.replaceGuardian.selector);
        host.replaceGuardian(users.guardian, newKey);
    }

    function test_PassesSeatAndClockOn() external {
        bytes memory call = abi.encodeCall(host.replaceGuardian, (users.guardian, newKey));
        vm.prank(users.governor);
        host.scheduleChange(call);
        skip(SLOW);
        _pause(users.guardian, ENTER, MAX);
        vm.expectEmit(address(host));
        emit IGuardianPause.GuardianReplaced(users.guardian, newKey, _now() + DRILL);
        host.executeChange(call);
        assertEq(_available(newKey), 0, "a new key on the same clock");
        assertEq(host.guardianStatus(newKey).clockEnd, _now() + MAX);
        assertEq(host.guardians()[0], newKey);
        assertFalse(host.isArmedGuardian(users.guardian));
        assertTrue(host.isArmedGuardian(newKey));
        skip(DRILL);
        assertTrue(host.isArmedGuardian(users.standIn), "the stand-in stands in for the new one");
        assertEq(host.guardianStatus(users.standIn).seat, newKey);
    }

    function test_GUA4_TheStandInMayMoveUp() external {
        _change(abi.encodeCall(host.replaceGuardian, (users.guardian, users.standIn)));
        IGuardianPause.GuardianStatus memory status = host.guardianStatus(users.standIn);
        assertTrue(status.armed);
        assertEq(status.seat, users.standIn);
        assertEq(status.successor, address(0));
    }

    /// @dev The way to change the key of an only guardian: no budget headroom, and no moment without one.
    function test_GUA4_ReplacesTheOnlyGuardian() external {
        vm.prank(users.governor);
        host.removeGuardian(users.guardian2);
        _change(abi.encodeCall(host.replaceGuardian, (users.guardian, newKey)));
        assertEq(host.guardians().length, 1);
        assertTrue(host.isArmedGuardian(newKey));
    }

    function test_GUA6_RevertWhen_AnybodyReplacesAtOnce() external {
        address[4] memory callers = [users.guardian, users.council, users.attacker, address(host)];
        for (uint256 i = 0; i < callers.length; ++i) {
            vm.prank(callers[i]);
            _expectUnscheduled(host.replaceGuardian.selector);
            host.replaceGuardian(users.guardian, newKey);
        }
    }

    function test_RevertWhen_TheHostOrTwice() external {
        _expectRefused(users.guardian2, address(host), IGuardianPause.GuardianAccountInvalid.selector, address(host));
        _expectRefused(address(0), newKey, IGuardianPause.GuardianUnknown.selector, address(0));
        _change(abi.encodeCall(host.replaceGuardian, (users.guardian2, newKey)));
        _expectRefused(users.guardian2, users.stranger, IGuardianPause.GuardianUnknown.selector, users.guardian2);
    }

    /// @dev A guardian that lost its power to the stand-in is replaced by a new key that has it.
    function test_GUA4_TheNewKeyOfADeposedGuardianIsArmed() external {
        vm.warp(START + DRILL);
        vm.prank(users.standIn);
        host.drill();
        _change(abi.encodeCall(host.replaceGuardian, (users.guardian, newKey)));
        assertTrue(host.isArmedGuardian(newKey));
        assertFalse(host.isArmedGuardian(users.standIn));
        assertFalse(host.isArmedGuardian(users.guardian));
        assertEq(host.guardianStatus(newKey).drillBy, _now() + DRILL);
    }

    function test_FreesTheOldKey() external {
        _change(abi.encodeCall(host.replaceGuardian, (users.guardian, newKey)));
        IGuardianPause.GuardianStatus memory empty;
        assertEq(abi.encode(host.guardianStatus(users.guardian)), abi.encode(empty));
        host.seat(users.guardian, _terms2());
        assertTrue(host.isArmedGuardian(users.guardian));
    }

    function test_RevertWhen_UnknownOrTaken() external {
        _expectRefused(newKey, users.stranger, IGuardianPause.GuardianUnknown.selector, newKey);
        _expectRefused(users.guardian2, users.standIn, IGuardianPause.GuardianAccountInvalid.selector, users.standIn);
        _expectRefused(users.guardian2, users.guardian, IGuardianPause.GuardianAccountInvalid.selector, users.guardian);
        _expectRefused(
            users.guardian2, users.guardian2, IGuardianPause.GuardianAccountInvalid.selector, users.guardian2
        );
        _expectRefused(users.guardian2, address(0), IGuardianPause.GuardianAccountInvalid.selector, address(0));
    }

    function _expectRefused(address guardian, address to, bytes4 selector, address culprit) private {
        bytes memory call = abi.encodeCall(host.replaceGuardian, (guardian, to));
        vm.prank(users.governor);
        host.scheduleChange(call);
        skip(SLOW);
        vm.expectRevert(abi.encodeWithSelector(selector, culprit));
        host.executeChange(call);
    }
}
