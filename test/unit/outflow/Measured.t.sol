// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IOutflowLimiter} from "../../../contracts/outflow/IOutflowLimiter.sol";
import {Bucket} from "../../../contracts/types/Bucket.sol";
import {FeeToken} from "../../mocks/tokens/FeeToken.sol";
import {SenderFeeToken} from "../../mocks/tokens/SenderFeeToken.sol";
import {OutflowBase} from "../../utils/OutflowBase.t.sol";

/// @notice What counts is what really left (OUT-9): the larger of what was asked for and what the token took.
contract MeasuredTest is OutflowBase {
    function test_OUT9_ATokenThatTakesMoreIsChargedMore() external {
        SenderFeeToken taker = new SenderFeeToken();
        _add(address(taker), _terms());
        host.exact(address(taker), alice, 100_000);
        (uint256 main,) = host.outflowCapacity(address(taker));
        assertEq(main, BURST - 101_000);
        assertEq(taker.balanceOf(alice), 100_000);
    }

    function test_OUT9_RevertWhen_WhatItTakesBesideDoesNotFit() external {
        SenderFeeToken taker = new SenderFeeToken();
        IOutflowLimiter.OutflowTerms memory terms = _terms();
        (terms.tripPpm, terms.threshold) = (0, 1000);
        _add(address(taker), terms);
        vm.expectPartialRevert(IOutflowLimiter.OutflowLimitExceeded.selector);
        host.exact(address(taker), bob, BURST - 1);
        assertEq(taker.balanceOf(bob), 0, "nothing half done");
        host.exact(address(taker), bob, 990_099);
        (uint256 main,) = host.outflowCapacity(address(taker));
        assertEq(main, BURST - 990_099 - 9900, "the fee included");
    }

    function test_OUT9_WhatItTakesBesideAClaimIsCharged() external {
        SenderFeeToken taker = new SenderFeeToken();
        IOutflowLimiter.OutflowTerms memory terms = _terms();
        terms.tripPpm = 0;
        _add(address(taker), terms);
        host.exact(address(taker), alice, 900_000); // and 9,000 for the token
        (uint256 paid,) = host.delayed(address(taker), bob, 191_000);
        (, uint256 small) = host.outflowCapacity(address(taker));
        assertEq(paid, 91_000);
        // 910 beside what was paid, 1,000 beside what waits: both left at once, and only the small lane had it.
        assertEq(small, THRESHOLD);
        (, Bucket lane) = host.outflowBuckets(address(taker));
        assertEq(lane.available(), SMALL_BURST - 1910);
        assertEq(escrow.owed(address(taker)), 100_000);
    }

    function test_OUT9_RevertWhen_WhatItTakesBesideAClaimFitsNowhere() external {
        SenderFeeToken taker = new SenderFeeToken();
        _add(address(taker), _terms());
        uint256 before = taker.balanceOf(address(host));
        vm.expectRevert(
            abi.encodeWithSelector(
                IOutflowLimiter.OutflowLatched.selector, address(taker), 90_000, THRESHOLD, _now() + LATCH
            )
        );
        host.delayed(address(taker), bob, BURST + 9_000_000);
        assertEq(taker.balanceOf(address(host)), before);
        assertEq(escrow.claimCount(address(taker)), 0);
    }

    /// @dev The host loses the amount, whatever arrives.
    function test_OUT9_ATokenThatDeliversLessIsChargedTheAmount() external {
        FeeToken keeper = new FeeToken();
        _add(address(keeper), _terms());
        host.exact(address(keeper), alice, 100_000);
        (uint256 main,) = host.outflowCapacity(address(keeper));
        assertEq(main, BURST - 100_000);
        assertEq(keeper.balanceOf(alice), 99_000);
    }
}
