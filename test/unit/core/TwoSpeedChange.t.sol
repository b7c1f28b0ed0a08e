// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Authority} from "../../../contracts/core/Authority.sol";
import {ITwoSpeedChange} from "../../../contracts/core/ITwoSpeedChange.sol";
import {Tier} from "../../../contracts/types/Tier.sol";
import {PauseHost} from "../../harness/PauseHost.sol";
import {PauseBase} from "../../utils/PauseBase.t.sol";

/// @notice Schedule, veto, waive, cancel, execute: one state machine, so one file.
contract TwoSpeedChangeTest is PauseBase {
    bytes internal call;
    bytes32 internal id;

    function setUp() public override {
        super.setUp();
        call = abi.encodeCall(
            host.setChangeDelays, (ITwoSpeedChange.ChangeDelays({slow: 3 days, fast: 1 hours, window: 1 days}))
        );
        id = keccak256(call);
    }

    modifier givenScheduled() {
        vm.prank(users.governor);
        host.scheduleChange(call);
        _;
    }

    // scheduleChange

    function test_Schedule_RevertWhen_CallerNotGovernor() external {
        address[3] memory others = [users.council, users.guardian, users.attacker];
        for (uint256 i = 0; i < others.length; ++i) {
            vm.prank(others[i]);
            vm.expectRevert(abi.encodeWithSelector(Authority.AuthorityUnauthorized.selector, others[i], Tier.Governor));
            host.scheduleChange(call);
        }
    }

    function test_GUA6_Schedule_IsPublic() external {
        uint40 eta = _now() + SLOW;
        vm.expectEmit(address(host));
        emit ITwoSpeedChange.ChangeScheduled(id, users.governor, call, eta, eta + CHANGE_WINDOW);
        vm.prank(users.governor);
        assertEq(host.scheduleChange(call), id);
        ITwoSpeedChange.Change memory change = host.pendingChange(id);
        assertEq(change.scheduledAt, _now());
        assertEq(change.eta, eta);
        assertEq(change.expiry, eta + CHANGE_WINDOW);
    }

    function test_Schedule_RevertWhen_AlreadyScheduled() external givenScheduled {
        ITwoSpeedChange.Change memory change = host.pendingChange(id);
        vm.prank(users.governor);
        vm.expectRevert(
            abi.encodeWithSelector(ITwoSpeedChange.ChangeAlreadyScheduled.selector, id, change.eta, change.expiry)
        );
        host.scheduleChange(call);
    }

    function test_Schedule_WhenLapsed_StartsAnew() external givenScheduled {
        vm.warp(host.pendingChange(id).expiry);
        vm.prank(users.governor);
        host.scheduleChange(call);
        assertEq(host.pendingChange(id).eta, _now() + SLOW);
    }

    // executeChange

    function test_Execute_RevertWhen_NotScheduled() external {
        vm.expectRevert(abi.encodeWithSelector(ITwoSpeedChange.ChangeNotScheduled.selector, id));
        host.executeChange(call);
    }

    function test_GUA6_Execute_RevertWhen_OneSecondEarly() external givenScheduled {
        uint40 eta = host.pendingChange(id).eta;
        vm.warp(eta - 1);
        vm.expectRevert(abi.encodeWithSelector(ITwoSpeedChange.ChangeNotDue.selector, id, eta));
        host.executeChange(call);
    }

    function test_GUA6_Execute_RevertWhen_ExactlyAtExpiry() external givenScheduled {
        uint40 expiry = host.pendingChange(id).expiry;
        vm.warp(expiry);
        vm.expectRevert(abi.encodeWithSelector(ITwoSpeedChange.ChangeLapsed.selector, id, expiry));
        host.executeChange(call);
    }

    function test_GUA6_Execute_ByAnyoneInTheFirstAndTheLastSecond() external givenScheduled {
        uint256 snapshot = vm.snapshotState();
        vm.warp(host.pendingChange(id).eta);
        vm.expectEmit(address(host));
        emit ITwoSpeedChange.ChangeDelaysSet(3 days, 1 hours, 1 days);
        vm.expectEmit(address(host));
        emit ITwoSpeedChange.ChangeExecuted(id, users.stranger);
        vm.prank(users.stranger);
        host.executeChange(call);
        assertEq(host.changeDelays().slow, 3 days);
        assertEq(host.pendingChange(id).scheduledAt, 0, "once");

        vm.revertToState(snapshot);
        vm.warp(host.pendingChange(id).expiry - 1);
        host.executeChange(call);
        assertEq(host.changeDelays().slow, 3 days);
    }

    function test_Execute_PassesTheRevertOnAndStaysPending() external {
        bytes memory bad =
            abi.encodeCall(host.setChangeDelays, (ITwoSpeedChange.ChangeDelays({slow: 1, fast: 2, window: 1})));
        vm.prank(users.governor);
        host.scheduleChange(bad);
        skip(SLOW);
        vm.expectRevert(abi.encodeWithSelector(ITwoSpeedChange.ChangeDelaysInvalid.selector, 1, 2, 1));
        host.executeChange(bad);
        assertGt(host.pendingChange(keccak256(bad)).scheduledAt, 0);
    }

    function test_Execute_RevertWhen_Reentered() external givenScheduled {
        bytes memory outer = abi.encodeCall(host.executeChange, (call));
        vm.prank(users.governor);
        host.scheduleChange(outer);
        skip(SLOW);
        vm.expectRevert(ITwoSpeedChange.ChangeReentered.selector);
        host.executeChange(outer);
    }

    /// @dev A scheduled change opens the door for its own calldata only.
    function test_GUA6_RevertWhen_TheGovernorCallsAtOnce() external givenScheduled {
        skip(SLOW);
        vm.prank(users.governor);
        _expectUnscheduled(host.setChangeDelays.selector);
        host.setChangeDelays(ITwoSpeedChange.ChangeDelays({slow: 3 days, fast: 1 hours, window: 1 days}));
        vm.prank(address(host));
        _expectUnscheduled(host.setChangeDelays.selector);
        host.setChangeDelays(ITwoSpeedChange.ChangeDelays({slow: 3 days, fast: 1 hours, window: 1 days}));
    }

    // vetoChange, cancelChange

    function test_GUA6_Veto_ByTheCouncil() external givenScheduled {
        vm.expectEmit(address(host));
        emit ITwoSpeedChange.ChangeVetoed(id, users.council);
        vm.prank(users.council);
        host.vetoChange(call);
        skip(SLOW);
        vm.expectRevert(abi.encodeWithSelector(ITwoSpeedChange.ChangeNotScheduled.selector, id));
        host.executeChange(call);
    }

    function test_Veto_RevertWhen_CallerNotCouncil() external givenScheduled {
        vm.prank(users.guardian);
        vm.expectRevert(abi.encodeWithSelector(Authority.AuthorityUnauthorized.selector, users.guardian, Tier.Council));
        host.vetoChange(call);
    }

    function test_Veto_RevertWhen_NotScheduled() external {
        vm.prank(users.council);
        vm.expectRevert(abi.encodeWithSelector(ITwoSpeedChange.ChangeNotScheduled.selector, id));
        host.vetoChange(call);
    }

    function test_GUA6_Veto_RevertWhen_ItIsAboutTheCouncil() external {
        bytes memory change = abi.encodeCall(host.setCouncil, (users.council, false));
        vm.prank(users.governor);
        host.scheduleChange(change);
        vm.prank(users.council);
        vm.expectRevert(
            abi.encodeWithSelector(ITwoSpeedChange.ChangeVetoConflict.selector, keccak256(change), users.council)
        );
        host.vetoChange(change);
    }

    function test_Cancel_ByTheGovernor() external givenScheduled {
        vm.expectEmit(address(host));
        emit ITwoSpeedChange.ChangeCancelled(id, users.governor);
        vm.prank(users.governor);
        host.cancelChange(call);
        assertEq(host.pendingChange(id).scheduledAt, 0);
    }

    function test_Cancel_RevertWhen_CallerNotGovernor() external givenScheduled {
        vm.prank(users.council);
        vm.expectRevert(abi.encodeWithSelector(Authority.AuthorityUnauthorized.selector, users.council, Tier.Governor));
        host.cancelChange(call);
    }

    // waiveChangeVeto

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

    function test_Waive_RevertWhen_CallerNotCouncil() external givenScheduled {
        vm.prank(users.governor);
        vm.expectRevert(abi.encodeWithSelector(Authority.AuthorityUnauthorized.selector, users.governor, Tier.Council));
        host.waiveChangeVeto(id);
    }

    function test_Waive_RevertWhen_Lapsed() external givenScheduled {
        uint40 expiry = host.pendingChange(id).expiry;
        vm.warp(expiry);
        vm.prank(users.council);
        vm.expectRevert(abi.encodeWithSelector(ITwoSpeedChange.ChangeLapsed.selector, id, expiry));
        host.waiveChangeVeto(id);
    }

    // setChangeDelays

    function test_GUA6_RevertWhen_AChangeOutlastsClosings() external {
        PauseHost.Config memory config = _config();
        config.delays.slow = COUNCIL_MAX;
        vm.expectRevert();
        new PauseHost(config);
        bytes memory change = abi.encodeCall(
            host.setChangeDelays, (ITwoSpeedChange.ChangeDelays({slow: COUNCIL_MAX, fast: 1, window: 1}))
        );
        vm.prank(users.governor);
        host.scheduleChange(change);
        skip(SLOW);
        vm.expectRevert(abi.encodeWithSelector(ITwoSpeedChange.ChangeDelaysInvalid.selector, COUNCIL_MAX, 1, 1));
        host.executeChange(change);
    }
}
