// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @title ILiquidationOutflow
/// @notice What liquidators are paid has a lane of its own, sized for a crash: a main lane that is empty or latched
/// never stops them, and nothing that they take counts against other exits (OUT-13).
interface ILiquidationOutflow {
    /// @notice Terms of the lane, in the same unit and window as the asset's `OutflowTerms`.
    /// @param burst What liquidators can be paid at once when the lane is full. Zero for no lane.
    /// @param refill What the lane regains per window.
    struct LiquidationTerms {
        uint112 burst;
        uint112 refill;
    }

    /// @notice The lane was set; the bucket carries the effective, rounded values.
    event LiquidationTermsSet(address indexed asset, LiquidationTerms terms);

    /// @notice Sets the lane of an asset that has terms. Only as a scheduled change: a smaller one could stop
    /// liquidations in a crash, a larger one is one more way out.
    /// @dev Reverts with `OutflowTermsInvalid(asset, 4)` when all lanes together would exceed the asset's `most`.
    function setLiquidationTerms(address asset, LiquidationTerms calldata terms) external;

    /// @notice What liquidators could be paid of this asset now.
    function liquidationCapacity(address asset) external view returns (uint256);

    /// @notice Terms of the lane; zero when there is none.
    function liquidationTerms(address asset) external view returns (LiquidationTerms memory);
}
