// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Asset} from "./Asset.sol";
import {ClaimRanges} from "./ClaimRanges.sol";
import {IOutflowEscrow} from "./IOutflowEscrow.sol";
import {IOutflowLimiter} from "./IOutflowLimiter.sol";

/// @title OutflowEscrow
/// @notice Keeps delayed value of one host and pays it once its place in line has passed and the review is over.
/// @dev What it stops: a theft that took its place in line, long enough for people to look at it.
/// Who may act: the host opens, holds, freezes and quarantines; anyone releases; a recipient collects a failed push.
/// Whom it trusts: its host, and nobody else: no owner, no upgrade, no way to cancel.
/// What it cannot stop: a theft that nobody holds or quarantines in time.
/// How it combines: deployed before its host at the address the host will have, see `script/Deploy.s.sol`.
/// @custom:security-contact see SECURITY.md
contract OutflowEscrow is IOutflowEscrow {
    using ClaimRanges for ClaimRanges.Set;

    /// @dev Ranges that wait for a decision; bounded, since every release walks them.
    struct Freeze {
        uint40 until;
        IOutflowLimiter.ClaimRange[] ranges;
    }

    /// @inheritdoc IOutflowEscrow
    address public immutable host;
    /// @inheritdoc IOutflowEscrow
    uint32 public immutable review;
    /// @inheritdoc IOutflowEscrow
    uint32 public immutable holdTime;

    /// @dev Gas of a push: plenty for a token or a wallet, and too little to make a release expensive.
    uint256 private constant PUSH_GAS = 200_000;
    /// @dev What a release needs so that 63/64 of the rest covers a push, with room for what follows it.
    uint256 private constant RELEASE_GAS = 300_000;
    uint40 private constant COLLECT_TIME = 365 days;
    uint256 private constant MAX_RANGES = 32;

    /// @inheritdoc IOutflowEscrow
    uint64 public claimCount;
    /// @inheritdoc IOutflowEscrow
    mapping(address asset => uint256) public owed;
    mapping(uint64 id => bytes32) private _commitments;
    mapping(uint64 id => uint40) private _failedAt;
    mapping(address asset => ClaimRanges.Set) private _held;
    mapping(address asset => ClaimRanges.Set) private _quarantined;
    mapping(address asset => Freeze) private _freezes;

    modifier onlyHost() {
        require(msg.sender == host, EscrowCallerNotHost(msg.sender));
        _;
    }

    constructor(address host_, uint32 review_, uint32 holdTime_) {
        require(host_ != address(0) && review_ != 0 && holdTime_ != 0, EscrowSetupInvalid(host_, review_, holdTime_));
        (host, review, holdTime) = (host_, review_, holdTime_);
    }

    receive() external payable onlyHost {}

    // Host

    /// @inheritdoc IOutflowEscrow
    function open(address asset, address recipient, uint128 amount, uint128 lineEnd)
        external
        onlyHost
        returns (uint64 id)
    {
        id = ++claimCount;
        owed[asset] += amount;
        Claim memory claim = Claim({
            asset: asset, recipient: recipient, amount: amount, lineEnd: lineEnd, madeAt: uint40(block.timestamp)
        });
        _commitments[id] = _hash(claim);
        emit ClaimOpened(id, asset, recipient, amount, lineEnd, claim.madeAt);
    }

    /// @inheritdoc IOutflowEscrow
    function hold(address asset, uint64 first, uint64 last) external onlyHost {
        _checkRange(first, last);
        _held[asset].add(first, last);
        emit ClaimsHeld(asset, first, last);
    }

    /// @inheritdoc IOutflowEscrow
    function freeze(address asset, IOutflowLimiter.ClaimRange[] calldata ranges, uint40 until) external onlyHost {
        Freeze storage pending = _freezes[asset];
        require(block.timestamp >= pending.until, EscrowQuarantinePending(asset, pending.until));
        require(ranges.length <= MAX_RANGES, EscrowRangeInvalid(0, uint64(ranges.length)));
        delete pending.ranges;
        for (uint256 i = 0; i < ranges.length; ++i) {
            _checkRange(ranges[i].first, ranges[i].last);
            pending.ranges.push(ranges[i]);
        }
        pending.until = until;
        emit ClaimsFrozen(asset, ranges, until);
    }

    /// @inheritdoc IOutflowEscrow
    function unfreeze(address asset) external onlyHost {
        delete _freezes[asset];
        emit ClaimsUnfrozen(asset);
    }

    /// @inheritdoc IOutflowEscrow
    function quarantine(address asset, IOutflowLimiter.ClaimRange[] calldata ranges) external onlyHost {
        delete _freezes[asset];
        for (uint256 i = 0; i < ranges.length; ++i) {
            _checkRange(ranges[i].first, ranges[i].last);
            _quarantined[asset].add(ranges[i].first, ranges[i].last);
        }
        emit ClaimsQuarantined(asset, ranges);
    }

    // Anyone

    /// @inheritdoc IOutflowEscrow
    function release(uint64 id, Claim calldata claim) external {
        _checkClaim(id, claim);
        _checkDue(id, claim);
        delete _commitments[id];
        uint256 paid = _takeShare(claim);
        IOutflowLimiter(host).passClaim(claim.asset, claim.lineEnd, claim.amount);

        // Here and not at the top: what the host used must not be taken from the push.
        require(gasleft() >= RELEASE_GAS, EscrowGasTooLow(gasleft(), RELEASE_GAS));
        if (Asset.trySend(claim.asset, claim.recipient, paid, PUSH_GAS)) {
            emit ClaimReleased(id, claim.asset, claim.recipient, paid);
        } else {
            _keepFailedPush(id, claim);
        }
    }

    /// @inheritdoc IOutflowEscrow
    function skip(uint64 id, Claim calldata claim) external {
        _checkClaim(id, claim);
        require(_quarantined[claim.asset].has(id), EscrowClaimNotQuarantined(id));
        delete _commitments[id]; // its value stays in `owed`: it waits here for a recovery, not for a recipient
        IOutflowLimiter(host).skipClaim(claim.asset, claim.lineEnd, claim.amount);
        emit ClaimSkipped(id, claim.asset, claim.amount);
    }

    /// @inheritdoc IOutflowEscrow
    function expire(uint64 id, Claim calldata claim) external {
        uint40 expiry = _checkFailedPush(id, claim) + COLLECT_TIME;
        require(block.timestamp >= expiry, EscrowPushNotExpired(id, expiry));
        address rescue = IOutflowLimiter(host).outflowRescue();
        uint256 paid = _payFailedPush(id, claim, rescue);
        emit ClaimExpired(id, claim.recipient, rescue, paid);
    }

    // Recipient

    /// @inheritdoc IOutflowEscrow
    function collect(uint64 id, Claim calldata claim, address to) external {
        require(msg.sender == claim.recipient, EscrowCallerNotRecipient(msg.sender, claim.recipient));
        _checkFailedPush(id, claim);
        uint256 paid = _payFailedPush(id, claim, to);
        emit ClaimCollected(id, claim.recipient, to, paid);
    }

    // Reads

    /// @inheritdoc IOutflowEscrow
    function claimState(uint64 id, Claim calldata claim) external view returns (ClaimState) {
        if (_commitments[id] != _hash(claim)) return ClaimState.None;
        if (_failedAt[id] != 0) return ClaimState.PushFailed;
        if (_quarantined[claim.asset].has(id)) return ClaimState.Quarantined;
        if (_frozenUntil(claim.asset, id) != 0) return ClaimState.Held;
        if (block.timestamp >= claimDueAt(id, claim.asset, claim.madeAt)) return ClaimState.Due;
        return _held[claim.asset].has(id) ? ClaimState.Held : ClaimState.Waiting;
    }

    /// @inheritdoc IOutflowEscrow
    function claimDueAt(uint64 id, address asset, uint40 madeAt) public view returns (uint40) {
        return madeAt + review + (_held[asset].has(id) ? holdTime : 0);
    }

    // Private

    function _checkClaim(uint64 id, Claim calldata claim) private view {
        require(_commitments[id] == _hash(claim) && _failedAt[id] == 0, EscrowClaimUnknown(id));
    }

    /// @dev Neither quarantined nor awaiting that decision.
    function _checkFree(uint64 id, address asset) private view {
        require(!_quarantined[asset].has(id), EscrowClaimQuarantined(id));
        uint40 frozenUntil = _frozenUntil(asset, id);
        require(frozenUntil == 0, EscrowClaimFrozen(id, frozenUntil));
    }

    function _checkDue(uint64 id, Claim calldata claim) private view {
        _checkFree(id, claim.asset);
        uint40 dueAt = claimDueAt(id, claim.asset, claim.madeAt);
        require(block.timestamp >= dueAt, EscrowClaimNotDue(id, dueAt));
    }

    function _checkFailedPush(uint64 id, Claim calldata claim) private view returns (uint40 failedAt) {
        require(_commitments[id] == _hash(claim), EscrowClaimUnknown(id));
        failedAt = _failedAt[id];
        require(failedAt != 0, EscrowPushNotFailed(id));
        _checkFree(id, claim.asset);
    }

    function _checkRange(uint64 first, uint64 last) private view {
        require(first != 0 && first <= last && last <= claimCount, EscrowRangeInvalid(first, last));
    }

    /// @dev The end of the pending freeze when it covers `id`, else zero.
    function _frozenUntil(address asset, uint64 id) private view returns (uint40 until) {
        Freeze storage pending = _freezes[asset];
        until = pending.until;
        if (block.timestamp >= until) return 0;
        for (uint256 i = 0; i < pending.ranges.length; ++i) {
            if (id >= pending.ranges[i].first && id <= pending.ranges[i].last) return until;
        }
        return 0;
    }

    /// @dev What the claim is worth: its amount, or its share of what is left of a token that shrank.
    function _takeShare(Claim calldata claim) private returns (uint256 paid) {
        uint256 total = owed[claim.asset];
        uint256 held = Asset.balanceOf(claim.asset, address(this));
        paid = held < total ? uint256(claim.amount) * held / total : claim.amount;
        owed[claim.asset] = total - claim.amount;
    }

    function _keepFailedPush(uint64 id, Claim calldata claim) private {
        owed[claim.asset] += claim.amount;
        _commitments[id] = _hash(claim);
        _failedAt[id] = uint40(block.timestamp);
        emit ClaimPushFailed(id, claim.recipient, uint40(block.timestamp) + COLLECT_TIME);
    }

    function _payFailedPush(uint64 id, Claim calldata claim, address to) private returns (uint256 paid) {
        delete _commitments[id];
        delete _failedAt[id];
        paid = _takeShare(claim);
        bool isRecipient = to != address(0) && to != address(this) && to != host;
        bool ok = isRecipient && Asset.trySend(claim.asset, to, paid, gasleft());
        require(ok, EscrowTransferFailed(claim.asset, to, paid));
    }

    function _hash(Claim memory claim) private pure returns (bytes32) {
        return keccak256(abi.encode(claim));
    }
}
