// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @notice Burns all the gas that it gets, whatever is asked.
contract BurningHost {
    fallback() external {
        assembly {
            invalid()
        }
    }
}
