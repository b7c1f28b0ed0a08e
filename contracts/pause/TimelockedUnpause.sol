// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {GuardianPause} from "./GuardianPause.sol";
import {ITimelockedUnpause} from "./ITimelockedUnpause.sol";
import {UnpauseLedger} from "./UnpauseLedger.sol";
import {Forward} from "../core/Forward.sol";
import {ContainmentWord} from "../types/ContainmentWord.sol";
import {Tier} from "../types/Tier.sol";

/// @title TimelockedUnpause
/// @notice Reopening before a closing ends by itself is a plan: public, vetoable for a time, executed by anyone.
/// @dev What it stops: a stolen governor key that reopens the hole it uses.
/// Who may act: the governor proposes and withdraws, armed guardians and the council veto, anyone executes.
/// Whom it trusts: nobody alone; and nobody's veto is without end.
/// What it cannot stop: a closing that ends by itself before its cause is fixed.
/// How it combines: reopens the words of `Containment`, refunds the clocks of `GuardianPause`; council and governor are
/// checked here, everything else is in the linked `UnpauseLedger`.
abstract contract TimelockedUnpause is ITimelockedUnpause, GuardianPause {
    function __TimelockedUnpause_init(UnpauseTimes memory times) internal {
        UnpauseLedger.setTimes(times);
    }

    // Governor

    /// @inheritdoc ITimelockedUnpause
    function proposeUnpause(bytes32, ContainmentWord, ContainmentWord, address) external onlyTier(Tier.Governor) {
        _toUnpauseLedger(uint32(UnpauseLedger.propose.selector));
    }

    /// @inheritdoc ITimelockedUnpause
    function withdrawUnpause(bytes32) external onlyTier(Tier.Governor) {
        _toUnpauseLedger(uint32(UnpauseLedger.withdraw.selector));
    }

    /// @inheritdoc ITimelockedUnpause
    function setUnpauseTimes(UnpauseTimes calldata) external onlyScheduled {
        _toUnpauseLedger(uint32(UnpauseLedger.setTimes.selector));
    }

    // Guardian, council

    /// @inheritdoc ITimelockedUnpause
    function vetoUnpause(bytes32) external {
        if (_hasTier(msg.sender, Tier.Council)) _toUnpauseLedger(uint32(UnpauseLedger.veto.selector));
        _toUnpauseLedger(uint32(UnpauseLedger.vetoAsGuardian.selector));
    }

    // Anyone

    /// @inheritdoc ITimelockedUnpause
    function executeUnpause(bytes32) external {
        _toUnpauseLedger(uint32(UnpauseLedger.execute.selector));
    }

    // Reads

    /// @inheritdoc ITimelockedUnpause
    function pendingUnpause(bytes32) external view returns (UnpausePlan memory) {
        Forward.toView(address(UnpauseLedger), uint32(UnpauseLedger.pending.selector));
    }

    /// @inheritdoc ITimelockedUnpause
    function unpauseTimes() external view returns (UnpauseTimes memory) {
        Forward.toView(address(UnpauseLedger), uint32(UnpauseLedger.timesOf.selector));
    }

    // Private

    function _toUnpauseLedger(uint32 selector) private {
        Forward.to(address(UnpauseLedger), selector);
    }
}
