// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {OracleTest} from "./OracleTest.sol";
import {OracleReason} from "../../../contracts/oracle/OracleReason.sol";

/// @notice `poke` of a lone feed whose anchor is too old to decide: it walks, by its slope and no further.
contract AnchorOldTest is OracleTest {
    uint256 internal constant AGE = ANCHOR_LIMIT + 1;

    function test_ORA2_WhenWithinReach_TheAnchorArrives() external {
        _reportAfter(AGE, 3000e8);
        vm.recordLogs();
        _assertReason(_poke(), OracleReason.AnchorOld);
        assertEq(vm.getRecordedLogs().length, 0);
        assertEq(_anchor(), 3000e8);
        assertEq(host.status(ETH).age, 0);
        _assertAccepted(3000e8);
    }

    /// @dev 65,537 seconds at 55,555,556 parts of 1e12.
    function test_ORA2_WhenOutOfReach_TheAnchorWalksItsSlope() external {
        _reportAfter(AGE, 20_000e8);
        _poke();
        assertEq(_anchor(), 2000e8 + 2000e8 * (AGE * SLOPE) / 1e12);
        _assertRefused(OracleReason.Deviation, 20_000e8, _anchor());
    }

    function test_ORA2_WhenOutOfReachDown_TheAnchorWalksItsSlope() external {
        _reportAfter(AGE, 200e8);
        _poke();
        uint256 factor = 1e12 + AGE * SLOPE;
        assertEq(_anchor(), (2000e8 * 1e12 + factor - 1) / factor);
    }

    function test_ORA2_InTheLastSecondOfTheLimit_IsATripInstead() external {
        _reportAfter(ANCHOR_LIMIT, 3000e8);
        _assertReason(_poke(), OracleReason.Deviation);
        assertEq(_anchor(), 2000e8);
        assertTrue(host.isTripped(ETH));
    }

    /// @dev The price of a feed that is latched is refused, so it moves nothing.
    function test_ORA2_WhileLatched_TheAnchorStays() external {
        _reportAfter(ANCHOR_LIMIT, 3000e8);
        _poke();
        _reportAfter(LATCH - 1, 3000e8);
        _assertReason(_poke(), OracleReason.Latched);
        assertEq(_anchor(), 2000e8);
        _reportAfter(1, 3000e8);
        _poke();
        assertEq(_anchor(), 3000e8);
    }

    /// @dev People said that the feed is not to be believed: no stranger makes its price the anchor.
    function test_ORA2_WhileDistrusted_TheAnchorStays() external {
        vm.prank(users.council);
        host.distrustFeed(ETH);
        _reportAfter(AGE, 3000e8);
        _assertReason(_poke(), OracleReason.Distrusted);
        assertEq(_anchor(), 2000e8);
        assertEq(host.status(ETH).age, AGE);
    }

    /// @dev Fifty times the price, nobody with a key, a poke an hour: two limits and a rest.
    function test_ORA6_ThereIsAWayBackForEveryPriceInsideTheBounds() external {
        uint256 waited;
        for (; waited < 10 days; waited += 1 hours) {
            _reportAfter(1 hours, 100_000e8 - 10_000e8);
            (OracleReason reason,) = host.check(ETH);
            if (reason == OracleReason.None) break;
            _poke();
        }
        assertLe(waited, 3 * (uint256(ANCHOR_LIMIT) + 1 hours) + LATCH);
        _assertAccepted(90_000e8);
    }

    function _poke() internal returns (OracleReason) {
        vm.prank(users.stranger);
        return host.poke(ETH);
    }
}
