// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {FeedState} from "./FeedState.sol";

/// @title SlewAnchor
/// @notice Pure arithmetic of the anchor: how far a price may be from it, and how far it follows.
/// @dev Distance is measured alike in both directions: the spread of two prices is `larger / smaller - 1`, so a price
/// that doubles and one that halves are equally far away, and no tolerance makes one side unreachable.
///
/// The guarantee (ORA-2): one step changes the anchor by a factor of at most `1 + slope x dt`, up or down, and
/// `ln(1 + x) <= x`. So over any interval `|ln(anchor after / anchor before)| <= slope x seconds`, however the interval
/// is cut into observations. (Measured against the starting price the same bound reads `e^(slope x seconds)`.) The
/// seconds count from the anchor's clock: an anchor that stood silent catches up with its silence in one step, so keep
/// it moving.
///
/// Spreads, tolerances and slopes are in parts of `ONE` = 1e12, slopes per second; prices below 2^96; times are unix
/// seconds below 2^40. Within those ranges nothing here overflows: the largest product is below 2^207.
library SlewAnchor {
    /// @notice A spread of 100 %.
    uint256 internal constant ONE = 1e12;

    /// @notice The spread accepted `dt` seconds after the anchor: `min(cap, base + slope x dt)`.
    function tolerance(uint256 base, uint256 slope, uint256 cap, uint256 dt) internal pure returns (uint256) {
        // Unchecked: see the ranges above.
        unchecked {
            uint256 widened = base + slope * dt;
            return widened < cap ? widened : cap;
        }
    }

    /// @notice Whether the spread of `a` and `b`, both above zero, is at most `limit`. Exact, nothing is rounded.
    function isWithin(uint256 a, uint256 b, uint256 limit) internal pure returns (bool) {
        // Unchecked: see the ranges above.
        unchecked {
            uint256 factor = ONE + limit;
            return a * ONE <= b * factor && b * ONE <= a * factor;
        }
    }

    /// @notice The word of a feed after its anchor has followed an accepted `price` until now.
    function followed(FeedState state, uint256 price, uint256 slope) internal view returns (FeedState) {
        (uint256 anchor, uint256 anchorAt) = follow(state.anchor(), state.anchorAt(), price, slope, block.timestamp);
        return state.withAnchor(anchor, anchorAt);
    }

    /// @notice Moves the anchor towards an accepted `price`.
    /// @dev An anchor that arrives takes the time of now. One that is still under way advances its clock only by the
    /// seconds that its step has used: the fraction that rounding cut off is walked later, so calling often does not
    /// slow it down, and a step that rounds to nothing uses no time.
    /// @return next The anchor after the step, between `anchor` and `price`.
    /// @return nextAt Its clock, between `anchorAt` and `time`.
    function follow(uint256 anchor, uint256 anchorAt, uint256 price, uint256 slope, uint256 time)
        internal
        pure
        returns (uint256 next, uint256 nextAt)
    {
        // Unchecked: see the ranges above, and `time >= anchorAt`.
        unchecked {
            uint256 room = slope * (time - anchorAt);
            if (isWithin(anchor, price, room)) return (price, time);
            // Rounded towards the anchor in both directions.
            bool up = price > anchor;
            next = up ? anchor + anchor * room / ONE : (anchor * ONE + ONE + room - 1) / (ONE + room);
            (uint256 smaller, uint256 larger) = up ? (anchor, next) : (next, anchor);
            uint256 perSecond = smaller * slope;
            nextAt = anchorAt + ((larger - smaller) * ONE + perSecond - 1) / perSecond;
        }
    }
}
