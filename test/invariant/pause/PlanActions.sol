// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {HandlerBase} from "./HandlerBase.sol";
import {ITimelockedUnpause} from "../../../contracts/pause/ITimelockedUnpause.sol";
import {ContainmentWord} from "../../../contracts/types/ContainmentWord.sol";
import {Scope, ScopeSet} from "../../../contracts/types/Scope.sol";

/// @notice Plans by the governor, vetoes by whoever may, execution by strangers; whatever scope is closed meanwhile,
/// `Govern` included.
abstract contract PlanActions is HandlerBase {
    function propose(uint8 where, uint8 who, uint256 seed) external counted("propose") {
        _propose(markets[where % 3], pool[who % pool.length], seed);
    }

    function withdraw(uint8 where) external counted("withdraw") {
        if (HOST.pendingUnpause(markets[where % 3]).eta == 0) return;
        vm.prank(users.governor);
        HOST.withdrawUnpause(markets[where % 3]);
    }

    function veto(uint8 where, uint8 who) external counted("veto") {
        ITimelockedUnpause.UnpausePlan memory plan = HOST.pendingUnpause(markets[where % 3]);
        address account = who % 4 == 0 ? users.council : pool[who % pool.length];
        bool entitled = account == users.council || HOST.isArmedGuardian(account);
        if (plan.eta == 0 || plan.vetoUntil <= _now() || !entitled) return;
        vm.prank(account);
        HOST.vetoUnpause(markets[where % 3]);
    }

    function execute(uint8 where, uint32 wait_) external counted("execute") {
        _execute(markets[where % 3], wait_);
    }

    /// @dev A second too early and a second too late: refused, and the plan stands as it did.
    function executeOutOfTime(uint8 where, bool late) external counted("executeOutOfTime") {
        bytes32 market = markets[where % 3];
        ITimelockedUnpause.UnpausePlan memory plan = HOST.pendingUnpause(market);
        uint256 time = late ? plan.expiry : plan.eta - (plan.eta == 0 ? 0 : 1);
        if (plan.eta == 0 || time < _now()) return;
        _warp(time);
        ContainmentWord word = HOST.containmentWord(market);
        bytes4 expected = late ? ITimelockedUnpause.UnpauseLapsed.selector : ITimelockedUnpause.UnpauseNotDue.selector;
        _index();
        try HOST.executeUnpause(market) {
            assertTrue(false, "UNP-1: executed out of its window");
        } catch (bytes memory reason) {
            _forgetRefused();
            assertEq(bytes4(reason), expected, "UNP-1: refused with its reason");
        }
        assertTrue(HOST.containmentWord(market).equals(word), "UNP-1: a refusal changes nothing");
    }

    /// @dev A plan that is overtaken: something is closed anew, or for longer, while it waits.
    function overtake(uint8 where, uint8 set, uint8 later, uint256 seed) external counted("overtake") {
        _contain(markets[where % 3], ScopeSet.wrap(set % 63 + 1), 5 days + seed % 2 days);
        _propose(markets[where % 3], pool[set % pool.length], seed);
        _contain(markets[where % 3], ScopeSet.wrap(later % 63 + 1), 5 days + seed % 3 days);
        _execute(markets[where % 3], uint32(seed));
    }

    function _propose(bytes32 market, address refund, uint256 seed) private {
        ContainmentWord plan;
        for (uint8 s = 0; s < 6; ++s) {
            if (seed >> (8 * s) & 3 != 0) continue;
            plan = plan.set(Scope(s), uint40(_now() + (seed >> (32 * s)) % 10 days));
        }
        plan = plan.raise(Scope.Liquidate, plan.get(Scope.Repay)).ordered();
        ContainmentWord seen = HOST.containmentWord(market);
        if (HOST.pendingUnpause(market).expiry > _now() || seen.latest() <= _now()) return;
        vm.prank(users.governor);
        HOST.proposeUnpause(market, plan, seen, refund);
    }

    function _execute(bytes32 market, uint32 wait_) private {
        ITimelockedUnpause.UnpausePlan memory plan = HOST.pendingUnpause(market);
        if (plan.eta == 0 || _now() >= plan.expiry) return;
        uint256 from = _now() > plan.eta ? _now() : plan.eta;
        _warp(bound(wait_, from, plan.expiry - 1));
        (address seat, uint256 before) = _clock(plan.refundGuardian);
        ContainmentWord word = HOST.containmentWord(market);
        vm.prank(users.stranger);
        HOST.executeUnpause(market);
        ++calls["execute: reopened"];
        MODEL.reopen(market, plan.snapshot, plan.plan);
        _checkReopened(word, HOST.containmentWord(market), plan);
        if (seat != address(0)) _note(seat, before);
    }

    function _checkReopened(ContainmentWord word, ContainmentWord later, ITimelockedUnpause.UnpausePlan memory plan)
        private
        view
    {
        assertTrue(later.isOrdered(), "UNP-4: a plan reopens in the safe order");
        for (uint8 s = 0; s < 6; ++s) {
            Scope scope = Scope(s);
            if (word.get(scope) == plan.snapshot.get(scope)) continue;
            assertGe(later.get(scope), word.get(scope), "UNP-2: a plan cut a closing that it was not made for");
        }
    }
}
