// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Vm} from "forge-std/Vm.sol";

import {OracleHost} from "../../mocks/oracle/OracleHost.sol";
import {OracleTest} from "./OracleTest.sol";
import {IContainment} from "../../../contracts/core/IContainment.sol";
import {IOracleBreaker} from "../../../contracts/oracle/IOracleBreaker.sol";
import {OracleMode, OracleReason} from "../../../contracts/oracle/OracleReason.sol";
import {Scope, ScopeSet, ScopeSetLib} from "../../../contracts/types/Scope.sol";
import {Tier} from "../../../contracts/types/Tier.sol";

contract PokeTest is OracleTest {
    function test_WhenDataIsGood_ChangesNothing() external {
        feed.report(2050e8);
        vm.record();
        vm.recordLogs();
        _assertReason(_poke(), OracleReason.None);
        (, bytes32[] memory writes) = vm.accesses(address(host));
        assertEq(writes.length, 0, "writes");
        assertEq(vm.getRecordedLogs().length, 0, "events");
    }

    function test_RevertWhen_Unknown() external {
        _expectUnknown();
        host.poke(UNKNOWN);
    }

    function test_ORA8_WhenDataIsBad_Latches() external {
        feed.report(3000e8);
        vm.expectEmit(address(host));
        emit IOracleBreaker.OracleTripped(ETH, users.stranger, OracleReason.Deviation, 3000e8, 2000e8, START + LATCH, 1);
        _assertReason(_poke(), OracleReason.Deviation);

        IOracleBreaker.FeedStatus memory status = host.status(ETH);
        assertEq(uint8(status.mode), uint8(OracleMode.Latched));
        _assertReason(status.reason, OracleReason.Deviation);
        assertEq(status.since, START);
        assertEq(status.reconnectAt, START + LATCH);
        (OracleReason reason, int256 observed, uint256 anchor) = host.lastTrip(ETH);
        _assertReason(reason, OracleReason.Deviation);
        assertEq(observed, 3000e8);
        assertEq(anchor, 2000e8);
    }

    function test_ORA5_WhenDataIsBad_ClosesTheMarket() external {
        feed.report(3000e8);
        _poke();
        assertEq(host.closedUntil(ETH, Scope.Enter), START + AUTOMATIC_MAX);
        assertEq(host.closedUntil(ETH, Scope.Trade), START + AUTOMATIC_MAX);
        assertTrue(host.isOpen(ETH, Scope.Exit), "exit");
        assertTrue(host.isOpen(ETH, Scope.Repay), "repay");
        assertTrue(host.isOpen(Scope.Enter), "rest of the host");
    }

    function test_ORA5_IncidentPointsToTheFeed() external {
        feed.report(3000e8);
        vm.recordLogs();
        _poke();
        // The latch is paid for first.
        Vm.Log memory log = vm.getRecordedLogs()[1];
        assertEq(log.topics[0], IContainment.Contained.selector);
        assertEq(log.topics[1], bytes32(uint256(1)), "incident");
        assertEq(log.topics[2], ETH, "market");
        (Tier tier, ScopeSet scopes,, bytes32 cause, bytes32 evidence) =
            abi.decode(log.data, (Tier, ScopeSet, uint256, bytes32, bytes32));
        assertEq(uint8(tier), uint8(Tier.Automatic));
        assertEq(ScopeSet.unwrap(scopes), ScopeSet.unwrap(_settings().closes));
        assertEq(cause, "oracle");
        assertEq(evidence, ETH, "the feed");
    }

    function test_WhenNoScopesAreRegistered_OnlyLatches() external {
        _close(ScopeSetLib.NONE);
        feed.report(3000e8);
        vm.expectEmit(address(host));
        emit IOracleBreaker.OracleTripped(ETH, users.stranger, OracleReason.Deviation, 3000e8, 2000e8, START + LATCH, 0);
        _poke();
        assertEq(host.incidentCount(), 0);
        assertTrue(host.isTripped(ETH));
    }

    /// @dev The feed recovers at once; the latch does not.
    function test_ORA5_LatchOutlastsTheEvidence() external {
        feed.report(3000e8);
        _poke();
        feed.report(PRICE);
        _assertRefused(OracleReason.Latched, PRICE, 2000e8);
        _assertReason(_poke(), OracleReason.Latched);
    }

    function test_ORA8_LatchEndsByTime() external {
        feed.report(3000e8);
        _poke();
        _reportAfter(LATCH - 1, PRICE);
        _assertRefused(OracleReason.Latched, PRICE, 2000e8);
        _reportAfter(1, PRICE);
        _assertAccepted(2000e8);
        assertFalse(host.isTripped(ETH));
    }

    /// @dev A latch that has ended says nothing about data that is still bad.
    function test_WhenLatchEndsAndDataIsBad_IsStillRefused() external {
        feed.report(3000e8);
        _poke();
        _reportAfter(LATCH, 3000e8);
        _assertRefused(OracleReason.Deviation, 3000e8, 2000e8);
    }

    function test_WhenLatched_ChangesNothing() external {
        feed.report(3000e8);
        _poke();
        vm.warp(START + LATCH - 1);
        vm.record();
        _assertReason(_poke(), OracleReason.Deviation);
        (, bytes32[] memory writes) = vm.accesses(address(host));
        assertEq(writes.length, 0);
        assertEq(host.status(ETH).reconnectAt, START + LATCH);
    }

    function test_WhenLatchHasEndedAndDataIsBad_LatchesAgain() external {
        feed.report(3000e8);
        _poke();
        _reportAfter(LATCH, 3000e8);
        _poke();
        assertEq(host.status(ETH).since, START + LATCH);
        assertEq(host.status(ETH).reconnectAt, START + 2 * LATCH);
    }

    function test_ORA8_LatchAndDistrustLiveApart() external {
        vm.prank(users.council);
        host.distrustFeed(ETH);
        feed.report(3000e8);
        _poke();
        assertEq(uint8(host.status(ETH).mode), uint8(OracleMode.LatchedAndDistrusted));
        _reportAfter(LATCH, PRICE);
        assertEq(uint8(host.status(ETH).mode), uint8(OracleMode.Distrusted), "the latch has ended alone");
        _assertRefused(OracleReason.Distrusted, PRICE, 2000e8);
    }

    /// @dev The host's own revert takes nothing back that a poke has stored.
    function test_ORA5_LatchSurvivesTheHostsRevert() external {
        feed.report(3000e8);
        _poke();
        feed.report(PRICE);
        vm.expectRevert();
        host.useThenRevert(ETH);
        assertTrue(host.isTripped(ETH));
    }

    // CON-8

    /// @dev Bad data all day, a poke every five minutes: one hour at once, and what a day refills on top of it.
    function test_CON8_LatchesStayWithinTheirBudget() external {
        uint256 latched;
        for (uint256 t = 0; t < ANCHOR_LIMIT - 5 minutes; t += 5 minutes) {
            _reportAfter(5 minutes, 3000e8);
            if (!host.isTripped(ETH)) latched += _secondsOfNewLatch();
            (OracleReason reason,) = host.check(ETH);
            _assertReason(reason, OracleReason.Deviation);
        }
        assertGe(latched, 2 hours);
        assertLe(latched, 3 hours);
    }

    /// @dev One latch may take all there is. The next is made when the whole of it has been refilled, and not before.
    function test_CON8_WhenBudgetIsSpent_LatchesWholeOrNotAtAll() external {
        IOracleBreaker.FeedSettings memory settings = _settings();
        settings.latchSeconds = uint24(AUTOMATIC_MAX);
        host.initFeed(ETH, settings);
        feed.report(3000e8);
        _poke();
        // 2 hours refill per day, so an hour takes twelve.
        _reportAfter(12 hours - 1, 3000e8);
        _poke();
        assertFalse(host.isTripped(ETH));
        _assertRefused(OracleReason.Deviation, 3000e8, 2000e8);
        skip(AUTOMATIC_MAX);
        feed.report(3000e8);
        _poke();
        assertEq(host.status(ETH).reconnectAt, _now() + AUTOMATIC_MAX);
    }

    /// @dev The same second in which the budget ran dry: refused, no latch, no incident; told once.
    function test_CON8_WhenNothingIsLeft_RefusesAndSaysItOnce() external {
        _limitAutomatic(1 hours, 1 hours);
        feed.report(3000e8);
        _poke();
        _reportAfter(LATCH, 3000e8);
        _poke();
        _reportAfter(LATCH, 3000e8);
        uint64 incidents = host.incidentCount();
        vm.expectEmit(address(host));
        emit IOracleBreaker.OracleTripped(ETH, users.stranger, OracleReason.Deviation, 3000e8, 2000e8, _now(), 0);
        _assertReason(_poke(), OracleReason.Deviation);
        skip(LATCH - 1);
        feed.report(3000e8);
        vm.recordLogs();
        _assertReason(_poke(), OracleReason.Deviation);
        assertEq(vm.getRecordedLogs().length, 0);
        assertEq(host.incidentCount(), incidents);
        assertFalse(host.isTripped(ETH));
        _assertRefused(OracleReason.Deviation, 3000e8, 2000e8);
    }

    // Never reverts for what a feed does

    function test_ORA8_WhenFeedIsAnyOfTheZoo_Latches() external {
        string[10] memory kinds = [
            "RevertingFeed",
            "BurningFeed",
            "EndlessFeed",
            "ShortFeed",
            "SilentFeed",
            "BulkyRevertingFeed",
            "GarbageFeed",
            "HighestFeed",
            "LowestFeed",
            "FlatFeed"
        ];
        for (uint256 i = 0; i < kinds.length; ++i) {
            uint256 snapshot = vm.snapshotState();
            if (i == 9) vm.etch(address(feed), "");
            else _becomes(kinds[i]);
            _poke();
            assertTrue(host.isTripped(ETH), kinds[i]);
            vm.revertToState(snapshot);
        }
    }

    function test_ORA8_ObservationIsCutTo96Bits() external {
        _becomes("HighestFeed");
        _poke();
        (, int256 observed,) = host.lastTrip(ETH);
        assertEq(observed, type(int96).max);
        vm.warp(START + LATCH);
        _becomes("LowestFeed");
        _poke();
        (, observed,) = host.lastTrip(ETH);
        assertEq(observed, type(int96).min);
    }

    function testFuzz_ORA8_NeverRevertsAndAgreesWithCheck(int128 answer, uint64 updatedAt, uint32 wait) external {
        vm.warp(START + wait);
        feed.reportAt(answer, updatedAt);
        (OracleReason checked,) = host.check(ETH);
        _assertReason(_poke(), checked);
        assertEq(host.isTripped(ETH), checked != OracleReason.None);
    }

    /// @dev Whatever a feed returns, of whatever length, successful or not.
    function testFuzz_ORA8_NeverRevertsOnGarbage(bytes calldata garbage, bool fails) external {
        if (fails) vm.mockCallRevert(address(feed), bytes(""), garbage);
        else vm.mockCall(address(feed), bytes(""), garbage);
        (OracleReason checked,) = host.check(ETH);
        _assertReason(_poke(), checked);
        assertTrue(checked != OracleReason.None || garbage.length >= 160);
    }

    // A caller cannot make a good feed look bad

    function test_RevertWhen_GasIsTooLowToBelieveAFailure() external {
        _becomes("BurningFeed");
        (bool ok, bytes memory result) = _pokeWith(309_000);
        assertFalse(ok);
        assertEq(bytes4(result), IOracleBreaker.OracleGasTooLow.selector);
    }

    function testFuzz_ORA8_NoGasForgesAFailure(uint256 gasGiven) external {
        _becomes("HeavyFeed");
        _assertNotForged(bound(gasGiven, 21_000, 1_500_000));
    }

    /// @dev The dangerous kind: it fails without burning what a forger needs for the latch.
    function testFuzz_ORA8_NoGasForgesACheapFailure(uint256 gasGiven) external {
        _becomes("FrugalFeed");
        _assertNotForged(bound(gasGiven, 21_000, 1_500_000));
        assertEq(host.acceptedPrice(ETH), 2000e8);
    }

    /// @dev The inner failure of a composed feed is the caller's doing as well.
    function testFuzz_ORA8_NoGasForgesAWrongAnswer(uint256 gasGiven) external {
        _becomes("FragileFeed");
        _assertNotForged(bound(gasGiven, 21_000, 1_500_000));
    }

    function _assertNotForged(uint256 gasGiven) internal {
        _pokeWith(gasGiven);
        assertFalse(host.isTripped(ETH));
        assertTrue(host.isOpen(ETH, Scope.Enter));
    }

    function _pokeWith(uint256 gasGiven) internal returns (bool ok, bytes memory result) {
        return address(host).call{gas: gasGiven}(abi.encodeCall(host.poke, (ETH)));
    }

    function _secondsOfNewLatch() internal returns (uint256) {
        _poke();
        IOracleBreaker.FeedStatus memory status = host.status(ETH);
        return status.since == _now() ? status.reconnectAt - status.since : 0;
    }

    function _poke() internal returns (OracleReason) {
        vm.prank(users.stranger);
        return host.poke(ETH);
    }

    /// @dev Another host, whose budget is all spent by one closing and does not refill.
    function _limitAutomatic(uint32 most, uint32 budget) internal {
        IContainment.ContainmentBounds memory bounds = _bounds();
        (bounds.automaticMax, bounds.automaticBudget) = (most, budget);
        host = new OracleHost(users.governor, users.council, bounds, _delays());
        host.initFeed(ETH, _settings());
    }

    function _close(ScopeSet scopes) internal {
        IOracleBreaker.FeedSettings memory settings = _settings();
        settings.closes = scopes;
        host.initFeed(ETH, settings);
    }
}
