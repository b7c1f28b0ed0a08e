// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Authority} from "../../../contracts/core/Authority.sol";
import {IGuardianPause} from "../../../contracts/pause/IGuardianPause.sol";
import {Scope} from "../../../contracts/types/Scope.sol";
import {Tier} from "../../../contracts/types/Tier.sol";
import {PauseBase} from "../../utils/PauseBase.t.sol";

contract RemoveGuardianTest is PauseBase {
    function test_RevertWhen_CallerNotGovernor() external {
        vm.prank(users.guardian);
        vm.expectRevert(abi.encodeWithSelector(Authority.AuthorityUnauthorized.selector, users.guardian, Tier.Governor));
        host.removeGuardian(users.guardian2);
    }

    function test_RevertWhen_Unknown() external {
        vm.prank(users.governor);
        vm.expectRevert(abi.encodeWithSelector(IGuardianPause.GuardianUnknown.selector, users.standIn));
        host.removeGuardian(users.standIn);
    }

    function test_GUA6_RemovesAtOnceWhileTheFloorHolds() external {
        _pause(users.guardian, ENTER, 1 hours);
        uint256 share = host.guardianStatus(users.guardian).clock.mostIn(WINDOW);
        assertApproxEqAbs(share, 3 days, 40, "the rate is rounded down");
        uint40 retiredUntil = _now() + 1 hours + WINDOW;
        vm.expectEmit(address(host));
        emit IGuardianPause.GuardianShareRetired(share, retiredUntil);
        vm.expectEmit(address(host));
        emit IGuardianPause.GuardianRemoved(users.guardian, users.governor);
        vm.prank(users.governor);
        host.removeGuardian(users.guardian);
        assertEq(host.guardians().length, 1);
        assertEq(host.guardians()[0], users.guardian2);
        assertFalse(host.isArmedGuardian(users.guardian));
        skip(10 * 365 days);
        assertFalse(host.isArmedGuardian(users.standIn), "its stand-in goes with it");
        assertEq(_until(Scope.Enter), START + 1 days + 1 hours, "what it closed stays closed");
    }

    function test_GUA6_RevertWhen_TheFloorWouldNotHold() external {
        IGuardianPause.GuardianBudget memory budget = _budget();
        budget.minGuardians = 2;
        _change(abi.encodeCall(host.setGuardianBudget, (budget)));
        vm.prank(users.governor);
        vm.expectRevert(abi.encodeWithSelector(IGuardianPause.GuardianFloorReached.selector, 1, 2));
        host.removeGuardian(users.guardian);
    }

    /// @dev A thief of the governor's key would leave the silent one and remove the one that watches.
    function test_GUA6_RevertWhen_OnlyASilentGuardianWouldBeLeft() external {
        vm.warp(START + DRILL_2 - 1);
        uint256 snapshot = vm.snapshotState();
        vm.prank(users.governor);
        host.removeGuardian(users.guardian);

        vm.revertToState(snapshot);
        skip(1);
        vm.prank(users.governor);
        vm.expectRevert(abi.encodeWithSelector(IGuardianPause.GuardianFloorReached.selector, 0, 1));
        host.removeGuardian(users.guardian);
        vm.prank(users.governor);
        host.removeGuardian(users.guardian2);
    }

    function test_GUA6_AStandInThatDrilledCounts() external {
        vm.warp(START + DRILL);
        vm.prank(users.guardian2);
        host.drill();
        vm.prank(users.governor);
        vm.expectRevert(abi.encodeWithSelector(IGuardianPause.GuardianFloorReached.selector, 0, 1));
        host.removeGuardian(users.guardian2);
        vm.prank(users.standIn);
        host.drill();
        vm.prank(users.governor);
        host.removeGuardian(users.guardian2);
    }

    function test_GUA6_WhenScheduled_RemovesBelowTheFloor() external {
        IGuardianPause.GuardianBudget memory budget = _budget();
        budget.minGuardians = 2;
        _change(abi.encodeCall(host.setGuardianBudget, (budget)));
        _change(abi.encodeCall(host.removeGuardian, (users.guardian)));
        assertEq(host.guardians().length, 1);
    }

    function test_GUA4_TheLastGuardianIsNeverRemoved() external {
        vm.prank(users.governor);
        host.removeGuardian(users.guardian2);
        bytes memory call = abi.encodeCall(host.removeGuardian, (users.guardian));
        vm.prank(users.governor);
        host.scheduleChange(call);
        skip(SLOW);
        vm.expectRevert(abi.encodeWithSelector(IGuardianPause.GuardianFloorReached.selector, 0, 1));
        host.executeChange(call);
    }

    /// @dev Who is removed and granted again at once has no second burst in the same window.
    function test_GUA2_ARemovedShareCannotBeGrantedAgainInTheSameWindow() external {
        IGuardianPause.GuardianTerms memory terms = _terms();
        (terms.burst, terms.refill, terms.successor) = (4 days, 2 days, address(0));
        _pause(users.guardian, ENTER, MAX);
        vm.prank(users.governor);
        host.removeGuardian(users.guardian);
        // 1.5 days in use, 3 reserved, 5.5 left.
        vm.expectPartialRevert(IGuardianPause.GuardianBudgetExceeded.selector);
        host.seat(users.stranger, terms);
        skip(MAX + WINDOW - 1);
        vm.expectPartialRevert(IGuardianPause.GuardianBudgetExceeded.selector);
        host.seat(users.stranger, terms);
        skip(1);
        host.seat(users.stranger, terms);
    }

    function test_RevertWhen_ZeroOrRemoved() external {
        vm.startPrank(users.governor);
        vm.expectRevert(abi.encodeWithSelector(IGuardianPause.GuardianUnknown.selector, address(0)));
        host.removeGuardian(address(0));
        host.removeGuardian(users.guardian);
        vm.expectRevert(abi.encodeWithSelector(IGuardianPause.GuardianUnknown.selector, users.guardian));
        host.removeGuardian(users.guardian);
    }

    function test_GUA6_RevertWhen_AnybodyElseRemovesAtOnce() external {
        address[4] memory others = [users.council, users.attacker, users.standIn, address(host)];
        for (uint256 i = 0; i < others.length; ++i) {
            vm.prank(others[i]);
            vm.expectRevert(abi.encodeWithSelector(Authority.AuthorityUnauthorized.selector, others[i], Tier.Governor));
            host.removeGuardian(users.guardian2);
        }
    }

    function test_GUA4_TheLastGuardianIsNotRemovedAtOnceEither() external {
        IGuardianPause.GuardianBudget memory budget = _budget();
        budget.minGuardians = 0;
        _change(abi.encodeCall(host.setGuardianBudget, (budget)));
        vm.startPrank(users.governor);
        host.removeGuardian(users.guardian2);
        vm.expectRevert(abi.encodeWithSelector(IGuardianPause.GuardianFloorReached.selector, 0, 1));
        host.removeGuardian(users.guardian);
    }

    function test_GUA6_WhenScheduled_EmitsTheHost() external {
        bytes memory call = abi.encodeCall(host.removeGuardian, (users.guardian2));
        vm.prank(users.governor);
        host.scheduleChange(call);
        skip(SLOW);
        uint256 share = host.guardianStatus(users.guardian2).clock.mostIn(WINDOW);
        vm.expectEmit(address(host));
        emit IGuardianPause.GuardianShareRetired(share, _now() + WINDOW);
        vm.expectEmit(address(host));
        emit IGuardianPause.GuardianRemoved(users.guardian2, address(host));
        host.executeChange(call);
    }

    function test_FreesGuardianAndStandIn() external {
        vm.prank(users.governor);
        host.removeGuardian(users.guardian);
        IGuardianPause.GuardianTerms memory terms = _terms2();
        terms.successor = users.guardian;
        host.seat(users.standIn, terms);
        assertEq(host.guardianStatus(users.guardian).seat, users.standIn);
    }
}
