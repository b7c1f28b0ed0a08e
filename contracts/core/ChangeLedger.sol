// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ChangeStorage} from "./ChangeStorage.sol";
import {ContainmentStorage} from "./ContainmentStorage.sol";
import {ITwoSpeedChange} from "./ITwoSpeedChange.sol";

/// @title ChangeLedger
/// @notice Scheduled changes: their times, their end, their execution.
/// @dev A linked library, so that a host carries its address and not its code. It runs in the host's storage by
/// delegatecall; who may act is the module's part.
library ChangeLedger {
    /// @notice See `ITwoSpeedChange.scheduleChange`. A lapsed change may be scheduled anew.
    function schedule(bytes calldata call) external returns (bytes32 id) {
        ChangeStorage.Layout storage $ = ChangeStorage.load();
        id = keccak256(call);
        ITwoSpeedChange.Change storage change = $.pending[id];
        require(
            change.scheduledAt == 0 || block.timestamp >= change.expiry,
            ITwoSpeedChange.ChangeAlreadyScheduled(id, change.eta, change.expiry)
        );
        uint40 eta = uint40(block.timestamp) + $.delays.slow;
        uint40 expiry = eta + $.delays.window;
        (change.scheduledAt, change.eta, change.expiry) = (uint40(block.timestamp), eta, expiry);
        emit ITwoSpeedChange.ChangeScheduled(id, msg.sender, call, eta, expiry);
    }

    /// @notice See `ITwoSpeedChange.cancelChange`.
    function cancel(bytes calldata call) external {
        emit ITwoSpeedChange.ChangeCancelled(_drop(call), msg.sender);
    }

    /// @notice See `ITwoSpeedChange.vetoChange`.
    function veto(bytes calldata call) external {
        emit ITwoSpeedChange.ChangeVetoed(_drop(call), msg.sender);
    }

    /// @notice See `ITwoSpeedChange.waiveChangeVeto`.
    function waive(bytes32 id) external {
        ChangeStorage.Layout storage $ = ChangeStorage.load();
        ITwoSpeedChange.Change storage change = $.pending[id];
        require(change.scheduledAt != 0, ITwoSpeedChange.ChangeNotScheduled(id));
        require(block.timestamp < change.expiry, ITwoSpeedChange.ChangeLapsed(id, change.expiry));
        uint40 eta = change.scheduledAt + $.delays.fast;
        // A late waiver still leaves a whole window.
        if (eta < block.timestamp) eta = uint40(block.timestamp);
        if (eta < change.eta) (change.eta, change.expiry) = (eta, eta + $.delays.window);
        emit ITwoSpeedChange.ChangeWaived(id, msg.sender, change.eta, change.expiry);
    }

    /// @notice See `ITwoSpeedChange.executeChange`.
    function execute(bytes calldata call) external {
        bytes32 id = keccak256(call);
        ITwoSpeedChange.Change memory change = ChangeStorage.load().pending[id];
        require(change.scheduledAt != 0, ITwoSpeedChange.ChangeNotScheduled(id));
        require(block.timestamp >= change.eta, ITwoSpeedChange.ChangeNotDue(id, change.eta));
        require(block.timestamp < change.expiry, ITwoSpeedChange.ChangeLapsed(id, change.expiry));
        require(ChangeStorage.executing() == 0, ITwoSpeedChange.ChangeReentered());
        delete ChangeStorage.load().pending[id];

        ChangeStorage.setExecuting(id);
        (bool ok, bytes memory result) = address(this).call(call);
        if (!ok) _bubble(result);
        ChangeStorage.setExecuting(0);
        emit ITwoSpeedChange.ChangeExecuted(id, msg.sender);
    }

    /// @notice Sets the delays. Slower than the council can keep things closed they may not be: the hole would be open
    /// again before its fix lands.
    function setDelays(ITwoSpeedChange.ChangeDelays calldata delays) external {
        uint256 councilMax = ContainmentStorage.load().bounds.councilMax;
        uint256 longest = ChangeStorage.load().longest;
        bool isShort = longest == 0 || uint256(delays.slow) + delays.window <= longest;
        require(
            delays.fast != 0 && delays.window != 0 && delays.fast <= delays.slow && isShort
                && (councilMax == 0 || delays.slow < councilMax),
            ITwoSpeedChange.ChangeDelaysInvalid(delays.slow, delays.fast, delays.window)
        );
        ChangeStorage.load().delays = delays;
        emit ITwoSpeedChange.ChangeDelaysSet(delays.slow, delays.fast, delays.window);
    }

    /// @notice See `ITwoSpeedChange.pendingChange`.
    function pendingOf(bytes32 id) external view returns (ITwoSpeedChange.Change memory) {
        return ChangeStorage.load().pending[id];
    }

    /// @notice See `ITwoSpeedChange.changeDelays`.
    function delaysOf() external view returns (ITwoSpeedChange.ChangeDelays memory) {
        return ChangeStorage.load().delays;
    }

    function _drop(bytes calldata call) private returns (bytes32 id) {
        id = keccak256(call);
        require(ChangeStorage.load().pending[id].scheduledAt != 0, ITwoSpeedChange.ChangeNotScheduled(id));
        delete ChangeStorage.load().pending[id];
    }

    function _bubble(bytes memory reason) private pure {
        // Assembly: re-throws the callee's revert data as it is, so that callers see the typed error.
        assembly ("memory-safe") {
            revert(add(reason, 0x20), mload(reason))
        }
    }
}
