// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IOutflowEscrow} from "../../../contracts/outflow/IOutflowEscrow.sol";
import {IOutflowLimiter} from "../../../contracts/outflow/IOutflowLimiter.sol";

/// @notice What the escrow should know, kept from what was done to it alone: who is owed what, from which second on a
/// claim may be paid, and with which words it is refused before.
contract EscrowModel {
    enum Fate {
        Open,
        Failed,
        Paid,
        Skipped
    }

    struct Ghost {
        uint64 id;
        IOutflowEscrow.Claim claim;
        bytes data;
        Fate fate;
        uint40 failedAt;
    }

    struct Range {
        uint64 first;
        uint64 last;
    }

    struct Pending {
        bytes call;
        Range range;
        uint40 scheduledAt;
        uint40 eta;
        uint40 expiry;
    }

    uint40 private constant COLLECT_TIME = 365 days;

    uint40 public immutable REVIEW;
    uint40 public immutable HOLD;

    Ghost[] private _ghosts;
    mapping(address asset => Range[]) private _held;
    mapping(address asset => Range[]) private _quarantined;
    mapping(address asset => Pending) private _pending;

    /// @notice Sum of open and failed claims.
    mapping(address asset => uint256) public unpaid;
    /// @notice Sum of claims that were not pushed yet.
    mapping(address asset => uint256) public waiting;
    /// @notice Sum of skipped claims since the last recovery.
    mapping(address asset => uint256) public skipped;
    /// @notice End of the last place in line.
    mapping(address asset => uint128) public reserved;
    mapping(address asset => uint64) public countOf;

    constructor(uint40 review, uint40 hold) {
        (REVIEW, HOLD) = (review, hold);
    }

    // What happened

    /// @param waits Length of its place.
    /// @param arrived What the escrow was sent; less than `waits` for a token with a fee.
    function opened(
        address asset,
        address recipient,
        uint256 waits,
        uint256 arrived,
        bytes calldata data,
        bytes32 callHash
    ) external {
        reserved[asset] += uint128(waits);
        unpaid[asset] += arrived;
        waiting[asset] += arrived;
        Ghost storage ghost = _ghosts.push();
        ghost.id = ++countOf[asset];
        ghost.data = data;
        ghost.claim = IOutflowEscrow.Claim(
            asset, recipient, uint128(arrived), reserved[asset], uint40(block.timestamp), callHash
        );
    }

    function paid(uint256 index) external {
        _end(index, Fate.Paid);
    }

    function wasSkipped(uint256 index) external {
        _end(index, Fate.Skipped);
        skipped[_ghosts[index].claim.asset] += _ghosts[index].claim.amount;
    }

    function failed(uint256 index) external {
        Ghost storage ghost = _ghosts[index];
        (ghost.fate, ghost.failedAt) = (Fate.Failed, uint40(block.timestamp));
        waiting[ghost.claim.asset] -= ghost.claim.amount;
    }

    function held(address asset, uint64 first, uint64 last) external {
        _held[asset].push(Range(first, last));
    }

    function scheduled(address asset, bytes calldata call, uint64 first, uint64 last, uint40 slow, uint40 window)
        external
    {
        uint40 now_ = uint40(block.timestamp);
        _pending[asset] = Pending(call, Range(first, last), now_, now_ + slow, now_ + slow + window);
    }

    function waived(address asset, uint40 fast, uint40 window) external {
        Pending storage pending = _pending[asset];
        uint40 eta = pending.scheduledAt + fast;
        if (eta < block.timestamp) eta = uint40(block.timestamp);
        if (eta < pending.eta) (pending.eta, pending.expiry) = (eta, eta + window);
    }

    function dropped(address asset) external {
        delete _pending[asset];
    }

    function quarantined(address asset) external {
        _quarantined[asset].push(_pending[asset].range);
        delete _pending[asset];
    }

    function recovered(address asset) external {
        delete skipped[asset];
    }

    // What should be

    function count() external view returns (uint256) {
        return _ghosts.length;
    }

    function ghostAt(uint256 index) external view returns (Ghost memory) {
        return _ghosts[index];
    }

    function isUnpaid(uint256 index) external view returns (bool) {
        return _ghosts[index].fate == Fate.Open || _ghosts[index].fate == Fate.Failed;
    }

    function pendingOf(address asset) external view returns (Pending memory) {
        return _pending[asset];
    }

    function isPending(address asset) public view returns (bool) {
        return block.timestamp < _pending[asset].expiry;
    }

    function owed(address asset) public view returns (uint256) {
        return unpaid[asset] + skipped[asset];
    }

    /// @notice What `amount` is worth when the escrow has `has`.
    function share(address asset, uint256 amount, uint256 has) external view returns (uint256) {
        return has < owed(asset) ? amount * has / owed(asset) : amount;
    }

    function isQuarantined(uint256 index) public view returns (bool) {
        Ghost storage ghost = _ghosts[index];
        return _isIn(_quarantined[ghost.claim.asset], ghost.id);
    }

    function dueAt(uint256 index) public view returns (uint40) {
        Ghost storage ghost = _ghosts[index];
        return ghost.claim.madeAt + REVIEW + (_isIn(_held[ghost.claim.asset], ghost.id) ? HOLD : 0);
    }

    function stateOf(uint256 index) external view returns (IOutflowEscrow.ClaimState) {
        Ghost storage ghost = _ghosts[index];
        if (ghost.fate != Fate.Open && ghost.fate != Fate.Failed) return IOutflowEscrow.ClaimState.None;
        if (isQuarantined(index)) return IOutflowEscrow.ClaimState.Quarantined;
        if (_isFrozen(ghost)) return IOutflowEscrow.ClaimState.Held;
        if (ghost.fate == Fate.Failed) return IOutflowEscrow.ClaimState.PushFailed;
        if (block.timestamp >= dueAt(index)) return IOutflowEscrow.ClaimState.Due;
        return
            dueAt(index) > ghost.claim.madeAt + REVIEW
                ? IOutflowEscrow.ClaimState.Held
                : IOutflowEscrow.ClaimState.Waiting;
    }

    // The words of a refusal; empty when there is none

    function whyNotReleased(uint256 index, uint256 passed) external view returns (bytes memory) {
        Ghost storage ghost = _ghosts[index];
        if (ghost.fate != Fate.Open) return _error(IOutflowEscrow.EscrowClaimUnknown.selector, ghost.id);
        bytes memory reason = _whyNotFree(index);
        if (reason.length != 0) return reason;
        if (block.timestamp < dueAt(index)) {
            return abi.encodeWithSelector(IOutflowEscrow.EscrowClaimNotDue.selector, ghost.id, dueAt(index));
        }
        return passed < ghost.claim.lineEnd ? _notPassed(ghost, ghost.claim.lineEnd, passed) : reason;
    }

    function whyNotRetried(uint256 index) public view returns (bytes memory reason) {
        reason = _whyNotFailed(_ghosts[index]);
        return reason.length == 0 ? _whyNotFree(index) : reason;
    }

    function whyNotExpired(uint256 index) external view returns (bytes memory reason) {
        Ghost storage ghost = _ghosts[index];
        reason = _whyNotFailed(ghost);
        if (reason.length != 0) return reason;
        uint40 expiry = ghost.failedAt + COLLECT_TIME;
        if (block.timestamp >= expiry) return _whyNotFree(index);
        return abi.encodeWithSelector(IOutflowEscrow.EscrowPushNotExpired.selector, ghost.id, expiry);
    }

    function whyNotSkipped(uint256 index, uint256 passed) external view returns (bytes memory reason) {
        Ghost storage ghost = _ghosts[index];
        bool ended = ghost.fate == Fate.Paid || ghost.fate == Fate.Skipped;
        if (ended) return _error(IOutflowEscrow.EscrowClaimUnknown.selector, ghost.id);
        if (!isQuarantined(index)) return _error(IOutflowEscrow.EscrowClaimNotQuarantined.selector, ghost.id);
        uint256 start = ghost.claim.lineEnd - ghost.claim.amount;
        if (ghost.fate == Fate.Open && passed < start) return _notPassed(ghost, start, passed);
    }

    function whyNotScheduled(address asset) external view returns (bytes memory reason) {
        if (!isPending(asset)) return reason;
        return abi.encodeWithSelector(IOutflowEscrow.EscrowQuarantinePending.selector, asset, _pending[asset].expiry);
    }

    // Private

    function _end(uint256 index, Fate fate) private {
        Ghost storage ghost = _ghosts[index];
        unpaid[ghost.claim.asset] -= ghost.claim.amount;
        if (ghost.fate == Fate.Open) waiting[ghost.claim.asset] -= ghost.claim.amount;
        ghost.fate = fate;
    }

    function _whyNotFree(uint256 index) private view returns (bytes memory reason) {
        Ghost storage ghost = _ghosts[index];
        if (isQuarantined(index)) return _error(IOutflowEscrow.EscrowClaimQuarantined.selector, ghost.id);
        if (!_isFrozen(ghost)) return reason;
        uint40 until = _pending[ghost.claim.asset].expiry;
        return abi.encodeWithSelector(IOutflowEscrow.EscrowClaimFrozen.selector, ghost.id, until);
    }

    function _whyNotFailed(Ghost storage ghost) private view returns (bytes memory reason) {
        if (ghost.fate == Fate.Open) return _error(IOutflowEscrow.EscrowPushNotFailed.selector, ghost.id);
        if (ghost.fate != Fate.Failed) return _error(IOutflowEscrow.EscrowClaimUnknown.selector, ghost.id);
    }

    function _isFrozen(Ghost storage ghost) private view returns (bool) {
        Range storage range = _pending[ghost.claim.asset].range;
        return isPending(ghost.claim.asset) && range.first <= ghost.id && ghost.id <= range.last;
    }

    function _isIn(Range[] storage ranges, uint64 id) private view returns (bool) {
        for (uint256 i = 0; i < ranges.length; ++i) {
            if (ranges[i].first <= id && id <= ranges[i].last) return true;
        }
        return false;
    }

    function _error(bytes4 selector, uint64 id) private pure returns (bytes memory) {
        return abi.encodeWithSelector(selector, id);
    }

    function _notPassed(Ghost storage ghost, uint256 place, uint256 passed) private view returns (bytes memory) {
        return abi.encodeWithSelector(IOutflowLimiter.OutflowLineNotPassed.selector, ghost.claim.asset, place, passed);
    }
}
