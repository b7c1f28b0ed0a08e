// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ITwoSpeedChange} from "../../../contracts/core/ITwoSpeedChange.sol";
import {Scope} from "../../../contracts/types/Scope.sol";
import {ChangeBase} from "./ChangeBase.t.sol";

/// @notice Executes several changes in one transaction, and goes on when one fails.
contract ChangeExecutor {
    function executeAll(ITwoSpeedChange host, bytes[] calldata calls) external returns (bytes[] memory failures) {
        failures = new bytes[](calls.length);
        for (uint256 i = 0; i < calls.length; ++i) {
            try host.executeChange(calls[i]) {}
            catch (bytes memory reason) {
                failures[i] = reason;
            }
        }
    }
}

contract ExecuteChangeTest is ChangeBase {
    // When

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

    function test_GUA6_Execute_RevertGiven_ItWasExecuted() external givenScheduled {
        skip(SLOW);
        host.executeChange(call);
        _expectNotScheduled();
        host.executeChange(call);
    }

    function test_GUA6_Execute_RevertGiven_ItWasVetoedOrCancelled() external givenScheduled {
        uint256 snapshot = vm.snapshotState();
        _veto();
        skip(SLOW);
        _expectNotScheduled();
        host.executeChange(call);
        vm.revertToState(snapshot);
        _cancel();
        skip(SLOW);
        _expectNotScheduled();
        host.executeChange(call);
    }

    /// @dev The calldata is the change: one byte more is another one.
    function test_GUA6_Execute_RevertWhen_TheCalldataDiffers() external givenScheduled {
        skip(SLOW);
        bytes memory longer = bytes.concat(call, hex"00");
        vm.expectRevert(abi.encodeWithSelector(ITwoSpeedChange.ChangeNotScheduled.selector, keccak256(longer)));
        host.executeChange(longer);
    }

    // What

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

    function test_Execute_WhenTheHostHasNoSuchFunction_RevertsEmpty() external {
        bytes[2] memory odd = [bytes(""), hex"deadbeef"];
        for (uint256 i = 0; i < odd.length; ++i) {
            _schedule(odd[i]);
            skip(SLOW);
            vm.expectRevert(bytes(""));
            host.executeChange(odd[i]);
            assertGt(host.pendingChange(keccak256(odd[i])).scheduledAt, 0);
        }
    }

    /// @dev A change to the delays is for changes to come.
    function test_Execute_APendingChangeKeepsItsTimes() external givenScheduled {
        bytes memory other = abi.encodeCall(host.removeGuardian, (users.guardian2));
        bytes32 otherId = _schedule(other);
        bytes memory before = abi.encode(host.pendingChange(otherId));
        skip(SLOW);
        host.executeChange(call);
        assertEq(abi.encode(host.pendingChange(otherId)), before);
        host.executeChange(other);
        assertEq(host.guardians().length, 1);
    }

    // Reentrance

    function test_Execute_RevertWhen_Reentered() external givenScheduled {
        bytes memory outer = abi.encodeCall(host.executeChange, (call));
        vm.prank(users.governor);
        host.scheduleChange(outer);
        skip(SLOW);
        vm.expectRevert(ITwoSpeedChange.ChangeReentered.selector);
        host.executeChange(outer);
    }

    /// @dev One change cannot be executed inside itself: a chain of executions ends at its second link.
    function test_GUA6_Execute_RevertWhen_AChainOfExecutionsIsScheduled() external givenScheduled {
        bytes memory inner = abi.encodeCall(host.executeChange, (call));
        bytes memory outer = abi.encodeCall(host.executeChange, (inner));
        _schedule(inner);
        _schedule(outer);
        skip(SLOW);
        vm.expectRevert(ITwoSpeedChange.ChangeReentered.selector);
        host.executeChange(outer);
        host.executeChange(call);
        assertEq(host.changeDelays().slow, 3 days, "each by itself works");
    }

    /// @dev A failed change must not leave the door open, nor shut, for what the same transaction does next.
    function test_GUA6_Execute_SeveralInOneTransaction() external givenScheduled {
        bytes[] memory calls = new bytes[](4);
        calls[0] = abi.encodeCall(host.setChangeDelays, (ITwoSpeedChange.ChangeDelays({slow: 1, fast: 2, window: 1})));
        calls[1] = call;
        calls[2] = abi.encodeCall(host.removeGuardian, (users.guardian2));
        calls[3] = call;
        _schedule(calls[0]);
        _schedule(calls[2]);
        skip(SLOW);
        bytes[] memory failures = new ChangeExecutor().executeAll(host, calls);
        assertEq(failures[0], abi.encodeWithSelector(ITwoSpeedChange.ChangeDelaysInvalid.selector, 1, 2, 1));
        assertEq(failures[1], "");
        assertEq(failures[2], "");
        assertEq(failures[3], abi.encodeWithSelector(ITwoSpeedChange.ChangeNotScheduled.selector, id), "once");
        assertEq(host.changeDelays().slow, 3 days);
        assertEq(host.guardians().length, 1);
        vm.prank(address(host));
        _expectUnscheduled(host.setChangeDelays.selector);
        host.setChangeDelays(_newDelays());
    }

    /// @dev A change may call a function that anyone may call; the plan is executed by the host, once.
    function test_UNP1_Execute_APlanFromWithinAChange() external {
        bytes memory reopen = abi.encodeCall(host.executeUnpause, (HOST));
        _schedule(reopen);
        skip(SLOW);
        _contain(users.council, HOST, ENTER, _now() + 7 days);
        _propose(HOST, _plan());
        skip(DELAY);
        host.executeChange(reopen);
        assertTrue(host.isOpen(Scope.Enter));
        assertEq(host.pendingUnpause(HOST).eta, 0);
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
}
