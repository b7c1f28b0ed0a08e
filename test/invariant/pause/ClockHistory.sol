// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @notice Seconds that clocks paid for, kept as intervals, and the fullest window among them.
contract ClockHistory {
    struct Segment {
        bytes32 clock;
        uint256 from;
        uint256 to;
    }

    Segment[] private segments;

    /// @notice The clock's end moved from `before` to `end` now: forward when it was charged, back when refunded.
    function moved(bytes32 clock, uint256 before, uint256 end) external {
        if (end < before) return _cut(clock, end);
        if (before < block.timestamp) before = block.timestamp;
        if (end > before) segments.push(Segment(clock, before, end));
    }

    /// @notice Most seconds in any window: the worst ones begin or end with a segment.
    function mostIn(uint256 window) external view returns (uint256 most) {
        for (uint256 i = 0; i < segments.length; ++i) {
            uint256 begins = _within(segments[i].from, segments[i].from + window);
            uint256 ends = _within(segments[i].to - window, segments[i].to);
            if (begins > most) most = begins;
            if (ends > most) most = ends;
        }
    }

    function _within(uint256 from, uint256 to) private view returns (uint256 sum) {
        for (uint256 i = 0; i < segments.length; ++i) {
            uint256 start = segments[i].from > from ? segments[i].from : from;
            uint256 end = segments[i].to < to ? segments[i].to : to;
            if (end > start) sum += end - start;
        }
    }

    /// @dev A refund: the seconds after `end` will not be used.
    function _cut(bytes32 clock, uint256 end) private {
        for (uint256 i = 0; i < segments.length; ++i) {
            Segment storage segment = segments[i];
            if (segment.clock != clock || segment.to <= end) continue;
            segment.to = end;
            if (segment.from > end) segment.from = end;
        }
    }
}
