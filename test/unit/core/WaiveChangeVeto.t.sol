// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Authority} from "../../../contracts/core/Authority.sol";
import {ITwoSpeedChange} from "../../../contracts/core/ITwoSpeedChange.sol";
import {Tier} from "../../../contracts/types/Tier.sol";
import {ChangeBase} from "./ChangeBase.t.sol";

contract WaiveChangeVetoTest is ChangeBase {
    // Who and when

    function test_Waive_RevertWhen_CallerNotCouncil() external givenScheduled {
        vm.prank(users.governor);
        vm.expectRevert(abi.encodeWithSelector(Authority.AuthorityUnauthorized.selector, users.governor, Tier.Council));
        host.waiveChangeVeto(id);
    }

    function test_Waive_RevertGiven_NonePending() external {
        _expectNotScheduled();
        _waive();
    }

    function test_Waive_RevertGiven_ItWasVetoedOrExecuted() external givenScheduled {
        uint256 snapshot = vm.snapshotState();
        _veto();
        _expectNotScheduled();
        _waive();
        vm.revertToState(snapshot);
        skip(SLOW);
        host.executeChange(call);
        _expectNotScheduled();
        _waive();
    }

    function test_Waive_RevertWhen_Lapsed() external givenScheduled {
        uint40 expiry = host.pendingChange(id).expiry;
        vm.warp(expiry);
        vm.prank(users.council);
        vm.expectRevert(abi.encodeWithSelector(ITwoSpeedChange.ChangeLapsed.selector, id, expiry));
        host.waiveChangeVeto(id);
    }

    // Effects

    function test_GUA6_Waive_ShortensToTheFastDelay() external givenScheduled {
        uint40 eta = _now() + FAST;
        vm.expectEmit(address(host));
        emit ITwoSpeedChange.ChangeWaived(id, users.council, eta, eta + CHANGE_WINDOW);
        vm.prank(users.council);
        host.waiveChangeVeto(id);
        vm.warp(eta - 1);
        vm.expectRevert(abi.encodeWithSelector(ITwoSpeedChange.ChangeNotDue.selector, id, eta));
        host.executeChange(call);
        vm.warp(eta);
        host.executeChange(call);
    }

    function test_Waive_WhenLate_LeavesAWholeWindow() external givenScheduled {
        skip(1 days);
        vm.prank(users.council);
        host.waiveChangeVeto(id);
        assertEq(host.pendingChange(id).eta, _now());
        assertEq(host.pendingChange(id).expiry, _now() + CHANGE_WINDOW);
    }

    function test_Waive_WhenDue_ChangesNothing() external givenScheduled {
        ITwoSpeedChange.Change memory change = host.pendingChange(id);
        vm.warp(change.eta);
        vm.prank(users.council);
        host.waiveChangeVeto(id);
        assertEq(host.pendingChange(id).expiry, change.expiry);
    }

    function test_Waive_InTheLastSecondBeforeItIsDue() external givenScheduled {
        vm.warp(host.pendingChange(id).eta - 1);
        _waive();
        assertEq(host.pendingChange(id).eta, _now());
        host.executeChange(call);
    }

    /// @dev Nor in the last second of its window: a waiver prolongs nothing.
    function test_Waive_InTheLastSecondOfTheWindow_ChangesNothing() external givenScheduled {
        ITwoSpeedChange.Change memory change = host.pendingChange(id);
        vm.warp(change.expiry - 1);
        vm.expectEmit(address(host));
        emit ITwoSpeedChange.ChangeWaived(id, users.council, change.eta, change.expiry);
        _waive();
        assertEq(abi.encode(host.pendingChange(id)), abi.encode(change));
    }

    /// @dev Each waiver would otherwise give the change another window.
    function test_GUA6_Waive_Twice_ChangesNothing() external givenScheduled {
        _waive();
        ITwoSpeedChange.Change memory change = host.pendingChange(id);
        assertEq(change.eta, change.scheduledAt + FAST);
        uint40[3] memory moments = [_now(), change.eta, change.expiry - 1];
        for (uint256 i = 0; i < moments.length; ++i) {
            vm.warp(moments[i]);
            vm.expectEmit(address(host));
            emit ITwoSpeedChange.ChangeWaived(id, users.council, change.eta, change.expiry);
            _waive();
            assertEq(abi.encode(host.pendingChange(id)), abi.encode(change));
        }
    }

    /// @dev The council cannot veto a change to itself, but may speed it up.
    function test_Waive_OfAChangeToTheCouncil() external {
        bytes32 about = _schedule(abi.encodeCall(host.setCouncil, (users.council, false)));
        vm.prank(users.council);
        host.waiveChangeVeto(about);
        assertEq(host.pendingChange(about).eta, _now() + FAST);
    }
}
