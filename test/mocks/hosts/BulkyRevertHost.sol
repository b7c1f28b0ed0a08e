// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @notice Reverts with as much as its gas can buy.
contract BulkyRevertHost {
    uint256 internal constant SIZE = 336_000;

    fallback() external {
        assembly {
            mstore(0, not(0))
            mstore(0x40, 0)
            revert(0, SIZE)
        }
    }
}
