// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {GuardianLedger} from "./GuardianLedger.sol";
import {ITimelockedUnpause} from "./ITimelockedUnpause.sol";
import {UnpauseStorage} from "./UnpauseStorage.sol";
import {ContainmentStorage} from "../core/ContainmentStorage.sol";
import {ContainmentWrites} from "../core/ContainmentWrites.sol";
import {ContainmentWord} from "../types/ContainmentWord.sol";
import {Scope} from "../types/Scope.sol";

/// @title UnpauseLedger
/// @notice Plans: proposed, vetoed, executed.
/// @dev A linked library, so that a host carries its address and not its code. It runs in the host's storage by
/// delegatecall and checks times and order; who is governor or council is the module's part.
library UnpauseLedger {
    /// @notice See `ITimelockedUnpause.proposeUnpause`.
    function propose(bytes32 market, ContainmentWord plan, ContainmentWord seen, address refundGuardian) external {
        UnpauseStorage.Slot storage slot = UnpauseStorage.load().slots[market];
        ITimelockedUnpause.UnpausePlan memory next = slot.plan;
        require(block.timestamp >= next.expiry, ITimelockedUnpause.UnpauseAlreadyPending(market, next.eta, next.expiry));
        require(plan.isPlan(), ITimelockedUnpause.UnpausePlanInvalid(market, plan));
        ContainmentWord word = ContainmentStorage.wordOf(market);
        require(word.latest() > block.timestamp, ITimelockedUnpause.UnpauseNothingClosed(market));
        require(word.isSameClosing(seen), ITimelockedUnpause.UnpauseWordChanged(market, seen, word));

        (next.plan, next.snapshot, next.refundGuardian) = (plan, word, refundGuardian);
        next.upToIncident = ContainmentStorage.load().history[market].newest();
        ITimelockedUnpause.UnpauseTimes memory times = UnpauseStorage.load().times;
        next.eta = uint40(block.timestamp) + times.delay;
        next.expiry = next.eta + times.window;
        next.vetoUntil = _answer(slot, word, plan, uint40(block.timestamp) + times.vetoPeriod);
        slot.plan = next;
        emit ITimelockedUnpause.UnpauseProposed(next.upToIncident, market, msg.sender, next);
    }

    /// @notice See `ITimelockedUnpause.withdrawUnpause`.
    function withdraw(bytes32 market) external {
        emit ITimelockedUnpause.UnpauseWithdrawn(_drop(market).upToIncident, market, msg.sender);
    }

    /// @notice See `ITimelockedUnpause.vetoUnpause`, for whoever is not of the council: an armed guardian.
    function vetoAsGuardian(bytes32 market) external {
        require(GuardianLedger.isArmed(msg.sender), ITimelockedUnpause.UnpauseVetoUnauthorized(msg.sender));
        veto(market);
    }

    /// @notice The same for the council, which the module checks.
    function veto(bytes32 market) public {
        ITimelockedUnpause.UnpausePlan memory plan = _drop(market);
        require(block.timestamp < plan.vetoUntil, ITimelockedUnpause.UnpauseVetoEnded(market, plan.vetoUntil));
        emit ITimelockedUnpause.UnpauseVetoed(plan.upToIncident, market, msg.sender);
    }

    /// @notice See `ITimelockedUnpause.executeUnpause`.
    function execute(bytes32 market) external {
        ITimelockedUnpause.UnpausePlan memory plan = _drop(market);
        require(block.timestamp >= plan.eta, ITimelockedUnpause.UnpauseNotDue(market, plan.eta));
        require(block.timestamp < plan.expiry, ITimelockedUnpause.UnpauseLapsed(market, plan.expiry));
        // A closing that ends at the same second as one that was opened is another one.
        UnpauseStorage.load().slots[market].answered = ContainmentWord.wrap(0);
        ContainmentWrites.reopen(market, plan.snapshot, plan.plan, plan.upToIncident);
        GuardianLedger.refund(plan.refundGuardian, market);
    }

    /// @notice Sets the times of plans.
    function setTimes(ITimelockedUnpause.UnpauseTimes calldata times) external {
        require(
            times.delay != 0 && times.window != 0 && times.vetoPeriod >= times.delay,
            ITimelockedUnpause.UnpauseTimesInvalid(times.delay, times.window, times.vetoPeriod)
        );
        UnpauseStorage.load().times = times;
        emit ITimelockedUnpause.UnpauseTimesSet(times);
    }

    /// @notice See `ITimelockedUnpause.pendingUnpause`.
    function pending(bytes32 market) external view returns (ITimelockedUnpause.UnpausePlan memory plan) {
        plan = UnpauseStorage.load().slots[market].plan;
        if (plan.eta == 0) delete plan;
    }

    /// @notice See `ITimelockedUnpause.unpauseTimes`.
    function timesOf() external view returns (ITimelockedUnpause.UnpauseTimes memory) {
        return UnpauseStorage.load().times;
    }

    // Private

    /// @dev Clears the times and leaves the rest, which makes the next plan cheaper.
    function _drop(bytes32 market) private returns (ITimelockedUnpause.UnpausePlan memory plan) {
        ITimelockedUnpause.UnpausePlan storage kept = UnpauseStorage.load().slots[market].plan;
        plan = kept;
        require(plan.eta != 0, ITimelockedUnpause.UnpauseNotPending(market));
        (kept.eta, kept.expiry) = (0, 0);
    }

    /// @dev Until when the plan may be vetoed: each closing that it ends early has a period of its own, from the first
    /// plan that would end it. So a thief who closes something else for a second renews nothing, and a plan gains
    /// nothing that also opens what was closed anew, or for longer.
    function _answer(UnpauseStorage.Slot storage slot, ContainmentWord word, ContainmentWord plan, uint40 freshEnd)
        private
        returns (uint40 vetoUntil)
    {
        (ContainmentWord answered, ContainmentWord ends) = (slot.answered, slot.vetoEnds);
        for (uint8 i = 0; i < 6; ++i) {
            Scope scope = Scope(i);
            uint40 until = word.get(scope);
            if (until <= block.timestamp || plan.get(scope) >= until) continue;
            if (answered.get(scope) != until) {
                (answered, ends) = (answered.set(scope, until), ends.set(scope, freshEnd));
            }
            if (ends.get(scope) > vetoUntil) vetoUntil = ends.get(scope);
        }
        (slot.answered, slot.vetoEnds) = (answered, ends);
    }
}
