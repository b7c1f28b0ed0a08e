// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {OracleTest} from "./OracleTest.sol";
import {OraclePurpose, OracleReason} from "../../../contracts/oracle/OracleReason.sol";

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

    /// @dev 65,537 seconds at 55,555,556 parts of 1e12 reach 9,281.8; within 5 % of that the price is near enough.
    function test_ORA2_WhenNearlyWithinReach_TheAnchorWalksItsSlope() external {
        uint256 reached = 2000e8 + 2000e8 * (AGE * SLOPE) / 1e12;
        uint256 most = reached + reached / 20;
        _reportAfter(AGE, int128(uint128(most)));
        _poke();
        assertEq(_anchor(), reached);
        _assertAccepted(most);
    }

    /// @dev Half way it would be young again, and refuse to everybody what all get a price for now.
    function test_ORA2_WhenOutOfReach_NobodysPriceIsTaken() external {
        uint256 reached = 2000e8 + 2000e8 * (AGE * SLOPE) / 1e12;
        uint256 price = reached + reached / 20 + 1;
        _reportAfter(AGE, int128(uint128(price)));
        _assertReason(_poke(), OracleReason.AnchorOld);
        assertEq(_anchor(), 2000e8);
        assertEq(host.status(ETH).age, AGE);
        assertEq(host.price(ETH, OraclePurpose.CollateralToBorrow), 2000e8);
        assertEq(host.price(ETH, OraclePurpose.CollateralToLiquidate), price);
        // A second later it is in reach.
        _reportAfter(1, int128(uint128(price)));
        _poke();
        _assertAccepted(price);
    }

    function test_ORA2_WhenNearlyWithinReachDown_TheAnchorWalksItsSlope() external {
        uint256 factor = 1e12 + AGE * SLOPE;
        uint256 reached = (2000e8 * 1e12 + factor - 1) / factor;
        uint256 least = (reached * 100 + 104) / 105;
        _reportAfter(AGE, int128(uint128(least - 1)));
        _poke();
        assertEq(_anchor(), 2000e8);
        feed.report(int128(uint128(least)));
        _poke();
        assertEq(_anchor(), reached);
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

    /// @dev Ten times the price, nobody with a key, a poke an hour: all get a price again behind the limit, and the
    /// accepted one as soon as the slope reaches it: (10 / 1.05 - 1) / slope = 42.6 hours.
    function test_ORA6_AGenuineJumpHasAWayBack() external {
        uint256 served;
        for (uint256 t = 1 hours; t < 43 hours; t += 1 hours) {
            _reportAfter(1 hours, 10 * PRICE);
            _poke();
            try host.price(ETH, OraclePurpose.CollateralToBorrow) returns (uint256 price) {
                assertEq(price, 2000e8);
                if (served == 0) served = t;
            } catch {
                assertEq(served, 0, "served, and then no more");
            }
        }
        assertEq(served, 19 hours);
        _reportAfter(1 hours, 10 * PRICE);
        _poke();
        _assertAccepted(20_000e8);
    }

    function _poke() internal returns (OracleReason) {
        vm.prank(users.stranger);
        return host.poke(ETH);
    }
}
