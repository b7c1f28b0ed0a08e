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

    function _drill(address by) private {
        vm.prank(by);
        host.drill();
    }
}
