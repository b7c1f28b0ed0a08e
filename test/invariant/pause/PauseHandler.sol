// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ClockHistory} from "./ClockHistory.sol";
import {ContainmentModel} from "./ContainmentModel.sol";
import {GuardianActions} from "./GuardianActions.sol";
import {HandlerBase} from "./HandlerBase.sol";
import {Indexer} from "./Indexer.sol";
import {PlanActions} from "./PlanActions.sol";
import {ThiefActions} from "./ThiefActions.sol";
import {IGuardianPause} from "../../../contracts/pause/IGuardianPause.sol";
import {Scope, ScopeSet} from "../../../contracts/types/Scope.sol";
import {UpgradeablePauseHost} from "../../harness/UpgradeablePauseHost.sol";
import {Users} from "../../utils/Base.t.sol";

/// @notice Everybody who can act on the pause modules. Council, strangers, the slow path and time are here.
contract PauseHandler is GuardianActions, PlanActions, ThiefActions {
    bytes32 public constant AUTOMATIC = "automatic";

    /// @notice What strangers spent, key by key.
    mapping(bytes32 key => ClockHistory) public automatic;
    UpgradeablePauseHost[2] private implementations;

    constructor(
        UpgradeablePauseHost host,
        ContainmentModel model,
        Indexer indexer,
        Users memory users_,
        UpgradeablePauseHost[2] memory implementations_
    ) HandlerBase(host, model, indexer, users_) {
        implementations = implementations_;
        (automatic[AUTOMATIC], automatic[markets[1]]) = (new ClockHistory(), new ClockHistory());
    }

    // Council, strangers

    function contain(uint8 where, uint8 set, uint32 duration) external counted("contain") {
        _contain(markets[where % 3], ScopeSet.wrap(set % 63 + 1), bound(duration, 1, 30 days));
    }

    function closeGovern(uint32 duration) external counted("closeGovern") {
        _contain(markets[0], ScopeSet.wrap(0x20), bound(duration, 1, 3000 days));
    }

    function poke(uint8 times, bool where) external counted("poke") {
        bytes32 key = where ? markets[1] : AUTOMATIC;
        for (uint256 i = 0; i <= times % 12; ++i) {
            _poke(key);
            uint256 end = HOST.closedUntil(key, Scope.Trade);
            if (times % 2 == 0 && end > _now() && end < _now() + 1 days) _warp(end);
        }
    }

    function _poke(bytes32 key) private {
        (uint256 exit, uint256 repay) = (HOST.closedUntil(key, Scope.Exit), HOST.closedUntil(key, Scope.Repay));
        (uint40 before,) = INDEXER.automatic(key);
        vm.prank(users.stranger);
        uint64 incident = HOST.containAutomatically(key, ScopeSet.wrap(0x02), "poke", 0);
        assertEq(HOST.closedUntil(key, Scope.Exit), exit, "CON-8: strangers never close leaving");
        assertEq(HOST.closedUntil(key, Scope.Repay), repay, "CON-8: strangers never close repaying");
        if (incident == 0) return;
        uint40 until = HOST.closedUntil(key, Scope.Trade);
        assertLe(until, _now() + 6 hours, "CON-8: longer than A");
        automatic[key].moved(key, before, until);
        if (key != AUTOMATIC) MODEL.contain(key, ScopeSet.wrap(0x02), until);
        _warp(_now());
    }

    // The slow path

    /// @dev The implementation changes while anything may be contained, planned or scheduled.
    function upgrade(uint8 which) external counted("upgrade") {
        bytes memory call = abi.encodeCall(HOST.upgradeToAndCall, (address(implementations[which % 2]), ""));
        if (HOST.pendingChange(keccak256(call)).expiry > _now()) return;
        vm.prank(users.governor);
        HOST.scheduleChange(call);
        _warp(_now() + 2 days);
        bytes memory before = _everything();
        HOST.executeChange(call);
        assertEq(HOST.version(), which % 2 + 1, "upgraded");
        assertEq(_everything(), before, "CON-6: an upgrade changed what is contained");
    }

    function replace(uint8 who) external counted("replace") {
        address account = pool[who % pool.length];
        if (HOST.guardianStatus(account).seat != account) return;
        address fresh = address(uint160(uint256(keccak256(abi.encode(account, _now())))));
        bytes memory call = abi.encodeCall(HOST.replaceGuardian, (account, fresh));
        vm.prank(users.governor);
        HOST.scheduleChange(call);
        _warp(_now() + 2 days);
        (, uint256 end) = _clock(account);
        HOST.executeChange(call);
        FAST.moved(bytes32(bytes20(account)), end, _now());
        FAST.moved(bytes32(bytes20(fresh)), _now(), end);
        pool[who % pool.length] = fresh;
    }

    function grant(uint8 who, uint32 burst, uint32 refill) external counted("grant") {
        _grant(pool[who % pool.length], uint32(bound(burst, 1 hours, 1 days)), uint32(bound(refill, 0, 1 days)));
    }

    /// @dev One account after the other on a fresh clock: the share of the one that left must not be spent twice.
    function musicalChairs(uint8 where, uint8 times) external counted("musicalChairs") {
        for (uint256 i = 0; i <= times % 12; ++i) {
            _grant(users.attacker, 1 days, 0);
            _pause(users.attacker, markets[where % 3], ScopeSet.wrap(0x03), 1 days);
            (, uint256 end) = _clock(users.attacker);
            if (end > _now()) _warp(end);
            _remove(users.attacker);
        }
    }

    // Time

    function wait(uint32 time) external counted("wait") {
        _warp(_now() + time % 2 days);
    }

    /// @dev Mostly days; now and then years.
    function waitLong(uint32 time) external counted("waitLong") {
        _warp(_now() + (time % 16 == 0 ? time % 2000 days : time % 20 days));
    }

    function _grant(address account, uint32 burst, uint32 refill) private {
        IGuardianPause.GuardianStatus memory status = HOST.guardianStatus(account);
        if (status.seat != address(0) && status.seat != account) return;
        IGuardianPause.GuardianTerms memory terms = IGuardianPause.GuardianTerms({
            scopes: ScopeSet.wrap(0x33),
            exitScopes: ScopeSet.wrap(0),
            maxDuration: burst,
            exitMaxDuration: 0,
            burst: burst,
            refill: refill,
            drillInterval: 30 days,
            successor: address(0)
        });
        _index();
        try HOST.seat(account, terms) {
            ++calls["grant: seated"];
        } catch (bytes memory reason) {
            _forgetRefused();
            assertEq(bytes4(reason), IGuardianPause.GuardianBudgetExceeded.selector, "GUA-2: within the budget");
        }
    }

    function _everything() private view returns (bytes memory state) {
        state = abi.encode(HOST.incidentCount(), HOST.containmentBounds(), HOST.changeDelays(), HOST.unpauseTimes());
        for (uint256 i = 0; i < 3; ++i) {
            state = abi.encode(state, HOST.containmentWord(markets[i]), HOST.pendingUnpause(markets[i]));
            for (uint8 s = 0; s < 6; ++s) {
                state = abi.encode(state, HOST.closedTime(markets[i], Scope(s)));
            }
        }
        for (uint256 i = 0; i < pool.length; ++i) {
            state = abi.encode(state, HOST.guardianStatus(pool[i]));
        }
        return abi.encode(state, HOST.guardians(), HOST.owner(), HOST.isCouncil(users.council));
    }
}
