// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ILiquidationOutflow} from "./ILiquidationOutflow.sol";
import {LiquidationLane} from "./LiquidationLane.sol";
import {OutflowLimiter} from "./OutflowLimiter.sol";
import {Forward} from "../core/Forward.sol";

/// @title LiquidationOutflow
/// @notice Pays liquidators from a lane that nothing else uses.
/// @dev What it stops: a drained or latched main lane that stops liquidations when they are needed most, and a fake
/// liquidation that takes more than its lane.
/// Who may act: the host charges; the governor sets, slowly. Whom it trusts: the host to call it for liquidations only.
/// What it cannot stop: a crash that needs more than the lane; liquidations then get smaller.
/// How it combines: an addition to `OutflowLimiter` for hosts that pay liquidators; the lane shares the asset's `most`.
abstract contract LiquidationOutflow is ILiquidationOutflow, OutflowLimiter {
    // Governor

    /// @inheritdoc ILiquidationOutflow
    function setLiquidationTerms(address, LiquidationTerms calldata) external onlyScheduled {
        Forward.to(address(LiquidationLane), uint32(LiquidationLane.set.selector));
    }

    // Reads

    /// @inheritdoc ILiquidationOutflow
    function liquidationCapacity(address) external view returns (uint256) {
        Forward.toView(address(LiquidationLane), uint32(LiquidationLane.capacity.selector));
    }

    /// @inheritdoc ILiquidationOutflow
    function liquidationTerms(address) external view returns (LiquidationTerms memory) {
        Forward.toView(address(LiquidationLane), uint32(LiquidationLane.termsOf.selector));
    }

    // For the host

    /// @dev Charges up to `amount` to the liquidators' lane; the host then pays `charged` with `_pay`, and seizes and
    /// forgives in proportion.
    function _chargeLiquidation(address asset, uint256 amount) internal returns (uint256 charged) {
        return LiquidationLane.charge(asset, amount);
    }

    /// @dev Set-up, and the scheduled `setLiquidationTerms`.
    function _setLiquidationTerms(address asset, LiquidationTerms memory terms) internal {
        LiquidationLane.set(asset, terms);
    }
}
