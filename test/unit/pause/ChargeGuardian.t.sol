// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IGuardianPause} from "../../../contracts/pause/IGuardianPause.sol";
import {Bucket} from "../../../contracts/types/Bucket.sol";
import {PauseBase} from "../../utils/PauseBase.t.sol";

/// @notice The way by which a limiter lets a guardian latch lanes.
contract ChargeGuardianTest is PauseBase {
    function test_GUA3_ChargesTheSameClock() external {
        host.chargeGuardian(users.guardian2, _now() + 1 hours);
        assertEq(_available(users.guardian2), MAX_2 - 1 hours);
        _pause(users.guardian2, ENTER, 1 hours);
        assertEq(_available(users.guardian2), MAX_2 - 1 hours, "paid for until then");
        assertEq(host.incidentCount(), 1);
    }

    function test_RevertWhen_NotArmed() external {
        _expectRefusal(users.stranger, IGuardianPause.GuardianRefusal.NotArmed, 0, 0);
        host.chargeGuardian(users.stranger, _now() + 1);
    }

    function test_RevertWhen_DurationInvalid() external {
        _expectRefusal(users.guardian2, IGuardianPause.GuardianRefusal.DurationInvalid, 0, MAX_2);
        host.chargeGuardian(users.guardian2, _now());
        _expectRefusal(users.guardian2, IGuardianPause.GuardianRefusal.DurationInvalid, MAX_2 + 1, MAX_2);
        host.chargeGuardian(users.guardian2, _now() + MAX_2 + 1);
    }

    /// @dev Refused and not cut: the caller has already decided until when.
    function test_RevertWhen_TheClockCannotPay() external {
        host.chargeGuardian(users.guardian2, _now() + MAX_2);
        skip(31);
        uint256 allowed = MAX_2 - 31 + 1; // the rest of the running clock, and the one second that has flowed back
        _expectRefusal(users.guardian2, IGuardianPause.GuardianRefusal.ClockEmpty, MAX_2, allowed);
        host.chargeGuardian(users.guardian2, _now() + MAX_2);
        host.chargeGuardian(users.guardian2, uint40(_now() + allowed));
    }

    function test_CON7_EmitsTheClock() external {
        uint40 until = _now() + 1 hours;
        Bucket clock = host.guardianStatus(users.guardian2).clock.settle(_now()).charge(1 hours);
        vm.expectEmit(address(host));
        emit IGuardianPause.GuardianClockSet(users.guardian2, until, bytes12(type(uint96).max), clock);
        host.chargeGuardian(users.guardian2, until);
        assertEq(host.incidentCount(), 0);
    }

    function test_RevertWhen_UntilIsPast() external {
        _expectRefusal(users.guardian2, IGuardianPause.GuardianRefusal.DurationInvalid, 0, MAX_2);
        host.chargeGuardian(users.guardian2, 0);
        uint256 duration = type(uint40).max - _now();
        _expectRefusal(users.guardian2, IGuardianPause.GuardianRefusal.DurationInvalid, duration, MAX_2);
        host.chargeGuardian(users.guardian2, type(uint40).max);
    }

    function test_GUA4_TheStandInIsChargedOnTheSeat() external {
        vm.warp(START + DRILL);
        host.chargeGuardian(users.standIn, _now() + 1 hours);
        assertEq(_available(users.guardian), MAX - 1 hours);
    }
}
