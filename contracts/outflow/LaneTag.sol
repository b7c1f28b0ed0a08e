// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Bucket} from "../types/Bucket.sol";

/// @notice What the limiter keeps in the 18 tag bits of a main bucket, so that its word alone decides an ordinary
/// outflow:
///
/// | bits  | content                                          |
/// |-------|--------------------------------------------------|
/// | 0     | latched: look up until when                       |
/// | 1     | terms are shares: a sample is due once a day      |
/// | 2..7  | trip level in 1/64 of the burst                   |
/// | 8..17 | small-exit threshold in 1/1,024 of the burst      |
library LaneTag {
    uint256 private constant LATCHED = 1;
    uint256 private constant SHARE = 2;
    uint256 private constant LEVELS = 64;
    uint256 private constant STEPS = 1024;
    uint256 private constant SAMPLE_PERIOD = 1 days;

    /// @notice Tags `main` for terms. The level is rounded up, the threshold down.
    function tagged(Bucket main, bool isShare, uint256 tripPpm, uint256 small, uint256 burst)
        internal
        pure
        returns (Bucket)
    {
        uint256 level = (tripPpm * LEVELS + 999_999) / 1_000_000;
        if (level >= LEVELS) level = LEVELS - 1;
        uint256 step = small * STEPS / burst;
        if (step >= STEPS) step = STEPS - 1;
        return main.withTag((main.tag() & LATCHED) | (isShare ? SHARE : 0) | (level << 2) | (step << 8));
    }

    function isLatched(Bucket main) internal pure returns (bool) {
        return main.tag() & LATCHED != 0;
    }

    function withLatch(Bucket main, bool latched) internal pure returns (Bucket) {
        uint256 tag = main.tag();
        return main.withTag(latched ? tag | LATCHED : tag & ~LATCHED);
    }

    /// @notice Whether less is left than the trip level.
    function isBelowLevel(Bucket main) internal pure returns (bool) {
        return main.available() * LEVELS < ((main.tag() >> 2) & (LEVELS - 1)) * main.burst();
    }

    /// @notice Whether one exit of the threshold could take the lane below its trip level.
    function isNearLevel(Bucket main) internal pure returns (bool) {
        uint256 tag = main.tag();
        // Both are 1,024ths of a burst, which has 112 bits.
        // forge-lint: disable-next-line(unsafe-typecast)
        int256 reach = int256((((tag >> 2) & (LEVELS - 1)) * (STEPS / LEVELS) + (tag >> 8)) * main.burst());
        // forge-lint: disable-next-line(unsafe-typecast)
        return position(main) * int256(STEPS) < reach;
    }

    /// @notice Where the lane stands in whole units: what is available, or less than zero by what waits.
    function position(Bucket main) internal pure returns (int256) {
        // Both have 120 bits at most.
        // forge-lint: disable-next-line(unsafe-typecast)
        return int256(main.available()) - int256(main.debt());
    }

    /// @notice Largest exit that the small lane pays; larger ones can trip the lane.
    function threshold(Bucket main) internal pure returns (uint256) {
        return (main.tag() >> 8) * main.burst() / STEPS;
    }

    /// @notice Whether the day's sample is due: the last booking was on an earlier day.
    function isSampleDue(Bucket main, uint256 time) internal pure returns (bool) {
        return main.tag() & SHARE != 0 && main.updatedAt() / SAMPLE_PERIOD != time / SAMPLE_PERIOD;
    }

    /// @notice Number of the day since 1970.
    function day(uint256 time) internal pure returns (uint32) {
        // Days fit 32 bits for eleven million years.
        // forge-lint: disable-next-line(unsafe-typecast)
        return uint32(time / SAMPLE_PERIOD);
    }
}
