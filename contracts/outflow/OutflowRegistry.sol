// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IOutflowEscrow} from "./IOutflowEscrow.sol";
import {IOutflowLimiter} from "./IOutflowLimiter.sol";
import {LaneTag} from "./LaneTag.sol";
import {OutflowLanes} from "./OutflowLanes.sol";
import {AssetState, HostLatch, OutflowStorage} from "./OutflowStorage.sol";
import {OutflowTermsLib} from "./OutflowTermsLib.sol";
import {ChangeStorage} from "../core/ChangeStorage.sol";
import {Bucket} from "../types/Bucket.sol";

/// @title OutflowRegistry
/// @notice Terms, weights, escalation and rescue of the limiter are set here.
/// @dev A linked library, so that a host carries its address and not its code. It runs in the host's storage by
/// delegatecall and checks no authority: that is the module's part.
library OutflowRegistry {
    using OutflowTermsLib for IOutflowLimiter.OutflowTerms;

    /// @dev A weight that nobody renews must not latch hosts for ever.
    uint40 private constant WEIGHT_VALIDITY = 90 days;

    // Settings

    /// @notice Sets terms that tighten, or the first ones of an asset that the host does not hold.
    function setTighterTerms(address asset, IOutflowLimiter.OutflowTerms calldata terms) external {
        AssetState storage state = OutflowStorage.assetOf(asset);
        bool allowed = state.main.isSet()
            ? terms.isTighterThan(state.terms)
            : IOutflowLimiter(address(this)).outflowLiquidity(asset) == 0;
        require(allowed, IOutflowLimiter.OutflowChangeLoosens(asset));
        setTerms(asset, terms);
    }

    /// @notice Sets any valid terms.
    function setTerms(address asset, IOutflowLimiter.OutflowTerms memory terms) public {
        terms.check(asset, OutflowStorage.load().liquidation[asset].terms);
        AssetState storage state = OutflowStorage.assetOf(asset);
        Bucket main = state.main;
        if (main.isSet()) main = OutflowLanes.settled(asset);
        // Amounts may become shares today: they must not be shares of what was held long ago.
        if (state.line.day != LaneTag.day(block.timestamp)) OutflowLanes.takeSample(asset, state.line);
        state.terms = terms;
        uint256 base = terms.base(state.line);
        state.main = OutflowLanes.mainLane(terms, main, base);
        state.small = terms.smallLane(state.small, base);
        emit IOutflowLimiter.OutflowTermsSet(asset, terms, state.main, state.small);
        setWeight(asset, terms.weightBps);
    }

    /// @notice Renews a weight without lowering it.
    function raiseWeight(address asset, uint16 weightBps) external {
        bool raises = weightBps >= OutflowStorage.assetOf(asset).latch.weightBps;
        require(raises, IOutflowLimiter.OutflowChangeLoosens(asset));
        setWeight(asset, weightBps);
    }

    /// @notice Sets a weight. The terms are told, so that terms that name an older, lower one loosen.
    function setWeight(address asset, uint16 weightBps) public {
        require(weightBps <= 10_000, IOutflowLimiter.OutflowTermsInvalid(asset, 7));
        uint40 until = uint40(block.timestamp) + WEIGHT_VALIDITY;
        AssetState storage state = OutflowStorage.assetOf(asset);
        (state.latch.weightBps, state.latch.weightUntil) = (weightBps, until);
        state.terms.weightBps = weightBps;
        emit IOutflowLimiter.OutflowWeightSet(asset, weightBps, until);
    }

    /// @notice See `IOutflowLimiter.setOutflowEscalation`.
    function setEscalation(IOutflowLimiter.EscalationTerms memory terms) public {
        require(
            terms.epoch != 0 && terms.shareBps != 0 && terms.shareBps <= 10_000,
            IOutflowLimiter.OutflowEscalationInvalid(terms.epoch, terms.shareBps)
        );
        HostLatch storage host = OutflowStorage.load().hostLatch;
        (host.epoch, host.shareBps) = (terms.epoch, terms.shareBps);
        emit IOutflowLimiter.OutflowEscalationSet(terms.epoch, terms.shareBps);
    }

    /// @notice See `IOutflowLimiter.setOutflowRescue`.
    function setRescue(address rescue) external {
        _setRescue(rescue, IOutflowEscrow(IOutflowLimiter(address(this)).outflowEscrow()));
    }

    /// @notice Set-up: the escrow must be this host's, and its review and hold must outlast the slow delay, or a
    /// quarantine would come too late (OUT-6). The escrow is passed: in its constructor a host answers no calls.
    function initialize(address rescue, IOutflowLimiter.EscalationTerms calldata escalation, IOutflowEscrow escrow)
        external
    {
        bool isOurs = escrow.host() == address(this);
        uint256 longest = uint256(escrow.review()) + escrow.holdTime();
        require(isOurs && longest >= _slowest(), IOutflowLimiter.OutflowEscrowInvalid(address(escrow)));
        // And so it stays when the delays are changed. The cast: a sum of two times of 32 bits.
        // forge-lint: disable-next-line(unsafe-typecast)
        ChangeStorage.load().longest = uint40(longest);
        _setRescue(rescue, escrow);
        setEscalation(escalation);
    }

    // Private

    function _setRescue(address rescue, IOutflowEscrow escrow) private {
        bool isOwn = rescue == address(this) || rescue == address(escrow);
        require(rescue != address(0) && !isOwn, IOutflowLimiter.OutflowRecipientInvalid(rescue));
        OutflowStorage.load().rescue = rescue;
        emit IOutflowLimiter.OutflowRescueSet(rescue);
    }

    /// @dev Longest time from scheduling a change to its lapse.
    function _slowest() private view returns (uint256) {
        return uint256(ChangeStorage.load().delays.slow) + ChangeStorage.load().delays.window;
    }
}
