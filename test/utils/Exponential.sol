// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @notice What a value can have become at a steady pace.
library Exponential {
    uint256 private constant ONE = 1e12;

    /// @notice `value x e^(exponent / 1e12)` from above: the series is cut where its terms end, and each is rounded up.
    /// Beyond e^20 it says nothing, and gives the largest number there is.
    function grown(uint256 value, uint256 exponent) internal pure returns (uint256 sum) {
        if (exponent > 20 * ONE) return type(uint256).max;
        uint256 term = value;
        for (uint256 k = 1; term > 1; ++k) {
            sum += term;
            term = (term * exponent) / (k * ONE) + 1;
        }
        return sum + 100;
    }
}
