// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Asset} from "./Asset.sol";
import {ClaimRanges} from "./ClaimRanges.sol";
import {IOutflowEscrow} from "./IOutflowEscrow.sol";
import {IOutflowLimiter} from "./IOutflowLimiter.sol";
import {ITwoSpeedChange} from "../core/ITwoSpeedChange.sol";

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

    /// @dev What the claims of one asset occupy. 16 + 8 bytes.
    struct Account {
        uint128 owed;
        uint64 count;
    }

    /// @dev Ranges that wait for the decision on a scheduled change; bounded, since every release walks them.
    struct Freeze {
        bytes32 change;
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
    /// @dev Gas of a push that carries a call. One that needs more is retried, with all the gas its caller has.
    uint256 private constant CALL_GAS = 1_000_000;
    /// @dev What a release needs beside a push so that 63/64 of the rest covers it, with room for what follows.
    uint256 private constant SPARE_GAS = 100_000;
    uint40 private constant COLLECT_TIME = 365 days;
    uint256 private constant MAX_RANGES = 32;

    /// @dev In `_claims`: the claim is open and was not pushed yet. Any later value is the second of a failed push.
    uint40 private constant OPEN = 1;

    mapping(address asset => Account) private _accounts;
    mapping(bytes32 key => uint40) private _claims;
    mapping(address asset => uint256) private _skipped;
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
    function open(address asset, address recipient, uint128 amount, uint128 lineEnd, bytes32 callHash)
        external
        onlyHost
        returns (uint64 id)
    {
        Account storage account = _accounts[asset];
        id = account.count + 1;
        (account.owed, account.count) = (account.owed + amount, id);
        uint40 madeAt = uint40(block.timestamp);
        // As `_key` makes it of a struct.
        _claims[keccak256(abi.encode(id, asset, recipient, amount, lineEnd, madeAt, callHash))] = OPEN;
        emit ClaimOpened(id, asset, recipient, amount, lineEnd, madeAt, callHash);
    }

    /// @inheritdoc IOutflowEscrow
    function hold(address asset, uint64 first, uint64 last) external onlyHost {
        _checkRange(asset, first, last);
        _held[asset].add(first, last);
        emit ClaimsHeld(asset, first, last);
    }

    /// @inheritdoc IOutflowEscrow
    function freeze(address asset, IOutflowLimiter.ClaimRange[] calldata ranges, bytes32 change) external onlyHost {
        Freeze storage pending = _freezes[asset];
        uint40 expiry = _pendingUntil(pending.change);
        require(expiry == 0, EscrowQuarantinePending(asset, expiry));
        require(ranges.length != 0, EscrowRangeInvalid(asset, 0, 0));
        require(ranges.length <= MAX_RANGES, EscrowRangesTooMany(ranges.length, MAX_RANGES));
        delete pending.ranges;
        for (uint256 i = 0; i < ranges.length; ++i) {
            _checkRange(asset, ranges[i].first, ranges[i].last);
            pending.ranges.push(ranges[i]);
        }
        pending.change = change;
        emit ClaimsFrozen(asset, ranges, change);
    }

    /// @inheritdoc IOutflowEscrow
    function quarantine(address asset, IOutflowLimiter.ClaimRange[] calldata ranges) external onlyHost {
        for (uint256 i = 0; i < ranges.length; ++i) {
            _checkRange(asset, ranges[i].first, ranges[i].last);
            _quarantined[asset].add(ranges[i].first, ranges[i].last);
        }
        emit ClaimsQuarantined(asset, ranges);
    }

    /// @inheritdoc IOutflowEscrow
    function recover(address asset, address to) external onlyHost returns (uint256 paid) {
        uint256 amount = _skipped[asset];
        require(amount != 0, EscrowNothingToRecover(asset));
        delete _skipped[asset];
        paid = _takeShare(asset, amount);
        Asset.send(asset, _checkedRecipient(to), paid);
        emit ClaimsRecovered(asset, to, paid);
    }

    // Anyone

    /// @inheritdoc IOutflowEscrow
    function release(uint64 id, Claim calldata claim) external {
        require(claim.callHash == 0, EscrowCallMismatch(id, claim.callHash, 0));
        _release(id, claim, msg.data[:0]);
    }

    /// @inheritdoc IOutflowEscrow
    function releaseWithCall(uint64 id, Claim calldata claim, bytes calldata data) external {
        _checkCall(id, claim, data);
        _release(id, claim, data);
    }

    /// @inheritdoc IOutflowEscrow
    function retry(uint64 id, Claim calldata claim, bytes calldata data) external {
        if (claim.callHash != 0 || data.length != 0) _checkCall(id, claim, data);
        uint256 paid = _takeFailedPush(id, claim);
        _checkedPushGas(claim);
        bool ok = _tryPush(claim, paid, data, gasleft());
        require(ok, EscrowTransferFailed(claim.asset, claim.recipient, paid));
        emit ClaimReleased(id, claim.asset, claim.recipient, paid);
    }

    /// @inheritdoc IOutflowEscrow
    function skip(uint64 id, Claim calldata claim) external {
        bytes32 key = _key(id, claim);
        uint40 status = _claims[key];
        require(status != 0, EscrowClaimUnknown(id));
        require(_quarantined[claim.asset].has(id), EscrowClaimNotQuarantined(id));
        delete _claims[key];
        _skipped[claim.asset] += claim.amount; // stays owed: it waits for a recovery, not for a recipient
        // A failed push has no place any more.
        if (status == OPEN) IOutflowLimiter(host).skipClaim(claim.asset, claim.lineEnd, claim.amount);
        emit ClaimSkipped(id, claim.asset, claim.amount);
    }

    /// @inheritdoc IOutflowEscrow
    function expire(uint64 id, Claim calldata claim) external {
        uint40 expiry = _failedAt(id, claim) + COLLECT_TIME;
        require(block.timestamp >= expiry, EscrowPushNotExpired(id, expiry));
        address rescue = IOutflowLimiter(host).outflowRescue();
        uint256 paid = _payFailedPush(id, claim, rescue);
        emit ClaimExpired(id, claim.asset, claim.recipient, rescue, paid);
    }

    // Recipient

    /// @inheritdoc IOutflowEscrow
    function collect(uint64 id, Claim calldata claim, address to) external {
        require(msg.sender == claim.recipient, EscrowCallerNotRecipient(msg.sender, claim.recipient));
        uint256 paid = _payFailedPush(id, claim, to);
        emit ClaimCollected(id, claim.asset, claim.recipient, to, paid);
    }

    // Itself

    /// @inheritdoc IOutflowEscrow
    function pushWithCall(address asset, address to, uint256 amount, bytes calldata data) external {
        require(msg.sender == address(this), EscrowCallerNotEscrow(msg.sender));
        Asset.sendWithCall(asset, to, amount, data);
    }

    // Reads

    /// @inheritdoc IOutflowEscrow
    function claimState(uint64 id, Claim calldata claim) external view returns (ClaimState) {
        uint40 status = _claims[_key(id, claim)];
        if (status == 0) return ClaimState.None;
        if (_quarantined[claim.asset].has(id)) return ClaimState.Quarantined;
        if (_frozenUntil(claim.asset, id) != 0) return ClaimState.Held;
        if (status != OPEN) return ClaimState.PushFailed;
        if (block.timestamp >= claimDueAt(id, claim.asset, claim.madeAt)) return ClaimState.Due;
        return _held[claim.asset].has(id) ? ClaimState.Held : ClaimState.Waiting;
    }

    /// @inheritdoc IOutflowEscrow
    function claimDueAt(uint64 id, address asset, uint40 madeAt) public view returns (uint40) {
        return madeAt + review + (_held[asset].has(id) ? holdTime : 0);
    }

    /// @inheritdoc IOutflowEscrow
    function claimCount(address asset) external view returns (uint64) {
        return _accounts[asset].count;
    }

    /// @inheritdoc IOutflowEscrow
    function owed(address asset) external view returns (uint256) {
        return _accounts[asset].owed;
    }

    /// @inheritdoc IOutflowEscrow
    function recoverable(address asset) external view returns (uint256) {
        return _skipped[asset];
    }

    // Private

    function _release(uint64 id, Claim calldata claim, bytes calldata data) private {
        bytes32 key = _checkOpen(id, claim);
        _checkDue(id, claim);
        delete _claims[key];
        uint256 paid = _takeShare(claim.asset, claim.amount);
        IOutflowLimiter(host).passClaim(claim.asset, claim.lineEnd, claim.amount);

        // Here and not at the top: what the host used must not be taken from the push.
        if (_tryPush(claim, paid, data, _checkedPushGas(claim))) {
            emit ClaimReleased(id, claim.asset, claim.recipient, paid);
        } else {
            _accounts[claim.asset].owed += claim.amount;
            _claims[key] = uint40(block.timestamp);
            emit ClaimPushFailed(id, claim.asset, claim.recipient, uint40(block.timestamp) + COLLECT_TIME);
        }
    }

    /// @dev What a push is granted at least, checked against what is left: a recipient that catches what fails inside
    /// its call would lose that to a caller who gives less.
    function _checkedPushGas(Claim calldata claim) private view returns (uint256 pushGas) {
        pushGas = claim.callHash == 0 ? PUSH_GAS : CALL_GAS;
        require(gasleft() >= pushGas + SPARE_GAS, EscrowGasTooLow(gasleft(), pushGas + SPARE_GAS));
    }

    /// @dev Value and call go together or not at all, so the two are one call to this contract.
    function _tryPush(Claim calldata claim, uint256 paid, bytes calldata data, uint256 gas_) private returns (bool) {
        if (claim.callHash == 0) return Asset.trySend(claim.asset, claim.recipient, paid, gas_);
        try this.pushWithCall{gas: gas_}(claim.asset, claim.recipient, paid, data) {
            return true;
        } catch {
            return false;
        }
    }

    function _checkOpen(uint64 id, Claim calldata claim) private view returns (bytes32 key) {
        key = _key(id, claim);
        require(_claims[key] == OPEN, EscrowClaimUnknown(id));
    }

    /// @dev A hash of nothing would stand for no call.
    function _checkCall(uint64 id, Claim calldata claim, bytes calldata data) private pure {
        bytes32 callHash = keccak256(data);
        require(callHash == claim.callHash, EscrowCallMismatch(id, claim.callHash, callHash));
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

    function _checkRange(address asset, uint64 first, uint64 last) private view {
        require(first != 0 && first <= last && last <= _accounts[asset].count, EscrowRangeInvalid(asset, first, last));
    }

    function _checkedRecipient(address to) private view returns (address) {
        require(to != address(0) && to != address(this) && to != host, EscrowRecipientInvalid(to));
        return to;
    }

    /// @dev The second at which the push failed.
    function _failedAt(uint64 id, Claim calldata claim) private view returns (uint40 failedAt) {
        failedAt = _claims[_key(id, claim)];
        require(failedAt != 0, EscrowClaimUnknown(id));
        require(failedAt != OPEN, EscrowPushNotFailed(id));
    }

    /// @dev The end of the pending freeze when it covers `id`, else zero.
    function _frozenUntil(address asset, uint64 id) private view returns (uint40) {
        Freeze storage pending = _freezes[asset];
        uint256 length = pending.ranges.length;
        for (uint256 i = 0; i < length; ++i) {
            if (id < pending.ranges[i].first || id > pending.ranges[i].last) continue;
            return _pendingUntil(pending.change);
        }
        return 0;
    }

    /// @dev A freeze lasts exactly as long as its change is pending, which only the host knows.
    function _pendingUntil(bytes32 id) private view returns (uint40) {
        if (id == 0) return 0;
        uint40 expiry = ITwoSpeedChange(host).pendingChange(id).expiry;
        return block.timestamp < expiry ? expiry : 0;
    }

    /// @dev What `amount` is worth: itself, or its share of what is left of a token that shrank.
    function _takeShare(address asset, uint256 amount) private returns (uint256 paid) {
        uint256 total = _accounts[asset].owed;
        uint256 held = Asset.balanceOf(asset, address(this));
        paid = held < total ? amount * held / total : amount;
        // At most what is owed.
        // forge-lint: disable-next-line(unsafe-typecast)
        _accounts[asset].owed = uint128(total - amount);
    }

    function _takeFailedPush(uint64 id, Claim calldata claim) private returns (uint256 paid) {
        _failedAt(id, claim);
        _checkFree(id, claim.asset);
        delete _claims[_key(id, claim)];
        return _takeShare(claim.asset, claim.amount);
    }

    /// @dev Without the call: its recipient may not be able to take it, or never was.
    function _payFailedPush(uint64 id, Claim calldata claim, address to) private returns (uint256 paid) {
        paid = _takeFailedPush(id, claim);
        bool ok = Asset.trySend(claim.asset, _checkedRecipient(to), paid, gasleft());
        require(ok, EscrowTransferFailed(claim.asset, to, paid));
    }

    function _key(uint64 id, Claim memory claim) private pure returns (bytes32) {
        return keccak256(abi.encode(id, claim));
    }
}
