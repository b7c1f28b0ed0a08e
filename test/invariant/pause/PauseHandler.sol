// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {CommonBase} from "forge-std/Base.sol";
import {StdAssertions} from "forge-std/StdAssertions.sol";
import {StdUtils} from "forge-std/StdUtils.sol";

import {IGuardianPause} from "../../../contracts/pause/IGuardianPause.sol";
import {ITimelockedUnpause} from "../../../contracts/pause/ITimelockedUnpause.sol";
import {ContainmentWord} from "../../../contracts/types/ContainmentWord.sol";
import {Scope, ScopeSet} from "../../../contracts/types/Scope.sol";
import {PauseHost} from "../../harness/PauseHost.sol";
import {Users} from "../../utils/Base.t.sol";
import {ContainmentModel} from "./ContainmentModel.sol";

/// @notice Everybody who can act on the pause modules, each bounded to what can succeed: a revert is a failure.
contract PauseHandler is CommonBase, StdAssertions, StdUtils {
    /// @dev Seconds that ran on the clock of a guardian.
    struct Segment {
        address guardian;
        uint256 from;
        uint256 to;
    }

    bytes32 public constant AUTOMATIC = "automatic";

    PauseHost private immutable HOST;
    ContainmentModel public immutable MODEL;
    Users private users;
    bytes32[3] private markets = [bytes32(0), "first", "second"];
    address[] private pool;

    Segment[] private segments;
    Segment[] private automatic;
    mapping(string name => uint256) public calls;

    constructor(PauseHost host, ContainmentModel model, Users memory users_) {
        (HOST, MODEL, users) = (host, model, users_);
        pool = [users.guardian, users.guardian2, users.standIn, users.attacker];
    }

    modifier counted(string memory name) {
        ++calls[name];
        MODEL.tick();
        _;
    }

    // Guardians; one of them may well be stolen

    function pause(uint8 who, uint8 where, uint8 set, uint32 duration) external counted("pause") {
        address account = pool[who % pool.length];
        ScopeSet scopes = ScopeSet.wrap(set % 63 + 1);
        if (!scopes.isSubsetOf(ScopeSet.wrap(0x33)) && set % 4 != 0) scopes = HOST.guardianStatus(account).scopes;
        _pause(account, markets[where % 3], scopes, uint32(bound(duration, 1, 26 hours)));
    }

    /// @dev What a thief of a guardian's key would do: close as long as he may, again and again.
    function pauseAllTheTime(uint8 who, uint8 where, uint8 times) external counted("pauseAllTheTime") {
        address account = pool[who % pool.length];
        for (uint256 i = 0; i <= times % 12; ++i) {
            IGuardianPause.GuardianStatus memory status = HOST.guardianStatus(account);
            if (!status.armed) return;
            _pause(account, markets[where % 3], status.scopes, status.maxDuration);
            (, uint256 end) = _clock(account);
            vm.warp((end > block.timestamp ? end : block.timestamp) + times);
        }
    }

    function latch(uint8 who, uint32 duration) external counted("latch") {
        address account = pool[who % pool.length];
        IGuardianPause.GuardianStatus memory status = HOST.guardianStatus(account);
        if (!status.armed) return;
        uint256 end = status.clockEnd > block.timestamp ? status.clockEnd : block.timestamp;
        uint256 most = end + status.available - block.timestamp;
        if (most > status.maxDuration) most = status.maxDuration;
        if (most == 0) return;
        HOST.chargeGuardian(account, uint40(block.timestamp + bound(duration, 1, most)));
        _note(status.seat, status.clockEnd);
    }

    function drill(uint8 who) external counted("drill") {
        address account = pool[who % pool.length];
        if (!HOST.isArmedGuardian(account)) return;
        vm.prank(account);
        HOST.drill();
    }

    // Council, governor, strangers

    function contain(uint8 where, uint8 set, uint32 duration) external counted("contain") {
        _contain(markets[where % 3], ScopeSet.wrap(set % 63 + 1), bound(duration, 1, 30 days));
    }

    function poke(uint8 times) external counted("poke") {
        for (uint256 i = 0; i <= times % 12; ++i) {
            _poke();
            uint256 end = HOST.closedUntil(AUTOMATIC, Scope.Enter);
            if (times % 2 == 0 && end > block.timestamp) vm.warp(end);
        }
    }

    function _poke() private {
        uint256 before = HOST.closedUntil(AUTOMATIC, Scope.Enter);
        vm.prank(users.stranger);
        if (HOST.containAutomatically(AUTOMATIC, ScopeSet.wrap(0x01), "poke", 0) == 0) return;
        if (before < block.timestamp) before = block.timestamp;
        automatic.push(Segment(address(0), before, HOST.closedUntil(AUTOMATIC, Scope.Enter)));
    }

    // Plans

    function propose(uint8 where, uint8 who, uint256 seed) external counted("propose") {
        _propose(markets[where % 3], pool[who % pool.length], seed);
    }

    function veto(uint8 where, uint8 who) external counted("veto") {
        ITimelockedUnpause.UnpausePlan memory plan = HOST.pendingUnpause(markets[where % 3]);
        address account = who % 4 == 0 ? users.council : pool[who % pool.length];
        bool entitled = account == users.council || HOST.isArmedGuardian(account);
        if (plan.eta == 0 || plan.vetoUntil <= block.timestamp || !entitled) return;
        vm.prank(account);
        HOST.vetoUnpause(markets[where % 3]);
    }

    function execute(uint8 where, uint32 wait_) external counted("execute") {
        _execute(markets[where % 3], wait_);
    }

    /// @dev A plan that is overtaken: something is closed anew, or for longer, while it waits.
    function overtake(uint8 where, uint8 set, uint8 later, uint256 seed) external counted("overtake") {
        _contain(markets[where % 3], ScopeSet.wrap(set % 63 + 1), 5 days + seed % 2 days);
        _propose(markets[where % 3], pool[set % pool.length], seed);
        _contain(markets[where % 3], ScopeSet.wrap(later % 63 + 1), 5 days + seed % 3 days);
        _execute(markets[where % 3], uint32(seed));
    }

    // The governor's key, used honestly or stolen: all that it can do at once

    function lower(uint8 who, uint32 cut) external counted("lower") {
        address account = pool[who % pool.length];
        IGuardianPause.GuardianStatus memory status = HOST.guardianStatus(account);
        if (status.seat != account) return;
        IGuardianPause.GuardianTerms memory terms = _terms(status);
        cut = uint32(bound(cut, 0, terms.maxDuration - 1));
        (terms.maxDuration, terms.burst) = (terms.maxDuration - cut, terms.burst - cut);
        (terms.exitScopes, terms.exitMaxDuration) = (ScopeSet.wrap(0), 0);
        vm.prank(users.governor);
        try HOST.setGuardian(account, terms) {}
        catch (bytes memory reason) {
            assertEq(bytes4(reason), IGuardianPause.GuardianFloorReached.selector);
        }
    }

    function remove(uint8 who) external counted("remove") {
        _remove(pool[who % pool.length]);
    }

    function disarmAtOnce(uint8 how) external counted("disarmAtOnce") {
        IGuardianPause.GuardianTerms memory terms = _terms(HOST.guardianStatus(HOST.guardians()[0]));
        (terms.maxDuration, terms.burst) = (terms.burst + 1, terms.burst + 1);
        IGuardianPause.GuardianBudget memory budget;
        bytes[8] memory attempts = [
            abi.encodeCall(HOST.setGuardian, (HOST.guardians()[0], terms)),
            abi.encodeCall(HOST.setGuardian, (users.stranger, terms)),
            abi.encodeCall(HOST.replaceGuardian, (HOST.guardians()[0], users.stranger)),
            abi.encodeCall(HOST.setGuardianBudget, (budget)),
            abi.encodeCall(HOST.setContainmentBounds, (HOST.containmentBounds())),
            abi.encodeCall(HOST.setUnpauseTimes, (HOST.unpauseTimes())),
            abi.encodeCall(HOST.setChangeDelays, (HOST.changeDelays())),
            abi.encodeCall(HOST.setCouncil, (users.council, false))
        ];
        vm.prank(users.governor);
        (bool ok,) = address(HOST).call(attempts[how % 8]);
        assertFalse(ok, "GUA-6: what disarms is slow");
    }

    // What the host's slow path does: grants anew, as far as the budget allows

    function grant(uint8 who, uint32 burst, uint32 refill) external counted("grant") {
        _grant(pool[who % pool.length], uint32(bound(burst, 1 hours, 1 days)), uint32(bound(refill, 0, 1 days)));
    }

    /// @dev One account after the other on a fresh clock: the share of the one that left must not be spent twice.
    function musicalChairs(uint8 where, uint8 times) external counted("musicalChairs") {
        for (uint256 i = 0; i <= times % 12; ++i) {
            _grant(users.attacker, 1 days, 0);
            _pause(users.attacker, markets[where % 3], ScopeSet.wrap(0x03), 1 days);
            (, uint256 end) = _clock(users.attacker);
            if (end > block.timestamp) vm.warp(end);
            _remove(users.attacker);
        }
    }

    // Time

    function wait(uint32 time) external counted("wait") {
        vm.warp(block.timestamp + time % 2 days);
    }

    /// @dev Mostly days; now and then years.
    function waitLong(uint32 time) external counted("waitLong") {
        vm.warp(block.timestamp + (time % 16 == 0 ? time % 2000 days : time % 20 days));
    }

    // What the invariants look at

    /// @dev Seconds on the clocks of all guardians together, in every window that could be the worst: those that begin
    /// with a segment and those that end with one.
    function mostOnClocksIn(uint256 window) external view returns (uint256) {
        return _most(segments, window);
    }

    function mostAutomaticIn(uint256 window) external view returns (uint256) {
        return _most(automatic, window);
    }

    function _most(Segment[] storage list, uint256 window) private view returns (uint256 most) {
        for (uint256 i = 0; i < list.length; ++i) {
            uint256 begins = _within(list, list[i].from, list[i].from + window);
            uint256 ends = _within(list, list[i].to - window, list[i].to);
            if (begins > most) most = begins;
            if (ends > most) most = ends;
        }
    }

    function _within(Segment[] storage list, uint256 from, uint256 to) private view returns (uint256 sum) {
        for (uint256 i = 0; i < list.length; ++i) {
            uint256 start = list[i].from > from ? list[i].from : from;
            uint256 end = list[i].to < to ? list[i].to : to;
            if (end > start) sum += end - start;
        }
    }

    function _pause(address account, bytes32 market, ScopeSet scopes, uint32 duration) private {
        (bool ok,, uint40 until) = HOST.canPause(account, market, scopes, duration);
        if (!ok) return;
        (address seat, uint256 before) = _clock(account);
        vm.prank(account);
        uint64 incident = HOST.pause(market, scopes, duration, "cause", 0);
        if (incident == 0) {
            (, uint256 end) = _clock(account);
            return assertEq(end, before, "CON-2: charged for nothing");
        }
        ++calls["pause: closed"];
        MODEL.contain(market, scopes, until);
        _note(seat, before);
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
        try HOST.seat(account, terms) {
            ++calls["grant: seated"];
        } catch (bytes memory reason) {
            assertEq(bytes4(reason), IGuardianPause.GuardianBudgetExceeded.selector);
        }
    }

    function _remove(address account) private {
        if (HOST.guardianStatus(account).seat != account) return;
        vm.prank(users.governor);
        try HOST.removeGuardian(account) {}
        catch (bytes memory reason) {
            assertEq(bytes4(reason), IGuardianPause.GuardianFloorReached.selector);
        }
    }

    /// @dev By the council as far as it may, beyond that by the governor.
    function _contain(bytes32 market, ScopeSet scopes, uint256 duration) private {
        ContainmentWord word = HOST.containmentWord(market);
        vm.prank(duration > 7 days ? users.governor : users.council);
        uint64 incident = HOST.contain(market, scopes, uint40(block.timestamp + duration), "cause", 0);
        bool same = HOST.containmentWord(market).equals(word);
        assertEq(incident == 0, same, "CON-2: an incident exactly when something is lengthened");
        MODEL.contain(market, scopes, block.timestamp + duration);
    }

    function _propose(bytes32 market, address refund, uint256 seed) private {
        ContainmentWord plan;
        for (uint8 s = 0; s < 6; ++s) {
            if (seed >> (8 * s) & 3 != 0) continue;
            plan = plan.set(Scope(s), uint40(block.timestamp + (seed >> (32 * s)) % 10 days));
        }
        plan = plan.raise(Scope.Liquidate, plan.get(Scope.Repay)).ordered();
        bool blocked = HOST.pendingUnpause(market).expiry > block.timestamp
            || HOST.containmentWord(market).latest() <= block.timestamp;
        if (blocked) return;
        ContainmentWord seen = HOST.containmentWord(market);
        vm.prank(users.governor);
        HOST.proposeUnpause(market, plan, seen, refund);
    }

    function _execute(bytes32 market, uint32 wait_) private {
        ITimelockedUnpause.UnpausePlan memory plan = HOST.pendingUnpause(market);
        if (plan.eta == 0 || block.timestamp >= plan.expiry) return;
        uint256 from = block.timestamp > plan.eta ? block.timestamp : plan.eta;
        vm.warp(bound(wait_, from, plan.expiry - 1));
        (address seat, uint256 before) = _clock(plan.refundGuardian);
        vm.prank(users.stranger);
        HOST.executeUnpause(market);
        ++calls["execute: reopened"];
        MODEL.reopen(market, plan.snapshot, plan.plan);
        (, uint256 end) = _clock(plan.refundGuardian);
        if (end < before) _cut(seat, end);
    }

    function _clock(address account) private view returns (address seat, uint256 end) {
        IGuardianPause.GuardianStatus memory status = HOST.guardianStatus(account);
        return (status.seat, status.clockEnd);
    }

    function _note(address seat, uint256 before) private {
        uint256 end = HOST.guardianStatus(seat).clockEnd;
        if (before < block.timestamp) before = block.timestamp;
        if (end > before) segments.push(Segment(seat, before, end));
    }

    /// @dev A refund: the seconds after `end` will not be used.
    function _cut(address seat, uint256 end) private {
        for (uint256 i = 0; i < segments.length; ++i) {
            Segment storage segment = segments[i];
            if (segment.guardian != seat || segment.to <= end) continue;
            segment.to = end;
            if (segment.from > end) segment.from = end;
        }
    }

    function _terms(IGuardianPause.GuardianStatus memory status)
        private
        view
        returns (IGuardianPause.GuardianTerms memory)
    {
        (IGuardianPause.GuardianBudget memory budget,,) = HOST.guardianBudget();
        return IGuardianPause.GuardianTerms({
            scopes: status.scopes,
            exitScopes: status.exitScopes,
            maxDuration: status.maxDuration,
            exitMaxDuration: status.exitMaxDuration,
            burst: uint32(status.clock.burst()),
            refill: uint32(status.clock.rate() * budget.window >> 16),
            drillInterval: status.drillInterval,
            successor: status.successor
        });
    }
}
