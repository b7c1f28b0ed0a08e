// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {SecondFeedTest} from "./SecondFeedTest.sol";
import {IOracleBreaker} from "../../../contracts/oracle/IOracleBreaker.sol";
import {OracleReason} from "../../../contracts/oracle/OracleReason.sol";

/// @notice `poke` while both feeds agree away from the anchor: what is counted, and when the anchor follows.
contract FastMarketTest is SecondFeedTest {
    int128 internal constant NEW = 3000e8;

    function test_ORA6_TheFirstReportIsRemembered() external {
        feed.reportAt(NEW, START - 10);
        second.report(NEW * UNIT);
        vm.recordLogs();
        _assertReason(_poke(), OracleReason.FastMarket);
        assertEq(vm.getRecordedLogs().length, 0);
        IOracleBreaker.FeedRecoveryStatus memory recovery = host.recoveryOf(ETH);
        assertEq(recovery.candidate, uint128(NEW));
        assertEq(recovery.reports, 1);
        assertEq(recovery.firstAt, START - 10, "the time of the report");
        assertEq(recovery.strikes, 0);
    }

    function test_ORA6_NothingLatches() external {
        for (uint256 i = 0; i < 20; ++i) {
            _reportBothAfter(10 minutes, i % 2 == 0 ? NEW : NEW * 2);
            _assertReason(_poke(), OracleReason.FastMarket);
            assertFalse(host.isTripped(ETH));
        }
        assertEq(host.incidentCount(), 0);
    }

    function test_ORA6_TheSameReportCountsOnce() external {
        _pokeAfter(0, NEW);
        skip(10);
        vm.record();
        _poke();
        (, bytes32[] memory writes) = vm.accesses(address(host));
        assertEq(writes.length, 0);
    }

    // When the anchor follows

    function test_ORA6_AfterRoundsAndSpan_TheAnchorFollows() external {
        _pokeAfter(0, NEW);
        _pokeAfter(SPAN / 2, 3030e8);
        _reportBothAfter(SPAN / 2, 2980e8);
        vm.expectEmit(address(host));
        emit IOracleBreaker.OracleAnchorRebased(ETH, 2000e8, 2980e8);
        _assertReason(_poke(), OracleReason.FastMarket);
        assertEq(_anchor(), 2980e8, "the latest price");
        assertEq(host.status(ETH).age, 0);
        _assertAccepted(2980e8);
        assertEq(host.recoveryOf(ETH).candidate, 0);
        assertEq(host.recoveryOf(ETH).reports, 0);
        assertEq(host.recoveryOf(ETH).firstAt, 0);
    }

    function test_ORA6_WithAllRoundsAndASecondTooFew_TheAnchorStays() external {
        _pokeAfter(0, NEW);
        _pokeAfter(SPAN / 2, NEW);
        _pokeAfter(SPAN / 2 - 1, NEW);
        assertEq(_anchor(), 2000e8);
        assertEq(host.recoveryOf(ETH).reports, 3);
        _pokeAfter(1, NEW);
        assertEq(_anchor(), uint128(NEW));
    }

    function test_ORA6_WithAllTheSpanAndOneReportTooFew_TheAnchorStays() external {
        _pokeAfter(0, NEW);
        _pokeAfter(SPAN, NEW);
        assertEq(_anchor(), 2000e8);
        _pokeAfter(1, NEW);
        assertEq(_anchor(), uint128(NEW));
    }

    /// @dev Looking often does not make reports.
    function test_ORA6_ManyLooksAtOneReportAreOne() external {
        feed.report(NEW);
        for (uint256 t = 0; t < MAX_AGE; t += 5 minutes) {
            vm.warp(START + t);
            second.report(NEW * UNIT);
            _poke();
        }
        assertEq(host.recoveryOf(ETH).reports, 1);
    }

    /// @dev A feed that goes back and forth between two reports has made two.
    function test_ORA6_AReportFromBeforeTheLatestIsNone() external {
        _pokeAfter(0, NEW);
        vm.warp(START + SPAN);
        for (uint40 i = 0; i < 6; ++i) {
            feed.reportAt(NEW, START + SPAN - i % 2);
            second.report(NEW * UNIT);
            _poke();
        }
        assertEq(host.recoveryOf(ETH).reports, 2);
        assertEq(_anchor(), 2000e8);
    }

    // What begins anew

    function test_ORA6_WithinTheBand_TheCountGoesOn() external {
        _pokeAfter(0, NEW);
        _pokeAfter(60, 3030e8);
        assertEq(host.recoveryOf(ETH).reports, 2);
        assertEq(host.recoveryOf(ETH).candidate, uint128(NEW), "small steps do not carry the band along");
    }

    function test_ORA6_OutsideTheBand_TheCountBeginsAnew() external {
        _pokeAfter(0, NEW);
        _pokeAfter(60, 3030e8 + 1);
        assertEq(host.recoveryOf(ETH).reports, 1);
        assertEq(host.recoveryOf(ETH).candidate, 3030e8 + 1);
        assertEq(host.recoveryOf(ETH).firstAt, START + 60);
    }

    /// @dev Reports that nobody looked at for so long are no witness for what lies between.
    function test_ORA6_AfterALongSilence_TheCountBeginsAnew() external {
        _pokeAfter(0, NEW);
        _pokeAfter(SPAN + MAX_AGE, NEW);
        assertEq(host.recoveryOf(ETH).reports, 2);
        _pokeAfter(SPAN + MAX_AGE + 1, NEW);
        assertEq(host.recoveryOf(ETH).reports, 1);
        assertEq(host.recoveryOf(ETH).firstAt, _now());
    }

    /// @dev Two spikes with calm between them are not one move.
    function test_ORA6_AfterALookAtGoodData_TheCountBeginsAnew() external {
        _pokeAfter(0, NEW);
        _pokeAfter(SPAN / 2, NEW);
        _pokeAfter(60, PRICE);
        assertEq(host.recoveryOf(ETH).reports, 0);
        _pokeAfter(SPAN / 2, NEW);
        assertEq(_anchor(), 2000e8);
        assertEq(host.recoveryOf(ETH).reports, 1);
    }

    function test_ORA6_ATripBeginsAnew() external {
        _pokeAfter(0, NEW);
        _pokeAfter(60, NEW);
        vm.warp(_now() + 60);
        _report(NEW, 3100e8);
        _assertReason(_poke(), OracleReason.Disagreement);
        assertEq(host.recoveryOf(ETH).reports, 0);
        assertEq(host.recoveryOf(ETH).candidate, 0);
        assertEq(host.recoveryOf(ETH).strikes, 1);
    }

    /// @dev Nobody else says so: a lone leg outside trips.
    function test_ORA6_WhenTheSecondGoesMissing_IsATrip() external {
        _pokeAfter(0, NEW);
        vm.warp(_now() + 60);
        _secondIsMissing(NEW);
        _assertReason(_poke(), OracleReason.Deviation);
        assertTrue(host.isTripped(ETH));
    }

    // Beside a latch

    /// @dev The count may run meanwhile; the latch ends by its own time.
    function test_ORA6_WhileLatched_TheAnchorFollowsAndTheLatchStays() external {
        _report(NEW, 3100e8);
        _poke();
        _terms(2, 10 minutes);
        _pokeAfter(0, NEW);
        _pokeAfter(20 minutes, NEW);
        assertEq(_anchor(), uint128(NEW));
        _assertRefused(OracleReason.Latched, NEW, uint128(NEW));
        _reportBothAfter(LATCH - 20 minutes, NEW);
        _assertAccepted(uint128(NEW));
    }

    // Strikes

    function test_ORA6_EachTripDoublesTheSpan() external {
        _longAnchor();
        for (uint256 trips = 1; trips <= 5; ++trips) {
            _tripAfter(LATCH);
            uint256 strikes = trips > 4 ? 4 : trips;
            assertEq(host.recoveryOf(ETH).strikes, strikes);
            uint256 snapshot = vm.snapshotState();
            vm.warp(_now() + LATCH);
            _assertSpan(SPAN << strikes);
            vm.revertToState(snapshot);
        }
    }

    function test_ORA6_AStrikeIsForgivenAWeek() external {
        _longAnchor();
        _tripAfter(0);
        _tripAfter(LATCH);
        uint256 snapshot = vm.snapshotState();
        // The last report counts, and the span of four hours begins within the week.
        _reportBothAfter(7 days - 4 * SPAN - 1, NEW);
        _assertSpan(4 * SPAN);
        vm.revertToState(snapshot);
        _reportBothAfter(7 days, NEW);
        assertEq(host.recoveryOf(ETH).strikes, 1, "one is left");
        _assertSpan(2 * SPAN);
        vm.revertToState(snapshot);
        _longerAnchor();
        _reportBothAfter(14 days, NEW);
        assertEq(host.recoveryOf(ETH).strikes, 0);
        _assertSpan(SPAN);
    }

    /// @dev What was forgiven does not come back with the next trip.
    function test_ORA6_AfterForgiveness_TheNextTripIsTheFirst() external {
        _tripAfter(0);
        _tripAfter(LATCH);
        _tripAfter(21 days);
        assertEq(host.recoveryOf(ETH).strikes, 1);
    }

    /// @dev With enough rounds of good data the anchor follows exactly after `span` seconds, and not a second before.
    function _assertSpan(uint256 span) internal {
        uint256 start = _now();
        _report(NEW, NEW);
        _poke();
        while (_now() + SPAN < start + span) _pokeAfter(SPAN, NEW);
        if (start + span - 1 > _now()) _pokeAfter(start + span - 1 - _now(), NEW);
        _pokeAfter(0, NEW);
        assertEq(_anchor(), 2000e8, "a second before");
        _pokeAfter(1, NEW);
        assertEq(_anchor(), uint128(NEW), "after the span");
    }

    function _pokeAfter(uint256 wait, int128 price) internal {
        _reportBothAfter(wait, price);
        _poke();
    }

    function _tripAfter(uint256 wait) internal {
        vm.warp(_now() + wait);
        _report(0, PRICE);
        _poke();
    }

    function _terms(uint8 rounds, uint24 span) internal {
        IOracleBreaker.SecondSettings memory s = _secondSettings();
        (s.rounds, s.span) = (rounds, span);
        _report(PRICE, PRICE);
        host.initSecondFeed(ETH, s);
    }

    /// @dev Twelve days, so that the anchor decides throughout.
    function _longAnchor() internal {
        IOracleBreaker.FeedSettings memory settings = _settings();
        settings.anchorLimit = 1 << 20;
        host.initFeed(ETH, settings);
    }

    function _longerAnchor() internal {
        IOracleBreaker.FeedSettings memory settings = _settings();
        settings.anchorLimit = 1 << 24;
        _report(PRICE, PRICE);
        host.initFeed(ETH, settings);
    }
}
