// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IOutflowEscrow} from "../../../contracts/outflow/IOutflowEscrow.sol";
import {IOutflowLimiter} from "../../../contracts/outflow/IOutflowLimiter.sol";
import {OutflowBase} from "../../utils/OutflowBase.t.sol";

/// @dev `_chargeOrDelay` and `_payOrDelay`: pays what fits, the rest becomes a claim.
/// forge-config: default.isolate = true
contract DelayedTest is OutflowBase {
    function test_OUT4_WhatFitsIsPaidAndOpensNoClaim() external {
        (uint256 paid, uint64 id) = host.delayed(address(token), alice, BURST);
        assertEq(paid, BURST);
        assertEq(id, 0);
        assertEq(token.balanceOf(alice), BURST);
    }

    function test_OUT4_TheRestBecomesAClaim() external {
        vm.expectEmit(address(host));
        emit IOutflowLimiter.OutflowLaneTripped(address(token), BURST + 1, 0, _now() + LATCH);
        vm.expectEmit(address(escrow));
        emit IOutflowEscrow.ClaimOpened(1, address(token), alice, 1, 1, _now(), 0);
        (uint256 paid, uint64 id) = host.delayed(address(token), alice, BURST + 1);
        assertEq(paid, BURST);
        assertEq(id, 1);
        assertEq(token.balanceOf(alice), BURST);
        assertEq(token.balanceOf(address(escrow)), 1);
        assertEq(escrow.owed(address(token)), 1);
    }

    function test_OUT4_Native() external {
        (uint256 paid, uint64 id) = host.delayed(NATIVE, alice, BURST + 7);
        assertEq(paid, BURST);
        assertEq(alice.balance, BURST);
        assertEq(address(escrow).balance, 7);
        assertEq(id, 1);
    }

    function test_OUT5_PlacesInLineAreARunningTotal() external {
        (, IOutflowEscrow.Claim memory first) = _wait(alice, 500_000);
        (, IOutflowEscrow.Claim memory second) = _wait(bob, 300_000);
        assertEq(first.lineEnd, 500_000);
        assertEq(second.lineEnd, 800_000);
        assertEq(host.outflowLine(address(token)).reserved, 800_000);
        assertEq(host.outflowLine(address(token)).waiting, 800_000);
        assertEq(host.outflowLinePassed(address(token)), 0);
    }

    function test_OUT8_WaitingTripsTheLaneForGood() external {
        _wait(alice, THRESHOLD + 1);
        assertEq(host.outflowLatchedUntil(address(token)), _now() + LATCH);
        (uint256 main,) = _capacity();
        assertEq(main, 0);
    }

    function test_OUT8_UnderALatchEverythingLargeWaitsWhole() external {
        _exact(BURST - LEVEL + 1);
        (uint256 paid, uint64 id) = host.delayed(address(token), bob, THRESHOLD + 1);
        assertEq(paid, 0);
        assertEq(id, 1);
        // It was charged at once, so its place is passed; the review is not over.
        assertEq(host.outflowLinePassed(address(token)), THRESHOLD + 1);
    }

    function test_OUT7_UnderALatchSmallExitsArePaid() external {
        _empty(address(token));
        (uint256 paid, uint64 id) = host.delayed(address(token), bob, THRESHOLD);
        assertEq(paid, THRESHOLD);
        assertEq(id, 0);
    }

    function test_OUT7_WithTheSmallLaneEmptySmallExitsTakeAPlace() external {
        _empty(address(token));
        for (uint256 i = 0; i < 3; ++i) {
            host.delayed(address(token), bob, THRESHOLD);
        }
        (uint256 paid, uint64 id) = host.delayed(address(token), bob, THRESHOLD);
        assertEq(paid, 0);
        assertEq(id, 1);
    }

    function test_RevertWhen_RecipientIsTheEscrow() external {
        vm.expectRevert(abi.encodeWithSelector(IOutflowLimiter.OutflowRecipientInvalid.selector, address(escrow)));
        host.delayed(address(token), address(escrow), BURST + 1);
        _empty(address(token));
        vm.expectRevert(abi.encodeWithSelector(IOutflowLimiter.OutflowRecipientInvalid.selector, address(escrow)));
        host.delayed(address(token), address(escrow), BURST);
    }

    function test_OUT10_RevertGiven_AssetUnset() external {
        vm.expectRevert(abi.encodeWithSelector(IOutflowLimiter.OutflowAssetUnset.selector, address(1)));
        host.delayed(address(1), alice, 1);
    }

    function test_OUT9_RevertWhen_AmountZero() external {
        vm.expectRevert(abi.encodeWithSelector(IOutflowLimiter.OutflowAmountInvalid.selector, 0));
        host.delayed(address(token), alice, 0);
    }
}
