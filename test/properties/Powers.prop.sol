// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {HostAssertions} from "./HostAssertions.sol";
import {HostVerbs} from "./HostVerbs.sol";
import {GuardedCall, SlowCall, World} from "./HostWorld.sol";
import {Authority} from "../../contracts/core/Authority.sol";
import {Containment} from "../../contracts/core/Containment.sol";
import {IContainment} from "../../contracts/core/IContainment.sol";
import {ITwoSpeedChange} from "../../contracts/core/ITwoSpeedChange.sol";
import {IGuardianPause} from "../../contracts/pause/IGuardianPause.sol";
import {ITimelockedUnpause} from "../../contracts/pause/ITimelockedUnpause.sol";
import {Scope, ScopeSet, ScopeSetLib} from "../../contracts/types/Scope.sol";
import {Tier} from "../../contracts/types/Tier.sol";

/// @title PowerProperties
/// @notice What holds of the people: who may close, open and change, how fast, and that they really can.
/// @dev A property takes the world as `setUp` left it, and leaves it so. Whether it applies to a host is decided in
/// `HostTest`.
abstract contract PowerProperties is HostAssertions {
    using HostVerbs for World;

    string private constant HOST_6 = "HOST-6: what is closed survives an upgrade, and no upgrade is sudden";
    string private constant HOST_7 = "HOST-7: closing Govern blocks no plan, no veto, no removal, no change";
    string private constant HOST_8 = "HOST-8: a stranger can neither close nor open";
    string private constant HOST_9 = "HOST-9: what disarms is slow, even for the governor";
    string private constant HOST_10 = "HOST-10: the first use works";

    address private constant SOMEBODY = address(0x50de);
    // ERC-1967
    bytes32 private constant IMPLEMENTATION = 0x360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc;

    // HOST-6

    function prop_HOST6() internal {
        bytes memory refusal = HostVerbs.unscheduled(world.upgrade);
        _mayNot(HOST_6, "an upgrade by the governor at once", world.governor, world.upgrade, refusal);
        _mayNot(HOST_6, "an upgrade by a stranger", SOMEBODY, world.upgrade, refusal);
        _upgradeWhileClosed();
    }

    function _upgradeWhileClosed() private inPassing {
        _scheduleAndWait(HOST_6, world.upgrade);
        if (world.hasGuardians()) _pauseForLongest(HOST_6);
        _closeEverywhere(ALL_BUT_GOVERN, HostVerbs.time() + 1 days);
        skip(1 hours);
        bytes32 implementation = vm.load(world.host, IMPLEMENTATION);
        (bytes memory before, bytes memory answers) = (world.state(), _answers());

        _does(HOST_6, "the upgrade", SOMEBODY, abi.encodeCall(ITwoSpeedChange.executeChange, (world.upgrade)));

        bool upgraded = implementation == 0 || vm.load(world.host, IMPLEMENTATION) != implementation;
        assertTrue(upgraded, string.concat(HOST_6, " [the upgrade changed nothing]"));
        assertEq(world.state(), before, string.concat(HOST_6, " [words, incidents, clocks or delays differ]"));
        assertEq(_answers(), answers, string.concat(HOST_6, " [what was refused before is not refused the same way]"));
    }

    /// @dev What every guarded call answers now.
    function _answers() private returns (bytes memory all) {
        for (uint256 i = 0; i < world.calls.length; ++i) {
            GuardedCall memory call = world.calls[i];
            (bool ok, bytes memory result) = world.attempt(call.caller, call.value, call.data);
            all = abi.encode(all, ok, ok ? bytes("") : result);
        }
    }

    // HOST-7

    /// @dev By a change that keeps the delays as they are.
    function prop_HOST7_changes() internal inPassing {
        _closeEverywhere(ScopeSetLib.only(Scope.Govern), type(uint40).max);
        bytes memory change = world.idleChange();
        _does(HOST_7, "scheduleChange", world.governor, abi.encodeCall(ITwoSpeedChange.scheduleChange, (change)));
        _does(HOST_7, "vetoChange", world.council, abi.encodeCall(ITwoSpeedChange.vetoChange, (change)));
        _scheduleAndWait(HOST_7, change);
        _does(HOST_7, "executeChange", SOMEBODY, abi.encodeCall(ITwoSpeedChange.executeChange, (change)));
    }

    /// @dev A removal may be refused by the floor; then it is refused so whether Govern is closed or not.
    function prop_HOST7_removal() internal inPassing {
        bytes memory removal = abi.encodeCall(IGuardianPause.removeGuardian, (world.guardian));
        (bool ok, bytes memory result) = world.attempt(world.governor, 0, removal);
        _closeEverywhere(ScopeSetLib.only(Scope.Govern), type(uint40).max);
        (bool okClosed, bytes memory resultClosed) = world.attempt(world.governor, 0, removal);
        assertEq(okClosed, ok, string.concat(HOST_7, " [removeGuardian]"));
        assertEq(resultClosed, result, string.concat(HOST_7, " [removeGuardian]"));
    }

    function prop_HOST7_plan() internal inPassing {
        _closeEverywhere(ScopeSetLib.only(Scope.Govern), type(uint40).max);
        bytes memory proposal = world.proposeCall(WHOLE_HOST);
        bytes memory veto = abi.encodeCall(ITimelockedUnpause.vetoUnpause, (WHOLE_HOST));
        _does(HOST_7, "proposeUnpause", world.governor, proposal);
        _does(HOST_7, "vetoUnpause", world.guardian, veto);
        _does(HOST_7, "proposeUnpause after a veto", world.governor, proposal);
        skip(ITimelockedUnpause(world.host).unpauseTimes().delay);
        _does(HOST_7, "executeUnpause", SOMEBODY, abi.encodeCall(ITimelockedUnpause.executeUnpause, (WHOLE_HOST)));
        assertTrue(world.status().isOpen(Scope.Govern), string.concat(HOST_7, " [the plan opened nothing]"));
    }

    // HOST-8

    function prop_HOST8_containment(address stranger) internal {
        bytes memory notGovernor = _unauthorized(stranger, Tier.Governor);
        bytes memory notCouncil = _unauthorized(stranger, Tier.Council);
        bytes memory change = world.idleChange();
        bytes memory closing = HostVerbs.containCall(WHOLE_HOST, ScopeSetLib.ALL, HostVerbs.time() + 1);
        _mayNot(HOST_8, "contain", stranger, closing, notCouncil);
        bytes memory call = abi.encodeCall(ITwoSpeedChange.scheduleChange, (change));
        _mayNot(HOST_8, "scheduleChange", stranger, call, notGovernor);
        call = abi.encodeCall(ITwoSpeedChange.cancelChange, (change));
        _mayNot(HOST_8, "cancelChange", stranger, call, notGovernor);
        call = abi.encodeCall(ITwoSpeedChange.vetoChange, (change));
        _mayNot(HOST_8, "vetoChange", stranger, call, notCouncil);
        call = abi.encodeCall(ITwoSpeedChange.waiveChangeVeto, (keccak256(change)));
        _mayNot(HOST_8, "waiveChangeVeto", stranger, call, notCouncil);
        if (world.upgrade.length == 0) return;
        _mayNot(HOST_8, "the upgrade", stranger, world.upgrade, HostVerbs.unscheduled(world.upgrade));
    }

    function prop_HOST8_guardians(address stranger) internal {
        bytes memory notArmed = abi.encodeWithSelector(
            IGuardianPause.GuardianRefused.selector, stranger, IGuardianPause.GuardianRefusal.NotArmed, 0, 0
        );
        ScopeSet scopes = world.guardianStatus().scopes;
        _mayNot(HOST_8, "pause", stranger, HostVerbs.pauseCall(WHOLE_HOST, scopes, 1), notArmed);
        _mayNot(HOST_8, "drill", stranger, abi.encodeCall(IGuardianPause.drill, ()), notArmed);
        bytes memory notGovernor = _unauthorized(stranger, Tier.Governor);
        _mayNot(HOST_8, "setGuardian", stranger, world.setGuardianCall(scopes, 1), notGovernor);
        bytes memory removal = abi.encodeCall(IGuardianPause.removeGuardian, (world.guardian));
        _mayNot(HOST_8, "removeGuardian", stranger, removal, notGovernor);
    }

    function prop_HOST8_plans(address stranger) internal {
        bytes memory notGovernor = _unauthorized(stranger, Tier.Governor);
        _mayNot(HOST_8, "proposeUnpause", stranger, world.proposeCall(WHOLE_HOST), notGovernor);
        bytes memory call = abi.encodeCall(ITimelockedUnpause.withdrawUnpause, (WHOLE_HOST));
        _mayNot(HOST_8, "withdrawUnpause", stranger, call, notGovernor);
        call = abi.encodeCall(ITimelockedUnpause.vetoUnpause, (WHOLE_HOST));
        bytes memory noVeto = abi.encodeWithSelector(ITimelockedUnpause.UnpauseVetoUnauthorized.selector, stranger);
        _mayNot(HOST_8, "vetoUnpause", stranger, call, noVeto);
        call = HostVerbs.setUnpauseTimesCall(world);
        _mayNot(HOST_8, "setUnpauseTimes", stranger, call, HostVerbs.unscheduled(call));
    }

    /// @dev Anybody whom the world does not name.
    function _isStranger(address account) internal view returns (bool) {
        if (account == world.host || account == world.governor || account == world.council) return false;
        for (uint256 i = 0; i < world.insiders.length; ++i) {
            if (account == world.insiders[i]) return false;
        }
        return !world.hasGuardians() || world.pauser().guardianStatus(account).seat == address(0);
    }

    // HOST-9

    function prop_HOST9_containment() internal {
        _isSlow("setChangeDelays", world.idleChange());
        IContainment.ContainmentBounds memory bounds = world.status().containmentBounds();
        _isSlow("setContainmentBounds", abi.encodeCall(Containment.setContainmentBounds, (bounds)));
        for (uint256 i = 0; i < world.slow.length; ++i) {
            SlowCall memory call = world.slow[i];
            if (call.refusal.length == 0) call.refusal = HostVerbs.unscheduled(call.data);
            string memory name = string.concat("slow call ", vm.toString(i));
            _mayNot(HOST_9, name, world.governor, call.data, call.refusal);
        }
    }

    function prop_HOST9_guardians() internal {
        IGuardianPause.GuardianStatus memory seat = world.guardianStatus();
        (IGuardianPause.GuardianBudget memory budget,,) = world.pauser().guardianBudget();
        _isSlow("setGuardianBudget", abi.encodeCall(IGuardianPause.setGuardianBudget, (budget)));
        _isSlow("replaceGuardian", abi.encodeCall(IGuardianPause.replaceGuardian, (world.guardian, SOMEBODY)));

        bytes memory added = abi.encodeWithSelector(IGuardianPause.GuardianPowerAdded.selector, world.guardian);
        bytes memory call = world.setGuardianCall(seat.scopes, seat.drillInterval + 1);
        _mayNot(HOST_9, "setGuardian with a longer interval", world.governor, call, added);
        ScopeSet plain = ScopeSet.wrap(0x33); // all but Exit and Repay
        if (plain.isSubsetOf(seat.scopes)) return;
        call = world.setGuardianCall(plain, seat.drillInterval);
        _mayNot(HOST_9, "setGuardian with more scopes", world.governor, call, added);
    }

    function prop_HOST9_plans() internal {
        _isSlow("setUnpauseTimes", HostVerbs.setUnpauseTimesCall(world));
    }

    function _isSlow(string memory name, bytes memory call) private {
        _mayNot(HOST_9, name, world.governor, call, HostVerbs.unscheduled(call));
    }

    // HOST-10

    function prop_HOST10_council() internal inPassing {
        uint40 until = HostVerbs.time() + world.status().containmentBounds().councilMax;
        _does(HOST_10, "contain", world.council, HostVerbs.containCall(WHOLE_HOST, ScopeSetLib.ALL, until));
        assertEq(world.status().closedUntil(WHOLE_HOST, Scope.Exit), until, HOST_10);
    }

    function prop_HOST10_guardian() internal {
        IGuardianPause.GuardianStatus memory seat = world.guardianStatus();
        _closesForItsMaximum(seat.scopes, seat.maxDuration);
        if (!seat.exitScopes.isEmpty()) _closesForItsMaximum(seat.exitScopes, seat.exitMaxDuration);
        _drills(seat.drillInterval);
    }

    function _closesForItsMaximum(ScopeSet scopes, uint32 duration) private inPassing {
        (bool ok,, uint40 until) = world.pauser().canPause(world.guardian, WHOLE_HOST, scopes, duration);
        assertTrue(ok, string.concat(HOST_10, " [canPause says no]"));
        assertEq(until, HostVerbs.time() + duration, string.concat(HOST_10, " [canPause says for less]"));
        _does(HOST_10, "pause", world.guardian, HostVerbs.pauseCall(WHOLE_HOST, scopes, duration));
        for (uint8 i = 0; i < SCOPE_COUNT; ++i) {
            if (!scopes.has(Scope(i))) continue;
            assertGe(world.status().closedUntil(WHOLE_HOST, Scope(i)), until, string.concat(HOST_10, " [pause]"));
        }
    }

    function _drills(uint32 interval) private inPassing {
        skip(1);
        _does(HOST_10, "drill", world.guardian, abi.encodeCall(IGuardianPause.drill, ()));
        assertEq(world.guardianStatus().drillBy, HostVerbs.time() + interval, string.concat(HOST_10, " [drill]"));
    }

    // Steps

    function _closeEverywhere(ScopeSet scopes, uint40 until) private {
        bytes32[] memory keys = world.keys();
        for (uint256 i = 0; i < keys.length; ++i) {
            world.close(keys[i], scopes, until);
        }
    }

    function _pauseForLongest(string memory sentence) private {
        IGuardianPause.GuardianStatus memory seat = world.guardianStatus();
        bytes memory call = HostVerbs.pauseCall(WHOLE_HOST, seat.scopes, seat.maxDuration);
        _does(sentence, "pause", world.guardian, call);
    }

    function _scheduleAndWait(string memory sentence, bytes memory change) private {
        bytes memory call = abi.encodeCall(ITwoSpeedChange.scheduleChange, (change));
        _does(sentence, "scheduleChange", world.governor, call);
        vm.warp(ITwoSpeedChange(world.host).pendingChange(keccak256(change)).eta);
    }

    function _unauthorized(address account, Tier required) private pure returns (bytes memory) {
        return abi.encodeWithSelector(Authority.AuthorityUnauthorized.selector, account, required);
    }
}
