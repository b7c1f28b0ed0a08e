// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {FlatFeed} from "../../mocks/oracle/Feeds.sol";
import {OracleTest} from "./OracleTest.sol";
import {IOracleBreaker} from "../../../contracts/oracle/IOracleBreaker.sol";
import {OracleReason} from "../../../contracts/oracle/OracleReason.sol";

/// @notice `poke` of a feed that can be made and unmade within one transaction: a second look latches.
contract TwoStepTest is OracleTest {
    uint256 internal constant SUSPICION = 1 hours;

    function setUp() public override {
        super.setUp();
        IOracleBreaker.FeedSettings memory settings = _settings();
        settings.twoStep = true;
        host.initFeed(ETH, settings);
    }

    function test_ORA5_TheFirstLookIsRecorded() external {
        feed.report(3000e8);
        _expectSuspected();
        _assertReason(_poke(), OracleReason.Deviation);
        assertFalse(host.isTripped(ETH));
        assertEq(host.incidentCount(), 0);
        assertEq(host.recoveryOf(ETH).suspectedAt, START);
        assertEq(host.recoveryOf(ETH).strikes, 0);
        _assertRefused(OracleReason.Deviation, 3000e8, 2000e8);
    }

    /// @dev Whoever made the price in this transaction cannot confirm it in the same block.
    function test_ORA5_InTheSameBlock_ASecondLookIsNoSecondLook() external {
        feed.report(3000e8);
        _poke();
        vm.recordLogs();
        _assertReason(_poke(), OracleReason.Deviation);
        assertEq(vm.getRecordedLogs().length, 0);
        assertFalse(host.isTripped(ETH));
    }

    function test_ORA5_InALaterBlock_TheSecondLookLatches() external {
        feed.report(3000e8);
        _poke();
        _reportAfter(1, 3100e8);
        _assertReason(_poke(), OracleReason.Deviation);
        assertTrue(host.isTripped(ETH));
        assertEq(host.status(ETH).since, START + 1);
        (, int256 observed,) = host.lastTrip(ETH);
        assertEq(observed, 3100e8, "what the second look saw");
        assertEq(host.recoveryOf(ETH).suspectedAt, 0);
        assertEq(host.recoveryOf(ETH).strikes, 1);
    }

    function test_ORA5_WithinTheHour_TheSecondLookLatches() external {
        feed.report(3000e8);
        _poke();
        _reportAfter(SUSPICION, 3000e8);
        _poke();
        assertTrue(host.isTripped(ETH));
    }

    function test_ORA5_AfterTheHour_ItIsTheFirstLookAgain() external {
        feed.report(3000e8);
        _poke();
        _reportAfter(SUSPICION + 1, 3000e8);
        _expectSuspected();
        _poke();
        assertFalse(host.isTripped(ETH));
        assertEq(host.recoveryOf(ETH).suspectedAt, START + SUSPICION + 1);
        _reportAfter(1, 3000e8);
        _poke();
        assertTrue(host.isTripped(ETH));
    }

    /// @dev What was gone meanwhile is not the same trouble.
    function test_ORA5_ALookAtGoodDataEndsTheSuspicion() external {
        feed.report(3000e8);
        _poke();
        _reportAfter(12, PRICE);
        _assertReason(_poke(), OracleReason.None);
        assertEq(host.recoveryOf(ETH).suspectedAt, 0);
        _reportAfter(12, 3000e8);
        _poke();
        assertFalse(host.isTripped(ETH));
    }

    /// @dev A second feed that says nothing says nothing good.
    function test_ORA5_AMissingSecondEndsNoSuspicion() external {
        FlatFeed second = _joined();
        feed.report(0);
        _poke();
        _reportAfter(12, PRICE);
        second.report(0);
        _assertReason(_poke(), OracleReason.SecondMissing);
        assertEq(host.recoveryOf(ETH).suspectedAt, START);
        _reportAfter(12, 0);
        _poke();
        assertTrue(host.isTripped(ETH));
    }

    function test_ORA5_AfterALatch_TwoLooksAreNeededAgain() external {
        feed.report(3000e8);
        _poke();
        _reportAfter(1, 3000e8);
        _poke();
        _reportAfter(LATCH, 3000e8);
        _expectSuspected();
        _poke();
        assertFalse(host.isTripped(ETH));
    }

    /// @dev Good data that nobody suspects cost no slot.
    function test_WhenNothingIsSuspected_ALookChangesNothing() external {
        vm.record();
        _poke();
        (, bytes32[] memory writes) = vm.accesses(address(host));
        assertEq(writes.length, 0);
    }

    function _joined() internal returns (FlatFeed second) {
        second = new FlatFeed(PRICE, 8);
        IOracleBreaker.SecondSettings memory settings = IOracleBreaker.SecondSettings({
            aggregator: address(second),
            decimals: 8,
            maxAge: MAX_AGE,
            agreeBps: 200,
            rounds: 3,
            span: 1 hours,
            bandBps: 100
        });
        host.initSecondFeed(ETH, settings);
    }

    function _expectSuspected() internal {
        vm.expectEmit(address(host));
        emit IOracleBreaker.OracleSuspected(ETH, users.stranger, OracleReason.Deviation, 3000e8);
    }

    function _poke() internal returns (OracleReason) {
        vm.prank(users.stranger);
        return host.poke(ETH);
    }
}
