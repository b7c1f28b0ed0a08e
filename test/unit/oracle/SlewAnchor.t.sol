// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {SlewAnchor} from "../../../contracts/oracle/SlewAnchor.sol";
import {Exponential} from "../../utils/Exponential.sol";
import {Test} from "forge-std/Test.sol";

/// @notice The arithmetic alone, within its stated ranges, against what it promises.
contract SlewAnchorTest is Test {
    uint256 internal constant ONE = 1e12;

    function test_ORA2_ToleranceIsBaseThenSlopeThenCap() external pure {
        assertEq(SlewAnchor.tolerance(5e10, 1e8, 2e11, 0), 5e10);
        assertEq(SlewAnchor.tolerance(5e10, 1e8, 2e11, 1), 5e10 + 1e8);
        assertEq(SlewAnchor.tolerance(5e10, 1e8, 2e11, 1500), 2e11);
        assertEq(SlewAnchor.tolerance(5e10, 1e8, 2e11, 1501), 2e11);
    }

    function testFuzz_ORA2_DistanceIsSymmetric(uint96 a, uint96 b, uint64 limit) external pure {
        assertEq(SlewAnchor.isWithin(a, b, limit), SlewAnchor.isWithin(b, a, limit));
    }

    /// @dev The plain rule, in words: the larger is at most `1 + limit` times the smaller.
    function testFuzz_ORA2_DistanceIsTheSpread(uint96 a, uint96 b, uint64 limit) external pure {
        vm.assume(a != 0 && b != 0);
        (uint256 smaller, uint256 larger) = a < b ? (a, b) : (b, a);
        assertEq(SlewAnchor.isWithin(a, b, limit), (larger - smaller) * ONE <= smaller * uint256(limit));
    }

    /// @dev One step: never past the price, never further than `slope x dt`, never a clock ahead of the time.
    function testFuzz_ORA2_OneStepStaysWithinItsSlope(uint96 anchor, uint96 price, uint40 dt, uint32 slope)
        external
        pure
    {
        vm.assume(anchor != 0 && price != 0);
        slope = uint32(bound(slope, 1, 1e9));
        (uint256 next, uint256 nextAt) = SlewAnchor.follow(anchor, 1000, price, slope, 1000 + uint256(dt));
        if (price > anchor) assertTrue(next >= anchor && next <= price, "between");
        else assertTrue(next <= anchor && next >= price, "between");
        assertTrue(SlewAnchor.isWithin(anchor, next, uint256(slope) * dt), "step");
        assertTrue(nextAt >= 1000 && nextAt <= 1000 + uint256(dt), "clock");
        // The seconds that the clock advanced pay for the step.
        assertTrue(SlewAnchor.isWithin(anchor, next, slope * (nextAt - 1000)), "paid");
    }

    function test_ORA2_WhenTheStepRoundsToNothing_TheClockStands() external pure {
        (uint256 next, uint256 nextAt) = SlewAnchor.follow(1000, 50, 2000, 1e6, 60);
        assertEq(next, 1000);
        assertEq(nextAt, 50);
    }

    function test_ORA2_AnchorArrivesExactly() external pure {
        (uint256 next, uint256 nextAt) = SlewAnchor.follow(1000, 50, 1010, 1e9, 60);
        assertEq(next, 1010);
        assertEq(nextAt, 60);
    }

    /// @dev Over any interval, however it is cut: the anchor's factor is at most e^(slope x seconds), both ways.
    function testFuzz_ORA2_ManyStepsStayWithinTheSlope(uint256 seed, uint32 slope, uint8 steps) external pure {
        slope = uint32(bound(slope, 1, 1e9));
        (uint256 anchor, uint256 anchorAt, uint256 time) = (1e18, 0, 0);
        for (uint256 i = 0; i < steps; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            time += seed % 100;
            uint256 price = 1e15 + (seed >> 128) % 1e21;
            (anchor, anchorAt) = SlewAnchor.follow(anchor, anchorAt, price, slope, time);
        }
        assertLe(anchor, Exponential.grown(1e18, slope * time), "up");
        assertGe(Exponential.grown(anchor, slope * time), 1e18, "down");
    }
}
