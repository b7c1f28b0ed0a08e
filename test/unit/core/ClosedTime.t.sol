// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Scope} from "../../../contracts/types/Scope.sol";
import {PauseBase} from "../../utils/PauseBase.t.sol";

contract ClosedTimeTest is PauseBase {
    function test_CON5_WhenNeverClosed_IsZero() external view {
        assertEq(host.closedTime(HOST, Scope.Enter), 0);
        assertEq(host.closedTime(MARKET, Scope.Govern), 0);
    }

    function test_CON5_CountsEachSecondUntilExpiry() external {
        _contain(users.council, MARKET, ENTER, _now() + 100);
        assertEq(host.closedTime(MARKET, Scope.Enter), 0);
        skip(1);
        assertEq(host.closedTime(MARKET, Scope.Enter), 1);
        skip(98);
        assertEq(host.closedTime(MARKET, Scope.Enter), 99);
        skip(1);
        assertEq(host.closedTime(MARKET, Scope.Enter), 100);
        skip(365 days);
        assertEq(host.closedTime(MARKET, Scope.Enter), 100, "and no longer");
        assertEq(host.closedTime(MARKET, Scope.Trade), 0, "only what was closed");
        assertEq(host.closedTime(HOST, Scope.Enter), 0, "each key for itself");
    }

    function test_CON5_AddsUpClosings() external {
        _contain(users.council, HOST, ENTER, _now() + 100);
        skip(1000);
        _contain(users.council, HOST, ENTER, _now() + 50);
        skip(20);
        assertEq(host.closedTime(HOST, Scope.Enter), 120);
        _contain(users.council, HOST, ENTER, _now() + 50);
        skip(1000);
        assertEq(host.closedTime(HOST, Scope.Enter), 170, "a lengthened closing is counted once");
    }

    function test_CON5_CountsWhatWasImplied() external {
        _contain(users.council, HOST, EXIT, _now() + 100);
        skip(100);
        assertEq(host.closedTime(HOST, Scope.Trade), 100);
        assertEq(host.closedTime(HOST, Scope.Enter), 100);
    }

    function test_CON5_AnEarlyReopeningStopsTheCount() external {
        _contain(users.governor, HOST, ENTER, type(uint40).max);
        _propose(HOST, _plan());
        skip(DELAY);
        host.executeUnpause(HOST);
        assertEq(host.closedTime(HOST, Scope.Enter), DELAY);
        skip(1 days);
        assertEq(host.closedTime(HOST, Scope.Enter), DELAY);
    }

    function test_CON5_GraceCountsAsClosed() external {
        _contain(users.council, HOST, REPAY, _now() + 2 hours);
        skip(1 days);
        assertEq(host.closedTime(HOST, Scope.Repay), 2 hours);
        assertEq(host.closedTime(HOST, Scope.Liquidate), 3 hours);
        assertEq(host.closedTime(HOST, Scope.Trade), 3 hours);
        assertEq(host.closedTime(HOST, Scope.Exit), 0);
    }

    function test_CON5_ClosedWithoutEnd_CountsOn() external {
        _contain(users.governor, HOST, GOVERN, type(uint40).max);
        skip(100 * 365 days);
        assertEq(host.closedTime(HOST, Scope.Govern), 100 * 365 days);
    }

    /// @dev The second of a closing that touches the one before it is counted once.
    function test_CON5_ClosedAgainInTheSecondItOpens() external {
        _contain(users.council, HOST, ENTER, _now() + 100);
        skip(100);
        _contain(users.council, HOST, ENTER, _now() + 100);
        skip(200);
        assertEq(host.closedTime(HOST, Scope.Enter), 200);
    }

    function testFuzz_CON5_NeverDecreasesAndCountsAtMostEachSecond(
        uint24[8] calldata durations,
        uint24[8] calldata gaps
    ) external {
        uint256 last;
        for (uint256 i = 0; i < 8; ++i) {
            _contain(users.governor, HOST, ENTER, _now() + 1 + durations[i]);
            uint40 before = _now();
            skip(gaps[i]);
            uint256 closed = host.closedTime(HOST, Scope.Enter);
            assertGe(closed, last);
            assertLe(closed - last, _now() - before);
            last = closed;
        }
    }
}
