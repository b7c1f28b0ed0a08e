// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {Test} from "forge-std/Test.sol";

import {TickPrice} from "../../../../contracts/oracle/adapters/TickPrice.sol";

/// @dev The figures are 1.0001^tick to a hundred digits, cut off. `TwapFeed.t.sol` compares with a real pool.
contract TickPriceTest is Test {
    function test_IsOneAtZero() external pure {
        assertEq(TickPrice.scaled(0, 1, 1), 1);
        assertEq(TickPrice.scaled(0, 1e38, 1e38), 1);
    }

    /// @dev Cut off both in the base and at the end: one unit of 18 decimals at most.
    function test_KnownPowers() external pure {
        _assertJustBelow(TickPrice.scaled(1, 1e18, 1), 1_000_100_000_000_000_000);
        _assertJustBelow(TickPrice.scaled(10_000, 1e18, 1), 2_718_145_926_825_224_864);
        assertApproxEqAbs(TickPrice.scaled(-1, 1e18, 1), 999_900_009_999_000_099, 1);
        assertApproxEqAbs(TickPrice.scaled(-10_000, 1e18, 1), 367_897_834_377_123_709, 1);
    }

    function test_ReachesBothEnds() external pure {
        // One part in 1e18.
        assertApproxEqRel(TickPrice.scaled(887_272, 1, 1), 340_256_786_836_388_094_050_805_785_052_946_541_066, 1);
        assertApproxEqRel(TickPrice.scaled(-200_000, 1e38, 1), 206_321_566_944_401_848_001_832_581_497, 1);
        assertEq(TickPrice.scaled(-887_272, 1e38, 1), 0);
    }

    function test_RoundsDownOnce() external pure {
        // 367,897,834,377,123,709.9 over 1e9, in one division or in two
        assertEq(TickPrice.scaled(-10_000, 1e18, 1e9), 367_897_834);
        assertEq(TickPrice.scaled(10_000, 1e18, 1e9), 2_718_145_926);
    }

    function testFuzz_RisesWithTheTick(int256 tick) external pure {
        tick = bound(tick, -690_000, 887_271);
        assertLt(TickPrice.scaled(tick, 1e38, 1), TickPrice.scaled(tick + 1, 1e38, 1));
    }

    /// @dev `x^a * x^b = x^(a + b)`, to fifteen digits.
    function testFuzz_IsAPower(int256 a, int256 b) external pure {
        (a, b) = (bound(a, -200_000, 200_000), bound(b, -200_000, 200_000));
        uint256 product = Math.mulDiv(TickPrice.scaled(a, 1e30, 1), TickPrice.scaled(b, 1e30, 1), 1e30);
        assertApproxEqRel(product, TickPrice.scaled(a + b, 1e30, 1), 1e8);
    }

    function _assertJustBelow(uint256 actual, uint256 exact) private pure {
        assertLe(actual, exact);
        assertLe(exact - actual, 1);
    }
}
