// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IOutflowLimiter} from "../../../contracts/outflow/IOutflowLimiter.sol";
import {Bucket} from "../../../contracts/types/Bucket.sol";
import {CallReceiver} from "../../mocks/receivers/CallReceiver.sol";
import {FeeToken} from "../../mocks/tokens/FeeToken.sol";
import {SenderFeeToken} from "../../mocks/tokens/SenderFeeToken.sol";
import {ShrinkingToken} from "../../mocks/tokens/ShrinkingToken.sol";
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

    /// @dev Escrow would pay the token's part of each push from what it owes to others, and had none for the last.
    function test_OUT9_RevertWhen_ATokenThatTakesMoreWouldHaveToWait() external {
        SenderFeeToken taker = new SenderFeeToken();
        _add(address(taker), _terms());
        uint256 before = taker.balanceOf(address(host));
        vm.expectRevert(abi.encodeWithSelector(IOutflowLimiter.OutflowClaimUnsupported.selector, address(taker), 1000));
        host.delayed(address(taker), bob, BURST + 100_000);
        assertEq(taker.balanceOf(address(host)), before, "nothing half done");
        assertEq(escrow.claimCount(address(taker)), 0);
    }

    /// @dev A token that counts in shares moves whole ones: a few units more or less than it was told.
    function test_OUT9_WhatATokenRoundsAwayLengthensThePlaceOfItsClaim() external {
        ShrinkingToken shrinking = new ShrinkingToken();
        _add(address(shrinking), _terms());
        shrinking.rebase(30_000); // three units a share
        (, uint64 id) = host.delayed(address(shrinking), bob, BURST + 100_001);
        IOutflowLimiter.OutflowLine memory line = host.outflowLine(address(shrinking));
        (Bucket main,) = host.outflowBuckets(address(shrinking));
        (, uint256 small) = host.outflowCapacity(address(shrinking));
        assertEq(id, 1);
        assertEq(30 * uint256(HELD) - shrinking.balanceOf(address(host)), 1_000_002 + 100_002, "whole shares left");
        assertEq(small, THRESHOLD);
        assertEq(main.debt(), 100_002, "the second is charged to the unit; two units of the first are the small lane's");
        assertEq(line.reserved, 100_002);
    }

    function test_OUT9_WhatItTakesBesideAPaymentWithACallIsCharged() external {
        SenderFeeToken taker = new SenderFeeToken();
        CallReceiver receiver = new CallReceiver();
        _add(address(taker), _terms());
        host.delayedWhole(address(taker), address(receiver), 100_000, "data");
        (uint256 main,) = host.outflowCapacity(address(taker));
        assertEq(main, BURST - 101_000);
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
