// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IOutflowEscrow} from "../../../contracts/outflow/IOutflowEscrow.sol";
import {IOutflowLimiter} from "../../../contracts/outflow/IOutflowLimiter.sol";
import {Bucket} from "../../../contracts/types/Bucket.sol";
import {OutflowBase} from "../../utils/OutflowBase.t.sol";
import {MintableToken} from "../../mocks/tokens/MintableToken.sol";

/// @dev Opening samples, on which limits that are shares rest.
/// forge-config: default.isolate = true
contract SamplesTest is OutflowBase {
    MintableToken internal share;

    function setUp() public override {
        super.setUp();
        share = new MintableToken();
        _add(address(share), _shareTerms());
    }

    function test_OUT3_AHostThatHoldsFundsIsProtectedFromItsFirstSecond() external view {
        assertEq(_burst(), BURST);
        (uint256 main, uint256 small) = host.outflowCapacity(address(share));
        assertEq(main, BURST);
        assertEq(small, THRESHOLD);
    }

    function test_OUT3_TheSampleIsTakenOnceADayBeforeTheFlow() external {
        skip(1 days);
        vm.expectEmit(address(host));
        emit IOutflowLimiter.OutflowSampled(address(share), _day(), HELD, HELD);
        host.inflow(address(share), 9 * HELD);
        assertEq(_sample(), HELD);
        vm.recordLogs();
        host.inflow(address(share), 1);
        assertEq(vm.getRecordedLogs().length, 0);
        assertEq(_burst(), BURST);
    }

    function test_OUT3_InflowRaisesTheLimitOnlyOnTheSecondDay() external {
        host.inflow(address(share), 9 * HELD);
        skip(1 days);
        host.inflow(address(share), 1);
        assertEq(_sample(), 10 * HELD);
        assertEq(_burst(), BURST, "the smaller of two samples");
        skip(1 days);
        host.inflow(address(share), 1);
        assertGt(_burst(), 9 * BURST);
    }

    function test_OUT3_ALossLowersTheLimitOnTheNextDay() external {
        host.setBooks(address(share), HELD / 2);
        host.inflow(address(share), 1);
        assertEq(_burst(), BURST, "the day's sample stands");
        skip(1 days);
        host.inflow(address(share), 1);
        assertEq(_burst(), BURST / 2);
        (, Bucket small) = host.outflowBuckets(address(share));
        assertEq(small.burst(), SMALL_BURST / 2);
    }

    function test_OUT3_TheDayEndsAtMidnight() external {
        vm.warp(START + 2 days - 1);
        host.setBooks(address(share), 2 * HELD);
        host.inflow(address(share), 1);
        assertEq(_sample(), HELD);
        vm.warp(START + 2 days);
        host.inflow(address(share), 1);
        assertEq(_sample(), 2 * HELD + 1);
    }

    function test_OUT3_NeverBelowTheFloor() external {
        host.setBooks(address(share), 0);
        skip(1 days);
        host.inflow(address(share), 1);
        assertEq(_burst(), _shareTerms().floor / 10);
    }

    function test_OUT3_WhatWaitsInEscrowCounts() external {
        _waitOf(address(share), alice, 1_000_000);
        skip(1 days);
        host.inflow(address(share), 1);
        assertEq(_sample(), HELD - BURST);
    }

    function test_OUT3_WhatWasReleasedCountsNoLonger() external {
        (uint64 id, IOutflowEscrow.Claim memory claim) = _waitOf(address(share), alice, 1_000_000);
        skip(REVIEW);
        escrow.release(id, claim);
        skip(1 days);
        host.inflow(address(share), 1);
        assertEq(_sample(), HELD - BURST - 1_000_000);
    }

    function test_OUT3_ReadsRollTheDayWithoutWriting() external {
        host.setBooks(address(share), HELD / 2);
        skip(1 days);
        (uint256 main,) = host.outflowCapacity(address(share));
        assertEq(main, BURST / 2);
        assertEq(_sample(), HELD);
        (uint256 paid, uint256 waits,) = host.previewOutflow(address(share), BURST);
        (uint256 really, uint64 id) = host.delayed(address(share), alice, BURST);
        assertEq(paid, really);
        assertEq(waits, BURST / 2);
        assertEq(id, 1);
    }

    function test_OUT3_TermsThatBecomeSharesAreSharesOfToday() external {
        host.setBooks(address(token), HELD / 4);
        vm.warp(START + 60 days);
        host.initTerms(address(token), _shareTerms());
        (Bucket main,) = host.outflowBuckets(address(token));
        assertEq(main.burst(), BURST / 4);
        assertEq(host.outflowLine(address(token)).sample, HELD / 4);
    }

    function test_AbsoluteTermsTakeNoSample() external {
        skip(1 days);
        vm.recordLogs();
        host.inflow(address(token), 1);
        assertEq(vm.getRecordedLogs().length, 0);
    }

    function _burst() private view returns (uint256) {
        (Bucket main,) = host.outflowBuckets(address(share));
        return main.burst();
    }

    function _sample() private view returns (uint256) {
        return host.outflowLine(address(share)).sample;
    }

    function _day() private view returns (uint32) {
        return uint32(_now() / 1 days);
    }
}
