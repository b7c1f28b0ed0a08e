// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {HandlerBase} from "./HandlerBase.sol";
import {IGuardianPause} from "../../../contracts/pause/IGuardianPause.sol";
import {ContainmentWord} from "../../../contracts/types/ContainmentWord.sol";
import {Scope, ScopeSet} from "../../../contracts/types/Scope.sol";

/// @notice Guardians and their stand-ins. One of the keys may well be stolen, or all of them.
abstract contract GuardianActions is HandlerBase {
    function pause(uint8 who, uint8 where, uint8 set, uint32 duration) external counted("pause") {
        address account = pool[who % pool.length];
        ScopeSet scopes = ScopeSet.wrap(set % 63 + 1);
        if (!scopes.isSubsetOf(ScopeSet.wrap(0x33)) && set % 4 != 0) scopes = HOST.guardianStatus(account).scopes;
        _pause(account, markets[where % 3], scopes, uint32(bound(duration, 1, 26 hours)));
    }

    function pauseMany(uint8 who, uint8 set, uint32 duration) external counted("pauseMany") {
        address account = pool[who % pool.length];
        duration = uint32(bound(duration, 1, 26 hours));
        ScopeSet scopes = ScopeSet.wrap(set % 3 + 1);
        IGuardianPause.Closing[] memory closings = new IGuardianPause.Closing[](3);
        for (uint256 i = 0; i < 3; ++i) {
            closings[i] = IGuardianPause.Closing(markets[i], scopes);
            (bool ok,,) = HOST.canPause(account, markets[i], scopes, duration);
            if (!ok) return;
        }
        (address seat, uint256 before) = _clock(account);
        (,, uint40 until) = HOST.canPause(account, bytes32(0), scopes, duration);
        vm.prank(account);
        uint64[] memory incidents = HOST.pauseMany(closings, duration, "cause", 0);
        for (uint256 i = 0; i < 3; ++i) {
            if (incidents[i] != 0) MODEL.contain(markets[i], scopes, until);
        }
        _note(seat, before);
    }

    /// @dev What a thief of a guardian's key would do: close as long as he may, again and again.
    function pauseAllTheTime(uint8 who, uint8 where, uint8 times) external counted("pauseAllTheTime") {
        address account = pool[who % pool.length];
        for (uint256 i = 0; i <= times % 12; ++i) {
            IGuardianPause.GuardianStatus memory status = HOST.guardianStatus(account);
            if (!status.armed) return;
            _pause(account, markets[where % 3], status.scopes, status.maxDuration);
            (, uint256 end) = _clock(account);
            _warp((end > _now() ? end : _now()) + times);
        }
    }

    /// @dev Nothing, too much, no scope, no such scope: refused, and nothing has changed.
    function pauseWrongly(uint8 who, uint8 where, uint8 how) external counted("pauseWrongly") {
        address account = pool[who % pool.length];
        IGuardianPause.GuardianStatus memory status = HOST.guardianStatus(account);
        ScopeSet scopes = how % 4 < 2 ? ScopeSet.wrap(0x01) : ScopeSet.wrap(how % 4 == 2 ? 0x00 : 0x40);
        uint32 duration = how % 4 == 0 ? 0 : how % 4 == 1 ? status.maxDuration + 1 : 1;
        bytes memory before = _guardianState();
        _index();
        vm.prank(account);
        try HOST.pause(markets[where % 3], scopes, duration, "cause", 0) {
            assertTrue(false, "GUA-1: closed beyond its terms");
        } catch (bytes memory reason) {
            _forgetRefused();
            assertEq(bytes4(reason), IGuardianPause.GuardianRefused.selector, "GUA-1: refused with its reason");
        }
        assertEq(_guardianState(), before, "GUA-1: a refusal changes nothing");
    }

    function latch(uint8 who, uint32 duration) external counted("latch") {
        address account = pool[who % pool.length];
        IGuardianPause.GuardianStatus memory status = HOST.guardianStatus(account);
        if (!status.armed) return;
        uint256 end = status.clockEnd > _now() ? status.clockEnd : _now();
        uint256 most = end + status.available - _now();
        if (most > status.maxDuration) most = status.maxDuration;
        if (most == 0) return;
        HOST.chargeGuardian(account, uint40(_now() + bound(duration, 1, most)));
        _note(status.seat, status.clockEnd);
    }

    function drill(uint8 who) external counted("drill") {
        address account = pool[who % pool.length];
        if (!HOST.isArmedGuardian(account)) return;
        ContainmentWord word = HOST.containmentWord(bytes32(0));
        vm.prank(account);
        HOST.drill();
        assertTrue(HOST.containmentWord(bytes32(0)).equals(word), "GUA-4: a drill closes nothing");
    }

    function _pause(address account, bytes32 market, ScopeSet scopes, uint32 duration) internal {
        (bool ok,, uint40 until) = HOST.canPause(account, market, scopes, duration);
        if (!ok) return;
        (address seat, uint256 before) = _clock(account);
        ContainmentWord word = HOST.containmentWord(market);
        vm.prank(account);
        uint64 incident = HOST.pause(market, scopes, duration, "cause", 0);
        if (incident == 0) {
            (, uint256 end) = _clock(account);
            return assertEq(end, before, "CON-2: charged for nothing");
        }
        ++calls["pause: closed"];
        MODEL.contain(market, scopes, until);
        _checkReach(word, HOST.containmentWord(market), scopes, duration);
        _note(seat, before);
    }

    function _checkReach(ContainmentWord word, ContainmentWord later, ScopeSet scopes, uint32 duration) private view {
        _assertNothingShorter(word, later);
        if (scopes.has(Scope.Exit) || scopes.has(Scope.Repay)) return;
        assertEq(later.get(Scope.Exit), word.get(Scope.Exit), "GUA-3: leaving is out of reach");
        assertEq(later.get(Scope.Repay), word.get(Scope.Repay), "GUA-3: repaying is out of reach");
        for (uint8 s = 0; s < 6; ++s) {
            if (later.get(Scope(s)) == word.get(Scope(s))) continue;
            assertLe(later.get(Scope(s)), _now() + duration, "GUA-1: longer than asked");
        }
    }

    function _guardianState() private view returns (bytes memory state) {
        state = abi.encode(HOST.incidentCount());
        for (uint256 i = 0; i < 3; ++i) {
            state = abi.encode(state, HOST.containmentWord(markets[i]));
        }
        for (uint256 i = 0; i < pool.length; ++i) {
            state = abi.encode(state, HOST.guardianStatus(pool[i]));
        }
    }
}
