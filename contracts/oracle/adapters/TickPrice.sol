// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

/// @title TickPrice
/// @notice What a tick of a pool stands for: 1.0001^tick units of token 1 per unit of token 0.
/// @dev Square and multiply in 128-bit fixed point, straight from the formula. The base is rounded once, by less than
/// 2^-128, and 887,272 factors of it by less than 2^-107 together; the roundings on the way add less than that again.
library TickPrice {
    uint256 private constant ONE = 1 << 128;
    uint256 private constant BASE = ONE + ONE / 10_000;

    /// @notice `numerator x 1.0001^tick / denominator`, rounded down.
    /// @param tick -887,272 to 887,272, as in the pools.
    /// @param numerator Up to 10^38.
    /// @param denominator 1 to 10^38.
    function scaled(int256 tick, uint256 numerator, uint256 denominator) internal pure returns (uint256) {
        // Of known sign.
        // forge-lint: disable-next-item(unsafe-typecast)
        if (tick >= 0) return Math.mulDiv(_power(uint256(tick)), numerator, denominator * ONE);
        // forge-lint: disable-next-line(unsafe-typecast)
        return numerator * ONE / _power(uint256(-tick)) / denominator;
    }

    /// @dev 1.0001^exponent in units of 2^-128.
    function _power(uint256 exponent) private pure returns (uint256 power) {
        power = ONE;
        uint256 factor = BASE;
        while (exponent != 0) {
            if (exponent & 1 != 0) power = Math.mulDiv(power, factor, ONE);
            exponent >>= 1;
            if (exponent != 0) factor = Math.mulDiv(factor, factor, ONE);
        }
    }
}
