// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @title IOutflowReceiver
/// @notice What a contract implements to be paid and called in one step.
/// @dev The caller is the host when it pays at once, and the host's escrow when the value had to wait: trust these two
/// and nobody else. A receiver that fails takes no value; the escrow then lets anyone try again.
interface IOutflowReceiver {
    /// @notice `amount` of `asset` has just arrived; native value comes with this call.
    /// @param asset Token, or the ERC-7528 address for native value.
    /// @param amount What was sent; a token that takes a fee delivers less.
    /// @param data As the host was given it.
    /// @return Selector of this function: whatever else answers is not a receiver.
    function onOutflow(address asset, uint256 amount, bytes calldata data) external payable returns (bytes4);
}
