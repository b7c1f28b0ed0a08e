// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ITwoSpeedChange} from "../../../contracts/core/ITwoSpeedChange.sol";
import {ChangeBase} from "./ChangeBase.t.sol";

contract PendingChangeTest is ChangeBase {
    function test_PendingChange_GivenNone_IsZero() external view {
        _assertNothingPending();
    }

    function test_GUA6_PendingChange_ShowsItsTimes() external givenScheduled {
        uint40 eta = _now() + SLOW;
        _assertPending(ITwoSpeedChange.Change({scheduledAt: _now(), eta: eta, expiry: eta + CHANGE_WINDOW}));
    }

    function test_GUA6_PendingChange_GivenWaived_ShowsTheNewTimes() external givenScheduled {
        uint40 scheduledAt = _now();
        skip(FAST + 1);
        _waive();
        _assertPending(ITwoSpeedChange.Change({scheduledAt: scheduledAt, eta: _now(), expiry: _now() + CHANGE_WINDOW}));
    }

    /// @dev Until it is scheduled anew or dropped; its expiry tells that it lapsed.
    function test_PendingChange_GivenItHasLapsed_StillShowsIt() external givenScheduled {
        ITwoSpeedChange.Change memory change = host.pendingChange(id);
        vm.warp(change.expiry);
        _assertPending(change);
    }

    function test_PendingChange_GivenItIsOver_IsZero() external givenScheduled {
        uint256 snapshot = vm.snapshotState();
        _veto();
        _assertNothingPending();
        vm.revertToState(snapshot);
        _cancel();
        _assertNothingPending();
        vm.revertToState(snapshot);
        skip(SLOW);
        host.executeChange(call);
        _assertNothingPending();
    }

    function _assertPending(ITwoSpeedChange.Change memory expected) private view {
        assertEq(abi.encode(host.pendingChange(id)), abi.encode(expected));
    }
}
