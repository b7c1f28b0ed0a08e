// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {HandlerBase} from "./HandlerBase.sol";
import {IContainment} from "../../../contracts/core/IContainment.sol";
import {ITwoSpeedChange} from "../../../contracts/core/ITwoSpeedChange.sol";
import {IGuardianPause} from "../../../contracts/pause/IGuardianPause.sol";
import {ITimelockedUnpause} from "../../../contracts/pause/ITimelockedUnpause.sol";
import {ScopeSet} from "../../../contracts/types/Scope.sol";

/// @notice The governor's key in the wrong hands: all that it can do at once, and all that it can schedule before an
/// honest council vetoes it. The same key upgrades the host.
abstract contract ThiefActions is HandlerBase {
    uint256 private constant ATTEMPTS = 11;

    function lower(uint8 who, uint32 cut, bool stopRefill) external counted("lower") {
        address account = pool[who % pool.length];
        IGuardianPause.GuardianStatus memory status = HOST.guardianStatus(account);
        if (status.seat != account) return;
        IGuardianPause.GuardianTerms memory terms = _terms(status);
        cut = uint32(bound(cut, 0, terms.maxDuration - 1));
        (terms.maxDuration, terms.burst) = (terms.maxDuration - cut, terms.burst - cut);
        (terms.exitScopes, terms.exitMaxDuration) = (ScopeSet.wrap(0), 0);
        if (stopRefill) terms.refill = 0;
        _index();
        vm.prank(users.governor);
        try HOST.setGuardian(account, terms) {}
        catch (bytes memory reason) {
            _forgetRefused();
            assertEq(bytes4(reason), IGuardianPause.GuardianFloorReached.selector, "GUA-6: down to the floor");
        }
    }

    function remove(uint8 who) external counted("remove") {
        _remove(pool[who % pool.length]);
    }

    function disarmAtOnce(uint8 how) external counted("disarmAtOnce") {
        _index();
        vm.prank(users.governor);
        (bool ok,) = address(HOST).call(_disarming(how));
        _forgetRefused();
        assertFalse(ok, "GUA-6: what disarms is slow");
    }

    /// @dev Scheduled, looked at, vetoed in its last second; and never executable before it was due.
    function disarmSlowly(uint8 how) external counted("disarmSlowly") {
        bytes memory call = _disarming(how);
        bytes32 id = keccak256(call);
        if (HOST.pendingChange(id).expiry > _now()) return;
        vm.prank(users.governor);
        HOST.scheduleChange(call);
        uint40 eta = HOST.pendingChange(id).eta;
        _warp(eta - 1);
        _expectNotExecuted(call, ITwoSpeedChange.ChangeNotDue.selector);
        // Nobody vetoes a change to itself.
        if (bytes4(call) == HOST.setCouncil.selector) {
            vm.prank(users.governor);
            HOST.cancelChange(call);
        } else {
            vm.prank(users.council);
            HOST.vetoChange(call);
        }
        _warp(eta);
        _expectNotExecuted(call, ITwoSpeedChange.ChangeNotScheduled.selector);
    }

    function _expectNotExecuted(bytes memory call, bytes4 expected) private {
        _index();
        try HOST.executeChange(call) {
            assertTrue(false, "GUA-6: what disarms is slow, and can be vetoed");
        } catch (bytes memory reason) {
            _forgetRefused();
            assertEq(bytes4(reason), expected, "GUA-6: refused with its reason");
        }
    }

    function _remove(address account) internal {
        if (HOST.guardianStatus(account).seat != account) return;
        _index();
        vm.prank(users.governor);
        try HOST.removeGuardian(account) {}
        catch (bytes memory reason) {
            _forgetRefused();
            assertEq(bytes4(reason), IGuardianPause.GuardianFloorReached.selector, "GUA-6: down to the floor");
        }
    }

    function _disarming(uint8 how) private view returns (bytes memory) {
        address first = HOST.guardians()[0];
        IGuardianPause.GuardianTerms memory terms = _terms(HOST.guardianStatus(first));
        (terms.maxDuration, terms.burst) = (terms.burst + 1, terms.burst + 1);
        IGuardianPause.GuardianBudget memory budget;
        IContainment.ContainmentBounds memory bounds;
        ITimelockedUnpause.UnpauseTimes memory times;
        ITwoSpeedChange.ChangeDelays memory delays;
        bytes[ATTEMPTS] memory attempts = [
            abi.encodeCall(HOST.setGuardian, (first, terms)),
            abi.encodeCall(HOST.setGuardian, (users.stranger, terms)),
            abi.encodeCall(HOST.replaceGuardian, (first, users.stranger)),
            abi.encodeCall(HOST.setGuardianBudget, (budget)),
            abi.encodeCall(HOST.setContainmentBounds, (bounds)),
            abi.encodeCall(HOST.setUnpauseTimes, (times)),
            abi.encodeCall(HOST.setChangeDelays, (delays)),
            abi.encodeCall(HOST.setCouncil, (users.council, false)),
            abi.encodeCall(HOST.transferOwnership, (users.attacker)),
            abi.encodeCall(HOST.renounceOwnership, ()),
            abi.encodeCall(HOST.upgradeToAndCall, (address(this), ""))
        ];
        return attempts[how % ATTEMPTS];
    }
}
