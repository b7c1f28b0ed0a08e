// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {GuardianPause} from "./GuardianPause.sol";
import {ITimelockedUnpause} from "./ITimelockedUnpause.sol";
import {UnpauseLedger} from "./UnpauseLedger.sol";
import {UnpauseStorage} from "./UnpauseStorage.sol";
import {ContainmentWord} from "../types/ContainmentWord.sol";
import {Tier} from "../types/Tier.sol";

/// @title TimelockedUnpause
/// @notice Reopening before a closing ends by itself is a plan: public, vetoable for a time, executed by anyone.
/// @dev What it stops: a stolen governor key that reopens the hole it uses.
/// Who may act: the governor proposes and withdraws, armed guardians and the council veto, anyone executes.
/// Whom it trusts: nobody alone; and nobody's veto is without end.
/// What it cannot stop: a closing that ends by itself before its cause is fixed.
/// How it combines: reopens the words of `Containment`, refunds the clocks of `GuardianPause`; who may
/// act is checked here, everything else is in the linked `UnpauseLedger`.
abstract contract TimelockedUnpause is ITimelockedUnpause, GuardianPause {
    function __TimelockedUnpause_init(UnpauseTimes memory times) internal {
        UnpauseLedger.setTimes(times);
    }

    // Governor

    /// @inheritdoc ITimelockedUnpause
    function proposeUnpause(bytes32 market, ContainmentWord plan, uint64 upToIncident, address refundGuardian)
        external
        onlyTier(Tier.Governor)
    {
        UnpauseLedger.propose(market, plan, upToIncident, refundGuardian);
    }

    /// @inheritdoc ITimelockedUnpause
    function withdrawUnpause(bytes32 market) external onlyTier(Tier.Governor) {
        UnpauseLedger.withdraw(market);
    }

    /// @inheritdoc ITimelockedUnpause
    function setUnpauseTimes(UnpauseTimes calldata times) external onlyScheduled {
        UnpauseLedger.setTimes(times);
    }

    // Guardian, council

    /// @inheritdoc ITimelockedUnpause
    function vetoUnpause(bytes32 market) external {
        bool entitled = _isArmedGuardian(msg.sender) || _hasTier(msg.sender, Tier.Council);
        require(entitled, UnpauseVetoUnauthorized(msg.sender));
        UnpauseLedger.veto(market);
    }

    // Anyone

    /// @inheritdoc ITimelockedUnpause
    function executeUnpause(bytes32 market) external {
        UnpauseLedger.execute(market);
    }

    // Reads

    /// @inheritdoc ITimelockedUnpause
    function pendingUnpause(bytes32 market) external view returns (UnpausePlan memory) {
        return UnpauseLedger.pending(market);
    }

    /// @inheritdoc ITimelockedUnpause
    function unpauseTimes() external view returns (UnpauseTimes memory) {
        return UnpauseStorage.load().times;
    }
}
