// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @title ITickPool
/// @notice What `TwapFeed` asks of a pool of the Uniswap v3 kind.
interface ITickPool {
    /// @notice The token with the lower address.
    function token0() external view returns (address);

    /// @notice The token with the higher address.
    function token1() external view returns (address);

    /// @notice The sum of the ticks of all seconds up to each of some past times. Reverts for a time that the pool no
    /// longer remembers.
    /// @param secondsAgos Seconds before now.
    /// @return tickCumulatives Their differences divided by the seconds between them are mean ticks.
    /// @return secondsPerLiquidityCumulatives Not used.
    function observe(uint32[] calldata secondsAgos)
        external
        view
        returns (int56[] memory tickCumulatives, uint160[] memory secondsPerLiquidityCumulatives);
}
