// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {OracleTest} from "./OracleTest.sol";
import {IOracleBreaker} from "../../../contracts/oracle/IOracleBreaker.sol";
import {OracleMode, OracleReason} from "../../../contracts/oracle/OracleReason.sol";

/// @notice What is stored, through the three views that ask no feed.
contract StatusTest is OracleTest {
    function test_RevertWhen_Unknown() external {
        _expectUnknown();
        host.status(UNKNOWN);
        _expectUnknown();
        host.isTripped(UNKNOWN);
        _expectUnknown();
        host.lastTrip(UNKNOWN);
        _expectUnknown();
        host.recoveryOf(UNKNOWN);
    }

    function test_WhenNew() external {
        vm.warp(START + 7);
        _assertStatus(OracleMode.Trusted, OracleReason.None, 0, 7, 0);
        assertFalse(host.isTripped(ETH));
    }

    function test_ORA8_WhenLatched() external {
        vm.warp(START + 10);
        feed.report(0);
        host.poke(ETH);
        vm.warp(START + 15);
        _assertStatus(OracleMode.Latched, OracleReason.NotPositive, START + 10, 15, START + 10 + LATCH);
        assertTrue(host.isTripped(ETH));
    }

    /// @dev The last second of the latch and the first after it; what happened stays readable.
    function test_ORA8_WhenLatchIsOver() external {
        feed.report(0);
        host.poke(ETH);
        vm.warp(START + LATCH - 1);
        assertTrue(host.isTripped(ETH));
        vm.warp(START + LATCH);
        assertFalse(host.isTripped(ETH));
        _assertStatus(OracleMode.Trusted, OracleReason.NotPositive, START, LATCH, START + LATCH);
    }

    function _assertStatus(OracleMode mode, OracleReason reason, uint40 since, uint40 age, uint40 reconnectAt)
        internal
        view
    {
        IOracleBreaker.FeedStatus memory status = host.status(ETH);
        assertEq(uint8(status.mode), uint8(mode), "mode");
        _assertReason(status.reason, reason);
        assertEq(status.since, since, "since");
        assertEq(status.lastGood, 2000e8, "last good");
        assertEq(status.age, age, "age");
        assertEq(status.reconnectAt, reconnectAt, "reconnect");
    }
}
