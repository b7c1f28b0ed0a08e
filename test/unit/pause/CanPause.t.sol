// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IGuardianPause} from "../../../contracts/pause/IGuardianPause.sol";
import {Scope, ScopeSet} from "../../../contracts/types/Scope.sol";
import {PauseBase} from "../../utils/PauseBase.t.sol";

contract CanPauseTest is PauseBase {
    function test_GUA5_SaysWhyNot() external {
        _assertRefused(users.stranger, ENTER, 1, IGuardianPause.GuardianRefusal.NotArmed);
        _assertRefused(users.standIn, ENTER, 1, IGuardianPause.GuardianRefusal.NotArmed);
        _assertRefused(users.guardian, ScopeSet.wrap(0), 1, IGuardianPause.GuardianRefusal.ScopesInvalid);
        _assertRefused(users.guardian, ScopeSet.wrap(0x80), 1, IGuardianPause.GuardianRefusal.ScopesInvalid);
        _assertRefused(users.guardian2, EXIT, 1, IGuardianPause.GuardianRefusal.ScopesNotGranted);
        _assertRefused(users.guardian, ENTER, 0, IGuardianPause.GuardianRefusal.DurationInvalid);
        _assertRefused(users.guardian, EXIT, EXIT_MAX + 1, IGuardianPause.GuardianRefusal.DurationInvalid);
    }

    function test_GUA5_SaysUntilWhen() external {
        (bool ok,, uint40 until) = host.canPause(users.guardian, HOST, ENTER, MAX);
        assertTrue(ok);
        assertEq(until, _now() + MAX);
        _pause(users.guardian, ENTER, MAX - 1 hours);
        skip(1 hours);
        (ok,, until) = host.canPause(users.guardian, HOST, ENTER, MAX);
        assertTrue(ok);
        assertEq(until, _now() - 1 hours + MAX - 1 hours + _available(users.guardian), "as far as the clock pays");
    }

    function test_GUA5_SaysWhyNot_ForEachBadInput() external view {
        uint8[4] memory sets = [0x40, 0x80, 0xff, 0x7f];
        for (uint256 i = 0; i < sets.length; ++i) {
            _assertRefused(users.guardian, ScopeSet.wrap(sets[i]), 1, IGuardianPause.GuardianRefusal.ScopesInvalid);
        }
        _assertRefused(users.guardian, ENTER, MAX + 1, IGuardianPause.GuardianRefusal.DurationInvalid);
        _assertRefused(users.guardian, ENTER, type(uint32).max, IGuardianPause.GuardianRefusal.DurationInvalid);
        _assertRefused(address(0), ENTER, 1, IGuardianPause.GuardianRefusal.NotArmed);
        _assertRefused(address(host), ENTER, 1, IGuardianPause.GuardianRefusal.NotArmed);
    }

    function test_GUA5_OnAnEmptyClock() external {
        _pause(users.guardian2, ENTER, MAX_2);
        vm.warp(host.guardianStatus(users.guardian2).clockEnd);
        while (_available(users.guardian2) != 0) {
            host.chargeGuardian(users.guardian2, _now() + _available(users.guardian2));
            vm.warp(host.guardianStatus(users.guardian2).clockEnd);
        }
        _assertRefused(users.guardian2, ENTER, 1, IGuardianPause.GuardianRefusal.ClockEmpty);
        _contain(users.council, HOST, ENTER, _now() + MAX_2);
        (bool ok,, uint40 until) = host.canPause(users.guardian2, HOST, ENTER, MAX_2);
        assertTrue(ok, "lengthens nothing, so it succeeds");
        assertEq(until, _now(), "and closes nothing");
        _assertRefused(users.guardian2, TRADE, 1, IGuardianPause.GuardianRefusal.ClockEmpty);
    }

    /// @dev The promise itself: what it says is what happens, whatever the state.
    function testFuzz_GUA5_PauseDoesWhatCanPauseSays(uint256 seed) external {
        address[4] memory callers = [users.guardian, users.guardian2, users.standIn, users.stranger];
        for (uint256 i = 0; i < 12; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            address caller = callers[seed % 4];
            ScopeSet scopes = ScopeSet.wrap(uint8(seed >> 8) % 70);
            uint32 duration = uint32((seed >> 16) % (MAX + 2));
            bytes32 market = seed & (1 << 60) == 0 ? HOST : MARKET;
            skip((seed >> 64) % (i == 6 ? 100 days : 18 hours));
            (bool ok, IGuardianPause.GuardianRefusal reason, uint40 until) =
                host.canPause(caller, market, scopes, duration);
            assertEq(ok, reason == IGuardianPause.GuardianRefusal.None);
            vm.prank(caller);
            try host.pause(market, scopes, duration, CAUSE, EVIDENCE) returns (uint64 incident) {
                assertTrue(ok);
                if (incident != 0) _assertClosed(market, scopes, until);
            } catch (bytes memory refusal) {
                assertFalse(ok);
                assertEq(until, 0);
                assertEq(bytes4(refusal), IGuardianPause.GuardianRefused.selector);
            }
        }
    }

    function _assertClosed(bytes32 market, ScopeSet scopes, uint40 until) private view {
        for (uint8 i = 0; i < 6; ++i) {
            if (scopes.has(Scope(i))) assertGe(host.closedUntil(market, Scope(i)), until);
        }
    }

    function _assertRefused(address account, ScopeSet scopes, uint32 duration, IGuardianPause.GuardianRefusal expected)
        private
        view
    {
        (bool ok, IGuardianPause.GuardianRefusal reason, uint40 until) = host.canPause(account, HOST, scopes, duration);
        assertFalse(ok);
        assertEq(uint8(reason), uint8(expected));
        assertEq(until, 0);
    }
}
