// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {Asset} from "./Asset.sol";
import {IOutflowEscrow} from "./IOutflowEscrow.sol";
import {IOutflowLimiter} from "./IOutflowLimiter.sol";
import {OrdinaryFlow} from "./OrdinaryFlow.sol";
import {OutflowCarry} from "./OutflowCarry.sol";
import {OutflowLedger} from "./OutflowLedger.sol";
import {OutflowRegistry} from "./OutflowRegistry.sol";
import {AssetState, OutflowStorage} from "./OutflowStorage.sol";
import {Forward} from "../core/Forward.sol";
import {GuardianPause} from "../pause/GuardianPause.sol";
import {Bucket} from "../types/Bucket.sol";

/// @title OutflowLimiter
/// @notice Meters what leaves a host, lane by lane, and makes wait or refuses what does not fit.
/// @dev What it stops: value that leaves faster than the terms allow, whoever asks and however often.
/// Who may act: the host charges; governor, guardians and escrow through the functions named after them.
/// Whom it trusts: the host to charge before it pays and to report its liquidity from its own books.
/// What it cannot stop: the first burst, and value that the host moves without charging.
/// How it combines: a host calls `_chargeExact` or `_chargeOrDelay` before it pays, `_creditInflow` when value comes
/// in, from functions that are `nonReentrant`. The ordinary flow is decided here, in one slot; whatever else can happen
/// is in the linked `OutflowLedger`, and what sets it up in `OutflowRegistry`.
abstract contract OutflowLimiter is IOutflowLimiter, GuardianPause, ReentrancyGuardTransient {
    using OrdinaryFlow for Bucket;

    function __OutflowLimiter_init(address rescue, EscalationTerms memory escalation) internal {
        OutflowRegistry.initialize(rescue, escalation, _escrow());
    }

    // Governor

    /// @inheritdoc IOutflowLimiter
    function setOutflowTerms(address, OutflowTerms calldata) external {
        _toOutflowRegistryBySpeed(
            uint32(OutflowRegistry.setTerms.selector), uint32(OutflowRegistry.setTighterTerms.selector)
        );
    }

    /// @inheritdoc IOutflowLimiter
    function setOutflowWeight(address, uint16) external {
        _toOutflowRegistryBySpeed(
            uint32(OutflowRegistry.setWeight.selector), uint32(OutflowRegistry.raiseWeight.selector)
        );
    }

    /// @inheritdoc IOutflowLimiter
    function setOutflowEscalation(EscalationTerms calldata) external onlyScheduled {
        _toOutflowRegistry(uint32(OutflowRegistry.setEscalation.selector));
    }

    /// @inheritdoc IOutflowLimiter
    function setOutflowRescue(address) external onlyScheduled {
        _toOutflowRegistry(uint32(OutflowRegistry.setRescue.selector));
    }

    /// @inheritdoc IOutflowLimiter
    function quarantineClaims(address, ClaimRange[] calldata) external onlyScheduled {
        _toOutflowLedger(uint32(OutflowLedger.quarantineClaims.selector));
    }

    /// @inheritdoc IOutflowLimiter
    function recoverQuarantined(address, address) external onlyScheduled {
        _toOutflowLedger(uint32(OutflowLedger.recoverQuarantined.selector));
    }

    // Guardians

    /// @inheritdoc IOutflowLimiter
    function latchOutflow(address, uint32, bytes32, bytes32) external {
        _toOutflowLedger(uint32(OutflowLedger.latchOutflow.selector));
    }

    /// @inheritdoc IOutflowLimiter
    function holdClaims(address, uint64, uint64) external {
        _toOutflowLedger(uint32(OutflowLedger.holdClaims.selector));
    }

    // Escrow

    /// @inheritdoc IOutflowLimiter
    function passClaim(address, uint256, uint256) external {
        _toOutflowLedger(uint32(OutflowLedger.passClaim.selector));
    }

    /// @inheritdoc IOutflowLimiter
    function skipClaim(address, uint256, uint256) external {
        _toOutflowLedger(uint32(OutflowLedger.skipClaim.selector));
    }

    // Reads

    /// @inheritdoc IOutflowLimiter
    function outflowCapacity(address) external view returns (uint256, uint256) {
        _readOutflowLedger(uint32(OutflowLedger.capacity.selector));
    }

    /// @inheritdoc IOutflowLimiter
    function previewOutflow(address, uint256) external view returns (uint256, uint256, uint256) {
        _readOutflowLedger(uint32(OutflowLedger.preview.selector));
    }

    /// @inheritdoc IOutflowLimiter
    function outflowLatchedUntil(address) external view returns (uint40) {
        _readOutflowLedger(uint32(OutflowLedger.latchedUntil.selector));
    }

    /// @inheritdoc IOutflowLimiter
    function outflowLinePassed(address) external view returns (uint256) {
        _readOutflowLedger(uint32(OutflowLedger.linePassed.selector));
    }

    /// @inheritdoc IOutflowLimiter
    function outflowTerms(address) external view returns (OutflowTerms memory) {
        _readOutflowLedger(uint32(OutflowLedger.termsOf.selector));
    }

    /// @inheritdoc IOutflowLimiter
    function outflowLine(address) external view returns (OutflowLine memory) {
        _readOutflowLedger(uint32(OutflowLedger.lineOf.selector));
    }

    /// @inheritdoc IOutflowLimiter
    function outflowBuckets(address) external view returns (Bucket, Bucket) {
        _readOutflowLedger(uint32(OutflowLedger.bucketsOf.selector));
    }

    /// @inheritdoc IOutflowLimiter
    function outflowRescue() external view returns (address) {
        return OutflowStorage.load().rescue;
    }

    /// @inheritdoc IOutflowLimiter
    function outflowEscrow() external view returns (address) {
        return address(_escrow());
    }

    /// @inheritdoc IOutflowLimiter
    function outflowLiquidity(address asset) external view returns (uint256) {
        return _outflowLiquidity(asset);
    }

    // For the host: charge before paying, credit what came in

    /// @dev Charges an outflow that must be paid whole, or refuses it.
    function _chargeExact(address asset, uint256 amount) internal {
        if (OrdinaryFlow.charge(asset, amount, true) == 0) return;
        _chargeUnusual(asset, amount, OutflowLedger.Rest.Refused);
    }

    /// @dev Charges what can be paid now; the rest takes a place in line. The host then calls `_payOrDelay`.
    function _chargeOrDelay(address asset, uint256 amount) internal returns (uint256 paid, uint256 waits) {
        if (OrdinaryFlow.charge(asset, amount, false) == 0) return (amount, 0);
        return _chargeUnusual(asset, amount, OutflowLedger.Rest.Waits);
    }

    /// @dev Charges an outflow that must not be split: all can be paid now, or all takes a place in line. The host then
    /// calls `_payWithCall`.
    function _chargeOrDelayWhole(address asset, uint256 amount) internal returns (uint256 paid, uint256 waits) {
        if (OrdinaryFlow.charge(asset, amount, false) == 0) return (amount, 0);
        return _chargeUnusual(asset, amount, OutflowLedger.Rest.WaitsWithAll);
    }

    /// @dev Credits value that came in, as far as the lane has room; the rest meets outflows of this transaction.
    function _creditInflow(address asset, uint256 amount) internal {
        AssetState storage state = OutflowStorage.assetOf(asset);
        (Bucket next, uint256 excess) = state.main.credited(amount, block.timestamp, OutflowCarry.smallSlotOf(asset));
        if (!next.isSet()) return OutflowLedger.credit(asset, amount);
        state.main = next;
        if (excess != 0) OutflowCarry.put(asset, excess);
    }

    /// @dev Pays an outflow that was charged. A token that takes more than the amount is charged what it took (OUT-9).
    function _pay(address asset, address to, uint256 amount) internal {
        _checkRecipient(to);
        uint256 left = Asset.sendAndCount(asset, to, amount);
        if (left > amount) _chargeExact(asset, left - amount);
    }

    /// @dev Pays the one part and opens a claim on the other.
    function _payOrDelay(address asset, address to, uint256 paid, uint256 waits) internal returns (uint64 claimId) {
        if (paid != 0) _pay(asset, to, paid);
        if (waits == 0) return 0;
        _checkRecipient(to);
        return OutflowLedger.openClaim(asset, to, waits, _escrow());
    }

    /// @dev Pays and calls `to` with `data`, or opens a claim that does both. One of `paid` and `waits` is zero.
    function _payWithCall(address asset, address to, uint256 paid, uint256 waits, bytes calldata data)
        internal
        returns (uint64 claimId)
    {
        _checkRecipient(to);
        return OutflowLedger.payWithCall(asset, to, paid, waits, data, _escrow());
    }

    /// @dev Sets terms without a delay: for constructors and initialisers, and behind `setOutflowTerms`.
    function _setOutflowTerms(address asset, OutflowTerms memory terms) internal {
        OutflowRegistry.setTerms(asset, terms);
    }

    // Private

    /// @dev Out of line: what lets pass should not carry the call of the ledger, and its callers share one.
    function _chargeUnusual(address asset, uint256 amount, OutflowLedger.Rest rest)
        private
        returns (uint256 paid, uint256 waits)
    {
        return OutflowLedger.charge(asset, amount, rest);
    }

    function _checkRecipient(address to) private view {
        require(to != address(0) && to != address(this) && to != address(_escrow()), OutflowRecipientInvalid(to));
    }

    // Quarantine decisions freeze their claims while they are pending

    /// @dev A host that overrides this calls `super`.
    function _beforeChangeScheduled(bytes calldata call) internal virtual override {
        super._beforeChangeScheduled(call);
        OutflowLedger.beforeScheduled(call);
    }

    function _toOutflowLedger(uint32 selector) private {
        Forward.to(address(OutflowLedger), selector);
    }

    function _toOutflowRegistryBySpeed(uint32 scheduled, uint32 atOnce) private {
        _forwardBySpeed(address(OutflowRegistry), scheduled, atOnce);
    }

    function _toOutflowRegistry(uint32 selector) private {
        Forward.to(address(OutflowRegistry), selector);
    }

    function _readOutflowLedger(uint32 selector) private view {
        Forward.toView(address(OutflowLedger), selector);
    }

    // Hooks

    /// @dev Hook. What the host holds of `asset` by its own books, before the flow in progress; not the claims that
    /// wait in escrow. Never a balance that a donation can change.
    function _outflowLiquidity(address asset) internal view virtual returns (uint256);

    /// @dev Hook. The escrow of this host. An immutable is cheapest; whatever it is, changing it must be slow. It
    /// strands the claims that wait in the old one: only the present escrow may pass the line.
    function _escrow() internal view virtual returns (IOutflowEscrow);
}
