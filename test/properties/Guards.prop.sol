// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IERC165} from "@openzeppelin/contracts/utils/introspection/IERC165.sol";

import {HostAbi} from "./HostAbi.sol";
import {HostAssertions} from "./HostAssertions.sol";
import {HostVerbs} from "./HostVerbs.sol";
import {GuardedCall, UnguardedFunction, World} from "./HostWorld.sol";
import {IContainmentStatus} from "../../contracts/core/IContainmentStatus.sol";
import {ITwoSpeedChange} from "../../contracts/core/ITwoSpeedChange.sol";
import {IGuardianPause} from "../../contracts/pause/IGuardianPause.sol";
import {ITimelockedUnpause} from "../../contracts/pause/ITimelockedUnpause.sol";
import {Scope, ScopeSetLib} from "../../contracts/types/Scope.sol";

/// @title GuardProperties
/// @notice What holds of the host's own functions: each carries the guard it claims, none is forgotten, none reaches
/// into the modules.
/// @dev A property takes the world as `setUp` left it, and leaves it so. Whether it applies to a host is decided in
/// `HostTest`.
abstract contract GuardProperties is HostAssertions {
    using HostVerbs for World;

    string private constant HOST_0 = "HOST-0: the world says what the host is";
    string private constant HOST_1 = "HOST-1: a guarded call is refused with ScopeClosed exactly while it is closed";
    string private constant HOST_2 = "HOST-2: closing another scope or another market refuses nothing";
    string private constant HOST_3 = "HOST-3: exits and repayments stay open, whatever a guardian closes";
    string private constant HOST_4 = "HOST-4: a function that writes is guarded, or left unguarded for a reason";
    string private constant HOST_5 = "HOST-5: the host writes nothing that the modules keep";

    string private constant HOST_11 = "HOST-11: integrators find the status by ERC-165";

    uint40 private constant CLOSING = 1 minutes; // short, so that nothing in the world grows old meanwhile

    mapping(bytes4 selector => bool) private _listed;
    mapping(bytes4 selector => bool) private _exists;

    // HOST-0

    /// @dev A property that is skipped must not be skipped by an omission.
    function prop_HOST0() internal {
        assertNotEq(world.calls.length, 0, string.concat(HOST_0, " [no call is listed]"));
        bytes memory call = abi.encodeCall(IGuardianPause.guardians, ());
        (bool ok,) = world.attempt(address(this), 0, call);
        assertEq(ok, world.hasGuardians(), _report(HOST_0, "guardian", "does not tell whether there are guardians"));
        call = abi.encodeCall(ITimelockedUnpause.unpauseTimes, ());
        (ok,) = world.attempt(address(this), 0, call);
        assertEq(ok, world.hasPlans(), _report(HOST_0, "modules", "does not tell whether there are plans"));
    }

    // HOST-1

    /// @dev First second, last second, first second after; for the whole host, then for the market alone.
    function prop_HOST1() internal {
        for (uint256 i = 0; i < world.calls.length; ++i) {
            GuardedCall memory call = world.calls[i];
            _works(HOST_1, call, "in the prepared world");
            _checkClosing(call, WHOLE_HOST);
            if (call.market != WHOLE_HOST) _checkClosing(call, call.market);
        }
    }

    function _checkClosing(GuardedCall memory call, bytes32 key) private inPassing {
        uint40 until = HostVerbs.time() + CLOSING;
        world.close(key, ScopeSetLib.only(call.scope), until);
        bytes memory refusal = HostVerbs.scopeClosed(key, call.scope, until);
        string memory when = key == WHOLE_HOST ? "while its scope is closed" : "while its market is closed";
        _isRefused(HOST_1, call, refusal, when);
        vm.warp(until - 1);
        _isRefused(HOST_1, call, refusal, when);
        vm.warp(until);
        _works(HOST_1, call, "once it is open again");
    }

    // HOST-2

    /// @dev So the function carries the guard it claims, and only that.
    function prop_HOST2() internal {
        bytes32[] memory keys = world.keys();
        for (uint256 i = 0; i < world.calls.length; ++i) {
            GuardedCall memory call = world.calls[i];
            for (uint256 k = 0; k < keys.length; ++k) {
                for (uint8 scope = 0; scope < SCOPE_COUNT; ++scope) {
                    if (!_concerns(keys[k], Scope(scope), call)) _checkUnrelated(call, keys[k], Scope(scope));
                }
            }
        }
    }

    function _checkUnrelated(GuardedCall memory call, bytes32 key, Scope scope) private inPassing {
        world.close(key, ScopeSetLib.only(scope), HostVerbs.time() + CLOSING);
        string memory where = key == WHOLE_HOST ? "the host" : string.concat("market ", vm.toString(key));
        _works(HOST_2, call, string.concat("while only ", _scopeName(scope), " of ", where, " is closed"));
    }

    /// @dev Whether closing `closed` of `key` may refuse the call: it carries that scope, or one that closes along. A
    /// call that carries two guards is listed twice.
    function _concerns(bytes32 key, Scope closed, GuardedCall memory call) private view returns (bool) {
        for (uint256 i = 0; i < world.calls.length; ++i) {
            GuardedCall storage claim = world.calls[i];
            if (keccak256(claim.data) != keccak256(call.data)) continue;
            bool isIts = key == WHOLE_HOST || key == claim.market;
            if (isIts && (closed == claim.scope || _closesAlong(closed, claim.scope))) return true;
        }
        return false;
    }

    /// @dev CON-3, from the side of what is closed.
    function _closesAlong(Scope closed, Scope scope) private pure returns (bool) {
        if (closed == Scope.Exit) return scope == Scope.Enter || scope == Scope.Trade;
        if (closed == Scope.Liquidate) return scope == Scope.Trade;
        return closed == Scope.Repay && (scope == Scope.Liquidate || scope == Scope.Trade);
    }

    // HOST-3

    function prop_HOST3() internal inPassing {
        IGuardianPause.GuardianStatus memory seat = world.guardianStatus();
        bytes32[] memory keys = world.keys();
        for (uint256 i = 0; i < keys.length; ++i) {
            _does(HOST_3, "pause", world.guardian, HostVerbs.pauseCall(keys[i], seat.scopes, seat.maxDuration));
        }
        for (uint256 i = 0; i < world.calls.length; ++i) {
            if (_isWayOut(world.calls[i])) _works(HOST_3, world.calls[i], "while the guardian closes what it can");
        }
    }

    function _hasWayOut() internal view returns (bool) {
        for (uint256 i = 0; i < world.calls.length; ++i) {
            if (_isWayOut(world.calls[i])) return true;
        }
        return false;
    }

    function _isWayOut(GuardedCall memory call) private view returns (bool) {
        for (uint256 i = 0; i < world.mayWait.length; ++i) {
            if (world.mayWait[i] == bytes4(call.data)) return false;
        }
        return call.scope == Scope.Exit || call.scope == Scope.Repay;
    }

    // HOST-4

    function prop_HOST4() internal inPassing {
        string[] memory own = HostAbi.writers(world.artifact);
        for (uint256 i = 0; i < own.length; ++i) {
            _exists[HostAbi.selector(own[i])] = true;
        }
        _listModules();
        _listCalls();
        _listUnguarded();
        for (uint256 i = 0; i < own.length; ++i) {
            assertTrue(_listed[HostAbi.selector(own[i])], _report(HOST_4, own[i], "is not listed"));
        }
    }

    function _listModules() private {
        string memory folder = HostAbi.folder(world.artifact);
        for (uint256 i = 0; i < world.modules.length; ++i) {
            string memory name = world.modules[i];
            string[] memory inherited = HostAbi.writers(string.concat(folder, name, ".sol/", name, ".json"));
            for (uint256 k = 0; k < inherited.length; ++k) {
                _listed[HostAbi.selector(inherited[k])] = true;
            }
        }
    }

    function _listCalls() private {
        for (uint256 i = 0; i < world.calls.length; ++i) {
            _listed[bytes4(world.calls[i].data)] = true;
        }
        for (uint256 i = 0; i < world.slow.length; ++i) {
            _listed[bytes4(world.slow[i].data)] = true;
        }
        if (world.upgrade.length != 0) _listed[bytes4(world.upgrade)] = true;
    }

    function _listUnguarded() private {
        for (uint256 i = 0; i < world.unguarded.length; ++i) {
            UnguardedFunction memory entry = world.unguarded[i];
            string memory name = vm.toString(abi.encodePacked(entry.selector));
            assertTrue(_exists[entry.selector], _report(HOST_4, name, "is listed and does not exist"));
            assertNotEq(entry.reason, "", _report(HOST_4, name, "is listed without a reason"));
            _listed[entry.selector] = true;
        }
    }

    // HOST-5

    /// @dev What the modules read is theirs, too: bounds and budgets are written rarely and read in every pause.
    function prop_HOST5() internal {
        bytes32[] memory theirs = _slotsOfModules();
        for (uint256 i = 0; i < world.calls.length; ++i) {
            _checkWrites(world.calls[i], theirs);
        }
    }

    function _checkWrites(GuardedCall memory call, bytes32[] memory theirs) private inPassing {
        bytes memory before = world.state();
        vm.record();
        (bool ok,) = world.send(call.caller, call.value, call.data);
        (, bytes32[] memory writes) = vm.accesses(world.host);
        assertTrue(ok, _report(HOST_5, call.name, "is refused in the prepared world"));
        for (uint256 i = 0; i < writes.length; ++i) {
            if (HostVerbs.contains(world.sharedSlots, writes[i])) continue;
            string memory detail = string.concat("writes slot ", vm.toString(writes[i]));
            assertFalse(HostVerbs.contains(theirs, writes[i]), _report(HOST_5, call.name, detail));
        }
        assertEq(world.state(), before, _report(HOST_5, call.name, "changes words, incidents, clocks or delays"));
    }

    /// @dev Everything that closing, reopening and changing reads or writes.
    function _slotsOfModules() private inPassing returns (bytes32[] memory slots) {
        bytes32[] memory keys = world.keys();
        vm.record();
        for (uint256 i = 0; i < keys.length; ++i) {
            world.close(keys[i], ALL_BUT_GOVERN, HostVerbs.time() + CLOSING);
            if (world.hasPlans()) _plan(keys[i]);
        }
        bytes memory change = abi.encodeCall(ITwoSpeedChange.scheduleChange, (world.idleChange()));
        _does(HOST_5, "scheduleChange", world.governor, change);
        if (world.hasGuardians()) _pauseShortly(keys);
        (bytes32[] memory reads, bytes32[] memory writes) = vm.accesses(world.host);
        slots = new bytes32[](reads.length + writes.length);
        for (uint256 i = 0; i < slots.length; ++i) {
            slots[i] = i < reads.length ? reads[i] : writes[i - reads.length];
        }
    }

    function _pauseShortly(bytes32[] memory keys) private {
        IGuardianPause.GuardianStatus memory seat = world.guardianStatus();
        for (uint256 i = 0; i < keys.length; ++i) {
            _does(HOST_5, "pause", world.guardian, HostVerbs.pauseCall(keys[i], seat.scopes, 2 * uint32(CLOSING)));
        }
    }

    function _plan(bytes32 key) private {
        _does(HOST_5, "proposeUnpause", world.governor, world.proposeCall(key));
        _does(HOST_5, "vetoUnpause", world.council, abi.encodeCall(ITimelockedUnpause.vetoUnpause, (key)));
    }

    // HOST-11

    /// @dev A host with a second base that answers ERC-165 has to let both answer.
    function prop_HOST11() internal view {
        IERC165 host = IERC165(world.host);
        assertTrue(host.supportsInterface(type(IContainmentStatus).interfaceId), string.concat(HOST_11, " [status]"));
        assertTrue(host.supportsInterface(type(IERC165).interfaceId), string.concat(HOST_11, " [ERC-165]"));
        assertFalse(host.supportsInterface(0xffffffff), string.concat(HOST_11, " [everything]"));
    }
}
