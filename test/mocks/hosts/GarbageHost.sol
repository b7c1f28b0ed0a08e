// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @notice Accepts everything and answers with ones.
contract GarbageHost {
    fallback(bytes calldata) external returns (bytes memory) {
        return
            abi.encode([type(uint256).max, type(uint256).max, type(uint256).max, type(uint256).max, type(uint256).max]);
    }
}
