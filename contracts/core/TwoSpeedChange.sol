// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Authority} from "./Authority.sol";
import {ITwoSpeedChange} from "./ITwoSpeedChange.sol";
import {Tier} from "../types/Tier.sol";

/// @title TwoSpeedChange
/// @notice The slow speed of every module: schedule, veto or waive, execute within a window.
/// @dev What it stops: a stolen governor key that disarms protection in one transaction.
/// Who may act: the governor schedules and cancels, the council vetoes and waives, anyone executes.
/// Whom it trusts: the host's authority hook. What it cannot stop: a proxy admin outside the host.
/// How it combines: a module marks each loosening function `onlyScheduled` and nothing else.
abstract contract TwoSpeedChange is ITwoSpeedChange, Authority {
    /// @custom:storage-location erc7201:bulkhead.storage.TwoSpeedChange
    struct TwoSpeedChangeStorage {
        ChangeDelays delays;
        mapping(bytes32 id => Change) pending;
    }

    // keccak256(abi.encode(uint256(keccak256("bulkhead.storage.TwoSpeedChange")) - 1)) & ~bytes32(uint256(0xff))
    bytes32 private constant TWO_SPEED_CHANGE_SLOT = 0x8ce861ee3c810a36636920876b2c49e3dc44ae3951ca48d8127a10261340e900;

    /// @dev Hash of the calldata being executed, zero outside `executeChange`. Comparing it, and not only the caller,
    /// keeps a host that makes arbitrary calls for its users from being talked into calling itself.
    bytes32 private transient _executing;

    modifier onlyScheduled() {
        _checkScheduled();
        _;
    }

    function __TwoSpeedChange_init(ChangeDelays memory delays) internal {
        _setChangeDelays(delays);
    }

    // Governor

    /// @inheritdoc ITwoSpeedChange
    function scheduleChange(bytes calldata call) external onlyTier(Tier.Governor) returns (bytes32 id) {
        return _scheduleChange(call);
    }

    /// @inheritdoc ITwoSpeedChange
    function cancelChange(bytes calldata call) external onlyTier(Tier.Governor) {
        bytes32 id = keccak256(call);
        _dropChange(id, call);
        emit ChangeCancelled(id, msg.sender);
    }

    /// @notice Alters the delays. Only as a scheduled change.
    function setChangeDelays(ChangeDelays calldata delays) external onlyScheduled {
        _setChangeDelays(delays);
    }

    // Council

    /// @inheritdoc ITwoSpeedChange
    function vetoChange(bytes calldata call) external onlyTier(Tier.Council) {
        bytes32 id = keccak256(call);
        require(!_changesCouncil(call), ChangeVetoConflict(id, msg.sender));
        _dropChange(id, call);
        emit ChangeVetoed(id, msg.sender);
    }

    /// @inheritdoc ITwoSpeedChange
    function waiveChangeVeto(bytes32 id) external onlyTier(Tier.Council) {
        TwoSpeedChangeStorage storage $ = _twoSpeedChangeStorage();
        Change storage change = $.pending[id];
        require(change.scheduledAt != 0, ChangeNotScheduled(id));
        uint40 eta = change.scheduledAt + $.delays.fast;
        // A late waiver still leaves a whole window.
        if (eta < block.timestamp) eta = uint40(block.timestamp);
        if (eta < change.eta) (change.eta, change.expiry) = (eta, eta + $.delays.window);
        emit ChangeWaived(id, msg.sender, change.eta, change.expiry);
    }

    // Anyone

    /// @inheritdoc ITwoSpeedChange
    function executeChange(bytes calldata call) external {
        bytes32 id = keccak256(call);
        Change memory change = _twoSpeedChangeStorage().pending[id];
        require(change.scheduledAt != 0, ChangeNotScheduled(id));
        require(block.timestamp >= change.eta, ChangeNotDue(id, change.eta));
        require(block.timestamp < change.expiry, ChangeLapsed(id, change.expiry));
        require(_executing == 0, ChangeReentered());
        delete _twoSpeedChangeStorage().pending[id];

        _executing = id;
        (bool ok, bytes memory result) = address(this).call(call);
        if (!ok) _bubble(result);
        _executing = 0;
        emit ChangeExecuted(id, msg.sender);
    }

    // Reads

    /// @inheritdoc ITwoSpeedChange
    function pendingChange(bytes32 id) public view returns (Change memory) {
        return _twoSpeedChangeStorage().pending[id];
    }

    /// @inheritdoc ITwoSpeedChange
    function changeDelays() public view returns (ChangeDelays memory) {
        return _twoSpeedChangeStorage().delays;
    }

    // Internals

    function _checkScheduled() internal view {
        require(_isScheduledCall(), ChangeNotScheduledCall(msg.sig));
    }

    /// @dev For a function that tightens at once and loosens only when scheduled.
    function _isScheduledCall() internal view returns (bool) {
        return msg.sender == address(this) && _executing != 0 && _executing == keccak256(msg.data);
    }

    /// @dev A lapsed change may be scheduled anew.
    function _scheduleChange(bytes calldata call) private returns (bytes32 id) {
        TwoSpeedChangeStorage storage $ = _twoSpeedChangeStorage();
        id = keccak256(call);
        Change storage change = $.pending[id];
        require(
            change.scheduledAt == 0 || block.timestamp >= change.expiry,
            ChangeAlreadyScheduled(id, change.eta, change.expiry)
        );
        uint40 eta = uint40(block.timestamp) + $.delays.slow;
        $.pending[id] = Change({scheduledAt: uint40(block.timestamp), eta: eta, expiry: eta + $.delays.window});
        emit ChangeScheduled(id, msg.sender, call, eta, eta + $.delays.window);
        _afterChangeScheduled(call, eta + $.delays.window);
    }

    function _dropChange(bytes32 id, bytes calldata call) private {
        require(_twoSpeedChangeStorage().pending[id].scheduledAt != 0, ChangeNotScheduled(id));
        delete _twoSpeedChangeStorage().pending[id];
        _afterChangeDropped(call);
    }

    function _setChangeDelays(ChangeDelays memory delays) private {
        require(
            delays.fast != 0 && delays.window != 0 && delays.fast <= delays.slow,
            ChangeDelaysInvalid(delays.slow, delays.fast, delays.window)
        );
        _twoSpeedChangeStorage().delays = delays;
        emit ChangeDelaysSet(delays.slow, delays.fast, delays.window);
    }

    function _bubble(bytes memory reason) private pure {
        // Assembly: re-throws the callee's revert data as it is, so that callers see the typed error.
        assembly ("memory-safe") {
            revert(add(reason, 0x20), mload(reason))
        }
    }

    function _twoSpeedChangeStorage() private pure returns (TwoSpeedChangeStorage storage $) {
        bytes32 slot = TWO_SPEED_CHANGE_SLOT;
        assembly ("memory-safe") {
            $.slot := slot
        }
    }

    // Hooks

    /// @dev Hook. Runs when a change is scheduled, so that a module can hold what the change is about until `expiry`.
    function _afterChangeScheduled(bytes calldata call, uint40 expiry) internal virtual {}

    /// @dev Hook. Runs when a pending change is vetoed or cancelled, so that a module can undo what scheduling held.
    function _afterChangeDropped(bytes calldata call) internal virtual {}
}
