// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IGuardianPause} from "../../../contracts/pause/IGuardianPause.sol";
import {ScopeSet} from "../../../contracts/types/Scope.sol";
import {PauseBase} from "../../utils/PauseBase.t.sol";

contract GuardianStatusTest is PauseBase {
    function test_GUA4_ShowsEveryDeadlineBeforehand() external {
        _pause(users.guardian, ENTER, 1 hours);
        IGuardianPause.GuardianStatus memory status = host.guardianStatus(users.guardian);
        assertTrue(status.armed);
        assertEq(status.seat, users.guardian);
        assertFalse(status.lapsed);
        assertFalse(status.successorDrilled);
        assertEq(status.drillBy, START + DRILL);
        assertEq(status.clockEnd, _now() + 1 hours);
        assertEq(status.available, MAX - 1 hours);
        assertEq(status.clock.burst(), MAX);
        assertEq(ScopeSet.unwrap(status.scopes), 0x33);
        assertEq(ScopeSet.unwrap(status.exitScopes), 0x0c);
        assertEq(status.maxDuration, MAX);
        assertEq(status.exitMaxDuration, EXIT_MAX);
        assertEq(status.drillInterval, DRILL);
        assertEq(status.successor, users.standIn);
    }

    function test_TheStandInSeesTheSeat() external {
        IGuardianPause.GuardianStatus memory status = host.guardianStatus(users.standIn);
        assertFalse(status.armed);
        assertEq(status.seat, users.guardian);
        vm.warp(START + DRILL);
        status = host.guardianStatus(users.standIn);
        assertTrue(status.armed && status.lapsed && !status.successorDrilled);
    }

    function test_ForAStrangerAllIsZero() external view {
        IGuardianPause.GuardianStatus memory empty;
        assertEq(keccak256(abi.encode(host.guardianStatus(users.stranger))), keccak256(abi.encode(empty)));
        assertEq(keccak256(abi.encode(host.guardianStatus(address(0)))), keccak256(abi.encode(empty)));
    }

    function test_GUA4_OnceTheStandInHasDrilled_BothSeeIt() external {
        vm.warp(START + DRILL);
        vm.prank(users.standIn);
        host.drill();
        IGuardianPause.GuardianStatus memory deposed = host.guardianStatus(users.guardian);
        IGuardianPause.GuardianStatus memory acting = host.guardianStatus(users.standIn);
        assertTrue(!deposed.armed && deposed.lapsed && deposed.successorDrilled);
        assertTrue(acting.armed && acting.lapsed && acting.successorDrilled);
        assertEq(deposed.seat, acting.seat);
        assertEq(deposed.drillBy, acting.drillBy);
    }

    function test_GUA2_WhatIsAvailableIsOfNow() external {
        _pause(users.guardian, ENTER, MAX);
        assertEq(_available(users.guardian), 0);
        skip(WINDOW / 4);
        assertApproxEqAbs(_available(users.guardian), 12 hours, 10, "a quarter of two days has flowed back");
        skip(WINDOW);
        assertEq(_available(users.guardian), MAX, "and never more than the burst");
    }

    function test_GivenTheGuardianWasRemoved_AllIsZero() external {
        vm.prank(users.governor);
        host.removeGuardian(users.guardian);
        IGuardianPause.GuardianStatus memory empty;
        assertEq(abi.encode(host.guardianStatus(users.guardian)), abi.encode(empty));
        assertEq(abi.encode(host.guardianStatus(users.standIn)), abi.encode(empty));
    }
}
