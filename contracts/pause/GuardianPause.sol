// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {GuardianLedger} from "./GuardianLedger.sol";
import {GuardianStorage} from "./GuardianStorage.sol";
import {IGuardianPause} from "./IGuardianPause.sol";
import {Containment} from "../core/Containment.sol";
import {ScopeSet} from "../types/Scope.sol";
import {Tier} from "../types/Tier.sol";

/// @title GuardianPause
/// @notice Fast keys that can close and nothing else, each on a clock of its own.
/// @dev What it stops: an incident that people are too slow for, without giving a bot the power to halt for good.
/// Who may act: guardians and their stand-ins close; the governor removes and lowers at once, grants slowly.
/// Whom it trusts: nobody with more than the seconds on one clock.
/// What it cannot stop: guardians who stay idle, or a host that leaves a function without a scope.
/// How it combines: `TimelockedUnpause` reopens and refunds, a limiter charges its guardian latches to the same clocks.
/// The authority of the governor is checked here, everything else is in the linked `GuardianLedger`.
abstract contract GuardianPause is IGuardianPause, Containment {
    /// @dev Afterwards seat the first guardians with `_setGuardian`.
    function __GuardianPause_init(GuardianBudget memory budget) internal {
        GuardianLedger.setBudget(budget);
    }

    // Guardian

    /// @inheritdoc IGuardianPause
    function pause(bytes32 market, ScopeSet scopes, uint32 duration, bytes32 cause, bytes32 evidence)
        external
        returns (uint64 incident)
    {
        return GuardianLedger.pause(market, scopes, duration, cause, evidence);
    }

    /// @inheritdoc IGuardianPause
    function drill() external {
        GuardianLedger.drill();
    }

    // Governor

    /// @inheritdoc IGuardianPause
    function setGuardian(address guardian, GuardianTerms calldata terms) external {
        if (_isScheduledCall()) return GuardianLedger.setGuardian(guardian, terms);
        _checkTier(Tier.Governor);
        GuardianLedger.lowerGuardian(guardian, terms);
    }

    /// @inheritdoc IGuardianPause
    function replaceGuardian(address guardian, address newGuardian) external onlyScheduled {
        GuardianLedger.replaceGuardian(guardian, newGuardian);
    }

    /// @inheritdoc IGuardianPause
    function removeGuardian(address guardian) external {
        bool scheduled = _isScheduledCall();
        if (!scheduled) _checkTier(Tier.Governor);
        GuardianLedger.removeGuardian(guardian, scheduled);
    }

    /// @inheritdoc IGuardianPause
    function setGuardianBudget(GuardianBudget calldata budget) external onlyScheduled {
        GuardianLedger.setBudget(budget);
    }

    // Reads

    /// @inheritdoc IGuardianPause
    function canPause(address account, bytes32 market, ScopeSet scopes, uint32 duration)
        external
        view
        returns (bool ok, GuardianRefusal reason, uint40 until)
    {
        return GuardianLedger.canPause(account, market, scopes, duration);
    }

    /// @inheritdoc IGuardianPause
    function guardianStatus(address account) external view returns (GuardianStatus memory) {
        return GuardianLedger.statusOf(account);
    }

    /// @inheritdoc IGuardianPause
    function guardians() external view returns (address[] memory) {
        return GuardianStorage.load().guardians;
    }

    /// @inheritdoc IGuardianPause
    function guardianBudget() external view returns (GuardianBudget memory budget, uint256 retired, uint40 until) {
        GuardianStorage.Layout storage $ = GuardianStorage.load();
        return ($.budget, GuardianLedger.retired(), $.retiredUntil);
    }

    // Internals for the host and the other modules

    /// @dev Whether the account could close something now, its clock apart.
    function _isArmedGuardian(address account) internal view returns (bool) {
        return GuardianLedger.isArmed(account);
    }

    /// @dev For what a guardian may do besides `pause`, such as latching a lane: checks that `account` is armed and
    /// books `until` on its clock. Refuses, rather than shortens, what the terms or the clock do not allow.
    function _chargeGuardian(address account, uint40 until) internal {
        GuardianLedger.charge(account, until);
    }

    /// @dev Set-up, and the scheduled half of `setGuardian`.
    function _setGuardian(address guardian, GuardianTerms memory terms) internal {
        GuardianLedger.setGuardian(guardian, terms);
    }
}
