// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Asset} from "./Asset.sol";
import {IOutflowEscrow} from "./IOutflowEscrow.sol";
import {IOutflowLimiter} from "./IOutflowLimiter.sol";
import {LaneTag} from "./LaneTag.sol";
import {OutflowCarry} from "./OutflowCarry.sol";
import {AssetState, HostLatch, LaneLatch, OutflowStorage} from "./OutflowStorage.sol";
import {OutflowTermsLib} from "./OutflowTermsLib.sol";
import {Bucket} from "../types/Bucket.sol";

/// @title OutflowLedger
/// @notice Everything of the limiter that is not the ordinary outflow: samples, small lane, line, latches, settings.
/// @dev A linked library, so that a host carries its address and not its code. It runs in the host's storage by
/// delegatecall; its address is fixed at deployment and it has no storage, no owner and no way to change. The host
/// passes what only it can know: its liquidity, and whether its word is latched.
library OutflowLedger {
    using LaneTag for Bucket;
    using OutflowTermsLib for IOutflowLimiter.OutflowTerms;

    /// @notice What became of an outflow, and what the host has to do about it.
    /// @param paid To be paid now.
    /// @param waits Took a place in line, to be sent to the escrow.
    /// @param trips The lane has to be latched.
    /// @param hostLatchOver The host's latch has ended, its flag can be cleared.
    struct Outcome {
        uint256 paid;
        uint256 waits;
        bool trips;
        bool hostLatchOver;
    }

    /// @dev A weight that nobody renews must not latch hosts for ever.
    uint40 private constant WEIGHT_VALIDITY = 90 days;

    // Flows

    /// @notice Charges an outflow: whole, or refused, or (`mayWait`) what fits now and the rest in line.
    function charge(address asset, uint256 amount, bool mayWait, bool hostFlag, uint256 liquidity)
        external
        returns (Outcome memory outcome)
    {
        _checkAmount(amount);
        Bucket main = settled(asset, liquidity);
        uint256 rest = amount - OutflowCarry.take(asset, amount);
        outcome.paid = amount;
        if (rest == 0) return outcome;
        bool latched = _isLatched(asset, main, hostFlag, outcome);
        if (!latched) main = main.withLatch(false);

        uint256 now_ = latched ? 0 : main.available();
        if (now_ < rest) {
            if (_chargeSmall(asset, main, amount, rest)) return outcome;
            if (!mayWait) _refuse(asset, main, rest, latched);
            outcome.waits = rest - now_;
            outcome.paid = amount - outcome.waits;
            OutflowStorage.assetOf(asset).line.reserved += uint128(outcome.waits);
        }
        main = main.charge(rest);
        outcome.trips =
            !main.isLatched() && amount > main.threshold() && (outcome.waits != 0 || main.isBelowLevel());
        OutflowStorage.assetOf(asset).main = main;
    }

    /// @notice Credits an inflow; what does not fit is carried for outflows of the same transaction.
    function credit(address asset, uint256 amount, uint256 liquidity) external {
        _checkAmount(amount);
        (Bucket main, uint256 excess) = settled(asset, liquidity).credit(amount);
        OutflowStorage.assetOf(asset).main = main;
        if (excess != 0) OutflowCarry.put(asset, excess);
    }

    /// @notice Sends to the escrow what waits, and opens the claim on it.
    function openClaim(IOutflowEscrow escrow, address asset, address to, uint256 waits)
        external
        returns (uint64 claimId)
    {
        IOutflowLimiter.OutflowLine storage line = OutflowStorage.assetOf(asset).line;
        uint128 lineEnd = line.reserved;
        uint128 arrived = uint128(Asset.sendMeasured(asset, address(escrow), waits));
        line.waiting += arrived;
        claimId = escrow.open(asset, to, arrived, lineEnd);
        emit IOutflowLimiter.OutflowDelayed(asset, to, claimId, arrived, lineEnd);
    }

    /// @notice Takes a claim out of the line that has passed it.
    function passClaim(address asset, uint256 lineEnd, uint256 amount, uint256 liquidity) external {
        uint256 passed = linePassed(asset, liquidity);
        require(lineEnd <= passed, IOutflowLimiter.OutflowLineNotPassed(asset, lineEnd, passed));
        OutflowStorage.assetOf(asset).line.waiting -= uint128(amount);
    }

    /// @notice Gives up the place of a quarantined claim, once the line has reached it.
    function skipClaim(address asset, uint256 lineEnd, uint256 amount, uint256 liquidity) external {
        uint256 passed = linePassed(asset, liquidity);
        require(lineEnd - amount <= passed, IOutflowLimiter.OutflowLineNotPassed(asset, lineEnd - amount, passed));
        AssetState storage state = OutflowStorage.assetOf(asset);
        // What the line has not passed of this place will never leave, so it is not charged.
        if (lineEnd > passed) (state.main,) = settled(asset, liquidity).credit(lineEnd - passed);
        state.line.waiting -= uint128(amount);
        emit IOutflowLimiter.OutflowPlaceGivenUp(asset, lineEnd, amount);
    }

    // Latches

    /// @notice Latches a lane until `until`, at least.
    function latchLane(address asset, uint40 until, uint256 liquidity) external {
        AssetState storage state = OutflowStorage.assetOf(asset);
        state.main = settled(asset, liquidity).withLatch(true);
        if (until > state.latch.until) state.latch.until = until;
    }

    /// @notice Latches the host until `until`, at least. The caller sets the flag in the host's word.
    function latchHost(uint40 until) external {
        HostLatch storage host = OutflowStorage.load().hostLatch;
        if (until > host.until) host.until = until;
    }

    /// @notice Latches a lane that tripped and counts it towards the host's latch, once per epoch.
    /// @return escalates Whether the lanes tripped within this epoch weigh enough to latch the host.
    /// @return weightBps What they weigh.
    function trip(address asset, uint256 amount, uint40 until) external returns (bool escalates, uint256 weightBps) {
        AssetState storage state = OutflowStorage.assetOf(asset);
        state.main = state.main.withLatch(true);
        state.latch.until = until;
        emit IOutflowLimiter.OutflowLaneTripped(asset, amount, state.main.available(), until);
        return _escalate(state.latch, OutflowStorage.load().hostLatch);
    }

    // Settings

    function setTerms(address asset, IOutflowLimiter.OutflowTerms memory terms, uint256 liquidity) external {
        terms.check(asset);
        AssetState storage state = OutflowStorage.assetOf(asset);
        Bucket main = state.main;
        if (main.isSet()) main = settled(asset, liquidity);
        else _takeSample(asset, state.line, liquidity);
        state.terms = terms;
        uint256 base = terms.base(state.line);
        state.main = _mainLane(terms, main, base);
        state.small = terms.smallLane(state.small.settle(block.timestamp), base);
        emit IOutflowLimiter.OutflowTermsSet(asset, terms, state.main, state.small);
        setWeight(asset, terms.weightBps);
    }

    function setWeight(address asset, uint16 weightBps) public {
        uint40 until = uint40(block.timestamp) + WEIGHT_VALIDITY;
        LaneLatch storage latch = OutflowStorage.assetOf(asset).latch;
        (latch.weightBps, latch.weightUntil) = (weightBps, until);
        emit IOutflowLimiter.OutflowWeightSet(asset, weightBps, until);
    }

    function setEscalation(IOutflowLimiter.EscalationTerms memory terms) external {
        require(
            terms.epoch != 0 && terms.shareBps != 0 && terms.shareBps <= 10_000,
            IOutflowLimiter.OutflowEscalationInvalid(terms.epoch, terms.shareBps)
        );
        HostLatch storage host = OutflowStorage.load().hostLatch;
        (host.epoch, host.shareBps) = (terms.epoch, terms.shareBps);
        emit IOutflowLimiter.OutflowEscalationSet(terms.epoch, terms.shareBps);
    }

    /// @notice Whether `terms` may be set at once: they tighten, or they are the first and nothing is held.
    function isTighter(address asset, IOutflowLimiter.OutflowTerms memory terms, uint256 liquidity)
        external
        view
        returns (bool)
    {
        AssetState storage state = OutflowStorage.assetOf(asset);
        return state.main.isSet() ? terms.isTighterThan(state.terms) : liquidity == 0;
    }

    // Reads

    function capacity(address asset, uint256 liquidity) public view returns (uint256 main, uint256 small) {
        (Bucket mainBucket, Bucket smallBucket) = peek(asset, liquidity);
        if (block.timestamp >= latchedUntil(asset)) main = mainBucket.available();
        small = smallBucket.available();
        uint256 threshold = mainBucket.threshold();
        if (small > threshold) small = threshold;
    }

    function preview(address asset, uint256 amount, uint256 liquidity)
        external
        view
        returns (uint256 paid, uint256 waits, uint256 wait)
    {
        (uint256 main, uint256 small) = capacity(asset, liquidity);
        if (amount <= main || amount <= small) return (amount, 0, 0);
        (Bucket bucket,) = peek(asset, liquidity);
        wait = bucket.charge(amount).secondsUntil(0);
        (paid, waits) = (main, amount - main);
    }

    function latchedUntil(address asset) public view returns (uint40 until) {
        until = OutflowStorage.assetOf(asset).latch.until;
        uint40 hostUntil = OutflowStorage.load().hostLatch.until;
        if (hostUntil > until) until = hostUntil;
    }

    function linePassed(address asset, uint256 liquidity) public view returns (uint256) {
        (Bucket main,) = peek(asset, liquidity);
        return OutflowStorage.assetOf(asset).line.reserved - main.debt();
    }

    /// @notice Both lanes as of now, without writing.
    function peek(address asset, uint256 liquidity) internal view returns (Bucket main, Bucket small) {
        AssetState storage state = OutflowStorage.assetOf(asset);
        require(state.main.isSet(), IOutflowLimiter.OutflowAssetUnset(asset));
        IOutflowLimiter.OutflowTerms memory terms = state.terms;
        IOutflowLimiter.OutflowLine memory line = state.line;
        if (LaneTag.day(block.timestamp) != line.day) {
            (line.previousSample, line.sample) = (line.sample, _sample(liquidity, line.waiting));
        }
        uint256 base = terms.base(line);
        main = _mainLane(terms, state.main.settle(block.timestamp), base);
        small = terms.smallLane(state.small.settle(block.timestamp), base);
    }

    /// @notice The main lane as of now. Takes the day's sample first when it is due.
    function settled(address asset, uint256 liquidity) internal returns (Bucket main) {
        AssetState storage state = OutflowStorage.assetOf(asset);
        main = state.main;
        require(main.isSet(), IOutflowLimiter.OutflowAssetUnset(asset));
        bool sampleDue = main.isSampleDue(block.timestamp);
        main = main.settle(block.timestamp);
        if (!sampleDue) return main;
        if (state.line.day != LaneTag.day(block.timestamp)) _takeSample(asset, state.line, liquidity);
        IOutflowLimiter.OutflowTerms memory terms = state.terms;
        main = _mainLane(terms, main, terms.base(state.line));
        state.main = main;
    }

    // Private

    /// @dev True when the small lane paid: for one exit at most up to the threshold (OUT-7).
    function _chargeSmall(address asset, Bucket main, uint256 amount, uint256 rest) private returns (bool) {
        if (amount > main.threshold()) return false;
        AssetState storage state = OutflowStorage.assetOf(asset);
        IOutflowLimiter.OutflowTerms memory terms = state.terms;
        Bucket small = terms.smallLane(state.small.settle(block.timestamp), terms.base(state.line));
        if (small.available() < rest) return false;
        state.small = small.charge(rest);
        emit IOutflowLimiter.OutflowSmallPaid(asset, rest);
        return true;
    }

    function _isLatched(address asset, Bucket main, bool hostFlag, Outcome memory outcome)
        private
        view
        returns (bool latched)
    {
        latched = main.isLatched() && block.timestamp < OutflowStorage.assetOf(asset).latch.until;
        if (!hostFlag) return latched;
        outcome.hostLatchOver = block.timestamp >= OutflowStorage.load().hostLatch.until;
        return latched || !outcome.hostLatchOver;
    }

    function _refuse(address asset, Bucket main, uint256 amount, bool latched) private view {
        if (latched) {
            uint256 small = OutflowStorage.assetOf(asset).small.settle(block.timestamp).available();
            revert IOutflowLimiter.OutflowLatched(asset, amount, small, latchedUntil(asset));
        }
        revert IOutflowLimiter.OutflowLimitExceeded(asset, amount, main.available(), main.secondsUntil(amount));
    }

    function _escalate(LaneLatch storage latch, HostLatch storage host)
        private
        returns (bool escalates, uint256 weightBps)
    {
        if (block.timestamp >= uint256(host.epochStart) + host.epoch) {
            (host.epochStart, host.weightBps) = (uint40(block.timestamp), 0);
        } else if (latch.trippedAt >= host.epochStart) {
            return (false, host.weightBps);
        }
        latch.trippedAt = uint40(block.timestamp);
        weightBps = host.weightBps;
        if (block.timestamp < latch.weightUntil) weightBps += latch.weightBps;
        host.weightBps = uint16(weightBps);
        escalates = weightBps >= host.shareBps;
    }

    function _mainLane(IOutflowLimiter.OutflowTerms memory terms, Bucket bucket, uint256 base)
        private
        view
        returns (Bucket)
    {
        return terms.mainLane(bucket, base).tagged(terms.isShare, terms.tripPpm, terms.threshold, terms.burst);
    }

    function _takeSample(address asset, IOutflowLimiter.OutflowLine storage line, uint256 liquidity) private {
        uint112 sample = _sample(liquidity, line.waiting);
        uint112 previous = line.day == 0 ? sample : line.sample;
        (line.sample, line.previousSample, line.day) = (sample, previous, LaneTag.day(block.timestamp));
        emit IOutflowLimiter.OutflowSampled(asset, line.day, sample, previous);
    }

    function _sample(uint256 liquidity, uint256 waiting) private pure returns (uint112) {
        uint256 sample = liquidity + waiting;
        return sample > type(uint112).max ? type(uint112).max : uint112(sample);
    }

    function _checkAmount(uint256 amount) private pure {
        require(amount != 0 && amount <= type(uint112).max, IOutflowLimiter.OutflowAmountInvalid(amount));
    }
}
