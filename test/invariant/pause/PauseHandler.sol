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
        (address account, bytes32 market) = (pool[who % pool.length], markets[where % 3]);
        ScopeSet scopes = ScopeSet.wrap(set % 63 + 1);
        (bool ok, IGuardianPause.GuardianRefusal reason, uint40 until) =
            HOST.canPause(account, market, scopes, duration = uint32(bound(duration, 1, 26 hours)));
        if (reason == IGuardianPause.GuardianRefusal.ScopesNotGranted) {
            scopes = HOST.guardianStatus(account).scopes;
            (ok, reason, until) = HOST.canPause(account, market, scopes, duration);
        }
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

    function contain(bool byGovernor, uint8 where, uint8 set, uint32 duration) external counted("contain") {
        duration = uint32(bound(duration, 1, byGovernor ? 30 days : 7 days));
        ScopeSet scopes = ScopeSet.wrap(set % 63 + 1);
        ContainmentWord word = HOST.containmentWord(markets[where % 3]);
        vm.prank(byGovernor ? users.governor : users.council);
        uint64 incident = HOST.contain(markets[where % 3], scopes, uint40(block.timestamp + duration), "cause", 0);
        bool same = HOST.containmentWord(markets[where % 3]).equals(word);
        assertEq(incident == 0, same, "CON-2: an incident exactly when something is lengthened");
        MODEL.contain(markets[where % 3], scopes, block.timestamp + duration);
    }

    function poke() external counted("poke") {
        uint256 before = HOST.closedUntil(AUTOMATIC, Scope.Enter);
        vm.prank(users.stranger);
        if (HOST.containAutomatically(AUTOMATIC, ScopeSet.wrap(0x01), "poke", 0) == 0) return;
        if (before < block.timestamp) before = block.timestamp;
        automatic.push(Segment(address(0), before, HOST.closedUntil(AUTOMATIC, Scope.Enter)));
    }

    // Plans

    function propose(uint8 where, uint8 who, uint256 seed) external counted("propose") {
        bytes32 market = markets[where % 3];
        ContainmentWord plan;
        for (uint8 s = 0; s < 6; ++s) {
            if (seed >> (8 * s) & 3 != 0) continue;
            plan = plan.set(Scope(s), uint40(block.timestamp + (seed >> (32 * s)) % 10 days));
        }
        plan = plan.raise(Scope.Liquidate, plan.get(Scope.Repay)).ordered();
        bool blocked = HOST.pendingUnpause(market).expiry > block.timestamp
            || HOST.containmentWord(market).latest() <= block.timestamp;
        if (blocked) return;
        uint64 latest = HOST.incidentCount();
        vm.prank(users.governor);
        HOST.proposeUnpause(market, plan, latest, pool[who % pool.length]);
    }

    function veto(uint8 where, uint8 who) external counted("veto") {
        ITimelockedUnpause.UnpausePlan memory plan = HOST.pendingUnpause(markets[where % 3]);
        address account = who % 4 == 0 ? users.council : pool[who % pool.length];
        bool entitled = account == users.council || HOST.isArmedGuardian(account);
        if (plan.eta == 0 || plan.vetoUntil <= block.timestamp || !entitled) return;
        vm.prank(account);
        HOST.vetoUnpause(markets[where % 3]);
    }

    function execute(uint8 where, uint32 wait) external counted("execute") {
        bytes32 market = markets[where % 3];
        ITimelockedUnpause.UnpausePlan memory plan = HOST.pendingUnpause(market);
        if (plan.eta == 0 || block.timestamp >= plan.expiry) return;
        uint256 from = block.timestamp > plan.eta ? block.timestamp : plan.eta;
        vm.warp(bound(wait, from, plan.expiry - 1));
        (address seat, uint256 before) = _clock(plan.refundGuardian);
        vm.prank(users.stranger);
        HOST.executeUnpause(market);
        ++calls["execute: reopened"];
        MODEL.reopen(market, plan.snapshot, plan.plan);
        (, uint256 end) = _clock(plan.refundGuardian);
        if (end < before) _cut(seat, end);
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
        address account = pool[who % pool.length];
        if (HOST.guardianStatus(account).seat != account) return;
        vm.prank(users.governor);
        try HOST.removeGuardian(account) {}
        catch (bytes memory reason) {
            assertEq(bytes4(reason), IGuardianPause.GuardianFloorReached.selector);
        }
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
        address account = pool[who % pool.length];
        IGuardianPause.GuardianStatus memory status = HOST.guardianStatus(account);
        if (status.seat != address(0) && status.seat != account) return;
        burst = uint32(bound(burst, 1 hours, 3 days));
        IGuardianPause.GuardianTerms memory terms = IGuardianPause.GuardianTerms({
            scopes: ScopeSet.wrap(0x33),
            exitScopes: ScopeSet.wrap(0),
            maxDuration: burst < 1 days ? burst : 1 days,
            exitMaxDuration: 0,
            burst: burst,
            refill: uint32(bound(refill, 0, 4 days)),
            drillInterval: 30 days,
            successor: address(0)
        });
        try HOST.seat(account, terms) {
            ++calls["grant: seated"];
        } catch (bytes memory reason) {
            assertEq(bytes4(reason), IGuardianPause.GuardianBudgetExceeded.selector);
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
