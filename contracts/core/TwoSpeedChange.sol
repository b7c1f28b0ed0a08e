// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Authority} from "./Authority.sol";
import {ChangeLedger} from "./ChangeLedger.sol";
import {ChangeStorage} from "./ChangeStorage.sol";
import {Forward} from "./Forward.sol";
import {ITwoSpeedChange} from "./ITwoSpeedChange.sol";
import {Tier} from "../types/Tier.sol";

/// @title TwoSpeedChange
/// @notice The slow speed of every module: schedule, veto or waive, execute within a window.
/// @dev What it stops: a stolen governor key that disarms protection in one transaction.
/// Who may act: the governor schedules and cancels, the council vetoes and waives, anyone executes.
/// Whom it trusts: the host's authority hook. What it cannot stop: a proxy admin outside the host.
/// How it combines: a module marks each loosening function `onlyScheduled` and nothing else. Who may act is checked
/// here, everything else is in the linked `ChangeLedger`.
abstract contract TwoSpeedChange is ITwoSpeedChange, Authority {
    modifier onlyScheduled() {
        _checkScheduled();
        _;
    }

    function __TwoSpeedChange_init(ChangeDelays memory delays) internal {
        ChangeLedger.setDelays(delays);
    }

    // Governor

    /// @inheritdoc ITwoSpeedChange
    function scheduleChange(bytes calldata call) external onlyTier(Tier.Governor) returns (bytes32) {
        _beforeChangeScheduled(call);
        _toChangeLedger(uint32(ChangeLedger.schedule.selector));
    }

    /// @inheritdoc ITwoSpeedChange
    function cancelChange(bytes calldata) external onlyTier(Tier.Governor) {
        _toChangeLedger(uint32(ChangeLedger.cancel.selector));
    }

    /// @inheritdoc ITwoSpeedChange
    function setChangeDelays(ChangeDelays calldata) external onlyScheduled {
        _toChangeLedger(uint32(ChangeLedger.setDelays.selector));
    }

    // Council

    /// @inheritdoc ITwoSpeedChange
    function vetoChange(bytes calldata call) external onlyTier(Tier.Council) {
        require(!_changesCouncil(call), ChangeVetoConflict(keccak256(call), msg.sender));
        _toChangeLedger(uint32(ChangeLedger.veto.selector));
    }

    /// @inheritdoc ITwoSpeedChange
    function waiveChangeVeto(bytes32) external onlyTier(Tier.Council) {
        _toChangeLedger(uint32(ChangeLedger.waive.selector));
    }

    // Anyone

    /// @inheritdoc ITwoSpeedChange
    function executeChange(bytes calldata) external {
        _toChangeLedger(uint32(ChangeLedger.execute.selector));
    }

    // Reads

    /// @inheritdoc ITwoSpeedChange
    function pendingChange(bytes32) external view returns (Change memory) {
        Forward.toView(address(ChangeLedger), uint32(ChangeLedger.pendingOf.selector));
    }

    /// @inheritdoc ITwoSpeedChange
    function changeDelays() external view returns (ChangeDelays memory) {
        Forward.toView(address(ChangeLedger), uint32(ChangeLedger.delaysOf.selector));
    }

    // Internals

    function _checkScheduled() internal view {
        require(_isScheduledCall(), ChangeNotScheduledCall(msg.sig));
    }

    /// @dev For a function that tightens at once and loosens only when scheduled. Comparing the calldata, and not only
    /// the caller, keeps a host that makes arbitrary calls for its users from being talked into calling itself.
    function _isScheduledCall() internal view returns (bool) {
        bytes32 executing = ChangeStorage.executing();
        return msg.sender == address(this) && executing != 0 && executing == keccak256(msg.data);
    }

    /// @dev For a function of both speeds: ends the call in `ledger` with `scheduled` when it runs as a scheduled
    /// change, and else with `atOnce`, which only tightens and is the governor's.
    function _forwardBySpeed(address ledger, uint32 scheduled, uint32 atOnce) internal {
        if (_isScheduledCall()) Forward.to(ledger, scheduled);
        _checkTier(Tier.Governor);
        Forward.to(ledger, atOnce);
    }

    function _toChangeLedger(uint32 selector) private {
        Forward.to(address(ChangeLedger), selector);
    }

    // Hooks

    /// @dev Hook. Runs when a change is about to be scheduled, so that a module can hold what it is about, as long as
    /// `pendingChange` tells that the change is pending.
    function _beforeChangeScheduled(bytes calldata call) internal virtual {}
}
