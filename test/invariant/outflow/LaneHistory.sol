// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @notice What one asset's lanes let out over time, and by how much any stretch of it exceeded the refill.
/// @dev For every pair of recorded moments i before j, `net(j) - net(i) - rate x (t(j) - t(i))` must be at most the
/// burst. The largest such difference over all pairs needs no list: it is the largest rise of `net - rate x t` above
/// its lowest value so far.
contract LaneHistory {
    int256 private immutable MAIN_RATE;
    int256 private immutable SMALL_RATE;

    int256 private _paidMain;
    int256 private _paidSmall;
    int256 private _inflow;
    int256 private _lowestMain = type(int256).max;
    int256 private _lowestSmall = type(int256).max;

    /// @notice Most that the main lane charged, net of inflow and beyond its refill, over any recorded interval.
    int256 public worstMain;
    /// @notice The same of the small lane, which no inflow fills.
    int256 public worstSmall;

    constructor(uint256 mainRate, uint256 smallRate) {
        (MAIN_RATE, SMALL_RATE) = (int256(mainRate), int256(smallRate));
    }

    function addInflow(uint256 amount) external {
        _inflow += int256(amount);
    }

    function addPaid(uint256 amount, bool bySmallLane) external {
        if (bySmallLane) _paidSmall += int256(amount);
        else _paidMain += int256(amount);
    }

    /// @param passed What the line has passed: claims are charged as it passes them.
    function record(uint256 time, uint256 passed) external {
        int256 main = _paidMain + int256(passed) - _inflow - MAIN_RATE * int256(time);
        int256 small = _paidSmall - SMALL_RATE * int256(time);
        if (main < _lowestMain) _lowestMain = main;
        if (small < _lowestSmall) _lowestSmall = small;
        if (main - _lowestMain > worstMain) worstMain = main - _lowestMain;
        if (small - _lowestSmall > worstSmall) worstSmall = small - _lowestSmall;
    }
}
