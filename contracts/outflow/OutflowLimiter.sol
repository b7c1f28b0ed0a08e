// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {Asset} from "./Asset.sol";
import {IOutflowEscrow} from "./IOutflowEscrow.sol";
import {IOutflowLimiter} from "./IOutflowLimiter.sol";
import {LaneTag} from "./LaneTag.sol";
import {OutflowCarry} from "./OutflowCarry.sol";
import {OutflowLedger} from "./OutflowLedger.sol";
import {OutflowStorage} from "./OutflowStorage.sol";
import {GuardianPause} from "../pause/GuardianPause.sol";
import {Bucket} from "../types/Bucket.sol";
import {Tier} from "../types/Tier.sol";

/// @title OutflowLimiter
/// @notice Meters what leaves a host, lane by lane, and makes wait or refuses what does not fit.
/// @dev What it stops: value that leaves faster than the terms allow, whoever asks and however often.
/// Who may act: the host charges; governor, guardians and escrow through the functions named after them.
/// Whom it trusts: the host to charge before it pays and to report its liquidity from its own books.
/// What it cannot stop: the first burst, and value that the host moves without charging.
/// How it combines: a host calls `_chargeExact` or `_chargeOrDelay` before it pays, `_creditInflow` when value comes in,
/// from functions that are `nonReentrant`. The ordinary outflow is decided here, in one slot; whatever else can happen
/// is in the linked `OutflowLedger`.
abstract contract OutflowLimiter is IOutflowLimiter, GuardianPause, ReentrancyGuardTransient {
    using LaneTag for Bucket;

    /// @dev The escrow's review and hold must outlast the slow delay, or a quarantine would come too late (OUT-6).
    function __OutflowLimiter_init(address rescue, EscalationTerms memory escalation) internal {
        IOutflowEscrow escrow = _escrow();
        ChangeDelays memory delays = changeDelays();
        require(
            escrow.host() == address(this)
                && uint256(escrow.review()) + escrow.holdTime() >= uint256(delays.slow) + delays.window,
            OutflowEscrowInvalid(address(escrow))
        );
        _setOutflowRescue(rescue);
        OutflowLedger.setEscalation(escalation);
    }

    // Governor

    /// @inheritdoc IOutflowLimiter
    function setOutflowTerms(address asset, OutflowTerms calldata terms) external {
        if (!_isScheduledCall()) {
            _checkTier(Tier.Governor);
            require(OutflowLedger.isTighter(asset, terms, _outflowLiquidity(asset)), OutflowChangeLoosens(asset));
        }
        _setOutflowTerms(asset, terms);
    }

    /// @inheritdoc IOutflowLimiter
    function setOutflowWeight(address asset, uint16 weightBps) external {
        if (!_isScheduledCall()) {
            _checkTier(Tier.Governor);
            require(weightBps >= OutflowStorage.assetOf(asset).latch.weightBps, OutflowChangeLoosens(asset));
        }
        OutflowLedger.setWeight(asset, weightBps);
    }

    /// @inheritdoc IOutflowLimiter
    function setOutflowEscalation(EscalationTerms calldata terms) external onlyScheduled {
        OutflowLedger.setEscalation(terms);
    }

    /// @inheritdoc IOutflowLimiter
    function setOutflowRescue(address rescue) external onlyScheduled {
        _setOutflowRescue(rescue);
    }

    /// @inheritdoc IOutflowLimiter
    function quarantineClaims(address asset, ClaimRange[] calldata ranges) external onlyScheduled {
        _escrow().quarantine(asset, ranges);
    }

    // Guardians

    /// @inheritdoc IOutflowLimiter
    function latchOutflow(address asset, uint32 duration, bytes32 cause, bytes32 evidence) external {
        uint40 until = uint40(block.timestamp) + duration;
        _chargeGuardian(msg.sender, until);
        if (asset == address(0)) _latchHost(until);
        else OutflowLedger.latchLane(asset, until, _outflowLiquidity(asset));
        emit OutflowLatchedBy(asset, msg.sender, until, cause, evidence);
    }

    /// @inheritdoc IOutflowLimiter
    function holdClaims(address asset, uint64 firstClaim, uint64 lastClaim) external {
        require(_isArmedGuardian(msg.sender), OutflowCallerNotGuardian(msg.sender));
        _escrow().hold(asset, firstClaim, lastClaim);
    }

    // Escrow

    /// @inheritdoc IOutflowLimiter
    function passClaim(address asset, uint256 lineEnd, uint256 amount) external {
        _checkEscrow();
        OutflowLedger.passClaim(asset, lineEnd, amount, _outflowLiquidity(asset));
    }

    /// @inheritdoc IOutflowLimiter
    function skipClaim(address asset, uint256 lineEnd, uint256 amount) external {
        _checkEscrow();
        OutflowLedger.skipClaim(asset, lineEnd, amount, _outflowLiquidity(asset));
    }

    // Reads

    /// @inheritdoc IOutflowLimiter
    function outflowCapacity(address asset) public view returns (uint256 main, uint256 small) {
        return OutflowLedger.capacity(asset, _outflowLiquidity(asset));
    }

    /// @inheritdoc IOutflowLimiter
    function previewOutflow(address asset, uint256 amount)
        external
        view
        returns (uint256 paid, uint256 waits, uint256 wait)
    {
        return OutflowLedger.preview(asset, amount, _outflowLiquidity(asset));
    }

    /// @inheritdoc IOutflowLimiter
    function outflowLatchedUntil(address asset) external view returns (uint40 until) {
        return OutflowLedger.latchedUntil(asset);
    }

    /// @inheritdoc IOutflowLimiter
    function outflowLinePassed(address asset) external view returns (uint256) {
        return OutflowLedger.linePassed(asset, _outflowLiquidity(asset));
    }

    /// @inheritdoc IOutflowLimiter
    function outflowTerms(address asset) external view returns (OutflowTerms memory) {
        return OutflowStorage.assetOf(asset).terms;
    }

    /// @inheritdoc IOutflowLimiter
    function outflowLine(address asset) external view returns (OutflowLine memory) {
        return OutflowStorage.assetOf(asset).line;
    }

    /// @inheritdoc IOutflowLimiter
    function outflowBuckets(address asset) external view returns (Bucket main, Bucket small) {
        return (OutflowStorage.assetOf(asset).main, OutflowStorage.assetOf(asset).small);
    }

    /// @inheritdoc IOutflowLimiter
    function outflowEscrow() external view returns (address) {
        return address(_escrow());
    }

    /// @inheritdoc IOutflowLimiter
    function outflowRescue() external view returns (address) {
        return OutflowStorage.load().rescue;
    }

    // For the host: charge before paying, credit what came in

    /// @dev Charges an outflow that must be paid whole, or refuses it.
    function _chargeExact(address asset, uint256 amount) internal {
        if (!_chargeOrdinary(asset, amount)) _chargeOther(asset, amount, false);
    }

    /// @dev Charges what can be paid now; the rest takes a place in line. The host then calls `_payOrDelay`.
    function _chargeOrDelay(address asset, uint256 amount) internal returns (uint256 paid, uint256 waits) {
        return _chargeOrdinary(asset, amount) ? (amount, 0) : _chargeOther(asset, amount, true);
    }

    /// @dev Credits value that came in, as far as the lane has room; the rest meets outflows of this transaction.
    function _creditInflow(address asset, uint256 amount) internal {
        Bucket main = OutflowStorage.assetOf(asset).main;
        bool isOrdinary = main.isSet() && amount != 0 && !main.isSampleDue(block.timestamp);
        if (!isOrdinary) return OutflowLedger.credit(asset, amount, _outflowLiquidity(asset));
        uint256 excess;
        (main, excess) = main.settle(block.timestamp).credit(amount);
        OutflowStorage.assetOf(asset).main = main;
        if (excess != 0) OutflowCarry.put(asset, excess);
    }

    /// @dev Pays an outflow that was charged.
    function _pay(address asset, address to, uint256 amount) internal {
        _checkRecipient(to);
        Asset.send(asset, to, amount);
    }

    /// @dev Pays the one part and opens a claim on the other.
    function _payOrDelay(address asset, address to, uint256 paid, uint256 waits) internal returns (uint64 claimId) {
        if (paid != 0) _pay(asset, to, paid);
        if (waits == 0) return 0;
        _checkRecipient(to);
        return OutflowLedger.openClaim(_escrow(), asset, to, waits);
    }

    /// @dev Sets terms without a delay: for constructors and initialisers, and behind `setOutflowTerms`.
    function _setOutflowTerms(address asset, OutflowTerms memory terms) internal {
        OutflowLedger.setTerms(asset, terms, _outflowLiquidity(asset));
    }

    // Private

    /// @dev The outflow of every day: terms set, no sample due, nothing carried, nothing latched, and enough left to stay
    /// above the trip level. One slot decides it; anything else is left untouched for the ledger.
    function _chargeOrdinary(address asset, uint256 amount) private returns (bool) {
        Bucket main = OutflowStorage.assetOf(asset).main;
        if (amount == 0 || main.isLatched() || main.isSampleDue(block.timestamp)) return false;
        if (_isHostLatched() || OutflowCarry.has(asset)) return false;
        main = main.settle(block.timestamp);
        if (main.available() < amount) return false;
        main = main.charge(amount);
        if (main.isBelowLevel()) return false;
        OutflowStorage.assetOf(asset).main = main;
        return true;
    }

    function _chargeOther(address asset, uint256 amount, bool mayWait) private returns (uint256 paid, uint256 waits) {
        OutflowLedger.Outcome memory outcome =
            OutflowLedger.charge(asset, amount, mayWait, _isHostLatched(), _outflowLiquidity(asset));
        if (outcome.hostLatchOver) _setHostLatch(false);
        if (outcome.trips) _trip(asset, amount);
        return (outcome.paid, outcome.waits);
    }

    /// @dev Without automatic seconds left the lane stays unlatched (CON-8); what did not fit waits or was refused.
    function _trip(address asset, uint256 amount) private {
        uint40 until = _spendAutomatic(bytes32(uint256(uint160(asset))));
        if (until <= block.timestamp) return;
        (bool escalates, uint256 weightBps) = OutflowLedger.trip(asset, amount, until);
        if (!escalates) return;
        until = _spendAutomatic(bytes32(0));
        if (until <= block.timestamp) return;
        _latchHost(until);
        emit OutflowHostLatched(weightBps, until);
    }

    function _latchHost(uint40 until) private {
        OutflowLedger.latchHost(until);
        _setHostLatch(true);
    }

    function _setOutflowRescue(address rescue) private {
        _checkRecipient(rescue);
        OutflowStorage.load().rescue = rescue;
        emit OutflowRescueSet(rescue);
    }

    function _checkEscrow() private view {
        require(msg.sender == address(_escrow()), OutflowCallerNotEscrow(msg.sender));
    }

    function _checkRecipient(address to) private view {
        require(to != address(0) && to != address(this) && to != address(_escrow()), OutflowRecipientInvalid(to));
    }

    // Quarantine decisions freeze their claims while they are pending

    /// @dev A host that overrides these two calls `super`.
    function _afterChangeScheduled(bytes calldata call, uint40 expiry) internal virtual override {
        super._afterChangeScheduled(call, expiry);
        if (bytes4(call) != IOutflowLimiter.quarantineClaims.selector) return;
        (address asset, ClaimRange[] memory ranges) = abi.decode(call[4:], (address, ClaimRange[]));
        _escrow().freeze(asset, ranges, expiry);
    }

    function _afterChangeDropped(bytes calldata call) internal virtual override {
        super._afterChangeDropped(call);
        if (bytes4(call) != IOutflowLimiter.quarantineClaims.selector) return;
        _escrow().unfreeze(abi.decode(call[4:36], (address)));
    }

    // Hooks

    /// @dev Hook. What the host holds of `asset` by its own books, before the flow in progress; not the claims that
    /// wait in escrow. Never a balance that a donation can change.
    function _outflowLiquidity(address asset) internal view virtual returns (uint256);

    /// @dev Hook. The escrow of this host. An immutable is cheapest; whatever it is, changing it must be slow.
    function _escrow() internal view virtual returns (IOutflowEscrow);
}
