// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IOutflowLimiter} from "./IOutflowLimiter.sol";
import {LaneTag} from "./LaneTag.sol";
import {AssetState, OutflowStorage} from "./OutflowStorage.sol";
import {OutflowTermsLib} from "./OutflowTermsLib.sol";
import {Bucket} from "../types/Bucket.sol";

/// @title OutflowLanes
/// @notice The lanes of an asset as of now: refilled, and sized by the day's samples.
/// @dev Internal, for the ledgers of the limiter.
library OutflowLanes {
    using LaneTag for Bucket;
    using OutflowTermsLib for IOutflowLimiter.OutflowTerms;

    /// @notice Both lanes as of now, without writing.
    function peek(address asset) internal view returns (Bucket main, Bucket small) {
        AssetState storage state = OutflowStorage.assetOf(asset);
        require(state.main.isSet(), IOutflowLimiter.OutflowAssetUnset(asset));
        IOutflowLimiter.OutflowTerms memory terms = state.terms;
        IOutflowLimiter.OutflowLine memory line = state.line;
        if (LaneTag.day(block.timestamp) != line.day) {
            (line.previousSample, line.sample) = (line.sample, _sample(asset, line.waiting));
        }
        uint256 base = terms.base(line);
        main = mainLane(terms, state.main.settle(block.timestamp), base);
        small = terms.smallLane(state.small, base);
    }

    /// @notice The main lane as of now. Takes the day's sample first when it is due, which sizes both lanes.
    function settled(address asset) internal returns (Bucket main) {
        return settled(asset, OutflowStorage.assetOf(asset));
    }

    /// @notice The same for who has the state at hand.
    function settled(address asset, AssetState storage state) internal returns (Bucket main) {
        main = state.main;
        require(main.isSet(), IOutflowLimiter.OutflowAssetUnset(asset));
        bool sampleDue = main.isSampleDue(block.timestamp);
        main = main.settle(block.timestamp);
        if (!sampleDue) return main;
        if (state.line.day != LaneTag.day(block.timestamp)) takeSample(asset, state.line);
        IOutflowLimiter.OutflowTerms memory terms = state.terms;
        uint256 base = terms.base(state.line);
        main = mainLane(terms, main, base);
        (state.main, state.small) = (main, terms.smallLane(state.small, base));
    }

    /// @notice The main lane under these terms and this base, with the tag that decides ordinary outflows.
    function mainLane(IOutflowLimiter.OutflowTerms memory terms, Bucket bucket, uint256 base)
        internal
        view
        returns (Bucket)
    {
        return terms.mainLane(bucket, base).tagged(terms.isShare, terms.tripPpm, terms.threshold, terms.burst);
    }

    /// @notice Takes the opening sample of this day.
    function takeSample(address asset, IOutflowLimiter.OutflowLine storage line) internal {
        uint112 sample = _sample(asset, line.waiting);
        uint112 previous = line.day == 0 ? sample : line.sample;
        (line.sample, line.previousSample, line.day) = (sample, previous, LaneTag.day(block.timestamp));
        emit IOutflowLimiter.OutflowSampled(asset, line.day, sample, previous);
    }

    /// @dev A host in its constructor answers no calls, and holds nothing yet.
    function _sample(address asset, uint256 waiting) private view returns (uint112) {
        uint256 held = address(this).code.length == 0 ? 0 : IOutflowLimiter(address(this)).outflowLiquidity(asset);
        uint256 sample = held + waiting;
        // Compared just before.
        // forge-lint: disable-next-line(unsafe-typecast)
        return sample > type(uint112).max ? type(uint112).max : uint112(sample);
    }
}
