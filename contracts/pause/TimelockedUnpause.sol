// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {GuardianPause} from "./GuardianPause.sol";
import {ITimelockedUnpause} from "./ITimelockedUnpause.sol";
import {ContainmentWord} from "../types/ContainmentWord.sol";
import {Tier} from "../types/Tier.sol";

/// @title TimelockedUnpause
/// @notice Reopening before a closing ends by itself is a plan: public, vetoable for a time, executed by anyone.
/// @dev What it stops: a stolen governor key that reopens the hole it uses.
/// Who may act: the governor proposes and withdraws, armed guardians and the council veto, anyone executes.
/// Whom it trusts: nobody alone; and nobody's veto is without end.
/// What it cannot stop: a closing that ends by itself before its cause is fixed.
/// How it combines: writes through `_reopen` of `Containment`, refunds the clocks of `GuardianPause`.
abstract contract TimelockedUnpause is ITimelockedUnpause, GuardianPause {
    struct Slot {
        UnpausePlan plan;
        // Highest number that a plan of this market has named: what lies below has been answered before.
        uint64 answered;
    }

    /// @custom:storage-location erc7201:bulkhead.storage.TimelockedUnpause
    struct TimelockedUnpauseStorage {
        UnpauseTimes times;
        mapping(bytes32 market => Slot) slots;
    }

    // keccak256(abi.encode(uint256(keccak256("bulkhead.storage.TimelockedUnpause")) - 1)) & ~bytes32(uint256(0xff))
    bytes32 private constant TIMELOCKED_UNPAUSE_SLOT =
        0x68cf934fa477cce5857f7135c47397c29aff7f2accedb4acb32ff17590ae9200;

    function __TimelockedUnpause_init(UnpauseTimes memory times) internal {
        _setUnpauseTimes(times);
    }

    // Governor

    /// @inheritdoc ITimelockedUnpause
    function proposeUnpause(bytes32 market, ContainmentWord plan, uint64 upToIncident, address refundGuardian)
        external
        onlyTier(Tier.Governor)
    {
        Slot storage slot = _timelockedUnpauseStorage().slots[market];
        UnpausePlan memory next = slot.plan;
        require(block.timestamp >= next.expiry, UnpauseAlreadyPending(market, next.eta, next.expiry));
        require(plan.isOrdered(), UnpausePlanUnordered(market, plan));
        (next.plan, next.snapshot) = (plan, containmentWord(market));
        require(next.snapshot.latest() > block.timestamp, UnpauseNothingClosed(market));
        _checkIncident(market, upToIncident);

        UnpauseTimes memory times = _timelockedUnpauseStorage().times;
        (next.upToIncident, next.refundGuardian) = (upToIncident, refundGuardian);
        next.eta = uint40(block.timestamp) + times.delay;
        next.expiry = next.eta + times.window;
        // Vetoes end by the newest incident that the plan answers: a plan that also covers an old one gains nothing, and
        // proposing again for the same incident gains the vetoers nothing.
        if (_newestIncident(market) > slot.answered) next.vetoUntil = uint40(block.timestamp) + times.vetoPeriod;
        if (upToIncident > slot.answered) slot.answered = upToIncident;
        slot.plan = next;
        emit UnpauseProposed(upToIncident, market, msg.sender, next);
    }

    /// @inheritdoc ITimelockedUnpause
    function withdrawUnpause(bytes32 market) external onlyTier(Tier.Governor) {
        emit UnpauseWithdrawn(_drop(market).upToIncident, market, msg.sender);
    }

    /// @inheritdoc ITimelockedUnpause
    function setUnpauseTimes(UnpauseTimes calldata times) external onlyScheduled {
        _setUnpauseTimes(times);
    }

    // Guardian, council

    /// @inheritdoc ITimelockedUnpause
    function vetoUnpause(bytes32 market) external {
        bool entitled = _isArmedGuardian(msg.sender) || _hasTier(msg.sender, Tier.Council);
        require(entitled, UnpauseVetoUnauthorized(msg.sender));
        UnpausePlan memory plan = _drop(market);
        require(block.timestamp < plan.vetoUntil, UnpauseVetoEnded(market, plan.vetoUntil));
        emit UnpauseVetoed(plan.upToIncident, market, msg.sender);
    }

    // Anyone

    /// @inheritdoc ITimelockedUnpause
    function executeUnpause(bytes32 market) external {
        UnpausePlan memory plan = _drop(market);
        require(block.timestamp >= plan.eta, UnpauseNotDue(market, plan.eta));
        require(block.timestamp < plan.expiry, UnpauseLapsed(market, plan.expiry));
        _reopen(market, plan.snapshot, plan.plan, plan.upToIncident);
        _refundGuardian(plan.refundGuardian, market);
    }

    // Reads

    /// @inheritdoc ITimelockedUnpause
    function pendingUnpause(bytes32 market) external view returns (UnpausePlan memory plan) {
        plan = _timelockedUnpauseStorage().slots[market].plan;
        if (plan.eta == 0) delete plan;
    }

    /// @inheritdoc ITimelockedUnpause
    function unpauseTimes() external view returns (UnpauseTimes memory) {
        return _timelockedUnpauseStorage().times;
    }

    // Private

    /// @dev Clears the times and leaves the rest: `vetoUntil` has to outlive the plan, the words make the next one cheaper.
    function _drop(bytes32 market) private returns (UnpausePlan memory plan) {
        UnpausePlan storage pending = _timelockedUnpauseStorage().slots[market].plan;
        plan = pending;
        require(plan.eta != 0, UnpauseNotPending(market));
        (pending.eta, pending.expiry) = (0, 0);
    }

    function _checkIncident(bytes32 market, uint64 upToIncident) private view {
        (uint64 newest, uint64 latest) = (_newestIncident(market), incidentCount());
        require(
            upToIncident >= newest && upToIncident <= latest, UnpauseIncidentInvalid(upToIncident, newest, latest)
        );
    }

    function _setUnpauseTimes(UnpauseTimes memory times) private {
        require(
            times.delay != 0 && times.window != 0 && times.vetoPeriod >= times.delay,
            UnpauseTimesInvalid(times.delay, times.window, times.vetoPeriod)
        );
        _timelockedUnpauseStorage().times = times;
        emit UnpauseTimesSet(times);
    }

    function _timelockedUnpauseStorage() private pure returns (TimelockedUnpauseStorage storage $) {
        bytes32 slot = TIMELOCKED_UNPAUSE_SLOT;
        assembly ("memory-safe") {
            $.slot := slot
        }
    }
}
