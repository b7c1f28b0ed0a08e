// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IGuardianPause} from "../../../contracts/pause/IGuardianPause.sol";
import {ScopeSet} from "../../../contracts/types/Scope.sol";
import {PauseBase} from "../../utils/PauseBase.t.sol";

/// @notice `guardianStatus`, `guardians`, `guardianBudget`.
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

    function test_Enumerates() external view {
        address[] memory all = host.guardians();
        assertEq(all.length, 2);
        assertEq(all[0], users.guardian);
        assertEq(all[1], users.guardian2);
        (IGuardianPause.GuardianBudget memory budget, uint256 retired,) = host.guardianBudget();
        assertEq(keccak256(abi.encode(budget)), keccak256(abi.encode(_budget())));
        assertEq(retired, 0);
    }
}
