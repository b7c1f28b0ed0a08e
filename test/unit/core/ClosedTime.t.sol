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
}
