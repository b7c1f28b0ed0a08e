// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IGuardianPause} from "../../../contracts/pause/IGuardianPause.sol";
import {PauseBase} from "../../utils/PauseBase.t.sol";

contract DrillTest is PauseBase {
    function test_RevertWhen_CallerHasNoSeat() external {
        _expectRefusal(users.stranger, IGuardianPause.GuardianRefusal.NotArmed, 0, 0);
        vm.prank(users.stranger);
        host.drill();
    }

    function test_GUA4_MovesTheDeadlineAndClosesNothing() external {
        uint40 next = _now() + DRILL;
        vm.expectEmit(address(host));
        emit IGuardianPause.GuardianDrilled(users.guardian, users.guardian, next);
        _drill(users.guardian);
        assertEq(host.guardianStatus(users.guardian).drillBy, next);
        assertEq(host.incidentCount(), 0);
        assertEq(_available(users.guardian), MAX);
    }

    function test_GUA4_ExactlyAtTheDeadlineItHasLapsed() external {
        vm.warp(START + DRILL - 1);
        assertFalse(host.guardianStatus(users.guardian).lapsed);
        assertFalse(host.isArmedGuardian(users.standIn));
        vm.warp(START + DRILL);
        assertTrue(host.guardianStatus(users.guardian).lapsed);
        assertTrue(host.isArmedGuardian(users.standIn));
        assertTrue(host.isArmedGuardian(users.guardian), "beside it, until the stand-in has drilled");
    }

    function test_GUA4_ALapsedGuardianThatDrillsIsBack() external {
        vm.warp(START + DRILL);
        _drill(users.guardian);
        assertTrue(host.isArmedGuardian(users.guardian));
        assertFalse(host.isArmedGuardian(users.standIn));
    }

    function test_GUA4_TheStandInCannotDrillBeforeTheLapse() external {
        _expectRefusal(users.standIn, IGuardianPause.GuardianRefusal.NotArmed, 0, 0);
        _drill(users.standIn);
    }

    function test_GUA4_TheStandInTakesOverByDrilling() external {
        vm.warp(START + DRILL);
        vm.expectEmit(address(host));
        emit IGuardianPause.GuardianDrilled(users.guardian, users.standIn, START + DRILL);
        _drill(users.standIn);
        assertTrue(host.isArmedGuardian(users.standIn));
        assertFalse(host.isArmedGuardian(users.guardian));
        _expectRefusal(users.guardian, IGuardianPause.GuardianRefusal.NotArmed, 0, 0);
        _drill(users.guardian);
        skip(3650 days);
        assertTrue(host.isArmedGuardian(users.standIn), "a stand-in has no deadline and no stand-in");
    }

    function test_GUA4_ASecondDrillOfTheStandInChangesNothing() external {
        vm.warp(START + DRILL);
        _drill(users.standIn);
        bytes memory before = abi.encode(host.guardianStatus(users.standIn));
        skip(1 days);
        vm.expectEmit(address(host));
        emit IGuardianPause.GuardianDrilled(users.guardian, users.standIn, START + DRILL);
        _drill(users.standIn);
        assertEq(abi.encode(host.guardianStatus(users.standIn)), before);
    }

    function test_GUA4_TheStandInCannotDrillInTheLastSecond() external {
        vm.warp(START + DRILL - 1);
        _expectRefusal(users.standIn, IGuardianPause.GuardianRefusal.NotArmed, 0, 0);
        _drill(users.standIn);
    }

    /// @dev Neither a closed host nor a spent clock keeps a guardian from showing that it is there.
    function test_GUA4_WhenGovernIsClosedAndTheClockIsEmpty_DrillsAllTheSame() external {
        _pause(users.guardian, GOVERN, MAX);
        _drill(users.guardian);
        assertEq(host.guardianStatus(users.guardian).drillBy, _now() + DRILL);
        assertEq(host.incidentCount(), 1);
    }

    /// @dev A real pause is no drill: the deadline tells of the routine, not of luck.
    function test_GUA4_APauseDoesNotMoveTheDeadline() external {
        _pause(users.guardian, ENTER, 1);
        assertEq(host.guardianStatus(users.guardian).drillBy, START + DRILL);
    }

    function test_GUA4_DrillsEarlyAndOften_CountFromTheLast() external {
        _drill(users.guardian2);
        skip(DRILL_2 - 1);
        _drill(users.guardian2);
        assertEq(host.guardianStatus(users.guardian2).drillBy, _now() + DRILL_2);
        skip(DRILL_2 - 1);
        assertFalse(host.guardianStatus(users.guardian2).lapsed);
    }

    function _drill(address by) private {
        vm.prank(by);
        host.drill();
    }
}
