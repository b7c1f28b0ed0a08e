// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ILiquidationOutflow} from "./ILiquidationOutflow.sol";
import {IOutflowLimiter} from "./IOutflowLimiter.sol";
import {Bucket, BucketLib} from "../types/Bucket.sol";

/// @notice What follows from `OutflowTerms`: validity, order, and the parameters of both lanes.
library OutflowTermsLib {
    uint256 private constant WHOLE = 1_000_000;

    /// @notice Reverts with the number of the rule that the terms break, see `setOutflowTerms`.
    /// @param liquidation What liquidators have of the same limit.
    function check(
        IOutflowLimiter.OutflowTerms memory terms,
        address asset,
        ILiquidationOutflow.LiquidationTerms memory liquidation
    ) internal pure {
        _rule(terms.window != 0, asset, 1);
        _rule(terms.burst != 0 && uint256(terms.threshold) * 1024 >= terms.burst && terms.smallBurst != 0, asset, 2);
        _rule(terms.threshold <= terms.smallBurst && terms.threshold <= terms.burst, asset, 3);
        uint256 sum = uint256(terms.burst) + terms.refill + terms.smallBurst + terms.smallRefill;
        sum += uint256(liquidation.burst) + liquidation.refill;
        _rule(sum <= terms.most, asset, 4);
        _rule(!terms.isShare || terms.most <= WHOLE, asset, 5);
        _rule(!terms.isShare || terms.floor != 0, asset, 6);
        _rule(terms.tripPpm <= WHOLE && terms.weightBps <= 10_000, asset, 7);
    }

    /// @notice True when nothing that leaves under `self` would have been too much under `old`, and the small lane is
    /// left alone.
    function isTighterThan(IOutflowLimiter.OutflowTerms memory self, IOutflowLimiter.OutflowTerms memory old)
        internal
        pure
        returns (bool)
    {
        bool sameShape = self.isShare == old.isShare && self.window == old.window && self.threshold == old.threshold
            && self.smallBurst == old.smallBurst && self.smallRefill == old.smallRefill;
        return sameShape && self.burst <= old.burst && self.refill <= old.refill && self.most <= old.most
            && self.floor <= old.floor && self.tripPpm >= old.tripPpm && self.weightBps >= old.weightBps;
    }

    /// @notice The base of shares: the smaller of two opening samples, never below the floor (OUT-3).
    function base(IOutflowLimiter.OutflowTerms memory terms, IOutflowLimiter.OutflowLine memory line)
        internal
        pure
        returns (uint256 value)
    {
        value = line.sample < line.previousSample ? line.sample : line.previousSample;
        if (value < terms.floor) value = terms.floor;
    }

    /// @notice One amount of the terms in token units.
    function amount(IOutflowLimiter.OutflowTerms memory terms, uint256 value, uint256 base_)
        internal
        pure
        returns (uint256)
    {
        return terms.isShare ? value * base_ / WHOLE : value;
    }

    /// @notice The main bucket as of now with the parameters in force; a full one when `bucket` is unset.
    function mainLane(IOutflowLimiter.OutflowTerms memory terms, Bucket bucket, uint256 base_)
        internal
        view
        returns (Bucket)
    {
        return _lane(terms, bucket, amount(terms, terms.burst, base_), amount(terms, terms.refill, base_));
    }

    /// @notice The same for the small lane.
    function smallLane(IOutflowLimiter.OutflowTerms memory terms, Bucket bucket, uint256 base_)
        internal
        view
        returns (Bucket)
    {
        return _lane(terms, bucket, amount(terms, terms.smallBurst, base_), amount(terms, terms.smallRefill, base_));
    }

    /// @notice The same for the liquidation lane.
    function liquidationLane(
        IOutflowLimiter.OutflowTerms memory terms,
        ILiquidationOutflow.LiquidationTerms memory liquidation,
        Bucket bucket,
        uint256 base_
    ) internal view returns (Bucket) {
        uint256 burst = amount(terms, liquidation.burst, base_);
        return _lane(terms, bucket, burst, amount(terms, liquidation.refill, base_));
    }

    function _lane(IOutflowLimiter.OutflowTerms memory terms, Bucket bucket, uint256 burst, uint256 refill)
        private
        view
        returns (Bucket)
    {
        if (!bucket.isSet()) return BucketLib.create(burst, refill, terms.window, block.timestamp);
        return bucket.settle(block.timestamp).withLimit(burst, refill, terms.window);
    }

    function _rule(bool holds, address asset, uint8 rule) private pure {
        require(holds, IOutflowLimiter.OutflowTermsInvalid(asset, rule));
    }
}
