// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {GuardianLedger} from "./GuardianLedger.sol";
import {GuardianRegistry} from "./GuardianRegistry.sol";
import {IGuardianPause} from "./IGuardianPause.sol";
import {Containment} from "../core/Containment.sol";
import {Forward} from "../core/Forward.sol";
import {ScopeSet} from "../types/Scope.sol";

/// @title GuardianPause
/// @notice Fast keys that can close and nothing else, each on a clock of its own.
/// @dev What it stops: an incident that people are too slow for, without giving a bot the power to halt for good.
/// Who may act: guardians and their stand-ins close; the governor removes and lowers at once, grants slowly.
/// Whom it trusts: nobody with more than the seconds on one clock.
/// What it cannot stop: guardians who stay idle, or a host that leaves a function without a scope.
/// How it combines: `TimelockedUnpause` reopens and refunds, a limiter charges its guardian latches to the same clocks.
/// The authority of the governor is checked here, everything else is in the linked `GuardianLedger` and
/// `GuardianRegistry`.
abstract contract GuardianPause is IGuardianPause, Containment {
    /// @dev Afterwards seat the first guardians with `_setGuardian`.
    function __GuardianPause_init(GuardianBudget memory budget) internal {
        GuardianRegistry.setBudget(budget);
    }

    // Guardian

    /// @inheritdoc IGuardianPause
    function pause(bytes32, ScopeSet, uint32, bytes32, bytes32) external returns (uint64) {
        _toGuardianLedger(uint32(GuardianLedger.pause.selector));
    }

    /// @inheritdoc IGuardianPause
    function pauseMany(Closing[] calldata, uint32, bytes32, bytes32) external returns (uint64[] memory) {
        _toGuardianLedger(uint32(GuardianLedger.pauseMany.selector));
    }

    /// @inheritdoc IGuardianPause
    function drill() external {
        _toGuardianLedger(uint32(GuardianLedger.drill.selector));
    }

    // Governor

    /// @inheritdoc IGuardianPause
    function setGuardian(address, GuardianTerms calldata) external {
        _toGuardianRegistryBySpeed(uint32(GuardianRegistry.set.selector), uint32(GuardianRegistry.lower.selector));
    }

    /// @inheritdoc IGuardianPause
    function replaceGuardian(address, address) external onlyScheduled {
        _toGuardianRegistry(uint32(GuardianRegistry.replace.selector));
    }

    /// @inheritdoc IGuardianPause
    function removeGuardian(address) external {
        _toGuardianRegistryBySpeed(uint32(GuardianRegistry.remove.selector), uint32(GuardianRegistry.dismiss.selector));
    }

    /// @inheritdoc IGuardianPause
    function setGuardianBudget(GuardianBudget calldata) external onlyScheduled {
        _toGuardianRegistry(uint32(GuardianRegistry.setBudget.selector));
    }

    // Reads

    /// @inheritdoc IGuardianPause
    function canPause(address, bytes32, ScopeSet, uint32) external view returns (bool, GuardianRefusal, uint40) {
        Forward.toView(address(GuardianLedger), uint32(GuardianLedger.canPause.selector));
    }

    /// @inheritdoc IGuardianPause
    function guardianStatus(address) external view returns (GuardianStatus memory) {
        Forward.toView(address(GuardianLedger), uint32(GuardianLedger.statusOf.selector));
    }

    /// @inheritdoc IGuardianPause
    function guardians() external view returns (address[] memory) {
        Forward.toView(address(GuardianRegistry), uint32(GuardianRegistry.guardians.selector));
    }

    /// @inheritdoc IGuardianPause
    function guardianBudget() external view returns (GuardianBudget memory, uint256, uint40) {
        Forward.toView(address(GuardianRegistry), uint32(GuardianRegistry.budgetOf.selector));
    }

    function _toGuardianRegistryBySpeed(uint32 scheduled, uint32 atOnce) private {
        _forwardBySpeed(address(GuardianRegistry), scheduled, atOnce);
    }

    function _toGuardianRegistry(uint32 selector) private {
        Forward.to(address(GuardianRegistry), selector);
    }

    function _toGuardianLedger(uint32 selector) private {
        Forward.to(address(GuardianLedger), selector);
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

    /// @dev Set-up.
    function _setGuardians(GuardianSeat[] memory seats) internal {
        for (uint256 i = 0; i < seats.length; ++i) {
            _setGuardian(seats[i].account, seats[i].terms);
        }
    }

    /// @dev Set-up, and the scheduled half of `setGuardian`.
    function _setGuardian(address guardian, GuardianTerms memory terms) internal {
        GuardianRegistry.set(guardian, terms);
    }
}
