// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ILiquidationOutflow} from "./ILiquidationOutflow.sol";
import {IOutflowLimiter} from "./IOutflowLimiter.sol";
import {OutflowLanes} from "./OutflowLanes.sol";
import {AssetState, LiquidationState, OutflowStorage} from "./OutflowStorage.sol";
import {OutflowTermsLib} from "./OutflowTermsLib.sol";
import {Bucket} from "../types/Bucket.sol";

/// @title LiquidationLane
/// @notice The lane of liquidators: charged, read, set.
/// @dev A linked library, so that a host carries its address and not its code. It runs in the host's storage by
/// delegatecall; who may act is the module's part.
library LiquidationLane {
    using OutflowTermsLib for IOutflowLimiter.OutflowTerms;

    /// @notice Charges as much of `amount` as the lane has left: over it a liquidation is smaller, never delayed.
    function charge(address asset, uint256 amount) external returns (uint256 charged) {
        // Takes the day's sample when it is due, before this flow changes what it counts.
        OutflowLanes.settled(asset);
        Bucket lane = _lane(asset);
        uint256 left = lane.available();
        charged = amount < left ? amount : left;
        if (charged != 0) OutflowStorage.load().liquidation[asset].bucket = lane.charge(charged);
    }

    /// @notice See `ILiquidationOutflow.setLiquidationTerms`.
    function set(address asset, ILiquidationOutflow.LiquidationTerms memory terms) external {
        AssetState storage state = OutflowStorage.assetOf(asset);
        OutflowLanes.settled(asset);
        IOutflowLimiter.OutflowTerms memory all = state.terms;
        all.check(asset, terms);
        LiquidationState storage lane = OutflowStorage.load().liquidation[asset];
        if (lane.bucket.isSet()) lane.bucket = _lane(asset);
        lane.terms = terms;
        lane.bucket = _lane(asset);
        emit ILiquidationOutflow.LiquidationTermsSet(asset, terms);
    }

    /// @notice See `ILiquidationOutflow.liquidationCapacity`.
    function capacity(address asset) external view returns (uint256) {
        return _lane(asset).available();
    }

    /// @notice See `ILiquidationOutflow.liquidationTerms`.
    function termsOf(address asset) external view returns (ILiquidationOutflow.LiquidationTerms memory) {
        return OutflowStorage.load().liquidation[asset].terms;
    }

    /// @dev The lane as of now, sized by the base in force.
    function _lane(address asset) private view returns (Bucket) {
        AssetState storage state = OutflowStorage.assetOf(asset);
        LiquidationState storage lane = OutflowStorage.load().liquidation[asset];
        IOutflowLimiter.OutflowTerms memory terms = state.terms;
        return terms.liquidationLane(lane.terms, lane.bucket, terms.base(state.line));
    }
}
