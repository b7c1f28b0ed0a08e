// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IOutflowLimiter} from "../../../contracts/outflow/IOutflowLimiter.sol";
import {IGuardianPause} from "../../../contracts/pause/IGuardianPause.sol";
import {OutflowBase} from "../../utils/OutflowBase.t.sol";

/// forge-config: default.isolate = true
contract LatchOutflowTest is OutflowBase {
    function test_OUT8_AGuardianLatchesALane() external {
        vm.expectEmit(address(host));
        emit IOutflowLimiter.OutflowLatchedBy(address(token), users.guardian, _now() + 1 hours, CAUSE, EVIDENCE);
        _latch(users.guardian, address(token), 1 hours);
        _expectLatched(THRESHOLD + 1, THRESHOLD, _now() + 1 hours);
        _exact(THRESHOLD + 1);
        _exact(THRESHOLD);
        host.exact(NATIVE, alice, BURST);
    }

    function test_OUT8_AGuardianLatchesTheHost() external {
        vm.expectEmit(address(host));
        emit IOutflowLimiter.OutflowLatchedBy(address(0), users.guardian, _now() + 1 hours, CAUSE, EVIDENCE);
        _latch(users.guardian, address(0), 1 hours);
        assertTrue(_isLatched(address(token)));
        assertTrue(_isLatched(NATIVE));
        skip(1 hours);
        assertFalse(_isLatched(NATIVE));
    }

    function test_OUT8_AShorterLatchShortensNothing() external {
        _latch(users.guardian, address(token), 2 hours);
        uint40 until = host.outflowLatchedUntil(address(token));
        _latch(users.guardian, address(token), 1 hours);
        assertEq(host.outflowLatchedUntil(address(token)), until);
    }

    function test_GUA2_ItRunsTheGuardiansClock() external {
        uint32 before = host.guardianStatus(users.guardian).available;
        _latch(users.guardian, address(token), 1 hours);
        assertEq(host.guardianStatus(users.guardian).available, before - 1 hours);
        _latch(users.guardian, NATIVE, 1 hours); // until the clock's end anything more is free
        assertEq(host.guardianStatus(users.guardian).available, before - 1 hours);
    }

    function test_GUA1_RevertWhen_LongerThanGranted() external {
        vm.expectRevert(
            abi.encodeWithSelector(
                IGuardianPause.GuardianRefused.selector,
                users.guardian,
                IGuardianPause.GuardianRefusal.DurationInvalid,
                6 hours + 1,
                6 hours
            )
        );
        _latch(users.guardian, address(token), 6 hours + 1);
    }

    function test_GUA2_RevertWhen_ItsClockHasNotEnough() external {
        _latch(users.guardian, address(token), 6 hours);
        skip(6 hours);
        _latch(users.guardian, address(token), 6 hours);
        skip(6 hours);
        // Twelve hours are spent, and a twenty-eighth of the twelve that passed is back.
        vm.expectRevert(
            abi.encodeWithSelector(
                IGuardianPause.GuardianRefused.selector,
                users.guardian,
                IGuardianPause.GuardianRefusal.ClockEmpty,
                6 hours,
                host.guardianStatus(users.guardian).available
            )
        );
        _latch(users.guardian, address(token), 6 hours);
        assertFalse(_isLatched(address(token)));
    }

    function test_RevertWhen_CallerIsNoGuardian() external {
        vm.expectRevert(
            abi.encodeWithSelector(
                IGuardianPause.GuardianRefused.selector, users.governor, IGuardianPause.GuardianRefusal.NotArmed, 0, 0
            )
        );
        _latch(users.governor, address(token), 1 hours);
    }

    function test_RevertGiven_AssetUnset() external {
        vm.expectRevert(abi.encodeWithSelector(IOutflowLimiter.OutflowAssetUnset.selector, address(1)));
        _latch(users.guardian, address(1), 1 hours);
    }

    function _latch(address by, address asset, uint32 duration) private {
        vm.prank(by);
        host.latchOutflow(asset, duration, CAUSE, EVIDENCE);
    }
}
